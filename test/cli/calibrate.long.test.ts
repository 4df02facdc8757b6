import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'sanaq-calibrate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const FILES = ['calibration.json', 'calibration.md', 'power.svg'];
/** A small calibration, written to a folder of its own. */
function calibrate(name: string, ...args: string[]) {
  const out = path.join(scratch, name);
  const small = [
    '--sizes',
    '120,regions',
    '--elections',
    '4,3',
    '--per-dose',
    '2',
    '--doses',
    '0.5',
    '--manipulations',
    'counts-from-percentages',
  ];
  const given = [path.join(root, 'dist/cli/main.js'), 'calibrate', '--out', out, ...small, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: root, encoding: 'utf8' });
  const read = (file: string): string => readFileSync(path.join(out, file), 'utf8');
  return { status, stdout, stderr, out, read };
}

describe('sanaq calibrate', () => {
  const one = calibrate('one');

  test('writes numbers, text and a picture, and says nothing on the way but to a terminal', () => {
    expect([one.status, one.stderr]).toEqual([0, '']);
    expect(one.stdout).toContain('120 stations: of 4 elections without manipulation');
    for (const file of FILES) expect(one.stdout).toContain(path.join(one.out, file));
    const { sizes, power, controls } = JSON.parse(one.read('calibration.json'));
    expect(sizes.map(({ elections }: { elections: number }) => elections)).toEqual([4, 3]);
    expect(power[0].doses[0].found.of).toBe(2);
    expect(controls).toEqual([]);
    expect(one.read('calibration.md')).toContain('--manipulations counts-from-percentages');
  });

  test('the same bytes from one thread and from three', () => {
    const three = calibrate('three', '--jobs', '3', '--quiet');
    expect([three.status, three.stdout, three.stderr]).toEqual([0, '', '']);
    for (const file of FILES) expect(three.read(file)).toBe(one.read(file));
  });

  test('another seed gives other numbers', () => {
    expect(calibrate('other', '--seed', '99').read('calibration.json')).not.toBe(one.read('calibration.json'));
  });

  test('goes on where it was stopped: a line cut short is simulated again, others are not', () => {
    const kept = path.join(scratch, 'kept.jsonl');
    calibrate('first', '--resume', kept);
    const lines = readFileSync(kept, 'utf8').split('\n').filter(Boolean);
    expect(lines).toHaveLength(4 + 3 + 2 + 2);
    writeFileSync(kept, `${lines.slice(0, 5).join('\n')}\n${lines[5].slice(0, 50)}`);
    const again = calibrate('again', '--resume', kept, '--jobs', '2');
    for (const file of FILES) expect(again.read(file)).toBe(one.read(file));
    expect(readFileSync(kept, 'utf8').split('\n').filter(Boolean)).toHaveLength(5 + 1 + 6);
    // What stands there is believed, so that nothing was simulated anew.
    const changed = readFileSync(kept, 'utf8').replaceAll('"warnings":0', '"warnings":1');
    writeFileSync(kept, changed);
    expect(JSON.parse(calibrate('changed', '--resume', kept).read('calibration.json')).audits[0].warnings.count).toBe(4);
    writeFileSync(kept, changed.replaceAll(/"version":"[^"]*"/g, '"version":"0.0.0-other"'));
    expect(calibrate('version', '--resume', kept).read('calibration.json')).toBe(one.read('calibration.json'));
  });

  test('measures some checks anew and merges them; the same numbers when nothing changed', () => {
    const into = path.join(one.out, 'calibration.json');
    const again = calibrate('merged', '--checks', 'turnout', '--into', into, '--measured', 'later');
    expect([again.status, again.stderr]).toEqual([0, '']);
    const { parts, ...merged } = JSON.parse(again.read('calibration.json'));
    expect(merged).toEqual(JSON.parse(one.read('calibration.json')));
    expect(parts).toHaveLength(2);
    expect(again.read('calibration.md')).toContain('# later\nsanaq calibrate --out DIR');
    const refused = calibrate('refused', '--checks', 'turnout', '--into', into, '--kinds', 'run-off');
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('has no elections of the kind run-off')]);
  });

  test('audits real elections: folders with a manifest and compact tables', () => {
    const folder = path.join(scratch, 'controls');
    mkdirSync(path.join(folder, 'empty'), { recursive: true });
    const rows = Array.from(
      { length: 40 },
      (_, at) => `S${at},R${at % 3},,${900 + 7 * at},${500 + 5 * at},${490 + 5 * at},${250 + 3 * at},100`,
    );
    const text = `station_id,region,subregion,registered,voters,valid,leader,second\n${rows.join('\n')}\nS41,,,,,,\n`;
    writeFileSync(path.join(folder, 'compact.csv.gz'), gzipSync(text));
    writeFileSync(path.join(folder, 'notes.txt'), 'no election');
    mkdirSync(path.join(folder, 'whole'));
    for (const file of ['audit.yaml', 'stations.csv', 'previous.csv'])
      writeFileSync(path.join(folder, 'whole', file), readFileSync(path.join(root, 'fixtures/synthetic-stations/manipulated', file)));
    const { status, stderr, read } = calibrate('real', '--controls', folder, '--disputed', 'whole', '--manipulations', 'none');
    expect([status, stderr]).toEqual([0, '']);
    const { controls, power } = JSON.parse(read('calibration.json'));
    expect(power).toEqual([]);
    expect(controls).toMatchObject([
      { id: 'compact', rows: 40, disputed: false, checks: { 'ballot-chain': [0, 0, 0] } },
      { disputed: true, checks: { 'integer-percentages': [0, expect.any(Number), expect.any(Number)] } },
    ]);
    expect(controls[1].checks['integer-percentages'][1]).toBeGreaterThan(0);
  });
});
