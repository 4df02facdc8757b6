import { didYouMean } from './nearest.ts';
import type { Complain } from './table-columns.ts';

/** A contest of a document, with what it is called and its identifier. */
export interface Offered<T> {
  readonly label: string;
  readonly id: string;
  readonly one: T;
}

const MOST_LISTED = 20;

/** The contest that the manifest names, or the only one; undefined with a problem added where there is no such one. */
export function chosenContest<T>(path: string, wanted: string | undefined, all: readonly Offered<T>[], complain: Complain): T | undefined {
  const matching = all.filter(({ label, id }) => wanted === undefined || id === wanted || label === wanted);
  if (matching.length === 1) return matching[0].one;
  const labels = all.map(({ label }) => label);
  const listed = all
    .slice(0, MOST_LISTED)
    .map(({ label, id }) => `"${label}" (${id})`)
    .join(', ');
  if (all.length === 0) complain(['file'], 'empty-table', `${path} holds no contest`, 'a document with a contest');
  else if (matching.length === 0)
    complain(['contest'], 'unknown-contest', `${path} has no contest "${wanted}"${didYouMean(wanted ?? '', labels)}`, `one of ${listed}`);
  else
    complain(
      [wanted === undefined ? 'file' : 'contest'],
      'several-contests',
      `${path} holds ${matching.length} contests`,
      `\`contest\` with the name or identifier of one of ${listed}`,
    );
  return undefined;
}
