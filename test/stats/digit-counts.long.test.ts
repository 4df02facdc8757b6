import { describe, expect, test } from 'vitest';
import { benfordProbabilities } from '../../src/stats/benford.ts';
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { leadingDigits } from '../../src/stats/digit-counts.ts';
import { tally } from '../../src/stats/tally.ts';
import { cleanColumns } from '../support/control-columns.ts';
import { DATA } from '../support/controls.ts';

describe.skipIf(!DATA)('elections regarded as clean', () => {
  test('second digits deviate from the law at 1 % in 18 of 23 columns', () => {
    const p = cleanColumns().map(({ counts }) => chiSquareTest(leadingDigits(tally(counts), 2), benfordProbabilities(2)).p);
    expect(p).toHaveLength(23);
    expect(p.filter((one) => one < 0.01)).toHaveLength(18);
  });
});
