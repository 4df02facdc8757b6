import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('duplicate-rows', {
  meta: {
    title: sentence('Rows that repeat each other', 'Повторяющиеся строки', 'Қайталанатын жолдар'),
    question: sentence(
      'Do two areas of one table have the very same counts?',
      'Есть ли в одной таблице две территории с полностью одинаковыми числами?',
      'Бір кестеде сандары түгел бірдей екі аумақ бар ма?',
    ),
    method: sentence(
      'Exact equality of all counts of two rows in one table; told only where fewer than 0.05 equal pairs are expected by chance among the rows of that size (each count within 5 √x of it), taking them for Poisson counts of one mean.',
      'Точное равенство всех чисел двух строк одной таблицы; сообщается, только если среди строк такого же размера (каждое число отличается не более чем на 5 √x) случайно ожидается меньше 0,05 одинаковых пар, если считать числа пуассоновскими с одним средним.',
      'Бір кестенің екі жолындағы барлық сандардың дәл теңдігі; көлемі сондай жолдар арасында (әр санның айырмасы 5 √x-тен аспайды), сандар орташасы бірдей Пуассон сандары деп алынғанда, кездейсоқ 0,05-тен аз бірдей жұп күтілетін болса ғана хабарланады.',
    ),
    needs: [
      sentence(
        'a table with at least three columns of counts and two rows',
        'таблица не менее чем с тремя столбцами чисел и двумя строками',
        'кемінде үш сан бағаны және екі жолы бар кесте',
      ),
    ],
    limits: [
      sentence(
        'Only rows with at least three counts of 50 or more are asked: small stations repeat each other by chance.',
        'Проверяются только строки, где не менее трёх чисел не меньше 50: малые участки повторяют друг друга случайно.',
        'Кемінде үш саны 50-ден кем емес жолдар ғана тексеріледі: шағын учаскелер кездейсоқ бірдей болып шығады.',
      ),
      sentence(
        'Where many rows are alike, equal ones are expected, and none is told.',
        'Если похожих строк много, одинаковые ожидаемы, и о них не сообщается.',
        'Ұқсас жолдар көп болса, бірдейлерінің болуы күтіледі, олар туралы хабарланбайды.',
      ),
      sentence(
        'Equal rows contradict nothing by themselves; the finding is a note.',
        'Одинаковые строки сами по себе ничему не противоречат; находка — заметка.',
        'Бірдей жолдар өздігінен ештеңеге қайшы келмейді; табылған жайт – ескертпе.',
      ),
    ],
    explanations: [
      sentence(
        'A row may have been pasted twice under two names.',
        'Строку могли вставить дважды под двумя названиями.',
        'Жол екі атаумен екі рет қойылған болуы мүмкін.',
      ),
      sentence(
        'One area may be listed under an old and a new name.',
        'Одна территория могла попасть в список под старым и новым названиями.',
        'Бір аумақ тізімге ескі және жаңа атауымен енген болуы мүмкін.',
      ),
    ],
  },
  noTable: sentence(
    'no table has two rows and {minCounts:=} columns of counts',
    'ни в одной таблице нет двух строк и {minCounts:=} столбцов с числами',
    'бірде-бір кестеде екі жол мен {minCounts:=} сан бағаны жоқ',
  ),
  countsNeeded: sentence('counts by area', 'числа по территориям', 'аумақтар бойынша сандар'),
  smallCounts: sentence(
    'no row has {minCounts:=} counts of {minCount:=} or more',
    'ни в одной строке нет {minCounts:=} чисел не меньше {minCount:=}',
    'бірде-бір жолда {minCount:=} немесе одан үлкен {minCounts:=} сан жоқ',
  ),
  largerNeeded: sentence('larger counts', 'бо́льшие числа', 'үлкенірек сандар'),
  repeated: {
    message: sentence(
      '{place} has the very counts of {other}: {figures:, }.',
      '{place} и {other}: числа полностью совпадают — {figures:, }.',
      '{place} және {other}: сандары түгел бірдей – {figures:, }.',
    ),
    details: [
      sentence(
        '{others|# more row|# more rows} of the table {others|repeats|repeat} an earlier one.',
        '{others|Ещё # строка|Ещё # строки|Ещё # строк} таблицы {others|повторяет|повторяют|повторяют} одну из предыдущих.',
        'Кестеде қайталанатындар бар: {others|Тағы # жол} алдыңғылардың бірін қайталайды.',
      ),
    ],
    expected: sentence(
      '{expectedByChance:~3} equal pairs by chance among the rows of that size',
      'среди строк такого размера случайных одинаковых пар — {expectedByChance:~3}',
      'көлемі сондай жолдар арасында кездейсоқ бірдей жұптар – {expectedByChance:~3}',
    ),
    seen: sentence(
      '{counts|# equal count|# equal counts}',
      '{counts|# одинаковое число|# одинаковых числа|# одинаковых чисел}',
      '{counts|# бірдей сан}',
    ),
  },
});
