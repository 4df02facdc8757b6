import { describe, expect, test } from 'vitest';
import { type Calibration, rateOf } from '../../src/audit/calibration.ts';
import {
  type CalibrationTable,
  calibrationTable,
  couldHaveSeen,
  couldHaveSeenTable,
  falseAlarms,
  withoutCountry,
} from '../../src/audit/false-alarms.ts';
import { plain } from '../../src/language/text.ts';

const rate = (check: string, stations: number, flagged: number, tested = 400) => ({ check, stations, tested, flagged });
const dose = (stations: number, alone?: number) => ({ title: 'Votes moved', unit: 'share', stations, alone, least: 0.01, largest: 0.5 });
const table: CalibrationTable = {
  version: '1.0.0',
  simulated: [rate('one', 300, 4), rate('one', 3000, 2), rate('one', 30000, 0, 60), rate('one', 0, 1, 1000), rate('two', 300, 9)],
  hypotheses: [
    { check: 'one', quantity: 'turnout', level: 'station', stations: 3000, tested: 400, flagged: 1 },
    { check: 'one', quantity: 'share', level: 'station', stations: 300, tested: 300, flagged: 3 },
  ],
  controls: [{ check: 'one', tested: 8, flagged: 1 }],
  found: [dose(300, 0.2), dose(3000, 0.05), dose(0)],
};

describe('falseAlarms', () => {
  test('of the nearest size on the scale of logarithms, and of real elections', () => {
    expect(falseAlarms(table, 'one', 900)).toEqual({
      simulated: { stations: 300, tested: 400, flagged: 4 },
      real: { tested: 8, flagged: 1 },
    });
    // 948.7 is the middle of 300 and 3,000.
    expect(falseAlarms(table, 'one', 1000)?.simulated).toEqual({ stations: 3000, tested: 400, flagged: 2 });
    expect(falseAlarms(table, 'one', 90_000)?.simulated).toEqual({ stations: 30000, tested: 60, flagged: 0 });
  });

  test('of the hypothesis where it was measured at that size, of the check where not', () => {
    const turnout = { quantity: 'turnout', level: 'station', area: 'T' };
    expect(falseAlarms(table, 'one', 3000, turnout)).toEqual({
      ofHypothesis: true,
      simulated: { stations: 3000, tested: 400, flagged: 1 },
      real: { tested: 8, flagged: 1 },
    });
    expect(falseAlarms(table, 'one', 300, turnout)).toEqual(falseAlarms(table, 'one', 300));
    expect(falseAlarms(table, 'one', 3000, { ...turnout, level: 'region' })).toEqual(falseAlarms(table, 'one', 3000));
    expect(falseAlarms(table, 'two', 300, turnout)).toEqual(falseAlarms(table, 'two', 300));
  });

  test('results by region are compared with nothing else', () => {
    expect(falseAlarms(table, 'one', 17)?.simulated).toEqual({ stations: 0, tested: 1000, flagged: 1 });
    expect(falseAlarms(table, 'two', 17)).toBeUndefined();
  });

  test('what was not measured is not told', () => {
    expect(falseAlarms(table, 'two', 300)).toEqual({ simulated: { stations: 300, tested: 400, flagged: 9 } });
    expect(falseAlarms(table, 'three', 300)).toBeUndefined();
    expect(falseAlarms({ version: '', simulated: [], hypotheses: [], controls: [], found: [] }, 'one', 300)).toBeUndefined();
  });
});

describe('withoutCountry', () => {
  const countries = { ES: [5, 1], PL: [3, 0] } as const;
  const real: CalibrationTable = {
    ...table,
    controls: [
      { check: 'one', tested: 8, flagged: 1, countries },
      { check: 'two', tested: 5, flagged: 1, countries: { ES: [5, 1] } },
      { check: 'three', tested: 4, flagged: 2 },
    ],
  };

  test.each(['ES', 'ESP'])('the real elections of the audited country are left out, %s', (code) => {
    expect(withoutCountry(real, code).controls).toEqual([
      { check: 'one', tested: 3, flagged: 0 },
      { check: 'three', tested: 4, flagged: 2 },
    ]);
    expect(falseAlarms(withoutCountry(real, code), 'one', 300)?.real).toEqual({ tested: 3, flagged: 0 });
  });

  test('of a country that the panel has not, and of none, all are kept', () => {
    expect(withoutCountry(real, 'FR')).toBe(real);
    expect(withoutCountry(real, undefined)).toBe(real);
  });
});

test('what could have been seen is told of the nearest size', () => {
  expect(couldHaveSeen(table, 400)).toEqual([dose(300, 0.2)]);
  expect(couldHaveSeen(table, 17)).toEqual([dose(0)]);
});

test('and as a table, with what was not found at the largest dose', () => {
  expect(plain(couldHaveSeenTable(table, 400))?.rows).toEqual([['Votes moved', 'share', '20.0 %', 'not even 50 %']]);
  expect(plain(couldHaveSeenTable(table, 17))?.rows).toEqual([['Votes moved', 'share', 'not even 50 %', 'not even 50 %']]);
  expect(couldHaveSeenTable({ ...table, found: [] }, 400)).toBeUndefined();
});

test('the table of a calibration: notes count as flags of informative checks only, disputed elections do not count', () => {
  const row = (check: string, kind: 'test' | 'informative', tested: number) => ({
    check,
    question: 'turnout' as const,
    kind,
    size: '300',
    elections: 10,
    tested,
    hypotheses: 1,
    errors: rateOf(0, tested),
    warnings: rateOf(1, tested),
    notes: rateOf(3, tested),
    flagged: rateOf(kind === 'test' ? 1 : 3, tested),
  });
  const calibration: Calibration = {
    schemaVersion: 1,
    tool: { name: 'sanaq', version: '1.0.0' },
    options: {},
    sizes: [{ name: '300', stations: 300, elections: 10 }],
    audits: [],
    falseAlarms: [row('a', 'test', 10), row('b', 'informative', 8), { ...row('c', 'test', 10), tested: 0 }],
    uniformity: [],
    critical: [],
    power: [
      {
        manipulation: 'vote-moving',
        title: 'Votes moved',
        unit: 'share',
        size: '300',
        leftOut: [],
        doses: [0.01, 0.5].map((one) => ({ dose: one, found: rateOf(0, 1), withSources: rateOf(0, 1), checks: {}, noted: {}, passed: {} })),
        smallest: [{ by: 'audit', dose: 0.12345 }, { by: 'audit-with-sources' }],
      },
    ],
    controls: [
      { id: 'spain1982', title: 'X', rows: 900, disputed: false, checks: { a: [0, 0, 2], b: [0, 0, 2] } },
      { id: 'y', title: 'Y', rows: 900, disputed: false, checks: { a: [0, 1, 0] } },
      { id: 'z', title: 'Z', rows: 900, disputed: true, checks: { a: [0, 5, 0], b: [0, 0, 1] } },
    ],
  };
  expect(calibrationTable(calibration)).toEqual({
    version: '1.0.0',
    simulated: [
      { check: 'a', stations: 300, tested: 10, flagged: 1 },
      { check: 'b', stations: 300, tested: 8, flagged: 3 },
    ],
    hypotheses: [],
    controls: [
      { check: 'a', tested: 2, flagged: 1, countries: { ES: [1, 0] } },
      { check: 'b', tested: 1, flagged: 1, countries: { ES: [1, 1] } },
    ],
    found: [{ title: 'Votes moved', unit: 'share', stations: 300, alone: 0.12, least: 0.01, largest: 0.5 }],
  });
});

test('of several kinds the rates are added up, but for those whose manifest leaves out what it must say', () => {
  const row = (size: string, warnings: number, tested: number) => ({
    check: 'a',
    question: 'turnout' as const,
    kind: 'test' as const,
    size,
    elections: tested,
    tested,
    hypotheses: 2,
    errors: rateOf(0, tested),
    warnings: rateOf(warnings, tested),
    notes: rateOf(0, tested),
    flagged: rateOf(warnings, tested),
  });
  const hypothesis = (quantity: string, flagged: number, tested: number) => ({
    check: 'a',
    quantity,
    level: 'station',
    size: '300',
    tested,
    flagged: rateOf(flagged, tested),
  });
  const kind = (name: string, warnings: number, of: number, share: number) => ({
    name,
    title: name,
    does: name,
    audits: [],
    falseAlarms: [row('300', warnings, of)],
    hypotheses: [hypothesis('turnout', warnings, of), hypothesis('share', 0, share)],
  });
  const calibration: Calibration = {
    schemaVersion: 1,
    tool: { name: 'sanaq', version: '1.0.0' },
    options: {},
    kinds: [kind('usual', 1, 100, 60), kind('run-off', 2, 100, 30), { ...kind('batched', 90, 100, 100), unsaid: 'counts: batched' }],
    sizes: [{ name: '300', stations: 300, elections: 100 }],
    audits: [],
    falseAlarms: [row('300', 1, 100)],
    uniformity: [],
    critical: [],
    power: [],
    controls: [],
  };
  const { simulated, hypotheses } = calibrationTable(calibration);
  expect(simulated).toEqual([{ check: 'a', stations: 300, tested: 200, flagged: 3 }]);
  // The share was asked in 90 elections, which are too few.
  expect(hypotheses).toEqual([{ check: 'a', quantity: 'turnout', level: 'station', stations: 300, tested: 200, flagged: 3 }]);
});
