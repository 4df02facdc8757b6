import { sentence, texts } from '../../language/sentence.ts';

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
  surveysPollsOrTallies: sentence(
    'surveys, polls or tallies with shares',
    'опросы или подсчёты с долями',
    'үлестері бар сауалнамалар немесе санақтар',
  ),
  officialSharesTwoContestants: sentence(
    'official shares of two contestants or more are not published',
    'официальные доли двух участников или больше не опубликованы',
    'екі немесе одан көп қатысушының ресми үлестері жарияланбаған',
  ),
  reportsContestantsSoJoins: sentence(
    'it reports {reported:#} of {contestants:#} contestants, so it joins no family',
    'он сообщает о {reported:#} из {contestants|# участника|# участников|# участников} и поэтому не входит ни в одно семейство',
    'ол {contestants:#} қатысушы ішінен {reported:#} туралы ғана хабарлайды, сондықтан ешбір топқа кірмейді',
  ),
  sourcesTogether: sentence('The sources together', 'Источники вместе', 'Дереккөздер бірге'),
  fewerThanTwoReport: sentence(
    'fewer than two report all contestants',
    'обо всех участниках сообщают меньше двух',
    'барлық қатысушы туралы екіден аз дереккөз хабарлайды',
  ),
  secondIndependentSourceShares: sentence(
    'a second independent source with shares of all contestants',
    'второй независимый источник с долями всех участников',
    'барлық қатысушының үлестері бар екінші тәуелсіз дереккөз',
  ),
  sourcesSortedAgreement: sentence(
    'Sources sorted by agreement',
    'Источники, сгруппированные по согласию',
    'Сәйкестігі бойынша топтастырылған дереккөздер',
  ),
  totalVariationDistanceShares: sentence(
    'Total variation distance of the shares of those who named a contestant; families by average linkage, joined while their mean distance is below {cut:%1}. Family 1 is that of the official result.',
    'Расстояние полной вариации по долям среди назвавших участника; семейства — методом средней связи, объединяются, пока среднее расстояние между ними меньше {cut:%1}. Семейство 1 — то, в которое входит официальный результат.',
    'Қатысушыны атағандар арасындағы үлестердің толық вариация қашықтығы; топтар орташа байланыс әдісімен, орташа қашықтығы {cut:%1} мәнінен аз болғанша біріктіріледі. 1-топ — ресми нәтиже кіретін топ.',
  ),
  kind: sentence('Kind', 'Вид', 'Түрі'),
  family: sentence('Family', 'Семейство', 'Топ'),
  fromOfficialResult: sentence('From the official result', 'До официального результата', 'Ресми нәтижеге дейін'),
  nearestOtherSource: sentence('Nearest other source', 'Ближайший другой источник', 'Ең жақын басқа дереккөз'),
  from: sentence('From it', 'До него', 'Оған дейін'),
  shareKnownSizeCochran: sentence(
    'The share of {leader} in the {names|# probability sample|# probability samples} of known size has Cochran’s Q {q:~4} on {df|# degree|# degrees} of freedom and I² {i2:%1} (τ {sqrt:.2} points)',
    'Для доли участника {leader} Q Кокрена равно {q:~4} при {df|# степени|# степенях|# степенях} свободы, I² — {i2:%1} (τ {sqrt:.2} п. п.); учтены вероятностные выборки известного объёма, всего {names|#|#|#}',
    '{leader} үлесі үшін көлемі белгілі {names|# ықтималдық іріктеме} бойынша Кокрен Q мәні {q:~4}, еркіндік дәрежелері {df:#}, I² мәні {i2:%1} (τ {sqrt:.2} п. т.)',
  ),
  officialResultFallInto: sentence(
    'The official result and {whole|# source|# sources} fall into {many:#} families further apart than {cut:%0} of the votes: {what}; apart {others}.',
    'Официальный результат и {whole|# источник|# источника|# источников} распадаются на {many|# семейство|# семейства|# семейств}, которые отстоят друг от друга больше чем на {cut:%0} голосов: {what}; отдельно — {others}.',
    'Ресми нәтиже мен {whole|# дереккөз} бір-бірінен дауыстардың {cut:%0}-дан артық алшақ {many:#} топқа бөлінеді: {what}; бөлек — {others}.',
  ),
  officialResult: sentence(
    'with the official result {named}',
    'вместе с официальным результатом — {named}',
    'ресми нәтижемен бірге — {named}',
  ),
  noSourceOfficialResult: sentence(
    'no source with the official result',
    'вместе с официальным результатом — ни одного источника',
    'ресми нәтижемен бірге — бірде-бір дереккөз жоқ',
  ),
  probabilitySamplesDifferAmong: sentence(
    'The probability samples differ among themselves by more than sampling allows: I² of the share of {leader} is {i2:%1}.',
    'Вероятностные выборки расходятся между собой больше, чем допускает случайность отбора: I² для доли участника {leader} — {i2:%1}.',
    'Ықтималдық іріктемелердің өзара айырмасы іріктеудің кездейсоқтығы жол беретіннен көп: {leader} үлесінің I² мәні — {i2:%1}.',
  ),
  pooled: sentence(
    '{spread}; pooled it is {pooled:%2}.',
    '{spread}; объединённая оценка доли — {pooled:%2}.',
    '{spread}; үлестің біріктірілген бағасы — {pooled:%2}.',
  ),
  theyDoNotMeasure: sentence(
    '{spread}: they do not measure one thing, and are not pooled.',
    '{spread}: они измеряют не одно и то же и не объединяются.',
    '{spread}: олар бір нәрсені өлшемейді және біріктірілмейді.',
  ),
  oneFamilySamplesSpread: sentence(
    'one family, and samples that spread as sampling allows (I² at most {maxHeterogeneity:%0})',
    'одно семейство и выборки с разбросом, который допускает случайность отбора (I² не более {maxHeterogeneity:%0})',
    'бір топ және іріктеудің кездейсоқтығы жол беретіндей шашыраған іріктемелер (I² ең көбі {maxHeterogeneity:%0})',
  ),
  i: sentence('{told}, I² {i2:%1}', '{told}, I² {i2:%1}', '{told}, I² {i2:%1}'),
  ofText: sentence(
    '{contestants} ({signs:#} of {signs:#})',
    '{contestants} ({signs:#} из {signs:#})',
    '{contestants} ({signs:#} ішінен {signs:#})',
  ),
  lowerThanOfficially: sentence('lower than officially for {names}', 'ниже официальной доли — {names}', 'ресми үлестен төмен — {names}'),
  higher: sentence('higher for {names}', 'выше официальной доли — {names}', 'ресми үлестен жоғары — {names}'),
  theyGiveAgainstOfficially: sentence(
    'For {contestants} they give {least:%1} to {most:%1} against {reference:%1} officially.',
    'Участнику {contestants} они дают от {least:%1} до {most:%1}, официально — {reference:%1}.',
    'Олар {contestants} үшін {least:%1} – {most:%1} береді, ал ресми үлес — {reference:%1}.',
  ),
  onePublisher: sentence('{apart} have one publisher.', 'У источников {apart} один издатель.', '{apart} дереккөздерінің жариялаушысы бір.'),
  theyDifferFromSame: sentence(
    'they differ from it in the same direction for {shared:#} of {asked|# contestant|# contestants} that two or more report',
    'для {shared:#} из {asked|# участника|# участников|# участников}, о которых сообщают два источника или больше, они отклоняются от него в одну сторону',
    'екі немесе одан көп дереккөз хабарлаған {asked|# қатысушы} ішінен {shared:#} бойынша олар одан бір бағытта ауытқиды',
  ),
  sourcesOrAfterVote: sentence(
    'Of the sources at or after the vote {apart:#} lie apart from the official result ({who}); {one}: {parts}.',
    'Из источников, относящихся ко времени голосования или после него, от официального результата отстоят {apart:#} ({who}); {one}: {parts}.',
    'Дауыс беру кезіндегі немесе одан кейінгі дереккөздердің ішінен {apart:#} дереккөз ресми нәтижеден алшақ жатыр ({who}); {one}: {parts}.',
  ),
  sourcesOrAfterVote2: sentence(
    'Of the sources at or after the vote {apart:#} lie apart from the official result ({who}); {one}.',
    'Из источников, относящихся ко времени голосования или после него, от официального результата отстоят {apart:#} ({who}); {one}.',
    'Дауыс беру кезіндегі немесе одан кейінгі дереккөздердің ішінен {apart:#} дереккөз ресми нәтижеден алшақ жатыр ({who}); {one}.',
  ),
  noProbabilityAttachedBecause: sentence(
    'No probability is attached, because nothing shows that these sources are independent of each other. Opinion polls before the vote are not among them; where they stand the table tells.',
    'Вероятность не указывается, потому что ничто не показывает, что эти источники независимы друг от друга. Опросов общественного мнения до голосования среди них нет; их положение видно из таблицы.',
    'Ықтималдық көрсетілмейді, өйткені бұл дереккөздердің бір-бірінен тәуелсіз екенін ештеңе көрсетпейді. Дауыс беруге дейінгі қоғамдық пікір сауалнамалары олардың қатарында жоқ; олардың орны кестеден көрінеді.',
  ),
  sourcesDifferFromOfficial: sentence(
    'sources that differ from the official result in directions of their own',
    'источники, которые отклоняются от официального результата каждый в свою сторону',
    'ресми нәтижеден әрқайсысы өз бағытында ауытқитын дереккөздер',
  ),
  oneDirection: sentence(
    'one direction for {shared:#} of {asked|# contestant|# contestants}',
    'одна сторона для {shared:#} из {asked|# участника|# участников|# участников}',
    '{asked|# қатысушы} ішінен {shared:#} бойынша бір бағыт',
  ),
  allSourcesSideSide: sentence('All sources side by side', 'Все источники рядом', 'Барлық дереккөз қатар'),
  sharesThoseWhoNamed: sentence(
    'Shares of those who named a contestant; of a source that leaves out contestants, shares as printed. A share known only as a bound is given as one. Seats follow from the shares by the rules of the contest; they are left out where a contestant is not reported.',
    'Доли среди назвавших участника; у источника, который называет не всех участников, — доли как опубликовано. Доля, известная только как граница, так и приведена. Мандаты следуют из долей по правилам выборов; их нет там, где об одном из участников не сообщается.',
    'Қатысушыны атағандар арасындағы үлестер; қатысушылардың бәрін көрсетпейтін дереккөзде — жарияланған үлестер. Шегі ғана белгілі үлес сол күйінде берілген. Мандаттар сайлау ережелері бойынша үлестерден шығады; қатысушылардың бірі туралы хабарланбаса, олар көрсетілмейді.',
  ),
  printedSharesAdd: sentence('Printed shares add to', 'Сумма опубликованных долей', 'Жарияланған үлестердің қосындысы'),
  seats: sentence('Seats ({contestants})', 'Мандаты ({contestants})', 'Мандаттар ({contestants})'),
  official: sentence('official', 'официальный', 'ресми'),
  sharesThoseWhoNamed2: sentence(
    'Shares of those who named a contestant, with 95 % intervals that allow for the usual error of polls ({rmse:.1} points root mean square for the leading share). Quick counts have the interval of their design; what comes in by itself has none.',
    'Доли среди назвавших участника с 95 %-ными интервалами, учитывающими обычную ошибку опросов (среднеквадратически {rmse:.1} п. п. для доли лидера). У быстрых подсчётов интервал следует из их дизайна; у того, что поступает само, интервала нет.',
    'Қатысушыны атағандар арасындағы үлестер және сауалнамалардың әдеттегі қатесін (көшбасшы үлесі үшін орташа квадраттық {rmse:.1} п. т.) ескеретін 95 % аралықтар. Жедел санақтың аралығы оның дизайнынан шығады; өздігінен келіп түскендерде аралық жоқ.',
  ),
  sampleUnknownSizeInterval: sentence(
    'A sample of unknown size has the interval of an unlimited one: its own is wider.',
    'У выборки неизвестного объёма показан интервал бесконечной выборки: её собственный шире.',
    'Көлемі белгісіз іріктемеге шексіз іріктеменің аралығы берілген: өзінікі одан кең.',
  ),
  officiallySeats: sentence(
    'Officially {officialSeats} seats.',
    'Официально мандаты распределены так: {officialSeats}.',
    'Ресми түрде мандаттар былай бөлінген: {officialSeats}.',
  ),
  allIndependentSourcesAbout: sentence(
    'All independent sources about the whole contest',
    'Все независимые источники обо всём голосовании',
    'Бүкіл дауыс беру туралы барлық тәуелсіз дереккөз',
  ),
  allSourcesTheirIntervals: sentence('All sources with their intervals', 'Все источники с их интервалами', 'Барлық дереккөз аралықтарымен'),
  numbersFigure: sentence('The numbers of the figure.', 'Числа к рисунку.', 'Суреттегі сандар.'),
  family2: sentence('{many|# family|# families}', '{many|# семейство|# семейства|# семейств}', '{many|# топ}'),
});
