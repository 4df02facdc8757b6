import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'seats-match-rules';

/** A contest of as many contestants as there are votes, named p1, p2, …. */
function election(votes: readonly number[], seats: readonly number[] | undefined, contest: Manifest, totals: Manifest = {}) {
  const ids = votes.map((_, index) => `p${index + 1}`);
  const by = (values: readonly number[]) => Object.fromEntries(values.map((value, index) => [ids[index], value]));
  return datasetOf({
    contest: { date: '2020-06-07', ...contest },
    contestants: ids.map((one) => ({ id: one, name: one.toUpperCase() })),
    sources: [official({ votes: by(votes), ...(seats && { seats: by(seats) }), ...totals })],
  });
}

const computed = (dataset: ReturnType<typeof election>) => audited(dataset, id).tables[0]?.rows.map((row) => row[3]);

describe('published worked examples', () => {
  // Wikipedia, "D'Hondt method" and "Sainte-Laguë method": 230,000 votes, 8 seats. "Largest remainder method": 100,000 votes, 10 seats.
  test.each([
    ['dhondt', 8, [100000, 80000, 30000, 20000], [4, 3, 1, 0]],
    ['sainte-lague', 8, [100000, 80000, 30000, 20000], [3, 3, 1, 1]],
    ['largest-remainder', 10, [47000, 16000, 15800, 12000, 6100, 3100], [5, 2, 1, 1, 1, 0]],
    ['plurality', 1, [400, 350, 250], [1, 0, 0]],
  ])('%s, %i seats', (allocation, seats, votes, given) => {
    const { findings, result } = audited(election(votes, given, { seats, allocation }), id);
    expect(findings).toEqual([]);
    expect(result.status).toBe('passed');
    expect(computed(election(votes, given, { seats, allocation }))).toEqual(given);
  });
});

describe('thresholds', () => {
  const votes = [700000, 230000, 70000];

  test('a contestant with exactly 7 % passes', () => {
    expect(computed(election(votes, undefined, { seats: 100, threshold: '7%', allocation: 'largest-remainder' }))).toEqual([70, 23, 7]);
  });

  test('also where 0.07 × 100 is more than 7 in binary', () => {
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(computed(election([70, 23, 7], undefined, { seats: 100, threshold: '7%', allocation: 'largest-remainder' }))).toEqual([
      70, 23, 7,
    ]);
  });

  test('one vote less does not', () => {
    const less = [700000, 230001, 69999];
    // 700,000 and 230,001 of 930,001: 75.27 and 24.73 of 100 seats.
    expect(computed(election(less, undefined, { seats: 100, threshold: '7%', allocation: 'largest-remainder' }))).toEqual([75, 25, 0]);
  });

  test('no threshold: everybody shares, and ballots cast are not asked for', () => {
    expect(computed(election(votes, undefined, { seats: 100, thresholdBase: 'cast', allocation: 'largest-remainder' }))).toEqual([
      70, 23, 7,
    ]);
  });

  test('the base is said to decide where it does', () => {
    const contest = { seats: 100, threshold: '7%', allocation: 'largest-remainder' };
    const { findings } = audited(election(votes, [70, 23, 7], contest, { ballotsCast: 1010000 }), id);
    expect(findings).toMatchObject([
      { severity: 'note', scope: { quantity: 'threshold' }, measures: { byValid: '70/23/7', byCast: '75/25/0' } },
    ]);
  });

  test('the threshold is a share of all valid votes, those for nobody in the list among them', () => {
    const contest = { seats: 100, threshold: '7%', allocation: 'largest-remainder' };
    expect(computed(election(votes, undefined, contest, { valid: 1010000 }))).toEqual([75, 25, 0]);
  });

  test('ballots cast as the base, which are not published', () => {
    const dataset = election(votes, undefined, { seats: 100, threshold: '7%', thresholdBase: 'cast', allocation: 'dhondt' });
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('ballots cast') }]);
  });

  test('one contestant above it: all seats, or the number the rule keeps for the second', () => {
    const one = [960000, 30000, 10000];
    const contest = { seats: 98, threshold: '7%', allocation: 'largest-remainder' };
    expect(computed(election(one, undefined, contest))).toEqual([98, 0, 0]);
    expect(computed(election(one, undefined, { ...contest, ifOnePasses: { secondGets: 2 } }))).toEqual([96, 2, 0]);
  });

  test('two that are equally second: nobody is chosen for them', () => {
    const contest = { seats: 98, threshold: '7%', allocation: 'largest-remainder', ifOnePasses: { secondGets: 2 } };
    const { findings } = audited(election([980000, 10000, 10000], [96, 2, 0], contest), id);
    expect(findings).toMatchObject([{ severity: 'note', scope: { quantity: 'tie' }, measures: { unassigned: 2 } }]);
    const ruled = { ...contest, tieBreak: ['p3', 'p2', 'p1'] };
    expect(computed(election([980000, 10000, 10000], undefined, ruled))).toEqual([96, 0, 2]);
  });

  test('nobody above it', () => {
    const dataset = election([400, 350, 250], undefined, { seats: 10, threshold: '50%', allocation: 'dhondt' });
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('threshold') }]);
  });
});

describe('ties', () => {
  const contest = { seats: 3, allocation: 'largest-remainder' };

  test('two equal remainders and two seats are no tie', () => {
    // 1.5, 0.75, 0.75 of 3 seats: the second and third both get one.
    expect(audited(election([100, 50, 50], [1, 1, 1], contest), id).findings).toEqual([]);
  });

  test('equal remainders for one seat: it is left open, and whoever got it is not held against the publisher', () => {
    const { findings } = audited(election([50, 50], [1, 2], contest), id);
    expect(findings).toMatchObject([{ severity: 'note', about: 'result', scope: { quantity: 'tie' }, measures: { unassigned: 1 } }]);
    expect(audited(election([50, 50], [0, 3], contest), id).findings.filter(({ severity }) => severity === 'error')).toHaveLength(2);
  });

  test('a rule on record decides, and then binds', () => {
    const ruled = { ...contest, tieBreak: ['p2', 'p1'] };
    expect(audited(election([50, 50], [1, 2], ruled), id).findings).toEqual([]);
    expect(audited(election([50, 50], [2, 1], ruled), id).findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  test('a plurality tie', () => {
    const { findings } = audited(election([40, 40, 20], [1, 0, 0], { seats: 1, allocation: 'plurality' }), id);
    expect(findings).toMatchObject([{ severity: 'note', scope: { quantity: 'tie' }, measures: { unassigned: 1 } }]);
  });
});

describe('a planted fault', () => {
  test('a seat moved', () => {
    const { findings } = audited(election([100000, 80000, 30000, 20000], [4, 2, 1, 1], { seats: 8, allocation: 'dhondt' }), id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        about: 'result',
        scope: { source: 'commission', contestant: 'p2', quantity: 'seats' },
        measures: { published: 2, computed: 3, difference: -1 },
        locations: [{ field: 'sources.commission.totals.seats.p2' }],
      },
      { severity: 'error', scope: { contestant: 'p4' }, measures: { published: 1, computed: 0, difference: 1 } },
    ]);
    expect(findings[1].message).toEqual(holding('1'));
  });

  test('with percentages alone a seat may hang on rounding: a note', () => {
    const dataset = datasetOf({
      contest: { date: '2020-06-07', seats: 100, allocation: 'largest-remainder' },
      sources: [official({ shares: { alpha: '60.4%', beta: '25.3%', gamma: '14.3%' }, seats: { alpha: 60, beta: 25, gamma: 15 } })],
    });
    // 60.4, 25.3, 14.3: the last seat goes to Alpha; with 60.35 and 14.35 it could be Gamma's only by rounding.
    const { findings } = audited(dataset, id);
    expect(findings.map(({ severity, scope }) => [severity, scope.contestant])).toEqual([
      ['note', 'alpha'],
      ['note', 'gamma'],
    ]);
  });
});

describe('edges', () => {
  test('a contestant with 0 votes gets nothing, also without a threshold', () => {
    expect(computed(election([70, 30, 0], undefined, { seats: 10, allocation: 'sainte-lague' }))).toEqual([7, 3, 0]);
  });

  test('only one contestant', () => {
    expect(audited(election([100], [5], { seats: 5, allocation: 'dhondt' }), id).findings).toEqual([]);
  });

  test.each([
    ['no number of seats', { allocation: 'dhondt' }],
    ['no method', { seats: 5 }],
  ])('too little data: %s', (_, contest) => {
    expect(observe(election([60, 40], undefined, contest), id)).toMatchObject([
      { kind: 'skipped', dataNeeded: expect.stringContaining('contest.') },
    ]);
  });

  test('too little data: a contestant without votes', () => {
    const dataset = datasetOf({
      contest: { date: '2020-06-07', seats: 5, allocation: 'dhondt' },
      sources: [official({ votes: { alpha: 60, beta: 40 } })],
    });
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringContaining('every contestant') }]);
  });
});
