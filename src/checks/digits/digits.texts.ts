import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('digits', {
  meanDigit95Interval: sentence(
    'Mean digit with a 95 % interval. Rows outside the limits are figures, not tests: there the law is not expected to hold.',
    'Средняя цифра с 95 %-ным интервалом. Строки, для которых условия не выполнены, — только числа, а не проверка: там и не ожидается, что закон действует.',
    '95 % аралығы бар орташа цифр. Шарттары орындалмаған жолдар — тек сандар, тексеру емес: онда заңның орындалуы күтілмейді.',
  ),
  leastCountsOrMore: sentence(
    'at least {minN:#} counts of {floor:#} or more by polling station',
    'не менее {minN|# числа|# чисел|# чисел} от {floor:#} и больше по избирательным участкам',
    'сайлау учаскелері бойынша {floor:#} немесе одан үлкен кемінде {minN:#} сан',
  ),
  counts: sentence('Counts', 'Чисел', 'Сандар'),
  countsAsked: sentence('Counts asked', 'Проверено чисел', 'Тексерілген сандар'),
  chiSquare: sentence('Chi-square', 'Хи-квадрат', 'Хи-квадрат'),
  shareAll: sentence('Share of all', 'Доля среди всех', 'Бәрінің ішіндегі үлесі'),
  share05Less: sentence(
    'share of 0 and 5 less its expectation',
    'доля 0 и 5 за вычетом ожидаемой',
    '0 мен 5 үлесінен күтілетінін шегергендегі мән',
  ),
});
