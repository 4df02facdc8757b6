import { expect, test } from 'vitest';
import { collectProblems, type Problem } from '../../src/data/problem.ts';

const problem = (code: string, line: number): Problem => ({
  code,
  location: { file: 'a.csv', line, column: 1, field: '' },
  message: code,
  expected: 'a number',
});

test('beyond the bound the first of each kind is kept, the others are counted', () => {
  const problems = collectProblems();
  for (let line = 1; line <= 1500; line++) problems.add(problem('number', line));
  expect([problems.keeps('number'), problems.keeps('duplicate-area')]).toEqual([false, true]);
  for (const line of [1501, 1502]) problems.add(problem('duplicate-area', line));
  expect(problems.kept.slice(999).map(({ code, location: { line } }) => [code, line])).toEqual([
    ['number', 1000],
    ['duplicate-area', 1501],
  ]);
  expect([problems.kept.length, problems.total()]).toEqual([1001, 1502]);
});

test('kinds that are too many are counted too', () => {
  const problems = collectProblems();
  for (let line = 1; line <= 3000; line++) problems.add(problem(`kind-${line}`, line));
  expect([problems.kept.length, problems.total()]).toEqual([1100, 3000]);
});
