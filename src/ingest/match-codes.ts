import type { Notice } from '../data/problem.ts';
import type { Source } from '../data/source.ts';
import type { Table } from '../data/table.ts';
import { join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import type { AreaBuilder } from './areas.ts';
import { withoutZeros } from './digits.ts';
import { T as INGEST } from './ingest.texts.ts';

const MOST_SHOWN = 3;
/** Tables that are told apart; those beyond count as one with another, so that fewer codes match. */
const SIDES = 32;
const MOST_ROUNDS = 8;

/**
 * Takes areas for one whose codes differ only by zeros before them, 001 and 1, where each table has only one of that number in the
 * same area, and no table has both. Rows of these areas are then about the first of them.
 */
export function matchCodes(sources: readonly Source[], areas: AreaBuilder, notices: Notice[]): void {
  const sides = sidesOf(sources);
  if (sides.length < 2) return;
  const size = areas.size();
  const inside = new Set<number>();
  for (let area = 0; area < size; area++) if (areas.isZeroCode(area)) inside.add(areas.parentOf(area));
  if (inside.size === 0) return;
  const used = usedBy(sides, areas, size);
  const same = Int32Array.from({ length: size }, (_, area) => area);
  const matched: Match[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const groups = groupsIn(areas, inside, same, used);
    let found = 0;
    for (const group of groups) {
      if (group.length < 2 || overlap(group, used)) continue;
      const [first, ...others] = group;
      for (const other of others) {
        if (areas.nameOf(other) !== areas.nameOf(first)) matched.push({ code: areas.nameOf(first), other: areas.nameOf(other) });
        same[other] = first;
        used[first] |= used[other];
      }
      inside.add(first);
      found++;
    }
    if (found === 0) break;
  }
  if (matched.length === 0) return;
  for (let area = 0; area < size; area++) {
    const parent = areas.parentOf(area);
    if (parent >= 0 && last(same, parent) !== parent) areas.setParent(area, last(same, parent));
  }
  for (const { table } of sides) for (let row = 0; row < table.rows; row++) table.area[row] = last(same, table.area[row]);
  notices.push(noticeOf(matched));
}

interface Side {
  readonly table: Table;
  /** One for all tables of a level of a source. */
  readonly bit: number;
}

function sidesOf(sources: readonly Source[]): Side[] {
  const keys = new Map<string, number>();
  const sides = sources.flatMap(({ tables }, source) =>
    tables.flatMap((table) => {
      if (table.origin !== 'file') return [];
      const key = `${source} ${table.level}`;
      const number = keys.get(key) ?? keys.size;
      keys.set(key, number);
      return [{ table, bit: 1 << (number % SIDES) }];
    }),
  );
  return keys.size < 2 ? [] : sides;
}

/** The sides whose rows are about each area, or one inside it. */
function usedBy(sides: readonly Side[], areas: AreaBuilder, size: number): Int32Array {
  const used = new Int32Array(size);
  for (const { table, bit } of sides)
    for (const area of table.area)
      for (let here = area; here >= 0 && (used[here] & bit) === 0; here = areas.parentOf(here)) used[here] |= bit;
  return used;
}

/** Areas in one area that have the same number, or, where it was two, the same name. */
function groupsIn(areas: AreaBuilder, inside: ReadonlySet<number>, same: Int32Array, used: Int32Array): number[][] {
  const groups = new Map<string, number[]>();
  for (let area = 0; area < same.length; area++) {
    const parent = areas.parentOf(area);
    if (same[area] !== area || used[area] === 0 || parent < 0) continue;
    const holder = last(same, parent);
    if (!inside.has(holder)) continue;
    const name = areas.nameOf(area);
    const key = `${holder}\0${/^\d+$/.test(name) ? withoutZeros(name) : `.${name}`}`;
    const group = groups.get(key);
    if (group) group.push(area);
    else groups.set(key, [area]);
  }
  return [...groups.values()];
}

/** Whether one side has rows about two of these areas: then they are different. */
function overlap(group: readonly number[], used: Int32Array): boolean {
  let sides = 0;
  for (const area of group) {
    if ((sides & used[area]) !== 0) return true;
    sides |= used[area];
  }
  return false;
}

/** The area that one was taken for, which may have been taken for another itself. */
function last(same: Int32Array, area: number): number {
  let here = area;
  while (same[here] !== here) here = same[here];
  return here;
}

/** What is said of codes that were found in the list of areas by their numbers. */
export function listedCodeNotices(areas: AreaBuilder): Notice[] {
  const found = [...areas.foundCodes()].map(([other, code]) => ({ code, other }));
  return found.length === 0 ? [] : [{ code: 'matched-codes', message: INGEST.codesListed({ codes: found.length, list: listed(found) }) }];
}

const noticeOf = (matched: readonly Match[]): Notice => ({
  code: 'matched-codes',
  message: INGEST.codesMatched({ codes: matched.length, list: listed(matched) }),
});

interface Match {
  readonly code: string;
  readonly other: string;
}

function listed(matched: readonly Match[]): Text {
  const shown = join(
    matched.slice(0, MOST_SHOWN).map(({ code, other }) => INGEST.codeAndOther({ code, other })),
    ', ',
  );
  const more = matched.length - MOST_SHOWN;
  return more > 0 ? INGEST.more({ list: shown, found: more }) : shown;
}
