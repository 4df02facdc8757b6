import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { aboutOf } from '../../data/source.ts';
import { PRESENT, type Table } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, passed, withPassed } from '../../findings/check.ts';
import { cannot, noted, warned } from '../../findings/observations.ts';
import { chanceInWords } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { countsOf } from '../../queries/recorded.ts';
import type { SourceTable } from '../../queries/reference.ts';
import { lowerGamma } from '../../stats/distributions/gamma.ts';
import { log10EqualSplit } from '../../stats/equal-split.ts';
import { sum } from '../../stats/sum.ts';
import { T } from './same-count-for-all.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'same-count-for-all',
  kind: 'informative',
  references: [
    {
      cite: 'Anderson & Samuels (1967), Some inequalities among binomial and Poisson probabilities',
      url: 'https://projecteuclid.org/euclid.bsmsp/1200512976',
    },
  ],
});

const options = z.strictObject({
  minVotes: z.number().int().min(1).default(3).describe('Fewest votes of each contestant in a row that is compared.'),
  maxByChance: z.number().gt(0).max(0.05).default(0.01).describe('Chance of so many equal rows up to which they are noted.'),
  warnBelow: z.number().gt(0).max(0.001).default(0.0001).describe('Chance of so many equal rows below which they are a warning.'),
});
type Options = z.output<typeof options>;

/** Fewest contestants: of two, equal votes are a tie. */
const FEWEST = 3;
/** Rows that chance makes equal more often than this are no news. */
const UNLIKELY = 0.01;
const MOST_NAMED = 5;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const tables = tablesOf(dataset).filter(
      ({ table }) =>
        table.origin === 'file' &&
        countsOf(table) === 'exact' &&
        table.votesPerBallot === undefined &&
        table.votes.filter((column) => column !== undefined).length >= FEWEST,
    );
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noTable(), T.meta.needs[0]())];
    const found = tables.flatMap((place) => equalRows(dataset, place, options));
    if (found.length === 0) return [cannot(MODEL.wholeDataset(), T.fewVotes({ minVotes: options.minVotes }), T.meta.needs[0]())];
    return withPassed(
      found.filter(({ kind }) => kind !== 'passed'),
      sum(found.map((one) => (one.kind === 'passed' ? one.tests : 0))),
    );
  },
});

interface Survey {
  /** Rows in which every contestant has the same votes. */
  readonly equal: readonly number[];
  /** How many of the rows compared chance would make equal. */
  readonly expected: number;
  readonly asked: number;
}

/**
 * Rows with enough votes, and how many of them chance would make equal. A row that is equal counts with contestants that are equally
 * popular, the most it can be; every other row whose votes can be divided equally with the shares it has, so that a region where all
 * are nearly equal explains itself. Shares as observed lie apart by chance even where contestants are equally popular: their
 * chance is too small by E exp(−χ²/2) = 2^(−(k − 1)/2) on average, by which it is divided; where they are not, it stays too large.
 */
function survey({ votes, rows }: Table, minVotes: number): Survey {
  const columns = votes.flatMap((column) => (column ? [column] : []));
  const equal: number[] = [];
  const shares = new Float64Array(columns.length);
  const leastAsked = new Float64Array(columns.length + 1).fill(Number.POSITIVE_INFINITY);
  let expected = 0;
  let asked = 0;
  for (let row = 0; row < rows; row++) {
    let size = 0;
    let total = 0;
    for (let at = 0; at < columns.length; at++) {
      const { values, state } = columns[at];
      if (state[row] !== PRESENT) continue;
      shares[size++] = values[row];
      total += values[row];
    }
    if (size < FEWEST || total < minVotes * size) continue;
    // The chance falls with every vote more, by the multiplication theorem of the digamma function: what is known of fewer votes is
    // known of more.
    if (total < leastAsked[size]) {
      if (log10EqualSplit(total, size) > Math.log10(UNLIKELY)) continue;
      leastAsked[size] = total;
    }
    asked++;
    if (total % size !== 0) continue;
    let [areEqual, areAbove] = [true, true];
    for (let at = 0; at < size; at++) {
      if (shares[at] !== shares[0]) areEqual = false;
      if (!(shares[at] > 0)) areAbove = false;
    }
    if (areEqual) {
      equal.push(row);
      expected += 10 ** log10EqualSplit(total, size);
    } else if (areAbove) {
      for (let at = 0; at < size; at++) shares[at] /= total;
      expected += 10 ** log10EqualSplit(total, size, shares.subarray(0, size)) * 2 ** ((size - 1) / 2);
    }
  }
  return { equal, expected, asked };
}

function equalRows(dataset: Dataset, { source, table }: SourceTable, { minVotes, maxByChance, warnBelow }: Options): Observation[] {
  const { equal, expected, asked } = survey(table, minVotes);
  if (equal.length === 0) return asked > 0 ? [passed(asked)] : [];
  // Of one row the expected number itself is the bound.
  const byChance = equal.length === 1 ? Math.min(1, expected) : lowerGamma(equal.length, expected);
  if (byChance > maxByChance) return [passed(asked)];
  const votes = table.votes.flatMap((column) => (column ? [column] : []));
  const cells = (row: number) => votes.filter(({ state }) => state[row] === PRESENT);
  const countOf = (row: number): number => cells(row)[0].values[row];
  const place = (row: number): string => placeName(dataset.areas, table.area[row]);
  const id = equal.length === 1 ? dataset.areas.id(table.area[equal[0]]) : '';
  const tell = aboutOf(source) === 'result' && byChance < warnBelow ? warned : noted;
  const given = {
    about: aboutOf(source),
    scope: { source: source.id, ...(id !== '' && { area: id }), level: table.level, quantity: 'votes of every contestant' },
    locations: equal.slice(0, MOST_NAMED).flatMap((row) => cells(row).flatMap((column) => table.locate(row, column))),
    rows: rowLines(table, equal),
    doubt: {
      areas: Int32Array.from(equal, (row) => table.area[row]),
      fewest: new Float64Array(equal.length),
      most: Float64Array.from(equal, (row) => sum(cells(row).map(({ values }) => values[row]))),
      asked,
      kind: 'whole',
    },
  } as const;
  const facts = { rows: equal.length, of: asked, expectedRows: expected, byChance, chance: chanceInWords(Math.log10(byChance)) };
  const [first] = equal;
  const more = equal.length - MOST_NAMED;
  const finding =
    equal.length === 1
      ? tell(T.one, { ...given, facts: { ...facts, place: place(first), contestants: cells(first).length, votes: countOf(first) } })
      : tell(T.several, {
          ...given,
          facts: {
            ...facts,
            level: word(table.level),
            places: equal.slice(0, MOST_NAMED).map((row) => T.each({ place: place(row), votes: countOf(row) })),
            more: more > 0 ? more : undefined,
          },
        });
  return asked > equal.length ? [finding, passed(asked - equal.length)] : [finding];
}
