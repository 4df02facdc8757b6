import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/index.ts';
import { audited, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { cleanStations, stationDataset } from '../../support/station-counts.ts';

const CHECKS = [
  'counts-from-percentages',
  'first-digit-benford',
  'last-digit-uniformity',
  'last-two-digits',
  'second-digit-benford',
  'zero-five-counts',
  'zero-five-percentages',
];

/** Stations whose counts all end in 0 or 5, as the manifest may say. */
function rounded(precision?: 'rounded' | 'batched'): Dataset {
  const stations = cleanStations(3, 1000).map((one) => {
    const [alpha, beta] = [one.alpha, one.beta].map((votes) => 5 * Math.round(votes / 5));
    return { ...one, alpha, beta, cast: alpha + beta, registered: 5 * Math.ceil(one.registered / 5) };
  });
  const dataset = stationDataset(stations);
  if (!precision) return dataset;
  return {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, tables: source.tables.map((table) => ({ ...table, precision })) })),
  };
}

describe('counts that the manifest says are not exact', () => {
  test.each(CHECKS)('%s is skipped, with the reason and the key of the manifest', (id) => {
    for (const precision of ['rounded', 'batched'] as const) {
      const observations = observe(rounded(precision), id);
      expect(observations.map(({ kind }) => kind)).toEqual(['skipped']);
      expect(observations[0]).toMatchObject({ reason: holding('manifest', `counts: ${precision}`), dataNeeded: holding('counts: exact') });
    }
  });

  test('without the key the rounding is a warning', () => {
    expect(audited(rounded(), 'zero-five-counts').findings[0]).toMatchObject({ severity: 'warning', weight: { ballots: null } });
  });
});
