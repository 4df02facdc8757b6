import { describe, expect, test } from 'vitest';
import { officialCount, officialShares, reportedShares } from '../../src/queries/reference.ts';
import { datasetOf, type Manifest, official } from '../support/dataset.ts';

describe('official shares', () => {
  test('votes of every contestant go before percentages, whoever comes first', () => {
    const press = { id: 'press', kind: 'official', totals: { shares: { alpha: '61%', beta: '25%', gamma: '14%' } } };
    const dataset = datasetOf({ sources: [press, official({ votes: { alpha: 600, beta: 250, gamma: 150 } })] });
    expect(officialShares(dataset, dataset.areas.root)).toMatchObject({
      shares: [0.6, 0.25, 0.15],
      votes: [600, 250, 150],
      valid: 1000,
      source: { id: 'commission' },
    });
  });

  test('percentages alone are divided by their sum where rounding explains what they leave, and else stay as printed', () => {
    const sharesOf = (printed: Record<string, string>) => {
      const dataset = datasetOf({ sources: [official({ shares: printed })] });
      const { shares, votes, valid } = officialShares(dataset, dataset.areas.root) ?? {};
      expect([votes, valid]).toEqual([undefined, undefined]);
      return shares?.map((share) => share.toFixed(12));
    };
    // 99 % of three whole percentages: 99/99 of them are 0.494949…, 0.383838… and 0.121212…
    expect(sharesOf({ alpha: '49%', beta: '38%', gamma: '12%' })).toEqual(['0.494949494949', '0.383838383838', '0.121212121212']);
    expect(sharesOf({ alpha: '48%', beta: '36%', gamma: '12%' })).toEqual(['0.480000000000', '0.360000000000', '0.120000000000']);
  });

  test.each([
    ['a missing contestant', { votes: { alpha: 600, beta: 250 } }],
    ['a bound', { shares: { alpha: '60%', beta: '25%', gamma: '<=15%' } }],
    ['no votes at all', { votes: { alpha: 0, beta: 0, gamma: 0 } }],
  ])('none with %s', (_, totals) => {
    const dataset = datasetOf({ sources: [official(totals)] });
    expect(officialShares(dataset, dataset.areas.root)).toBeUndefined();
  });

  test('a poll is not official', () => {
    const dataset = datasetOf({ sources: [{ id: 'p', kind: 'poll', totals: { registered: 5, votes: { alpha: 6, beta: 2, gamma: 1 } } }] });
    expect(officialShares(dataset, dataset.areas.root)).toBeUndefined();
    expect(officialCount(dataset, dataset.areas.root, 'registered')).toBeUndefined();
  });
});

describe('reported shares', () => {
  const reported = (totals: Manifest) => reportedShares(datasetOf({ sources: [{ id: 's', kind: 'survey', totals }] }).sources[0]);

  test('one bound takes what the others leave, within the bound', () => {
    const left = reported({ shares: { alpha: '60%', beta: '38%', gamma: '<=3%' } });
    expect(left?.values[2]).toBeCloseTo(0.02, 12);
    expect(left).toMatchObject({ bounded: [false, false, true], reported: 3, intervals: [{}, {}, { low: 0, high: 0.03 }] });
    expect(reported({ shares: { alpha: '60%', beta: '30%', gamma: '<=3%' } })?.values[2]).toBe(0.03);
    expect(reported({ shares: { alpha: '60%', beta: '45%', gamma: '<=3%' } })?.values[2]).toBe(0);
  });

  test('what is printed beside the contestants, and what nobody is given', () => {
    const one = reported({ shares: { alpha: '50%', beta: '20%', gamma: '10%' }, otherShares: { Delta: '5%' } });
    expect(one?.others).toBeCloseTo(0.05, 12);
    expect(one?.unlisted).toBeCloseTo(0.15, 12);
  });

  test('a contestant that is not reported is unknown, and so is the rest', () => {
    expect(reported({ shares: { alpha: '50%' } })).toMatchObject({ values: [0.5, undefined, undefined], reported: 1, unlisted: 0 });
  });

  test('counts are exact', () => {
    expect(reported({ votes: { alpha: 5, beta: 3, gamma: 2 } })).toMatchObject({
      values: [0.5, 0.3, 0.2],
      intervals: [{ low: 0.5, high: 0.5 }, {}, {}],
    });
    expect(reported({ votes: { alpha: 0, beta: 0, gamma: 0 } })).toBeUndefined();
  });
});
