import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('report-figures-figures', {
  sentence: sentence('{text}.', '{text}.', '{text}.'),
  n: sentence('n = {n:#}.', 'n = {n:#}.', 'n = {n:#}.'),
  source: sentence(
    'Source: {tell}, {n|# case|# cases}.',
    'Источник: {tell}, {n|# случай|# случая|# случаев}.',
    'Дереккөз: {tell}, {n|# жағдай}.',
  ),
  mostOneSquare: sentence(
    'The fullest square has {most|# station|# stations}: {tell} {value}, {tell2} {value2}.',
    'В самом заполненном квадрате {most|# участок|# участка|# участков}: {tell} {value}, {tell2} {value2}.',
    'Ең толған шаршыда {most|# учаске} бар: {tell} {value}, {tell2} {value2}.',
  ),
  stationsSquare: sentence('Stations per square', 'Участков в квадрате', 'Шаршыдағы учаскелер'),
  logarithmic: sentence('logarithmic', 'шкала логарифмическая', 'логарифмдік шкала'),
  valueIts95Interval: sentence('Value with 95 % interval', 'Значение с 95-процентным интервалом', 'Мән және 95 пайыздық аралық'),
  valueWhichNoInterval: sentence('Value without an interval', 'Значение без интервала', 'Аралығы жоқ мән'),
  whatExpectedBandHolds: sentence(
    'Expected value, and the range of 95 % of values by chance',
    'Ожидаемое значение и полоса, в которую случайно попадают 95 % значений',
    'Күтілетін мән және кездейсоқ мәндердің 95 %-ы түсетін жолақ',
  ),
  officialResult: sentence('Official result', 'Официальный результат', 'Ресми нәтиже'),
  expected: sentence('{tell}: expected {value}, {values}.', '{tell}: ожидается {value}, {values}.', '{tell}: күтілгені {value}, {values}.'),
  officially: sentence(
    '{tell}: officially {value}, {values}.',
    '{tell}: официально {value}, {values}.',
    '{tell}: ресми {value}, {values}.',
  ),
  middleAllAreas: sentence('Median of all areas', 'Медиана всех территорий', 'Барлық аумақтың медианасы'),
  notKnown: sentence('{tell}: not known.', '{tell}: неизвестно.', '{tell}: белгісіз.'),
  highestLowestAreas: sentence(
    '{tell}: highest in {tell2} ({value}), lowest in {tell3} ({value2}), among {known|# area|# areas}.',
    '{tell}: выше всего — {tell2}, {value}; ниже всего — {tell3}, {value2}; всего территорий: {known:#}.',
    '{tell}: ең жоғарысы — {tell2}, {value}; ең төмені — {tell3}, {value2}; барлық аумақ: {known:#}.',
  ),
  middleOne: sentence('{ends} The median is {value}.', '{ends} Медиана — {value}.', '{ends} Медиана — {value}.'),
  bandHolds95Chance: sentence(
    '{tell}, with the range of 95 % of values by chance',
    '{tell}, с полосой, в которую случайно попадают 95 % значений',
    '{tell}, кездейсоқ мәндердің 95 %-ы түсетін жолақпен',
  ),
  withIts95Band: sentence('{tell}, with its 95 % interval', '{tell}, с 95-процентным интервалом', '{tell}, 95 пайыздық аралығымен'),
  highestLast: sentence(
    '{tell}: highest {value} at {value2}, last {value3}.',
    '{tell}: наибольшее {value} при {value2}, последнее {value3}.',
    '{tell}: ең үлкені {value} ({value2} тұсында), соңғысы {value3}.',
  ),
  labelsFindNoRoom: sentence(
    '{left|# label does|# labels do} not fit.',
    'Не поместилось: {left|# подпись|# подписи|# подписей}.',
    'Сыймады: {left|# жазу}.',
  ),
  firstRow: sentence('As in the first row', 'Как в первой строке', 'Бірінші жолдағыдай'),
  firstRowsAllStand: sentence(
    'The first {most:#} of {rows|# row|# rows}; see report.json for all.',
    'Первые {most:#} из {rows|# строки|# строк|# строк}; все — в report.json.',
    '{rows|# жолдың} алғашқы {most:#}; барлығы report.json ішінде.',
  ),
  part: sentence('Part', 'Часть', 'Бөлік'),
  quantity: sentence('Quantity', 'Величина', 'Шама'),
  numbersPicture: sentence('The numbers of this figure', 'Числа этого рисунка', 'Осы суреттің сандары'),
});
