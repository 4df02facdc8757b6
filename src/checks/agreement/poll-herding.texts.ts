import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('poll-herding', {
  meta: {
    title: sentence('Polls too close to each other', 'Опросы, слишком близкие друг к другу', 'Бір-біріне тым жақын сауалнамалар'),
    question: sentence(
      'Are polls of the same vote closer to each other than independent samples can be expected to be?',
      'Ближе ли опросы об одном голосовании друг к другу, чем можно ожидать от независимых выборок?',
      'Бір дауыс беру туралы сауалнамалар тәуелсіз іріктемелерден күтуге болатыннан гөрі бір-біріне жақынырақ па?',
    ),
    method: sentence(
      'T = Σ n·Σ (p − p̄)²/p̄ over the polls, chi-square on (K − 1)(c − 1) degrees of freedom; its lower tail. Shares printed so coarsely that rounding is wider than the sampling error form one category. The size at which T would have a given tail is χ²/Σφ².',
      'T = Σ n·Σ (p − p̄)²/p̄ по опросам, хи-квадрат с (K − 1)(c − 1) степенями свободы; его нижний хвост. Доли, опубликованные так грубо, что округление шире ошибки выборки, образуют одну категорию. Объём, при котором T имела бы заданный хвост, — χ²/Σφ².',
      'Сауалнамалар бойынша T = Σ n·Σ (p − p̄)²/p̄, еркіндік дәрежелері (K − 1)(c − 1) болатын хи-квадрат; оның төменгі құйрығы. Дөңгелектеуі іріктеме қатесінен кең болатындай дөрекі жарияланған үлестер бір санат құрайды. T берілген құйрыққа ие болатын көлем — χ²/Σφ².',
    ),
    needs: [
      sentence(
        'three exit polls or three opinion polls about the whole contest with the shares of all contestants',
        'три экзитпола или три опроса общественного мнения обо всём голосовании с долями всех участников',
        'бүкіл дауыс беру туралы барлық қатысушының үлестері бар үш экзитпол немесе үш қоғамдық пікір сауалнамасы',
      ),
      sentence('their sample sizes, for a test', 'для критерия — объёмы их выборок', 'критерий үшін — олардың іріктеме көлемдері'),
    ],
    limits: [
      sentence(
        'Everything depends on the effective sample sizes. The test takes the sizes as printed, as if samples were simple random ones: any design effect above 1 makes the same closeness more surprising, so that the p-value is the largest it can be. Only a design effect below 1 makes it smaller than it should be.',
        'Всё зависит от эффективных объёмов выборок. Критерий берёт опубликованные объёмы, как если бы выборки были простыми случайными: всякий дизайн-эффект больше 1 делает ту же близость более удивительной, так что p-значение — наибольшее из возможных. Только дизайн-эффект меньше 1 делает его меньше, чем следует.',
        'Бәрі іріктемелердің тиімді көлеміне байланысты. Критерий іріктемелер қарапайым кездейсоқ болғандай жарияланған көлемдерді алады: 1-ден үлкен кез келген дизайн-эффект сол жақындықты бұрынғыдан да таңғаларлық етеді, сондықтан p-мәні — мүмкін мәндердің ең үлкені. Тек 1-ден кіші дизайн-эффект оны тиістісінен кіші етеді.',
      ),
      sentence(
        'Where a size is not published no test is made: the sizes at which the polls would be too close or too far apart are told.',
        'Если объём не опубликован, критерий не применяется: сообщаются объёмы, при которых опросы были бы слишком близки или слишком далеки друг от друга.',
        'Көлемі жарияланбаса, критерий қолданылмайды: сауалнамалар тым жақын немесе тым алшақ болатын көлемдер айтылады.',
      ),
      sentence(
        'Opinion may move between opinion polls; that sets them further apart, and hides closeness.',
        'Между опросами общественного мнения мнение может меняться; это отдаляет их друг от друга и скрывает близость.',
        'Қоғамдық пікір сауалнамаларының арасында пікір өзгеруі мүмкін; бұл оларды бір-бірінен алшақтатып, жақындықты жасырады.',
      ),
      sentence(
        'Closeness to the official result is told beside it and is never a finding: agreement with a total that may be wrong is no independent evidence of anything.',
        'Близость к официальному результату сообщается рядом и никогда не бывает находкой: согласие с итогом, который может быть неверен, ни о чём независимо не свидетельствует.',
        'Ресми нәтижеге жақындық қатар айтылады және ешқашан табылған жайт болмайды: қате болуы мүмкін жиынтықпен сәйкестік ештеңенің тәуелсіз дәлелі емес.',
      ),
    ],
    explanations: [
      sentence(
        'Weighting to the same census or the same earlier result makes polls more alike than random samples.',
        'Взвешивание по одной и той же переписи или по одному и тому же прошлому результату делает опросы более похожими, чем случайные выборки.',
        'Бір ғана халық санағына немесе бір ғана бұрынғы нәтижеге қарай салмақтау сауалнамаларды кездейсоқ іріктемелерден гөрі ұқсас етеді.',
      ),
      sentence(
        'One pollster may appear more than once, or several may buy the answers of the same interviewers.',
        'Один опросный центр может встречаться не раз, или несколько центров могут покупать ответы у одних и тех же интервьюеров.',
        'Бір сауалнама орталығы бірнеше рет кездесуі немесе бірнеше орталық бір интервьюерлердің жауаптарын сатып алуы мүмкін.',
      ),
      sentence(
        'Pollsters may look at each other’s figures before they publish, without any hand of those who count.',
        'Опросные центры могут смотреть на данные друг друга до публикации без всякого участия тех, кто подсчитывает голоса.',
        'Сауалнама орталықтары жариялау алдында бір-бірінің сандарына қарауы мүмкін, бұған дауыс санаушылардың қатысы болмайды.',
      ),
      sentence(
        'Exit polls in stations whose official counts are themselves in doubt can agree with each other and with the total.',
        'Экзитполы на участках, официальные числа которых сами под сомнением, могут согласоваться и между собой, и с итогом.',
        'Ресми сандарының өзі күмәнді учаскелердегі экзитполдар бір-бірімен де, жиынтықпен де сәйкес келуі мүмкін.',
      ),
    ],
  },
  one: sentence('one', 'один', 'бір'),
  two: sentence('two', 'два', 'екі'),
  three: sentence('three', 'три', 'үш'),
  four: sentence('four', 'четыре', 'төрт'),
  five: sentence('five', 'пять', 'бес'),
  six: sentence('six', 'шесть', 'алты'),
  seven: sentence('seven', 'семь', 'жеті'),
  eight: sentence('eight', 'восемь', 'сегіз'),
  nine: sentence('nine', 'девять', 'тоғыз'),
  ten: sentence('ten', 'десять', 'он'),
  holdsNoExitPoll: sentence(
    'it holds no exit poll and no opinion poll about the whole contest',
    'в нём нет ни экзитполов, ни опросов общественного мнения обо всём голосовании',
    'онда бүкіл дауыс беру туралы экзитпол да, қоғамдық пікір сауалнамасы да жоқ',
  ),
  threePollsShares: sentence('three polls with shares', 'три опроса с долями', 'үлестері бар үш сауалнама'),
  doesNotPrintShare: sentence(
    'it does not print the share of every contestant',
    'в нём опубликованы доли не всех участников',
    'онда барлық қатысушының үлесі жарияланбаған',
  ),
  sharesAllContestantsNone: sentence(
    'shares of all contestants, none as a bound',
    'доли всех участников, ни одна не в виде границы',
    'барлық қатысушының шек түрінде емес үлестері',
  ),
  exitPolls: sentence('Exit polls', 'Экзитполы', 'Экзитполдар'),
  exitPollsReportAll: sentence(
    '{found} exit polls report all contestants; {least} are needed',
    'обо всех участниках сообщают экзитполов: {found}; нужно не менее {least}',
    'барлық қатысушы туралы {found} экзитпол хабарлайды; кемінде {least} керек',
  ),
  exitPollsSharesAll: sentence(
    '{least:n} exit polls with shares of all contestants',
    '{least:n|# экзитпол|# экзитпола|# экзитполов} с долями всех участников',
    'барлық қатысушының үлестері бар {least:n} экзитпол',
  ),
  opinionPolls: sentence('Opinion polls', 'Опросы общественного мнения', 'Қоғамдық пікір сауалнамалары'),
  opinionPollsLastDays: sentence(
    '{found} opinion polls of the last {days:#} days report all contestants; {least} are needed',
    'обо всех участниках сообщают опросов общественного мнения за последние {days|# день|# дня|# дней}: {found}; нужно не менее {least}',
    'соңғы {days:#} күнде барлық қатысушы туралы {found} қоғамдық пікір сауалнамасы хабарлайды; кемінде {least} керек',
  ),
  opinionPollsSharesAll: sentence(
    '{least:n} opinion polls with shares of all contestants',
    '{least:n|# опрос|# опроса|# опросов} общественного мнения с долями всех участников',
    'барлық қатысушының үлестері бар {least:n} қоғамдық пікір сауалнамасы',
  ),
  theirSharesPrintedToo: sentence(
    'their shares are printed too coarsely for samples of their size',
    'их доли опубликованы слишком грубо для выборок такого объёма',
    'олардың үлестері мұндай көлемдегі іріктемелер үшін тым дөрекі жарияланған',
  ),
  sharesMoreDecimals: sentence(
    'shares with more decimals',
    'доли с большим числом знаков после запятой',
    'үтірден кейінгі таңбасы көбірек үлестер',
  ),
  knownSizeSpreadTimes: sentence(
    '{all} of known size spread {ratio:~2} times as much as simple random samples of their sizes.',
    '{all} известного объёма: разброс между ними составляет {ratio:~2} от разброса простых случайных выборок того же объёма.',
    '{all} (көлемі белгілі): олардың шашырауы сондай көлемдегі қарапайым кездейсоқ іріктемелер шашырауының {ratio:~2} еселігіне тең.',
  ),
  designEffectsStatedOr: sentence(
    'With the design effects stated or implied the chance of being as close to each other is {logLower}; as simple random samples it is {logLower2}.',
    'При указанных или подразумеваемых дизайн-эффектах вероятность такой близости друг к другу — {logLower}; для простых случайных выборок — {logLower2}.',
    'Көрсетілген немесе жанама шығатын дизайн-эффектілерде бір-біріне мұндай жақын болу ықтималдығы — {logLower}; қарапайым кездейсоқ іріктемелерде — {logLower2}.',
  ),
  spreadOnceSimpleRandom: sentence(
    'a spread of once that of simple random samples, or more',
    'разброс не меньше, чем у простых случайных выборок',
    'қарапайым кездейсоқ іріктемелердікінен кем емес шашырау',
  ),
  times95Interval: sentence(
    '{ratio:~3} times (95 % interval {interval:~3} to {interval2:~3})',
    '{ratio:~3} от него (95 %-ный интервал от {interval:~3} до {interval2:~3})',
    'оның {ratio:~3} еселігі (95 % аралық: {interval:~3} – {interval2:~3})',
  ),
  chiSquarePollsAgainst: sentence(
    'Chi-square of polls against their mean, lower tail, simple random samples',
    'Хи-квадрат опросов относительно их среднего, нижний хвост, простые случайные выборки',
    'Сауалнамалардың өз орташасына қатысты хи-квадраты, төменгі құйрық, қарапайым кездейсоқ іріктемелер',
  ),
  spreadPollsOverSimple: sentence(
    'spread of the polls over that of simple random samples',
    'отношение разброса опросов к разбросу простых случайных выборок',
    'сауалнамалар шашырауының қарапайым кездейсоқ іріктемелер шашырауына қатынасы',
  ),
  printSameShares: sentence('{who} print the same shares.', '{who} дают одинаковые доли.', '{who} бірдей үлестер береді.'),
  differMoreThanSampling: sentence(
    '{who} differ by more than sampling allows for effective samples above {about}, and are too close to each other only for samples below {about2}.',
    '{who} расходятся больше, чем допускает случайность отбора, если эффективный объём выборок больше {about}, и слишком близки друг к другу, только если он меньше {about2}.',
    '{who}: іріктемелердің тиімді көлемі {about} мәнінен артық болса, айырмасы іріктеудің кездейсоқтығы жол беретіннен көп, ал тек {about2} мәнінен кем болғанда ғана бір-біріне тым жақын.',
  ),
  agreeEachOtherSampling: sentence(
    '{who} agree with each other as sampling allows for effective samples of {about} to {about2}, and with the official result for {about3} to {about4}.',
    '{who} согласуются между собой так, как допускает случайность отбора, если эффективный объём выборок от {about} до {about2}, а с официальным результатом — если он от {about3} до {about4}.',
    '{who}: іріктемелердің тиімді көлемі {about} – {about2} болса, өзара сәйкестігі іріктеудің кездейсоқтығы жол беретіндей, ал ресми нәтижемен сәйкестігі — {about3} – {about4} болса.',
  ),
  agreeEachOtherSampling2: sentence(
    '{who} agree with each other as sampling allows for effective samples of {about} to {about2}.',
    '{who} согласуются между собой так, как допускает случайность отбора, если эффективный объём выборок от {about} до {about2}.',
    '{who}: іріктемелердің тиімді көлемі {about} – {about2} болса, өзара сәйкестігі іріктеудің кездейсоқтығы жол беретіндей.',
  ),
  designEffect: sentence(
    '{source} {size} (design effect {design:~3}, {from})',
    '{source} — {size} (дизайн-эффект {design:~3}, {from})',
    '{source} — {size} (дизайн-эффект {design:~3}, {from})',
  ),
  most: sentence('{source} {size} at most', '{source} — не более {size}', '{source} — ең көбі {size}'),
  aloneRange: sentence(
    'For {contestants} alone the range is {about} to {about2}.',
    'Для одного участника {contestants} это объём от {about} до {about2}.',
    'Тек {contestants} үшін бұл көлем {about} – {about2}.',
  ),
  smallerSamplesWouldMake: sentence(
    'Smaller samples would make their closeness surprising, larger ones their distance (5 % each).',
    'При меньших выборках удивительна была бы их близость, при больших — их расхождение (по 5 %).',
    'Іріктемелер кішірек болса, олардың жақындығы, үлкенірек болса, алшақтығы таңғаларлық болар еді (әрқайсысы 5 %).',
  ),
  effectiveSizesNotPublished: sentence(
    'Effective sizes: {worth}; of {inWords} not published.',
    'Эффективный объём: {worth}; число остальных, для которых он не опубликован, — {inWords}.',
    'Тиімді көлемі: {worth}; жарияланбағандарының саны — {inWords}.',
  ),
  noSizePublished: sentence('No size is published.', 'Ни один объём не опубликован.', 'Бірде-бір көлем жарияланбаған.'),
  pollsNeitherCloserEach: sentence(
    'polls neither closer to each other nor further apart than samples of their sizes',
    'опросы не ближе друг к другу и не дальше друг от друга, чем выборки их объёма',
    'бір-біріне өз көлеміндегі іріктемелерден жақын да, алшақ та емес сауалнамалар',
  ),
  spreadSpeaksEffectiveSamples: sentence(
    'a spread that speaks for effective samples of about {about}',
    'разброс, который соответствует эффективному объёму выборок около {about}',
    'шамамен {about} тиімді көлемге сай келетін шашырау',
  ),
  sameShares: sentence('the same shares', 'одинаковые доли', 'бірдей үлестер'),
  contextNoFindingThey: sentence(
    'As context, and no finding: they lie nearer to the official result than the usual error of polls ({usual} points root mean square, measured elsewhere) would have them (lower tail {most}).',
    'Для сведения, а не как находка: они лежат ближе к официальному результату, чем следовало бы из обычной ошибки опросов (среднеквадратически {usual} п. п., измерена на других выборах); нижний хвост {most}.',
    'Табылған жайт емес, мәлімет үшін: олар ресми нәтижеге сауалнамалардың әдеттегі қатесінен (орташа квадраттық {usual} п. т., басқа сайлауларда өлшенген) күтуге болатыннан жақынырақ жатыр; төменгі құйрық {most}.',
  ),
  contextNoFindingThey2: sentence(
    'As context, and no finding: they lie no nearer to the official result than the usual error of polls ({usual} points root mean square, measured elsewhere) would have them.',
    'Для сведения, а не как находка: они лежат не ближе к официальному результату, чем следует из обычной ошибки опросов (среднеквадратически {usual} п. п., измерена на других выборах).',
    'Табылған жайт емес, мәлімет үшін: олар ресми нәтижеге сауалнамалардың әдеттегі қатесінен (орташа квадраттық {usual} п. т., басқа сайлауларда өлшенген) күтуге болатыннан жақынырақ жатқан жоқ.',
  ),
  largeSamplesStationsWhose: sentence(
    '{where} Large samples in stations whose official counts are part of the total can agree with it, and agreement with a total that may be wrong is no independent evidence.',
    '{where} Большие выборки на участках, официальные числа которых входят в итог, могут с ним согласоваться, а согласие с итогом, который может быть неверен, — не независимое свидетельство.',
    '{where} Ресми сандары жиынтыққа кіретін учаскелердегі үлкен іріктемелер онымен сәйкес келуі мүмкін, ал қате болуы мүмкін жиынтықпен сәйкестік тәуелсіз дәлел емес.',
  ),
  sameOnly: sentence('the same, {contestants} only', 'те же, только участник {contestants}', 'солар, тек {contestants}'),
  howClosePollsEffective: sentence(
    'How close the polls are, by the effective size of each',
    'Насколько близки опросы при том или ином эффективном объёме каждого',
    'Әрқайсысының тиімді көлеміне қарай сауалнамалар қаншалықты жақын',
  ),
  tChiSquareIndependent: sentence(
    'T is chi-square for independent samples of that effective size. A small lower tail: closer than sampling allows; a small upper tail: further apart. The distance from the official result is context.',
    'T распределена как хи-квадрат для независимых выборок такого эффективного объёма. Малый нижний хвост: ближе, чем допускает случайность отбора; малый верхний хвост: дальше. Расстояние до официального результата — для сведения.',
    'T — осындай тиімді көлемдегі тәуелсіз іріктемелер үшін хи-квадрат. Төменгі құйрық кіші болса: іріктеудің кездейсоқтығы жол беретіннен жақынырақ; жоғарғы құйрық кіші болса: алшағырақ. Ресми нәтижеге дейінгі қашықтық — мәлімет үшін.',
  ),
  polls: sentence('Polls', 'Опросы', 'Сауалнамалар'),
  effectiveSize: sentence('Effective size', 'Эффективный объём', 'Тиімді көлем'),
  tFromEachOther: sentence('T, from each other', 'T, друг от друга', 'T, бір-бірінен'),
  lowerTail: sentence('Lower tail', 'Нижний хвост', 'Төменгі құйрық'),
  upperTail: sentence('Upper tail', 'Верхний хвост', 'Жоғарғы құйрық'),
  tFromOfficialResult: sentence('T, from the official result', 'T, от официального результата', 'T, ресми нәтижеден'),
  the: sentence('the {many} {polls|exit poll|exit polls}', '{many} {polls|экзитпол|экзитпола|экзитполов}', '{many} {polls|экзитпол}'),
  lastDays: sentence(
    'the {many} {polls|opinion poll|opinion polls} of the last {days:#} days',
    '{many} {polls|опрос общественного мнения|опроса общественного мнения|опросов общественного мнения} за последние {days|# день|# дня|# дней}',
    'соңғы {days:#} күндегі {many} {polls|қоғамдық пікір сауалнамасы}',
  ),
  exitPoll: sentence('{polls|# exit poll|# exit polls}', '{polls|# экзитпол|# экзитпола|# экзитполов}', '{polls|# экзитпол}'),
});
