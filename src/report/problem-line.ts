import type { Problem } from '../data/problem.ts';
import { placeText } from '../data/provenance.ts';
import { safeText } from './escape.ts';

const LONGEST = 80;

/** One line for a problem: place, what is wrong, the value, what was expected. */
export function problemLine(folder: string, { location, message, found, expected }: Problem): string {
  const place = `${folder}${placeText(location)}`;
  const value =
    found === undefined || found === '' ? '' : `, found ${JSON.stringify(safeText(found.slice(0, 4 * LONGEST)).slice(0, LONGEST))}`;
  const field = location.field ? ` [${safeText(location.field)}]` : '';
  return `${safeText(place)}:${field} ${safeText(message)}${value}; expected ${safeText(expected)}`;
}
