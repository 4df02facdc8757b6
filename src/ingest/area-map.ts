import type { AreaMap, AreaShape } from '../data/area-map.ts';
import type { Location } from '../data/provenance.ts';
import { type Assembly, fileAt, textOf } from './assembly.ts';
import type { RowPlace } from './csv-place.ts';
import { readOutlines } from './geojson.ts';
import type { ManifestData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { oneOf } from './one-of.ts';
import { containerOf, openRows } from './open-rows.ts';

type MapData = NonNullable<ManifestData['map']>;

/** Places beyond this are no map that anybody reads. */
const MOST_TILES = 2000;
/** Columns and rows of a grid. */
const LARGEST_GRID = 60;

/** Where the areas lie, from the file that the manifest names; undefined with the problems added. */
export function readAreaMap(spec: MapData, assembly: Assembly): AreaMap | undefined {
  if (spec.tiles) return readTiles(spec.tiles, assembly);
  return spec.geojson && readShapes(spec.geojson, assembly);
}

function areaOf(id: string, location: Location, { areas, areasRead, problems }: Assembly): number | undefined {
  const found = areas.find(id);
  if (found === undefined && areasRead)
    problems.add({
      code: 'unknown-area',
      location,
      found: id,
      message: `the map names "${id}", which is not an area of the dataset${didYouMean(id, areas.listedIds())}`,
      expected: 'the identifier of an area',
    });
  return found;
}

function readTiles(spec: NonNullable<MapData['tiles']>, assembly: Assembly): AreaMap | undefined {
  const { read, problems, notices, rows } = assembly;
  const path = ['map', 'tiles'];
  const file = fileAt(spec.file, [...path, 'file'], assembly);
  const text = (): string | undefined => textOf(spec.file, [...path, 'file'], 'utf-8', assembly);
  const source =
    file &&
    openRows({ file, container: containerOf(file), delimiter: ',', text }, problems, notices, (key, code, message, expected) =>
      problems.add({ code, location: read.tree.locate([...path, ...key]), message, expected }),
    );
  if (!source) return undefined;
  const keys = ['area', 'column', 'row'] as const;
  let index: Readonly<Record<string, number>> = {};
  const tiles: { area: number; column: number; row: number }[] = [];
  const seen = new Set<string>();
  const place = (at: RowPlace, key: (typeof keys)[number]): Location => ({
    file: spec.file,
    ...source.place(at, index[key]),
    field: spec[key],
  });
  let count = 0;
  source.read(
    problems,
    notices,
    (header) => {
      index = Object.fromEntries(keys.map((key) => [key, header.indexOf(spec[key])]));
      const absent = keys.filter((key) => index[key] === -1);
      for (const key of absent)
        problems.add({
          code: 'unknown-column',
          location: read.tree.locate([...path, key]),
          found: spec[key],
          message: `${spec.file} has no column "${spec[key]}"${didYouMean(spec[key], header)}`,
          expected: oneOf(header),
        });
      return absent.length === 0;
    },
    (cells, at) => {
      count++;
      if (count > MOST_TILES) return;
      const number = (key: 'column' | 'row'): number | undefined => {
        const written = cells[index[key]].trim();
        if (/^\d{1,3}$/.test(written) && Number(written) < LARGEST_GRID) return Number(written);
        problems.add({
          code: 'value',
          location: place(at, key),
          found: written,
          message: 'this is not a position in a grid',
          expected: `a whole number from 0 to ${LARGEST_GRID - 1}`,
        });
        return undefined;
      };
      const area = areaOf(cells[index.area].trim(), place(at, 'area'), assembly);
      const [column, row] = [number('column'), number('row')];
      if (area === undefined || column === undefined || row === undefined) return;
      for (const [key, what] of [
        [`area ${area}`, 'the area is on the map twice'],
        [`tile ${column} ${row}`, 'two areas have the same tile'],
      ]) {
        if (seen.has(key))
          problems.add({ code: 'duplicate-area', location: place(at, 'area'), message: what, expected: 'one tile for each area' });
        seen.add(key);
      }
      tiles.push({ area, column, row });
    },
  );
  rows.set(spec.file, count);
  if (count > MOST_TILES)
    problems.add({
      code: 'too-large',
      location: read.tree.locate([...path, 'file']),
      found: String(count),
      message: 'the map has too many tiles',
      expected: `at most ${MOST_TILES}`,
    });
  return { kind: 'tiles', tiles };
}

function readShapes(spec: NonNullable<MapData['geojson']>, assembly: Assembly): AreaMap | undefined {
  const path = ['map', 'geojson', 'file'];
  const text = textOf(spec.file, path, 'utf-8', assembly);
  if (text === undefined) return undefined;
  const outlines = readOutlines(spec.file, text, spec.id, assembly.problems);
  const shapes = (outlines ?? []).flatMap(({ id, rings, location }): AreaShape[] => {
    const area = areaOf(id, location, assembly);
    return area === undefined ? [] : [{ area, rings }];
  });
  return outlines && { kind: 'areas', shapes };
}
