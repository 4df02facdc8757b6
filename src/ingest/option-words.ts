import type { Problem } from '../data/problem.ts';
import { COUNT_OPTIONS, type TableOptions } from './from-table.ts';

/** Keys of a table in a manifest that the command line has an option for. */
const OPTION_OF: Readonly<Record<string, keyof TableOptions>> = {
  ...COUNT_OPTIONS,
  area: 'area',
  votes: 'votes',
  shares: 'shares',
  turnout: 'turnout',
  turnoutAt: 'turnoutAt',
  ballotsAt: 'ballotsAt',
  votesPerBallot: 'votesPerBallot',
  stage: 'stage',
  level: 'level',
  format: 'tableFormat',
  sheet: 'sheet',
  contest: 'contest',
  headerRow: 'headerRow',
  lastRow: 'lastRow',
  repeat: 'repeat',
  encoding: 'encoding',
  delimiter: 'delimiter',
  decimal: 'decimal',
  thousands: 'thousands',
  grouping: 'grouping',
  footnotes: 'footnotes',
  shareUnit: 'shareUnit',
  missing: 'missing',
  suppressed: 'suppressed',
  fillDown: 'fillDown',
  where: 'where',
};

/** How an option is typed: `headerRow` as `--header-row`. */
export const optionName = (option: string): string => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const KEY = /`(\w+)(?:: ?([^`{}]*))?`/g;

/**
 * A text with the keys of a manifest as the options that stand for them: what is between backticks, with its value where it has one.
 *
 * @example inOptionWords('announce them with `thousands: ","`') // 'announce them with --thousands ","'
 */
export function inOptionWords(text: string): string {
  return text.replace(KEY, (written, key: string, value: string | undefined) => {
    const option = Object.hasOwn(OPTION_OF, key) ? optionName(OPTION_OF[key]) : undefined;
    if (option === undefined) return written;
    const words = value?.trim().replace(/^\[(.*)\]$/, '$1') ?? '';
    return words === '' ? option : `${option} ${words}`;
  });
}

/** The last key of a path into a manifest that an option stands for. */
function optionAt(field: string): string | undefined {
  const key = field
    .split(/[.[\]]+/)
    .reverse()
    .find((one) => Object.hasOwn(OPTION_OF, one));
  return key === undefined ? undefined : optionName(OPTION_OF[key]);
}

/**
 * A problem of a table that was described by options, in their words: nobody wrote the manifest made of them, so what is wrong there
 * is wrong with an option, and is told at the table.
 *
 * @param manifest name of the manifest that was made of the options
 */
export function inOptions(problem: Problem, manifest: string, table: string): Problem {
  const words = { ...problem, message: inOptionWords(problem.message), expected: inOptionWords(problem.expected) };
  if (problem.location.file !== manifest) return words;
  return { ...words, location: { file: table, line: 1, column: 1, field: optionAt(problem.location.field) ?? '' } };
}
