import { describe, expect, test } from 'vitest';
import { type FalseAlarmRow, rateOf } from '../../src/audit/calibration.ts';
import type { ElectionOutcome } from '../../src/calibrate/election-outcome.ts';
import { criticalRows, doseRow, smallestDose, smallestDoses, tooFrequent } from '../../src/calibrate/power.ts';

const election = (
  statistic: number,
  log10P: number,
  over: { check?: string; warnings?: number; notes?: number } = {},
): ElectionOutcome => ({
  published: { 'last-digit-chi-square': statistic },
  checks: [
    {
      check: over.check ?? 'small-stations',
      tests: 1,
      log10P,
      first: 10 ** log10P,
      errors: 0,
      warnings: over.warnings ?? 0,
      notes: over.notes ?? 0,
      asked: [],
      flagged: [],
    },
  ],
});

describe('criticalRows', () => {
  const untouched = Array.from({ length: 250 }, (_, index) => election(index, -index / 100));
  const rows = criticalRows('300', untouched);

  test('at most one in a hundred passes: two of 250', () => {
    const [chi, check] = rows;
    expect(chi).toMatchObject({ test: 'last-digit-chi-square', isCheck: false, critical: 247, elections: 250 });
    expect(untouched.filter(({ published }) => published['last-digit-chi-square'] > chi.critical)).toHaveLength(2);
    // 21.67 is the textbook's: 228 of 0…249 lie above.
    expect(chi.textbook).toMatchObject({ count: 228, of: 250 });
    expect(check).toMatchObject({ test: 'check:small-stations', isCheck: true, critical: 2.47 });
    expect(check).not.toHaveProperty('textbook');
  });

  test('a dose is found by statistics beyond, warnings and notes', () => {
    const outcomes = [
      election(300, -9, { notes: 1 }),
      election(247, -2.47, { check: 'integer-percentages', warnings: 2 }),
      election(0, 0, { check: 'matched-stations', warnings: 1 }),
      election(248, -1),
    ];
    expect(doseRow(0.1, outcomes, rows)).toMatchObject({
      dose: 0.1,
      found: { count: 1, of: 4 },
      withSources: { count: 2, of: 4 },
      checks: { 'integer-percentages': 1, 'matched-stations': 1 },
      noted: { 'small-stations': 1 },
      passed: { 'last-digit-chi-square': 2, 'check:small-stations': 1 },
    });
  });
});

test('a check that warns too often without manipulation finds nothing that counts', () => {
  const row = (check: string, warned: number): FalseAlarmRow => ({
    check,
    question: 'turnout',
    kind: 'test',
    size: '300',
    elections: 300,
    tested: 300,
    hypotheses: 1,
    errors: rateOf(0, 300),
    warnings: rateOf(warned, 300),
    notes: rateOf(0, 300),
    flagged: rateOf(warned, 300),
  });
  // Of 300, 8 are 2.7 % (1.2 % at least); 7 may be one in a hundred (0.9 % at least).
  expect(tooFrequent([row('matched-stations', 8), row('integer-percentages', 7), row('quick-count', 0)])).toEqual(['matched-stations']);
  const outcomes = [
    election(0, 0, { check: 'matched-stations', warnings: 1 }),
    election(0, 0, { check: 'integer-percentages', warnings: 1 }),
  ];
  expect(doseRow(0.1, outcomes, [], ['matched-stations'])).toMatchObject({
    found: { count: 1 },
    withSources: { count: 1 },
    checks: { 'matched-stations': 1, 'integer-percentages': 1 },
  });
  expect(doseRow(0.1, outcomes, [])).toMatchObject({ found: { count: 1 }, withSources: { count: 2 } });
});

describe('smallestDose', () => {
  const rates = (shares: readonly (readonly [number, number])[], of = 10) => shares.map(([dose, n]) => ({ dose, rate: rateOf(n, of) }));

  test('between two doses, on the scale of logarithms, by hand', () => {
    // Half way from 60 % to 100 %, half way from ln 0.01 to ln 0.04.
    expect(
      smallestDose(
        'audit',
        rates([
          [0.01, 6],
          [0.04, 10],
        ]),
      ).dose,
    ).toBeCloseTo(0.02, 12);
    expect(
      smallestDose(
        'audit',
        rates([
          [0.01, 0],
          [0.1, 8],
        ]),
      ).dose,
    ).toBeCloseTo(0.1, 12);
  });

  test('bounds hold the dose, and come nearer with more elections', () => {
    const few = smallestDose(
      'audit',
      rates(
        [
          [0.01, 2],
          [0.1, 6],
          [0.5, 20],
        ],
        20,
      ),
    );
    const many = smallestDose(
      'audit',
      rates(
        [
          [0.01, 200],
          [0.1, 600],
          [0.5, 2000],
        ],
        2000,
      ),
    );
    expect(few.low as number).toBeLessThan(few.dose as number);
    expect(few.high as number).toBeGreaterThan(few.dose as number);
    expect(many.dose).toBeCloseTo(few.dose as number, 12);
    expect(many.low as number).toBeGreaterThan(few.low as number);
    expect(many.high as number).toBeLessThan(few.high as number);
  });

  test('never found, and found from the first dose on', () => {
    expect(
      smallestDose(
        'audit',
        rates(
          [
            [0.1, 0],
            [0.5, 0],
          ],
          100,
        ),
      ),
    ).toEqual({ by: 'audit' });
    const first = smallestDose(
      'audit',
      rates(
        [
          [0.1, 100],
          [0.5, 100],
        ],
        100,
      ),
    );
    expect(first).toEqual({ by: 'audit', dose: 0.1, high: 0.1 });
  });

  test('of every one that was compared', () => {
    const critical = criticalRows('300', [election(1, -1)]);
    const doses = [0.1, 0.2].map((dose) => doseRow(dose, [election(2, -0.5)], critical));
    expect(smallestDoses(doses, critical).map(({ by, dose }) => [by, dose])).toEqual([
      ['audit', undefined],
      ['audit-with-sources', undefined],
      ['last-digit-chi-square', 0.1],
    ]);
    // A check has its place where it finds a dose.
    const strong = [doseRow(0.1, [election(0, -5)], critical)];
    expect(smallestDoses(strong, critical).map(({ by, dose }) => [by, dose])).toContainEqual(['check:small-stations', 0.1]);
  });
});
