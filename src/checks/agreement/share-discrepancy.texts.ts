import { sentence, texts } from '../../language/sentence.ts';

const read = {
  expected: sentence(
    'shares within the usual error of polls around the official ones (X² near {df:#} on {df|# degree|# degrees} of freedom)',
    'доли в пределах обычной ошибки опросов от официальных (X² около {df:#} при {df|# степени|# степенях|# степенях} свободы)',
    'сауалнамалардың әдеттегі қатесі шегінде ресми үлестерге жақын үлестер (еркіндік дәрежелері {df:#}, X² шамамен {df:#})',
  ),
  seen: sentence(
    '{gapShare:%1} where {gapOfficial:%1} is official; X² {readings:, } under the usual error of polls',
    '{gapShare:%1} при официальных {gapOfficial:%1}; X² {readings:, } при обычной ошибке опросов',
    'ресми {gapOfficial:%1} болғанда {gapShare:%1}; сауалнамалардың әдеттегі қатесі кезінде X² {readings:, }',
  ),
};

const distance = sentence(
  'All shares together differ by {totalVariationPp:.2} points (total variation distance: half the sum of all differences).',
  'Все доли вместе расходятся на {totalVariationPp:.2} п. п. (расстояние полной вариации: половина суммы всех разниц).',
  'Барлық үлестің жиынтық айырмасы {totalVariationPp:.2} п. т. (толық вариация қашықтығы: барлық айырма қосындысының жартысы).',
);

const differs = {
  ...read,
  details: [
    sentence(
      'Chance alone could explain this gap only if {source} had interviewed about {smallestSample:~2} people or fewer; it reports {interviews:#}.',
      'Одной случайностью отбора это расхождение можно было бы объяснить, только если бы {source} опросил не больше примерно {smallestSample:~2} человек; указано {interviews:#}.',
      'Бұл айырманы іріктеудің кездейсоқтығымен ғана түсіндіру үшін {source} шамамен {smallestSample:~2} адамнан артық сұрамауы керек еді; көрсетілгені – {interviews:#}.',
    ),
    sentence(
      'With the usual error of polls, a gap like this would occur {chance} (p at most {log10ChanceAtMost}).',
      'При обычной ошибке опросов такое расхождение встречалось бы {chance} (p не больше {log10ChanceAtMost}).',
      'Сауалнамалардың әдеттегі қатесі кезінде мұндай айырма {chance} кездесер еді (p мәні {log10ChanceAtMost}-ден аспайды).',
    ),
    sentence(
      'That bound is the inverse of the Bayes factor of any shares whatever, all equally likely, against this error.',
      'Эта граница обратна фактору Байеса, в котором этой ошибке противопоставлены любые доли, одинаково вероятные.',
      'Бұл шек – осы қатеге ықтималдығы бірдей кез келген үлестер қарсы қойылған Байес факторына кері шама.',
    ),
    distance,
    sentence(
      '{source} does not disclose: {hidden:and}.',
      '{source:^} не раскрывает: {hidden:and}.',
      '{source:^} жарияламаған: {hidden:and}.',
    ),
  ],
  ask: sentence(
    'Ask {source} for the answers one by one with their weights, and for what it does not disclose: {hidden:and}.',
    'Запросите у источника {source} ответы по одному с весами и то, что он не раскрывает: {hidden:and}.',
    '{source:^} дереккөзінен жауаптарды бір-бірлеп, салмақтарымен және жарияланбаған мәліметтерді сұраңыз: {hidden:and}.',
  ),
} as const;

const agrees = {
  ...read,
  details: [
    sentence(
      'The difference exceeds the margin of error of {exceededMargin} that {source} states.',
      'Разница больше предела погрешности {exceededMargin}, который указывает {source}.',
      'Айырма {source} көрсеткен {exceededMargin} қателік шегінен асады.',
    ),
    distance,
  ],
} as const;

export const T = texts('share-discrepancy', {
  meta: {
    title: sentence('Shares in surveys and polls', 'Доли в опросах', 'Сауалнамалардағы үлестер'),
    question: sentence(
      'Do the shares of a survey or poll differ from the official ones by more than the usual error of polls?',
      'Отличаются ли доли, полученные опросом, от официальных больше, чем на обычную ошибку опросов?',
      'Сауалнамадағы үлестердің ресми үлестерден айырмасы сауалнамалардың әдеттегі қатесінен көп пе?',
    ),
    method: sentence(
      'The difference is tested under three assumptions: simple random sampling, the same with a design effect, and total survey error. Total survey error is Dirichlet-multinomial: X²(1 + c)/(n + c) on k − 1 degrees of freedom, with c = P₁(1 − P₁)/τ² − 1. Where the design effect is known, n is divided by it. The grade follows total survey error. It takes the least favourable shares that the printed figures allow, and the reading of the sample that is least surprising.',
      'Разница проверяется при трёх предположениях: простая случайная выборка, она же с дизайн-эффектом и полная ошибка опроса. Полная ошибка опроса — дирихле-мультиномиальное распределение: X²(1 + c)/(n + c) при k − 1 степенях свободы, c = P₁(1 − P₁)/τ² − 1. Если дизайн-эффект известен, n делится на него. Оценка ставится по полной ошибке опроса. Берутся доли, которые допускают опубликованные числа и при которых расхождение наименьшее, и наименее удивительное толкование выборки.',
      'Айырма үш болжам бойынша тексеріледі: қарапайым кездейсоқ іріктеме, дизайн-эффект ескерілген сол іріктеме және сауалнаманың толық қатесі. Сауалнаманың толық қатесі – Дирихле – мультиномиалды үлестірім: k − 1 еркіндік дәрежесінде X²(1 + c)/(n + c), c = P₁(1 − P₁)/τ² − 1. Дизайн-эффект белгілі болса, n оған бөлінеді. Баға толық қате бойынша қойылады. Жарияланған сандар жол беретін, айырмасы ең аз үлестер және іріктеменің ең аз таңғалдыратын түсіндірмесі алынады.',
    ),
    needs: [
      sentence(
        'a survey, exit poll or opinion poll with shares and its sample size',
        'опрос, экзитпол или опрос общественного мнения с долями и объёмом выборки',
        'үлестері мен іріктеме көлемі көрсетілген сауалнама, экзитпол немесе қоғамдық пікір сауалнамасы',
      ),
      sentence(
        'official votes or shares of the same area',
        'официальные голоса или доли той же территории',
        'сол аумақтың ресми дауыстары немесе үлестері',
      ),
    ],
    limits: [
      sentence(
        'Only samples drawn by chance are compared. For tallies of whatever comes in, see `tally-feasibility`.',
        'Сравниваются только случайные выборки. О подсчётах всего, что поступает, см. `tally-feasibility`.',
        'Тек кездейсоқ іріктемелер салыстырылады. Түскеннің бәрін жинайтын санақтар туралы `tally-feasibility` қараңыз.',
      ),
      sentence(
        'The usual error of polls is that of contested elections in the United States: 3.5 points root mean square for the leading share. Elsewhere it may be larger. A finding therefore says which error would reconcile both figures.',
        'Обычная ошибка опросов взята по конкурентным выборам в США: среднеквадратически 3,5 п. п. для доли лидера. В других странах она может быть больше. Поэтому указывается, при какой ошибке оба числа согласуются.',
        'Сауалнамалардың әдеттегі қатесі АҚШ-тағы бәсекелі сайлаулар бойынша алынған: көшбасшы үлесі үшін орташа квадраттық 3,5 п. т. Басқа елдерде ол көбірек болуы мүмкін. Сондықтан екі сан қандай қатеде үйлесетіні көрсетіледі.',
      ),
      sentence(
        'There is no test without a published sample size.',
        'Если объём выборки не опубликован, критерий не применяется.',
        'Іріктеме көлемі жарияланбаса, критерий қолданылмайды.',
      ),
      sentence(
        'Far out, the chi-square tail is too small: in simulation a nominal 1e-5 occurs 3.5e-4 of the time. Therefore a p-value below 0.001 is the inverse of the Bayes factor, which bounds the chance whatever the shape of the tail. A warning needs a Bayes factor of 100.',
        'Вдали от центра хвост хи-квадрат слишком мал: при имитации номинальное 1e-5 встречается с частотой 3,5e-4. Поэтому ниже 0,001 p-значение — величина, обратная фактору Байеса: она ограничивает вероятность при любой форме хвоста. Для предупреждения нужен фактор Байеса 100.',
        'Ортадан алыста хи-квадрат құйрығы тым кіші: имитацияда номиналды 1e-5 мәні 3,5e-4 жиілікпен кездеседі. Сондықтан 0,001-ден төменде p мәні – Байес факторына кері шама: ол құйрықтың пішініне қарамастан ықтималдықты шектейді. Ескерту үшін Байес факторы 100 болуы керек.',
      ),
    ],
    explanations: [
      sentence(
        'Those who answer may differ from those who vote: refusals, fear, no telephone, a boycott.',
        'Те, кто отвечает, могут отличаться от тех, кто голосует: отказы, страх, нет телефона, бойкот.',
        'Жауап беретіндер дауыс беретіндерден өзгеше болуы мүмкін: бас тарту, қорқыныш, телефонның жоқтығы, бойкот.',
      ),
      sentence(
        'After an election, people lean towards the answer that is expected of them.',
        'После выборов люди склоняются к ответу, которого от них ждут.',
        'Сайлаудан кейін адамдар өздерінен күтілетін жауапқа бейім келеді.',
      ),
      sentence(
        'The poll may be weighted in a way that is not published, or its shares may have another base than valid votes.',
        'Опрос мог быть взвешен способом, который не опубликован, или база его долей — не действительные голоса.',
        'Сауалнама жарияланбаған тәсілмен салмақталған немесе оның үлестерінің базасы жарамды дауыстар емес болуы мүмкін.',
      ),
      sentence(
        'The error may be in the poll, in the official result, or in both.',
        'Ошибка может быть в опросе, в официальном результате или в обоих.',
        'Қате сауалнамада, ресми нәтижеде немесе екеуінде де болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the pollster for the answers one by one, with their weights.',
      'Запросите у организатора опроса ответы по одному, с весами.',
      'Сауалнаманы жүргізгендерден жауаптарды бір-бірлеп, салмақтарымен сұраңыз.',
    ),
  },
  oneContestant: sentence(
    'there is only one contestant, so there are no shares to compare',
    'участник только один, поэтому сравнивать доли не с чем',
    'қатысушы біреу ғана, сондықтан салыстыратын үлестер жоқ',
  ),
  contestantsNeeded: sentence(
    'a contest of two contestants or more',
    'выборы с двумя участниками или больше',
    'екі немесе одан көп қатысушысы бар сайлау',
  ),
  leaderNearAll: sentence(
    'the leading official share is {leading:%2}, too near 100 % for the usual error of polls',
    'официальная доля лидера — {leading:%2}, слишком близко к 100 % для обычной ошибки опросов',
    'көшбасшының ресми үлесі – {leading:%2}, бұл сауалнамалардың әдеттегі қатесі үшін 100 %-ға тым жақын',
  ),
  rivalsNeeded: sentence(
    'an official result in which more than one contestant has a sizeable share',
    'официальный результат, в котором заметная доля не у одного участника',
    'бірнеше қатысушының үлесі елеулі ресми нәтиже',
  ),
  sizeUnknown: sentence(
    'its sample size is not published; with more than about {smallest:#} interviews chance alone would not explain the difference',
    'объём выборки не опубликован; если интервью больше примерно {smallest:#}, одной случайностью отбора разницу не объяснить',
    'іріктеме көлемі жарияланбаған; сұхбат саны шамамен {smallest:#} санынан көп болса, айырманы іріктеудің кездейсоқтығымен ғана түсіндіру мүмкін емес',
  ),
  nobodyVoted: sentence(
    'its turnout figure leaves no voter in the sample',
    'по указанной в нём явке в выборке никто не голосовал',
    'онда көрсетілген қатысу деңгейі бойынша іріктемеде ешкім дауыс бермеген',
  ),
  votersNeeded: sentence('the number of voters in the sample', 'число проголосовавших в выборке', 'іріктемедегі дауыс бергендер саны'),
  differs: {
    shares: {
      noSeats: {
        ...differs,
        message: sentence(
          '{source:^} {widest} ({gapShare:%1} against {gapOfficial:%1}).',
          '{source:^} {widest} ({gapShare:%1} против {gapOfficial:%1}).',
          '{source:^} {widest} ({gapShare:%1}, ресми {gapOfficial:%1}).',
        ),
      },
      seats: {
        ...differs,
        message: sentence(
          '{source:^} {widest} ({gapShare:%1} against {gapOfficial:%1}); by its shares {seatsMoved|# seat|# seats} would change hands.',
          '{source:^} {widest} ({gapShare:%1} против {gapOfficial:%1}); по его долям {seatsMoved|# мандат достался бы другим|# мандата достались бы другим|# мандатов достались бы другим}.',
          '{source:^} {widest} ({gapShare:%1}, ресми {gapOfficial:%1}); оның үлестері бойынша {seatsMoved|# мандат} басқаларға өтер еді.',
        ),
      },
    },
    votes: {
      noSeats: {
        ...differs,
        message: sentence(
          '{source:^} {widest} ({gapShare:%1} against {gapOfficial:%1}): {inVotes}.',
          '{source:^} {widest} ({gapShare:%1} против {gapOfficial:%1}): {inVotes}.',
          '{source:^} {widest} ({gapShare:%1}, ресми {gapOfficial:%1}): {inVotes}.',
        ),
      },
      seats: {
        ...differs,
        message: sentence(
          '{source:^} {widest} ({gapShare:%1} against {gapOfficial:%1}): {inVotes}; by its shares {seatsMoved|# seat|# seats} would change hands.',
          '{source:^} {widest} ({gapShare:%1} против {gapOfficial:%1}); {inVotes}; по его долям {seatsMoved|# мандат достался бы другим|# мандата достались бы другим|# мандатов достались бы другим}.',
          '{source:^} {widest} ({gapShare:%1}, ресми {gapOfficial:%1}): {inVotes}; оның үлестері бойынша {seatsMoved|# мандат} басқаларға өтер еді.',
        ),
      },
    },
  },
  reconciled: {
    byError: sentence(
      'The two fit together if {source} is worth no more than a simple random sample of {smallestSample:~2} people. They also fit if it errs by about {errorPp:~2} points (root mean square), where {usualErrorPp:.1} are usual. Otherwise the official result is off by {officialError}, or each side is off by a part of that.',
      'Числа согласуются, если {source} даёт не больше сведений, чем простая случайная выборка из {smallestSample:~2} человек. Они согласуются и при его ошибке примерно в {errorPp:~2} п. п. (среднеквадратически), тогда как обычно она {usualErrorPp:.1} п. п. Иначе официальный результат ошибочен на {officialError}, или каждая сторона ошибается на часть этого.',
      '{source:^} {smallestSample:~2} адамнан алынған қарапайым кездейсоқ іріктемеден артық мәлімет бермесе, сандар үйлеседі. Оның қатесі шамамен {errorPp:~2} п. т. (орташа квадраттық) болса да үйлеседі, ал әдеттегі қате – {usualErrorPp:.1} п. т. Әйтпесе ресми нәтиженің қатесі – {officialError}, немесе әр жақ соның бір бөлігіне қателеседі.',
    ),
    byNoKnownError: sentence(
      'The two fit together if {source} is worth no more than a simple random sample of {smallestSample:~2} people. They also fit if it errs by more than any poll is known to; {usualErrorPp:.1} points are usual. Otherwise the official result is off by {officialError}, or each side is off by a part of that.',
      'Числа согласуются, если {source} даёт не больше сведений, чем простая случайная выборка из {smallestSample:~2} человек. Они согласуются и при его ошибке больше всех известных ошибок опросов; обычно она {usualErrorPp:.1} п. п. Иначе официальный результат ошибочен на {officialError}, или каждая сторона ошибается на часть этого.',
      '{source:^} {smallestSample:~2} адамнан алынған қарапайым кездейсоқ іріктемеден артық мәлімет бермесе, сандар үйлеседі. Оның қатесі сауалнамалардың барлық белгілі қатесінен көп болса да үйлеседі; әдеттегі қате – {usualErrorPp:.1} п. т. Әйтпесе ресми нәтиженің қатесі – {officialError}, немесе әр жақ соның бір бөлігіне қателеседі.',
    ),
  },
  /** A poll whose undecided voters can make up the difference. */
  undecided: {
    ...agrees,
    details: [
      sentence(
        'Divided so, all shares together differ by {totalVariationLeastFavourablePp:.2} points (total variation distance).',
        'При таком распределении все доли вместе расходятся на {totalVariationLeastFavourablePp:.2} п. п. (расстояние полной вариации).',
        'Осылай бөлінсе, барлық үлестің жиынтық айырмасы {totalVariationLeastFavourablePp:.2} п. т. (толық вариация қашықтығы).',
      ),
      ...agrees.details,
    ],
    message: sentence(
      '{source:^} fits the official result within the usual error of polls, if the {spare:%1} who named no contestant voted as that result needs.',
      '{source:^} согласуется с официальным результатом в пределах обычной ошибки опросов, если {spare:%1}, не назвавшие участника, голосовали так, как нужно для этого результата.',
      'Қатысушыны атамаған {spare:%1} сол нәтижеге керектей дауыс берген болса, {source} сауалнамалардың әдеттегі қатесі шегінде ресми нәтижеге сәйкес келеді.',
    ),
  },
  agrees: {
    noSeats: {
      ...agrees,
      message: sentence(
        '{source:^} agrees with the official result within the usual error of polls: the largest difference is {widest}.',
        '{source:^} и официальный результат согласуются в пределах обычной ошибки опросов: наибольшая разница — {widest}.',
        '{source:^} сауалнамалардың әдеттегі қатесі шегінде ресми нәтижеге сәйкес келеді: ең үлкен айырма – {widest}.',
      ),
    },
    seats: {
      ...agrees,
      message: sentence(
        '{source:^} agrees with the official result within the usual error of polls: the largest difference is {widest}; by its shares {seatsMoved|# seat|# seats} would change hands.',
        '{source:^} и официальный результат согласуются в пределах обычной ошибки опросов: наибольшая разница — {widest}; по его долям {seatsMoved|# мандат достался бы другим|# мандата достались бы другим|# мандатов достались бы другим}.',
        '{source:^} сауалнамалардың әдеттегі қатесі шегінде ресми нәтижеге сәйкес келеді: ең үлкен айырма – {widest}; оның үлестері бойынша {seatsMoved|# мандат} басқаларға өтер еді.',
      ),
    },
  },
  reading: sentence(
    '{statistic:.2} (n = {n:#}; {leastX2:.2} at the least favourable shares)',
    '{statistic:.2} (n = {n:#}; {leastX2:.2} при наименее благоприятных долях)',
    '{statistic:.2} (n = {n:#}; ең қолайсыз үлестерде {leastX2:.2})',
  ),
  /** What the p-value is of: beyond 0.001 it is no longer that of the chi-square printed beside it. */
  test: {
    tail: sentence(
      'Chi-square under the usual error of polls ({rmse:~6} points root mean square, Dirichlet-multinomial), at the least favourable shares',
      'Хи-квадрат при обычной ошибке опросов (среднеквадратически {rmse:~6} п. п., дирихле-мультиномиальное распределение), при наименее благоприятных долях',
      'Сауалнамалардың әдеттегі қатесі кезіндегі хи-квадрат (орташа квадраттық {rmse:~6} п. т., Дирихле – мультиномиалды үлестірім), ең қолайсыз үлестерде',
    ),
    bounded: sentence(
      'χ² = {x2:.1} under the usual error of polls; its far tail is replaced by the bound 1/BF = {log10P:p}',
      'χ² = {x2:.1} при обычной ошибке опросов; его далёкий хвост заменён границей 1/BF = {log10P:p}',
      'Сауалнамалардың әдеттегі қатесі кезінде χ² = {x2:.1}; оның алыс құйрығының орнына 1/BF = {log10P:p} шегі алынды',
    ),
    capped: sentence(
      'χ² = {x2:.1} under the usual error of polls; its far tail, too small there, is replaced by {log10P:p}',
      'χ² = {x2:.1} при обычной ошибке опросов; его далёкий хвост, слишком малый, заменён значением {log10P:p}',
      'Сауалнамалардың әдеттегі қатесі кезінде χ² = {x2:.1}; оның тым кіші алыс құйрығының орнына {log10P:p} мәні алынды',
    ),
  },
  effect: sentence(
    '{name}: share less official share, as an interval with the usual error of polls (95 %)',
    '{name}: доля за вычетом официальной, интервал — с обычной ошибкой опросов (95 %)',
    '{name}: үлестен ресми үлесті шегергенде, аралық – сауалнамалардың әдеттегі қатесімен (95 %)',
  ),
  /** How far the widest share is from the official one, with its sign. */
  gap: {
    others: sentence('{amount} points for all others', '{amount} п. п. у всех остальных', '{amount} п. т. (қалғандарының бәрі)'),
    contestant: sentence('{amount} points for {name}', '{amount} п. п. у участника {name}', '{amount} п. т. ({name})'),
  },
  /** The same as what a source does. */
  gives: {
    less: {
      others: sentence(
        'gives all others together {amount} points less than the official result',
        'даёт всем остальным вместе на {amount} п. п. меньше, чем официальный результат',
        'қалғандарының бәріне ресми нәтижеден {amount} п. т. аз береді',
      ),
      contestant: sentence(
        'gives {name} {amount} points less than the official result',
        'даёт участнику {name} на {amount} п. п. меньше, чем официальный результат',
        '{name} қатысушысына ресми нәтижеден {amount} п. т. аз береді',
      ),
    },
    more: {
      others: sentence(
        'gives all others together {amount} points more than the official result',
        'даёт всем остальным вместе на {amount} п. п. больше, чем официальный результат',
        'қалғандарының бәріне ресми нәтижеден {amount} п. т. көп береді',
      ),
      contestant: sentence(
        'gives {name} {amount} points more than the official result',
        'даёт участнику {name} на {amount} п. п. больше, чем официальный результат',
        '{name} қатысушысына ресми нәтижеден {amount} п. т. көп береді',
      ),
    },
  },
  /** A gap in votes, and what of it the usual error does not explain. */
  beyond: {
    millions: sentence(
      '{votes:.2} million votes, {outside:.2} million of them beyond the usual error of polls',
      'это {votes:.2} млн голосов, из них {outside:.2} млн — сверх обычной ошибки опросов',
      '{votes:.2} млн дауыс, соның {outside:.2} миллионы сауалнамалардың әдеттегі қатесімен түсіндірілмейді',
    ),
    votes: sentence(
      '{votes|# vote|# votes}, {outside:#} of them beyond the usual error of polls',
      '{votes|# голос|# голоса|# голосов}, из них {outside:#} — сверх обычной ошибки опросов',
      '{votes|# дауыс}, соның {outside:#} дауысы сауалнамалардың әдеттегі қатесімен түсіндірілмейді',
    ),
  },
  /** How wrong the official result would be: at the edge of the usual error, and at the figures as printed. */
  offBy: {
    votes: sentence(
      '{outside} if the usual error of polls is granted and {distance} if it is not',
      '{outside} с учётом обычной ошибки опросов и {distance} без неё',
      'сауалнамалардың әдеттегі қатесі ескерілсе {outside}, ескерілмесе {distance}',
    ),
    points: sentence(
      '{distance:.1} points if the usual error of polls is not granted',
      '{distance:.1} п. п. без учёта обычной ошибки опросов',
      'сауалнамалардың әдеттегі қатесі ескерілмесе {distance:.1} п. т.',
    ),
  },
  amount: {
    millions: sentence('{votes:.2} million votes', '{votes:.2} млн голосов', '{votes:.2} млн дауыс'),
    votes: sentence('{votes|# vote|# votes}', '{votes|# голос|# голоса|# голосов}', '{votes|# дауыс}'),
  },
  /** Of a source that does not say how many people it asked. */
  withoutSize: {
    message: sentence(
      '{source} {widest} ({gapShare:%1} against {gapOfficial:%1}); it does not say how many people it asked.',
      '{source:^} {widest} ({gapShare:%1} против {gapOfficial:%1}); сколько человек опрошено, не указано.',
      '{source:^} {widest} ({gapShare:%1}, ресми {gapOfficial:%1}); қанша адам сұралғаны көрсетілмеген.',
    ),
    details: [
      sentence(
        'Even {fewest:#} interviews would be far outside the usual error of polls. Without the size there is no test and no grade.',
        'Даже {fewest:#} интервью были бы далеко за пределами обычной ошибки опросов. Без объёма выборки нет ни критерия, ни оценки.',
        'Тіпті {fewest:#} сұхбат та сауалнамалардың әдеттегі қатесінен алыс болар еді. Іріктеме көлемінсіз критерий де, баға да жоқ.',
      ),
      distance,
    ],
    expected: sentence('{gapOfficial:%1}', '{gapOfficial:%1}', '{gapOfficial:%1}'),
    seen: sentence('{gapShare:%1}', '{gapShare:%1}', '{gapShare:%1}'),
    ask: sentence(
      'Ask {source} how many people it asked, and for the answers one by one with their weights.',
      'Спросите у источника {source}, сколько человек опрошено, и запросите ответы по одному с весами.',
      '{source:^} дереккөзінен қанша адам сұралғанын және жауаптарды бір-бірлеп салмақтарымен сұраңыз.',
    ),
  },
  differences: {
    title: sentence(
      'Surveys and polls beside the official shares',
      'Опросы рядом с официальными долями',
      'Сауалнамалар мен ресми үлестер қатар',
    ),
    note: sentence(
      'Shares are of those who named a contestant. z allows for the usual error of polls ({rmse:.1} points root mean square). It is empty where the sample size is not published. A share known only as a bound has no difference. The last column is the size of a simple random sample above which chance alone cannot explain the difference. Below 50 it follows from the exact binomial test.',
      'Доли среди назвавших участника. z учитывает обычную ошибку опросов (среднеквадратически {rmse:.1} п. п.). Если объём выборки не опубликован, z не указан. У доли, известной только как граница, разницы нет. Последний столбец — объём простой случайной выборки, больше которого одной случайностью разницу не объяснить. Ниже 50 он получен точным биномиальным критерием.',
      'Үлестер қатысушыны атағандар арасында алынған. z сауалнамалардың әдеттегі қатесін ескереді (орташа квадраттық {rmse:.1} п. т.). Іріктеме көлемі жарияланбаса, z көрсетілмейді. Шегі ғана белгілі үлестің айырмасы жоқ. Соңғы баған – айырманы кездейсоқтықпен ғана түсіндіру мүмкін болмайтын қарапайым кездейсоқ іріктеменің көлемі. 50-ден төменде ол дәл биномдық критериймен алынған.',
    ),
  },
  votes: sentence('In votes', 'В голосах', 'Дауыспен'),
  smallestSample: sentence('Smallest sample', 'Наименьшая выборка', 'Ең кіші іріктеме'),
});
