import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/quick-count-missing.json' with { type: 'json' };
import { audited, datasetOf, type Manifest, observe, official, type Rows } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { counted, HEADER, sample, table } from './counted-stations.ts';

const id = 'quick-count';

test('the worked example: six of 10,060 stations', () => {
  const x = [820, 640, 1190, 455, 930, 1010];
  const y = [512, 401, 603, 310, 521, 668];
  const dataset = datasetOf(
    {
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
      sources: [
        official({ votes: { alpha: 70, beta: 30 } }),
        {
          id: 'qc',
          kind: 'quick-count',
          sample: { size: 6, stations: 10060 },
          tables: [table({ columns: { area: 'station', votes: { alpha: 'A', beta: 'B' } } })],
        },
      ],
      checks: { [id]: { minStations: 6 } },
    },
    { 'stations.csv': [['station', 'A', 'B'], ...x.map((valid, at) => [at + 1, y[at], valid - y[at]])] },
  );
  const { findings, tables } = audited(dataset, id);
  const [[, share, error, low, high, , deff]] = tables[0].rows as number[][];
  expect(share).toBeCloseTo(0.597621407333994, 11);
  expect(error).toBeCloseTo(0.030182617523580407, 11);
  expect(low).toBeCloseTo(0.5200345189759199, 11);
  expect(high).toBeCloseTo(0.6752082956920682, 11);
  expect(deff).toBeCloseTo(19.112344193842013, 9);
  // 70 % against 59.8: t = 3.39 on 5 degrees of freedom, p = .0194, twice that for two contestants.
  expect(findings[0].test?.statistic).toBeCloseTo((0.597621407333994 - 0.7) / 0.030182617523580407, 9);
  expect(findings[0].test).toMatchObject({ df: 5, n: 6 });
  expect(findings[0].severity).toBe('note');
});

describe('honest data', () => {
  test('a sample that agrees is a note of grade 0', () => {
    const { findings } = audited(counted(sample(5, 200, [0.5, 0.3, 0.2]), { sample: { size: 200, stations: 5000 } }), id);
    expect(findings).toMatchObject([{ severity: 'note', grade: 0, scope: { source: 'qc' } }]);
    expect(findings[0]).not.toHaveProperty('reconciled');
  });

  test('a sample of all stations with the official shares is never flagged', () => {
    const rows: Rows = [HEADER, ...Array.from({ length: 20 }, (_, at) => [at, 50, 30, 20])];
    expect(audited(counted(rows), id).findings).toMatchObject([{ severity: 'note', grade: 0, test: { pValue: 1 } }]);
  });
});

describe('a planted fault', () => {
  test('twelve points: a warning with what would have to be true', () => {
    const [finding] = audited(counted(sample(5, 200, [0.38, 0.37, 0.25]), { sample: { size: 200, stations: 5000 } }), id).findings;
    expect(finding).toMatchObject({ severity: 'warning', about: 'result', grade: 3, grading: { effect: 4, evidence: 4, quality: 3 } });
    const points = Math.abs(100 * Number(finding.test?.effect.value));
    expect(points).toBeGreaterThanOrEqual(10.95);
    expect(points).toBeLessThan(13.95);
    expect(finding.reconciled).toMatch(/\S/);
    expect(finding.measures).toMatchObject({ stations: 200, stationsDrawn: 200, stationsMissing: 0, outsideIntervals: 3 });
  });

  test('what the missing stations could hold is granted: with a third of them silent nothing is claimed', () => {
    const source = { sample: { size: 200, stations: 5000 } };
    const [finding] = audited(counted(sample(5, 200, [0.38, 0.37, 0.25], 70), source), id).findings;
    expect(finding).toMatchObject({ severity: 'note', measures: { stations: 130, stationsDrawn: 200, stationsMissing: 70 } });
  });

  test('stations drawn and not even listed count as missing', () => {
    const [finding] = audited(counted(sample(5, 130, [0.38, 0.37, 0.25]), { sample: { size: 200 } }), id).findings;
    expect(finding.measures).toMatchObject({ stations: 130, stationsDrawn: 200, stationsMissing: 70 });
  });
});

// fixtures/reference/quick-count-missing.py
describe.each(reference)('silent stations, worked out independently: $name', (of) => {
  const columns = { area: 'station', valid: 'Valid', votes: { alpha: 'A', beta: 'B', gamma: 'C' } };
  const rows: Rows = [[...HEADER, 'Valid'], ...of.stations.map((row, at) => [at + 1, ...row])];
  // The official result holds no votes for others; the valid votes of the last sample do.
  const [alpha, beta, gamma] = of.officialVotes;
  const source = { sample: { size: of.drawn, stations: of.frame }, tables: [table({ columns })] };
  const { findings, tables } = audited(counted(rows, source, { alpha, beta, gamma }), id);
  const [{ measures, message, detail, weight, test: measured }] = findings;

  test('the shares of both sides are on one base', () => {
    for (const [at, row] of tables[0].rows.entries()) {
      expect(row[1]).toBeCloseTo(of.shares[at].share, 10);
      expect(row[2]).toBeCloseTo(of.shares[at].error, 10);
      expect(row[5]).toBeCloseTo(of.shares[at].official, 10);
    }
  });

  test('p if the silent stations are like the others, and if they may hold anything', () => {
    expect(measured?.log10PValue).toBeCloseTo(of.log10PAtBound, 7);
    if (of.drawn === of.stations.length) {
      expect(measures).not.toHaveProperty('log10PAtRandom');
      return;
    }
    expect(measures.log10PAtRandom).toBeCloseTo(of.log10PAtRandom, 7);
    const isExplained = of.log10PAtBound > Math.log10(0.05);
    expect(measures[isExplained ? 'log10PExplained' : 'log10PAtBound']).toBeCloseTo(of.log10PAtBound, 7);
    expect(`${message} ${detail}`).toMatch(/If the stations that did not report are like the others.*any result/);
    expect(/could make up the difference/.test(message)).toBe(isExplained);
  });

  test('the votes beyond the margins, and the distance', () => {
    expect(weight?.ballots).toEqual([Math.floor(of.outside), Math.round(of.distance)]);
  });
});

describe('strata', () => {
  const rows = (north: readonly number[], south: readonly number[]): Rows => [
    [...HEADER, 'stratum'],
    ...sample(1, 30, north)
      .slice(1)
      .map((row) => [`n${row[0]}`, ...row.slice(1), 'north']),
    ...sample(2, 30, south)
      .slice(1)
      .map((row) => [`s${row[0]}`, ...row.slice(1), 'south']),
  ];
  const stratified = (strata: Manifest | undefined) =>
    counted(rows([0.8, 0.1, 0.1], [0.2, 0.5, 0.3]), {
      sample: { size: 60, ...(strata && { strata }) },
      tables: [table({ columns: { area: 'station', stratum: 'stratum', votes: { alpha: 'A', beta: 'B', gamma: 'C' } } })],
    });

  test('are weighted by their stations', () => {
    // Half and half, Alpha has 50 %; with three stations of four in the south 35 %.
    const even = audited(stratified({ north: { stations: 1000 }, south: { stations: 1000 } }), id).findings[0];
    const uneven = audited(stratified({ north: { stations: 500 }, south: { stations: 1500 } }), id).findings[0];
    expect(Math.abs(even.test?.effect.value as number)).toBeLessThan(0.04);
    expect(uneven.test?.effect.value).toBeCloseTo(-0.15, 1);
    expect(uneven.measures).toMatchObject({ stations: 60, strata: 2 });
    expect(uneven.detail).toEqual(holding('2,000'));
  });

  test('without their sizes nothing is computed', () => {
    expect(observe(stratified(undefined), id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining('strata north, south'), dataNeeded: expect.stringContaining('sample.strata') },
    ]);
  });

  test('smaller than their sample give no estimate', () => {
    expect(observe(stratified({ north: { stations: 20 }, south: { stations: 1000 } }), id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining('than the number it was drawn from') },
    ]);
  });
});

test('shares and a margin as a summary prints them', () => {
  const summary = (alpha: string, beta = '30%') =>
    datasetOf({
      sources: [
        official({ votes: { alpha: 500000, beta: 300000, gamma: 200000 } }),
        {
          id: 'pvt',
          name: 'PVT',
          kind: 'quick-count',
          sample: { size: 500, marginOfError: '1.5%' },
          totals: { shares: { alpha, beta, gamma: '20%' } },
        },
      ],
    });
  expect(audited(summary('50.0%'), id).findings).toMatchObject([{ severity: 'note', grade: 0 }]);
  const [finding] = audited(summary('40.0%', '40.0%'), id).findings;
  // (0.4005 − 0.5)/(0.0155/1.96)
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding.test?.statistic).toBeCloseTo((0.4005 - 0.5) / (0.0155 / 1.959963984540054), 6);
});

test('margins by contestant: each share is tested with its own, those without one are not', () => {
  const dataset = datasetOf({
    sources: [
      official({ votes: { alpha: 50_000, beta: 30_000, gamma: 20_000 } }),
      {
        id: 'pvt',
        kind: 'quick-count',
        sample: { size: 500, marginOfError: { alpha: '1.5%', beta: '3.0%' } },
        totals: { shares: { alpha: '49.0%', beta: '36.0%', gamma: '15.0%' } },
      },
    ],
  });
  const [finding] = audited(dataset, id).findings;
  // Beta is (0.3595 − 0.3)/(0.0305/1.96) = 3.82 from the official share, Alpha (0.4905 − 0.5)/(0.0155/1.96) = −1.20.
  expect(finding.test?.statistic).toBeCloseTo((0.3595 - 0.3) / (0.0305 / 1.959963984540054), 6);
});

describe('shares of some contestants are compared on one base', () => {
  const shares = { alpha: '45.00%', beta: '35.00%' };
  const pvt = (totals: Manifest) => ({ id: 'pvt', kind: 'quick-count', sample: { size: 1000, marginOfError: '0.7%' }, totals });
  const gapOf = (officially: Manifest, counted: Manifest) => {
    const { findings } = audited(datasetOf({ contestants: TWO, sources: [official(officially), pvt(counted)] }), id);
    return findings.map(({ severity, measures }) => [severity, Number((measures.totalVariation as number).toFixed(9))]);
  };
  const TWO = [
    { id: 'alpha', name: 'Alpha' },
    { id: 'beta', name: 'Beta' },
  ];

  test.each([
    ['both as printed', { shares }, { shares }],
    ['both of those listed', { shares: { alpha: '56.25%', beta: '43.75%' } }, { shares: { alpha: '56.25%', beta: '43.75%' } }],
    ['votes of those listed, shares of all', { votes: { alpha: 45_000, beta: 35_000 } }, { shares }],
    ['votes beside all valid ones', { valid: 100_000, votes: { alpha: 45_000, beta: 35_000 } }, { shares }],
    [
      'shares of those listed, votes beside all valid ones',
      { valid: 100_000, votes: { alpha: 45_000, beta: 35_000 } },
      { shares: { alpha: '56.25%', beta: '43.75%' } },
    ],
    ['with others printed', { shares }, { shares, otherShares: { others: '20.00%' } }],
  ])('%s', (_, officially, counted) => {
    expect(gapOf(officially, counted)).toEqual([['note', 0]]);
  });

  test('a contestant that only one side prints is among the others', () => {
    const some = { shares: { alpha: '45.00%', beta: '35.00%' } };
    const dataset = (officially: Manifest, counted: Manifest) => datasetOf({ sources: [official(officially), pvt(counted)] });
    for (const one of [dataset(some, some), dataset({ votes: { alpha: 450, beta: 350, gamma: 200 } }, some)])
      expect(audited(one, id).findings).toMatchObject([{ severity: 'note', measures: { totalVariation: expect.closeTo(0, 9) } }]);
  });

  test('a true difference is found on either base', () => {
    expect(gapOf({ shares }, { shares: { alpha: '38.00%', beta: '42.00%' } })).toEqual([['warning', 0.07]]);
  });
});

describe('too little data', () => {
  test.each([
    ['no quick count', datasetOf({ sources: [official({ votes: { alpha: 1, beta: 1, gamma: 1 } })] })],
    ['three stations', counted(sample(1, 3, [0.5, 0.3, 0.2]))],
    ['no official result', datasetOf({ sources: [{ id: 'qc', kind: 'quick-count', totals: { shares: { alpha: '50%' } } }] })],
    ['stations without votes', counted([HEADER, ...Array.from({ length: 12 }, (_, at) => [at, 0, 0, 0])])],
    [
      'neither stations nor a margin',
      datasetOf({
        sources: [
          official({ votes: { alpha: 1, beta: 1, gamma: 1 } }),
          { id: 'qc', kind: 'quick-count', totals: { shares: { alpha: '50%', beta: '30%', gamma: '20%' } } },
        ],
      }),
    ],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});
