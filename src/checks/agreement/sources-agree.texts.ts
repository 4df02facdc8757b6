import { sentence, texts } from '../../language/sentence.ts';

const direction = {
  details: [
    sentence(
      'For {leader} they give {least:%1} to {most:%1} against {officialShare:%1} officially.',
      'Участнику {leader} они дают от {least:%1} до {most:%1}, официально — {officialShare:%1}.',
      'Олар {leader} үшін {least:%1} – {most:%1} береді, ал ресми үлес — {officialShare:%1}.',
    ),
    sentence('{samePublisher: }', '{samePublisher: }', '{samePublisher: }'),
    sentence(
      'No probability is attached, because nothing shows that these sources are independent of each other. Opinion polls before the vote are not among them; where they stand the table tells.',
      'Вероятность не указывается, потому что ничто не показывает, что эти источники независимы друг от друга. Опросов общественного мнения до голосования среди них нет; их положение видно из таблицы.',
      'Ықтималдық көрсетілмейді, өйткені бұл дереккөздердің бір-бірінен тәуелсіз екенін ештеңе көрсетпейді. Дауыс беруге дейінгі қоғамдық пікір сауалнамалары олардың қатарында жоқ; олардың орны кестеден көрінеді.',
    ),
  ],
  expected: sentence(
    'sources that differ from the official result in directions of their own',
    'источники, которые отклоняются от официального результата каждый в свою сторону',
    'ресми нәтижеден әрқайсысы өз бағытында ауытқитын дереккөздер',
  ),
  seen: sentence(
    'one direction for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants}',
    'одна сторона для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}',
    '{contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша бір бағыт',
  ),
} as const;

export const T = texts('sources-agree', {
  meta: {
    title: sentence('Sources among themselves', 'Источники между собой', 'Дереккөздер өзара'),
    question: sentence(
      'Do the independent sources agree with each other, and do those that differ from the official result differ the same way?',
      'Согласуются ли независимые источники между собой и в одну ли сторону отклоняются те, что расходятся с официальным результатом?',
      'Тәуелсіз дереккөздер бір-бірімен сәйкес келе ме, ал ресми нәтижеден өзгешелері бір бағытта ауытқи ма?',
    ),
    method: sentence(
      'Total variation distance between every two sources on the shares of those who named a contestant; families by average linkage. Cochran’s Q, I² and the DerSimonian–Laird τ² of the share of the leading contestant over the probability samples of known size, with variances p(1 − p)·deff/n.',
      'Расстояние полной вариации между каждыми двумя источниками по долям среди назвавших участника; семейства — методом средней связи. Q Кокрена, I² и τ² ДерСимоняна — Лэрда для доли лидирующего участника по вероятностным выборкам известного объёма, с дисперсиями p(1 − p)·deff/n.',
      'Қатысушыны атағандар арасындағы үлестер бойынша әр екі дереккөздің арасындағы толық вариация қашықтығы; топтар орташа байланыс әдісімен құрылады. Көлемі белгілі ықтималдық іріктемелер бойынша көшбасшы қатысушы үлесінің Кокрен Q мәні, I² және ДерСимонян — Лэрд τ² мәні, дисперсиялары p(1 − p)·deff/n.',
    ),
    needs: [
      sentence(
        'two independent sources or more about the whole contest with the shares of all contestants',
        'два независимых источника или больше обо всём голосовании с долями всех участников',
        'бүкіл дауыс беру туралы барлық қатысушының үлестері бар екі немесе одан көп тәуелсіз дереккөз',
      ),
      sentence('official votes or shares', 'официальные голоса или доли', 'ресми дауыстар немесе үлестер'),
    ],
    limits: [
      sentence(
        'Sources that agree need not be right: they may share a method, a sponsor or the people they reach.',
        'Согласные между собой источники не обязательно верны: у них могут быть общими метод, заказчик или круг опрошенных.',
        'Өзара сәйкес дереккөздер міндетті түрде дұрыс емес: олардың әдісі, тапсырыс берушісі немесе қамтитын адамдары ортақ болуы мүмкін.',
      ),
      sentence(
        'A shared direction carries no probability, because nothing shows that the sources are independent of each other.',
        'Общему направлению не приписывается вероятность, потому что ничто не показывает, что источники независимы друг от друга.',
        'Ортақ бағытқа ықтималдық берілмейді, өйткені дереккөздердің бір-бірінен тәуелсіз екенін ештеңе көрсетпейді.',
      ),
      sentence(
        'A source that leaves out contestants joins no family; the direction of what it reports is counted.',
        'Источник, который называет не всех участников, не входит ни в одно семейство; направление того, о чём он сообщает, учитывается.',
        'Қатысушылардың бәрін көрсетпейтін дереккөз ешбір топқа кірмейді; ол хабарлағанның бағыты есепке алынады.',
      ),
      sentence(
        'Polls before the vote measure another time: they are sorted into families but are not asked for direction and heterogeneity.',
        'Опросы до голосования измеряют другое время: их распределяют по семействам, но направление и неоднородность по ним не проверяют.',
        'Дауыс беруге дейінгі сауалнамалар басқа уақытты өлшейді: олар топтарға бөлінеді, бірақ бағыты мен біртекті еместігі тексерілмейді.',
      ),
    ],
    explanations: [
      sentence(
        'Sources ask different people at different times, and weight their answers differently.',
        'Источники опрашивают разных людей в разное время и по-разному взвешивают ответы.',
        'Дереккөздер әртүрлі адамдардан әр уақытта сұрайды және жауаптарды әртүрлі салмақтайды.',
      ),
      sentence(
        'Tallies of what comes in are selected, and so differ from samples and from each other.',
        'Подсчёты того, что поступило, — результат отбора и потому отличаются и от выборок, и друг от друга.',
        'Келіп түскеннің санақтары іріктелген болады, сондықтан іріктемелерден де, бір-бірінен де өзгеше.',
      ),
      sentence(
        'A sample that is larger on paper than its design allows makes ordinary differences look large.',
        'Выборка, которая на бумаге больше, чем позволяет её дизайн, заставляет обычные расхождения выглядеть большими.',
        'Қағаз жүзінде өз дизайны жол беретіннен үлкен іріктеме әдеттегі айырмаларды үлкен етіп көрсетеді.',
      ),
    ],
  },
  sourcesNeeded: sentence(
    'surveys, polls or tallies with shares',
    'опросы или подсчёты с долями',
    'үлестері бар сауалнамалар немесе санақтар',
  ),
  noOfficialShares: sentence(
    'official shares of two contestants or more are not published',
    'официальные доли двух участников или больше не опубликованы',
    'екі немесе одан көп қатысушының ресми үлестері жарияланбаған',
  ),
  partial: sentence(
    'it reports {reported:#} of {contestants:#} contestants, so it joins no family',
    'он сообщает о {reported:#} из {contestants|# участника|# участников|# участников} и поэтому не входит ни в одно семейство',
    'ол {contestants:#} қатысушы ішінен {reported:#} туралы ғана хабарлайды, сондықтан ешбір топқа кірмейді',
  ),
  together: sentence('The sources together', 'Источники вместе', 'Дереккөздер бірге'),
  fewerThanTwo: sentence(
    'fewer than two report all contestants',
    'обо всех участниках сообщают меньше двух',
    'барлық қатысушы туралы екіден аз дереккөз хабарлайды',
  ),
  secondNeeded: sentence(
    'a second independent source with shares of all contestants',
    'второй независимый источник с долями всех участников',
    'барлық қатысушының үлестері бар екінші тәуелсіз дереккөз',
  ),
  families: {
    apart: sentence(
      'The official result and {sources|# source|# sources} fall into {families:#} families further apart than {cut:%0} of the votes: with the official result {own:and}; apart {others:; }.',
      'Официальный результат и {sources|# источник|# источника|# источников} распадаются на {families|# семейство|# семейства|# семейств}, которые отстоят друг от друга больше чем на {cut:%0} голосов: вместе с официальным результатом — {own:and}; отдельно — {others:; }.',
      'Ресми нәтиже мен {sources|# дереккөз} бір-бірінен дауыстардың {cut:%0}-дан артық алшақ {families:#} топқа бөлінеді: ресми нәтижемен бірге — {own:and}; бөлек — {others:; }.',
    ),
    allApart: sentence(
      'The official result and {sources|# source|# sources} fall into {families:#} families further apart than {cut:%0} of the votes: no source with the official result; apart {others:; }.',
      'Официальный результат и {sources|# источник|# источника|# источников} распадаются на {families|# семейство|# семейства|# семейств}, которые отстоят друг от друга больше чем на {cut:%0} голосов: вместе с официальным результатом — ни одного источника; отдельно — {others:; }.',
      'Ресми нәтиже мен {sources|# дереккөз} бір-бірінен дауыстардың {cut:%0}-дан артық алшақ {families:#} топқа бөлінеді: ресми нәтижемен бірге — бірде-бір дереккөз жоқ; бөлек — {others:; }.',
    ),
    samplesDiffer: sentence(
      'The probability samples differ among themselves by more than sampling allows: I² of the share of {leader} is {i2:%1}.',
      'Вероятностные выборки расходятся между собой больше, чем допускает случайность отбора: I² для доли участника {leader} — {i2:%1}.',
      'Ықтималдық іріктемелердің өзара айырмасы іріктеудің кездейсоқтығы жол беретіннен көп: {leader} үлесінің I² мәні — {i2:%1}.',
    ),
    pooled: [
      sentence(
        'The share of {leader} in the {samples|# probability sample|# probability samples} of known size has Cochran’s Q {cochranQ:~4} on {df|# degree|# degrees} of freedom and I² {i2:%1} (τ {tauPp:.2} points); pooled it is {pooled:%2}.',
        'Для доли участника {leader} Q Кокрена равно {cochranQ:~4} при {df|# степени|# степенях|# степенях} свободы, I² — {i2:%1} (τ {tauPp:.2} п. п.); учтены вероятностные выборки известного объёма, всего {samples|#|#|#}; объединённая оценка доли — {pooled:%2}.',
        '{leader} үлесі үшін көлемі белгілі {samples|# ықтималдық іріктеме} бойынша Кокрен Q мәні {cochranQ:~4}, еркіндік дәрежелері {df:#}, I² мәні {i2:%1} (τ {tauPp:.2} п. т.); үлестің біріктірілген бағасы — {pooled:%2}.',
      ),
    ],
    notPooled: [
      sentence(
        'The share of {leader} in the {samples|# probability sample|# probability samples} of known size has Cochran’s Q {cochranQ:~4} on {df|# degree|# degrees} of freedom and I² {i2:%1} (τ {tauPp:.2} points): they do not measure one thing, and are not pooled.',
        'Для доли участника {leader} Q Кокрена равно {cochranQ:~4} при {df|# степени|# степенях|# степенях} свободы, I² — {i2:%1} (τ {tauPp:.2} п. п.); учтены вероятностные выборки известного объёма, всего {samples|#|#|#}: они измеряют не одно и то же и не объединяются.',
        '{leader} үлесі үшін көлемі белгілі {samples|# ықтималдық іріктеме} бойынша Кокрен Q мәні {cochranQ:~4}, еркіндік дәрежелері {df:#}, I² мәні {i2:%1} (τ {tauPp:.2} п. т.): олар бір нәрсені өлшемейді және біріктірілмейді.',
      ),
    ],
    expected: sentence(
      'one family, and samples that spread as sampling allows (I² at most {maxHeterogeneity:%0})',
      'одно семейство и выборки с разбросом, который допускает случайность отбора (I² не более {maxHeterogeneity:%0})',
      'бір топ және іріктеудің кездейсоқтығы жол беретіндей шашыраған іріктемелер (I² ең көбі {maxHeterogeneity:%0})',
    ),
    seen: {
      number: sentence('{families|# family|# families}', '{families|# семейство|# семейства|# семейств}', '{families|# топ}'),
      spread: sentence(
        '{families|# family|# families}, I² {i2:%1}',
        '{families|# семейство|# семейства|# семейств}, I² {i2:%1}',
        '{families|# топ}, I² {i2:%1}',
      ),
    },
  },
  direction: {
    both: {
      ...direction,
      message: sentence(
        'Of the sources at or after the vote {sources:#} lie apart from the official result ({who:and}); they differ from it in the same direction for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants} that two or more report: lower than officially for {lower:and}, higher for {higher:and}.',
        'Из источников, относящихся ко времени голосования или после него, от официального результата отстоят {sources:#} ({who:and}); для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}, о которых сообщают два источника или больше, они отклоняются от него в одну сторону: ниже официальной доли — {lower:and}, выше официальной доли — {higher:and}.',
        'Дауыс беру кезіндегі немесе одан кейінгі дереккөздердің ішінен {sources:#} дереккөз ресми нәтижеден алшақ жатыр ({who:and}); екі немесе одан көп дереккөз хабарлаған {contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша олар одан бір бағытта ауытқиды: ресми үлестен төмен — {lower:and}, ресми үлестен жоғары — {higher:and}.',
      ),
    },
    lower: {
      ...direction,
      message: sentence(
        'Of the sources at or after the vote {sources:#} lie apart from the official result ({who:and}); they differ from it in the same direction for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants} that two or more report: lower than officially for {lower:and}.',
        'Из источников, относящихся ко времени голосования или после него, от официального результата отстоят {sources:#} ({who:and}); для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}, о которых сообщают два источника или больше, они отклоняются от него в одну сторону: ниже официальной доли — {lower:and}.',
        'Дауыс беру кезіндегі немесе одан кейінгі дереккөздердің ішінен {sources:#} дереккөз ресми нәтижеден алшақ жатыр ({who:and}); екі немесе одан көп дереккөз хабарлаған {contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша олар одан бір бағытта ауытқиды: ресми үлестен төмен — {lower:and}.',
      ),
    },
    higher: {
      ...direction,
      message: sentence(
        'Of the sources at or after the vote {sources:#} lie apart from the official result ({who:and}); they differ from it in the same direction for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants} that two or more report: higher for {higher:and}.',
        'Из источников, относящихся ко времени голосования или после него, от официального результата отстоят {sources:#} ({who:and}); для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}, о которых сообщают два источника или больше, они отклоняются от него в одну сторону: выше официальной доли — {higher:and}.',
        'Дауыс беру кезіндегі немесе одан кейінгі дереккөздердің ішінен {sources:#} дереккөз ресми нәтижеден алшақ жатыр ({who:and}); екі немесе одан көп дереккөз хабарлаған {contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша олар одан бір бағытта ауытқиды: ресми үлестен жоғары — {higher:and}.',
      ),
    },
    none: {
      ...direction,
      message: sentence(
        'Of the sources at or after the vote {sources:#} lie apart from the official result ({who:and}); they differ from it in the same direction for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants} that two or more report.',
        'Из источников, относящихся ко времени голосования или после него, от официального результата отстоят {sources:#} ({who:and}); для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}, о которых сообщают два источника или больше, они отклоняются от него в одну сторону.',
        'Дауыс беру кезіндегі немесе одан кейінгі дереккөздердің ішінен {sources:#} дереккөз ресми нәтижеден алшақ жатыр ({who:and}); екі немесе одан көп дереккөз хабарлаған {contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша олар одан бір бағытта ауытқиды.',
      ),
    },
    of: sentence('{name} ({sources:#} of {sources:#})', '{name} ({sources:#} из {sources:#})', '{name} ({sources:#} ішінен {sources:#})'),
  },
  onePublisher: sentence(
    '{names:and} have one publisher.',
    'У источников {names:and} один издатель.',
    '{names:and} дереккөздерінің жариялаушысы бір.',
  ),
  familyTable: {
    title: sentence(
      'Sources sorted by agreement',
      'Источники, сгруппированные по согласию',
      'Сәйкестігі бойынша топтастырылған дереккөздер',
    ),
    note: sentence(
      'Total variation distance of the shares of those who named a contestant; families by average linkage, joined while their mean distance is below {cut:%1}. Family 1 is that of the official result.',
      'Расстояние полной вариации по долям среди назвавших участника; семейства — методом средней связи, объединяются, пока среднее расстояние между ними меньше {cut:%1}. Семейство 1 — то, в которое входит официальный результат.',
      'Қатысушыны атағандар арасындағы үлестердің толық вариация қашықтығы; топтар орташа байланыс әдісімен, орташа қашықтығы {cut:%1} мәнінен аз болғанша біріктіріледі. 1-топ — ресми нәтиже кіретін топ.',
    ),
  },
  kind: sentence('Kind', 'Вид', 'Түрі'),
  family: sentence('Family', 'Семейство', 'Топ'),
  fromOfficial: sentence('From the official result', 'До официального результата', 'Ресми нәтижеге дейін'),
  nearest: sentence('Nearest other source', 'Ближайший другой источник', 'Ең жақын басқа дереккөз'),
  fromNearest: sentence('From it', 'До него', 'Оған дейін'),
  allSources: {
    title: sentence('All sources side by side', 'Все источники рядом', 'Барлық дереккөз қатар'),
    tableNote: sentence(
      'Shares of those who named a contestant; of a source that leaves out contestants, shares as printed. A share known only as a bound is given as one. Seats follow from the shares by the rules of the contest; they are left out where a contestant is not reported.',
      'Доли среди назвавших участника; у источника, который называет не всех участников, — доли как опубликовано. Доля, известная только как граница, так и приведена. Мандаты следуют из долей по правилам выборов; их нет там, где об одном из участников не сообщается.',
      'Қатысушыны атағандар арасындағы үлестер; қатысушылардың бәрін көрсетпейтін дереккөзде — жарияланған үлестер. Шегі ғана белгілі үлес сол күйінде берілген. Мандаттар сайлау ережелері бойынша үлестерден шығады; қатысушылардың бірі туралы хабарланбаса, олар көрсетілмейді.',
    ),
    figureNote: sentence(
      'Shares of those who named a contestant, with 95 % intervals that allow for the usual error of polls ({rmse:.1} points root mean square for the leading share). Quick counts have the interval of their design; what comes in by itself has none.',
      'Доли среди назвавших участника с 95 %-ными интервалами, учитывающими обычную ошибку опросов (среднеквадратически {rmse:.1} п. п. для доли лидера). У быстрых подсчётов интервал следует из их дизайна; у того, что поступает само, интервала нет.',
      'Қатысушыны атағандар арасындағы үлестер және сауалнамалардың әдеттегі қатесін (көшбасшы үлесі үшін орташа квадраттық {rmse:.1} п. т.) ескеретін 95 % аралықтар. Жедел санақтың аралығы оның дизайнынан шығады; өздігінен келіп түскендерде аралық жоқ.',
    ),
    unsized: sentence(
      'A sample of unknown size has the interval of an unlimited one: its own is wider.',
      'У выборки неизвестного объёма показан интервал бесконечной выборки: её собственный шире.',
      'Көлемі белгісіз іріктемеге шексіз іріктеменің аралығы берілген: өзінікі одан кең.',
    ),
    officialSeats: sentence(
      'Officially {officialSeats} seats.',
      'Официально мандаты распределены так: {officialSeats}.',
      'Ресми түрде мандаттар былай бөлінген: {officialSeats}.',
    ),
    source: sentence(
      'All independent sources about the whole contest',
      'Все независимые источники обо всём голосовании',
      'Бүкіл дауыс беру туралы барлық тәуелсіз дереккөз',
    ),
  },
  intervals: {
    title: sentence('All sources with their intervals', 'Все источники с их интервалами', 'Барлық дереккөз аралықтарымен'),
    note: sentence('The numbers of the figure.', 'Числа к рисунку.', 'Суреттегі сандар.'),
  },
  printedSum: sentence('Printed shares add to', 'Сумма опубликованных долей', 'Жарияланған үлестердің қосындысы'),
  seats: sentence('Seats ({contestants})', 'Мандаты ({contestants})', 'Мандаттар ({contestants})'),
  official: sentence('official', 'официальный', 'ресми'),
});
