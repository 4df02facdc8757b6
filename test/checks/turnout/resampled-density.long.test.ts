import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'resampled-density';

const tests = (observations: ReturnType<typeof observe>) => observations.filter((one) => one.kind === 'measured');

/** The most surprising of the piles by area. */
const PILES: Readonly<Record<string, readonly string[]>> = {
  russia2012: ['Республика Северная Осетия - Алания', '70.0 % at 50 of 371'],
  'russia-2018': ['Республика Дагестан', '95.0 % at 52 of 1,911'],
  russia2021: ['Хасавюртовская', '84.0 % at 30 of 69'],
};

const panel = (): { name: string; reputation: string }[] =>
  DATA === undefined
    ? []
    : readFileSync(path.join(DATA, 'panel.csv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .map(([name, , , reputation]) => ({ name, reputation }));

describe.skipIf(!DATA)('real elections', () => {
  test('Canada 2011: 0 ≤ F ≤ 0.15, where resampling gives 0.039 in one bin', () => {
    const [{ measures }] = tests(observe(controlStations('canada2011'), id));
    expect(measures.stations).toBe(66_111);
    expect(measures.F).toBe(0);
    expect(measures.uncorrected).toBeLessThanOrEqual(0.15);
  });

  test.each(CLEAN)('%s: no share beyond the threshold, of the leader and of the runner-up', (name) => {
    for (const { measures, test: result } of tests(observe(controlStations(name), id, { contestants: 'all' }))) {
      expect(measures).toMatchObject({ F: 0, beyond: 0 });
      expect(result.p).toBeGreaterThan(0.1);
    }
  });

  test('one turnout of eight is: Israel, September 2019', () => {
    const found = CLEAN.filter((name) => (tests(observe(controlStations(name), id, { turnout: true }))[1].measures.F as number) > 0);
    expect(found).toEqual(['israel2019sep-k22']);
  });

  test.each(panel())('$name ($reputation): values that stations of one area share', ({ name, reputation }) => {
    const found = observe(controlStations(name), id).filter(({ kind }) => kind === 'noted');
    if (reputation !== 'disputed') expect(found).toEqual([]);
    if (!name.startsWith('russia')) return;
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found[0]).toMatchObject({ message: holding(...PILES[name]) });
  });

  test('Russia 2018: 85, 90 and 95 %', () => {
    const [finding] = audited(controlStations('russia-2018'), id).findings;
    expect(finding.severity).toBe('warning');
    expect(finding.message).toEqual(holding('95.0 %', '90.0 %', '85.0 %'));
    expect(finding.measures.F).toBeCloseTo(0.281, 3);
  });
});
