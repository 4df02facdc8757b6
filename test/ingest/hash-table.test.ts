import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addToTable, firstPlace, hashTable, placeAfter, valueAt } from '../../src/ingest/hash-table.ts';
import { everyUnit, isAscii, isBlankAround, isText, nameText } from '../../src/ingest/name-bytes.ts';
import { hashOfBytes, hashOfText } from '../../src/ingest/name-hash.ts';

function valuesOf(table: ReturnType<typeof hashTable>, hash: number): number[] {
  const found: number[] = [];
  for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash)) found.push(valueAt(table, at));
  return found;
}

test('every value is found by its hash, the table growing as it fills', () => {
  const table = hashTable();
  const hash = (value: number): number => Math.imul(value % 2500, 0x9e3779b1);
  for (let value = 0; value < 5000; value++) addToTable(table, hash(value), value);
  for (let value = 0; value < 2500; value++) expect(valuesOf(table, hash(value)).sort((a, b) => a - b)).toEqual([value, value + 2500]);
  expect(valuesOf(table, 12345)).toEqual([]);
  expect(table.size).toBeGreaterThanOrEqual(2 * table.taken);
});

test('a name has one hash, as text and as bytes, and another below another parent', () => {
  const bytes = new TextEncoder().encode('xStation 12y');
  expect(hashOfBytes(3, bytes, 1, 11)).toBe(hashOfText(3, 'Station 12'));
  expect(hashOfText(4, 'Station 12')).not.toBe(hashOfText(3, 'Station 12'));
});

test('a name in bytes of UTF-8 is the name as text, in whatever letters', () => {
  const name = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\ud800-\udfff]/u.test(text));
  fc.assert(
    fc.property(name, name, (text, other) => {
      const around = new TextEncoder().encode(`é${text}é`);
      const [from, to] = [2, around.length - 2];
      const units: number[] = [];
      everyUnit(around, from, to, (unit) => units.push(unit) > 0);
      expect(units).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
      expect(nameText(around, from, to)).toBe(text);
      expect(hashOfBytes(7, around, from, to)).toBe(hashOfText(7, text));
      expect(isText(text, around, from, to)).toBe(true);
      expect(isText(other, around, from, to)).toBe(other === text);
      expect(isText(`${text}x`, around, from, to)).toBe(false);
      expect(isAscii(around, from, to)).toBe(/^[\0-\u007f]*$/.test(text));
    }),
    { seed: 17, numRuns: 500 },
  );
});

test('every blank that is trimmed off a name is seen around it', () => {
  const blanks = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (mark) => mark > '\u007f' && mark.trim() === '',
  );
  expect(blanks.length).toBeGreaterThan(15);
  for (const blank of blanks)
    for (const name of [`${blank}N`, `N${blank}`, blank]) {
      const bytes = new TextEncoder().encode(name);
      expect(isBlankAround(bytes, 0, bytes.length)).toBe(true);
    }
  const bytes = new TextEncoder().encode('Ост');
  expect(isBlankAround(bytes, 0, bytes.length)).toBe(false);
});
