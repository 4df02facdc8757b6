import { describe, expect, test } from 'vitest';
import { CLEAN, controlStations } from '../../support/controls.ts';
import { audited } from '../../support/dataset.ts';

const id = 'outlying-stations';

describe.skipIf(!process.env.SANAQ_DATA)('elections of SANAQ_DATA', () => {
  const beyond = (name: string): { per10000: number; notes: number } => {
    const { findings, tables } = audited(controlStations(name), id);
    const [, stations, all] = tables[1].rows[0] as [string, number, number];
    return { per10000: (10_000 * all) / stations, notes: findings.length };
  };
  test.each(CLEAN)('%s, regarded as clean: no more than the limits of the check say', (name) => {
    const { per10000, notes } = beyond(name);
    expect(per10000).toBeLessThanOrEqual(13);
    expect(notes).toBeLessThanOrEqual(20);
  });
  test.each([
    ['uganda2016', 13],
    ['russia-2018', 69],
    ['albania2013', 278],
  ] as const)('%s: about %i in 10,000, as the limits say', (name, expected) => {
    expect(Math.round(beyond(name).per10000)).toBe(expected);
  });
});
