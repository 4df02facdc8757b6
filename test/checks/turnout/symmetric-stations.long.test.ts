import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/station-cells-controls.json' with { type: 'json' };
import { groupsGrade, stationGroups } from '../../../src/checks/turnout/kit/station-groups.ts';
import { stationSymmetry, symmetryGrade } from '../../../src/checks/turnout/kit/station-symmetry.ts';
import { type StationCells, stationCells } from '../../../src/queries/station-cells.ts';
import { finestStations, type Stations } from '../../../src/queries/stations.ts';
import type { TwoGroups } from '../../../src/stats/two-groups.ts';
import type { ReferenceGroups, ReferenceSymmetry } from '../../support/cell-tables.ts';
import { controlStations, DATA } from '../../support/controls.ts';
import { audited } from '../../support/dataset.ts';
import { filled, PLANTED_IN, someStations } from '../../support/planted-stations.ts';

interface Reference {
  readonly symmetry: { readonly lead: ReferenceSymmetry; readonly second?: ReferenceSymmetry };
  readonly groups: ReferenceGroups;
}

/** What fixtures/reference/station-cells.py gives for each real election. */
const REFERENCE = reference as unknown as Readonly<Record<string, Reference>>;
const NAMES = Object.keys(REFERENCE);
/** Two rows of Spain 1982 equal the sums of others, are read as totals, and are not counted with the stations: the program counts them. */
const TOTALS_IN = 'spain1982';

const leaderOf = (name: string): StationCells => {
  const dataset = controlStations(name);
  const contestant = dataset.contestants.findIndex(({ id }) => id === 'leader');
  return stationCells(dataset, finestStations(dataset) as Stations, contestant) as StationCells;
};

const GRADES: Readonly<Record<string, string>> = {
  russia2012: 'finding',
  'russia-2018': 'finding',
  russia2021: 'finding',
  uganda2016: 'notice',
  mexico2006: 'notice',
  'bolivia2020-partial': 'notice',
};

describe.skipIf(!DATA)('the panel', () => {
  test('has 30 contests', () => {
    expect(NAMES).toHaveLength(30);
    expect(Object.keys(GRADES).every((name) => NAMES.includes(name))).toBe(true);
  });

  test.each(NAMES)('%s: agrees with the program to 1e-3, with its grade, and the placebo passes', (name) => {
    const cells = leaderOf(name);
    const { own, placebo } = stationSymmetry(cells);
    const { symmetry, groups } = REFERENCE[name];
    for (const [one, told] of [
      [own, symmetry.lead],
      [placebo, symmetry.second],
    ] as const) {
      expect(one === undefined).toBe(told === undefined);
      if (!one || !told) continue;
      const digits = name === TOTALS_IN && one === placebo ? 1 : 3;
      if (name !== TOTALS_IN) expect(one.corners.stations).toBe(told.n);
      for (const [found, expected] of [
        [one.logit.all.mean, told.all[0]],
        [one.logit.large?.mean ?? Number.NaN, told.large[0]],
        [one.logit.lower, told.lower],
        [one.arcsine.lower, told.arcsineLower],
      ])
        expect(Math.abs(found - expected)).toBeLessThan(10 ** -digits);
      expect(symmetryGrade(one)).toBe(told.grade);
    }
    expect(own && symmetryGrade(own)).toBe(GRADES[name] ?? 'passed');
    if (placebo) expect(symmetryGrade(placebo)).toBe('passed');
    const found = stationGroups(cells).groups as TwoGroups;
    if (name !== TOTALS_IN) expect([found.stations, found.areas]).toEqual([groups.n, groups.areas]);
    expect(found.middle).toBeCloseTo(groups.middle, 3);
    expect(found.upper).toBeCloseTo(groups.upper, 3);
    expect(found.followOthers).toBeCloseTo(groups.follow_others as number, 3);
    if (groups.follow_second === null) expect(found.followSecond).toBeNaN();
    else expect(found.followSecond).toBeCloseTo(groups.follow_second, 3);
    expect(groupsGrade(found)).toBe('passed');
  });

  test('Russia 2012 is a warning that names regions, and Uganda 2016 a notice', () => {
    const russia = audited(controlStations('russia2012'), 'symmetric-stations').findings;
    expect(russia[0].severity).toBe('warning');
    expect(russia.filter(({ scope }) => scope.area !== undefined)).toHaveLength(12);
    expect(audited(controlStations('uganda2016'), 'symmetric-stations').findings[0]).toMatchObject({
      severity: 'note',
      measures: { grade: 'notice' },
    });
  });
});

/** Rows as loaded: where the index modulo 5 is below `of`, ballots, valid and leader rise to 95 % of the roll. */
function everyFifth(name: string, of: number): TwoGroups {
  const dataset = controlStations(name);
  const stations = finestStations(dataset) as Stations;
  const [cast, valid] = [(stations.cast as Float64Array).slice(), (stations.valid as Float64Array).slice()];
  const votes = stations.votes.map((column) => column?.slice());
  for (let at = 0; at < stations.size; at++) {
    if (at % 5 >= of) continue;
    const more = Math.max(0, Math.floor(0.95 * (stations.registered as Float64Array)[at]) - cast[at]);
    cast[at] += more;
    valid[at] += more;
    (votes[stations.leader] as Float64Array)[at] += more;
  }
  return stationGroups(stationCells(dataset, { ...stations, cast, valid, votes }) as StationCells).groups as TwoGroups;
}

// The table of the definition of the second question.
const EVERY_FIFTH = [
  ['lithuania2012', 0, 0.2726, 0.2898, 1.2407, 0.9799, 'passed'],
  ['lithuania2012', 2, 0.0007, 0.0018, 0.0103, 0.009, 'finding'],
  ['lithuania2012', 3, 0.0007, 0.0018, 0.0103, 0.0084, 'finding'],
  ['hungary2010-list', 2, 0.0088, 0.0119, 0.016, 0.0123, 'finding'],
  ['lithuania2020', 2, 0.0066, 0.0133, 0.0068, 0.0079, 'finding'],
] as const;

describe.skipIf(!DATA)('two groups of stations', () => {
  test.each(EVERY_FIFTH)('%s with %i of 5 stations filled', (name, of, middle, upper, others, second, grade) => {
    const found = everyFifth(name, of);
    for (const [one, expected] of [
      [found.middle, middle],
      [found.upper, upper],
      [found.followOthers, others],
      [found.followSecond, second],
    ])
      expect(Math.abs(one - expected)).toBeLessThan(1e-4);
    expect(groupsGrade(found)).toBe(grade);
  });
});

const SEEDS = [1, 2, 3];

/** Of 39 parts of elections with a dose of filled stations, how many either check warns of. */
function warned(dose: number): { readonly symmetric: number; readonly either: number; readonly of: number } {
  let [symmetric, either, of] = [0, 0, 0];
  for (const name of PLANTED_IN)
    for (const seed of SEEDS) {
      const stations = filled(someStations(name, seed), dose, seed);
      const cells = stationCells(controlStations(name), stations) as StationCells;
      const { own } = stationSymmetry(cells);
      const { groups, compared } = stationGroups(cells);
      const one = own !== undefined && symmetryGrade(own) === 'finding';
      const two = groups !== undefined && compared >= 150 && groupsGrade(groups) === 'finding';
      of++;
      if (one) symmetric++;
      if (one || two) either++;
    }
  return { symmetric, either, of };
}

describe.skipIf(!DATA)('stations filled to 93 to 97 % for the leader, in parts of 13 elections regarded as clean', () => {
  test('clean parts give no warning', () => {
    expect(warned(0)).toEqual({ symmetric: 0, either: 0, of: 39 });
  });

  test.each([
    [0.02, 1 / 4],
    [0.05, 3 / 4],
    [0.1, 9 / 10],
    [0.2, 9 / 10],
  ])('at a dose of %f symmetric-stations warns of at least %f', (dose, least) => {
    const { symmetric, of } = warned(dose);
    expect(symmetric / of).toBeGreaterThanOrEqual(least);
  });

  test.each([0.3, 0.4, 0.5, 0.6])('at a dose of %f either of the two warns of at least nine tenths', (dose) => {
    const { either, of } = warned(dose);
    expect(either / of).toBeGreaterThanOrEqual(9 / 10);
  });
});
