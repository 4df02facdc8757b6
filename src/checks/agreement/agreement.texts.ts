import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('agreement', {
  holdsNoTallyObservers: sentence(
    'it has no tally by observers or voters and no quick count',
    'в нём нет ни подсчёта наблюдателей или избирателей, ни быстрого подсчёта',
    'онда байқаушылар не сайлаушылар санағы да, жедел санақ та жоқ',
  ),
  holdsNoSample: sentence(
    'it has no survey, exit poll or opinion poll',
    'в нём нет ни опроса, ни экзитпола, ни опроса общественного мнения',
    'онда сауалнама да, экзитпол да, қоғамдық пікір сауалнамасы да жоқ',
  ),
  sampleNeeded: sentence(
    'a source of kind survey, exit-poll or poll',
    'источник вида survey, exit-poll или poll',
    'survey, exit-poll немесе poll түріндегі дереккөз',
  ),
  figure: sentence('Figure', 'Показатель', 'Көрсеткіш'),
  officialVotesOrShares: sentence(
    'official votes or shares of the same area',
    'официальные голоса или доли той же территории',
    'сол аумақтың ресми дауыстары немесе үлестері',
  ),
  sharesContestant: sentence('shares by contestant', 'доли по участникам', 'қатысушылар бойынша үлестер'),
  shareLessOfficialShare: sentence(
    '{name}: share less official share',
    '{name}: доля за вычетом официальной',
    '{name}: үлестен ресми үлесті шегергенде',
  ),
  standardError: sentence('Standard error', 'Стандартная ошибка', 'Стандартты қате'),
  low: sentence('low', 'нижняя граница', 'төменгі шегі'),
  high: sentence('high', 'верхняя граница', 'жоғарғы шегі'),
  designEffect: sentence('Design effect', 'Дизайн-эффект', 'Дизайн-эффект'),
  itsSharesOrOfficial: sentence(
    'its shares or the official ones of its area are not published',
    'не опубликованы доли этого источника или официальные доли его территории',
    'бұл дереккөздің үлестері немесе оның аумағының ресми үлестері жарияланбаған',
  ),
  sharesContestantOfficialVotes: sentence(
    'shares by contestant, and official votes of the same area',
    'доли по участникам и официальные голоса той же территории',
    'қатысушылар бойынша үлестер және сол аумақтың ресми дауыстары',
  ),
  itsSampleSizeNot: sentence('its sample size is not published', 'объём выборки не опубликован', 'іріктеме көлемі жарияланбаған'),
  sampleSize: sentence('the sample size', 'объём выборки', 'іріктеме көлемі'),
  points: sentence('{leastDistance:.1} points', '{leastDistance:.1} п. п.', '{leastDistance:.1} п. т.'),
  officialVotes: sentence('Official votes', 'Официальные голоса', 'Ресми дауыстар'),
});
