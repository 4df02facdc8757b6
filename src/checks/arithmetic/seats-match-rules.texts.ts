import { sentence, texts } from '../../language/sentence.ts';

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
  rulesDoNotSay: sentence(
    'the rules do not say how seats are allocated',
    'в правилах не указано, как распределяются мандаты',
    'ережелерде мандаттардың қалай бөлінетіні көрсетілмеген',
  ),
  contestSeatsContestAllocation: sentence(
    '`contest.seats` and `contest.allocation`',
    '`contest.seats` и `contest.allocation`',
    '`contest.seats` және `contest.allocation`',
  ),
  officialVotesWholeContest: sentence(
    'the official votes of the whole contest are not complete',
    'официальные голоса по выборам в целом неполны',
    'сайлау бойынша ресми дауыстар толық емес',
  ),
  officialVotesEveryContestant: sentence(
    'official votes of every contestant for the whole contest',
    'официальные голоса каждого участника по выборам в целом',
    'сайлау бойынша әр қатысушының ресми дауыстары',
  ),
  contestantsNotListedHold: sentence(
    'contestants not listed hold {unlisted:%1} of the votes, which could pass the threshold',
    'на участников не из списка приходится {unlisted:%1} голосов — столько, что они могли бы преодолеть порог',
    'тізімде жоқ қатысушыларға дауыстардың {unlisted:%1}-ы тиесілі, олар өту шегінен өтуі мүмкін еді',
  ),
  votesEveryContestantWho: sentence(
    'the votes of every contestant who could win a seat',
    'голоса каждого участника, который мог бы получить мандат',
    'мандат алуы мүмкін әр қатысушының дауыстары',
  ),
  thresholdShareBallotsCast: sentence(
    'the threshold is a share of ballots cast, which are not published',
    'порог считается от опущенных бюллетеней, а их число не опубликовано',
    'өту шегі салынған бюллетеньдерден алынады, ал олардың саны жарияланбаған',
  ),
  ballotsCastWholeContest: sentence(
    'ballots cast in the whole contest',
    'опущенные бюллетени по выборам в целом',
    'сайлау бойынша салынған бюллетеньдер',
  ),
  noContestantReachesThreshold: sentence(
    'no contestant reaches the threshold',
    'ни один участник не преодолевает порог',
    'бірде-бір қатысушы өту шегінен өтпейді',
  ),
  ruleCase: sentence('the rule for that case', 'правило на этот случай', 'осындай жағдайға арналған ереже'),
  seatsRulesContest: sentence('Seats by the rules of the contest', 'Мандаты по правилам выборов', 'Сайлау ережелері бойынша мандаттар'),
  seatsComputed: sentence('Seats computed', 'Мандаты по расчёту', 'Есептелген мандаттар'),
  seatsPublished: sentence('Seats published', 'Мандаты опубликованные', 'Жарияланған мандаттар'),
  computedFrom: sentence(
    '{seats}, {method}; computed from {source}.',
    '{seats}, {method}; вычислено по данным: {source}.',
    '{seats}, {method}; мына дерек бойынша есептелген: {source}.',
  ),
  thresholdValidVotesComputed: sentence(
    '{seats}, {method}, threshold {least} % of valid votes; computed from {source}.',
    '{seats}, {method}, порог {least} % действительных голосов; вычислено по данным: {source}.',
    '{seats}, {method}, өту шегі жарамды дауыстардың {least} %-ы; мына дерек бойынша есептелген: {source}.',
  ),
  thresholdBallotsCastComputed: sentence(
    '{seats}, {method}, threshold {least} % of ballots cast; computed from {source}.',
    '{seats}, {method}, порог {least} % опущенных бюллетеней; вычислено по данным: {source}.',
    '{seats}, {method}, өту шегі салынған бюллетеньдердің {least} %-ы; мына дерек бойынша есептелген: {source}.',
  ),
  confirmedPublished: sentence(
    'Confirmed as published: {seats}.',
    'Совпадает с опубликованным: {seats}.',
    'Жарияланғанмен сәйкес келеді: {seats}.',
  ),
  all: sentence(
    '{seats|# seat|# seats} ({seats2} in all)',
    '{seats|# мандат|# мандата|# мандатов} (все мандаты: {seats2})',
    '{seats|# мандат} (барлық мандат: {seats2})',
  ),
  votesNotPublishedSeats: sentence(
    'The votes are not published; the seats may hang on less than the percentages were rounded by.',
    'Голоса не опубликованы; мандаты могут зависеть от величины меньше той, на которую округлены проценты.',
    'Дауыстар жарияланбаған; мандаттар пайыздар дөңгелектелген шамадан да аз айырмаға байланысты болуы мүмкін.',
  ),
  publishedRulesGive: sentence(
    '{name}: {seats} is published; the rules give {given}.',
    '{name}: опубликован {seats}; по правилам — {given}.',
    '{name}: {seats} жарияланған; ереже бойынша – {given}.',
  ),
  publishedRulesGivePercentages: sentence(
    '{name}: {seats} is published; the rules give {given} for the percentages as printed.',
    '{name}: опубликован {seats}; по правилам при указанных процентах — {given}.',
    '{name}: {seats} жарияланған; көрсетілген пайыздар кезінде ереже бойынша – {given}.',
  ),
  publishedRulesGive2: sentence(
    '{name}: {seats} are published; the rules give {given}.',
    '{name}: опубликовано {seats}; по правилам — {given}.',
    '{name}: {seats} жарияланған; ереже бойынша – {given}.',
  ),
  publishedRulesGivePercentages2: sentence(
    '{name}: {seats} are published; the rules give {given} for the percentages as printed.',
    '{name}: опубликовано {seats}; по правилам при указанных процентах — {given}.',
    '{name}: {seats} жарияланған; көрсетілген пайыздар кезінде ереже бойынша – {given}.',
  ),
  tiedNoRuleRecord: sentence(
    '{names} are tied for {unassigned|# seat|# seats}; no rule on record breaks the tie.',
    '{names}: равенство голосов, не распределено: {unassigned|# мандат|# мандата|# мандатов}; правило для этого случая в данных не указано.',
    '{names}: дауыстар тең, бөлінбегені: {unassigned|# мандат}; мұндай жағдайға арналған ереже деректерде көрсетілмеген.',
  ),
  ruleDecidesUnderContest: sentence(
    'a rule that decides, under `contest.tieBreak`',
    'правило для этого случая в `contest.tieBreak`',
    'осы жағдайға арналған ереже, `contest.tieBreak` бөлімінде',
  ),
  seatsHangBaseThreshold: sentence(
    'The seats hang on the base of the threshold: {seats} with valid votes, {seats2} with ballots cast.',
    'Мандаты зависят от базы порога: {seats} при действительных голосах, {seats2} при опущенных бюллетенях.',
    'Мандаттар өту шегінің базасына байланысты: жарамды дауыстармен {seats}, салынған бюллетеньдермен {seats2}.',
  ),
  sameSeatsUnderEither: sentence(
    'the same seats under either reading of the law',
    'одинаковые мандаты при любом прочтении закона',
    'заңды қалай түсінгенде де бірдей мандаттар',
  ),
  underBaseManifest: sentence(
    '{seats} under the base of the manifest',
    '{seats} при базе, указанной в манифесте',
    'манифестте көрсетілген базамен {seats}',
  ),
});
