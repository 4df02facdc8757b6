import { sentence, texts } from '../../language/sentence.ts';

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
  holdsNoTallyObservers: sentence(
    'it holds no tally by observers or voters',
    'в нём нет подсчёта наблюдателей или избирателей',
    'онда байқаушылар не сайлаушылар санағы жоқ',
  ),
  sourceKindObserverTally: sentence(
    'a source of kind observer-tally or voter-tally',
    'источник вида observer-tally или voter-tally',
    'observer-tally немесе voter-tally түріндегі дереккөз',
  ),
  noContestantReportedBoth: sentence(
    'no contestant is reported by both with a share between 0 and 100 %',
    'нет участника, для которого обе стороны сообщают долю между 0 и 100 %',
    'екі жақ та 0 мен 100 % аралығындағы үлесін көрсеткен қатысушы жоқ',
  ),
  talliesBesideOfficialShares: sentence(
    'Tallies beside the official shares',
    'Подсчёты рядом с официальными долями',
    'Санақтар мен ресми үлестер қатар',
  ),
  largestCoverageLargestPart: sentence(
    'Largest coverage: the largest part of the valid votes the tally can have seen if both shares are true. Selection ratio: how many times likelier a vote for others than for the contestant was to be seen; below 1, the reverse. Hidden cause: how strongly it would have to go with both being seen and the vote (E-value). Worth: the size of the random sample that would be as near to the official share. Needed outside: the share of the votes not seen that the official share leaves, where the coverage is known; below 0 or above 100 % both figures cannot be true.',
    'Наибольший охват: наибольшая часть действительных голосов, которую мог увидеть подсчёт, если верны обе доли. Коэффициент отбора: во сколько раз вероятнее было увидеть голос за других, чем за участника; меньше 1 — наоборот. Скрытая причина: насколько сильно она должна быть связана и с попаданием в подсчёт, и с самим голосом (E-значение). Равноценная выборка: объём случайной выборки, которая была бы так же близка к официальной доле. Нужно вне подсчёта: доля, которую официальная доля оставляет неувиденным голосам, если охват известен; меньше 0 или больше 100 % — обе величины одновременно верны быть не могут.',
    'Ең үлкен қамту: екі үлес те дұрыс болса, санақ көре алған жарамды дауыстардың ең үлкен бөлігі. Іріктеу коэффициенті: басқаларға берілген дауыстың көріну ықтималдығы қатысушыға берілгеннен неше есе жоғары болғаны; 1-ден төмен болса – керісінше. Жасырын себеп: ол санаққа түсумен де, дауыстың өзімен де қаншалықты күшті байланысты болуы керек (E мәні). Баламалы іріктеме: ресми үлеске сондай жақын болатын кездейсоқ іріктеменің көлемі. Сырттан қажет: қамту белгілі болса, ресми үлес көрінбеген дауыстарға қалдыратын үлес; 0-ден төмен немесе 100 %-дан жоғары болса, екі шама қатар дұрыс бола алмайды.',
  ),
  largestCoverage: sentence('Largest coverage', 'Наибольший охват', 'Ең үлкен қамту'),
  selectionRatio: sentence('Selection ratio', 'Коэффициент отбора', 'Іріктеу коэффициенті'),
  hiddenCause: sentence('Hidden cause', 'Скрытая причина', 'Жасырын себеп'),
  worth: sentence('Worth', 'Равноценная выборка', 'Баламалы іріктеме'),
  neededOutside: sentence('Needed outside', 'Нужно вне подсчёта', 'Сырттан қажет'),
  votes: sentence(', {coverage:#} votes', ', то есть {coverage|# голоса|# голосов|# голосов}', ', яғни {coverage|# дауысты}'),
  votesNotWereTimes: sentence(
    'votes not for {first} were {ratio:~3} times likelier to be seen than votes for it',
    'вероятности попасть в него у голосов не за участника {first} и у голосов за него относились как {ratio:~3} к 1',
    '{first} қатысушысына берілмеген дауыстардың оған түсу ықтималдығы берілгендерінен {ratio:~3} есе жоғары болған',
  ),
  votesWereTimesLikelier: sentence(
    'votes for {first} were {ratio:~3} times likelier to be seen than others',
    'вероятности попасть в него у голосов за участника {first} и у остальных голосов относились как {ratio:~3} к 1',
    '{first} қатысушысына берілген дауыстардың оған түсу ықтималдығы басқаларынан {ratio:~3} есе жоғары болған',
  ),
  farRoundingBaseShares: sentence(
    ', as far as rounding and the base of the shares allow',
    '; с учётом округления и базы долей',
    '; дөңгелектеу мен үлестердің базасын ескергенде',
  ),
  mostValidVotesAgainst: sentence(
    'at most {bound:%1} of the valid votes ({name}: {share:%2} against {p:%2}{allowing})',
    'не более {bound:%1} действительных голосов ({name}: {share:%2} против официальных {p:%2}{allowing})',
    'жарамды дауыстардың ең көбі {bound:%1} бөлігін ({name}: {share:%2}, ресми {p:%2}{allowing})',
  ),
  coversValidVotesBoth: sentence(
    '{source} covers {certain:%1} of the valid votes; both it and the official result can be true only up to {widest:%1}: for {name} the votes outside the tally would have to have a share below 0 or above 100 %.',
    '{source}: охвачено {certain:%1} действительных голосов; этот подсчёт и официальный результат могут быть верны одновременно только при охвате до {widest:%1}: доля участника {name} среди голосов вне подсчёта должна была бы быть меньше 0 или больше 100 %.',
    '{source}: жарамды дауыстардың {certain:%1} бөлігі қамтылған; бұл санақ пен ресми нәтиже {widest:%1} қамтуға дейін ғана қатар дұрыс бола алады: {name} қатысушысының санақтан тыс дауыстардағы үлесі 0-ден төмен немесе 100 %-дан жоғары болуы керек болар еді.',
  ),
  coverage: sentence('a coverage of {most}', 'охват: {most}', 'қамту: {most}'),
  bothFiguresCannotTrue: sentence(
    'Both figures cannot be true at this coverage: the tally would have to cover less, count votes twice or hold false ones, or the official share of {name} be off.',
    'При таком охвате обе величины одновременно верны быть не могут: подсчёт должен был бы охватывать меньше, учитывать голоса дважды или содержать голоса, которых не было, либо официальная доля участника {name} должна быть неточной.',
    'Мұндай қамтуда екі шама қатар дұрыс бола алмайды: санақ азырақ қамтуы, дауыстарды екі рет есептеуі немесе шын мәнінде болмаған дауыстарды қамтуы не {name} қатысушысының ресми үлесі дәл болмауы керек.',
  ),
  statedCoverageMayCount: sentence(
    'The stated coverage may count other ballots than the valid ones, or the same ballots twice.',
    'Указанный охват может учитывать не только действительные бюллетени или одни и те же бюллетени дважды.',
    'Көрсетілген қамтуда жарамды бюллетеньдерден басқалары да есептелуі немесе бір бюллетеньдер екі рет есептелуі мүмкін.',
  ),
  agreesOfficialResultPoints: sentence(
    '{source} agrees with the official result: {share:pp2} points for {first}.',
    '{source} и официальный результат согласуются: {share:pp2} п. п. у участника {first}.',
    '{source} және ресми нәтиже сәйкес келеді ({first} қатысушысында {share:pp2} п. т.).',
  ),
  officialResultCanBoth: sentence(
    '{source} and the official result can both be true only if the tally covered {most}{votes}, and if {likelier}.',
    '{source} и официальный результат могут быть верны одновременно, только если подсчёт охватил {most}{votes}, и если {likelier}.',
    '{source} және ресми нәтиже санақ {most}{votes} қамтыған және {likelier} жағдайда ғана қатар дұрыс бола алады.',
  ),
  bothFiguresCanTrue: sentence(
    'Both figures can be true only if {source} covered less than {coverage:%1} of the valid votes and {likelierToBeCovered}; or if one of the two is in error.',
    'Обе величины могут быть верны, только если охват источника {source} был меньше {coverage:%1} действительных голосов и {likelierToBeCovered}; либо если в одной из них ошибка.',
    'Екі шама {source} жарамды дауыстардың {coverage:%1} бөлігінен азын қамтыған және {likelierToBeCovered} жағдайда ғана қатар дұрыс бола алады; немесе екеуінің бірінде қате бар.',
  ),
  coverageNotPublished: sentence('coverage not published', 'охват не опубликован', 'қамту жарияланбаған'),
  ballotsNotWereTimes: sentence(
    'ballots not for {name} were {factor} times likelier to be covered than ballots for it',
    'вероятности быть охваченными у бюллетеней не за участника {name} и у бюллетеней за него относились как {factor} к 1',
    '{name} қатысушысына берілмеген бюллетеньдердің қамтылу ықтималдығы берілгендерінен {factor} есе жоғары болған',
  ),
  ballotsWereTimesLikelier: sentence(
    'ballots for {name} were {factor} times likelier to be covered than others',
    'вероятности быть охваченными у бюллетеней за участника {name} и у остальных относились как {factor} к 1',
    '{name} қатысушысына берілген бюллетеньдердің қамтылу ықтималдығы басқаларынан {factor} есе жоғары болған',
  ),
  coverageNotPublishedNothing: sentence(
    'The coverage is not published; nothing can be said of the whole result from this tally alone.',
    'Охват не опубликован; по одному этому подсчёту ничего нельзя сказать обо всём результате.',
    'Қамту жарияланбаған; осы санақтың өзінен бүкіл нәтиже туралы ештеңе айтуға болмайды.',
  ),
  coverageVotesNotPublished: sentence(
    'The coverage in votes is not published; nothing can be said of the whole result from this tally alone.',
    'Охват в голосах не опубликован; по одному этому подсчёту ничего нельзя сказать обо всём результате.',
    'Дауыстармен есептелген қамту жарияланбаған; осы санақтың өзінен бүкіл нәтиже туралы ештеңе айтуға болмайды.',
  ),
  coversStationsWhichNot: sentence(
    'It covers {inStations:%1} of the stations, which is not the same part of the votes: stations differ in size.',
    'Он охватывает {inStations:%1} участков, а это не та же часть голосов: участки различаются по размеру.',
    'Ол учаскелердің {inStations:%1} бөлігін қамтиды, бұл дауыстардың дәл сондай бөлігі емес: учаскелердің мөлшері әртүрлі.',
  ),
  coversVotesCounts: sentence(
    'It covers {covered}, by the votes it counts.',
    'Охват, по подсчитанным голосам, — {covered}.',
    'Саналған дауыстар бойынша қамту – {covered}.',
  ),
  coversBallots: sentence(
    'It covers {covered} of the ballots.',
    'Охват — {covered} бюллетеней.',
    'Қамту – бюллетеньдердің {covered} бөлігі.',
  ),
  covers: sentence('It covers {covered}.', 'Охват — {covered}.', 'Қамту – {covered}.'),
  tallyAloneShareAmong: sentence(
    'By this tally alone the share of {name} among all votes lies between {low:%1} and {high:%1}, whatever the rest is.',
    'По одному этому подсчёту доля участника {name} среди всех голосов лежит между {low:%1} и {high:%1}, какими бы ни были остальные голоса.',
    'Осы санақтың өзі бойынша, қалған дауыстар қандай болса да, {name} қатысушысының барлық дауыстардағы үлесі {low:%1} мен {high:%1} аралығында.',
  ),
  votesOutsideWould: sentence(
    'The votes outside it would have {outside:%2} for {name}.',
    'В голосах вне подсчёта доля участника {name} должна была бы составлять {outside:%2}.',
    'Санақтан тыс дауыстарда {name} қатысушысының үлесі {outside:%2} болар еді.',
  ),
  choiceAmongStationsTheir: sentence(
    'A choice among the {areas:#} stations by their official shares could give its share of {name} up to a coverage of {largest:%1}.',
    'Выбором среди {areas|# участка|# участков|# участков} по их официальным долям можно было бы получить такую же долю участника {name} при охвате до {largest:%1}.',
    '{areas|# учаскенің} ішінен ресми үлестері бойынша таңдау арқылы {name} қатысушысының осындай үлесін {largest:%1} қамтуға дейін алуға болар еді.',
  ),
  noneStationsOfficialShare: sentence(
    'None of the {areas:#} stations has an official share of {name} that far from the whole, so no choice among them gives its share.',
    'Ни на одном из {areas|# участка|# участков|# участков} официальная доля участника {name} не отстоит так далеко от общей, поэтому никакой выбор среди них не даёт такой доли.',
    '{areas|# учаскенің} ешқайсысында {name} қатысушысының ресми үлесі жалпы үлестен сонша алыс емес, сондықтан олардың ішінен қалай таңдаса да, мұндай үлес шықпайды.',
  ),
  fromTheirSpreadAlone: sentence(
    'From their spread alone, {spread:.1} points, it would be {any:%1} at the most, and {normal:%1} on a normal curve.',
    'По одному их разбросу, {spread:.1} п. п., охват был бы не больше {any:%1}, а при нормальном распределении — {normal:%1}.',
    'Олардың шашырауының өзі бойынша ({spread:.1} п. т.) қамту {any:%1} мәнінен аспас еді, ал қалыпты үлестірімде {normal:%1} болар еді.',
  ),
  choiceAmongAreasTheir: sentence(
    'A choice among the {areas:#} areas by {level} by their official shares could give its share of {name} up to a coverage of {largest:%1}.',
    'Выбором среди {areas|# территории|# территорий|# территорий} (уровень — {level}) по их официальным долям можно было бы получить такую же долю участника {name} при охвате до {largest:%1}.',
    '{areas|# аумақтың} (деңгейі – {level}) ішінен ресми үлестері бойынша таңдау арқылы {name} қатысушысының осындай үлесін {largest:%1} қамтуға дейін алуға болар еді.',
  ),
  noneAreasOfficialShare: sentence(
    'None of the {areas:#} areas by {level} has an official share of {name} that far from the whole, so no choice among them gives its share.',
    'Ни на одной из {areas|# территории|# территорий|# территорий} (уровень — {level}) официальная доля участника {name} не отстоит так далеко от общей, поэтому никакой выбор среди них не даёт такой доли.',
    '{areas|# аумақтың} (деңгейі – {level}) ешқайсысында {name} қатысушысының ресми үлесі жалпы үлестен сонша алыс емес, сондықтан олардың ішінен қалай таңдаса да, мұндай үлес шықпайды.',
  ),
  stationsDifferMoreThan: sentence(
    'Stations differ more than the areas that hold them (a spread of {spread:.1} points), and a choice of stations could go further.',
    'Участки различаются сильнее, чем территории, в которые они входят (разброс {spread:.1} п. п.), и выбором участков можно было бы добиться большего.',
    'Учаскелердің айырмасы оларды қамтитын аумақтардікінен үлкен (шашырауы {spread:.1} п. т.), сондықтан учаскелерді таңдау арқылы бұдан да алысқа баруға болар еді.',
  ),
});
