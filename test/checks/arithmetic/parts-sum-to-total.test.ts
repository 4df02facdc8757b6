import { describe, expect, test } from 'vitest';
import { english } from '../../../src/language/text.ts';
import { audited, datasetOf, type Manifest, observe, official, type Rows, voteColumns } from '../../support/dataset.ts';

const id = 'parts-sum-to-total';
const header = ['area', 'Alpha', 'Beta', 'Gamma', 'valid', 'registered'];
const columns = { area: 'area', ...voteColumns, valid: 'valid', registered: 'registered' };
const areas = { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent' };
const list: Rows = [
  ['id', 'name', 'parent'],
  ['T', 'Testland', ''],
  ['N', 'North', 'T'],
  ['S', 'South', 'T'],
];

const north = ['N', 60, 25, 15, 100, 200];
const south = ['S', 110, 60, 30, 200, 300];
const sums = { registered: 500, valid: 300, votes: { alpha: 170, beta: 85, gamma: 45 } };

function country(totals: Manifest, rows: Rows, over: Manifest = { areas }) {
  const table = { file: 'regions.csv', level: 'region', columns };
  const tables = { 'regions.csv': [header, ...rows], ...(over.areas ? { 'areas.csv': list } : {}) };
  return datasetOf({ sources: [official(totals, { tables: [table] })], ...over }, tables);
}

describe('honest data', () => {
  test('votes in each row, and every count of the regions against the country', () => {
    const { findings, result } = audited(country(sums, [north, south]), id);
    expect(findings).toEqual([]);
    // Valid votes in 1 + 2 rows; registered, valid and three contestants between the levels.
    expect(result).toMatchObject({ status: 'passed', tests: 8 });
  });

  test('a missing cell: the sum is not asked, the reader is told', () => {
    const rows = [north, ['S', 110, '', 30, 200, 300]];
    const observations = observe(country(sums, rows), id);
    expect(observations.filter(({ kind }) => kind === 'broken' || kind === 'noted')).toEqual([]);
    expect(observations).toContainEqual(expect.objectContaining({ kind: 'skipped', subject: 'Testland: votes for Beta by region' }));
  });

  test('a listed region without a row: nothing is compared, nothing is held against it', () => {
    const observations = observe(country(sums, [north]), id);
    expect(observations.filter(({ kind }) => kind === 'skipped')).toHaveLength(5);
    expect(observations.filter(({ kind }) => kind === 'broken' || kind === 'noted')).toEqual([]);
  });

  test('stations of regions that are listed: a missing station is not an error of the country either', () => {
    const stations = [...list, ['N1', 'N1', 'N'], ['N2', 'N2', 'N'], ['S1', 'S1', 'S']];
    const table = { file: 'stations.csv', level: 'station', columns: { area: 'area', ...voteColumns } };
    const dataset = datasetOf(
      { areas, sources: [official({ votes: sums.votes }, { tables: [table] })] },
      { 'areas.csv': stations, 'stations.csv': [header, ['N1', 30, 12, 7, '', ''], ['S1', 110, 60, 30, '', '']] },
    );
    expect(observe(dataset, id).map(({ kind }) => kind)).toEqual(['skipped', 'skipped', 'skipped', 'skipped']);
  });

  test('without a list of areas, a table in which every count falls short may lack rows: one note', () => {
    const { findings } = audited(country(sums, [north], {}), id);
    expect(findings).toMatchObject([
      { severity: 'note', scope: { source: 'commission', level: 'region', quantity: 'parts' }, measures: { totals: 5 } },
    ]);
  });

  test('votes against all are valid and belong to nobody in the list: a notice tells it, and no finding does again', () => {
    const rows = [
      ['N', 60, 25, 15, 104, 200],
      ['S', 110, 60, 30, 207, 300],
      ['W', 10, 6, 3, 21, 30],
    ];
    const dataset = country({}, rows, {});
    expect(audited(dataset, id).findings).toEqual([]);
    expect(dataset.notices.map(({ message }) => english(message))).toEqual([
      'The listed contestants do not have all votes. Others have 3.9 % of the valid votes published beside theirs; the audit takes them together.',
    ]);
  });

  test('votes that exceed the valid ones stay an error where others are left out of the list', () => {
    const rows = [
      ['N', 60, 25, 15, 104, 200],
      ['S', 110, 60, 30, 207, 300],
      ['W', 10, 6, 3, 18, 30],
      ['E', 10, 6, 3, 24, 30],
    ];
    const { findings } = audited(country({}, rows, {}), id);
    expect(findings).toMatchObject([{ severity: 'error', scope: { area: 'W' }, measures: { published: 18, sum: 19 } }]);
  });
});

describe('a planted fault', () => {
  test('a digit turned in a region', () => {
    const { findings } = audited(country(sums, [north, ['S', 101, 60, 30, 200, 300]]), id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        about: 'result',
        scope: { source: 'commission', area: 'S', quantity: 'valid' },
        measures: { published: 200, sum: 191, difference: -9 },
        locations: [{ file: 'regions.csv', line: 3, field: 'valid' }, { field: 'Alpha' }, { field: 'Beta' }, { field: 'Gamma' }],
      },
      {
        severity: 'error',
        scope: { source: 'commission', area: 'T', level: 'region', contestant: 'alpha', quantity: 'votes' },
        measures: { published: 170, sum: 161, difference: -9, parts: 2 },
        locations: [
          { file: 'audit.json', field: 'sources.commission.totals.votes.alpha' },
          { file: 'regions.csv', line: 2, field: 'Alpha' },
        ],
      },
    ]);
  });

  test('without a list of areas as well, where other counts do reach their totals', () => {
    const { findings } = audited(country({ ...sums, registered: 510 }, [north, south], {}), id);
    expect(findings).toMatchObject([{ severity: 'error', scope: { quantity: 'registered' }, measures: { published: 510, sum: 500 } }]);
  });

  test('a sum above its total is an error, list or not', () => {
    const less = { registered: 499, valid: 299, votes: { alpha: 169, beta: 84, gamma: 46 } };
    const { findings } = audited(country(less, [north, south], {}), id);
    expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(5);
  });

  test('a total of another publisher of the official result', () => {
    const press = { id: 'press', kind: 'official', totals: { registered: 600 } };
    const table = { file: 'regions.csv', level: 'region', columns };
    const dataset = datasetOf(
      { areas, sources: [official({}, { tables: [table] }), press] },
      { 'areas.csv': list, 'regions.csv': [header, north, south] },
    );
    expect(audited(dataset, id).findings).toMatchObject([
      {
        severity: 'error',
        scope: { source: 'press', area: 'T', quantity: 'registered of commission' },
        message: 'The 2 regions list 500 registered voters; the published total is 600, which is 100 more.',
        detail: 'The parts come from Commission, the total from press.',
        measures: { published: 600, sum: 500 },
      },
    ]);
  });

  test('a total that is not official is compared with its own parts only, and is a document', () => {
    const table = { file: 'regions.csv', level: 'region', columns };
    const tally = { id: 'tally', kind: 'observer-tally', totals: { registered: 400 }, tables: [table] };
    const dataset = datasetOf(
      { areas, sources: [official({ registered: 1 }), tally] },
      { 'areas.csv': list, 'regions.csv': [header, north, south] },
    );
    expect(audited(dataset, id).findings).toMatchObject([
      { severity: 'error', about: 'document', scope: { source: 'tally' }, measures: { published: 400, sum: 500 } },
    ]);
  });

  test('one part is in the singular', () => {
    const { findings } = audited(country({ registered: 250, valid: 100 }, [north], {}), id);
    expect(findings).toMatchObject([{ scope: { quantity: 'registered' }, measures: { parts: 1 } }]);
    expect(findings[0].message).toBe('The only region lists 200 registered voters; the published total is 250, which is 50 more.');
  });
});

test('too little data: nothing is published twice', () => {
  const dataset = datasetOf({ sources: [official({ votes: { alpha: 60, beta: 40 } })] });
  expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringMatching(/\S/) }]);
});
