import { sentence, texts } from '../../language/sentence.ts';

const otherSeats = {
  message: sentence(
    '{source}: {seats} ({order:and}) against {seatsOfficial} officially; {seatsMoved|# seat|# seats} would move.',
    '{source}: {seats} ({order:and}), официально — {seatsOfficial}; {seatsMoved|сместился бы # мандат|сместились бы # мандата|сместились бы # мандатов}.',
    '{source}: {seats} ({order:and}), ресми — {seatsOfficial}; {seatsMoved|# мандат} ауысар еді.',
  ),
  expected: sentence('{seatsOfficial}', '{seatsOfficial}', '{seatsOfficial}'),
  seen: sentence('{seats}', '{seats}', '{seats}'),
};

/** Who would pass the threshold and who would not, or only one of the two. */
const crossings = [
  sentence(
    '{passing:and} would pass the threshold; {falling:and} would fall below the threshold.',
    '{passing:and} — порог был бы преодолён; {falling:and} — порог не был бы преодолён.',
    '{passing:and} шектен өтер еді; {falling:and} шектен төмен қалар еді.',
  ),
  sentence(
    '{onlyPassing:and} would pass the threshold.',
    '{onlyPassing:and} — порог был бы преодолён.',
    '{onlyPassing:and} шектен өтер еді.',
  ),
  sentence(
    '{onlyFalling:and} would fall below the threshold.',
    '{onlyFalling:and} — порог не был бы преодолён.',
    '{onlyFalling:and} шектен төмен қалар еді.',
  ),
] as const;

const draws = sentence(
  'With the usual error of polls: {intervals:and} (95 %); a majority for one contestant in {majorityChance} of draws.',
  'С учётом обычной ошибки опросов: {intervals:and} (95 %); большинство у одного участника — в {majorityChance} розыгрышей.',
  'Сауалнамалардың әдеттегі қатесін ескергенде: {intervals:and} (95 %); имитациялардың {majorityChance} үлесінде бір қатысушыда көпшілік.',
);

export const T = texts('seats-under-source', {
  meta: {
    title: sentence('Seats under each source', 'Мандаты по каждому источнику', 'Әр дереккөз бойынша мандаттар'),
    question: sentence(
      'Which seats would each independent source give under the rules of the contest?',
      'Какое распределение мандатов даёт каждый независимый источник по правилам этих выборов?',
      'Сайлау ережелері бойынша әр тәуелсіз дереккөз мандаттарды қалай бөлер еді?',
    ),
    method: sentence(
      'The rules of the contest applied to the shares as printed, and for opinion polls also to the shares of the decided. A share known only as a bound is read at both ends; where they differ no seats are told. Intervals: shares drawn from a Dirichlet distribution with n·p + ½, n the interviews that the sample is worth under the usual error of polls; the chance of passing the threshold is exact. Transfers: for each pair of contestants the least number of votes that changes a seat, found by halving.',
      'Правила выборов применяются к опубликованным долям, а для опросов общественного мнения — также к долям среди определившихся. Доля, известная только как граница, берётся на обоих концах; если они дают разное, мандаты не сообщаются. Интервалы: доли разыгрываются из распределения Дирихле с параметрами n·p + ½, где n — число интервью, которому равноценна выборка при обычной ошибке опросов; вероятность преодолеть порог вычислена точно. Перемещения: для каждой пары участников делением пополам находится наименьшее число голосов, меняющее мандат.',
      'Сайлау ережелері жарияланған үлестерге, ал қоғамдық пікір сауалнамаларында шешім қабылдағандардың үлестеріне де қолданылады. Шегі ғана белгілі үлес екі ұшында да алынады; олар әртүрлі нәтиже берсе, мандаттар айтылмайды. Аралықтар: үлестер параметрлері n·p + ½ Дирихле үлестірімінен алынады, мұндағы n — сауалнамалардың әдеттегі қатесі кезінде іріктемеге тең сұхбаттар саны; шектен өту ықтималдығы дәл есептелген. Ауыстырулар: қатысушылардың әр жұбы үшін мандатты өзгертетін ең аз дауыс саны қақ бөлу арқылы табылады.',
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
        'A consequence, not evidence: the seats inherit every error of the source.',
        'Это следствие, а не свидетельство: мандаты наследуют каждую ошибку источника.',
        'Бұл — салдар, дәлел емес: мандаттар дереккөздің әр қатесін мұра етеді.',
      ),
      sentence(
        'Intervals allow for sampling and the usual error of polls; they are given for surveys, exit polls and quick counts. A tally has no sampling error to draw from, and opinion before the vote may change.',
        'Интервалы учитывают случайность отбора и обычную ошибку опросов; они даются для опросов, экзитполов и быстрых подсчётов. У подсчёта нет ошибки выборки, которую можно разыграть, а мнение до голосования может измениться.',
        'Аралықтар іріктеудің кездейсоқтығын және сауалнамалардың әдеттегі қатесін ескереді; олар сауалнамалар, экзитполдар және жедел санақтар үшін беріледі. Санақтың имитациялайтын іріктеме қатесі жоқ, ал дауыс беруге дейінгі пікір өзгеруі мүмкін.',
      ),
      sentence(
        'The smallest transfers say how near the official division is to another one, not that any votes were moved. Neither is computed for more than 5,000 seats or 200 contestants.',
        'Наименьшие перемещения показывают, насколько официальное распределение близко к другому, а не то, что какие-либо голоса были перемещены. Ни интервалы, ни перемещения не вычисляются, если мандатов больше 5 000 или участников больше 200.',
        'Ең аз ауыстырулар ресми бөлудің басқа бөлуге қаншалықты жақын екенін көрсетеді, қандай да бір дауыстар ауыстырылды дегенді емес. 5 000-нан көп мандат немесе 200-ден көп қатысушы болса, аралықтар да, ауыстырулар да есептелмейді.',
      ),
    ],
    explanations: [
      sentence(
        'The source may be wrong, biased or about other people than the voters.',
        'Источник может быть неверен, смещён или относиться не к тем, кто голосовал.',
        'Дереккөз қате, ығысқан немесе дауыс бергендер туралы емес болуы мүмкін.',
      ),
      sentence(
        'A party near the threshold turns many seats on a small error.',
        'Если партия близка к порогу, небольшая ошибка меняет много мандатов.',
        'Партия шекке жақын болса, шағын қате көп мандатты өзгертеді.',
      ),
    ],
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
    'the shares of {absent:#} of {contestants:#} contestants are not reported',
    'не сообщаются доли {absent:#} из {contestants|# участника|# участников|# участников}',
    '{contestants:#} қатысушы ішінен {absent:#} қатысушының үлестері хабарланбаған',
  ),
  printed: sentence('as printed', 'как опубликовано', 'жарияланғандай'),
  decided: sentence('of the decided', 'среди определившихся', 'шешім қабылдағандар арасында'),
  seatsOpen: sentence(
    'its shares leave the seats open',
    'доли этого источника не определяют мандатов однозначно',
    'бұл дереккөздің үлестері мандаттарды бір мәнді анықтамайды',
  ),
  exactSharesNeeded: sentence('shares that are not bounds', 'доли, которые не являются границами', 'шек емес үлестер'),
  tableTitle: sentence('Seats under each source', 'Мандаты по каждому источнику', 'Әр дереккөз бойынша мандаттар'),
  tableNote: sentence(
    '{seats|# seat|# seats} by {allocation}. Opinion polls leave out the undecided: as printed, the threshold is met only by shares of all who were asked.',
    '{seats|# мандат|# мандата|# мандатов}; способ распределения — {allocation}. Опросы общественного мнения не учитывают неопределившихся: по опубликованным долям порог преодолевает лишь тот, чья доля от всех опрошенных его достигает.',
    '{seats|# мандат}; бөлу тәсілі — {allocation}. Қоғамдық пікір сауалнамалары шешім қабылдамағандарды есепке алмайды: жарияланған үлестер бойынша шектен барлық сұралғандардан алынған үлесі оған жететіндер ғана өтеді.',
  ),
  shares: sentence('Shares', 'Доли', 'Үлестер'),
  seatsMoved: sentence('Seats moved', 'Сместилось мандатов', 'Ауысқан мандаттар'),
  intervalsTitle: sentence(
    'Seats under each sample, with intervals',
    'Мандаты по каждой выборке с интервалами',
    'Әр іріктеме бойынша мандаттар, аралықтарымен',
  ),
  intervalsNote: sentence(
    '95 % intervals and medians of {draws:#} draws; the chance of passing the threshold is exact. They allow for sampling and the usual error of polls ({rmse:.1} points root mean square), not for a source that is wrong in another way.',
    '95 %-ные интервалы и медианы по {draws|# розыгрышу|# розыгрышам|# розыгрышам}; вероятность преодолеть порог вычислена точно. Они учитывают случайность отбора и обычную ошибку опросов (среднеквадратически {rmse:.1} п. п.), но не источник, который неверен в чём-то ином.',
    '{draws:#} имитация бойынша 95 % аралықтар мен медианалар; шектен өту ықтималдығы дәл есептелген. Олар іріктеудің кездейсоқтығын және сауалнамалардың әдеттегі қатесін (орташа квадраттық {rmse:.1} п. т.) ескереді, бірақ басқаша қате дереккөзді ескермейді.',
  ),
  low: sentence('Seats, low', 'Мандаты, нижняя граница', 'Мандаттар, төменгі шегі'),
  median: sentence('median', 'медиана', 'медиана'),
  passes: sentence('Chance of passing the threshold', 'Вероятность преодолеть порог', 'Шектен өту ықтималдығы'),
  tied: sentence(
    '{seats}, {unassigned|# seat|# seats} tied',
    '{seats}, при равенстве голосов не распределено: {unassigned|# мандат|# мандата|# мандатов}',
    '{seats}, дауыс теңдігінен бөлінбегені: {unassigned|# мандат}',
  ),
  votesMoved: sentence('moved', 'перемещены', 'ауыстырылған'),
  votesAdded: sentence('added', 'добавлены', 'қосылған'),
  changesTitle: sentence('How many votes would change a seat', 'Сколько голосов изменили бы мандат', 'Қанша дауыс мандатты өзгертер еді'),
  changesNote: sentence(
    'The smallest number of official votes that, moved from one contestant to another or added to one, changes the division of seats.',
    'Наименьшее число официальных голосов, которое при перемещении от одного участника к другому или при добавлении одному из них меняет распределение мандатов.',
    'Бір қатысушыдан екіншісіне ауыстырылғанда немесе біреуіне қосылғанда мандаттардың бөлінуін өзгертетін ресми дауыстардың ең аз саны.',
  ),
  from: sentence('From', 'Откуда', 'Қайдан'),
  to: sentence('To', 'Куда', 'Қайда'),
  howMany: sentence('How many', 'Сколько', 'Қанша'),
  seatsThen: sentence('Seats then', 'Мандаты после этого', 'Содан кейінгі мандаттар'),
  threshold: {
    valid: {
      same: sentence(
        'The threshold is taken of the valid votes; of the ballots cast the seats would be the same.',
        'Порог считается от действительных голосов; от опущенных бюллетеней мандаты были бы теми же.',
        'Өту шегі жарамды дауыстардан есептеледі; салынған бюллетеньдерден есептелсе, мандаттар сол күйінде қалар еді.',
      ),
      other: sentence(
        'The threshold is taken of the valid votes; of the ballots cast the seats would be {seats}.',
        'Порог считается от действительных голосов; от опущенных бюллетеней мандаты были бы такими: {seats}.',
        'Өту шегі жарамды дауыстардан есептеледі; салынған бюллетеньдерден есептелсе, мандаттар мынадай болар еді: {seats}.',
      ),
    },
    cast: {
      same: sentence(
        'The threshold is taken of the ballots cast; of the valid votes the seats would be the same.',
        'Порог считается от опущенных бюллетеней; от действительных голосов мандаты были бы теми же.',
        'Өту шегі салынған бюллетеньдерден есептеледі; жарамды дауыстардан есептелсе, мандаттар сол күйінде қалар еді.',
      ),
      other: sentence(
        'The threshold is taken of the ballots cast; of the valid votes the seats would be {seats}.',
        'Порог считается от опущенных бюллетеней; от действительных голосов мандаты были бы такими: {seats}.',
        'Өту шегі салынған бюллетеньдерден есептеледі; жарамды дауыстардан есептелсе, мандаттар мынадай болар еді: {seats}.',
      ),
    },
  },
  otherSeats: {
    majority: {
      ...otherSeats,
      details: [
        ...crossings,
        sentence(
          '{largest} would still be the largest, with a majority.',
          'Больше всего мандатов, причём большинство, по-прежнему было бы у участника {largest}.',
          '{largest} бұрынғыдай ең көп мандат алар еді, көпшілікпен.',
        ),
        draws,
      ],
    },
    plurality: {
      ...otherSeats,
      details: [
        ...crossings,
        sentence(
          '{largest} would still be the largest, without a majority.',
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
          '{largest} would no longer be the largest.',
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
