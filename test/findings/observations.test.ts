import { describe, expect, test } from 'vitest';
import { broken, cannot, measured, table } from '../../src/findings/observations.ts';
import { inEnglish, inWords } from '../../src/language/encode.ts';
import { percent } from '../../src/language/format.ts';
import { sentence, texts } from '../../src/language/sentence.ts';

const T = texts('observations-test', {
  excess: {
    message: sentence(
      '{place} reports {after:#} against {before:#}.',
      '{place}: {after:#} против {before:#}.',
      '{place}: {after:#}, {before:#}.',
    ),
    details: [
      sentence('Of {rows|# row|# rows}.', 'Из {rows|# строки|# строк|# строк}.', '{rows|# жолдан}.'),
      sentence('It is {share} of all.', 'Это {share} всего.', 'Бұл барлығының {share}.'),
    ],
    reconciled: sentence('{after:#} would have to be {before:#}.', '{after:#} вместо {before:#}.', '{after:#} орнына {before:#}.'),
    expected: sentence('at most {before:#}', 'не больше {before:#}', '{before:#} аспайды'),
    seen: sentence('{after:#}', '{after:#}', '{after:#}'),
    explanations: [sentence('A figure may be mistyped.', 'Опечатка.', 'Қате терілген.')],
  },
  head: sentence('Count', 'Число', 'Сан'),
});

const facts = { place: 'Clay', after: 710, before: 700, rows: undefined, share: percent(0.071, 1), late: true };

describe('a finding', () => {
  const found = broken(T.excess, { scope: { area: 'c' }, facts });

  test('is told from its facts, without the details that lack one', () => {
    expect(inEnglish(found)).toMatchObject({
      kind: 'broken',
      about: 'result',
      scope: { area: 'c' },
      message: 'Clay reports 710 against 700.',
      detail: 'It is 7.1 % of all.',
      reconciled: '710 would have to be 700.',
      expected: 'at most 700',
      seen: '710',
      explanations: ['A figure may be mistyped.'],
    });
  });

  test('has the facts as its measures', () => {
    expect(found.measures).toEqual({ place: 'Clay', after: 710, before: 700, share: 0.071, late: true });
    expect(found.facts).not.toHaveProperty('rows');
  });

  test('writes its facts once, and comes back from JSON', () => {
    const written = inEnglish(found);
    expect(written.sentences).toMatchObject({
      message: 'observations-test.excess.message',
      detail: ['observations-test.excess.details.1'],
      seen: 'observations-test.excess.seen',
    });
    expect(inWords(JSON.parse(JSON.stringify(written)))).toEqual(found);
  });
});

test('a test of a hypothesis keeps its numbers', () => {
  const given = { name: 'toy', statistic: 2, n: 9, p: 0.05, log10P: -1.3, effect: { name: 'd', value: 1, interval: [0, 2] as const } };
  expect(measured(T.excess, { scope: {}, facts, test: given, material: true, about: 'document' })).toMatchObject({
    kind: 'measured',
    about: 'document',
    test: given,
    material: true,
  });
});

test('a table is read off its rows, and what cannot be asked says what would allow it', () => {
  const { table: made } = table({ id: 'a', title: T.head() }, [[T.head(), 'count', (row: { n?: number }) => row.n]], [{ n: 2 }, {}]);
  expect(made).toEqual({ id: 'a', title: T.head(), columns: [{ title: T.head(), unit: 'count' }], rows: [[2], [null]] });
  expect(cannot('A', 'no data', 'data')).toEqual({ kind: 'skipped', subject: 'A', reason: 'no data', dataNeeded: 'data' });
});

test('what does not fit does not compile', () => {
  const never = (): void => {
    // @ts-expect-error the message lacks its place
    broken(T.excess, { scope: {}, facts: { after: 1, before: 2 } });
    // @ts-expect-error a count is no text
    broken(T.excess, { scope: {}, facts: { place: 'Clay', after: 'one', before: 2 } });
    // @ts-expect-error a detail's fact is of another kind
    broken(T.excess, { scope: {}, facts: { place: 'Clay', after: 1, before: 2, rows: 'many' } });
    broken(T.excess, { scope: {}, facts: { place: 'Clay', after: 1, before: 2 } });
  };
  expect(never).toBeTypeOf('function');
});
