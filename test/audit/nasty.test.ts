import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectNoFailedCheck, nastyElection } from '../support/nasty-election.ts';

test('no check fails on tables that can be read, whatever is in them', () => {
  fc.assert(
    fc.property(nastyElection(500), (election) => void expectNoFailedCheck(election)),
    { numRuns: 25, seed: 20_261_201 },
  );
});

test('nor on one station with 0 ballots cast and votes among 300 others', () => {
  const stations = Array.from(
    { length: 300 },
    (_, at) => `D${at % 30},${at},900,${300 + ((at * 37) % 400)},${90 + ((at * 53) % 110)},100\n`,
  );
  const manifest = {
    schemaVersion: 1,
    id: 'zero',
    title: 'Zero',
    contest: {},
    contestants: [
      { id: 'red', name: 'red' },
      { id: 'blue', name: 'blue' },
    ],
    sources: [
      {
        id: 'official',
        kind: 'official',
        tables: [
          {
            file: 'r.csv',
            level: 'station',
            columns: { area: ['district', 'station'], registered: 'roll', ballotsCast: 'cast', votes: { red: 'red', blue: 'blue' } },
          },
        ],
      },
    ],
  };
  const text = `district,station,roll,cast,red,blue\n${stations.join('')}D29,zero,700,0,9,5\n`;
  const { findings } = expectNoFailedCheck({ manifest: JSON.stringify(manifest), files: { 'r.csv': text } });
  const told = findings.filter(({ locations }) => locations.some(({ line }) => line === 302));
  expect(told).toMatchObject([{ check: 'ballot-chain', measures: { before: 0, after: 14 } }]);
});
