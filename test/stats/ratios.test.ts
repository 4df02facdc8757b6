import { expect, test } from 'vitest';
import { ratios } from '../../src/stats/ratios.ts';

test('one column over another', () => expect(Array.from(ratios([1, 3, 1], [2, 4, 0]))).toEqual([0.5, 0.75, Number.POSITIVE_INFINITY]));

test('refuses columns of different lengths', () => expect(() => ratios([1], [1, 2])).toThrow(RangeError));
