import { sentence, texts } from '../../language/sentence.ts';

const allVotes = sentence('{published:#} votes in all', 'всего {published|# голос|# голоса|# голосов}', 'барлығы {published|# дауыс}');
const sumOfVotes = sentence('{sum:#}, a difference of {difference:#}', '{sum:#}, разница {difference:#}', '{sum:#}, айырма {difference:#}');

export const T = texts('parts-sum-to-total', {
  meta: {
    title: sentence('Parts and totals', 'Части и итоги', 'Бөліктер мен жиынтықтар'),
    question: sentence(
      'Do the counts of the parts add up to the published total?',
      'Дают ли числа частей в сумме опубликованный итог?',
      'Бөліктердің сандары қосылғанда жарияланған жиынтықты бере ме?',
    ),
    method: sentence(
      'Exact sums of whole numbers: votes of all contestants against valid votes in each row; rows of a lower level against the row of the area they lie in.',
      'Точные суммы целых чисел: голоса всех участников и действительные голоса в каждой строке; строки нижнего уровня и строка территории, в которую они входят.',
      'Бүтін сандардың дәл қосындылары: әр жолда барлық қатысушының дауыстары мен жарамды дауыстар; төменгі деңгейдің жолдары мен олар кіретін аумақтың жолы.',
    ),
    needs: [
      sentence(
        'one count at two levels, such as votes by region and for the country, or the votes of all contestants beside the valid votes',
        'одно и то же число на двух уровнях, например голоса по регионам и по стране, или голоса всех участников рядом с действительными голосами',
        'екі деңгейдегі бір сан, мысалы, өңірлер және ел бойынша дауыстар, немесе жарамды дауыстардың жанындағы барлық қатысушының дауыстары',
      ),
    ],
    limits: [
      sentence(
        'A total is compared only where every one of its parts is reported. Where the dataset does not list its areas and every count of the parts falls short of the total, parts may be missing: that is a note.',
        'Итог сравнивается, только если приведены все его части. Если набор данных не перечисляет свои территории и каждая сумма по частям меньше итога, возможно, каких-то частей нет: это заметка.',
        'Жиынтық оның барлық бөлігі келтірілгенде ғана салыстырылады. Деректер жинағында аумақтар тізімі болмаса және бөліктердің әрбір қосындысы жиынтықтан кем болса, кейбір бөліктер жоқ болуы мүмкін: бұл – ескертпе.',
      ),
      sentence(
        'Where the votes of the contestants fall short of the valid votes in every row, or exceed them in every row, the list of contestants or the meaning of the column is in question: that is a note. Where others are known to be left out of the list, their votes may only be fewer than the valid ones.',
        'Если голосов участников в каждой строке меньше, чем действительных, или в каждой больше, под вопросом список участников или смысл столбца: это заметка. Если известно, что в списке не все, голосов участников может быть только меньше, чем действительных.',
        'Қатысушылардың дауыстары әр жолда жарамды дауыстардан кем немесе әр жолда артық болса, қатысушылар тізімі немесе бағанның мағынасы күмән тудырады: бұл – ескертпе. Тізімде барлығы емес екені белгілі болса, қатысушылардың дауыстары жарамды дауыстардан тек кем бола алады.',
      ),
      sentence(
        'Figures of one official result are compared across its publishers; other sources only with themselves.',
        'Числа одного официального результата сравниваются между разными издателями; прочие источники — только сами с собой.',
        'Бір ресми нәтиженің сандары әртүрлі жариялаушылар арасында салыстырылады; басқа дереккөздер – тек өздерімен.',
      ),
    ],
    explanations: [
      sentence(
        'Votes cast abroad, on ships or in special stations may stand in the total and in no part.',
        'Голоса, поданные за рубежом, на судах или на специальных участках, могут входить в итог и не входить ни в одну часть.',
        'Шетелде, кемелерде немесе арнайы учаскелерде берілген дауыстар жиынтыққа кіріп, бірде-бір бөлікке кірмеуі мүмкін.',
      ),
      sentence(
        'A total may be of another date than the parts: before or after corrections, recounts or annulments.',
        'Итог может быть на другую дату, чем части: до или после исправлений, пересчётов или отмены результатов.',
        'Жиынтық бөліктерден басқа күнге берілген болуы мүмкін: түзетулерге, қайта санауға немесе нәтижелердің күшін жоюға дейін не одан кейін.',
      ),
      sentence(
        'A digit may have been lost in copying or typesetting.',
        'При переписывании или вёрстке могла потеряться цифра.',
        'Көшіру немесе беттеу кезінде цифр түсіп қалған болуы мүмкін.',
      ),
      sentence(
        'Votes against all or for somebody who withdrew may be valid and belong to nobody in the list.',
        'Голоса «против всех» или за снявшегося участника могут быть действительными, но не принадлежать никому из списка.',
        '«Барлығына қарсы» немесе бас тартқан қатысушы үшін берілген дауыстар жарамды болғанымен, тізімдегі ешкімге тиесілі болмауы мүмкін.',
      ),
    ],
  },
  noTotal: sentence(
    'no count is published both in parts and as a total',
    'ни одно число не опубликовано и по частям, и итогом',
    'бірде-бір сан бөліктермен де, жиынтығымен де жарияланбаған',
  ),
  countsNeeded: sentence(
    'counts at two levels, or valid votes beside the votes of all contestants',
    'числа на двух уровнях или действительные голоса рядом с голосами всех участников',
    'екі деңгейдегі сандар немесе барлық қатысушының дауыстары жанындағы жарамды дауыстар',
  ),
  votes: {
    row: {
      message: sentence(
        '{place}: the votes of {contestants:=} contestants add up to {sum:#}; {published:#} valid votes are published.',
        '{place}: голоса {contestants|# участника|# участников|# участников} составляют в сумме {sum:#}; опубликовано действительных голосов: {published:#}.',
        '{place}: {contestants|# қатысушы} дауыстарының қосындысы – {sum:#}; жарияланған жарамды дауыстар: {published:#}.',
      ),
      expected: allVotes,
      seen: sumOfVotes,
    },
    rows: {
      message: sentence(
        '{source}, by {level}: in {failures:#} of {asked:#} rows the votes of {contestants:=} contestants do not add up to the valid votes published, at most by {most|# vote|# votes} ({place}).',
        '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} голоса {contestants|# участника|# участников|# участников} в сумме не равны опубликованным действительным голосам; наибольшее расхождение — {most|# голос|# голоса|# голосов} ({place}).',
        '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {contestants|# қатысушы} дауыстарының қосындысы жарияланған жарамды дауыстарға тең емес; ең үлкен айырма – {most|# дауыс} ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: the votes of {contestants:=} contestants do not add up to the valid votes published; the {worst:#} largest of {failures:#} differences',
        '{source}, уровень «{level}»: голоса {contestants|# участника|# участников|# участников} в сумме не равны опубликованным действительным голосам; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: {contestants|# қатысушы} дауыстарының қосындысы жарияланған жарамды дауыстарға тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      seen: sentence(
        '{failures:#} of {asked:#} rows, {sizes|# vote|# votes} in all',
        '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|# голос|# голоса|# голосов}',
        '{asked|# жол} ішінен {failures:#}, барлығы {sizes|# дауыс}',
      ),
      expected: sentence(
        'the valid votes as the sum of the votes of all contestants',
        'действительные голоса как сумма голосов всех участников',
        'барлық қатысушы дауыстарының қосындысына тең жарамды дауыстар',
      ),
    },
  },
  validVotes: sentence('Valid votes', 'Действительные голоса', 'Жарамды дауыстар'),
  votesOfAll: sentence('Votes of all contestants', 'Голоса всех участников', 'Барлық қатысушының дауыстары'),
  allFallShort: {
    message: sentence(
      '{source}: in {rows:=} rows by {level} the votes of the contestants fall short of the valid votes, by {by:#} votes in all.',
      '{source}: в {rows|# строке|# строках|# строках} уровня «{level}» голосов участников меньше, чем действительных, в сумме на {by|# голос|# голоса|# голосов}.',
      '{source}: «{level}» деңгейінің {rows|# жолында} қатысушылардың дауыстары жарамды дауыстардан барлығы {by|# дауысқа} кем.',
    ),
    details: [
      sentence(
        'A category of valid votes is not in the list of contestants, or the column holds something else than valid votes.',
        'Какой-то категории действительных голосов нет в списке участников, или в столбце стоят не действительные голоса.',
        'Жарамды дауыстардың бір санаты қатысушылар тізімінде жоқ немесе бағанда жарамды дауыстар емес, басқа нәрсе тұр.',
      ),
    ],
    expected: allVotes,
    seen: sumOfVotes,
  },
  allExceed: {
    message: sentence(
      '{source}: in {rows:=} rows by {level} the votes of the contestants exceed the valid votes, by {by:#} votes in all.',
      '{source}: в {rows|# строке|# строках|# строках} уровня «{level}» голосов участников больше, чем действительных, в сумме на {by|# голос|# голоса|# голосов}.',
      '{source}: «{level}» деңгейінің {rows|# жолында} қатысушылардың дауыстары жарамды дауыстардан барлығы {by|# дауысқа} артық.',
    ),
    details: [
      sentence(
        'Voters had more than one vote, or the column holds something else than valid votes.',
        'У избирателей было больше одного голоса, или в столбце стоят не действительные голоса.',
        'Сайлаушылардың бірден көп дауысы болған немесе бағанда жарамды дауыстар емес, басқа нәрсе тұр.',
      ),
    ],
    expected: allVotes,
    seen: sumOfVotes,
  },
  sum: {
    ofOnePart: sentence(
      '{place}: {label} of {parts|# part|# parts} by {level} are {sum:#}; {published:#} are published.',
      '{place}: {label} по {parts|# части|# частям|# частям} уровня «{level}» составляют {sum:#}; опубликовано {published:#}.',
      '{place}: «{level}» деңгейінің {parts|# бөлігі} бойынша {label} – {sum:#}; жарияланғаны – {published:#}.',
    ),
    ofParts: sentence(
      '{place}: {label} of {parts|# part|# parts} by {level} add up to {sum:#}; {published:#} are published.',
      '{place}: {label} по {parts|# части|# частям|# частям} уровня «{level}» составляют в сумме {sum:#}; опубликовано {published:#}.',
      '{place}: «{level}» деңгейінің {parts|# бөлігі} бойынша {label} қосындысы – {sum:#}; жарияланғаны – {published:#}.',
    ),
    seen: sentence(
      '{sum:#}, a difference of {difference:#} ({percent:.3} %)',
      '{sum:#}, разница {difference:#} ({percent:.3} %)',
      '{sum:#}, айырма {difference:#} ({percent:.3} %)',
    ),
  },
  sums: {
    message: sentence(
      '{source}, by {level}: in {failures:#} of {asked:#} rows {label} by {partLevel} do not add up to those published, at most by {most:#} ({place}).',
      '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} {label} по уровню «{partLevel}» в сумме не равны опубликованным; наибольшее расхождение — {most:#} ({place}).',
      '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} «{partLevel}» деңгейі бойынша {label} қосындысы жарияланғанға тең емес; ең үлкен айырма – {most:#} ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: {label} by {partLevel} do not add up to those published; the {worst:#} largest of {failures:#} differences',
      '{source}, уровень «{level}»: {label} по уровню «{partLevel}» в сумме не равны опубликованным; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: «{partLevel}» деңгейі бойынша {label} қосындысы жарияланғанға тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    seen: sentence(
      '{failures:#} of {asked:#} rows, {sizes:#} in all',
      '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes:#}',
      '{asked|# жол} ішінен {failures:#}, барлығы {sizes:#}',
    ),
    expected: sentence(
      '{label} as the sum of the parts by {partLevel}',
      '{label} как сумма частей уровня «{partLevel}»',
      '{label} – «{partLevel}» деңгейі бөліктерінің қосындысы',
    ),
  },
  total: {
    registered: sentence(
      '{published:#} registered voters',
      '{published|# избиратель в списке|# избирателя в списке|# избирателей в списке}',
      'тізімдегі {published|# сайлаушы}',
    ),
    issued: sentence(
      '{published:#} ballots issued',
      '{published|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней}',
      'берілген {published|# бюллетень}',
    ),
    ballotsCast: sentence(
      '{published:#} ballots cast',
      '{published|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней}',
      'салынған {published|# бюллетень}',
    ),
    invalid: sentence(
      '{published:#} invalid ballots',
      '{published|# недействительный бюллетень|# недействительных бюллетеня|# недействительных бюллетеней}',
      'жарамсыз {published|# бюллетень}',
    ),
    valid: sentence(
      '{published:#} valid votes',
      '{published|# действительный голос|# действительных голоса|# действительных голосов}',
      'жарамды {published|# дауыс}',
    ),
    received: sentence(
      '{published:#} ballots received',
      '{published|# полученный бюллетень|# полученных бюллетеня|# полученных бюллетеней}',
      'алынған {published|# бюллетень}',
    ),
    cancelled: sentence(
      '{published:#} ballots cancelled unused',
      '{published|# погашенный неиспользованный бюллетень|# погашенных неиспользованных бюллетеня|# погашенных неиспользованных бюллетеней}',
      'жойылған пайдаланылмаған {published|# бюллетень}',
    ),
    lost: sentence(
      '{published:#} ballots lost',
      '{published|# утраченный бюллетень|# утраченных бюллетеня|# утраченных бюллетеней}',
      'жоғалған {published|# бюллетень}',
    ),
    unaccounted: sentence(
      '{published:#} ballots unaccounted for on receipt',
      '{published|# бюллетень, не учтённый|# бюллетеня, не учтённых|# бюллетеней, не учтённых} при получении',
      'алу кезінде есепке алынбаған {published|# бюллетень}',
    ),
    votes: sentence(
      '{published:#} votes for {contestant}',
      '{published|# голос|# голоса|# голосов} участника {contestant}',
      '{contestant}: {published|# дауыс}',
    ),
  },
  noneReaches: {
    message: sentence(
      '{file}: none of {totals:=} counts by {level} reaches its published total ({total}; {sum:#}, a difference of {difference:#} ({percent:.3} %)).',
      '{file}: ни одно из {totals|# числа|# чисел|# чисел} по уровню «{level}» не достигает опубликованного итога ({total}; {sum:#}, разница {difference:#} ({percent:.3} %)).',
      '{file}: «{level}» деңгейіндегі {totals|# санның} ешқайсысы жарияланған жиынтыққа жетпейді ({total}; {sum:#}, айырма {difference:#} ({percent:.3} %)).',
    ),
    details: [
      sentence(
        'Rows may be missing from the table; the dataset does not list its areas, so this cannot be told from an error.',
        'Возможно, в таблице не хватает строк; набор данных не перечисляет свои территории, поэтому отличить это от ошибки нельзя.',
        'Кестеде жолдар жетіспеуі мүмкін; деректер жинағында аумақтар тізімі жоқ, сондықтан мұны қатеден ажырату мүмкін емес.',
      ),
    ],
    expected: sentence(
      'a list of areas, under `areas`, or a table that is complete',
      'список территорий в `areas` или полная таблица',
      '`areas` бөліміндегі аумақтар тізімі немесе толық кесте',
    ),
    seen: sentence(
      '{totals:=} sums below their totals',
      '{totals|# сумма меньше своего итога|# суммы меньше своих итогов|# сумм меньше своих итогов}',
      'өз жиынтығынан кем {totals|# қосынды}',
    ),
  },
  gap: {
    place: sentence('{place}: {label} by {level}', '{place}: {label} по уровню «{level}»', '{place}: «{level}» деңгейі бойынша {label}'),
    source: sentence(
      '{source}, {label} by {level}',
      '{source}, {label} по уровню «{level}»',
      '{source}, «{level}» деңгейі бойынша {label}',
    ),
    parts: sentence(
      '{absent:=} of {parts:=} parts are not reported in {file}',
      '{absent:=} из {parts|# части|# частей|# частей} нет в {file}',
      '{parts|# бөліктің} ішінен {absent:=} {file} файлында жоқ',
    ),
    rows: sentence(
      'in {gaps:#} of {asked:#} rows by {level} parts are not reported in {file}',
      'в {gaps:#} из {asked|# строки|# строк|# строк} уровня «{level}» есть части, которых нет в {file}',
      '«{level}» деңгейіндегі {asked|# жол} ішінен {gaps|# жолдың} кейбір бөліктері {file} файлында жоқ',
    ),
    needed: sentence('{label} by {level}', '{label} по уровню «{level}»', '«{level}» деңгейі бойынша {label}'),
  },
  published: sentence('Published', 'Опубликовано', 'Жарияланған'),
  sumOfParts: sentence('Sum of the parts', 'Сумма частей', 'Бөліктердің қосындысы'),
  parts: sentence('Parts', 'Части', 'Бөліктер'),
});
