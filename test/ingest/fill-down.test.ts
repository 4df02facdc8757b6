import { expect, test } from 'vitest';
import { fillDown } from '../../src/ingest/fill-down.ts';

test('blanks take the last name above them; a totals row is no such name', () => {
  const filled = fillDown([0]);
  const rows = [
    ['', '1'],
    ['North', '2'],
    [' ', '3'],
    ['Total', '5'],
    ['', ''],
  ];
  expect(rows.map((row) => filled(row).join())).toEqual([',1', 'North,2', 'North,3', 'Total,5', 'North,']);
});

test('without columns the row is handed on as it is', () => {
  const row = ['', 'a'];
  expect(fillDown([])(row)).toBe(row);
});
