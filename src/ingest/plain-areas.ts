import { growing } from './columns.ts';
import type { TableData } from './manifest-schema.ts';
import { sameBytes } from './name-bytes.ts';
import type { PlainCells } from './plain-cells.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableContext } from './table-rows.ts';
import { namesTotal } from './totals-row.ts';

const TAB = 9;
const RETURN = 13;
const SPACE = 32;
const NINE = 57;
/** A cell without a name. */
const BLANK = -2;

/** Names the area of the current row; -1 where the other reader has to be asked. */
export function plainAreas(
  spec: TableData,
  { areas, root, areasListed, around }: TableContext,
  { area: path, header }: TableColumns,
  cells: PlainCells,
) {
  const { bytes, from, to } = cells;
  const levels = path.map((index, depth) => (depth === path.length - 1 ? spec.level : header[index]));
  // What the row before had at each depth: in most files the next one has the same.
  const lastFrom = new Int32Array(path.length);
  const lastTo = new Int32Array(path.length);
  const lastParent = new Int32Array(path.length).fill(-1);
  const lastArea = new Int32Array(path.length).fill(-1);
  let seen = new Uint8Array(1024);
  const blanks = growing((length) => new Int32Array(length));
  const namedTotals = new Set<number>();

  const byText = (here: number, name: string, depth: number): number => {
    const isTop = depth === 0 && around === undefined;
    const listed = isTop ? areas.find(name) : undefined;
    if (listed !== undefined) {
      if (!areasListed && namesTotal(name)) namedTotals.add(listed);
      return listed;
    }
    if (isTop && areasListed) return -1;
    const area = areas.below(here, name, levels[depth]);
    if (namesTotal(name)) namedTotals.add(area);
    return area;
  };
  const byBytes = (here: number, start: number, end: number, depth: number): number => {
    // No name of a totals row begins with a digit.
    const mayBeTotal = bytes[start] > NINE;
    const next = mayBeTotal ? -1 : areas.addNextPlain(here, bytes, start, end, levels[depth]);
    if (next >= 0) return next;
    const known = areas.findPlain(here, bytes, start, end);
    const area = known >= 0 ? known : areas.addPlain(here, bytes, start, end, levels[depth]);
    if (mayBeTotal && namesTotal(cells.text(path[depth]))) namedTotals.add(area);
    return area;
  };
  const named = (here: number, depth: number): number => {
    const index = path[depth];
    let start = from[index];
    let end = to[index];
    while (start < end && isSpace(bytes[start])) start++;
    while (end > start && isSpace(bytes[end - 1])) end--;
    const length = end - start;
    const same =
      lastParent[depth] === here && length === lastTo[depth] - lastFrom[depth] && sameBytes(bytes, start, bytes, lastFrom[depth], length);
    if (same) return lastArea[depth];
    const plain =
      !cells.doubled(index) && isPlain(bytes, start, end) && (depth > 0 || around !== undefined || (!areasListed && areas.isTop(here)));
    let area: number;
    if (plain) area = start === end ? BLANK : byBytes(here, start, end, depth);
    else {
      const name = cells.text(index).trim();
      area = name === '' ? BLANK : byText(here, name, depth);
    }
    if (cells.doubled(index) || area < 0) return area;
    lastParent[depth] = here;
    lastFrom[depth] = start;
    lastTo[depth] = end;
    lastArea[depth] = area;
    return area;
  };
  return {
    blanks: () => blanks.done(),
    namedTotals,
    read(row: number): number {
      let here = root;
      if (path.length === 0 && around === undefined) here = areas.below(root, `line ${cells.line()}`, spec.level);
      for (let depth = 0; depth < path.length; depth++) {
        const area = named(here, depth);
        if (area === BLANK && depth < path.length - 1) {
          blanks.push(row);
          continue;
        }
        if (area < 0) return -1;
        here = area;
      }
      if (path.length === 0 && around === undefined) return here;
      areas.setLevel(here, spec.level);
      if (here >= seen.length) {
        const larger = new Uint8Array(2 * (here + 1));
        larger.set(seen);
        seen = larger;
      }
      if (seen[here] === 1) return -1;
      seen[here] = 1;
      return here;
    },
  };
}

const isSpace = (mark: number): boolean => mark === SPACE || (mark >= TAB && mark <= RETURN);

function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] > 126) return false;
  return true;
}
