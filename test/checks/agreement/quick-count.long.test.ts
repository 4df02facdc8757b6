import { describe, expect, test } from 'vitest';
import { audited } from '../../support/dataset.ts';
import { counted, sample } from './counted-stations.ts';

const id = 'quick-count';

describe('honest data', () => {
  test('a warning at most once in a hundred honest samples, and its test keeps its level', () => {
    let warnings = 0;
    let surprising = 0;
    const trials = 600;
    for (let trial = 0; trial < trials; trial++) {
      const [finding] = audited(counted(sample(1000 + trial, 40, [0.5, 0.3, 0.2]), { sample: { size: 40, stations: 5000 } }), id).findings;
      if (finding.severity === 'warning') warnings++;
      if ((finding.test?.pValue ?? 1) < 0.05) surprising++;
    }
    expect(warnings / trials).toBeLessThan(0.01);
    // Bonferroni over three shares that add to 1 is a little conservative; three standard errors are 2.7 %.
    expect(surprising / trials).toBeGreaterThan(0.01);
    expect(surprising / trials).toBeLessThan(0.077);
  });
});
