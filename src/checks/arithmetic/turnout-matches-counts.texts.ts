import { sentence, texts } from '../../language/sentence.ts';

const rounded = sentence(
  'ballots issued or cast as a percentage of registered voters, rounded to the printed decimals',
  'выданные или опущенные бюллетени в процентах от избирателей в списке, с округлением до указанного числа знаков',
  'берілген немесе салынған бюллетеньдердің тізімдегі сайлаушыларға пайыздық үлесі, көрсетілген таңба санына дейін дөңгелектелген',
);
const seenInRows = sentence(
  '{failures:#} of {asked:#} rows',
  '{failures:#} из {asked|# строки|# строк|# строк}',
  '{asked|# жол} ішінен {failures:#}',
);

const otherBallot = sentence(
  'Two publishers give the figures, perhaps of two votes held on the same day.',
  'Числа приводят два издателя; возможно, они относятся к двум голосованиям одного дня.',
  'Сандарды екі жариялаушы келтіреді; олар бір күнгі екі дауыс беруге қатысты болуы мүмкін.',
);
const issuedOrCast = sentence(
  'Turnout may count ballots issued, and the table ballots found in the boxes, or the other way round.',
  'Явка может считаться по выданным бюллетеням, а в таблице даны обнаруженные в ящиках, или наоборот.',
  'Қатысу деңгейі берілген бюллетеньдер бойынша есептелген, ал кестеде жәшіктен шыққандары берілген болуы мүмкін немесе керісінше.',
);
const otherBallots = sentence(
  'Turnout may count other ballots than {known}: those issued and those in the boxes can differ.',
  'Явка может считаться не по тем бюллетеням ({known}): число выданных и число опущенных могут различаться.',
  'Қатысу деңгейі басқа бюллетеньдер бойынша есептелген болуы мүмкін ({known} емес): берілгендер мен салынғандардың саны әртүрлі бола алады.',
);
const corrected = sentence(
  'The commission may have corrected the roll or the counts after it computed the turnout.',
  'Комиссия могла уточнить список или числа уже после расчёта явки.',
  'Комиссия тізімді немесе сандарды қатысу деңгейін есептегеннен кейін нақтылаған болуы мүмкін.',
);
const supplementary = sentence(
  'Voters on supplementary lists may be in one figure and not in the other.',
  'Избиратели из дополнительных списков могут входить в одно число и не входить в другое.',
  'Қосымша тізімдердегі сайлаушылар бір санға кіріп, екіншісіне кірмеуі мүмкін.',
);
const provisional = sentence(
  'Some stations may not have reported by {hour}, or reported estimates.',
  'К {hour} часть участков могла не отчитаться или сообщить приблизительные числа.',
  '{hour} кезіне дейін кейбір учаске есеп бермеген немесе шамалап берген болуы мүмкін.',
);
const askPublished = sentence(
  'Ask the commission which counts of ballots and voters it computed this turnout from.',
  'Спросите у комиссии, из каких чисел бюллетеней и избирателей она получила эту явку.',
  'Комиссиядан осы қатысу деңгейін бюллетеньдер мен сайлаушылардың қай сандарынан шығарғанын сұраңыз.',
);
const askAnnounced = sentence(
  'Ask the commission how many stations the announcement of {hour} covered.',
  'Спросите у комиссии, сколько участков учтено в объявлении на {hour}.',
  'Комиссиядан {hour} кезіндегі хабарламада қанша учаске ескерілгенін сұраңыз.',
);
const explanations = {
  published: { own: [corrected, supplementary, otherBallots], others: [otherBallot, corrected, supplementary, otherBallots] },
  announced: { own: [provisional, supplementary, otherBallots], others: [provisional, otherBallot, supplementary, otherBallots] },
};

export const T = texts('turnout-matches-counts', {
  meta: {
    title: sentence('Turnout and counts', 'Явка и числа', 'Қатысу деңгейі мен сандар'),
    question: sentence(
      'Is the published turnout the one that ballots and registered voters give?',
      'Равна ли опубликованная явка той, которую дают бюллетени и избиратели в списке?',
      'Жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушылардан шығатынға тең бе?',
    ),
    method: sentence(
      'The check divides ballots by registered voters and compares the result with the printed turnout, within its rounding.',
      'Проверка делит бюллетени на избирателей в списке и сравнивает результат с указанной явкой с точностью до её округления.',
      'Тексеру бюллетеньдерді тізімдегі сайлаушыларға бөліп, нәтижені көрсетілген қатысу деңгейімен оның дөңгелектелуі шегінде салыстырады.',
    ),
    needs: [
      sentence(
        'a printed turnout, registered voters, and ballots cast or issued, of the same area',
        'указанная явка, избиратели в списке и опущенные или выданные бюллетени по одной территории',
        'бір аумақтың көрсетілген қатысу деңгейі, тізімдегі сайлаушылары және салынған немесе берілген бюллетеньдері',
      ),
    ],
    limits: [
      sentence(
        'The turnout passes if it fits ballots issued or ballots cast.',
        'Явка считается верной, если подходят выданные или опущенные бюллетени.',
        'Берілген немесе салынған бюллетеньдер сәйкес келсе, қатысу деңгейі дұрыс деп есептеледі.',
      ),
      sentence(
        'The last turnout announced on the day is provisional. Where it differs from the final counts, the finding is a note, not an error.',
        'Последняя явка, объявленная в день голосования, предварительная. Если она отличается от окончательных чисел, это заметка, а не ошибка.',
        'Дауыс беру күні соңғы жарияланған қатысу деңгейі алдын ала алынған. Ол түпкілікті сандардан өзгеше болса, бұл қате емес, ескертпе.',
      ),
    ],
    explanations: [corrected, supplementary, issuedOrCast],
    ask: askPublished,
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
        '{place}: the published turnout is {share}, but {ballots|# ballot|# ballots} issued for {registered|# registered voter|# registered voters} {ballots|makes|make} {exact}.',
        '{place}: опубликована явка {share}, а {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}, ал берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: the published turnout is {share}, but {ballots|# ballot|# ballots} issued for {registered|# registered voter|# registered voters} ({by}) {ballots|makes|make} {exact}.',
        '{place}: опубликована явка {share}, а {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}, ал берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    cast: {
      own: sentence(
        '{place}: the published turnout is {share}, but {ballots|# ballot|# ballots} cast for {registered|# registered voter|# registered voters} {ballots|makes|make} {exact}.',
        '{place}: опубликована явка {share}, а {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}, ал салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: the published turnout is {share}, but {ballots|# ballot|# ballots} cast for {registered|# registered voter|# registered voters} ({by}) {ballots|makes|make} {exact}.',
        '{place}: опубликована явка {share}, а {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: жарияланған қатысу деңгейі – {share}, ал салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    explanations: explanations.published,
    ask: askPublished,
    rows: {
      message: sentence(
        '{source:^}: in {failures:#} of {asked:#} rows by {level} the turnout does not match ballots and registered voters; the largest gap is {mostPp:.2} points ({place}).',
        '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} явка не соответствует бюллетеням и избирателям в списке; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушыларға сәйкес емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: turnout that does not match ballots and registered voters, the {worst:#} largest of {failures:#} gaps',
        '{source}, уровень «{level}»: явка не соответствует бюллетеням и избирателям в списке, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушыларға сәйкес емес, {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: rounded,
      seen: seenInRows,
    },
  },
  announced: {
    issued: {
      own: sentence(
        '{place}: the turnout announced at {hour} was {share}, but {ballots|# ballot|# ballots} issued for {registered|# registered voter|# registered voters} {ballots|makes|make} {exact}.',
        '{place}: на {hour} объявлена явка {share}, а {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}, ал берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: the turnout announced at {hour} was {share}, but {ballots|# ballot|# ballots} issued for {registered|# registered voter|# registered voters} ({by}) {ballots|makes|make} {exact}.',
        '{place}: на {hour} объявлена явка {share}, а {ballots|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}, ал берілген {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    cast: {
      own: sentence(
        '{place}: the turnout announced at {hour} was {share}, but {ballots|# ballot|# ballots} cast for {registered|# registered voter|# registered voters} {ballots|makes|make} {exact}.',
        '{place}: на {hour} объявлена явка {share}, а {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}, ал салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы – {exact}.',
      ),
      others: sentence(
        '{place}: the turnout announced at {hour} was {share}, but {ballots|# ballot|# ballots} cast for {registered|# registered voter|# registered voters} ({by}) {ballots|makes|make} {exact}.',
        '{place}: на {hour} объявлена явка {share}, а {ballots|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней} на {registered|# избирателя|# избирателей|# избирателей} в списке ({by}) — это {exact}.',
        '{place}: {hour} кезінде жарияланған қатысу деңгейі – {share}, ал салынған {ballots|# бюллетень} мен тізімдегі {registered|# сайлаушының} қатынасы ({by}) – {exact}.',
      ),
    },
    explanations: explanations.announced,
    ask: askAnnounced,
    rows: {
      message: sentence(
        '{source:^}: in {failures:#} of {asked:#} rows by {level} the turnout announced at {hour} does not match ballots and registered voters; the largest gap is {mostPp:.2} points ({place}).',
        '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} явка, объявленная на {hour}, не соответствует бюллетеням и избирателям в списке; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {hour} кезінде жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушыларға сәйкес емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: turnout announced at {hour} that does not match ballots and registered voters, the {worst:#} largest of {failures:#} gaps',
        '{source}, уровень «{level}»: явка, объявленная на {hour}, не соответствует бюллетеням и избирателям в списке, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: {hour} кезінде жарияланған қатысу деңгейі бюллетеньдер мен тізімдегі сайлаушыларға сәйкес емес, {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: rounded,
      seen: seenInRows,
      explanations: [provisional, supplementary],
      ask: askAnnounced,
    },
  },
  byIssued: sentence('{byIssued} from ballots issued', '{byIssued} по выданным бюллетеням', 'берілген бюллетеньдер бойынша {byIssued}'),
  byCast: sentence('{byCast} from ballots cast', '{byCast} по опущенным бюллетеням', 'салынған бюллетеньдер бойынша {byCast}'),
  byIssuedOrCast: sentence(
    '{byIssued} from ballots issued, or {byCast} from ballots cast',
    '{byIssued} по выданным бюллетеням или {byCast} по опущенным бюллетеням',
    'берілген бюллетеньдер бойынша {byIssued} немесе салынған бюллетеньдер бойынша {byCast}',
  ),
  difference: sentence(
    '{share}, a difference of {difference:pp2} points',
    '{share}, разница {difference:pp2} п. п.',
    '{share}, айырма {difference:pp2} п. т.',
  ),
  rule: sentence(
    'the turnout (“{turnout}”) is the share of {ballots} (“{ballotsField}”) among registered voters (“{registered}”)',
    'явка («{turnout}») — это доля в числе избирателей в списке («{registered}») следующего числа: {ballots} («{ballotsField}»)',
    'қатысу («{turnout}») тізімдегі сайлаушылардағы («{registered}») мына санның үлесі: {ballots} («{ballotsField}»)',
  ),
  ballots: sentence('Ballots', 'Бюллетени', 'Бюллетеньдер'),
});
