import { sentence, texts } from '../../language/sentence.ts';

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
  noCountPublishedBoth: sentence(
    'no count is published both in parts and as a total',
    'ни одно число не опубликовано и по частям, и итогом',
    'бірде-бір сан бөліктермен де, жиынтығымен де жарияланбаған',
  ),
  countsTwoLevelsOr: sentence(
    'counts at two levels, or valid votes beside the votes of all contestants',
    'числа на двух уровнях или действительные голоса рядом с голосами всех участников',
    'екі деңгейдегі сандар немесе барлық қатысушының дауыстары жанындағы жарамды дауыстар',
  ),
  votesContestantsDoNot: sentence(
    'the votes of {whole:n} contestants do not add up to the valid votes published',
    'голоса {whole:n|# участника|# участников|# участников} в сумме не равны опубликованным действительным голосам',
    '{whole:n|# қатысушы} дауыстарының қосындысы жарияланған жарамды дауыстарға тең емес',
  ),
  validVotesSumVotes: sentence(
    'the valid votes as the sum of the votes of all contestants',
    'действительные голоса как сумма голосов всех участников',
    'барлық қатысушы дауыстарының қосындысына тең жарамды дауыстар',
  ),
  validVotes: sentence('Valid votes', 'Действительные голоса', 'Жарамды дауыстар'),
  votesAllContestants: sentence('Votes of all contestants', 'Голоса всех участников', 'Барлық қатысушының дауыстары'),
  votesContestantsAddUp: sentence(
    '{place}: the votes of {whole:n} contestants add up to {sum:#}; {total:#} valid votes are published.',
    '{place}: голоса {whole:n|# участника|# участников|# участников} составляют в сумме {sum:#}; опубликовано действительных голосов: {total:#}.',
    '{place}: {whole:n|# қатысушы} дауыстарының қосындысы – {sum:#}; жарияланған жарамды дауыстар: {total:#}.',
  ),
  votesAll: sentence('{total:#} votes in all', 'всего {total|# голос|# голоса|# голосов}', 'барлығы {total|# дауыс}'),
  categoryValidVotesNot: sentence(
    'A category of valid votes is not in the list of contestants, or the column holds something else than valid votes.',
    'Какой-то категории действительных голосов нет в списке участников, или в столбце стоят не действительные голоса.',
    'Жарамды дауыстардың бір санаты қатысушылар тізімінде жоқ немесе бағанда жарамды дауыстар емес, басқа нәрсе тұр.',
  ),
  votersHadMoreThan: sentence(
    'Voters had more than one vote, or the column holds something else than valid votes.',
    'У избирателей было больше одного голоса, или в столбце стоят не действительные голоса.',
    'Сайлаушылардың бірден көп дауысы болған немесе бағанда жарамды дауыстар емес, басқа нәрсе тұр.',
  ),
  rowVotesContestantsFall: sentence(
    '{name}: in the row by {level} the votes of the contestants fall short of the valid votes, by {by:n} votes in all.',
    '{name}: в строке уровня «{level}» голосов участников меньше, чем действительных, всего на {by:n|# голос|# голоса|# голосов}.',
    '{name}: «{level}» деңгейінің жолында қатысушылардың дауыстары жарамды дауыстардан барлығы {by:n|# дауысқа} кем.',
  ),
  rowVotesContestantsExceed: sentence(
    '{name}: in the row by {level} the votes of the contestants exceed the valid votes, by {by:n} votes in all.',
    '{name}: в строке уровня «{level}» голосов участников больше, чем действительных, всего на {by:n|# голос|# голоса|# голосов}.',
    '{name}: «{level}» деңгейінің жолында қатысушылардың дауыстары жарамды дауыстардан барлығы {by:n|# дауысқа} артық.',
  ),
  rowsVotesContestantsFall: sentence(
    '{name}: in {whole:n} rows by {level} the votes of the contestants fall short of the valid votes, by {by:n} votes in all.',
    '{name}: в {whole:n|# строке|# строках|# строках} уровня «{level}» голосов участников меньше, чем действительных, в сумме на {by:n|# голос|# голоса|# голосов}.',
    '{name}: «{level}» деңгейінің {whole:n|# жолында} қатысушылардың дауыстары жарамды дауыстардан барлығы {by:n|# дауысқа} кем.',
  ),
  rowsVotesContestantsExceed: sentence(
    '{name}: in {whole:n} rows by {level} the votes of the contestants exceed the valid votes, by {by:n} votes in all.',
    '{name}: в {whole:n|# строке|# строках|# строках} уровня «{level}» голосов участников больше, чем действительных, в сумме на {by:n|# голос|# голоса|# голосов}.',
    '{name}: «{level}» деңгейінің {whole:n|# жолында} қатысушылардың дауыстары жарамды дауыстардан барлығы {by:n|# дауысқа} артық.',
  ),
  noneCountsReachesIts: sentence(
    '{file}: none of {whole:n} counts by {level} reaches its published total ({expected}; {seen}).',
    '{file}: ни одно из {whole:n|# числа|# чисел|# чисел} по уровню «{level}» не достигает опубликованного итога ({expected}; {seen}).',
    '{file}: «{level}» деңгейіндегі {whole:n|# санның} ешқайсысы жарияланған жиынтыққа жетпейді ({expected}; {seen}).',
  ),
  rowsMayMissingFrom: sentence(
    'Rows may be missing from the table; the dataset does not list its areas, so this cannot be told from an error.',
    'Возможно, в таблице не хватает строк; набор данных не перечисляет свои территории, поэтому отличить это от ошибки нельзя.',
    'Кестеде жолдар жетіспеуі мүмкін; деректер жинағында аумақтар тізімі жоқ, сондықтан мұны қатеден ажырату мүмкін емес.',
  ),
  listAreasUnderAreas: sentence(
    'a list of areas, under `areas`, or a table that is complete',
    'список территорий в `areas` или полная таблица',
    '`areas` бөліміндегі аумақтар тізімі немесе толық кесте',
  ),
  sumsBelowTheirTotals: sentence(
    '{whole:n} sums below their totals',
    '{whole:n|# сумма меньше своего итога|# суммы меньше своих итогов|# сумм меньше своих итогов}',
    'өз жиынтығынан кем {whole:n|# қосынды}',
  ),
  registeredVoters: sentence(
    '{value:n} registered voters',
    '{value:n|# избиратель в списке|# избирателя в списке|# избирателей в списке}',
    'тізімдегі {value:n|# сайлаушы}',
  ),
  invalidBallots: sentence(
    '{value:n} invalid ballots',
    '{value:n|# недействительный бюллетень|# недействительных бюллетеня|# недействительных бюллетеней}',
    'жарамсыз {value:n|# бюллетень}',
  ),
  validVotes2: sentence(
    '{value:n} valid votes',
    '{value:n|# действительный голос|# действительных голоса|# действительных голосов}',
    'жарамды {value:n|# дауыс}',
  ),
  ballotsReceived: sentence(
    '{value:n} ballots received',
    '{value:n|# полученный бюллетень|# полученных бюллетеня|# полученных бюллетеней}',
    'алынған {value:n|# бюллетень}',
  ),
  ballotsCancelledUnused: sentence(
    '{value:n} ballots cancelled unused',
    '{value:n|# погашенный неиспользованный бюллетень|# погашенных неиспользованных бюллетеня|# погашенных неиспользованных бюллетеней}',
    'жойылған пайдаланылмаған {value:n|# бюллетень}',
  ),
  ballotsLost: sentence(
    '{value:n} ballots lost',
    '{value:n|# утраченный бюллетень|# утраченных бюллетеня|# утраченных бюллетеней}',
    'жоғалған {value:n|# бюллетень}',
  ),
  ballotsUnaccountedReceipt: sentence(
    '{value:n} ballots unaccounted for on receipt',
    '{value:n|# бюллетень, не учтённый|# бюллетеня, не учтённых|# бюллетеней, не учтённых} при получении',
    'алу кезінде есепке алынбаған {value:n|# бюллетень}',
  ),
  votes: sentence('{value:n} votes for {name}', '{value:n|# голос|# голоса|# голосов} участника {name}', '{name}: {value:n|# дауыс}'),
  by: sentence('{place}: {label} by {level}', '{place}: {label} по уровню «{level}»', '{place}: «{level}» деңгейі бойынша {label}'),
  partsNotReported: sentence(
    '{whole} of {whole2:n} parts are not reported in {file}',
    '{whole} из {whole2:n|# части|# частей|# частей} нет в {file}',
    '{whole2:n|# бөліктің} ішінен {whole} {file} файлында жоқ',
  ),
  by2: sentence('{label} by {level}', '{label} по уровню «{level}»', '«{level}» деңгейі бойынша {label}'),
  by3: sentence('{source}, {label} by {level}', '{source}, {label} по уровню «{level}»', '{source}, «{level}» деңгейі бойынша {label}'),
  rowsPartsNotReported: sentence(
    'in {gaps:#} of {gaps2:#} rows by {level} parts are not reported in {file}',
    'в {gaps:#} из {gaps2|# строки|# строк|# строк} уровня «{level}» есть части, которых нет в {file}',
    '«{level}» деңгейіндегі {gaps2|# жол} ішінен {gaps|# жолдың} кейбір бөліктері {file} файлында жоқ',
  ),
  published: sentence(
    '{name}: {label} of {of:n} by {level} are {sum:#}; {total:#} are published.',
    '{name}: {label} по {of:n|# части|# частям|# частям} уровня «{level}» составляют {sum:#}; опубликовано {total:#}.',
    '{name}: «{level}» деңгейінің {of:n|# бөлігі} бойынша {label} – {sum:#}; жарияланғаны – {total:#}.',
  ),
  addUpPublished: sentence(
    '{name}: {label} of {of:n} by {level} add up to {sum:#}; {total:#} are published.',
    '{name}: {label} по {of:n|# части|# частям|# частям} уровня «{level}» составляют в сумме {sum:#}; опубликовано {total:#}.',
    '{name}: «{level}» деңгейінің {of:n|# бөлігі} бойынша {label} қосындысы – {sum:#}; жарияланғаны – {total:#}.',
  ),
  difference: sentence(
    '{sum:#}, a difference of {sum2:#} ({sum3:.3} %)',
    '{sum:#}, разница {sum2:#} ({sum3:.3} %)',
    '{sum:#}, айырма {sum2:#} ({sum3:.3} %)',
  ),
  doNotAddUp: sentence(
    '{label} by {level} do not add up to those published',
    '{label} по уровню «{level}» в сумме не равны опубликованным',
    '«{level}» деңгейі бойынша {label} қосындысы жарияланғанға тең емес',
  ),
  sumParts: sentence(
    '{label} as the sum of the parts by {level}',
    '{label} как сумма частей уровня «{level}»',
    '{label} – «{level}» деңгейі бөліктерінің қосындысы',
  ),
  published2: sentence('Published', 'Опубликовано', 'Жарияланған'),
  sumParts2: sentence('Sum of the parts', 'Сумма частей', 'Бөліктердің қосындысы'),
  parts: sentence('Parts', 'Части', 'Бөліктер'),
});
