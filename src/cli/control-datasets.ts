import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Dataset, MANIFEST_NAMES, type Problem, parseDataset } from '../core.ts';
import { readDataset } from '../node/open-dataset.ts';
import { PathError } from '../node/path-error.ts';

/** A real election found in a folder, to be read when its turn comes: all of them at once may not fit into memory. */
export interface Control {
  readonly id: string;
  readonly read: () => Promise<Dataset>;
}

/**
 * The real elections of a folder: every folder in it with a manifest, and every `NAME.csv.gz` with the columns
 * `station_id,region,subregion,registered,voters,valid,leader,second`, one row a polling station.
 *
 * @throws PathError when the folder cannot be read or holds no election; the readers throw it where one has a problem
 */
export async function controlsIn(folder: string): Promise<Control[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new PathError(folder, 'cannot be read as a folder of elections');
  });
  const found: Control[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory() && (await readdir(full)).some((name) => MANIFEST_NAMES.includes(name as (typeof MANIFEST_NAMES)[number])))
      found.push({ id: entry.name, read: () => inFolder(full) });
    else if (entry.name.endsWith('.csv.gz')) {
      const id = entry.name.slice(0, -'.csv.gz'.length);
      found.push({ id, read: () => compactTable(full, id) });
    }
  }
  if (found.length === 0) throw new PathError(folder, 'has no election: expected folders with a manifest, or tables NAME.csv.gz');
  return found;
}

async function inFolder(folder: string): Promise<Dataset> {
  const { dataset, problems } = await readDataset(folder);
  return dataset ?? refuse(folder, problems);
}

function refuse(name: string, problems: readonly Problem[]): never {
  throw new PathError(name, `cannot be used: ${problems[0]?.message ?? 'no dataset'}; run sanaq validate to see all problems`);
}

const CELLS = { region: 1, subregion: 2, second: 7 } as const;

/** A table of stations with registered voters, ballots, valid votes, the leader and, where known, the runner-up. */
async function compactTable(file: string, id: string): Promise<Dataset> {
  const published = new TextDecoder().decode(gunzipSync(await readFile(file)));
  // Rows that name a station, and neither where it lies nor what it counted, are no results.
  const text = published.replace(/\n[^\n]*,,,,,(?=\r?\n|$)/g, '');
  const rows = published.slice(0, 4096).split('\n').slice(1, -1);
  const filled = (cell: keyof typeof CELLS): boolean => rows.some((row) => (row.split(',')[CELLS[cell]] ?? '').trim() !== '');
  const contestants = ['leader', ...(filled('second') ? ['second'] : [])];
  const area = [...(filled('region') ? ['region'] : []), ...(filled('subregion') ? ['subregion'] : []), 'station_id'];
  const votes = Object.fromEntries(contestants.map((one) => [one, one]));
  const columns = { area, registered: 'registered', ballotsCast: 'voters', valid: 'valid', votes };
  const manifest = {
    schemaVersion: 1,
    id,
    title: id,
    contest: {},
    contestants: contestants.map((one) => ({ id: one, name: one === 'leader' ? 'the leader' : 'the runner-up' })),
    sources: [{ id: 'official', kind: 'official', tables: [{ file: 'stations.csv', level: 'station', columns }] }],
  };
  const encoder = new TextEncoder();
  const { dataset, problems } = parseDataset([
    { path: MANIFEST_NAMES[2], bytes: encoder.encode(JSON.stringify(manifest)) },
    { path: 'stations.csv', bytes: encoder.encode(text) },
  ]);
  return dataset ?? refuse(file, problems);
}
