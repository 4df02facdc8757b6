import { sentence, texts } from '../../language/sentence.ts';

/** The polls as the subject that begins a sentence. */
const EXIT = {
  en: 'The {many} {polls|exit poll|exit polls}',
  ru: '{many:^} {polls|экзитпол|экзитпола|экзитполов}',
  kk: '{many:^} {polls|экзитпол}',
} as const;
const OPINION = {
  en: 'The {many} {polls|opinion poll|opinion polls} of the last {days:#} days',
  ru: '{many:^} {polls|опрос общественного мнения|опроса общественного мнения|опросов общественного мнения} за последние {days|# день|# дня|# дней}',
  kk: 'Соңғы {days:#} күндегі {many} {polls|қоғамдық пікір сауалнамасы}',
} as const;

const spread = {
  details: [
    sentence(
      'With the design effects stated or implied the chance of being as close to each other is {log10LowerTailAsDesigned}; as simple random samples it is {log10LowerTail}.',
      'При указанных или подразумеваемых дизайн-эффектах вероятность такой близости друг к другу — {log10LowerTailAsDesigned}; для простых случайных выборок — {log10LowerTail}.',
      'Көрсетілген немесе жанама шығатын дизайн-эффектілерде бір-біріне мұндай жақын болу ықтималдығы — {log10LowerTailAsDesigned}; қарапайым кездейсоқ іріктемелерде — {log10LowerTail}.',
    ),
  ],
  expected: sentence(
    'a spread of once that of simple random samples, or more',
    'разброс не меньше, чем у простых случайных выборок',
    'қарапайым кездейсоқ іріктемелердікінен кем емес шашырау',
  ),
  seen: sentence(
    '{ratio:~3} times (95 % interval {low:~3} to {high:~3})',
    '{ratio:~3} от него (95 %-ный интервал от {low:~3} до {high:~3})',
    'оның {ratio:~3} еселігі (95 % аралық: {low:~3} – {high:~3})',
  ),
} as const;

const bySize = {
  details: [
    sentence(
      'Smaller samples would make their closeness surprising, larger ones their distance (5 % each).',
      'При меньших выборках удивительна была бы их близость, при больших — их расхождение (по 5 %).',
      'Іріктемелер кішірек болса, олардың жақындығы, үлкенірек болса, алшақтығы таңғаларлық болар еді (әрқайсысы 5 %).',
    ),
    sentence('{sizes}', '{sizes}', '{sizes}'),
    sentence(
      'For {leader} alone the range is {leaderFrom} to {leaderTo}.',
      'Для одного участника {leader} это объём от {leaderFrom} до {leaderTo}.',
      'Тек {leader} үшін бұл көлем {leaderFrom} – {leaderTo}.',
    ),
    sentence('{context}', '{context}', '{context}'),
  ],
  expected: sentence(
    'polls neither closer to each other nor further apart than samples of their sizes',
    'опросы не ближе друг к другу и не дальше друг от друга, чем выборки их объёма',
    'бір-біріне өз көлеміндегі іріктемелерден жақын да, алшақ та емес сауалнамалар',
  ),
  seen: sentence(
    'a spread that speaks for effective samples of about {middle}',
    'разброс, который соответствует эффективному объёму выборок около {middle}',
    'шамамен {middle} тиімді көлемге сай келетін шашырау',
  ),
} as const;

const same = { ...bySize, seen: sentence('the same shares', 'одинаковые доли', 'бірдей үлестер') };

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
  numbers: [
    sentence('one', 'один', 'бір'),
    sentence('two', 'два', 'екі'),
    sentence('three', 'три', 'үш'),
    sentence('four', 'четыре', 'төрт'),
    sentence('five', 'пять', 'бес'),
    sentence('six', 'шесть', 'алты'),
    sentence('seven', 'семь', 'жеті'),
    sentence('eight', 'восемь', 'сегіз'),
    sentence('nine', 'девять', 'тоғыз'),
    sentence('ten', 'десять', 'он'),
  ],
  exit: {
    name: sentence('Exit polls', 'Экзитполы', 'Экзитполдар'),
    spread: {
      ...spread,
      message: sentence(
        `${EXIT.en} of known size spread {ratio:~2} times as much as simple random samples of their sizes.`,
        `${EXIT.ru} известного объёма: разброс между ними составляет {ratio:~2} от разброса простых случайных выборок того же объёма.`,
        `${EXIT.kk} (көлемі белгілі): олардың шашырауы сондай көлемдегі қарапайым кездейсоқ іріктемелер шашырауының {ratio:~2} еселігіне тең.`,
      ),
    },
    same: {
      ...same,
      message: sentence(`${EXIT.en} print the same shares.`, `${EXIT.ru} дают одинаковые доли.`, `${EXIT.kk} бірдей үлестер береді.`),
    },
    apart: {
      ...bySize,
      message: sentence(
        `${EXIT.en} differ by more than sampling allows for effective samples above {to}, and are too close to each other only for samples below {from}.`,
        `${EXIT.ru} расходятся больше, чем допускает случайность отбора, если эффективный объём выборок больше {to}, и слишком близки друг к другу, только если он меньше {from}.`,
        `${EXIT.kk}: іріктемелердің тиімді көлемі {to} мәнінен артық болса, айырмасы іріктеудің кездейсоқтығы жол беретіннен көп, ал тек {from} мәнінен кем болғанда ғана бір-біріне тым жақын.`,
      ),
    },
    alike: {
      ...bySize,
      message: sentence(
        `${EXIT.en} agree with each other as sampling allows for effective samples of {from} to {to}.`,
        `${EXIT.ru} согласуются между собой так, как допускает случайность отбора, если эффективный объём выборок от {from} до {to}.`,
        `${EXIT.kk}: іріктемелердің тиімді көлемі {from} – {to} болса, өзара сәйкестігі іріктеудің кездейсоқтығы жол беретіндей.`,
      ),
    },
    alikeOfficial: {
      ...bySize,
      message: sentence(
        `${EXIT.en} agree with each other as sampling allows for effective samples of {from} to {to}, and with the official result for {officialFrom} to {officialTo}.`,
        `${EXIT.ru} согласуются между собой так, как допускает случайность отбора, если эффективный объём выборок от {from} до {to}, а с официальным результатом — если он от {officialFrom} до {officialTo}.`,
        `${EXIT.kk}: іріктемелердің тиімді көлемі {from} – {to} болса, өзара сәйкестігі іріктеудің кездейсоқтығы жол беретіндей, ал ресми нәтижемен сәйкестігі — {officialFrom} – {officialTo} болса.`,
      ),
    },
  },
  opinion: {
    name: sentence('Opinion polls', 'Опросы общественного мнения', 'Қоғамдық пікір сауалнамалары'),
    spread: {
      ...spread,
      message: sentence(
        `${OPINION.en} of known size spread {ratio:~2} times as much as simple random samples of their sizes.`,
        `${OPINION.ru} известного объёма: разброс между ними составляет {ratio:~2} от разброса простых случайных выборок того же объёма.`,
        `${OPINION.kk} (көлемі белгілі): олардың шашырауы сондай көлемдегі қарапайым кездейсоқ іріктемелер шашырауының {ratio:~2} еселігіне тең.`,
      ),
    },
    same: {
      ...same,
      message: sentence(
        `${OPINION.en} print the same shares.`,
        `${OPINION.ru} дают одинаковые доли.`,
        `${OPINION.kk} бірдей үлестер береді.`,
      ),
    },
    apart: {
      ...bySize,
      message: sentence(
        `${OPINION.en} differ by more than sampling allows for effective samples above {to}, and are too close to each other only for samples below {from}.`,
        `${OPINION.ru} расходятся больше, чем допускает случайность отбора, если эффективный объём выборок больше {to}, и слишком близки друг к другу, только если он меньше {from}.`,
        `${OPINION.kk}: іріктемелердің тиімді көлемі {to} мәнінен артық болса, айырмасы іріктеудің кездейсоқтығы жол беретіннен көп, ал тек {from} мәнінен кем болғанда ғана бір-біріне тым жақын.`,
      ),
    },
    alike: {
      ...bySize,
      message: sentence(
        `${OPINION.en} agree with each other as sampling allows for effective samples of {from} to {to}.`,
        `${OPINION.ru} согласуются между собой так, как допускает случайность отбора, если эффективный объём выборок от {from} до {to}.`,
        `${OPINION.kk}: іріктемелердің тиімді көлемі {from} – {to} болса, өзара сәйкестігі іріктеудің кездейсоқтығы жол беретіндей.`,
      ),
    },
  },
  tooFew: {
    exit: sentence(
      '{found:#} exit polls report all contestants; {least:#} are needed',
      'обо всех участниках сообщают экзитполов: {found:#}; нужно не менее {least:#}',
      'барлық қатысушы туралы {found:#} экзитпол хабарлайды; кемінде {least:#} керек',
    ),
    opinion: sentence(
      '{found:#} opinion polls of the last {days:#} days report all contestants; {least:#} are needed',
      'обо всех участниках сообщают опросов общественного мнения за последние {days|# день|# дня|# дней}: {found:#}; нужно не менее {least:#}',
      'соңғы {days:#} күнде барлық қатысушы туралы {found:#} қоғамдық пікір сауалнамасы хабарлайды; кемінде {least:#} керек',
    ),
  },
  needed: {
    exit: sentence(
      '{least:#} exit polls with shares of all contestants',
      '{least|# экзитпол|# экзитпола|# экзитполов} с долями всех участников',
      'барлық қатысушының үлестері бар {least:#} экзитпол',
    ),
    opinion: sentence(
      '{least:#} opinion polls with shares of all contestants',
      '{least|# опрос|# опроса|# опросов} общественного мнения с долями всех участников',
      'барлық қатысушының үлестері бар {least:#} қоғамдық пікір сауалнамасы',
    ),
  },
  sizes: {
    known: sentence(
      'Effective sizes: {worth:and}; of {unknown} not published.',
      'Эффективный объём: {worth:and}; число остальных, для которых он не опубликован, — {unknown}.',
      'Тиімді көлемі: {worth:and}; жарияланбағандарының саны — {unknown}.',
    ),
    none: sentence('No size is published.', 'Ни один объём не опубликован.', 'Бірде-бір көлем жарияланбаған.'),
  },
  /** The official result as context: the polls are nearer to it than polls usually are, or not. */
  context: {
    nearer: sentence(
      'As context, and no finding: they lie nearer to the official result than the usual error of polls ({rmsePp:.1} points root mean square, measured elsewhere) would have them (lower tail {log10Tail:p}). Large samples in stations whose official counts are part of the total can agree with it, and agreement with a total that may be wrong is no independent evidence.',
      'Для сведения, а не как находка: они лежат ближе к официальному результату, чем следовало бы из обычной ошибки опросов (среднеквадратически {rmsePp:.1} п. п., измерена на других выборах); нижний хвост {log10Tail:p}. Большие выборки на участках, официальные числа которых входят в итог, могут с ним согласоваться, а согласие с итогом, который может быть неверен, — не независимое свидетельство.',
      'Табылған жайт емес, мәлімет үшін: олар ресми нәтижеге сауалнамалардың әдеттегі қатесінен (орташа квадраттық {rmsePp:.1} п. т., басқа сайлауларда өлшенген) күтуге болатыннан жақынырақ жатыр; төменгі құйрық {log10Tail:p}. Ресми сандары жиынтыққа кіретін учаскелердегі үлкен іріктемелер онымен сәйкес келуі мүмкін, ал қате болуы мүмкін жиынтықпен сәйкестік тәуелсіз дәлел емес.',
    ),
    noNearer: sentence(
      'As context, and no finding: they lie no nearer to the official result than the usual error of polls ({rmsePp:.1} points root mean square, measured elsewhere) would have them. Large samples in stations whose official counts are part of the total can agree with it, and agreement with a total that may be wrong is no independent evidence.',
      'Для сведения, а не как находка: они лежат не ближе к официальному результату, чем следует из обычной ошибки опросов (среднеквадратически {rmsePp:.1} п. п., измерена на других выборах). Большие выборки на участках, официальные числа которых входят в итог, могут с ним согласоваться, а согласие с итогом, который может быть неверен, — не независимое свидетельство.',
      'Табылған жайт емес, мәлімет үшін: олар ресми нәтижеге сауалнамалардың әдеттегі қатесінен (орташа квадраттық {rmsePp:.1} п. т., басқа сайлауларда өлшенген) күтуге болатыннан жақынырақ жатқан жоқ. Ресми сандары жиынтыққа кіретін учаскелердегі үлкен іріктемелер онымен сәйкес келуі мүмкін, ал қате болуы мүмкін жиынтықпен сәйкестік тәуелсіз дәлел емес.',
    ),
  },
  noPoll: sentence(
    'it holds no exit poll and no opinion poll about the whole contest',
    'в нём нет ни экзитполов, ни опросов общественного мнения обо всём голосовании',
    'онда бүкіл дауыс беру туралы экзитпол да, қоғамдық пікір сауалнамасы да жоқ',
  ),
  pollsNeeded: sentence('three polls with shares', 'три опроса с долями', 'үлестері бар үш сауалнама'),
  incomplete: sentence(
    'it does not print the share of every contestant',
    'в нём опубликованы доли не всех участников',
    'онда барлық қатысушының үлесі жарияланбаған',
  ),
  exactSharesNeeded: sentence(
    'shares of all contestants, none as a bound',
    'доли всех участников, ни одна не в виде границы',
    'барлық қатысушының шек түрінде емес үлестері',
  ),
  tooCoarse: sentence(
    'their shares are printed too coarsely for samples of their size',
    'их доли опубликованы слишком грубо для выборок такого объёма',
    'олардың үлестері мұндай көлемдегі іріктемелер үшін тым дөрекі жарияланған',
  ),
  decimalsNeeded: sentence(
    'shares with more decimals',
    'доли с большим числом знаков после запятой',
    'үтірден кейінгі таңбасы көбірек үлестер',
  ),
  test: sentence(
    'Chi-square of polls against their mean, lower tail, simple random samples',
    'Хи-квадрат опросов относительно их среднего, нижний хвост, простые случайные выборки',
    'Сауалнамалардың өз орташасына қатысты хи-квадраты, төменгі құйрық, қарапайым кездейсоқ іріктемелер',
  ),
  ratio: sentence(
    'spread of the polls over that of simple random samples',
    'отношение разброса опросов к разбросу простых случайных выборок',
    'сауалнамалар шашырауының қарапайым кездейсоқ іріктемелер шашырауына қатынасы',
  ),
  worth: sentence(
    '{source} {size} (design effect {design:~3}, {from})',
    '{source} — {size} (дизайн-эффект {design:~3}, {from})',
    '{source} — {size} (дизайн-эффект {design:~3}, {from})',
  ),
  worthAtMost: sentence('{source} {size} at most', '{source} — не более {size}', '{source} — ең көбі {size}'),
  leaderOnly: sentence('the same, {contestants} only', 'те же, только участник {contestants}', 'солар, тек {contestants}'),
  tableTitle: sentence(
    'How close the polls are, by the effective size of each',
    'Насколько близки опросы при том или ином эффективном объёме каждого',
    'Әрқайсысының тиімді көлеміне қарай сауалнамалар қаншалықты жақын',
  ),
  tableNote: sentence(
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
  exitPollCount: sentence('{polls|# exit poll|# exit polls}', '{polls|# экзитпол|# экзитпола|# экзитполов}', '{polls|# экзитпол}'),
});
