import { sentence, texts } from '../../language/sentence.ts';

const likelihood = sentence(
  'So many or more would occur by chance {chance} (p = {log10P}, {tests|the only test|one of # tests}).',
  'Столько чисел или больше совпало бы случайно {chance} (p = {log10P}, всего проверок: {tests:#}).',
  'Осынша немесе одан көп сан кездейсоқ {chance} сәйкес келер еді (p = {log10P}, тексерулер саны: {tests:#}).',
);
const cautious = sentence(
  'The votes of a row add up to its total, so one count of every row follows from the others. If one count of every row is left out, a matching one where possible, {conservativeHits:=} of {conservativeCells:=} still match (p = {conservativeLog10P}).',
  'Голоса строки в сумме дают её итог, поэтому одно число следует из остальных. Если из каждой строки исключить одно число, причём по возможности совпавшее, совпадают ещё {conservativeHits:=} из {conservativeCells:=} (p = {conservativeLog10P}).',
  'Жолдың дауыстары қосылып оның жиынын береді, сондықтан бір сан қалғандарынан шығады. Әр жолдан бір сан (мүмкін болса, сәйкес келгені) алынып тасталса, {conservativeCells:=} санның {conservativeHits:=} саны әлі де сәйкес келеді (p = {conservativeLog10P}).',
);
const before = sentence(
  'Percentages with fewer decimals already explain {explainedByFewerDecimals|# count|# counts}, which {explainedByFewerDecimals|was|were} left out here.',
  'Проценты с меньшим числом знаков уже объясняют {explainedByFewerDecimals|# число|# числа|# чисел}; здесь они исключены.',
  'Таңбасы аз пайыздар {explainedByFewerDecimals|# санды} түсіндіріп қойған; олар мұнда алынып тасталды.',
);
const figures = {
  expected: sentence(
    '{expected:.2} of {cells:=} counts (standard deviation {standardDeviation:.2})',
    '{expected:.2} из {cells|# числа|# чисел|# чисел} (стандартное отклонение {standardDeviation:.2})',
    '{cells:=} санның {expected:.2} саны (стандартты ауытқу {standardDeviation:.2})',
  ),
  seen: sentence('{hits:=} of {cells:=} counts', '{hits:=} из {cells|# числа|# чисел|# чисел}', '{cells:=} санның {hits:=} саны'),
} as const;

/** Where more counts are a rounded percentage of their row's total than chance gives. */
const computed = {
  ...figures,
  details: [
    likelihood,
    cautious,
    before,
    sentence(
      'The other {others|# count equals|# counts equal} no such percentage.',
      'Остальные числа ({others:#}) такому проценту не равны.',
      'Қалған {others:#} сан мұндай пайызға тең емес.',
    ),
    sentence(
      'Such rounding moves at most {largestShiftVotes|# vote|# votes} in a count. It says how the table was made, not how people voted.',
      'Такое округление сдвигает число не больше чем {largestShiftVotes|на # голос|на # голоса|на # голосов}. Оно говорит о том, как составлена таблица, а не о том, как голосовали люди.',
      'Мұндай дөңгелектеу бір санды ең көбі {largestShiftVotes|# дауысқа} жылжытады. Ол адамдардың қалай дауыс бергенін емес, кестенің қалай жасалғанын көрсетеді.',
    ),
  ],
} as const;

/** Where they are not. */
const equal = { ...figures, details: [likelihood, cautious, before] } as const;

export const T = texts('counts-from-percentages', {
  meta: {
    title: sentence('Counts computed from percentages', 'Числа, вычисленные из процентов', 'Пайыздардан есептелген сандар'),
    question: sentence(
      'Do more vote counts than chance allows equal a rounded percentage of their row’s total?',
      'Больше ли чисел голосов, чем допускает случай, равны округлённому проценту от итога своей строки?',
      'Өз жолының жиынынан алынған дөңгелектелген пайызға тең дауыс сандары кездейсоқтық жол беретіннен көп пе?',
    ),
    method: sentence(
      'A count v of a row with total N is a hit when |v − q·N/10^(d+2)| ≤ ½ for some whole q, with d decimals. With N/10^(d+2) = a/b in lowest terms, a count is a hit by chance with probability 10^(d+2)/N, times 1 + 1/b where b is even. The number of hits is a sum of trials with different chances, and its upper tail is computed exactly. The saddle point formula replaces that where trials times hits exceed 20 million.',
      'Число v в строке с итогом N — попадание, если |v − q·N/10^(d+2)| ≤ ½ при некотором целом q, где d — число знаков. Если N/10^(d+2) = a/b — несократимая дробь, число случайно даёт попадание с вероятностью 10^(d+2)/N, а при чётном b — в 1 + 1/b раз большей. Число попаданий — сумма испытаний с разными вероятностями, её верхний хвост вычисляется точно. Если произведение испытаний и попаданий больше 20 миллионов, применяется формула перевала.',
      'Жиыны N жолдағы v саны қандай да бір бүтін q үшін |v − q·N/10^(d+2)| ≤ ½ болса, бұл – дәл түсу, мұнда d – таңбалар саны. N/10^(d+2) = a/b қысқармайтын бөлшек болса, сан кездейсоқ жағдайда 10^(d+2)/N ықтималдығымен, ал b жұп болса, 1 + 1/b есе артық ықтималдықпен дәл түседі. Дәл түсулер саны – ықтималдығы әртүрлі сынақтардың қосындысы, оның жоғарғы құйрығы дәл есептеледі. Сынақтар мен дәл түсулердің көбейтіндісі 20 миллионнан асса, асу нүктесі формуласы қолданылады.',
    ),
    needs: [
      sentence(
        'official votes of all contestants, in rows so large that few counts equal a rounded percentage by chance',
        'официальные голоса всех участников в строках, достаточно больших, чтобы лишь немногие числа случайно равнялись округлённому проценту',
        'барлық қатысушылардың ресми дауыстары, жолдары дөңгелектелген пайызға кездейсоқ тең болатын сандар аз болатындай үлкен',
      ),
    ],
    limits: [
      sentence(
        'Only rows whose total is more than twice the number of possible percentages are tested: 20,000 votes for two decimals. In smaller rows many counts match by chance.',
        'Проверяются только строки, итог которых больше удвоенного числа возможных процентов: 20 000 голосов при двух знаках после запятой. В меньших строках многие числа совпадают случайно.',
        'Жиыны ықтимал пайыздар санынан екі еседен көп жолдар ғана тексеріледі: үтірден кейін екі таңба болса, 20 000 дауыс. Одан кіші жолдарда көп сан кездейсоқ сәйкес келеді.',
      ),
      sentence(
        'The counts of a row add up to its total, so they are not independent. A finding must also hold when one count of every row, a matching one where there is one, is left out.',
        'Числа строки в сумме дают её итог, поэтому они не независимы. Находка должна сохраняться и тогда, когда из каждой строки исключено одно число, причём совпавшее, если оно есть.',
        'Жолдың сандары қосылып оның жиынын береді, сондықтан тәуелсіз емес. Әр жолдан бір сан (сәйкес келгені болса – сол) алынып тасталғанда да табылған жайт сақталуы керек.',
      ),
      sentence(
        'Where a level above the finest table is not published, the check adds up its rows. Percentages that were computed for regions and spread over their stations show there.',
        'Если уровень выше самой подробной таблицы не опубликован, проверка складывает её строки. Там видны проценты, которые вычислили для регионов и разнесли по участкам.',
        'Ең егжей-тегжейлі кестеден жоғары деңгей жарияланбаса, тексеру оның жолдарын қосады. Өңірлерге есептеліп, учаскелерге таратылған пайыздар сонда көрінеді.',
      ),
      sentence(
        'A percentage with one decimal is also a percentage with two. Where percentages with fewer decimals explain the counts, the counts that match them are left out of the test with more decimals. The others have the chance of matching with more decimals alone.',
        'Процент с одним знаком после запятой — это и процент с двумя. Если числа объясняются процентами с меньшим числом знаков, совпавшие с ними исключаются из проверки с большим числом знаков. Для остальных берётся вероятность совпасть только при большем числе знаков.',
        'Үтірден кейін бір таңбасы бар пайыз екі таңбалы пайыз да болып табылады. Сандарды таңбасы аз пайыздар түсіндірсе, олармен сәйкес келгендері таңбасы көп пайыздарды тексеруден алынып тасталады. Қалғандары үшін тек таңбасы көп пайызбен сәйкес келу ықтималдығы алынады.',
      ),
      sentence(
        'Zeros are left out, because zero is a percentage of any total. So is a row in which one contestant has every vote. Of two contestants only one is counted, because the other has what is left.',
        'Нули исключаются: ноль — процент от любого итога. Исключается и строка, в которой все голоса у одного участника. Из двух участников учитывается один, потому что другому достаётся остаток.',
        'Нөлдер алынып тасталады, өйткені нөл – кез келген жиынның пайызы. Барлық дауыс бір қатысушыда болған жол да алынып тасталады. Екі қатысушының біреуі ғана есептеледі, өйткені екіншісіне қалғаны тиеді.',
      ),
    ],
    explanations: [
      sentence(
        'An intermediary may have published percentages first and computed the votes back from them, while the true counts exist elsewhere.',
        'Посредник мог сначала опубликовать проценты, а затем вычислить по ним голоса, тогда как настоящие числа есть в другом месте.',
        'Делдал алдымен пайыздарды жариялап, кейін дауыстарды солардан кері есептеген болуы мүмкін, ал шын сандар басқа жерде сақталған.',
      ),
      sentence(
        'A provisional table may have been filled from rounded figures read out by telephone.',
        'Предварительная таблица могла быть заполнена по округлённым числам, переданным по телефону.',
        'Алдын ала кесте телефонмен айтылған дөңгелектелген сандармен толтырылған болуы мүмкін.',
      ),
      sentence(
        'The finding concerns how the table was made, not how people voted.',
        'Находка говорит о том, как составлена таблица, а не о том, как голосовали люди.',
        'Табылған жайт адамдардың қалай дауыс бергені емес, кестенің қалай жасалғаны туралы.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the vote counts in whole numbers, from the protocols of these areas or their sums.',
      'Запросите у комиссии числа голосов целыми — из протоколов этих территорий или их сумм.',
      'Комиссиядан осы аумақтардың хаттамаларындағы немесе олардың қосындыларындағы дауыстардың бүтін санын сұратыңыз.',
    ),
  },
  noVotes: sentence(
    'no official table has the votes of all contestants, where they are two or more',
    'ни в одной официальной таблице нет голосов всех участников, если их двое или больше',
    'екі немесе одан көп қатысушының барлығының дауыстары бар ресми кесте жоқ',
  ),
  votesNeeded: sentence('official votes by contestant', 'официальные голоса по участникам', 'қатысушылар бойынша ресми дауыстар'),
  subject: sentence(
    '{source}, by {level}, percentages with {decimals|# decimal|# decimals}',
    '{source}, уровень «{level}», проценты: {decimals|# знак после запятой|# знака после запятой|# знаков после запятой}',
    '{source}, «{level}» деңгейі, пайыздар: {decimals|үтірден кейінгі # таңба}',
  ),
  /** How many counts chance gives: few enough to name both whole numbers around it, or more. */
  byChance: {
    none: sentence('none or one', 'не больше одного', 'бірден аспайтын сан'),
    few: sentence('{low:#} or {high:#}', '{low:#} или {high:#}', '{low:#} не {high:#} сан'),
    many: sentence('about {expected:#}', 'около {expected:#}', 'шамамен {expected:#} сан'),
  },
  published: {
    computed: {
      ...computed,
      message: sentence(
        '{source:^}: {hits:=} of {cells:=} vote counts by {level} look computed from a percentage rounded to {decimals|# decimal|# decimals}; chance would give {byChance}.',
        '{source:^}: {hits:=} из {cells|# числа|# чисел|# чисел} голосов уровня «{level}» похожи на вычисленные из округлённого процента ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой}); случай дал бы {byChance}.',
        '{source:^}: «{level}» деңгейінде {cells|# дауыс саны} бар, соның {hits:=} саны {decimals|үтірден кейін # таңбаға} дейін дөңгелектелген пайыздан есептелгенге ұқсайды; кездейсоқ жағдайда мұндай {byChance} шығар еді.',
      ),
    },
    equal: {
      ...equal,
      message: sentence(
        '{source:^}: {hits:=} of {cells:=} vote counts by {level} {hits|equals|equal} a percentage of their row’s total rounded to {decimals|# decimal|# decimals}; chance would give {byChance}.',
        '{source:^}: {hits|# число|# числа|# чисел} голосов уровня «{level}» из {cells:=} {hits|равно|равны|равны} округлённому проценту от итога своей строки ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой}); случай дал бы {byChance}.',
        '{source:^}: «{level}» деңгейінде {cells|# дауыс саны} бар, соның {hits:=} саны өз жолы жиынының {decimals|үтірден кейін # таңбаға} дейін дөңгелектелген пайызына тең; кездейсоқ жағдайда мұндай {byChance} шығар еді.',
      ),
    },
  },
  addedUp: {
    computed: {
      ...computed,
      message: sentence(
        '{source:^}: {hits:=} of {cells:=} vote sums by {level}, added up by {tableLevel}, look computed from a percentage rounded to {decimals|# decimal|# decimals}; chance would give {byChance}.',
        '{source:^}: {hits:=} из {cells|# суммы|# сумм|# сумм} голосов уровня «{level}», сложенных по таблице уровня «{tableLevel}», похожи на вычисленные из округлённого процента ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой}); случай дал бы {byChance}.',
        '{source:^}: «{tableLevel}» деңгейіндегі кестеден қосылған «{level}» деңгейінде {cells|# дауыс қосындысы} бар, соның {hits:=} саны {decimals|үтірден кейін # таңбаға} дейін дөңгелектелген пайыздан есептелгенге ұқсайды; кездейсоқ жағдайда мұндай {byChance} шығар еді.',
      ),
    },
    equal: {
      ...equal,
      message: sentence(
        '{source:^}: {hits:=} of {cells:=} vote sums by {level}, added up by {tableLevel}, {hits|equals|equal} a percentage of their row’s total rounded to {decimals|# decimal|# decimals}; chance would give {byChance}.',
        '{source:^}: {hits|# сумма|# суммы|# сумм} голосов уровня «{level}» из {cells:=}, сложенных по таблице уровня «{tableLevel}», {hits|равна|равны|равны} округлённому проценту от итога своей строки ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой}); случай дал бы {byChance}.',
        '{source:^}: «{tableLevel}» деңгейіндегі кестеден қосылған «{level}» деңгейінде {cells|# дауыс қосындысы} бар, соның {hits:=} саны өз жолы жиынының {decimals|үтірден кейін # таңбаға} дейін дөңгелектелген пайызына тең; кездейсоқ жағдайда мұндай {byChance} шығар еді.',
      ),
    },
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
  effect: sentence('part of the counts that match', 'доля совпавших чисел', 'сәйкес келген сандардың үлесі'),
  tooFew: sentence(
    'only {cells|# count|# counts} can be tested; at least {minHits:=} must match to matter',
    'проверить можно лишь {cells|# число|# числа|# чисел}; существенны хотя бы {minHits|# совпадение|# совпадения|# совпадений}',
    'тек {cells|# санды} тексеруге болады; маңызды болуы үшін кемінде {minHits:=} сан сәйкес келуі керек',
  ),
  moreNeeded: sentence(
    'votes of more areas or contestants',
    'голоса по большему числу территорий или участников',
    'көбірек аумақтың немесе қатысушының дауыстары',
  ),
  allExplained: sentence(
    'all counts that could be tested equal percentages with fewer decimals',
    'все числа, которые можно было проверить, равны процентам с меньшим числом знаков',
    'тексеруге болатын барлық сандар таңбасы аз пайыздарға тең',
  ),
  rawNeeded: sentence('counts from the raw protocols', 'числа из исходных протоколов', 'бастапқы хаттамалардағы сандар'),
  smallRows: sentence(
    'no row has more than {least:#} votes',
    'ни в одной строке нет больше {least|# голоса|# голосов|# голосов}',
    'ешбір жолда {least:#} дауыстан артық жоқ',
  ),
  largerNeeded: sentence(
    'votes of larger areas; stations are tested for whole percentages instead',
    'голоса по более крупным территориям; участки вместо этого проверяются на целые проценты',
    'ірірек аумақтардың дауыстары; учаскелер үшін оның орнына бүтін пайыздар тексеріледі',
  ),
  tableTitle: sentence(
    'Counts by {level} that equal a percentage with {decimals|# decimal|# decimals}',
    'Числа уровня «{level}», равные процентам ({decimals|# знак после запятой|# знака после запятой|# знаков после запятой})',
    '«{level}» деңгейіндегі пайызға тең сандар ({decimals|үтірден кейінгі # таңба})',
  ),
  tableNote: sentence(
    'The table lists the first {listed:#} of {hits:#}.',
    'Показаны первые {listed:#} из {hits:#}.',
    '{hits:#} ішінен алғашқы {listed:#} көрсетілген.',
  ),
  percentage: sentence('Percentage', 'Процент', 'Пайыз'),
  total: sentence('Total of the row', 'Итог строки', 'Жолдың жиыны'),
  percentageOfTotal: sentence('Percentage of the total', 'Процент от итога', 'Жиыннан алынған пайыз'),
});
