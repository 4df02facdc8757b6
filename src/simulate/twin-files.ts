import type { Dataset } from '../data/dataset.ts';
import { RELATIONS, shareDigits } from '../data/share.ts';
import { COUNTS, type CountColumn, NOT_APPLICABLE, PRESENT, type ShareColumn, SUPPRESSED, type Table } from '../data/table.ts';
import type { ElectionFile } from './files.ts';
import { cleanTwin, type TwinOptions } from './twin.ts';

const SUPPRESSED_WORD = 'suppressed';
const NOT_APPLICABLE_WORD = 'not applicable';
const SIGNS = { is: '', 'at-most': '<=', 'at-least': '>=', about: '~' } as const;

/**
 * A clean twin as files: `audit.yaml` (JSON, which YAML holds), `areas.csv`, a table for each official one, and `truth.json`.
 *
 * What a twin leaves out is left out here too; see `cleanTwin`. Areas keep their identifiers where these are unique.
 *
 * @example twinFiles(dataset, { seed: 1, stream: 0 }).map(({ path }) => path); // audit.yaml, areas.csv, commission-1.csv, truth.json
 */
export function twinFiles(dataset: Dataset, options: TwinOptions): ElectionFile[] {
  const twin = cleanTwin(dataset, options);
  const ids = areaIds(twin);
  const tables: ElectionFile[] = [];
  const sources = twin.sources.map(({ id, name, area, tables: own }) => {
    const written = own
      .filter(({ origin }) => origin === 'file')
      .map((table, index) => {
        const path = `${id}-${index + 1}.csv`;
        tables.push({ path, text: tableText(table, twin, ids) });
        return {
          file: path,
          level: table.level,
          suppressed: [SUPPRESSED_WORD],
          notApplicable: [NOT_APPLICABLE_WORD],
          columns: columnsOf(table, twin),
        };
      });
    const totals = own.find(({ origin }) => origin === 'totals');
    return {
      id,
      name,
      kind: 'official',
      publisher: 'sanaq simulate',
      ...(area === twin.areas.root ? {} : { area: ids[area] }),
      ...(totals ? { totals: totalsOf(totals, twin) } : {}),
      ...(written.length > 0 ? { tables: written } : {}),
    };
  });
  const { date, seats, threshold, thresholdBase, allocation } = twin.contest;
  const manifest = {
    schemaVersion: 1,
    id: twin.id,
    title: `${twin.title} (clean twin)`,
    contest: {
      ...(date === undefined ? {} : { date }),
      ...(seats === undefined ? {} : { seats }),
      ...(threshold === undefined ? {} : { threshold: `${Number((100 * threshold).toPrecision(12))}%` }),
      thresholdBase,
      allocation,
    },
    contestants: twin.contestants,
    areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent', group: 'group' },
    sources,
  };
  const truth = { twinOf: dataset.id, ...options, manipulations: [] };
  return [
    {
      path: 'audit.yaml',
      text: `# Written by sanaq simulate: drawn from a model of the dataset "${dataset.id}"; nobody counted this.\n${json(manifest)}`,
    },
    { path: 'areas.csv', text: areasText(twin, ids) },
    ...tables,
    { path: 'truth.json', text: json(truth) },
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

function areaIds({ areas }: Dataset): string[] {
  const taken = new Set<string>();
  return Array.from({ length: areas.size }, (_, area) => {
    const given = areas.id(area).trim();
    const id = given !== '' && !taken.has(given) ? given : `area ${area}`;
    taken.add(id);
    return id;
  });
}

function areasText({ areas }: Dataset, ids: readonly string[]): string {
  const rows = ids.map((id, area) => [id, areas.name(area), areas.parent[area] < 0 ? '' : ids[areas.parent[area]], areas.group(area)]);
  return csv([['id', 'name', 'parent', 'group'], ...rows]);
}

function cell(column: CountColumn | ShareColumn, row: number): string {
  const state = column.state[row];
  if (state === SUPPRESSED) return SUPPRESSED_WORD;
  if (state === NOT_APPLICABLE) return NOT_APPLICABLE_WORD;
  if (state !== PRESENT) return '';
  if (column.kind === 'count') return String(column.values[row]);
  return `${SIGNS[RELATIONS[column.relation[row]]]}${shareDigits({ units: column.units[row], decimals: column.decimals[row] })}%`;
}

interface Named {
  readonly heading: string;
  readonly column: CountColumn | ShareColumn;
}

/** The columns of a table in the order in which they are written. */
function named({ counts, votes, turnout, shares }: Table, { contestants }: Dataset): Named[] {
  const found: Named[] = [];
  const add = (heading: string, column: CountColumn | ShareColumn | undefined): void => {
    if (column) found.push({ heading, column });
  };
  for (const name of COUNTS) add(name, counts[name]);
  for (const [c, { id }] of contestants.entries()) add(`votes ${id}`, votes[c]);
  add('turnout', turnout);
  for (const [c, { id }] of contestants.entries()) add(`share ${id}`, shares[c]);
  return found;
}

function tableText(table: Table, twin: Dataset, ids: readonly string[]): string {
  const columns = named(table, twin);
  const rows = Array.from({ length: table.rows }, (_, row) => [ids[table.area[row]], ...columns.map(({ column }) => cell(column, row))]);
  return csv([['area', ...columns.map(({ heading }) => heading)], ...rows]);
}

/** Which heading holds what, in the words of a manifest. */
function columnsOf({ counts, votes, turnout, shares }: Table, { contestants }: Dataset): object {
  const of = (word: string, columns: readonly unknown[]): Record<string, string> =>
    Object.fromEntries(contestants.flatMap(({ id }, c) => (columns[c] ? [[id, `${word} ${id}`]] : [])));
  const [voted, shared] = [of('votes', votes), of('share', shares)];
  return {
    area: 'area',
    ...Object.fromEntries(COUNTS.flatMap((name) => (counts[name] ? [[name, name]] : []))),
    ...(turnout ? { turnout: 'turnout' } : {}),
    ...(Object.keys(voted).length > 0 ? { votes: voted } : {}),
    ...(Object.keys(shared).length > 0 ? { shares: shared } : {}),
  };
}

function totalsOf({ counts, votes, turnout, shares }: Table, { contestants }: Dataset): object {
  const there = (column: CountColumn | ShareColumn | undefined): string[] => (column?.state[0] === PRESENT ? [cell(column, 0)] : []);
  const of = (columns: Table['votes'] | Table['shares']): Record<string, string> =>
    Object.fromEntries(contestants.flatMap(({ id }, c) => there(columns[c]).map((text) => [id, text])));
  const [voted, shared] = [of(votes), of(shares)];
  return {
    ...Object.fromEntries(COUNTS.flatMap((name) => there(counts[name]).map((text) => [name, text]))),
    ...Object.fromEntries(there(turnout).map((text) => ['turnout', text])),
    ...(Object.keys(voted).length > 0 ? { votes: voted } : {}),
    ...(Object.keys(shared).length > 0 ? { shares: shared } : {}),
  };
}
