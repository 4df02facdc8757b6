import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { electionsOf, panelOf, panelText } from '../../../scripts/panel.mjs';
import { PANEL } from '../../../src/queries/panel/elections.ts';
import { DATA } from '../../support/controls.ts';

describe.skipIf(!DATA)('the panel of the program', () => {
  const folder = DATA as string;

  test('is what the tables give, byte for byte', () => {
    const file = path.join(import.meta.dirname, '../../../src/queries/panel/elections.ts');
    expect(panelText(panelOf(folder))).toBe(readFileSync(file, 'utf8'));
  });

  // panel.csv was computed by an independent program.
  test('agrees with the independent values of shapes and stations at 100 %', () => {
    const rows = electionsOf(folder);
    expect(rows.map(({ name }) => name)).toEqual(PANEL.map(({ name }) => name));
    for (const [at, { name, statistics }] of PANEL.entries()) {
      const { skew_logit, kurt_logit, full_pct, reputation, year } = rows[at];
      expect(PANEL[at]).toMatchObject({ reputation, year: Number(year) });
      expect(statistics.logitSkewness, name).toBeCloseTo(Number(skew_logit), 2);
      expect((statistics.logitKurtosis as number) / Number(kurt_logit), name).toBeCloseTo(1, 2);
      expect(100 * (statistics.atHundred as number), name).toBeCloseTo(Number(full_pct), 2);
    }
  });
});
