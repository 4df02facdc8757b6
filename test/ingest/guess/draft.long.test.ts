import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes } from '../../support/files.ts';
import { processorTime } from '../../support/processor-time.ts';
import { drafted, HOSTILE, holds } from './drafted.ts';

describe('whatever is in a file', () => {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const name = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.constantFrom('Region', 'Станция', 'УИК', 'Censo', 'Valid votes', 'Turnout', 'level', '12:00', 'Votos en blanco', 'Total'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const cell = fc.oneof(
    fc.nat(5000).map(String),
    fc.constantFrom('', '-', '1,5', '1.250', '60%', '60,5 %', 'Total', 'Итого', 'region', '*'),
    fc.constantFrom(...HOSTILE),
  );

  test('any headings and cells', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (header, rows, mark) => {
          const lines = [header, ...rows.map((row) => row.slice(0, header.length))].map((row) => row.map(quote).join(mark));
          holds('a.csv', bytes(`${lines.join('\n')}\n`));
        },
      ),
      { numRuns: 1500, seed: 20240526 },
    );
  });

  test('any hostile headings of votes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (parties) => {
        const header = ['Polling station', 'Registered voters', ...parties].map(quote).join(',');
        const rows = [1, 2, 3].map((row) => [row, 1000, ...parties.map((_, at) => 10 * row + at)].join(','));
        holds('a.csv', bytes(`${header}\n${rows.join('\n')}\n`));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('very many columns: told where they are too many, drafted in time where not', () => {
    const wide = (columns: number): string => {
      const header = ['Station', ...Array.from({ length: columns }, (_, at) => `Party ${at}`)];
      return `${header.join(';')}\n${[1, 2, 3].map((row) => header.map((_, at) => row * (at + 1)).join(';')).join('\n')}\n`;
    };
    expect(drafted({ 'a.csv': wide(100_000) }).problems.map(({ code }) => code)).toEqual(['too-large']);
    const taken = processorTime();
    const { written, problems } = drafted({ 'a.csv': wide(5_000) });
    expect(problems).toEqual([]);
    expect(written?.contestants).toHaveLength(5_000);
    expect(taken()).toBeLessThan(20_000);
  });
});
