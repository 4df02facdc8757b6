import { describe, expect, test } from 'vitest';
import { controlStations, DATA } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'last-digit-uniformity';

describe('at the edge of what it admits it rejects near 5 %', () => {
  const rejections = (trials: number, sample: () => number[]): number => {
    let tested = 0;
    let surprising = 0;
    for (let trial = 0; trial < 3 * trials && tested < trials; trial++) {
      const [one] = observe(stationVotes(sample()), id);
      if (one.kind !== 'measured') continue; // by chance below the edge
      tested++;
      if (one.test.p < 0.05) surprising++;
    }
    expect(tested).toBe(trials);
    return surprising / trials;
  };
  const allowed = (trials: number): number => 3 * Math.sqrt((0.05 * 0.95) / trials);

  test('counts that thin out by a fifth in each ten from 100', () => {
    const { uniform } = draws(7);
    const share = rejections(150, () => Array.from({ length: 450 }, () => Math.floor(80 - 48 * Math.log(1 - uniform()))));
    expect(Math.abs(share - 0.05)).toBeLessThan(allowed(150));
  });

  test('counts that spread as little as is allowed', () => {
    const { normal } = draws(11);
    // A spread of 30 between the tenth and the ninetieth percentile is a standard deviation of 11.7.
    const share = rejections(150, () => Array.from({ length: 400 }, () => Math.round(500 + 12.2 * normal())));
    expect(Math.abs(share - 0.05)).toBeLessThan(allowed(150));
  });
});

describe.skipIf(!DATA)('real elections', () => {
  test('Spain and Canada, whose digits are not even, raise nothing', () => {
    for (const name of ['spain2019-apr-congress', 'canada2011']) expect(audited(controlStations(name), id).findings).toEqual([]);
  });

  test('ballots issued in Russia 2018 deviate, by less than is told', () => {
    const tests = observe(controlStations('russia-2018'), id).flatMap((one) => (one.kind === 'measured' ? [one] : []));
    const ballots = tests.find(({ scope }) => scope.quantity === 'ballots cast');
    expect(ballots?.test.log10P).toBeLessThan(-19);
    expect(ballots?.test.effect.value).toBeCloseTo(0.0352, 4);
    expect(ballots?.measures.chiSquareAgainstEvenDigits).toBeCloseTo(130.6, 1);
  });
});
