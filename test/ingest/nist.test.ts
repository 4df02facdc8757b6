import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { faultsOf } from '../support/faults.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';

type Node = Record<string, unknown>;
const fixture = (): Node => JSON.parse(readFileSync(new URL('../../fixtures/formats/nist/report.json', import.meta.url), 'utf8')) as Node;
const columns = { votes: { a: 'Ann Reed', b: 'Bo Sand' } };
const read = (report: unknown, table: Node = {}): Promise<ReadDataset> =>
  readFiles(oneTable({ file: 'r.json', format: 'nist', contest: 'Governor', columns, ...table }), {
    'r.json': JSON.stringify(report, null, 1),
  });
const counts = (report: Node, selection: number): Node[] => {
  const [election] = report.Election as { Contest: { ContestSelection: { VoteCounts: Node[] }[] }[] }[];
  return election.Contest[0].ContestSelection[selection].VoteCounts;
};
const withoutPlaces = (result: ReadDataset): string[] => told(result).map((one) => one.replace(/:\d+:\d+/, ''));

test('a precinct of two parents lies in its county, not in its district', async () => {
  const report = fixture();
  const units = report.GpUnit as Node[];
  // Whichever comes first.
  report.GpUnit = [units[6], ...units.slice(0, 6)];
  expect(votesOf(await read(report))).toEqual({
    'Adams/01': [202, 201],
    'Adams/02': [149, 160],
    'Boone/01': [125, null],
    Adams: [351, 361],
  });
});

test('a contest is chosen by its name or its @id', async () => {
  const table = { columns: { votes: { a: 'Cy Hill' } } };
  expect(votesOf(await read(fixture(), { ...table, contest: 'house-4-contest' }))).toEqual({ 'Adams/02': [201, null] });
  expect((await read(fixture(), { contest: undefined })).problems).toMatchObject([
    { code: 'several-contests', expected: expect.stringContaining('"Governor" (governor), "State House, district 4" (house-4-contest)') },
  ]);
  expect((await read(fixture(), { contest: 'Governer' })).problems[0].message).toBe(
    'r.json has no contest "Governer"; did you mean "Governor"?',
  );
});

test('a count that is none, one given twice, and parts beyond their total are read and noted', async () => {
  const report = fixture();
  counts(report, 0)[2].Count = -3;
  counts(report, 0).push({ GpUnitId: 'adams-1', Type: 'total', Count: 100 });
  counts(report, 1).push({ ...counts(report, 1)[0] }, { ...counts(report, 1)[1], Count: 161 });
  const result = await read(report);
  expect(told(result)).toEqual([]);
  expect(votesOf(result)).toMatchObject({ 'Adams/01': [100, 201], 'Adams/02': [null, null], 'Boone/01': [125, null] });
  expect(faultsOf(result.dataset).map((one) => one.replace(/:\d+:\d+| \d+ again/g, ''))).toEqual([
    'r.json Count: Ann Reed 202 of 100',
    'r.json Count: line, the same, 201 to 201',
    'r.json Ann Reed: negative -3',
    'r.json Count: line, other Count, 1 to 161',
  ]);
  expect(result.dataset?.sources[0].tables[0].byWay).toBe(1);
});

describe('refused at its place', () => {
  test('another document', async () => {
    expect(told(await read({ '@type': 'ElectionResults.Other' }))).toEqual([
      'layout r.json:1:1 @type: this is not an election report in NIST SP 1500-100 version 2',
    ]);
  });

  test('a count of an unknown unit', async () => {
    const report = fixture();
    counts(report, 0)[2].GpUnitId = 'nowhere';
    expect(withoutPlaces(await read(report))).toEqual(['unknown-area r.json GpUnitId: there is no unit "nowhere"']);
  });

  test('a unit inside itself, and one that stands twice', async () => {
    const report = fixture();
    const units = report.GpUnit as Node[];
    units[3].ComposingGpUnitIds = ['vy'];
    expect(withoutPlaces(await read(report))[0]).toMatch(/^area-circle r\.json : the unit "vy" is inside itself/);
    const twice = fixture();
    (twice.GpUnit as Node[]).push({ '@id': 'vy' });
    expect(withoutPlaces(await read(twice))).toEqual(['duplicate-area r.json @id: the unit "vy" occurs twice']);
  });
});
