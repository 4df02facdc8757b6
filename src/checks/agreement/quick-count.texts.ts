import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence(
  '{name}: {low:%1} to {high:%1} (95 %, one contestant)',
  '{name}: от {low:%1} до {high:%1} (95 %, для одного участника)',
  '{name}: {low:%1} – {high:%1} (95 %, бір қатысушы үшін)',
);
const seen = sentence('officially {official:%2}', 'официально {official:%2}', 'ресми түрде {official:%2}');

const agrees = {
  message: sentence(
    '{source} agrees with the official result: {gap:pp1} points for {name}, where its error is {errorPp:.1} points (95 %).',
    '{source} и официальный результат согласуются: {gap:pp1} п. п. у участника {name} при ошибке {errorPp:.1} п. п. (95 %).',
    '{source} және ресми нәтиже сәйкес келеді: {name} қатысушысында {gap:pp1} п. т., қатесі {errorPp:.1} п. т. (95 %).',
  ),
  expected,
  seen,
};

const differs = {
  message: sentence(
    '{source} and the official result differ by {gapPp:.1} points for {name} (total variation distance {totalVariationPp:.2} points); its error is {errorPp:.1} points (95 %).',
    '{source} и официальный результат расходятся на {gapPp:.1} п. п. у участника {name} (расстояние полной вариации {totalVariationPp:.2} п. п.); ошибка подсчёта — {errorPp:.1} п. п. (95 %).',
    '{source} және ресми нәтиже арасындағы айырма {name} қатысушысында {gapPp:.1} п. т. (толық вариация қашықтығы {totalVariationPp:.2} п. т.); санақтың қатесі – {errorPp:.1} п. т. (95 %).',
  ),
  reconciled: sentence(
    'The sample would have to be one of the rare ones whose stations differ so much from the others, or not drawn by chance, or wrongly reported; or the official share of {name} to be off by at least {officialErrorPp:.1} points.',
    'Выборка должна быть одной из тех редких, участки которых так сильно отличаются от остальных, или отобранной не случайно, или переданной с ошибкой; либо ошибка официальной доли участника {name} должна составлять не менее {officialErrorPp:.1} п. п.',
    'Іріктеме учаскелері қалғандарынан осынша ерекшеленетін сирек іріктемелердің бірі болуы, немесе кездейсоқ іріктелмеуі, немесе қате хабарлануы керек; әйтпесе {name} қатысушысының ресми үлесіндегі қате кемінде {officialErrorPp:.1} п. т. болуы керек.',
  ),
  expected,
  seen,
};

const coverage = sentence('{coverage}', '{coverage}', '{coverage}');
const notDisclosed = sentence('Not disclosed: {hidden:and}.', 'Не раскрыто: {hidden:and}.', 'Жарияланбаған: {hidden:and}.');

/** Of a count whose stations are published. */
const stationDetails = [
  sentence(
    '{sample}; a ballot in it is worth {ballotWorth:~3} of one drawn singly (design effect {designEffect:~3}).',
    '{sample}; бюллетень в этой выборке равноценен {ballotWorth:~3} отобранного поодиночке (дизайн-эффект {designEffect:~3}).',
    '{sample}; ондағы бюллетень жеке іріктелген бюллетеньнің {ballotWorth:~3} бөлігіне тең (дизайн-эффект {designEffect:~3}).',
  ),
  sentence('{sampleAlone}.', '{sampleAlone}.', '{sampleAlone}.'),
  sentence(
    '{stationsMissing|# station|# stations} of the {stationsDrawn:#} drawn {stationsMissing|does|do} not report; with any result there, {name} has {shareAtLeast:%1} to {shareAtMost:%1}.',
    'С {stationsMissing|# участка|# участков|# участков} из {stationsDrawn:#} отобранных данных нет; при любом результате на них у участника {name} от {shareAtLeast:%1} до {shareAtMost:%1}.',
    'Іріктелген {stationsDrawn:#} учаскенің {stationsMissing|#} учаскесінен дерек жоқ; олардағы нәтиже қандай болса да, {name} қатысушысының үлесі {shareAtLeast:%1} – {shareAtMost:%1}.',
  ),
  coverage,
  notDisclosed,
] as const;

/** Of a count that prints no more than shares and a margin. */
const printedDetails = [
  sentence(
    'The votes of its stations are not published; its shares and margin are taken as printed.',
    'Голоса по его участкам не опубликованы; доли и предел погрешности взяты такими, как указаны.',
    'Оның учаскелерінің дауыстары жарияланбаған; үлестері мен қателік шегі көрсетілген күйінде алынған.',
  ),
  coverage,
  notDisclosed,
] as const;

export const T = texts('quick-count', {
  meta: {
    title: sentence('Quick counts', 'Быстрые подсчёты', 'Жедел санақтар'),
    question: sentence(
      'Do the results of stations drawn by chance agree with the official result?',
      'Согласуются ли результаты случайно отобранных участков с официальным результатом?',
      'Кездейсоқ іріктелген учаскелердің нәтижелері ресми нәтижеге сәйкес келе ме?',
    ),
    method: sentence(
      'Combined ratio estimate Σ(N/n)Σy / Σ(N/n)Σx over strata, linearised variance between the stations (or clusters) of a stratum with finite population correction, Student’s t on clusters less strata. Where only shares and a margin are printed, the margin is taken for a 95 % interval. The evidence is graded by the bound of Sellke, Bayarri and Berger on the Bayes factor.',
      'Комбинированная оценка отношения Σ(N/n)Σy / Σ(N/n)Σx по слоям, линеаризованная дисперсия между участками (или кластерами) слоя с поправкой на конечную совокупность, t Стьюдента с числом степеней свободы «кластеры минус слои». Если опубликованы только доли и предел погрешности, он принимается за 95 %-ный интервал. Свидетельство оценивается по границе Селлке, Баярри и Бергера для фактора Байеса.',
      'Қабаттар бойынша қатынастың біріктірілген бағасы Σ(N/n)Σy / Σ(N/n)Σx, қабаттың учаскелері (немесе кластерлері) арасындағы ақырлы жиынтыққа түзетілген сызықтандырылған дисперсия, еркіндік дәрежесі «кластерлерден қабаттарды шегергенде» болатын Стьюдент t-сы. Тек үлестер мен қателік шегі жарияланса, ол 95 % аралық деп алынады. Айғақ Байес факторына арналған Селлке, Баярри және Бергер шегі бойынша бағаланады.',
    ),
    needs: [
      sentence(
        'a quick count: the votes of each station drawn, with its stratum where there are strata, or its shares with their margin of error',
        'быстрый подсчёт: голоса каждого отобранного участка, с его слоем, если слои есть, или его доли с пределом погрешности',
        'жедел санақ: іріктелген әр учаскенің дауыстары, қабаттар болса – қабатымен бірге, немесе оның қателік шегі көрсетілген үлестері',
      ),
      sentence(
        'official votes or shares of the same area',
        'официальные голоса или доли той же территории',
        'сол аумақтың ресми дауыстары немесе үлестері',
      ),
    ],
    limits: [
      sentence(
        'Only for stations drawn by chance before the count; stations that happened to be observed are a tally, which `tally-feasibility` and `matched-stations` ask.',
        'Только для участков, случайно отобранных до подсчёта; участки, на которых просто оказались наблюдатели, — это подсчёт, который рассматривают `tally-feasibility` и `matched-stations`.',
        'Тек санаққа дейін кездейсоқ іріктелген учаскелер үшін; байқаушылар болып қалған учаскелер – жай санақ, оны `tally-feasibility` пен `matched-stations` қарайды.',
      ),
      sentence(
        'Strata need the number of stations in each; without it they cannot be weighted, and nothing is computed.',
        'Для слоёв нужно число участков в каждом; без него их нельзя взвесить, и ничего не вычисляется.',
        'Қабаттар үшін әрқайсысындағы учаскелер саны қажет; онсыз оларды салмақтау мүмкін емес, ештеңе есептелмейді.',
      ),
      sentence(
        'Stations that were drawn and do not report are often the difficult ones: the official share is set against the nearest share that any result in them would allow, taking them to be as large as the others.',
        'Отобранные участки без данных часто и есть трудные: официальная доля сравнивается с ближайшей к ней долей, возможной при любом результате на них, если считать их такими же по размеру, как остальные.',
        'Іріктеліп, дерегі келмеген учаскелер көбіне қиын учаскелер болады: ресми үлес олардағы кез келген нәтиже жол беретін, өзіне ең жақын үлеспен салыстырылады; олардың мөлшері қалғандарындай деп алынады.',
      ),
      sentence(
        'One test a source: the smallest p-value of the contestants times their number (Bonferroni). A warning also needs a Bayes factor of up to 100.',
        'Один критерий на источник: наименьшее p-значение участников, умноженное на их число (Бонферрони). Для предупреждения нужен ещё и фактор Байеса, граница которого достигает 100.',
        'Әр дереккөзге бір критерий: қатысушылардың ең кіші p-мәні олардың санына көбейтіледі (Бонферрони). Ескерту үшін шегі 100-ге жететін Байес факторы да қажет.',
      ),
    ],
    explanations: [
      sentence(
        'Stations that could not be reached may differ from those that could.',
        'Участки, с которыми не удалось связаться, могут отличаться от остальных.',
        'Байланысу мүмкін болмаған учаскелер қалғандарынан өзгеше болуы мүмкін.',
      ),
      sentence(
        'Observers may have copied a figure wrongly, or from another contest.',
        'Наблюдатели могли переписать число с ошибкой или с других выборов.',
        'Байқаушылар санды қате немесе басқа сайлаудан көшірген болуы мүмкін.',
      ),
      sentence(
        'The official result may hold votes that no station counts: abroad, by post, in special stations.',
        'В официальном результате могут быть голоса, которые не подсчитывает ни один из участков: за границей, по почте, на особых участках.',
        'Ресми нәтижеде ешбір учаске санамайтын дауыстар болуы мүмкін: шетелдегі, пошта арқылы, арнайы учаскелердегі.',
      ),
      sentence(
        'The error may lie in the sample, in the official result, or in both.',
        'Ошибка может быть в выборке, в официальном результате или в обоих.',
        'Қате іріктемеде, ресми нәтижеде немесе екеуінде де болуы мүмкін.',
      ),
    ],
  },
  noQuickCount: sentence('it holds no quick count', 'в нём нет быстрого подсчёта', 'онда жедел санақ жоқ'),
  quickCountNeeded: sentence('a source of kind quick-count', 'источник вида quick-count', 'quick-count түріндегі дереккөз'),
  noOfficialResult: sentence(
    'the official result of its area is not published',
    'официальный результат его территории не опубликован',
    'оның аумағының ресми нәтижесі жарияланбаған',
  ),
  tooFew: sentence(
    'only {stations|# station|# stations} reported; {minStations:.0} are needed',
    'есть данные только {stations|# участка|# участков|# участков}; нужно {minStations:.0}',
    'тек {stations|# учаскенің} дерегі бар; {minStations:.0} қажет',
  ),
  moreStations: sentence('more stations', 'больше участков', 'көбірек учаске'),
  nobodyCompared: sentence(
    'it reports no contestant with an official share',
    'в нём нет ни одного участника с официальной долей',
    'онда ресми үлесі бар бірде-бір қатысушы жоқ',
  ),
  stations: {
    agrees: { ...agrees, details: stationDetails },
    differs: { ...differs, details: stationDetails },
  },
  printed: {
    agrees: { ...agrees, details: printedDetails },
    differs: { ...differs, details: printedDetails },
  },
  allWithin: sentence(
    'Every official share lies within its 95 % interval.',
    'Каждая официальная доля лежит в пределах своего 95 %-ного интервала.',
    'Әр ресми үлес өзінің 95 % аралығында жатыр.',
  ),
  someOutside: sentence(
    '{outsideIntervals:#} of {contestants:#} official shares lie outside, the others within its 95 % interval.',
    'Официальных долей за пределами своего 95 %-ного интервала — {outsideIntervals:#} из {contestants:#}, остальные — внутри.',
    '{contestants:#} ресми үлестің {outsideIntervals:#} үлесі өзінің 95 % аралығынан тыс, қалғандары ішінде жатыр.',
  ),
  sample: {
    alone: sentence('{stations|# station|# stations}', '{stations|# участок|# участка|# участков}', '{stations|# учаске}'),
    ofAll: sentence(
      '{stations|# station|# stations} of {frame:#}',
      '{stations|# участок|# участка|# участков} из {frame:#}',
      '{stations|# учаске} ({frame:#} ішінен)',
    ),
    inStrata: sentence(
      '{stations|# station|# stations} in {strata:#} strata',
      '{stations|# участок|# участка|# участков} в {strata|# слое|# слоях|# слоях}',
      '{stations|# учаске}, {strata|# қабатта}',
    ),
    ofAllInStrata: sentence(
      '{stations|# station|# stations} of {frame:#} in {strata:#} strata',
      '{stations|# участок|# участка|# участков} из {frame:#} в {strata|# слое|# слоях|# слоях}',
      '{stations|# учаске} ({frame:#} ішінен), {strata|# қабатта}',
    ),
  },
  test: sentence(
    'largest t of the contestants, Bonferroni-corrected',
    'наибольшее t участников с поправкой Бонферрони',
    'қатысушылардың ең үлкен t мәні, Бонферрони түзетуімен',
  ),
  tableTitle: sentence('{source} beside the official shares', '{source} рядом с официальными долями', '{source} мен ресми үлестер қатар'),
  tableNote: sentence(
    'Intervals of 95 % for each contestant alone, from the spread between stations.',
    '95 %-ные интервалы для каждого участника в отдельности, по разбросу между участками.',
    'Әр қатысушыға жеке 95 % аралықтар, учаскелер арасындағы шашырау бойынша.',
  ),
});
