import { describe, expect, test } from 'vitest';
import { exactBinomialTwoSided } from '../../src/stats/distributions/binomial.ts';
import { zeroFivePercentages } from '../../src/stats/zero-five-percentages.ts';
import { controlColumns } from '../support/control-columns.ts';
import { CLEAN, DATA } from '../support/controls.ts';

describe.skipIf(!DATA)('real elections', () => {
  const p = (parts: ArrayLike<number>, wholes: ArrayLike<number>): number => {
    const { n, hits, expected } = zeroFivePercentages(parts, wholes, 100);
    return exactBinomialTwoSided(hits, n, expected / n);
  };

  test('23 columns regarded as clean all spread over ten points, and none deviates at 1 %', () => {
    const margins = CLEAN.flatMap((name) => {
      const { registered, voters, valid, leader, second } = controlColumns(name);
      return [[voters, registered], [leader, valid], ...(second.every(Number.isNaN) ? [] : [[second, valid]])];
    });
    const asked = margins.filter(([parts, wholes]) => zeroFivePercentages(parts, wholes, 100).spread >= 10);
    expect([margins.length, asked.length]).toEqual([23, 23]);
    expect(asked.filter(([parts, wholes]) => p(parts, wholes) < 0.01)).toHaveLength(0);
  });

  test('turnout of Russia 2018: more of them than a fifth', () => {
    const { registered, voters } = controlColumns('russia-2018');
    expect(zeroFivePercentages(voters, registered, 100)).toMatchObject({ n: 82403, hits: 17439 });
    expect(p(voters, registered)).toBeLessThan(1e-15);
  });
});
