import { sentence, texts } from '../../language/sentence.ts';

const direction = {
  details: [
    sentence(
      'The direction is the same for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants} that two or more of these sources report.',
      'Направление одно для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}, о которых сообщают два из этих источников или больше.',
      'Осы дереккөздердің екеуі немесе одан көбі хабарлаған {contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша бағыт бірдей.',
    ),
    sentence(
      'For {leader} they give {least:%1} to {most:%1}; officially it is {officialShare:%1}.',
      'Участнику {leader} они дают от {least:%1} до {most:%1}, официально — {officialShare:%1}.',
      'Олар {leader} үшін {least:%1} – {most:%1} береді, ал ресми үлес — {officialShare:%1}.',
    ),
    sentence('{samePublisher: }', '{samePublisher: }', '{samePublisher: }'),
    sentence(
      'No probability is given, because nothing shows that these sources are independent of each other. Opinion polls before the vote are left out here; the table includes them.',
      'Вероятность не указывается: ничто не показывает, что эти источники независимы друг от друга. Опросов до голосования здесь нет; они есть в таблице.',
      'Ықтималдық көрсетілмейді: бұл дереккөздердің бір-бірінен тәуелсіз екенін ештеңе көрсетпейді. Дауыс беруге дейінгі сауалнамалар мұнда жоқ; олар кестеде бар.',
    ),
  ],
  expected: sentence(
    'sources that differ from the official result, each in its direction',
    'источники, которые отклоняются от официального результата каждый в свою сторону',
    'ресми нәтижеден әрқайсысы өз бағытында ауытқитын дереккөздер',
  ),
  seen: sentence(
    'the same direction for {contestantsShared:#} of {contestantsAsked|# contestant|# contestants}',
    'одно направление для {contestantsShared:#} из {contestantsAsked|# участника|# участников|# участников}',
    '{contestantsAsked|# қатысушы} ішінен {contestantsShared:#} бойынша бір бағыт',
  ),
  explanations: [
    sentence(
      'The sources may share a method, a sponsor or the people they ask.',
      'У источников могут быть общими метод, заказчик или круг опрошенных.',
      'Дереккөздердің әдісі, тапсырыс берушісі немесе сұрайтын адамдары ортақ болуы мүмкін.',
    ),
    sentence(
      'Supporters of one contestant may refuse to answer more often, whoever asks.',
      'Сторонники одного участника могут чаще отказываться отвечать, кто бы ни спрашивал.',
      'Бір қатысушыны қолдайтындар кім сұраса да жауап беруден жиірек бас тартуы мүмкін.',
    ),
  ],
} as const;

export const T = texts('sources-agree', {
  finalCount: sentence('final count', 'окончательные итоги', 'түпкілікті қорытынды'),
  stages: {
    message: sentence(
      '{earlier} ({earlierStage}) is an earlier count than {later} ({laterStage}), which is taken as the official result here. That their figures differ is no contradiction.',
      '{earlier} ({earlierStage}) — более ранний подсчёт, чем {later} ({laterStage}); официальным результатом здесь считается последний. Расхождение их чисел не противоречие.',
      '{earlier} ({earlierStage}) – {later} ({laterStage}) санағынан бұрынғы санақ; мұнда ресми нәтиже ретінде кейінгісі алынды. Олардың сандарының әртүрлі болуы қайшылық емес.',
    ),
    expected: sentence('one count of one stage', 'один подсчёт на одной стадии', 'бір кезеңдегі бір санақ'),
    seen: sentence('{earlierStage} and {laterStage}', '{earlierStage}; {laterStage}', '{earlierStage}; {laterStage}'),
    explanations: [
      sentence(
        'Stations that report later, and corrections of slips, change an early count.',
        'Ранний подсчёт меняют данные поздних участков и исправления описок.',
        'Ерте санақты кеш келген учаскелердің деректері мен жаңылыстарды түзету өзгертеді.',
      ),
    ],
  },
  meta: {
    title: sentence('Sources among themselves', 'Источники между собой', 'Дереккөздер өзара'),
    question: sentence(
      'Do independent sources agree with each other? And do those that differ from the official result differ in the same direction?',
      'Согласуются ли независимые источники между собой? И в одну ли сторону отклоняются те, что расходятся с официальным результатом?',
      'Тәуелсіз дереккөздер бір-біріне сәйкес пе? Ал ресми нәтижеден өзгешелері бір бағытта ауытқи ма?',
    ),
    method: sentence(
      'Between every two sources the total variation distance of their shares is computed, among those who named a contestant. Average linkage sorts the sources into groups. For the leading contestant, Cochran’s Q, I² and the τ² of DerSimonian and Laird compare the random samples of known size. Their variances are p(1 − p)·deff/n.',
      'Для каждых двух источников вычисляется расстояние полной вариации между долями среди назвавших участника. Источники группируются методом средней связи. Для доли лидера случайные выборки известного объёма сравниваются по Q Кокрена, I² и τ² ДерСимоняна — Лэрда. Дисперсии — p(1 − p)·deff/n.',
      'Әр екі дереккөз үшін қатысушыны атағандар арасындағы үлестердің толық вариация қашықтығы есептеледі. Дереккөздер орташа байланыс әдісімен топтастырылады. Көшбасшы үлесі бойынша көлемі белгілі кездейсоқ іріктемелер Кокрен Q мәнімен, I² және ДерСимонян — Лэрд τ² мәндерімен салыстырылады. Дисперсиялар – p(1 − p)·deff/n.',
    ),
    needs: [
      sentence(
        'at least two independent sources about the whole contest, with the shares of all contestants',
        'не меньше двух независимых источников обо всём голосовании, с долями всех участников',
        'бүкіл дауыс беру туралы барлық қатысушының үлестері бар кемінде екі тәуелсіз дереккөз',
      ),
      sentence('official votes or shares', 'официальные голоса или доли', 'ресми дауыстар немесе үлестер'),
    ],
    limits: [
      sentence(
        'Sources that agree need not be right. They may share a method, a sponsor or the people they ask.',
        'Согласные между собой источники не обязательно верны. У них могут быть общими метод, заказчик или круг опрошенных.',
        'Өзара сәйкес дереккөздер міндетті түрде дұрыс емес. Олардың әдісі, тапсырыс берушісі немесе сұрайтын адамдары ортақ болуы мүмкін.',
      ),
      sentence(
        'A shared direction has no probability, because nothing shows that the sources are independent of each other.',
        'У общего направления нет вероятности: ничто не показывает, что источники независимы друг от друга.',
        'Ортақ бағыттың ықтималдығы жоқ: дереккөздердің бір-бірінен тәуелсіз екенін ештеңе көрсетпейді.',
      ),
      sentence(
        'A source that leaves out contestants is put in no group. The direction of the shares it reports still counts.',
        'Источник, который называет не всех участников, не входит ни в одну группу. Направление долей, о которых он сообщает, учитывается.',
        'Қатысушылардың бәрін көрсетпейтін дереккөз ешбір топқа кірмейді. Ол хабарлаған үлестердің бағыты есепке алынады.',
      ),
      sentence(
        'Polls before the vote measure another time. They are sorted into groups, but their direction and spread are not tested.',
        'Опросы до голосования относятся к другому времени. Их распределяют по группам, но направление и разброс по ним не проверяют.',
        'Дауыс беруге дейінгі сауалнамалар басқа уақытқа қатысты. Олар топтарға бөлінеді, бірақ бағыты мен шашырауы тексерілмейді.',
      ),
    ],
    explanations: [
      sentence(
        'Sources ask different people at different times, and weight the answers differently.',
        'Источники опрашивают разных людей в разное время и по-разному взвешивают ответы.',
        'Дереккөздер әртүрлі адамдардан әр уақытта сұрайды және жауаптарды әртүрлі салмақтайды.',
      ),
      sentence(
        'Tallies count whatever comes in, so they differ from random samples and from each other.',
        'Подсчёты учитывают всё, что поступает, и потому отличаются и от случайных выборок, и друг от друга.',
        'Санақтар түскеннің бәрін есептейді, сондықтан кездейсоқ іріктемелерден де, бір-бірінен де өзгеше.',
      ),
      sentence(
        'A sample may be worth less than its size says. Ordinary differences then look large.',
        'Выборка может давать меньше сведений, чем следует из её объёма. Тогда обычные расхождения выглядят большими.',
        'Іріктеме көлемі көрсететіннен аз мәлімет беруі мүмкін. Сонда әдеттегі айырмалар үлкен болып көрінеді.',
      ),
    ],
    ask: sentence(
      'Ask the sources that differ how they chose whom to ask, who paid for it, and for the answers one by one.',
      'Спросите у расходящихся источников, как они выбирали, кого опросить, и кто платил; запросите ответы по одному.',
      'Өзгеше дереккөздерден кімнен сұрауды қалай таңдағанын, кім төлегенін және жауаптарды бір-бірлеп сұраңыз.',
    ),
  },
  sourcesNeeded: sentence(
    'surveys, polls or tallies with shares',
    'опросы или подсчёты с долями',
    'үлестері бар сауалнамалар немесе санақтар',
  ),
  noOfficialShares: sentence(
    'there are no official shares of two contestants or more',
    'нет официальных долей двух участников или больше',
    'екі немесе одан көп қатысушының ресми үлестері жоқ',
  ),
  partial: sentence(
    'it reports {reported:#} of {contestants:#} contestants, so it is put in no group',
    'он сообщает о {reported:#} из {contestants|# участника|# участников|# участников} и поэтому не входит ни в одну группу',
    'ол {contestants:#} қатысушы ішінен {reported:#} туралы ғана хабарлайды, сондықтан ешбір топқа кірмейді',
  ),
  together: sentence('The sources together', 'Источники вместе', 'Дереккөздер бірге'),
  fewerThanTwo: sentence(
    'fewer than two sources report all contestants',
    'обо всех участниках сообщают меньше двух источников',
    'барлық қатысушы туралы екіден аз дереккөз хабарлайды',
  ),
  tooMany: sentence(
    'more than {most|# source|# sources} report all contestants, too many to be sorted into groups',
    'обо всех участниках сообщают больше {most|# источника|# источников|# источников}; группировать столько источников слишком долго',
    'барлық қатысушы туралы хабарлайтын дереккөз {most:#} санынан көп, топтарға бөлуге тым көп',
  ),
  fewerNeeded: sentence(
    'at most {most|# source|# sources} with shares of all contestants',
    'не больше {most|# источника|# источников|# источников} с долями всех участников',
    'барлық қатысушының үлестері бар ең көбі {most:#} дереккөз',
  ),
  secondNeeded: sentence(
    'a second independent source with shares of all contestants',
    'второй независимый источник с долями всех участников',
    'барлық қатысушының үлестері бар екінші тәуелсіз дереккөз',
  ),
  families: {
    apart: sentence(
      '{sourcesWithOfficial:#} of {sources|# source|# sources} {sourcesWithOfficial|is|are} close to the official result; the others form {separate|# group|# groups}.',
      'К официальному результату близки {sourcesWithOfficial:#} из {sources|# источника|# источников|# источников}; остальные образуют {separate|# группу|# группы|# групп}.',
      '{sources|# дереккөз} ішінен {sourcesWithOfficial:#} дереккөз ресми нәтижеге жақын; қалғандары {separate|# топқа} бөлінеді.',
    ),
    allApart: sentence(
      'None of {sources|# source|# sources} is close to the official result; they form {separate|# group|# groups}.',
      'Ни один из {sources|# источника|# источников|# источников} не близок к официальному результату; они образуют {separate|# группу|# группы|# групп}.',
      '{sources|# дереккөздің} ешқайсысы ресми нәтижеге жақын емес; олар {separate|# топқа} бөлінеді.',
    ),
    samplesDiffer: sentence(
      'The random samples differ in the share of {leader} by more than sampling explains (I² {i2:%1}).',
      'Случайные выборки расходятся в доле участника {leader} больше, чем объясняет случайность отбора (I² {i2:%1}).',
      'Кездейсоқ іріктемелердегі {leader} үлесінің айырмасы іріктеудің кездейсоқтығы түсіндіретіннен көп (I² {i2:%1}).',
    ),
    members: sentence(
      'With the official result: {own:and}. Apart from it: {others:; }.',
      'С официальным результатом: {own:and}. Отдельно от него: {others:; }.',
      'Ресми нәтижемен бірге: {own:and}. Одан бөлек: {others:; }.',
    ),
    membersApart: sentence('The groups: {others:; }.', 'Группы: {others:; }.', 'Топтар: {others:; }.'),
    grouped: sentence(
      'Groups are on average more than {cut:%0} of the votes away from each other (total variation distance).',
      'Группы в среднем отстоят друг от друга больше чем на {cut:%0} голосов (расстояние полной вариации).',
      'Топтар бір-бірінен орта есеппен дауыстардың {cut:%0}-дан артық бөлігіне алшақ (толық вариация қашықтығы).',
    ),
    pooled: sentence(
      'Together, the {samples|# random sample|# random samples} of known size give {leader} {pooled:%2} (Cochran’s Q {cochranQ:~4} on {df|# degree|# degrees} of freedom, I² {i2:%1}, τ {tauPp:.2} points).',
      'Вместе {samples|# случайная выборка|# случайные выборки|# случайных выборок} известного объёма дают участнику {leader} {pooled:%2} (Q Кокрена {cochranQ:~4} при {df|# степени|# степенях|# степенях} свободы, I² {i2:%1}, τ {tauPp:.2} п. п.).',
      'Көлемі белгілі {samples|# кездейсоқ іріктеме} бірге {leader} үшін {pooled:%2} береді (Кокрен Q мәні {cochranQ:~4}, еркіндік дәрежелері {df:#}, I² {i2:%1}, τ {tauPp:.2} п. т.).',
    ),
    notPooled: sentence(
      'The {samples|# random sample|# random samples} of known size differ too much in the share of {leader} to be combined (Cochran’s Q {cochranQ:~4} on {df|# degree|# degrees} of freedom, I² {i2:%1}, τ {tauPp:.2} points).',
      '{samples|# случайная выборка|# случайные выборки|# случайных выборок} известного объёма слишком расходятся в доле участника {leader}, чтобы их объединять (Q Кокрена {cochranQ:~4} при {df|# степени|# степенях|# степенях} свободы, I² {i2:%1}, τ {tauPp:.2} п. п.).',
      'Көлемі белгілі {samples|# кездейсоқ іріктемені} біріктіру үшін {leader} үлесіндегі айырма тым үлкен (Кокрен Q мәні {cochranQ:~4}, еркіндік дәрежелері {df:#}, I² {i2:%1}, τ {tauPp:.2} п. т.).',
    ),
    expected: sentence(
      'one group, and samples that differ no more than sampling allows (I² at most {maxHeterogeneity:%0})',
      'одна группа и выборки, которые расходятся не больше, чем допускает случайность отбора (I² не более {maxHeterogeneity:%0})',
      'бір топ және айырмасы іріктеудің кездейсоқтығы жол беретіннен аспайтын іріктемелер (I² ең көбі {maxHeterogeneity:%0})',
    ),
    seen: {
      number: sentence('{families|# group|# groups}', '{families|# группа|# группы|# групп}', '{families|# топ}'),
      spread: sentence(
        '{families|# group|# groups}, I² {i2:%1}',
        '{families|# группа|# группы|# групп}, I² {i2:%1}',
        '{families|# топ}, I² {i2:%1}',
      ),
    },
  },
  direction: {
    both: {
      ...direction,
      message: sentence(
        '{who:and} differ from the official result in the same direction: lower for {lower:and}, higher for {higher:and}.',
        '{who:and} отклоняются от официального результата в одну сторону: ниже — {lower:and}, выше — {higher:and}.',
        '{who:and} ресми нәтижеден бір бағытта ауытқиды: мыналардың үлесі төмен – {lower:and}, мыналардікі жоғары – {higher:and}.',
      ),
    },
    lower: {
      ...direction,
      message: sentence(
        '{who:and} differ from the official result in the same direction: lower for {lower:and}.',
        '{who:and} отклоняются от официального результата в одну сторону: ниже — {lower:and}.',
        '{who:and} ресми нәтижеден бір бағытта ауытқиды: мыналардың үлесі төмен – {lower:and}.',
      ),
    },
    higher: {
      ...direction,
      message: sentence(
        '{who:and} differ from the official result in the same direction: higher for {higher:and}.',
        '{who:and} отклоняются от официального результата в одну сторону: выше — {higher:and}.',
        '{who:and} ресми нәтижеден бір бағытта ауытқиды: мыналардың үлесі жоғары – {higher:and}.',
      ),
    },
    none: {
      ...direction,
      message: sentence(
        '{who:and} differ from the official result, but in the same direction for no contestant.',
        '{who:and} отклоняются от официального результата, но ни для одного участника в одну сторону.',
        '{who:and} ресми нәтижеден ауытқиды, бірақ ешбір қатысушы бойынша бір бағытта емес.',
      ),
    },
    of: sentence(
      '{name} ({sources|# source|# sources})',
      '{name} ({sources|# источник|# источника|# источников})',
      '{name} ({sources|# дереккөз})',
    ),
  },
  onePublisher: sentence(
    '{names:and} have the same publisher.',
    'У источников {names:and} один и тот же издатель.',
    '{names:and} дереккөздерінің жариялаушысы бір.',
  ),
  familyTable: {
    title: sentence(
      'Sources in groups that agree',
      'Источники, сгруппированные по согласию',
      'Сәйкестігі бойынша топтастырылған дереккөздер',
    ),
    note: sentence(
      'Distances are total variation distances of the shares of those who named a contestant. Groups are formed by average linkage, while their mean distance is below {cut:%1}. Group 1 is that of the official result.',
      'Расстояния полной вариации — по долям среди назвавших участника. Группы объединяются методом средней связи, пока среднее расстояние между ними меньше {cut:%1}. Группа 1 — та, в которую входит официальный результат.',
      'Толық вариация қашықтықтары қатысушыны атағандар арасындағы үлестер бойынша алынған. Топтар орташа байланыс әдісімен, орташа қашықтығы {cut:%1} мәнінен аз болғанша біріктіріледі. 1-топ — ресми нәтиже кіретін топ.',
    ),
  },
  kind: sentence('Kind', 'Вид', 'Түрі'),
  family: sentence('Group', 'Группа', 'Топ'),
  fromOfficial: sentence('From the official result', 'До официального результата', 'Ресми нәтижеге дейін'),
  nearest: sentence('Nearest other source', 'Ближайший другой источник', 'Ең жақын басқа дереккөз'),
  fromNearest: sentence('From that source', 'До него', 'Оған дейін'),
  allSources: {
    title: sentence('All sources side by side', 'Все источники рядом', 'Барлық дереккөз қатар'),
    tableNote: sentence(
      'Shares are of those who named a contestant. A source that leaves out contestants has its shares as printed. A share known only as a bound is shown as a bound. Seats follow from the shares by the rules of the contest. They are left out where a contestant is not reported.',
      'Доли среди назвавших участника. У источника, который называет не всех участников, доли приведены как опубликованы. Доля, известная только как граница, показана как граница. Мандаты следуют из долей по правилам выборов. Их нет, если об одном из участников не сообщается.',
      'Үлестер қатысушыны атағандар арасында алынған. Қатысушылардың бәрін көрсетпейтін дереккөздің үлестері жарияланған күйінде берілген. Шегі ғана белгілі үлес шек ретінде көрсетілген. Мандаттар сайлау ережелері бойынша үлестерден шығады. Қатысушылардың бірі туралы хабарланбаса, олар көрсетілмейді.',
    ),
    figureNote: sentence(
      'Shares are of those who named a contestant. The 95 % intervals allow for the usual error of polls ({rmse:.1} points root mean square for the leading share). Quick counts have the interval of their design. Tallies of whatever comes in have none.',
      'Доли среди назвавших участника. 95 %-ные интервалы учитывают обычную ошибку опросов (среднеквадратически {rmse:.1} п. п. для доли лидера). У быстрых подсчётов интервал следует из их дизайна. У подсчётов всего, что поступает, интервала нет.',
      'Үлестер қатысушыны атағандар арасында алынған. 95 % аралықтар сауалнамалардың әдеттегі қатесін ескереді (көшбасшы үлесі үшін орташа квадраттық {rmse:.1} п. т.). Жедел санақтың аралығы оның дизайнынан шығады. Түскеннің бәрін есептейтін санақтарда аралық жоқ.',
    ),
    unsized: sentence(
      'A sample of unknown size is shown with the interval of an unlimited sample. Its true interval is wider.',
      'У выборки неизвестного объёма показан интервал бесконечной выборки. Её настоящий интервал шире.',
      'Көлемі белгісіз іріктемеге шексіз іріктеменің аралығы берілген. Оның нақты аралығы кеңірек.',
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
