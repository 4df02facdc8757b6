import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { cleanStations, stationDataset } from '../../support/station-counts.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'zero-five-percentages';

test('honest data: turnout and shares, in the country and by region', () => {
  const tests = observe(stationDataset(cleanStations(1, 1000)), id, { levels: ['region'] }).flatMap((one) =>
    one.kind === 'measured' ? [one] : [],
  );
  expect(tests).toHaveLength(9);
  expect(tests.slice(0, 3).map(({ scope }) => scope)).toEqual([
    { source: 'commission', level: 'station', contestant: 'alpha', quantity: 'percentages that end in 0 and 5' },
    { source: 'commission', level: 'station', contestant: 'beta', quantity: 'percentages that end in 0 and 5' },
    { source: 'commission', level: 'station', quantity: 'ballots cast: percentages that end in 0 and 5' },
  ]);
  for (const { test: asked } of tests) expect(asked.p).toBeGreaterThan(0.001);
});

test('a planted fault: every fifth turnout moved to the nearest multiple of five percent; a warning', () => {
  const stations = cleanStations(2, 1000);
  for (const [index, one] of stations.entries()) {
    if (index % 5 > 0) continue;
    one.cast = Math.round((one.registered * 5 * Math.round((20 * one.cast) / one.registered)) / 100);
    one.beta = one.cast - Math.min(one.alpha, one.cast);
    one.alpha = one.cast - one.beta;
  }
  const { findings } = audited(stationDataset(stations), id);
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      weight: { ballots: null },
      scope: { level: 'station', quantity: 'ballots cast: percentages that end in 0 and 5' },
    },
  ]);
  // A fifth is moved, and a fifth of the others ends in 0 or 5 anyway: 36 %.
  expect(findings[0].measures.share).toBeGreaterThan(0.3);
});

describe('too little data', () => {
  test('199 stations', () => {
    expect(observe(stationDataset(cleanStations(3, 199)), id)).toMatchObject([
      { kind: 'skipped' },
      { kind: 'skipped' },
      { kind: 'skipped' },
    ]);
  });

  test('stations too small for every percentage to be possible', () => {
    expect(observe(stationDataset(cleanStations(4, 400, 40)), id).filter(({ kind }) => kind === 'skipped')).toHaveLength(3);
  });

  test('no registered voters, no valid votes', () => {
    const table = { file: 's.csv', level: 'station', columns: { area: 'area', ballotsCast: 'cast' } };
    const rows = Array.from({ length: 300 }, (_, index) => [`S${index}`, 300 + index]);
    expect(
      observe(datasetOf({ sources: [official({}, { tables: [table] })] }, { 's.csv': [['area', 'cast'], ...rows] }), id),
    ).toMatchObject([{ kind: 'skipped' }]);
    expect(observe(stationVotes([5, 6]), id)).toMatchObject([{ kind: 'skipped' }]);
  });
});
