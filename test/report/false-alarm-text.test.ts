import { expect, test } from 'vitest';
import { english } from '../../src/language/text.ts';
import { falseAlarmText } from '../../src/report/phrases.ts';

const simulated = { stations: 3000, tested: 400, flagged: 2 };
const real = { tested: 8, flagged: 1 };

test('the rate of a check, and of one of its hypotheses beside what real elections show of the check', () => {
  const rate = '2 of 400 simulated elections with about 3,000 stations and no manipulation';
  const ofReal = '1 of 8 real elections regarded as clean, which were in sight when the limits of the check were set';
  expect(english(falseAlarmText({ simulated, real }))).toBe(`this check flags ${rate}; ${ofReal}`);
  expect(english(falseAlarmText({ ofHypothesis: true, simulated, real }))).toBe(
    `this very question is flagged in ${rate}; this check flags ${ofReal}`,
  );
  expect(english(falseAlarmText({ ofHypothesis: true, simulated }))).toBe(`this very question is flagged in ${rate}`);
});
