import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountName, PRESENT, type Table } from '../../data/table.ts';
import {
  brokenRows,
  type ColumnRule,
  type Failures,
  failures,
  type Kind,
  type Mend,
  notedRows,
  rowLines,
  told,
  warnedRows,
} from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, cannot, noted } from '../../findings/observations.ts';
import { sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type FigureColumn, figureColumn } from '../../queries/figure-columns.ts';
import { closingColumn, insteadBy, type RuleFigure } from '../../queries/mending-column.ts';
import { besidePanel } from '../../queries/panel/yardstick.ts';
import { rollIsFinal } from '../../queries/recorded.ts';
import { type Figure, figureOf, type Row, type SourceTable } from '../../queries/reference.ts';
import { FEW_ROWS } from '../../queries/stations.ts';
import { sum } from '../../stats/sum.ts';
import { T } from './ballot-chain.texts.ts';
import { votesAgainstBallots } from './kit/votes-per-ballot.ts';

const meta = aboutCheck(T.meta, {
  id: 'ballot-chain',
  kind: 'rule',
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition, ch. 9: observing the vote count and tabulation',
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
/** Where one count is above another in so many rows, the two are exchanged. */
const NEARLY_ALL = 0.95;

/** What can be compared: a later figure of the chain with an earlier one, in the order in which those of one row are listed. */
const STEPS = [
  { before: REGISTERED, after: ISSUED, quantity: 'ballots issued exceed registered voters', telling: T.issuedOverRegistered },
  { before: REGISTERED, after: CAST, quantity: 'ballots cast exceed registered voters', telling: T.castOverRegistered },
  { before: REGISTERED, after: VALID, quantity: 'valid votes exceed registered voters', telling: T.validOverRegistered },
  { before: ISSUED, after: CAST, quantity: 'ballots cast exceed ballots issued', telling: T.castOverIssued },
  { before: ISSUED, after: VALID, quantity: 'valid votes exceed ballots issued', telling: T.validOverIssued },
  { before: CAST, after: VALID, quantity: 'valid votes exceed ballots cast', telling: T.validOverCast },
  { before: CAST, after: INVALID, quantity: 'invalid ballots exceed ballots cast', telling: T.invalidOverCast },
  // Valid and invalid together with the ballots cast.
  {
    before: CAST,
    after: VALID,
    quantity: 'valid votes and invalid ballots do not make up the ballots cast',
    telling: T.partsAgainstCast,
    together: true,
  },
] as const;
type Step = (typeof STEPS)[number];
const TOGETHER = STEPS.length - 1;

/**
 * More ballots than the roll has voters are many where so many rows have them, that are such a part of the rows asked, and where the
 * ballots beyond are such a part of all. Set with the clean elections of the panel in sight (its `ballotsBeyondRoll`): the ballots
 * beyond are many in two of them, so it is the stations that tell voters added on the day from more.
 */
const MANY_BEYOND = { rows: 10, ofRows: 0.01, ofBallots: 0.001 } as const;
const STEP_AT = CHAIN.map((_, before) =>
  CHAIN.map((_, after) => STEPS.findIndex((step) => step.before === before && step.after === after)),
);

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const asked = new Set<string>();
    const results = tablesOf(dataset).map((place) => checkTable(dataset, place, asked));
    const observations = withPassed(
      results.flatMap((result) => result.observations),
      sum(results.map(({ held }) => held)),
    );
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noTwoFigures(), T.figuresNeeded())];
  },
});

function checkTable(dataset: Dataset, place: SourceTable, asked: Set<string>): { observations: Observation[]; held: number } {
  const { source, table } = place;
  const several = votesAgainstBallots(dataset, meta.id, place);
  // Where a ballot carries several votes, the chain goes on with valid ballots.
  const columns = CHAIN.map(({ name }) =>
    name === 'valid' && table.votesPerBallot !== undefined ? table.validBallots : figureColumn(dataset, place, name),
  );
  const broke: (Failures | undefined)[] = STEPS.map(() => undefined);
  const rollless = failures();
  const held = new Float64Array(STEPS.length);
  // Where two publishers have the same figures of an area, a step is compared once.
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
      broke[step] ??= failures();
      broke[step].add(row, after - before);
    }
  });
  const kinds = broke.flatMap((rows, step): Kind[] => {
    if (!rows) return [];
    const asked = rows.count() + held[step];
    const gravity = gravityOf(table, STEPS[step], rows, asked, columns);
    return [
      {
        failures: rows,
        one: (row) => contradiction(dataset, { ...place, row }, STEPS[step], gravity),
        all: () => contradictions(dataset, place, STEPS[step], rows, asked, columns, gravity),
        weighs: { table, asked },
        columns: columnRule(dataset, place, step, { asked, broken: rows.count() }, columns),
        asOne: gravity === 'warning',
      },
    ];
  });
  const observations = [
    ...told([...kinds, ...(several.kind ? [several.kind] : [])]),
    ...(rollless.count() > 0 ? [withoutRoll(dataset, place, rollless)] : []),
  ];
  return { observations, held: sum(held) + several.held };
}

type Gravity = 'error' | 'warning' | 'note';

/** More ballots than voters break a rule only where nobody could be added to the roll; else many of them are a warning. */
function gravityOf(
  table: Table,
  { before, after }: Step,
  rows: Failures,
  asked: number,
  columns: readonly (FigureColumn | undefined)[],
): Gravity {
  if (before !== REGISTERED || rollIsFinal(table)) return 'error';
  const { rows: fewest, ofRows, ofBallots } = MANY_BEYOND;
  if (table.roll === 'open' || rows.count() < Math.max(fewest, ofRows * asked)) return 'note';
  const later = columns[after] as FigureColumn;
  let ballots = 0;
  for (let row = 0; row < table.rows; row++) if (later.state[row] === PRESENT) ballots += later.values[row];
  return rows.sum() >= ofBallots * ballots ? 'warning' : 'note';
}

/** A step as a rule between columns of one table, where all its figures stand in the table itself. */
function columnRule(
  dataset: Dataset,
  { source, table }: SourceTable,
  step: number,
  { asked, broken }: { readonly asked: number; readonly broken: number },
  columns: readonly (FigureColumn | undefined)[],
): ColumnRule | undefined {
  const { before, after } = STEPS[step];
  const used = step === TOGETHER ? [CAST, VALID, INVALID] : [before, after];
  if (used.some((at) => columns[at]?.own?.includes(0))) return undefined;
  const field = (at: number): string => fieldOf(table, CHAIN[at].name);
  const own = (at: number) => {
    const { values, state } = columns[at] as FigureColumn;
    const column = table.counts[CHAIN[at].name];
    return { values, state, ...(column && { column }) };
  };
  const names = { earlier: CHAIN[before].label, earlierField: field(before), later: CHAIN[after].label, laterField: field(after) };
  return {
    rule: step === TOGETHER ? T.rule.parts({ cast: field(CAST), valid: field(VALID), invalid: field(INVALID) }) : T.rule.order(names),
    ...(step === TOGETHER
      ? { mendedBy: () => mendedParts(dataset, table, used.map(own), field(INVALID)) }
      : // That one count is not above another would hold of many columns: only whether the two are exchanged is asked, and
        // not of the roll, which ballots may exceed for other reasons.
        before !== REGISTERED &&
        broken >= NEARLY_ALL * asked && { mendedBy: () => ({ column: field(before), how: 'exchanged', other: field(after) }) as const }),
    source,
    table,
    asked,
    locations: (row) => cellsOf(dataset, { source, table, row }, STEPS[step]),
  };
}

/** A column in the place of one of the three, or one that was left out of the invalid ballots: blank ones, say. */
function mendedParts(dataset: Dataset, table: Table, figures: readonly RuleFigure[], invalid: string): Mend | undefined {
  const instead = insteadBy(dataset, table, figures, ([cast, valid, invalid]) => valid + invalid === cast);
  if (instead) return instead;
  const added = closingColumn(dataset, table, figures, ([cast, valid, invalid]) => cast - valid - invalid);
  return added && { ...added, how: 'added', other: invalid };
}

/** How a figure is headed in the file: its columns, or those of the votes that are added up. */
function fieldOf({ counts, votes, validBallots }: Table, name: CountName): string {
  const own = counts[name] ?? (name === 'valid' ? validBallots : undefined);
  const columns = own ? [own] : votes;
  return columns.flatMap((column) => column?.fields ?? []).join(' + ');
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
        compare(row, STEP_AT[there[last]][there[at]], values[last][row], values[at][row]);
      last = at;
    }
    if (!cast || !invalid || cast.state[row] !== PRESENT || invalid.state[row] !== PRESENT) continue;
    const whole = cast.values[row];
    const known = valid !== undefined && valid.state[row] === PRESENT;
    const ownParts = cast.own?.[row] !== 0 || invalid.own?.[row] !== 0;
    if (!known || valid.values[row] > whole) {
      if (ownParts) compare(row, STEP_AT[CAST][INVALID], whole, invalid.values[row]);
    } else if (ownParts || valid.own?.[row] !== 0) compare(row, TOGETHER, whole, valid.values[row] + invalid.values[row]);
  }
}

/** Stations that have ballots and nobody on their roll: no contradiction, but voters who are counted elsewhere. */
function withoutRoll(dataset: Dataset, { source, table }: SourceTable, rollless: Failures): Observation {
  const worst = rollless.worst();
  const column = table.counts.registered;
  return noted(T.withoutRoll, {
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'a roll of 0' },
    facts: {
      rows: rollless.count(),
      of: table.rows,
      level: word(table.level),
      ballots: rollless.sum(),
      most: rollless.largest(),
      place: placeName(dataset.areas, table.area[worst[0]]),
      ...besidePanel(dataset, 'rollOfNone', rollless.count() / table.rows),
    },
    locations: column ? worst.flatMap((row) => table.locate(row, column)) : [],
    rows: rowLines(table, rollless.places()),
  });
}

/** The figures of a step of a row: the earlier one, and the later one or the parts that should make it up. */
function figuresOf(dataset: Dataset, row: Row, step: Step): { before: Figure; parts: Figure[] } {
  const at = (index: number): Figure => (index === VALID && validBallots(row)) || (figureOf(dataset, row, CHAIN[index].name) as Figure);
  return { before: at(step.before), parts: [at(step.after), ...('together' in step ? [at(INVALID)] : [])] };
}

/** The valid ballots of a row, where a ballot carries several votes. */
function validBallots({ source, table, row }: Row): Figure | undefined {
  const column = table.validBallots;
  return column && { value: column.values[row], own: true, source, locations: () => table.locate(row, column) };
}

function cellsOf(dataset: Dataset, row: Row, step: Step): Location[] {
  const { before, parts } = figuresOf(dataset, row, step);
  return [...parts, before].flatMap((figure) => figure.locations());
}

function contradiction(dataset: Dataset, place: Row, step: Step, gravity: Gravity): Observation {
  const { source, table, row } = place;
  const { areas } = dataset;
  const area = table.area[row];
  const { before, parts } = figuresOf(dataset, place, step);
  const after = sum(parts.map(({ value }) => value));
  const tell = gravity === 'error' ? broken : noted;
  return tell(step.telling.row, {
    about: aboutOf(source),
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: step.quantity },
    facts: {
      place: placeName(areas, area),
      before: before.value,
      after,
      difference: after - before.value,
      ...('together' in step && (after < before.value ? { missing: before.value - after } : { extra: after - before.value })),
    },
    locations: cellsOf(dataset, place, step),
  });
}

/** All rows of a table that break one step, as one finding. */
function contradictions(
  dataset: Dataset,
  place: SourceTable,
  step: Step,
  rows: Failures,
  asked: number,
  columns: readonly (FigureColumn | undefined)[],
  gravity: Gravity,
): Observation[] {
  const { source, table } = place;
  const [earlier, later] = [CHAIN[step.before].label, 'together' in step ? T.validAndInvalid() : CHAIN[step.after].label];
  const value = (at: number, row: number): number => columns[at]?.values[row] ?? 0;
  const before = (row: number): number => value(step.before, row);
  const after = (row: number): number => value(step.after, row) + ('together' in step ? value(INVALID, row) : 0);
  const tell = { error: brokenRows, warning: warnedRows, note: notedRows }[gravity];
  return tell(step.telling.rows, {
    check: meta.id,
    dataset,
    ...place,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: step.quantity },
    failures: rows,
    asked,
    differences: 'counts',
    facts: {},
    columns: [
      [sentenceCase(later), 'count', after],
      [sentenceCase(earlier), 'count', before],
      [MODEL.difference(), 'difference', (row) => after(row) - before(row)],
    ],
    locations: (row) => cellsOf(dataset, { ...place, row }, step),
  });
}
