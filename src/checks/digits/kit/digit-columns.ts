import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Observation, Scope, TableColumn } from '../../../findings/check.ts';
import { type Column, cannot, table as tabulated } from '../../../findings/observations.ts';
import { join, sentenceCase } from '../../../language/format.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { english, type Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import { once } from '../../../queries/once.ts';
import { areaScope, BALLOTS, ballotsOf, finestStations, type Stations, stationTables } from '../../../queries/stations.ts';
import { partsOf, type Strata, strataAsked } from '../../../queries/strata.ts';
import type { DigitEstimate } from '../../../stats/digit-means.ts';
import { type Tally, tally } from '../../../stats/tally.ts';
import { T } from './digit-columns.texts.ts';
import { type DigitBars, digitFigure } from './digit-figure.ts';
import { notExact } from './not-exact.ts';

/** One column of counts in one area: the votes for a contestant, or the ballots a turnout is made of. */
export interface DigitColumn {
  readonly stations: Stations;
  /** For instance "votes for Alpha" or "ballots cast". */
  readonly name: Text;
  /** For instance "North"; empty for all stations. */
  readonly place: string;
  /** For instance "Votes for Alpha by station in North". */
  readonly subject: Text;
  readonly scope: Scope;
  /** The whole column. */
  readonly values: Float64Array;
  /** What `values` are part of: registered voters for ballots, valid votes (else ballots) for votes; absent where unknown. */
  readonly wholes?: Float64Array;
  /** For instance "registered voters". */
  readonly wholeName: Text;
  /** Its stations; absent where it is all of them. */
  readonly rows?: Int32Array;
  readonly size: number;
  /** How often each count occurs; computed when first asked. */
  readonly tally: () => Tally;
}

/** What a test of digits makes of a column: observations and a row of its table, or why it is not tested. */
export type DigitAnswer =
  | { readonly observations: readonly Observation[]; readonly cells: readonly (Text | number | null)[]; readonly bars?: DigitBars }
  /** `rule` says which limit it is, without figures of the column: columns that fail it alike share a sentence. */
  | { readonly reason: Text; readonly rule: Text; readonly needed?: Text; readonly cells?: readonly (Text | number | null)[] };

/** One test of digits, put to every column. */
export interface DigitBattery {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly levels: readonly string[];
  readonly minN: number;
  readonly needed: Text;
  /** Columns of the table after those that name what a row is about. */
  readonly columns: readonly TableColumn[];
  /** Of a column, and how many columns are put to the test. */
  readonly ask: (column: DigitColumn, tests: number) => DigitAnswer;
}

/** Where more columns than this are not tested, those that fail the same limit share a sentence. */
const LISTED = 8;
/** Rows a table is cut at, the whole country first. */
const ROWS = 5000;

/** Puts a test of digits to the votes of every contestant and to the ballots, in the country and in the areas of the levels named. */
export function digitObservations(dataset: Dataset, battery: DigitBattery): Observation[] {
  const stations = finestStations(dataset) ?? stationTables(dataset)[0];
  const silent = stations && notExact(stations.source, stations.table);
  if (silent) return [silent];
  const columns = stations ? columnsOf(dataset, stations, battery.levels) : [];
  if (!stations || columns.length === 0) return [cannot(MODEL.wholeDataset(), T.noCounts(), battery.needed)];
  const tests = columns.filter(({ size }) => size >= battery.minN).length;
  const answers = columns.map((column) => ({ column, answer: answerOf(column, battery, tests) }));
  const { unknown } = strataAsked(dataset, stations, battery.levels);
  return [
    ...answers.flatMap(({ answer }) => ('observations' in answer ? answer.observations : [])),
    ...unasked(answers, battery),
    ...unknown.map((level) => cannot(T.level({ level: word(level) }), T.noAreas(), T.areasNeeded({ level: word(level) }))),
    ...tableOf(dataset, stations, answers, battery),
    ...digitFigure(battery, barsOf(answers)),
  ];
}

/** The digits of the columns of the whole country. */
const barsOf = (answers: Answered): { column: DigitColumn; bars: DigitBars }[] =>
  answers.flatMap(({ column, answer }) => ('bars' in answer && answer.bars && !column.rows ? [{ column, bars: answer.bars }] : []));

function answerOf(column: DigitColumn, { minN, ask }: DigitBattery, tests: number): DigitAnswer {
  if (column.size >= minN) return ask(column, tests);
  return {
    reason: T.tooFew({ counts: column.size, minN }),
    rule: T.tooFewRule({ minN }),
  };
}

type Answered = readonly { readonly column: DigitColumn; readonly answer: DigitAnswer }[];

function unasked(answers: Answered, { needed }: DigitBattery): Observation[] {
  const failed = answers.flatMap(({ column: { subject }, answer }) => ('reason' in answer ? [{ subject, ...answer }] : []));
  if (failed.length <= LISTED) return failed.map((column) => cannot(column.subject, column.reason, column.needed ?? needed));
  const rules = new Map(failed.map(({ rule }) => [english(rule), rule]));
  return [...rules].map(([key, rule]) => {
    const [first, ...others] = failed.filter(({ rule }) => english(rule) === key);
    if (others.length === 0) return cannot(first.subject, first.reason, first.needed ?? needed);
    return cannot(T.andOthers({ subject: first.subject, others: others.length }), rule, first.needed ?? needed);
  });
}

function tableOf(
  { areas }: Dataset,
  { source, table }: Stations,
  answers: Answered,
  { id, title, note, columns }: DigitBattery,
): Observation[] {
  const rows = answers.flatMap(({ column, answer: { cells } }) => (cells ? [{ column, cells }] : []));
  if (rows.length === 0) return [];
  const cut = rows.length > ROWS ? [T.moreNotShown({ rows: rows.length - ROWS })] : [];
  return [
    tabulated(
      { id: `${id}-${source.id}-${table.level}`, title, note: join([note, ...cut], ' ') },
      [
        [MODEL.area(), 'text', ({ column }) => column.place || placeName(areas, areas.root)],
        [T.counts(), 'text', ({ column }) => sentenceCase(column.name)],
        ...columns.map(({ title, unit }, at): Column<(typeof rows)[number]> => [title, unit, ({ cells }) => cells[at]]),
      ],
      rows.slice(0, ROWS),
    ),
  ];
}

const KNOWN = new WeakMap<Stations, Map<string, readonly DigitColumn[]>>();

/** The columns of one table, tallied once for all checks of digits: those of the country, then level by level. */
function columnsOf(dataset: Dataset, stations: Stations, levels: readonly string[]): DigitColumn[] {
  const known = KNOWN.get(stations) ?? new Map<string, readonly DigitColumn[]>();
  KNOWN.set(stations, known);
  const at = (key: string, make: () => readonly DigitColumn[]): readonly DigitColumn[] => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const whole = at('', () => wholeColumns(dataset, stations));
  const parts = strataAsked(dataset, stations, levels).strata.map((strata) =>
    at(`level ${strata.level}`, () => partColumns(dataset, whole, strata)),
  );
  return [whole, ...parts].flat();
}

function wholeColumns({ contestants }: Dataset, stations: Stations): DigitColumn[] {
  const { source, table, size, votes, registered, valid } = stations;
  const turnout = ballotsOf(stations);
  const of = (name: Text, values: Float64Array, wholeName: Text, wholes: Float64Array | undefined, about: Scope): DigitColumn => ({
    stations,
    name,
    place: '',
    subject: T.by({ name: sentenceCase(name), level: word(table.level) }),
    scope: { source: source.id, level: table.level, ...about },
    values,
    ...(wholes && { wholes }),
    wholeName,
    size,
    tally: once(() => tally(values)),
  });
  const cast = votes.flatMap((values, contestant) => {
    const { id, name } = contestants[contestant];
    const wholeName = valid || !turnout ? MODEL.validVotes() : BALLOTS[turnout.basis];
    return values ? [of(T.votes({ name }), values, wholeName, valid ?? turnout?.ballots, { contestant: id })] : [];
  });
  if (!turnout) return cast;
  const name = BALLOTS[turnout.basis];
  return [...cast, of(name, turnout.ballots, MODEL.registeredVoters(), registered, { quantity: english(name) })];
}

function partColumns({ areas }: Dataset, whole: readonly DigitColumn[], strata: Strata): DigitColumn[] {
  return partsOf(strata).flatMap(({ area, members: rows }) =>
    whole.map(
      (column): DigitColumn => ({
        ...column,
        place: placeName(areas, area),
        subject: T.inPlace({ subject: column.subject, name: placeName(areas, area) }),
        scope: { ...column.scope, level: strata.level, ...areaScope(areas, area) },
        rows,
        size: rows.length,
        tally: once(() => tally(column.values, rows)),
      }),
    ),
  );
}

/** Words for a column in the middle of a sentence: "votes for Alpha in North". */
export function columnName({ name, place }: DigitColumn): Text {
  return place ? T.inPlace({ subject: name, name: place }) : name;
}

/** An estimate and its interval as cells of a table. */
export function estimateCells(one: DigitEstimate | undefined): (number | null)[] {
  return one ? [one.estimate, ...one.interval] : [null, null, null];
}

/** Heads of the columns that `estimateCells` fills. */
export const estimateColumns = (title: Text, unit: TableColumn['unit']): TableColumn[] => [
  { title, unit },
  { title: T.from(), unit },
  { title: T.to(), unit },
];

/** Heads of the columns that the cells of `hitsMeasured` fill. */
export const hitColumns = (title: Text): TableColumn[] => [
  ...estimateColumns(title, 'percent'),
  { title: T.expected(), unit: 'percent' },
  { title: T.logP(), unit: 'log10' },
];

/** The scope of a test of one kind of digits in a column. */
export const scopeOf = ({ scope }: DigitColumn, quantity: string): Scope => ({
  ...scope,
  quantity: scope.quantity ? `${scope.quantity}: ${quantity}` : quantity,
});
