import { sentence, texts } from '../../language/sentence.ts';

const opinionMoved = sentence(
  'Opinion may have moved after the last poll, or the undecided may have gone mostly one way.',
  'Мнение могло измениться после последнего опроса, или неопределившиеся могли склониться в одну сторону.',
  'Соңғы сауалнамадан кейін пікір өзгерген немесе шешім қабылдамағандар бір жаққа ауысқан болуы мүмкін.',
);
const sharedError = sentence(
  'All pollsters may share an error: in whom they interview, in what people dare to say, in how they pick likely voters.',
  'У всех опросных центров может быть общая ошибка: в том, кого опрашивают, что люди решаются сказать и как отбирают вероятных избирателей.',
  'Барлық сауалнама орталығының ортақ қатесі болуы мүмкін: кімнен сұрайды, адамдар не айтуға батады, дауыс беретіндерді қалай таңдайды.',
);
const turnoutDiffers = sentence(
  'Turnout may differ between the supporters of the contestants.',
  'Явка сторонников разных участников может различаться.',
  'Әртүрлі қатысушыны қолдаушылардың қатысу деңгейі әртүрлі болуы мүмкін.',
);
const eitherErrs = sentence(
  'The error may be in the polls, in the official result, or in both.',
  'Ошибка может быть в опросах, в официальном результате или и там, и там.',
  'Қате сауалнамаларда, ресми нәтижеде немесе екеуінде де болуы мүмкін.',
);
const wideInterval = sentence(
  'The interval is wide: polls and result can agree although one of them has an error smaller than the usual error of polls.',
  'Интервал широк: опросы и результат могут согласоваться, даже если в чём-то из них есть ошибка меньше обычной ошибки опросов.',
  'Аралық кең: біреуінде сауалнамалардың әдеттегі қатесінен кіші қате болса да, сауалнамалар мен нәтиже сәйкес келуі мүмкін.',
);

const heading = {
  details: [
    sentence(
      'A straight line through the polls of the last {withinDays|# day|# days} gives {extrapolated:%1} on the day of the vote. The interval adds the usual error of polls (95 %).',
      'Прямая через опросы за последние {withinDays|# день|# дня|# дней} даёт {extrapolated:%1} на день голосования. В интервал входит и обычная ошибка опросов (95 %).',
      'Соңғы {withinDays:#} күндегі сауалнамалар арқылы жүргізілген түзу дауыс беру күніне {extrapolated:%1} береді. Аралыққа сауалнамалардың әдеттегі қатесі де кіреді (95 %).',
    ),
    sentence(
      'If the polls erred only as polls usually do, a gap this large would occur {chance} (p = {log10P:p}).',
      'Если бы опросы ошиблись лишь так, как обычно, такая разница возникала бы {chance} (p = {log10P:p}).',
      'Сауалнамалар тек әдеттегідей қателессе, мұндай айырма {chance} кездесер еді (p = {log10P:p}).',
    ),
    sentence(
      'Shares are of those who named a contestant. Over all contestants, the polls differed from the official result by {first} and by {last} (total variation distance).',
      'Доли взяты среди назвавших участника. По всем участникам опросы отличались от официального результата так (расстояние полной вариации): {first}, {last}.',
      'Үлестер қатысушыны атағандар арасынан алынған. Барлық қатысушы бойынша сауалнамалардың ресми нәтижеден айырмасы (толық вариация қашықтығы): {first} және {last}.',
    ),
    sentence(
      'Other official shares outside their intervals (not tested): {others:, }.',
      'Другие официальные доли вне своих интервалов (критерий к ним не применялся): {others:, }.',
      'Өз аралықтарынан тыс басқа ресми үлестер (оларға критерий қолданылмаған): {others:, }.',
    ),
    sentence(
      'Some polls do not publish their sample size. All polls therefore count alike, each as {unknownSize:#} interviews; if the polls scatter by more, the error is wider.',
      'Часть опросов не публикует объём выборки. Поэтому все опросы учтены одинаково, каждый как {unknownSize|# интервью|# интервью|# интервью}; если их разброс больше, ошибка шире.',
      'Кейбір сауалнамалар іріктеме көлемін жарияламайды. Сондықтан барлық сауалнама бірдей, әрқайсысы {unknownSize:#} сұхбат ретінде ескерілген; шашырауы одан көп болса, қате кеңірек.',
    ),
  ],
  expected: sentence(
    'an official share of {low:%1} to {high:%1}',
    'официальная доля от {low:%1} до {high:%1}',
    '{low:%1} – {high:%1} аралығындағы ресми үлес',
  ),
  seen: sentence('{official:%2}', '{official:%2}', '{official:%2}'),
} as const;

export const T = texts('poll-trend', {
  meta: {
    title: sentence('Opinion polls over time', 'Опросы общественного мнения во времени', 'Уақыт бойынша қоғамдық пікір сауалнамалары'),
    question: sentence(
      'Is the official result where the trend of the opinion polls pointed, within the usual error of polls?',
      'Совпадает ли официальный результат с тем, на что указывал тренд опросов общественного мнения, в пределах обычной ошибки опросов?',
      'Ресми нәтиже сауалнамалардың әдеттегі қатесі шегінде қоғамдық пікір сауалнамаларының тренді көрсеткен жерде ме?',
    ),
    method: sentence(
      'Weighted least squares fit a line to the share among those who named a contestant, by days to the vote. The weights are the effective sample sizes if all are known, else equal. If the polls scatter more than these sizes allow, their scatter gives the error. The line is read on the day of the vote. Its variance is that of the line plus P(1 − P)/(1 + c), the usual error of polls (Dirichlet, c = P₁(1 − P₁)/τ² − 1). Where the scatter gives the error of the line, the test is Student’s t by Welch and Satterthwaite. Only the contestant that leads officially is tested. The evidence is graded by the bound of Sellke, Bayarri and Berger.',
      'Взвешенный метод наименьших квадратов проводит прямую через доли среди назвавших участника в зависимости от числа дней до голосования. Веса — эффективные объёмы выборок, если известны все, иначе равные. Если опросы разбросаны больше, чем допускают эти объёмы, ошибку определяет разброс. Прямая берётся в день голосования. Её дисперсия — дисперсия прямой плюс P(1 − P)/(1 + c), обычная ошибка опросов (Дирихле, c = P₁(1 − P₁)/τ² − 1). Если ошибку прямой определяет разброс, критерий — t Стьюдента по Уэлчу и Саттертуэйту. Критерий применяется только к участнику, который лидирует официально. Сила свидетельства оценивается по границе Селлке, Баярри и Бергера.',
      'Салмақталған ең кіші квадраттар әдісі қатысушыны атағандар арасындағы үлестер арқылы дауыс беруге дейінгі күндер бойынша түзу жүргізеді. Салмақтары — барлығы белгілі болса, іріктемелердің тиімді көлемдері, әйтпесе тең. Сауалнамалар осы көлемдер жол беретіннен көбірек шашыраса, қатені шашырау береді. Түзу дауыс беру күні бойынша оқылады. Оның дисперсиясы — түзудің дисперсиясы қосу P(1 − P)/(1 + c), яғни сауалнамалардың әдеттегі қатесі (Дирихле, c = P₁(1 − P₁)/τ² − 1). Түзудің қатесін шашырау берсе, критерий — Уэлч пен Саттертуэйт бойынша Стьюденттің t критерийі. Критерий тек ресми көшбасшы қатысушыға қолданылады. Дәлелдің күші Селлке, Баярри және Бергер шегімен бағаланады.',
    ),
    needs: [
      sentence(
        'three opinion polls with the shares of all contestants, on two days or more',
        'три опроса общественного мнения с долями всех участников за два дня или больше',
        'екі немесе одан көп күндегі барлық қатысушының үлестері бар үш қоғамдық пікір сауалнамасы',
      ),
      sentence('the date of the vote', 'дата голосования', 'дауыс беру күні'),
      sentence('official votes or shares', 'официальные голоса или доли', 'ресми дауыстар немесе үлестер'),
    ],
    limits: [
      sentence(
        'A straight line through polls is only a description. Opinion may move after the last poll, and need not move evenly.',
        'Прямая через опросы — лишь описание. Мнение может измениться после последнего опроса и не обязано меняться равномерно.',
        'Сауалнамалар арқылы жүргізілген түзу — сипаттама ғана. Пікір соңғы сауалнамадан кейін де өзгеруі мүмкін және біркелкі өзгеруге міндетті емес.',
      ),
      sentence(
        'The usual error of polls counts once, as an error that all polls share. More polls of the same kind do not make it smaller.',
        'Обычная ошибка опросов учтена один раз, как общая для всех опросов. Если таких же опросов больше, она не уменьшается.',
        'Сауалнамалардың әдеттегі қатесі барлық сауалнамаға ортақ қате ретінде бір рет ескеріледі. Сондай сауалнамалардың көбірек болуы оны кішірейтпейді.',
      ),
      sentence(
        'That error comes from contested elections in the United States (root mean square 3.5 points for the leading share). Elsewhere it may be larger.',
        'Эта ошибка взята по конкурентным выборам в США (среднеквадратически 3,5 п. п. для доли лидера). В других странах она может быть больше.',
        'Бұл қате АҚШ-тағы бәсекелі сайлаулардан алынған (көшбасшы үлесі үшін орташа квадраттық 3,5 п. т.). Басқа жерде ол үлкенірек болуы мүмкін.',
      ),
      sentence(
        'People who named no contestant are left out, as if they voted like the others. The table also shows the shares as printed.',
        'Не назвавшие участника исключены, как если бы они голосовали так же, как остальные. В таблице есть и опубликованные доли.',
        'Қатысушыны атамағандар басқалар сияқты дауыс бергендей алынып тасталған. Кестеде жарияланған үлестер де бар.',
      ),
    ],
    explanations: [opinionMoved, sharedError, turnoutDiffers, eitherErrs],
    ask: sentence(
      'Ask the pollsters how they weighted their answers, and for any poll they took later and did not publish.',
      'Запросите у опросных центров порядок взвешивания ответов и более поздние неопубликованные опросы, если они есть.',
      'Сауалнама орталықтарынан жауаптарды қалай салмақтағанын және кейін өткізіліп, жарияланбаған сауалнамалар болса, соларды сұраңыз.',
    ),
  },
  noPoll: sentence(
    'the dataset has no opinion poll about the whole contest',
    'в данных нет опросов общественного мнения обо всём голосовании',
    'деректерде бүкіл дауыс беру туралы қоғамдық пікір сауалнамасы жоқ',
  ),
  pollsNeeded: sentence(
    'three opinion polls with dates and shares',
    'три опроса общественного мнения с датами и долями',
    'күндері мен үлестері бар үш қоғамдық пікір сауалнамасы',
  ),
  noVote: sentence(
    'the date of the vote or the official shares are not published',
    'не опубликованы дата голосования или официальные доли',
    'дауыс беру күні немесе ресми үлестер жарияланбаған',
  ),
  voteNeeded: sentence(
    '`contest.date` and official votes of two contestants',
    '`contest.date` и официальные голоса двух участников',
    '`contest.date` және екі қатысушының ресми дауыстары',
  ),
  pollUnread: sentence(
    'its date before the vote, or the share of a contestant, is not published',
    'не опубликованы его дата до голосования или доля одного из участников',
    'оның дауыс беруге дейінгі күні немесе бір қатысушының үлесі жарияланбаған',
  ),
  pollParts: sentence(
    'the end of fieldwork, and shares of all contestants',
    'дата окончания опроса и доли всех участников',
    'сауалнаманың аяқталған күні және барлық қатысушының үлестері',
  ),
  pollsTogether: sentence('The polls together', 'Опросы вместе', 'Сауалнамалар бірге'),
  tooFew: sentence(
    'only {used|# poll|# polls} of the last {withinDays|# day|# days} {used|is|are} complete; {fewest:#} are needed',
    'за последние {withinDays|# день|# дня|# дней} полных опросов {used:#}; нужно не менее {fewest:#}',
    'соңғы {withinDays:#} күнде толық {used|# сауалнама} бар; кемінде {fewest:#} керек',
  ),
  datedPollsNeeded: sentence(
    '{fewest:#} opinion polls of the last {withinDays|# day|# days}, with dates and the shares of all contestants',
    'опросы общественного мнения за последние {withinDays|# день|# дня|# дней} с датами и долями всех участников, не менее {fewest:#}',
    'соңғы {withinDays|# күндегі} күні мен барлық қатысушының үлестері көрсетілген кемінде {fewest:#} қоғамдық пікір сауалнамасы',
  ),
  oneDay: sentence(
    'all are from the same day, so there is no trend',
    'все относятся к одному дню, поэтому тренда нет',
    'бәрі бір күнге жатады, сондықтан тренд жоқ',
  ),
  twoDaysNeeded: sentence(
    'opinion polls from two days or more',
    'опросы общественного мнения за два дня или больше',
    'екі немесе одан көп күннің қоғамдық пікір сауалнамалары',
  ),
  tooEarly: sentence(
    'the last poll is {last|# day|# days} before the vote, too early to continue the line to the vote',
    'последний опрос проведён за {last|# день|# дня|# дней} до голосования: это слишком рано, чтобы продолжать прямую до голосования',
    'соңғы сауалнама дауыс беруге {last|# күн} қалғанда өткен: түзуді дауыс беруге дейін жалғастыру үшін тым ерте',
  ),
  laterPollNeeded: sentence(
    'an opinion poll that ended at most {days|# day|# days} before the vote',
    'опрос общественного мнения, который закончен не раньше чем за {days|# день|# дня|# дней} до голосования',
    'дауыс беруге ең көбі {days|# күн} қалғанда аяқталған қоғамдық пікір сауалнамасы',
  ),
  tooOneSided: sentence(
    'the leading official share is {leading:%2}, too close to 100 % for the usual error of polls',
    'официальная доля лидера {leading:%2} — слишком близко к 100 % для обычной ошибки опросов',
    'көшбасшының ресми үлесі {leading:%2} – сауалнамалардың әдеттегі қатесі үшін 100 %-ға тым жақын',
  ),
  contestNeeded: sentence('a contested result', 'результат конкурентных выборов', 'бәсекелі сайлаудың нәтижесі'),
  /** How far the polls of one day were from the official result: all alike, or some nearer than others. */
  distance: {
    alike: sentence(
      '{low:.1} points {days|# day|# days} before the vote',
      '{low:.1} п. п. за {days|# день|# дня|# дней} до голосования',
      '{low:.1} п. т. (дауыс беруге {days|# күн} қалғанда)',
    ),
    range: sentence(
      '{low:.1} to {high:.1} points {days|# day|# days} before the vote',
      'от {low:.1} до {high:.1} п. п. за {days|# день|# дня|# дней} до голосования',
      '{low:.1} – {high:.1} п. т. (дауыс беруге {days|# күн} қалғанда)',
    ),
  },
  outside: {
    ...heading,
    explanations: [opinionMoved, sharedError, turnoutDiffers, eitherErrs],
    message: sentence(
      '{name} officially got {official:%1}, outside the {low:%1} to {high:%1} that the trend of {polls|# opinion poll|# opinion polls} pointed to.',
      'У участника {name} официально {official:%1} — вне пределов от {low:%1} до {high:%1}, на которые указывал тренд {polls|# опроса|# опросов|# опросов} общественного мнения.',
      '{name} ресми түрде {official:%1} алды; бұл {polls|# қоғамдық пікір сауалнамасының} тренді көрсеткен {low:%1} – {high:%1} шегінен тыс.',
    ),
  },
  inside: {
    ...heading,
    explanations: [wideInterval],
    message: sentence(
      '{name} officially got {official:%1}, within the {low:%1} to {high:%1} that the trend of {polls|# opinion poll|# opinion polls} pointed to.',
      'У участника {name} официально {official:%1} — в пределах от {low:%1} до {high:%1}, на которые указывал тренд {polls|# опроса|# опросов|# опросов} общественного мнения.',
      '{name} ресми түрде {official:%1} алды; бұл {polls|# қоғамдық пікір сауалнамасының} тренді көрсеткен {low:%1} – {high:%1} шегінде.',
    ),
  },
  test: sentence(
    'Line through the polls on the day of the vote against the official share, under total survey error',
    'Прямая через опросы в день голосования против официальной доли, при полной ошибке опроса',
    'Дауыс беру күніндегі сауалнамалар түзуі ресми үлеске қарсы, сауалнаманың толық қатесі кезінде',
  ),
  gap: sentence(
    '{name}: share the trend points to, less official share',
    '{name}: доля, на которую указывает тренд, за вычетом официальной',
    '{name}: тренд көрсеткен үлестен ресми үлесті шегергенде',
  ),
  pollsTitle: sentence(
    'Opinion polls beside the official result',
    'Опросы общественного мнения рядом с официальным результатом',
    'Қоғамдық пікір сауалнамалары ресми нәтижемен қатар',
  ),
  pollsNote: sentence(
    'Of those who had decided: shares of those who named a contestant. As printed: people who named nobody are a separate category. Nothing in the official result corresponds to it, unless some contestants are not listed there.',
    'Среди определившихся: доли среди назвавших участника. Как опубликовано: не назвавшие никого — отдельная категория. В официальном результате ей ничто не соответствует, если только в нём не перечислены не все участники.',
    'Шешім қабылдағандар арасында: қатысушыны атағандар арасындағы үлестер. Жарияланғандай: ешкімді атамағандар — жеке санат. Ресми нәтижеде кейбір қатысушылар тізімге кірмей қалмаса, онда бұған сәйкес ештеңе жоқ.',
  ),
  poll: sentence('Poll', 'Опрос', 'Сауалнама'),
  daysVote: sentence('Days to the vote', 'Дней до голосования', 'Дауыс беруге дейінгі күндер'),
  dayOfPoll: sentence('Day of the poll', 'День опроса', 'Сауалнама күні'),
  printed: sentence('{name}, as printed', '{name}, как опубликовано', '{name}, жарияланғандай'),
  decided: sentence('{name}, of those who had decided', '{name}, среди определившихся', '{name}, шешім қабылдағандар арасында'),
  namedNoContestant: sentence('Named no contestant', 'Не назвали участника', 'Қатысушыны атамағандар'),
  distanceDecided: sentence(
    'Distance, of those who had decided',
    'Расстояние, среди определившихся',
    'Қашықтық, шешім қабылдағандар арасында',
  ),
  distancePrinted: sentence('Distance, as printed', 'Расстояние, как опубликовано', 'Қашықтық, жарияланғандай'),
  headingTitle: sentence(
    'Where the trend of the opinion polls pointed',
    'На что указывал тренд опросов общественного мнения',
    'Қоғамдық пікір сауалнамаларының тренді не көрсетті',
  ),
  headingNote: sentence(
    'The line goes through the shares of those who named a contestant and is read on the day of the vote. The interval includes the error of the line and, once, the usual error of polls. Only the contestant that leads officially is tested.',
    'Прямая проведена через доли среди назвавших участника и взята в день голосования. Интервал включает ошибку прямой и, один раз, обычную ошибку опросов. Критерий применяется только к участнику, который лидирует официально.',
    'Түзу қатысушыны атағандар арасындағы үлестер арқылы жүргізіліп, дауыс беру күні бойынша оқылады. Аралық түзудің қатесін және бір рет сауалнамалардың әдеттегі қатесін қамтиды. Критерий тек ресми көшбасшы қатысушыға қолданылады.',
  ),
  changeDay: sentence('Change per day', 'Изменение за день', 'Бір күндегі өзгеріс'),
  dayVote: sentence('On the day of the vote', 'В день голосования', 'Дауыс беру күні'),
  low: sentence('Low', 'Нижняя граница', 'Төменгі шек'),
  high: sentence('High', 'Верхняя граница', 'Жоғарғы шек'),
  z: sentence('z', 'z', 'z'),
  figureTitle: sentence(
    'Opinion polls over time: {name}',
    'Опросы общественного мнения во времени: {name}',
    'Уақыт бойынша қоғамдық пікір сауалнамалары: {name}',
  ),
  figureNoteTrend: sentence(
    'Shares are of those who named a contestant; each pollster has a line. The last day is the vote. The trend is the line through all polls.',
    'Доли — среди назвавших участника; у каждого опросного центра своя линия. Последний день — голосование. Тренд — прямая через все опросы.',
    'Үлестер — қатысушыны атағандар арасында; әр сауалнама орталығының өз сызығы бар. Соңғы күн — дауыс беру. Тренд — барлық сауалнама арқылы жүргізілген түзу.',
  ),
  figureNote: sentence(
    'Shares are of those who named a contestant; each pollster has a line. The last day is the vote.',
    'Доли — среди назвавших участника; у каждого опросного центра своя линия. Последний день — голосование.',
    'Үлестер — қатысушыны атағандар арасында; әр сауалнама орталығының өз сызығы бар. Соңғы күн — дауыс беру.',
  ),
  figureSource: sentence(
    'Opinion polls about the whole contest',
    'Опросы общественного мнения обо всём голосовании',
    'Бүкіл дауыс беру туралы қоғамдық пікір сауалнамалары',
  ),
  share: sentence('Share of {name}', 'Доля участника {name}', '{name} үлесі'),
  trend: sentence('Trend', 'Тренд', 'Тренд'),
});
