import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    '{computed|# seat|# seats} ({allSeats} in all)',
    '{computed|# мандат|# мандата|# мандатов} (все мандаты: {allSeats})',
    '{computed|# мандат} (барлық мандат: {allSeats})',
  ),
  seen: sentence('{published|# seat|# seats}', '{published|# мандат|# мандата|# мандатов}', '{published|# мандат}'),
};

export const T = texts('seats-match-rules', {
  meta: {
    title: sentence('Seats by the rules', 'Мандаты по правилам', 'Ереже бойынша мандаттар'),
    question: sentence(
      'Are the published seats those that the rules of the contest give for the official votes?',
      'Те ли мандаты опубликованы, которые дают правила выборов при официальных голосах?',
      'Жарияланған мандаттар ресми дауыстар бойынша сайлау ережелері беретін мандаттарға тең бе?',
    ),
    method: sentence(
      'Threshold, then allocation by largest remainder (Hare quota) or highest averages, in exact whole numbers. Where the base of the threshold decides, both bases are named.',
      'Сначала порог, затем распределение по наибольшему остатку (квота Хэра) или по наибольшему среднему, в точных целых числах. Если результат зависит от базы порога, называются обе базы.',
      'Алдымен өту шегі, содан кейін ең үлкен қалдық (Хэр квотасы) немесе ең үлкен орташа тәсілімен бөлу, дәл бүтін сандармен. Нәтиже өту шегінің базасына байланысты болса, екі база да аталады.',
    ),
    needs: [
      sentence(
        'official votes or percentages of all contestants',
        'официальные голоса или проценты всех участников',
        'барлық қатысушының ресми дауыстары немесе пайыздары',
      ),
      sentence(
        'the number of seats and the method of allocation',
        'число мандатов и способ их распределения',
        'мандат саны және оларды бөлу тәсілі',
      ),
    ],
    limits: [
      sentence(
        'Ties are resolved only by a rule on record.',
        'Равенство голосов разрешается только по правилу, указанному в данных.',
        'Дауыстар теңдігі тек деректерде көрсетілген ережемен шешіледі.',
      ),
      sentence(
        'Where only percentages are published, seats may hang on less than their rounding: a difference is then a note.',
        'Если опубликованы только проценты, мандаты могут зависеть от величины меньше их округления: тогда расхождение даёт заметку.',
        'Тек пайыздар жарияланса, мандаттар олардың дөңгелектеуінен де аз шамаға байланысты болуы мүмкін: онда айырма ескертпе береді.',
      ),
    ],
    explanations: [
      sentence(
        'Seats may have been re-assigned after withdrawals, vacancies or court decisions.',
        'Мандаты могли перераспределить после отказов, освобождения мест или решений суда.',
        'Мандаттар бас тартудан, орын босауынан немесе сот шешімдерінен кейін қайта бөлінген болуы мүмкін.',
      ),
      sentence(
        'Seats filled in another way may be included in the published number.',
        'В опубликованное число могут входить мандаты, замещаемые другим способом.',
        'Жарияланған санға басқа жолмен толтырылатын мандаттар кіруі мүмкін.',
      ),
    ],
  },
  noRules: sentence(
    'the rules do not say how seats are allocated',
    'в правилах не указано, как распределяются мандаты',
    'ережелерде мандаттардың қалай бөлінетіні көрсетілмеген',
  ),
  rulesNeeded: sentence(
    '`contest.seats` and `contest.allocation`',
    '`contest.seats` и `contest.allocation`',
    '`contest.seats` және `contest.allocation`',
  ),
  votesIncomplete: sentence(
    'the official votes of the whole contest are not complete',
    'официальные голоса по выборам в целом неполны',
    'сайлау бойынша ресми дауыстар толық емес',
  ),
  votesNeeded: sentence(
    'official votes of every contestant for the whole contest',
    'официальные голоса каждого участника по выборам в целом',
    'сайлау бойынша әр қатысушының ресми дауыстары',
  ),
  unlisted: sentence(
    'contestants not listed hold {unlisted:%1} of the votes, which could pass the threshold',
    'на участников не из списка приходится {unlisted:%1} голосов — столько, что они могли бы преодолеть порог',
    'тізімде жоқ қатысушыларға дауыстардың {unlisted:%1}-ы тиесілі, олар өту шегінен өтуі мүмкін еді',
  ),
  contestantsNeeded: sentence(
    'the votes of every contestant who could win a seat',
    'голоса каждого участника, который мог бы получить мандат',
    'мандат алуы мүмкін әр қатысушының дауыстары',
  ),
  castUnknown: sentence(
    'the threshold is a share of ballots cast, which are not published',
    'порог считается от опущенных бюллетеней, а их число не опубликовано',
    'өту шегі салынған бюллетеньдерден алынады, ал олардың саны жарияланбаған',
  ),
  castNeeded: sentence(
    'ballots cast in the whole contest',
    'опущенные бюллетени по выборам в целом',
    'сайлау бойынша салынған бюллетеньдер',
  ),
  nobodyPasses: sentence(
    'no contestant reaches the threshold',
    'ни один участник не преодолевает порог',
    'бірде-бір қатысушы өту шегінен өтпейді',
  ),
  ruleNeeded: sentence('the rule for that case', 'правило на этот случай', 'осындай жағдайға арналған ереже'),
  tableTitle: sentence('Seats by the rules of the contest', 'Мандаты по правилам выборов', 'Сайлау ережелері бойынша мандаттар'),
  seatsComputed: sentence('Seats computed', 'Мандаты по расчёту', 'Есептелген мандаттар'),
  seatsPublished: sentence('Seats published', 'Мандаты опубликованные', 'Жарияланған мандаттар'),
  rules: {
    plain: sentence(
      '{seats|# seat|# seats}, {method}; computed from {source}.',
      '{seats|# мандат|# мандата|# мандатов}, {method}; вычислено по данным: {source}.',
      '{seats|# мандат}, {method}; мына дерек бойынша есептелген: {source}.',
    ),
    valid: sentence(
      '{seats|# seat|# seats}, {method}, threshold {thresholdPercent:~6} % of valid votes; computed from {source}.',
      '{seats|# мандат|# мандата|# мандатов}, {method}, порог {thresholdPercent:~6} % действительных голосов; вычислено по данным: {source}.',
      '{seats|# мандат}, {method}, өту шегі жарамды дауыстардың {thresholdPercent:~6} %-ы; мына дерек бойынша есептелген: {source}.',
    ),
    cast: sentence(
      '{seats|# seat|# seats}, {method}, threshold {thresholdPercent:~6} % of ballots cast; computed from {source}.',
      '{seats|# мандат|# мандата|# мандатов}, {method}, порог {thresholdPercent:~6} % опущенных бюллетеней; вычислено по данным: {source}.',
      '{seats|# мандат}, {method}, өту шегі салынған бюллетеньдердің {thresholdPercent:~6} %-ы; мына дерек бойынша есептелген: {source}.',
    ),
  },
  confirmed: sentence(
    'Confirmed as published: {seats:and}.',
    'Совпадает с опубликованным: {seats:and}.',
    'Жарияланғанмен сәйкес келеді: {seats:and}.',
  ),
  byVotes: {
    ...figures,
    message: sentence(
      '{name}: {published|# seat is|# seats are} published; the rules give {given}.',
      '{name}: {published|опубликован # мандат|опубликовано # мандата|опубликовано # мандатов}; по правилам — {given}.',
      '{name}: {published|# мандат} жарияланған; ереже бойынша – {given}.',
    ),
  },
  byPercentages: {
    ...figures,
    message: sentence(
      '{name}: {published|# seat is|# seats are} published; the rules give {given} for the percentages as printed.',
      '{name}: {published|опубликован # мандат|опубликовано # мандата|опубликовано # мандатов}; по правилам при указанных процентах — {given}.',
      '{name}: {published|# мандат} жарияланған; көрсетілген пайыздар кезінде ереже бойынша – {given}.',
    ),
    details: [
      sentence(
        'The votes are not published; the seats may hang on less than the percentages were rounded by.',
        'Голоса не опубликованы; мандаты могут зависеть от величины меньше той, на которую округлены проценты.',
        'Дауыстар жарияланбаған; мандаттар пайыздар дөңгелектелген шамадан да аз айырмаға байланысты болуы мүмкін.',
      ),
    ],
  },
  tie: {
    message: sentence(
      '{names:and} are tied for {unassigned|# seat|# seats}; no rule on record breaks the tie.',
      '{names:and}: равенство голосов, не распределено: {unassigned|# мандат|# мандата|# мандатов}; правило для этого случая в данных не указано.',
      '{names:and}: дауыстар тең, бөлінбегені: {unassigned|# мандат}; мұндай жағдайға арналған ереже деректерде көрсетілмеген.',
    ),
    expected: sentence(
      'a rule that decides, under `contest.tieBreak`',
      'правило для этого случая в `contest.tieBreak`',
      'осы жағдайға арналған ереже, `contest.tieBreak` бөлімінде',
    ),
    seen: sentence('{seats}', '{seats}', '{seats}'),
  },
  base: {
    message: sentence(
      'The seats hang on the base of the threshold: {byValid} with valid votes, {byCast} with ballots cast.',
      'Мандаты зависят от базы порога: {byValid} при действительных голосах, {byCast} при опущенных бюллетенях.',
      'Мандаттар өту шегінің базасына байланысты: жарамды дауыстармен {byValid}, салынған бюллетеньдермен {byCast}.',
    ),
    expected: sentence(
      'the same seats under either reading of the law',
      'одинаковые мандаты при любом прочтении закона',
      'заңды қалай түсінгенде де бірдей мандаттар',
    ),
    seen: sentence(
      '{seats} under the base of the manifest',
      '{seats} при базе, указанной в манифесте',
      'манифестте көрсетілген базамен {seats}',
    ),
  },
});
