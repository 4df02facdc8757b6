import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { countAt, sumAt, type Table } from '../../data/table.ts';
import { lineIn, MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import {
  aboutCheck,
  type Broken,
  defineCheck,
  type Noted,
  type Observation,
  type Scope,
  type Tabulated,
  withPassed,
} from '../../findings/check.ts';
import { broken, noted, table } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { MatchedProtocols } from '../../queries/matched-protocols.ts';
import { sum } from '../../stats/sum.ts';
import { type Comparison, cellsOf, differenceAt, largestCells, largestFirst, sourceScope, valuesAt } from './kit/protocols/comparison.ts';
import { type QuantityDifferences, quantityDifferences, weightOf } from './kit/protocols/differing-quantities.ts';
import { eachComparison, qualityOf, repeatedCopies } from './kit/protocols/each-comparison.ts';
import { BASES, type LeaderVotes, leaderSigns, leaderVotes } from './kit/protocols/leader-votes.ts';
import { T as PROTOCOLS } from './kit/protocols/protocols.texts.ts';
import { reconciledOf, signed } from './kit/protocols/words.ts';
import { T } from './matched-stations.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'matched-stations',
  kind: 'rule',
  references: [
    {
      cite: 'Enikolopov, Korovkin, Petrova, Sonin & Zakharov (2013), Field experiment estimate of electoral fraud in Russian parliamentary elections',
      url: 'https://doi.org/10.1073/pnas.1206770110',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run: (dataset) => eachComparison(dataset, (comparison, key) => observe(dataset, comparison, key)),
});

function observe(dataset: Dataset, comparison: Comparison, key: string): Observation[] {
  const { compared, differing } = comparison;
  const rows = differing.length > 0 ? differ(dataset, comparison, key) : [rowsAgree(dataset, comparison)];
  return withPassed(rows, compared - differing.length);
}

function differ(dataset: Dataset, comparison: Comparison, key: string): Observation[] {
  const votes = leaderVotes(dataset, comparison);
  const contradicted = comparison.matched.source.verified ? contradictedRows(dataset, comparison) : [];
  return [
    ...(contradicted.length > 0
      ? contradicted
      : quantityDifferences(comparison).map((of) => differingRows(dataset, comparison, of, votes))),
    sumsTable(comparison, votes, key),
    differencesTable(dataset, comparison, key),
  ];
}

/** Every copy equals its official row. */
function rowsAgree(dataset: Dataset, { matched, fields, sums, compared: stations }: Comparison): Noted {
  const { source, table: copies, official, rows } = matched;
  return noted(stations === 1 ? T.agree.one : T.agree.several, {
    scope: sourceScope(dataset, matched),
    facts: {
      source: source.name,
      file: official.table.file,
      stations,
      differing: 0,
      figures: sum(sums.map(({ compared }) => compared)),
      figuresCompared: fields.filter((_, at) => sums[at].compared > 0).map(({ label }) => label),
      repeatedCopies: repeatedCopies(copies),
    },
    grading: { effect: 0, quality: qualityOf(source) },
    locations: fields.flatMap(({ own }) => copies.locate(rows[0], own)).slice(0, 1),
  });
}

/** With authentic copies every station that differs is a contradiction of its own. */
function contradictedRows(dataset: Dataset, comparison: Comparison): Broken[] {
  const { matched, differing } = comparison;
  // A copy that does not add up, where the official row does, was copied wrongly.
  const contradicted = differing.filter(
    (pair) => addsUp(matched.table, matched.rows[pair]) || !addsUp(matched.official.table, matched.theirs[pair]),
  );
  return quantityDifferences(comparison, contradicted).flatMap((of) =>
    of.pairs.length > MOST_TOLD
      ? [manyContradicted(dataset, comparison, of, differing.length - contradicted.length)]
      : of.pairs.flatMap((pair) =>
          quantityDifferences(comparison, [pair])
            .filter(({ quantity }) => quantity === of.quantity)
            .map((own) => oneContradicted(dataset, comparison, pair, own)),
        ),
  );
}

/** Whether the votes of all contestants in a row are its valid votes, or its ballots less the invalid ones, as far as they are there. */
function addsUp(rows: Table, row: number): boolean {
  const votes = rows.complete && rows.votesPerBallot === undefined ? sumAt(rows, row) : undefined;
  const [cast, invalid] = [countAt(rows.counts.ballotsCast, row), countAt(rows.counts.invalid, row)];
  const valid = countAt(rows.counts.valid, row) ?? (cast !== undefined && invalid !== undefined ? cast - invalid : undefined);
  return votes === undefined || valid === undefined || votes === valid;
}

const scopeOf = (dataset: Dataset, matched: MatchedProtocols, { quantity }: QuantityDifferences): Scope => ({
  ...sourceScope(dataset, matched),
  level: matched.table.level,
  quantity,
});

/** How many stations were compared, and how many of them and of their figures differ. */
const countsOf = ({ source }: MatchedProtocols, { pairs, differences, doubt }: QuantityDifferences) => ({
  source: source.name,
  stations: doubt.asked,
  differing: pairs.length,
  figures: differences.length,
});

/** The rows that differ in one quantity, with their ballots. */
const rowsOf = (comparison: Comparison, of: QuantityDifferences) => ({
  locations: largestCells(comparison, of.differences),
  rows: rowLines(comparison.matched.table, of.pairs, (pair) => comparison.matched.rows[pair]),
  doubt: of.doubt,
  ...weightOf(of),
});

function manyContradicted(dataset: Dataset, comparison: Comparison, of: QuantityDifferences, leftOut: number): Broken {
  const { matched, fields } = comparison;
  const { quantity, pairs, net } = of;
  const details = [leftOut === 1 ? T.leftOut.one : T.leftOut.several, T.everyDifference];
  return broken(
    { ...T.rows[quantity], details, reconciled: reconciledOf(pairs.length) },
    {
      scope: scopeOf(dataset, matched, of),
      facts: {
        ...countsOf(matched, of),
        nets: Array.from(net, ([at, change]) => T.net({ label: fields[at].label, signed: signed(change) })),
        leftOut: leftOut > 0 ? leftOut : undefined,
        ...Object.fromEntries(Array.from(net, ([at, change]) => [fields[at].key, change])),
      },
      ...rowsOf(comparison, of),
    },
  );
}

function oneContradicted({ areas }: Dataset, comparison: Comparison, pair: number, of: QuantityDifferences): Broken {
  const { source, table: copies, rows } = comparison.matched;
  const own = of.differences;
  const area = copies.area[rows[pair]];
  const label = (at: number) => comparison.fields[at].label;
  return broken(
    { ...T.row, reconciled: reconciledOf(1) },
    {
      scope: { source: source.id, area: areas.id(area), quantity: of.quantity },
      facts: {
        source: source.name,
        place: placeName(areas, area),
        figures: own.length,
        counts: own.map((one) =>
          T.against({ label: label(one[1]), ...valuesAt(comparison, one), signed: signed(differenceAt(comparison, one)) }),
        ),
        ...Object.fromEntries(own.map((one) => [comparison.fields[one[1]].key, differenceAt(comparison, one)])),
      },
      locations: own.flatMap((one) => cellsOf(comparison, one)),
      doubt: of.doubt,
      ...weightOf(of),
    },
  );
}

/** Differences from copies that nobody checked, or that do not add up. */
function differingRows(dataset: Dataset, comparison: Comparison, of: QuantityDifferences, votes: LeaderVotes | undefined): Noted {
  const { matched, fields, sums } = comparison;
  const { quantity, pairs, net } = of;
  const isNeutral = quantity === 'votes' && !(votes && leaderSigns(votes));
  return noted(
    { ...(isNeutral ? T.neutral : T.differ), reconciled: reconciledOf(pairs.length) },
    {
      scope: scopeOf(dataset, matched, of),
      facts: {
        ...countsOf(matched, of),
        where: Array.from(net.keys(), (at) => T.labelled({ label: fields[at].label, differ: sums[at].differ })),
      },
      ...rowsOf(comparison, of),
    },
  );
}

/** Each figure added up over the stations compared. */
function sumsTable({ matched, fields, sums }: Comparison, votes: LeaderVotes | undefined, key: string): Tabulated {
  const source = matched.source.name;
  const note = votes ? T.sums.noteOfShares({ base: BASES[votes.base] }) : T.sums.note();
  return table(
    { id: `matched-stations-sums-${key}`, title: T.sums.title({ source }), note },
    [
      [PROTOCOLS.figure(), 'text', ({ label }) => label],
      [MODEL.stations(), 'count', ({ compared }) => compared],
      [T.sums.differ(), 'count', ({ differ }) => differ],
      [T.sums.copies(), 'count', ({ own }) => own],
      [MODEL.official(), 'count', ({ theirs }) => theirs],
      [MODEL.difference(), 'difference', ({ own, theirs }) => theirs - own],
      [T.sums.change(), 'percent', ({ own, theirs }) => (own > 0 ? (theirs - own) / own : null)],
      [T.sums.shareCopies(), 'percent', ({ share }) => share?.copies],
      [T.sums.shareOfficial(), 'percent', ({ share }) => share?.official],
    ],
    fields.map(({ label, contestant }, at) => ({
      label,
      ...sums[at],
      share: contestant === undefined ? undefined : votes?.shares.get(contestant),
    })),
  );
}

/** Every difference, with the lines of both files. */
function differencesTable({ areas }: Dataset, comparison: Comparison, key: string): Tabulated {
  const { source, table: copies, official, rows, theirs } = comparison.matched;
  return table(
    {
      id: `matched-stations-${key}`,
      title: T.list.title({ source: source.name }),
      note: T.list.note({ copies: copies.file, official: official.table.file }),
    },
    [
      [PROTOCOLS.station(), 'text', ([pair]) => areas.id(copies.area[rows[pair]])],
      [PROTOCOLS.figure(), 'text', ([, at]) => comparison.fields[at].label],
      [PROTOCOLS.copy(), 'count', (one) => valuesAt(comparison, one).copy],
      [MODEL.official(), 'count', (one) => valuesAt(comparison, one).official],
      [MODEL.difference(), 'difference', (one) => differenceAt(comparison, one)],
      [T.list.lineOfCopy(), ...lineIn(copies, ([pair]: readonly number[]) => rows[pair])],
      [T.list.officialLine(), ...lineIn(official.table, ([pair]: readonly number[]) => theirs[pair])],
    ],
    largestFirst(comparison),
  );
}
