import type { LongColumns } from './long-columns.ts';
import { didYouMean } from './nearest.ts';
import type { Complain } from './table-columns.ts';

const MOST_LISTED = 20;

/** The contests of a long table, of which one can be read. */
export interface LongContests {
  /** The contest that is asked for; any where nobody asks. */
  readonly wanted?: string;
  /** Every contest met, and whether it is asked for. */
  readonly met: Map<string, boolean>;
  /** The first that is asked for: the one whose rows are read. */
  first?: string;
}

export const longContests = (wanted: string | undefined): LongContests => ({ wanted, met: new Map() });

/** Whether a row is of the contest that is read. With another one beside it nothing is; the rest is looked through for its name. */
export function isOfContest(
  contests: LongContests,
  office: string,
  cells: readonly string[],
  columns: LongColumns,
  header: readonly string[],
): boolean {
  const label = labelOf(office, cells, columns, header);
  const wanted = isWanted(contests.wanted, office, label);
  contests.met.set(label, wanted || contests.met.get(label) === true);
  if (wanted) contests.first ??= label;
  return wanted && label === contests.first;
}

function labelOf(office: string, cells: readonly string[], { beside }: LongColumns, header: readonly string[]): string {
  const more = beside.flatMap((index) => (/^(false)?$/i.test(cells[index].trim()) ? [] : [`${header[index]} ${cells[index].trim()}`]));
  return more.length > 0 ? `${office}, ${more.join(', ')}` : office;
}

function isWanted(wanted: string | undefined, office: string, label: string): boolean {
  const same = (name: string): boolean => name.toLowerCase() === wanted?.trim().toLowerCase();
  return wanted === undefined || same(office) || same(label);
}

/** Whether one contest was met that is asked for; complains where there is none, or several. */
export function isOneContest({ wanted, met }: LongContests, path: string, complain: Complain): boolean {
  const all = [...met.keys()];
  const chosen = all.filter((label) => met.get(label));
  if (chosen.length === 1) return true;
  if (all.length === 0) {
    complain(['where'], 'empty-table', `${path} has no row of a contest that \`where\` keeps`, 'at least one row');
  } else if (chosen.length === 0) {
    const message = `${path} has no contest "${wanted}"${didYouMean(wanted ?? '', all)}`;
    complain(['contest'], 'unknown-contest', message, `one of ${listed(all)}`);
  } else {
    const message = `${path} holds ${chosen.length} contests${wanted === undefined ? '' : ` of that name`}`;
    const expected = `\`contest\` with one of ${listed(chosen)}, or \`where\``;
    complain([wanted === undefined ? 'file' : 'contest'], 'several-contests', message, expected);
  }
  return false;
}

function listed(labels: readonly string[]): string {
  const named = labels.slice(0, MOST_LISTED).map((label) => `"${label}"`);
  return named.join(', ') + (labels.length > MOST_LISTED ? ` and ${labels.length - MOST_LISTED} more` : '');
}
