import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/index.ts';
import { audited, type Cell, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { nordavia } from '../../support/invented.ts';
import { largeDataset } from '../../support/large.ts';

const id = 'protocol-balances';
const HEADER: readonly Cell[] = ['area', 'received', 'early', 'day', 'cancelled', 'lost', 'unaccounted'];
const columns = {
  area: 'area',
  received: 'received',
  issued: ['early', 'day'],
  cancelled: 'cancelled',
  lost: 'lost',
  unaccounted: 'unaccounted',
};
const table = (rows: Cell[][], over: Manifest = columns) =>
  datasetOf({ sources: [official({}, { tables: [{ file: 't.csv', level: 'station', columns: over }] })] }, { 't.csv': [HEADER, ...rows] });
const closed: Cell[] = ['S1', 1000, 100, 700, 203, 2, 5];

describe('honest data', () => {
  test.each([
    ['a balance with lost ballots and some unaccounted for', [closed], 1],
    ['nothing was received and nothing issued', [['S1', 0, 0, 0, 0, 0, 0]], 1],
    ['a missing cell is passed over', [closed, ['S2', 1000, 100, '', 203, 2, 5]], 1],
  ])('%s', (_, rows, tests) => {
    expect(observe(table(rows as Cell[][]), id)).toEqual([{ kind: 'passed', tests }]);
  });

  test('the totals of a source', () => {
    const totals = { received: 1000, issued: 800, cancelled: 203, lost: 2, unaccounted: 5 };
    expect(observe(datasetOf({ sources: [official(totals)] }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });
});

describe('a planted fault', () => {
  test('one ballot too many', () => {
    expect(audited(table([closed, ['S2', 1000, 100, 700, 204, 2, 5]]), id).findings).toMatchObject([
      {
        severity: 'error',
        about: 'result',
        scope: { area: 'S2', quantity: 'received' },
        message:
          'S2: ballots issued, cancelled unused and lost, less those unaccounted for on receipt, come to 1,001; 1,000 ballots were received.',
        expected: '1,000 ballots',
        seen: '800 + 204 + 2 − 5 = 1,001, a difference of 1',
        measures: { received: 1000, sum: 1001, difference: 1 },
        locations: [
          { line: 3, field: 'received' },
          { field: 'early' },
          { field: 'day' },
          { field: 'cancelled' },
          { field: 'lost' },
          { field: 'unaccounted' },
        ],
      },
    ]);
  });

  test('without a column of lost ballots, which may be what is missing: a note', () => {
    const { lost: _, unaccounted: __, ...fewer } = columns;
    expect(audited(table([['S1', 1000, 100, 700, 198, '', '']], fewer), id).findings).toMatchObject([
      {
        severity: 'note',
        message: 'S1: ballots issued and cancelled unused come to 998; 1,000 ballots were received.',
        detail: expect.stringContaining('ballots lost and ballots unaccounted for on receipt'),
      },
    ]);
  });

  test('in many rows: one finding', () => {
    const dataset = largeDataset({
      rows: 3000,
      counts: {
        received: (row) => 1000 + (row % 100 === 7 ? row : 0),
        issued: () => 700,
        cancelled: () => 300,
        lost: () => 0,
        unaccounted: () => 0,
      },
    });
    const { findings, tables } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        rows: { count: 30, lines: expect.stringMatching(/^9,109,209,/) },
        measures: { failures: 30, asked: 3000, largest: -2907 },
      },
    ]);
    expect(findings[0].message).toContain('in 30 of 3,000 rows');
    expect(tables[0].rows).toHaveLength(20);
  });
});

test('too little data', () => {
  expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringContaining('received') }]);
});

const DATA = process.env.SANAQ_DATA;

describe.skipIf(!DATA)('the protocols of Russia, 2018', () => {
  test('97,699 balances hold, and six boxes hold more ballots than were issued', () => {
    const zip = readFileSync(path.join(DATA as string, 'raw/russia-2018.csv.zip'));
    const [nameLength, extraLength, packed] = [zip.readUInt16LE(26), zip.readUInt16LE(28), zip.readUInt32LE(18)];
    const start = 30 + nameLength + extraLength;
    const bytes = new Uint8Array(inflateRawSync(packed > 0 ? zip.subarray(start, start + packed) : zip.subarray(start)));
    const names = new TextDecoder()
      .decode(bytes.subarray(0, 8000))
      .split('\n')[0]
      .match(/"[^"]*"|[^,]+/g)
      ?.map((name) => name.replaceAll('"', '')) as string[];
    const at = (...indices: number[]) => indices.map((index) => names[index]);
    const candidates = names.slice(15, 23);
    const manifest = {
      schemaVersion: 1,
      id: 'russia-2018',
      title: 'Russia 2018',
      contest: {},
      contestants: candidates.map((name, index) => ({ id: `c${index}`, name })),
      sources: [
        {
          id: 'cec',
          kind: 'official',
          tables: [
            {
              file: '2018.csv',
              level: 'station',
              columns: {
                area: at(0, 1, 2),
                registered: at(3),
                received: at(4),
                issued: at(5, 6, 7),
                cancelled: at(8),
                ballotsCast: at(9, 10),
                invalid: at(11),
                valid: at(12),
                lost: at(13),
                unaccounted: at(14),
                votes: Object.fromEntries(candidates.map((name, index) => [`c${index}`, name])),
              },
            },
          ],
        },
      ],
    };
    const { dataset } = parseDataset([
      { path: 'audit.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)), sha256: '' },
      { path: '2018.csv', bytes, sha256: '' },
    ]);
    if (!dataset) throw new Error('the protocols could not be read');
    expect(observe(dataset, id)).toEqual([{ kind: 'passed', tests: 97_699 }]);
    expect(audited(dataset, 'ballot-chain').findings.map(({ message }) => message.replace(/^\d+: /, ''))).toEqual([
      '10 Завьяловская, 1716: ballots cast exceed ballots issued, 780 against 779.',
      '10 Завьяловская, 1758: ballots cast exceed ballots issued, 1,136 against 1,135.',
      '1 Балашихинская городская, 3663: ballots cast exceed ballots issued, 1,014 against 1,013.',
      '26 Екатеринбург, Ленинская, 1495: ballots cast exceed ballots issued, 864 against 861.',
      '40 Кировградская городская, 1979: ballots cast exceed ballots issued, 1,413 against 1,412.',
      '44 Красноуфимская, 484: ballots cast exceed ballots issued, 181 against 180.',
    ]);
    // Two neighbouring stations with the same votes for all eight candidates, and one other count that differs.
    expect(audited(dataset, 'identical-results').findings).toMatchObject([
      { severity: 'note', measures: { rows: 2, otherCounts: 9, otherCountsEqual: 8 }, rows: { lines: '7562-7563' } },
    ]);
  });
});
