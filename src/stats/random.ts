const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

const TWO_32 = 2 ** 32;

/** The upper 32 bits of the product of two unsigned 32-bit numbers, in 32-bit arithmetic alone. */
function upperHalf(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16);
  const other = Math.imul(aLow, bHigh) + (middle & 0xffff);
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (other >>> 16)) | 0;
}

/**
 * Philox4x32-10: four words of 32 bits that depend on nothing but a counter and a key.
 *
 * A bijection of the counter for every key, so that any draw can be asked for by its place, in any order, on any number of
 * threads. Whole 32-bit arithmetic only: the same bits on every machine. Passes BigCrush.
 *
 * @param counter four words
 * @param key two words
 * @param out where the four unsigned words are written
 * @see Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, doi:10.1145/2063384.2063405
 * @example philox4x32([0, 0, 0, 0], [0, 0]); // 6627e8d5 e169c58d bc57ac4c 9b00dbd8
 */
export function philox4x32(counter: ArrayLike<number>, key: ArrayLike<number>, out: Uint32Array = new Uint32Array(4)): Uint32Array {
  block(counter[0], counter[1], counter[2], counter[3], key[0], key[1], out);
  return out;
}

function block(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number, out: Uint32Array): void {
  let x0 = c0 | 0;
  let x1 = c1 | 0;
  let x2 = c2 | 0;
  let x3 = c3 | 0;
  let key0 = k0 | 0;
  let key1 = k1 | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = upperHalf(MULTIPLIER_0, x0);
    const high1 = upperHalf(MULTIPLIER_1, x2);
    const low0 = Math.imul(MULTIPLIER_0, x0);
    const low1 = Math.imul(MULTIPLIER_1, x2);
    x0 = high1 ^ x1 ^ key0;
    x1 = low1;
    x2 = high0 ^ x3 ^ key1;
    x3 = low0;
    key0 = (key0 + WEYL_0) | 0;
    key1 = (key1 + WEYL_1) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}

/** 52 bits and a half: never 0, never 1, and exact. */
function open(a: number, b: number): number {
  return ((a >>> 6) * 2 ** 26 + (b >>> 6) + 0.5) / 2 ** 52;
}

const WORDS = new Uint32Array(4);

/**
 * The uniform number at one place of one stream of a seed, strictly between 0 and 1.
 *
 * Equal arguments give equal bits, whatever was drawn before and wherever it runs; different arguments give independent numbers.
 *
 * @param seed whole number
 * @param stream which of the seed's independent sequences, whole, 0 or more: a replicate, an area, a check
 * @param counter place in the stream, whole, 0 or more
 * @see philox4x32
 * @example uniformAt(1, 0, 0); // 0.7182…
 */
export function uniformAt(seed: number, stream: number, counter: number): number {
  const at = Math.floor(counter / 2);
  block(at, at / TWO_32, stream, stream / TWO_32, seed, Math.floor(seed / TWO_32), WORDS);
  return counter % 2 === 0 ? open(WORDS[0], WORDS[1]) : open(WORDS[2], WORDS[3]);
}

/** Reads one stream of random numbers from its beginning. */
export interface RandomStream {
  /** The next uniform number, strictly between 0 and 1; takes two words. */
  readonly uniform: () => number;
  /** The next 32 bits as a whole number from 0 to 4294967295. */
  readonly word: () => number;
  /** A whole number from 0 to n − 1, all equally likely; n from 1 to 4294967296. Takes one word, seldom more. */
  readonly below: (n: number) => number;
}

/**
 * A stream read in sequence, for bulk use: while only `uniform` is called, the i-th call returns `uniformAt(seed, stream, i)`.
 *
 * @param seed whole number
 * @param stream which of the seed's independent sequences, whole, 0 or more
 * @see philox4x32; for whole numbers without bias, Lemire (2019) doi:10.1145/3230636
 * @example const { uniform } = randomStream(1, 0); uniform() === uniformAt(1, 0, 0); // true
 */
export function randomStream(seed: number, stream: number): RandomStream {
  const words = new Uint32Array(4);
  const seedHigh = Math.floor(seed / TWO_32);
  const streamHigh = stream / TWO_32;
  let at = 0;
  let used = 4;
  const word = (): number => {
    if (used === 4) {
      block(at, at / TWO_32, stream, streamHigh, seed, seedHigh, words);
      at++;
      used = 0;
    }
    return words[used++];
  };
  const uniform = (): number => {
    const first = word();
    return open(first, word());
  };
  const below = (n: number): number => {
    for (;;) {
      const bits = word();
      const low = Math.imul(bits, n) >>> 0;
      // Words that would make some numbers likelier than others are as many as 2³² leaves over when divided by n.
      if (low >= n || low >= (TWO_32 - n) % n) return n === TWO_32 ? bits : upperHalf(bits, n) >>> 0;
    }
  };
  return { uniform, word, below };
}

/** Below this the product with a word of 32 bits is exact in a double. */
const EXACT = 2 ** 21;

/**
 * Whole numbers from 0 to n − 1, all equally likely: those that `randomStream(seed, stream).below(n)` gives one after another, in
 * one loop for bulk use.
 *
 * @param found where they are written, as many as it holds
 * @param n from 1 to 4294967296
 * @see randomStream
 * @example const found = new Int32Array(3); drawBelow(found, 6, 1, 0); // three throws of a die less one
 */
export function drawBelow(found: Int32Array, n: number, seed: number, stream: number): void {
  const { below } = randomStream(seed, stream);
  if (n >= EXACT) {
    for (let i = 0; i < found.length; i++) found[i] = below(n);
    return;
  }
  const uneven = (TWO_32 - n) % n;
  const words = new Uint32Array(4);
  const seedHigh = Math.floor(seed / TWO_32);
  const streamHigh = stream / TWO_32;
  for (let at = 0, i = 0; i < found.length; at++) {
    block(at, at / TWO_32, stream, streamHigh, seed, seedHigh, words);
    for (let used = 0; used < 4 && i < found.length; used++) {
      const bits = words[used];
      const low = Math.imul(bits, n) >>> 0;
      if (low >= n || low >= uneven) found[i++] = Math.floor((bits * n) / TWO_32);
    }
  }
}
