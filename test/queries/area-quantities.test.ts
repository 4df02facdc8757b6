import { expect, test } from 'vitest';
import { levelOfRows, levelOfTable, levelsAddedUp, valuesBefore } from '../../src/queries/area-quantities.ts';
import { finestStations } from '../../src/queries/stations.ts';
import { turnoutTables } from '../../src/queries/turnout.ts';
import { type Cell, datasetOf, official } from '../support/dataset.ts';

const HEADER: Cell[] = ['region', 'station', 'registered', 'cast', 'invalid', 'Alpha', 'Beta', 'Gamma'];
const ROWS: Cell[][] = [
  ['North', 'N1', 100, 60, 5, 30, 20, 5],
  ['North', 'N2', 300, 140, 5, 70, 60, 5],
  ['South', 'S1', 200, 100, 0, 20, 60, 20],
  ['South', 'S2', 0, 0, 0, 0, 0, 0],
];
const votes = { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' };
const counts = { registered: 'registered', ballotsCast: 'cast', invalid: 'invalid', votes };
const dataset = datasetOf(
  {
    sources: [
      official({}, { tables: [{ file: 's.csv', level: 'station', columns: { area: ['region', 'station'], ...counts } }] }),
      {
        id: 'earlier',
        kind: 'previous',
        tables: [
          {
            file: 'b.csv',
            level: 'region',
            shareUnit: 'percent',
            columns: { area: ['region'], turnout: 'turnout', shares: { beta: 'Beta' } },
          },
        ],
      },
      { id: 'poll', kind: 'poll', totals: { shares: { alpha: '30%' } } },
    ],
  },
  {
    's.csv': [HEADER, ...ROWS],
    'b.csv': [
      ['region', 'turnout', 'Beta'],
      ['North', '45.0', '38.5'],
      ['South', '', '<=50'],
    ],
  },
);
const shown = ({ quantities }: ReturnType<typeof levelOfTable>) =>
  quantities.map(({ measure, area, value, whole }) => [
    measure,
    Array.from(area, (one) => dataset.areas.name(one)),
    Array.from(value),
    Array.from(whole),
  ]);

test('added up from stations: 200 of 400 and 100 of 200; Beta, who leads, 80 of 190 and 60 of 100; 10 of 200 and 0 of 100 invalid', () => {
  const [region] = levelsAddedUp(dataset, finestStations(dataset)!);
  expect(region).toMatchObject({ level: 'region', leader: 1, added: true });
  expect(shown(region)).toEqual([
    ['turnout', ['North', 'South'], [0.5, 0.5], [400, 200]],
    ['share', ['North', 'South'], [80 / 190, 0.6], [190, 100]],
    ['invalid', ['North', 'South'], [0.05, 0], [200, 100]],
  ]);
});

test('of a table by its columns and by its rows: the same figures, places without voters left out', () => {
  const byColumns = levelOfTable(finestStations(dataset)!);
  const byRows = levelOfRows(turnoutTables(dataset)[0]);
  expect(shown(byColumns)).toEqual(shown(byRows));
  expect(shown(byRows)[0]).toEqual(['turnout', ['N1', 'N2', 'S1'], [0.6, 140 / 300, 0.5], [100, 300, 200]]);
  const fields = ({ quantities }: typeof byRows) => quantities.map(({ locate }) => locate(1).map(({ line, field }) => `${line} ${field}`));
  expect(fields(byColumns)[0]).toEqual(['3 cast', '3 registered']);
  expect(fields(byRows)[0]).toEqual(['3 cast', '3 registered']);
  expect(fields(byRows)[2]).toEqual(['3 invalid', '3 cast']);
});

test('the earlier contest, matched by area; a bound is no share', () => {
  const [region] = levelsAddedUp(dataset, finestStations(dataset)!);
  const [before, ...others] = valuesBefore(dataset, region.quantities[0].area, region.leader);
  expect(others).toEqual([]);
  expect(before.source.id).toBe('earlier');
  expect([...before.values.turnout].map(([area, value]) => [dataset.areas.name(area), value])).toEqual([['North', 0.45]]);
  expect([...before.values.share].map(([area, value]) => [dataset.areas.name(area), value])).toEqual([['North', 0.385]]);
});
