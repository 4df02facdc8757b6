import { expect, test } from 'vitest';
import { audit, parseDataset, render } from '../../src/index.ts';
import { LANGUAGE_CODES } from '../../src/language/language.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { csv, datasetOf, manifest, official } from '../support/dataset.ts';

const names = { ru: { Alpha: 'Альфа', Testland: 'Страна' }, kk: { Alpha: 'Алфа' } };
const areas = { file: 'areas.csv', id: 'id', name: 'name', names: { ru: 'name_ru' } };
const tables = {
  'areas.csv': [
    ['id', 'name', 'name_ru'],
    ['T', 'Testland', 'Заменено'],
    ['N', 'North', 'Север'],
  ],
};

test('labels have the names of the manifest, which go before those of the list of areas', () => {
  expect(datasetOf({ names, areas, sources: [official({ registered: 10 })] }, tables).names).toEqual({
    ru: { Testland: 'Страна', North: 'Север', Alpha: 'Альфа' },
    kk: { Alpha: 'Алфа' },
  });
});

test('a language that reports are not told in, and a column that is not there, are refused with their places', () => {
  const problems = (over: object) =>
    parseDataset([
      {
        path: 'audit.json',
        bytes: new TextEncoder().encode(JSON.stringify(manifest({ sources: [official({ registered: 10 })], ...over }), null, 1)),
      },
      { path: 'areas.csv', bytes: new TextEncoder().encode(csv(tables['areas.csv'])) },
    ]).problems.map(({ location, message }) => `${location.field}: ${message}`);
  expect(problems({ names: { fr: {} } })).toEqual([expect.stringMatching(/^names\.?.*fr/)]);
  expect(problems({ areas: { ...areas, names: { kk: 'name_kz' } } })).toEqual([
    'areas.names.kk: areas.csv has no column "name_kz"; did you mean "name_ru"?',
  ]);
});

test('a report tells the names in every language, and the machine formats none', () => {
  const votes = { alpha: 600, beta: 300, gamma: 100 };
  const report = audit(
    datasetOf({ names, areas, sources: [official({ votes, registered: 2000, ballotsCast: 1000, invalid: 0 })] }, tables),
  );
  const told = Object.fromEntries(LANGUAGE_CODES.map((code) => [code, render(report, 'markdown', { language: LANGUAGES[code] })]));
  expect(told.en).toContain('Official result: Alpha 60.00 %');
  expect(told.ru).toMatch(/Официальный результат: Альфа 60,00\s%, Beta 30,00\s%/);
  expect(told.kk).toMatch(/Ресми нәтиже: 1\s000 жарамды дауыстан: Алфа 60,00\s%/);
  expect(render(report, 'csv', { language: LANGUAGES.ru })).not.toMatch(/[а-я]/i);
});
