import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    '{computed|# seat|# seats} ({allSeats} in all)',
    '{computed|# мандат|# мандата|# мандатов} (все мандаты: {allSeats})',
    '{computed|# мандат} (барлық мандат: {allSeats})',
  ),
  seen: sentence('{published|# seat|# seats}', '{published|# мандат|# мандата|# мандатов}', '{published|# мандат}'),
};

const explanations = [
  sentence(
    'Seats may have changed hands after withdrawals, vacancies or court decisions.',
    'Мандаты могли перейти к другим после отказов, освобождения мест или решений суда.',
    'Мандаттар бас тартудан, орын босауынан немесе сот шешімдерінен кейін басқаларға өткен болуы мүмкін.',
  ),
  sentence(
    'The published number may include seats filled in another way.',
    'В опубликованное число могут входить мандаты, замещаемые другим способом.',
    'Жарияланған санға басқа жолмен толтырылатын мандаттар кіруі мүмкін.',
  ),
];

export const T = texts('seats-match-rules', {
  meta: {
    title: sentence('Seats by the rules', 'Мандаты по правилам', 'Ереже бойынша мандаттар'),
    question: sentence(
      'Do the official votes give the published seats under the rules of the contest?',
      'Дают ли официальные голоса по правилам выборов опубликованные мандаты?',
      'Ресми дауыстар сайлау ережелері бойынша жарияланған мандаттарды бере ме?',
    ),
    method: sentence(
      'The check applies the threshold, then divides the seats in exact whole numbers: by largest remainder (Hare quota), by highest averages or by plurality. The threshold may be a share of valid votes or of ballots cast. Where that decides seats, the report gives both.',
      'Проверка применяет порог, затем делит мандаты в точных целых числах: по наибольшему остатку (квота Хэра), по наибольшему среднему или по относительному большинству. Порог может считаться от действительных голосов или от опущенных бюллетеней. Если от этого зависят мандаты, в отчёте даны оба варианта.',
      'Тексеру өту шегін қолданады, содан кейін мандаттарды дәл бүтін сандармен бөледі: ең үлкен қалдық (Хэр квотасы), ең үлкен орташа немесе салыстырмалы көпшілік бойынша. Өту шегі жарамды дауыстардан не салынған бюллетеньдерден алынуы мүмкін. Мандаттар соған байланысты болса, есепте екі нұсқа да беріледі.',
    ),
    needs: [
      sentence(
        'official votes or percentages of every contestant',
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
        'The check breaks a tie only by a rule that the data give.',
        'Равенство голосов проверка разрешает только по правилу, указанному в данных.',
        'Тексеру дауыстар теңдігін тек деректерде көрсетілген ережемен шешеді.',
      ),
      sentence(
        'Where only percentages are published, their rounding may decide a seat. A difference is then a note.',
        'Если опубликованы только проценты, мандат может зависеть от их округления. Тогда расхождение даёт заметку.',
        'Тек пайыздар жарияланса, мандат олардың дөңгелектелуіне байланысты болуы мүмкін. Онда айырма ескертпе береді.',
      ),
    ],
    explanations,
    ask: sentence(
      'Ask the commission for the decision that allocated the seats, with its calculation.',
      'Запросите у комиссии решение о распределении мандатов с расчётом.',
      'Комиссиядан мандаттарды бөлу туралы шешімді есептеуімен бірге сұратыңыз.',
    ),
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
    'the official votes of the whole contest are incomplete',
    'официальные голоса по выборам в целом неполны',
    'сайлау бойынша ресми дауыстар толық емес',
  ),
  votesNeeded: sentence(
    'official votes of every contestant for the whole contest',
    'официальные голоса каждого участника по выборам в целом',
    'сайлау бойынша әр қатысушының ресми дауыстары',
  ),
  unlisted: sentence(
    'contestants outside the list have {unlisted:%1} of the votes, enough to pass the threshold',
    'у участников вне списка {unlisted:%1} голосов — этого достаточно, чтобы преодолеть порог',
    'дауыстардың {unlisted:%1}-ы тізімде жоқ қатысушыларға тиесілі, бұл өту шегінен өтуге жетеді',
  ),
  contestantsNeeded: sentence(
    'votes of every contestant who could win a seat',
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
    'no contestant passes the threshold',
    'ни один участник не преодолевает порог',
    'бірде-бір қатысушы өту шегінен өтпейді',
  ),
  ruleNeeded: sentence('the rule for this case', 'правило на этот случай', 'осындай жағдайға арналған ереже'),
  tableTitle: sentence('Seats by the rules of the contest', 'Мандаты по правилам выборов', 'Сайлау ережелері бойынша мандаттар'),
  seatsComputed: sentence('Seats computed', 'Мандаты по расчёту', 'Есептелген мандаттар'),
  seatsPublished: sentence('Seats published', 'Мандаты опубликованные', 'Жарияланған мандаттар'),
  rules: {
    plain: sentence(
      '{seats|# seat|# seats} by {method}, computed from {source}.',
      '{seats|# мандат|# мандата|# мандатов}, {method}; вычислено по данным: {source}.',
      '{seats|# мандат}, {method}; мына дерек бойынша есептелген: {source}.',
    ),
    valid: sentence(
      '{seats|# seat|# seats} by {method}, with a threshold of {thresholdPercent:~6} % of valid votes, computed from {source}.',
      '{seats|# мандат|# мандата|# мандатов}, {method}, порог {thresholdPercent:~6} % действительных голосов; вычислено по данным: {source}.',
      '{seats|# мандат}, {method}, өту шегі жарамды дауыстардың {thresholdPercent:~6} %-ы; мына дерек бойынша есептелген: {source}.',
    ),
    cast: sentence(
      '{seats|# seat|# seats} by {method}, with a threshold of {thresholdPercent:~6} % of ballots cast, computed from {source}.',
      '{seats|# мандат|# мандата|# мандатов}, {method}, порог {thresholdPercent:~6} % опущенных бюллетеней; вычислено по данным: {source}.',
      '{seats|# мандат}, {method}, өту шегі салынған бюллетеньдердің {thresholdPercent:~6} %-ы; мына дерек бойынша есептелген: {source}.',
    ),
  },
  confirmed: sentence(
    'The published seats are the same: {seats:and}.',
    'Опубликованные мандаты те же: {seats:and}.',
    'Жарияланған мандаттар да осындай: {seats:and}.',
  ),
  byVotes: {
    ...figures,
    message: sentence(
      '{name} has {published|# published seat|# published seats}, but the rules give {given}.',
      '{name}: {published|опубликован # мандат|опубликовано # мандата|опубликовано # мандатов}, а по правилам — {given}.',
      '{name}: {published|# мандат} жарияланған, ал ереже бойынша – {given}.',
    ),
  },
  byPercentages: {
    ...figures,
    message: sentence(
      '{name} has {published|# published seat|# published seats}, but the printed percentages give {given}.',
      '{name}: {published|опубликован # мандат|опубликовано # мандата|опубликовано # мандатов}, а при указанных процентах по правилам — {given}.',
      '{name}: {published|# мандат} жарияланған, ал көрсетілген пайыздар кезінде ереже бойынша – {given}.',
    ),
    details: [
      sentence(
        'The votes are not published, so the rounding of the percentages may decide a seat.',
        'Голоса не опубликованы, поэтому мандат может зависеть от округления процентов.',
        'Дауыстар жарияланбаған, сондықтан мандат пайыздардың дөңгелектелуіне байланысты болуы мүмкін.',
      ),
    ],
    explanations: [
      sentence(
        'The exact votes may give other seats than the rounded percentages.',
        'Точные голоса могут дать другие мандаты, чем округлённые проценты.',
        'Дәл дауыстар дөңгелектелген пайыздардан өзге мандаттар беруі мүмкін.',
      ),
      ...explanations,
    ],
    ask: sentence(
      'Ask the commission for the votes of every contestant in whole numbers.',
      'Запросите у комиссии голоса каждого участника в целых числах.',
      'Комиссиядан әр қатысушының дауыстарын бүтін сандармен сұратыңыз.',
    ),
  },
  tie: {
    message: sentence(
      '{names:and} tie for {unassigned|# seat|# seats}, and the data give no rule to break the tie.',
      '{names:and}: равенство голосов, не {unassigned|распределён # мандат|распределены # мандата|распределено # мандатов}; правила для этого случая в данных нет.',
      '{names:and}: дауыстар тең, {unassigned|# мандат} бөлінбеген; мұндай жағдайға арналған ереже деректерде жоқ.',
    ),
    expected: sentence(
      'a rule that decides, under `contest.tieBreak`',
      'правило для этого случая в `contest.tieBreak`',
      'осы жағдайға арналған ереже, `contest.tieBreak` бөлімінде',
    ),
    seen: sentence('{seats}', '{seats}', '{seats}'),
    explanations: [
      sentence(
        'The law may settle ties, by lot for instance; the data do not give that rule.',
        'Закон может предусматривать, как разрешить равенство, например жребием; в данных этого правила нет.',
        'Заңда теңдікті шешу жолы, мысалы, жеребе көзделген болуы мүмкін; деректерде бұл ереже жоқ.',
      ),
    ],
    ask: sentence(
      'Ask the commission how the law breaks a tie and how it was done here.',
      'Спросите у комиссии, как закон разрешает равенство голосов и как его разрешили здесь.',
      'Комиссиядан заң дауыстар теңдігін қалай шешетінін және мұнда қалай шешілгенін сұраңыз.',
    ),
  },
  base: {
    message: sentence(
      'The seats depend on how the threshold is read: {byValid} as a share of valid votes, {byCast} as a share of ballots cast.',
      'Мандаты зависят от того, как считать порог: {byValid} — от действительных голосов, {byCast} — от опущенных бюллетеней.',
      'Мандаттар өту шегінің қалай есептелетініне байланысты: жарамды дауыстардан – {byValid}, салынған бюллетеньдерден – {byCast}.',
    ),
    expected: sentence(
      'the same seats under either reading of the law',
      'одинаковые мандаты при любом прочтении закона',
      'заңды қалай түсінгенде де бірдей мандаттар',
    ),
    seen: sentence(
      '{seats}, as the manifest reads the threshold',
      '{seats} при пороге, указанном в манифесте',
      'манифестте көрсетілген өту шегімен {seats}',
    ),
    explanations: [
      sentence(
        'The law usually says which of the two counts; the manifest may have it wrong.',
        'Закон обычно говорит, что из двух верно; в манифесте может быть ошибка.',
        'Әдетте екеуінің қайсысы дұрыс екенін заң айтады; манифестте қате болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission which count the law takes the threshold from.',
      'Спросите у комиссии, от какого числа закон велит считать порог.',
      'Комиссиядан заң бойынша өту шегі қай саннан алынатынын сұраңыз.',
    ),
  },
});
