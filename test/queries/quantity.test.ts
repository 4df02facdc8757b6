import { describe, expect, test } from 'vitest';
import { english, plain } from '../../src/language/text.ts';
import { isPath, quantityName, resolveQuantity } from '../../src/queries/quantity.ts';
import { datasetOf } from '../support/dataset.ts';
import { nordavia } from '../support/invented.ts';

const dataset = nordavia();

test.each(['contest.seats', 'areas.region', 'sources.cec.totals.turnout'])('%s is a path', (quantity) =>
  expect(isPath(quantity)).toBe(true),
);
test.each(['candidates', 'areas', 'sources-of-votes', 'my.sources.x'])('%s is a name', (quantity) => expect(isPath(quantity)).toBe(false));

test.each([
  ['hours-of-voting', 'Hours of voting'],
  ['turnout.2004', 'Turnout 2004'],
  ['élus', 'Élus'],
])('%s is told as %s', (quantity, name) => expect(quantityName(quantity)).toBe(name));

describe('a path to a figure', () => {
  test.each([
    ['contest.seats', 'Number of seats in the contest', 20],
    ['areas.district', 'Number of areas at the level district', 12],
    ['sources.board.totals.seats.red', 'Board, seats of Red', 9],
    ['sources.poll.sample.size', 'Poll, sample size', 1000],
  ])('%s', (path, label, value) => {
    expect(plain(resolveQuantity(dataset, path))).toMatchObject({ label, kind: 'count', interval: { low: value, high: value } });
  });

  test.each([
    ['sources.poll.totals.shares.red', 'Poll, share of Red', '44 %', 'sources.poll.totals.shares.red'],
    ['sources.poll.sample.marginOfError', 'Poll, margin of error', '3.1 %', 'sources.poll.sample.marginOfError'],
    [
      'sources.earlier.totals.otherShares.Old Union',
      'Council of 2015, share of Old Union',
      '3.0 %',
      'sources.earlier.totals.otherShares.Old Union',
    ],
  ])('%s', (path, label, text, field) => {
    expect(plain(resolveQuantity(dataset, path))).toMatchObject({ label, kind: 'share', text, locations: [{ field }] });
  });

  test('an hour, and a name with a dot in it', () => {
    const dotted = datasetOf({
      sources: [
        { id: 'a', name: 'A', kind: 'official', totals: { registered: 1 } },
        {
          id: 'a.b',
          name: 'AB',
          kind: 'official',
          totals: { registered: 2, turnoutAt: { '22:00': '5%' }, otherShares: { 'St. Ives': '1%' } },
        },
      ],
    });
    expect(resolveQuantity(dotted, 'sources.a.totals.registered')?.interval.low).toBe(1);
    expect(resolveQuantity(dotted, 'sources.a.b.totals.registered')?.interval.low).toBe(2);
    expect(english(resolveQuantity(dotted, 'sources.a.b.totals.turnoutAt.22:00')?.label ?? '')).toBe('AB, turnout at 22:00');
    expect(english(resolveQuantity(dotted, 'sources.a.b.totals.otherShares.St. Ives')?.text ?? '')).toBe('1 %');
  });
});

test.each([
  'contest.threshold',
  'areas.station',
  'sources.board',
  'sources.nobody.totals.turnout',
  'sources.board.turnout',
  'sources.board.totals',
  'sources.board.totals.shares.nobody',
  'sources.board.totals.shares.blue',
  'sources.board.totals.shares',
  'sources.board.totals.registered.red',
  'sources.board.totals.turnoutAt.23:00',
  'sources.board.totals.constructor',
  'sources.board.sample.size',
])('%s leads nowhere', (path) => expect(plain(resolveQuantity(dataset, path))).toBeUndefined());
