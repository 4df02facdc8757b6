import { describe, expect, test } from 'vitest';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../src/findings/grading.ts';
import { english } from '../../src/language/text.ts';
import { datasetOf, type Manifest } from '../support/dataset.ts';

test.each([
  [0.0049, 0, 0, 0],
  [0.005, 0, 0, 1],
  [0.02, 0, 0, 1],
  [0.021, 0, 0, 2],
  [0.051, 0, 0, 3],
  [0.101, 0, 0, 4],
  [0.001, 1, 0, 2],
  [0.001, 0, 1, 3],
  [0.001, 10, 0, 4],
  [0.001, 9, 0, 2],
])('a distance of %d, %i of 100 seats and %i crossings have effect %i', (distance, moved, crossings, grade) => {
  expect(effectGrade(distance, moved, 100, crossings)).toBe(grade);
});

test.each([
  [2.9, 0],
  [3.1, 1],
  [11, 2],
  [101, 3],
  [10001, 4],
  [0.001, 0],
])('a Bayes factor of %d is evidence %i', (factor, grade) => {
  expect(evidenceGrade(Math.log10(factor))).toBe(grade);
});

describe('quality', () => {
  const source = (kind: string, over: Manifest = {}) => datasetOf({ sources: [{ id: 's', kind, ...over }] }).sources[0];
  const whole = { size: 1000, base: 'voters', mode: 'phone', fieldwork: ['2020-06-08', '2020-06-09'], designEffect: '1.5' };

  test('self-selected, not fully disclosed, disclosed', () => {
    expect(qualityGrade(source('observer-tally', { sample: whole }))).toBe(1);
    expect(qualityGrade(source('voter-tally'))).toBe(1);
    expect(qualityGrade(source('survey', { sample: { ...whole, base: 'unknown' } }))).toBe(2);
    expect(qualityGrade(source('survey', { sample: whole }))).toBe(3);
  });

  test('what is not disclosed is named', () => {
    expect(undisclosed(source('survey', { sample: whole }))).toEqual([]);
    expect(undisclosed(source('survey')).map(english)).toEqual([
      'sample size',
      'what the shares are of',
      'weighting or design effect',
      'method of interview',
      'dates of fieldwork',
    ]);
    const { designEffect: _, ...rest } = whole;
    expect(undisclosed(source('survey', { sample: { ...rest, marginOfError: '3%' } }))).toEqual([]);
  });
});
