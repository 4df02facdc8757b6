import { expect, test } from 'vitest';
import { audited, datasetOf, observe, official, type Rows } from '../../support/dataset.ts';

const HEADER = ['county', 'precinct', 'office', 'district', 'party', 'candidate', 'votes', 'election_day', 'mail'];
const precincts = (...rows: Rows) =>
  datasetOf(
    {
      contestants: [
        { id: 'ann', name: 'Ann' },
        { id: 'bo', name: 'Bo' },
      ],
      sources: [
        official(
          {},
          { tables: [{ file: 'p.csv', level: 'station', format: 'openelections', columns: { votes: { ann: 'Ann', bo: 'Bo' } } }] },
        ),
      ],
    },
    { 'p.csv': [HEADER, ...rows.map(([precinct, candidate, ...votes]) => ['Y', precinct, 'Mayor', '', '', candidate, ...votes])] },
  );

test('honest data, where a way of voting may be left out', () => {
  expect(observe(precincts(['1', 'Ann', 90, 60, 30], ['1', 'Bo', 50, 20, '']), 'ways-of-voting')).toEqual([{ kind: 'passed', tests: 2 }]);
});

test('parts above their total are an error with the gap, and the total is used', () => {
  const dataset = precincts(['1', 'Ann', 90, 60, 30], ['1', 'Bo', 50, 20, 37], ['2', 'Ann', 10, 5, 5], ['2', 'Bo', 5, 6, 0]);
  const { findings } = audited(dataset, 'ways-of-voting');
  expect(findings).toMatchObject([
    {
      severity: 'error',
      scope: { quantity: 'ways of voting: Bo' },
      measures: { parts: 57, total: 50, gap: 7 },
      weight: { ballots: [7, 7] },
      locations: [{ line: 3, column: 16 }],
    },
    { measures: { parts: 6, total: 5, gap: 1 }, locations: [{ line: 5 }] },
  ]);
  const table = dataset.sources[0].tables.find(({ origin }) => origin === 'file');
  expect(Array.from(table?.votes[1]?.values ?? [])).toEqual([50, 5]);
  expect(observe(dataset, 'ways-of-voting').at(-1)).toEqual({ kind: 'passed', tests: 2 });
});

test('without ways of voting there is nothing to ask', () => {
  const table = { file: 's.csv', level: 'station', columns: { area: 'area', votes: { alpha: 'A' } } };
  expect(
    observe(
      datasetOf(
        { sources: [official({}, { tables: [table] })] },
        {
          's.csv': [
            ['area', 'A'],
            ['S1', 3],
          ],
        },
      ),
      'ways-of-voting',
    ),
  ).toMatchObject([{ kind: 'skipped' }]);
});
