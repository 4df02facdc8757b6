import type { RowFault } from '../data/fault.ts';
import type { Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { chosenContest } from './chosen-contest.ts';
import type { Grid, Place } from './grid.ts';
import type { JsonText } from './json-rows.ts';
import { at, itemsAt, type JsonNode, textAt } from './json-tree.ts';
import type { TableData } from './manifest-schema.ts';
import type { Complain } from './table-columns.ts';
import type { WideTable } from './wide-table.ts';

const TOTAL = 'Total';
const DEEPEST = 12;
/** Kinds of units that lie inside one another, the largest first. Districts cut across them: they hold what lies in no other. */
const PLACES = ['country', 'state', 'county', 'municipality', 'city', 'town', 'township', 'borough', 'village', 'ward'];

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly node: JsonNode;
  parent?: Unit;
  /** What the report says of it that cannot be. */
  readonly faults: RowFault[];
  byWay: number;
}

interface Count {
  readonly text: string;
  readonly node: JsonNode;
  /** Whether the report gives it twice, and differently. */
  readonly inDoubt?: boolean;
}

/**
 * A contest of an election report by the common data format of NIST, one row a unit that has counts. Units lie inside those that
 * compose them; what a unit with others inside it counted is the total of them. Where there is no count of the type `total`, the
 * counts of all types are added up.
 *
 * @see NIST SP 1500-100r2, https://doi.org/10.6028/NIST.SP.1500-100r2
 */
export function nist(path: string, json: JsonText, spec: TableData, problems: Problems, complain: Complain): WideTable | undefined {
  const before = problems.total();
  const { root, place } = json;
  const problem = (node: JsonNode, code: string, message: string, expected: string, field = ''): void =>
    problems.add({ code, location: { file: path, ...place(node), field }, message, expected });
  if (textAt(root, '@type') !== 'ElectionResults.ElectionReport') {
    const message = 'this is not an election report in NIST SP 1500-100 version 2';
    problem(root, 'layout', message, 'an object with the @type "ElectionResults.ElectionReport"', '@type');
    return undefined;
  }
  const units = unitsOf(root, problem);
  const found = contestOf(path, root, spec, complain);
  if (!found || problems.total() > before) return undefined;
  const { contest, election } = found;
  const columns = new Map<string, Map<Unit, Count>>();
  const unitAt = (node: JsonNode): Unit | undefined => {
    const id = textAt(node, 'GpUnitId');
    const unit = id === undefined ? undefined : units.get(id);
    if (!unit) problem(at(node, 'GpUnitId') ?? node, 'unknown-area', `there is no unit "${id ?? ''}"`, 'the @id of a GpUnit', 'GpUnitId');
    return unit;
  };
  const asked = { unitAt, locate: (node: JsonNode, field: string): Location => ({ file: path, ...place(node), field }) };
  const selections = itemsAt(contest, 'ContestSelection');
  const names = new Set<string>();
  for (const selection of selections) {
    const name = selectionName(selection, root, election);
    const unique = names.has(name) ? `${name} (${textAt(selection, '@id') ?? names.size})` : name;
    names.add(unique);
    columns.set(unique, counted(itemsAt(selection, 'VoteCounts'), 'Count', unique, asked));
  }
  for (const key of ['Overvotes', 'Undervotes', 'WriteIns'])
    addColumn(columns, key, counted(itemsAt(contest, 'OtherCounts'), key, key, asked));
  const ballots = itemsAt(election, 'BallotCounts');
  addColumn(columns, 'Ballots Cast', counted(ballots, 'BallotsCast', 'Ballots Cast', asked));
  addColumn(columns, 'Ballots Rejected', counted(ballots, 'BallotsRejected', 'Ballots Rejected', asked));
  addColumn(columns, 'Registered Voters', registered(units));
  if (problems.total() > before) return undefined;
  const withVotes = new Set([...names].flatMap((name) => [...(columns.get(name) ?? new Map<Unit, Count>()).keys()]));
  if (withVotes.size === 0) {
    problem(contest, 'empty-table', 'the contest has no counts of votes', 'VoteCounts at its selections');
    return undefined;
  }
  const { grid, area } = gridOf([...withVotes], columns, place);
  const has = (name: string): string[] | undefined => (columns.has(name) ? [name] : undefined);
  return { grid, columns: { area, registered: has('Registered Voters'), ballotsCast: has('Ballots Cast') } };
}

type AddProblem = (node: JsonNode, code: string, message: string, expected: string, field?: string) => void;

function unitsOf(root: JsonNode, problem: AddProblem): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const node of itemsAt(root, 'GpUnit')) {
    const id = textAt(node, '@id');
    if (id === undefined || units.has(id)) {
      problem(
        node,
        'duplicate-area',
        id === undefined ? 'the unit has no @id' : `the unit "${id}" occurs twice`,
        'a different @id for each unit',
        '@id',
      );
      continue;
    }
    const name = languageText(at(node, 'Name')) ?? textAt(node, 'Number') ?? id;
    units.set(id, { id, name, type: textAt(node, 'Type') ?? 'unit', node, faults: [], byWay: 0 });
  }
  for (const parent of units.values())
    for (const child of itemsAt(parent.node, 'ComposingGpUnitIds')) {
      const unit = units.get('text' in child ? child.text : '');
      if (unit && (!unit.parent || PLACES.indexOf(parent.type) > PLACES.indexOf(unit.parent.type))) unit.parent = parent;
    }
  for (const unit of units.values()) {
    if (chain(unit).length < DEEPEST) continue;
    problem(
      unit.node,
      'area-circle',
      `the unit "${unit.id}" is inside itself, or inside more than ${DEEPEST} other units`,
      'units that form a tree',
    );
    break;
  }
  return units;
}

/** The units around a unit from the largest, itself last. */
function chain(unit: Unit): Unit[] {
  const around: Unit[] = [];
  for (let here: Unit | undefined = unit; here && around.length < DEEPEST; here = here.parent) around.unshift(here);
  return around;
}

/** The first text of an international one; a name may also be a plain text. */
function languageText(node: JsonNode | undefined): string | undefined {
  if (node && 'text' in node) return node.text.trim() || undefined;
  return textAt(itemsAt(node, 'Text')[0], 'Content')?.trim() || undefined;
}

function contestOf(
  path: string,
  root: JsonNode,
  { contest: wanted }: TableData,
  complain: Complain,
): { contest: JsonNode; election: JsonNode } | undefined {
  const all = itemsAt(root, 'Election').flatMap((election) =>
    itemsAt(election, 'Contest').map((contest) => {
      const id = textAt(contest, '@id') ?? '';
      return { label: languageText(at(contest, 'Name')) ?? id, id, one: { contest, election } };
    }),
  );
  return chosenContest(path, wanted, all, complain);
}

function selectionName(selection: JsonNode, root: JsonNode, election: JsonNode): string {
  const ids = (key: string): string[] => itemsAt(selection, key).flatMap((one) => ('text' in one ? [one.text] : []));
  const named = (list: readonly JsonNode[], wanted: readonly string[], key: string): string[] =>
    list.filter((one) => wanted.includes(textAt(one, '@id') ?? '')).flatMap((one) => languageText(at(one, key)) ?? []);
  const candidates = named(itemsAt(election, 'Candidate'), ids('CandidateIds'), 'BallotName');
  const parties = candidates.length > 0 ? [] : named(itemsAt(root, 'Party'), ids('PartyIds'), 'Name');
  const name = candidates.join(' / ') || parties.join(' / ') || languageText(at(selection, 'Selection'));
  return name ?? (textAt(selection, 'IsWriteIn') === 'true' ? 'Write-in' : (textAt(selection, '@id') ?? 'selection'));
}

/** Counts by unit: of the type `total` where there is one, else of all types together. */
function counted(
  nodes: readonly JsonNode[],
  key: string,
  name: string,
  {
    unitAt,
    locate,
  }: { readonly unitAt: (node: JsonNode) => Unit | undefined; readonly locate: (node: JsonNode, field: string) => Location },
): Map<Unit, Count> {
  const types = new Map<Unit, Map<string, Count>>();
  for (const node of nodes) {
    const value = at(node, key);
    const hidden = textAt(node, 'IsSuppressedForPrivacy') === 'true';
    if (!value && !hidden) continue;
    const unit = unitAt(node);
    if (!unit) continue;
    const text = hidden ? SUPPRESSED : (textAt(node, key) ?? '').replace(/^(\d+)\.0+$/, '$1');
    const type = [textAt(node, 'Type') ?? 'total', textAt(node, 'DeviceClass') ?? '', textAt(node, 'Round') ?? '']
      .filter((word) => word !== '')
      .join(' ');
    const own = types.get(unit) ?? new Map<string, Count>();
    types.set(unit, own);
    const given = { text, node: value ?? node };
    const earlier = own.get(type);
    own.set(type, earlier ? secondCount(unit, given, earlier, `${name} (${type})`, (one) => locate(one.node, key)) : given);
  }
  const merged = new Map<Unit, Count>();
  for (const [unit, own] of types) {
    const all = own.get('total');
    const parts = [...own].filter(([type]) => type !== 'total').map(([, one]) => one);
    const hidden = parts.find(({ text }) => text === SUPPRESSED);
    // What is no number is left to the reader of the row, which says so.
    const odd = parts.find(({ text }) => text !== SUPPRESSED && !isCount(text));
    const sum = parts.reduce((total, { text }) => total + (isCount(text) ? Number(text) : 0), 0);
    if (all && isCount(all.text) && parts.length > 0) {
      unit.byWay++;
      if (sum > Number(all.text))
        unit.faults.push({ kind: 'parts', count: name, total: Number(all.text), parts: sum, locate: () => [locate(all.node, key)] });
    }
    merged.set(unit, all ?? hidden ?? odd ?? { text: String(sum), node: parts[0].node });
  }
  return merged;
}

const isCount = (text: string): boolean => /^\d{1,15}$/.test(text);

/** A count of a type that the unit has already: what both say, or in doubt. */
function secondCount({ faults }: Unit, second: Count, first: Count, count: string, locate: (one: Count) => Location): Count {
  const [one, other] = [first, second].map(({ text }) => (isCount(text) ? Number(text) : 0));
  const same = first.text === second.text;
  const [line, earlier] = [second, first].map((given) => locate(given).line);
  faults.push({
    kind: 'row',
    line,
    earlier,
    differ: same ? [] : [locate(second).field],
    count,
    ballots: [same ? other : Math.abs(other - one), Math.max(one, other)],
    locate: () => [locate(second), locate(first)],
  });
  return same || first.inDoubt ? first : { text: `${first.text} ≠ ${second.text}`, node: first.node, inDoubt: true };
}

/** The word for counts that are kept secret; the table is read with it among the words for suppressed ones. */
export const SUPPRESSED = 'suppressed for privacy';

function registered(units: ReadonlyMap<string, Unit>): Map<Unit, Count> {
  const counts = new Map<Unit, Count>();
  for (const unit of units.values()) {
    const node = at(unit.node, 'VotersRegistered');
    const text = textAt(unit.node, 'VotersRegistered');
    if (node && text !== undefined) counts.set(unit, { text, node });
  }
  return counts;
}

function addColumn(columns: Map<string, Map<Unit, Count>>, name: string, counts: Map<Unit, Count>): void {
  if (counts.size > 0 && !columns.has(name)) columns.set(name, counts);
}

/** One row a unit: the names of the units around it, then the counts. A unit with others that have counts inside it is their total. */
function gridOf(
  units: readonly Unit[],
  columns: ReadonlyMap<string, ReadonlyMap<Unit, Count>>,
  place: (node: JsonNode) => Place,
): { grid: Grid; area: string[] } {
  const chains = units.map(chain);
  const around = new Set(chains.flatMap((one) => one.slice(0, -1)));
  // The unit that all others lie in is the whole contest, not a level of it.
  const [top] = chains[0];
  const skipped = chains.every(([first]) => first === top) && chains.some((one) => one.length > 1) ? 1 : 0;
  const depth = Math.max(1, ...chains.map((one) => one.length - skipped));
  const area = Array.from({ length: depth }, (_, level) => levelName(chains.flatMap((one) => one[level + skipped] ?? [])));
  const unique = area.map((name, level) => (area.indexOf(name) < level ? `${name} ${level + 1}` : name));
  const paths = chains.map((one) => {
    const names = one.slice(skipped).map(({ name }) => name);
    if (around.has(one[one.length - 1])) return [...names, ...Array<string>(depth - names.length).fill(TOTAL)];
    // A unit that lies higher than others is of the smallest kind all the same.
    const own = names.pop() ?? '';
    return [...names, ...Array<string>(Math.max(0, depth - 1 - names.length)).fill(''), own];
  });
  const names = [...columns.keys()];
  const counts = [...columns.values()];
  const countAt = (row: number, column: number): Count | undefined => counts[column - depth]?.get(units[row]);
  return {
    area: unique,
    grid: {
      header: [...unique, ...names],
      rows: units.length,
      cell: (row, column) => (column < depth ? paths[row][column] : (countAt(row, column)?.text ?? '')),
      byWay: units.reduce((all, unit) => all + unit.byWay, 0),
      faults: (row) => units[row].faults,
      inDoubt: (row, column) => countAt(row, column)?.inDoubt === true,
      place: (row, column) => (row < 0 ? { line: 1, column: 1 } : place(countAt(row, column)?.node ?? units[row].node)),
    },
  };
}

/** The kind of most units of a level. */
function levelName(units: readonly Unit[]): string {
  const kinds = new Map<string, number>();
  for (const { type } of units) kinds.set(type, (kinds.get(type) ?? 0) + 1);
  return [...kinds].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'unit';
}
