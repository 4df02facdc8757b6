import { describe, expect, test } from 'vitest';
import acceptance from '../../../fixtures/reference/turnout-dependence.json' with { type: 'json' };
import { slopeLessMean } from '../../../src/stats/slope-less-mean.ts';
import { CLEAN, controlStations, DISPUTED } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';
import { districtStations } from '../../support/district-stations.ts';

const id = 'turnout-slope';

function slopeOf(dataset: Parameters<typeof observe>[0]) {
  const [slope] = observe(dataset, id);
  if (slope.kind !== 'measured') throw new Error('the slope is measured');
  return slope;
}

test('under the null the test rejects near 5 %', () => {
  let rejected = 0;
  const rounds = 60;
  for (let seed = 1; seed <= rounds; seed++)
    if (slopeOf(districtStations({ seed, regions: 30, districts: 1, each: 10 })).test.p < 0.05) rejected++;
  expect(rejected / rounds).toBeLessThan(0.16);
  expect(rejected).toBeGreaterThan(0);
});

describe.skipIf(!process.env.SANAQ_DATA)('elections of SANAQ_DATA', () => {
  test.each([...CLEAN, ...DISPUTED])('%s: slopes and their cluster-robust errors as numpy has them', (name) => {
    const expected = acceptance[name];
    const dataset = controlStations(name);
    const slope = slopeOf(dataset);
    expect(slope.measures.slope).toBeCloseTo(expected.slope, 9);
    expect(slope.measures.shareOfBallots).toBeCloseTo(expected.share, 9);
    const half = ((slope.measures.slopeHigh as number) - (slope.measures.slopeLow as number)) / 2;
    // Between 1.96 and the 2.09 of t with 19 degrees of freedom.
    expect(half / expected.slopeError).toBeGreaterThan(1.95);
    expect(half / expected.slopeError).toBeLessThan(2.1);
    const within = Object.entries(slope.measures).filter(([key]) => key.startsWith('slopeWithin'));
    expect(within.map(([, value]) => value)).toEqual(expected.within.map((one) => expect.closeTo(one.slope, 8)));
    const clean = (CLEAN as readonly string[]).includes(name);
    if (clean) expect(audited(dataset, id).findings).toEqual([]);
  });

  test('Albania 2013 as the Election Forensics Toolkit has it: "Sobyanin" −0.416', () => {
    const [{ tables }] = controlStations('albania2013').sources;
    const { registered, ballotsCast } = tables[0].counts;
    const votes = tables[0].votes[0];
    const rows = Array.from({ length: tables[0].rows }, (_, row) => row).filter((row) => (registered?.values[row] ?? 0) > 0);
    const part = (above: Float64Array | undefined, below: Float64Array | undefined) =>
      Float64Array.from(rows, (row) => Math.min(1, (above?.[row] ?? 0) / (below?.[row] ?? 1)));
    const turnout = part(ballotsCast?.values, registered?.values);
    const share = part(votes?.values, ballotsCast?.values);
    expect(slopeLessMean(turnout, share).toFixed(3)).toBe('-0.416');
  });
});
