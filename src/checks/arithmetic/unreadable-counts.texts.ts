import { sentence, texts } from '../../language/sentence.ts';

const details = [
  sentence('No figure was computed from it.', 'Ничего по нему не вычислено.', 'Ол бойынша ештеңе есептелген жоқ.'),
  sentence(
    'The column has {more|# more such cell|# more such cells}; no figure was computed from them.',
    'В столбце таких ячеек ещё {more:#}; ничего по ним не вычислено.',
    'Бағанда мұндай тағы {more|# ұяшық} бар; олар бойынша ештеңе есептелген жоқ.',
  ),
] as const;
const expected = sentence('a whole number of 0 or more', 'целое неотрицательное число', 'теріс емес бүтін сан');
const seen = sentence('"{found}"', '«{found}»', '«{found}»');
const ask = sentence(
  'Ask the commission for the signed protocol of {place}.',
  'Запросите у комиссии подписанный протокол: {place}.',
  'Комиссиядан қол қойылған хаттаманы сұраңыз: {place}.',
);
const said = { details, expected, seen, ask } as const;

export const T = texts('unreadable-counts', {
  meta: {
    title: sentence('Cells without a count', 'Ячейки без числа', 'Саны жоқ ұяшықтар'),
    question: sentence(
      'Does a column of counts have cells that cannot be a count?',
      'Есть ли в столбцах чисел ячейки, где числа быть не может?',
      'Сан бағандарында сан бола алмайтын ұяшықтар бар ма?',
    ),
    method: sentence(
      'Every cell of a column of counts must hold a whole number of 0 or more, or what the manifest lists for an absent value. Cells of percentages must hold a percentage.',
      'В каждой ячейке столбца чисел должно быть целое неотрицательное число или обозначение отсутствующего значения из манифеста. В ячейках процентов должен быть процент.',
      'Сан бағанының әр ұяшығында теріс емес бүтін сан немесе манифестте аталған жоқ мәннің белгісі болуы тиіс. Пайыз ұяшықтарында пайыз болуы тиіс.',
    ),
    needs: [sentence('a table of counts', 'таблица с числами', 'сандары бар кесте')],
    limits: [
      sentence(
        'A column with more than half of its filled cells unreadable is refused: it is no column of counts.',
        'Столбец, где не читается больше половины заполненных ячеек, отвергается: это не столбец чисел.',
        'Толтырылған ұяшықтарының жартысынан көбі оқылмайтын баған қабылданбайды: ол сан бағаны емес.',
      ),
      sentence(
        'A number in a format that the manifest could state is refused too, since it can be read once the manifest states it.',
        'Число в формате, который можно указать в манифесте, тоже отвергается: оно читается, как только манифест его укажет.',
        'Манифестте көрсетуге болатын пішімдегі сан да қабылданбайды: манифест көрсетсе, ол оқылады.',
      ),
      sentence(
        'An unreadable cell counts as unknown, never as 0, and enters no other check.',
        'Нечитаемая ячейка считается неизвестной, а не нулём, и в другие проверки не входит.',
        'Оқылмайтын ұяшық нөл емес, белгісіз деп саналады және басқа тексерулерге кірмейді.',
      ),
    ],
    explanations: [
      sentence(
        'The publisher may mark what was not reported in this way.',
        'Так издатель может отмечать то, о чём не сообщили.',
        'Жариялаушы хабарланбағанды осылай белгілеуі мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of these areas.',
      'Запросите у комиссии подписанные протоколы этих территорий.',
      'Комиссиядан осы аумақтардың қол қойылған хаттамаларын сұраңыз.',
    ),
  },
  words: {
    ...said,
    message: sentence(
      '{place} has "{found}" in the column "{field}", where a count should be.',
      '{place}: в столбце «{field}» вместо числа записано «{found}».',
      '{place}: «{field}» бағанында санның орнына «{found}» жазылған.',
    ),
    explanations: [
      sentence(
        'The publisher may write "{found}" for what was not reported; if so, list it under `missing` in the manifest.',
        'Издатель может писать «{found}» там, где данных нет; тогда внесите это в `missing` манифеста.',
        'Жариялаушы дерек жоқ жерде «{found}» деп жазуы мүмкін; онда оны манифесттің `missing` кілтіне енгізіңіз.',
      ),
    ],
  },
  negative: {
    ...said,
    message: sentence(
      '{place} has a count below zero in the column "{field}": {found}.',
      '{place}: в столбце «{field}» отрицательное число: {found}.',
      '{place}: «{field}» бағанында теріс сан жазылған: {found}.',
    ),
    explanations: [
      sentence(
        'Some publishers write {code} for what was not reported; if so, list it under `missing` in the manifest.',
        'Некоторые издатели пишут {code} там, где данных нет; тогда внесите это в `missing` манифеста.',
        'Кейбір жариялаушылар дерек жоқ жерде {code} деп жазады; онда оны манифесттің `missing` кілтіне енгізіңіз.',
      ),
      sentence(
        'A correction may have been entered as a negative number.',
        'Поправку могли внести отрицательным числом.',
        'Түзету теріс санмен енгізілген болуы мүмкін.',
      ),
    ],
  },
  decimals: {
    ...said,
    message: sentence(
      '{place} has a count with decimals in the column "{field}": {found}.',
      '{place}: в столбце «{field}» дробное число: {found}.',
      '{place}: «{field}» бағанында бөлшек сан жазылған: {found}.',
    ),
    explanations: [
      sentence(
        'The count may have been computed from a percentage or an average.',
        'Число могли вычислить из процента или среднего.',
        'Сан пайыздан немесе орташадан есептелген болуы мүмкін.',
      ),
    ],
  },
  date: {
    ...said,
    message: sentence(
      '{place} has a date in the column "{field}", where a count should be: {found}.',
      '{place}: в столбце «{field}» вместо числа записана дата: {found}.',
      '{place}: «{field}» бағанында санның орнына күн жазылған: {found}.',
    ),
    explanations: [
      sentence(
        'Spreadsheets turn entries such as 1.2 or 3-4 into dates.',
        'Электронные таблицы превращают записи вроде 1.2 или 3-4 в даты.',
        'Электрондық кестелер 1.2 немесе 3-4 сияқты жазбаларды күнге айналдырады.',
      ),
    ],
  },
  formula: {
    ...said,
    message: sentence(
      '{place} has a formula without a result in the column "{field}": {found}.',
      '{place}: в столбце «{field}» формула без результата: {found}.',
      '{place}: «{field}» бағанында нәтижесі жоқ формула тұр: {found}.',
    ),
    explanations: [
      sentence(
        'The file may have been saved before the formula was computed, or its source may have been moved.',
        'Файл могли сохранить до вычисления формулы, или её источник перенесли.',
        'Файл формула есептелгенге дейін сақталған немесе оның дереккөзі көшірілген болуы мүмкін.',
      ),
    ],
  },
  share: {
    ...said,
    message: sentence(
      '{place} has "{found}" in the column "{field}", where a percentage should be.',
      '{place}: в столбце «{field}» вместо процента записано «{found}».',
      '{place}: «{field}» бағанында пайыздың орнына «{found}» жазылған.',
    ),
    expected: sentence('a percentage', 'процент', 'пайыз'),
  },
  noTable: sentence('no source has a table', 'ни у одного источника нет таблицы', 'бірде-бір дереккөзде кесте жоқ'),
});
