import { describe, expect, test } from 'vitest';
import { english, plain } from '../../src/language/text.ts';
import { filteredStations, shareMargin, turnoutMargin } from '../../src/queries/percentage-margins.ts';
import { finestStations, type Stations } from '../../src/queries/stations.ts';
import { datasetOf, type Manifest, official } from '../support/dataset.ts';

const stationsOf = (columns: Manifest, contest: Manifest = {}): { dataset: ReturnType<typeof datasetOf>; stations: Stations } => {
  const dataset = datasetOf(
    {
      contest: { date: '2020-06-07', ...contest },
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 's.csv',
                level: 'station',
                columns: { area: 'area', votes: { alpha: 'alpha', beta: 'beta', gamma: 'gamma' }, ...columns },
              },
            ],
          },
        ),
      ],
    },
    {
      's.csv': [
        ['area', 'registered', 'issued', 'cast', 'valid', 'alpha', 'beta', 'gamma'],
        ['S1', 1000, 620, 600, 590, 300, 200, 90],
        ['S2', 90, 62, 60, 59, 30, 20, 9],
        ['S3', 500, 500, 500, 490, 250, 200, 40],
        ['S4', 400, 200, 200, 190, 190, 0, 0],
        ['S5', 400, 0, 0, 0, 0, 0, 0],
      ],
    },
  );
  return { dataset, stations: finestStations(dataset) as Stations };
};

const all = { registered: 'registered', issued: 'issued', ballotsCast: 'cast', valid: 'valid' };

describe('definitions', () => {
  test('turnout of the ballots asked, else of the others, else none', () => {
    const { stations } = stationsOf(all);
    expect(turnoutMargin(stations, 'cast')?.part[0]).toBe(600);
    expect(plain(turnoutMargin(stations, 'issued'))).toMatchObject({
      quantity: 'turnout',
      definition: 'ballots issued divided by registered voters',
    });
    expect(turnoutMargin(stations, 'issued')?.part[0]).toBe(620);
    const { issued, ...without } = all;
    expect(english(turnoutMargin(stationsOf(without).stations, 'issued')?.definition ?? '')).toBe(
      'ballots cast divided by registered voters',
    );
    expect(turnoutMargin(stationsOf({ ballotsCast: 'cast' }).stations, 'cast')).toBeUndefined();
  });

  test('shares of valid votes, or of ballots cast where the contest says so', () => {
    const valid = stationsOf(all);
    expect(plain(shareMargin(valid.dataset, valid.stations, 0))).toMatchObject({
      contestant: 0,
      name: 'the share of Alpha',
      definition: 'votes divided by valid votes',
    });
    expect(shareMargin(valid.dataset, valid.stations, 0)?.whole[0]).toBe(590);
    const cast = stationsOf(all, { thresholdBase: 'cast' });
    expect(plain(shareMargin(cast.dataset, cast.stations, 1))).toMatchObject({ definition: 'votes divided by ballots cast' });
    expect(shareMargin(cast.dataset, cast.stations, 1)?.whole[0]).toBe(600);
    const without = stationsOf({}, { thresholdBase: 'cast' });
    expect(english(shareMargin(without.dataset, without.stations, 1)?.definition ?? '')).toBe('votes divided by valid votes');
  });
});

describe('filteredStations', () => {
  const { dataset, stations } = stationsOf(all);
  const turnout = turnoutMargin(stations, 'cast');
  const share = shareMargin(dataset, stations, 0);
  if (!turnout || !share) throw new Error('no margins');

  test('leaves out small stations, high turnouts, high shares and stations without ballots', () => {
    expect([...filteredStations(5, [share, turnout], { minRegistered: 100, maxShare: 0.99 })]).toEqual([0]);
    expect([...filteredStations(5, [share, turnout], { minRegistered: 1, maxShare: 1 })]).toEqual([0, 1, 2, 3]);
  });

  test('without registered voters the size is that of the share', () => {
    expect([...filteredStations(5, [share], { minRegistered: 100, maxShare: 0.99 })]).toEqual([0, 2]);
  });

  test('exactly 99 % is inside, whatever floating point makes of it', () => {
    const whole = Float64Array.from([100, 200, 300, 700, 1000]);
    const margin = { ...share, part: whole.map((one) => (one * 99) / 100), whole };
    expect(filteredStations(5, [margin], { minRegistered: 100, maxShare: 0.99 })).toHaveLength(5);
  });
});
