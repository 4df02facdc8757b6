import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';
import { largeDataset } from '../../support/large.ts';

const id = 'protocol-balances';
const HEADER: readonly Cell[] = ['area', 'received', 'early', 'day', 'cancelled', 'lost', 'unaccounted'];
const columns = {
  area: 'area',
  received: 'received',
  issued: ['early', 'day'],
  cancelled: 'cancelled',
  lost: 'lost',
  unaccounted: 'unaccounted',
};
const table = (rows: Cell[][], over: Manifest = columns) =>
  datasetOf({ sources: [official({}, { tables: [{ file: 't.csv', level: 'station', columns: over }] })] }, { 't.csv': [HEADER, ...rows] });
const closed: Cell[] = ['S1', 1000, 100, 700, 203, 2, 5];

describe('honest data', () => {
  test.each([
    ['a balance with lost ballots and some unaccounted for', [closed], 1],
    ['nothing was received and nothing issued', [['S1', 0, 0, 0, 0, 0, 0]], 1],
    ['a missing cell is passed over', [closed, ['S2', 1000, 100, 700, '', 2, 5]], 1],
  ])('%s', (_, rows, tests) => {
    expect(observe(table(rows as Cell[][]), id)).toEqual([{ kind: 'passed', tests }]);
  });

  test('the totals of a source', () => {
    const totals = { received: 1000, issued: 800, cancelled: 203, lost: 2, unaccounted: 5 };
    expect(observe(datasetOf({ sources: [official(totals)] }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });
});

describe('a planted fault', () => {
  test('one ballot too many', () => {
    expect(audited(table([closed, ['S2', 1000, 100, 700, 204, 2, 5]]), id).findings).toMatchObject([
      {
        severity: 'error',
        about: 'result',
        scope: { area: 'S2', quantity: 'received' },
        message: holding('S2', '1,001', '1,000'),
        expected: holding('1,000'),
        seen: holding('800', '204', '2', '5', '1,001', '1'),
        measures: { received: 1000, sum: 1001, difference: 1 },
        locations: [
          { line: 3, field: 'received' },
          { field: 'early' },
          { field: 'day' },
          { field: 'cancelled' },
          { field: 'lost' },
          { field: 'unaccounted' },
        ],
      },
    ]);
  });

  test('without a column of lost ballots, which may be what is missing: a note', () => {
    const { lost: _, unaccounted: __, ...fewer } = columns;
    expect(audited(table([['S1', 1000, 100, 700, 198, '', '']], fewer), id).findings).toMatchObject([
      {
        severity: 'note',
        message: holding('S1', '998', '1,000'),
        detail: expect.stringMatching(/\S/),
      },
    ]);
  });

  test('in many rows: one finding', () => {
    const dataset = largeDataset({
      rows: 3000,
      counts: {
        received: (row) => 1000 + (row % 100 === 7 ? row : 0),
        issued: () => 700,
        cancelled: () => 300,
        lost: () => 0,
        unaccounted: () => 0,
      },
    });
    const { findings, tables } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        rows: { count: 30, lines: expect.stringMatching(/^9,109,209,/) },
        measures: { failures: 30, asked: 3000, largest: -2907 },
      },
    ]);
    expect(findings[0].message).toEqual(holding('30', '3,000'));
    expect(tables[0].rows).toHaveLength(20);
  });
});

test('too little data', () => {
  expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringContaining('received') }]);
});
