// A long table made from a fixed sequence: one row a precinct and candidate, as wide as the precinct returns of the United States.
import { closeSync, openSync, writeSync } from 'node:fs';

export const CANDIDATES = [
  'Ann Reed',
  'Bo Sand',
  'Cy Alder',
  'Di Fern',
  'Ed Moss',
  'Fay Oak',
  'Gus Elm',
  'Hal Ivy',
  'Ina Birch',
  'Jo Pine',
];
const PARTIES = ['DEMOCRAT', 'REPUBLICAN', 'LIBERTARIAN', 'GREEN', '', '', '', '', '', ''];
const HEADER =
  'state,county,precinct,office,party_detailed,party_simplified,mode,votes,registered,candidate,district,stage,special,writein,date,version';
const STATES = 50;
const COUNTIES = 60;
const PER_WRITE = 1 << 23;

/** Writes a table of so many rows; returns its bytes. */
export function writeLongTable(file, rows) {
  const handle = openSync(file, 'w');
  const buffer = Buffer.allocUnsafe(PER_WRITE + 4096);
  let at = buffer.write(`${HEADER}\n`, 0, 'latin1');
  let total = 0;
  let seed = 12345;
  const precincts = Math.ceil(rows / CANDIDATES.length);
  let row = 0;
  for (let precinct = 0; precinct < precincts; precinct++) {
    const county = Math.floor((precinct * STATES * COUNTIES) / precincts);
    const state = Math.floor(county / COUNTIES);
    const place = `NORTH AND SOUTH STATE ${state},COUNTY OF THE LAKE ${county},PRECINCT ${precinct % 5000} OF WARD ${precinct},PRESIDENT OF THE REPUBLIC`;
    for (let one = 0; one < CANDIDATES.length && row < rows; one++, row++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const votes = seed % 900;
      at += buffer.write(
        `${place},${PARTIES[one]},${PARTIES[one] || 'OTHER'},TOTAL,${votes},${1500 + (precinct % 700)},${CANDIDATES[one]},STATEWIDE,GEN,FALSE,FALSE,2020-11-03,20220315\n`,
        at,
        'latin1',
      );
      if (at >= PER_WRITE) {
        total += writeSync(handle, buffer, 0, at);
        at = 0;
      }
    }
  }
  total += writeSync(handle, buffer, 0, at);
  closeSync(handle);
  return total;
}

export function longManifest(table = 'long.csv') {
  return {
    schemaVersion: 1,
    id: 'bench',
    title: 'Bench',
    contest: { allocation: 'none' },
    contestants: CANDIDATES.map((name, at) => ({ id: `c${at}`, name })),
    sources: [
      {
        id: 'official',
        kind: 'official',
        tables: [
          {
            file: table,
            layout: 'long',
            level: 'station',
            columns: { area: ['state', 'county', 'precinct'], registered: 'registered', contestant: 'candidate', votes: 'votes' },
          },
        ],
      },
    ],
  };
}
