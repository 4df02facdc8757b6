import { describe, expect, test } from 'vitest';
import { controlStations, DATA } from '../../support/controls.ts';
import { audited } from '../../support/dataset.ts';

const id = 'stations-at-hundred';

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
