import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('benford-columns', {
  counts: sentence('Counts', 'Чисел', 'Сандар'),
  meanDigit: sentence('Mean digit', 'Средняя цифра', 'Орташа цифр'),
  chiSquare: sentence('Chi-square', 'Хи-квадрат', 'Хи-квадрат'),
  asked: sentence('Asked', 'Проверено', 'Тексерілді'),
  noDigit: sentence('no count has such a digit', 'ни у одного числа нет такой цифры', 'ешбір санда мұндай цифр жоқ'),
  outside: sentence('no: outside the limits', 'нет: условия не выполнены', 'жоқ: шарттар орындалмаған'),
  law: {
    details: [
      sentence(
        'Their mean is {meanDigit:.3} (95 % interval {meanDigitLow:.3} to {meanDigitHigh:.3}); the law’s is {meanDigitExpected:.3}. The mean absolute deviation of the shares is {meanAbsoluteDeviation:~3}, where chance alone gives {meanAbsoluteDeviationByChance:~3} at this number of counts.',
        'Их среднее — {meanDigit:.3} (95 %-ный интервал от {meanDigitLow:.3} до {meanDigitHigh:.3}); по закону — {meanDigitExpected:.3}. Среднее абсолютное отклонение долей — {meanAbsoluteDeviation:~3}; при таком количестве чисел один только случай даёт {meanAbsoluteDeviationByChance:~3}.',
        'Олардың орташасы — {meanDigit:.3} (95 % аралық: {meanDigitLow:.3} – {meanDigitHigh:.3}); заң бойынша — {meanDigitExpected:.3}. Үлестердің орташа абсолюттік ауытқуы — {meanAbsoluteDeviation:~3}; сандар осынша болғанда кездейсоқтықтың өзі ғана {meanAbsoluteDeviationByChance:~3} береді.',
      ),
    ],
    expected: sentence('Benford’s law gives {byLaw:, }', 'закон Бенфорда даёт {byLaw:, }', 'Бенфорд заңы бойынша {byLaw:, }'),
    seen: sentence('{digits:, }', '{digits:, }', '{digits:, }'),
  },
  yes: sentence('yes', 'да', 'иә'),
  tooNarrow: sentence(
    'the counts span {orders:~2} orders of magnitude; {minSpan:~12} are needed',
    'порядков величины, которые охватывают числа, — {orders:~2}; нужно не менее {minSpan:~12}',
    'сандар {orders:~2} шама ретін қамтиды; кемінде {minSpan:~12} керек',
  ),
  tooNarrowRule: sentence(
    'the counts span fewer than {minSpan:~12} orders of magnitude',
    'число порядков величины, которые охватывают числа, меньше {minSpan:~12}',
    'сандар қамтитын шама реттері {minSpan:~12} мәнінен аз',
  ),
  tooSmall: sentence(
    'one count in ten is below {tenth:#}; nine in ten must reach {minTenth:~12}',
    'одно число из десяти меньше {tenth:#}; девять из десяти должны достигать {minTenth:~12}',
    'он санның бірі {tenth:#} мәнінен кіші; он санның тоғызы {minTenth:~12} мәніне жетуі керек',
  ),
  tooSmallRule: sentence(
    'one count in ten is below {minTenth:~12}',
    'одно число из десяти меньше {minTenth:~12}',
    'он санның бірі {minTenth:~12} мәнінен кіші',
  ),
});
