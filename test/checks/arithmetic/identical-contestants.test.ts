import { expect, test } from 'vitest';
import { audited, datasetOf, observe, official, type Rows, voteColumns } from '../../support/dataset.ts';

const stations = (rows: Rows, over: Record<string, unknown> = {}) =>
  datasetOf(
    { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', ...voteColumns }, ...over }] })] },
    { 's.csv': [['area', 'Alpha', 'Beta', 'Gamma'], ...rows] },
  );
/** Twelve stations; Beta has the votes of Alpha. */
const copied = Array.from({ length: 12 }, (_, at) => [`S${at}`, 40 + 3 * at, 40 + 3 * at, 7]);

test('honest data: three pairs of contestants', () => {
  const rows = copied.map(([area, alpha, beta, gamma], at) => [area, alpha, Number(beta) + (at === 5 ? 1 : 0), gamma]);
  expect(observe(stations(rows), 'identical-contestants')).toEqual([{ kind: 'passed', tests: 3 }]);
});

test('a copied column is a warning, with its votes and the chance', () => {
  const { findings } = audited(stations(copied), 'identical-contestants');
  // 12 · 40 + 3 · 66 = 678.
  expect(findings).toMatchObject([
    { severity: 'warning', scope: { contestant: 'beta' }, measures: { rows: 12, votes: 678 }, weight: { stations: 12, ballots: [0, 678] } },
  ]);
  // The middle of a binomial of 2m and 1/2 is √(1/πm) but for a thousandth or two; three pairs.
  const chance = 3 * copied.reduce((product, [, votes]) => product / Math.sqrt(Math.PI * Number(votes)), 1);
  expect(10 ** Number(findings[0].measures.log10ByChance) / chance).toBeCloseTo(1, 1);
  expect(findings[0].locations.slice(0, 2)).toMatchObject([
    { line: 2, column: 4 },
    { line: 2, column: 7 },
  ]);
});

test('contestants with hardly a vote are equal by chance', () => {
  const rows = copied.map(([area, alpha], at) => [area, alpha, at === 3 ? 1 : 0, at === 3 ? 1 : 0]);
  expect(observe(stations(rows), 'identical-contestants')).toEqual([{ kind: 'passed', tests: 3 }]);
});

test('a note where counts are rounded', () => {
  expect(audited(stations(copied, { counts: 'rounded' }), 'identical-contestants').findings).toMatchObject([{ severity: 'note' }]);
});

test('one column for two contestants is told as such', () => {
  const table = { columns: { area: 'area', votes: { alpha: 'Alpha', beta: 'Alpha', gamma: 'Gamma' } } };
  expect(audited(stations(copied, table), 'identical-contestants').findings[0].measures.field).toBe('Alpha');
});

test('a tie in a single row is a tie, however large', () => {
  const rows = copied.map(([area], at) => [area, at === 3 ? 400_000 : 0, at === 3 ? 400_000 : 0, at === 3 ? 90_000 : 1]);
  expect(observe(stations(rows), 'identical-contestants')).toEqual([{ kind: 'passed', tests: 3 }]);
});

test('too few contestants', () => {
  expect(observe(stations(copied, { columns: { area: 'area', votes: { alpha: 'Alpha' } } }), 'identical-contestants')).toMatchObject([
    { kind: 'skipped' },
  ]);
});
