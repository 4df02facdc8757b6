import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/language/language.ts';
import { sentence, texts } from '../../src/language/sentence.ts';
import { isKnown, tell } from '../../src/language/text.ts';

const T = texts('sentence-test', {
  votes: sentence(
    '{name} has {votes|# vote|# votes}, {share:%1} of {all:#}.',
    'У участника {name} {votes|# голос|# голоса|# голосов}, {share:%1} из {all:#}.',
    '{name}: {all:#} дауыстан {votes|# дауыс}, {share:%1}.',
  ),
  are: sentence('{n|# area|# areas} {n|is|are} left out.', 'Пропущено территорий: {n:#}.', 'Өткізілген аумақтар саны: {n:#}.'),
  list: sentence('{names:and}', '{names:and}', '{names:and}'),
  capital: sentence('{what:^} first', '{what:^} первым', '{what:^} бірінші'),
  none: sentence('nothing', 'ничего', 'ештеңе'),
});
const { en, ru, kk } = LANGUAGES;

describe('a sentence', () => {
  test('is told in any language, with numbers as that language writes them', () => {
    const said = T.votes({ name: 'Red', votes: 1234, share: 0.0586, all: 21000 });
    expect(said).toEqual({ key: 'sentence-test.votes', facts: { name: 'Red', votes: 1234, share: 0.0586, all: 21000 } });
    expect(tell(said, en)).toBe('Red has 1,234 votes, 5.9 % of 21,000.');
    expect(tell(said, ru)).toBe('У участника Red 1\u00a0234 голоса, 5,9\u00a0% из 21\u00a0000.');
    expect(tell(said, kk)).toBe('Red: 21\u00a0000 дауыстан 1\u00a0234 дауыс, 5,9\u00a0%.');
  });

  test('holds others, lists, and words with a capital', () => {
    expect(tell(T.list({ names: ['a', T.none(), 'c'] }), ru)).toBe('a, ничего и c');
    expect(tell(T.capital({ what: T.none() }), en)).toBe('Nothing first');
    expect([1, 2].map((n) => tell(T.are({ n }), en))).toEqual(['1 area is left out.', '2 areas are left out.']);
  });

  test('is plain data that outlives its way through JSON', () => {
    const said = T.list({ names: [T.votes({ name: 'Red', votes: 2, share: 0.5, all: 4 }), 'b'] });
    expect(tell(JSON.parse(JSON.stringify(said)), en)).toBe(tell(said, en));
  });

  test('that is unknown, or lacks a fact, is an error, whatever objects inherit', () => {
    expect(() => tell({ key: 'sentence-test.gone', facts: {} }, en)).toThrow(RangeError);
    expect(() => tell({ key: 'sentence-test.votes', facts: { name: 'Red' } }, en)).toThrow('lacks its votes');
    expect(() => tell({ key: 'sentence-test.capital', facts: JSON.parse('{"__proto__": {"what": "x"}}') }, en)).toThrow('lacks its what');
    expect(isKnown('sentence-test.none')).toBe(true);
  });

  test('has one key', () => {
    expect(() => texts('sentence-test', { none: T.none })).toThrow('two sentences have the key sentence-test.none');
  });
});

test('what does not fit does not compile', () => {
  const never = (): void => {
    // @ts-expect-error a language is missing
    sentence('a', 'б');
    // @ts-expect-error the Russian lacks a hole
    sentence('{n:#} of {m:#}', '{n:#}', '{n:#} {m:#}');
    // @ts-expect-error the Kazakh has a hole of its own
    sentence('{n:#}', '{n:#}', '{n:#} {m:#}');
    // @ts-expect-error a number in English, a text in Russian
    sentence('{n:#}', '{n}', '{n:#}');
    // @ts-expect-error a fact is missing
    T.votes({ name: 'Red', votes: 1, share: 0.1 });
    // @ts-expect-error a fact of another kind
    T.capital({ what: 3 });
    // A word that follows a number may be left out.
    sentence('{n|is|are} here', 'здесь', 'осында');
  };
  expect(never).toBeTypeOf('function');
});
