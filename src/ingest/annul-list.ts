import type { Areas } from '../data/areas.ts';
import type { Problems } from '../data/problem.ts';
import { enumerate } from '../language/english.ts';
import { cellProblems } from './cell-problem.ts';
import { csvSource } from './csv-rows.ts';
import { decode } from './decode.ts';
import { didYouMean } from './nearest.ts';

/** What the names in a list are looked up in. */
export interface ListedIn {
  readonly areas: Areas;
  /** Columns that name areas in the tables of the dataset, from the largest area to the smallest, each table's once. */
  readonly paths: readonly (readonly string[])[];
  /** Whether an area has a row in the official result, or holds one that has. */
  readonly holdsRows: (area: number) => boolean;
}

/**
 * The areas that a table names, by columns called as those of the dataset's own tables: a column or a path of columns. Where the
 * last columns are absent or blank a row names the larger area. Every row that names no area is a problem at its own cell.
 *
 * @returns each area once, in the order of the list; none where there were problems
 */
export function readAnnulList(file: string, bytes: Uint8Array, listedIn: ListedIn, problems: Problems): number[] {
  const before = problems.total();
  const text = decode(file, bytes, 'utf-8', problems, false);
  if (text === undefined) return [];
  const complain = (_: readonly (string | number)[], code: string, message: string, expected: string): void =>
    problems.add({ code, location: { file, line: 1, column: 1, field: '' }, message, expected });
  const source = csvSource({ delimiter: delimiterOf(text) }, { path: file, text: () => text }, { complain });
  if (!source) return [];
  const found = new Set<number>();
  const lookUp = areaFinder(listedIn);
  let problem: ReturnType<typeof cellProblems> | undefined;
  let path: number[] = [];
  let header: readonly string[] = [];
  source.read(
    problems,
    [],
    (names) => {
      header = names;
      const fields = pathIn(names, listedIn.paths);
      path = fields.map((field) => names.indexOf(field));
      problem = cellProblems(source, names, problems);
      if (path.length > 0) return true;
      const location = { file, ...source.headerPlace(0), field: names[0] ?? '' };
      const message = 'the list has no column that names areas';
      problems.add({ code: 'missing-column', location, found: names.join(', '), message, expected: expectedColumns(listedIn) });
      return false;
    },
    (cells, place) => {
      const named = path.map((at) => ({ at, name: cells[at].trim() })).filter(({ name }) => name !== '');
      const result = lookUp(
        named.map(({ name }) => name),
        header[path[0]],
      );
      if (typeof result === 'number') {
        found.add(result);
        return;
      }
      const cell = named[result.depth] ?? { at: path[0], name: '' };
      problem?.(place, cell.at, cell.name, 'unknown-area', result.message, result.expected);
    },
  );
  return problems.total() > before ? [] : [...found];
}

/** A comma, unless the header has none and another mark. */
function delimiterOf(text: string): string {
  const [first] = text.split(/\r?\n|\r/, 1);
  return first.includes(',') ? ',' : (/[;\t|]/.exec(first)?.[0] ?? ',');
}

/** The columns of the list that name areas: of all the tables' paths, that of which the list has the most. */
function pathIn(header: readonly string[], paths: ListedIn['paths']): readonly string[] {
  const kept = paths.map((path) => path.filter((field) => header.includes(field)));
  return kept.reduce<readonly string[]>((most, one) => (one.length > most.length ? one : most), []);
}

const expectedColumns = ({ paths }: ListedIn): string =>
  paths.length === 0
    ? 'a dataset whose official result has a column of areas'
    : `${paths.map((path) => (path.length === 1 ? `the column ${path[0]}` : `the columns ${enumerate(path)}`)).join(', or ')}, as in the manifest`;

interface NotFound {
  /** Which of the names is wrong. */
  readonly depth: number;
  readonly message: string;
  readonly expected: string;
}

/** So many names are looked through for one that was meant. */
const MOST_NEAR = 20_000;

/** Finds an area by its name or identifier, below areas found before. */
function areaFinder(listedIn: ListedIn): (names: readonly string[], first: string | undefined) => number | NotFound {
  const { areas, paths, holdsRows } = listedIn;
  const byName = new Map<string, number[]>();
  for (let area = 0; area < areas.size; area++)
    for (const name of new Set([areas.id(area), areas.name(area)])) {
      const known = byName.get(name);
      if (known) known.push(area);
      else byName.set(name, [area]);
    }
  const isWithin = (area: number, holder: number): boolean => area >= 0 && (area === holder || isWithin(areas.parent[area], holder));
  const within = (name: string, holder: number | undefined): number[] => {
    const all = (byName.get(name) ?? []).filter((area) => holder === undefined || (area !== holder && isWithin(area, holder)));
    const near = all.filter((area) => areas.parent[area] === (holder ?? areas.root));
    return near.length > 0 ? near : all;
  };
  const expected = 'the name or identifier of an area of the official result';
  return (names, first) => {
    if (names.length === 0) return { depth: 0, message: 'the row names no area', expected };
    let here: number | undefined;
    for (const [depth, name] of names.entries()) {
      const found = within(name, here);
      // An identifier is nobody else's.
      const own = found.filter((area) => areas.id(area) === name);
      const one = own.length === 1 ? own : found;
      if (one.length > 1) return { depth, message: `${one.length} areas are called "${name}"`, expected: pathBefore(paths, first) };
      if (one.length === 0) {
        const near = byName.size <= MOST_NEAR ? didYouMean(name, here === undefined ? byName.keys() : namesWithin(areas, here)) : '';
        const where = here === undefined ? '' : ` in ${areas.name(here)}`;
        return { depth, message: `there is no area "${name}"${where}${near}`, expected };
      }
      [here] = one;
    }
    const area = here as number;
    if (holdsRows(area)) return area;
    return { depth: names.length - 1, message: `the official result has no row for the area "${names[names.length - 1]}"`, expected };
  };
}

const namesWithin = (areas: Areas, holder: number): string[] =>
  Array.from({ length: areas.size }, (_, area) => area).flatMap((area) => (areas.parent[area] === holder ? [areas.name(area)] : []));

/** The columns that would tell areas of one name apart. */
function pathBefore(paths: ListedIn['paths'], first: string | undefined): string {
  const whole = paths.find((path) => first !== undefined && path.indexOf(first) > 0);
  return whole ? `the columns ${enumerate(whole)}` : 'its identifier, or the column of the area that holds it';
}
