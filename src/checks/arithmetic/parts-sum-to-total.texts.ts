import { sentence, texts } from '../../language/sentence.ts';

const allVotes = sentence(
  '{published|# vote|# votes} in all',
  'всего {published|# голос|# голоса|# голосов}',
  'барлығы {published|# дауыс}',
);
const sumOfVotes = sentence('{sum:#}, a difference of {difference:#}', '{sum:#}, разница {difference:#}', '{sum:#}, айырма {difference:#}');

const mistyped = sentence(
  'A digit may be lost or mistyped.',
  'Цифра могла потеряться или быть набрана с ошибкой.',
  'Цифр түсіп қалған немесе қате терілген болуы мүмкін.',
);
const otherDate = sentence(
  'The total and the parts may be of different dates: before and after corrections, recounts or annulments.',
  'Итог и части могут быть на разные даты: до и после исправлений, пересчётов или отмены результатов.',
  'Жиынтық пен бөліктер әр күнгі болуы мүмкін: түзетулерге, қайта санауға немесе нәтижелердің күшін жоюға дейін және одан кейін.',
);
const otherStage = sentence(
  'The votes and the valid votes may be of different dates: before and after corrections or recounts.',
  'Голоса участников и действительные голоса могут быть на разные даты: до и после исправлений или пересчётов.',
  'Қатысушылардың дауыстары мен жарамды дауыстар әр күнгі болуы мүмкін: түзетулерге немесе қайта санауға дейін және одан кейін.',
);
const abroad = sentence(
  'Stations abroad, on ships or in hospitals may count in the total but in no part.',
  'Участки за рубежом, на судах или в больницах могут входить в итог и не входить ни в одну часть.',
  'Шетелдегі, кемелердегі немесе ауруханалардағы учаскелер жиынтыққа кіріп, бірде-бір бөлікке кірмеуі мүмкін.',
);
const twice = sentence(
  'A part may be listed twice or under the wrong area.',
  'Какая-то часть могла войти дважды или попасть не к той территории.',
  'Бір бөлік екі рет кірген немесе басқа аумаққа жатқызылған болуы мүмкін.',
);
const againstAll = sentence(
  'Votes against all, or for somebody who withdrew, may be valid and belong to nobody in the list.',
  'Голоса «против всех» или за снявшегося участника могут быть действительными, но не принадлежать никому из списка.',
  '«Барлығына қарсы» немесе бас тартқан қатысушы үшін берілген дауыстар жарамды болғанымен, тізімдегі ешкімге тиесілі болмауы мүмкін.',
);
const otherColumn = sentence(
  'The column may hold something other than valid votes.',
  'В столбце могут быть не действительные голоса.',
  'Бағанда жарамды дауыстар емес, басқа нәрсе болуы мүмкін.',
);
const askForMeaning = sentence(
  'Ask the commission which votes the column of valid votes counts.',
  'Спросите у комиссии, какие голоса учтены в столбце действительных голосов.',
  'Комиссиядан жарамды дауыстар бағанында қандай дауыстар есептелгенін сұраңыз.',
);
const inQuestion = sentence(
  'Slips would go both ways. Here the list of contestants or the meaning of the column is in question.',
  'Описки давали бы расхождения в обе стороны. Здесь под вопросом список участников или смысл столбца.',
  'Жаңылыстар екі жаққа да айырма берер еді. Мұнда қатысушылар тізімі немесе бағанның мағынасы күмән тудырады.',
);

export const T = texts('parts-sum-to-total', {
  meta: {
    title: sentence('Parts and totals', 'Части и итоги', 'Бөліктер мен жиынтықтар'),
    question: sentence(
      'Do the counts of the parts add up to the published total?',
      'Дают ли числа частей в сумме опубликованный итог?',
      'Бөліктердің сандары қосылғанда жарияланған жиынтықты бере ме?',
    ),
    method: sentence(
      'The check adds up whole numbers exactly. In each row it compares the votes of all contestants with the valid votes. It also compares each area with the sum of its parts, such as a region with its stations.',
      'Проверка точно складывает целые числа. В каждой строке она сравнивает голоса всех участников с действительными голосами. Она также сравнивает каждую территорию с суммой её частей, например регион с его участками.',
      'Тексеру бүтін сандарды дәл қосады. Әр жолда ол барлық қатысушының дауыстарын жарамды дауыстармен салыстырады. Сондай-ақ әр аумақты бөліктерінің қосындысымен, мысалы, өңірді учаскелерімен салыстырады.',
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
        'The check compares a total only if all its parts are reported. Some datasets do not list their areas. If every sum then falls short of its total, parts may be missing, and that is a note.',
        'Итог сравнивается, только если приведены все его части. Некоторые наборы данных не перечисляют свои территории. Если тогда каждая сумма меньше своего итога, возможно, каких-то частей нет, и это заметка.',
        'Жиынтық оның барлық бөлігі келтірілгенде ғана салыстырылады. Кейбір деректер жинағында аумақтар тізімі болмайды. Онда әрбір қосынды өз жиынтығынан кем болса, кейбір бөліктер жоқ болуы мүмкін, бұл – ескертпе.',
      ),
      sentence(
        'The contestants may have fewer votes than the valid votes in every row, or more in every row. Then the list of contestants or the meaning of the column is in question, and that is a note. If the list is known to be incomplete, fewer votes are no finding.',
        'Голосов участников может быть в каждой строке меньше, чем действительных, или в каждой больше. Тогда под вопросом список участников или смысл столбца, и это заметка. Если известно, что список неполон, нехватка голосов не считается расхождением.',
        'Қатысушылардың дауыстары әр жолда жарамды дауыстардан кем немесе әр жолда артық болуы мүмкін. Онда қатысушылар тізімі немесе бағанның мағынасы күмән тудырады, бұл – ескертпе. Тізімнің толық емес екені белгілі болса, дауыстардың кемдігі айырма болып есептелмейді.',
      ),
      sentence(
        'Figures of the official result are compared across publishers. The figures of any other source are compared only with each other.',
        'Числа официального результата сравниваются между разными издателями. Числа любого другого источника сравниваются только между собой.',
        'Ресми нәтиженің сандары әртүрлі жариялаушылар арасында салыстырылады. Басқа дереккөздің сандары тек өзара салыстырылады.',
      ),
    ],
    explanations: [otherDate, mistyped],
    ask: sentence(
      'Ask the publisher for the table of all parts, of the same date as the total.',
      'Запросите у издателя таблицу всех частей на ту же дату, что и итог.',
      'Жариялаушыдан жиынтықпен бір күнгі барлық бөліктің кестесін сұратыңыз.',
    ),
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
        '{place:^}: the {contestants|only contestant has|# contestants have} {sum|# vote|# votes} together, but {published|# valid vote is|# valid votes are} published.',
        '{place:^}: у {contestants|# участника|# участников|# участников} вместе {sum|# голос|# голоса|# голосов}, а {published|опубликован # действительный|опубликовано # действительных|опубликовано # действительных}.',
        '{place:^}: {contestants|# қатысушыда} барлығы {sum|# дауыс}, ал жарияланған жарамды дауыстар – {published:#}.',
      ),
      expected: allVotes,
      seen: sumOfVotes,
      ask: sentence(
        'Ask the publisher for the protocol of {place}, with the votes of each contestant.',
        'Запросите у издателя протокол с голосами каждого участника ({place}).',
        'Жариялаушыдан әр қатысушының дауыстары бар хаттаманы сұратыңыз ({place}).',
      ),
    },
    explanations: { fewer: [againstAll, mistyped, otherStage], more: [mistyped, otherStage] },
    rows: {
      message: sentence(
        '{source:^}: in {failures:#} of {asked:#} rows by {level} the votes of {contestants|# contestant|# contestants} do not add up to the valid votes; the largest gap is {most|# vote|# votes} ({place}).',
        '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} голоса {contestants|# участника|# участников|# участников} в сумме не равны действительным; наибольшее расхождение — {most|# голос|# голоса|# голосов} ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {contestants|# қатысушы} дауыстарының қосындысы жарамды дауыстарға тең емес; ең үлкен айырма – {most|# дауыс} ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: votes of {contestants|# contestant|# contestants} that do not add up to the valid votes, the {worst:#} largest of {failures:#} gaps',
        '{source}, уровень «{level}»: голоса {contestants|# участника|# участников|# участников} в сумме не равны действительным, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: {contestants|# қатысушы} дауыстарының қосындысы жарамды дауыстарға тең емес, {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      seen: sentence(
        '{failures:#} of {asked:#} rows, {sizes|# vote|# votes} in all',
        '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|# голос|# голоса|# голосов}',
        '{asked|# жол} ішінен {failures:#}, барлығы {sizes|# дауыс}',
      ),
      expected: sentence(
        'valid votes equal to the sum of the votes of all contestants',
        'действительные голоса равны сумме голосов всех участников',
        'барлық қатысушы дауыстарының қосындысына тең жарамды дауыстар',
      ),
      explanations: [mistyped, againstAll, otherStage],
      ask: sentence(
        'Ask the publisher for the protocols of these rows, that of {place} first.',
        'Запросите у издателя протоколы этих строк, прежде всего: {place}.',
        'Жариялаушыдан осы жолдардың хаттамаларын сұратыңыз, ең алдымен: {place}.',
      ),
    },
  },
  validVotes: sentence('Valid votes', 'Действительные голоса', 'Жарамды дауыстар'),
  votesOfAll: sentence('Votes of all contestants', 'Голоса всех участников', 'Барлық қатысушының дауыстары'),
  allFallShort: {
    message: sentence(
      '{source:^}: in all {rows:=} rows by {level} the contestants together have fewer votes than were valid; the gap totals {by|# vote|# votes}.',
      '{source:^}: во всех строках уровня «{level}» (всего {rows:=}) голосов участников меньше, чем действительных, в сумме на {by|# голос|# голоса|# голосов}.',
      '{source:^}: «{level}» деңгейінің барлық {rows|# жолында} қатысушылардың дауыстары жарамды дауыстардан барлығы {by|# дауысқа} кем.',
    ),
    details: [inQuestion],
    expected: allVotes,
    seen: sumOfVotes,
    explanations: [
      sentence(
        'The list of contestants may lack a category of valid votes, such as votes against all.',
        'В списке участников может не быть какой-то категории действительных голосов, например голосов «против всех».',
        'Қатысушылар тізімінде жарамды дауыстардың бір санаты, мысалы, «барлығына қарсы» дауыстар болмауы мүмкін.',
      ),
      otherColumn,
    ],
    ask: askForMeaning,
  },
  allExceed: {
    message: sentence(
      '{source:^}: in all {rows:=} rows by {level} the contestants together have more votes than were valid; the gap totals {by|# vote|# votes}.',
      '{source:^}: во всех строках уровня «{level}» (всего {rows:=}) голосов участников больше, чем действительных, в сумме на {by|# голос|# голоса|# голосов}.',
      '{source:^}: «{level}» деңгейінің барлық {rows|# жолында} қатысушылардың дауыстары жарамды дауыстардан барлығы {by|# дауысқа} артық.',
    ),
    details: [inQuestion],
    expected: allVotes,
    seen: sumOfVotes,
    explanations: [
      sentence(
        'Each voter may have had more than one vote.',
        'У каждого избирателя могло быть больше одного голоса.',
        'Әр сайлаушының бірден көп дауысы болған болуы мүмкін.',
      ),
      otherColumn,
    ],
    ask: askForMeaning,
  },
  sum: {
    whole: {
      more: sentence(
        '{units:^} {counted}; the published total is {published:#}, which is {by} more.',
        '{units:^}: в сумме {counted}; опубликованный итог — {published:#}, {by} больше.',
        '{units:^}: барлығы {counted}; жарияланған жиынтық – {published:#}, бұл {by} артық.',
      ),
      fewer: sentence(
        '{units:^} {counted}; the published total is {published:#}, which is {by} fewer.',
        '{units:^}: в сумме {counted}; опубликованный итог — {published:#}, {by} меньше.',
        '{units:^}: барлығы {counted}; жарияланған жиынтық – {published:#}, бұл {by} кем.',
      ),
    },
    area: {
      more: sentence(
        '{place}: {units} {counted}; the published total is {published:#}, which is {by} more.',
        '{place}, {units}: в сумме {counted}; опубликованный итог — {published:#}, {by} больше.',
        '{place}, {units}: барлығы {counted}; жарияланған жиынтық – {published:#}, бұл {by} артық.',
      ),
      fewer: sentence(
        '{place}: {units} {counted}; the published total is {published:#}, which is {by} fewer.',
        '{place}, {units}: в сумме {counted}; опубликованный итог — {published:#}, {by} меньше.',
        '{place}, {units}: барлығы {counted}; жарияланған жиынтық – {published:#}, бұл {by} кем.',
      ),
    },
    twoSources: sentence(
      'The parts come from {partsFrom}, the total from {totalFrom}.',
      'Части взяты из источника «{partsFrom}», итог — из источника «{totalFrom}».',
      'Бөліктер «{partsFrom}» дереккөзінен, жиынтық «{totalFrom}» дереккөзінен алынған.',
    ),
    explanations: { more: [abroad, otherDate, mistyped], fewer: [twice, otherDate, mistyped] },
    seen: sentence(
      '{sum:#}, a difference of {difference:#} ({percent:.3} %)',
      '{sum:#}, разница {difference:#} ({percent:.3} %)',
      '{sum:#}, айырма {difference:#} ({percent:.3} %)',
    ),
  },
  units: {
    region: sentence('{parts|the only region|the # regions}', '{parts|# регион|# региона|# регионов}', '{parts|# өңір}'),
    district: sentence('{parts|the only district|the # districts}', '{parts|# округ|# округа|# округов}', '{parts|# округ}'),
    station: sentence('{parts|the only station|the # stations}', '{parts|# участок|# участка|# участков}', '{parts|# учаске}'),
    other: sentence(
      '{parts|the only part|the # parts} by {level}',
      '{parts|# часть|# части|# частей} уровня «{level}»',
      '«{level}» деңгейінің {parts|# бөлігі}',
    ),
  },
  counted: {
    registered: sentence(
      '{parts|lists|list} {sum|# registered voter|# registered voters}',
      '{sum|# избиратель|# избирателя|# избирателей} в списке',
      'тізімдегі {sum|# сайлаушы}',
    ),
    issued: sentence(
      '{parts|reports|report} {sum|# ballot|# ballots} issued',
      '{sum|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней}',
      'берілген {sum|# бюллетень}',
    ),
    ballotsCast: sentence(
      '{parts|reports|report} {sum|# ballot|# ballots} cast',
      '{sum|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней}',
      'салынған {sum|# бюллетень}',
    ),
    invalid: sentence(
      '{parts|reports|report} {sum|# invalid ballot|# invalid ballots}',
      '{sum|# недействительный бюллетень|# недействительных бюллетеня|# недействительных бюллетеней}',
      'жарамсыз {sum|# бюллетень}',
    ),
    valid: sentence(
      '{parts|reports|report} {sum|# valid vote|# valid votes}',
      '{sum|# действительный голос|# действительных голоса|# действительных голосов}',
      'жарамды {sum|# дауыс}',
    ),
    received: sentence(
      '{parts|reports|report} {sum|# ballot|# ballots} received',
      '{sum|# полученный бюллетень|# полученных бюллетеня|# полученных бюллетеней}',
      'алынған {sum|# бюллетень}',
    ),
    cancelled: sentence(
      '{parts|reports|report} {sum|# ballot|# ballots} cancelled unused',
      '{sum|# погашенный неиспользованный бюллетень|# погашенных неиспользованных бюллетеня|# погашенных неиспользованных бюллетеней}',
      'жойылған пайдаланылмаған {sum|# бюллетень}',
    ),
    lost: sentence(
      '{parts|reports|report} {sum|# ballot|# ballots} lost',
      '{sum|# утраченный бюллетень|# утраченных бюллетеня|# утраченных бюллетеней}',
      'жоғалған {sum|# бюллетень}',
    ),
    unaccounted: sentence(
      '{parts|reports|report} {sum|# ballot|# ballots} unaccounted for on receipt',
      '{sum|# бюллетень, не учтённый|# бюллетеня, не учтённых|# бюллетеней, не учтённых} при получении',
      'алу кезінде есепке алынбаған {sum|# бюллетень}',
    ),
    votes: sentence(
      '{parts|reports|report} {sum|# vote|# votes} for {contestant}',
      '{sum|# голос|# голоса|# голосов} участника {contestant}',
      '{contestant}: {sum|# дауыс}',
    ),
  },
  /** By how much a total differs. */
  by: {
    voters: sentence('{gap:#}', 'на {gap:#}', '{gap|# сайлаушыға}'),
    ballots: sentence('{gap:#}', 'на {gap:#}', '{gap|# бюллетеньге}'),
    votes: sentence('{gap:#}', 'на {gap:#}', '{gap|# дауысқа}'),
  },
  sums: {
    message: sentence(
      '{source:^}: in {failures:#} of {asked:#} rows by {level} the parts by {partLevel} do not add up to the published {label}; the largest gap is {most:#} ({place}).',
      '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} сумма по уровню «{partLevel}» не равна опубликованному итогу ({label}); наибольшее расхождение — {most:#} ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} «{partLevel}» деңгейі бойынша қосынды жарияланған жиынтыққа тең емес ({label}); ең үлкен айырма – {most:#} ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: {label} of the parts by {partLevel} that do not add up to the published total, the {worst:#} largest of {failures:#} gaps',
      '{source}, уровень «{level}»: сумма по уровню «{partLevel}» не равна опубликованному итогу ({label}), {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: «{partLevel}» деңгейі бойынша қосынды жарияланған жиынтыққа тең емес ({label}), {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    explanations: [otherDate, abroad, twice],
    ask: sentence(
      'Ask the publisher for the tables of parts and totals of the same date, those of {place} first.',
      'Запросите у издателя таблицы частей и итогов на одну дату, прежде всего: {place}.',
      'Жариялаушыдан бір күнгі бөліктер мен жиынтықтар кестелерін сұратыңыз, ең алдымен: {place}.',
    ),
    seen: sentence(
      '{failures:#} of {asked:#} rows, {sizes:#} in all',
      '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes:#}',
      '{asked|# жол} ішінен {failures:#}, барлығы {sizes:#}',
    ),
    expected: sentence(
      '{label} equal to the sum of the parts by {partLevel}',
      '{label} как сумма частей уровня «{partLevel}»',
      '{label} – «{partLevel}» деңгейі бөліктерінің қосындысы',
    ),
  },
  total: {
    registered: sentence(
      '{published|# registered voter|# registered voters}',
      '{published|# избиратель в списке|# избирателя в списке|# избирателей в списке}',
      'тізімдегі {published|# сайлаушы}',
    ),
    issued: sentence(
      '{published|# ballot|# ballots} issued',
      '{published|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней}',
      'берілген {published|# бюллетень}',
    ),
    ballotsCast: sentence(
      '{published|# ballot|# ballots} cast',
      '{published|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней}',
      'салынған {published|# бюллетень}',
    ),
    invalid: sentence(
      '{published|# invalid ballot|# invalid ballots}',
      '{published|# недействительный бюллетень|# недействительных бюллетеня|# недействительных бюллетеней}',
      'жарамсыз {published|# бюллетень}',
    ),
    valid: sentence(
      '{published|# valid vote|# valid votes}',
      '{published|# действительный голос|# действительных голоса|# действительных голосов}',
      'жарамды {published|# дауыс}',
    ),
    received: sentence(
      '{published|# ballot|# ballots} received',
      '{published|# полученный бюллетень|# полученных бюллетеня|# полученных бюллетеней}',
      'алынған {published|# бюллетень}',
    ),
    cancelled: sentence(
      '{published|# ballot|# ballots} cancelled unused',
      '{published|# погашенный неиспользованный бюллетень|# погашенных неиспользованных бюллетеня|# погашенных неиспользованных бюллетеней}',
      'жойылған пайдаланылмаған {published|# бюллетень}',
    ),
    lost: sentence(
      '{published|# ballot|# ballots} lost',
      '{published|# утраченный бюллетень|# утраченных бюллетеня|# утраченных бюллетеней}',
      'жоғалған {published|# бюллетень}',
    ),
    unaccounted: sentence(
      '{published|# ballot|# ballots} unaccounted for on receipt',
      '{published|# бюллетень, не учтённый|# бюллетеня, не учтённых|# бюллетеней, не учтённых} при получении',
      'алу кезінде есепке алынбаған {published|# бюллетень}',
    ),
    votes: sentence(
      '{published|# vote|# votes} for {contestant}',
      '{published|# голос|# голоса|# голосов} участника {contestant}',
      '{contestant}: {published|# дауыс}',
    ),
  },
  noneReaches: {
    message: sentence(
      '{file}: all {totals:=} sums by {level} fall short of their published totals; the first is {sum:#} against {total}.',
      '{file}: все суммы по уровню «{level}» (всего {totals:=}) меньше опубликованных итогов; первая — {sum:#}, а итог — {total}.',
      '{file}: «{level}» деңгейі бойынша барлық {totals|# қосынды} жарияланған жиынтықтардан кем; біріншісі – {sum:#}, ал жиынтық – {total}.',
    ),
    details: [
      sentence(
        'The gap of the first is {difference:#} ({percent:.3} %). The dataset does not list its areas, so the check cannot separate missing rows from errors.',
        'Разница первой — {difference:#} ({percent:.3} %). Набор данных не перечисляет свои территории, поэтому отличить недостающие строки от ошибок нельзя.',
        'Біріншісінің айырмасы – {difference:#} ({percent:.3} %). Деректер жинағында аумақтар тізімі жоқ, сондықтан жетіспейтін жолдарды қателерден ажырату мүмкін емес.',
      ),
    ],
    explanations: [sentence('The table may lack rows.', 'В таблице может не хватать строк.', 'Кестеде жолдар жетіспеуі мүмкін.'), abroad],
    ask: sentence(
      'Ask the publisher for the complete table, or for a list of all areas.',
      'Запросите у издателя полную таблицу или список всех территорий.',
      'Жариялаушыдан толық кестені немесе барлық аумақтың тізімін сұратыңыз.',
    ),
    expected: sentence(
      'a list of areas, under `areas`, or a table that is complete',
      'список территорий в `areas` или полная таблица',
      '`areas` бөліміндегі аумақтар тізімі немесе толық кесте',
    ),
    seen: sentence(
      '{totals|# sum below its total|# sums below their totals}',
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
      '{absent:=} of {parts:=} parts are missing from {file}',
      '{absent:=} из {parts|# части|# частей|# частей} нет в {file}',
      '{parts|# бөліктің} ішінен {absent:=} {file} файлында жоқ',
    ),
    rows: sentence(
      'in {gaps:#} of {asked:#} rows by {level} some parts are missing from {file}',
      'в {gaps:#} из {asked|# строки|# строк|# строк} уровня «{level}» есть части, которых нет в {file}',
      '«{level}» деңгейіндегі {asked|# жол} ішінен {gaps|# жолдың} кейбір бөліктері {file} файлында жоқ',
    ),
    needed: sentence('{label} by {level}', '{label} по уровню «{level}»', '«{level}» деңгейі бойынша {label}'),
  },
  published: sentence('Published', 'Опубликовано', 'Жарияланған'),
  sumOfParts: sentence('Sum of the parts', 'Сумма частей', 'Бөліктердің қосындысы'),
  parts: sentence('Parts', 'Части', 'Бөліктер'),
});
