import { sentence, texts } from '../language/sentence.ts';

export const T = texts('stage', {
  partOfStations: sentence('{part} of stations', '{part} участков', 'учаскелердің {part}'),
  stations: sentence('{stations|# station|# stations}', '{stations|# участок|# участка|# участков}', '{stations|# учаске}'),
  ballots: sentence('{ballots|# ballot|# ballots}', '{ballots|# бюллетень|# бюллетеня|# бюллетеней}', '{ballots|# бюллетень}'),
  votes: sentence(
    '{votes|# valid vote|# valid votes}',
    '{votes|# действительный голос|# действительных голоса|# действительных голосов}',
    '{votes|# жарамды дауыс}',
  ),
  partial: sentence('partial count', 'неполный подсчёт', 'толық емес санақ'),
  partialOf: sentence('partial count, {extent}', 'неполный подсчёт, {extent}', 'толық емес санақ, {extent}'),
  preliminary: sentence('preliminary count', 'предварительные итоги', 'алдын ала қорытынды'),
  /** The same as a sentence of the first screen. */
  headline: {
    partial: sentence('Partial count.', 'Неполный подсчёт.', 'Толық емес санақ.'),
    partialOf: sentence('Partial count, {extent}.', 'Неполный подсчёт, {extent}.', 'Толық емес санақ, {extent}.'),
    preliminary: sentence('Preliminary count.', 'Предварительные итоги.', 'Алдын ала қорытынды.'),
  },
  /** What the outcome and every comparison with the official shares says first. */
  caveat: {
    partial: sentence(
      'The official count is partial: the stations still to come may change every share and who leads.',
      'Официальный подсчёт неполный: данные остальных участков могут изменить все доли и первенство.',
      'Ресми санақ толық емес: қалған учаскелердің деректері барлық үлесті және кімнің алда екенін өзгертуі мүмкін.',
    ),
    partialOf: sentence(
      'The official count is partial ({extent}): the stations still to come may change every share and who leads.',
      'Официальный подсчёт неполный ({extent}): данные остальных участков могут изменить все доли и первенство.',
      'Ресми санақ толық емес ({extent}): қалған учаскелердің деректері барлық үлесті және кімнің алда екенін өзгертуі мүмкін.',
    ),
    preliminary: sentence(
      'The official count is preliminary: it may still be corrected.',
      'Официальные итоги предварительные: они ещё могут быть исправлены.',
      'Ресми қорытынды алдын ала жасалған: ол әлі түзетілуі мүмкін.',
    ),
  },
  officialIsPartial: sentence(
    'the official count is partial: some stations are not in it yet',
    'официальный подсчёт неполный: в нём ещё нет части участков',
    'ресми санақ толық емес: онда учаскелердің бір бөлігі әлі жоқ',
  ),
  wholeNeeded: sentence('an official count of all stations', 'официальный подсчёт по всем участкам', 'барлық учаске бойынша ресми санақ'),
});
