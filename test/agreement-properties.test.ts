import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, CHECKS } from '../src/index.ts';
import { multinomialTest } from '../src/stats/multinomial.ts';
import { datasetOf, type Manifest, official } from './support/dataset.ts';

const AGREEMENT = CHECKS.filter(({ question }) => question === 'agreement').map(({ meta }) => meta.id);
const NAMES: Readonly<Record<string, string>> = { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' };
const IDS = Object.keys(NAMES);

/** An official result with a source of every kind beside it, contestants in the order given. */
function election(order: readonly string[], shares: Readonly<Record<string, string>>) {
  const votes = { alpha: 600000, beta: 300000, gamma: 100000 };
  const reported = (over: Manifest): Manifest => ({ totals: { shares }, ...over });
  return datasetOf({
    contest: { date: '2020-06-07', seats: 100, threshold: '5%', allocation: 'largest-remainder' },
    contestants: order.map((id) => ({ id, name: NAMES[id], abbreviation: NAMES[id][0] })),
    sources: [
      official({ votes, registered: 1500000, ballotsCast: 1000000, invalid: 0 }),
      reported({ id: 'survey', kind: 'survey', sample: { size: 1000, base: 'voters' }, totals: { shares, turnout: '66.7%' } }),
      reported({ id: 'exit-1', kind: 'exit-poll', sample: { size: 2000 } }),
      reported({ id: 'exit-2', kind: 'exit-poll', sample: { size: 3000 } }),
      reported({ id: 'exit-3', kind: 'exit-poll', sample: { size: 4000 } }),
      ...[1, 8, 15, 22].map((day) =>
        reported({ id: `poll-${day}`, kind: 'poll', published: `2020-05-${String(day).padStart(2, '0')}`, sample: { size: 1500 } }),
      ),
      reported({ id: 'tally', kind: 'observer-tally', coverage: { share: '20%' } }),
      reported({ id: 'quick', kind: 'quick-count', sample: { size: 200, marginOfError: '1.5%' } }),
    ],
    checks: { 'seats-under-source': { draws: 100 } },
  });
}

const findings = (order: readonly string[], shares: Readonly<Record<string, string>>) =>
  audit(election(order, shares), { checks: AGREEMENT }).findings;

describe('every check of agreement', () => {
  test('never flags sources that equal the official result', () => {
    // `poll-herding` asks the very opposite: whether polls are too much alike.
    const found = findings(IDS, { alpha: '60%', beta: '30%', gamma: '10%' }).filter(({ check }) => check !== 'poll-herding');
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(found.filter(({ grade }) => (grade ?? 0) > 1)).toEqual([]);
  });

  test('is blind to the order of the contestants', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(IDS, { minLength: 3, maxLength: 3 }),
        fc.tuple(fc.integer({ min: 100, max: 800 }), fc.integer({ min: 50, max: 150 })),
        (order, [first, second]) => {
          const shares = {
            alpha: `${(first / 10).toFixed(1)}%`,
            beta: `${(second / 10).toFixed(1)}%`,
            gamma: `${((1000 - first - second) / 10).toFixed(1)}%`,
          };
          const told = (ids: readonly string[]) =>
            Object.fromEntries(
              findings(ids, shares)
                // Sums over contestants are taken in their order: the last bits may differ, also about zero.
                .map(({ id, severity, grade, test: one }) => [
                  id,
                  `${severity} ${grade} ${one && Math.round(one.log10PValue * 1e4) / 1e4}`,
                ]),
            );
          expect(told(order)).toEqual(told(IDS));
        },
      ),
      { numRuns: 10 },
    );
  });
});

test('n times the counts give n times the statistic', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 8, maxLength: 8 }),
      fc.integer({ min: 2, max: 50 }),
      (counts, weights, times) => {
        const total = counts.reduce((sum, _, at) => sum + weights[at], 0);
        const proportions = counts.map((_, at) => weights[at] / total);
        const one = multinomialTest(counts, proportions);
        const many = multinomialTest(
          counts.map((count) => times * count),
          proportions,
        );
        expect(many.statistic).toBeCloseTo(times * one.statistic, 6);
        expect(many.g).toBeCloseTo(times * one.g, 6);
      },
    ),
  );
});
