import { expect, test } from 'vitest';
import { audit } from '../../../src/index.ts';
import { audited, datasetOf, observe, official, type Rows, voteColumns } from '../../support/dataset.ts';

const HEADER = ['area', 'Cast', 'Alpha', 'Beta', 'Gamma'];
const stations = (kind: string, ...rows: Rows) =>
  datasetOf(
    {
      sources: [
        official(
          {},
          { kind, tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', ballotsCast: 'Cast', ...voteColumns } }] },
        ),
      ],
    },
    { 's.csv': [HEADER, ...rows] },
  );
const FIVE: Rows = [
  ['S1', 300, 200, 60, 40],
  ['S2', 310, 190, 70, 50],
  ['S3', 320, 180, 80, 60],
  ['S4', 330, 170, 90, 70],
  ['S5', 340, 160, 100, 80],
];

test('honest data', () => {
  expect(observe(stations('official', ...FIVE), 'repeated-areas')).toEqual([{ kind: 'passed', tests: 5 }]);
});

test('a row said again puts its ballots in doubt, and is counted once', () => {
  const dataset = stations('official', ...FIVE, FIVE[1]);
  const { findings } = audited(dataset, 'repeated-areas');
  expect(findings).toMatchObject([
    {
      severity: 'error',
      scope: { area: 'S2', quantity: 'the same row' },
      message: 'S2 has the same row twice, on lines 3 and 7.',
      weight: { stations: 1, ofStations: 5, ballots: [310, 310] },
      locations: [
        { line: 7, column: 1 },
        { line: 3, column: 1 },
      ],
    },
  ]);
  expect(observe(dataset, 'repeated-areas').at(-1)).toEqual({ kind: 'passed', tests: 4 });
  // 200 + 190 + 180 + 170 + 160 against 60 + 70 + 80 + 90 + 100.
  expect(audit(dataset).outcome.decisions[0]).toMatchObject({ for: 'beta', against: 'alpha', add: 500 });
});

test('rows with other numbers: the largest difference of a column at least, the larger row at most', () => {
  const { findings } = audited(stations('official', ...FIVE, ['S4', 330, 150, 90, 90]), 'repeated-areas');
  expect(findings).toMatchObject([
    {
      scope: { area: 'S4', quantity: 'different rows' },
      message: 'S4 has two rows with different numbers, on lines 5 and 7; they differ in Alpha and Gamma.',
      weight: { ballots: [20, 330] },
    },
  ]);
});

test('copies of a protocol that a tally collected are rows of their own', () => {
  expect(observe(stations('observer-tally', ...FIVE, FIVE[1]), 'repeated-areas')).toMatchObject([{ kind: 'skipped' }]);
});

test('two rolls of a station put no ballots in doubt, and the finding does not say that they are none', () => {
  const columns = { area: 'area', registered: 'Roll', ballotsCast: 'Cast', ...voteColumns };
  const rows: Rows = FIVE.map(([area, ...counts]) => [area, 500, ...counts]);
  const again: Rows = [['S2', 900, 310, 190, 70, 50]];
  const dataset = datasetOf(
    { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
    { 's.csv': [['area', 'Roll', 'Cast', 'Alpha', 'Beta', 'Gamma'], ...rows, ...again] },
  );
  const report = audit(dataset);
  const [{ weight }] = report.findings.filter(({ check }) => check === 'repeated-areas');
  expect(weight).toEqual({ stations: 1, ofStations: 5, ballots: null });
  const { sentence } = report.summary.questions.find(({ id }) => id === 'arithmetic') ?? {};
  expect(String(sentence)).toContain('1 figure does not fit the others, in what is not counted in ballots: too few to matter here.');
});
