import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/index.ts';
import { audited, observe } from '../../support/dataset.ts';

const id = 'protocol-balances';

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
      '10 Завьяловская, 1716 reports 780 ballots cast but only 779 ballots issued.',
      '10 Завьяловская, 1758 reports 1,136 ballots cast but only 1,135 ballots issued.',
      '1 Балашихинская городская, 3663 reports 1,014 ballots cast but only 1,013 ballots issued.',
      '26 Екатеринбург, Ленинская, 1495 reports 864 ballots cast but only 861 ballots issued.',
      '40 Кировградская городская, 1979 reports 1,413 ballots cast but only 1,412 ballots issued.',
      '44 Красноуфимская, 484 reports 181 ballots cast but only 180 ballots issued.',
    ]);
    // Two neighbouring stations with the same votes for all eight candidates, and one other count that differs.
    expect(audited(dataset, 'identical-results').findings).toMatchObject([
      { severity: 'note', measures: { rows: 2, otherCounts: 9, otherCountsEqual: 8 }, rows: { lines: '7562-7563' } },
    ]);
  });
});
