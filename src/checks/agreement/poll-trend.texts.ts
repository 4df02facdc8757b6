import { sentence, texts } from '../../language/sentence.ts';

const heading = {
  details: [
    sentence(
      'Of those who named a contestant. The total variation distance from the official result was {first} and {last}.',
      'Доли среди назвавших участника. Расстояние полной вариации до официального результата: {first} и {last}.',
      'Үлестер қатысушыны атағандар арасында. Ресми нәтижеге дейінгі толық вариация қашықтығы: {first} және {last}.',
    ),
    sentence(
      'Outside their intervals are also {others:, }, which are not tested.',
      'Вне своих интервалов также {others:, }; для них критерий не применяется.',
      'Өз аралықтарынан тыс тағы мыналар: {others:, }; олар үшін критерий қолданылмайды.',
    ),
    sentence(
      'Not all sample sizes are published: the polls count alike, as samples of {unknownSize:#} or, where they scatter by more, by their scatter.',
      'Опубликованы не все объёмы выборок: опросы учтены одинаково, как выборки объёма {unknownSize:#}, а если их разброс больше — по их разбросу.',
      'Іріктеме көлемдерінің бәрі жарияланбаған: сауалнамалар бірдей, көлемі {unknownSize:#} іріктемелер ретінде, ал шашырауы одан көп болса, шашырауы бойынша ескерілген.',
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
      'Does the official result lie where the opinion polls were heading, within the usual error of polls?',
      'Лежит ли официальный результат там, куда вели опросы общественного мнения, в пределах обычной ошибки опросов?',
      'Ресми нәтиже сауалнамалардың әдеттегі қатесі шегінде қоғамдық пікір сауалнамалары бет алған жерде жатыр ма?',
    ),
    method: sentence(
      'Weighted least squares of the share among those who named a contestant on the days to the vote, with weights of the effective sample sizes where all are known, else equal ones, and the scatter of the polls where it is larger than these sizes allow; the line at the day of the vote, with variance of the line plus P(1 − P)/(1 + c), the usual error of polls (Dirichlet, c = P₁(1 − P₁)/τ² − 1). Student’s t by Welch and Satterthwaite where the scatter of the polls gives the error of the line. One test, of the contestant that leads officially; evidence graded by the bound of Sellke, Bayarri and Berger.',
      'Взвешенный метод наименьших квадратов: доля среди назвавших участника в зависимости от числа дней до голосования, с весами по эффективным объёмам выборок, если известны все, иначе с равными, и с разбросом опросов, если он больше, чем допускают эти объёмы; прямая в день голосования с дисперсией прямой плюс P(1 − P)/(1 + c) — обычная ошибка опросов (Дирихле, c = P₁(1 − P₁)/τ² − 1). t Стьюдента по Уэлчу и Саттертуэйту, если ошибку прямой определяет разброс опросов. Один критерий — для участника, который лидирует официально; сила свидетельства оценивается по границе Селлке, Баярри и Бергера.',
      'Салмақталған ең кіші квадраттар: қатысушыны атағандар арасындағы үлестің дауыс беруге дейінгі күндерге тәуелділігі, салмақтары — барлығы белгілі болса, іріктемелердің тиімді көлемдері, әйтпесе тең, ал сауалнамалардың шашырауы осы көлемдер жол беретіннен көп болса, сол шашырау алынады; дауыс беру күніндегі түзу, дисперсиясы — түзудің дисперсиясы қосу P(1 − P)/(1 + c), яғни сауалнамалардың әдеттегі қатесі (Дирихле, c = P₁(1 − P₁)/τ² − 1). Түзудің қатесін сауалнамалардың шашырауы беретін болса, Уэлч пен Саттертуэйт бойынша Стьюденттің t критерийі. Бір ғана критерий — ресми көшбасшы қатысушы үшін; дәлелдің күші Селлке, Баярри және Бергер шегімен бағаланады.',
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
        'A straight line through polls is a description: opinion may move after the last of them, and need not move evenly.',
        'Прямая через опросы — это описание: мнение может измениться после последнего из них и не обязано меняться равномерно.',
        'Сауалнамалар арқылы жүргізілген түзу — сипаттама ғана: пікір олардың соңғысынан кейін де өзгеруі мүмкін және біркелкі өзгеруге міндетті емес.',
      ),
      sentence(
        'The usual error of polls counts once, as common to all of them: more polls of the same kind do not make it smaller.',
        'Обычная ошибка опросов учтена один раз, как общая для всех: если таких же опросов больше, она не уменьшается.',
        'Сауалнамалардың әдеттегі қатесі бәріне ортақ ретінде бір рет ескеріледі: сондай сауалнамалардың көбірек болуы оны кішірейтпейді.',
      ),
      sentence(
        'That error is taken from contested elections in the United States (root mean square 3.5 points for the leading share); elsewhere it may be larger.',
        'Эта ошибка взята по конкурентным выборам в США (среднеквадратически 3,5 п. п. для доли лидера); в других странах она может быть больше.',
        'Бұл қате АҚШ-тағы бәсекелі сайлаулардан алынған (көшбасшы үлесі үшін орташа квадраттық 3,5 п. т.); басқа жерде ол үлкенірек болуы мүмкін.',
      ),
      sentence(
        'Those who name no contestant are left out, as if they voted like the others; the shares as printed stand beside.',
        'Не назвавшие участника исключены, как если бы они голосовали так же, как остальные; рядом стоят доли как опубликовано.',
        'Қатысушыны атамағандар басқалар сияқты дауыс бергендей алынып тасталған; қасында жарияланған үлестер тұр.',
      ),
    ],
    explanations: [
      sentence(
        'Opinion moved between the last poll and the vote, or those who had not decided did so in one direction.',
        'Мнение изменилось между последним опросом и голосованием, или неопределившиеся определились в одну сторону.',
        'Соңғы сауалнама мен дауыс берудің арасында пікір өзгерді немесе шешім қабылдамағандар бір бағытта шешті.',
      ),
      sentence(
        'All pollsters may share an error: whom they reach, what people dare to say, how they choose those likely to vote.',
        'У всех опросных центров может быть общая ошибка: до кого они дотягиваются, что люди решаются сказать, как выбирают тех, кто вероятно проголосует.',
        'Барлық сауалнама орталығының ортақ қатесі болуы мүмкін: кімге жетеді, адамдар не айтуға батады, дауыс беретіндерді қалай таңдайды.',
      ),
      sentence(
        'Turnout may differ between the supporters of the contestants.',
        'Явка сторонников разных участников может различаться.',
        'Әртүрлі қатысушыны қолдаушылардың қатысу деңгейі әртүрлі болуы мүмкін.',
      ),
      sentence(
        'The error may lie in the polls, in the official result, or in both.',
        'Ошибка может быть в опросах, в официальном результате или и там, и там.',
        'Қате сауалнамаларда, ресми нәтижеде немесе екеуінде де болуы мүмкін.',
      ),
    ],
  },
  noPoll: sentence(
    'it holds no opinion poll about the whole contest',
    'в нём нет опросов общественного мнения обо всём голосовании',
    'онда бүкіл дауыс беру туралы қоғамдық пікір сауалнамасы жоқ',
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
    'its date before the vote or the share of a contestant is not published',
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
    'there are {used:#} of the last {withinDays:#} days; {fewest:#} are needed',
    'за последние {withinDays|# день|# дня|# дней} их {used:#}; нужно не менее {fewest:#}',
    'соңғы {withinDays:#} күнде олардың саны {used:#}; кемінде {fewest:#} керек',
  ),
  datedPollsNeeded: sentence(
    '{fewest:#} dated opinion polls with shares of all contestants',
    'датированные опросы общественного мнения с долями всех участников, не менее {fewest:#}',
    'барлық қатысушының үлестері бар, күні көрсетілген кемінде {fewest:#} қоғамдық пікір сауалнамасы',
  ),
  oneDay: sentence(
    'all are of one day, so there is no trend',
    'все относятся к одному дню, поэтому тренда нет',
    'бәрі бір күнге жатады, сондықтан тренд жоқ',
  ),
  twoDaysNeeded: sentence(
    'opinion polls of two days or more',
    'опросы общественного мнения за два дня или больше',
    'екі немесе одан көп күннің қоғамдық пікір сауалнамалары',
  ),
  tooEarly: sentence(
    'the last is of {last|# day|# days} before the vote: too long to draw the line on',
    'последний проведён за {last|# день|# дня|# дней} до голосования: это слишком давно, чтобы продолжать прямую',
    'соңғысы дауыс беруге {last|# күн} қалғанда өткен: түзуді жалғастыру үшін тым ерте',
  ),
  laterPollNeeded: sentence(
    'a later opinion poll',
    'более поздний опрос общественного мнения',
    'кейінірек өткен қоғамдық пікір сауалнамасы',
  ),
  tooOneSided: sentence(
    'the leading official share is {leading:%2}: too near 100 % for the error of polls',
    'официальная доля лидера {leading:%2} — слишком близко к 100 % для ошибки опросов',
    'көшбасшының ресми үлесі {leading:%2} – сауалнамалардың қатесі үшін 100 %-ға тым жақын',
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
    message: sentence(
      'The {polls|# opinion poll|# opinion polls} of the last {withinDays:#} days head for {extrapolated:%1} for {name} on the day of the vote, {low:%1} to {high:%1} with the usual error of polls; the official {official:%1} lies outside.',
      '{polls|# опрос общественного мнения|# опроса общественного мнения|# опросов общественного мнения} за последние {withinDays|# день|# дня|# дней} дают на день голосования для участника {name} {extrapolated:%1}, с обычной ошибкой опросов — от {low:%1} до {high:%1}; официальная доля {official:%1} лежит вне этих пределов.',
      'Соңғы {withinDays:#} күндегі {polls|# қоғамдық пікір сауалнамасы} бойынша {name} үлесі дауыс беру күні {extrapolated:%1} болуға бет алған, сауалнамалардың әдеттегі қатесімен — {low:%1} – {high:%1}; ресми үлес {official:%1} бұл шектен тыс жатыр.',
    ),
  },
  inside: {
    ...heading,
    message: sentence(
      'The {polls|# opinion poll|# opinion polls} of the last {withinDays:#} days head for {extrapolated:%1} for {name} on the day of the vote, {low:%1} to {high:%1} with the usual error of polls; the official {official:%1} lies inside.',
      '{polls|# опрос общественного мнения|# опроса общественного мнения|# опросов общественного мнения} за последние {withinDays|# день|# дня|# дней} дают на день голосования для участника {name} {extrapolated:%1}, с обычной ошибкой опросов — от {low:%1} до {high:%1}; официальная доля {official:%1} лежит в этих пределах.',
      'Соңғы {withinDays:#} күндегі {polls|# қоғамдық пікір сауалнамасы} бойынша {name} үлесі дауыс беру күні {extrapolated:%1} болуға бет алған, сауалнамалардың әдеттегі қатесімен — {low:%1} – {high:%1}; ресми үлес {official:%1} осы шектің ішінде жатыр.',
    ),
  },
  test: sentence(
    'Line through the polls at the day of the vote against the official share, under total survey error',
    'Прямая через опросы в день голосования против официальной доли, при полной ошибке опроса',
    'Дауыс беру күніндегі сауалнамалар түзуі ресми үлеске қарсы, сауалнаманың толық қатесі кезінде',
  ),
  gap: sentence(
    '{name}: share the polls head for less official share',
    '{name}: доля, на которую указывают опросы, за вычетом официальной',
    '{name}: сауалнамалар бет алған үлестен ресми үлесті шегергенде',
  ),
  pollsTitle: sentence(
    'Opinion polls beside the official result',
    'Опросы общественного мнения рядом с официальным результатом',
    'Қоғамдық пікір сауалнамалары ресми нәтижемен қатар',
  ),
  pollsNote: sentence(
    'Of the decided: shares of those who named a contestant. As printed: those who named none are a category of their own, which has no part of the official result unless contestants are unlisted there.',
    'Среди определившихся: доли среди назвавших участника. Как опубликовано: не назвавшие никого — отдельная категория, которой в официальном результате ничто не соответствует, если только в нём нет не перечисленных участников.',
    'Шешім қабылдағандар арасында: қатысушыны атағандар арасындағы үлестер. Жарияланғандай: ешкімді атамағандар — жеке санат, ресми нәтижеде оның үлесі жоқ, тек онда тізімге кірмеген қатысушылар болмаса.',
  ),
  poll: sentence('Poll', 'Опрос', 'Сауалнама'),
  daysVote: sentence('Days to the vote', 'Дней до голосования', 'Дауыс беруге дейінгі күндер'),
  printed: sentence('{name}, as printed', '{name}, как опубликовано', '{name}, жарияланғандай'),
  decided: sentence('{name}, of the decided', '{name}, среди определившихся', '{name}, шешім қабылдағандар арасында'),
  namedNoContestant: sentence('Named no contestant', 'Не назвали участника', 'Қатысушыны атамағандар'),
  distanceDecided: sentence('Distance, of the decided', 'Расстояние, среди определившихся', 'Қашықтық, шешім қабылдағандар арасында'),
  distancePrinted: sentence('Distance, as printed', 'Расстояние, как опубликовано', 'Қашықтық, жарияланғандай'),
  headingTitle: sentence(
    'Where the opinion polls were heading',
    'Куда вели опросы общественного мнения',
    'Қоғамдық пікір сауалнамалары қайда бет алған',
  ),
  headingNote: sentence(
    'The line through the shares of those who named a contestant, at the day of the vote. The interval holds the error of the line and, once, the usual error of polls. Only the contestant that leads officially is tested.',
    'Прямая через доли среди назвавших участника, в день голосования. Интервал включает ошибку прямой и, один раз, обычную ошибку опросов. Критерий применяется только к участнику, который лидирует официально.',
    'Қатысушыны атағандар арасындағы үлестер арқылы жүргізілген түзу, дауыс беру күні. Аралық түзудің қатесін және бір рет сауалнамалардың әдеттегі қатесін қамтиды. Критерий тек ресми көшбасшы қатысушыға қолданылады.',
  ),
  changeDay: sentence('Change a day', 'Изменение за день', 'Бір күндегі өзгеріс'),
  dayVote: sentence('On the day of the vote', 'В день голосования', 'Дауыс беру күні'),
  low: sentence('Low', 'Нижняя граница', 'Төменгі шек'),
  high: sentence('High', 'Верхняя граница', 'Жоғарғы шек'),
  z: sentence('z', 'z', 'z'),
  figureTitle: sentence(
    'Opinion polls for {name} over time',
    'Опросы общественного мнения об участнике {name} во времени',
    '{name} туралы қоғамдық пікір сауалнамалары, уақыт бойынша',
  ),
  figureNoteTrend: sentence(
    'Shares of those who named a contestant, a line for each pollster; day 0 is the vote. The trend is the line through the polls.',
    'Доли среди назвавших участника, линия для каждого опросного центра; день 0 — голосование. Тренд — прямая через опросы.',
    'Қатысушыны атағандар арасындағы үлестер, әр сауалнама орталығына бір сызық; 0-күн — дауыс беру. Тренд — сауалнамалар арқылы жүргізілген түзу.',
  ),
  figureNote: sentence(
    'Shares of those who named a contestant, a line for each pollster; day 0 is the vote.',
    'Доли среди назвавших участника, линия для каждого опросного центра; день 0 — голосование.',
    'Қатысушыны атағандар арасындағы үлестер, әр сауалнама орталығына бір сызық; 0-күн — дауыс беру.',
  ),
  figureSource: sentence(
    'Opinion polls about the whole contest',
    'Опросы общественного мнения обо всём голосовании',
    'Бүкіл дауыс беру туралы қоғамдық пікір сауалнамалары',
  ),
  share: sentence('Share of {name}', 'Доля участника {name}', '{name} үлесі'),
  trend: sentence('Trend', 'Тренд', 'Тренд'),
});
