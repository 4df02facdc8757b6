import { describe, expect, test } from 'vitest';
import type { Panel, PanelElection } from '../../../src/data/panel.ts';
import { compareWithPanel, yardstick } from '../../../src/queries/panel/compare.ts';
import { PANEL } from '../../../src/queries/panel/elections.ts';

const election = (name: string, code: string, statistics: PanelElection['statistics'], given: Partial<PanelElection> = {}) =>
  ({
    name,
    country: [code.slice(0, 2), code],
    year: 2000,
    reputation: 'clean',
    stations: 1000,
    source: 'by hand',
    statistics,
    notes: [],
    ...given,
  }) as const satisfies PanelElection;

// Reckoned by hand: without Aland the clean ones have 3, 4 and 10.
const PANEL_BY_HAND: Panel = [
  election('a1', 'ALA', { atHundred: 1, lastDigits: [-1, -2] }),
  election('b1', 'BLB', { atHundred: 4, lastDigits: [-3] }),
  election('a2', 'ALA', { atHundred: 2 }),
  election('b2', 'BLB', { atHundred: 3, lastDigits: [-0.5, -0.25] }),
  election('c1', 'CLC', { atHundred: 10 }),
  election('d1', 'DLD', { atHundred: 3.5 }, { reputation: 'disputed' }),
  election('d2', 'DLD', { atHundred: 20 }, { reputation: 'disputed' }),
  election('e1', 'ELE', { atHundred: 5 }, { reputation: 'contested' }),
  election('f1', 'FLF', { unanimous: 5 }),
];
const inCountry = (country?: string) => ({ panel: PANEL_BY_HAND, contest: { ...(country && { country }) } }) as never;

describe('a yardstick', () => {
  test('counts the clean elections that have the statistic, and their countries', () => {
    expect(yardstick(inCountry(), 'atHundred')).toMatchObject({ elections: 5, countries: 3, values: [1, 2, 3, 4, 10], low: 1, high: 10 });
  });

  test.each(['AL', 'ALA'])('leaves out those of the country of the contest, %s', (code) => {
    // At 5 % of the way from the first to the third of 3, 4, 10: 3 + 0.1 · 1; at 95 %: 4 + 0.9 · 6.
    expect(yardstick(inCountry(code), 'atHundred')).toMatchObject({ elections: 3, countries: 2, values: [3, 4, 10] });
    expect(yardstick(inCountry(code), 'atHundred').percentile5).toBeCloseTo(3.1, 12);
    expect(yardstick(inCountry(code), 'atHundred').percentile95).toBeCloseTo(9.4, 12);
  });

  test('shows every election of another country, whatever its reputation', () => {
    const names = yardstick(inCountry('AL'), 'atHundred').dots.map(({ election: { name } }) => name);
    expect(names).toEqual(['b1', 'b2', 'c1', 'd1', 'd2', 'e1']);
  });

  test('takes contested elections in where they are asked for', () => {
    expect(yardstick(inCountry('ALA'), 'atHundred', ['clean', 'contested'])).toMatchObject({ elections: 4, countries: 3 });
  });

  test('takes the columns of an election one by one', () => {
    expect(yardstick(inCountry(), 'lastDigits')).toMatchObject({ elections: 3, countries: 2, values: [-3, -2, -1, -0.5, -0.25] });
  });

  test('of no election has no range', () => {
    // The United States alone have first digits that can be asked.
    const { elections, countries, low, percentile95 } = yardstick(inCountry('US'), 'firstDigit');
    expect({ elections, countries, low, percentile95 }).toEqual({ elections: 0, countries: 0, low: Number.NaN, percentile95: Number.NaN });
  });
});

describe('a value beside a yardstick', () => {
  test('is told by how many elections show as much, on the side where it is', () => {
    expect(compareWithPanel(inCountry('AL'), 'atHundred', 4)).toMatchObject({ asHigh: 2, asLow: 2, side: 'high' });
    expect(compareWithPanel(inCountry('AL'), 'atHundred', 3.9)).toMatchObject({ asHigh: 2, asLow: 1, side: 'low' });
    expect(compareWithPanel(inCountry('AL'), 'atHundred', 11)).toMatchObject({ asHigh: 0, asLow: 3, side: 'high' });
  });

  test('that the panel has in four digits is as high as its own', () => {
    expect(compareWithPanel(inCountry('AL'), 'atHundred', 10.0003).asHigh).toBe(1);
    expect(compareWithPanel(inCountry('AL'), 'atHundred', 10.02).asHigh).toBe(0);
  });

  test('says how many disputed elections are within the range of the clean ones', () => {
    expect(compareWithPanel(inCountry('AL'), 'atHundred', 4)).toMatchObject({ disputed: 2, disputedWithin: 1 });
  });
});

describe('whose elections', () => {
  test('without a panel of the reader, those of the program', () => {
    const { own, elections } = yardstick({ contest: {} } as never, 'atHundred');
    expect({ own, elections }).toEqual({ own: false, elections: PANEL.filter(({ reputation }) => reputation === 'clean').length });
  });

  test('a statistic that the panel of the reader has not is compared with those of the program', () => {
    expect(yardstick(inCountry(), 'atHundred').own).toBe(true);
    expect(yardstick(inCountry(), 'turnoutShareR')).toMatchObject({ own: false, elections: 23 });
  });
});
