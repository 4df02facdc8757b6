import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { countAt, shareAt } from '../../src/data/table.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { DATA } from '../support/controls.ts';
import { oneTable, readFiles } from '../support/read-files.ts';

describe.skipIf(!DATA)('Munich, European election 2019, as published', () => {
  let result: ReadDataset;
  beforeAll(async () => {
    const columns = {
      area: ['Gebietsnummer', 'Wahlbezirksart'],
      registered: 'Wahlberechtigte gesamt',
      ballotsCast: 'Wähler gesamt',
      invalid: 'Ungültige Stimmen',
      votes: { a: 'Anzahl CSU', b: 'Anzahl GRÜNE' },
      shares: { a: 'Anteil CSU', b: 'Anteil GRÜNE' },
    };
    const bytes = new Uint8Array(readFileSync(path.join(DATA as string, 'raw', 'munich-2019-ep.xlsx')));
    result = await readFiles(oneTable({ file: 'm.xlsx', sheet: 'WahlbezirkeStimmen', columns }), { 'm.xlsx': bytes });
  });

  test('every district is read, with the result of the city in its own row', () => {
    expect(result.problems).toEqual([]);
    const [table] = result.dataset?.sources[0].tables ?? [];
    expect(table.rows).toBe(620);
    const last = table.rows - 1;
    expect(result.dataset?.areas.id(table.area[last])).toBe('162/11');
    expect(countAt(table.counts.ballotsCast, last)).toBe(332_265);
    expect(countAt(table.votes[0], last)).toBe(81_201);
    expect(shareAt(table.shares[0], last)).toEqual({ units: 2449, decimals: 2, relation: 'is' });
    expect(table.locate(last, table.votes[0] as never)).toEqual([{ file: 'm.xlsx', line: 621, column: 11, field: 'Anzahl CSU' }]);
    let districts = 0;
    for (let row = 0; row < last; row++) districts += countAt(table.votes[0], row) ?? Number.NaN;
    expect(districts).toBe(81_201);
  });
});
