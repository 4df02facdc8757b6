import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence('a coverage of {bound}', 'охват: {bound}', 'қамту: {bound}');

const extents = [
  sentence('{extent}', '{extent}', '{extent}'),
  sentence(
    'It covers {coverageOfStations:%1} of the stations, which is not the same part of the votes: stations differ in size.',
    'Он охватывает {coverageOfStations:%1} участков, а это не та же часть голосов: участки различаются по размеру.',
    'Ол учаскелердің {coverageOfStations:%1} бөлігін қамтиды, бұл дауыстардың дәл сондай бөлігі емес: учаскелердің мөлшері әртүрлі.',
  ),
] as const;

const details = [
  ...extents,
  sentence(
    'By this tally alone the share of {leader} among all votes lies between {shareAtLeast:%1} and {shareAtMost:%1}, whatever the rest is.',
    'По одному этому подсчёту доля участника {leader} среди всех голосов лежит между {shareAtLeast:%1} и {shareAtMost:%1}, какими бы ни были остальные голоса.',
    'Осы санақтың өзі бойынша, қалған дауыстар қандай болса да, {leader} қатысушысының барлық дауыстардағы үлесі {shareAtLeast:%1} мен {shareAtMost:%1} аралығында.',
  ),
  sentence(
    'The votes outside it would have {outside:%2} for {leader}.',
    'В голосах вне подсчёта доля участника {leader} должна была бы составлять {outside:%2}.',
    'Санақтан тыс дауыстарда {leader} қатысушысының үлесі {outside:%2} болар еді.',
  ),
  sentence(
    'A choice among the {stations:#} stations by their official shares could give its share of {leader} up to a coverage of {largestCoverageOfAreas:%1}.',
    'Выбором среди {stations|# участка|# участков|# участков} по их официальным долям можно было бы получить такую же долю участника {leader} при охвате до {largestCoverageOfAreas:%1}.',
    '{stations|# учаскенің} ішінен ресми үлестері бойынша таңдау арқылы {leader} қатысушысының осындай үлесін {largestCoverageOfAreas:%1} қамтуға дейін алуға болар еді.',
  ),
  sentence(
    'None of the {stationsTooNear:#} stations has an official share of {leader} that far from the whole, so no choice among them gives its share.',
    'Ни на одном из {stationsTooNear|# участка|# участков|# участков} официальная доля участника {leader} не отстоит так далеко от общей, поэтому никакой выбор среди них не даёт такой доли.',
    '{stationsTooNear|# учаскенің} ешқайсысында {leader} қатысушысының ресми үлесі жалпы үлестен сонша алыс емес, сондықтан олардың ішінен қалай таңдаса да, мұндай үлес шықпайды.',
  ),
  sentence(
    'From their spread alone, {spreadOfStationsPp:.1} points, it would be {largestCoverageAnySpread:%1} at the most, and {largestCoverageNormalSpread:%1} on a normal curve.',
    'По одному их разбросу, {spreadOfStationsPp:.1} п. п., охват был бы не больше {largestCoverageAnySpread:%1}, а при нормальном распределении — {largestCoverageNormalSpread:%1}.',
    'Олардың шашырауының өзі бойынша ({spreadOfStationsPp:.1} п. т.) қамту {largestCoverageAnySpread:%1} мәнінен аспас еді, ал қалыпты үлестірімде {largestCoverageNormalSpread:%1} болар еді.',
  ),
  sentence(
    'A choice among the {areas:#} areas by {level} by their official shares could give its share of {leader} up to a coverage of {largestCoverageOfAreas:%1}.',
    'Выбором среди {areas|# территории|# территорий|# территорий} (уровень — {level}) по их официальным долям можно было бы получить такую же долю участника {leader} при охвате до {largestCoverageOfAreas:%1}.',
    '{areas|# аумақтың} (деңгейі – {level}) ішінен ресми үлестері бойынша таңдау арқылы {leader} қатысушысының осындай үлесін {largestCoverageOfAreas:%1} қамтуға дейін алуға болар еді.',
  ),
  sentence(
    'None of the {areasTooNear:#} areas by {level} has an official share of {leader} that far from the whole, so no choice among them gives its share.',
    'Ни на одной из {areasTooNear|# территории|# территорий|# территорий} (уровень — {level}) официальная доля участника {leader} не отстоит так далеко от общей, поэтому никакой выбор среди них не даёт такой доли.',
    '{areasTooNear|# аумақтың} (деңгейі – {level}) ешқайсысында {leader} қатысушысының ресми үлесі жалпы үлестен сонша алыс емес, сондықтан олардың ішінен қалай таңдаса да, мұндай үлес шықпайды.',
  ),
  sentence(
    'Stations differ more than the areas that hold them (a spread of {spreadOfAreasPp:.1} points), and a choice of stations could go further.',
    'Участки различаются сильнее, чем территории, в которые они входят (разброс {spreadOfAreasPp:.1} п. п.), и выбором участков можно было бы добиться большего.',
    'Учаскелердің айырмасы оларды қамтитын аумақтардікінен үлкен (шашырауы {spreadOfAreasPp:.1} п. т.), сондықтан учаскелерді таңдау арқылы бұдан да алысқа баруға болар еді.',
  ),
] as const;

export const T = texts('tally-feasibility', {
  meta: {
    title: sentence('Self-selected tallies', 'Подсчёты без случайного отбора', 'Кездейсоқ іріктеусіз санақтар'),
    question: sentence(
      'How large a part of the votes can a tally have seen if both it and the official result are true?',
      'Какую часть голосов мог увидеть подсчёт, если верны и он, и официальный результат?',
      'Санақ та, ресми нәтиже де дұрыс болса, санақ дауыстардың қандай бөлігін көре алды?',
    ),
    method: sentence(
      'With coverage f the votes outside the tally have shares (P − f·c)/(1 − f), which must lie between 0 and 1; the largest f is the least of P/c and (1 − P)/(1 − c) over the contestants. The selection ratio is [P/(1 − P)]/[c/(1 − c)]: how many times likelier a vote for others was to be seen; E = Γ + √(Γ(Γ − 1)) is the least strength of a hidden cause that would bring it about. At a known coverage: Meng’s data defect correlation, the share that the votes outside need, and the bounds of Manski that hold whatever they are. Chosen stations: the largest part of the votes, in whole stations with the most extreme official shares, that has the share of the tally; beside it s²/(s² + d²) and the normal curve for a spread s of the areas and a distance d.',
      'При охвате f голоса вне подсчёта имеют доли (P − f·c)/(1 − f), которые должны лежать между 0 и 1; наибольшее f — наименьшее из P/c и (1 − P)/(1 − c) по участникам. Коэффициент отбора — [P/(1 − P)]/[c/(1 − c)]: во сколько раз вероятнее было увидеть голос за других; E = Γ + √(Γ(Γ − 1)) — наименьшая сила скрытой причины, которая могла бы его вызвать. При известном охвате: корреляция дефекта данных по Мэну, доля, нужная голосам вне подсчёта, и границы Мански, верные при любых этих голосах. Выбранные участки: наибольшая часть голосов — целыми участками с самыми крайними официальными долями, — в которой доля такая же, как в подсчёте; рядом s²/(s² + d²) и нормальная кривая при разбросе территорий s и расстоянии d.',
      'Қамту f болғанда санақтан тыс дауыстардың үлестері (P − f·c)/(1 − f), олар 0 мен 1 аралығында жатуы керек; ең үлкен f – қатысушылар бойынша P/c және (1 − P)/(1 − c) мәндерінің ең кішісі. Іріктеу коэффициенті – [P/(1 − P)]/[c/(1 − c)]: басқаларға берілген дауыстың көріну ықтималдығы неше есе жоғары болғаны; E = Γ + √(Γ(Γ − 1)) – оны тудыра алатын жасырын себептің ең аз күші. Қамту белгілі болса: Мэннің деректер ақауы корреляциясы, тыс қалған дауыстарға қажет үлес және ол дауыстар қандай болса да орындалатын Мански шектері. Таңдалған учаскелер: ресми үлестері ең шеткі бүтін учаскелерден құралып, үлесі санақтағыдай болатын дауыстардың ең үлкен бөлігі; қатарында аумақтардың шашырауы s және қашықтық d үшін s²/(s² + d²) және қалыпты қисық.',
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
        'What comes in by itself is no sample: no sampling error exists and no p-value is given.',
        'То, что поступает само, — не выборка: ошибки выборки не существует, и p-значение не приводится.',
        'Өздігінен түскен деректер іріктеме емес: іріктеу қатесі болмайды, p-мәні берілмейді.',
      ),
      sentence(
        'The figures say what would have to be true for both counts to stand; they do not say which one is right.',
        'Числа говорят, что должно быть верно, чтобы подтвердились оба подсчёта; какой из них верен, они не говорят.',
        'Сандар екі санақ та дұрыс болуы үшін не шындық болуы керегін айтады; қайсысы дұрыс екенін айтпайды.',
      ),
      sentence(
        'A coverage in stations is no coverage in votes, because stations differ in size; it is told and not computed with. From a coverage in ballots all official invalid ones are taken away before it contradicts anything.',
        'Охват в участках — не охват в голосах, потому что участки различаются по размеру; о нём сообщается, но в расчётах он не используется. Из охвата в бюллетенях, прежде чем он может чему-либо противоречить, вычитаются все официально недействительные.',
        'Учаскелермен есептелген қамту дауыстармен есептелген қамтуға тең емес, өйткені учаскелердің мөлшері әртүрлі; ол туралы айтылады, бірақ есептеуге алынбайды. Бюллетеньдермен есептелген қамтудан, ол бір нәрсеге қайшы деп танылмай тұрып, ресми жарамсыз бюллетеньдердің бәрі шегеріледі.',
      ),
      sentence(
        'That the votes a tally counts exceed the official ones is told by `tally-exceeds-official`.',
        'О том, что голосов в подсчёте больше официальных, сообщает `tally-exceeds-official`.',
        'Санақтағы дауыстардың ресми дауыстардан көп екенін `tally-exceeds-official` айтады.',
      ),
    ],
    explanations: [
      sentence(
        'Observers go where they expect trouble, and voters who use a bot differ from those who do not.',
        'Наблюдатели идут туда, где ждут неприятностей, а избиратели, пользующиеся ботом, отличаются от остальных.',
        'Байқаушылар қиындық күтілетін жерге барады, ал ботты пайдаланатын сайлаушылар басқалардан өзгеше.',
      ),
      sentence(
        'Reports may be wrong, repeated or invented; a tally of people is not a tally of protocols.',
        'Сообщения могут быть ошибочными, повторными или выдуманными; подсчёт людей — не подсчёт протоколов.',
        'Хабарламалар қате, қайталанған немесе ойдан шығарылған болуы мүмкін; адамдар санағы хаттамалар санағы емес.',
      ),
      sentence(
        'The shares may have another base than the valid votes.',
        'База долей может быть иной, чем действительные голоса.',
        'Үлестердің базасы жарамды дауыстардан өзгеше болуы мүмкін.',
      ),
    ],
  },
  noTally: sentence(
    'it holds no tally by observers or voters',
    'в нём нет подсчёта наблюдателей или избирателей',
    'онда байқаушылар не сайлаушылар санағы жоқ',
  ),
  tallyNeeded: sentence(
    'a source of kind observer-tally or voter-tally',
    'источник вида observer-tally или voter-tally',
    'observer-tally немесе voter-tally түріндегі дереккөз',
  ),
  nothingInCommon: sentence(
    'no contestant is reported by both with a share between 0 and 100 %',
    'нет участника, для которого обе стороны сообщают долю между 0 и 100 %',
    'екі жақ та 0 мен 100 % аралығындағы үлесін көрсеткен қатысушы жоқ',
  ),
  tableTitle: sentence('Tallies beside the official shares', 'Подсчёты рядом с официальными долями', 'Санақтар мен ресми үлестер қатар'),
  tableNote: sentence(
    'Largest coverage: the largest part of the valid votes the tally can have seen if both shares are true. Selection ratio: how many times likelier a vote for others than for the contestant was to be seen; below 1, the reverse. Hidden cause: how strongly it would have to go with both being seen and the vote (E-value). Worth: the size of the random sample that would be as near to the official share. Needed outside: the share of the votes not seen that the official share leaves, where the coverage is known; below 0 or above 100 % both figures cannot be true.',
    'Наибольший охват: наибольшая часть действительных голосов, которую мог увидеть подсчёт, если верны обе доли. Коэффициент отбора: во сколько раз вероятнее было увидеть голос за других, чем за участника; меньше 1 — наоборот. Скрытая причина: насколько сильно она должна быть связана и с попаданием в подсчёт, и с самим голосом (E-значение). Равноценная выборка: объём случайной выборки, которая была бы так же близка к официальной доле. Нужно вне подсчёта: доля, которую официальная доля оставляет неувиденным голосам, если охват известен; меньше 0 или больше 100 % — обе величины одновременно верны быть не могут.',
    'Ең үлкен қамту: екі үлес те дұрыс болса, санақ көре алған жарамды дауыстардың ең үлкен бөлігі. Іріктеу коэффициенті: басқаларға берілген дауыстың көріну ықтималдығы қатысушыға берілгеннен неше есе жоғары болғаны; 1-ден төмен болса – керісінше. Жасырын себеп: ол санаққа түсумен де, дауыстың өзімен де қаншалықты күшті байланысты болуы керек (E мәні). Баламалы іріктеме: ресми үлеске сондай жақын болатын кездейсоқ іріктеменің көлемі. Сырттан қажет: қамту белгілі болса, ресми үлес көрінбеген дауыстарға қалдыратын үлес; 0-ден төмен немесе 100 %-дан жоғары болса, екі шама қатар дұрыс бола алмайды.',
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
    stated: sentence('It covers {covered:%1}.', 'Охват — {covered:%1}.', 'Қамту – {covered:%1}.'),
    counted: sentence(
      'It covers {covered:%1}, by the votes it counts.',
      'Охват, по подсчитанным голосам, — {covered:%1}.',
      'Саналған дауыстар бойынша қамту – {covered:%1}.',
    ),
    ballots: sentence(
      'It covers {covered:%1} of the ballots.',
      'Охват — {covered:%1} бюллетеней.',
      'Қамту – бюллетеньдердің {covered:%1} бөлігі.',
    ),
    unknown: sentence(
      'The coverage is not published; nothing can be said of the whole result from this tally alone.',
      'Охват не опубликован; по одному этому подсчёту ничего нельзя сказать обо всём результате.',
      'Қамту жарияланбаған; осы санақтың өзінен бүкіл нәтиже туралы ештеңе айтуға болмайды.',
    ),
    onlyStations: sentence(
      'The coverage in votes is not published; nothing can be said of the whole result from this tally alone.',
      'Охват в голосах не опубликован; по одному этому подсчёту ничего нельзя сказать обо всём результате.',
      'Дауыстармен есептелген қамту жарияланбаған; осы санақтың өзінен бүкіл нәтиже туралы ештеңе айтуға болмайды.',
    ),
  },
  seen: {
    known: sentence('a coverage of {covered:%1}', 'охват: {covered:%1}', 'қамту: {covered:%1}'),
    unknown: sentence('coverage not published', 'охват не опубликован', 'қамту жарияланбаған'),
  },
  impossible: {
    message: sentence(
      '{source} covers {coverage:%1} of the valid votes; both it and the official result can be true only up to {widest:%1}: for {tightest} the votes outside the tally would have to have a share below 0 or above 100 %.',
      '{source}: охвачено {coverage:%1} действительных голосов; этот подсчёт и официальный результат могут быть верны одновременно только при охвате до {widest:%1}: доля участника {tightest} среди голосов вне подсчёта должна была бы быть меньше 0 или больше 100 %.',
      '{source}: жарамды дауыстардың {coverage:%1} бөлігі қамтылған; бұл санақ пен ресми нәтиже {widest:%1} қамтуға дейін ғана қатар дұрыс бола алады: {tightest} қатысушысының санақтан тыс дауыстардағы үлесі 0-ден төмен немесе 100 %-дан жоғары болуы керек болар еді.',
    ),
    reconciled: sentence(
      'Both figures cannot be true at this coverage: the tally would have to cover less, count votes twice or hold false ones, or the official share of {tightest} be off.',
      'При таком охвате обе величины одновременно верны быть не могут: подсчёт должен был бы охватывать меньше, учитывать голоса дважды или содержать голоса, которых не было, либо официальная доля участника {tightest} должна быть неточной.',
      'Мұндай қамтуда екі шама қатар дұрыс бола алмайды: санақ азырақ қамтуы, дауыстарды екі рет есептеуі немесе шын мәнінде болмаған дауыстарды қамтуы не {tightest} қатысушысының ресми үлесі дәл болмауы керек.',
    ),
    expected,
    seen: sentence('a coverage of {coverage:%1}', 'охват: {coverage:%1}', 'қамту: {coverage:%1}'),
    explanations: [
      sentence(
        'The stated coverage may count other ballots than the valid ones, or the same ballots twice.',
        'Указанный охват может учитывать не только действительные бюллетени или одни и те же бюллетени дважды.',
        'Көрсетілген қамтуда жарамды бюллетеньдерден басқалары да есептелуі немесе бір бюллетеньдер екі рет есептелуі мүмкін.',
      ),
    ],
  },
  agrees: {
    message: sentence(
      '{source} agrees with the official result: {gap:pp2} points for {leader}.',
      '{source} и официальный результат согласуются: {gap:pp2} п. п. у участника {leader}.',
      '{source} және ресми нәтиже сәйкес келеді ({leader} қатысушысында {gap:pp2} п. т.).',
    ),
    details: extents,
    expected,
  },
  /** What must be so for both to be true: of votes for others, or of votes for the leader, more were seen. */
  onlyIf: {
    others: {
      details,
      reconciled: sentence(
        'Both figures can be true only if {source} covered less than {largestCoverage:%1} of the valid votes and ballots not for {leader} were {factor} times likelier to be covered than ballots for it; or if one of the two is in error.',
        'Обе величины могут быть верны, только если охват источника {source} был меньше {largestCoverage:%1} действительных голосов и вероятности быть охваченными у бюллетеней не за участника {leader} и у бюллетеней за него относились как {factor} к 1; либо если в одной из них ошибка.',
        'Екі шама {source} жарамды дауыстардың {largestCoverage:%1} бөлігінен азын қамтыған және {leader} қатысушысына берілмеген бюллетеньдердің қамтылу ықтималдығы берілгендерінен {factor} есе жоғары болған жағдайда ғана қатар дұрыс бола алады; немесе екеуінің бірінде қате бар.',
      ),
      expected,
    },
    own: {
      details,
      reconciled: sentence(
        'Both figures can be true only if {source} covered less than {largestCoverage:%1} of the valid votes and ballots for {leader} were {factor} times likelier to be covered than others; or if one of the two is in error.',
        'Обе величины могут быть верны, только если охват источника {source} был меньше {largestCoverage:%1} действительных голосов и вероятности быть охваченными у бюллетеней за участника {leader} и у остальных относились как {factor} к 1; либо если в одной из них ошибка.',
        'Екі шама {source} жарамды дауыстардың {largestCoverage:%1} бөлігінен азын қамтыған және {leader} қатысушысына берілген бюллетеньдердің қамтылу ықтималдығы басқаларынан {factor} есе жоғары болған жағдайда ғана қатар дұрыс бола алады; немесе екеуінің бірінде қате бар.',
      ),
      expected,
    },
  },
  /** The messages of the same, with the number of votes and, where only percentages are published, without. */
  votes: {
    others: sentence(
      '{source} and the official result can both be true only if the tally covered {bound}, {largestVotes:#} votes, and if votes not for {leader} were {times:~3} times likelier to be seen than votes for it.',
      '{source} и официальный результат могут быть верны одновременно, только если подсчёт охватил {bound}, то есть {largestVotes|# голоса|# голосов|# голосов}, и если вероятности попасть в него у голосов не за участника {leader} и у голосов за него относились как {times:~3} к 1.',
      '{source} және ресми нәтиже санақ {bound}, яғни {largestVotes|# дауысты} қамтыған және {leader} қатысушысына берілмеген дауыстардың оған түсу ықтималдығы берілгендерінен {times:~3} есе жоғары болған жағдайда ғана қатар дұрыс бола алады.',
    ),
    own: sentence(
      '{source} and the official result can both be true only if the tally covered {bound}, {largestVotes:#} votes, and if votes for {leader} were {times:~3} times likelier to be seen than others.',
      '{source} и официальный результат могут быть верны одновременно, только если подсчёт охватил {bound}, то есть {largestVotes|# голоса|# голосов|# голосов}, и если вероятности попасть в него у голосов за участника {leader} и у остальных голосов относились как {times:~3} к 1.',
      '{source} және ресми нәтиже санақ {bound}, яғни {largestVotes|# дауысты} қамтыған және {leader} қатысушысына берілген дауыстардың оған түсу ықтималдығы басқаларынан {times:~3} есе жоғары болған жағдайда ғана қатар дұрыс бола алады.',
    ),
  },
  percentages: {
    others: sentence(
      '{source} and the official result can both be true only if the tally covered {bound}, and if votes not for {leader} were {times:~3} times likelier to be seen than votes for it.',
      '{source} и официальный результат могут быть верны одновременно, только если подсчёт охватил {bound}, и если вероятности попасть в него у голосов не за участника {leader} и у голосов за него относились как {times:~3} к 1.',
      '{source} және ресми нәтиже санақ {bound} қамтыған және {leader} қатысушысына берілмеген дауыстардың оған түсу ықтималдығы берілгендерінен {times:~3} есе жоғары болған жағдайда ғана қатар дұрыс бола алады.',
    ),
    own: sentence(
      '{source} and the official result can both be true only if the tally covered {bound}, and if votes for {leader} were {times:~3} times likelier to be seen than others.',
      '{source} и официальный результат могут быть верны одновременно, только если подсчёт охватил {bound}, и если вероятности попасть в него у голосов за участника {leader} и у остальных голосов относились как {times:~3} к 1.',
      '{source} және ресми нәтиже санақ {bound} қамтыған және {leader} қатысушысына берілген дауыстардың оған түсу ықтималдығы басқаларынан {times:~3} есе жоғары болған жағдайда ғана қатар дұрыс бола алады.',
    ),
  },
});
