import { describe, expect, test } from 'vitest';
import { withCompanions } from '../../src/calibrate/companions.ts';
import { audit, type Dataset, parseDataset } from '../../src/index.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';
import { datasetOf, official, type Rows } from '../support/dataset.ts';
import { bytes } from '../support/files.ts';

const HEADER = ['ward', 'electorate', 'ballots', 'rejected', 'valid', 'A', 'B', 'C'];
const columns = {
  area: 'ward',
  registered: 'electorate',
  ballotsCast: 'ballots',
  invalid: 'rejected',
  votes: { alpha: 'A', beta: 'B', gamma: 'C' },
};

/** Wards with votes of three contestants, valid being ballots or votes. */
function wards(votesPerBallot: number | undefined, rows: Rows, valid = false): Dataset {
  return datasetOf(
    {
      contest: { date: '2024-05-02', ...(votesPerBallot && { votesPerBallot }) },
      sources: [official({}, { tables: [{ file: 'w.csv', level: 'ward', columns: { ...columns, ...(valid && { valid: 'valid' }) } }] })],
    },
    { 'w.csv': [HEADER, ...rows] },
  );
}
// 588, 590 and 690 valid ballots; with two votes each they hold 1,176, 1,180 and 1,380 at most.
const HONEST: Rows = [
  ['North', 1200, 601, 13, 588, 480, 395, 270],
  ['South', 980, 598, 8, 590, 470, 400, 305],
  ['East', 1500, 700, 10, 690, 560, 480, 340],
];
const errors = (dataset: Dataset): string[] =>
  audit(dataset)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ check, message }) => `${check}: ${message}`);

describe('contests in which a ballot carries several votes', () => {
  test('votes are held against ballots times their votes', () => {
    expect(errors(wards(2, HONEST))).toEqual([]);
    expect(errors(wards(3, HONEST))).toEqual([]);
    expect(errors(wards(undefined, HONEST)).length).toBeGreaterThan(0);
    // 490 + 395 + 300 = 1,185 votes of 588 ballots that allow 1,176.
    const [found, ...others] = errors(wards(2, [['North', 1200, 601, 13, 588, 490, 395, 300], ...HONEST.slice(1)]));
    expect(others).toEqual([]);
    expect(found).toBe('ballot-chain: North reports 1,185 votes, but 588 ballots with at most 2 votes each allow only 1,176.');
  });

  test('valid ballots are no votes: the chain goes on with them, and shares are of votes', () => {
    const dataset = wards(2, HONEST, true);
    expect(dataset.notices.map(({ code }) => code)).toContain('valid-ballots');
    expect(errors(dataset)).toEqual([]);
    expect(audit(dataset).findings.flatMap(({ scope }) => scope.quantity ?? [])).not.toContain('valid');
    const broken = wards(2, [['North', 1200, 601, 13, 598, 480, 395, 270], ...HONEST.slice(1)], true);
    expect(errors(broken)).toEqual(['ballot-chain: North: valid and invalid ballots add up to 611, but 601 ballots were cast.']);
  });

  test('valid votes stay votes', () => {
    const rows = HONEST.map((row) => row.map((cell, at) => (at === 4 ? Number(row[5]) + Number(row[6]) + Number(row[7]) : cell)));
    const dataset = wards(2, rows, true);
    expect(dataset.notices.map(({ code }) => code)).not.toContain('valid-ballots');
    expect(errors(dataset)).toEqual([]);
    expect(errors(wards(2, [['North', 1200, 601, 13, 1150, 480, 395, 270], ...rows.slice(1)], true))).toEqual([
      expect.stringContaining('parts-sum-to-total'),
    ]);
  });

  test('many rows with too many votes are one finding', () => {
    const rows: Rows = Array.from({ length: 30 }, (_, at) => [`W${at}`, 900 + at, 500, 10, 490, 500 - at, 480, 10 + at]);
    expect(errors(wards(2, rows))).toEqual([expect.stringContaining('30 of 30 rows have more votes than 2 for each ballot')]);
  });

  test.each([1, 2, 3, 4])('an honest election of seed %i with three votes a ballot gives no error and no warning', (seed) => {
    const election = simulateElection({
      seed,
      stations: 400,
      generator: 'three-votes-announced',
      sources: [
        { kind: 'protocols', coverage: 0.2 },
        { kind: 'survey', size: 2000 },
      ],
    });
    const files = withCompanions(election, electionFiles(election), 0.02, election.stations).filter(({ path }) => path !== 'truth.json');
    const read = parseDataset(files.map(({ path, text }) => ({ path, bytes: bytes(text) })));
    expect(read.problems).toEqual([]);
    expect(errors(read.dataset as Dataset)).toEqual([]);
  });
});
