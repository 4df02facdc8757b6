import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/data/table.ts';
import { parseDataset } from '../../src/index.ts';
import { DATA } from '../support/controls.ts';
import { rawDataset, rawFile } from '../support/raw-data.ts';

describe.skipIf(!DATA)('Russia 2018, read as the layout of the commission', () => {
  test('the columns found by the wording of the protocol are those named one by one', async () => {
    const { dataset: named } = await rawDataset('russia-2018', 'russia-2018.csv.zip');
    const manifest = {
      schemaVersion: 1,
      id: 'russia-2018',
      title: 'Russia',
      contest: {},
      contestants: [{ id: 'putin', name: 'Путин Владимир Владимирович' }],
      sources: [
        {
          id: 'cec',
          kind: 'official',
          tables: [{ file: '2018.csv', format: 'cik', level: 'station', columns: { votes: { putin: 'Путин Владимир Владимирович' } } }],
        },
      ],
    };
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    const { dataset: found, problems } = parseDataset([{ path: 'audit.json', bytes }, rawFile('russia-2018.csv.zip')]);
    expect(problems).toEqual([]);
    const [expected, actual] = [named, found].map((dataset) => dataset?.sources[0].tables[0] as Table);
    expect(actual.rows).toBe(97_699);
    expect(Object.keys(actual.counts).sort()).toEqual(Object.keys(expected.counts).sort());
    for (const [name, column] of Object.entries(expected.counts)) {
      const own = actual.counts[name as keyof Table['counts']];
      expect(own?.fields).toEqual(column.fields);
      expect(own && Buffer.compare(Buffer.from(own.values.buffer), Buffer.from(column.values.buffer))).toBe(0);
    }
    expect(found?.areas.id(actual.area[97_698])).toBe(named?.areas.id(expected.area[97_698]));
  });
});
