import { expect, test } from 'vitest';
import type { CheckResult, Finding, StoryItem } from '../../src/audit/report.ts';
import { type Drawn, withPictures } from '../../src/audit/story-picture.ts';

const drawn = (check: string, id: string, kind: 'lines' | 'strip' = 'lines'): Drawn =>
  ({ check, question: 'turnout', figure: { id, kind } }) as unknown as Drawn;
const item = (...findings: string[]): StoryItem => ({ findings }) as unknown as StoryItem;
const findings = [
  { id: 'a1', check: 'areas' },
  { id: 'h1', check: 'hundred' },
  { id: 'd1', check: 'digits' },
] as unknown as Finding[];
const checks = ['areas', 'hundred', 'digits'].map((id) => ({ id, question: 'turnout' })) as unknown as CheckResult[];

test('an item has the picture of the check of its headline, which its first finding is, whatever the order of the report', () => {
  const all = [drawn('areas', 'map'), drawn('hundred', 'strip', 'strip')];
  const [told] = withPictures([item('h1', 'a1')], findings, checks, all);
  expect(told.figure).toBe('strip');
});

test('of the pictures of a check any other comes before a strip, and none is shown twice', () => {
  const all = [drawn('hundred', 'strip', 'strip'), drawn('hundred', 'bars'), drawn('areas', 'map')];
  const told = withPictures([item('h1'), item('h1', 'a1'), item('h1')], findings, checks, all);
  expect(told.map(({ figure }) => figure)).toEqual(['bars', 'strip', undefined]);
});

test('an item whose own check has no picture has one of its other findings; the first one else any of its question', () => {
  const told = withPictures([item('d1'), item('d1', 'a1')], findings, checks, [drawn('hundred', 'bars'), drawn('areas', 'map')]);
  expect(told.map(({ figure }) => figure)).toEqual(['bars', 'map']);
});
