import { expect, test } from 'vitest';
import { audited, datasetOf, observe, official, type Rows, voteColumns } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';

const stations = (rows: Rows, over: Record<string, unknown> = {}) =>
  datasetOf(
    { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', ...voteColumns }, ...over }] })] },
    { 's.csv': [['area', 'Alpha', 'Beta', 'Gamma'], ...rows] },
  );
const usual = Array.from({ length: 40 }, (_, at) => [`S${at}`, 300 + at, 120 + 2 * at, 60 - at]);

test('honest data', () => {
  expect(observe(stations(usual), 'same-count-for-all')).toEqual([{ kind: 'passed', tests: 40 }]);
});

test('one number in one row is a note, with the chance of equally popular contestants', () => {
  const { findings } = audited(stations([...usual, ['T1', 100, 100, 100]]), 'same-count-for-all');
  expect(findings).toMatchObject([
    {
      severity: 'note',
      scope: { area: 'T1' },
      measures: { contestants: 3, votes: 100 },
      weight: { stations: 1, ofStations: 41, ballots: [0, 300] },
    },
  ]);
  // Stirling: √3 / (2π · 100), less a thousandth; one row has a chance of 1 − e^−E.
  expect(Number(findings[0].measures.byChance)).toBeCloseTo(Math.sqrt(3) / (200 * Math.PI), 4);
  expect(findings[0].locations.map(({ line, column }) => [line, column])).toEqual([
    [42, 4],
    [42, 8],
    [42, 12],
  ]);
});

test('in several rows it is a warning, one for all', () => {
  const { findings } = audited(stations([...usual, ['T1', 100, 100, 100], ['T2', 80, 80, 80], ['T3', 55, 55, 55]]), 'same-count-for-all');
  expect(findings).toMatchObject([
    { severity: 'warning', measures: { rows: 3, of: 43 }, rows: { lines: '42-44' }, weight: { ballots: [0, 705] } },
  ]);
});

test('small stations with 0, 1 or 2 votes each are no news', () => {
  const small = Array.from({ length: 60 }, (_, at) => [`T${at}`, at % 3, at % 3, at % 3]);
  expect(observe(stations([...usual, ...small]), 'same-count-for-all')).toEqual([{ kind: 'passed', tests: 40 }]);
});

test('where contestants are nearly equal everywhere, an equal row explains itself', () => {
  const near = Array.from({ length: 400 }, (_, at) => [`T${at}`, 60 + (at % 2), 60, 60 - (at % 2)]);
  const unequal = near.filter(([, alpha, , gamma]) => alpha !== gamma);
  const equal = near.filter(([, alpha, , gamma]) => alpha === gamma).slice(0, 1);
  expect(observe(stations([...unequal, ...equal]), 'same-count-for-all')).toEqual([{ kind: 'passed', tests: 201 }]);
});

test('honest votes of three equally popular contestants give hardly a note and no warning, in 100 elections of 200 stations', () => {
  const { uniform, multinomial } = draws(7);
  const notes = Array.from({ length: 100 }, () => {
    const rows = Array.from({ length: 200 }, (_, at) => [
      `S${at}`,
      ...multinomial(90 + Math.floor(uniform() * 300), [1 / 3, 1 / 3, 1 / 3]),
    ]);
    return observe(stations(rows), 'same-count-for-all').filter((one) => one.kind === 'noted');
  }).flat();
  // At most one in a hundred, and what chance adds to that.
  expect(notes.length).toBeLessThanOrEqual(4);
  expect(notes.filter((one) => one.kind === 'noted' && one.warns)).toEqual([]);
});

test('stations of one size, of which many could be equal, give hardly a note in 1,500 elections', () => {
  const { multinomial } = draws(11);
  const popular = Array.from({ length: 5 }, () => 1 / 5);
  const votes = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, id]));
  const notes = Array.from({ length: 1500 }, () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`S${at}`, ...multinomial(30, popular)]);
    const dataset = datasetOf(
      {
        contestants: Object.keys(votes).map((id) => ({ id, name: id })),
        sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', votes } }] })],
      },
      { 's.csv': [['area', ...Object.keys(votes)], ...rows] },
    );
    return observe(dataset, 'same-count-for-all').filter((one) => one.kind === 'noted');
  }).flat();
  // One in a hundred is 15, with a standard deviation of 4.
  expect(notes.length).toBeLessThanOrEqual(27);
});

test('rounded counts, several votes a ballot and two contestants are not asked', () => {
  const several = datasetOf(
    {
      contest: { votesPerBallot: 3 },
      sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', ...voteColumns } }] })],
    },
    { 's.csv': [['area', 'Alpha', 'Beta', 'Gamma'], ...Array.from({ length: 20 }, (_, at) => [`S${at}`, 90, 90, 90])] },
  );
  expect(observe(several, 'same-count-for-all')).toMatchObject([{ kind: 'skipped' }]);
  expect(observe(stations(usual, { counts: 'rounded' }), 'same-count-for-all')).toMatchObject([{ kind: 'skipped' }]);
  const two = { columns: { area: 'area', votes: { alpha: 'Alpha', beta: 'Beta' } } };
  expect(observe(stations(usual, two), 'same-count-for-all')).toMatchObject([{ kind: 'skipped' }]);
});
