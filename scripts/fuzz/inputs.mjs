// An input is a dataset of the fixtures, damaged once for each seed of its lineage: "17" or "17.305.2201".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { altered, damaged } from './damage.mjs';
import { oneOf, randomOf } from './random.mjs';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');

const datasets = (folder) =>
  readdirSync(path.join(FIXTURES, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(path.join(FIXTURES, folder, entry.name)).some((name) => /^audit\./.test(name)))
    .map(({ name }) => `${folder}/${name}`);
const FORMATS = datasets('formats');
/** The reader of each format as often as all the rest together; the largest dataset seldom, since it is slow. */
export const BASES = [
  ...FORMATS,
  ...FORMATS,
  ...datasets('judgement'),
  ...datasets('synthetic-stations').slice(0, 1),
  'kz-2021',
  'kz-2021',
].filter((folder) => existsSync(path.join(FIXTURES, folder)));

const cached = new Map();
function filesOf(folder) {
  const known = cached.get(folder);
  if (known) return known;
  const names = readdirSync(path.join(FIXTURES, folder), { recursive: true })
    .filter((name) => /\.\w+$/.test(name) && !/\.md$/.test(name))
    .sort();
  const files = names.map((name) => [name.replaceAll('\\', '/'), new Uint8Array(readFileSync(path.join(FIXTURES, folder, name)))]);
  cached.set(folder, Object.fromEntries(files));
  return cached.get(folder);
}

/** The fixture that a lineage begins with: its first seed decides. */
export const baseOf = (lineage) => oneOf(BASES, randomOf(Number(lineage.split('.')[0])));

/** The files of an input. The first generation is damaged more roughly than the offspring of what was new. */
export function inputOf(lineage) {
  const files = { ...filesOf(baseOf(lineage)) };
  lineage.split('.').forEach((seed, generation) => {
    const random = randomOf(Number(seed) ^ 0x5eed);
    const rough = random() < (generation === 0 ? 0.2 : 0.05);
    for (let times = 1 + Math.floor(random() * (generation === 0 ? 6 : 3)); times > 0; times--) {
      const name = oneOf(Object.keys(files), random);
      files[name] = rough ? damaged(files[name], random) : altered(files[name], name, random);
    }
  });
  return files;
}
