import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';

const id = 'seats-under-source';
const contest = { date: '2020-06-07', seats: 10, threshold: '10%', allocation: 'largest-remainder' };
const votes = { alpha: 600, beta: 340, gamma: 60 };

const dataset = (source: Manifest, over: Manifest = {}) =>
  datasetOf({ contest, sources: [official({ votes }), { id: 'survey', name: 'Survey', kind: 'survey', ...source }], ...over });

test('honest data: the same seats are no finding', () => {
  // Officially 600 and 340 of 940: 6.38 and 3.62 of 10 seats, so 6 and 4.
  const { findings, result, tables } = audited(dataset({ totals: { shares: { alpha: '60.5%', beta: '33.5%', gamma: '6%' } } }), id);
  expect(findings).toEqual([]);
  expect(result.status).toBe('passed');
  expect(tables[0].rows).toEqual([
    ['Official result', 'votes', 6, 4, 0, 0],
    ['Survey', 'as printed', 6, 4, 0, 0],
  ]);
});

describe('other seats', () => {
  test('the seats, the moves and the crossing', () => {
    // 32, 46, 22 %: 3.2, 4.6, 2.2 of 10 seats, so 3, 5, 2; Alpha loses three, Beta wins one and Gamma two.
    const [finding] = audited(dataset({ totals: { shares: { alpha: '32%', beta: '46%', gamma: '22%' } } }), id).findings;
    expect(finding).toMatchObject({
      severity: 'note',
      scope: { source: 'survey', quantity: 'seats' },
      measures: { seats: '3/5/2', seatsOfficial: '6/4/0', seatsMoved: 3, crossings: 1, sameWinner: false, majority: false },
    });
  });

  test('a contestant falls below', () => {
    const [finding] = audited(dataset({ totals: { shares: { alpha: '88%', beta: '9%', gamma: '3%' } } }), id).findings;
    expect(finding).toMatchObject({ measures: { seats: '10/0/0', seatsMoved: 4, crossings: 1, sameWinner: true, majority: true } });
    expect(finding.detail).toContain('Beta');
  });

  test('a contestant that passes without a seat is not said to fall', () => {
    const small = { ...contest, seats: 2, threshold: '10%' };
    const source = { totals: { shares: { alpha: '50%', beta: '38%', gamma: '12%' } } };
    const [finding] = audited(dataset(source, { contest: small }), id).findings;
    expect(finding).toMatchObject({ measures: { seats: '1/1/0', crossings: 1 } });
    expect(finding.detail).toContain('Gamma');
  });
});

describe('what is left open', () => {
  test('a bound whose ends give other seats', () => {
    expect(observe(dataset({ totals: { shares: { alpha: '55%', beta: '30%', gamma: '<=15%' } } }), id)).toMatchObject([
      { kind: 'skipped' },
      { kind: 'table', table: { id } },
      { kind: 'table', table: { id: 'seat-intervals' } },
      { kind: 'table', table: { id: 'seat-changes' } },
    ]);
  });

  test('a tie for the last seat', () => {
    const shares = { alpha: '30%', beta: '45%', gamma: '25%' };
    // 3, 4.5 and 2.5 of 10 seats.
    expect(observe(dataset({ totals: { shares } }), id)).toMatchObject([
      { kind: 'skipped', subject: 'Survey' },
      { kind: 'table', table: { id } },
      { kind: 'table', table: { id: 'seat-intervals' } },
      { kind: 'table', table: { id: 'seat-changes' } },
    ]);
  });

  test('a contestant that is not reported', () => {
    const observations = observe(dataset({ totals: { shares: { alpha: '60%', beta: '34%' } } }), id);
    expect(observations[0]).toMatchObject({ kind: 'skipped', subject: 'Survey', dataNeeded: 'shares of all contestants' });
  });

  test('an opinion poll is in the table only, as printed and of those who had decided', () => {
    const { findings, tables } = audited(dataset({ kind: 'poll', totals: { shares: { alpha: '50%', beta: '31%', gamma: '9%' } } }), id);
    expect(findings).toEqual([]);
    // As printed 50 and 31 of 81: 6.17 and 3.83 of 10 seats.
    // Of the decided Gamma has exactly 10 %: 5.56, 3.44, 1.
    expect(tables[0].rows.slice(1)).toEqual([
      ['Survey', 'as printed', 6, 4, 0, 0],
      ['Survey', 'of those who had decided', 6, 3, 1, 1],
    ]);
  });
});

describe('what sampling leaves open', () => {
  test('a sample has intervals, wider for a smaller one, and a tally has none', () => {
    const shares = { alpha: '60.5%', beta: '28.5%', gamma: '11%' };
    const rows = (size: number, kind = 'survey') =>
      audited(dataset({ kind, sample: { size, base: 'voters' }, totals: { shares } }), id).tables.find(
        (table) => table.id === 'seat-intervals',
      )?.rows ?? [];
    const width = (size: number) => (rows(size) as number[][]).map((row) => row[4] - row[2]);
    expect(rows(500).map((row) => row.slice(0, 2))).toEqual([
      ['Survey', 'Alpha'],
      ['Survey', 'Beta'],
      ['Survey', 'Gamma'],
    ]);
    expect(width(50)[0]).toBeGreaterThan(width(5000)[0]);
    // Gamma near its threshold of 10 %: rather above it than below.
    expect(rows(500)[2][5]).toBeGreaterThan(0.5);
    expect(rows(500)[2][5]).toBeLessThan(0.9);
    expect(rows(500, 'observer-tally')).toEqual([]);
  });

  test('the finding tells the intervals, and the same seed gives the same', () => {
    const shares = { alpha: '32%', beta: '46%', gamma: '22%' };
    const told = () => audited(dataset({ sample: { size: 1000, base: 'voters' }, totals: { shares } }), id).findings;
    expect(told()).toEqual(told());
    expect(told()[0].measures).toMatchObject({ seatsLow: expect.any(String), seatsHigh: expect.any(String) });
  });
});

describe('the basis of the threshold', () => {
  // Gamma has 9.5 % of the ballots cast and 10 % of the valid votes.
  const near = (checks: Manifest) =>
    datasetOf({
      contest,
      sources: [
        official({ votes: { alpha: 600, beta: 300, gamma: 100 }, ballotsCast: 1053, invalid: 53 }),
        { id: 'survey', name: 'Survey', kind: 'survey', totals: { shares: { alpha: '60%', beta: '30%', gamma: '10%' } } },
      ],
      checks: { [id]: checks },
    });

  test('is an option, and the other one is told', () => {
    const seats = (checks: Manifest) => audited(near(checks), id).tables[0].rows[0].slice(2, 5);
    expect(seats({})).toEqual([6, 3, 1]);
    expect(seats({ thresholdBase: 'cast' })).toEqual([7, 3, 0]);
    const { tables } = audited(near({}), id) as unknown as { tables: { id: string; note: string }[] };
    expect(tables.find((table) => table.id === 'seat-changes')?.note).toContain('7/3/0');
  });
});

test('the smallest transfers that would change a seat', () => {
  const { tables } = audited(dataset({ totals: { shares: { alpha: '60%', beta: '34%', gamma: '6%' } } }), id);
  const changes = tables.find((table) => table.id === 'seat-changes')?.rows ?? [];
  // 600 and 340 of 940: remainders 36 and 58 of 94. Eleven votes moved from Beta to Alpha make them 47 each.
  expect(changes).toContainEqual(['moved', 'Beta', 'Alpha', 11, '6/3/0, with 1 seat undecided by a tie']);
});

describe('too little data', () => {
  test.each([
    ['no independent source', datasetOf({ contest, sources: [official({ votes })] })],
    ['no rules', dataset({ totals: { shares: { alpha: '60%', beta: '34%', gamma: '6%' } } }, { contest: { date: '2020-06-07' } })],
  ])('%s', (_, one) => {
    expect(observe(one, id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringMatching(/\S/) }]);
  });
});
