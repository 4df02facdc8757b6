import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence(
  '{low:%1} to {high:%1} for {name} (95 % interval of the count)',
  '{name}: от {low:%1} до {high:%1} (95 %-ный интервал подсчёта)',
  '{name}: {low:%1} – {high:%1} (санақтың 95 % аралығы)',
);
const seen = sentence('{official:%2} in the official result', '{official:%2} в официальном результате', 'ресми нәтижеде {official:%2}');

const silentMayDiffer = sentence(
  'The {silent|# station|# stations} that did not report may differ from the others.',
  '{silent|# участок|# участка|# участков} без данных {silent|может|могут|могут} отличаться от остальных.',
  'Дерегі келмеген {silent|# учаске} қалғандарынан өзгеше болуы мүмкін.',
);
const sampleMayDiffer = sentence(
  'Stations that did not report may differ from those that did.',
  'Участки, с которых нет данных, могут отличаться от остальных.',
  'Дерегі келмеген учаскелер қалғандарынан өзгеше болуы мүмкін.',
);
const wrongCopy = sentence(
  'Observers may have copied a figure wrongly, or from another contest.',
  'Наблюдатели могли переписать число с ошибкой или с других выборов.',
  'Байқаушылар сандарды қате немесе басқа сайлаудың хаттамасынан көшірген болуы мүмкін.',
);
const otherVotes = sentence(
  'The official result may include votes that no station of the sample counts: from abroad, by post, at special stations.',
  'В официальный результат могут входить голоса, которых нет на участках выборки: из-за границы, по почте, с особых участков.',
  'Ресми нәтижеге іріктеме учаскелерінде жоқ дауыстар кіруі мүмкін: шетелден, пошта арқылы, арнайы учаскелерден.',
);
const eitherErrs = sentence(
  'The error may be in the sample, in the official result, or in both.',
  'Ошибка может быть в выборке, в официальном результате или в обоих.',
  'Қате іріктемеде, ресми нәтижеде немесе екеуінде де болуы мүмкін.',
);
const narrowMargin = sentence(
  'The source may state a margin of error that is too small: ballots of one station are alike.',
  'Источник мог указать слишком малый предел погрешности: бюллетени одного участка похожи друг на друга.',
  'Дереккөз тым кіші қателік шегін көрсеткен болуы мүмкін: бір учаскенің бюллетеньдері бір-біріне ұқсас.',
);

const agrees = {
  message: sentence(
    '{source:^} agrees with the official result; the clearest gap is for {name}, {share:%1} in the count and {official:%1} officially.',
    '{source:^} согласуется с официальным результатом; заметнее всего разница у участника {name}: {share:%1} по подсчёту и {official:%1} официально.',
    '{source:^} ресми нәтижеге сәйкес келеді; айырма {name} үлесінде ең айқын: санақта {share:%1}, ресми {official:%1}.',
  ),
  expected,
  seen,
  explanations: [
    sentence(
      'A quick count repeats the figures of station protocols: it cannot show an error made before they were signed.',
      'Быстрый подсчёт повторяет числа из протоколов участков: ошибку, сделанную до их подписания, он показать не может.',
      'Жедел санақ учаске хаттамаларының сандарын қайталайды: хаттамаларға қол қойылғанға дейінгі қатені ол көрсете алмайды.',
    ),
  ],
};

const differs = {
  message: sentence(
    '{source:^} gives {name} {share:%1}, the official result {official:%1}; the gap is {gapPp:.1} points, the margin of error of the count {errorPp:.1}.',
    '{source:^}: у участника {name} {share:%1}, в официальном результате — {official:%1}; разница {gapPp:.1} п. п. при пределе погрешности подсчёта {errorPp:.1} п. п.',
    '{source:^}: {name} үлесі {share:%1}, ал ресми нәтижеде {official:%1}; айырма {gapPp:.1} п. т., санақтың қателік шегі {errorPp:.1} п. т.',
  ),
  reconciled: sentence(
    'Both results can be right if the sample was one of the rare odd ones, was not drawn by chance, or was reported wrongly. If none of this holds, the official share of {name} is off by at least {officialErrorPp:.1} points.',
    'Оба результата могут быть верны, если выборка оказалась редким исключением, отобрана не случайно или передана с ошибкой. Если это не так, официальная доля участника {name} ошибочна не менее чем на {officialErrorPp:.1} п. п.',
    'Іріктеме сирек кездесетін ерекше іріктеме болса, кездейсоқ іріктелмесе немесе қате хабарланса, екі нәтиже де дұрыс бола алады. Олай болмаса, {name} қатысушысының ресми үлесі кемінде {officialErrorPp:.1} п. т. қате.',
  ),
  ask: sentence(
    'Ask the authors of {source} for the list of stations drawn, and the commission for the signed protocols of these stations.',
    'Запросите у авторов источника {source} список отобранных участков, а у комиссии — подписанные протоколы этих участков.',
    '{source} авторларынан іріктелген учаскелердің тізімін, ал комиссиядан осы учаскелердің қол қойылған хаттамаларын сұраңыз.',
  ),
  expected,
  seen,
};

const precision = sentence(
  'The margin of error for {name} is {errorPp:.1} points (95 %).',
  'Предел погрешности для участника {name} — {errorPp:.1} п. п. (95 %).',
  '{name} үшін қателік шегі – {errorPp:.1} п. т. (95 %).',
);
const distance = sentence(
  'Over all contestants, {totalVariationPp:.2} % of the votes in the count would have to change hands to match the official result (total variation distance).',
  'По всем участникам {totalVariationPp:.2} % голосов подсчёта пришлось бы передать другим, чтобы получить официальный результат (расстояние полной вариации).',
  'Барлық қатысушы бойынша ресми нәтижені алу үшін санақ дауыстарының {totalVariationPp:.2} %-ын басқаларға беру керек болар еді (толық вариация қашықтығы).',
);
const unlikely = sentence(
  'If both results were right, a gap this large in any of the {contestants|# contestant|# contestants} would occur {chance} (p = {log10P:p}, Bonferroni-corrected).',
  'Если бы верны были оба результата, такая разница хотя бы у одного из {contestants|# участника|# участников|# участников} возникала бы {chance} (p = {log10P:p} с поправкой Бонферрони).',
  'Екі нәтиже де дұрыс болса, {contestants|# қатысушының} бірінде мұндай айырма {chance} кездесер еді (p = {log10P:p}, Бонферрони түзетуімен).',
);
const silent = [
  sentence(
    'If the stations that did not report are like the others, such a gap would occur {chanceAtRandom} (p = {log10PAtRandom:p}, Bonferroni-corrected).',
    'Если участки без данных похожи на остальные, такая разница возникала бы {chanceAtRandom} (p = {log10PAtRandom:p} с поправкой Бонферрони).',
    'Дерегі келмеген учаскелер қалғандарына ұқсас болса, мұндай айырма {chanceAtRandom} кездесер еді (p = {log10PAtRandom:p}, Бонферрони түзетуімен).',
  ),
  sentence(
    'Even if they may hold any result, it would occur {chanceAtBound} (p = {log10PAtBound:p}).',
    'Даже если на них возможен любой результат, она возникала бы {chanceAtBound} (p = {log10PAtBound:p}).',
    'Оларда кез келген нәтиже мүмкін болса да, ол {chanceAtBound} кездесер еді (p = {log10PAtBound:p}).',
  ),
  sentence(
    'If they may hold any result, they could explain it (p = {log10PExplained:p}).',
    'Если на них возможен любой результат, они могут её объяснить (p = {log10PExplained:p}).',
    'Оларда кез келген нәтиже мүмкін болса, олар айырманы түсіндіре алады (p = {log10PExplained:p}).',
  ),
] as const;
const coverage = sentence('{coverage}', '{coverage}', '{coverage}');
const notDisclosed = sentence(
  'The source does not say: {hidden:and}.',
  'Источник не сообщает: {hidden:and}.',
  'Дереккөз мыналарды айтпайды: {hidden:and}.',
);

/** Of a count whose stations are published. */
const stationDetails = [
  unlikely,
  ...silent,
  sentence('All shares are of {base}.', 'Все доли взяты от базы: {base}.', 'Барлық үлестің базасы: {base}.'),
  precision,
  distance,
  sentence(
    'The count covers {sample}. For its precision, a ballot of the count equals {ballotWorth:~3} of a ballot drawn singly (design effect {designEffect:~3}).',
    'В подсчёте {sample}. По точности один бюллетень подсчёта равноценен {ballotWorth:~3} бюллетеня, отобранного поодиночке (дизайн-эффект {designEffect:~3}).',
    'Санақта {sample} бар. Дәлдігі жағынан санақтың бір бюллетені жеке іріктелген бюллетеньнің {ballotWorth:~3} бөлігіне тең (дизайн-эффект {designEffect:~3}).',
  ),
  sentence('The count covers {sampleAlone}.', 'В подсчёте {sampleAlone}.', 'Санақта {sampleAlone} бар.'),
  sentence(
    'Of {stationsDrawn|# station|# stations} drawn, {stationsMissing:#} did not report. Whatever the results there, {name} has between {shareAtLeast:%1} and {shareAtMost:%1} of the sample.',
    'Из {stationsDrawn|# отобранного участка|# отобранных участков|# отобранных участков} данных нет с {stationsMissing:#}. При любых результатах на них у участника {name} в выборке от {shareAtLeast:%1} до {shareAtMost:%1}.',
    'Іріктелген {stationsDrawn|# учаскенің} {stationsMissing:#} учаскесінен дерек жоқ. Олардағы нәтиже қандай болса да, {name} қатысушысының іріктемедегі үлесі {shareAtLeast:%1} – {shareAtMost:%1}.',
  ),
  coverage,
  notDisclosed,
] as const;

/** Of a count that prints no more than shares and a margin. */
const printedDetails = [
  unlikely,
  precision,
  distance,
  sentence(
    'The source does not publish the votes of its stations. Its shares and its margin of error are taken as printed.',
    'Источник не публикует голоса по участкам. Его доли и предел погрешности взяты такими, как указаны.',
    'Дереккөз учаскелердің дауыстарын жарияламайды. Оның үлестері мен қателік шегі көрсетілген күйінде алынды.',
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
      'The share of each contestant is the combined ratio estimate Σ(N/n)Σy / Σ(N/n)Σx over strata. Its variance is linearised, between the stations (or clusters) of a stratum, with finite population correction. Student’s t has clusters less strata degrees of freedom. If only shares and a margin are printed, the margin is taken for a 95 % interval. The evidence is graded by the bound of Sellke, Bayarri and Berger on the Bayes factor.',
      'Доля каждого участника — комбинированная оценка отношения Σ(N/n)Σy / Σ(N/n)Σx по слоям. Её дисперсия линеаризована и взята между участками (или кластерами) слоя с поправкой на конечную совокупность. Число степеней свободы t Стьюдента — число кластеров минус число слоёв. Если опубликованы только доли и предел погрешности, он принимается за 95 %-ный интервал. Сила свидетельства оценивается по границе Селлке, Баярри и Бергера для фактора Байеса.',
      'Әр қатысушының үлесі — қабаттар бойынша қатынастың біріктірілген бағасы Σ(N/n)Σy / Σ(N/n)Σx. Оның дисперсиясы сызықтандырылып, қабаттың учаскелері (немесе кластерлері) арасында ақырлы жиынтыққа түзетіліп алынады. Стьюдент t-сының еркіндік дәрежесі — кластерлер санынан қабаттар санын шегергендегі сан. Тек үлестер мен қателік шегі жарияланса, ол 95 % аралық деп алынады. Айғақтың күші Байес факторына арналған Селлке, Баярри және Бергер шегі бойынша бағаланады.',
    ),
    needs: [
      sentence(
        'a quick count: the votes of each station drawn (with its stratum, if there are strata), or its shares with their margin of error',
        'быстрый подсчёт: голоса каждого отобранного участка (со слоем, если слои есть) или доли с пределом погрешности',
        'жедел санақ: іріктелген әр учаскенің дауыстары (қабаттар болса, қабатымен бірге) немесе қателік шегі көрсетілген үлестер',
      ),
      sentence(
        'official votes or shares of the same area',
        'официальные голоса или доли той же территории',
        'сол аумақтың ресми дауыстары немесе үлестері',
      ),
    ],
    limits: [
      sentence(
        'The check is only for stations drawn by chance before the count. Stations that happened to be observed are a tally; `tally-feasibility` and `matched-stations` examine tallies.',
        'Проверка годится только для участков, случайно отобранных до подсчёта. Участки, на которых просто оказались наблюдатели, изучают `tally-feasibility` и `matched-stations`.',
        'Тексеру тек санаққа дейін кездейсоқ іріктелген учаскелерге жарайды. Байқаушылар болып қалған учаскелерді `tally-feasibility` мен `matched-stations` қарайды.',
      ),
      sentence(
        'If the sample has strata, the number of stations in each must be known. Without it the strata cannot be weighted, and nothing is computed.',
        'Если в выборке есть слои, нужно знать число участков в каждом. Без него слои нельзя взвесить, и ничего не вычисляется.',
        'Іріктемеде қабаттар болса, әрқайсысындағы учаскелер санын білу керек. Онсыз қабаттарды салмақтау мүмкін емес, ештеңе есептелмейді.',
      ),
      sentence(
        'Stations that were drawn and do not report are often the difficult ones. The check prints both: p if they are like the others, and p if they may hold any result, taken to be as large as the others. The grade follows the second.',
        'Отобранные участки, с которых нет данных, часто и есть самые трудные. Поэтому приводятся оба p: если они похожи на остальные и если на них возможен любой результат (при том же размере, что у остальных). Оценка ставится по второму.',
        'Іріктелген, бірақ дерегі келмеген учаскелер көбіне ең қиын учаскелер болады. Сондықтан екі p да келтіріледі: олар қалғандарына ұқсас болғандағы және оларда кез келген нәтиже мүмкін болғандағы (мөлшері қалғандарындай деп алынады). Баға екіншісі бойынша қойылады.',
      ),
      sentence(
        'Each source is one test: the smallest p-value of the contestants times their number (Bonferroni). A warning also needs evidence of 100 or more on the bound for the Bayes factor.',
        'Каждый источник — один критерий: наименьшее p-значение участников, умноженное на их число (Бонферрони). Для предупреждения нужно ещё, чтобы граница фактора Байеса достигала 100.',
        'Әр дереккөз — бір критерий: қатысушылардың ең кіші p-мәні олардың санына көбейтіледі (Бонферрони). Ескерту үшін Байес факторының шегі де 100-ге жетуі қажет.',
      ),
    ],
    explanations: [sampleMayDiffer, wrongCopy, otherVotes, eitherErrs],
    ask: sentence(
      'Ask the authors of the quick count for the list of stations drawn and for copies of their protocols.',
      'Запросите у авторов быстрого подсчёта список отобранных участков и копии их протоколов.',
      'Жедел санақ авторларынан іріктелген учаскелердің тізімін және олардың хаттамаларының көшірмелерін сұраңыз.',
    ),
  },
  noQuickCount: sentence('the dataset has no quick count', 'в данных нет быстрого подсчёта', 'деректерде жедел санақ жоқ'),
  quickCountNeeded: sentence('a source of the kind `quick-count`', 'источник вида `quick-count`', '`quick-count` түріндегі дереккөз'),
  noOfficialResult: sentence(
    'the official result of its area is not published',
    'официальный результат его территории не опубликован',
    'оның аумағының ресми нәтижесі жарияланбаған',
  ),
  tooFew: sentence(
    'only {stations|# station|# stations} reported; {minStations:.0} are needed',
    'есть данные только {stations|# участка|# участков|# участков}; нужно {minStations:.0}',
    'тек {stations|# учаскенің} дерегі бар; кемінде {minStations:.0} қажет',
  ),
  moreStations: sentence(
    'reports from {minStations:.0} stations or more',
    'данные не менее чем с {minStations:.0} участков',
    'кемінде {minStations:.0} учаскенің деректері',
  ),
  nobodyCompared: sentence(
    'it names no contestant that has an official share',
    'в нём нет ни одного участника с официальной долей',
    'онда ресми үлесі бар бірде-бір қатысушы жоқ',
  ),
  stations: {
    agrees: { ...agrees, details: stationDetails },
    /** The gap is beyond chance, and the silent stations could hold it. */
    silentDecide: {
      message: sentence(
        '{source} gives {name} {share:%1}, the official result {official:%1}; the {silent|# station|# stations} that did not report could make up the difference.',
        '{source}: у участника {name} {share:%1}, в официальном результате — {official:%1}; {silent|# участок|# участка|# участков} без данных {silent|может|могут|могут} объяснить разницу.',
        '{source}: {name} үлесі {share:%1}, ал ресми нәтижеде {official:%1}; дерегі келмеген {silent|# учаске} айырманы түсіндіре алады.',
      ),
      ask: differs.ask,
      expected,
      seen,
      details: stationDetails,
      explanations: [silentMayDiffer, wrongCopy, otherVotes, eitherErrs],
    },
    differs: { ...differs, details: stationDetails, explanations: [wrongCopy, silentMayDiffer, otherVotes, eitherErrs] },
  },
  printed: {
    agrees: { ...agrees, details: printedDetails },
    differs: { ...differs, details: printedDetails, explanations: [narrowMargin, wrongCopy, otherVotes, eitherErrs] },
  },
  /** What the shares of both sides are of. */
  base: {
    valid: sentence('the valid votes', 'действительные голоса', 'жарамды дауыстар'),
    listed: sentence(
      'the votes for the contestants listed, on both sides',
      'голоса за участников списка, с обеих сторон',
      'екі жақта да тізімдегі қатысушылардың дауыстары',
    ),
  },
  allWithin: sentence(
    'All official shares are within the 95 % intervals of the count.',
    'Все официальные доли — в пределах 95 %-ных интервалов подсчёта.',
    'Барлық ресми үлес санақтың 95 % аралықтарының ішінде.',
  ),
  someOutside: sentence(
    'For {outsideIntervals:#} of {contestants|# contestant|# contestants}, the official share is outside the 95 % interval of the count.',
    'За пределами 95 %-ного интервала подсчёта — официальные доли {outsideIntervals:#} из {contestants|# участника|# участников|# участников}.',
    '{contestants|# қатысушының} {outsideIntervals:#} қатысушысында ресми үлес санақтың 95 % аралығынан тыс.',
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
    'largest t among the contestants, Bonferroni-corrected',
    'наибольшее t среди участников с поправкой Бонферрони',
    'қатысушылардың ең үлкен t мәні, Бонферрони түзетуімен',
  ),
  tableTitle: sentence('{source} beside the official shares', '{source} рядом с официальными долями', '{source} мен ресми үлестер қатар'),
  tableNote: sentence(
    'The 95 % intervals are for each contestant alone; they come from the differences between stations.',
    '95 %-ные интервалы даны для каждого участника в отдельности; они получены из различий между участками.',
    '95 % аралықтар әр қатысушыға жеке берілген; олар учаскелер арасындағы айырмашылықтардан алынған.',
  ),
});
