import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountName, PRESENT } from '../../data/table.ts';
import { type Failures, failures, type Kind, manyRows, rowLines, told } from '../../findings/bulk.ts';
import { broken, type CheckMeta, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { count, plural, sentenceCase } from '../../language/format.ts';
import { english, type Said, say, term } from '../../language/text.ts';
import { type FigureColumn, figureColumn } from '../../queries/figure-columns.ts';
import { type Figure, figureOf, type Row, type SourceTable } from '../../queries/reference.ts';
import { FEW_ROWS } from '../../queries/stations.ts';
import { sum } from '../../stats/sum.ts';

const meta: CheckMeta = {
  id: 'ballot-chain',
  title: 'From the roll to the valid votes',
  question:
    'Does each step from registered voters to valid votes leave no more than the step before, and do valid and invalid make up the ballots cast?',
  kind: 'rule',
  needs: [
    'two of: registered voters, ballots issued, ballots cast, invalid ballots, valid votes or the votes of all contestants, for one area',
  ],
  limits: [
    'Official figures of one area are taken together across publishers only where the row itself lacks one and the table has few rows.',
    'Where the law lets people vote who are not on the roll, ballots may honestly exceed it: of elections regarded as clean, Poland 2020 and Spain 2019 have one such station each of 27,225 and 60,090.',
    'Stations with ballots and a roll of 0 are counted in a note: people vote there who are on the roll elsewhere, as at 3 % of the stations of Israel.',
  ],
  method:
    'Whole numbers: registered ≥ issued ≥ cast ≥ valid, cast ≥ invalid, and valid + invalid = cast; a figure that is not published is passed over.',
  explanations: [
    'Voters added on election day may be missing from the published roll.',
    'Ballots of two contests held together may have been counted into one figure.',
    'Ballots found in a box of another station, or taken away unused, break the chain by a few.',
  ],
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition: counting and tabulation',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
};

const options = z.strictObject({});

const CHAIN: readonly { readonly name: CountName; readonly label: Said }[] = [
  { name: 'registered', label: say`registered voters` },
  { name: 'issued', label: say`ballots issued` },
  { name: 'ballotsCast', label: say`ballots cast` },
  { name: 'valid', label: say`valid votes` },
  { name: 'invalid', label: say`invalid ballots` },
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
    return found.length > 0
      ? found
      : [
          skipped(
            say`The whole dataset`,
            say`no area has two figures of the chain`,
            say`registered voters, ballots cast, invalid ballots and votes by area`,
          ),
        ];
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
  const [of, level] = [plural(table.rows, 'row'), term(table.level)];
  const most = placeName(areas, table.area[worst[0]]);
  const [ballots, largest] = [count(found.sum()), count(found.largest())];
  return noted({
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'a roll of 0' },
    message:
      rows === 1
        ? say`${count(rows)} of ${of} by ${level} has ballots and a roll of 0 voters, ${ballots} ballots in all; the most in ${most}, ${largest}.`
        : say`${count(rows)} of ${of} by ${level} have ballots and a roll of 0 voters, ${ballots} ballots in all; the most in ${most}, ${largest}.`,
    detail: say`Of elections regarded as clean, Israel has 3 % of such stations: soldiers, sailors, patients and prisoners vote there.`,
    expected: say`a roll for every station, or none published`,
    seen: say`${plural(rows, 'roll')} of 0`,
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
const RULES: Readonly<Record<number, Said>> = {
  [stepAt(REGISTERED, ISSUED)]: say`ballots issued exceed registered voters`,
  [stepAt(REGISTERED, CAST)]: say`ballots cast exceed registered voters`,
  [stepAt(REGISTERED, VALID)]: say`valid votes exceed registered voters`,
  [stepAt(ISSUED, CAST)]: say`ballots cast exceed ballots issued`,
  [stepAt(ISSUED, VALID)]: say`valid votes exceed ballots issued`,
  [stepAt(CAST, VALID)]: say`valid votes exceed ballots cast`,
  [stepAt(CAST, INVALID)]: say`invalid ballots exceed ballots cast`,
  [TOGETHER]: say`valid votes and invalid ballots do not make up the ballots cast`,
};

const ruleOf = ({ before, after, together }: Step): Said => RULES[together ? TOGETHER : stepAt(before, after)];

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
    message: say`${placeName(areas, area)}: ${rule}, ${count(after)} against ${count(before.value)}.`,
    expected: step.together ? count(before.value) : say`at most ${count(before.value)}`,
    seen: say`${count(after)}, a difference of ${count(after - before.value)}`,
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
  const after = step.together ? say`valid and invalid together` : CHAIN[step.after].label;
  const value = (at: number, row: number): number => columns[at]?.values[row] ?? 0;
  return manyRows(dataset, place, {
    kind: 'broken',
    check: meta.id,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: english(ruleOf(step)) },
    failures: found,
    what: ruleOf(step),
    asked,
    expected: step.together
      ? say`valid votes and invalid ballots that make up the ballots cast`
      : say`at most as many ${after} as ${before}`,
    additive: true,
    amount: (difference) => plural(difference, step.after === VALID && !step.together ? 'vote' : 'ballot'),
    columns: [
      { title: sentenceCase(after), unit: 'count' },
      { title: sentenceCase(before), unit: 'count' },
      { title: say`Difference`, unit: 'difference' },
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
