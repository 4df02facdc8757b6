import { sentence, texts } from '../../language/sentence.ts';

const rounded = sentence(
  'ballots issued or cast over registered voters, rounded to the decimals printed',
  'выданные или опущенные бюллетени, делённые на избирателей в списке и округлённые до указанного числа знаков',
  'тізімдегі сайлаушыларға бөлініп, көрсетілген таңба санына дейін дөңгелектелген берілген немесе салынған бюллетеньдер',
);
const seenInRows = sentence(
  '{failures:#} of {asked:#} rows',
  '{failures:#} из {asked|# строки|# строк|# строк}',
  '{asked|# жол} ішінен {failures:#}',
);

export const T = texts('turnout-matches-counts', {
  meta: {
    title: sentence('Turnout and counts', 'Явка и числа', 'Қатысу деңгейі мен сандар'),
    question: sentence(
      'Is the published turnout the one that ballots and registered voters give?',
      'Равна ли опубликованная явка той, которую дают бюллетени и избиратели в списке?',
      'Жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең бе?',
    ),
    method: sentence(
      'Ballots over registered voters, against the interval of the printed turnout.',
      'Бюллетени, делённые на избирателей в списке, сравниваются с интервалом указанной явки.',
      'Тізімдегі сайлаушыларға бөлінген бюллетеньдер көрсетілген қатысу деңгейінің аралығымен салыстырылады.',
    ),
    needs: [
      sentence(
        'a printed turnout, and registered voters with ballots cast or issued, of the same area',
        'указанная явка и избиратели в списке вместе с опущенными или выданными бюллетенями по той же территории',
        'сол аумақтың көрсетілген қатысу деңгейі және тізімдегі сайлаушылары мен салынған немесе берілген бюллетеньдері',
      ),
    ],
    limits: [
      sentence(
        'Ballots issued and ballots cast are both tried; it holds if either fits.',
        'Пробуются и выданные, и опущенные бюллетени; достаточно, чтобы подошли одни из них.',
        'Берілген бюллетеньдер де, салынған бюллетеньдер де сыналады; біреуі сәйкес келсе жеткілікті.',
      ),
      sentence(
        'The last turnout announced on the day is provisional: where it differs from the final counts, a note is made, not an error.',
        'Последняя явка, объявленная в день голосования, предварительная: если она отличается от окончательных чисел, это заметка, а не ошибка.',
        'Дауыс беру күні соңғы жарияланған қатысу деңгейі алдын ала алынған: ол түпкілікті сандардан өзгеше болса, бұл қате емес, ескертпе.',
      ),
    ],
    explanations: [
      sentence(
        'Counts and turnout may be of two ballots held on the same day, where another publisher gives the counts.',
        'Если числа приводит другой издатель, числа и явка могут относиться к двум голосованиям одного дня.',
        'Сандарды басқа жариялаушы келтірсе, сандар мен қатысу деңгейі бір күнгі екі дауыс беруге қатысты болуы мүмкін.',
      ),
      sentence(
        'The turnout may count ballots issued, the table ballots found in the boxes.',
        'Явка может считаться по выданным бюллетеням, а в таблице стоят обнаруженные в ящиках.',
        'Қатысу деңгейі берілген бюллетеньдер бойынша есептелген, ал кестеде жәшіктен шыққандары тұруы мүмкін.',
      ),
      sentence(
        'The roll may have been corrected between the announcement and the final table.',
        'Между объявлением и окончательной таблицей могли уточнить список избирателей.',
        'Жариялау мен түпкілікті кестенің арасында сайлаушылар тізімі нақтыланған болуы мүмкін.',
      ),
      sentence(
        'Voters on supplementary lists may be in one figure and not in the other.',
        'Избиратели из дополнительных списков могут входить в одно число и не входить в другое.',
        'Қосымша тізімдердегі сайлаушылар бір санға кіріп, екіншісіне кірмеуі мүмкін.',
      ),
    ],
  },
  noTurnout: sentence(
    'no area has both a printed turnout and the counts behind it',
    'ни у одной территории нет и указанной явки, и чисел, из которых она получена',
    'бірде-бір аумақта көрсетілген қатысу деңгейі мен ол алынған сандар қатар жоқ',
  ),
  countsNeeded: sentence(
    'registered voters and ballots cast or issued, beside the turnout',
    'избиратели в списке и опущенные или выданные бюллетени рядом с явкой',
    'қатысу деңгейінің жанындағы тізімдегі сайлаушылар және салынған немесе берілген бюллетеньдер',
  ),
  published: {
    issued: {
      own: sentence(
        '{place}: a turnout of {share} is published; {ballots:#} ballots issued of {registered:#} registered voters are {exact}.',
        '{place}: опубликована явка {share}; {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}; берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: a turnout of {share} is published; {ballots:#} ballots issued of {registered:#} registered voters ({by}) are {exact}.',
        '{place}: опубликована явка {share}; {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}; берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    cast: {
      own: sentence(
        '{place}: a turnout of {share} is published; {ballots:#} ballots cast of {registered:#} registered voters are {exact}.',
        '{place}: опубликована явка {share}; {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}; салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: a turnout of {share} is published; {ballots:#} ballots cast of {registered:#} registered voters ({by}) are {exact}.',
        '{place}: опубликована явка {share}; {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}; салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    rows: {
      message: sentence(
        '{source}, by {level}: in {failures:#} of {asked:#} rows the turnout is not the one that ballots and registered voters give, at most by {mostPp:.2} points ({place}).',
        '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} явка не равна той, которую дают бюллетени и избиратели в списке; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: the turnout is not the one that ballots and registered voters give; the {worst:#} largest of {failures:#} differences',
        '{source}, уровень «{level}»: явка не равна той, которую дают бюллетени и избиратели в списке; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: rounded,
      seen: seenInRows,
    },
  },
  announced: {
    issued: {
      own: sentence(
        '{place}: a turnout of {share} was announced at {hour}; {ballots:#} ballots issued of {registered:#} registered voters are {exact}.',
        '{place}: на {hour} была объявлена явка {share}; {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}; берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: a turnout of {share} was announced at {hour}; {ballots:#} ballots issued of {registered:#} registered voters ({by}) are {exact}.',
        '{place}: на {hour} была объявлена явка {share}; {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}; берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    cast: {
      own: sentence(
        '{place}: a turnout of {share} was announced at {hour}; {ballots:#} ballots cast of {registered:#} registered voters are {exact}.',
        '{place}: на {hour} была объявлена явка {share}; {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}; салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: a turnout of {share} was announced at {hour}; {ballots:#} ballots cast of {registered:#} registered voters ({by}) are {exact}.',
        '{place}: на {hour} была объявлена явка {share}; {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}; салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    rows: {
      message: sentence(
        '{source}, by {level}: in {failures:#} of {asked:#} rows the turnout announced at {hour} is not the one that ballots and registered voters give, at most by {mostPp:.2} points ({place}).',
        '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} явка, объявленная на {hour}, не равна той, которую дают бюллетени и избиратели в списке; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {hour} кезінде жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: the turnout announced at {hour} is not the one that ballots and registered voters give; the {worst:#} largest of {failures:#} differences',
        '{source}, уровень «{level}»: явка, объявленная на {hour}, не равна той, которую дают бюллетени и избиратели в списке; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: {hour} кезінде жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: rounded,
      seen: seenInRows,
    },
  },
  byIssued: sentence('{byIssued} by ballots issued', '{byIssued} по выданным бюллетеням', 'берілген бюллетеньдер бойынша {byIssued}'),
  byCast: sentence('{byCast} by ballots cast', '{byCast} по опущенным бюллетеням', 'салынған бюллетеньдер бойынша {byCast}'),
  byIssuedOrCast: sentence(
    '{byIssued} by ballots issued, or {byCast} by ballots cast',
    '{byIssued} по выданным бюллетеням или {byCast} по опущенным бюллетеням',
    'берілген бюллетеньдер бойынша {byIssued} немесе салынған бюллетеньдер бойынша {byCast}',
  ),
  difference: sentence(
    '{share}, a difference of {difference:pp2} points',
    '{share}, разница {difference:pp2} п. п.',
    '{share}, айырма {difference:pp2} п. т.',
  ),
  ballots: sentence('Ballots', 'Бюллетени', 'Бюллетеньдер'),
});
