import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, percentText, serialDate } from '../../src/ingest/number-text.ts';

test.each([
  [56.400000000000006, '56.4'],
  [0.1 + 0.2, '0.3'],
  [12, '12'],
  [-3.5, '-3.5'],
  [1e-7, '0.0000001'],
  [9007199254740991, '9007199254740991'],
  [2 ** 53 + 2, '9007199254740994'],
  [1e21, '1000000000000000000000'],
  [Number.NaN, 'NaN'],
])('%d is told as %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test('decimals of up to 15 digits come back as they were entered', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 6 }), (units, decimals) => {
      const text = (units / 10 ** decimals).toFixed(decimals);
      expect(Number(numberText(Number(text)))).toBe(Number(text));
      expect(numberText(Number(text))).toBe(decimals === 0 ? text : text.replace(/\.?0+$/, ''));
    }),
  );
});

test.each([
  [0.564, 1, '56.4%'],
  [0.56437, 1, '56.4%'],
  [0.5645, 1, '56.5%'],
  [0.285, 0, '29%'],
  [0.0049, 0, '0%'],
  [1, 2, '100.00%'],
  [-0.111, 1, '-11.1%'],
  [0.00001, 2, '0.00%'],
])('%d with %d decimals is shown as %s', (value, decimals, text) => {
  expect(percentText(value, decimals)).toBe(text);
});

describe('serial dates', () => {
  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [43611, false, '2019-05-26'],
    [43611.75, false, '2019-05-26 18:00:00'],
    [0.5, false, '12:00:00'],
    [0, true, '1904-01-01'],
    [42149, true, '2019-05-26'],
  ])('%d, from 1904: %s, is %s', (serial, from1904, text) => {
    expect(serialDate(serial, from1904)).toBe(text);
  });

  test('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
        expect(serialDate(serial, false)).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
