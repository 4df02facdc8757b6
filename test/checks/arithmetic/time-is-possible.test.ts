import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';

const id = 'time-is-possible';
const claims = (...list: Manifest[]) =>
  datasetOf({ sources: [official({})], claims: list.map((one) => ({ quantity: 'end-of-campaign', ...one })) });

test.each(['0:00', '00:00', '7:05', '23:59', '24:00'])('%s stands on a clock', (value) => {
  expect(observe(claims({ value }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
});

test.each(['24:01', '24:59', '25:00', '23:60', '99:99'])('%s does not', (value) => {
  expect(audited(claims({ value }), id).findings).toMatchObject([
    {
      severity: 'error',
      about: 'document',
      scope: { quantity: 'end-of-campaign' },
      message: `End of campaign: ${value} is not a time of day.`,
      measures: { published: value },
      locations: [{ field: 'claims.0.value' }],
    },
  ]);
});

test('both ends of a range are asked', () => {
  const dataset = claims({ range: ['7:00', '20:61'] });
  expect(audited(dataset, id).findings).toMatchObject([{ seen: '20:61', locations: [{ field: 'claims.0.range' }] }]);
  expect(observe(dataset, id)).toContainEqual({ kind: 'passed', tests: 1 });
});

describe('too little data', () => {
  test.each([[[]], [[{ value: 2459 }]]])('no time', (list) => {
    expect(observe(claims(...(list as Manifest[])), id)).toMatchObject([
      { kind: 'skipped', reason: 'no claim is a time of day', dataNeeded: expect.stringContaining('hours') },
    ]);
  });
});
