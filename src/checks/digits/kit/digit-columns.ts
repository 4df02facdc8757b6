import type { Dataset } from '../../../data/dataset.ts';
import {
  type Measures,
  measured,
  type Observation,
  type ReportTable,
  type Scope,
  skipped,
  type TableColumn,
  tabulated,
} from '../../../findings/check.ts';
import { join, sentenceCase } from '../../../language/format.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { english, type Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import { once } from '../../../queries/once.ts';
import { areaScope, BALLOTS, ballotsOf, finestStations, type Stations, stationTables } from '../../../queries/stations.ts';
import { partsOf, type Strata, strataAsked } from '../../../queries/strata.ts';
import type { DigitEstimate } from '../../../stats/digit-means.ts';
import { clopperPearson, exactBinomialTwoSided, log10ExactBinomialTwoSided } from '../../../stats/distributions/binomial.ts';
import { type Tally, tally } from '../../../stats/tally.ts';
import { T } from './digit-columns.texts.ts';
import { type DigitBars, digitFigure } from './digit-figure.ts';

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

/** What a test of digits makes of a column: observations and a row of its table, or why it is not asked. */
export type DigitAnswer =
  | { readonly observations: readonly Observation[]; readonly cells: readonly (Text | number | null)[]; readonly bars?: DigitBars }
  /** `rule` says which limit it is, without figures of the column: columns that fail it alike are told together. */
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
  readonly ask: (column: DigitColumn) => DigitAnswer;
}

/** Where more columns than this are not asked, those that fail the same limit are told in one sentence. */
const LISTED = 8;
/** Rows a table is cut at, the whole country first. */
const ROWS = 5000;

/** Puts a test of digits to the votes of every contestant and to the ballots, in the country and in the areas of the levels named. */
export function digitObservations(dataset: Dataset, battery: DigitBattery): Observation[] {
  const stations = finestStations(dataset) ?? stationTables(dataset)[0];
  const columns = stations ? columnsOf(dataset, stations, battery.levels) : [];
  if (!stations || columns.length === 0) return [skipped(MODEL.wholeDataset(), T.noOfficialVotesOr(), battery.needed)];
  const answers = columns.map((column) => ({ column, answer: answerOf(column, battery) }));
  const { unknown } = strataAsked(dataset, stations, battery.levels);
  return [
    ...answers.flatMap(({ answer }) => ('observations' in answer ? answer.observations : [])),
    ...unasked(answers, battery),
    ...unknown.map((level) => skipped(T.level({ level: word(level) }), T.countsDoNotLie(), T.areasLevel({ level: word(level) }))),
    ...tableOf(dataset, stations, answers, battery),
    ...digitFigure(battery, barsOf(answers)),
  ];
}

/** The digits of the columns of the whole country. */
const barsOf = (answers: Answered): { column: DigitColumn; bars: DigitBars }[] =>
  answers.flatMap(({ column, answer }) => ('bars' in answer && answer.bars && !column.rows ? [{ column, bars: answer.bars }] : []));

function answerOf(column: DigitColumn, { minN, ask }: DigitBattery): DigitAnswer {
  if (column.size >= minN) return ask(column);
  return {
    reason: T.publishedNeeded({ column: column.size, minN }),
    rule: T.fewerThanCountsPublished({ minN }),
  };
}

type Answered = readonly { readonly column: DigitColumn; readonly answer: DigitAnswer }[];

function unasked(answers: Answered, { needed }: DigitBattery): Observation[] {
  const failed = answers.flatMap(({ column: { subject }, answer }) => ('reason' in answer ? [{ subject, ...answer }] : []));
  if (failed.length <= LISTED) return failed.map((one) => skipped(one.subject, one.reason, one.needed ?? needed));
  const rules = new Map(failed.map(({ rule }) => [english(rule), rule]));
  return [...rules].map(([key, rule]) => {
    const [first, ...others] = failed.filter((one) => english(one.rule) === key);
    if (others.length === 0) return skipped(first.subject, first.reason, first.needed ?? needed);
    return skipped(T.and({ subject: first.subject, others: others.length }), rule, first.needed ?? needed);
  });
}

function tableOf(
  { areas }: Dataset,
  { source, table }: Stations,
  answers: Answered,
  { id, title, note, columns }: DigitBattery,
): Observation[] {
  const rows = answers.flatMap(({ column, answer }): ReportTable['rows'] =>
    answer.cells ? [[column.place || areas.name(areas.root), sentenceCase(column.name), ...answer.cells]] : [],
  );
  if (rows.length === 0) return [];
  const cut = rows.length > ROWS ? [T.moreNotShown({ rows: rows.length - ROWS })] : [];
  return [
    tabulated({
      id: `${id}-${source.id}-${table.level}`,
      title,
      note: join([note, ...cut], ' '),
      columns: [{ title: MODEL.area() }, { title: T.counts() }, ...columns],
      rows: rows.slice(0, ROWS),
    }),
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
        place: areas.name(area),
        subject: T.inText({ subject: column.subject, name: areas.name(area) }),
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
  return place ? T.inText({ subject: name, name: place }) : name;
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

/** Counts of one kind among many, each expected with its own chance near `expected / n`. */
export interface Hits {
  readonly column: DigitColumn;
  /** What was counted, for the scope. */
  readonly quantity: string;
  readonly hits: number;
  readonly n: number;
  readonly expected: number;
  /** Smallest difference of shares that matters. */
  readonly minEffect: number;
  readonly effectName: Text;
  readonly message: Text;
  readonly measures: Measures;
}

/**
 * An exact binomial test of hits, with Clopper and Pearson's interval for their share; cells of a table: share, interval,
 * expectation, log₁₀ p. Chances that differ around their mean make the test slightly cautious.
 */
export function hitsMeasured({ column, quantity, hits, n, expected, minEffect, effectName, message, measures }: Hits): {
  readonly observation: Observation;
  readonly cells: readonly number[];
} {
  const chance = Math.min(1, Math.max(0, expected / n));
  const p = Math.min(1, exactBinomialTwoSided(hits, n, chance));
  const log10P = log10ExactBinomialTwoSided(hits, n, chance);
  const [low, high] = clopperPearson(hits, n, 0.95);
  const effect = hits / n - chance;
  const observation = measured({
    about: 'result',
    scope: { ...column.scope, quantity: column.scope.quantity ? `${column.scope.quantity}: ${quantity}` : quantity },
    message,
    expected: T.standardDeviation({ expected, n, sqrt: Math.sqrt(n * chance * (1 - chance)) }),
    seen: T.ofText({ hits, n }),
    measures: { counts: n, hits, expected, share: hits / n, shareLow: low, shareHigh: high, shareExpected: chance, ...measures },
    test: {
      name: T.binomialExactTwoSided(),
      statistic: hits,
      n,
      p,
      log10P,
      effect: { name: effectName, value: effect, interval: [low - chance, high - chance] },
    },
    material: Math.abs(effect) >= minEffect,
    locations: [],
  });
  return { observation, cells: [hits / n, low, high, chance, log10P] };
}
