import { sentence, texts } from '../../language/sentence.ts';
import { ASK, NEEDS, SMOOTH_LIMITS } from './digits.texts.ts';

export const T = texts('zero-five-counts', {
  meta: {
    title: sentence('Counts that end in 0 or 5', 'Числа, оканчивающиеся на 0 или 5', '0-ге немесе 5-ке аяқталатын сандар'),
    question: sentence(
      'Do station counts end in 0 or 5 more often than counting makes them?',
      'Оканчиваются ли числа по участкам на 0 или 5 чаще, чем бывает при подсчёте?',
      'Учаскелер бойынша сандар 0-ге немесе 5-ке санау кезіндегіден жиірек аяқтала ма?',
    ),
    method: sentence(
      'About two tenths of all counts end in 0 or 5. An exact two-sided binomial test compares that share with a smooth distribution of the counts. The expected share differs from two tenths where many counts are just above the floor. The interval is Clopper and Pearson’s.',
      'На 0 или 5 оканчиваются примерно две десятых всех чисел. Точный двусторонний биномиальный критерий сравнивает эту долю с гладким распределением чисел. Ожидаемая доля отличается от двух десятых, когда много чисел оказывается сразу над нижней границей. Интервал — Клоппера и Пирсона.',
      'Барлық сандардың шамамен оннан екісі 0-ге немесе 5-ке аяқталады. Екі жақты дәл биномдық критерий бұл үлесті сандардың тегіс үлестірімімен салыстырады. Көп сан төменгі шектен сәл ғана жоғары болса, күтілетін үлес оннан екіден өзгеше болады. Аралық – Клоппер мен Пирсондікі.',
    ),
    needs: NEEDS,
    limits: SMOOTH_LIMITS,
    explanations: [
      sentence(
        'Commissions may have rounded their counts, or tallied the ballots in bundles of five or ten.',
        'Комиссии могли округлять числа или считать бюллетени пачками по пять или десять.',
        'Комиссиялар сандарды дөңгелектеген немесе бюллетеньдерді бестен не оннан бумалап санаған болуы мүмкін.',
      ),
      sentence(
        'Stations planned for a round number of voters give round counts where nearly everybody votes.',
        'Участки, рассчитанные на круглое число избирателей, дают круглые числа там, где голосуют почти все.',
        'Сайлаушылардың дөңгелек санына есептелген учаскелерде дерлік бәрі дауыс берсе, дөңгелек сандар шығады.',
      ),
    ],
    ask: ASK,
  },
  tableTitle: sentence('Counts that end in 0 or 5', 'Числа, оканчивающиеся на 0 или 5', '0-ге немесе 5-ке аяқталатын сандар'),
  tableNote: sentence(
    'Counts of {floor:#} or more are tested. The table also gives the share among all counts, small ones and zeros included, with a 95 % interval.',
    'Проверяются числа от {floor:#} и больше. В таблице есть и доля среди всех чисел, включая малые и нули, с 95 %-ным интервалом.',
    '{floor:#} немесе одан үлкен сандар тексеріледі. Кестеде кіші сандар мен нөлдерді қоса алғандағы барлық сандардың ішіндегі үлес те 95 % аралығымен берілген.',
  ),
  clean: sentence('{deviation}', '{deviation}', '{deviation}'),
  message: sentence(
    '{column:^}: {hits:#} of {counts:#} counts of {floor:#} or more end in 0 or 5, or {share:%2}; chance would give about {shareExpected:%2}.',
    '{column:^}: на 0 или 5 {hits|оканчивается #|оканчиваются #|оканчивается #} из {counts|# числа|# чисел|# чисел} от {floor:#} и больше, то есть {share:%2}; случай дал бы около {shareExpected:%2}.',
    '{column:^}: {floor:#} немесе одан үлкен {counts:#} санның {hits:#} саны, яғни {share:%2} бөлігі, 0-ге немесе 5-ке аяқталады; кездейсоқ жағдайда шамамен {shareExpected:%2} болар еді.',
  ),
});
