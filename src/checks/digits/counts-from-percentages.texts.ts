import { sentence, texts } from '../../language/sentence.ts';

const hits = {
  details: [
    sentence(
      'Leaving out one cell of every row, a hit where there is one: {conservativeHits:=} of {conservativeCells:=}, P = {conservativeLog10P}.',
      'Если из каждой строки исключить одну ячейку, причём попадание, если оно есть: {conservativeHits:=} из {conservativeCells:=}, P = {conservativeLog10P}.',
      'Әр жолдан бір ұяшық (дәл түсу болса — сол) алынып тасталса: {conservativeCells:=} ішінен {conservativeHits:=}, P = {conservativeLog10P}.',
    ),
    sentence(
      'Left out were {explainedByFewerDecimals|# count|# counts} that equal percentages with fewer decimals.',
      'Исключено {explainedByFewerDecimals|# число|# числа|# чисел}, равных процентам с меньшим числом знаков.',
      'Таңбасы аз пайыздарға тең {explainedByFewerDecimals|# сан} алынып тасталды.',
    ),
    sentence(
      'The counts appear to be derived from rounded percentages, though {misses:#} of them equal none: a question about how the table was produced. The raw protocols, or their sums, should be requested. Rounding of this kind moves at most {largestShiftVotes|# vote|# votes} in a cell: it bears on how the table was made, not on the outcome.',
      'Похоже, что числа вычислены из округлённых процентов, хотя {misses:#} из них не равны ни одному: это вопрос о том, как составлена таблица. Следует запросить исходные протоколы или их суммы. Такое округление сдвигает в ячейке не больше чем {largestShiftVotes|на # голос|на # голоса|на # голосов}: оно касается того, как составлена таблица, а не исхода.',
      'Сандар дөңгелектелген пайыздардан есептелген сияқты, алайда олардың {misses:#} саны ешбір пайызға тең емес: бұл — кестенің қалай жасалғаны туралы мәселе. Бастапқы хаттамаларды немесе олардың қосындыларын сұрату керек. Мұндай дөңгелектеу бір ұяшықты ең көбі {largestShiftVotes|# дауысқа} жылжытады: ол нәтижеге емес, кестенің қалай жасалғанына қатысты.',
    ),
  ],
  expected: sentence(
    '{expected:.2} of {cells:=} counts (standard deviation {standardDeviation:.2})',
    '{expected:.2} из {cells|# числа|# чисел|# чисел} (стандартное отклонение {standardDeviation:.2})',
    '{cells:=} санның {expected:.2} саны (стандартты ауытқу {standardDeviation:.2})',
  ),
  seen: sentence('{hits:=} of {cells:=} counts', '{hits:=} из {cells|# числа|# чисел|# чисел}', '{cells:=} санның {hits:=} саны'),
} as const;

export const T = texts('counts-from-percentages', {
  meta: {
    title: sentence('Counts computed from percentages', 'Числа, вычисленные из процентов', 'Пайыздардан есептелген сандар'),
    question: sentence(
      'Do more counts than chance allows equal a rounded percentage of their row’s total?',
      'Больше ли чисел, чем допускает случай, равны округлённому проценту от итога своей строки?',
      'Өз жолының жиынынан алынған дөңгелектелген пайызға тең сандар кездейсоқтық жол беретіннен көп пе?',
    ),
    method: sentence(
      'A count v of a row with total N is a hit when |v − q·N/10^(d+2)| ≤ ½ for some whole q. By chance a cell hits with probability 10^(d+2)/N; the number of hits is a sum of unlike trials whose upper tail is computed exactly, or by the saddle point formula where trials and hits are too many for that (their product beyond 20 million).',
      'Число v в строке с итогом N — попадание, если |v − q·N/10^(d+2)| ≤ ½ при некотором целом q. Случайно ячейка даёт попадание с вероятностью 10^(d+2)/N; число попаданий — сумма неодинаковых испытаний, верхний хвост которой вычисляется точно, а там, где испытаний и попаданий слишком много (их произведение больше 20 миллионов), — по формуле перевала.',
      'Жиыны N жолдағы v саны қандай да бір бүтін q үшін |v − q·N/10^(d+2)| ≤ ½ болса — дәл түсу. Кездейсоқ жағдайда ұяшық 10^(d+2)/N ықтималдығымен дәл түседі; дәл түсулер саны — әртүрлі сынақтардың қосындысы, оның жоғарғы құйрығы дәл есептеледі, ал сынақтар мен дәл түсулер тым көп болса (көбейтіндісі 20 миллионнан асса) — асу нүктесі формуласымен.',
    ),
    needs: [
      sentence(
        'official votes of all contestants in rows large enough that few counts equal a rounded percentage by chance',
        'официальные голоса всех участников в строках, достаточно больших, чтобы лишь немногие числа случайно равнялись округлённому проценту',
        'барлық қатысушылардың ресми дауыстары, жолдары дөңгелектелген пайызға кездейсоқ тең болатын сандар аз болатындай үлкен',
      ),
    ],
    limits: [
      sentence(
        'Only rows whose total exceeds twice the number of possible percentages (20,000 votes for two decimals): in smaller rows the pattern is common by chance.',
        'Только строки, итог которых больше удвоенного числа возможных процентов (20 000 голосов при двух знаках после запятой): в меньших строках такая картина часто возникает случайно.',
        'Тек жиыны ықтимал пайыздар санының екі еселенген мәнінен асатын жолдар (үтірден кейін екі таңба болса, 20 000 дауыс): кішірек жолдарда мұндай көрініс кездейсоқ та жиі болады.',
      ),
      sentence(
        'The cells of one row add up to its total and are therefore not independent: a finding must also stand when one cell of every row, a hit where there is one, is left out.',
        'Ячейки одной строки в сумме дают её итог и потому не независимы: находка должна сохраняться и тогда, когда из каждой строки исключена одна ячейка, причём попадание, если оно есть.',
        'Бір жолдың ұяшықтары қосылып оның жиынын береді, сондықтан тәуелсіз емес: әр жолдан бір ұяшық (дәл түсу болса — сол) алынып тасталғанда да табылған жайт сақталуы керек.',
      ),
      sentence(
        'Where sums of a level above the finest table are not published, those of its rows are looked at: percentages that were computed for regions and spread over their stations show there.',
        'Если суммы уровня выше самой подробной таблицы не опубликованы, рассматриваются суммы её строк: там видны проценты, которые вычислили для регионов и разнесли по участкам.',
        'Ең егжей-тегжейлі кестеден жоғары деңгейдің қосындылары жарияланбаса, оның жолдарының қосындылары қаралады: өңірлерге есептеліп, учаскелерге таратылған пайыздар сонда көрінеді.',
      ),
      sentence(
        'A percentage with one decimal is one with two as well: where the counts are found to follow from percentages with fewer decimals, those that hit there are left out with more decimals, and the chance of the others is that of a hit with more decimals alone.',
        'Процент с одним знаком после запятой — это и процент с двумя: если найдено, что числа следуют из процентов с меньшим числом знаков, попавшие там числа при большем числе знаков исключаются, а для остальных берётся вероятность попадания только при большем числе знаков.',
        'Үтірден кейін бір таңбасы бар пайыз екі таңбалы пайыз да болып табылады: сандар таңбасы аз пайыздардан шығатыны анықталса, онда дәл түскендері таңбасы көп пайыздарда алынып тасталады, ал қалғандарының ықтималдығы — тек таңбасы көп пайыздарда дәл түсу ықтималдығы.',
      ),
      sentence(
        'Counts of zero are left out: zero is a percentage of any total. So is a row in which one contestant has every vote; of two contestants one is counted, because the other is what is left.',
        'Нули исключаются: ноль — процент от любого итога. Исключается и строка, в которой все голоса у одного участника; из двух участников учитывается один, потому что другой — это остаток.',
        'Нөлдер алынып тасталады: нөл — кез келген жиынның пайызы. Барлық дауыс бір қатысушыда болған жол да алынып тасталады; екі қатысушының біреуі ғана есептеледі, өйткені екіншісі — қалғаны.',
      ),
    ],
    explanations: [
      sentence(
        'An intermediary may have published percentages first and computed the counts back from them, while the true counts exist elsewhere.',
        'Посредник мог сначала опубликовать проценты, а затем вычислить по ним числа, тогда как настоящие числа существуют в другом месте.',
        'Делдал алдымен пайыздарды жариялап, кейін сандарды солардан кері есептеуі мүмкін, ал шын сандар басқа жерде сақталған болуы ықтимал.',
      ),
      sentence(
        'A provisional table may have been filled from rounded figures read out by telephone.',
        'Предварительная таблица могла быть заполнена округлёнными числами, переданными по телефону.',
        'Алдын ала кесте телефонмен айтылған дөңгелектелген сандармен толтырылған болуы мүмкін.',
      ),
      sentence(
        'The finding is about how the table was made; the raw protocols or their sums should be requested.',
        'Находка говорит о том, как составлена таблица; следует запросить исходные протоколы или их суммы.',
        'Табылған жайт кестенің қалай жасалғаны туралы; бастапқы хаттамаларды немесе олардың қосындыларын сұрату керек.',
      ),
    ],
  },
  noVotes: sentence(
    'no official table holds the votes of all of two contestants or more',
    'ни в одной официальной таблице нет голосов всех участников, если их двое или больше',
    'екі немесе одан көп қатысушының барлығының дауыстары бар ресми кесте жоқ',
  ),
  votesNeeded: sentence('official votes by contestant', 'официальные голоса по участникам', 'қатысушылар бойынша ресми дауыстар'),
  subject: sentence(
    '{source}, by {level}, percentages with {decimals|# decimal|# decimals}',
    '{source}, уровень «{level}», проценты: {decimals|# знак после запятой|# знака после запятой|# знаков после запятой}',
    '{source}, «{level}» деңгейі, пайыздар: {decimals|үтірден кейінгі # таңба}',
  ),
  published: {
    ...hits,
    message: sentence(
      '{hits:=} of the {cells:=} counts by {level} of {source} equal a percentage with {decimals|# decimal|# decimals} of their row’s total; {expected:.2} are expected by chance (P = {log10P}).',
      '{source}: из {cells|# числа|# чисел|# чисел} уровня «{level}» проценту от итога своей строки равны {hits:=} ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой}); случайно ожидается {expected:.2} (P = {log10P}).',
      '{source}: «{level}» деңгейіндегі {cells:=} санның {hits:=} саны өз жолы жиынының пайызына тең ({decimals|үтірден кейінгі # таңба}); кездейсоқ күтілетіні {expected:.2} (P = {log10P}).',
    ),
  },
  addedUp: {
    ...hits,
    message: sentence(
      '{hits:=} of the {cells:=} counts by {level} of {source}, added up from its table by {tableLevel}, equal a percentage with {decimals|# decimal|# decimals} of their row’s total; {expected:.2} are expected by chance (P = {log10P}).',
      '{source}: из {cells|# числа|# чисел|# чисел} уровня «{level}», сложенных по таблице уровня «{tableLevel}», проценту от итога своей строки равны {hits:=} ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой}); случайно ожидается {expected:.2} (P = {log10P}).',
      '{source}: «{tableLevel}» деңгейіндегі кестеден қосып шығарылған «{level}» деңгейіндегі {cells:=} санның {hits:=} саны өз жолы жиынының пайызына тең ({decimals|үтірден кейінгі # таңба}); кездейсоқ күтілетіні {expected:.2} (P = {log10P}).',
    ),
  },
  exactTail: sentence(
    'Poisson-binomial upper tail, exact',
    'Верхний хвост пуассон-биномиального распределения, точно',
    'Пуассон-биномдық үлестірімнің жоғарғы құйрығы, дәл',
  ),
  saddlePointTail: sentence(
    'Poisson-binomial upper tail, saddle point',
    'Верхний хвост пуассон-биномиального распределения, метод перевала',
    'Пуассон-биномдық үлестірімнің жоғарғы құйрығы, асу нүктесі әдісі',
  ),
  effect: sentence('part of the counts that hit', 'доля чисел-попаданий', 'дәл түскен сандардың үлесі'),
  tooFew: sentence(
    '{cells|# count|# counts} can be asked; fewer than {minHits:=} hits are not material',
    'проверить можно {cells|# число|# числа|# чисел}; меньше {minHits|# попадания|# попаданий|# попаданий} несущественно',
    '{cells|# сан} тексеруге болады; {minHits:=} дәл түсуден аз болса, маңызды емес',
  ),
  moreNeeded: sentence(
    'votes of more areas or contestants',
    'голоса по большему числу территорий или участников',
    'көбірек аумақтың немесе қатысушының дауыстары',
  ),
  allExplained: sentence(
    'all counts that could be asked equal percentages with fewer decimals',
    'все числа, которые можно было проверить, равны процентам с меньшим числом знаков',
    'тексеруге болатын барлық сандар таңбасы аз пайыздарға тең',
  ),
  rawNeeded: sentence('counts from the raw protocols', 'числа из исходных протоколов', 'бастапқы хаттамалардағы сандар'),
  smallRows: sentence(
    'no row holds more than {least:#} votes',
    'ни в одной строке нет больше {least|# голоса|# голосов|# голосов}',
    'ешбір жолда {least:#} дауыстан артық жоқ',
  ),
  largerNeeded: sentence(
    'votes of larger areas; for stations, integer percentages are asked instead',
    'голоса по более крупным территориям; для участков вместо этого проверяются целые проценты',
    'ірірек аумақтардың дауыстары; учаскелер үшін оның орнына бүтін пайыздар тексеріледі',
  ),
  tableTitle: sentence(
    'Counts by {level} that equal a percentage with {decimals|# decimal|# decimals}',
    'Числа уровня «{level}», равные процентам ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой})',
    '«{level}» деңгейіндегі пайызға тең сандар ({decimals|үтірден кейінгі # таңба})',
  ),
  tableNote: sentence('The first {listed:#} of {hits:#}.', 'Первые {listed:#} из {hits:#}.', '{hits:#} ішінен алғашқы {listed:#}.'),
  percentage: sentence('Percentage', 'Процент', 'Пайыз'),
  total: sentence('Total of the row', 'Итог строки', 'Жолдың жиыны'),
  percentageOfTotal: sentence('Percentage of the total', 'Процент от итога', 'Жиыннан алынған пайыз'),
});
