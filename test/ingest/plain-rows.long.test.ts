import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TableData } from '../../src/ingest/manifest-schema.ts';
import { both, utf8 } from './both-readers.ts';

const HEADER = ['region', 'station', 'roll', 'early', 'day', 'pc', 'A', 'B', 'note'];
const line = (cells: readonly string[]): string => cells.join(',');

const NUMBER = fc.nat(2000).map(String);
const ODD = fc.constantFrom(
  '',
  '-',
  '*',
  'n/a',
  ' 7 ',
  '1 000',
  '1,000',
  '12.0',
  '-3',
  '007',
  '"5"',
  '99999999999999999',
  '0',
  '３',
  '१२',
  '1200.0',
  '1.000',
  '12.0000000000000004',
  '12,34,567',
  '"12,34,567"',
  '"=""12"""',
  '="12"',
  '7[a]',
  '5*',
);
const NAME = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('N', 'S', 'W') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' N',
      'Ост',
      'Total',
      '"N"',
      '"N ""x"""',
      '"=""N"""',
      '="N"',
      'a/b',
      'N/1',
      'region',
      '"N\nM"',
      'x"y',
      'N\u00a0',
      '\u00a0',
      '\u3000N',
      '𐎠',
      'x""y',
      '"x""y"',
      '合計',
      'Îles',
    ),
  },
);
const CELL = fc.oneof({ weight: 40, arbitrary: NUMBER }, { weight: 1, arbitrary: ODD });
const SHARE = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('50.1', '7', '12.5%', '~3', '<=4', '0.7255769723126441', '7.5e-05') },
  { weight: 1, arbitrary: ODD },
);
const ROW = fc
  .tuple(
    NAME,
    fc.oneof({ weight: 12, arbitrary: fc.uuid() }, { weight: 3, arbitrary: NUMBER }, { weight: 1, arbitrary: NAME }),
    CELL,
    CELL,
    CELL,
    SHARE,
    CELL,
    CELL,
    fc.constantFrom('x', '', '"q, r"', 'é'),
  )
  .map((cells) => cells.join(','));
const LINES = fc.oneof(
  { weight: 40, arbitrary: ROW },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'a,b',
      'Source: x',
      'Note: a, b,,,,,,,,',
      ',,,,,,,,* x',
      HEADER.join(','),
      ` ${HEADER.join(',')}`,
      `\ufeff${HEADER.join(',')}`,
    ),
  },
);

test('whatever the bytes, both readers say the same', () => {
  let plainly = 0;
  fc.assert(
    fc.property(
      fc.array(LINES, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
      fc.boolean(),
      fc.constantFrom<readonly string[]>([], [], ['N', 'S', 'W', 'N/1']),
      fc.constantFrom<Partial<TableData>>(
        {},
        {},
        { where: { note: ['x', 'é'] } },
        { thousands: ',' },
        { grouping: 'indian' },
        { except: { note: ['é'] } },
        { columns: { area: ['region'], votes: { a: ['A'], b: ['B'] } } },
        { footnotes: 'strip' },
        { shareUnit: 'fraction' },
        { columns: { area: ['station'], votes: { a: ['A', 'B'] } } },
      ),
      (rows, feed, end, listed, over) => {
        const bytes = utf8([line(HEADER), ...rows].join(feed) + (end ? feed : ''));
        const { expected, actual, plain, silent } = both(bytes, over, listed);
        if (plain) plainly++;
        expect(silent).toBe(true);
        expect(actual).toEqual(expected);
      },
    ),
    { numRuns: 1500, seed: 7 },
  );
  expect(plainly).toBeGreaterThan(300);
});
