import { sentence, texts } from '../../language/sentence.ts';

const equal = {
  details: [
    sentence(
      'Compared with {file}: {figuresCompared:and}.',
      'Сопоставлено с {file}: {figuresCompared:and}.',
      '{file} файлымен салыстырылғаны: {figuresCompared:and}.',
    ),
  ],
  expected: sentence('equal figures', 'равные числа', 'тең сандар'),
  seen: sentence(
    'equal figures at {stations|# station|# stations}',
    'равные числа на {stations|# участке|# участках|# участках}',
    '{stations|# учаскеде} тең сандар',
  ),
};

const differ = {
  message: sentence(
    '{source}: the official rows of {differing:#} of {stations|# station|# stations} differ from the copies of their protocols, in {where:and}.',
    '{source}: {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stations|# участка|# участков|# участков} {differing|отличается от копии протокола|отличаются от копий протоколов|отличаются от копий протоколов}; показатели: {where:and}.',
    '{source}: {stations|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттама көшірмелерінен өзгеше; көрсеткіштер: {where:and}.',
  ),
  expected: sentence('equal figures', 'равные числа', 'тең сандар'),
  seen: sentence(
    '{figures|# figure that differs|# figures that differ}',
    '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел}',
    'сәйкес келмейтін {figures:#} сан',
  ),
};

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
  agree: {
    one: {
      message: sentence(
        '{source} agrees with the official result: the copy of {stations|# station|# stations} equals its official row in every figure both report.',
        '{source} и официальный результат согласуются: копия {stations|# участка|# участков|# участков} равна его официальной строке по всем показателям, которые указаны с обеих сторон.',
        '{source} және ресми нәтиже сәйкес келеді: {stations|# учаскенің} көшірмесі екі жақ та көрсеткен барлық көрсеткіш бойынша оның ресми жолына тең.',
      ),
      ...equal,
    },
    several: {
      message: sentence(
        '{source} agrees with the official result: the copies of all {stations:#} stations compared equal the official rows in every figure both report.',
        '{source} и официальный результат согласуются: копии {stations|сопоставленного # участка|всех # сопоставленных участков|всех # сопоставленных участков} равны официальным строкам по всем показателям, которые указаны с обеих сторон.',
        '{source} және ресми нәтиже сәйкес келеді: салыстырылған барлық {stations:#} учаскенің көшірмелері екі жақ та көрсеткен барлық көрсеткіш бойынша ресми жолдарға тең.',
      ),
      ...equal,
    },
  },
  row: {
    message: sentence(
      '{place}: the official row is not what the protocol says that {source} holds: {counts:and}.',
      '{place}: официальная строка не совпадает с протоколом, который есть у источника {source}: {counts:and}.',
      '{place}: ресми жол {source} дереккөзіндегі хаттамамен сәйкес келмейді: {counts:and}.',
    ),
    expected: sentence('an official row that equals the protocol', 'официальная строка, равная протоколу', 'хаттамаға тең ресми жол'),
    seen: sentence(
      '{figures|# figure that differs|# figures that differ}',
      '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел}',
      'сәйкес келмейтін {figures:#} сан',
    ),
  },
  against: sentence(
    '{label} {official:#} against {copy:#} ({signed})',
    '{label} — {official:#} против {copy:#} ({signed})',
    '{label} – {official:#}, хаттамада {copy:#} ({signed})',
  ),
  rows: {
    message: sentence(
      '{source}, which says that it checked each protocol: the official rows of {differing:#} of {stations|# station|# stations} are not what the protocols say.',
      '{source} (по словам источника, каждый протокол проверен): {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stations|# участка|# участков|# участков} не {differing|совпадает с протоколом|совпадают с протоколами|совпадают с протоколами}.',
      '{source} (дереккөздің айтуынша, әр хаттама тексерілген): {stations|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттамалармен сәйкес келмейді.',
    ),
    expected: sentence('official rows that equal the protocols', 'официальные строки, равные протоколам', 'хаттамаларға тең ресми жолдар'),
    seen: sentence(
      '{figures|# figure that differs|# figures that differ}, at {differing|# station|# stations}',
      '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел} на {differing|# участке|# участках|# участках}',
      'сәйкес келмейтін {figures:#} сан, {differing|# учаскеде}',
    ),
  },
  leftOut: {
    one: sentence(
      '{leftOut:#} more copy differs and does not add up, where the official row does: it is left out here.',
      'Ещё {leftOut:#} копия расходится, и её числа не сходятся между собой, а числа официальной строки сходятся: здесь она не учтена.',
      'Тағы {leftOut:#} көшірме өзгеше және оның сандары өзара сәйкес емес, ал ресми жолдікі сәйкес: ол мұнда ескерілмеген.',
    ),
    several: sentence(
      '{leftOut:#} more copies differ and do not add up, where the official row does: they are left out here.',
      'Ещё {leftOut|# копия расходится|# копии расходятся|# копий расходятся}, и числа в них не сходятся между собой, а в официальных строках сходятся: здесь они не учтены.',
      'Тағы {leftOut:#} көшірме өзгеше және олардың сандары өзара сәйкес емес, ал ресми жолдардікі сәйкес: олар мұнда ескерілмеген.',
    ),
  },
  everyDifference: sentence(
    'Every difference stands under Tables; the lines of all rows are in the report as JSON.',
    'Все расхождения приведены в разделе «Таблицы»; номера всех строк указаны в отчёте в формате JSON.',
    'Барлық айырма «Кестелер» бөлімінде келтірілген; барлық жолдың нөмірлері JSON пішіміндегі есепте көрсетілген.',
  ),
  /** Rows that change the share of the leader. */
  differ: {
    ...differ,
    details: [
      sentence(
        'Every difference is listed under Tables.',
        'Все расхождения приведены в разделе «Таблицы».',
        'Барлық айырма «Кестелер» бөлімінде келтірілген.',
      ),
    ],
  },
  /** Rows that leave it where it is, or that no share can be computed of. */
  neutral: {
    ...differ,
    details: [
      sentence(
        'They do not change the share of the official leader, or no share can be computed. Every difference stands under Tables.',
        'Они не меняют долю официального лидера, или доля не может быть вычислена. Все расхождения приведены в разделе «Таблицы».',
        'Олар ресми көшбасшының үлесін өзгертпейді немесе үлесті есептеу мүмкін емес. Барлық айырма «Кестелер» бөлімінде келтірілген.',
      ),
    ],
  },
  labelled: sentence('{label} ({differ:#})', '{label} ({differ:#})', '{label} ({differ:#})'),
  sums: {
    title: sentence(
      '{source}: sums over the stations compared',
      '{source}: суммы по сопоставленным участкам',
      '{source}: салыстырылған учаскелер бойынша қосындылар',
    ),
    note: sentence(
      'Each figure over the stations that report it on both sides. Difference: official less copies.',
      'Каждый показатель — по участкам, где он указан с обеих сторон. Разница: официальное число минус копии.',
      'Әр көрсеткіш – ол екі жақта да көрсетілген учаскелер бойынша. Айырма: ресми саннан көшірмелердегісін шегергенде.',
    ),
    noteOfShares: sentence(
      'Each figure over the stations that report it on both sides. Difference: official less copies. Shares are of the {base}, over the stations that report all of them.',
      'Каждый показатель — по участкам, где он указан с обеих сторон. Разница: официальное число минус копии. База долей: {base}, по участкам, где указаны они все.',
      'Әр көрсеткіш – ол екі жақта да көрсетілген учаскелер бойынша. Айырма: ресми саннан көшірмелердегісін шегергенде. Үлестердің базасы: {base}, олардың бәрі көрсетілген учаскелер бойынша.',
    ),
    differ: sentence('Stations that differ', 'Участки с расхождением', 'Айырмасы бар учаскелер'),
    copies: sentence('Copies', 'Копии', 'Көшірмелер'),
    change: sentence('Change', 'Изменение', 'Өзгеріс'),
    shareCopies: sentence('Share in the copies', 'Доля в копиях', 'Көшірмелердегі үлес'),
    shareOfficial: sentence('Official share', 'Официальная доля', 'Ресми үлес'),
  },
  list: {
    title: sentence(
      '{source}: stations whose copy and official row differ',
      '{source}: участки, у которых копия и официальная строка расходятся',
      '{source}: көшірмесі мен ресми жолы өзгеше учаскелер',
    ),
    note: sentence(
      'Copies: {copies}. Official: {official}. The largest differences first; difference: official less copy.',
      'Копии: {copies}. Официально: {official}. Сначала самые большие расхождения; разница: официальное число минус копия.',
      'Көшірмелер: {copies}. Ресми: {official}. Алдымен ең үлкен айырмалар; айырма: ресми саннан көшірмедегісін шегергенде.',
    ),
    lineOfCopy: sentence('Line of the copy', 'Строка копии', 'Көшірме жолы'),
    officialLine: sentence('Official line', 'Официальная строка', 'Ресми жол'),
  },
});
