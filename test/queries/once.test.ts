import { expect, test, vi } from 'vitest';
import { once } from '../../src/queries/once.ts';

test('is made when first asked for, and then no more, even where it is undefined', () => {
  const make = vi.fn(() => undefined);
  const asked = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([asked(), asked()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
