import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readParquet } from '../../src/ingest/parquet.ts';
import { PARQUET } from '../support/parquet-files.ts';
import { oneTable, readFiles, told } from '../support/read-files.ts';

const bytesOf = (name: keyof typeof PARQUET): Uint8Array => new Uint8Array(Buffer.from(PARQUET[name], 'base64'));
const fixture = new Uint8Array(readFileSync(new URL('../../fixtures/formats/parquet/results.parquet', import.meta.url)));

test('values of every kind as text: 64 bits in full, moments as dates, nothing as a blank', async () => {
  const [{ rows, lines }] = await readParquet(bytesOf('kinds'));
  expect(rows).toEqual([
    ['station', 'A', 'B', 'day', 'flag', 'odd'],
    ['1', '1', '9007199254740993', '2019-05-26', 'true', 'NaN'],
    ['2', '0.3', '4', '', 'false', 'Infinity'],
  ]);
  expect(lines).toEqual([0, 1, 2]);
});

test('what cannot be a count is a problem at its row and column', async () => {
  const columns = { area: 'station', votes: { a: 'B', b: 'odd' }, registered: 'day' };
  expect(told(await readFiles(oneTable({ file: 'r.parquet', columns }), { 'r.parquet': bytesOf('kinds') }))).toEqual([
    'too-large r.parquet:1:3 B: the number is too large to store exactly',
    'date r.parquet:1:4 day: the cell is a date, not a number',
    'number r.parquet:1:6 odd: the number is not written in digits',
    'number r.parquet:2:6 odd: the number is not written in digits',
  ]);
});

describe('refused', () => {
  test('a column of several values', async () => {
    await expect(readParquet(bytesOf('nested'))).rejects.toMatchObject({
      code: 'nested',
      message: 'the column "A" holds several values in a row',
    });
  });

  test('a column of bytes that are no text', async () => {
    await expect(readParquet(bytesOf('bytes'))).rejects.toMatchObject({
      code: 'nested',
      message: expect.stringContaining('"station" holds values that are neither'),
    });
  });

  test('lists kept as JSON, and a text that is not UTF-8', async () => {
    await expect(readParquet(bytesOf('json'))).rejects.toMatchObject({
      code: 'nested',
      message: expect.stringContaining('"A" holds values'),
    });
    await expect(readParquet(bytesOf('text'))).rejects.toMatchObject({ code: 'encoding' });
  });

  test('a file without rows', async () => {
    expect(
      told(
        await readFiles(oneTable({ file: 'r.parquet', columns: { area: 'station', votes: { a: 'A' } } }), {
          'r.parquet': bytesOf('empty'),
        }),
      ),
    ).toEqual(['empty-table r.parquet:1:1 : the table has a header and no rows']);
  });

  test('a file that is cut short, and one whose pages announce more values than its columns', async () => {
    await expect(readParquet(fixture.subarray(0, 300))).rejects.toMatchObject({ code: 'parquet' });
    const bytes = fixture.slice();
    // The page header of the first column: the number of its values is a varint of one byte.
    const at = bytes.findIndex((_, index) => index > 4 && bytes[index] === 0x15 && bytes[index + 1] === 6 && bytes[index + 2] === 0x15);
    expect(at).toBeGreaterThan(0);
    bytes[at + 1] = 0x7e;
    await expect(readParquet(bytes)).rejects.toMatchObject({ code: 'parquet', message: 'the Parquet file is damaged' });
  });
});
