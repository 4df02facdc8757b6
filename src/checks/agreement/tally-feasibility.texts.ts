import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence('a coverage of {bound}', 'охват: {bound}', 'қамту: {bound}');

const extents = [
  sentence('{extent}', '{extent}', '{extent}'),
  sentence(
    'It saw {coverageOfStations:%1} of the stations. That is not the same part of the votes, because stations differ in size.',
    'Он увидел {coverageOfStations:%1} участков. Это не та же часть голосов: участки различаются по размеру.',
    'Ол учаскелердің {coverageOfStations:%1} бөлігін көрді. Бұл дауыстардың дәл сондай бөлігі емес: учаскелердің мөлшері әртүрлі.',
  ),
] as const;

const details = [
  sentence(
    'At the shares as printed, that limit is {largestVotes|# vote|# votes}.',
    'При опубликованных долях эта граница — {largestVotes|# голос|# голоса|# голосов}.',
    'Жарияланған үлестер бойынша бұл шек – {largestVotes|# дауыс}.',
  ),
  ...extents,
  sentence(
    'Whatever the other votes are, this tally alone puts the share of {leader} between {shareAtLeast:%1} and {shareAtMost:%1}.',
    'Какими бы ни были остальные голоса, по одному этому подсчёту доля участника {leader} — от {shareAtLeast:%1} до {shareAtMost:%1}.',
    'Қалған дауыстар қандай болса да, осы санақтың өзі бойынша {leader} қатысушысының үлесі – {shareAtLeast:%1} мен {shareAtMost:%1} аралығында.',
  ),
  sentence(
    'The votes that the tally did not see would have to give {leader} {outside:%2}.',
    'В голосах вне подсчёта доля участника {leader} должна была бы составлять {outside:%2}.',
    'Санақтан тыс дауыстарда {leader} қатысушысының үлесі {outside:%2} болуы керек еді.',
  ),
  sentence(
    'By choosing among the {stations:#} stations by their official shares, a tally could show this share of {leader} up to a coverage of {largestCoverageOfAreas:%1}.',
    'Выбирая из {stations|# участка|# участков|# участков} по их официальным долям, подсчёт мог бы показать такую долю участника {leader} при охвате до {largestCoverageOfAreas:%1}.',
    '{stations|# учаскенің} ішінен ресми үлестері бойынша таңдап, санақ {leader} қатысушысының осындай үлесін {largestCoverageOfAreas:%1} қамтуға дейін көрсете алар еді.',
  ),
  sentence(
    'None of the {stationsTooNear:#} stations has an official share of {leader} as extreme as the tally. No choice among them gives the share of the tally.',
    'Ни на одном из {stationsTooNear|# участка|# участков|# участков} официальная доля участника {leader} не такая крайняя, как в подсчёте. Никакой выбор среди них не даёт доли подсчёта.',
    '{stationsTooNear|# учаскенің} ешқайсысында {leader} қатысушысының ресми үлесі санақтағыдай шеткі емес. Олардың ішінен қалай таңдаса да, санақтың үлесі шықпайды.',
  ),
  sentence(
    'From the spread of the stations alone ({spreadOfStationsPp:.1} points) the limit would be {largestCoverageAnySpread:%1}, or {largestCoverageNormalSpread:%1} if their shares follow a normal curve.',
    'По одному разбросу участков ({spreadOfStationsPp:.1} п. п.) граница была бы {largestCoverageAnySpread:%1}, а при нормальном распределении долей — {largestCoverageNormalSpread:%1}.',
    'Учаскелердің шашырауының өзі бойынша ({spreadOfStationsPp:.1} п. т.) шек {largestCoverageAnySpread:%1} болар еді, ал үлестер қалыпты үлестірілсе, {largestCoverageNormalSpread:%1}.',
  ),
  sentence(
    'By choosing among the {areas:#} areas by {level} by their official shares, a tally could show this share of {leader} up to a coverage of {largestCoverageOfAreas:%1}.',
    'Выбирая из {areas|# территории|# территорий|# территорий} (уровень — {level}) по их официальным долям, подсчёт мог бы показать такую долю участника {leader} при охвате до {largestCoverageOfAreas:%1}.',
    '{areas|# аумақтың} (деңгейі – {level}) ішінен ресми үлестері бойынша таңдап, санақ {leader} қатысушысының осындай үлесін {largestCoverageOfAreas:%1} қамтуға дейін көрсете алар еді.',
  ),
  sentence(
    'None of the {areasTooNear:#} areas by {level} has an official share of {leader} as extreme as the tally. No choice among them gives the share of the tally.',
    'Ни на одной из {areasTooNear|# территории|# территорий|# территорий} (уровень — {level}) официальная доля участника {leader} не такая крайняя, как в подсчёте. Никакой выбор среди них не даёт доли подсчёта.',
    '{areasTooNear|# аумақтың} (деңгейі – {level}) ешқайсысында {leader} қатысушысының ресми үлесі санақтағыдай шеткі емес. Олардың ішінен қалай таңдаса да, санақтың үлесі шықпайды.',
  ),
  sentence(
    'Stations differ more than the areas that hold them (a spread of {spreadOfAreasPp:.1} points). So a choice of stations could go further.',
    'Участки различаются сильнее, чем территории, в которые они входят (разброс {spreadOfAreasPp:.1} п. п.). Поэтому выбором участков можно было бы добиться большего.',
    'Учаскелердің айырмасы оларды қамтитын аумақтардікінен үлкен (шашырауы {spreadOfAreasPp:.1} п. т.). Сондықтан учаскелерді таңдау арқылы бұдан да алысқа баруға болар еді.',
  ),
] as const;

const message = sentence(
  '{source} gives {leader} {leaderShare:%1}, the official result {leaderOfficial:%1}: both can be true only if the tally saw at most {most:%1} of the votes.',
  '{source:^} даёт участнику {leader} {leaderShare:%1}, а официально у него {leaderOfficial:%1}: обе доли могут быть верны, только если подсчёт охватил не больше {most:%1} голосов.',
  '{source:^} бойынша {leader} қатысушысының үлесі – {leaderShare:%1}, ресми үлесі – {leaderOfficial:%1}: екеуі де дұрыс болуы үшін санақ дауыстардың ең көбі {most:%1} бөлігін қамтуы керек.',
);

export const T = texts('tally-feasibility', {
  meta: {
    title: sentence('Self-selected tallies', 'Подсчёты без случайного отбора', 'Кездейсоқ іріктеусіз санақтар'),
    question: sentence(
      'How large a part of the votes can a tally have seen, if both it and the official result are true?',
      'Какую часть голосов мог увидеть подсчёт, если верны и он, и официальный результат?',
      'Санақ та, ресми нәтиже де дұрыс болса, санақ дауыстардың қандай бөлігін көре алды?',
    ),
    method: sentence(
      'With coverage f, the votes outside the tally have shares (P − f·c)/(1 − f), which must be between 0 and 1. The largest f is the least of P/c and (1 − P)/(1 − c) over the contestants. The selection ratio [P/(1 − P)]/[c/(1 − c)] says how many times likelier a vote for others was to be seen. E = Γ + √(Γ(Γ − 1)) is the least strength of a hidden cause of it. At a known coverage the check gives Meng’s data defect correlation, the share needed outside, and the bounds of Manski. For chosen stations it takes whole stations with the most extreme official shares. The largest part of the votes with the share of the tally is the limit. Beside it are s²/(s² + d²) and the normal curve, for a spread s of the areas and a distance d.',
      'При охвате f голоса вне подсчёта имеют доли (P − f·c)/(1 − f), они должны быть между 0 и 1. Наибольшее f — наименьшее из P/c и (1 − P)/(1 − c) по участникам. Коэффициент отбора [P/(1 − P)]/[c/(1 − c)] показывает, во сколько раз вероятнее было увидеть голос за других. E = Γ + √(Γ(Γ − 1)) — наименьшая сила скрытой причины этого. При известном охвате даны корреляция дефекта данных по Мэну, доля, нужная вне подсчёта, и границы Мански. Для выбора участков берутся целые участки с самыми крайними официальными долями. Граница — наибольшая часть голосов с такой же долей, как в подсчёте. Рядом — s²/(s² + d²) и нормальная кривая при разбросе территорий s и расстоянии d.',
      'Қамту f болғанда санақтан тыс дауыстардың үлестері (P − f·c)/(1 − f), олар 0 мен 1 аралығында болуы керек. Ең үлкен f – қатысушылар бойынша P/c және (1 − P)/(1 − c) мәндерінің ең кішісі. Іріктеу коэффициенті [P/(1 − P)]/[c/(1 − c)] басқаларға берілген дауыстың көріну ықтималдығы неше есе жоғары болғанын көрсетеді. E = Γ + √(Γ(Γ − 1)) – оның жасырын себебінің ең аз күші. Қамту белгілі болса, Мэннің деректер ақауы корреляциясы, сырттан қажет үлес және Мански шектері беріледі. Учаскелерді таңдау үшін ресми үлестері ең шеткі бүтін учаскелер алынады. Шек – үлесі санақтағыдай болатын дауыстардың ең үлкен бөлігі. Қатарында аумақтардың шашырауы s және қашықтық d үшін s²/(s² + d²) және қалыпты қисық.',
    ),
    needs: [
      sentence(
        'a tally by observers or voters with shares',
        'подсчёт наблюдателей или избирателей с долями',
        'үлестері бар байқаушылар не сайлаушылар санағы',
      ),
      sentence(
        'official votes or shares of the same area',
        'официальные голоса или доли той же территории',
        'сол аумақтың ресми дауыстары немесе үлестері',
      ),
    ],
    limits: [
      sentence(
        'A tally of whatever comes in is no sample. It has no sampling error and no p-value.',
        'Подсчёт всего, что поступает, — не выборка. У него нет ни ошибки выборки, ни p-значения.',
        'Түскеннің бәрін есептейтін санақ – іріктеме емес. Онда іріктеу қатесі де, p мәні де жоқ.',
      ),
      sentence(
        'The check says what would have to be so if both counts are true. It does not say which is right.',
        'Проверка показывает, что должно выполняться, если верны оба подсчёта. Какой из них верен, она не говорит.',
        'Тексеру екі санақ та дұрыс болса, не орындалуы керегін көрсетеді. Қайсысы дұрыс екенін айтпайды.',
      ),
      sentence(
        'A coverage in stations is not a coverage in votes, because stations differ in size. It is shown but not used. A coverage in ballots is first reduced by all official invalid ballots, before it can contradict anything.',
        'Охват в участках — не охват в голосах: участки различаются по размеру. Он показан, но в расчётах не используется. Из охвата в бюллетенях сначала вычитаются все официально недействительные, и только потом он может чему-либо противоречить.',
        'Учаскелермен есептелген қамту дауыстармен есептелгенге тең емес: учаскелердің мөлшері әртүрлі. Ол көрсетіледі, бірақ есептеуге алынбайды. Бюллетеньдермен есептелген қамтудан алдымен ресми жарамсыз бюллетеньдердің бәрі шегеріледі, содан кейін ғана ол бір нәрсеге қайшы болуы мүмкін.',
      ),
      sentence(
        'For tallies that count more votes than the official result, see `tally-exceeds-official`.',
        'О подсчётах, где голосов больше, чем официально, см. `tally-exceeds-official`.',
        'Дауыстары ресми дауыстардан көп санақтар туралы `tally-exceeds-official` қараңыз.',
      ),
    ],
    explanations: [
      sentence(
        'Observers go where they expect trouble. Voters who report to a bot differ from those who do not.',
        'Наблюдатели идут туда, где ждут неприятностей. Избиратели, пишущие боту, отличаются от остальных.',
        'Байқаушылар қиындық күтілетін жерге барады. Ботқа хабарлайтын сайлаушылар басқалардан өзгеше.',
      ),
      sentence(
        'Reports may be wrong, repeated or invented.',
        'Сообщения могут быть ошибочными, повторными или выдуманными.',
        'Хабарламалар қате, қайталанған немесе ойдан шығарылған болуы мүмкін.',
      ),
      sentence(
        'The shares may have another base than the valid votes.',
        'База долей может быть иной, чем действительные голоса.',
        'Үлестердің базасы жарамды дауыстардан өзгеше болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the source how many votes it saw, at which stations, and how reports came in.',
      'Спросите у источника, сколько голосов он увидел, на каких участках и как поступали сообщения.',
      'Дереккөзден қанша дауыс көргенін, қай учаскелерде және хабарламалар қалай түскенін сұраңыз.',
    ),
  },
  noTally: sentence(
    'it has no tally by observers or voters',
    'в нём нет подсчёта наблюдателей или избирателей',
    'онда байқаушылар не сайлаушылар санағы жоқ',
  ),
  tallyNeeded: sentence(
    'a source of kind observer-tally or voter-tally',
    'источник вида observer-tally или voter-tally',
    'observer-tally немесе voter-tally түріндегі дереккөз',
  ),
  nothingInCommon: sentence(
    'both sides give no contestant a share between 0 and 100 %',
    'нет участника, которому обе стороны дают долю между 0 и 100 %',
    'екі жақ та 0 мен 100 % аралығындағы үлес берген қатысушы жоқ',
  ),
  tableTitle: sentence('Tallies beside the official shares', 'Подсчёты рядом с официальными долями', 'Санақтар мен ресми үлестер қатар'),
  tableNote: sentence(
    'Largest coverage: the largest part of the valid votes that the tally can have seen if both shares are true. Selection ratio: how many times likelier a vote for others was to be seen than a vote for the contestant; below 1, the reverse. Hidden cause: how strongly it would have to go with both being seen and the vote (E-value). Worth: the size of the random sample that would be as near to the official share. Needed outside: the share that the official result leaves for the votes not seen, where the coverage is known. If that is below 0 or above 100 %, both figures cannot be true.',
    'Наибольший охват: наибольшая часть действительных голосов, которую мог увидеть подсчёт, если верны обе доли. Коэффициент отбора: во сколько раз вероятнее было увидеть голос за других, чем за участника; меньше 1 — наоборот. Скрытая причина: насколько сильно она должна быть связана и с попаданием в подсчёт, и с самим голосом (E-значение). Равноценная выборка: объём случайной выборки, которая была бы так же близка к официальной доле. Нужно вне подсчёта: доля, которую официальный результат оставляет неувиденным голосам, если охват известен. Если она меньше 0 или больше 100 %, обе величины одновременно верны быть не могут.',
    'Ең үлкен қамту: екі үлес те дұрыс болса, санақ көре алған жарамды дауыстардың ең үлкен бөлігі. Іріктеу коэффициенті: басқаларға берілген дауыстың көріну ықтималдығы қатысушыға берілгеннен неше есе жоғары болғаны; 1-ден төмен болса – керісінше. Жасырын себеп: ол санаққа түсумен де, дауыстың өзімен де қаншалықты күшті байланысты болуы керек (E мәні). Баламалы іріктеме: ресми үлеске сондай жақын болатын кездейсоқ іріктеменің көлемі. Сырттан қажет: қамту белгілі болса, ресми нәтиже көрінбеген дауыстарға қалдыратын үлес. Ол 0-ден төмен немесе 100 %-дан жоғары болса, екі шама қатар дұрыс бола алмайды.',
  ),
  largestCoverage: sentence('Largest coverage', 'Наибольший охват', 'Ең үлкен қамту'),
  selectionRatio: sentence('Selection ratio', 'Коэффициент отбора', 'Іріктеу коэффициенті'),
  hiddenCause: sentence('Hidden cause', 'Скрытая причина', 'Жасырын себеп'),
  worth: sentence('Worth', 'Равноценная выборка', 'Баламалы іріктеме'),
  neededOutside: sentence('Needed outside', 'Нужно вне подсчёта', 'Сырттан қажет'),
  /** The largest coverage, with the shares it follows from; as printed, or as far as rounding and the base of the shares allow. */
  bound: {
    printed: sentence(
      'at most {bound:%1} of the valid votes ({name}: {share:%2} against {official:%2})',
      'не более {bound:%1} действительных голосов ({name}: {share:%2} против официальных {official:%2})',
      'жарамды дауыстардың ең көбі {bound:%1} бөлігін ({name}: {share:%2}, ресми {official:%2})',
    ),
    rounded: sentence(
      'at most {bound:%1} of the valid votes ({name}: {share:%2} against {official:%2}, as far as rounding and the base of the shares allow)',
      'не более {bound:%1} действительных голосов ({name}: {share:%2} против официальных {official:%2}; с учётом округления и базы долей)',
      'жарамды дауыстардың ең көбі {bound:%1} бөлігін ({name}: {share:%2}, ресми {official:%2}; дөңгелектеу мен үлестердің базасын ескергенде)',
    ),
  },
  /** Which part of the votes the tally saw, as far as it is known. */
  extent: {
    stated: sentence('It saw {covered:%1} of the votes.', 'Он увидел {covered:%1} голосов.', 'Ол дауыстардың {covered:%1} бөлігін көрді.'),
    counted: sentence(
      'By the votes it counts, it saw {covered:%1} of all votes.',
      'По подсчитанным голосам он увидел {covered:%1} всех голосов.',
      'Саналған дауыстар бойынша ол барлық дауыстың {covered:%1} бөлігін көрді.',
    ),
    ballots: sentence(
      'It saw {covered:%1} of the ballots.',
      'Он увидел {covered:%1} бюллетеней.',
      'Ол бюллетеньдердің {covered:%1} бөлігін көрді.',
    ),
    unknown: sentence(
      'It does not publish which part of the votes it saw. So this tally alone says nothing about the whole result.',
      'Какую часть голосов он увидел, не опубликовано. Поэтому один этот подсчёт ничего не говорит обо всём результате.',
      'Дауыстардың қандай бөлігін көргені жарияланбаған. Сондықтан осы санақтың өзі бүкіл нәтиже туралы ештеңе айтпайды.',
    ),
    onlyStations: sentence(
      'It publishes which part of the stations it saw, but not of the votes. So this tally alone says nothing about the whole result.',
      'Опубликовано, какую часть участков он увидел, но не голосов. Поэтому один этот подсчёт ничего не говорит обо всём результате.',
      'Учаскелердің қандай бөлігін көргені жарияланған, дауыстардікі жарияланбаған. Сондықтан осы санақтың өзі бүкіл нәтиже туралы ештеңе айтпайды.',
    ),
  },
  seen: {
    known: sentence('a coverage of {covered:%1}', 'охват: {covered:%1}', 'қамту: {covered:%1}'),
    unknown: sentence('coverage not published', 'охват не опубликован', 'қамту жарияланбаған'),
  },
  impossible: {
    message: sentence(
      '{source:^} says that it saw at least {coverage:%1} of the votes; it and the official result can both be true only up to {widest:%1}.',
      '{source:^} сообщает об охвате не меньше {coverage:%1} голосов; этот подсчёт и официальный результат могут быть верны одновременно только при охвате до {widest:%1}.',
      '{source:^} дауыстардың кемінде {coverage:%1} бөлігін қамтығанын айтады; бұл санақ пен ресми нәтиже {widest:%1} қамтуға дейін ғана қатар дұрыс бола алады.',
    ),
    details: [
      sentence(
        'Beyond that limit, {tightest} would have less than 0 or more than 100 % of the votes not seen.',
        'За этой границей доля участника {tightest} среди неувиденных голосов была бы меньше 0 или больше 100 %.',
        'Бұл шектен асса, {tightest} қатысушысының көрінбеген дауыстардағы үлесі 0-ден төмен немесе 100 %-дан жоғары болар еді.',
      ),
    ],
    ask: sentence(
      'Ask {source} how it computed the part of the votes it saw, and of which votes.',
      'Спросите у источника {source}, как он вычислил, какую часть голосов увидел, и от каких голосов.',
      '{source:^} дереккөзінен көрген дауыстарының бөлігін қалай және қай дауыстардан есептегенін сұраңыз.',
    ),
    reconciled: sentence(
      'Both cannot be true at this coverage. The tally would have to cover less, count votes twice or hold false votes. Otherwise the official share of {tightest} is wrong.',
      'При таком охвате обе величины одновременно верны быть не могут. Подсчёт должен охватывать меньше, учитывать голоса дважды или содержать недостоверные. Иначе официальная доля участника {tightest} неверна.',
      'Мұндай қамтуда екі шама қатар дұрыс бола алмайды. Санақ азырақ қамтуы, дауыстарды екі рет есептеуі немесе шынайы емес дауыстарды қамтуы керек. Әйтпесе {tightest} қатысушысының ресми үлесі дұрыс емес.',
    ),
    expected,
    seen: sentence('a coverage of {coverage:%1}', 'охват: {coverage:%1}', 'қамту: {coverage:%1}'),
    explanations: [
      sentence(
        'The stated coverage may count other ballots than valid ones, or the same ballots twice.',
        'Указанный охват может учитывать не только действительные бюллетени или одни и те же дважды.',
        'Көрсетілген қамтуда жарамды бюллетеньдерден басқалары да есептелуі немесе бір бюллетеньдер екі рет есептелуі мүмкін.',
      ),
    ],
  },
  agrees: {
    message: sentence(
      '{source:^} agrees with the official result: the difference for {leader} is {gap:pp2} points.',
      '{source:^} и официальный результат согласуются: разница у участника {leader} — {gap:pp2} п. п.',
      '{source:^} ресми нәтижеге сәйкес келеді: {leader} қатысушысындағы айырма – {gap:pp2} п. т.',
    ),
    details: extents,
    expected,
  },
  /** What must be so for both to be true: of votes for others, or of votes for the leader, more were seen. */
  onlyIf: {
    others: {
      message,
      details: [
        sentence(
          'Votes for others would have to be {times:~3} times likelier to be seen than votes for {leader}.',
          'Голоса за других должны были попадать в подсчёт вероятнее, чем голоса за участника {leader}: как {times:~3} к 1.',
          'Басқаларға берілген дауыстардың санаққа түсу ықтималдығы {leader} қатысушысына берілгендерден {times:~3} есе жоғары болуы керек.',
        ),
        ...details,
      ],
      reconciled: sentence(
        'Both can be true only if {source} saw less than {largestCoverage:%1} of the valid votes. Votes for others would have to be {factor} times likelier to be seen than votes for {leader}. Otherwise one of the two is wrong.',
        'Обе доли могут быть верны, только если подсчёт ({source}) охватил меньше {largestCoverage:%1} действительных голосов. Голоса за других должны были попадать в него вероятнее, чем голоса за участника {leader}: как {factor} к 1. Иначе одна из долей неверна.',
        'Екі үлес те дұрыс болуы үшін санақ ({source}) жарамды дауыстардың {largestCoverage:%1} бөлігінен азын қамтуы керек. Басқаларға берілген дауыстардың санаққа түсу ықтималдығы {leader} қатысушысына берілгендерден {factor} есе жоғары болуы керек. Әйтпесе екеуінің бірі дұрыс емес.',
      ),
      expected,
    },
    own: {
      message,
      details: [
        sentence(
          'Votes for {leader} would have to be {times:~3} times likelier to be seen than votes for others.',
          'Голоса за участника {leader} должны были попадать в подсчёт вероятнее, чем остальные: как {times:~3} к 1.',
          '{leader} қатысушысына берілген дауыстардың санаққа түсу ықтималдығы басқалардан {times:~3} есе жоғары болуы керек.',
        ),
        ...details,
      ],
      reconciled: sentence(
        'Both can be true only if {source} saw less than {largestCoverage:%1} of the valid votes. Votes for {leader} would have to be {factor} times likelier to be seen than votes for others. Otherwise one of the two is wrong.',
        'Обе доли могут быть верны, только если подсчёт ({source}) охватил меньше {largestCoverage:%1} действительных голосов. Голоса за участника {leader} должны были попадать в него вероятнее, чем остальные: как {factor} к 1. Иначе одна из долей неверна.',
        'Екі үлес те дұрыс болуы үшін санақ ({source}) жарамды дауыстардың {largestCoverage:%1} бөлігінен азын қамтуы керек. {leader} қатысушысына берілген дауыстардың санаққа түсу ықтималдығы басқалардан {factor} есе жоғары болуы керек. Әйтпесе екеуінің бірі дұрыс емес.',
      ),
      expected,
    },
  },
});
