import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Dataset, parseDataset } from '../../src/index.ts';
import { DATA } from './controls.ts';

/** The number of the constituency before the code of a Polish station; its code is the same at every election. */
const CONSTITUENCY = /^\d{1,2}-(?=\d{6}-\d)/gm;

function published(name: string): Uint8Array {
  const text = new TextDecoder().decode(gunzipSync(readFileSync(path.join(DATA as string, `${name}.csv.gz`))));
  return new TextEncoder().encode(text.replace(CONSTITUENCY, '').replace(/\n[^\n]*,,,,,(?=\r?\n|$)/g, ''));
}

/** The first two of an election, with those of an earlier one at the stations of the same place and code. */
export function twoControls(name: string, before: string): Dataset {
  const columns = { area: ['subregion', 'station_id'], registered: 'registered', votes: { leader: 'leader', second: 'second' } };
  const source = (id: string, kind: string) => ({ id, kind, tables: [{ file: `${id}.csv`, level: 'station', columns }] });
  const manifest = {
    schemaVersion: 1,
    id: name,
    title: name,
    contest: { allocation: 'none' },
    contestants: [
      { id: 'leader', name: 'Leader' },
      { id: 'second', name: 'Runner-up' },
    ],
    sources: [source('official', 'official'), source('before', 'previous')],
  };
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)) },
    { path: 'official.csv', bytes: published(name) },
    { path: 'before.csv', bytes: published(before) },
  ]);
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return dataset;
}
