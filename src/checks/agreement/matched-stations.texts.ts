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
  tallyNeeded: sentence(
    'a source of kind observer-tally, voter-tally or quick-count with results by station',
    'источник вида observer-tally, voter-tally или quick-count с результатами по участкам',
    'учаскелер бойынша нәтижелері бар observer-tally, voter-tally немесе quick-count түріндегі дереккөз',
  ),
  ballotsOnly: sentence(
    'what voters report are ballots, not the protocol of a station',
    'избиратели сообщают о бюллетенях, а не о протоколе участка',
    'сайлаушылар учаске хаттамасын емес, бюллетеньдерді хабарлайды',
  ),
  namedCopies: sentence(
    'copies of protocols, with a column that names them (`copy`)',
    'копии протоколов, со столбцом, в котором они названы (`copy`)',
    'хаттама көшірмелері, олар аталған бағанмен (`copy`)',
  ),
  noStations: sentence('it holds no results by station', 'в нём нет результатов по участкам', 'онда учаскелер бойынша нәтижелер жоқ'),
  protocolsNeeded: sentence(
    'the protocols by station, under the keys of the official table',
    'протоколы по участкам под ключами официальной таблицы',
    'ресми кестенің кілттерімен берілген учаскелер хаттамалары',
  ),
  noOfficialRow: sentence(
    'no official table holds any of its stations',
    'ни в одной официальной таблице нет его участков',
    'ешбір ресми кестеде оның учаскелері жоқ',
  ),
  officialRowsNeeded: sentence(
    'official results by station, under the same keys',
    'официальные результаты по участкам под теми же ключами',
    'сол кілттермен берілген учаскелер бойынша ресми нәтижелер',
  ),
  partOfBallots: sentence(
    'nearly all its figures lie below the official ones and hardly any equals them: they read like some of the ballots, not like copies of protocols',
    'почти все его числа меньше официальных и почти ни одно им не равно: они похожи на часть бюллетеней, а не на копии протоколов',
    'оның сандарының барлығы дерлік ресми сандардан аз және ешқайсысы дерлік оларға тең емес: олар хаттама көшірмелеріне емес, бюллетеньдердің бір бөлігіне ұқсайды',
  ),
  wholeProtocols: sentence('copies of whole protocols', 'копии целых протоколов', 'толық хаттамалардың көшірмелері'),
  noCommonFigure: sentence(
    'no figure of a station is reported by both sides',
    'нет показателя участка, который сообщают обе стороны',
    'екі жақ та көрсеткен учаске көрсеткіші жоқ',
  ),
  figuresNeeded: sentence(
    'votes or ballots by station on both sides',
    'голоса или бюллетени по участкам с обеих сторон',
    'екі жақтың да учаскелер бойынша дауыстары немесе бюллетеньдері',
  ),
});
