import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official, shareColumns, voteColumns } from '../../support/dataset.ts';

const id = 'shares-sum-to-hundred';
const shares = (alpha: string, beta: string, gamma: string) => ({ alpha, beta, gamma });
const totals = (kind: string, printed: object, over: object = {}) =>
  datasetOf({ sources: [{ id: 'source', kind, totals: { shares: printed, ...over } }] });

describe('honest data', () => {
  test.each([
    ['exactly 100', shares('60.0%', '25.0%', '15.0%')],
    ['thirds, 99.9 by rounding', shares('33.3%', '33.3%', '33.3%')],
    ['100.1 by rounding', shares('33.4%', '33.4%', '33.3%')],
    ['a bound that leaves room', shares('60%', '36%', '<=5%')],
    ['whole percentages, 99', shares('33%', '33%', '33%')],
  ])('%s', (_, printed) => {
    expect(observe(totals('official', printed), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });

  test('official percentages of all ballots, invalid ones included, fall short of 100: a note', () => {
    const { findings } = audited(totals('official', shares('58.80%', '24.50%', '14.70%')), id);
    expect(findings).toMatchObject([{ severity: 'note', scope: { source: 'source', quantity: 'shares' } }]);
  });

  test('so it is with the votes beside them, when these say that another base is meant', () => {
    const votes = { alpha: 588, beta: 245, gamma: 147 };
    const { findings } = audited(totals('official', shares('58.80%', '24.50%', '14.70%'), { votes, ballotsCast: 1000 }), id);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('official percentages cut off after their last digit', () => {
    // 66.67, 16.67, 16.67 cut off: 66.6 + 16.6 + 16.6 = 99.8, short of 100 by more than rounding allows
    const { findings } = audited(totals('official', shares('66.6%', '16.6%', '16.6%'), { votes: { alpha: 4, beta: 1, gamma: 1 } }), id);
    expect(findings).toMatchObject([{ severity: 'note' }]);
  });

  test('a station where nobody voted', () => {
    const table = { file: 's.csv', level: 'station', columns: { area: 'area', ...voteColumns, ...shareColumns } };
    const header = ['area', 'Alpha', 'Beta', 'Gamma', 'Alpha %', 'Beta %', 'Gamma %'];
    const rows = [1, 2, 3, 4].map((number) => [`S${number}`, 60, 25, 15, '60%', '25%', '15%']);
    const dataset = datasetOf(
      { sources: [official({}, { tables: [table] })] },
      { 's.csv': [header, ...rows, ['S5', 0, 0, 0, '0%', '0%', '0%']] },
    );
    expect(observe(dataset, id)).toEqual([{ kind: 'passed', tests: 4 }]);
  });

  test('an opinion poll with undecided answers, and a row that leaves a contestant out', () => {
    expect(observe(totals('poll', shares('50%', '20%', '10%')), id)).toEqual([{ kind: 'passed', tests: 1 }]);
    expect(observe(totals('official', { alpha: '50%', beta: '20%' }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });
});

describe('a planted fault', () => {
  const columns = { area: 'area', ...shareColumns };
  const header = ['area', 'Alpha %', 'Beta %', 'Gamma %'];

  test('an official row short of 100 in a table that reaches it', () => {
    const dataset = datasetOf(
      { sources: [official({}, { tables: [{ file: 'r.csv', level: 'region', columns }] })] },
      {
        'r.csv': [
          header,
          ['North', '60.00%', '25.00%', '15.00%'],
          ['South', '55.00%', '30.00%', '15.00%'],
          ['West', '55.00%', '20.00%', '15.30%'],
        ],
      },
    );
    const { findings, result } = audited(dataset, id);
    expect(result.tests).toBe(3);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        about: 'result',
        scope: { source: 'commission', area: 'West', quantity: 'shares' },
        measures: { sum: 0.903, differencePp: -9.7, repair: 'none' },
        locations: [{ line: 4 }, { line: 4 }, { line: 4 }],
      },
    ]);
  });

  test('a total short of 100 whose votes show that valid votes are meant', () => {
    const dataset = totals('official', shares('60.0%', '24.0%', '15.0%'), { votes: { alpha: 600, beta: 250, gamma: 150 } });
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ severity: 'error', about: 'result', measures: { sum: 0.99, differencePp: -1 } });
    // 24.0 → 25.0, 60.0 → 61.0 and 15.0 → 16.0 would all mend it: none is named.
    expect(finding.measures.repair).toBe('none');
  });

  test('more than 100 in a poll: an error of the document, with the one share that a single character would mend', () => {
    // 100.62: 1.8 read as 1.18 takes off 0.62; no other share becomes right by one character.
    const dataset = totals('previous', shares('82.20%', '16.62%', '1.8%'));
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ severity: 'error', about: 'document', measures: { sum: 1.0062, differencePp: 0.62 } });
    expect(finding.measures.repair).toContain('Gamma had 1.18 instead of 1.8');
  });

  test('two shares that could be mended: neither is named', () => {
    // 103: 60 → 57 differs by two characters, 25 → 22 and 18 → 15 by one each.
    const [finding] = audited(totals('survey', shares('60%', '25%', '18%')), id).findings;
    expect(finding).toMatchObject({ severity: 'error', about: 'document', measures: { repair: 'none' } });
    expect(finding.explanations[0]).toBe('People may have been allowed more than one answer.');
  });

  test('shares over 100 each, and bounds beside an excess', () => {
    expect(audited(totals('poll', shares('120%', '25%', '5%')), id).findings).toMatchObject([{ severity: 'error', about: 'document' }]);
    const [finding] = audited(totals('survey', shares('80%', '30%', '<=3%')), id).findings;
    expect(finding).toMatchObject({ severity: 'error', measures: { lowest: 1.09, highest: 1.14 } });
    expect(finding.message).toContain('109.00 % to 114.00 %');
  });

  test('a tally that leaves something out is noted', () => {
    expect(audited(totals('observer-tally', shares('50.0%', '25.0%', '15.0%')), id).findings).toMatchObject([
      { severity: 'note', about: 'document', measures: { differencePp: -10 } },
    ]);
  });
});

test('too little data: one share alone', () => {
  expect(observe(totals('survey', { alpha: '60%' }), id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringMatching(/\S/) }]);
});
