import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('benford-columns', {
  counts: sentence('Counts', 'Чисел', 'Сандар'),
  meanDigit: sentence('Mean digit', 'Средняя цифра', 'Орташа цифр'),
  chiSquare: sentence('Chi-square', 'Хи-квадрат', 'Хи-квадрат'),
  asked: sentence('Asked', 'Проверено', 'Тексерілді'),
  noCountSuchDigit: sentence('no count has such a digit', 'ни у одного числа нет такой цифры', 'ешбір санда мұндай цифр жоқ'),
  noOutsideLimits: sentence('no: outside the limits', 'нет: условия не выполнены', 'жоқ: шарттар орындалмаған'),
  benfordLawGives: sentence('Benford’s law gives {byLaw}', 'закон Бенфорда даёт {byLaw}', 'Бенфорд заңы бойынша {byLaw}'),
  firstDigits19: sentence(
    'First digits 1 to 9 of the {name} occur {seen} times; {expected}.',
    'Показатель «{name}»: первые цифры от 1 до 9 встречаются столько раз: {seen}; {expected}.',
    '«{name}» көрсеткіші: 1-ден 9-ға дейінгі бірінші цифрлар мынанша рет кездеседі: {seen}; {expected}.',
  ),
  secondDigits09: sentence(
    'Second digits 0 to 9 of the {name} occur {seen} times; {expected}.',
    'Показатель «{name}»: вторые цифры от 0 до 9 встречаются столько раз: {seen}; {expected}.',
    '«{name}» көрсеткіші: 0-ден 9-ға дейінгі екінші цифрлар мынанша рет кездеседі: {seen}; {expected}.',
  ),
  theirMean95Interval: sentence(
    'Their mean is {first:.3} (95 % interval {first2:.3} to {first3:.3}); the law’s is {expectedMean:.3}. The mean absolute deviation of the shares is {statistic:~3}, where chance alone gives {expected:~3} at this number of counts.',
    'Их среднее — {first:.3} (95 %-ный интервал от {first2:.3} до {first3:.3}); по закону — {expectedMean:.3}. Среднее абсолютное отклонение долей — {statistic:~3}; при таком количестве чисел один только случай даёт {expected:~3}.',
    'Олардың орташасы — {first:.3} (95 % аралық: {first2:.3} – {first3:.3}); заң бойынша — {expectedMean:.3}. Үлестердің орташа абсолюттік ауытқуы — {statistic:~3}; сандар осынша болғанда кездейсоқтықтың өзі ғана {expected:~3} береді.',
  ),
  cohenSW: sentence("Cohen's w", 'w Коэна', 'Коэннің w көрсеткіші'),
  yes: sentence('yes', 'да', 'иә'),
  countsSpanOrdersMagnitude: sentence(
    'the counts span {orders:~2} orders of magnitude; {minSpan:~12} are needed',
    'порядков величины, которые охватывают числа, — {orders:~2}; нужно не менее {minSpan:~12}',
    'сандар {orders:~2} шама ретін қамтиды; кемінде {minSpan:~12} керек',
  ),
  countsSpanFewerThan: sentence(
    'the counts span fewer than {minSpan:~12} orders of magnitude',
    'число порядков величины, которые охватывают числа, меньше {minSpan:~12}',
    'сандар қамтитын шама реттері {minSpan:~12} мәнінен аз',
  ),
  oneCountTenBelow: sentence(
    'one count in ten is below {tenth:#}; nine in ten must reach {minTenth:~12}',
    'одно число из десяти меньше {tenth:#}; девять из десяти должны достигать {minTenth:~12}',
    'он санның бірі {tenth:#} мәнінен кіші; он санның тоғызы {minTenth:~12} мәніне жетуі керек',
  ),
  oneCountTenBelow2: sentence(
    'one count in ten is below {minTenth:~12}',
    'одно число из десяти меньше {minTenth:~12}',
    'он санның бірі {minTenth:~12} мәнінен кіші',
  ),
});
