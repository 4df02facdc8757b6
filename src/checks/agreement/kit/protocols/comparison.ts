import type { Dataset } from '../../../../data/dataset.ts';
import type { Location } from '../../../../data/provenance.ts';
import { type CountColumn, type CountName, PRESENT } from '../../../../data/table.ts';
import { MOST_TOLD } from '../../../../findings/bulk.ts';
import type { Scope } from '../../../../findings/check.ts';
import { sentenceCase } from '../../../../language/format.ts';
import type { Text } from '../../../../language/text.ts';
import type { MatchedProtocols } from '../../../../queries/matched-protocols.ts';
import { countLabel } from '../../../../queries/quantity.ts';

/** A figure both sides report. */
export interface Field {
  readonly label: Text;
  /** What it is called among the measures: names of contestants are for sentences. */
  readonly key: string;
  readonly contestant?: number;
  readonly own: CountColumn;
  readonly theirs: CountColumn;
}

interface Sums {
  compared: number;
  differ: number;
  own: number;
  theirs: number;
}

/** A figure of a station that is not the same on both sides. */
export type Difference = readonly [pair: number, field: number];

/** Every figure of every station, copies held against official rows. */
export interface Comparison {
  readonly matched: MatchedProtocols;
  readonly fields: readonly Field[];
  readonly sums: readonly Readonly<Sums>[];
  /** Pairs with a figure both sides report. */
  readonly compared: number;
  /** Pairs that differ in a figure, in the order of the file. */
  readonly differing: readonly number[];
  readonly differences: readonly Difference[];
}

const COUNTS: readonly CountName[] = ['registered', 'issued', 'ballotsCast', 'invalid', 'valid'];

/** Compares the copies with the official rows of the same stations, in the figures both sides report. */
export function compareFigures(dataset: Dataset, matched: MatchedProtocols): Comparison {
  const fields = fieldsOf(dataset, matched);
  const sums = fields.map((): Sums => ({ compared: 0, differ: 0, own: 0, theirs: 0 }));
  const differing: number[] = [];
  const differences: Difference[] = [];
  let compared = 0;
  for (let pair = 0; pair < matched.rows.length; pair++) {
    const asked = fields.flatMap((field, at) => (isReported(matched, field, pair) ? [at] : []));
    const unequal = asked.filter((at) => addPair(sums[at], matched, fields[at], pair));
    if (asked.length > 0) compared++;
    if (unequal.length > 0) differing.push(pair);
    for (const at of unequal) differences.push([pair, at]);
  }
  return { matched, fields, sums, compared, differing, differences };
}

function fieldsOf({ contestants }: Dataset, { table, official }: MatchedProtocols): Field[] {
  const counts = COUNTS.flatMap((name): Field[] => {
    const [own, theirs] = [table.counts[name], official.table.counts[name]];
    return own && theirs ? [{ label: sentenceCase(countLabel(name)), key: name, own, theirs }] : [];
  });
  const votes = contestants.flatMap(({ id, name }, contestant): Field[] => {
    const [own, theirs] = [table.votes[contestant], official.table.votes[contestant]];
    return own && theirs ? [{ label: name, key: `votes.${id}`, contestant, own, theirs }] : [];
  });
  return [...counts, ...votes];
}

const isReported = ({ rows, theirs }: MatchedProtocols, field: Field, pair: number): boolean =>
  field.own.state[rows[pair]] === PRESENT && field.theirs.state[theirs[pair]] === PRESENT;

/** Adds a station to the sums of a figure. @returns whether the two sides differ */
function addPair(sums: Sums, { rows, theirs }: MatchedProtocols, field: Field, pair: number): boolean {
  const [own, other] = [field.own.values[rows[pair]], field.theirs.values[theirs[pair]]];
  sums.compared++;
  sums.own += own;
  sums.theirs += other;
  if (own === other) return false;
  sums.differ++;
  return true;
}

/** The figure of the copy and the official one. */
export function valuesAt({ fields, matched }: Comparison, [pair, at]: Difference): { readonly copy: number; readonly official: number } {
  const { own, theirs } = fields[at];
  return { copy: own.values[matched.rows[pair]], official: theirs.values[matched.theirs[pair]] };
}

/** Official less copy. */
export function differenceAt(comparison: Comparison, difference: Difference): number {
  const { copy, official } = valuesAt(comparison, difference);
  return official - copy;
}

/** These differences, or all of them, the largest first; of equal ones the order of the file. */
export function largestFirst(comparison: Comparison, differences = comparison.differences): Difference[] {
  const size = (difference: Difference): number => Math.abs(differenceAt(comparison, difference));
  return differences.toSorted((a, b) => size(b) - size(a));
}

/** The two cells of a figure: that of the copy, then the official one. */
export function cellsOf({ fields, matched }: Comparison, [pair, at]: Difference): Location[] {
  const { table, official, rows, theirs } = matched;
  return [...table.locate(rows[pair], fields[at].own), ...official.table.locate(theirs[pair], fields[at].theirs)];
}

/** The cells of the largest of these differences, or of all of them. */
export const largestCells = (comparison: Comparison, differences = comparison.differences): Location[] =>
  largestFirst(comparison, differences)
    .slice(0, MOST_TOLD)
    .flatMap((difference) => cellsOf(comparison, difference));

/** A source, and its area where it is not about the whole country. */
export const sourceScope = ({ areas }: Dataset, { source }: MatchedProtocols): Scope => ({
  source: source.id,
  ...(source.area !== areas.root && { area: areas.id(source.area) }),
});
