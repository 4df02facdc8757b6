import { describe, expect, test } from 'vitest';
import { inEnglish, inWords } from '../../src/language/encode.ts';
import { sentence, texts } from '../../src/language/sentence.ts';
import type { Text } from '../../src/language/text.ts';

const T = texts('encode-test', {
  votes: sentence('{votes|# vote|# votes}', '{votes|# голос|# голоса|# голосов}', '{votes|# дауыс}'),
  none: sentence('none', 'нет', 'жоқ'),
});

const facts = { votes: 3 };
const given = {
  id: 'a',
  message: T.votes(facts) as Text,
  label: 'Red' as Text,
  facts,
  list: ['Red', T.none()] as readonly Text[],
  rows: [['Red', 1, T.none()]] as readonly (readonly (Text | number)[])[],
  inner: [{ title: T.none() as Text, x: [1, 2] }],
};

describe('data in English, with the sentences behind them', () => {
  const written = inEnglish(given);

  test('have English where they are read, and keys beside it', () => {
    expect(written).toEqual({
      id: 'a',
      message: '3 votes',
      label: 'Red',
      facts: { votes: 3 },
      list: ['Red', 'none'],
      rows: [['Red', 1, 'none']],
      inner: [{ title: 'none', x: [1, 2], sentences: { title: { key: 'encode-test.none', facts: {} } } }],
      sentences: {
        // The facts are those of the object.
        message: 'encode-test.votes',
        list: [null, { key: 'encode-test.none', facts: {} }],
        rows: [[null, null, { key: 'encode-test.none', facts: {} }]],
      },
    });
  });

  test('come back whole, through JSON too', () => {
    expect(inWords(JSON.parse(JSON.stringify(written)))).toEqual(given);
  });

  test('keep their English where a sentence is unknown, lacks a fact, or says something else', () => {
    const changed = (sentences: object): unknown => inWords({ ...written, sentences } as never);
    expect(changed({ message: 'encode-test.gone' })).toMatchObject({ message: '3 votes' });
    expect(changed({ message: { key: 'encode-test.votes', facts: {} } })).toMatchObject({ message: '3 votes' });
    expect(changed({ message: { key: 'encode-test.votes', facts: { votes: 4 } } })).toMatchObject({ message: '3 votes' });
    expect(changed({ message: 'encode-test.none', list: [], rows: 'x' })).toMatchObject({ message: '3 votes', list: ['Red', 'none'] });
  });
});
