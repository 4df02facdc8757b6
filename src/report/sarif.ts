import type { EnglishCheck, EnglishReport } from '../audit/report.ts';
import type { Location } from '../data/provenance.ts';
import { plural } from '../language/english.ts';
import { VERSION } from '../version.ts';
import { omittedIn } from './capped.ts';
import { markdownText } from './escape.ts';
import { renderJson } from './json.ts';
import { inFolder, type PlacedFinding, type PlaceOptions, pathUri, placedFindings } from './place.ts';
import { acceptedText, briefText, expectedAndSeen } from './sentences.ts';

/** GitHub stores no more of a run. */
const MOST_RESULTS = 5000;
const MOST_RELATED = 20;
const MOST_LINKED = 5;
const LEVELS = { rule: 'error', test: 'warning', informative: 'note' } as const;

/**
 * The findings in the Static Analysis Results Interchange Format, for code scanning and editors.
 *
 * All datasets stand in one run: GitHub refuses a file in which several runs have the same tool and category, and takes 20 runs
 * at most. Every finding is of kind `fail`, since any other kind must have the level `none`, and viewers then hide it: whether
 * it is a contradiction, an anomaly or a note is told by the level.
 *
 * @see OASIS, SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(reports: readonly EnglishReport[], options: PlaceOptions = {}): string {
  const found = placedFindings(reports, options);
  const kept = found.slice(0, MOST_RESULTS);
  const checks = [...new Map(reports.flatMap((report) => report.checks).map((check) => [check.id, check])).values()];
  const rules = new Map(checks.map(({ id }, index) => [id, index]));
  const files = artifacts(reports, options);
  const indexes = new Map(files.map(({ location }, index) => [location.uri, index]));
  const all = found.length + reports.reduce((left, report) => left + omittedIn(report), 0);
  const omitted = all - kept.length;
  const { name, version } = reports[0]?.tool ?? { name: 'sanaq', version: VERSION };
  const run = {
    tool: { driver: { name, semanticVersion: version, rules: checks.map(rule) } },
    columnKind: 'unicodeCodePoints',
    invocations: [
      {
        executionSuccessful: reports.every((report) => report.checks.every(({ status }) => status !== 'failed')),
        toolExecutionNotifications: [...failures(reports, rules), ...(omitted > 0 ? [cap(omitted, all === found.length)] : [])],
      },
    ],
    artifacts: files,
    results: kept.map((one) => result(one, rules, indexes)),
    properties: {
      datasets: reports.map(({ dataset, summary }) => ({
        id: briefText(dataset.id),
        title: briefText(dataset.title),
        verdicts: Object.fromEntries(summary.questions.map(({ id, verdict }) => [id, verdict])),
      })),
      findings: all,
      findingsOmitted: omitted,
    },
  };
  return renderJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  } as never); // any value is printed alike
}

function result({ report, finding, places: [first, ...others] }: PlacedFinding, rules: Map<string, number>, files: Map<string, number>) {
  const related = others.slice(0, MOST_RELATED).map((place, index) => ({ id: index + 1, ...location(place, files) }));
  const links = others.slice(0, MOST_LINKED).map(({ line, column }, index) => `[line ${line}, column ${column}](${index + 1})`);
  const also = links.length > 0 ? ` See also ${links.join(', ')}${others.length > links.length ? ' and other cells' : ''}.` : '';
  const { id, check, severity, accepted, about, grade, test, measures, rows } = finding;
  return {
    ruleId: check,
    ...(rules.has(check) && { ruleIndex: rules.get(check) }),
    kind: 'fail',
    level: severity,
    message: { text: `${plain(finding.message)} ${plain(expectedAndSeen(finding))}${also}` },
    locations: [location(first, files)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'sanaqFinding/v1': id },
    // In every result or in none: an empty list says that it was asked for.
    suppressions: accepted ? [{ kind: 'external', status: 'accepted', justification: acceptedText(accepted) }] : [],
    properties: {
      dataset: briefText(report.dataset.id),
      about,
      locations: finding.locations.length,
      ...(rows && { rows: rows.count }),
      ...(grade !== undefined && { grade }),
      ...(test && { test: testBag(test) }),
      measures: Object.fromEntries(
        Object.entries(measures).map(([key, value]) => [briefText(key), typeof value === 'string' ? briefText(value) : value]),
      ),
    },
  };
}

const testBag = ({ name, effect, sentences: _, ...numbers }: NonNullable<PlacedFinding['finding']['test']>) => ({
  name: briefText(name),
  ...numbers,
  effect: { name: briefText(effect.name), value: effect.value, interval: effect.interval },
});

function location({ file, line, column, field }: Location, files: Map<string, number>) {
  const uri = pathUri(file);
  const index = files.get(uri);
  return {
    physicalLocation: {
      artifactLocation: { uri, ...(index !== undefined && { index }) },
      region: { startLine: line, startColumn: column },
    },
    ...(field !== '' && { message: { text: plain(field) } }),
  };
}

/** Everything a reader must know to judge what a check says. */
function rule({ id, title, asks, method, limits, explanations, references, kind, question }: EnglishCheck) {
  const parts: [string, readonly string[]][] = [
    ['Question', [asks]],
    ['Method', [method]],
    ['Assumptions and limits', limits],
    ['What else could explain a finding', explanations],
  ];
  const literature = references.map(({ cite, url }) => `${cite}, ${url}`);
  const linked = references.map(({ cite, url }) => (WEB.test(url) ? `[${marked(cite)}](<${url.replaceAll('&', '\\&')}>)` : marked(cite)));
  const filled = parts.filter(([, texts]) => texts.length > 0);
  const web = references.find(({ url }) => WEB.test(url));
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(asks) },
    help: {
      text: [...filled, ...(literature.length > 0 ? [['References', literature] as const] : [])]
        .map(([head, texts]) => `${head}: ${texts.map((text) => plain(text)).join(' ')}`)
        .join('\n\n'),
      markdown: [
        ...filled.map(([head, texts]) => `**${head}**\n\n${texts.map((text) => `- ${marked(text)}`).join('\n')}`),
        ...(linked.length > 0 ? [`**References**\n\n${linked.map((text) => `- ${text}`).join('\n')}`] : []),
      ].join('\n\n'),
    },
    ...(web && { helpUri: web.url }),
    defaultConfiguration: { level: LEVELS[kind] },
    properties: { tags: [question, kind], question },
  };
}

/** An address of the web that is a URI as it stands, and ends no Markdown around it. */
const WEB = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i;

/** The files that were read, each once. */
function artifacts(reports: readonly EnglishReport[], { folders = [] }: PlaceOptions) {
  const all = reports.flatMap(({ dataset }, index) =>
    dataset.files.map(({ path, sha256 }) => ({
      location: { uri: pathUri(inFolder(path, folders[index])) },
      roles: ['analysisTarget'],
      hashes: { 'sha-256': sha256 },
    })),
  );
  return [...new Map(all.map((file) => [file.location.uri, file])).values()];
}

/** Checks that broke down, by the words of their errors. */
function failures(reports: readonly EnglishReport[], rules: Map<string, number>) {
  return reports.flatMap(({ checks, dataset }) =>
    checks.flatMap(({ id, status, error = '' }) =>
      status === 'failed'
        ? [
            {
              level: 'error',
              associatedRule: { id, index: rules.get(id) },
              message: { text: plain(`${dataset.id}: the check ${id} failed. ${error}`) },
            },
          ]
        : [],
    ),
  );
}

const cap = (omitted: number, isListed: boolean) => ({
  level: 'warning',
  message: {
    text: isListed
      ? `${plural(omitted, 'finding')} beyond ${MOST_RESULTS} left out, the least severe ones; the JSON report has all of them.`
      : `${plural(omitted, 'finding')} left out, the least severe ones; the JSON report counts them by check.`,
  },
});

/** A message: its braces are doubled, since single ones stand for arguments, and no label makes a link. */
const plain = (text: string): string => doubled(briefText(text)).replace(/\](?=\()/g, ']\u200b');
const marked = (text: string): string => doubled(markdownText(briefText(text)));
const doubled = (text: string): string => text.replace(/[{}]/g, '$&$&');
