import type { Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { say } from '../language/text.ts';
import type { AreaBuilder } from './areas.ts';
import { type Assembly, fileAt, textOf } from './assembly.ts';
import type { RowPlace } from './csv.ts';
import type { ManifestData } from './manifest-schema.ts';
import type { LabelName } from './names.ts';
import { didYouMean } from './nearest.ts';
import { containerOf, openRows } from './open-rows.ts';
import type { Complain } from './table-columns.ts';

/** Reads the list of areas into the builder and returns its root: the only area without a parent, or one made for them all. */
export function readAreas(
  { read, files, texts, missing, problems, notices }: Pick<Assembly, 'read' | 'files' | 'texts' | 'missing' | 'problems' | 'notices'>,
  areas: AreaBuilder,
  names: LabelName[],
): number {
  const { manifest, tree } = read;
  const spec = manifest.areas as NonNullable<ManifestData['areas']>;
  const made = (): number => areas.add({ id: '', name: manifest.title, parent: -1, level: 'country' });
  const named = ['areas', 'file'];
  const assembly = { read, files, problems, texts, missing };
  const file = fileAt(spec.file, named, assembly);
  const text = (): string | undefined => textOf(spec.file, named, spec.encoding, assembly);
  const complain: Complain = (key, code, message, expected) =>
    problems.add({ code, location: tree.locate(['areas', ...key]), message, expected });
  const { delimiter } = spec;
  const source = file && openRows({ file, container: containerOf(file), delimiter, text }, problems, notices, complain);
  if (!source) return made();
  const keys = ['id', 'name', 'parent', 'group', 'inferredFrom'] as const;
  const languages = Object.entries(spec.names ?? {}) as [string, string][];
  const parents: { area: number; parent: string; place: RowPlace }[] = [];
  let nameColumns: { language: string; column: number }[] = [];
  let index: Partial<Record<(typeof keys)[number], number>> = {};
  const locationOf = (place: RowPlace, key: (typeof keys)[number]): Location => ({
    file: spec.file,
    ...source.place(place, index[key] ?? 0),
    field: spec[key] ?? '',
  });
  source.read(
    problems,
    notices,
    (header) => {
      index = Object.fromEntries(keys.flatMap((key) => (spec[key] === undefined ? [] : [[key, header.indexOf(spec[key])]])));
      nameColumns = languages.map(([language, field]) => ({ language, column: header.indexOf(field) }));
      const absent = [
        ...keys.filter((key) => index[key] === -1).map((key) => ({ path: [key], field: spec[key] as string })),
        ...languages.filter((_, at) => nameColumns[at].column < 0).map(([language, field]) => ({ path: ['names', language], field })),
      ];
      for (const { path, field } of absent) {
        const message = `${spec.file} has no column "${field}"${didYouMean(field, header)}`;
        problems.add({
          code: 'unknown-column',
          location: tree.locate(['areas', ...path]),
          found: field,
          message,
          expected: `one of ${header.join(', ')}`,
        });
      }
      return absent.length === 0;
    },
    (cells, place) => {
      const cell = (key: (typeof keys)[number]): string => (index[key] === undefined ? '' : cells[index[key] as number].trim());
      const id = cell('id');
      const location = locationOf(place, 'id');
      if (id === '') problems.add({ code: 'area', location, found: id, message: 'the area has no identifier', expected: 'an identifier' });
      else if (areas.find(id) !== undefined)
        problems.add({
          code: 'duplicate-area',
          location,
          found: id,
          message: `the area "${id}" stands twice in the list`,
          expected: 'one row for each area',
        });
      const inferredFrom = cell('inferredFrom');
      const area = areas.add({ id, name: cell('name') || id, parent: -1, level: '', group: cell('group') });
      if (inferredFrom)
        notices.push({
          code: 'inferred-name',
          message: say`The name of ${cell('name') || id} (${id}) was inferred. ${inferredFrom}`,
          location,
        });
      for (const { language, column } of nameColumns) {
        const name = cells[column].trim();
        if (name !== '') names.push({ language, label: cell('name') || id, name });
      }
      parents.push({ area, parent: cell('parent'), place });
    },
  );
  for (const { area, parent, place } of parents) {
    if (parent === '') continue;
    const found = areas.find(parent);
    if (found === undefined)
      problems.add({
        code: 'unknown-area',
        location: locationOf(place, 'parent'),
        found: parent,
        message: `the parent "${parent}" is not listed${didYouMean(parent, areas.listedIds())}`,
        expected: 'the identifier of a listed area',
      });
    else areas.setParent(area, found);
  }
  refuseCircles(parents, areas, (place) => locationOf(place, 'parent'), problems);
  const tops = parents.filter(({ parent }) => parent === '');
  if (tops.length === 1) {
    areas.setLevel(tops[0].area, 'country');
    return tops[0].area;
  }
  const root = made();
  for (const { area } of tops) areas.setParent(area, root);
  return root;
}

/** An area that is its own ancestor would make the tree endless. */
function refuseCircles(
  rows: readonly { area: number; parent: string; place: RowPlace }[],
  areas: AreaBuilder,
  locationOf: (place: RowPlace) => Location,
  problems: Problems,
): void {
  const parentOf = new Map(rows.map(({ area, parent }) => [area, parent === '' ? undefined : areas.find(parent)]));
  /** The row from which an area was first reached; areas are walked once, however long the chains. */
  const reached = new Map<number, number>();
  for (const { area } of rows) {
    let here: number | undefined = area;
    while (here !== undefined && !reached.has(here)) {
      reached.set(here, area);
      here = parentOf.get(here);
    }
    const inside = here !== undefined && reached.get(here) === area ? rows.find((row) => row.area === here) : undefined;
    if (!inside) continue;
    problems.add({
      code: 'area-circle',
      location: locationOf(inside.place),
      found: inside.parent,
      message: 'the area lies inside itself',
      expected: 'parents that lead to a country',
    });
    return;
  }
}
