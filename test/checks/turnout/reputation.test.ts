import { expect, test } from 'vitest';
import reference from '../../../fixtures/reference/station-cells-controls.json' with { type: 'json' };
import { reputationOf } from '../../../src/checks/turnout/kit/reputation.ts';

const DISPUTED = ['albania2013', 'uganda2006', 'uganda2016', 'russia2012', 'russia-2018', 'russia2021'];
const reputed = Object.entries(reference).filter(([name]) => !DISPUTED.includes(name));
const lower = reputed.map(([, { symmetry }]) => symmetry.lead.lower);
const upper = reputed.map(([, { groups }]) => groups.upper);
const anywhere = { contest: {} } as Parameters<typeof reputationOf>[0];

test('counts the elections that the program counts', () => {
  expect(reputed).toHaveLength(24);
  for (const value of [-1, -0.4, 0, 0.2, 0.33, 0.5])
    expect(reputationOf(anywhere, 'symmetricStations', value)).toEqual({
      asMuch: lower.filter((one) => one >= value).length,
      reputed: 24,
      reputedCountries: 12,
    });
  for (const value of [0.2, 0.27, 0.3, 0.317, 0.35])
    expect(reputationOf(anywhere, 'twoGroupsMiddle', value).asMuch).toBe(upper.filter((one) => one <= value).length);
});

test('leaves the country of the contest out, by either code', () => {
  for (const country of ['MX', 'MEX'])
    expect(reputationOf({ contest: { country } } as Parameters<typeof reputationOf>[0], 'symmetricStations', 0.25)).toEqual({
      asMuch: 1,
      reputed: 23,
      reputedCountries: 11,
    });
});
