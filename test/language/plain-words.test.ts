import { describe, expect, test } from 'vitest';
import '../../src/cli/door.ts';
import '../../src/cli/program.ts';
import '../../src/core.ts';
import '../../src/index.ts';
import '../../src/node.ts';
import { catalogue } from '../../src/language/text.ts';

/** Words that say nothing where they are the verb of a sentence, and ways to put a sentence that readers must read twice. */
const NOT_PLAIN: Readonly<Record<string, RegExp>> = {
  stands: /\b(stands?|stood|standing)\b/i,
  lies: /\b(lies?|lay|lying)\b/i,
  'is told': /\b(is|are|was|were|be|been) told\b/i,
  'is at hand': /\bat hand\b/i,
  'rests on': /\brest(s|ed|ing)? (up)?on\b/i,
  'reach of a sum': /\breach(es|ed)?\b/i,
  inversion:
    /^(At|Farthest|Beside|Behind|Beyond|Among|Under|Below|Above|Outside|In|On|Of|To|From)\b[^,:;]*? (stands?|lies?|comes?|remains?|is|are) (the|an?|\{\w+[:|])/,
  'and more': /\(and [^()]* more\)/,
};

/** Sentences that have such a word for a good reason, by what it is. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {};

const HOLE = /\{(?<name>\w+)(?::[^{}|]*)?(?<forms>(?:\|[^{}|]*)*)\}/g;

/** A sentence as it is read: a hole is a word, one with forms is its last form. */
const read = (text: string): string =>
  text.replaceAll(HOLE, (_, name: string, forms: string) => (forms ? (forms.split('|').at(-1) ?? '') : name)).replaceAll('#', '12');

/** The sentences of a text; an abbreviation does not end one. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?][)”"]?)\s+(?=[A-Z{“(])/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const words = (sentence: string): number =>
  read(sentence)
    .split(/\s+/)
    .filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

const all = catalogue().flatMap(({ key, en }) => sentencesOf(en).map((text) => ({ key, text, words: words(text) })));

describe('the English of the catalogue', () => {
  test('has no sentence of more than 40 words', () => {
    expect(all.filter((one) => one.words > 40).map(({ key, words, text }) => `${key} (${words}): ${text}`)).toEqual([]);
  });

  test('has sentences of at most 16 words in the middle', () => {
    // Headings and names of figures are no sentences.
    const lengths = all
      .filter(({ text }) => /[.?]$/.test(text))
      .map((one) => one.words)
      .sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(500);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(16);
  });

  test.each(Object.entries(NOT_PLAIN))('does without: %s', (name, pattern) => {
    const excepted = new Set(EXCEPTIONS[name]);
    const found = all.filter(({ key, text }) => pattern.test(text) && !excepted.has(key));
    expect(found.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });

  test('has no exception that is not needed', () => {
    const keys = new Set(all.map(({ key }) => key));
    for (const key of Object.values(EXCEPTIONS).flat()) expect(keys.has(key), key).toBe(true);
  });
});
