import { describe, expect, test } from 'vitest';
import { audited } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';
import { type Counts, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'one-sided-differences';

const found = (data: ReturnType<typeof dataset>) => audited(data, id).findings;

describe('honest data', () => {
  test('slips of the pen that fall either way: at most one source in a hundred is a warning', () => {
    let warnings = 0;
    let rejected = 0;
    const runs = 300;
    for (let seed = 0; seed < runs; seed++) {
      const { uniform } = draws(1000 + seed);
      const official = counted(5000 + seed, 60);
      const copies = copiesOf(official).map(({ station, counts }) => {
        if (uniform() >= 0.5) return { station, counts };
        const at = 3 + Math.floor(3 * uniform());
        // Large slips: a digit mistyped.
        const slip = (uniform() < 0.5 ? -1 : 1) * (uniform() < 0.5 ? 10 : 100);
        const typed = counts.map((one, index) => (index === at ? Math.max(0, Number(one) + slip) : one)) as unknown as Counts;
        return { station, counts: typed };
      });
      const findings = found(dataset(official, copies));
      warnings += findings.filter(({ severity }) => severity !== 'note').length;
      rejected += findings.filter(({ test }) => test && test.pValue < 0.05).length;
    }
    expect(warnings).toBeLessThanOrEqual(runs / 100);
    // An exact test of whole numbers rejects at most as often as it says: here 3 % at a nominal 5 %, plus or minus 1.3.
    expect(rejected / runs).toBeLessThan(0.065);
    expect(rejected).toBeGreaterThan(0);
  });
});
