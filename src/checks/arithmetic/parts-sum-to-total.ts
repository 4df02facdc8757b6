import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { COUNTS, type CountColumn, type CountName, PRESENT, type Table } from '../../data/table.ts';
import { brokenRows, type Failures, failures, MOST_TOLD, told } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, type Skipped, withPassed } from '../../findings/check.ts';
import { broken, cannot, noted } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import type { FigureColumn } from '../../queries/figure-columns.ts';
import { T as QUANTITY } from '../../queries/quantity.texts.ts';
import { countLabel } from '../../queries/quantity.ts';
import type { SourceTable } from '../../queries/reference.ts';
import { votesColumn } from '../../queries/votes-column.ts';
import { sum } from '../../stats/sum.ts';
import { ancestors, listedParts } from './kit/parts-of-areas.ts';
import { T } from './parts-sum-to-total.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'parts-sum-to-total',
  kind: 'rule',
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition, ch. 9: observing the vote count and tabulation',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const all = tablesOf(dataset);
    const rows = all.flatMap((side) => contestantsAgainstValid(dataset, side));
    // The totals of a source about one area are no list of parts, and several copies of a protocol would be counted twice.
    const levels = all
      .filter(({ table }) => table.origin === 'file' && !table.copies)
      .flatMap((part) =>
        all.flatMap((whole) => (part !== whole && comparable(part.source, whole.source) ? againstParent(dataset, part, whole) : [])),
      );
    const observations = [...rows, ...levels];
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noTotal(), T.countsNeeded())];
  },
});

/** Two official sources at one stage of the count; two partial counts are of two moments. */
const comparable = (a: Source, b: Source): boolean =>
  a === b || (a.kind === 'official' && b.kind === 'official' && a.stage === b.stage && a.stage !== 'partial');

/** Counts that a partial publication may give of all stations beside votes of some. */
const OF_ALL_STATIONS: readonly Quantity['name'][] = ['registered', 'received'];

function contestantsAgainstValid(dataset: Dataset, side: SourceTable): Observation[] {
  const { table } = side;
  const { valid } = table.counts;
  const votes = valid && votesColumn(table);
  if (!votes || !valid) return [];
  const unequal = failures();
  let held = 0;
  let short = 0;
  for (let row = 0; row < table.rows; row++) {
    if (valid.state[row] !== PRESENT || votes.state[row] !== PRESENT) continue;
    const difference = votes.values[row] - valid.values[row];
    // A notice names the votes of contestants outside the list: then the votes in the list may fall short.
    if (difference === 0 || (difference < 0 && !table.complete)) held++;
    else {
      unequal.add(row, difference);
      if (difference < 0) short++;
    }
  }
  const failed = unequal.count();
  const oneSign = short === 0 || short === failed;
  if (failed > 2 && oneSign && held === 0) return [otherCategory(side, unequal, valid, votes)];
  const observations = told([
    {
      failures: unequal,
      one: (row) => unequalVotes(dataset, side, row, valid.values[row], votes.values[row]),
      all: () => unequalRows(dataset, side, unequal, failed + held, valid, votes),
      weighs: { table, asked: failed + held },
    },
  ]);
  return withPassed(observations, held);
}

/** The published valid votes of a row and the votes of its contestants. */
function cellsOf(table: Table, row: number): Location[] {
  return [table.counts.valid, ...table.votes].flatMap((column) => (column ? table.locate(row, column) : []));
}

function unequalVotes({ areas }: Dataset, { source, table }: SourceTable, row: number, published: number, sum: number): Observation {
  const area = table.area[row];
  const telling = { ...T.votes.row, explanations: T.votes.explanations[sum < published ? 'fewer' : 'more'] };
  return broken(telling, {
    about: aboutOf(source),
    scope: { source: source.id, area: areas.id(area), quantity: 'valid' },
    facts: { place: placeName(areas, area), contestants: table.votes.length, published, sum, difference: sum - published },
    locations: cellsOf(table, row),
  });
}

function unequalRows(
  dataset: Dataset,
  side: SourceTable,
  unequal: Failures,
  asked: number,
  valid: FigureColumn,
  votes: FigureColumn,
): Observation[] {
  const { source, table } = side;
  return brokenRows(T.votes.rows, {
    check: meta.id,
    dataset,
    ...side,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'valid' },
    failures: unequal,
    asked,
    differences: 'counts',
    facts: { contestants: table.votes.length },
    columns: [
      [T.validVotes(), 'count', (row) => valid.values[row]],
      [T.votesOfAll(), 'count', (row) => votes.values[row]],
      [MODEL.difference(), 'difference', (row) => votes.values[row] - valid.values[row]],
    ],
    locations: (row) => cellsOf(table, row),
  });
}

/** A difference of the same sign in every row is no slip: the votes and the total count different things. */
function otherCategory({ source, table }: SourceTable, unequal: Failures, valid: FigureColumn, votes: FigureColumn): Observation {
  const rows = unequal.places();
  const total = ({ values }: FigureColumn): number => sum(Float64Array.from(rows, (row) => values[row]));
  const difference = unequal.sum();
  return noted(difference < 0 ? T.allFallShort : T.allExceed, {
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'valid' },
    facts: {
      source: source.name,
      level: word(table.level),
      rows: rows.length,
      published: total(valid),
      sum: total(votes),
      difference,
      by: Math.abs(difference),
    },
    locations: cellsOf(table, rows[0]),
  });
}

/** A count that can be added up: its cells, or the sum of the votes of all contestants standing in for the valid votes. */
interface Quantity {
  readonly name: CountName | 'votes';
  readonly contestant?: number;
  readonly label: Text;
}

function quantities({ contestants }: Dataset): Quantity[] {
  return [
    ...COUNTS.map((name) => ({ name, label: countLabel(name) })),
    ...contestants.map(({ name }, contestant) => ({ name: 'votes' as const, contestant, label: QUANTITY.votes({ name }) })),
  ];
}

/** A quantity of every row, and the columns that hold it. */
interface Read extends FigureColumn {
  readonly columns: readonly CountColumn[];
}

/** How a quantity is read, or undefined where the table does not carry it. */
function reader(table: Table, { name, contestant }: Quantity): Read | undefined {
  const column = name === 'votes' ? table.votes[contestant as number] : table.counts[name];
  if (column) return { values: column.values, state: column.state, columns: [column] };
  const sums = name === 'valid' ? votesColumn(table) : undefined;
  return sums && { ...sums, columns: table.votes as readonly CountColumn[] };
}

/** Every count of the lower table, added up by the areas of the upper table. */
function againstParent(dataset: Dataset, part: SourceTable, whole: SourceTable): Observation[] {
  const target = ancestors(dataset, part.table, whole.table);
  if (!target) return [];
  const partial = whole.source.stage === 'partial';
  // A station that is not in a partial count yet is not missing.
  const expected = dataset.areas.listed && !partial ? listedParts(dataset, part.table, whole.table) : undefined;
  const compared = quantities(dataset).flatMap((quantity) => {
    if (partial && OF_ALL_STATIONS.includes(quantity.name)) return [];
    const [lower, upper] = [reader(part.table, quantity), reader(whole.table, quantity)];
    return lower && upper ? [compareSums({ dataset, quantity, part, whole, lower, upper, target }, expected)] : [];
  });
  const short = sum(compared.map((each) => each.short));
  // Areas that are not listed may be missing from the table. If every sum falls short of its total, that is the likelier reading.
  const allShort = short > 1 && compared.every((each) => each.short === each.unequal.count() && each.held === 0);
  if (dataset.areas.listed || !allShort) return compared.flatMap((each) => withPassed(tellSums(each), each.held));
  return [...compared.flatMap(notReported), missingParts(compared, short)];
}

interface Comparison {
  readonly dataset: Dataset;
  readonly quantity: Quantity;
  readonly part: SourceTable;
  readonly whole: SourceTable;
  readonly lower: Read;
  readonly upper: Read;
  /** For each row of the lower table the row of the upper table it belongs to, or -1. */
  readonly target: Int32Array;
}

/** The parts of every row of the upper table: their sum, how many rows, how many of them report it, and how many there should be. */
interface Parts {
  readonly sums: Float64Array;
  readonly rows: Int32Array;
  readonly reported: Int32Array;
  readonly listed: Int32Array;
}

function addParts({ whole, lower, target }: Comparison, expected: Int32Array | undefined): Parts {
  const sums = new Float64Array(whole.table.rows);
  const rows = new Int32Array(whole.table.rows);
  const reported = new Int32Array(whole.table.rows);
  for (let row = 0; row < target.length; row++) {
    const to = target[row];
    if (to < 0) continue;
    rows[to]++;
    if (lower.state[row] !== PRESENT) continue;
    sums[to] += lower.values[row];
    reported[to]++;
  }
  return {
    sums,
    rows,
    reported,
    listed: whole.source.stage === 'partial' ? reported : rows.map((count, row) => Math.max(count, expected?.[row] ?? 0)),
  };
}

interface Compared extends Comparison {
  readonly parts: Parts;
  readonly unequal: Failures;
  /** Rows of which a part is not reported. */
  readonly gaps: Failures;
  readonly held: number;
  /** How many sums are below their totals. */
  readonly short: number;
}

function compareSums(comparison: Comparison, expected: Int32Array | undefined): Compared {
  const { whole, upper } = comparison;
  const parts = addParts(comparison, expected);
  const [unequal, gaps] = [failures(), failures()];
  let held = 0;
  let short = 0;
  for (let row = 0; row < whole.table.rows; row++) {
    if (upper.state[row] !== PRESENT || parts.rows[row] === 0) continue;
    const difference = parts.sums[row] - upper.values[row];
    const absent = parts.listed[row] - parts.reported[row];
    if (absent > 0) gaps.add(row, absent);
    else if (difference === 0) held++;
    else unequal.add(row, difference);
    if (absent === 0 && difference < 0) short++;
  }
  return { ...comparison, parts, unequal, gaps, held, short };
}

/** Voters on a roll are no ballots. */
const isOfBallots = ({ name }: Quantity): boolean => name !== 'registered';
/** The weight of a sum that is not one of ballots: its areas alone. */
const weightOf = (quantity: Quantity) => (isOfBallots(quantity) ? {} : { weight: { ballots: null } });

const tellSums = (compared: Compared): Observation[] =>
  told([
    {
      failures: compared.unequal,
      one: (row) => unequalSum(compared, row),
      all: () => unequalSums(compared),
      weighs: {
        table: compared.whole.table,
        asked: compared.unequal.count() + compared.held,
        ...(!isOfBallots(compared.quantity) && { ballots: () => 0 }),
      },
    },
    { failures: compared.gaps, one: (row) => gap(compared, row), all: () => manyGaps(compared) },
  ]);

const notReported = (compared: Compared): Skipped[] =>
  compared.gaps.count() > MOST_TOLD ? manyGaps(compared) : Array.from(compared.gaps.places(), (row) => gap(compared, row));

function gap({ dataset, quantity: { label }, part, whole, parts }: Compared, row: number): Skipped {
  const level = word(part.table.level);
  return cannot(
    T.gap.place({ place: placeName(dataset.areas, whole.table.area[row]), label, level }),
    T.gap.parts({ absent: parts.listed[row] - parts.reported[row], parts: parts.listed[row], file: part.table.file }),
    T.gap.needed({ label, level }),
  );
}

function manyGaps({ quantity: { label }, part, whole, unequal, gaps, held }: Compared): Skipped[] {
  const level = word(part.table.level);
  const asked = gaps.count() + unequal.count() + held;
  const reason = T.gap.rows({ gaps: gaps.count(), asked, level: word(whole.table.level), file: part.table.file });
  return [cannot(T.gap.source({ source: whole.source.name, label, level }), reason, T.gap.needed({ label, level }))];
}

function scopeOf({ dataset, quantity, part, whole }: Comparison) {
  return {
    ...(quantity.contestant !== undefined && { contestant: dataset.contestants[quantity.contestant].id }),
    quantity: part.source === whole.source ? quantity.name : `${quantity.name} of ${part.source.id}`,
  };
}

function sumLocations({ part, whole, lower, upper, target }: Comparison, row: number): Location[] {
  const first = target.indexOf(row);
  return [...upper.columns.flatMap((column) => whole.table.locate(row, column)), ...part.table.locate(first, lower.columns[0])];
}

/** What is published of a row, and the sum of its parts. */
function sumFacts({ dataset, quantity, part, upper, parts }: Compared, row: number) {
  const [published, sum] = [upper.values[row], parts.sums[row]];
  return {
    level: word(part.table.level),
    published,
    sum,
    difference: sum - published,
    percent: (100 * (sum - published)) / Math.max(1, published),
    contestant: quantity.contestant === undefined ? undefined : dataset.contestants[quantity.contestant].name,
  };
}

function unequalSum(compared: Compared, row: number): Observation {
  const { dataset, quantity, part, whole, parts } = compared;
  const { areas } = dataset;
  const area = whole.table.area[row];
  const facts = { label: quantity.label, parts: parts.rows[row], ...sumFacts(compared, row) };
  const published = facts.difference < 0 ? 'more' : 'fewer';
  const telling = {
    message: T.sum[area === areas.root ? 'whole' : 'area'][published],
    details: [T.sum.twoSources],
    expected: T.total[quantity.name],
    seen: T.sum.seen,
    explanations: T.sum.explanations[published],
  };
  return broken(telling, {
    about: aboutOf(whole.source),
    scope: { source: whole.source.id, ...(areas.id(area) && { area: areas.id(area) }), level: part.table.level, ...scopeOf(compared) },
    facts: {
      place: placeName(areas, area),
      units: unitsText(part.table.level, facts.parts),
      counted: T.counted[quantity.name]({ parts: facts.parts, sum: facts.sum, contestant: facts.contestant as string }),
      by: gapText(quantity.name, Math.abs(facts.difference)),
      ...(part.source !== whole.source && { partsFrom: part.source.name, totalFrom: whole.source.name }),
      ...facts,
    },
    locations: sumLocations(compared, row),
    ...weightOf(quantity),
  });
}

/** The parts of a level as the subject of a sentence: `the 34 stations`. */
function unitsText(level: string, parts: number): Text {
  if (level === 'region' || level === 'district' || level === 'station') return T.units[level]({ parts });
  return T.units.other({ parts, level: word(level) });
}

/** By how many voters, votes or ballots a total differs. */
function gapText(name: Quantity['name'], gap: number): Text {
  if (name === 'registered') return T.by.voters({ gap });
  return name === 'valid' || name === 'votes' ? T.by.votes({ gap }) : T.by.ballots({ gap });
}

function unequalSums(compared: Compared): Observation[] {
  const { dataset, quantity, part, whole, upper, parts, unequal, held } = compared;
  return brokenRows(T.sums, {
    check: meta.id,
    dataset,
    ...whole,
    about: aboutOf(whole.source),
    scope: { source: whole.source.id, level: part.table.level, ...scopeOf(compared) },
    failures: unequal,
    asked: unequal.count() + held,
    differences: 'counts',
    facts: { label: quantity.label, partLevel: word(part.table.level) },
    columns: [
      [T.published(), 'count', (row) => upper.values[row]],
      [T.sumOfParts(), 'count', (row) => parts.sums[row]],
      [MODEL.difference(), 'difference', (row) => parts.sums[row] - upper.values[row]],
      [T.parts(), 'count', (row) => parts.rows[row]],
    ],
    locations: (row) => sumLocations(compared, row),
    ...weightOf(quantity),
  });
}

/** Every sum of a table falls short of its total; the finding shows the first. */
function missingParts(compared: readonly Compared[], totals: number): Observation {
  const [first] = compared.filter(({ unequal }) => unequal.count() > 0);
  const { quantity, part, whole } = first;
  const row = first.unequal.places()[0];
  const facts = sumFacts(first, row);
  const total = T.total[quantity.name]({ published: facts.published, contestant: facts.contestant as string });
  return noted(T.noneReaches, {
    about: aboutOf(whole.source),
    scope: { source: whole.source.id, level: part.table.level, quantity: 'parts' },
    facts: { ...facts, file: part.table.file, totals, total },
    locations: sumLocations(first, row),
  });
}
