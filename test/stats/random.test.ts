import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { drawBelow, philox4x32, randomStream, uniformAt } from '../../src/stats/random.ts';

const words = (text: string): number[] => text.split(' ').map((word) => Number.parseInt(word, 16));
const hex = (values: Uint32Array): string => Array.from(values, (word) => word.toString(16).padStart(8, '0')).join(' ');

describe('philox4x32', () => {
  // The file kat_vectors of Random123 1.14, lines "philox4x32 10".
  test.each([
    ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('gives the published answer for counter %s and key %s', (counter, key, expected) => {
    expect(hex(philox4x32(words(counter), words(key)))).toBe(expected);
  });
});

const whole = fc.nat({ max: 2 ** 31 - 1 }).chain((low) => fc.nat({ max: 2 ** 20 }).map((high) => high * 2 ** 32 + low));

describe('uniformAt', () => {
  test('is made of the words of the generator: 52 bits and a half', () => {
    const [a, b, c, d] = philox4x32([3, 0, 7, 0], [11, 0]);
    const expected = (first: number, second: number): number => (unit(first, second) + 0.5) / 2 ** 52;
    expect(uniformAt(11, 7, 6)).toBe(expected(a, b));
    expect(uniformAt(11, 7, 7)).toBe(expected(c, d));
  });

  test('never reaches 0 or 1, at the ends of its words neither', () => {
    expect((unit(0, 0) + 0.5) / 2 ** 52).toBeGreaterThan(0);
    expect((unit(0xffffffff, 0xffffffff) + 0.5) / 2 ** 52).toBeLessThan(1);
    fc.assert(
      fc.property(whole, whole, whole, (seed, stream, counter) => {
        const u = uniformAt(seed, stream, counter);
        expect(u > 0 && u < 1).toBe(true);
      }),
    );
  });

  test('seeds, streams and places beyond 32 bits are their own', () => {
    const high = 2 ** 32;
    const all = [0, 1, high, high + 1].flatMap((a) => [
      uniformAt(a, 5, 9),
      uniformAt(5, a, 9),
      uniformAt(5, 9, 2 * a),
      uniformAt(5, 9, 2 * a + 1),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(uniformAt(-1, 0, 0)).not.toBe(uniformAt(2 ** 32 - 1, 0, 0));
  });
});

const unit = (a: number, b: number): number => Number((BigInt(a) >> 6n) * (1n << 26n) + (BigInt(b) >> 6n));

describe('randomStream', () => {
  test('read in sequence gives what is there by place, in any order', () => {
    fc.assert(
      fc.property(whole, whole, (seed, stream) => {
        const { uniform } = randomStream(seed, stream);
        const read = Array.from({ length: 20 }, uniform);
        for (let at = 19; at >= 0; at--) expect(uniformAt(seed, stream, at)).toBe(read[at]);
      }),
    );
  });

  test('pinned: these bits may never change', () => {
    const { word, uniform } = randomStream(1, 2);
    expect([word(), word(), word()].map((one) => one.toString(16))).toMatchInlineSnapshot(`
      [
        "e73404cf",
        "8cedc5d3",
        "3f071736",
      ]
    `);
    expect(uniform()).toMatchInlineSnapshot(`0.039230223262337716`);
  });

  test.each([
    ['one stream', (i: number): number => uniformAt(1, 0, i)],
    ['the first of every stream', (i: number): number => uniformAt(1, i, 0)],
    ['the first of every seed', (i: number): number => uniformAt(i, 0, 0)],
  ])('is even over 64 classes and over pairs of neighbours: %s', (_, at) => {
    const n = 40_000;
    const single = new Float64Array(64);
    const pairs = new Float64Array(256);
    for (let i = 0; i < n; i++) {
      single[Math.floor(64 * at(i))]++;
      pairs[16 * Math.floor(16 * at(i)) + Math.floor(16 * at(i + n))]++;
    }
    expect(chiSquareTest(single, Array<number>(64).fill(1 / 64)).p).toBeGreaterThan(1e-3);
    expect(chiSquareTest(pairs, Array<number>(256).fill(1 / 256)).p).toBeGreaterThan(1e-3);
  });

  test('below(n) is even, also where n does not divide 2³²', () => {
    for (const n of [1, 2, 3, 10, 97, 3 * 2 ** 30]) {
      const { below } = randomStream(3, n);
      const classes = Math.min(n, 97);
      const seen = new Float64Array(classes);
      for (let i = 0; i < 20_000; i++) {
        const value = below(n);
        if (!(Number.isInteger(value) && value >= 0 && value < n)) throw new RangeError(`below(${n}) gave ${value}`);
        seen[Math.floor((value * classes) / n)]++;
      }
      if (n > 1) expect(chiSquareTest(seen, Array<number>(classes).fill(1 / classes)).p, String(n)).toBeGreaterThan(1e-3);
    }
    const { below, word } = randomStream(3, 0);
    expect(below(2 ** 32)).not.toBe(word());
  });
});

test('numbers below n are drawn in bulk as one by one', () => {
  for (const n of [1, 2, 7, 117, 5000, 2 ** 21 - 1, 2 ** 21, 3 * 2 ** 29])
    for (const stream of [0, 5, 2 ** 33]) {
      const found = new Int32Array(257);
      drawBelow(found, n, 12345678901, stream);
      const { below } = randomStream(12345678901, stream);
      expect([...found]).toEqual(Array.from(found, () => below(n)));
    }
});
