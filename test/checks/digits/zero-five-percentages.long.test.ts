import { describe, expect, test } from 'vitest';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { audited, observe } from '../../support/dataset.ts';

const id = 'zero-five-percentages';

describe.skipIf(!DATA)('real elections', () => {
  test.each(CLEAN)('%s raises nothing', (name) => {
    expect(audited(controlStations(name), id).findings).toEqual([]);
  });

  test('turnout and share of Russia 2018 deviate, by less than is told', () => {
    const tests = observe(controlStations('russia-2018'), id).flatMap((one) => (one.kind === 'measured' ? [one] : []));
    expect(tests.map(({ test: { log10P }, material }) => [log10P < -4, material])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});
