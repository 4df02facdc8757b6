import { sentence, texts } from '../../language/sentence.ts';

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
  noAreaBothPrinted: sentence(
    'no area has both a printed turnout and the counts behind it',
    'ни у одной территории нет и указанной явки, и чисел, из которых она получена',
    'бірде-бір аумақта көрсетілген қатысу деңгейі мен ол алынған сандар қатар жоқ',
  ),
  registeredVotersBallotsCast: sentence(
    'registered voters and ballots cast or issued, beside the turnout',
    'избиратели в списке и опущенные или выданные бюллетени рядом с явкой',
    'қатысу деңгейінің жанындағы тізімдегі сайлаушылар және салынған немесе берілген бюллетеньдер',
  ),
  turnoutNotOneBallots: sentence(
    'the turnout is not the one that ballots and registered voters give',
    'явка не равна той, которую дают бюллетени и избиратели в списке',
    'қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең емес',
  ),
  turnoutAnnouncedNotOne: sentence(
    'the turnout announced at {hour} is not the one that ballots and registered voters give',
    'явка, объявленная на {hour}, не равна той, которую дают бюллетени и избиратели в списке',
    '{hour} кезінде жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең емес',
  ),
  ballotsIssuedOrCast: sentence(
    'ballots issued or cast over registered voters, rounded to the decimals printed',
    'выданные или опущенные бюллетени, делённые на избирателей в списке и округлённые до указанного числа знаков',
    'тізімдегі сайлаушыларға бөлініп, көрсетілген таңба санына дейін дөңгелектелген берілген немесе салынған бюллетеньдер',
  ),
  ballots: sentence('Ballots', 'Бюллетени', 'Бюллетеньдер'),
  ballotsIssued: sentence('{exact} by ballots issued', '{exact} по выданным бюллетеням', 'берілген бюллетеньдер бойынша {exact}'),
  ballotsCast: sentence('{exact} by ballots cast', '{exact} по опущенным бюллетеням', 'салынған бюллетеньдер бойынша {exact}'),
  turnoutPublished: sentence('a turnout of {share} is published', 'опубликована явка {share}', 'жарияланған қатысу деңгейі – {share}'),
  turnoutWasAnnounced: sentence(
    'a turnout of {share} was announced at {hour}',
    'на {hour} была объявлена явка {share}',
    '{hour} кезінде жарияланған қатысу деңгейі – {share}',
  ),
  registeredVoters: sentence(
    '{place}: {printed}; {ballots} of {registered:#} registered voters ({by}) are {exact}.',
    '{place}: {printed}; {ballots} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
    '{place}: {printed}; {ballots} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
  ),
  registeredVoters2: sentence(
    '{place}: {printed}; {ballots} of {registered:#} registered voters are {exact}.',
    '{place}: {printed}; {ballots} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
    '{place}: {printed}; {ballots} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
  ),
  or: sentence('{all}, or {one}', '{all} или {one}', '{all} немесе {one}'),
});
