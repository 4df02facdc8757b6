import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/turnout-curves-controls.json' with { type: 'json' };
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import { contestantColumns } from '../../../src/queries/contestant-columns.ts';
import { fitInflation } from '../../../src/stats/inflation-fit.ts';
import { inflationShape } from '../../../src/stats/inflation-model.ts';
import { CLEAN, controlStations, DATA, DISPUTED } from '../../support/controls.ts';
import { observe } from '../../support/dataset.ts';

const ID = 'fingerprint';
const notes = (all: readonly Observation[]) => all.filter((one) => one.kind === 'noted');

describe.skipIf(!DATA)('real elections', () => {
  test.each([...CLEAN, ...DISPUTED])('%s: peaks, spreads and fit agree with numpy and scipy', (name) => {
    const { shape: expected, fit, stations } = reference[name];
    const { ballots, registered, valid, votes } = contestantColumns(controlStations(name), 'cast', 'leader') as NonNullable<
      ReturnType<typeof contestantColumns>
    >;
    const use = Array.from(registered.keys()).filter(
      (at) => registered[at] > 0 && valid[at] > 0 && ballots[at] <= registered[at] && votes[at] <= valid[at],
    );
    expect(use.length).toBe(stations);
    const shape = inflationShape(
      use.map((at) => ballots[at] / registered[at]),
      use.map((at) => votes[at] / valid[at]),
    );
    expect([shape.tau, shape.nu]).toEqual([expected[0], expected[2]]);
    for (const [found, value] of [
      [shape.sigmaTau, expected[1]],
      [shape.sigmaNu, expected[3]],
      [shape.theta, expected[4]],
    ])
      expect(found / value).toBeCloseTo(1, 9);
    const counts = new Float64Array(100);
    for (const at of use) counts[Math.min(99, Math.floor((100 * votes[at]) / valid[at]))]++;
    const found = fitInflation(counts, shape);
    const mean = counts.reduce((sum, count, bin) => sum + (count > 0 ? count * Math.log(found.expected[bin]) : 0), 0) / stations;
    // The likelihood may be higher than over the coarse grid of the reference, never lower but for the integral.
    expect(mean).toBeGreaterThan(fit.meanLogLikelihood - 1e-4);
    expect(Math.abs(found.partial.value - fit.partial)).toBeLessThan(0.02);
    expect(Math.abs(found.extreme.value - fit.extreme)).toBeLessThan(0.001);
    if ((CLEAN as readonly string[]).includes(name)) {
      expect(found.partial.value).toBeLessThan(0.56);
      expect(found.extreme.value).toBe(0);
      expect(found.extreme.interval[1]).toBeLessThan(0.05);
    }
  });

  test('clean elections reach the end of the range that the message names', () => {
    const [note] = notes(observe(controlStations('poland2019-sejm'), ID));
    expect(note.measures.incremental).toBeGreaterThan(0.55);
  });

  test('Russia 2018: peaks at 61.6 % and 74.6 %, and less incremental inflation than clean elections give', () => {
    const [note] = notes(observe(controlStations('russia-2018'), ID));
    expect([note.measures.tau, note.measures.nu]).toEqual([0.616, 0.746]);
    expect(note.measures.incremental).toBeCloseTo(0.181, 2);
    expect(note.measures.extreme).toBeCloseTo(0.0022, 3);
    expect(note.measures.alpha).toBeCloseTo(0.41, 1);
  });
});
