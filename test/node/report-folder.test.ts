import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISK, type Disk } from '../../src/node/disk.ts';
import { writeAll } from '../../src/node/write-texts.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-folder-'));
  folder = path.join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Files of a report, each with the name of the report in it, so that a mixture is seen. */
function report(name: string, figures: readonly string[], languages: readonly string[] = ['en']): Map<string, string> {
  const editions = languages.map((code) => `<div class="edition" lang="${code}" data-title="">${name}</div>`);
  return new Map([
    ...languages.flatMap((code, index): [string, string][] => {
      const suffix = index === 0 ? '' : `.${code}`;
      return [
        [`report${suffix}.md`, `# ${name}\n`],
        ...figures.map((id): [string, string] => [`figures/${id}${suffix}.svg`, `<svg>${name}</svg>`]),
      ];
    }),
    ['report.html', editions.join('')],
    ['report.json', JSON.stringify({ tool: { name: 'sanaq' }, title: name, figures: figures.map((id) => ({ id })) })],
    ['findings.csv', `${name}\n`],
  ]);
}

const OLD = report('old', ['seats'], ['en', 'ru']);
const NEW = report('new', ['turnout']);
const OWN = { 'notes.txt': 'mine', 'figures/photo.svg': 'mine', 'report.fr.md': 'mine' };

/** The disk without its waiting, which would take most of the time; that it is asked to wait is a step like the others. */
const QUICK: Disk = { ...DISK, write: async (file, text) => writeFileSync(file, text), syncFolder: async () => undefined };

const written = (files: ReadonlyMap<string, string>, disk = QUICK) =>
  writeAll([{ folder, files: [...files].map(([file, text]) => ({ target: path.join(folder, file), text })) }], [], disk);

/** Every file below the folder with its text. */
function held(below = folder): Record<string, string> {
  return Object.fromEntries(
    readdirSync(below, { recursive: true })
      .map((name) => String(name).split(path.sep).join('/'))
      .filter((name) => statSync(path.join(below, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(below, name), 'utf8')]),
  );
}
const sorted = (files: ReadonlyMap<string, string>, more: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries([...files, ...Object.entries(more)].sort(([a], [b]) => (a < b ? -1 : 1)));

function oldReport(): void {
  mkdirSync(path.join(folder, 'figures'), { recursive: true });
  for (const [name, text] of [...OLD, ...Object.entries(OWN)]) writeFileSync(path.join(folder, name), text);
}

test('a new report takes the place of the old one, the files of others stay', async () => {
  oldReport();
  expect(held()).toEqual(sorted(OLD, OWN));
  await written(NEW, DISK);
  expect(held()).toEqual(sorted(NEW, OWN));
});

test('without an earlier report of ours nothing is removed', async () => {
  mkdirSync(path.join(folder, 'figures'), { recursive: true });
  const theirs = { 'report.ru.md': 'theirs', 'figures/seats.svg': 'theirs' };
  for (const [name, text] of Object.entries(theirs)) writeFileSync(path.join(folder, name), text);
  await written(NEW);
  expect(held()).toEqual(sorted(NEW, theirs));
});

test.each([...NEW.keys(), 'INCOMPLETE.txt'])('%s of somebody else is neither replaced nor removed', async (name) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), 'theirs');
  await expect(written(NEW)).rejects.toThrow('is there already, and no earlier report in this folder lists it as its own');
  expect(held()).toEqual({ [name]: 'theirs' });
});

test('a file that the earlier report does not list is not its own, though the name is one of a report', async () => {
  oldReport();
  const next = report('new', ['seats'], ['en', 'fr']);
  await expect(written(next)).rejects.toMatchObject({ path: path.join(folder, 'report.fr.md') });
  expect(held()).toEqual(sorted(OLD, OWN));
});

test.each(['figures', '.sanaq-writing', '.sanaq-writing/new'])('nothing is written or removed through a linked folder %s', async (name) => {
  oldReport();
  rmSync(path.join(folder, 'figures'), { recursive: true });
  mkdirSync(path.join(root, 'elsewhere'));
  const theirs = { 'seats.svg': 'theirs', 'turnout.svg': 'theirs', 'report.md': 'theirs', 'journal.json': '{' };
  for (const [file, text] of Object.entries(theirs)) writeFileSync(path.join(root, 'elsewhere', file), text);
  const journal = JSON.stringify({ version: 1, files: ['figures/turnout.svg', 'report.md'], remove: ['figures/seats.svg'] });
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  if (name === 'figures') {
    mkdirSync(path.join(folder, '.sanaq-writing', 'new', 'figures'), { recursive: true });
    writeFileSync(path.join(folder, '.sanaq-writing', 'new', 'figures', 'turnout.svg'), 'new');
    writeFileSync(path.join(folder, '.sanaq-writing', 'journal.json'), journal);
  }
  symlinkSync(path.join(root, 'elsewhere'), path.join(folder, name));
  await expect(written(NEW)).rejects.toThrow('is a link to another folder');
  expect(held(path.join(root, 'elsewhere'))).toEqual(theirs);
  expect(readFileSync(path.join(folder, 'report.md'), 'utf8')).toBe('# old\n');
});

test('an interrupted run that cannot be completed now is left for the next one', async () => {
  oldReport();
  await written(NEW, failing(20, 'killed').disk).catch(() => undefined);
  const before = held();
  expect(before).toHaveProperty(['INCOMPLETE.txt']);
  const stuck = async (): Promise<void> => {
    throw new Killed('the disk failed');
  };
  await expect(written(NEW, { ...QUICK, rename: stuck, remove: stuck })).rejects.toThrow('the device reports an error');
  expect(held()).toEqual(before);
  await written(NEW);
  expect(held()).toEqual(sorted(NEW, OWN));
});

test('no name in an earlier report leads out of the folder, nor through a link', async () => {
  writeFileSync(path.join(root, 'seats.svg'), 'theirs');
  mkdirSync(path.join(root, 'elsewhere'));
  writeFileSync(path.join(root, 'elsewhere', 'seats.svg'), 'theirs');
  mkdirSync(folder);
  symlinkSync('../elsewhere', path.join(folder, 'figures'));
  const forged = new Map(OLD).set(
    'report.json',
    JSON.stringify({ tool: { name: 'sanaq' }, figures: [{ id: '../../seats' }, { id: 'seats' }] }),
  );
  for (const name of ['report.json', 'report.html']) writeFileSync(path.join(folder, name), forged.get(name) ?? '');
  await written(report('new', []));
  expect(held(root)).toMatchObject({ 'seats.svg': 'theirs', 'elsewhere/seats.svg': 'theirs' });
});

/** What is done to the disk, one step after the other. */
const STEPS = ['write', 'rename', 'makeFolder', 'remove', 'removeEmpty', 'syncFolder'] as const;

class Killed extends Error {
  readonly code = 'EIO';
}

/** A disk of which step number `at` fails, or that does nothing any more from that step on, half of a file written. */
function failing(at: number, kind: 'fails' | 'killed'): { disk: Disk; steps: () => number } {
  let step = 0;
  const wrap = (name: (typeof STEPS)[number]) => async (first: string, second: string) => {
    const here = ++step;
    if (here === at || (kind !== 'fails' && here > at)) {
      if (kind === 'killed' && here === at && name === 'write') writeFileSync(first, second.slice(0, second.length >> 1));
      throw new Killed('the disk failed');
    }
    return (QUICK[name] as (a: string, b: string) => Promise<void>)(first, second);
  };
  return { disk: Object.fromEntries(STEPS.map((name) => [name, wrap(name)])) as unknown as Disk, steps: () => step };
}

describe.each(['fails', 'killed'] as const)('a step that is cut off (%s)', (kind) => {
  test('leaves the old report, the new one, or a file that says it is incomplete; the next run completes it', async () => {
    const counted = failing(0, 'fails');
    oldReport();
    await written(NEW, counted.disk);
    expect(counted.steps()).toBeGreaterThan(20);
    const states = new Set<string>();
    for (let at = 1; at <= counted.steps(); at++) {
      rmSync(folder, { recursive: true, force: true });
      oldReport();
      const end = await written(NEW, failing(at, kind).disk).catch((error: Error) => error);
      const { 'INCOMPLETE.txt': incomplete, ...files } = held();
      const seen = Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.sanaq-writing/')));
      const isOld = JSON.stringify(seen) === JSON.stringify(sorted(OLD, OWN));
      const isNew = JSON.stringify(seen) === JSON.stringify(sorted(NEW, OWN));
      expect([at, isOld || isNew || incomplete !== undefined]).toEqual([at, true]);
      if (!(end instanceof Error)) expect([at, isNew]).toEqual([at, true]);
      // Without a kill an error before the first file was put in place leaves nothing behind.
      if (kind === 'fails' && isOld && incomplete === undefined && end instanceof Error)
        expect([at, Object.keys(files).some((name) => name.startsWith('.sanaq-writing/'))]).toEqual([at, false]);
      states.add(isOld ? 'old' : isNew ? 'new' : 'mixed');
      await written(NEW);
      expect([at, held()]).toEqual([at, sorted(NEW, OWN)]);
    }
    expect([...states].sort()).toEqual(['mixed', 'new', 'old']);
  });
});

test('a run that was cut off is completed though the next run fails', async () => {
  oldReport();
  const { disk } = failing(20, 'killed');
  await written(NEW, disk).catch(() => undefined);
  expect(held()).toHaveProperty(['INCOMPLETE.txt']);
  const taken = { folder, files: [{ target: path.join(folder, 'report.md'), text: 'x' }] };
  // The last file has no folder to go to.
  await writeAll([taken], [{ target: path.join(root, 'absent', 'r.json'), text: 'x' }], QUICK).catch(() => undefined);
  expect(held()).toEqual(sorted(NEW, OWN));
});
