import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const manifest = (map: unknown): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'sample',
    title: 'Sample',
    contest: {},
    contestants: [{ id: 'alder', name: 'Alder' }],
    areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent' },
    map,
    sources: [{ id: 'count', kind: 'official', totals: { votes: { alder: 10 } } }],
  });

const AREAS = 'id,name,parent\nC,Country,\nN,North,C\nS,South,C\n';

const read = (map: unknown, file: string, text: string) =>
  parseDataset([
    { path: 'audit.json', bytes: bytes(manifest(map)) },
    { path: 'areas.csv', bytes: bytes(AREAS) },
    { path: file, bytes: bytes(text) },
  ]);

describe('a grid of tiles', () => {
  const spec = { tiles: { file: 'tiles.csv', area: 'area', column: 'column', row: 'row' } };
  const tiles = (text: string) => read(spec, 'tiles.csv', text);

  test('is read, and its file is part of the dataset', () => {
    const { dataset, problems } = tiles('area,column,row\nN,0,0\nS,1,2\n');
    expect(problems).toEqual([]);
    expect(dataset?.map).toEqual({
      kind: 'tiles',
      tiles: [
        { area: 1, column: 0, row: 0 },
        { area: 2, column: 1, row: 2 },
      ],
    });
    expect(dataset?.files.map(({ path, rows }) => [path, rows])).toContainEqual(['tiles.csv', 2]);
  });

  test.each([
    ['an unknown area', 'area,column,row\nX,0,0\n', 'unknown-area', 2, 1],
    ['a place that is no number', 'area,column,row\nN,a,0\n', 'value', 2, 3],
    ['a place beyond the grid', 'area,column,row\nN,0,60\n', 'value', 2, 5],
    ['an area twice', 'area,column,row\nN,0,0\nN,1,0\n', 'duplicate-area', 3, 1],
    ['two areas on one tile', 'area,column,row\nN,0,0\nS,0,0\n', 'duplicate-area', 3, 1],
  ])('%s is a problem at its cell', (_, text, code, line, column) => {
    const { dataset, problems } = tiles(text);
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ code, location: { file: 'tiles.csv', line, column } }]);
  });

  test('a column that is not there, a file that is not there, a path that leads out', () => {
    expect(tiles('area,x,row\nN,0,0\n').problems).toMatchObject([{ code: 'unknown-column', location: { file: 'audit.json' } }]);
    expect(read(spec, 'other.csv', '').problems).toMatchObject([{ code: 'missing-file' }]);
    expect(read({ tiles: { ...spec.tiles, file: '../tiles.csv' } }, 'tiles.csv', '').problems).toMatchObject([{ code: 'path' }]);
    expect(read({}, 'tiles.csv', '').problems).toMatchObject([{ message: 'a map has either tiles or outlines' }]);
  });
});

describe('outlines', () => {
  const spec = { geojson: { file: 'map.geojson', id: 'code' } };
  const shapes = (text: string) => read(spec, 'map.geojson', text);
  const collection = (...features: string[]): string => `{"type":"FeatureCollection","features":[\n${features.join(',\n')}]}`;
  const feature = (id: string, coordinates: string, type = 'Polygon'): string =>
    `{"type":"Feature","properties":{"code":${id}},"geometry":{"type":"${type}","coordinates":${coordinates}}}`;
  const square = '[[[60,50],[61,50],[61,51],[60,50]]]';

  test('polygons and multipolygons are read, with nothing but their numbers', () => {
    const { dataset, problems } = shapes(collection(feature('"N"', square), feature('"S"', `[${square}]`, 'MultiPolygon')));
    expect(problems).toEqual([]);
    expect(dataset?.map).toEqual({
      kind: 'areas',
      shapes: [1, 2].map((area) => ({ area, rings: [[60, 50, 61, 50, 61, 51, 60, 50]] })),
    });
  });

  test.each([
    ['no JSON', '{', 1],
    ['no collection', '{"type":"Feature"}', 1],
    ['a feature without an identifier', collection('{"type":"Feature","properties":{},"geometry":null}'), 2],
    ['a point', collection(feature('"N"', '[60,50]', 'Point')), 2],
    ['a coordinate that is text', collection(feature('"N"', '[[["60",50],[61,50],[61,51],[60,50]]]')), 2],
    ['a coordinate beyond the globe', collection(feature('"N"', '[[[1e999,50],[61,50],[61,51],[60,50]]]')), 2],
    ['a ring of two points', collection(feature('"N"', '[[[60,50],[61,50]]]')), 2],
    ['an area that is not known', collection(feature('"X"', square)), 2],
    ['an area twice', collection(feature('"N"', square), feature('"N"', square)), 3],
  ])('%s is a problem at its place', (_, text, line) => {
    const { dataset, problems } = shapes(text);
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ location: { file: 'map.geojson', line } }]);
  });
});
