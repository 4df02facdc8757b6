import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('report-figures-figures', {
  n: sentence('n = {n:#}.', 'n = {n:#}.', 'n = {n:#}.'),
  source: sentence(
    'Source: {tell}, {n|# case|# cases}.',
    'Источник: {tell}, {n|# случай|# случая|# случаев}.',
    'Дереккөз: {tell}, {n|# жағдай}.',
  ),
  mostOneSquare: sentence(
    'Most in one square: {most:#}, at {tell} {value} and {tell2} {value2}.',
    'Больше всего в одном квадрате: {most:#} ({tell} {value}, {tell2} {value2}).',
    'Бір шаршыдағы ең көбі: {most:#} ({tell} {value}, {tell2} {value2}).',
  ),
  stationsSquare: sentence('Stations in a square', 'Участков в квадрате', 'Шаршыдағы учаскелер'),
  logarithmic: sentence('logarithmic', 'шкала логарифмическая', 'логарифмдік шкала'),
  valueIts95Interval: sentence(
    'Value with its 95 % interval',
    'Значение с его 95-процентным интервалом',
    'Мән және оның 95 пайыздық аралығы',
  ),
  valueWhichNoInterval: sentence(
    'Value for which no interval is defined',
    'Значение, для которого интервал не определён',
    'Аралығы анықталмаған мән',
  ),
  whatExpectedBandHolds: sentence(
    'What is expected, and the band that holds 95 % by chance',
    'Ожидаемое значение и полоса, в которой случайно лежат 95 %',
    'Күтілетін мән және кездейсоқ түрде 95 %-ы жататын жолақ',
  ),
  officialResult: sentence('Official result', 'Официальный результат', 'Ресми нәтиже'),
  expected: sentence('{tell}: expected {value}, {values}.', '{tell}: ожидается {value}, {values}.', '{tell}: күтілгені {value}, {values}.'),
  officially: sentence(
    '{tell}: officially {value}, {values}.',
    '{tell}: официально {value}, {values}.',
    '{tell}: ресми {value}, {values}.',
  ),
  middleAllAreas: sentence('The middle of all areas', 'Середина всех территорий', 'Барлық аумақтың ортасы'),
  notKnown: sentence('{tell}: not known.', '{tell}: неизвестно.', '{tell}: белгісіз.'),
  highestLowestAreas: sentence(
    '{tell}: highest in {tell2} with {value}, lowest in {tell3} with {value2}, of {known:#} areas.',
    '{tell}: выше всего — {tell2}, {value}; ниже всего — {tell3}, {value2}; всего территорий: {known:#}.',
    '{tell}: ең жоғарысы — {tell2}, {value}; ең төмені — {tell3}, {value2}; барлық аумақ: {known:#}.',
  ),
  middleOne: sentence('{ends} The middle one has {value}.', '{ends} У средней — {value}.', '{ends} Ортаңғысында — {value}.'),
  bandHolds95Chance: sentence(
    '{tell}, with the band that holds 95 % by chance',
    '{tell}, с полосой, в которой случайно лежат 95 %',
    '{tell}, кездейсоқ түрде 95 %-ы жататын жолақпен',
  ),
  highestLast: sentence(
    '{tell}: highest {value} at {value2}, last {value3}.',
    '{tell}: наибольшее {value} при {value2}, последнее {value3}.',
    '{tell}: ең үлкені {value} ({value2} тұсында), соңғысы {value3}.',
  ),
  labelsFindNoRoom: sentence('{left:#} labels find no room.', 'Подписей не поместилось: {left:#}.', 'Сыймаған жазулар: {left:#}.'),
  firstRow: sentence('As in the first row', 'Как в первой строке', 'Бірінші жолдағыдай'),
  firstRowsAllStand: sentence(
    'The first {most:#} of {rows:#} rows; all stand in report.json.',
    'Первые {most:#} из {rows:#} строк; все стоят в report.json.',
    '{rows:#} жолдың алғашқы {most:#}; барлығы report.json ішінде.',
  ),
  part: sentence('Part', 'Часть', 'Бөлік'),
  quantity: sentence('Quantity', 'Величина', 'Шама'),
  numbersPicture: sentence('The numbers of this picture', 'Числа этой картинки', 'Осы суреттің сандары'),
});
