import { expect, test } from 'vitest';
import { addToTable, firstPlace, hashTable, placeAfter, valueAt } from '../../src/ingest/hash-table.ts';
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
