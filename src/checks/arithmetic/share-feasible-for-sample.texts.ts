import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    'a percentage that a whole number of {of:#} gives',
    'процент, который даёт целое число из {of:#}',
    '{of:#} ішіндегі бүтін сан беретін пайыз',
  ),
  seen: sentence('{printed}', '{printed}', '{printed}'),
};

export const T = texts('share-feasible-for-sample', {
  meta: {
    title: sentence('Percentages of small numbers', 'Проценты от малых чисел', 'Шағын сандардың пайыздары'),
    question: sentence(
      'Is there a whole number of people that gives the printed percentage of a known total?',
      'Есть ли целое число людей, которое даёт указанный процент от известного итога?',
      'Белгілі жалпы санның көрсетілген пайызын беретін бүтін адам саны бар ма?',
    ),
    method: sentence(
      'GRIM: a whole x with low ≤ x/n ≤ high, the ends being those of the printed figure’s rounding interval, both included.',
      'GRIM: целое x, для которого low ≤ x/n ≤ high, где low и high — концы интервала округления указанного числа, включительно.',
      'GRIM: low ≤ x/n ≤ high шартын қанағаттандыратын бүтін x, мұнда low мен high – көрсетілген санның дөңгелектеу аралығының шеттері, екеуі де кіреді.',
    ),
    needs: [
      sentence(
        'a claimed percentage with the whole number it is a share of',
        'утверждение о проценте вместе с целым числом, от которого он взят',
        'пайыз туралы мәлімдеме және ол алынған бүтін сан',
      ),
    ],
    limits: [
      sentence(
        'Only unweighted counts: shares of a weighted survey need not be whole numbers of people, so sources with a sample are not asked.',
        'Только невзвешенные числа: доли взвешенного опроса не обязаны соответствовать целому числу людей, поэтому источники с выборкой не проверяются.',
        'Тек салмақталмаған сандар: салмақталған сауалнаманың үлестері бүтін адам санына сәйкес келуге міндетті емес, сондықтан іріктемесі бар дереккөздер тексерілмейді.',
      ),
      sentence(
        'It can fail only where the total is smaller than the number of percentages that can be printed: 1,000 for one decimal.',
        'Несоответствие возможно, только если итог меньше числа процентов, которые можно записать: 1000 при одном знаке после запятой.',
        'Сәйкессіздік жалпы сан жазуға болатын пайыздар санынан аз болғанда ғана мүмкін: үтірден кейін бір таңба болса, ол 1000.',
      ),
    ],
    explanations: [
      sentence(
        'The percentage may be of another total than the one named beside it.',
        'Процент может быть взят не от того итога, который назван рядом.',
        'Пайыз жанында аталған жалпы саннан емес, басқасынан алынған болуы мүмкін.',
      ),
      sentence('A digit may have been mistyped.', 'Возможно, в цифре опечатка.', 'Цифр қате терілген болуы мүмкін.'),
    ],
  },
  noPercentage: sentence(
    'no percentage is claimed of a known total',
    'нет утверждения о проценте от известного итога',
    'белгілі жалпы санның пайызы туралы мәлімдеме жоқ',
  ),
  claimNeeded: sentence(
    'a claim with `value` in percent and `of`',
    'утверждение с `value` в процентах и с `of`',
    '`value` пайызбен берілген және `of` бар мәлімдеме',
  ),
  emptyTotal: sentence('the total is not above 0', 'итог не больше 0', 'жалпы сан 0-ден артық емес'),
  totalNeeded: sentence('a total above 0', 'итог больше 0', '0-ден артық жалпы сан'),
  allPossible: sentence(
    'a total of {of:#} allows every percentage with {decimals|# decimal|# decimals}',
    'при итоге {of:#} возможен любой процент с {decimals|# знаком|# знаками|# знаками} после запятой',
    'жалпы сан {of:#} болғанда үтірден кейін {decimals|# таңбасы} бар кез келген пайыз мүмкін',
  ),
  decimalsNeeded: sentence(
    'more decimals, or a total below {scale:#}',
    'больше знаков после запятой или итог меньше {scale:#}',
    'үтірден кейінгі таңбалардың көбірек болуы немесе {scale:#} санынан аз жалпы сан',
  ),
  moreThanAll: {
    ...figures,
    message: sentence(
      '{name}: {printed} of {of:#} are more than all of them.',
      '{name}: {printed} от {of:#} — больше, чем все.',
      '{name}: {of:#} санының {printed}-ы – бәрінен де көп.',
    ),
  },
  notWhole: {
    ...figures,
    message: sentence(
      '{name}: {printed} of {of:#} are not a whole number.',
      '{name}: {printed} от {of:#} — не целое число.',
      '{name}: {of:#} санының {printed}-ы бүтін сан емес.',
    ),
    details: [
      sentence(
        '{countBelow:#} of {of:#} are {below}, {countAbove:#} are {above}.',
        '{countBelow:#} из {of:#} — это {below}, {countAbove:#} — это {above}.',
        '{of:#} ішінен {countBelow:#} – бұл {below}, ал {countAbove:#} – бұл {above}.',
      ),
    ],
  },
});
