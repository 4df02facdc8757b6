import { describe, expect, test } from 'vitest';
import { audited, datasetOf, official } from '../../support/dataset.ts';
import { draws, printed } from '../../support/random.ts';
import { answered } from './survey-answers.ts';

const id = 'share-discrepancy';
const disclosed = { base: 'voters', mode: 'phone', fieldwork: ['2020-06-08', '2020-06-09'], designEffect: '1.5' };

describe('answers one by one', () => {
  test('the corrected test keeps its level where the plain one does not', () => {
    let plain = 0;
    let corrected = 0;
    const trials = 400;
    for (let trial = 0; trial < trials; trial++) {
      const [finding] = audited(answered([0.5, 0.3, 0.2], 100 + trial), id).findings;
      const [reading] = finding.readings ?? [];
      if ((reading.log10PSimpleRandom as number) < Math.log10(0.05)) plain++;
      if ((reading.log10PRaoScottSecondOrder as number) < Math.log10(0.05)) corrected++;
    }
    expect(plain / trials).toBeGreaterThan(0.4);
    // Three standard errors are 3.3 %; with 40 clusters the correction is a little short of its level.
    expect(corrected / trials).toBeGreaterThan(0.02);
    expect(corrected / trials).toBeLessThan(0.1);
  });
});

describe('under its null, Dirichlet-multinomial with the error of polls', () => {
  test.each([
    ['three contestants, 1,000 interviews', 1000, [0.5, 0.3, 0.2]],
    ['five, one far ahead, 3,000 interviews', 3000, [0.71, 0.11, 0.09, 0.053, 0.037]],
    ['eight small ones, 800 interviews', 800, [0.3, 0.25, 0.2, 0.1, 0.06, 0.04, 0.03, 0.02]],
    ['a small sample of 60', 60, [0.6, 0.3, 0.1]],
  ])('%s: a warning at most once in a hundred', (_, n, shares) => {
    const ids = shares.map((_share, index) => `p${index}`);
    const { dirichlet, multinomial } = draws(n);
    const leading = Math.max(...shares);
    const c = (leading * (1 - leading)) / 0.035 ** 2 - 1;
    const trials = 1200;
    let warnings = 0;
    let surprising = 0;
    for (let trial = 0; trial < trials; trial++) {
      // The design effect stated is 1.5: so many answers drawn singly are worth as much.
      const worth = Math.round(n / 1.5);
      const counts = multinomial(worth, dirichlet(shares.map((share) => share * c)));
      const dataset = datasetOf({
        contestants: ids.map((one) => ({ id: one, name: one })),
        sources: [
          official({ votes: Object.fromEntries(ids.map((one, index) => [one, Math.round(1e6 * shares[index])])) }),
          {
            id: 'survey',
            kind: 'survey',
            sample: { size: n, ...disclosed },
            totals: { shares: Object.fromEntries(ids.map((one, index) => [one, printed(counts[index], worth, 1)])) },
          },
        ],
      });
      const [finding] = audited(dataset, id).findings;
      if (finding.severity === 'warning') warnings++;
      if ((finding.test?.pValue ?? 1) < 0.05) surprising++;
    }
    expect(warnings / trials).toBeLessThan(0.01);
    // The test is at its level: not dead, and not above it by more than its approximation (three standard errors are 1.9 %).
    expect(surprising / trials).toBeGreaterThan(0.02);
    expect(surprising / trials).toBeLessThan(0.08);
  });
});
