import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-calibrate-'));
writeFileSync(path.join(folder, 'other.json'), '{"schemaVersion":1}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = ['--sizes', '120,regions', '--elections', '4,3', '--per-dose', '2', '--doses', '0.5'];
const GIVEN = ['calibrate', '--out', 'refused', ...SMALL, '--manipulations', 'counts-from-percentages'];

describe('sanaq calibrate', () => {
  test.each([
    [['--manipulations', 'vote-movin'], 'did you mean "vote-moving"?'],
    [['--sizes', '300,many'], '--sizes needs numbers of stations up to 999999, or regions, not "many"'],
    [['--sizes', '300,300'], '--sizes names 300 twice'],
    [['--elections', '1,2,3'], '--elections needs one number, or one for each of the 2 sizes'],
    [['--elections', '-1'], '--elections needs a whole number of 0 or more, not "-1"'],
    [['--doses', '0'], '--doses needs numbers above 0 and up to 1, not "0"'],
    [['--doses', '1.5'], 'not "1.5"'],
    [['--jobs', '0'], '--jobs needs a whole number of 1 or more'],
    [['--controls', '/nowhere-at-all'], 'cannot be read as a folder of elections'],
    [['--disputed', 'russia'], 'there is no election "russia" among the controls'],
    [['--checks', 'turnouts'], '--checks: there is no check or question "turnouts"; did you mean "turnout"?'],
    [['--into', 'calibration.json'], '--into needs --checks'],
    [['--measured', 'today'], '--measured needs --into'],
    [['--checks', 'turnout', '--into', '/nowhere-at-all'], '--into: /nowhere-at-all does not exist'],
    [['--checks', 'turnout', '--into', 'other.json'], 'other.json is no calibration.json of all checks'],
    [['--resume', '/nowhere-at-all/kept.jsonl'], 'cannot be written'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await command([...GIVEN, ...args], folder);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});
