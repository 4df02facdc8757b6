import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import { PRESENT, type ShareColumn, shareAt } from '../../data/table.ts';
import { type Failures, failures, type Kind, manyRows, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { count, fixed, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { type FigureColumn, figureColumn } from '../../queries/figure-columns.ts';
import { figureOf, type Row, type SourceTable } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './turnout-matches-counts.texts.ts';

const meta = aboutCheck(T.meta, { id: 'turnout-matches-counts', kind: 'rule', references: [] });

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const tables = officialTables(dataset);
    // An announcement of the morning is of an unfinished day: only those of the latest hour are asked.
    const latest = tables
      .flatMap(({ table }) => table.turnoutAt.map(({ hour }) => hour))
      .sort()
      .at(-1);
    const results = tables.map((place) => checkTable(dataset, place, latest));
    const found = withPassed(
      results.flatMap(({ observations }) => observations),
      sum(results.map(({ held }) => held)),
    );
    return found.length > 0 ? found : [skipped(MODEL.wholeDataset(), T.noAreaBothPrinted(), T.registeredVotersBallotsCast())];
  },
});

/** A column of printed turnouts; with the hour where it was announced on the day. */
interface Printed {
  readonly column: ShareColumn;
  readonly hour: string | undefined;
}

function checkTable(dataset: Dataset, place: SourceTable, latest: string | undefined): { observations: Observation[]; held: number } {
  const { table } = place;
  const last = table.turnoutAt.find(({ hour }) => hour === latest);
  const printed: Printed[] = [...(table.turnout ? [{ column: table.turnout, hour: undefined }] : []), ...(last ? [last] : [])];
  if (printed.length === 0) return { observations: [], held: 0 };
  const registered = figureColumn(dataset, place, 'registered');
  const bases = (['issued', 'ballotsCast'] as const).flatMap((name) => figureColumn(dataset, place, name) ?? []);
  if (!registered || bases.length === 0) return { observations: [], held: 0 };
  const found = printed.map(failures);
  const held = printed.map(() => 0);
  for (let row = 0; row < table.rows; row++) {
    const roll = registered.state[row] === PRESENT ? registered.values[row] : 0;
    if (roll === 0) continue;
    for (let at = 0; at < printed.length; at++) {
      const { column } = printed[at];
      if (column.state[row] !== PRESENT) continue;
      const difference = differenceFrom(column, row, roll, bases);
      if (difference === 0) held[at]++;
      else if (!Number.isNaN(difference)) found[at].add(row, difference);
    }
  }
  const kinds = printed.map(
    ({ column, hour }, at): Kind => ({
      failures: found[at],
      one: (row) => contradiction(dataset, { ...place, row }, column, hour),
      all: () => contradictions(dataset, place, { column, hour }, found[at], found[at].count() + held[at]),
    }),
  );
  return { observations: told(kinds), held: sum(held) };
}

/** How far a printed turnout lies from the first count it should be of; 0 where it fits one of them, NaN where there is none. */
function differenceFrom(column: ShareColumn, row: number, registered: number, bases: readonly FigureColumn[]): number {
  const share = shareAt(column, row) as Share;
  const { low, high } = shareInterval(share);
  let first = Number.NaN;
  for (const { values, state } of bases) {
    if (state[row] !== PRESENT) continue;
    const turnout = values[row] / registered;
    if (turnout >= low - 1e-12 && turnout <= high + 1e-12) return 0;
    if (Number.isNaN(first)) first = turnout;
  }
  return shareValue(share) - first;
}

function contradictions(
  dataset: Dataset,
  place: SourceTable,
  { column, hour }: Printed,
  found: Failures,
  asked: number,
): readonly Observation[] {
  const { source, table } = place;
  return manyRows(dataset, place, {
    kind: hour === undefined ? 'broken' : 'noted',
    check: meta.id,
    about: 'result',
    scope: { source: source.id, level: table.level, quantity: hour === undefined ? 'turnout' : `turnout at ${hour}` },
    failures: found,
    what: hour === undefined ? T.turnoutNotOneBallots() : T.turnoutAnnouncedNotOne({ hour }),
    asked,
    expected: T.ballotsIssuedOrCast(),
    additive: false,
    amount: (difference) => ARITHMETIC.points({ value: fixed(100 * Math.abs(difference), 2) }),
    columns: [
      { title: ARITHMETIC.printed(), unit: 'percent' },
      { title: ARITHMETIC.computed(), unit: 'percent' },
      { title: MODEL.difference(), unit: 'points' },
      { title: MODEL.registered(), unit: 'count' },
      { title: T.ballots(), unit: 'count' },
    ],
    cells(row) {
      const { registered, bases } = countsOf(dataset, { ...place, row });
      const printed = shareValue(shareAt(column, row) as Share);
      return [printed, bases[0].turnout, printed - bases[0].turnout, registered, bases[0].ballots];
    },
    locations: (row) => [...table.locate(row, column), ...countsOf(dataset, { ...place, row }).bases.flatMap((basis) => basis.locations())],
  });
}

interface Basis {
  readonly name: 'issued' | 'ballotsCast';
  readonly ballots: number;
  readonly turnout: number;
  /** Who publishes the ballots, where it is not the source of the turnout. */
  readonly by: string | undefined;
  readonly locations: () => Location[];
}

/** The registered voters of a row that has them, and the ballots that may be meant. */
function countsOf(dataset: Dataset, place: Row): { registered: number; bases: Basis[] } {
  const registered = figureOf(dataset, place, 'registered');
  if (!registered) return { registered: 0, bases: [] };
  const bases = (['issued', 'ballotsCast'] as const).flatMap((name): Basis[] => {
    const ballots = figureOf(dataset, place, name);
    return ballots
      ? [
          {
            name,
            by: ballots.own ? undefined : ballots.source.name,
            ballots: ballots.value,
            turnout: ballots.value / registered.value,
            locations: () => [...ballots.locations(), ...registered.locations()],
          },
        ]
      : [];
  });
  return { registered: registered.value, bases };
}

function contradiction(dataset: Dataset, at: Row, column: ShareColumn, hour: string | undefined): Observation {
  const { registered, bases } = countsOf(dataset, at);
  const { source, table, row } = at;
  const share = shareAt(column, row) as Share;
  const area = table.area[row];
  const [basis] = bases;
  const place = placeName(dataset.areas, area);
  const ballots =
    basis.name === 'issued'
      ? ARITHMETIC.ballotsIssued({ value: count(basis.ballots) })
      : ARITHMETIC.ballotsCast({ value: count(basis.ballots) });
  const exact = (turnout: number): Text => percent(turnout, Math.max(2, share.decimals + 1));
  const [first, ...others] = bases.map(({ name, turnout }) =>
    name === 'issued' ? T.ballotsIssued({ exact: exact(turnout) }) : T.ballotsCast({ exact: exact(turnout) }),
  );
  const printed =
    hour === undefined ? T.turnoutPublished({ share: shareText(share) }) : T.turnoutWasAnnounced({ share: shareText(share), hour });
  const fields = {
    about: 'result' as const,
    scope: {
      source: source.id,
      ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }),
      quantity: hour === undefined ? 'turnout' : `turnout at ${hour}`,
    },
    message: basis.by
      ? T.registeredVoters({ place, printed, ballots, registered, by: basis.by, exact: exact(basis.turnout) })
      : T.registeredVoters2({ place, printed, ballots, registered, exact: exact(basis.turnout) }),
    expected: others.reduce<Text>((all, one) => T.or({ all, one }), first),
    seen: ARITHMETIC.differencePoints({ lead: shareText(share), difference: shareValue(share) - basis.turnout }),
    measures: {
      published: shareValue(share),
      computed: basis.turnout,
      differencePp: 100 * (shareValue(share) - basis.turnout),
      registered,
      ballots: basis.ballots,
    },
    locations: [...table.locate(row, column), ...basis.locations()],
  };
  return hour === undefined ? broken(fields) : noted(fields);
}
