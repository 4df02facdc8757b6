import type { EnglishCheck, EnglishFinding, EnglishReport, FindingTest } from '../audit/report.ts';
import { plural, probability } from '../language/english.ts';
import { english } from '../language/text.ts';
import { omittedOf } from './capped.ts';
import { type PlaceOptions, placesOf } from './place.ts';
import { acceptedText, briefText } from './sentences.ts';

type Cell = string | number | undefined;

/** A spreadsheet takes 32,767 characters in a cell. */
const LONGEST = 32_000;

const COLUMNS: readonly (readonly [string, (finding: EnglishFinding) => Cell])[] = [
  ['id', ({ id }) => id],
  ['severity', ({ severity }) => severity],
  ['about', ({ about }) => about],
  ['check', ({ check }) => check],
];

const EVIDENCE: readonly (readonly [string, (finding: EnglishFinding) => Cell])[] = [
  ['area', ({ scope }) => scope.area],
  ['level', ({ scope }) => scope.level],
  ['contestant', ({ scope }) => scope.contestant],
  ['source', ({ scope }) => scope.source],
  ['quantity', ({ scope }) => scope.quantity],
  ['message', ({ message }) => message],
  ['expected', ({ expected }) => expected],
  ['seen', ({ seen }) => seen],
  ['p', ({ test }) => test && pValue(test)],
  ['q', ({ test }) => test?.qValue],
  ['effect', ({ test }) => test?.effect.value],
  ['grade', ({ grade }) => grade],
  ['accepted', ({ accepted }) => accepted && acceptedText(accepted)],
];

/**
 * The findings as a table for a spreadsheet, one a row: RFC 4180 with line feeds and in UTF-8 without a byte order mark, which
 * would become part of the first heading for most programs. No cell holds a line break, none is a formula, and numbers are
 * numbers, negative ones too.
 *
 * @see RFC 4180; for formulas, CWE-1236
 */
export function findingsCsv(reports: EnglishReport | readonly EnglishReport[], { folders = [] }: PlaceOptions = {}): string {
  const all: readonly EnglishReport[] = 'findings' in reports ? [reports] : reports;
  const names = [...COLUMNS, ['question'], ...EVIDENCE, ['file'], ['line'], ['column'], ['field'], ['locations'], ['dataset']];
  const rows = all.flatMap((report, index) => {
    const questions = new Map<string, string>(report.checks.map(({ id, question }) => [id, question]));
    const listed = report.findings.map((finding) => {
      const [{ file, line, column, field }] = placesOf(report, finding, folders[index]);
      return [
        ...COLUMNS.map(([, read]) => read(finding)),
        questions.get(finding.check),
        ...EVIDENCE.map(([, read]) => read(finding)),
        ...[file, line, column, field, finding.locations.length, report.dataset.id],
      ];
    });
    const left = report.checks.filter((check) => omittedOf(check) > 0).map((check) => [...leftOut(check), report.dataset.id]);
    return [...listed, ...left];
  });
  return [names.map(([name]) => name), ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/** A row that counts what the table leaves out of a check. */
function leftOut(check: EnglishCheck): Cell[] {
  const message = `${plural(omittedOf(check), 'more finding')} of this check, counted and not listed`;
  const evidence = EVIDENCE.map(([name]) => (name === 'message' ? message : undefined));
  return [...COLUMNS.map(([name]) => (name === 'check' ? check.id : undefined)), check.question, ...evidence, ...Array<undefined>(5)];
}

/** A probability below the smallest number a program can hold is told by its power of ten. */
const pValue = ({ pValue, log10PValue }: FindingTest): Cell => (pValue > 0 ? pValue : english(probability(log10PValue)));

/** A number as it is; a text without line breaks, in quotes where it needs them, and with an apostrophe where it would be a formula. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = briefText(value, LONGEST)
    .replace(/^(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, "'")
    // Where the list separator is the semicolon a program may begin a cell there, quotes or not.
    .replace(/;(?=[=+\-@])/g, ";'");
  return /[",;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
