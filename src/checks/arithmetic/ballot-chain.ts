import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountName, PRESENT } from '../../data/table.ts';
import { type Failures, failures, type Kind, manyRows, rowLines, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { count, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type FigureColumn, figureColumn } from '../../queries/figure-columns.ts';
import { type Figure, figureOf, type Row, type SourceTable } from '../../queries/reference.ts';
import { FEW_ROWS } from '../../queries/stations.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './ballot-chain.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'ballot-chain',
  kind: 'rule',
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition: counting and tabulation',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
});

const options = z.strictObject({});

const CHAIN: readonly { readonly name: CountName; readonly label: Worded }[] = [
  { name: 'registered', label: MODEL.registeredVoters() },
  { name: 'issued', label: MODEL.ballotsIssued() },
  { name: 'ballotsCast', label: MODEL.ballotsCast() },
  { name: 'valid', label: MODEL.validVotes() },
  { name: 'invalid', label: MODEL.invalidBallots() },
];
const [REGISTERED, ISSUED, CAST, VALID, INVALID] = [0, 1, 2, 3, 4];
/** In a table of fewer rows a roll of 0 is a slip. */
const MANY = 100;

/** What can be compared: a later figure with an earlier one, or valid and invalid together with the ballots cast. */
interface Step {
  readonly before: number;
  readonly after: number;
  readonly together: boolean;
}

/** Every step there can be, at the place `stepAt` gives it: in the order in which those of one row are told. */
const STEPS: readonly Step[] = [
  ...CHAIN.flatMap((_, before) => CHAIN.map((_, after) => ({ before, after, together: false }))),
  { before: CAST, after: VALID, together: true },
];
const TOGETHER = STEPS.length - 1;
const stepAt = (before: number, after: number): number => before * CHAIN.length + after;

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const asked = new Set<string>();
    const results = tablesOf(dataset).map((place) => checkTable(dataset, place, asked));
    const found = withPassed(
      results.flatMap(({ observations }) => observations),
      sum(results.map(({ held }) => held)),
    );
    return found.length > 0 ? found : [skipped(MODEL.wholeDataset(), T.noAreaTwoFigures(), T.registeredVotersBallotsCast())];
  },
});

function checkTable(dataset: Dataset, place: SourceTable, asked: Set<string>): { observations: Observation[]; held: number } {
  const { source, table } = place;
  const columns = CHAIN.map(({ name }) => figureColumn(dataset, place, name));
  const found: (Failures | undefined)[] = STEPS.map(() => undefined);
  const rollless = failures();
  const held = new Float64Array(STEPS.length);
  // Two publishers of one figure would have one step told twice.
  const once = table.rows <= FEW_ROWS && source.kind === 'official';
  eachStep(columns, table.rows, (row, step, before, after) => {
    if (once) {
      const key = `${table.area[row]} ${step} ${after} ${before}`;
      if (asked.has(key)) return;
      asked.add(key);
    }
    if (before === 0 && after > 0 && STEPS[step].before === REGISTERED && table.rows >= MANY) rollless.add(row, after);
    else if (step === TOGETHER ? after === before : after <= before) held[step]++;
    else {
      found[step] ??= failures();
      found[step].add(row, after - before);
    }
  });
  const kinds = found.flatMap((one, step): Kind[] =>
    one
      ? [
          {
            failures: one,
            one: (row) => contradiction(dataset, { ...place, row }, STEPS[step]),
            all: () => contradictions(dataset, place, STEPS[step], one, one.count() + held[step], columns),
          },
        ]
      : [],
  );
  const observations = [...told(kinds), ...(rollless.count() > 0 ? [withoutRoll(dataset, place, rollless)] : [])];
  return { observations, held: sum(held) };
}

/** Stations that have ballots and nobody on their roll: no contradiction, but voters who are counted elsewhere. */
function withoutRoll({ areas }: Dataset, { source, table }: SourceTable, found: Failures): Observation {
  const rows = found.count();
  const worst = found.worst();
  const column = table.counts.registered;
  const [of, level] = [MODEL.row({ rows: table.rows }), word(table.level)];
  const most = placeName(areas, table.area[worst[0]]);
  const [ballots, largest] = [count(found.sum()), count(found.largest())];
  return noted({
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'a roll of 0' },
    message:
      rows === 1
        ? T.ballotsRoll0Voters({ rows, of, level, ballots, most, largest })
        : T.ballotsRoll0Voters2({ rows, of, level, ballots, most, largest }),
    detail: T.electionsRegardedCleanIsrael(),
    expected: T.rollEveryStationOr(),
    seen: T.figures0({ rows }),
    measures: { rows, ballots: found.sum(), most: found.largest() },
    locations: column ? worst.flatMap((row) => table.locate(row, column)) : [],
    rows: rowLines(table, found.places()),
  });
}

/** Calls back for every comparison a row allows: each figure of the chain with the last before it that is published. */
function eachStep(
  columns: readonly (FigureColumn | undefined)[],
  rows: number,
  compare: (row: number, step: number, before: number, after: number) => void,
): void {
  const there = [0, 1, CAST, VALID].filter((at) => columns[at]);
  const values = there.map((at) => (columns[at] as FigureColumn).values);
  const state = there.map((at) => (columns[at] as FigureColumn).state);
  const own = there.map((at) => columns[at]?.own);
  const { [CAST]: cast, [VALID]: valid, [INVALID]: invalid } = columns;
  for (let row = 0; row < rows; row++) {
    let last = -1;
    for (let at = 0; at < there.length; at++) {
      if (state[at][row] !== PRESENT) continue;
      if (last >= 0 && (own[at]?.[row] !== 0 || own[last]?.[row] !== 0))
        compare(row, stepAt(there[last], there[at]), values[last][row], values[at][row]);
      last = at;
    }
    if (!cast || !invalid || cast.state[row] !== PRESENT || invalid.state[row] !== PRESENT) continue;
    const whole = cast.values[row];
    const known = valid !== undefined && valid.state[row] === PRESENT;
    const ownParts = cast.own?.[row] !== 0 || invalid.own?.[row] !== 0;
    if (!known || valid.values[row] > whole) {
      if (ownParts) compare(row, stepAt(CAST, INVALID), whole, invalid.values[row]);
    } else if (ownParts || valid.own?.[row] !== 0) compare(row, TOGETHER, whole, valid.values[row] + invalid.values[row]);
  }
}

/** What is wrong with a step that does not hold, at its place in `STEPS`. */
const RULES: Readonly<Record<number, Worded>> = {
  [stepAt(REGISTERED, ISSUED)]: T.ballotsIssuedExceedRegistered(),
  [stepAt(REGISTERED, CAST)]: T.ballotsCastExceedRegistered(),
  [stepAt(REGISTERED, VALID)]: T.validVotesExceedRegistered(),
  [stepAt(ISSUED, CAST)]: T.ballotsCastExceedBallots(),
  [stepAt(ISSUED, VALID)]: T.validVotesExceedBallots(),
  [stepAt(CAST, VALID)]: T.validVotesExceedBallots2(),
  [stepAt(CAST, INVALID)]: T.invalidBallotsExceedBallots(),
  [TOGETHER]: T.validVotesInvalidBallots(),
};

const ruleOf = ({ before, after, together }: Step): Worded => RULES[together ? TOGETHER : stepAt(before, after)];

const figures = (dataset: Dataset, place: Row, { before, after, together }: Step): { before: Figure; after: Figure[] } => {
  const at = (index: number): Figure => figureOf(dataset, place, CHAIN[index].name) as Figure;
  return { before: at(before), after: [at(after), ...(together ? [at(INVALID)] : [])] };
};

function contradiction(dataset: Dataset, place: Row, step: Step): Observation {
  const { source, table, row } = place;
  const { areas } = dataset;
  const area = table.area[row];
  const rule = ruleOf(step);
  const { before, after: parts } = figures(dataset, place, step);
  const after = sum(parts.map(({ value }) => value));
  return broken({
    about: aboutOf(source),
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: english(rule) },
    message: T.against({ place: placeName(areas, area), rule, after, before: before.value }),
    expected: step.together ? count(before.value) : ARITHMETIC.most({ before: before.value }),
    seen: ARITHMETIC.difference({ after, after2: after - before.value }),
    measures: { before: before.value, after, difference: after - before.value },
    locations: [...parts.flatMap((part) => part.locations()), ...before.locations()],
  });
}

/** All rows of a table that break one step, as one finding. */
function contradictions(
  dataset: Dataset,
  place: SourceTable,
  step: Step,
  found: Failures,
  asked: number,
  columns: readonly (FigureColumn | undefined)[],
): Observation[] {
  const { source, table } = place;
  const before = CHAIN[step.before].label;
  const after = step.together ? T.validInvalidTogether() : CHAIN[step.after].label;
  const value = (at: number, row: number): number => columns[at]?.values[row] ?? 0;
  return manyRows(dataset, place, {
    kind: 'broken',
    check: meta.id,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: english(ruleOf(step)) },
    failures: found,
    what: ruleOf(step),
    asked,
    expected: step.together ? T.validVotesInvalidBallots2() : T.mostMany({ after, before }),
    additive: true,
    amount: (difference) => (step.after === VALID && !step.together ? MODEL.vote({ difference }) : MODEL.ballot({ ballots: difference })),
    columns: [
      { title: sentenceCase(after), unit: 'count' },
      { title: sentenceCase(before), unit: 'count' },
      { title: MODEL.difference(), unit: 'difference' },
    ],
    cells(row) {
      const later = value(step.after, row) + (step.together ? value(INVALID, row) : 0);
      return [later, value(step.before, row), later - value(step.before, row)];
    },
    locations(row) {
      const { before: earlier, after: later } = figures(dataset, { ...place, row }, step);
      return [...later.flatMap((part) => part.locations()), ...earlier.locations()];
    },
  });
}
