import { sentence, texts } from '../../language/sentence.ts';

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
  noOfficialTableHolds: sentence(
    'no official table holds the votes of all of two contestants or more',
    'ни в одной официальной таблице нет голосов всех участников, если их двое или больше',
    'екі немесе одан көп қатысушының барлығының дауыстары бар ресми кесте жоқ',
  ),
  officialVotesContestant: sentence(
    'official votes by contestant',
    'официальные голоса по участникам',
    'қатысушылар бойынша ресми дауыстар',
  ),
  percentages: sentence(
    '{source}, by {level}, percentages with {places}',
    '{source}, уровень «{level}», проценты: {places}',
    '{source}, «{level}» деңгейі, пайыздар: {places}',
  ),
  leftOutWereEqual: sentence(
    'Left out were {before|# count|# counts} that equal percentages with fewer decimals.',
    'Исключено {before|# число|# числа|# чисел}, равных процентам с меньшим числом знаков.',
    'Таңбасы аз пайыздарға тең {before|# сан} алынып тасталды.',
  ),
  countsAddedUpFrom: sentence(
    '{hit} of the {asked:n} counts by {level} of {source}, added up from its table by {level2}, equal a percentage with {places} of their row’s total; {byChance} are expected by chance (P = {p}).',
    '{source}: из {asked:n|# числа|# чисел|# чисел} уровня «{level}», сложенных по таблице уровня «{level2}», проценту от итога своей строки равны {hit} ({places}); случайно ожидается {byChance} (P = {p}).',
    '{source}: «{level2}» деңгейіндегі кестеден қосып шығарылған «{level}» деңгейіндегі {asked:n} санның {hit} саны өз жолы жиынының пайызына тең ({places}); кездейсоқ күтілетіні {byChance} (P = {p}).',
  ),
  countsEqualPercentageTheir: sentence(
    '{hit} of the {asked:n} counts by {level} of {source} equal a percentage with {places} of their row’s total; {byChance} are expected by chance (P = {p}).',
    '{source}: из {asked:n|# числа|# чисел|# чисел} уровня «{level}» проценту от итога своей строки равны {hit} ({places}); случайно ожидается {byChance} (P = {p}).',
    '{source}: «{level}» деңгейіндегі {asked:n} санның {hit} саны өз жолы жиынының пайызына тең ({places}); кездейсоқ күтілетіні {byChance} (P = {p}).',
  ),
  leavingOutOneCell: sentence(
    'Leaving out one cell of every row, a hit where there is one: {left} of {fewer}, P = {log10P}.',
    'Если из каждой строки исключить одну ячейку, причём попадание, если оно есть: {left} из {fewer}, P = {log10P}.',
    'Әр жолдан бір ұяшық (дәл түсу болса — сол) алынып тасталса: {fewer} ішінен {left}, P = {log10P}.',
  ),
  countsAppearDerivedFrom: sentence(
    'The counts appear to be derived from rounded percentages, though {chances:#} of them equal none: a question about how the table was produced. The raw protocols, or their sums, should be requested. Rounding of this kind moves at most {shift|# vote|# votes} in a cell: it bears on how the table was made, not on the outcome.',
    'Похоже, что числа вычислены из округлённых процентов, хотя {chances:#} из них не равны ни одному: это вопрос о том, как составлена таблица. Следует запросить исходные протоколы или их суммы. Такое округление сдвигает в ячейке не больше чем {shift|на # голос|на # голоса|на # голосов}: оно касается того, как составлена таблица, а не исхода.',
    'Сандар дөңгелектелген пайыздардан есептелген сияқты, алайда олардың {chances:#} саны ешбір пайызға тең емес: бұл — кестенің қалай жасалғаны туралы мәселе. Бастапқы хаттамаларды немесе олардың қосындыларын сұрату керек. Мұндай дөңгелектеу бір ұяшықты ең көбі {shift|# дауысқа} жылжытады: ол нәтижеге емес, кестенің қалай жасалғанына қатысты.',
  ),
  countsStandardDeviation: sentence(
    '{byChance} of {asked:n} counts (standard deviation {sqrt:.2})',
    '{byChance} из {asked:n|# числа|# чисел|# чисел} (стандартное отклонение {sqrt:.2})',
    '{asked:n} санның {byChance} саны (стандартты ауытқу {sqrt:.2})',
  ),
  counts: sentence('{hit} of {asked:n} counts', '{hit} из {asked:n|# числа|# чисел|# чисел}', '{asked:n} санның {hit} саны'),
  poissonBinomialUpperTail: sentence(
    'Poisson-binomial upper tail, exact',
    'Верхний хвост пуассон-биномиального распределения, точно',
    'Пуассон-биномдық үлестірімнің жоғарғы құйрығы, дәл',
  ),
  poissonBinomialUpperTail2: sentence(
    'Poisson-binomial upper tail, saddle point',
    'Верхний хвост пуассон-биномиального распределения, метод перевала',
    'Пуассон-биномдық үлестірімнің жоғарғы құйрығы, асу нүктесі әдісі',
  ),
  partCountsHit: sentence('part of the counts that hit', 'доля чисел-попаданий', 'дәл түскен сандардың үлесі'),
  canAskedFewerThan: sentence(
    '{chances|# count|# counts} can be asked; fewer than {minHits:n} hits are not material',
    'проверить можно {chances|# число|# числа|# чисел}; меньше {minHits:n|# попадания|# попаданий|# попаданий} несущественно',
    '{chances|# сан} тексеруге болады; {minHits:n} дәл түсуден аз болса, маңызды емес',
  ),
  votesMoreAreasOr: sentence(
    'votes of more areas or contestants',
    'голоса по большему числу территорий или участников',
    'көбірек аумақтың немесе қатысушының дауыстары',
  ),
  allCountsCouldAsked: sentence(
    'all counts that could be asked equal percentages with fewer decimals',
    'все числа, которые можно было проверить, равны процентам с меньшим числом знаков',
    'тексеруге болатын барлық сандар таңбасы аз пайыздарға тең',
  ),
  countsFromRawProtocols: sentence('counts from the raw protocols', 'числа из исходных протоколов', 'бастапқы хаттамалардағы сандар'),
  noRowHoldsMore: sentence(
    'no row holds more than {scale:#} votes',
    'ни в одной строке нет больше {scale|# голоса|# голосов|# голосов}',
    'ешбір жолда {scale:#} дауыстан артық жоқ',
  ),
  votesLargerAreasStations: sentence(
    'votes of larger areas; for stations, integer percentages are asked instead',
    'голоса по более крупным территориям; для участков вместо этого проверяются целые проценты',
    'ірірек аумақтардың дауыстары; учаскелер үшін оның орнына бүтін пайыздар тексеріледі',
  ),
  countsEqualPercentage: sentence(
    'Counts by {level} that equal a percentage with {decimals|# decimal|# decimals}',
    'Числа уровня «{level}», равные процентам ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой})',
    '«{level}» деңгейіндегі пайызға тең сандар ({decimals|үтірден кейінгі # таңба})',
  ),
  first: sentence('The first {listed:#} of {hits:#}.', 'Первые {listed:#} из {hits:#}.', '{hits:#} ішінен алғашқы {listed:#}.'),
  percentage: sentence('Percentage', 'Процент', 'Пайыз'),
  totalRow: sentence('Total of the row', 'Итог строки', 'Жолдың жиыны'),
  percentageTotal: sentence('Percentage of the total', 'Процент от итога', 'Жиыннан алынған пайыз'),
  decimal: sentence(
    '{decimals|# decimal|# decimals}',
    '{decimals|# знак после запятой|# знака после запятой|# знаков после запятой}',
    '{decimals|үтірден кейінгі # таңба}',
  ),
});
