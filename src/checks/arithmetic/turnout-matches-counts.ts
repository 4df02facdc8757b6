import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import { PRESENT, type ShareColumn, shareAt } from '../../data/table.ts';
import { brokenRows, type ColumnRule, failures, type Kind, notedRows, told } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, cannot, noted } from '../../findings/observations.ts';
import { percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Shown } from '../../language/text.ts';
import { type FigureColumn, figureColumn } from '../../queries/figure-columns.ts';
import { insteadBy } from '../../queries/mending-column.ts';
import { countLabel } from '../../queries/quantity.ts';
import { type Figure, figureOf, type Row, type SourceTable } from '../../queries/reference.ts';
import { hasWholeRows } from '../../queries/stage.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { ballotsOff } from './kit/ballots-off.ts';
import { T } from './turnout-matches-counts.texts.ts';

const meta = aboutCheck(T.meta, { id: 'turnout-matches-counts', kind: 'rule', references: [] });

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    // Beside the counts of some stations, a printed turnout or the roll may be of all: there single stations are asked.
    const tables = tablesOf(dataset).filter(({ source, table }) => source.kind === 'official' && hasWholeRows(source, table));
    // An announcement of the morning is of an unfinished day: only those of the latest hour are asked.
    const latest = tables
      .flatMap(({ table }) => table.turnoutAt.map(({ hour }) => hour))
      .sort()
      .at(-1);
    const results = tables.map((place) => checkTable(dataset, place, latest));
    const observations = withPassed(
      results.flatMap((result) => result.observations),
      sum(results.map(({ held }) => held)),
    );
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noTurnout(), T.countsNeeded())];
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
  const registered = figureColumn(dataset, place, 'registered');
  const bases = (['issued', 'ballotsCast'] as const).flatMap((name) => figureColumn(dataset, place, name) ?? []);
  if (!registered || bases.length === 0) return { observations: [], held: 0 };
  const compared = printed.map((turnout) => compareColumn(dataset, place, turnout, registered, bases));
  return { observations: told(compared.map(({ kind }) => kind)), held: sum(compared.map(({ held }) => held)) };
}

/** The rows whose printed turnout fits none of the counts it may be of, and how many fit. */
function compareColumn(
  dataset: Dataset,
  place: SourceTable,
  printed: Printed,
  registered: FigureColumn,
  bases: readonly FigureColumn[],
): { kind: Kind; held: number } {
  const wrong = failures();
  let held = 0;
  for (let row = 0; row < place.table.rows; row++) {
    const roll = registered.state[row] === PRESENT ? registered.values[row] : 0;
    if (roll === 0 || printed.column.state[row] !== PRESENT) continue;
    const difference = differenceFrom(printed.column, row, roll, bases);
    if (difference === 0) held++;
    else if (!Number.isNaN(difference)) wrong.add(row, difference);
  }
  const { table } = place;
  const asked = wrong.count() + held;
  const kind: Kind = {
    failures: wrong,
    one: (row) => contradiction(dataset, { ...place, row }, printed),
    all: () => contradictions(dataset, place, printed, wrong, asked),
    weighs: { table, asked, ballots: (row) => leastOff(printed.column, row, registered.values[row], bases) },
    ...(printed.hour === undefined && { columns: columnRule(dataset, place, printed, registered, bases, asked) }),
  };
  return { kind, held };
}

/** The ballots by which a printed turnout is off the count that it is nearest to. */
function leastOff(column: ShareColumn, row: number, roll: number, bases: readonly FigureColumn[]): [fewest: number, most: number] {
  const share = shareAt(column, row) as Share;
  const known = bases.filter(({ state }) => state[row] === PRESENT);
  return known.map(({ values }) => ballotsOff(share, values[row], roll)).sort(([a], [b]) => a - b)[0];
}

/** The printed turnout as a rule between columns of the table, where all of them stand in it. */
function columnRule(
  dataset: Dataset,
  { source, table }: SourceTable,
  { column }: Printed,
  registered: FigureColumn,
  bases: readonly FigureColumn[],
  asked: number,
): ColumnRule | undefined {
  const names = (['issued', 'ballotsCast'] as const).filter((name) => table.counts[name]);
  const [base] = bases;
  const [name] = names;
  const [roll, ballots] = [table.counts.registered, name && table.counts[name]];
  if (!roll || !ballots || [registered, ...bases].some(({ own }) => own?.includes(0))) return undefined;
  const figures = [
    { values: registered.values, state: registered.state, column: roll },
    { values: base.values, state: base.state, column: ballots },
  ];
  const fits = ([voters, cast]: readonly number[], row: number): boolean => {
    const share = shareAt(column, row);
    return voters > 0 && share !== undefined && ballotsOff(share, cast, voters)[0] === 0;
  };
  const field = ({ fields }: { readonly fields: readonly string[] }): string => fields.join(' + ');
  return {
    rule: T.rule({ turnout: field(column), ballots: countLabel(name), ballotsField: field(ballots), registered: field(roll) }),
    mendedBy: () => insteadBy(dataset, table, figures, fits),
    source,
    table,
    asked,
    locations: (row) => [...table.locate(row, column), ...table.locate(row, ballots), ...table.locate(row, roll)],
  };
}

/** How far a printed turnout is from the first count it should be of; 0 where it fits one of them, NaN where there is none. */
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

const quantityOf = (hour: string | undefined): string => (hour === undefined ? 'turnout' : `turnout at ${hour}`);

/** The counts of a row whose turnout is wrong: it has registered voters, and ballots issued or cast. */
interface Counts {
  readonly registered: Figure;
  readonly issued: Figure | undefined;
  readonly cast: Figure | undefined;
  /** The ballots the printed turnout is compared with. */
  readonly ballots: Figure;
  readonly turnout: number;
}

function countsOf(dataset: Dataset, row: Row): Counts {
  const registered = figureOf(dataset, row, 'registered') as Figure;
  const [issued, cast] = [figureOf(dataset, row, 'issued'), figureOf(dataset, row, 'ballotsCast')];
  const ballots = (issued ?? cast) as Figure;
  return { registered, issued, cast, ballots, turnout: ballots.value / registered.value };
}

function contradiction(dataset: Dataset, place: Row, { column, hour }: Printed): Observation {
  const { source, table, row } = place;
  const { registered, issued, cast, ballots, turnout } = countsOf(dataset, place);
  const share = shareAt(column, row) as Share;
  const area = table.area[row];
  // The sentences below are chosen by the facts there are.
  const shown = (figure: Figure | undefined) =>
    (figure && percent(figure.value / registered.value, Math.max(2, share.decimals + 1))) as Shown;
  const expected = !issued ? T.byCast : cast ? T.byIssuedOrCast : T.byIssued;
  const [kind, tell] = hour === undefined ? (['published', broken] as const) : (['announced', noted] as const);
  const of = ballots.own ? 'own' : 'others';
  const { explanations, ask, ...messages } = T[kind];
  const message = messages[issued ? 'issued' : 'cast'][of];
  const telling = { message, expected, seen: T.difference, explanations: explanations[of], ask };
  return tell(telling, {
    scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity: quantityOf(hour) },
    facts: {
      place: placeName(dataset.areas, area),
      share: shareText(share),
      hour: hour as string,
      published: shareValue(share),
      computed: turnout,
      exact: shown(ballots),
      byIssued: shown(issued),
      byCast: shown(cast),
      difference: shareValue(share) - turnout,
      differencePp: 100 * (shareValue(share) - turnout),
      registered: registered.value,
      ballots: ballots.value,
      known: issued && cast ? undefined : countLabel(issued ? 'issued' : 'ballotsCast'),
      by: (ballots.own ? undefined : ballots.source.name) as string,
    },
    locations: [...table.locate(row, column), ...ballots.locations(), ...registered.locations()],
  });
}

function contradictions(
  dataset: Dataset,
  place: SourceTable,
  { column, hour }: Printed,
  wrong: Kind['failures'],
  asked: number,
): Observation[] {
  const { source, table } = place;
  const counts = (row: number): Counts => countsOf(dataset, { ...place, row });
  const printed = (row: number): number => shareValue(shareAt(column, row) as Share);
  const given = {
    check: meta.id,
    dataset,
    ...place,
    scope: { source: source.id, level: table.level, quantity: quantityOf(hour) },
    failures: wrong,
    asked,
    differences: 'shares' as const,
    columns: [
      [ARITHMETIC.printed(), 'percent', printed],
      [ARITHMETIC.computed(), 'percent', (row: number) => counts(row).turnout],
      [MODEL.difference(), 'points', (row: number) => printed(row) - counts(row).turnout],
      [MODEL.registered(), 'count', (row: number) => counts(row).registered.value],
      [T.ballots(), 'count', (row: number) => counts(row).ballots.value],
    ] as const,
    locations(row: number): Location[] {
      const { registered, issued, cast } = counts(row);
      const ballots = [issued, cast].flatMap((figure) => (figure ? [...figure.locations(), ...registered.locations()] : []));
      return [...table.locate(row, column), ...ballots];
    },
  };
  return hour === undefined
    ? brokenRows(T.published.rows, { ...given, facts: {} })
    : notedRows(T.announced.rows, { ...given, facts: { hour } });
}
