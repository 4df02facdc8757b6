import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('second-digit-benford', {
  meta: {
    title: sentence('Second digits and Benford’s law', 'Вторые цифры и закон Бенфорда', 'Екінші цифрлар және Бенфорд заңы'),
    question: sentence(
      'Do the second digits of station counts follow Benford’s law, where it can be expected to hold?',
      'Следуют ли вторые цифры чисел по участкам закону Бенфорда там, где можно ожидать, что он действует?',
      'Учаскелер бойынша сандардың екінші цифрлары Бенфорд заңына оның орындалуын күтуге болатын жерде бағына ма?',
    ),
    method: sentence(
      'Pearson’s chi-square of the second digits against Benford’s frequencies, 9 degrees of freedom; beside it the mean digit (4.187 under the law) with an interval, the Euclidean distance d*, Freedman’s U² (p-values of both from their asymptotic distribution, no simulation) and the mean absolute deviation next to what chance gives at this number of counts. Fixed bands for that deviation ignore the number of counts and are not used; BenfordTests’ a* says what the mean says, and J² and m* add nothing to these.',
      'Хи-квадрат Пирсона для вторых цифр относительно частот Бенфорда, 9 степеней свободы; рядом средняя цифра (по закону 4,187) с интервалом, евклидово расстояние d*, U² Фридмана (p-значения обоих — по асимптотическому распределению, без имитации) и среднее абсолютное отклонение рядом с тем, какое при таком количестве чисел даёт случай. Неизменные границы для этого отклонения не учитывают количества чисел и не применяются; a* из пакета BenfordTests говорит то же, что и среднее, а J² и m* ничего к этому не добавляют.',
      'Екінші цифрлардың Бенфорд жиіліктеріне қатысты Пирсон хи-квадраты, еркіндік дәрежелері — 9; қасында аралығымен орташа цифр (заң бойынша 4,187), евклидтік қашықтық d*, Фридманның U² статистикасы (екеуінің де p-мәндері асимптоталық үлестірімнен, имитациясыз) және сандар осынша болғанда кездейсоқтық беретін мәнмен қатар орташа абсолюттік ауытқу. Бұл ауытқудың тұрақты шектері сандардың мөлшерін ескермейді, сондықтан қолданылмайды; BenfordTests пакетіндегі a* орташа айтқанды ғана айтады, ал J² пен m* бұған ештеңе қоспайды.',
    ),
    needs: [
      sentence(
        'official votes or ballots by polling station',
        'официальные голоса или бюллетени по избирательным участкам',
        'сайлау учаскелері бойынша ресми дауыстар немесе бюллетеньдер',
      ),
    ],
    limits: [
      sentence(
        'At least 500 counts of a contestant, or of ballots, nine in ten of at least 100, that span one order of magnitude (the 99th percentile at least ten times the first).',
        'Не менее 500 чисел голосов участника или бюллетеней, девять из десяти не меньше 100, охватывающих один порядок величины (99-й процентиль не менее чем в десять раз больше первого).',
        'Қатысушы дауыстарының немесе бюллетеньдердің бір шама ретін қамтитын (99-процентиль біріншісінен кемінде он есе үлкен) кемінде 500 саны, олардың онының тоғызы 100-ден кем емес.',
      ),
      sentence(
        'Even then most elections regarded as clean deviate: 16 of 20 controls at 1 % in one survey, 18 of 23 columns of counts in ours. The check describes; it is never evidence by itself.',
        'Даже тогда отклоняется большинство выборов, которые считаются честными: на уровне 1 % — 16 из 20 контрольных в одном обзоре и 18 из 23 столбцов чисел в нашем. Проверка описывает; сама по себе она никогда не доказательство.',
        'Сонда да адал деп саналатын сайлаулардың көбі ауытқиды: 1 % деңгейінде бір шолудағы 20 бақылау сайлауының 16-сы және біздің шолудағы 23 сандар бағанының 18-і. Тексеру тек сипаттайды; ол өздігінен ешқашан дәлел болмайды.',
      ),
    ],
    explanations: [
      sentence(
        'Counts of areas of similar size do not follow the law, whoever counted.',
        'Числа по территориям близкого размера не следуют закону, кто бы ни считал.',
        'Мөлшері шамалас аумақтардың сандары кім санағанына қарамастан заңға бағынбайды.',
      ),
      sentence(
        'A contestant with much the same share everywhere repeats the digits of the sizes of the stations.',
        'Участник, доля которого везде почти одинакова, повторяет цифры размеров участков.',
        'Үлесі барлық жерде дерлік бірдей қатысушы учаскелер мөлшерінің цифрларын қайталайды.',
      ),
    ],
  },
  message: sentence(
    'Second digits 0 to 9 of the {column} occur {digits:, } times; Benford’s law gives {byLaw:, }. Of 23 columns of eight elections regarded as clean, 18 deviate at 1 % as well.',
    'Показатель «{column}»: вторые цифры от 0 до 9 встречаются столько раз: {digits:, }; закон Бенфорда даёт {byLaw:, }. Из 23 столбцов по восьми выборам, которые считаются честными, на уровне 1 % тоже отклоняются 18.',
    '«{column}» көрсеткіші: 0-ден 9-ға дейінгі екінші цифрлар мынанша рет кездеседі: {digits:, }; Бенфорд заңы бойынша {byLaw:, }. Адал деп саналатын сегіз сайлаудың 23 бағанының 18-і де 1 % деңгейінде ауытқиды.',
  ),
  tableTitle: sentence(
    'Second digits of counts and Benford’s law',
    'Вторые цифры чисел и закон Бенфорда',
    'Сандардың екінші цифрлары және Бенфорд заңы',
  ),
  needed: sentence(
    'at least {minN:#} counts by polling station, nine in ten of {minTenth:~12} or more, over {minSpan:~12} {minSpan|order|orders} of magnitude',
    'не менее {minN|# числа|# чисел|# чисел} по избирательным участкам, девять из десяти от {minTenth:~12} и больше, охватывающих порядков величины: {minSpan:~12}',
    'сайлау учаскелері бойынша {minSpan:~12} шама ретін қамтитын кемінде {minN:#} сан, онының тоғызы {minTenth:~12} немесе одан үлкен',
  ),
});
