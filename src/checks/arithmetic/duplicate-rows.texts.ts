import { sentence, texts } from '../../language/sentence.ts';

const copied = {
  expected: sentence(
    'no equal rows: among rows of that size, chance would give one pair of them {chance}',
    'ни одной одинаковой пары: среди строк такого размера одна из них возникла бы случайно {chance}',
    'бірдей жолдардың болмауы: көлемі сондай жолдар арасында олардың бір жұбы кездейсоқ {chance} болар еді',
  ),
  seen: sentence(
    '{copied|# row|# rows} equal to another',
    '{copied|# строка, равная|# строки, равные|# строк, равных} другой',
    'басқасына тең {copied|# жол}',
  ),
  ask: sentence(
    'Ask the commission for the signed protocols of these areas.',
    'Запросите у комиссии подписанные протоколы этих территорий.',
    'Комиссиядан осы аумақтардың қол қойылған хаттамаларын сұраңыз.',
  ),
} as const;

export const T = texts('duplicate-rows', {
  meta: {
    title: sentence('Rows that repeat each other', 'Повторяющиеся строки', 'Қайталанатын жолдар'),
    question: sentence(
      'Do two areas of a table have exactly the same counts?',
      'Есть ли в одной таблице две территории с полностью одинаковыми числами?',
      'Бір кестеде сандары түгел бірдей екі аумақ бар ма?',
    ),
    method: sentence(
      'Two rows of one table are equal if all their counts are equal. A pair is reported only if chance would give fewer than 0.05 such pairs among rows of that size. Rows of that size have every count within 5 √x of it. The chance treats the counts as Poisson counts with one mean.',
      'Две строки одной таблицы одинаковы, если совпадают все их числа. О паре сообщается, только если среди строк такого размера случайно возникло бы меньше 0,05 таких пар. У строк такого размера каждое число отличается не более чем на 5 √x. При расчёте числа считаются пуассоновскими с одним средним.',
      'Бір кестенің екі жолындағы барлық сан тең болса, олар бірдей. Жұп туралы сондай көлемдегі жолдар арасында кездейсоқ 0,05-тен аз жұп шығатын болса ғана хабарланады. Сондай көлемдегі жолдардың әр санының айырмасы 5 √x-тен аспайды. Есептегенде сандар орташасы бірдей Пуассон сандары деп алынады.',
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
        'Only rows with at least three counts of 50 or more are compared: small stations repeat each other by chance.',
        'Сравниваются только строки, где не менее трёх чисел не меньше 50: малые участки повторяют друг друга случайно.',
        'Кемінде үш саны 50-ден кем емес жолдар ғана салыстырылады: шағын учаскелер кездейсоқ бірдей болып шығады.',
      ),
      sentence(
        'Where many rows are alike, equal rows are expected and none is reported.',
        'Если похожих строк много, одинаковые ожидаемы, и о них не сообщается.',
        'Ұқсас жолдар көп болса, бірдейлерінің болуы күтіледі, олар туралы хабарланбайды.',
      ),
      sentence(
        'Equal rows of an official table are a warning where there are three or more and chance would give fewer than 0.001 such pairs. Else they give a note.',
        'Одинаковые строки официальной таблицы — предупреждение, если их три или больше и случайно возникло бы меньше 0,001 таких пар. Иначе они дают заметку.',
        'Ресми кестенің бірдей жолдары үшеу не одан көп болып, кездейсоқ 0,001-ден аз жұп шығатын болса, ескерту береді. Әйтпесе олар ескертпе береді.',
      ),
      sentence(
        'The limit of three was set with elections regarded as clean in sight. `sanaq explain duplicate-rows` lists how many such rows they have.',
        'Порог в три строки выбран после просмотра выборов, которые считаются честными. Сколько у них таких строк, перечисляет `sanaq explain duplicate-rows`.',
        'Үш жол шегі әділ саналатын сайлаулар қаралғаннан кейін қойылған. Олардағы мұндай жолдар санын `sanaq explain duplicate-rows` тізімдейді.',
      ),
      sentence(
        'No count tells which of two equal rows was copied from the other.',
        'По числам нельзя понять, какая из двух одинаковых строк скопирована с другой.',
        'Бірдей екі жолдың қайсысы екіншісінен көшірілгенін сандардан білуге болмайды.',
      ),
      sentence(
        'Where counts are rounded or batched, equal rows are expected more often and are never a warning.',
        'Если числа округлены или собраны в пачки, одинаковые строки ожидаются чаще и предупреждения не дают.',
        'Сандар дөңгелектелген немесе бумаланған жерде бірдей жолдар жиірек күтіледі және ескерту бермейді.',
      ),
    ],
    explanations: [
      sentence(
        'A row may have been pasted twice, under two names.',
        'Строку могли вставить дважды под двумя названиями.',
        'Жол екі атаумен екі рет қойылған болуы мүмкін.',
      ),
      sentence(
        'The same area may be listed under an old and a new name.',
        'Одна и та же территория могла попасть в список под старым и новым названиями.',
        'Бір аумақ тізімге ескі және жаңа атауымен енген болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of both areas.',
      'Запросите у комиссии подписанные протоколы обеих территорий.',
      'Комиссиядан екі аумақтың да қол қойылған хаттамаларын сұраңыз.',
    ),
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
      '{place:^} and {other} have exactly the same {counts|# count|# counts}: {figures:, }.',
      '{place:^} и {other}: совпадают все {counts|# число|# числа|# чисел} — {figures:, }.',
      '{place:^} және {other}: {counts|# санның} бәрі бірдей – {figures:, }.',
    ),
    expected: sentence(
      'no equal pair: among rows of that size, chance would give a pair {chance}',
      'ни одной одинаковой пары: среди строк такого размера она возникла бы случайно {chance}',
      'бірдей жұптың болмауы: көлемі сондай жолдар арасында ол кездейсоқ {chance} болар еді',
    ),
    seen: sentence(
      '{counts|# equal count|# equal counts}',
      '{counts|# одинаковое число|# одинаковых числа|# одинаковых чисел}',
      '{counts|# бірдей сан}',
    ),
    ask: sentence(
      'Ask the commission for the signed protocols of {place} and {other}.',
      'Запросите у комиссии подписанные протоколы: {place} и {other}.',
      'Комиссиядан қол қойылған хаттамаларды сұраңыз: {place} және {other}.',
    ),
  },
  alike: sentence('{places:and}', '{places:and}', '{places:and}'),
  others: sentence(
    '{others|# further row|# further rows} of the table {others|repeats|repeat} an earlier row; {others|it was|they were} only counted.',
    '{others|Ещё # строка|Ещё # строки|Ещё # строк} таблицы {others|повторяет|повторяют|повторяют} одну из предыдущих; {others|она только посчитана|они только посчитаны|они только посчитаны}.',
    'Кестеде {others|тағы # жол} алдыңғылардың бірін қайталайды; олар тек саналды.',
  ),
  area: {
    ...copied,
    message: sentence(
      '{place} repeats {other}: {copied:#} of its {of|# row|# rows} have exactly the same counts as rows of {other}, all {counts|# count|# counts}.',
      '{place} повторяет территорию {other}: в {copied:#} из {of|# строки|# строк|# строк} полностью совпадают все {counts|# число|# числа|# чисел}.',
      '{place} мына аумақты қайталайды: {other}. {of|# жолдың} {copied:#} жолында {counts|# санның} бәрі бірдей.',
    ),
    ask: sentence(
      'Ask the commission for the signed protocols of {place} and {other}.',
      'Запросите у комиссии подписанные протоколы: {place} и {other}.',
      'Комиссиядан қол қойылған хаттамаларды сұраңыз: {place} және {other}.',
    ),
  },
  several: {
    ...copied,
    message: sentence(
      '{copied:#} of {of|# row|# rows} repeat another row in all counts: {named:; }.',
      '{copied:#} из {of|# строки|# строк|# строк} повторяют другую строку во всех числах: {named:; }.',
      '{of|# жолдың} {copied:#} жолы басқа жолды барлық санымен қайталайды: {named:; }.',
    ),
  },
  many: {
    ...copied,
    message: sentence(
      '{copied:#} of {of|# row|# rows} repeat another row in all counts. Among them: {named:; }.',
      '{copied:#} из {of|# строки|# строк|# строк} повторяют другую строку во всех числах. Среди них: {named:; }.',
      '{of|# жолдың} {copied:#} жолы басқа жолды барлық санымен қайталайды. Олардың ішінде: {named:; }.',
    ),
    details: [
      sentence('Groups of equal rows: {listed:; }.', 'Группы одинаковых строк: {listed:; }.', 'Бірдей жолдар топтары: {listed:; }.'),
      sentence(
        '{more|# further group is|# further groups are} in the rows of the finding.',
        '{more|Ещё # группа|Ещё # группы|Ещё # групп} — среди строк находки.',
        '{more|Тағы # топ} табылған жолдардың ішінде.',
      ),
    ],
  },
});
