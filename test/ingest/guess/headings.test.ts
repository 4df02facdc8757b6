import { describe, expect, test } from 'vitest';
import { levelOf, meaningOf } from '../../../src/ingest/guess/headings.ts';
import { contestantName, normalised, saysPercent, stem } from '../../../src/ingest/guess/label.ts';

/** The meaning in one word: a count, with + where it is one of several parts; a level, with # where it is a code. */
function told(heading: string): string | undefined {
  const meaning = meaningOf(heading);
  switch (meaning?.kind) {
    case 'count':
      return meaning.count + (meaning.part ? '+' : '');
    case 'area':
      return (meaning.level || 'area') + (meaning.code ? '#' : '');
    case 'unclear':
      return `${meaning.word}?`;
    case 'turnoutAt':
      return meaning.hour;
    default:
      return meaning?.kind;
  }
}

describe('meaningOf', () => {
  // The twelve rows of a protocol as printed in 2018, and their wording in other years.
  test.each([
    ['Число избирателей, включенных в список избирателей', 'registered'],
    ['1. Число избирателей,  внесённых в список избирателей', 'registered'],
    ['Число избирательных бюллетеней, полученных участковой избирательной комиссией', 'received'],
    ['Число избирательных бюллетеней, выданных избирателям, проголосовавшим досрочно', 'issued+'],
    ['Число избирательных бюллетеней, выданных в помещении для голосования в день голосования', 'issued+'],
    ['Число избирательных бюллетеней, выданных вне помещения для голосования в день голосования', 'issued+'],
    ['Число погашенных избирательных бюллетеней', 'cancelled'],
    ['Число избирательных бюллетеней в переносных ящиках для голосования', 'ballotsCast+'],
    ['Число бюллетеней, содержащихся в стационарных ящиках для голосования', 'ballotsCast+'],
    ['Число недействительных избирательных бюллетеней', 'invalid'],
    ['Число действительных избирательных бюллетеней', 'valid'],
    ['Число утраченных избирательных бюллетеней', 'lost'],
    ['Число избирательных бюллетеней, не учтенных при получении', 'unaccounted'],
    ['Число открепительных удостоверений, полученных комиссией', 'aside'],
    ['Число избирателей, принявших участие в голосовании', 'ballotsCast'],
    ['Явка, %', 'turnout'],
    ['Регион', 'region'],
    ['№ УИК', 'station#'],
    ['Наименование территории', 'area'],
    ['№ п/п', 'area#'],
    ['Явка на 10:00', '10:00'],
  ])('Russian: %s', (heading, meaning) => {
    expect(told(heading)).toBe(meaning);
  });

  test.each([
    ['Censo electoral', 'registered'],
    ['Electores', 'registered'],
    ['LISTA NOMINAL', 'registered'],
    ['Votantes', 'ballotsCast'],
    ['Votos emitidos', 'ballotsCast'],
    ['Total de votantes', 'ballotsCast'],
    ['Votos válidos', 'valid'],
    ['Votos nulos', 'invalid'],
    ['Nulos', 'invalid'],
    ['Votos en blanco', 'blank?'],
    ['Participación (%)', 'turnout'],
    ['Papeletas entregadas', 'issued'],
    ['Comunidad Autónoma', 'region'],
    ['Provincia', 'province'],
    ['Municipio', 'municipality'],
    ['Código de municipio', 'municipality#'],
    ['Cod. Municipio', 'municipality#'],
    ['Distrito', 'district'],
    ['Sección', 'section'],
    ['Mesa', 'station'],
  ])('Spanish: %s', (heading, meaning) => {
    expect(told(heading)).toBe(meaning);
  });

  test.each([
    ['Registered voters', 'registered'],
    ['registered_voters', 'registered'],
    ['Electorate', 'registered'],
    ['Ballots issued', 'issued'],
    ['Ballots cast', 'ballotsCast'],
    ['Votes Cast', 'ballotsCast'],
    ['Invalid votes', 'invalid'],
    ['Rejected ballots', 'invalid'],
    ['Spoilt', 'invalid'],
    ['Valid votes', 'valid'],
    ['Turnout', 'turnout'],
    ['Turnout %', 'turnout'],
    ['12:00', '12:00'],
    ['Polling station', 'station'],
    ['Precinct', 'station'],
    ['station_id', 'station#'],
    ['County', 'province'],
    ['Region code', 'region#'],
    ['Voters', 'voters?'],
    ['Total votes', 'total?'],
    ['url', 'aside'],
    ['Green Party', undefined],
    ['Country Party', undefined],
    ['Region First', undefined],
    ['', undefined],
    ['25:99', undefined],
  ])('English: %s', (heading, meaning) => {
    expect(told(heading)).toBe(meaning);
  });
});

test.each([
  ['region', 'region'],
  ['Station', 'station'],
  ['Регион', 'region'],
  ['provincia', 'province'],
  ['shop', undefined],
  ['region code', undefined],
])('the level called %s', (word, level) => {
  expect(levelOf(word)).toBe(level);
});

describe('labels', () => {
  test.each([
    ['  Votos  VÁLIDOS ', 'votos validos'],
    ['1. Внесённых, в список', 'внесенных в список'],
    ['Число избирателей', 'число избирателей'],
    ['registered_voters', 'registered voters'],
    ['2018', '2018'],
  ])('%s', (heading, label) => {
    expect(normalised(heading)).toBe(label);
  });

  test('votes and share of one contestant have one stem', () => {
    for (const [votes, share] of [
      ['Nur votes', 'Nur %'],
      ['Votos Partido A', 'Partido A (%)'],
      ['Иванов голосов', 'Иванов, %'],
      ['Alpha', 'Alpha share'],
    ])
      expect(stem(votes)).toBe(stem(share));
    expect(saysPercent('Alpha share')).toBe(true);
    expect(saysPercent('Alpha')).toBe(false);
  });

  test.each([
    ['Alpha votes', 'Alpha'],
    ['Votos Partido A', 'Partido A'],
    ['Голоса за Иванова', 'Иванова'],
    ['Alpha %', 'Alpha'],
    ['Votes', 'Votes'],
    ["People's Party votes", "People's Party"],
  ])('the contestant in %s', (heading, name) => {
    expect(contestantName(heading)).toBe(name);
  });
});
