import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { cell, nordavia } from '../../support/invented.ts';
import { draws } from '../../support/random.ts';

const id = 'outlying-areas';
/** Areas with the turnouts given, in percent with two decimals. */
const areas = (turnouts: readonly number[]) =>
  datasetOf(
    {
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 't.csv',
                level: 'region',
                shareUnit: 'percent',
                columns: { area: 'area', turnout: 'turnout', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } },
              },
            ],
          },
        ),
      ],
    },
    {
      't.csv': [
        ['area', 'turnout', 'Alpha', 'Beta', 'Gamma'],
        ...turnouts.map((one, index) => [`A${index + 1}`, one.toFixed(2), 50 + index, 30, 20]),
      ],
    },
  );
const inverse = (x: number): number => 1 / (1 + Math.exp(-x));
const SPREAD = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4];

test('honest data: an invented country', () => {
  expect(observe(nordavia(), id)).toEqual([{ kind: 'passed', tests: 12 }]);
});

describe('a planted fault', () => {
  test('one area far below the others', () => {
    // Nine logits −0.4 to 0.4 and −3: median of the ten −0.05, MAD 0.25, z = −2.95 / (1.4826 · 0.25) = −7.96.
    const dataset = areas([...SPREAD, -3].map((x) => 100 * inverse(x)));
    const { findings } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'commission', level: 'region', area: 'A10', quantity: 'turnout' },
        // The middle, 48.75 %, comes from turnouts rounded to two decimals.
        message: expect.stringMatching(
          /^A10: a turnout of 4\.7 % lies below those of the other areas by region, with a median of 48\.[78] % \(robust z −8\.0\)\.$/,
        ),
        measures: { areas: 10, basis: '4.74 % as published' },
        locations: [{ file: 't.csv', line: 11, field: 'turnout' }],
      },
    ]);
    expect(findings[0].detail).toMatch(/^Nearest: A1 40\.1 %, A2 42\.6 % and A3 45\.0 %\.$/);
    expect(findings[0].measures.robustZ).toBeCloseTo(-7.96, 1);
  });

  test('in the invented country, above', () => {
    const dataset = nordavia((it) => Object.assign(it.districts[5], { issued: 13_650, cast: 13_648, Red: 6000, Green: 4000, Blue: 3416 }));
    const { findings } = audited(dataset, id);
    expect(findings).toMatchObject([
      { scope: { area: 'D6' }, message: expect.stringContaining('lies above'), measures: { basis: 'ballots cast' } },
    ]);
    expect(findings[0].locations).toContainEqual(expect.objectContaining(cell(5, 'cast')));
  });

  test('two areas: the first says how many there are', () => {
    const dataset = areas([...SPREAD, ...SPREAD.map((x) => x + 0.01), -4, 5].map((x) => 100 * inverse(x)));
    const { findings } = audited(dataset, id);
    expect(findings.map(({ scope }) => scope.area)).toEqual(['A20', 'A19']);
    expect(findings[0].detail).toContain('2 areas of 20 lie beyond the threshold.');
  });
});

describe('too little data', () => {
  test.each([
    ['seven areas', areas(SPREAD.slice(0, 7).map((x) => 100 * inverse(x))), 'fewer than 8 areas'],
    ['one area', areas([50]), 'fewer than 8 areas'],
    ['half of the areas are equal', areas([60, 60, 60, 60, 60, 20, 30, 40, 90]), 'half of the areas have the same turnout'],
    ['most have nobody or everybody', areas([0, 0, 100, 100, 50, 51, 52, 120, 53]), '4 areas have a turnout between 0 and 100 %'],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('areas of 0, 100 % and more are counted beside the others', () => {
    const observations = observe(areas([...SPREAD.map((x) => 100 * inverse(x)), 0, 100, 104]), id);
    expect(observations).toMatchObject([
      { kind: 'passed', tests: 9 },
      { kind: 'skipped', reason: '3 areas have a turnout of 0, or of 100 % or more, which has no logit' },
    ]);
  });
});

/** Logits of honest areas, spread by 0.4, as normal or as t with 5 degrees of freedom. */
test.each([
  ['normal', 17, 200],
  ['normal', 60, 100],
  ['normal', 1000, 20],
  ['t5', 17, 200],
  ['t5', 60, 100],
  ['t5', 1000, 20],
] as const)('honest areas (%s, %i) give about one note in twenty datasets or fewer', (spread, size, datasets) => {
  const { normal, gamma } = draws(size);
  const draw = (): number => (spread === 'normal' ? normal() : normal() / Math.sqrt((2 * gamma(2.5)) / 5));
  let notes = 0;
  for (let index = 0; index < datasets; index++) {
    const turnouts = Array.from({ length: size }, () => 100 * inverse(0.5 + 0.4 * draw()));
    notes += observe(areas(turnouts), id).filter(({ kind }) => kind === 'noted').length;
  }
  expect(notes).toBeLessThanOrEqual(0.05 * datasets + 3 * Math.sqrt(0.05 * datasets));
});
