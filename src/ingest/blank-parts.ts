import type { Notice } from '../data/problem.ts';
import { IN_DOUBT, PRESENT, SUPPRESSED } from '../data/table.ts';
import { join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableColumns } from './table-columns.ts';

/** What a blank part of a sum is: nothing, or unknown, so that the sum is too. */
export type BlankParts = 'zero' | 'missing';

/** A part of a sum that is not reported in a row: which part, and the state of its cell. */
export interface AbsentPart {
  readonly part: number;
  readonly state: number;
}

/**
 * The state of a sum of which some parts are not reported. Nothing is known of a sum where no part is, or where one of them is
 * kept secret or in doubt.
 *
 * @param rows in how many rows each part was absent beside others that were there; counted on here
 */
export function stateOfSum(absent: readonly AbsentPart[], rows: Uint32Array, blank: BlankParts): number {
  if (absent.length === 0) return PRESENT;
  if (absent.some(({ state }) => state === IN_DOUBT)) return IN_DOUBT;
  if (absent.some(({ state }) => state === SUPPRESSED)) return SUPPRESSED;
  if (absent.length === rows.length) return absent[0].state;
  for (const { part } of absent) rows[part]++;
  return blank === 'zero' ? PRESENT : absent[0].state;
}

/** Notices of sums with parts that were blank: which parts, and in how many rows. */
export function blankPartNotices({ counts }: TableColumns, file: string, rows: number, blank: BlankParts): Notice[] {
  return counts.flatMap(({ column: { fields }, blankRows }): Notice[] => {
    const parts: Text[] = fields.flatMap((field, part) => (blankRows[part] > 0 ? [INGEST.blankIn({ field, cells: blankRows[part] })] : []));
    if (parts.length === 0) return [];
    const said = { file, sum: fields.join('" + "'), rows, parts: join(parts, '; ') };
    return [{ code: 'blank-parts', message: blank === 'zero' ? INGEST.blankPartsAreZero(said) : INGEST.blankPartsAreMissing(said) }];
  });
}
