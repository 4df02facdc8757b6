import { sentence, texts } from '../../../language/sentence.ts';

/** What the check computes beside the test, for either digit. */
export const MEASURES = {
  en: 'It also gives the Euclidean distance d*, Freedman’s U² and the mean absolute deviation. The p-values of d* and U² come from their asymptotic distributions, without simulation. The deviation is compared with what chance gives at this number of counts, because fixed limits ignore that number. The a* of the package BenfordTests says what the mean says; J² and m* add nothing.',
  ru: 'Приводятся также евклидово расстояние d*, U² Фридмана и среднее абсолютное отклонение. p-значения d* и U² берутся из их асимптотических распределений, без имитации. Отклонение сравнивается с тем, какое даёт случай при таком количестве чисел: неизменные границы этого количества не учитывают. Показатель a* из пакета BenfordTests говорит то же, что и среднее, а J² и m* ничего не добавляют.',
  kk: 'Сонымен қатар евклидтік қашықтық d*, Фридманның U² статистикасы және орташа абсолюттік ауытқу беріледі. d* пен U² p-мәндері олардың асимптоталық үлестірімдерінен алынады, имитация жасалмайды. Ауытқу сандар осынша болғанда кездейсоқтық беретін мәнмен салыстырылады, өйткені тұрақты шектер сандардың мөлшерін ескермейді. BenfordTests пакетіндегі a* орташа цифр айтқанды ғана айтады, ал J² пен m* ештеңе қоспайды.',
} as const;

/** Why clean counts may not follow the law. */
export const EXPLANATIONS = [
  sentence(
    'Counts of areas of similar size do not follow the law, whoever counted.',
    'Числа по территориям близкого размера не следуют закону, кто бы ни считал.',
    'Мөлшері шамалас аумақтардың сандары кім санағанына қарамастан заңға бағынбайды.',
  ),
  sentence(
    'A contestant with nearly the same share everywhere repeats the digits of the sizes of the stations.',
    'Участник, доля которого везде почти одинакова, повторяет цифры размеров участков.',
    'Үлесі барлық жерде дерлік бірдей қатысушының дауыстары учаскелер мөлшерінің цифрларын қайталайды.',
  ),
] as const;

export const T = texts('benford-columns', {
  counts: sentence('Counts', 'Чисел', 'Сандар'),
  meanDigit: sentence('Mean digit', 'Средняя цифра', 'Орташа цифр'),
  chiSquare: sentence('Chi-square', 'Хи-квадрат', 'Хи-квадрат'),
  asked: sentence('Tested', 'Проверено', 'Тексерілді'),
  noDigit: sentence('no count has such a digit', 'ни у одного числа нет такой цифры', 'ешбір санда мұндай цифр жоқ'),
  outside: sentence('no: outside the limits', 'нет: условия не выполнены', 'жоқ: шарттар орындалмаған'),
  law: {
    details: [
      sentence(
        'Their mean is {meanDigit:.3} (95 % interval {meanDigitLow:.3} to {meanDigitHigh:.3}); the law gives {meanDigitExpected:.3}.',
        'Среднее этих цифр — {meanDigit:.3} (95 %-ный интервал от {meanDigitLow:.3} до {meanDigitHigh:.3}); по закону — {meanDigitExpected:.3}.',
        'Бұл цифрлардың орташасы – {meanDigit:.3} (95 % аралық: {meanDigitLow:.3} – {meanDigitHigh:.3}); заң бойынша – {meanDigitExpected:.3}.',
      ),
      sentence(
        'The shares of the digits deviate by {meanAbsoluteDeviation:~3} on average; chance alone gives {meanAbsoluteDeviationByChance:~3} at this number of counts.',
        'Доли цифр отклоняются в среднем на {meanAbsoluteDeviation:~3}; при таком количестве чисел один только случай даёт {meanAbsoluteDeviationByChance:~3}.',
        'Цифрлардың үлестері орта есеппен {meanAbsoluteDeviation:~3} ауытқиды; сандар осынша болғанда кездейсоқтықтың өзі ғана {meanAbsoluteDeviationByChance:~3} береді.',
      ),
    ],
    expected: sentence('Benford’s law gives {byLaw:, }', 'закон Бенфорда даёт {byLaw:, }', 'Бенфорд заңы бойынша {byLaw:, }'),
    seen: sentence('{digits:, }', '{digits:, }', '{digits:, }'),
  },
  yes: sentence('yes', 'да', 'иә'),
  tooNarrow: sentence(
    'the counts span {orders:~2} orders of magnitude; {minSpan:~12} {minSpan|is|are} needed',
    'порядков величины, которые охватывают числа, — {orders:~2}; нужно не менее {minSpan:~12}',
    'сандар {orders:~2} шама ретін қамтиды; кемінде {minSpan:~12} керек',
  ),
  tooNarrowRule: sentence(
    'the counts span fewer than {minSpan:~12} orders of magnitude',
    'число порядков величины, которые охватывают числа, меньше {minSpan:~12}',
    'сандар қамтитын шама реттері {minSpan:~12} мәнінен аз',
  ),
  tooSmall: sentence(
    'a tenth of the counts are below {tenth:#}; nine in ten must be at least {minTenth:~12}',
    'десятая часть чисел меньше {tenth:#}; девять из десяти должны быть не меньше {minTenth:~12}',
    'сандардың оннан бірі {tenth:#} мәнінен кіші; он санның тоғызы кемінде {minTenth:~12} болуы керек',
  ),
  tooSmallRule: sentence(
    'a tenth of the counts are below {minTenth:~12}',
    'десятая часть чисел меньше {minTenth:~12}',
    'сандардың оннан бірі {minTenth:~12} мәнінен кіші',
  ),
});
