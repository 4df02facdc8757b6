import { describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { binomialDraw, normalDraw } from '../../../src/stats/sampling.ts';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const ID = 'anomalous-votes';

const CONTESTANTS = [
  { id: 'alpha', name: 'Alpha' },
  { id: 'beta', name: 'Beta' },
];

interface Planted {
  readonly dataset: Dataset;
  /** Ballots added for Alpha. */
  readonly added: number;
}

/** Stations in regions of equal size, alike but for chance; some have ballots of absent voters added for Alpha. */
function election(stations: number, { part = 0, regions = 10, seed = 1 } = {}): Planted {
  const { uniform } = randomStream(seed, 0);
  let added = 0;
  const rows = Array.from({ length: stations }, (_, at) => {
    const registered = 500 + Math.floor(uniform() * 1000);
    const cast = binomialDraw(uniform, registered, Math.min(0.9, Math.max(0.1, 0.5 + 0.07 * normalDraw(uniform))));
    const alpha = binomialDraw(uniform, cast, Math.min(0.9, Math.max(0.1, 0.55 + 0.05 * normalDraw(uniform))));
    const extra = uniform() < part ? Math.floor((registered - cast) * (0.3 + 0.5 * uniform())) : 0;
    added += extra;
    return [`R${at % regions}`, `S${at}`, registered, cast + extra, alpha + extra, cast - alpha];
  });
  const table = {
    file: 's.csv',
    level: 'station',
    columns: {
      area: ['region', 'station'],
      registered: 'registered',
      ballotsCast: 'cast',
      votes: { alpha: 'alpha', beta: 'beta' },
    },
  };
  return {
    added,
    dataset: datasetOf(
      { contestants: CONTESTANTS, sources: [official({}, { tables: [table] })] },
      { 's.csv': [['region', 'station', 'registered', 'cast', 'alpha', 'beta'], ...rows] },
    ),
  };
}

const skips = (all: readonly Observation[]) => all.filter((one) => one.kind === 'skipped');
const notes = (all: readonly Observation[]) => all.filter((one) => one.kind === 'noted');
const tables = (all: readonly Observation[]) => all.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
const figures = (all: readonly Observation[]) => all.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));

describe('ballots added to a tenth of the stations', () => {
  const { dataset, added } = election(4000, { part: 0.1 });
  const found = observe(dataset, ID);
  const [note] = notes(found);

  test('are found again to within a tenth', () => {
    expect((note.measures.votes as number) / added).toBeGreaterThan(0.9);
    expect((note.measures.votes as number) / added).toBeLessThan(1.1);
    expect(note.measures.low).toBeLessThan(added);
    expect(note.measures.high).toBeGreaterThan(added);
    expect(note.measures.turnoutWithout).toBeCloseTo(0.5, 2);
    expect(note.measures.shareWithout).toBeCloseTo(0.55, 1);
  });

  test('are told with the band of the windows and that of clean elections, in one sentence', () => {
    expect(note.message).toEqual(holding('−30', '+27'));
    expect(note.measures.lowestWindow).toBeLessThanOrEqual(note.measures.votes as number);
    expect(note.measures.highestWindow).toBeGreaterThanOrEqual(note.measures.votes as number);
    expect(note.scope).toMatchObject({ source: 'commission', level: 'station', contestant: 'alpha' });
    expect(note.locations).toEqual([{ file: 's.csv', line: 2, column: expect.any(Number), field: 'alpha' }]);
  });

  test('are added up over regions alike', () => {
    expect((note.measures.sumOverAreas as number) / added).toBeGreaterThan(0.85);
    expect((note.measures.sumOverAreas as number) / added).toBeLessThan(1.15);
    const [windows, areas] = tables(found);
    expect(windows.rows).toHaveLength(6);
    expect(areas.rows).toHaveLength(10);
    expect(areas.rows[0][1]).toBe(400);
  });

  test('stand between two curves of the figure', () => {
    const [figure] = figures(found);
    expect(figure.series?.map(({ name }) => name.replace(/×.*/, '×'))).toEqual(['Alpha', 'All others', 'All others ×']);
    for (const { x, y } of figure.series ?? []) expect([x.length, y.length]).toEqual([101, 101]);
    expect(figure.n).toBe(4000);
  });

  test('are a note, never more, and weigh none to all of the estimate', () => {
    const { findings } = audited(dataset, ID);
    expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => 'note'));
    const votes = Math.round(note.measures.votes as number);
    expect(findings[0].weight).toMatchObject({ ballots: [0, votes], net: { alpha: [0, votes] } });
  });

  test('say what the range of clean elections would be in votes, and that the country is not known', () => {
    expect(note.detail).toEqual(holding('23 elections', '11 countries', 'contest.country'));
    expect(note.measures.cleanHighVotes as number).toBeCloseTo(
      (note.measures.votes as number) * (0.2677 / (note.measures.partOfLeader as number)),
      -1,
    );
    expect(note.unusual ?? false).toBe((note.measures.partOfLeader as number) > 0.2677);
  });
});

test('no added ballots: from a named peak the estimate is within chance of 0, which it covers', () => {
  const within = [1, 2, 3, 4, 5].map((seed) => {
    const [note] = notes(observe(election(2000, { seed }).dataset, ID, { peak: 50, levels: [] }));
    expect(Math.abs(note.measures.partOfLeader as number)).toBeLessThan(0.02);
    expect(note.measures).not.toHaveProperty('sumOverAreas');
    return (note.measures.low as number) <= 0 && (note.measures.high as number) >= 0;
  });
  expect(within.filter(Boolean).length).toBeGreaterThanOrEqual(4);
});

test('refuses where the peak lies above the turnout, unless the peak is named', () => {
  const shifted = observe(shiftedDown(), ID, { levels: [] });
  expect(skips(shifted)).toEqual([]);
  expect(notes(shifted)).toHaveLength(1);
  expect(notes(shifted)[0]).toMatchObject({ scope: { quantity: 'peak of the others' }, weight: { ballots: null } });
  expect(notes(shifted)[0].message).toMatch(/peak at a turnout of \d+ %, .*official turnout of \d+\.\d %/);
  // The leader has no more of the votes at a high turnout than at a low one: whatever this is, no ballots were added.
  expect(notes(shifted)[0].unusual ?? false).toBe(false);
  expect(figures(shifted)[0].series).toHaveLength(2);
  expect(notes(observe(shiftedDown(), ID, { levels: [], peak: 40 }))).toHaveLength(1);
});

/** Stations filled up to a turnout of about 95 % for Alpha, and how many votes were added. */
function filled(part: number, seed = 5): Planted {
  const { uniform } = randomStream(seed, 0);
  let added = 0;
  const rows = Array.from({ length: 3000 }, (_, at) => {
    const registered = 500 + Math.floor(uniform() * 1000);
    const cast = binomialDraw(uniform, registered, Math.min(0.9, Math.max(0.1, 0.5 + 0.08 * normalDraw(uniform))));
    const alpha = binomialDraw(uniform, cast, 0.5);
    const extra = uniform() < part ? Math.max(0, Math.round((0.95 + 0.008 * normalDraw(uniform)) * registered) - cast) : 0;
    added += extra;
    return [`S${at}`, registered, Math.min(registered, cast + extra), Math.min(registered - (cast - alpha), alpha + extra), cast - alpha];
  });
  const columns = { area: 'station', registered: 'registered', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } };
  const table = { file: 's.csv', level: 'station', columns };
  return {
    added,
    dataset: datasetOf(
      { contestants: CONTESTANTS, sources: [official({}, { tables: [table] })] },
      { 's.csv': [['station', 'registered', 'cast', 'alpha', 'beta'], ...rows] },
    ),
  };
}

test('two fifths of the stations filled up: the lowest peak of the others is used, and the votes added are found again', () => {
  const { dataset, added } = filled(0.4);
  const [note] = notes(observe(dataset, ID));
  expect(note.measures.highestPeak).toBeGreaterThan(0.9);
  expect(note.measures.peak).toBeLessThan(0.6);
  expect((note.measures.votes as number) / added).toBeGreaterThan(0.8);
  expect((note.measures.votes as number) / added).toBeLessThan(1.2);
  expect(note.unusual).toBe(true);
});

test('nearly all stations filled up: no peak is left below the turnout, and a finding of its own says so', () => {
  const { dataset } = filled(0.75);
  const [note] = notes(observe(dataset, ID));
  expect(note.measures.peak).toBeGreaterThan(0.9);
  expect(note).toMatchObject({ scope: { quantity: 'peak of the others' }, weight: { ballots: null } });
});

/** Half of the stations have nearly no turnout at all. */
function shiftedDown(): Dataset {
  const rows = Array.from({ length: 1200 }, (_, at) => [
    `S${at}`,
    1000,
    at % 2 ? 600 : 100 + (at % 300),
    at % 2 ? 300 : 60,
    at % 2 ? 300 : 40,
  ]);
  const columns = { area: 'station', registered: 'registered', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } };
  return datasetOf(
    { contestants: CONTESTANTS, sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
    { 's.csv': [['station', 'registered', 'cast', 'alpha', 'beta'], ...rows] },
  );
}

test('refuses few stations, and says so', () => {
  const found = observe(election(300).dataset, ID);
  expect(found).toHaveLength(1);
  expect(skips(found)[0]).toMatchObject({ reason: holding('300', '1,000') });
});

test('names a level that is not there, and skips areas that are too small', () => {
  const { dataset } = election(1000, { part: 0.1, regions: 100 });
  expect(skips(observe(dataset, ID, { levels: ['county'] })).map(({ reason }) => reason)).toContain(
    'no station belongs to an area of the level county',
  );
  expect(skips(observe(dataset, ID)).map(({ reason }) => reason)).toContain('no area has enough stations for an estimate of its own');
});

test('looks at the contestant named, and skips one without votes', () => {
  const { dataset } = election(1500, { part: 0.1 });
  expect(notes(observe(dataset, ID, { contestant: 'beta', peak: 50 }))[0].scope.contestant).toBe('beta');
  expect(skips(observe(dataset, ID, { contestant: 'nobody' }))).toHaveLength(1);
});

test('a region far above the others is told by name, with what regions of clean elections give', () => {
  const rows: (string | number)[][] = [];
  const { uniform } = randomStream(3, 0);
  for (let at = 0; at < 2000; at++) {
    const stuffed = at % 8 === 0 && uniform() < 0.5;
    const cast = binomialDraw(uniform, 1000, Math.min(0.9, Math.max(0.1, 0.45 + 0.05 * normalDraw(uniform))));
    const alpha = binomialDraw(uniform, cast, 0.35);
    const extra = stuffed ? Math.floor((0.4 + 0.55 * uniform()) * (1000 - cast)) : 0;
    rows.push([`R${at % 8}`, `S${at}`, 1000, cast + extra, alpha + extra, cast - alpha]);
  }
  const columns = { area: ['region', 'station'], registered: 'registered', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } };
  const dataset = datasetOf(
    { contestants: CONTESTANTS, sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
    { 's.csv': [['region', 'station', 'registered', 'cast', 'alpha', 'beta'], ...rows] },
  );
  const told = notes(observe(dataset, ID, { contestant: 'alpha' })).filter(({ scope }) => scope.level === 'region');
  expect(told).toHaveLength(1);
  expect(told[0].scope.area).toBe('R0');
  expect(told[0].message).toEqual(holding('R0', '−31', '+50'));
});
