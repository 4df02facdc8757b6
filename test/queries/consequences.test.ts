import { describe, expect, test } from 'vitest';
import { consequences, officialDivision } from '../../src/queries/consequences.ts';
import { reportedShares } from '../../src/queries/reference.ts';
import { datasetOf, type Manifest, official } from '../support/dataset.ts';

const contest = { date: '2020-06-07', seats: 10, threshold: '10%', allocation: 'largest-remainder' };
const votes = { alpha: 600, beta: 290, gamma: 110 };

function under(shares: Manifest, over: Manifest = {}, of?: 'printed' | 'decided', totals: Manifest = {}) {
  const dataset = datasetOf({
    contest: { ...contest, ...over },
    sources: [official({ votes, ...totals }), { id: 's', kind: 'survey', totals: { shares } }],
  });
  const reported = reportedShares(dataset.sources[1]);
  return reported && consequences(dataset, reported, of);
}

test('seats that move and thresholds that are crossed, by hand', () => {
  // Officially 6, 2.9, 1.1 of 10: 6, 3, 1. With 50, 41, 9: 5.49 and 4.51 of 10, so 5 and 5.
  expect(under({ alpha: '50%', beta: '41%', gamma: '9%' })).toEqual({
    official: [6, 3, 1],
    seats: [5, 5, 0],
    moved: 2,
    crossings: [2],
    entering: [],
    leaving: [2],
    sameWinner: true,
  });
});

test('ballots cast as the base raise the threshold for source and official result alike', () => {
  const cast = { thresholdBase: 'cast' };
  // 11 % of 1,000 valid votes are 9.17 % of 1,200 ballots.
  expect(under({ alpha: '60%', beta: '29%', gamma: '11%' }, cast, 'printed', { ballotsCast: 1200 })).toMatchObject({
    official: [7, 3, 0],
    seats: [7, 3, 0],
    moved: 0,
    crossings: [],
  });
});

describe('no answer', () => {
  test.each([
    ['a contestant that is not reported', { alpha: '60%', beta: '30%' }, {}],
    ['a bound whose ends give other seats', { alpha: '50%', beta: '30%', gamma: '<=20%' }, {}],
    ['a tie for the last seat', { alpha: '45%', beta: '45%', gamma: '10%' }, { seats: 9, threshold: '20%' }],
    ['no seats in the rules', { alpha: '60%', beta: '30%', gamma: '10%' }, { seats: undefined }],
  ])('%s', (_, shares, over) => {
    expect(under(shares, over)).toBeUndefined();
  });
});

test('the decided are the base of the shares where that is asked', () => {
  const poll = { alpha: '50%', beta: '31%', gamma: '9%' };
  expect(under(poll)?.seats).toEqual([6, 4, 0]);
  expect(under(poll, {}, 'decided')?.seats).toEqual([6, 3, 1]);
});

test('the official division counts valid votes for nobody in the list towards the threshold', () => {
  const dataset = datasetOf({ contest, sources: [official({ votes, valid: 1105 })] });
  expect(officialDivision(dataset)?.passed).toEqual([0, 1]);
  expect(officialDivision(datasetOf({ contest, sources: [official({ votes })] }))?.passed).toEqual([0, 1, 2]);
});
