import { describe, expect, test } from 'vitest';
import { randomStream } from '../../../src/stats/random.ts';
import { audited, type Cell, datasetOf, type Noted, observe, official, type Tabulated } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'misrecorded-results';
const STATIONS = 400;
const contestants = [
  { id: 'alpha', name: 'Alpha' },
  { id: 'beta', name: 'Beta' },
];

/** Stations of two regions whose voters keep their side from one contest to the next, but for chance. */
function twoContests(seed = 1): { readonly now: number[][]; readonly before: number[][] } {
  const { uniform } = randomStream(seed, 0);
  const draw = (n: number, p: number): number => {
    let votes = 0;
    for (let voter = 0; voter < n; voter++) if (uniform() < p) votes++;
    return votes;
  };
  const [now, before]: [number[][], number[][]] = [[], []];
  for (let s = 0; s < STATIONS; s++) {
    const [size, part] = [200 + Math.floor(400 * uniform()), 0.15 + 0.7 * uniform()];
    const [a, b] = [draw(size, part), draw(size, part)];
    now.push([a, size - a]);
    before.push([b, size - b]);
  }
  return { now, before };
}

const areaOf = (s: number): Cell[] => [s < 200 ? 'North' : 'South', `S${s}`];
const sheet = (rows: readonly number[][]): Cell[][] => [
  ['region', 'station', 'A', 'B'],
  ...rows.map((row, s): Cell[] => [...areaOf(s), ...row]),
];
const columns = { area: ['region', 'station'], votes: { alpha: 'A', beta: 'B' } };
const ofFile = (file: string) => ({ tables: [{ file, level: 'station', columns }] });

function dataset(now: number[][], before: number[][] | undefined) {
  const earlier = [{ id: 'earlier', name: 'The first round', kind: 'previous', ...ofFile('before.csv') }];
  return datasetOf(
    { contestants, sources: [official({}, ofFile('now.csv')), ...(before ? earlier : [])] },
    { 'now.csv': sheet(now), ...(before && { 'before.csv': sheet(before) }) },
  );
}

/** The counts of the stations exchanged. */
const exchanged = (rows: readonly number[][], at: readonly number[]): number[][] =>
  rows.map((row, s) => (at.includes(s) ? [...row].reverse() : row));
const listOf = (observations: ReturnType<typeof observe>) =>
  observations.find((one): one is Tabulated => one.kind === 'table' && one.table.id === id)?.table.rows ?? [];

const { now, before } = twoContests();
/** Stations where the two are far apart; in half of them Alpha was ahead. */
const ahead = now.flatMap(([a, b], s) => (a > 1.6 * b ? [s] : []));
const behind = now.flatMap(([a, b], s) => (b > 1.6 * a ? [s] : []));

test('honest records hold, with another contest and without', () => {
  expect(observe(dataset(now, before), id).find(({ kind }) => kind === 'passed')).toEqual({ kind: 'passed', tests: STATIONS });
  expect(audited(dataset(now, undefined), id).findings).toEqual([]);
  expect(observe(dataset(now, undefined), id, { around: true })).toMatchObject([
    { kind: 'skipped', reason: holding('of exchanges of the two leading contestants') },
  ]);
});

describe('six exchanges on either side', () => {
  const planted = [...ahead.slice(0, 6), ...behind.slice(0, 6)];
  const observations = observe(dataset(exchanged(now, planted), before), id);
  const [finding] = observations as Noted[];

  test('are found, ranked by the votes they moved, and are no warning', () => {
    expect(finding).toMatchObject({ kind: 'noted', measures: { found: 12, asked: STATIONS, oneSided: false } });
    expect(finding.warns).toBeUndefined();
    expect(finding.measures.expected).toBeGreaterThan(11);
    expect(finding.measures.expected).toBeLessThan(14);
    const rows = listOf(observations);
    expect(new Set(rows.slice(0, 12).map((row) => row[1]))).toEqual(new Set(planted.map((s) => `S${s}`)));
    expect(rows.slice(0, 12).map((row) => row[8])).toEqual(planted.map((s) => Math.abs(now[s][0] - now[s][1])).sort((a, b) => b - a));
  });

  test('say whom they helped, by how much, and where the expectation comes from', () => {
    const net = planted.reduce((sum, s) => sum + now[s][0] - now[s][1], 0);
    expect(finding.detail).toEqual(holding('Alpha ', 'Beta ', 'The first round', '400 stations were joined', '0 are missing there'));
    const [, value] = String(finding.detail).match(/Alpha (−?[\d,]+) votes/) ?? [];
    expect(Math.abs(Number(value.replace('−', '-').replace(',', '')) - net)).toBeLessThan(150);
  });

  test('the order of the rows of the other contest does not matter', () => {
    const { contestants: _, ...rest } = { contestants };
    const turned = datasetOf(
      {
        contestants,
        ...rest,
        sources: [official({}, ofFile('now.csv')), { id: 'earlier', name: 'The first round', kind: 'previous', ...ofFile('before.csv') }],
      },
      { 'now.csv': sheet(exchanged(now, planted)), 'before.csv': [sheet(before)[0], ...sheet(before).slice(1).reverse()] },
    );
    expect(listOf(observe(turned, id))).toEqual(listOf(observations));
  });
});

test('sixteen exchanges to the gain of one side are a warning, although Alpha leads in half of the stations', () => {
  const { findings } = audited(dataset(exchanged(now, behind.slice(0, 16)), before), id);
  expect(findings[0]).toMatchObject({ severity: 'warning', measures: { oneSided: true } });
  expect(findings[0].message).toEqual(holding('to the gain of one side'));
});

test('exchanges that all hurt one contestant are none where it leads in every station', () => {
  const { now: base } = twoContests(2);
  const safe = base.map(([a, b]) => [Math.max(a, b) + 60, Math.min(a, b)]);
  const far = safe.flatMap(([a, b], s) => (a > 1.8 * b ? [s] : [])).slice(0, 16);
  const found = observe(dataset(exchanged(safe, far), safe), id)[0] as Noted;
  expect(found.measures).toMatchObject({ oneSided: false });
  expect(found.measures.found).toBeGreaterThan(12);
});

test('votes moved in part are listed, and not counted as errors', () => {
  const moved = now.map((row) => [...row]);
  const s = now.findIndex(([a, b]) => a > 250 && b > 100);
  moved[s] = [now[s][0] - 150, now[s][1] + 150];
  const rows = listOf(observe(dataset(moved, before), id));
  expect(rows[0].slice(1, 4)).toEqual([`S${s}`, 'votes moved, or an unusual place', 'Alpha / Beta']);
  expect(Math.abs((rows[0][8] as number) - 150)).toBeLessThan(60);
});

test('is skipped with too few stations or a single contestant', () => {
  expect(observe(dataset(now.slice(0, 100), before), id).map(({ kind }) => kind)).toEqual(['skipped']);
  const alone = datasetOf(
    {
      contestants: [contestants[0]],
      sources: [official({}, { tables: [{ file: 'now.csv', level: 'station', columns: { ...columns, votes: { alpha: 'A' } } }] })],
    },
    { 'now.csv': sheet(now) },
  );
  expect(observe(alone, id).map(({ kind }) => kind)).toEqual(['skipped']);
});
