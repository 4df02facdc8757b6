import { growing } from './columns.ts';
import type { TableData } from './manifest-schema.ts';
import { hasDigit, isAscii, isBlankAround, sameBytes } from './name-bytes.ts';
import type { PlainCells } from './plain-cells.ts';
import type { TableColumns } from './table-columns.ts';
import type { TableContext } from './table-rows.ts';
import { namesTotal } from './totals-row.ts';

const TAB = 9;
const RETURN = 13;
const SPACE = 32;
/** A cell without a name. */
const BLANK = -2;

/** What the row before had at a depth of the path: in most files the next one has the same. */
interface Last {
  from: number;
  to: number;
  parent: number;
  area: number;
}

/**
 * Names the area of the current row; -1 where the other reader has to be asked.
 *
 * @param isUtf8 whether the file is in UTF-8, so that equal names are equal bytes and nothing else is
 * @param rows how many rows are expected
 */
export function plainAreas(
  spec: TableData,
  { areas, root, areasListed, around }: TableContext,
  { area: path, header }: TableColumns,
  cells: PlainCells,
  isUtf8: boolean,
  rows: number,
) {
  const { bytes, from, to } = cells;
  const levels = path.map((index, depth) => (depth === path.length - 1 ? spec.level : header[index]));
  const lasts = path.map((): Last => ({ from: 0, to: 0, parent: -1, area: -1 }));
  let seen = new Uint8Array(rows);
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
    // Between two names of a depth above come those of its areas: they are no run.
    const next = depth < path.length - 1 ? -1 : areas.addNextPlain(here, bytes, start, end, levels[depth]);
    const known = next >= 0 ? next : areas.findPlain(here, bytes, start, end);
    const area = known >= 0 ? known : areas.addPlain(here, bytes, start, end, levels[depth]);
    // No word for a total has a digit in it.
    if (!hasDigit(bytes, start, end) && namesTotal(cells.text(path[depth]))) namedTotals.add(area);
    return area;
  };
  /** Whether a name can stay where it is in the file: no blank but those of ASCII is around it. */
  const isPlain = (start: number, end: number): boolean => isAscii(bytes, start, end) || (isUtf8 && !isBlankAround(bytes, start, end));
  const named = (here: number, depth: number): number => {
    const index = path[depth];
    const last = lasts[depth];
    let start = from[index];
    let end = to[index];
    while (start < end && isSpace(bytes[start])) start++;
    while (end > start && isSpace(bytes[end - 1])) end--;
    const length = end - start;
    if (last.parent === here && length === last.to - last.from && sameBytes(bytes, start, bytes, last.from, length)) return last.area;
    const plain =
      !cells.doubled(index) && (depth > 0 || around !== undefined || (!areasListed && areas.isTop(here))) && isPlain(start, end);
    let area: number;
    if (plain) area = start === end ? BLANK : byBytes(here, start, end, depth);
    else {
      const name = cells.text(index).trim();
      area = name === '' ? BLANK : byText(here, name, depth);
    }
    if (area < 0) return area;
    last.parent = here;
    last.from = start;
    last.to = end;
    last.area = area;
    return area;
  };
  /** Whether a row is the first of its area, which is then noted. */
  const isFirst = (area: number): boolean => {
    if (area >= seen.length) {
      const larger = new Uint8Array(2 * (area + 1));
      larger.set(seen);
      seen = larger;
    }
    if (seen[area] === 1) return false;
    seen[area] = 1;
    return true;
  };
  return {
    blanks: () => blanks.done(),
    namedTotals,
    read(row: number): number {
      let here = root;
      if (path.length === 0 && around === undefined) return areas.below(root, `line ${cells.line()}`, spec.level);
      const known = areas.size();
      for (let depth = 0; depth < path.length; depth++) {
        const area = named(here, depth);
        if (area === BLANK && depth < path.length - 1) {
          blanks.push(row);
          continue;
        }
        if (area < 0) return -1;
        here = area;
      }
      // One that was added just now has its level.
      if (here < known) areas.setLevel(here, spec.level);
      return isFirst(here) ? here : -1;
    },
  };
}

const isSpace = (mark: number): boolean => mark === SPACE || (mark >= TAB && mark <= RETURN);
