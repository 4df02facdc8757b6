import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportedFixtures } from '../scripts/reports.mjs';
import { render } from '../src/index.ts';
import { catalogue } from '../src/language/text.ts';
import { LANGUAGES, type Language } from '../src/languages.ts';
import { fixtureAudit } from './support/fixture-audit.ts';

const root = path.join(import.meta.dirname, '..');

/** The reports of the fixtures that have a committed one, each with every text of the dataset it was made from. */
const reports = await Promise.all(
  reportedFixtures().map(async (name) => {
    const folder = path.join(root, 'fixtures', name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(folder, file)).isFile());
    return {
      name,
      report: (await fixtureAudit(name)).report,
      data: files
        .map((file) => readFileSync(path.join(folder, file), 'utf8'))
        .join('\n')
        .replace(/\s+/g, ' '),
    };
  }),
);

const others = [LANGUAGES.ru, LANGUAGES.kk];
const LETTERS = /[A-Za-z]{2}/;
/** A place in a manifest is no text. */
const PATH = /^(areas|claims|contest|sources)[.\w:-]*$|\w\/\w/;

/** The numbers of a line, however a language writes them. */
const numbers = (line: string): string[] =>
  (line.match(/\d[\d.,\u00a0]*/g) ?? []).map((number) => number.replace(/[,.\u00a0]+$/, '').replace(/[.,\u00a0]/g, ''));

/** Whether a line has the numbers of the other; a small one may be spelled, or be needed, as in "2.19 to 1" for "2.19 times". */
function sameNumbers(line: string, told: string): boolean {
  const left = numbers(told);
  for (const number of numbers(line)) {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    else if (!(Number(number) <= 10)) return false;
  }
  return left.every((number) => Number(number) <= 100);
}

test('there are reports to tell', () => {
  expect(reports.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['kz-2021', 'matched-protocols', 'synthetic-stations/manipulated']),
  );
});

describe.each(reports)('the report of $name', ({ report, data }) => {
  const english = render(report, 'markdown').split('\n');

  test.each(others)('in $code has the same lines with the same numbers', (language) => {
    const told = render(report, 'markdown', { language }).split('\n');
    expect(told).toHaveLength(english.length);
    const unlike = english.flatMap((line, at) => (sameNumbers(line, told[at]) ? [] : [`${line}\n${told[at]}`]));
    expect(unlike.slice(0, 20)).toEqual([]);
    const marks = (line: string): string => line.match(/^(#+|-|\|)/)?.[0] ?? '';
    expect(told.map(marks)).toEqual(english.map(marks));
  });

  test.each(others)('in $code leaves nothing of ours in English', (language) => {
    const missed = new Set<string>();
    const watched: Language = {
      ...language,
      label(text) {
        if (text.includes(' ') && LETTERS.test(text) && !PATH.test(text) && !data.includes(text.replace(/\s+/g, ' '))) missed.add(text);
        return language.label(text);
      },
    };
    render(report, 'markdown', { language: watched });
    render(report, 'terminal', { language: watched });
    expect([...missed].sort()).toEqual([]);
  });
});

describe('wording', () => {
  const all = catalogue().flatMap(({ en, ru, kk }) => [
    { language: 'en', text: en },
    { language: 'ru', text: ru },
    { language: 'kk', text: kk },
  ]);
  const CONCLUSIONS = [
    /\bfraud|\brigg(ed|ing)|\bfalsif|\bforged\b|\bfabricat|\bmanipulated result|\bstolen\b|\bsuspicious|statistically impossible|\bclean (election|result)|\bproves? that/i,
    /фальсиф|подтасов|сфабриков|подделан|мошеннич|вброс|накрут|украден|подозрительн|статистически невозможн|чист(ые|ых) выбор|доказывает, что/i,
    /бұрмала|жалған нәтиже|қолдан жасал|алаяқ|ұрлан|күмәнді|статистикалық тұрғыдан мүмкін емес|таза сайлау|дәлелдейді/i,
  ];
  // What may be, or is denied, is no conclusion.
  const ALLOWED = /may be|мүмкін|does not (say|mean|prove)|не (означает|доказывает)|дәлелдемейді|білдірмейді/i;

  test('no text of any catalogue draws a conclusion', () => {
    const drawn = all.filter(({ text }) => CONCLUSIONS.some((pattern) => pattern.test(text)) && !ALLOWED.test(text));
    expect(drawn).toEqual([]);
  });

  test('the patterns find what they look for', () => {
    for (const text of ['a rigged election', 'statistically impossible', 'фальсификация', 'вброс бюллетеней', 'бұрмаланған нәтиже'])
      expect(CONCLUSIONS.some((pattern) => pattern.test(text))).toBe(true);
  });
});
