import { expect, test } from 'vitest';
import { audited, datasetOf, observe, official, type Rows, voteColumns } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const HEADER = ['area', 'Roll', 'Cast', 'Alpha', 'Beta', 'Gamma'];
const stations = (...rows: Rows) =>
  datasetOf(
    {
      sources: [
        official(
          {},
          {
            tables: [
              { file: 's.csv', level: 'station', columns: { area: 'area', registered: 'Roll', ballotsCast: 'Cast', ...voteColumns } },
            ],
          },
        ),
      ],
    },
    { 's.csv': [HEADER, ...rows] },
  );
const good = (name: string): (string | number)[] => [name, 500, 300, 200, 60, 40];

test('honest data: every cell of five columns is asked', () => {
  expect(observe(stations(good('S1'), good('S2')), 'unreadable-counts')).toEqual([{ kind: 'passed', tests: 10 }]);
});

test('words, a negative number, decimals, a date, an error: an error each, at its cell, with the ballots it may hide', () => {
  const dataset = stations(
    ['S1', 500, 300, 'closed', 60, 40],
    ['S2', 500, 300, 200, -60, 40],
    ['S3', 500, '2020-01-04', 200, 60, 40],
    ['S4', 500, 300, 200, 60, 40.5],
    ['S5', 500, 300, 200, 60, '#REF!'],
    ...['S6', 'S7', 'S8'].map(good),
  );
  const { findings } = audited(dataset, 'unreadable-counts');
  expect(
    findings.map(({ scope: { area, quantity }, severity, about, weight, locations: [{ line, column }] }) => [
      area,
      quantity,
      severity,
      about,
      weight?.ballots,
      line,
      column,
    ]),
  ).toEqual([
    ['S1', 'Alpha', 'error', 'result', [0, 300], 2, 12],
    ['S2', 'Beta', 'error', 'result', [60, 300], 3, 16],
    // Without the ballots cast, the roll is all that is known.
    ['S3', 'Cast', 'error', 'result', [0, 500], 4, 8],
    ['S4', 'Gamma', 'error', 'result', [0, 300], 5, 19],
    ['S5', 'Gamma', 'error', 'result', [0, 300], 6, 19],
  ]);
  expect(findings[0].message).toBe('S1 has "closed" in the column "Alpha", where a count should be.');
  expect(observe(dataset, 'unreadable-counts').at(-1)).toEqual({ kind: 'passed', tests: 35 });
});

test('-1 may mean that nothing was reported; other negative numbers do not', () => {
  const of = (cell: number) => audited(stations(['S1', 500, 300, 200, cell, 40], good('S2')), 'unreadable-counts').findings[0].explanations;
  expect(of(-1)).toEqual([holding('-1', 'missing'), expect.any(String)]);
  expect(of(-60)).toHaveLength(1);
});

test('more than twenty of a kind in a column are one finding, with all their rows', () => {
  const dataset = stations(
    ...Array.from({ length: 60 }, (_, row) => (row % 2 === 0 && row < 50 ? [`S${row}`, 500, 300, 'n/a', 60, 40] : good(`S${row}`))),
  );
  const { findings } = audited(dataset, 'unreadable-counts');
  expect(findings).toMatchObject([
    { scope: { quantity: 'Alpha' }, measures: { found: 'n/a', more: 24 }, weight: { stations: 25, ballots: [0, 7500] } },
  ]);
  expect(findings[0].locations).toHaveLength(20);
  expect(findings[0].rows).toMatchObject({
    file: 's.csv',
    count: 25,
    lines: '2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50',
  });
});

test('a cell in doubt reaches no other check: the sum of votes is not held against the ballots', () => {
  const dataset = stations(
    ['S1', 500, 300, 200, 60, 'x'],
    ['S2', 500, 10, 200, 60, 'x'],
    ['S3', 500, 10, 200, 60, 40],
    ['S4', 500, 300, 1, 2, 3],
  );
  expect(audited(dataset, 'ballot-chain').findings.map(({ scope }) => scope.area)).toEqual(['S3']);
});

test('without a table there is nothing to ask', () => {
  expect(observe(datasetOf({ sources: [official({ registered: 5 })] }), 'unreadable-counts')).toMatchObject([{ kind: 'skipped' }]);
});
