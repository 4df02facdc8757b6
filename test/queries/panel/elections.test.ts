import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { REPUTATIONS } from '../../../src/data/panel.ts';
import { yardstick } from '../../../src/queries/panel/compare.ts';
import { PANEL } from '../../../src/queries/panel/elections.ts';
import { PANEL_STATISTICS } from '../../../src/queries/panel/statistics.ts';

const ids = new Set(CHECKS.map(({ meta }) => meta.id));
const measured = new Set(PANEL.flatMap(({ statistics }) => Object.keys(statistics)));

describe('the panel of the program', () => {
  test('has 30 elections of 15 countries, 23 of them regarded as clean', () => {
    expect(PANEL).toHaveLength(30);
    expect(new Set(PANEL.map(({ country }) => country[0])).size).toBe(15);
    expect(REPUTATIONS.map((one) => PANEL.filter(({ reputation }) => reputation === one).length)).toEqual([23, 1, 6]);
  });

  test('has every statistic of a check that the program has, and no other', () => {
    const expected = Object.entries(PANEL_STATISTICS).flatMap(([name, { check }]) => (ids.has(check) ? [name] : []));
    expect([...measured].sort()).toEqual(expected.sort());
  });

  test('names each election once, with two codes of its country, its year and its source', () => {
    expect(new Set(PANEL.map(({ name }) => name)).size).toBe(PANEL.length);
    for (const { country, year, source } of PANEL) {
      expect(country.join(' ')).toMatch(/^[A-Z]{2} [A-Z]{3}$/);
      expect(year).toBeGreaterThan(1900);
      expect(source).toMatch(/\S \S/);
    }
    const dates = PANEL.map(({ country, year, month }) => `${country[0]} ${year} ${month}`);
    expect(new Set(dates).size).toBe(PANEL.length);
  });

  test('holds statistics alone, with at most four significant digits', () => {
    const values = PANEL.flatMap(({ statistics }) => Object.values(statistics).flat());
    expect(values.length).toBeGreaterThan(1000);
    for (const value of values) expect(value).toBe(Number(value.toPrecision(4)));
  });

  test('of the 23 clean elections at most three are beyond those of other countries', () => {
    const beyond = PANEL.filter(({ reputation }) => reputation === 'clean').filter(({ country, statistics }) =>
      (['wholePercentages', 'atHundred', 'anomalousVotes'] as const).some((statistic) => {
        // Where the estimate of anomalous votes cannot be computed nothing is said of it.
        if (statistic === 'anomalousVotes' && statistics.peakAboveTurnout !== undefined) return false;
        const { high } = yardstick({ contest: { country: country[0] } } as never, statistic);
        return ((statistics[statistic] as number | undefined) ?? 0) > high;
      }),
    );
    expect(beyond.map(({ name }) => name)).toEqual(['bolivia2020-partial', 'canada2011']);
  });

  test('says which checks speak of an election, by their identifiers', () => {
    expect(PANEL.flatMap(({ notes }) => notes).filter((id) => !ids.has(id))).toEqual([]);
  });
});
