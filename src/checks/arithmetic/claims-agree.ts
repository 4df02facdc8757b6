import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Claim, type Figure, figureInterval, unitOfLastDigit } from '../../data/claim.ts';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Interval, shareInterval, shareText } from '../../data/share.ts';
import { COUNTS, type Column, countAt, PRESENT, rowOf, shareAt, type Table, validAt } from '../../data/table.ts';
import { brokenRows, type Failures, failures, type Kind, told as tellKinds } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, passed, withPassed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { count, join, whole } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text } from '../../language/text.ts';
import { T as QUANTITY } from '../../queries/quantity.texts.ts';
import { countLabel, quantityName, resolveQuantity } from '../../queries/quantity.ts';
import type { Row, SourceTable } from '../../queries/reference.ts';
import { isPartial } from '../../queries/stage.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './claims-agree.texts.ts';
import { pairsWithFirst } from './kit/pairs-with-first.ts';

const meta = aboutCheck(T.meta, { id: 'claims-agree', kind: 'rule', references: [] });

const options = z.strictObject({});

/** One statement about a quantity. */
interface Statement {
  readonly who: Text;
  /** The figure, short enough for a sentence. */
  readonly text: Text;
  /** How it is composed and where it was published. */
  readonly full?: Text;
  readonly kind: Figure['kind'];
  /** Counts as they are, shares as fractions, times in minutes. */
  readonly interval: Interval;
  readonly members?: readonly string[];
  readonly parts?: Claim['parts'];
  readonly locations: readonly Location[];
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = [...byQuantity(dataset.claims).flatMap((claims) => compareClaims(dataset, claims)), ...acrossPublishers(dataset)];
    if (observations.length > 0) return observations;
    return [cannot(MODEL.wholeDataset(), T.nothingTwice(), T.claimsNeeded())];
  },
});

function byQuantity(claims: readonly Claim[]): Claim[][] {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = found.get(claim.quantity);
    if (known) known.push(claim);
    else found.set(claim.quantity, [claim]);
  }
  return [...found.values()];
}

/** The claims of a quantity, and the dataset's own figure where the quantity is a path to one. */
function compareClaims(dataset: Dataset, claims: readonly Claim[]): Observation[] {
  const [{ quantity }] = claims;
  const own = resolveQuantity(dataset, quantity);
  const claimed = claims.flatMap(stated);
  const name = own?.label ?? quantityName(quantity);
  if (!own) return compare(quantity, name, claimed);
  const { kind, text, interval, locations, source } = own;
  const who = source?.publisher ?? source?.name ?? T.dataset();
  return compare(quantity, name, [{ who, kind, text, interval, locations }, ...claimed]);
}

/** What a claim says; nothing where no values can be given for it, as for an approximate time. */
function stated(claim: Claim): Statement[] {
  const { publisher, place, location, set, parts, range, value } = claim;
  const said = set ? listed(set) : parts ? added(claim, parts) : range ? ranged(range, claim.approx) : value && single(claim, value);
  if (!said) return [];
  return [{ who: publisher ?? place ?? T.manifest(), locations: [location], ...(publisher && place && { full: place }), ...said }];
}

type Said = Omit<Statement, 'who' | 'locations'>;

function listed(set: readonly string[]): Said {
  const members = [...new Set(set)].sort();
  const size = members.length;
  return { kind: 'count', text: T.list({ members: size }), members, interval: { low: size, high: size } };
}

function added({ publisher, place, approx }: Claim, parts: NonNullable<Claim['parts']>): Said {
  const total = sumOf(parts);
  const room = approx ? sum(parts.map((part) => (typeof part.value === 'number' ? unitOfLastDigit(part.value) : 0))) : 0;
  const composed = parts.map(({ name, value }) => T.part({ name, value: typeof value === 'number' ? count(value) : whole(value.length) }));
  return {
    kind: 'count',
    parts,
    text: T.sum({ total: approx ? ARITHMETIC.about({ total: count(total) }) : count(total), parts: parts.length }),
    full: publisher && place ? T.placed({ place, parts: composed }) : join(composed, ', '),
    interval: { low: total - room, high: total + room },
  };
}

function ranged([from, to]: NonNullable<Claim['range']>, approx: boolean): Said | undefined {
  const [low, high] = [figureInterval(from, approx), figureInterval(to, approx)];
  // A period of the day says nothing of a time between its ends.
  if (!low || !high || from.kind === 'time') return undefined;
  return { kind: from.kind, text: rangeText(from, to, approx), interval: { low: low.low, high: high.high } };
}

function single({ of, approx }: Claim, value: Figure): Said | undefined {
  const interval = figureInterval(value, approx);
  if (!interval) return undefined;
  const text = worded(value, approx);
  if (!of || value.kind !== 'count') return { kind: value.kind, text, interval };
  return { kind: 'share', text: ARITHMETIC.ofText({ told: text, of }), interval: { low: interval.low / of, high: interval.high / of } };
}

const shown = (figure: Figure): Text =>
  figure.kind === 'count' ? count(figure.value) : figure.kind === 'share' ? shareText(figure.share) : figure.text;

function rangeText(from: Figure, to: Figure, approx: boolean): Text {
  const [low, high] = [shown(from), shown(to)];
  return isLoose(from, approx) ? T.between({ low, high }) : ARITHMETIC.to({ amount: low, amount2: high });
}

/** Whether the wording is loose and the figure itself does not say so. */
const isLoose = (figure: Figure, approx: boolean): boolean => approx && !(figure.kind === 'share' && figure.share.relation !== 'is');

/** With "about" where the wording is loose and the figure itself does not say so. */
const worded = (figure: Figure, approx: boolean): Text =>
  isLoose(figure, approx) ? ARITHMETIC.about({ total: shown(figure) }) : shown(figure);

/** Numbers are added; sets are united first, since two of them may share a name. */
function sumOf(parts: NonNullable<Claim['parts']>): number {
  const members = new Set<string>();
  let sum = 0;
  for (const { value } of parts) {
    if (typeof value === 'number') sum += value;
    else for (const member of value) members.add(member);
  }
  return sum + members.size;
}

function compare(quantity: string, name: Text, all: readonly Statement[]): Observation[] {
  if (all.length < 2) return [];
  if (all.some(({ kind }) => kind !== all[0].kind)) return [cannot(name, T.otherUnits(), T.unitNeeded())];
  const lists = all.filter(({ members }) => members);
  const unlike = lists.some(({ members }) => members?.join('\0') !== lists[0].members?.join('\0'));
  const apart = !meet(all.map(({ interval }) => interval));
  if (!unlike && !apart) return [passed(all.length - 1)];
  const largest = Math.max(...all.map(({ interval }) => interval.low));
  const smallest = Math.min(...all.map(({ interval }) => interval.high));
  const values = distinct((apart ? all : lists).map(({ text, who }) => T.statement({ value: text, who })));
  const telling = apart ? (values.length > 2 ? T.notAll : T.notBoth) : values.length > 1 ? T.unlikeLists : T.twiceUnlike;
  return [
    broken(telling, {
      about: 'document',
      scope: { quantity },
      facts: {
        name,
        distinct: values,
        said: all.map(({ text, who, full }) => T.statement({ value: text, who: full ? join([who, full], ', ') : who })),
        statements: all.length,
        largest,
        smallest,
        difference: largest - smallest,
        ...whatDiffers(all, lists),
      },
      locations: all.flatMap(({ locations }) => locations),
    }),
  ];
}

const meet = (intervals: readonly Interval[]): boolean =>
  Math.max(...intervals.map(({ low }) => low)) <= Math.min(...intervals.map(({ high }) => high)) + 1e-12;
const distinct = (texts: readonly Text[]): Text[] => [...new Map(texts.map((text) => [english(text), text])).values()];

/** Which part, or which member, makes the difference, where the statements can be laid side by side. */
function whatDiffers(
  all: readonly Statement[],
  lists: readonly Statement[],
): Partial<Record<'unlike' | 'alone' | 'disputed', readonly Text[]>> {
  const [first, ...others] = all.flatMap(({ parts }) => (parts ? [new Map(parts.map(({ name, value }) => [name, partText(value)]))] : []));
  for (const other of others) {
    const unlike = [...first].flatMap(([part, value]) => {
      const theirs = other.get(part);
      return theirs === undefined || english(theirs) === english(value) ? [] : [T.against({ part, value, theirs })];
    });
    const alone = [...first.keys()].filter((part) => !other.has(part)).concat([...other.keys()].filter((part) => !first.has(part)));
    if (unlike.length > 0) return { unlike };
    if (alone.length > 0) return { alone };
  }
  const everybody = [...new Set(lists.flatMap(({ members = [] }) => members))];
  const disputed = everybody.filter((member) => lists.some(({ members = [] }) => !members.includes(member)));
  return disputed.length > 0 ? { disputed } : {};
}

const partText = (value: number | readonly string[]): Text =>
  typeof value === 'number' ? count(value) : namesText([...new Set(value)].sort());

function namesText([first = '', ...others]: readonly string[]): Text {
  return others.reduce<Text>((all, one) => ARITHMETIC.and({ all, one }), first);
}

/** Official figures of the same area in two sources: both publishers pass the same figure on, and must agree. */
function acrossPublishers(dataset: Dataset): Observation[] {
  // Two partial counts are of two moments; of the result only one stage is asked.
  const tables = isPartial(dataset) ? [] : officialTables(dataset);
  const found: Observation[] = [];
  let held = 0;
  const many = tables.length > MOST_IN_PAIRS && new Set(tables.map(({ source }) => source)).size > 1;
  for (const [first, second] of many ? pairsWithFirst(tables) : everyPair(tables)) {
    if (first.source === second.source) continue;
    const compared = compareTables(dataset, first, second);
    for (const one of compared.observations) found.push(one);
    held += compared.held;
  }
  const compared = withPassed(found, held);
  if (!many) return compared;
  return [...compared, cannot(T.acrossSources(), T.notEachWithEach({ most: MOST_IN_PAIRS }), T.fewerTables({ most: MOST_IN_PAIRS }))];
}

/** More tables than this are not compared each with each, which would take the square of their number. */
const MOST_IN_PAIRS = 40;

const everyPair = (tables: readonly SourceTable[]): (readonly [SourceTable, SourceTable])[] =>
  tables.flatMap((first, index) => tables.slice(index + 1).map((second) => [first, second] as const));

/** Every column that two tables have in common, area by area. */
function compareTables(dataset: Dataset, first: SourceTable, second: SourceTable): { observations: Observation[]; held: number } {
  const columns = pairs(dataset, first.table, second.table);
  if (columns.length === 0) return { observations: [], held: 0 };
  const { area, rows } = second.table;
  const other = area.map((one) => rowOf(first.table, one));
  let held = 0;
  const kinds = columns.map((pair): Kind => {
    const found = failures();
    for (let row = 0; row < rows; row++) {
      const apart = other[row] < 0 ? Number.NaN : distance(pair.columns[0], other[row], pair.columns[1], row);
      if (apart === 0) held++;
      else if (!Number.isNaN(apart)) found.add(row, apart);
    }
    return {
      failures: found,
      one: (row) => differing(dataset, pair, { ...first, row: other[row] }, { ...second, row }),
      all: () => manyDiffering(dataset, pair, first, second, other, found),
      weighs: {
        table: second.table,
        asked: other.filter((row) => row >= 0).length,
        ballots: (row, apart) => ballotsApart(pair, second.table, row, apart),
      },
    };
  });
  return { observations: tellKinds(kinds), held };
}

const NO_BALLOTS: ReadonlySet<string> = new Set(['registered', 'seats']);
const weightOf = (key: string) => (NO_BALLOTS.has(key) ? { weight: { ballots: null } } : {});

/** How many ballots two figures are apart; voters and seats are no ballots, and a share is one of the votes where they are known. */
function ballotsApart({ key }: Pair, table: Table, row: number, apart: number): number {
  if (NO_BALLOTS.has(key)) return 0;
  if (key === 'share') return Math.ceil(Math.abs(apart) * (validAt(table, row) ?? 0) - 1e-9);
  if (key.startsWith('turnout')) return Math.ceil(Math.abs(apart) * (countAt(table.counts.registered, row) ?? 0) - 1e-9);
  return Math.abs(apart);
}

/** By how much the second figure exceeds the first; 0 where both may mean the same value, NaN where a figure is absent. */
function distance(a: Column, rowA: number, b: Column, rowB: number): number {
  if (a.state[rowA] !== PRESENT || b.state[rowB] !== PRESENT) return Number.NaN;
  if (a.kind === 'count' && b.kind === 'count') return b.values[rowB] - a.values[rowA];
  const [one, two] = [figureOf(a, rowA), figureOf(b, rowB)];
  if (!one || !two) return Number.NaN;
  return meet([one.interval, two.interval]) ? 0 : two.value - one.value || Number.MIN_VALUE;
}

const publishersOf = (sides: readonly SourceTable[]): string[] =>
  sides.map(({ source, table }) => table.publisher ?? source.publisher ?? source.name);
const aboutOf = (sides: readonly SourceTable[]): 'result' | 'document' => (new Set(publishersOf(sides)).size === 1 ? 'result' : 'document');

function differing({ areas }: Dataset, { key, label, contestant, columns }: Pair, first: Row, second: Row): Observation {
  const [one, two] = [figureOf(columns[0], first.row), figureOf(columns[1], second.row)] as [FigureText, FigureText];
  const area = first.table.area[first.row];
  return broken(T.official, {
    about: aboutOf([first, second]),
    ...(key === 'seats' && { decides: true }),
    ...weightOf(key),
    scope: {
      ...(areas.id(area) && { area: areas.id(area) }),
      ...(contestant && { contestant }),
      source: second.source.id,
      quantity: `${key} of ${first.source.id}`,
    },
    facts: {
      place: placeName(areas, area),
      label,
      firstFigure: one.text,
      source: first.source.name,
      secondFigure: two.text,
      otherSource: second.source.name,
      first: one.value,
      second: two.value,
      difference: two.value - one.value,
    },
    locations: [...first.table.locate(first.row, columns[0]), ...second.table.locate(second.row, columns[1])],
  });
}

function manyDiffering(
  dataset: Dataset,
  { key, label, contestant, columns }: Pair,
  first: SourceTable,
  second: SourceTable,
  other: Int32Array,
  found: Failures,
): readonly Observation[] {
  const counted = columns[0].kind === 'count';
  const unit = counted ? 'count' : 'percent';
  const both = (row: number) => [figureOf(columns[0], other[row]), figureOf(columns[1], row)] as [FigureText, FigureText];
  return brokenRows(counted ? T.officialRows.counts : T.officialRows.shares, {
    check: meta.id,
    dataset,
    ...second,
    about: aboutOf([first, second]),
    scope: {
      level: second.table.level,
      ...(contestant && { contestant }),
      source: second.source.id,
      quantity: `${key} of ${first.source.id}`,
    },
    failures: found,
    asked: other.filter((row) => row >= 0).length,
    differences: counted ? 'counts' : 'shares',
    facts: { label, otherSource: first.source.name },
    columns: [
      [first.source.name, unit, (row) => both(row)[0].value],
      [second.source.name, unit, (row) => both(row)[1].value],
      [MODEL.difference(), counted ? 'difference' : 'points', (row) => both(row)[1].value - both(row)[0].value],
    ],
    locations: (row) => [...first.table.locate(other[row], columns[0]), ...second.table.locate(row, columns[1])],
    ...weightOf(key),
  });
}

interface Pair {
  readonly key: string;
  readonly label: Text;
  readonly contestant?: string;
  readonly columns: readonly [Column, Column];
}

/** The columns two tables have in common. */
function pairs({ contestants }: Dataset, a: Table, b: Table): Pair[] {
  const both = (key: string, label: Text, x: Column | undefined, y: Column | undefined, contestant?: string): Pair[] =>
    x && y ? [{ key, label, columns: [x, y], ...(contestant && { contestant }) }] : [];
  return [
    ...COUNTS.flatMap((one) => both(one, countLabel(one), a.counts[one], b.counts[one])),
    ...both('turnout', MODEL.turnout(), a.turnout, b.turnout),
    ...a.turnoutAt.flatMap(({ hour, column }) =>
      both(`turnout at ${hour}`, QUANTITY.turnout({ hour }), column, b.turnoutAt.find((other) => other.hour === hour)?.column),
    ),
    ...contestants.flatMap(({ id, name }, index) => [
      ...both('votes', QUANTITY.votes({ name }), a.votes[index], b.votes[index], id),
      ...both('share', QUANTITY.share({ name }), a.shares[index], b.shares[index], id),
      ...both('seats', QUANTITY.seats({ name }), a.seats[index], b.seats[index], id),
    ]),
  ];
}

interface FigureText {
  readonly interval: Interval;
  readonly text: Text;
  readonly value: number;
}

function figureOf(column: Column, row: number): FigureText | undefined {
  if (column.kind === 'count') {
    const value = countAt(column, row);
    return value === undefined ? undefined : { interval: { low: value, high: value }, text: count(value), value };
  }
  const share = shareAt(column, row);
  return share && { interval: shareInterval(share), text: shareText(share), value: share.units / 10 ** (share.decimals + 2) };
}
