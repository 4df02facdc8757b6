import { sentence, texts } from '../../language/sentence.ts';

const withinRounding = sentence('100 %, within rounding', '100 % с точностью до округления', '100 %, дөңгелектеу дәлдігімен');
const seenInRows = sentence(
  '{failures:#} of {asked:#} rows',
  '{failures:#} из {asked|# строки|# строк|# строк}',
  '{asked|# жол} ішінен {failures:#}',
);
const askForTable = sentence(
  'Ask the publisher of the table for the votes behind the percentages, those of {place} first.',
  'Запросите у издателя таблицы голоса, из которых получены проценты, прежде всего: {place}.',
  'Кестені жариялаушыдан пайыздар шығарылған дауыстарды сұратыңыз, ең алдымен: {place}.',
);

const mistyped = sentence(
  'A digit may be lost or mistyped.',
  'Цифра могла потеряться или быть набрана с ошибкой.',
  'Цифр түсіп қалған немесе қате терілген болуы мүмкін.',
);
const mixed = sentence(
  'One figure may come from another date or stage of the count.',
  'Одно из чисел может относиться к другой дате или другой стадии подсчёта.',
  'Сандардың бірі санақтың басқа күніне немесе кезеңіне қатысты болуы мүмкін.',
);
const severalAnswers = sentence(
  'People may have been allowed more than one answer.',
  'Возможно, можно было выбрать больше одного ответа.',
  'Бірнеше жауап таңдауға рұқсат берілген болуы мүмкін.',
);
const leftOut = sentence(
  'The row may leave out a list below the threshold, votes against all, or undecided answers.',
  'В строку могли не включить список, не преодолевший порог, голоса «против всех» или ответы неопределившихся.',
  'Жолға өту шегінен өтпеген тізім, «барлығына қарсы» дауыстар немесе шешім қабылдамағандардың жауаптары кірмеген болуы мүмкін.',
);
const otherBase = sentence(
  'The percentages may be of all ballots, invalid ones included.',
  'Проценты могли взять от всех бюллетеней, включая недействительные.',
  'Пайыздар жарамсыздарын қоса алғанда барлық бюллетеньнен алынған болуы мүмкін.',
);
const cutOff = sentence(
  'The percentages may be cut off after their last decimal instead of rounded.',
  'Проценты могли не округлить, а обрезать после последнего знака.',
  'Пайыздар дөңгелектелмей, соңғы таңбасынан кейін кесілген болуы мүмкін.',
);
const coarser = sentence(
  'Whoever made the table may have dropped a final zero or rounded some percentages more coarsely.',
  'Составитель таблицы мог опустить последний ноль или округлить часть процентов грубее.',
  'Кестені жасаған адам соңғы нөлді тастап кеткен немесе кейбір пайызды дөрекірек дөңгелектеген болуы мүмкін.',
);

/** Why percentages may exceed 100, fall short of it by an error or for a reason, or be rounded unevenly. */
const explanations = {
  over: [mistyped, mixed],
  overInSurvey: [severalAnswers, mistyped],
  under: [mistyped, leftOut, mixed],
  short: [leftOut, otherBase, cutOff, mistyped],
  coarse: [coarser, mistyped],
};

export const T = texts('shares-sum-to-hundred', {
  meta: {
    title: sentence('Percentages of one row', 'Проценты одной строки', 'Бір жолдың пайыздары'),
    question: sentence(
      'Do the percentages of a row add up to 100, within rounding?',
      'Дают ли проценты строки в сумме 100 с учётом округления?',
      'Жолдағы пайыздардың қосындысы дөңгелектеуді ескергенде 100-ге тең бе?',
    ),
    method: sentence(
      'Rounding hides up to half a unit of the last printed digit of each percentage. A row fails if no figures within these ranges add up to 100. The report names a repair where only one percentage could be mended by changing one character.',
      'Округление скрывает до половины единицы последнего знака каждого процента. Строка не сходится, если никакие числа в этих пределах не дают в сумме 100. Исправление называется, если заменой одного символа можно исправить только один процент.',
      'Дөңгелектеу әр пайыздың соңғы таңбасы бірлігінің жартысына дейінгі шаманы жасырады. Осы шектердегі ешбір сандардың қосындысы 100 болмаса, жол сәйкес келмейді. Бір таңбаны өзгертіп, тек бір пайызды түзетуге болатын жағдайда түзету аталады.',
    ),
    needs: [
      sentence(
        'percentages of at least two contestants in one row',
        'проценты хотя бы двух участников в одной строке',
        'бір жолдағы кемінде екі қатысушының пайыздары',
      ),
    ],
    limits: [
      sentence(
        'A row that leaves contestants out fails only if it exceeds 100.',
        'Строка, в которой есть не все участники, не сходится, только если даёт больше 100.',
        'Барлық қатысушы көрсетілмеген жол 100-ден асқанда ғана қате болып есептеледі.',
      ),
      sentence(
        'Opinion polls before the vote leave out undecided people. There only a sum above 100 is an error.',
        'Опросы до голосования не включают неопределившихся. В них ошибкой считается только сумма больше 100.',
        'Дауыс беруге дейінгі сауалнамаларда шешім қабылдамағандар көрсетілмейді. Онда тек 100-ден асқан қосынды қате болып есептеледі.',
      ),
      sentence(
        'Percentages of all ballots, invalid ones included, rightly add up to less than 100. A smaller sum is an error only where the percentages are known to be of valid votes. The check knows this from the votes beside them, or from a table most of whose rows add up to 100.',
        'Проценты от всех бюллетеней, включая недействительные, и должны давать меньше 100. Меньшая сумма считается ошибкой, только если известно, что проценты взяты от действительных голосов. Это видно по голосам рядом с ними или по таблице, большинство строк которой даёт 100.',
        'Жарамсыздарын қоса алғанда барлық бюллетеньнен алынған пайыздардың қосындысы 100-ден кем болуы заңды. Кем қосынды пайыздар жарамды дауыстардан алынғаны белгілі болса ғана қате болып есептеледі. Бұл жанындағы дауыстардан немесе көп жолының қосындысы 100 болатын кестеден көрінеді.',
      ),
    ],
    explanations: [mistyped, leftOut, otherBase],
    ask: sentence(
      'Ask the publisher of the table for the votes behind these percentages.',
      'Запросите у издателя таблицы голоса, из которых получены эти проценты.',
      'Кестені жариялаушыдан осы пайыздар шығарылған дауыстарды сұратыңыз.',
    ),
  },
  noPercentages: sentence(
    'no row has percentages of two contestants',
    'ни в одной строке нет процентов двух участников',
    'ешбір жолда екі қатысушының пайыздары жоқ',
  ),
  percentagesNeeded: sentence('percentages by contestant', 'проценты по участникам', 'қатысушылар бойынша пайыздар'),
  explanations,
  row: {
    message: sentence(
      '{where:^}: the {printed:=} percentages add up to {total} %, not to 100 %.',
      '{where:^}: проценты (всего {printed:=}) дают в сумме {total} %, а не 100 %.',
      '{where:^}: пайыздардың (барлығы {printed:=}) қосындысы 100 % емес, {total} %.',
    ),
    messageOfRange: sentence(
      '{where}: the sum of the {printed:=} percentages is {from} % to {to} %, not 100 %.',
      '{where}: проценты (всего {printed:=}) дают в сумме от {from} % до {to} %, а не 100 %.',
      '{where}: пайыздардың (барлығы {printed:=}) қосындысы 100 % емес, {from} % пен {to} % аралығында.',
    ),
    expected: sentence(
      '{hundred} %, within {narrowPp:.3} points of rounding',
      '{hundred} % с точностью до округления (±{narrowPp:.3} п. п.)',
      '{hundred} %, дөңгелектеу есебінен ±{narrowPp:.3} п. т.',
    ),
    seen: sentence(
      '{total} %, {difference:pp2} points from 100',
      '{total} %, {difference:pp2} п. п. относительно 100',
      '{total} %, 100-ге қатысты {difference:pp2} п. т.',
    ),
    repair: sentence(
      'The sum would be exactly 100 if {name} had {readAs} instead of {written}, a change of one character.',
      'Сумма была бы ровно 100, если бы у участника {name} было {readAs} вместо {written} (другой один символ).',
      'Бір ғана таңба өзгеріп, {name} үшін {written} орнына {readAs} деп жазылса, қосынды дәл 100 болар еді.',
    ),
    noRepair: sentence(
      'No change of one character in one percentage would make the sum exactly 100.',
      'Заменой одного символа в одном проценте нельзя получить сумму ровно 100.',
      'Бір пайыздың бір таңбасын өзгерту арқылы қосындыны дәл 100-ге жеткізу мүмкін емес.',
    ),
    votesReach: sentence(
      'The percentages computed from the votes of the row add up to 100.',
      'Проценты, вычисленные по голосам этой строки, дают в сумме 100.',
      'Осы жолдың дауыстарынан есептелген пайыздардың қосындысы – 100.',
    ),
    toNobody: sentence(
      'Nobody in the list has the remaining {left} %.',
      'Остальные {left} % не приходятся ни на кого из списка.',
      'Қалған {left} % тізімдегі ешкімге тиесілі емес.',
    ),
    cutOff: sentence(
      'Percentages cut off after their last decimal would give this sum.',
      'Такую сумму дали бы проценты, обрезанные после последнего знака.',
      'Соңғы таңбасынан кейін кесілген пайыздар осындай қосынды берер еді.',
    ),
    coarseShare: sentence(
      'Rounding explains this only if {coarse:and} was rounded more coarsely than the rest of the row.',
      'Округление объясняет это, только если грубее остальных долей строки округлена доля: {coarse:and}.',
      'Мұны дөңгелектеу тек мына үлес жолдағы қалғандарынан дөрекірек дөңгелектелген болса ғана түсіндіреді: {coarse:and}.',
    ),
    coarseShares: sentence(
      'Rounding explains this only if {coarse:and} were rounded more coarsely than the rest of the row.',
      'Округление объясняет это, только если грубее остальных долей строки округлены доли: {coarse:and}.',
      'Мұны дөңгелектеу тек мына үлестер жолдағы қалғандарынан дөрекірек дөңгелектелген болса ғана түсіндіреді: {coarse:and}.',
    ),
    askForCategories: sentence(
      'Ask the publisher whom the remaining {left} % belong to.',
      'Спросите у издателя, на кого приходятся остальные {left} %.',
      'Жариялаушыдан қалған {left} % кімге тиесілі екенін сұраңыз.',
    ),
    askForDecimals: sentence(
      'Ask the publisher for all percentages of the row with the same number of decimals.',
      'Запросите у издателя все проценты строки с одинаковым числом знаков.',
      'Жариялаушыдан жолдың барлық пайызын бірдей таңба санымен сұратыңыз.',
    ),
  },
  wrongRows: {
    message: sentence(
      '{source:^}: in {failures:#} of {asked:#} rows by {level} the percentages do not add up to 100; the largest gap is {mostPp:.2} points ({place}).',
      '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} проценты не дают в сумме 100; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} пайыздардың қосындысы 100-ге тең емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: percentages that do not add up to 100, the {worst:#} largest of {failures:#} gaps',
      '{source}, уровень «{level}»: проценты не дают в сумме 100, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: пайыздардың қосындысы 100-ге тең емес, {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: withinRounding,
    seen: seenInRows,
    explanations: [mistyped, mixed, leftOut],
    ask: askForTable,
  },
  shortRows: {
    message: sentence(
      '{source:^}: in {failures:#} of {asked:#} rows by {level} the percentages add up to less than 100; the largest gap is {mostPp:.2} points ({place}).',
      '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} проценты дают в сумме меньше 100; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} пайыздардың қосындысы 100-ден кем; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: percentages that add up to less than 100, the {worst:#} largest of {failures:#} gaps',
      '{source}, уровень «{level}»: проценты дают в сумме меньше 100, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: пайыздардың қосындысы 100-ден кем, {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: withinRounding,
    seen: seenInRows,
    explanations: explanations.short,
    ask: sentence(
      'Ask the publisher whom the rest of the 100 percent belongs to.',
      'Спросите у издателя, на кого приходится остаток до 100 процентов.',
      'Жариялаушыдан 100 пайызға жетпей тұрған қалдық кімге тиесілі екенін сұраңыз.',
    ),
  },
  coarseRows: {
    message: sentence(
      '{source:^}: in {failures:#} of {asked:#} rows by {level} some percentages seem rounded more coarsely than others; the sum misses 100 by up to {mostPp:.2} points ({place}).',
      '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} часть процентов, по-видимому, округлена грубее остальных; сумма отличается от 100 на величину до {mostPp:.2} п. п. ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} кейбір пайыз қалғандарынан дөрекірек дөңгелектелген сияқты; қосынды 100-ден ең көбі {mostPp:.2} п. т. ауытқиды ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: percentages that seem rounded unevenly, the {worst:#} largest of {failures:#} gaps from 100',
      '{source}, уровень «{level}»: проценты, округлённые, по-видимому, неодинаково, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений} со 100',
      '{source}, «{level}» деңгейі: әркелкі дөңгелектелген сияқты пайыздар, 100-ден {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: withinRounding,
    seen: seenInRows,
    explanations: explanations.coarse,
    ask: sentence(
      'Ask the publisher for all percentages with the same number of decimals.',
      'Запросите у издателя все проценты с одинаковым числом знаков.',
      'Жариялаушыдан барлық пайызды бірдей таңба санымен сұратыңыз.',
    ),
  },
  rule: sentence(
    'the percentages ({shares:and}) add up to 100',
    'проценты ({shares:and}) в сумме дают 100',
    'пайыздардың ({shares:and}) қосындысы 100 болады',
  ),
  column: sentence('“{field}”', '«{field}»', '«{field}»'),
  percentages: sentence('Percentages', 'Процентов', 'Пайыздар саны'),
  sum: sentence('Sum', 'Сумма', 'Қосынды'),
  from100: sentence('From 100', 'Отличие от 100', '100-ден айырмасы'),
});
