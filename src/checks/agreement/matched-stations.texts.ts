import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('matched-stations', {
  meta: {
    title: sentence(
      'Copies of protocols and official rows',
      'Копии протоколов и официальные строки',
      'Хаттама көшірмелері мен ресми жолдар',
    ),
    question: sentence(
      'Do the copies of protocols that others hold say the same as the official rows of these stations?',
      'Говорят ли копии протоколов, хранящиеся у других, то же, что официальные строки этих участков?',
      'Басқалардағы хаттама көшірмелері осы учаскелердің ресми жолдарымен бірдей ме?',
    ),
    method: sentence(
      'Figure by figure, official less copy. Exact two-sided sign test over the stations where the leader’s share differs; as measures Wilcoxon’s signed-rank test and the paired t test of the leader’s votes. The effect is the leader’s share of all votes of the stations compared, official less copies, with a linearised interval, clustered by the area above the station. The evidence is graded by the bound of Sellke, Bayarri and Berger on the Bayes factor, 1/(−e·p·ln p).',
      'Показатель за показателем, официальное число минус копия. Точный двусторонний критерий знаков по участкам, где доля лидера различается; как дополнительные величины — критерий знаковых рангов Уилкоксона и парный t-критерий для голосов лидера. Эффект — доля лидера во всех голосах сопоставленных участков, официальная минус по копиям, с линеаризованным интервалом, с кластерами по территории над участком. Свидетельство оценивается по границе Селлке, Баярри и Бергера для фактора Байеса, 1/(−e·p·ln p).',
      'Көрсеткіштер бойынша, ресми саннан көшірмедегісін шегергенде. Көшбасшының үлесі өзгеше учаскелер бойынша дәл екіжақты таңбалар критерийі; қосымша шамалар ретінде көшбасшы дауыстарына Уилкоксонның таңбалы рангтер критерийі мен жұптық t-критерийі. Әсер – салыстырылған учаскелердің барлық дауыстарындағы көшбасшы үлесі, ресми үлестен көшірмелердегісін шегергенде, учаскеден жоғары аумақ бойынша кластерленген сызықтандырылған аралықпен. Айғақ Байес факторына арналған Селлке, Баярри және Бергер шегі 1/(−e·p·ln p) бойынша бағаланады.',
    ),
    needs: [
      sentence(
        'a tally or quick count with results by station',
        'подсчёт или быстрый подсчёт с результатами по участкам',
        'учаскелер бойынша нәтижелері бар санақ немесе жедел санақ',
      ),
      sentence(
        'official results of the same stations, under the same keys',
        'официальные результаты тех же участков под теми же ключами',
        'сол учаскелердің сол кілттермен берілген ресми нәтижелері',
      ),
    ],
    limits: [
      sentence(
        'A station is compared in the figures both sides report and in no others; a key without an official row is listed, not guessed at.',
        'Участок сравнивается по тем показателям, которые сообщают обе стороны, и ни по каким другим; ключ без официальной строки приводится в списке, а не угадывается.',
        'Учаске екі жақ та көрсеткен көрсеткіштер бойынша ғана салыстырылады; ресми жолы жоқ кілт болжанбайды, тізімде келтіріледі.',
      ),
      sentence(
        'Copies of one protocol are held against each other first. Those that contradict each other are listed and not used further.',
        'Копии одного протокола сначала сопоставляются между собой. Противоречащие друг другу приводятся в списке и дальше не используются.',
        'Бір хаттаманың көшірмелері алдымен өзара салыстырылады. Бір-біріне қайшылары тізімде келтіріледі және әрі қарай пайдаланылмайды.',
      ),
      sentence(
        'A difference becomes an error only where the source says that each protocol was checked (`verified: true`): whether a copy is authentic is not in the numbers.',
        'Расхождение становится ошибкой только там, где источник указывает, что каждый протокол проверен (`verified: true`): подлинность копии из чисел не видна.',
        'Айырма дереккөз әр хаттаманың тексерілгенін көрсеткенде ғана (`verified: true`) қате деп саналады: көшірменің шынайылығы сандардан көрінбейді.',
      ),
      sentence(
        'What a voter tally holds are ballots that voters reported; it is compared only where a column names the copies (`copy`). Rows of any source that lie below the official ones nearly everywhere, and equal them hardly anywhere, read like some of the ballots and are not compared either.',
        'Подсчёт избирателей содержит бюллетени, о которых сообщили избиратели; он сравнивается, только если копии названы в отдельном столбце (`copy`). Строки любого источника, которые почти везде меньше официальных и почти нигде им не равны, похожи на часть бюллетеней и тоже не сравниваются.',
        'Сайлаушылар санағында сайлаушылар хабарлаған бюллетеньдер болады; ол көшірмелер жеке бағанда аталғанда ғана (`copy`) салыстырылады. Кез келген дереккөздің барлық дерлік жерде ресми жолдардан аз және еш жерде дерлік оларға тең емес жолдары бюллетеньдердің бір бөлігіне ұқсайды, олар да салыстырылмайды.',
      ),
      sentence(
        'One hypothesis a source, chosen beforehand: that differences raise the share of the official leader as often as they lower it. The sign test assumes stations independent of each other, and slips of the pen that fall either way alike; clusters are allowed for in the interval only.',
        'Одна заранее выбранная гипотеза на источник: расхождения повышают долю официального лидера так же часто, как понижают. Критерий знаков предполагает, что участки независимы друг от друга, а описки одинаково возможны в обе стороны; кластеры учтены только в интервале.',
        'Әр дереккөзге алдын ала таңдалған бір болжам: айырмалар ресми көшбасшының үлесін қаншалықты жиі көтерсе, соншалықты жиі төмендетеді. Таңбалар критерийі учаскелер бір-бірінен тәуелсіз, ал жаңылыстар екі жаққа бірдей мүмкін деп болжайды; кластерлер тек аралықта ескеріледі.',
      ),
      sentence(
        'Covered stations are no random sample: the differences speak of these stations, not of the others.',
        'Охваченные участки — не случайная выборка: расхождения говорят об этих участках, а не об остальных.',
        'Қамтылған учаскелер кездейсоқ іріктеме емес: айырмалар осы учаскелер туралы айтады, қалғандары туралы емес.',
      ),
    ],
    explanations: [
      sentence(
        'A figure may have been mistyped, from the paper or into the table; a lost digit makes a copy smaller.',
        'В числе могла быть опечатка — при переписывании с бумаги или при вводе в таблицу; потерянная цифра делает копию меньше.',
        'Сан қағаздан немесе кестеге қате терілген болуы мүмкін; түсіп қалған цифр көшірмедегі санды кішірейтеді.',
      ),
      sentence(
        'The copy may be of a draft, or of a protocol that was corrected or recounted afterwards.',
        'Копия может быть снята с черновика или с протокола, который потом исправили или пересчитали.',
        'Көшірме жоба нұсқадан немесе кейін түзетілген не қайта саналған хаттамадан алынған болуы мүмкін.',
      ),
      sentence(
        'Two stations may bear one number, or numbers may have changed after the copy.',
        'У двух участков может быть один номер, или номера могли измениться после снятия копии.',
        'Екі учаскенің нөмірі бірдей болуы немесе нөмірлер көшірме алынғаннан кейін өзгеруі мүмкін.',
      ),
      sentence('A copy may be forged.', 'Копия может быть поддельной.', 'Көшірме қолдан жасалған болуы мүмкін.'),
    ],
  },
  sourceKindObserverTally: sentence(
    'a source of kind observer-tally, voter-tally or quick-count with results by station',
    'источник вида observer-tally, voter-tally или quick-count с результатами по участкам',
    'учаскелер бойынша нәтижелері бар observer-tally, voter-tally немесе quick-count түріндегі дереккөз',
  ),
  whatVotersReportBallots: sentence(
    'what voters report are ballots, not the protocol of a station',
    'избиратели сообщают о бюллетенях, а не о протоколе участка',
    'сайлаушылар учаске хаттамасын емес, бюллетеньдерді хабарлайды',
  ),
  copiesProtocolsColumnNames: sentence(
    'copies of protocols, with a column that names them (`copy`)',
    'копии протоколов, со столбцом, в котором они названы (`copy`)',
    'хаттама көшірмелері, олар аталған бағанмен (`copy`)',
  ),
  holdsNoResultsStation: sentence(
    'it holds no results by station',
    'в нём нет результатов по участкам',
    'онда учаскелер бойынша нәтижелер жоқ',
  ),
  protocolsStationUnderKeys: sentence(
    'the protocols by station, under the keys of the official table',
    'протоколы по участкам под ключами официальной таблицы',
    'ресми кестенің кілттерімен берілген учаскелер хаттамалары',
  ),
  noOfficialTableHolds: sentence(
    'no official table holds any of its stations',
    'ни в одной официальной таблице нет его участков',
    'ешбір ресми кестеде оның учаскелері жоқ',
  ),
  officialResultsStationUnder: sentence(
    'official results by station, under the same keys',
    'официальные результаты по участкам под теми же ключами',
    'сол кілттермен берілген учаскелер бойынша ресми нәтижелер',
  ),
  nearlyAllItsFigures: sentence(
    'nearly all its figures lie below the official ones and hardly any equals them: they read like some of the ballots, not like copies of protocols',
    'почти все его числа меньше официальных и почти ни одно им не равно: они похожи на часть бюллетеней, а не на копии протоколов',
    'оның сандарының барлығы дерлік ресми сандардан аз және ешқайсысы дерлік оларға тең емес: олар хаттама көшірмелеріне емес, бюллетеньдердің бір бөлігіне ұқсайды',
  ),
  copiesWholeProtocols: sentence('copies of whole protocols', 'копии целых протоколов', 'толық хаттамалардың көшірмелері'),
  noFigureStationReported: sentence(
    'no figure of a station is reported by both sides',
    'нет показателя участка, который сообщают обе стороны',
    'екі жақ та көрсеткен учаске көрсеткіші жоқ',
  ),
  votesOrBallotsStation: sentence(
    'votes or ballots by station on both sides',
    'голоса или бюллетени по участкам с обеих сторон',
    'екі жақтың да учаскелер бойынша дауыстары немесе бюллетеньдері',
  ),
  copiesContradictEachOther: sentence(
    '{source}: the copies of {disagreeing|# protocol|# protocols} contradict each other: {listed}.',
    '{source}: копии {disagreeing|# протокола|# протоколов|# протоколов} противоречат друг другу: {listed}.',
    '{source}: {disagreeing|# хаттаманың} көшірмелері бір-біріне қайшы: {listed}.',
  ),
  theyUsedNoFurther: sentence(
    'They are used no further. The cells that differ stand under Tables.',
    'Дальше они не используются. Расходящиеся ячейки приведены в разделе «Таблицы».',
    'Олар әрі қарай пайдаланылмайды. Сәйкес келмейтін ұяшықтар «Кестелер» бөлімінде келтірілген.',
  ),
  copiesOneProtocolSay: sentence(
    'copies of one protocol that say the same',
    'одинаковые копии одного протокола',
    'бір хаттаманың бірдей көшірмелері',
  ),
  copiesDoNot: sentence(
    '{disagreeing|# station|# stations} with copies that do not',
    '{disagreeing|# участок|# участка|# участков} с несовпадающими копиями',
    'көшірмелері сәйкес келмейтін {disagreeing|# учаске}',
  ),
  copiesOneProtocolMay: sentence(
    'Copies of one protocol may have been typed by different people, one of whom slipped.',
    'Копии одного протокола могли набирать разные люди, и один из них ошибся.',
    'Бір хаттаманың көшірмелерін әртүрлі адамдар теріп, олардың бірі жаңылысқан болуы мүмкін.',
  ),
  copiesOneProtocolContradict: sentence(
    '{source}: copies of one protocol that contradict each other',
    '{source}: копии одного протокола, противоречащие друг другу',
    '{source}: бір хаттаманың бір-біріне қайшы көшірмелері',
  ),
  value: sentence('Value', 'Значение', 'Мәні'),
  holdsProtocolsWhoseOfficial: sentence(
    '{source} holds protocols of {annulled|# station|# stations} whose official row is 0 in every count: {listed}.',
    '{source}: есть протоколы {annulled|# участка, официальная строка которого состоит|# участков, официальные строки которых состоят|# участков, официальные строки которых состоят} из одних нулей: {listed}.',
    '{source}: ресми жолындағы барлық сан 0 болған {annulled|# учаскенің} хаттамалары бар: {listed}.',
  ),
  theyLeftOutComparison: sentence(
    'They are left out of the comparison.',
    'Они не участвуют в сопоставлении.',
    'Олар салыстыруға алынбайды.',
  ),
  officialCountsOrWord: sentence(
    'official counts, or a word that the result was annulled',
    'официальные числа или сообщение о том, что результат аннулирован',
    'ресми сандар немесе нәтиженің жойылғаны туралы хабар',
  ),
  nothingBut0: sentence(
    '{annulled|# official row|# official rows} of nothing but 0',
    '{annulled|# официальная строка|# официальные строки|# официальных строк} из одних нулей',
    'тек 0-ден тұратын {annulled|# ресми жол}',
  ),
  resultTheseStationsMay: sentence(
    'The result of these stations may have been annulled, or not have been entered yet.',
    'Результат этих участков мог быть аннулирован или ещё не введён.',
    'Бұл учаскелердің нәтижесі жойылған немесе әлі енгізілмеген болуы мүмкін.',
  ),
  figures1KeyNoRow: sentence(
    '{source}: 1 key has no row in {file}: {names}.',
    '{source}: для 1 ключа нет строки в {file}: {names}.',
    '{source}: 1 кілттің {file} ішінде жолы жоқ: {names}.',
  ),
  keysNoRow: sentence(
    '{source}: {unmatched:#} keys have no row in {file}: {listed}.',
    '{source}: для {unmatched|# ключа|# ключей|# ключей} нет строки в {file}: {listed}.',
    '{source}: {unmatched:#} кілттің {file} ішінде жолы жоқ: {listed}.',
  ),
  theseStationsNotCompared: sentence(
    'These stations are not compared.',
    'Эти участки не сопоставляются.',
    'Бұл учаскелер салыстырылмайды.',
  ),
  rowEveryStationOfficial: sentence(
    'a row of every station in the official table',
    'строка каждого участка в официальной таблице',
    'ресми кестеде әр учаскенің жолы',
  ),
  withoutOne: sentence(
    '{unmatched|# key|# keys} without one',
    '{unmatched|# ключ|# ключа|# ключей} без неё',
    'жолы жоқ {unmatched|# кілт}',
  ),
  keyMayMistypedOr: sentence(
    'A key may be mistyped, or of a station that was opened, merged or renumbered later.',
    'Ключ может быть набран с опечаткой или относиться к участку, который позже открыли, объединили или перенумеровали.',
    'Кілт қате терілген немесе кейін ашылған, біріктірілген не қайта нөмірленген учаскеге қатысты болуы мүмкін.',
  ),
  keysWithoutOfficialRow: sentence(
    '{source}: keys without an official row',
    '{source}: ключи без официальной строки',
    '{source}: ресми жолы жоқ кілттер',
  ),
  key: sentence('Key', 'Ключ', 'Кілт'),
  more: sentence('{names} and {names2:#} more', '{names} и ещё {names2:#}', '{names} және тағы {names2:#}'),
  votesContestantsBothSides: sentence(
    'votes for the contestants both sides report',
    'голоса участников, которых указывают обе стороны',
    'екі жақ та көрсеткен қатысушылардың дауыстары',
  ),
  agreesOfficialResultCopy: sentence(
    '{source} agrees with the official result: the copy of 1 station equals its official row in every figure both report.',
    '{source} и официальный результат согласуются: копия 1 участка равна его официальной строке по всем показателям, которые указаны с обеих сторон.',
    '{source} және ресми нәтиже сәйкес келеді: 1 учаскенің көшірмесі екі жақ та көрсеткен барлық көрсеткіш бойынша оның ресми жолына тең.',
  ),
  agreesOfficialResultCopies: sentence(
    '{source} agrees with the official result: the copies of all {compared:#} stations compared equal the official rows in every figure both report.',
    '{source} и официальный результат согласуются: копии {compared|сопоставленного # участка|всех # сопоставленных участков|всех # сопоставленных участков} равны официальным строкам по всем показателям, которые указаны с обеих сторон.',
    '{source} және ресми нәтиже сәйкес келеді: салыстырылған барлық {compared:#} учаскенің көшірмелері екі жақ та көрсеткен барлық көрсеткіш бойынша ресми жолдарға тең.',
  ),
  compared: sentence('Compared with {file}: {figures}.', 'Сопоставлено с {file}: {figures}.', '{file} файлымен салыстырылғаны: {figures}.'),
  equalFigures: sentence('equal figures', 'равные числа', 'тең сандар'),
  equalFigures2: sentence(
    'equal figures at {stationsIn:n}',
    'равные числа на {stationsIn:n|# участке|# участках|# участках}',
    '{stationsIn:n|# учаскеде} тең сандар',
  ),
  officialRowsDifferFrom: sentence(
    '{source}: the official rows of {differing:#} of {stationsIn:n} differ from the copies of their protocols; {positive:#} raise the share of {name} and {negative:#} lower it. Over all {pairs:#} compared in votes it is {before:%2} in the copies and {after:%2} in the official rows ({difference:pp2} points, {signed} votes).',
    '{source}: {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stationsIn:n|# участка|# участков|# участков} {differing|отличается от копии протокола|отличаются от копий протоколов|отличаются от копий протоколов}; {positive:#} из них повышают долю участника {name}, {negative:#} — понижают. В сумме по участкам, сопоставленным по голосам (всего {pairs:#}), она составляет {before:%2} в копиях и {after:%2} в официальных строках ({difference:pp2} п. п., голосов: {signed}).',
    '{source}: {stationsIn:n|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттама көшірмелерінен өзгеше; олардың {positive:#} жолы {name} қатысушысының үлесін көтереді, {negative:#} жолы төмендетеді. Дауыстары салыстырылған учаскелер бойынша (барлығы {pairs:#}) ол көшірмелерде {before:%2}, ресми жолдарда {after:%2} ({difference:pp2} п. т., дауыспен {signed}).',
  ),
  totalVariationDistanceOver: sentence(
    'Total variation distance over these stations {distance:.2} points, {moved|# vote|# votes}; shares are of the {base}.',
    'Расстояние полной вариации по этим участкам {distance:.2} п. п., то есть {moved|# голос|# голоса|# голосов}; база долей: {base}.',
    'Осы учаскелер бойынша толық вариация қашықтығы {distance:.2} п. т., яғни {moved|# дауыс}; үлестердің базасы: {base}.',
  ),
  turnoutCopiesOfficialRows: sentence(
    'Turnout {own:%2} in the copies, {theirs:%2} in the official rows ({stations|# station|# stations}).',
    'Явка {own:%2} в копиях, {theirs:%2} в официальных строках ({stations|# участок|# участка|# участков}).',
    'Қатысу деңгейі көшірмелерде {own:%2}, ресми жолдарда {theirs:%2} ({stations|# учаске}).',
  ),
  equalFiguresWhereThey: sentence(
    'equal figures; where they differ, differences that favour the leader as often as the others',
    'равные числа; где они расходятся, расхождения в пользу лидера так же часты, как в пользу остальных',
    'тең сандар; сәйкес келмеген жерде көшбасшының пайдасына айырмалар қалғандарының пайдасына айырмалардай жиі',
  ),
  favourAgainstWithoutDifference: sentence(
    '{positive:#} in favour of {name}, {negative:#} against, {compared:#} without a difference',
    '{positive:#} в пользу участника {name}, {negative:#} не в его пользу, {compared:#} без расхождений',
    '{name} қатысушысының пайдасына {positive:#}, оған қарсы {negative:#}, айырмасыз {compared:#}',
  ),
  exactSignTestStations: sentence(
    'exact sign test of the stations where the leader’s share differs',
    'точный критерий знаков по участкам, где доля лидера различается',
    'көшбасшының үлесі өзгеше учаскелер бойынша дәл таңбалар критерийі',
  ),
  officialShareLessShare: sentence(
    '{name}: official share less share in the copies',
    '{name}: официальная доля за вычетом доли в копиях',
    '{name}: ресми үлестен көшірмелердегі үлесті шегергенде',
  ),
  figures: sentence('+{change:#}', '+{change:#}', '+{change:#}'),
  figures1FigureDiffers: sentence('1 figure that differs', '1 расходящееся число', 'сәйкес келмейтін 1 сан'),
  figuresDiffer: sentence(
    '{figures:#} figures that differ',
    '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел}',
    'сәйкес келмейтін {figures:#} сан',
  ),
  copyWouldFalseEarlier: sentence(
    'The copy would have to be false, of an earlier state or overtaken by a recount; or the official row to have been changed after the count.',
    'Копия должна быть недостоверной, снятой с более раннего состояния или устаревшей после пересчёта; либо официальная строка должна быть изменена после подсчёта.',
    'Көшірме шынайы емес, ертерек күйден алынған немесе қайта санаудан кейін ескірген болуы керек; әйтпесе ресми жол санақтан кейін өзгертілген болуы керек.',
  ),
  copiesTheseStationsWould: sentence(
    'The copies of these {stations:#} stations would have to be false, of an earlier state or overtaken by a recount; or their official rows to have been changed after the count; or some of each.',
    'Копии {stations|этого # участка|этих # участков|этих # участков} должны быть недостоверными, снятыми с более раннего состояния или устаревшими после пересчёта; либо их официальные строки должны быть изменены после подсчёта; либо отчасти и то и другое.',
    'Осы {stations:#} учаскенің көшірмелері шынайы емес, ертерек күйден алынған немесе қайта санаудан кейін ескірген болуы керек; әйтпесе олардың ресми жолдары санақтан кейін өзгертілген болуы керек; немесе екеуі де ішінара.',
  ),
  figures1MoreCopyDiffers: sentence(
    '1 more copy differs and does not add up, where the official row does: it is left out here.',
    'Ещё 1 копия расходится, и её числа не сходятся между собой, а числа официальной строки сходятся: здесь она не учтена.',
    'Тағы 1 көшірме өзгеше және оның сандары өзара сәйкес емес, ал ресми жолдікі сәйкес: ол мұнда ескерілмеген.',
  ),
  moreCopiesDifferDo: sentence(
    '{slips:#} more copies differ and do not add up, where the official row does: they are left out here.',
    'Ещё {slips|# копия расходится|# копии расходятся|# копий расходятся}, и числа в них не сходятся между собой, а в официальных строках сходятся: здесь они не учтены.',
    'Тағы {slips:#} көшірме өзгеше және олардың сандары өзара сәйкес емес, ал ресми жолдардікі сәйкес: олар мұнда ескерілмеген.',
  ),
  whichSaysCheckedEach: sentence(
    '{source}, which says that it checked each protocol: the official rows of {differing:#} of {stationsIn:n} are not what the protocols say.',
    '{source} (по словам источника, каждый протокол проверен): {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stationsIn:n|# участка|# участков|# участков} не {differing|совпадает с протоколом|совпадают с протоколами|совпадают с протоколами}.',
    '{source} (дереккөздің айтуынша, әр хаттама тексерілген): {stationsIn:n|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттамалармен сәйкес келмейді.',
  ),
  officialRowsEqualProtocols: sentence(
    'official rows that equal the protocols',
    'официальные строки, равные протоколам',
    'хаттамаларға тең ресми жолдар',
  ),
  at: sentence(
    '{figuresThatDiffer}, at {differing|# station|# stations}',
    '{figuresThatDiffer} на {differing|# участке|# участках|# участках}',
    '{figuresThatDiffer}, {differing|# учаскеде}',
  ),
  against: sentence(
    '{label} {b:#} against {a:#} ({signed})',
    '{label} — {b:#} против {a:#} ({signed})',
    '{label} – {b:#}, хаттамада {a:#} ({signed})',
  ),
  officialRowNotWhat: sentence(
    '{place}: the official row is not what the protocol says that {source} holds: {words}.',
    '{place}: официальная строка не совпадает с протоколом, который есть у источника {source}: {words}.',
    '{place}: ресми жол {source} дереккөзіндегі хаттамамен сәйкес келмейді: {words}.',
  ),
  officialRowEqualsProtocol: sentence(
    'an official row that equals the protocol',
    'официальная строка, равная протоколу',
    'хаттамаға тең ресми жол',
  ),
  figures2: sentence('{label} ({differ:#})', '{label} ({differ:#})', '{label} ({differ:#})'),
  officialRowsDifferFrom2: sentence(
    '{source}: the official rows of {differing:#} of {stationsIn:n} differ from the copies of their protocols, in {where}.',
    '{source}: {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stationsIn:n|# участка|# участков|# участков} {differing|отличается от копии протокола|отличаются от копий протоколов|отличаются от копий протоколов}; показатели: {where}.',
    '{source}: {stationsIn:n|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттама көшірмелерінен өзгеше; көрсеткіштер: {where}.',
  ),
  theyDoNotChange: sentence(
    'They do not change the share of the official leader, or no share can be computed. Every difference stands under Tables.',
    'Они не меняют долю официального лидера, или доля не может быть вычислена. Все расхождения приведены в разделе «Таблицы».',
    'Олар ресми көшбасшының үлесін өзгертпейді немесе үлесті есептеу мүмкін емес. Барлық айырма «Кестелер» бөлімінде келтірілген.',
  ),
  sumsOverStationsCompared: sentence(
    '{source}: sums over the stations compared',
    '{source}: суммы по сопоставленным участкам',
    '{source}: салыстырылған учаскелер бойынша қосындылар',
  ),
  eachFigureOverStations: sentence(
    'Each figure over the stations that report it on both sides. Difference: official less copies.',
    'Каждый показатель — по участкам, где он указан с обеих сторон. Разница: официальное число минус копии.',
    'Әр көрсеткіш – ол екі жақта да көрсетілген учаскелер бойынша. Айырма: ресми саннан көшірмелердегісін шегергенде.',
  ),
  sharesOverStationsReport: sentence(
    'Shares are of the {base}, over the stations that report all of them.',
    'База долей: {base}, по участкам, где указаны они все.',
    'Үлестердің базасы: {base}, олардың бәрі көрсетілген учаскелер бойынша.',
  ),
  stationsDiffer: sentence('Stations that differ', 'Участки с расхождением', 'Айырмасы бар учаскелер'),
  copies: sentence('Copies', 'Копии', 'Көшірмелер'),
  change: sentence('Change', 'Изменение', 'Өзгеріс'),
  shareCopies: sentence('Share in the copies', 'Доля в копиях', 'Көшірмелердегі үлес'),
  stationsWhoseCopyOfficial: sentence(
    '{source}: stations whose copy and official row differ',
    '{source}: участки, у которых копия и официальная строка расходятся',
    '{source}: көшірмесі мен ресми жолы өзгеше учаскелер',
  ),
  copiesOfficialLargestDifferences: sentence(
    'Copies: {file}. Official: {file2}. The largest differences first; difference: official less copy.',
    'Копии: {file}. Официально: {file2}. Сначала самые большие расхождения; разница: официальное число минус копия.',
    'Көшірмелер: {file}. Ресми: {file2}. Алдымен ең үлкен айырмалар; айырма: ресми саннан көшірмедегісін шегергенде.',
  ),
  lineCopy: sentence('Line of the copy', 'Строка копии', 'Көшірме жолы'),
  officialLine: sentence('Official line', 'Официальная строка', 'Ресми жол'),
  againstPoints95: sentence(
    '{own:%2} against {others:%2} ({difference:pp2} points; 95 %: {interval:pp2} to {interval2:pp2})',
    '{own:%2} против {others:%2} ({difference:pp2} п. п.; 95 %: от {interval:pp2} до {interval2:pp2})',
    '{own:%2}, қалғандарында {others:%2} ({difference:pp2} п. т.; 95 %: [{interval:pp2}; {interval2:pp2}])',
  ),
  turnout: sentence('; turnout {words}', '; явка — {words}', '; қатысу деңгейі – {words}'),
  officialFiguresCoversDo: sentence(
    'In the official figures the {covering:n} that {source} covers do not differ clearly from the other {others}: {name} {words}{voted}.',
    'По официальным данным {covering:n|# участок, который охватывает|# участка, которые охватывает|# участков, которые охватывает} {source}, явно не {covering:n|отличается|отличаются|отличаются} от остальных {others}: {name} — {words}{voted}.',
    'Ресми деректер бойынша {source} қамтыған {covering:n|# учаске} қалған {others} учаскеден айқын ерекшеленбейді: {name} – {words}{voted}.',
  ),
  officialFiguresCoversDiffer: sentence(
    'In the official figures the {covering:n} that {source} covers differ from the other {others}: {name} {words}{voted}.',
    'По официальным данным {covering:n|# участок, который охватывает|# участка, которые охватывает|# участков, которые охватывает} {source}, {covering:n|отличается|отличаются|отличаются} от остальных {others}: {name} — {words}{voted}.',
    'Ресми деректер бойынша {source} қамтыған {covering:n|# учаске} қалған {others} учаскеден ерекшеленеді: {name} – {words}{voted}.',
  ),
  noDifferenceBeyondWhat: sentence(
    'No difference beyond what so many stations show by chance; how large a one may have been missed, the interval tells. That says nothing of whether the official figures are right.',
    'Различие не больше того, какое столько участков показывают случайно; насколько большое различие могло остаться незамеченным, показывает интервал. О том, верны ли официальные числа, это ничего не говорит.',
    'Айырма осынша учаскеде кездейсоқ шығатыннан аспайды; қандай айырма байқалмай қалуы мүмкін екенін аралық көрсетеді. Бұл ресми сандардың дұрыс-бұрыстығы туралы ештеңе айтпайды.',
  ),
  sharesCoveredStationsCannot: sentence(
    'Shares of the covered stations cannot stand for those of all stations.',
    'Доли на охваченных участках не могут заменить доли по всем участкам.',
    'Қамтылған учаскелердегі үлестер барлық учаскелердегі үлестердің орнына жүре алмайды.',
  ),
  officialRowsDifferFrom3: sentence(
    'Official rows that differ from the copies take part in this: in the copies {name} has {own:%2}.',
    'В этом сравнении участвуют и официальные строки, расходящиеся с копиями: в копиях у участника {name} {own:%2}.',
    'Бұл салыстыруға көшірмелерден өзгеше ресми жолдар да кіреді: көшірмелерде {name} қатысушысының үлесі {own:%2}.',
  ),
  otherStations: sentence(
    '{name}: {others:%2}, as in the other stations',
    '{name}: {others:%2}, как на остальных участках',
    '{name}: {others:%2}, қалған учаскелердегідей',
  ),
  observersReachTownsMore: sentence(
    'Observers reach towns more easily than villages, and go where they expect trouble.',
    'До городов наблюдателям добраться легче, чем до сёл, и они идут туда, где ждут неприятностей.',
    'Байқаушыларға ауылдардан гөрі қалаларға жету оңайырақ, олар қиындық күтілетін жерге барады.',
  ),
});
