import type { EnglishCheck, EnglishFinding, EnglishReport } from '../audit/report.ts';
import { placeText } from '../data/provenance.ts';
import { QUESTIONS, type Question } from '../findings/check.ts';
import { plural } from '../language/english.ts';
import { type PlacedFinding, type PlaceOptions, placedFindings } from './place.ts';
import { acceptedText, briefText } from './sentences.ts';

const MOST_FINDINGS = 100;
const MOST_PLACES = 20;
const MOST_SKIPPED = 10;

/** How many cases a suite holds, and how they ended. */
interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * The audit as test results in the XML of JUnit: a suite for each question of each dataset, in it a case for each check, those
 * that passed and those that were skipped too. A check with errors or warnings that are not accepted has failed, with all of them
 * in one failure, since most readers show the first alone; notes and accepted findings stand in the output of the case. No time
 * is measured: it is 0.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function junit(reports: readonly EnglishReport[], { folders = [] }: PlaceOptions = {}): string {
  const suites = reports.flatMap((report, index) => {
    const placed = placedFindings([report], { folders: [folders[index] ?? ''] });
    return QUESTIONS.map((question) => suite(report, question, placed)).filter(({ tests }) => tests > 0);
  });
  const sum = (key: 'tests' | 'failures' | 'errors' | 'skipped'): number => suites.reduce((all, one) => all + one[key], 0);
  const counts = { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
  const root = `testsuites${attributes({ name: 'sanaq', ...counts, time: 0 })}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

function suite(report: EnglishReport, question: Question, placed: readonly PlacedFinding[]): Suite {
  const name = `${report.dataset.id}.${question}`;
  const checks = report.checks.filter((check) => check.question === question);
  const own = checks.map((check) => ({ check, findings: placed.filter(({ finding }) => finding.check === check.id) }));
  const counts = {
    tests: checks.length,
    failures: own.filter(({ check, findings }) => check.status !== 'failed' && findings.some(({ finding }) => fails(finding))).length,
    errors: checks.filter(({ status }) => status === 'failed').length,
    skipped: checks.filter(({ status }) => status === 'skipped').length,
  };
  const cases = own.map(({ check, findings }) => testcase(name, check, findings)).join('');
  return { ...counts, xml: `  <testsuite${attributes({ name, ...counts, time: 0 })}>\n${cases}  </testsuite>\n` };
}

const fails = ({ severity, accepted }: EnglishFinding): boolean => severity !== 'note' && !accepted;

function testcase(classname: string, check: EnglishCheck, findings: readonly PlacedFinding[]): string {
  const failing = findings.filter(({ finding }) => fails(finding));
  const others = findings.filter(({ finding }) => !fails(finding));
  const place = (failing[0] ?? others[0])?.places[0];
  const parts = [outcome(check, failing), output(check, others)].filter((part) => part !== '');
  const head = `testcase${attributes({ classname, name: check.id, file: place?.file, line: place?.line, time: 0 })}`;
  return parts.length === 0 ? `    <${head}/>\n` : `    <${head}>\n${parts.join('')}    </testcase>\n`;
}

function outcome({ status, error = '', skipped: [first], findingsOmitted: left }: EnglishCheck, failing: readonly PlacedFinding[]): string {
  if (status === 'failed') return `      <error${attributes({ type: 'failed', message: error })}/>\n`;
  if (status === 'skipped')
    return `      <skipped${attributes({ message: first ? `${first.subject}: ${first.reason}. Needed: ${first.dataNeeded}.` : '' })}/>\n`;
  if (failing.length === 0) return '';
  const [{ finding }] = failing;
  const unlisted = left ? left.error + left.warning : 0;
  const others = failing.length - 1 + unlisted;
  const more = others > 0 ? ` (and ${plural(others, 'more finding')})` : '';
  const head = attributes({ type: finding.severity, message: `${briefText(finding.message)}${more}` });
  return `      <failure${head}>${escaped(list(failing, unlisted))}</failure>\n`;
}

/** What a case says though it does not fail. */
function output({ status, skipped, findingsOmitted }: EnglishCheck, findings: readonly PlacedFinding[]): string {
  const left = status === 'skipped' ? [] : skipped;
  const lines = left.slice(0, MOST_SKIPPED).map(({ subject, reason }) => `skipped: ${briefText(subject)}: ${briefText(reason)}`);
  if (left.length > lines.length)
    lines.push(`skipped: ${plural(left.length - lines.length, 'more comparison')}, listed in the JSON report`);
  const unlisted = findingsOmitted ? findingsOmitted.note + findingsOmitted.accepted : 0;
  const parts = [...(findings.length + unlisted > 0 ? [list(findings, unlisted)] : []), ...lines];
  return parts.length === 0 ? '' : `      <system-out>${escaped(parts.join('\n'))}</system-out>\n`;
}

/** Findings one below the other, each with its evidence and the first of its places; those that no report lists are counted. */
function list(findings: readonly PlacedFinding[], unlisted: number): string {
  const listed = findings.slice(0, MOST_FINDINGS).flatMap(({ finding, places }) => {
    const { id, severity, about, accepted, message, expected, seen } = finding;
    const shown = places
      .slice(0, MOST_PLACES)
      .map((place) => `  at ${briefText(placeText(place))}${place.field ? ` (${briefText(place.field)})` : ''}`);
    return [
      `${severity} ${id}${about === 'document' ? ' (document)' : ''}: ${briefText(message)}`,
      ...(accepted ? [`  ${acceptedText(accepted)}`] : []),
      `  expected: ${briefText(expected)}`,
      `  observed: ${briefText(seen)}`,
      ...shown,
      ...(places.length > shown.length ? [`  and at ${plural(places.length - shown.length, 'more place')}`] : []),
    ];
  });
  const more = findings.length > MOST_FINDINGS ? [`${plural(findings.length - MOST_FINDINGS, 'more finding')} in the JSON report`] : [];
  if (unlisted > 0) more.push(`${plural(unlisted, 'more finding')}, counted and not listed`);
  return [...listed, ...more].join('\n');
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(briefText(String(value)))}"`))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, which holds no control characters at all, escaped or not, and no U+FFFE and U+FFFF. */
const escaped = (text: string): string => text.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"]/g, (mark) => ENTITIES[mark]);
