import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/turnout-dependence.json' with { type: 'json' };
import { controlStations } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';
import { districtStations } from '../../support/district-stations.ts';

const id = 'small-stations';

test('under the null one of two one-sided tests at 5 % rejects no oftener than that, and both together far less', () => {
  let [turnout, share, both] = [0, 0, 0];
  const rounds = 60;
  for (let seed = 1; seed <= rounds; seed++) {
    const [found] = observe(districtStations({ seed, regions: 5, districts: 6, each: 20 }), id);
    if (found.kind !== 'measured') throw new Error(found.kind);
    const { turnoutLow, turnoutHigh, shareLow, shareHigh } = found.measures as Record<string, number>;
    if (turnoutLow > 0 || turnoutHigh < 0) turnout++;
    if (shareLow > 0 || shareHigh < 0) share++;
    if (found.test.p < 0.05) both++;
  }
  expect((turnout + share) / (2 * rounds)).toBeLessThan(0.11);
  expect(both / rounds).toBeLessThan(0.06);
});

describe.skipIf(!process.env.SANAQ_DATA)('elections of SANAQ_DATA against numpy', () => {
  const cases = Object.entries(reference).flatMap(([name, one]) => ('small' in one ? [{ name, small: one.small }] : []));
  test.each(cases)('$name: the differences at the median size and their errors', ({ name, small }) => {
    const { findings } = audited(controlStations(name), id);
    const [found] = observe(controlStations(name), id);
    if (found.kind !== 'measured') throw new Error(found.kind);
    const { limit, turnoutDifference, shareDifference, turnoutLow } = found.measures as Record<string, number>;
    expect(limit).toBe(small.limit);
    expect(turnoutDifference).toBeCloseTo(small.turnout[0], 9);
    expect(shareDifference).toBeCloseTo(small.share[0], 9);
    expect((turnoutDifference - turnoutLow) / 1.98 / small.turnout[1]).toBeCloseTo(1, 1);
    expect(findings.length).toBe(['uganda2016', 'russia-2018'].includes(name) ? 1 : 0);
  });
});
