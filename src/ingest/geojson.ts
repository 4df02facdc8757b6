import type { Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { at, itemsAt, type JsonNode, textAt } from './json-tree.ts';
import { linesOf, positionAt } from './lines.ts';
import { readJson } from './read-json.ts';

/** Characters of a file, and points in it, beyond which it is no map for a report. */
const LARGEST = 20_000_000;
const MOST_POINTS = 500_000;

/** One feature: its identifier and its rings, longitude and latitude by turns. */
export interface Outline {
  readonly id: string;
  readonly rings: readonly (readonly number[])[];
  readonly location: Location;
}

/**
 * Outlines of areas from GeoJSON: polygons and multipolygons with longitude and latitude in degrees; all else is a problem at
 * its own place.
 *
 * @param key the property that holds the identifier of the area
 * @returns undefined where the file cannot be used, with the problems added
 * @see RFC 7946
 */
export function readOutlines(file: string, text: string, key: string, problems: Problems): Outline[] | undefined {
  const lines = linesOf(text);
  const place = (offset: number, field: string): Location => ({ file, ...positionAt(lines, offset), field });
  const refuse = (offset: number, field: string, code: string, message: string, expected: string): undefined => {
    problems.add({ code, location: place(offset, field), message, expected });
    return undefined;
  };
  if (text.length > LARGEST)
    return refuse(
      0,
      '',
      'too-large',
      'the map is too large for a report',
      `at most ${LARGEST / 1e6} million characters; outlines can be simplified`,
    );
  const root = readJson(text);
  if ('message' in root) return refuse(root.at, '', root.code, root.message, root.expected);
  if (textAt(root, 'type') !== 'FeatureCollection')
    return refuse(root.at, 'type', 'geojson', 'this is not a collection of features', '"type": "FeatureCollection"');
  let points = 0;
  /** The points of a ring; undefined where one of them is no pair of numbers in degrees. */
  const ring = (node: JsonNode): number[] | undefined => {
    if (node.kind !== 'array' || node.items.length < 4)
      return refuse(node.at, 'coordinates', 'geojson', 'this is not a ring', 'a list of four points or more');
    points += node.items.length;
    if (points > MOST_POINTS)
      return refuse(node.at, 'coordinates', 'too-large', 'the outlines have too many points', `at most ${MOST_POINTS}`);
    const found: number[] = [];
    for (const point of node.items) {
      const pair =
        point.kind === 'array' ? point.items.slice(0, 2).map((one) => (one.kind === 'number' ? Number(one.text) : Number.NaN)) : [];
      if (!(pair.length === 2 && Math.abs(pair[0]) <= 180 && Math.abs(pair[1]) <= 90))
        return refuse(
          point.at,
          'coordinates',
          'geojson',
          'this is not a point',
          'longitude from -180 to 180 and latitude from -90 to 90, in degrees',
        );
      found.push(...pair);
    }
    return found;
  };
  const found: Outline[] = [];
  const seen = new Set<string>();
  for (const feature of itemsAt(root, 'features')) {
    const property = at(at(feature, 'properties'), key);
    if (property === undefined || (property.kind !== 'text' && property.kind !== 'number')) {
      refuse(feature.at, key, 'geojson', `the feature has no property "${key.slice(0, 60)}"`, 'the identifier of its area');
      continue;
    }
    const id = property.text;
    if (seen.has(id))
      refuse(property.at, key, 'duplicate-area', `the area "${id.slice(0, 60)}" is on the map twice`, 'one feature for each area');
    seen.add(id);
    const geometry = at(feature, 'geometry');
    const kind = textAt(geometry, 'type');
    const coordinates = itemsAt(geometry, 'coordinates');
    if (kind !== 'Polygon' && kind !== 'MultiPolygon') {
      refuse(geometry?.at ?? feature.at, 'type', 'geojson', 'this is not the outline of an area', 'a Polygon or a MultiPolygon');
      continue;
    }
    const rings = (kind === 'Polygon' ? [...coordinates] : coordinates.flatMap((one) => (one.kind === 'array' ? one.items : [one]))).map(
      ring,
    );
    if (rings.every((one) => one !== undefined)) found.push({ id, rings, location: place(property.at, key) });
    if (points > MOST_POINTS) return undefined;
  }
  return found;
}
