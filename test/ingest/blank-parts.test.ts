import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { both, utf8 } from './both-readers.ts';

const columns = { area: 'station', valid: 'valid', votes: { a: ['p1', 'p2', 'p1_p2'], b: 'p3' } };
const text =
  'station,valid,p1,p2,p1_p2,p3\nN,235,90,20,5,120\nS,211,70,25,6,110\nE,198,60,40,,120\nW,200,60,-,,140\nX,,,,,7\nY,9,1,*,2,3\n';
const read = (table: Record<string, unknown> = {}) =>
  readFiles(oneTable({ file: 'r.csv', columns, missing: ['', '-'], suppressed: ['*'], ...table }), { 'r.csv': text });

describe('a sum of columns', () => {
  test('is of what is there, with a notice of what is not', async () => {
    const result = await read();
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ N: [115, 120], S: [101, 110], E: [100, 120], W: [60, 140], X: [null, 7], Y: [null, 3] });
    expect(result.notices.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'blank-parts r.csv: a blank part of the sum "p1" + "p2" + "p1_p2" counts as 0; of 6 rows, blank are: "p2" in 1 row; "p1_p2" in 2 rows',
    ]);
  });

  test('is not known under `blank: missing`, with the same notice', async () => {
    const result = await read({ blank: 'missing' });
    expect(votesOf(result)).toEqual({ N: [115, 120], S: [101, 110], E: [null, 120], W: [null, 140], X: [null, 7], Y: [null, 3] });
    expect(result.notices[0].message).toBe(
      'r.csv: the sum "p1" + "p2" + "p1_p2" is not known where a part of it is blank; of 6 rows, blank are: "p2" in 1 row; "p1_p2" in 2 rows',
    );
  });

  test('that contradicts the valid votes is found', async () => {
    const { dataset } = await read();
    const found = audit(dataset as never).findings.filter(({ severity }) => severity === 'error');
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).toContain('"line":4,');
  });

  test.each(['zero', 'missing'] as const)('is the same to both readers under `blank: %s`', (blank) => {
    const bytes = utf8(
      'region,station,roll,early,day,pc,A,B,note\nN,1,1,1,,1,1,1,x\nN,2,1,-,2,1,1,1,x\nN,3,1,*,2,1,1,1,x\nN,4,1,,,1,1,1,x\n',
    );
    const { expected, actual, plain } = both(bytes, { blank });
    expect(plain).toBe(true);
    expect(actual).toEqual(expected);
    expect(JSON.stringify(actual)).toContain('blank-parts');
  });
});
