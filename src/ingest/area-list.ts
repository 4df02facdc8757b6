import type { Notice, Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { type AreaRow, refuseCircles, rootOf, setParents } from './area-parents.ts';
import type { AreaBuilder } from './areas.ts';
import { type Assembly, fileAt, textOf } from './assembly.ts';
import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { ManifestData } from './manifest-schema.ts';
import type { LabelName } from './names.ts';
import { didYouMean } from './nearest.ts';
import { oneOf } from './one-of.ts';
import { containerOf, openRows } from './open-rows.ts';
import type { Complain } from './table-columns.ts';
import type { Tree } from './yaml-tree.ts';

type AreasData = NonNullable<ManifestData['areas']>;
type ListAssembly = Pick<Assembly, 'read' | 'files' | 'texts' | 'missing' | 'problems' | 'notices'>;

const KEYS = ['id', 'name', 'parent', 'group', 'inferredFrom'] as const;
type Key = (typeof KEYS)[number];

/** A list of areas whose header was read. */
interface AreaList {
  readonly spec: AreasData;
  readonly source: RowSource;
  /** Columns of the keys that are named. */
  readonly index: Readonly<Partial<Record<Key, number>>>;
  /** Columns of the names in other languages. */
  readonly nameColumns: readonly { readonly language: string; readonly field: string; readonly column: number }[];
  readonly rows: AreaRow[];
}

/** Reads the list of areas into the builder and returns its root: the only area without a parent, or one made for them all. */
export function readAreas(assembly: ListAssembly, areas: AreaBuilder, names: LabelName[]): number {
  const { read, problems, notices } = assembly;
  const { manifest, tree } = read;
  const spec = manifest.areas as AreasData;
  const made = (): number => areas.add({ id: '', name: manifest.title, parent: -1, level: 'country' });
  const source = openList(spec, assembly);
  if (!source) return made();
  let list: AreaList | undefined;
  source.read(
    problems,
    notices,
    (header) => {
      list = listBelow(header, spec, source);
      return hasColumns(header, list, tree, problems);
    },
    (cells, place) => addArea(list as AreaList, cells, place, areas, names, assembly),
  );
  const rows = list?.rows ?? [];
  const parentAt = ({ place }: AreaRow): Location => locationOf(list as AreaList, place, 'parent');
  setParents(rows, areas, parentAt, problems);
  refuseCircles(rows, areas, parentAt, problems);
  return rootOf(rows, areas, made);
}

function openList(spec: AreasData, assembly: ListAssembly): RowSource | undefined {
  const { read, problems, notices } = assembly;
  const named = ['areas', 'file'];
  const file = fileAt(spec.file, named, assembly);
  const text = (): string | undefined => textOf(spec.file, named, spec.encoding, assembly);
  const complain: Complain = (key, code, message, expected) =>
    problems.add({ code, location: read.tree.locate(['areas', ...key]), message, expected });
  return file && openRows({ file, container: containerOf(file), delimiter: spec.delimiter, text }, problems, notices, complain);
}

function listBelow(header: readonly string[], spec: AreasData, source: RowSource): AreaList {
  const index = Object.fromEntries(KEYS.flatMap((key) => (spec[key] === undefined ? [] : [[key, header.indexOf(spec[key])]])));
  const languages = Object.entries(spec.names ?? {}) as [string, string][];
  const nameColumns = languages.map(([language, field]) => ({ language, field, column: header.indexOf(field) }));
  return { spec, source, index, nameColumns, rows: [] };
}

/** Whether every column that is named is there. */
function hasColumns(header: readonly string[], { spec, index, nameColumns }: AreaList, tree: Tree, problems: Problems): boolean {
  const absent = [
    ...KEYS.filter((key) => index[key] === -1).map((key) => ({ path: [key], field: spec[key] as string })),
    ...nameColumns.filter(({ column }) => column < 0).map(({ language, field }) => ({ path: ['names', language], field })),
  ];
  for (const { path, field } of absent) {
    const message = `${spec.file} has no column "${field}"${didYouMean(field, header)}`;
    const location = tree.locate(['areas', ...path]);
    problems.add({ code: 'unknown-column', location, found: field, message, expected: oneOf(header) });
  }
  return absent.length === 0;
}

const locationOf = ({ spec, source, index }: AreaList, place: RowPlace, key: Key): Location => ({
  file: spec.file,
  ...source.place(place, index[key] ?? 0),
  field: spec[key] ?? '',
});

function addArea(
  list: AreaList,
  cells: readonly string[],
  place: RowPlace,
  areas: AreaBuilder,
  names: LabelName[],
  { problems, notices }: { readonly problems: Problems; readonly notices: Notice[] },
): void {
  const cell = (key: Key): string => {
    const column = list.index[key];
    return column === undefined ? '' : cells[column].trim();
  };
  const id = cell('id');
  const label = cell('name') || id;
  const location = locationOf(list, place, 'id');
  checkId(id, areas, location, problems);
  const inferredFrom = cell('inferredFrom');
  const area = areas.add({ id, name: label, parent: -1, level: '', group: cell('group') });
  if (inferredFrom) notices.push({ code: 'inferred-name', message: INGEST.nameWasInferred({ label, id, inferredFrom }), location });
  for (const { language, column } of list.nameColumns) {
    const name = cells[column].trim();
    if (name !== '') names.push({ language, label, name });
  }
  list.rows.push({ area, parent: cell('parent'), place });
}

function checkId(id: string, areas: AreaBuilder, location: Location, problems: Problems): void {
  if (id === '') problems.add({ code: 'area', location, found: id, message: 'the area has no identifier', expected: 'an identifier' });
  else if (areas.find(id) !== undefined) {
    const message = `the area "${id}" is listed twice`;
    problems.add({ code: 'duplicate-area', location, found: id, message, expected: 'one row for each area' });
  }
}
