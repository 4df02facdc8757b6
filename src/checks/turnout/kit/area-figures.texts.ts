import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('area-figures', {
  share: sentence('Share of {name}', 'Доля участника {name}', '{name} үлесі'),
  changeSince: sentence(
    '{measure}, change since {before}',
    '{measure}, изменение по сравнению с «{before}»',
    '{measure}, «{before}» дерегімен салыстырғандағы өзгеріс',
  ),
  robustZ: sentence('Robust z', 'Робастный z', 'Робастты z'),
  measure: {
    turnout: sentence('turnout', 'явка', 'қатысу деңгейі'),
    share: sentence('the leader’s share', 'доля лидера', 'көшбасшының үлесі'),
    invalid: sentence('the share of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  },
  /** What the area farthest from the others has: of all areas the least or the most, or neither. */
  farthest: {
    lowest: sentence(
      'In {place}, {measure} is the lowest: {value:%1}, against a typical {median:%1}.',
      '{place}: {measure} ниже, чем где-либо, — {value:%1} при обычных {median:%1}.',
      '{place}: {measure} басқа жерлердің бәрінен төмен – {value:%1}, әдеттегісі {median:%1}.',
    ),
    highest: sentence(
      'In {place}, {measure} is the highest: {value:%1}, against a typical {median:%1}.',
      '{place}: {measure} выше, чем где-либо, — {value:%1} при обычных {median:%1}.',
      '{place}: {measure} басқа жерлердің бәрінен жоғары – {value:%1}, әдеттегісі {median:%1}.',
    ),
    farLowest: sentence(
      'In {place}, {measure} is by far the lowest: {value:%1}, against a typical {median:%1}.',
      '{place}: {measure} намного ниже, чем где-либо ещё, — {value:%1} при обычных {median:%1}.',
      '{place}: {measure} басқа жерлердің бәрінен әлдеқайда төмен – {value:%1}, әдеттегісі {median:%1}.',
    ),
    farHighest: sentence(
      'In {place}, {measure} is by far the highest: {value:%1}, against a typical {median:%1}.',
      '{place}: {measure} намного выше, чем где-либо ещё, — {value:%1} при обычных {median:%1}.',
      '{place}: {measure} басқа жерлердің бәрінен әлдеқайда жоғары – {value:%1}, әдеттегісі {median:%1}.',
    ),
    other: sentence(
      'In {place}, {measure} differs most for an area of its size: {value:%1}, against a typical {median:%1}.',
      '{place}: {measure} отличается сильнее всего для территории такого размера — {value:%1} при обычных {median:%1}.',
      '{place}: {measure} осындай көлемдегі аумақ үшін ең көп ерекшеленеді – {value:%1}, әдеттегісі {median:%1}.',
    ),
    change: sentence(
      'In {place}, the change of {measure} since {before} differs most: {value:pp1} points, against a typical {median:pp1}.',
      '{place}: сильнее всего отличается изменение по сравнению с «{before}» ({measure}) — {value:pp1} п. п. при обычных {median:pp1}.',
      '{place}: «{before}» дерегімен салыстырғандағы өзгеріс ({measure}) ең көп ерекшеленеді – {value:pp1} п. т., әдеттегісі {median:pp1}.',
    ),
  },
});
