import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Dataset, parseDataset } from '../../src/index.ts';

/** Folder of the real polling-station data, which is never committed; tests that use it are skipped where it is absent. */
export const DATA = process.env.SANAQ_DATA;

/** Elections whose results are regarded as clean, by reputation. */
export const CLEAN = [
  'poland2019-sejm',
  'poland2020-round1',
  'spain2019-apr-congress',
  'canada2011',
  'israel2019apr-k21',
  'israel2019sep-k22',
  'hungary2010-list',
  'lithuania2012',
] as const;

/** Elections whose results are disputed. */
export const DISPUTED = ['albania2013', 'uganda2016', 'russia-2018'] as const;

const known = new Map<string, Dataset>();

/** One of the real elections as a dataset: stations with registered voters, ballots, valid votes, the leader and, where given, the runner-up. */
export function controlStations(name: string): Dataset {
  const read = known.get(name) ?? readControl(name);
  known.set(name, read);
  return read;
}

function readControl(name: string): Dataset {
  const published = new TextDecoder().decode(gunzipSync(readFileSync(path.join(DATA as string, `${name}.csv.gz`))));
  // A few rows of the Polish tables name a station, and neither where it lies nor what it counted.
  const bytes = new TextEncoder().encode(published.replace(/\n[^\n]*,,,,,(?=\r?\n|$)/g, ''));
  const [, first, ...others] = new TextDecoder().decode(bytes.subarray(0, 4096)).split('\n');
  const [, region, subregion] = first.split(',');
  const hasSecond = [first, ...others.slice(0, 5)].some((line) => /,\d+\r?$/.test(line));
  const second = hasSecond ? [{ id: 'second', name: 'Runner-up' }] : [];
  const manifest = {
    schemaVersion: 1,
    id: name,
    title: name,
    contest: { allocation: 'none' },
    contestants: [{ id: 'leader', name: 'Leader' }, ...second],
    sources: [
      {
        id: 'official',
        kind: 'official',
        tables: [
          {
            file: 'stations.csv',
            level: 'station',
            columns: {
              area: [...(region ? ['region'] : []), ...(subregion ? ['subregion'] : []), 'station_id'],
              registered: ['registered'],
              ballotsCast: ['voters'],
              valid: ['valid'],
              votes: { leader: ['leader'], ...(hasSecond ? { second: ['second'] } : {}) },
            },
          },
        ],
      },
    ],
  };
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)), sha256: '' },
    { path: 'stations.csv', bytes, sha256: '' },
  ]);
  if (!dataset) throw new Error(`${name}: ${JSON.stringify(problems.slice(0, 5))}`);
  return dataset;
}
