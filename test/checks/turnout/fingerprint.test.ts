import { describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { contestantColumns } from '../../../src/queries/contestant-columns.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { truncatedNormal } from '../../../src/stats/sampling.ts';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const ID = 'fingerprint';
const CONTESTANTS = [
  { id: 'alpha', name: 'Alpha' },
  { id: 'beta', name: 'Beta' },
];

/** Stations drawn from the model itself: so many inflated incrementally and extremely. */
function election(stations: number, partial: number, extreme: number, { alpha: power = 1.5, regions = 4, tau = 0.55 } = {}): Dataset {
  const { uniform } = randomStream(2, stations);
  const [turnout, share] = [truncatedNormal(tau, 0.08, 0, 1), truncatedNormal(0.5, 0.08, 0, 1)];
  const [added, left] = [truncatedNormal(0, 0.35, 0, 1), truncatedNormal(0, 0.075, 0, 1)];
  const rows = Array.from({ length: stations }, (_, at) => {
    const [t, v, u, w] = [turnout(uniform()), share(uniform()), uniform(), uniform()];
    const xi = u < partial ? added(w) : u < partial + extreme ? 1 - left(w) : 0;
    const registered = 1000;
    const cast = Math.round(registered * (t + xi * (1 - t)));
    const alpha = Math.min(cast, Math.round(registered * (t * v + xi * (1 - t) + xi ** power * (1 - v) * t)));
    return [`R${at % regions}`, `S${at}`, registered, cast, alpha, cast - alpha];
  });
  return stationsOf(rows);
}

function stationsOf(rows: readonly (readonly (string | number)[])[]): Dataset {
  const columns = { area: ['region', 'station'], registered: 'registered', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } };
  return datasetOf(
    { contestants: CONTESTANTS, sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
    { 's.csv': [['region', 'station', 'registered', 'cast', 'alpha', 'beta'], ...rows] },
  );
}

const skips = (all: readonly Observation[]) => all.filter((one) => one.kind === 'skipped');
const notes = (all: readonly Observation[]) => all.filter((one) => one.kind === 'noted');
const tables = (all: readonly Observation[]) => all.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
const figures = (all: readonly Observation[]) => all.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));

describe('stations drawn from the model', () => {
  const dataset = election(6000, 0.3, 0.03);
  const found = observe(dataset, ID);
  const [note] = notes(found);

  test('give back what went into them, less what the peaks read from the data take away, as the limits say', () => {
    expect(note.measures.incremental).toBeGreaterThan(0.15);
    expect(note.measures.incremental).toBeLessThan(0.3);
    expect(Math.abs((note.measures.extreme as number) - 0.03)).toBeLessThan(0.01);
    expect(note.measures.incrementalLow).toBeLessThan(note.measures.incremental as number);
    expect(note.measures.incrementalHigh).toBeGreaterThan(note.measures.incremental as number);
    expect(note.measures.tau).toBeCloseTo(0.55, 1);
    expect(note.measures.misplaced).toBeLessThan(0.1);
  });

  test('are told with what clean elections give, in one sentence, and never above a note', () => {
    expect(note.message).toEqual(holding('6', '55 %', '0.1 %'));
    expect(note.scope).toMatchObject({ source: 'commission', level: 'station', contestant: 'alpha' });
    expect(audited(dataset, ID).findings.map(({ severity }) => severity)).toEqual(['note']);
  });

  test('are counted in squares, each once', () => {
    const [heat] = figures(found);
    expect(heat.kind).toBe('heat');
    expect(heat.cells?.count.reduce((a, b) => a + b)).toBe(6000);
    const { x = [], y = [] } = heat.cells ?? {};
    for (const at of [...x, ...y]) expect(at >= 0 && at < 100 && Number.isInteger(at)).toBe(true);
    expect(new Set(x.map((one, index) => 100 * one + y[index])).size).toBe(x.length);
  });

  test('reach all votes at a turnout of 100 %, never falling', () => {
    const [line] = figures(found)[1].series ?? [];
    expect(line.y[100]).toBeCloseTo(1, 12);
    for (let at = 1; at < 101; at++) expect(line.y[at]).toBeGreaterThanOrEqual(line.y[at - 1]);
    expect(line.y[20]).toBe(0);
  });

  test('are fitted by area where that is asked', () => {
    const byArea = observe(dataset, ID, { levels: ['region'] });
    expect(notes(byArea).map(({ scope }) => scope.level)).toEqual(['station', 'region', 'region', 'region', 'region']);
    expect(tables(byArea)[0].rows.map((row) => [row[0], row[1]])).toEqual([
      ['All stations', 6000],
      ['R0', 1500],
      ['R1', 1500],
      ['R2', 1500],
      ['R3', 1500],
    ]);
    expect(skips(observe(dataset, ID, { levels: ['county'] })).map(({ reason }) => reason)).toEqual([
      'no station belongs to an area of the level county',
    ]);
  });

  test('give the same from run to run, whatever the seed', () => {
    expect(observe(dataset, ID, {}, 2)).toEqual(found);
  });
});

test('places of two kinds look like inflation though nothing was added: what the limits say', () => {
  const { uniform } = randomStream(4, 0);
  const [town, country] = [truncatedNormal(0.35, 0.06, 0, 1), truncatedNormal(0.6, 0.1, 0, 1)];
  const rows = Array.from({ length: 4000 }, (_, at) => {
    const rural = uniform() < 0.35;
    const cast = Math.round(1000 * truncatedNormal(rural ? 0.62 : 0.55, 0.06, 0, 1)(uniform()));
    const alpha = Math.round(cast * (rural ? country : town)(uniform()));
    return ['R', `S${at}`, 1000, cast, alpha, cast - alpha];
  });
  const [note] = notes(observe(stationsOf(rows), ID, { contestant: 'alpha' }));
  expect(note.measures.incremental).toBeGreaterThan(0.2);
});

test('counts exact percentages in the step they begin, and 100 % in the last', () => {
  const corner = [
    ['R', 'A', 100, 29, 29, 0],
    ['R', 'B', 100, 100, 57, 43],
    ['R', 'C', 1000, 1200, 0, 1200],
    ['R', 'D', 0, 0, 0, 0],
  ];
  const dataset = stationsOf([
    ...corner,
    ...Array.from({ length: 600 }, (_, at) => ['R', `S${at}`, 100, 50 + (at % 11), 30, 20 + (at % 11)]),
  ]);
  const { cells } = figures(observe(dataset, ID))[0];
  const at = (x: number, y: number) => cells?.count.find((_, index) => cells.x[index] === x && cells.y[index] === y);
  expect([at(29, 99), at(99, 57), at(99, 0)]).toEqual([1, 1, 1]);
});

test('skips the fit where turnout peaks above the official one, and keeps figures and peaks', () => {
  const low = Array.from({ length: 400 }, (_, at) => ['R', `L${at}`, 9000, 100 + 3 * at, 90 + at, 10 + 2 * at]);
  const columns = contestantColumns(election(2000, 0, 0), 'cast') as NonNullable<ReturnType<typeof contestantColumns>>;
  const rows = Array.from(columns.ballots, (cast, at) => ['R', `S${at}`, 1000, cast, columns.votes[at], cast - columns.votes[at]]);
  const found = observe(stationsOf([...rows, ...low]), ID);
  expect(notes(found)).toEqual([]);
  expect(skips(found)[0].reason).toMatch(/^turnout peaks at 5\d\.\d %, above the official/);
  expect(figures(found)).toHaveLength(2);
  expect(
    tables(found)[0]
      .rows[0].slice(8)
      .every((cell) => cell === null),
  ).toBe(true);
});

test('skips few stations, and stations that are all alike', () => {
  expect(skips(observe(election(200, 0.1, 0), ID))[0].reason).toBe('200 stations have a turnout and a share; at least 500 are needed');
  const alike = stationsOf(Array.from({ length: 600 }, (_, at) => ['R', `S${at}`, 100, 50, 30, 20]));
  expect(skips(observe(alike, ID))[0].reason).toBe('turnout or share is the same everywhere');
  const heaped = stationsOf(Array.from({ length: 600 }, (_, at) => ['R', `S${at}`, 100, at ? 50 : 51, at ? 30 : 20, at ? 20 : 31]));
  expect(skips(observe(heaped, ID))[0].reason).toBe('too few stations are on either side of the peaks of turnout and share');
});
