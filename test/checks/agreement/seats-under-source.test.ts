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
    expect(finding.detail).toContain('Gamma would pass the threshold');
    expect(finding.detail).toContain('Alpha would no longer be the largest');
  });

  test('a contestant falls below', () => {
    const [finding] = audited(dataset({ totals: { shares: { alpha: '88%', beta: '9%', gamma: '3%' } } }), id).findings;
    expect(finding).toMatchObject({ measures: { seats: '10/0/0', seatsMoved: 4, crossings: 1, sameWinner: true, majority: true } });
    expect(finding.detail).toContain('Beta would fall below the threshold');
  });

  test('a contestant that passes without a seat is not said to fall', () => {
    const small = { ...contest, seats: 2, threshold: '10%' };
    const source = { totals: { shares: { alpha: '50%', beta: '38%', gamma: '12%' } } };
    const [finding] = audited(dataset(source, { contest: small }), id).findings;
    expect(finding).toMatchObject({ measures: { seats: '1/1/0', crossings: 1 } });
    expect(finding.detail).toContain('Gamma would pass the threshold');
  });
});

describe('what is left open', () => {
  test('a bound whose ends give other seats', () => {
    expect(observe(dataset({ totals: { shares: { alpha: '55%', beta: '30%', gamma: '<=15%' } } }), id)).toMatchObject([
      { kind: 'skipped' },
      { kind: 'table' },
    ]);
  });

  test('a tie for the last seat', () => {
    const shares = { alpha: '30%', beta: '45%', gamma: '25%' };
    // 3, 4.5 and 2.5 of 10 seats.
    expect(observe(dataset({ totals: { shares } }), id)).toMatchObject([{ kind: 'skipped', subject: 'Survey' }, { kind: 'table' }]);
  });

  test('a contestant that is not reported', () => {
    const observations = observe(dataset({ totals: { shares: { alpha: '60%', beta: '34%' } } }), id);
    expect(observations[0]).toMatchObject({ kind: 'skipped', subject: 'Survey', dataNeeded: 'shares of all contestants' });
  });

  test('an opinion poll is told in the table only, as printed and of the decided', () => {
    const { findings, tables } = audited(dataset({ kind: 'poll', totals: { shares: { alpha: '50%', beta: '31%', gamma: '9%' } } }), id);
    expect(findings).toEqual([]);
    // As printed 50 and 31 of 81: 6.17 and 3.83 of 10 seats.
    // Of the decided Gamma has exactly 10 %: 5.56, 3.44, 1.
    expect(tables[0].rows.slice(1)).toEqual([
      ['Survey', 'as printed', 6, 4, 0, 0],
      ['Survey', 'of the decided', 6, 3, 1, 1],
    ]);
  });
});

describe('too little data', () => {
  test.each([
    ['no independent source', datasetOf({ contest, sources: [official({ votes })] })],
    ['no rules', dataset({ totals: { shares: { alpha: '60%', beta: '34%', gamma: '6%' } } }, { contest: { date: '2020-06-07' } })],
  ])('%s', (_, one) => {
    expect(observe(one, id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringMatching(/\S/) }]);
  });
});
