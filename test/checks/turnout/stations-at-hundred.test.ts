import { describe, expect, test } from 'vitest';
import { controlStations, DATA } from '../../support/controls.ts';
import { audited, datasetOf, observe } from '../../support/dataset.ts';
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
        message: 'Commission: 12 stations of 1,000 with at least 100 registered voters report a turnout of exactly 100 % (ballots cast).',
        seen: '12 stations, 1.20 % of those asked',
        measures: { stations: 12, asked: 1000, part: 0.012, above: 0, ballots: 2076 },
        rows: { count: 12, lines: '3,7,11,15,19,23,27,31,35,39,43,47' },
      },
    ]);
    expect(findings[0].detail).toContain('Most by region: R2 12, together 100 % of them and 25 % of all stations.');
    expect(findings[0].detail).toContain('15 of 27,655 in Poland 2019');
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
    ).toEqual([expect.objectContaining({ kind: 'skipped', reason: 'no polling station is large enough' })]);
  });

  test('a turnout above 100 % is another thing, counted beside', () => {
    const dataset = largeDataset({
      rows: 100,
      counts: { registered: () => 200, issued: (row) => (row < 3 ? 201 : row < 5 ? 200 : 120) },
      votes: [() => 60, () => 60],
    });
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ measures: { stations: 2, above: 3 }, seen: '2 stations, 2.00 % of those asked; 3 more above 100 %' });
    expect(finding.message).toContain('(ballots issued)');
  });
});

describe('too little data', () => {
  test('no polling stations', () => {
    expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', reason: 'no results by polling station' }]);
    expect(observe(datasetOf({ sources: [{ id: 'a', kind: 'official' }] }), id)).toMatchObject([{ kind: 'skipped' }]);
  });
});

describe.skipIf(!DATA)('real elections', () => {
  test.each([
    ['poland2019-sejm', 15, 0],
    ['poland2020-round1', 6, 0],
    ['spain2019-apr-congress', 1, 0],
    ['canada2011', 0, 0],
    ['hungary2010-list', 0, 0],
    ['lithuania2012', 0, 0],
    ['israel2019apr-k21', 0, 0],
    ['albania2013', 56, 0],
    ['uganda2016', 129, 129],
    ['russia-2018', 1449, 46],
  ])('%s: %i at exactly 100 % turnout, %i with all votes for one', (name, turnout, share) => {
    const [table] = audited(controlStations(name), id).tables;
    expect(table.rows[0].slice(2, 5)).toEqual([turnout, expect.any(Number), share]);
  });

  test('of the elections regarded as clean none gets a note', () => {
    for (const name of ['poland2019-sejm', 'spain2019-apr-congress', 'hungary2010-list'])
      expect(audited(controlStations(name), id).findings).toEqual([]);
  });
});
