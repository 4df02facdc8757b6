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
    const [table, city] = result.dataset?.sources[0].tables ?? [];
    expect([table.rows, city.rows]).toEqual([619, 1]);
    expect(countAt(city.counts.ballotsCast, 0)).toBe(332_265);
    expect(countAt(city.votes[0], 0)).toBe(81_201);
    expect(shareAt(city.shares[0], 0)).toEqual({ units: 2449, decimals: 2, relation: 'is' });
    expect(city.locate(0, city.votes[0] as never)).toEqual([
      { file: 'm.xlsx', sheet: 'WahlbezirkeStimmen', line: 621, column: 11, field: 'Anzahl CSU' },
    ]);
    let districts = 0;
    for (let row = 0; row < table.rows; row++) districts += countAt(table.votes[0], row) ?? Number.NaN;
    expect(districts).toBe(81_201);
  });
});
