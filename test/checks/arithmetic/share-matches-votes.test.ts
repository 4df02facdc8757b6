import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official, type Rows, shareColumns, voteColumns } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'share-matches-votes';
const header = ['area', 'Alpha', 'Alpha %', 'Beta', 'Beta %', 'Gamma', 'Gamma %', 'cast', 'invalid', 'registered'];

function regions(rows: Rows, over: object = {}, columns: object = {}) {
  const table = { file: 'regions.csv', level: 'region', columns: { area: 'area', ...voteColumns, ...shareColumns, ...columns }, ...over };
  return datasetOf({ sources: [{ id: 'commission', kind: 'official', tables: [table] }] }, { 'regions.csv': [header, ...rows] });
}

// 1,000 valid votes each; 12.35 % stands for 123.45 to 123.55 of 1,000, so 12.3 % is right for 123.
const north = ['North', 600, '60.0%', 250, '25.0%', 150, '15.0%', 1100, 100, 2000];
const south = ['South', 550, '55.0%', 327, '32.7%', 123, '12.3%', 1200, 200, 2000];

describe('honest data', () => {
  test('every percentage agrees', () => {
    const { findings, result } = audited(regions([north, south]), id);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: 6 });
  });

  test('half up and half to even both pass: 125 of 1,000 as 12 or as 13 %', () => {
    const rows = [
      ['North', 125, '12%', 375, '38%', 500, '50%', 0, 0, 0],
      ['South', 125, '13%', 375, '37%', 500, '50%', 0, 0, 0],
    ];
    expect(observe(regions(rows), id)).toEqual([{ kind: 'passed', tests: 6 }]);
  });

  test.each([
    ['ballots cast', { ballotsCast: 'cast' }, [['North', 600, '54.5%', 250, '22.7%', 150, '13.6%', 1100, 100, 2000]]],
    ['valid and invalid votes together', { invalid: 'invalid' }, [['North', 600, '54.5%', 250, '22.7%', 150, '13.6%', 1100, 100, 2000]]],
    ['registered voters', { registered: 'registered' }, [['North', 600, '30.0%', 250, '12.5%', 150, '7.5%', 1100, 100, 2000]]],
  ])('another base: %s', (_, columns, rows) => {
    expect(observe(regions(rows, {}, columns), id)).toEqual([{ kind: 'passed', tests: 3 }]);
  });

  test('a cell whose base is missing is left out, not held against the table', () => {
    const rows = [
      ['North', 600, '54.5%', 250, '22.7%', 150, '13.6%', 1100, 100, 2000],
      ['South', 600, '54.5%', 250, '22.7%', 150, '13.6%', '', 100, 2000],
    ];
    expect(observe(regions(rows, {}, { ballotsCast: 'cast' }), id)).toEqual([{ kind: 'passed', tests: 3 }]);
  });

  test('a row where nobody voted says nothing', () => {
    const nobody = ['Empty', 0, '0.0%', 0, '0.0%', 0, '0.0%', 0, 0, 500];
    expect(observe(regions([north, nobody], {}, { registered: 'registered', ballotsCast: 'cast' }), id)).toEqual([
      { kind: 'passed', tests: 3 },
    ]);
  });

  test('percentages that were cut off, not rounded: a note, not a thousand errors', () => {
    // 2/3, 1/4, 1/12 of 1,200: 66.66…, 25, 8.33…; 700, 350, 150 of 1,200: 58.33…, 29.16…, 12.5
    const rows = [
      ['North', 800, '66.6%', 300, '25.0%', 100, '8.3%', 0, 0, 0],
      ['South', 700, '58.3%', 350, '29.1%', 150, '12.5%', 0, 0, 0],
    ];
    const { findings } = audited(regions(rows), id);
    expect(findings).toMatchObject([
      { severity: 'note', about: 'document', scope: { source: 'commission', level: 'region', quantity: 'rounding' } },
    ]);
  });

  test('a row divided by a number that is not published is left out, and the number is named', () => {
    // 600, 250, 150 of 1,250 ballots, the invalid ones among them.
    const other = ['South', 600, '48.0%', 250, '20.0%', 150, '12.0%', 0, 0, 0];
    const observations = observe(regions([north, north.with(0, 'West'), other]), id);
    expect(observations.map(({ kind }) => kind)).toEqual(['skipped', 'passed']);
    expect(observations[0]).toMatchObject({ reason: expect.stringContaining('1,250') });
  });

  test('a bound is no percentage to be recomputed', () => {
    const rows = [['North', 600, '60.0%', 250, '25.0%', 150, '<=16%', 0, 0, 0]];
    expect(observe(regions(rows), id)).toEqual([{ kind: 'passed', tests: 2 }]);
  });
});

describe('a planted fault', () => {
  const wrong = ['Middle', 620, '62.0%', 260, '25.0%', 120, '12.0%', 0, 0, 0];

  test('a figure copied from the row above', () => {
    const { findings, result } = audited(regions([north, wrong, south]), id);
    expect(result).toMatchObject({ status: 'flagged', tests: 9, findings: 1 });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { area: 'Middle', contestant: 'beta', source: 'commission' },
      measures: {
        published: 0.25,
        computed: 0.26,
        differencePp: -1,
        votes: 260,
        base: 1000,
        agreeing: 8,
        equalsNeighbour: 'the row before, North',
      },
      locations: [
        { file: 'regions.csv', line: 3, field: 'Beta %' },
        { file: 'regions.csv', line: 3, field: 'Beta' },
        { file: 'regions.csv', line: 2, field: 'Beta %' },
      ],
    });
  });

  test('the last digit is enough', () => {
    const slip = ['Middle', 600, '60.1%', 250, '25.0%', 150, '15.0%', 0, 0, 0];
    expect(audited(regions([north, slip]), id).findings).toMatchObject([
      { severity: 'error', scope: { area: 'Middle', contestant: 'alpha' } },
    ]);
  });

  test('it says when the percentage is right of another base, and what base was meant', () => {
    const ofRegistered = ['Middle', 600, '54.5%', 250, '22.7%', 150, '7.5%', 1100, 100, 2000];
    const rows = [['North', 600, '54.5%', 250, '22.7%', 150, '13.6%', 1100, 100, 2000], ofRegistered];
    const [finding] = audited(regions(rows, {}, { ballotsCast: 'cast', registered: 'registered' }), id).findings;
    expect(finding).toMatchObject({ scope: { contestant: 'gamma' }, measures: { base: 1100 } });
    expect(finding.message).toEqual(holding('1,100'));
    expect(finding.detail).toMatch(/\S/);
  });

  test('one other percentage that agrees is told in the singular', () => {
    const dataset = datasetOf({
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
      sources: [official({ votes: { alpha: 60, beta: 40 }, shares: { alpha: '61%', beta: '40%' } })],
    });
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ scope: { contestant: 'alpha' }, measures: { agreeing: 1 } });
    expect(finding.detail).toEqual(holding('1'));
  });

  test('votes of one publisher against percentages of another; the cell of the votes is named', () => {
    const dataset = datasetOf({
      sources: [
        official({ votes: { alpha: 600, beta: 250, gamma: 150 } }),
        { id: 'press', kind: 'official', totals: { shares: { alpha: '60%', beta: '52%', gamma: '15%' } } },
      ],
    });
    expect(audited(dataset, id).findings).toMatchObject([
      {
        severity: 'error',
        scope: { contestant: 'beta', source: 'press' },
        locations: [{ field: 'sources.press.totals.shares.beta' }, { field: 'sources.commission.totals.votes.beta' }],
      },
    ]);
  });

  test('in a source that is not official it is an error of the document', () => {
    const totals = { votes: { alpha: 60, beta: 25, gamma: 15 }, shares: { alpha: '60%', beta: '52%', gamma: '15%' } };
    const dataset = datasetOf({ sources: [{ id: 'before', kind: 'previous', totals }] });
    expect(audited(dataset, id).findings).toMatchObject([{ severity: 'error', about: 'document', scope: { source: 'before' } }]);
  });
});

describe('too little data', () => {
  test('percentages without votes', () => {
    const dataset = datasetOf({ sources: [official({ shares: { alpha: '60%', beta: '25%', gamma: '15%' } })] });
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringContaining('votes') },
    ]);
  });

  test('no base gives even half of the percentages: the check does not guess', () => {
    const rows = [['North', 600, '41.3%', 250, '11.1%', 150, '15.0%', 0, 0, 0]];
    expect(observe(regions(rows), id)).toMatchObject([{ kind: 'skipped' }]);
  });
});
