import { expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { disclosed, sized, survey } from './official-survey.ts';

const id = 'log-odds-bias';

test('the logarithm of the odds of a share over those of the official share, with its standard error', () => {
  const { tables, result } = audited(sized(1000, '30.0%', '42.0%', '28.0%'), id);
  const biases = tables.find((table) => table.id === 'log-odds-bias')?.rows ?? [];
  // ln(0.3/0.7) and 1/√(1000/1.5·0.3·0.7)
  expect(biases[0][2]).toBeCloseTo(Math.log(0.3 / 0.7), 9);
  expect(biases[0][3]).toBeCloseTo(1 / Math.sqrt((1000 / 1.5) * 0.21), 9);
  expect(result).toMatchObject({ status: 'passed', tests: 3 });
});

test('a bound has no odds', () => {
  const { tables } = audited(
    survey({ sample: { size: 1000, ...disclosed }, totals: { shares: { alpha: '30%', beta: '42%', gamma: '<=28%' } } }),
    id,
  );
  expect(tables.find((table) => table.id === 'log-odds-bias')?.rows.map(([, name]) => name)).toEqual(['Alpha', 'Beta']);
});

test('a share of 0 has none either', () => {
  expect(observe(sized(1000, '0%', '60%', '40%'), id)).toMatchObject([{ kind: 'skipped', subject: 'Survey' }]);
});
