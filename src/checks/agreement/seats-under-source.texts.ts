import { sentence, texts } from '../../language/sentence.ts';

const sourceErrs = sentence(
  'The source may be wrong or one-sided, or it may cover other people than those who voted.',
  'Источник может ошибаться, быть смещённым или охватывать не тех, кто голосовал.',
  'Дереккөз қате немесе ығысқан болуы не дауыс бергендерді емес, басқаларды қамтуы мүмкін.',
);
const nearThreshold = sentence(
  '{crossers:and}: near the threshold, a small error in the shares moves many seats.',
  '{crossers:and}: вблизи порога небольшая ошибка в долях меняет много мандатов.',
  '{crossers:and}: өту шегіне жақын жерде үлестердегі шағын қате көп мандатты өзгертеді.',
);

const otherSeats = {
  message: sentence(
    'With the shares of {source}, {name} would have {seatsThen|# seat|# seats} instead of {seatsNow:#}; {seatsMoved:#} of all {allSeats|# seat|# seats} would change hands.',
    'По долям источника {source} участник {name} получил бы {seatsThen|# мандат|# мандата|# мандатов} вместо {seatsNow:#}; к другим {seatsMoved|перешёл бы # мандат|перешли бы # мандата|перешли бы # мандатов} из {allSeats:#}.',
    '{source:^} үлестері бойынша {name} {seatsNow:#} емес, {seatsThen|# мандат} алар еді; барлық {allSeats|# мандат} ішінен {seatsMoved:#} мандат басқаларға өтер еді.',
  ),
  expected: sentence(
    '{seatsOfficial} ({order:and}), the official division',
    '{seatsOfficial} ({order:and}), официальное распределение',
    '{seatsOfficial} ({order:and}), ресми бөлініс',
  ),
  seen: sentence('{seats}', '{seats}', '{seats}'),
  explanations: [nearThreshold, sourceErrs],
};

/** Who would pass the threshold and who would not, or only one of the two. */
const crossings = [
  sentence(
    '{passing:and} would pass the threshold. {falling:and} would fall below it.',
    'Порог преодолели бы: {passing:and}. Порог не преодолели бы: {falling:and}.',
    '{passing:and} шектен өтер еді. {falling:and} шектен төмен қалар еді.',
  ),
  sentence('{onlyPassing:and} would pass the threshold.', 'Порог преодолели бы: {onlyPassing:and}.', '{onlyPassing:and} шектен өтер еді.'),
  sentence(
    '{onlyFalling:and} would fall below the threshold.',
    'Порог не преодолели бы: {onlyFalling:and}.',
    '{onlyFalling:and} шектен төмен қалар еді.',
  ),
] as const;

const draws = sentence(
  'Allowing for the usual error of polls, the seats would be {intervals:and} (95 % intervals). One contestant has a majority in {majorityChance} of the simulations.',
  'С учётом обычной ошибки опросов мандаты распределились бы так: {intervals:and} (95 %-ные интервалы). Большинство у одного участника получается в {majorityChance} имитаций.',
  'Сауалнамалардың әдеттегі қатесін ескергенде мандаттар былай бөлінер еді: {intervals:and} (95 % аралықтар). Имитациялардың {majorityChance} үлесінде бір қатысушы көпшілікке ие болады.',
);

export const T = texts('seats-under-source', {
  meta: {
    title: sentence('Seats under each source', 'Мандаты по каждому источнику', 'Әр дереккөз бойынша мандаттар'),
    question: sentence(
      'How would the seats be divided if the shares of each independent source were the result?',
      'Как распределились бы мандаты, если бы результатом были доли каждого независимого источника?',
      'Әр тәуелсіз дереккөздің үлестері нәтиже болса, мандаттар қалай бөлінер еді?',
    ),
    method: sentence(
      'The rules of the contest are applied to the shares as printed, and for opinion polls also to the shares of those who had decided. A share known only as a bound is read at both ends; if the ends give different seats, none are shown. Intervals: shares are drawn from a Dirichlet distribution with parameters n·p + ½. Here n is the number of interviews that the sample is worth under the usual error of polls. The chance of passing the threshold is exact. Changes: for each pair of contestants, halving finds the least number of votes that changes a seat.',
      'Правила выборов применяются к опубликованным долям, а для опросов общественного мнения — также к долям среди определившихся. Доля, известная только как граница, берётся на обоих концах; если они дают разные мандаты, мандаты не показываются. Интервалы: доли разыгрываются из распределения Дирихле с параметрами n·p + ½. Здесь n — число интервью, которому равноценна выборка при обычной ошибке опросов. Вероятность преодолеть порог вычислена точно. Изменения: для каждой пары участников делением пополам находится наименьшее число голосов, которое меняет мандат.',
      'Сайлау ережелері жарияланған үлестерге, ал қоғамдық пікір сауалнамаларында шешім қабылдағандар арасындағы үлестерге де қолданылады. Шегі ғана белгілі үлес екі ұшында да алынады; ұштары әртүрлі мандат берсе, мандаттар көрсетілмейді. Аралықтар: үлестер параметрлері n·p + ½ Дирихле үлестірімінен алынады. Мұндағы n — сауалнамалардың әдеттегі қатесі кезінде іріктеме неше сұхбатқа тең екені. Шектен өту ықтималдығы дәл есептелген. Өзгерістер: қатысушылардың әр жұбы үшін мандатты өзгертетін ең аз дауыс саны қақ бөлу арқылы табылады.',
    ),
    needs: [
      sentence(
        'shares of all contestants in an independent source',
        'доли всех участников в независимом источнике',
        'тәуелсіз дереккөздегі барлық қатысушының үлестері',
      ),
      sentence(
        'the number of seats and the method of allocation',
        'число мандатов и способ их распределения',
        'мандат саны және оларды бөлу тәсілі',
      ),
      sentence('official votes', 'официальные голоса', 'ресми дауыстар'),
    ],
    limits: [
      sentence(
        'This shows a consequence and is no evidence: the seats inherit every error of the source.',
        'Это следствие, а не свидетельство: мандаты наследуют каждую ошибку источника.',
        'Бұл — салдар, дәлел емес: мандаттар дереккөздің әр қатесін мұра етеді.',
      ),
      sentence(
        'Intervals allow for sampling and the usual error of polls. They are given for surveys, exit polls and quick counts only. A tally has no sampling error that could be simulated, and opinion before the vote may change.',
        'Интервалы учитывают случайность отбора и обычную ошибку опросов. Они даются только для опросов, экзитполов и быстрых подсчётов. У подсчёта нет ошибки выборки, которую можно имитировать, а мнение до голосования может измениться.',
        'Аралықтар іріктеудің кездейсоқтығын және сауалнамалардың әдеттегі қатесін ескереді. Олар тек сауалнамалар, экзитполдар және жедел санақтар үшін беріледі. Жай санақта имитациялауға болатын іріктеу қатесі жоқ, ал дауыс беруге дейінгі пікір өзгеруі мүмкін.',
      ),
      sentence(
        'The smallest changes show how near the official division is to another one. They do not show that any votes were moved. Contests with more than 5,000 seats or 200 contestants get neither intervals nor changes.',
        'Наименьшие изменения показывают, насколько официальное распределение близко к другому. Они не показывают, что какие-либо голоса были перемещены. Если мандатов больше 5 000 или участников больше 200, не вычисляются ни интервалы, ни изменения.',
        'Ең аз өзгерістер ресми бөліністің басқа бөлініске қаншалықты жақын екенін көрсетеді. Олар қандай да бір дауыстар ауыстырылғанын көрсетпейді. 5 000-нан көп мандат немесе 200-ден көп қатысушы болса, аралықтар да, өзгерістер де есептелмейді.',
      ),
    ],
    explanations: [
      sourceErrs,
      sentence(
        'Close to the threshold, a small error in the shares of one party moves many seats.',
        'Вблизи порога небольшая ошибка в доле одной партии меняет много мандатов.',
        'Өту шегіне жақын жерде бір партия үлесіндегі шағын қате көп мандатты өзгертеді.',
      ),
    ],
    ask: sentence(
      'Ask the authors of the source how they chose whom to ask or what to count, and for their figures by region.',
      'Запросите у авторов источника, как они отбирали, кого опрашивать или что подсчитывать, и их данные по регионам.',
      'Дереккөз авторларынан кімнен сұрауды немесе нені санауды қалай таңдағанын және өңірлер бойынша сандарын сұраңыз.',
    ),
  },
  sourceNeeded: sentence('a survey, poll or tally', 'опрос или подсчёт', 'сауалнама немесе санақ'),
  noRules: sentence(
    'the rules or the official votes do not give seats',
    'правила или официальные голоса не определяют мандатов',
    'ережелер немесе ресми дауыстар мандаттарды анықтамайды',
  ),
  rulesNeeded: sentence(
    '`contest.seats`, `contest.allocation` and official votes of all contestants',
    '`contest.seats`, `contest.allocation` и официальные голоса всех участников',
    '`contest.seats`, `contest.allocation` және барлық қатысушының ресми дауыстары',
  ),
  votes: sentence('votes', 'голоса', 'дауыстар'),
  sharesAbsent: sentence(
    'the shares of {absent:#} of {contestants|# contestant|# contestants} are not published',
    'доли не опубликованы у {absent:#} из {contestants|# участника|# участников|# участников}',
    '{contestants:#} қатысушы ішінен {absent:#} қатысушының үлестері жарияланбаған',
  ),
  printed: sentence('as printed', 'как опубликовано', 'жарияланғандай'),
  decided: sentence('of those who had decided', 'среди определившихся', 'шешім қабылдағандар арасында'),
  seatsOpen: sentence(
    'its shares are bounds that allow more than one division of the seats',
    'доли этого источника — границы, при которых возможны разные распределения мандатов',
    'бұл дереккөздің үлестері — мандаттарды әртүрлі бөлуге жол беретін шектер',
  ),
  exactSharesNeeded: sentence(
    'shares as numbers, not as bounds',
    'доли, указанные числом, а не границей',
    'шек емес, санмен көрсетілген үлестер',
  ),
  tableTitle: sentence('Seats under each source', 'Мандаты по каждому источнику', 'Әр дереккөз бойынша мандаттар'),
  tableNote: sentence(
    '{seats|# seat|# seats}, divided by {allocation}. An opinion poll as printed counts the undecided: a party meets the threshold only with enough of all who were asked.',
    '{seats|# мандат|# мандата|# мандатов}; способ распределения — {allocation}. В опубликованных долях опроса общественного мнения учтены и неопределившиеся: порог преодолевает лишь партия, доля которой от всех опрошенных достаточна.',
    '{seats|# мандат}; бөлу тәсілі — {allocation}. Қоғамдық пікір сауалнамасының жарияланған үлестерінде шешім қабылдамағандар да есептелген: шектен барлық сұралғандар арасындағы үлесі жеткілікті партия ғана өтеді.',
  ),
  shares: sentence('Shares', 'Доли', 'Үлестер'),
  seatsMoved: sentence('Seats that change hands', 'Перешло мандатов', 'Ауысқан мандаттар'),
  intervalsTitle: sentence(
    'Seats under each sample, with 95 % intervals',
    'Мандаты по каждой выборке с 95 %-ными интервалами',
    'Әр іріктеме бойынша мандаттар, 95 % аралықтарымен',
  ),
  intervalsNote: sentence(
    '95 % intervals and medians come from {draws|# simulation|# simulations}; the chance of passing the threshold is exact. They allow for sampling and the usual error of polls ({rmse:.1} points root mean square). They do not allow for any other error of the source.',
    '95 %-ные интервалы и медианы получены по {draws|# имитации|# имитациям|# имитациям}; вероятность преодолеть порог вычислена точно. Учтены случайность отбора и обычная ошибка опросов (среднеквадратически {rmse:.1} п. п.). Другие ошибки источника не учтены.',
    '95 % аралықтар мен медианалар {draws:#} имитация бойынша алынған; шектен өту ықтималдығы дәл есептелген. Іріктеудің кездейсоқтығы және сауалнамалардың әдеттегі қатесі (орташа квадраттық {rmse:.1} п. т.) ескерілген. Дереккөздің басқа қателері ескерілмеген.',
  ),
  low: sentence('Seats, low', 'Мандаты, нижняя граница', 'Мандаттар, төменгі шегі'),
  median: sentence('median', 'медиана', 'медиана'),
  passes: sentence('Chance of passing the threshold', 'Вероятность преодолеть порог', 'Шектен өту ықтималдығы'),
  tied: sentence(
    '{seats}, with {unassigned|# seat|# seats} undecided by a tie',
    '{seats}, из-за равенства голосов не распределено: {unassigned|# мандат|# мандата|# мандатов}',
    '{seats}, дауыстар тең болғандықтан бөлінбегені: {unassigned|# мандат}',
  ),
  votesMoved: sentence('moved', 'перемещены', 'ауыстырылған'),
  votesAdded: sentence('added', 'добавлены', 'қосылған'),
  changesTitle: sentence('How many votes would change a seat', 'Сколько голосов изменили бы мандат', 'Қанша дауыс мандатты өзгертер еді'),
  changesNote: sentence(
    'The smallest number of official votes that changes the division of seats. Votes are either moved from one contestant to another or added to one contestant.',
    'Наименьшее число официальных голосов, которое меняет распределение мандатов. Голоса либо переходят от одного участника к другому, либо добавляются одному участнику.',
    'Мандаттардың бөлінісін өзгертетін ресми дауыстардың ең аз саны. Дауыстар не бір қатысушыдан екіншісіне ауысады, не бір қатысушыға қосылады.',
  ),
  from: sentence('From', 'Откуда', 'Қайдан'),
  to: sentence('To', 'Куда', 'Қайда'),
  howMany: sentence('How many', 'Сколько', 'Қанша'),
  seatsThen: sentence('Seats then', 'Мандаты после этого', 'Содан кейінгі мандаттар'),
  threshold: {
    valid: {
      same: sentence(
        'The threshold is a share of the valid votes. As a share of the ballots cast, it would give the same seats.',
        'Порог считается от действительных голосов. Если считать его от опущенных бюллетеней, мандаты были бы теми же.',
        'Өту шегі жарамды дауыстардан есептеледі. Салынған бюллетеньдерден есептелсе, мандаттар сол күйінде қалар еді.',
      ),
      other: sentence(
        'The threshold is a share of the valid votes. As a share of the ballots cast, it would give these seats: {seats}.',
        'Порог считается от действительных голосов. Если считать его от опущенных бюллетеней, мандаты были бы такими: {seats}.',
        'Өту шегі жарамды дауыстардан есептеледі. Салынған бюллетеньдерден есептелсе, мандаттар мынадай болар еді: {seats}.',
      ),
    },
    cast: {
      same: sentence(
        'The threshold is a share of the ballots cast. As a share of the valid votes, it would give the same seats.',
        'Порог считается от опущенных бюллетеней. Если считать его от действительных голосов, мандаты были бы теми же.',
        'Өту шегі салынған бюллетеньдерден есептеледі. Жарамды дауыстардан есептелсе, мандаттар сол күйінде қалар еді.',
      ),
      other: sentence(
        'The threshold is a share of the ballots cast. As a share of the valid votes, it would give these seats: {seats}.',
        'Порог считается от опущенных бюллетеней. Если считать его от действительных голосов, мандаты были бы такими: {seats}.',
        'Өту шегі салынған бюллетеньдерден есептеледі. Жарамды дауыстардан есептелсе, мандаттар мынадай болар еді: {seats}.',
      ),
    },
  },
  /** Others pass the threshold, and yet the seats are the same. */
  sameSeats: sentence(
    'With the shares of {source}, the seats would be the same, but not those who pass the threshold: {crossers:and}.',
    'По долям источника {source} мандаты были бы теми же, но состав преодолевших порог изменился бы: {crossers:and}.',
    '{source} үлестері бойынша мандаттар сол күйінде қалар еді, бірақ шектен өткендердің құрамы өзгерер еді: {crossers:and}.',
  ),
  otherSeats: {
    majority: {
      ...otherSeats,
      details: [
        ...crossings,
        sentence(
          '{largest} would still have the most seats, and a majority of them.',
          'Больше всего мандатов по-прежнему было бы у участника {largest}, и это было бы большинство.',
          '{largest} бұрынғыдай ең көп мандат алып, көпшілікке ие болар еді.',
        ),
        draws,
      ],
    },
    plurality: {
      ...otherSeats,
      details: [
        ...crossings,
        sentence(
          '{largest} would still have the most seats, but no majority.',
          'Больше всего мандатов по-прежнему было бы у участника {largest}, но без большинства.',
          '{largest} бұрынғыдай ең көп мандат алар еді, бірақ көпшіліксіз.',
        ),
        draws,
      ],
    },
    overtaken: {
      ...otherSeats,
      details: [
        ...crossings,
        sentence(
          '{largest} would no longer have the most seats.',
          'Больше всего мандатов было бы уже не у участника {largest}.',
          '{largest} енді ең көп мандат алмас еді.',
        ),
        draws,
      ],
    },
  },
  seats: sentence('{abbreviation} {low:#}', '{abbreviation} {low:#}', '{abbreviation} {low:#}'),
  seatRange: sentence('{abbreviation} {low:#} to {high:#}', '{abbreviation} от {low:#} до {high:#}', '{abbreviation} {low:#} – {high:#}'),
});
