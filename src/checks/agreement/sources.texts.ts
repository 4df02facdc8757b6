import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('sources', {
  n: sentence('n', 'n', 'n'),
  officialResult: sentence('Official result', 'Официальный результат', 'Ресми нәтиже'),
  holdsNoIndependentSource: sentence(
    'it has no independent source about the whole contest',
    'в нём нет независимого источника обо всём голосовании',
    'онда бүкіл дауыс беру туралы тәуелсіз дереккөз жоқ',
  ),
  printed: sentence('As printed', 'Как опубликовано', 'Жарияланғандай'),
  itsSharesNotPublished: sentence(
    'its shares are not published',
    'доли этого источника не опубликованы',
    'бұл дереккөздің үлестері жарияланбаған',
  ),
  sharesAllContestants: sentence('shares of all contestants', 'доли всех участников', 'барлық қатысушының үлестері'),
  officialVotesOrShares: sentence('official votes or shares', 'официальные голоса или доли', 'ресми дауыстар немесе үлестер'),
  opinionPoll: sentence(
    '{polls|# opinion poll|# opinion polls}',
    '{polls|# опрос общественного мнения|# опроса общественного мнения|# опросов общественного мнения}',
    '{polls|# қоғамдық пікір сауалнамасы}',
  ),
});
