import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, observe, official } from '../../support/dataset.ts';
import { type DistrictStation, districtStations } from '../../support/district-stations.ts';
import { holding } from '../../support/holding.ts';
import { stuffedStations } from './stuffed-stations.ts';

const id = 'turnout-slope';

const country = (alter?: (station: DistrictStation) => void) =>
  districtStations({ seed: 1, regions: 25, districts: 2, each: 12, ...(alter && { alter }) });

describe('honest data', () => {
  test('measured once, not a finding; the table has the country, what is within, and every region', () => {
    const { findings, result, tables } = audited(country(), id);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: 1 });
    expect(tables[0].id).toBe('turnout-slope-by-station');
    expect(tables[0].rows).toHaveLength(1 + 2 + 25);
    expect(tables[0].rows.slice(0, 3).map(([label]) => label)).toEqual([
      'All',
      'Within the areas by region',
      'Within the areas by district',
    ]);
  });

  test('those who add to turnout vote like the others: the slope is near the share', () => {
    const [slope] = observe(country(), id);
    if (slope.kind !== 'measured') throw new Error('the slope is measured');
    const { slopeLow, slopeHigh, shareOfBallots } = slope.measures as Record<string, number>;
    expect(slopeLow).toBeLessThan(shareOfBallots);
    expect(slopeHigh).toBeGreaterThan(shareOfBallots);
  });
});

describe('a planted slope', () => {
  test('ballots added for the leader: a note, the slope near 1 and above the share', () => {
    const { findings } = audited(stuffedStations(), id);
    expect(findings.map(({ severity, scope }) => [severity, scope.quantity])).toEqual([['note', 'votes per registered voter']]);
    const [{ measures, message, detail }] = findings;
    expect(measures.slope).toBeGreaterThan(0.7);
    expect(measures.slope).toBeLessThan(1.05);
    expect(message).toEqual(holding('Alpha', '100', String(Math.round(measures.per100 as number))));
    expect(detail).toEqual(holding('23', '11'));
    expect(detail).toEqual(holding((measures.moreThanShareLow as number).toFixed(1), (measures.moreThanShareHigh as number).toFixed(1)));
  });

  test('votes exchanged as well: more votes than additional ballots', () => {
    const exchanged = (one: DistrictStation): void => {
      const x = (one.index % 4) / 5;
      one.turnout = 0.5 + 0.4 * x;
      one.share = 0.4 + 0.55 * x;
    };
    const [slope] = audited(country(exchanged), id).findings;
    expect(slope.measures.slope).toBeGreaterThan(1);
  });
});

describe('too little data', () => {
  const stations = (size: number, ballots: (index: number) => number) => {
    const columns = {
      area: 'area',
      registered: 'registered',
      ballotsCast: 'cast',
      votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' },
    };
    const rows = Array.from({ length: size }, (_, i): Cell[] => [`S${i}`, 100, ballots(i), 30 + (i % 9), 20, 1]);
    return datasetOf(
      { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
      { 's.csv': [['area', 'registered', 'cast', 'Alpha', 'Beta', 'Gamma'], ...rows] },
    );
  };

  test('equal turnout everywhere is skipped', () => {
    expect(
      observe(
        stations(250, () => 60),
        id,
      ),
    ).toMatchObject([{ kind: 'skipped', reason: 'turnout or share is the same everywhere' }]);
  });

  test('too few stations are skipped, with as many as the options ask for', () => {
    const dataset = stations(199, (i) => 60 + (i % 7));
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: holding('200') }]);
    expect(observe(dataset, id, { minStations: 199 })).toMatchObject([{ kind: 'measured' }, { kind: 'table' }, { kind: 'figure' }]);
  });
});
