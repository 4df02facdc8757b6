import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    'a percentage that a whole number out of {of:#} gives',
    'процент, который даёт целое число из {of:#}',
    '{of:#} ішіндегі бүтін сан беретін пайыз',
  ),
  seen: sentence('{printed}', '{printed}', '{printed}'),
};
const mistyped = sentence(
  'A digit or the decimal point may be mistyped.',
  'Возможна опечатка в цифре или в десятичной запятой.',
  'Цифр немесе ондық үтір қате терілген болуы мүмкін.',
);

export const T = texts('share-feasible-for-sample', {
  meta: {
    title: sentence('Percentages of small numbers', 'Проценты от малых чисел', 'Шағын сандардың пайыздары'),
    question: sentence(
      'Can a whole number of people make up the printed percentage of a known total?',
      'Может ли целое число людей составить указанный процент от известного итога?',
      'Белгілі жалпы санның көрсетілген пайызын бүтін адам саны құрай ала ма?',
    ),
    method: sentence(
      'The check looks for a whole number x that gives the printed percentage of the total n after rounding (the GRIM test). The range of rounding includes both of its ends.',
      'Проверка ищет целое число x, которое после округления даёт указанный процент от итога n (тест GRIM). Оба конца интервала округления входят в него.',
      'Тексеру дөңгелектегенде n жалпы санының көрсетілген пайызын беретін бүтін x санын іздейді (GRIM тесті). Дөңгелектеу аралығына оның екі шеті де кіреді.',
    ),
    needs: [
      sentence(
        'a claimed percentage and the whole number it is a share of',
        'утверждение о проценте и целое число, от которого он взят',
        'пайыз туралы мәлімдеме және ол алынған бүтін сан',
      ),
    ],
    limits: [
      sentence(
        'The check covers only unweighted counts. A weighted survey need not give whole numbers of people, so sources with a sample are left out.',
        'Проверяются только невзвешенные числа. Взвешенный опрос не обязан давать целое число людей, поэтому источники с выборкой не рассматриваются.',
        'Тек салмақталмаған сандар тексеріледі. Салмақталған сауалнама бүтін адам санын беруге міндетті емес, сондықтан іріктемесі бар дереккөздер қаралмайды.',
      ),
      sentence(
        'Only small totals can fail: with one decimal, a total of 1,000 or more gives every percentage.',
        'Несоответствие возможно только при малых итогах: при одном знаке после запятой итог от 1000 даёт любой процент.',
        'Сәйкессіздік тек шағын жалпы сандарда мүмкін: үтірден кейін бір таңба болса, 1000 және одан көп жалпы сан кез келген пайызды береді.',
      ),
    ],
    explanations: [
      sentence(
        'The percentage may be of another total than the number beside it.',
        'Процент может быть взят не от того итога, который назван рядом.',
        'Пайыз жанында аталған жалпы саннан емес, басқасынан алынған болуы мүмкін.',
      ),
      mistyped,
    ],
    ask: sentence(
      'Ask the publisher for the count and the total behind this percentage.',
      'Запросите у издателя число и итог, из которых получен этот процент.',
      'Жариялаушыдан осы пайыз шығарылған санды және жалпы санды сұратыңыз.',
    ),
  },
  noPercentage: sentence(
    'there is no percentage of a known total',
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
      '{name}: {printed} of {of:#} is more than the whole.',
      '{name}: {printed} от {of:#} — больше целого.',
      '{name}: {of:#} санының {printed}-ы бүтіннен де көп.',
    ),
    explanations: [
      mistyped,
      sentence(
        'The percentage may compare two dates instead of giving a part of the total.',
        'Процент может сравнивать две даты, а не означать часть итога.',
        'Пайыз жалпы санның бөлігін емес, екі күннің салыстырмасын көрсетуі мүмкін.',
      ),
    ],
  },
  notWhole: {
    ...figures,
    message: sentence(
      '{name}: {printed} of {of:#} is no whole number; {countBelow:#} would be {below}, {countAbove:#} would be {above}.',
      '{name}: {printed} от {of:#} — не целое число; {countBelow:#} — это {below}, {countAbove:#} — это {above}.',
      '{name}: {of:#} санының {printed} бөлігі бүтін сан емес; {countBelow:#} – бұл {below}, {countAbove:#} – бұл {above}.',
    ),
  },
});
