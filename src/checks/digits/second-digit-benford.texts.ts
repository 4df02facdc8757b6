import { sentence, texts } from '../../language/sentence.ts';
import { ASK, NEEDS } from './digits.texts.ts';
import { EXPLANATIONS, MEASURES } from './kit/benford-columns.texts.ts';

export const T = texts('second-digit-benford', {
  meta: {
    title: sentence('Second digits and Benford’s law', 'Вторые цифры и закон Бенфорда', 'Екінші цифрлар және Бенфорд заңы'),
    question: sentence(
      'Do the second digits of station counts follow Benford’s law, where it can be expected to hold?',
      'Следуют ли вторые цифры чисел по участкам закону Бенфорда там, где можно ожидать, что он действует?',
      'Учаскелер бойынша сандардың екінші цифрлары Бенфорд заңы орындалуға тиіс жерде оған бағына ма?',
    ),
    method: sentence(
      `Pearson’s chi-square compares the second digits with the frequencies of Benford’s law (9 degrees of freedom). The check gives the mean digit with an interval; it is 4.187 under the law. ${MEASURES.en}`,
      `Хи-квадрат Пирсона сравнивает вторые цифры с частотами закона Бенфорда (9 степеней свободы). Приводится средняя цифра с интервалом; по закону она равна 4,187. ${MEASURES.ru}`,
      `Пирсонның хи-квадраты екінші цифрларды Бенфорд заңының жиіліктерімен салыстырады (еркіндік дәрежелері – 9). Орташа цифр аралығымен беріледі; заң бойынша ол 4,187-ге тең. ${MEASURES.kk}`,
    ),
    needs: NEEDS,
    limits: [
      sentence(
        'The check needs at least 500 counts of a contestant, or of ballots. Nine in ten of them must be at least 100, and they must span one order of magnitude: the 99th percentile at least ten times the first.',
        'Нужно не менее 500 чисел голосов участника или бюллетеней. Девять из десяти должны быть не меньше 100, а все вместе — охватывать один порядок величины: 99-й процентиль не менее чем в десять раз больше первого.',
        'Қатысушы дауыстарының немесе бюллетеньдердің кемінде 500 саны керек. Он санның тоғызы кемінде 100 болуы және олар бір шама ретін қамтуы тиіс: 99-процентиль біріншісінен кемінде он есе үлкен.',
      ),
      sentence(
        'Even then most elections regarded as clean deviate: 16 of 20 controls at 1 % in one survey; the finding says how many in ours. The check describes; alone it is never evidence.',
        'Даже тогда отклоняется большинство выборов, которые считаются честными: на уровне 1 % — 16 из 20 контрольных в одном обзоре; сколько в нашем, указано в результате. Проверка только описывает; сама по себе она никогда не доказательство.',
        'Сонда да адал деп саналатын сайлаулардың көбі ауытқиды: 1 % деңгейінде бір шолудағы 20 бақылау сайлауының 16-сы; біздің шолуда қаншасы екені нәтижеде айтылады. Тексеру тек сипаттайды; ол өздігінен ешқашан дәлел болмайды.',
      ),
    ],
    explanations: EXPLANATIONS,
    ask: ASK,
  },
  digits: {
    message: sentence(
      '{column:^}: the second digit {digit:=} departs most from Benford’s law; it occurs in {digitSeen:#} of {counts:#} counts, and the law gives about {digitExpected:#}.',
      '{column:^}: сильнее всего от закона Бенфорда отклоняется вторая цифра {digit:=}: она {digitSeen|стоит в # числе|стоит в # числах|стоит в # числах} из {counts:#}, а по закону — около {digitExpected:#}.',
      '{column:^}: екінші цифрлардың ішінде Бенфорд заңынан ең көп ауытқитыны – {digit:=}: ол {counts:#} санның {digitSeen:#} санында кездеседі, заң бойынша шамамен {digitExpected:#} болуы керек.',
    ),
    details: [
      sentence(
        'Second digits 0 to 9 occur {digits:, } times; Benford’s law gives {byLaw:, }.',
        'Вторые цифры от 0 до 9 встречаются столько раз: {digits:, }; закон Бенфорда даёт {byLaw:, }.',
        '0-ден 9-ға дейінгі екінші цифрлар мынанша рет кездеседі: {digits:, }; Бенфорд заңы бойынша {byLaw:, }.',
      ),
      sentence('{deviation}', '{deviation}', '{deviation}'),
    ],
  },
  tableTitle: sentence(
    'Second digits of counts and Benford’s law',
    'Вторые цифры чисел и закон Бенфорда',
    'Сандардың екінші цифрлары және Бенфорд заңы',
  ),
  needed: sentence(
    'at least {minN:#} counts by polling station, nine in ten of {minTenth:~12} or more, that span {minSpan:~12} {minSpan|order|orders} of magnitude',
    'не менее {minN|# числа|# чисел|# чисел} по избирательным участкам, девять из десяти от {minTenth:~12} и больше, охватывающих порядков величины: {minSpan:~12}',
    'сайлау учаскелері бойынша {minSpan:~12} шама ретін қамтитын кемінде {minN:#} сан, онының тоғызы {minTenth:~12} немесе одан үлкен',
  ),
});
