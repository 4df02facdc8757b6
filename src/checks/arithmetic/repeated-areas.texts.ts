import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence('one row for each area', 'одна строка для каждой территории', 'әр аумаққа бір жол');
const more = sentence(
  'The table has {more|# more such row|# more such rows}.',
  'В таблице таких строк ещё {more:#}.',
  'Кестеде мұндай тағы {more|# жол} бар.',
);
const ask = sentence(
  'Ask the commission for the signed protocol of {place}.',
  'Запросите у комиссии подписанный протокол: {place}.',
  'Комиссиядан қол қойылған хаттаманы сұраңыз: {place}.',
);
const twice = {
  expected,
  seen: sentence(
    'lines {earlier} and {line}, with the same numbers',
    'строки {earlier} и {line} с одинаковыми числами',
    'сандары бірдей {earlier} және {line}-жолдар',
  ),
  details: [sentence('The row was counted once.', 'Строка учтена один раз.', 'Жол бір рет есептелді.'), more],
  explanations: [
    sentence(
      'The row may have been pasted twice, or come from two files that overlap.',
      'Строку могли вставить дважды или взять из двух пересекающихся файлов.',
      'Жол екі рет қойылған немесе қиылысатын екі файлдан алынған болуы мүмкін.',
    ),
  ],
  ask,
} as const;
const differs = {
  expected,
  seen: sentence(
    'lines {earlier} and {line}, with different numbers',
    'строки {earlier} и {line} с разными числами',
    'сандары әртүрлі {earlier} және {line}-жолдар',
  ),
  details: [
    sentence(
      'No figure was computed from the numbers in which they differ.',
      'По числам, в которых они расходятся, ничего не вычислено.',
      'Олар бір-бірінен өзгеше сандар бойынша ештеңе есептелген жоқ.',
    ),
    more,
  ],
  explanations: [
    sentence(
      'One row may be a correction of the other.',
      'Одна строка может быть исправлением другой.',
      'Бір жол екіншісінің түзетілген түрі болуы мүмкін.',
    ),
    sentence(
      'Two areas may share a name; then a further column has to tell them apart.',
      'Две территории могут носить одно название; тогда их должен различать ещё один столбец.',
      'Екі аумақтың атауы бірдей болуы мүмкін; онда оларды тағы бір баған ажыратуы керек.',
    ),
  ],
  ask,
} as const;

export const T = texts('repeated-areas', {
  meta: {
    title: sentence('Areas with two rows', 'Территории с двумя строками', 'Екі жолы бар аумақтар'),
    question: sentence(
      'Does a table have a second row for an area or a count that it has already?',
      'Есть ли в таблице вторая строка о той же территории или том же числе?',
      'Кестеде сол аумақ немесе сол сан туралы екінші жол бар ма?',
    ),
    method: sentence(
      'Rows are compared by the names of their areas, in long tables also by contestant and way of voting. A row with the same numbers counts once. Where two rows differ, their numbers count as unknown.',
      'Строки сравниваются по названиям территорий, в длинных таблицах также по участнику и способу голосования. Строка с теми же числами учитывается один раз. Где две строки расходятся, числа считаются неизвестными.',
      'Жолдар аумақ атаулары бойынша, ұзын кестелерде қатысушы мен дауыс беру тәсілі бойынша да салыстырылады. Сандары бірдей жол бір рет есептеледі. Екі жол өзгеше болса, сандар белгісіз деп саналады.',
    ),
    needs: [sentence('a table with the names of its areas', 'таблица с названиями территорий', 'аумақ атаулары бар кесте')],
    limits: [
      sentence(
        'If more than a third of the rows contradict an earlier one, the table is refused: its columns do not name the rows.',
        'Если больше трети строк противоречат предыдущим, таблица отвергается: её столбцы не называют строк однозначно.',
        'Жолдардың үштен бірінен көбі алдыңғыларға қайшы келсе, кесте қабылданбайды: бағандары жолдарды бірмәнді атамайды.',
      ),
      sentence(
        'Copies of a protocol that a tally collected are compared with each other elsewhere.',
        'Копии протоколов, собранные при параллельном подсчёте, сравниваются в другой проверке.',
        'Қатар санауда жиналған хаттама көшірмелері басқа тексеруде салыстырылады.',
      ),
    ],
    explanations: [
      sentence(
        'A row may have been pasted twice or corrected without removing the old one.',
        'Строку могли вставить дважды или исправить, не убрав старую.',
        'Жол екі рет қойылған немесе ескісі алынбай түзетілген болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of these areas.',
      'Запросите у комиссии подписанные протоколы этих территорий.',
      'Комиссиядан осы аумақтардың қол қойылған хаттамаларын сұраңыз.',
    ),
  },
  area: {
    twice: {
      ...twice,
      message: sentence(
        '{place} has the same row twice, on lines {earlier} and {line}.',
        '{place}: одна и та же строка дважды (строки файла {earlier} и {line}).',
        '{place}: бір жол екі рет берілген (файлдың {earlier} және {line}-жолдары).',
      ),
    },
    differs: {
      ...differs,
      message: sentence(
        '{place} has two rows with different numbers, on lines {earlier} and {line}; they differ in {differ:and}.',
        '{place}: две строки с разными числами (строки файла {earlier} и {line}); различаются столбцы: {differ:and}.',
        '{place}: сандары әртүрлі екі жол бар (файлдың {earlier} және {line}-жолдары); өзгеше бағандар: {differ:and}.',
      ),
    },
  },
  count: {
    twice: {
      ...twice,
      message: sentence(
        '{place}, {count}: the same row twice, on lines {earlier} and {line}.',
        '{place}, {count}: одна и та же строка дважды (строки файла {earlier} и {line}).',
        '{place}, {count}: бір жол екі рет берілген (файлдың {earlier} және {line}-жолдары).',
      ),
    },
    differs: {
      ...differs,
      message: sentence(
        '{place}, {count}: two rows with different numbers, on lines {earlier} and {line}.',
        '{place}, {count}: две строки с разными числами (строки файла {earlier} и {line}).',
        '{place}, {count}: сандары әртүрлі екі жол (файлдың {earlier} және {line}-жолдары).',
      ),
    },
  },
  noTable: sentence(
    'no source has a table that names its areas',
    'ни у одного источника нет таблицы с названиями территорий',
    'бірде-бір дереккөзде аумақ атаулары бар кесте жоқ',
  ),
});
