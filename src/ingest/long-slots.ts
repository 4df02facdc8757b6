import type { CellCodes } from './cell-codes.ts';
import { type SparseColumn, sparseColumn } from './sparse-column.ts';
import { type Numbers, numberIn } from './ways-of-voting.ts';

/** The votes of one part of a column, by place: what the rows of a place have added up to, and the line to show for it. */
interface Slot {
  readonly key: string;
  readonly values: SparseColumn;
  readonly lines: SparseColumn;
  /** Ways of voting that were met, one bit each; used where there are any. */
  readonly modes: SparseColumn;
  /** In how many places it has a row. */
  places: number;
  /** Rows that hold the total of all ways of voting. */
  totals?: { readonly values: SparseColumn; readonly lines: SparseColumn };
}

/** A cell of the wide table as a code, and its line. */
export interface SlotCell {
  readonly code: number;
  readonly line: number;
}

const codeColumn = (): SparseColumn => sparseColumn((length) => new Float64Array(length), 0);
const wholeColumn = (): SparseColumn => sparseColumn((length) => new Int32Array(length), 0);

/** Gathers votes by place and column, as `mergedCell` adds them up. */
export function longSlots(codes: CellCodes, numbers: Numbers) {
  const slots: Slot[] = [];
  const byPart = new Map<string, number>();
  const byKey = new Map<string, number[]>();

  const numberOf = (code: number): number | undefined => (code >= 0 ? code : numberIn(codes.text(code), numbers));
  /** Whether a code leaves the sum unknown. */
  const isGap = (code: number): boolean => numberOf(code) === undefined && !(numbers.blankIsZero && codes.isAbsent(code));
  const sumOf = (one: number, other: number): number => {
    if (isGap(one)) return one;
    if (isGap(other)) return other;
    const [first, second] = [numberOf(one), numberOf(other)];
    return first === undefined ? (second === undefined ? one : codeOf(second)) : codeOf(first + (second ?? 0));
  };
  const codeOf = (value: number): number => (value >= 0 ? value : codes.ofText(String(value)));

  const cell = (place: number, key: string): SlotCell | undefined => {
    let found: SlotCell | undefined;
    for (const slot of byKey.get(key) ?? []) {
      const { values, lines, totals } = slots[slot];
      const total = totals?.lines.get(place) ?? 0;
      const line = total !== 0 ? total : lines.get(place);
      if (line === 0) continue;
      const code = total !== 0 ? (totals as { values: SparseColumn }).values.get(place) : values.get(place);
      if (found === undefined) found = { code, line };
      else found = { code: sumOf(found.code, code), line: !isGap(found.code) && isGap(code) ? line : Math.min(found.line, line) };
    }
    return found;
  };

  return {
    cell,
    /** The slot of a part of a column. */
    slotOf(key: string, part: string): number {
      const name = `${key}\0${part}`;
      const known = byPart.get(name);
      if (known !== undefined) return known;
      const slot = slots.push({ key, values: codeColumn(), lines: wholeColumn(), modes: wholeColumn(), places: 0 }) - 1;
      byPart.set(name, slot);
      byKey.set(key, [...(byKey.get(key) ?? []), slot]);
      return slot;
    },
    /**
     * Adds a row.
     *
     * @param bit the way of voting; 0 where nothing tells the rows apart
     * @returns the line of an earlier row, 0 where that is not known, or -1 where the row was added
     */
    add(slot: number, place: number, code: number, line: number, bit: number, isTotal: boolean): number {
      const one = slots[slot];
      const earlier = one.lines.get(place);
      if (bit === 0) {
        if (earlier !== 0) return earlier;
        one.places++;
        one.values.set(place, code);
        one.lines.set(place, line);
        return -1;
      }
      const met = one.modes.get(place);
      if ((met & bit) !== 0) return 0;
      if (met === 0) one.places++;
      one.modes.set(place, met | bit);
      if (isTotal) {
        one.totals ??= { values: codeColumn(), lines: wholeColumn() };
        // Two words for a total, of which the first counts.
        if (one.totals.lines.get(place) !== 0) return 0;
        one.totals.values.set(place, code);
        one.totals.lines.set(place, line);
        return -1;
      }
      if (earlier === 0) {
        one.values.set(place, code);
        one.lines.set(place, line);
        return -1;
      }
      const before = one.values.get(place);
      if (!isGap(before) && isGap(code)) one.lines.set(place, line);
      one.values.set(place, sumOf(before, code));
      return -1;
    },
    /** How many totals are what their ways of voting add up to; undefined where one is not. */
    compared(places: number): number | undefined {
      let compared = 0;
      for (const { values, lines, totals } of slots) {
        if (!totals) continue;
        for (let place = 0; place < places; place++) {
          if (lines.get(place) === 0 || totals.lines.get(place) === 0) continue;
          const [all, sum] = [numberOf(totals.values.get(place)), numberOf(values.get(place))];
          if (all === undefined || sum === undefined) continue;
          if (all !== sum) return undefined;
          compared++;
        }
      }
      return compared;
    },
    /** The code of a cell, where one slot alone has the votes of its column; undefined where the whole cell is needed. */
    plainCode(place: number, key: string): number | undefined {
      const own = byKey.get(key);
      const slot = own?.length === 1 ? slots[own[0]] : undefined;
      return slot && !slot.totals && slot.lines.get(place) !== 0 ? slot.values.get(place) : undefined;
    },
    /** The code of the cell of a place in a column, not a number where it has none. */
    reader(key: string): (place: number) => number {
      const own = byKey.get(key);
      const slot = own?.length === 1 ? slots[own[0]] : undefined;
      if (!slot || slot.totals) return (place) => cell(place, key)?.code ?? Number.NaN;
      const { values, lines } = slot;
      return (place) => (lines.get(place) === 0 ? Number.NaN : values.get(place));
    },
    /** How many of some places have no row of a column. */
    without(places: Int32Array, key: string): number {
      const own = byKey.get(key) ?? [];
      if (own.length <= 1) return places.length - (own.length === 0 ? 0 : slots[own[0]].places);
      let absent = 0;
      for (const place of places)
        if (!own.some((slot) => slots[slot].lines.get(place) !== 0 || (slots[slot].totals?.lines.get(place) ?? 0) !== 0)) absent++;
      return absent;
    },
  };
}
