import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';
import { largeDataset } from '../../support/large.ts';

const id = 'stations-at-hundred';

/** A thousand stations in four regions; in `full` everybody came, in `sole` the first contestant has every vote. */
function stations(full: (row: number) => boolean, sole: (row: number) => boolean = () => false, rows = 1000) {
  const registered = (row: number): number => 150 + row;
  const cast = (row: number): number => (full(row) ? registered(row) : Math.round(0.6 * registered(row)));
  const first = (row: number): number => (sole(row) ? cast(row) : Math.round(cast(row) / 2));
  return largeDataset({
    rows,
    regions: 4,
    counts: { registered, ballotsCast: cast },
    votes: [first, (row) => cast(row) - first(row)],
  });
}

test('honest data: no such station, and a table that says so', () => {
  const [...observations] = observe(
    stations(() => false),
    id,
  );
  expect(observations.map(({ kind }) => kind)).toEqual(['passed', 'passed', 'table']);
  expect(observations[2]).toMatchObject({ table: { rows: [['All stations', 1000, 0, 0, 0, 0, 0]] } });
});

describe('stations at 100 %', () => {
  test('are counted by region, the largest listed, and all of them in the lines', () => {
    const dataset = stations((row) => row % 4 === 1 && row < 48);
    const { findings, tables } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'commission', level: 'station', quantity: 'turnout of 100 %' },
        message: holding('Commission', '12', '1,000', '100'),
        seen: holding('12', '1.20'),
        measures: { stations: 12, asked: 1000, part: 0.012, above: 0, ballots: 2076 },
        rows: { count: 12, lines: '3,7,11,15,19,23,27,31,35,39,43,47' },
      },
    ]);
    expect(findings[0].detail).toEqual(holding('R2', '12', '100', '25'));
    expect(findings[0].detail).toEqual(holding('1.20', '23 elections', '11 countries', '0.32', 'contest.country'));
    expect(findings[0].weight).toEqual({ stations: 12, ofStations: 1000, ballots: null });
    expect(tables[0].rows).toEqual([
      ['All stations', 1000, 12, 0, 0, 0.012, 2076],
      ['R2', 250, 12, 0, 0, 0.048, 2076],
    ]);
    expect(tables[1].rows[0]).toEqual(['S46', 47, 195, 195, 195, null]);
  });

  test('all votes for one contestant: told apart from the turnout', () => {
    const { findings, tables } = audited(
      stations(
        () => false,
        (row) => row >= 990,
      ),
      id,
    );
    expect(findings).toMatchObject([{ scope: { quantity: 'share of 100 %' }, measures: { stations: 10, asked: 984 } }]);
    expect(tables[1].rows[0].at(-1)).toBe('Contestant 1');
  });

  test('fewer than one in a thousand: the table, and no note', () => {
    const observations = observe(
      stations((row) => row === 5, undefined, 2000),
      id,
    );
    expect(observations.map(({ kind }) => kind)).toEqual(['passed', 'passed', 'table', 'table']);
  });

  test('small stations are not asked', () => {
    expect(
      observe(
        stations(() => true),
        id,
        { minRegistered: 1150, minValid: 5000 },
      ),
    ).toEqual([expect.objectContaining({ kind: 'skipped', reason: 'all polling stations are too small' })]);
  });

  test('a turnout above 100 % is another thing, counted beside', () => {
    const dataset = largeDataset({
      rows: 100,
      counts: { registered: () => 200, issued: (row) => (row < 3 ? 201 : row < 5 ? 200 : 120) },
      votes: [() => 60, () => 60],
    });
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ measures: { stations: 2, above: 3 }, seen: holding('2', '2.00', '3', '100') });
    expect(finding.locations.map(({ field }) => field)).toContain('issued');
  });
});

describe('too little data', () => {
  test('no polling stations', () => {
    expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', reason: 'no results by polling station' }]);
    expect(observe(datasetOf({ sources: [{ id: 'a', kind: 'official' }] }), id)).toMatchObject([{ kind: 'skipped' }]);
  });
});
