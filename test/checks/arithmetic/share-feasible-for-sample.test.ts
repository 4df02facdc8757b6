import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'share-feasible-for-sample';
const claim = (one: Manifest) => datasetOf({ sources: [official({})], claims: [{ quantity: 'primary-economists', ...one }] });

test.each([
  ['9 of 78 are 11.54 %', '11.5%', 78],
  ['half of 2', '50%', 2],
  ['1 of 8 is 12.5 %, rounded down', '12%', 8],
  ['1 of 8 is 12.5 %, rounded up', '13%', 8],
  ['nobody', '0%', 7],
  ['all', '100.0%', 7],
  ['a bound', '<=3%', 7],
])('honest data: %s', (_, value, of) => {
  expect(observe(claim({ value, of }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
});

describe('a planted fault', () => {
  test('24.5 % of 78', () => {
    const [finding] = audited(claim({ value: '24.5%', of: 78 }), id).findings;
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'document',
      scope: { quantity: 'primary-economists' },
      message: holding('24.5', '78', '19', '24.36', '20', '25.64'),
      measures: { of: 78, published: 0.245 },
      locations: [{ field: 'claims.0.value' }],
    });
    expect(finding.measures.below).toBeCloseTo(19 / 78, 12);
    expect(finding.measures.above).toBeCloseTo(20 / 78, 12);
  });

  test('more than all', () => {
    const [finding] = audited(claim({ value: '104%', of: 25 }), id).findings;
    expect(finding.message).toEqual(holding('104', '25'));
    expect(finding.detail).toBeUndefined();
  });
});

describe('what is not asked', () => {
  test.each([
    ['a loose figure', { value: '24.5%', of: 78, approx: true }, 'no percentage'],
    ['no total', { value: '24.5%' }, 'no percentage'],
    ['a count', { value: 19, of: 78 }, 'no percentage'],
    ['a total that allows every percentage', { value: '24.5%', of: 1000 }, 'a total of 1,000 allows every percentage with 1 decimal'],
  ])('%s', (_, one, reason) => {
    const [skip] = observe(claim(one), id);
    expect(skip).toMatchObject({ kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) });
  });
});
