import { expect, test } from 'vitest';
import type { CleanElection } from '../../../../src/checks/turnout/kit/clean-elections.ts';
import { CLEAN_ELECTIONS } from '../../../../src/checks/turnout/kit/clean-elections.ts';
import { cleanYardstick } from '../../../../src/checks/turnout/kit/clean-yardstick.ts';
import { english } from '../../../../src/language/text.ts';
import { datasetOf, official } from '../../../support/dataset.ts';

const of = (country: readonly [string, string], wholePercentages: number | null): CleanElection => ({
  name: country[0],
  year: 2020,
  country,
  wholePercentages,
  atHundred: 0,
  anomalousVotes: null,
  peakAboveTurnout: null,
  notes: [],
});
const ELECTIONS = [of(['PL', 'POL'], -1), of(['PL', 'POL'], 2.5), of(['ES', 'ESP'], 1.5), of(['CA', 'CAN'], null)];
const contestIn = (country?: string) => datasetOf({ contest: country ? { country } : {}, sources: [official({ votes: { alpha: 1 } })] });

test('elections of the same country are left out, by either code', () => {
  for (const country of ['PL', 'POL'])
    expect(cleanYardstick(contestIn(country), 'wholePercentages', ELECTIONS)).toEqual({
      cleanLow: 1.5,
      cleanHigh: 1.5,
      cleanElections: 1,
      cleanCountries: 1,
      sameCountry: expect.anything(),
    });
  expect(cleanYardstick(contestIn('KZ'), 'wholePercentages', ELECTIONS)).toMatchObject({ cleanLow: -1, cleanHigh: 2.5, cleanElections: 3 });
});

test('without a country all are used, and that is said', () => {
  const { sameCountry, ...clean } = cleanYardstick(contestIn(), 'wholePercentages', ELECTIONS);
  expect(clean).toEqual({ cleanLow: -1, cleanHigh: 2.5, cleanElections: 3, cleanCountries: 2 });
  expect(english(sameCountry)).toContain('contest.country');
  expect(english(cleanYardstick(contestIn('PL'), 'wholePercentages', ELECTIONS).sameCountry)).toContain('same country (PL)');
});

test('of the 23 clean elections at most three lie beyond those of other countries', () => {
  expect(CLEAN_ELECTIONS).toHaveLength(23);
  const beyond = CLEAN_ELECTIONS.filter((one) =>
    (['wholePercentages', 'atHundred', 'anomalousVotes'] as const).some((statistic) => {
      // Where the estimate of anomalous votes cannot be computed nothing is said of it.
      if (statistic === 'anomalousVotes' && one.peakAboveTurnout !== null) return false;
      return (one[statistic] ?? 0) > cleanYardstick(contestIn(one.country[0]), statistic).cleanHigh;
    }),
  );
  expect(beyond.map(({ name }) => name)).toEqual(['bolivia2020-partial', 'canada2011']);
});
