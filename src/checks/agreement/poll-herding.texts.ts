import { sentence, texts } from '../../language/sentence.ts';

/** The polls as the subject that begins a sentence. */
const EXIT = {
  en: 'The {many} {polls|exit poll|exit polls}',
  ru: '{many:^} {polls|экзитпол|экзитпола|экзитполов}',
  kk: '{many:^} {polls|экзитпол}',
} as const;
const OPINION = {
  en: 'The {many} {polls|opinion poll|opinion polls} of the last {days|# day|# days}',
  ru: '{many:^} {polls|опрос общественного мнения|опроса общественного мнения|опросов общественного мнения} за последние {days|# день|# дня|# дней}',
  kk: 'Соңғы {days:#} күндегі {many} {polls|қоғамдық пікір сауалнамасы}',
} as const;

const sameWeights = sentence(
  'Weighting to the same census or the same earlier result makes polls more alike than random samples.',
  'Взвешивание по одной и той же переписи или по одному и тому же прошлому результату делает опросы более похожими, чем случайные выборки.',
  'Бір ғана халық санағына немесе бір ғана бұрынғы нәтижеге қарай салмақтау сауалнамаларды кездейсоқ іріктемелерден гөрі ұқсас етеді.',
);
const samePollster = sentence(
  'A pollster may appear more than once, or several pollsters may buy the answers of the same interviewers.',
  'Один опросный центр может встречаться не раз, или несколько центров могут покупать ответы у одних и тех же интервьюеров.',
  'Бір сауалнама орталығы бірнеше рет кездесуі немесе бірнеше орталық бір интервьюерлердің жауаптарын сатып алуы мүмкін.',
);
const lookedAround = sentence(
  'Pollsters may look at each other’s figures before they publish; those who count the votes need have no part in it.',
  'Опросные центры могут смотреть на данные друг друга до публикации; те, кто подсчитывает голоса, могут быть к этому непричастны.',
  'Сауалнама орталықтары жариялау алдында бір-бірінің сандарына қарауы мүмкін; дауыс санаушылардың бұған қатысы болмауы мүмкін.',
);
const doubtfulStations = sentence(
  'Exit polls at stations whose official counts are in doubt can agree with each other and with the total.',
  'Экзитполы на участках, официальные подсчёты которых под сомнением, могут согласоваться и между собой, и с итогом.',
  'Ресми санақтары күмәнді учаскелердегі экзитполдар бір-бірімен де, жиынтықпен де сәйкес келуі мүмкін.',
);
const differentMethods = sentence(
  'Pollsters may have asked different people, or asked and weighted in different ways.',
  'Опросные центры могли спрашивать разных людей или по-разному спрашивать и взвешивать ответы.',
  'Сауалнама орталықтары әртүрлі адамдардан сұрауы немесе әртүрлі сұрап, әртүрлі салмақтауы мүмкін.',
);
const opinionMoved = sentence(
  'Opinion may have moved between the polls.',
  'Мнение могло измениться между опросами.',
  'Сауалнамалар арасында пікір өзгерген болуы мүмкін.',
);
const sizesOpen = sentence(
  'If each poll is worth about that many random interviews, their agreement is ordinary.',
  'Если каждый опрос равноценен примерно стольким случайным интервью, такое согласие обычно.',
  'Әр сауалнама шамамен сонша кездейсоқ сұхбатқа тең болса, мұндай сәйкестік – қалыпты.',
);
const askForSizes = sentence(
  'Ask the pollsters for their sample sizes, their weights and the number of places where they asked.',
  'Запросите у опросных центров объёмы выборок, веса и число мест, где проводился опрос.',
  'Сауалнама орталықтарынан іріктеме көлемдерін, салмақтарды және сұрақ қойылған жерлердің санын сұраңыз.',
);

const spread = {
  details: [
    sentence(
      'Random samples of these sizes would be this close to each other {chance} (p = {log10LowerTail}).',
      'Случайные выборки такого объёма были бы так близки друг к другу {chance} (p = {log10LowerTail}).',
      'Мұндай көлемдегі кездейсоқ іріктемелер {chance} бір-біріне осынша жақын болар еді (p = {log10LowerTail}).',
    ),
    sentence(
      'With the design effects that the pollsters state or imply, they would be this close {chanceAsDesigned} (p = {log10LowerTailAsDesigned}).',
      'При дизайн-эффектах, которые опросные центры указывают или подразумевают, они были бы так близки {chanceAsDesigned} (p = {log10LowerTailAsDesigned}).',
      'Сауалнама орталықтары көрсеткен немесе жанама шығатын дизайн-эффектілерде олар {chanceAsDesigned} осынша жақын болар еді (p = {log10LowerTailAsDesigned}).',
    ),
  ],
  expected: sentence(
    'at least the spread of simple random samples of their sizes',
    'разброс не меньше, чем у простых случайных выборок того же объёма',
    'сондай көлемдегі қарапайым кездейсоқ іріктемелердікінен кем емес шашырау',
  ),
  seen: sentence(
    '{ratio:~3} times that spread (95 % interval {low:~3} to {high:~3})',
    '{ratio:~3} от этого разброса (95 %-ный интервал от {low:~3} до {high:~3})',
    'сол шашыраудың {ratio:~3} еселігі (95 % аралық: {low:~3} – {high:~3})',
  ),
} as const;

const bySize = {
  ask: askForSizes,
  details: [
    sentence(
      'With fewer than {from} interviews each, the polls would be too close to each other for chance. With more than {to}, they would be too far apart (5 % on each side).',
      'Если бы в каждом было меньше {from} интервью, такую близость опросов трудно было бы объяснить случайностью. Если бы было больше {to}, они были бы слишком далеки (по 5 % с каждой стороны).',
      'Әрқайсысында {from} сұхбаттан аз болса, сауалнамалар кездейсоқтық үшін бір-біріне тым жақын болар еді. {to} сұхбаттан көп болса, тым алшақ болар еді (әр жақтан 5 %).',
    ),
    sentence('{sizes}', '{sizes}', '{sizes}'),
    sentence(
      'For the share of {leader} alone, these limits are {leaderFrom} and {leaderTo} interviews.',
      'По одной лишь доле участника {leader} эти границы — {leaderFrom} и {leaderTo} интервью.',
      'Тек {leader} үлесі бойынша бұл шектер — {leaderFrom} және {leaderTo} сұхбат.',
    ),
    sentence('{context}', '{context}', '{context}'),
  ],
  expected: sentence(
    'polls as far apart as random samples of their sizes',
    'опросы так же далеки друг от друга, как случайные выборки их объёма',
    'бір-бірінен өз көлеміндегі кездейсоқ іріктемелердей алшақ сауалнамалар',
  ),
  seen: sentence(
    'differences like those between random samples of about {middle} interviews',
    'различия, как между случайными выборками объёмом около {middle} интервью',
    'шамамен {middle} сұхбаттық кездейсоқ іріктемелер арасындағыдай айырмашылық',
  ),
} as const;

const same = {
  ...bySize,
  explanations: [samePollster, sameWeights, lookedAround],
  seen: sentence('the same shares', 'одинаковые доли', 'бірдей үлестер'),
};

export const T = texts('poll-herding', {
  meta: {
    title: sentence('Polls too close to each other', 'Опросы, слишком близкие друг к другу', 'Бір-біріне тым жақын сауалнамалар'),
    question: sentence(
      'Are polls on the same vote closer to each other than independent samples would be?',
      'Ближе ли опросы об одном голосовании друг к другу, чем были бы независимые выборки?',
      'Бір дауыс беру туралы сауалнамалар тәуелсіз іріктемелерге қарағанда бір-біріне жақынырақ па?',
    ),
    method: sentence(
      'T = Σ n·Σ (p − p̄)²/p̄ over the polls is compared with chi-square on (K − 1)(c − 1) degrees of freedom, in its lower tail. Shares whose rounding is wider than their sampling error are merged into one category. The size at which T would have a given tail is χ²/Σφ².',
      'T = Σ n·Σ (p − p̄)²/p̄ по опросам сравнивается с хи-квадрат с (K − 1)(c − 1) степенями свободы, в нижнем хвосте. Доли, у которых округление шире ошибки выборки, объединяются в одну категорию. Объём, при котором T имела бы заданный хвост, — χ²/Σφ².',
      'Сауалнамалар бойынша T = Σ n·Σ (p − p̄)²/p̄ еркіндік дәрежелері (K − 1)(c − 1) хи-квадратпен, оның төменгі құйрығында салыстырылады. Дөңгелектеуі іріктеме қатесінен кең үлестер бір санатқа біріктіріледі. T берілген құйрыққа ие болатын көлем — χ²/Σφ².',
    ),
    needs: [
      sentence(
        'three exit polls or three opinion polls about the whole contest with the shares of all contestants',
        'три экзитпола или три опроса общественного мнения обо всём голосовании с долями всех участников',
        'бүкіл дауыс беру туралы барлық қатысушының үлестері бар үш экзитпол немесе үш қоғамдық пікір сауалнамасы',
      ),
      sentence(
        'for a test, also their sample sizes',
        'для критерия — ещё и объёмы их выборок',
        'критерий үшін — олардың іріктеме көлемдері де',
      ),
    ],
    limits: [
      sentence(
        'Everything depends on the effective sample sizes. The test takes the printed sizes as those of simple random samples. A design effect above 1 makes the same closeness more surprising, so the p-value is the largest possible. Only a design effect below 1 would make it too small.',
        'Всё зависит от эффективных объёмов выборок. Критерий считает опубликованные объёмы объёмами простых случайных выборок. Дизайн-эффект больше 1 делает ту же близость ещё удивительнее, поэтому p-значение — наибольшее из возможных. Слишком малым оно было бы только при дизайн-эффекте меньше 1.',
        'Бәрі іріктемелердің тиімді көлеміне байланысты. Критерий жарияланған көлемдерді қарапайым кездейсоқ іріктемелердікі деп алады. 1-ден үлкен дизайн-эффект сол жақындықты одан да таңғаларлық етеді, сондықтан p-мәні — мүмкін мәндердің ең үлкені. Ол тек дизайн-эффект 1-ден кіші болғанда ғана тым кіші болар еді.',
      ),
      sentence(
        'If the size of a poll is not published, there is no test. The check then reports for which sizes the polls would be too close or too far apart.',
        'Если объём какого-либо опроса не опубликован, критерий не применяется. Тогда сообщается, при каких объёмах опросы были бы слишком близки или слишком далеки друг от друга.',
        'Бір сауалнаманың көлемі жарияланбаса, критерий қолданылмайды. Онда сауалнамалар қандай көлемдерде тым жақын немесе тым алшақ болатыны хабарланады.',
      ),
      sentence(
        'Opinion may move between opinion polls. That sets them further apart and hides closeness.',
        'Между опросами мнение может меняться. Это отдаляет опросы друг от друга и скрывает близость.',
        'Сауалнамалар арасында пікір өзгеруі мүмкін. Бұл оларды бір-бірінен алшақтатып, жақындықты жасырады.',
      ),
      sentence(
        'The check also reports how close the polls are to the official result, but never as a finding. Agreement with a total that may be wrong is no independent evidence.',
        'Сообщается и близость опросов к официальному результату, но никогда не как находка. Согласие с итогом, который может быть неверен, — не независимое свидетельство.',
        'Сауалнамалардың ресми нәтижеге жақындығы да хабарланады, бірақ ешқашан табылған жайт ретінде емес. Қате болуы мүмкін жиынтықпен сәйкестік — тәуелсіз дәлел емес.',
      ),
    ],
    explanations: [sameWeights, samePollster, lookedAround, doubtfulStations],
    ask: sentence(
      'Ask the pollsters for their individual answers, their weights and the names of the firms that did the interviews.',
      'Запросите у опросных центров отдельные ответы, веса и названия фирм, проводивших интервью.',
      'Сауалнама орталықтарынан жеке жауаптарды, салмақтарды және сұхбат жүргізген фирмалардың атауларын сұраңыз.',
    ),
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
      explanations: [sameWeights, samePollster, lookedAround],
      message: sentence(
        `${EXIT.en} that publish a sample size differ {ratio:~2} times as much as random samples of their sizes would.`,
        `${EXIT.ru} с известным объёмом выборки: различия между ними составляют {ratio:~2} от различий между случайными выборками того же объёма.`,
        `${EXIT.kk} (іріктеме көлемі белгілі): олардың айырмашылығы сондай көлемдегі кездейсоқ іріктемелер айырмашылығының {ratio:~2} еселігіне тең.`,
      ),
    },
    same: {
      ...same,
      message: sentence(`${EXIT.en} print the same shares.`, `${EXIT.ru} дают одинаковые доли.`, `${EXIT.kk} бірдей үлестер береді.`),
    },
    apart: {
      ...bySize,
      explanations: [differentMethods],
      message: sentence(
        `${EXIT.en} differ so much that chance explains it only if each was worth at most {to} random interviews.`,
        `${EXIT.ru}: расхождение так велико, что случайность объясняет его, только если каждый равноценен не более чем {to} случайным интервью.`,
        `${EXIT.kk}: айырмасы соншалық, кездейсоқтық оны әрқайсысы ең көбі {to} кездейсоқ сұхбатқа тең болса ғана түсіндіреді.`,
      ),
    },
    alike: {
      ...bySize,
      explanations: [sizesOpen],
      message: sentence(
        `${EXIT.en} agree with each other like random samples of {from} to {to} interviews.`,
        `${EXIT.ru} согласуются между собой, как случайные выборки объёмом от {from} до {to} интервью.`,
        `${EXIT.kk} бір-бірімен {from} – {to} сұхбаттық кездейсоқ іріктемелердей сәйкес келеді.`,
      ),
    },
    alikeOfficial: {
      ...bySize,
      explanations: [sizesOpen, doubtfulStations],
      message: sentence(
        `${EXIT.en} agree with each other like random samples of {from} to {to} interviews, and with the official result like samples of {officialFrom} to {officialTo}.`,
        `${EXIT.ru} согласуются между собой, как случайные выборки объёмом от {from} до {to} интервью, а с официальным результатом — как выборки от {officialFrom} до {officialTo}.`,
        `${EXIT.kk} бір-бірімен {from} – {to} сұхбаттық кездейсоқ іріктемелердей, ал ресми нәтижемен {officialFrom} – {officialTo} сұхбаттық іріктемелердей сәйкес келеді.`,
      ),
    },
  },
  opinion: {
    name: sentence('Opinion polls', 'Опросы общественного мнения', 'Қоғамдық пікір сауалнамалары'),
    spread: {
      ...spread,
      explanations: [sameWeights, samePollster, lookedAround],
      message: sentence(
        `${OPINION.en} that publish a sample size differ {ratio:~2} times as much as random samples of their sizes would.`,
        `${OPINION.ru} с известным объёмом выборки: различия между ними составляют {ratio:~2} от различий между случайными выборками того же объёма.`,
        `${OPINION.kk} (іріктеме көлемі белгілі): олардың айырмашылығы сондай көлемдегі кездейсоқ іріктемелер айырмашылығының {ratio:~2} еселігіне тең.`,
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
      explanations: [opinionMoved, differentMethods],
      message: sentence(
        `${OPINION.en} differ so much that chance explains it only if each was worth at most {to} random interviews.`,
        `${OPINION.ru}: расхождение так велико, что случайность объясняет его, только если каждый равноценен не более чем {to} случайным интервью.`,
        `${OPINION.kk}: айырмасы соншалық, кездейсоқтық оны әрқайсысы ең көбі {to} кездейсоқ сұхбатқа тең болса ғана түсіндіреді.`,
      ),
    },
    alike: {
      ...bySize,
      explanations: [sizesOpen],
      message: sentence(
        `${OPINION.en} agree with each other like random samples of {from} to {to} interviews.`,
        `${OPINION.ru} согласуются между собой, как случайные выборки объёмом от {from} до {to} интервью.`,
        `${OPINION.kk} бір-бірімен {from} – {to} сұхбаттық кездейсоқ іріктемелердей сәйкес келеді.`,
      ),
    },
  },
  tooFew: {
    exit: sentence(
      '{found|# exit poll reports|# exit polls report} all contestants; {least:#} are needed',
      'обо всех участниках {found|сообщает # экзитпол|сообщают # экзитпола|сообщают # экзитполов}; нужно не менее {least:#}',
      'барлық қатысушы туралы {found:#} экзитпол хабарлайды; кемінде {least:#} керек',
    ),
    opinion: sentence(
      '{found|# opinion poll|# opinion polls} of the last {days|# day|# days} {found|reports|report} all contestants; {least:#} are needed',
      'за последние {days|# день|# дня|# дней} обо всех участниках {found|сообщает # опрос|сообщают # опроса|сообщают # опросов} общественного мнения; нужно не менее {least:#}',
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
      '{least:#} opinion polls of the last {days|# day|# days} with shares of all contestants',
      '{least|# опрос|# опроса|# опросов} общественного мнения за последние {days|# день|# дня|# дней} с долями всех участников',
      'соңғы {days|# күндегі} барлық қатысушының үлестері бар {least:#} қоғамдық пікір сауалнамасы',
    ),
  },
  sizes: {
    known: sentence(
      'Effective sizes, in interviews of a simple random sample: {worth:and}. {unknownPolls|# poll does|# polls do} not publish a size.',
      'Эффективные объёмы, в интервью простой случайной выборки: {worth:and}. Без объёма опубликованы результаты {unknownPolls|# опроса|# опросов|# опросов}.',
      'Тиімді көлемдер, қарапайым кездейсоқ іріктеменің сұхбаттарымен: {worth:and}. Көлемін жарияламаған сауалнамалар саны: {unknownPolls:#}.',
    ),
    none: sentence(
      'No poll publishes its sample size.',
      'Ни один опрос не публикует объём выборки.',
      'Бірде-бір сауалнама іріктеме көлемін жарияламайды.',
    ),
  },
  /** The official result as context: the polls are nearer to it than polls usually are, or not. */
  context: {
    nearer: sentence(
      'For context only: the polls are closer to the official result than polls usually are. With the usual error of polls ({rmsePp:.1} points root mean square, measured elsewhere), this would occur {chance} (p = {log10Tail:p}). Large samples at stations whose counts are part of the total can agree with it. Agreement with a total that may be wrong is no independent evidence.',
      'Только для сведения: опросы ближе к официальному результату, чем обычно бывают опросы. При обычной ошибке опросов (среднеквадратически {rmsePp:.1} п. п., измерена на других выборах) так было бы {chance} (p = {log10Tail:p}). Большие выборки на участках, подсчёты которых входят в итог, могут с ним согласоваться. Согласие с итогом, который может быть неверен, — не независимое свидетельство.',
      'Мәлімет үшін ғана: сауалнамалар ресми нәтижеге әдеттегіден жақынырақ. Сауалнамалардың әдеттегі қатесі кезінде (орташа квадраттық {rmsePp:.1} п. т., басқа сайлауларда өлшенген) бұл {chance} кездесер еді (p = {log10Tail:p}). Санақтары жиынтыққа кіретін учаскелердегі үлкен іріктемелер онымен сәйкес келуі мүмкін. Қате болуы мүмкін жиынтықпен сәйкестік — тәуелсіз дәлел емес.',
    ),
    noNearer: sentence(
      'For context only: the polls are no closer to the official result than polls usually are (usual error {rmsePp:.1} points root mean square, measured elsewhere). Large samples at stations whose counts are part of the total can agree with it. Agreement with a total that may be wrong is no independent evidence.',
      'Только для сведения: опросы не ближе к официальному результату, чем обычно бывают опросы (обычная ошибка — среднеквадратически {rmsePp:.1} п. п., измерена на других выборах). Большие выборки на участках, подсчёты которых входят в итог, могут с ним согласоваться. Согласие с итогом, который может быть неверен, — не независимое свидетельство.',
      'Мәлімет үшін ғана: сауалнамалар ресми нәтижеге әдеттегіден жақынырақ емес (әдеттегі қате — орташа квадраттық {rmsePp:.1} п. т., басқа сайлауларда өлшенген). Санақтары жиынтыққа кіретін учаскелердегі үлкен іріктемелер онымен сәйкес келуі мүмкін. Қате болуы мүмкін жиынтықпен сәйкестік — тәуелсіз дәлел емес.',
    ),
  },
  noPoll: sentence(
    'the dataset has no exit poll and no opinion poll about the whole contest',
    'в данных нет ни экзитполов, ни опросов общественного мнения обо всём голосовании',
    'деректерде бүкіл дауыс беру туралы экзитпол да, қоғамдық пікір сауалнамасы да жоқ',
  ),
  pollsNeeded: sentence(
    'three exit polls or three opinion polls with the shares of all contestants',
    'три экзитпола или три опроса общественного мнения с долями всех участников',
    'барлық қатысушының үлестері бар үш экзитпол немесе үш қоғамдық пікір сауалнамасы',
  ),
  incomplete: sentence(
    'it does not give an exact share for every contestant',
    'в нём точные доли опубликованы не для всех участников',
    'онда барлық қатысушының нақты үлесі жарияланбаған',
  ),
  exactSharesNeeded: sentence(
    'shares of all contestants, as numbers and not as bounds',
    'доли всех участников, указанные числом, а не границей',
    'барлық қатысушының шек емес, санмен көрсетілген үлестері',
  ),
  tooCoarse: sentence(
    'the rounding of their shares is wider than the sampling error',
    'округление их долей шире ошибки выборки',
    'үлестерінің дөңгелектеуі іріктеме қатесінен кең',
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
    'spread of the polls divided by that of simple random samples',
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
    'For independent samples of that effective size, T follows a chi-square distribution. A small lower tail: the polls are closer than sampling allows. A small upper tail: they are further apart. The distance from the official result is context only.',
    'Для независимых выборок такого эффективного объёма T распределена как хи-квадрат. Малый нижний хвост: опросы ближе, чем допускает случайность отбора. Малый верхний хвост: они дальше друг от друга. Расстояние до официального результата — только для сведения.',
    'Осындай тиімді көлемдегі тәуелсіз іріктемелер үшін T хи-квадрат үлестіріміне бағынады. Төменгі құйрық кіші болса, сауалнамалар іріктеудің кездейсоқтығы жол беретіннен жақынырақ. Жоғарғы құйрық кіші болса, олар алшағырақ. Ресми нәтижеге дейінгі қашықтық — мәлімет үшін ғана.',
  ),
  polls: sentence('Polls', 'Опросы', 'Сауалнамалар'),
  effectiveSize: sentence('Effective size', 'Эффективный объём', 'Тиімді көлем'),
  tFromEachOther: sentence('T, from each other', 'T, друг от друга', 'T, бір-бірінен'),
  lowerTail: sentence('Lower tail', 'Нижний хвост', 'Төменгі құйрық'),
  upperTail: sentence('Upper tail', 'Верхний хвост', 'Жоғарғы құйрық'),
  tFromOfficialResult: sentence('T, from the official result', 'T, от официального результата', 'T, ресми нәтижеден'),
  exitPollCount: sentence('{polls|# exit poll|# exit polls}', '{polls|# экзитпол|# экзитпола|# экзитполов}', '{polls|# экзитпол}'),
});
