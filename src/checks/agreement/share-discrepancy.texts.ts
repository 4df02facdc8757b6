import { sentence, texts } from '../../language/sentence.ts';

const read = {
  expected: sentence(
    'shares within the usual survey error of the official ones: X² near {df:#} on {df:#} degrees of freedom',
    'доли в пределах обычной ошибки опросов от официальных: X² около {df:#} при {df|# степени свободы|# степенях свободы|# степенях свободы}',
    'сауалнамалардың әдеттегі қатесі шегінде ресми үлестерге жақын үлестер: {df:#} еркіндік дәрежесінде X² шамамен {df:#}',
  ),
  seen: sentence(
    'X² {readings:, } under total survey error',
    'X² {readings:, } при полной ошибке опроса',
    'сауалнаманың толық қатесі кезінде X² {readings:, }',
  ),
};

const differs = {
  ...read,
  details: [
    sentence(
      'Sampling error does not account for this for any effective sample above {smallestSample:~2} interviews.',
      'Ошибкой выборки это не объясняется ни при каком её эффективном объёме больше {smallestSample:~2} интервью.',
      'Тиімді көлемі {smallestSample:~2} сұхбаттан асатын ешбір іріктемеде мұны іріктеу қатесімен түсіндіру мүмкін емес.',
    ),
    sentence(
      'Under the usual error of polls a gap like this has a chance of at most about {log10ChanceAtMost}, the inverse of the Bayes factor of any shares whatever (uniform) against it.',
      'При обычной ошибке опросов вероятность такого разрыва — не более чем примерно {log10ChanceAtMost}; это величина, обратная фактору Байеса, в котором этой ошибке противопоставлены какие угодно доли (равномерное распределение).',
      'Сауалнамалардың әдеттегі қатесі кезінде мұндай алшақтықтың ықтималдығы шамамен мынадан аспайды: {log10ChanceAtMost}; бұл – осы қатеге кез келген үлестер (біркелкі үлестірім) қарсы қойылған Байес факторына кері шама.',
    ),
    sentence('Not disclosed: {hidden:and}.', 'Не раскрыто: {hidden:and}.', 'Жарияланбаған: {hidden:and}.'),
  ],
} as const;

const agrees = {
  ...read,
  details: [
    sentence(
      'The difference exceeds the margin of {exceededMargin} the source itself states.',
      'Разница превышает предел погрешности {exceededMargin}, указанный самим источником.',
      'Айырма дереккөздің өзі көрсеткен {exceededMargin} қателік шегінен асады.',
    ),
  ],
} as const;

export const T = texts('share-discrepancy', {
  meta: {
    title: sentence('Shares in probability samples', 'Доли в вероятностных выборках', 'Ықтималдық іріктемелердегі үлестер'),
    question: sentence(
      'Do the shares of a survey or poll differ from the official ones by more than the usual error of such polls?',
      'Отличаются ли доли, полученные опросом, от официальных больше, чем на обычную ошибку таких опросов?',
      'Сауалнамадағы үлестердің ресми үлестерден айырмасы мұндай сауалнамалардың әдеттегі қатесінен көп пе?',
    ),
    method: sentence(
      'Three nulls side by side: simple random sampling; the same with a design effect; total survey error (Dirichlet-multinomial, X²(1 + c)/(n + c) on k − 1 degrees of freedom, c = P₁(1 − P₁)/τ² − 1, n over the design effect where one is known). Graded on the third, at the least favourable shares the printed figures allow and in the reading of the sample that is least surprising.',
      'Три нулевые гипотезы рядом: простая случайная выборка; она же с дизайн-эффектом; полная ошибка опроса (распределение Дирихле — мультиномиальное, X²(1 + c)/(n + c) при k − 1 степенях свободы, c = P₁(1 − P₁)/τ² − 1, n делится на дизайн-эффект, если он известен). Оценка ставится по третьей, при долях, наименее благоприятных для вывода о расхождении из допускаемых указанными числами, и при том толковании выборки, при котором результат наименее удивителен.',
      'Қатар қойылған үш нөлдік болжам: қарапайым кездейсоқ іріктеме; дизайн-эффект ескерілген сол іріктеме; сауалнаманың толық қатесі (Дирихле – мультиномиалды үлестірім, k − 1 еркіндік дәрежесінде X²(1 + c)/(n + c), c = P₁(1 − P₁)/τ² − 1, дизайн-эффект белгілі болса, n оған бөлінеді). Баға үшіншісі бойынша, көрсетілген сандар жол беретін үлестердің ішінен алшақтық туралы қорытындыға ең қолайсызы алынып және іріктеменің нәтиже ең аз таңғалдыратын түсіндірмесінде қойылады.',
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
        'Only for samples drawn by chance; what collects whatever comes in is asked by `tally-feasibility`.',
        'Только для выборок, отобранных случайно; то, что собирает всё поступающее, рассматривает `tally-feasibility`.',
        'Тек кездейсоқ іріктелген іріктемелер үшін; түскеннің бәрін жинайтындарды `tally-feasibility` қарайды.',
      ),
      sentence(
        'The error of polls is taken from contested elections in the United States (root mean square 3.5 points for the leading share); elsewhere it may be larger, so the error that would reconcile is always told.',
        'Ошибка опросов взята по конкурентным выборам в США (среднеквадратическая ошибка доли лидера 3,5 п. п.); в других странах она может быть больше, поэтому всегда указывается ошибка, при которой расхождения не было бы.',
        'Сауалнамалардың қатесі АҚШ-тағы бәсекелі сайлаулар бойынша алынған (көшбасшы үлесінің орташа квадраттық қатесі 3,5 п. т.); басқа елдерде ол көбірек болуы мүмкін, сондықтан алшақтық болмайтындай қате әрдайым көрсетіледі.',
      ),
      sentence(
        'Without a published sample size no test is made.',
        'Если объём выборки не опубликован, критерий не применяется.',
        'Іріктеме көлемі жарияланбаса, критерий қолданылмайды.',
      ),
      sentence(
        'The chi-square tail is an approximation that is too small far out (a nominal 1e-5 occurs 3.5e-4 of the time in simulation); below 0.001 the inverse of the Bayes factor, which bounds the chance whatever the shape of the tail, takes its place, and a warning needs a Bayes factor of 100.',
        'Хвост распределения хи-квадрат — приближение, которое вдали от центра даёт слишком малые значения (номинальное 1e-5 встречается при имитации с частотой 3,5e-4); ниже 0,001 его заменяет величина, обратная фактору Байеса, которая ограничивает вероятность при любой форме хвоста, а для предупреждения нужен фактор Байеса 100.',
        'Хи-квадрат үлестірімінің құйрығы – ортадан алыста тым кіші мән беретін жуықтау (номиналды 1e-5 имитацияда 3,5e-4 жиілікпен кездеседі); 0,001-ден төмен болғанда оның орнына Байес факторына кері шама алынады, ол құйрықтың пішініне қарамастан ықтималдықты шектейді, ал ескерту үшін Байес факторы 100 болуы керек.',
      ),
    ],
    explanations: [
      sentence(
        'Those who answer may differ from those who vote: refusal, fear, coverage of telephones, a boycott.',
        'Те, кто отвечает, могут отличаться от тех, кто голосует: отказы, страх, охват телефонами, бойкот.',
        'Жауап беретіндер дауыс беретіндерден өзгеше болуы мүмкін: бас тарту, қорқыныш, телефонмен қамту, бойкот.',
      ),
      sentence(
        'Answers given after an election lean towards what is socially expected.',
        'Ответы после выборов смещаются к социально ожидаемым.',
        'Сайлаудан кейінгі жауаптар қоғам күткен жауапқа қарай ауады.',
      ),
      sentence(
        'The poll may be weighted in a way that is not published, or its shares may have another base than valid votes.',
        'Опрос мог быть взвешен способом, который не опубликован, или его доли могут иметь другую базу, чем действительные голоса.',
        'Сауалнама жарияланбаған тәсілмен салмақталған немесе оның үлестерінің базасы жарамды дауыстардан өзгеше болуы мүмкін.',
      ),
      sentence(
        'The error may lie in the poll, in the official result, or in both.',
        'Ошибка может быть в опросе, в официальном результате или в обоих.',
        'Қате сауалнамада, ресми нәтижеде немесе екеуінде де болуы мүмкін.',
      ),
    ],
  },
  oneContestant: sentence(
    'only one contestant stands, so there are no shares to compare',
    'участник только один, поэтому сравнивать доли не с чем',
    'қатысушы біреу ғана, сондықтан салыстыратын үлестер жоқ',
  ),
  contestantsNeeded: sentence(
    'a contest of two contestants or more',
    'выборы с двумя участниками или больше',
    'екі немесе одан көп қатысушысы бар сайлау',
  ),
  leaderNearAll: sentence(
    'the leading official share is {leading:%2}: too near 100 % for the error of polls',
    'официальная доля лидера {leading:%2} — слишком близко к 100 % для ошибки опросов',
    'көшбасшының ресми үлесі {leading:%2} – сауалнамалардың қатесі үшін 100 %-ға тым жақын',
  ),
  rivalsNeeded: sentence(
    'an official result with more than one contestant of size',
    'официальный результат, в котором заметную долю имеет не один участник',
    'елеулі үлесі бар қатысушысы біреу ғана емес ресми нәтиже',
  ),
  sizeUnknown: sentence(
    'its sample size is not published; from about {smallest:#} interviews on, sampling alone would not explain the difference',
    'объём выборки не опубликован; начиная примерно с {smallest|# интервью|# интервью|# интервью} разницу нельзя было бы объяснить одной случайностью отбора',
    'іріктеме көлемі жарияланбаған; шамамен {smallest:#} сұхбаттан бастап айырманы іріктеудің кездейсоқтығымен ғана түсіндіру мүмкін болмас еді',
  ),
  nobodyVoted: sentence(
    'by its turnout nobody in the sample voted',
    'по указанной в нём явке в выборке никто не голосовал',
    'онда көрсетілген қатысу деңгейі бойынша іріктемеде ешкім дауыс бермеген',
  ),
  votersNeeded: sentence('the number of voters in the sample', 'число проголосовавших в выборке', 'іріктемедегі дауыс бергендер саны'),
  differs: {
    shares: {
      noSeats: {
        ...differs,
        message: sentence(
          '{source} and the official result differ by {widest} (total variation distance {totalVariationPp:.2} points).',
          '{source} и официальный результат расходятся на {widest} (расстояние полной вариации {totalVariationPp:.2} п. п.).',
          '{source} және ресми нәтиже арасындағы айырма: {widest} (толық вариация қашықтығы {totalVariationPp:.2} п. т.).',
        ),
      },
      seats: {
        ...differs,
        message: sentence(
          '{source} and the official result differ by {widest} (total variation distance {totalVariationPp:.2} points; {seatsMoved|# seat|# seats} would move).',
          '{source} и официальный результат расходятся на {widest} (расстояние полной вариации {totalVariationPp:.2} п. п.; {seatsMoved|# мандат достался бы другим|# мандата достались бы другим|# мандатов достались бы другим}).',
          '{source} және ресми нәтиже арасындағы айырма: {widest} (толық вариация қашықтығы {totalVariationPp:.2} п. т.; {seatsMoved|# мандат} басқаларға өтер еді).',
        ),
      },
    },
    votes: {
      noSeats: {
        ...differs,
        message: sentence(
          '{source} and the official result differ by {widest} (total variation distance {totalVariationPp:.2} points, {atLeast}).',
          '{source} и официальный результат расходятся на {widest} (расстояние полной вариации {totalVariationPp:.2} п. п., {atLeast}).',
          '{source} және ресми нәтиже арасындағы айырма: {widest} (толық вариация қашықтығы {totalVariationPp:.2} п. т., {atLeast}).',
        ),
      },
      seats: {
        ...differs,
        message: sentence(
          '{source} and the official result differ by {widest} (total variation distance {totalVariationPp:.2} points, {atLeast}; {seatsMoved|# seat|# seats} would move).',
          '{source} и официальный результат расходятся на {widest} (расстояние полной вариации {totalVariationPp:.2} п. п., {atLeast}; {seatsMoved|# мандат достался бы другим|# мандата достались бы другим|# мандатов достались бы другим}).',
          '{source} және ресми нәтиже арасындағы айырма: {widest} (толық вариация қашықтығы {totalVariationPp:.2} п. т., {atLeast}; {seatsMoved|# мандат} басқаларға өтер еді).',
        ),
      },
    },
  },
  reconciled: {
    byError: sentence(
      '{source} would have to be worth no more than a simple random sample of {smallestSample:~2} people, or to err by about {errorPp:~2} points (root mean square) where {usualErrorPp:.1} are usual; or the official result to be off by {officialError}; or something of each.',
      'Чтобы верны были обе величины, источник {source} должен давать не больше сведений, чем простая случайная выборка из {smallestSample:~2} человек, или ошибаться примерно на {errorPp:~2} п. п. (в среднем квадратическом), тогда как обычно ошибка составляет {usualErrorPp:.1} п. п.; либо ошибка официального результата должна составлять {officialError}; либо отчасти и то и другое.',
      'Екі шама да дұрыс болуы үшін {source} {smallestSample:~2} адамнан алынған қарапайым кездейсоқ іріктемеден артық мәлімет бермеуі немесе оның қатесі шамамен {errorPp:~2} п. т. (орташа квадраттық) болуы керек, ал әдеттегі қате – {usualErrorPp:.1} п. т.; немесе ресми нәтиженің қатесі {officialError} болуы керек; немесе екеуі де ішінара.',
    ),
    byNoKnownError: sentence(
      '{source} would have to be worth no more than a simple random sample of {smallestSample:~2} people, or to err by more than any poll is known to where {usualErrorPp:.1} are usual; or the official result to be off by {officialError}; or something of each.',
      'Чтобы верны были обе величины, источник {source} должен давать не больше сведений, чем простая случайная выборка из {smallestSample:~2} человек, или ошибаться сильнее, чем известно о каком-либо опросе, тогда как обычно ошибка составляет {usualErrorPp:.1} п. п.; либо ошибка официального результата должна составлять {officialError}; либо отчасти и то и другое.',
      'Екі шама да дұрыс болуы үшін {source} {smallestSample:~2} адамнан алынған қарапайым кездейсоқ іріктемеден артық мәлімет бермеуі немесе оның қатесі кез келген сауалнаманың белгілі қатесінен көп болуы керек, ал әдеттегі қате – {usualErrorPp:.1} п. т.; немесе ресми нәтиженің қатесі {officialError} болуы керек; немесе екеуі де ішінара.',
    ),
  },
  /** A poll whose undecided voters can make up the difference. */
  undecided: {
    ...agrees,
    message: sentence(
      '{source} can be reconciled with the official result: with the {spare:%1} who named no contestant divided as the official result would need, its shares lie within the usual error of polls (total variation distance {totalVariationLeastFavourablePp:.2} points).',
      '{source} можно согласовать с официальным результатом: если {spare:%1}, не назвавшие участника, распределить так, как потребовал бы официальный результат, доли остаются в пределах обычной ошибки опросов (расстояние полной вариации {totalVariationLeastFavourablePp:.2} п. п.).',
      '{source} ресми нәтижемен үйлестіріле алады: қатысушыны атамаған {spare:%1} ресми нәтиже талап ететіндей бөлінсе, үлестер сауалнамалардың әдеттегі қатесінен аспайды (толық вариация қашықтығы {totalVariationLeastFavourablePp:.2} п. т.).',
    ),
  },
  agrees: {
    noSeats: {
      ...agrees,
      message: sentence(
        '{source} agrees with the official result within the usual error of such polls: {widest}, total variation distance {totalVariationPp:.2} points.',
        '{source} и официальный результат согласуются в пределах обычной ошибки таких опросов: {widest} (расстояние полной вариации {totalVariationPp:.2} п. п.).',
        '{source} және ресми нәтиже мұндай сауалнамалардың әдеттегі қатесі шегінде сәйкес келеді: {widest} (толық вариация қашықтығы {totalVariationPp:.2} п. т.).',
      ),
    },
    seats: {
      ...agrees,
      message: sentence(
        '{source} agrees with the official result within the usual error of such polls: {widest}, total variation distance {totalVariationPp:.2} points; {seatsMoved|# seat|# seats} would move.',
        '{source} и официальный результат согласуются в пределах обычной ошибки таких опросов: {widest} (расстояние полной вариации {totalVariationPp:.2} п. п.; {seatsMoved|# мандат достался бы другим|# мандата достались бы другим|# мандатов достались бы другим}).',
        '{source} және ресми нәтиже мұндай сауалнамалардың әдеттегі қатесі шегінде сәйкес келеді: {widest} (толық вариация қашықтығы {totalVariationPp:.2} п. т.; {seatsMoved|# мандат} басқаларға өтер еді).',
      ),
    },
  },
  reading: sentence(
    '{statistic:.2} (n = {n:#}; {leastX2:.2} at the least favourable)',
    '{statistic:.2} (n = {n:#}; {leastX2:.2} при наименее благоприятных долях)',
    '{statistic:.2} (n = {n:#}; ең қолайсыз үлестерде {leastX2:.2})',
  ),
  test: sentence(
    'Chi-square under total survey error (Dirichlet-multinomial, RMSE {rmse:~6} points), least favourable shares, far tail bounded by the inverse of the Bayes factor',
    'хи-квадрат при полной ошибке опроса (распределение Дирихле — мультиномиальное, среднеквадратическая ошибка {rmse:~6} п. п.), наименее благоприятные доли, дальний хвост ограничен величиной, обратной фактору Байеса',
    'сауалнаманың толық қатесі кезіндегі хи-квадрат (Дирихле – мультиномиалды үлестірім, орташа квадраттық қате {rmse:~6} п. т.), ең қолайсыз үлестер, алыс құйрық Байес факторына кері шамамен шектелген',
  ),
  gap: {
    others: sentence('{amount} points for all others', '{amount} п. п. у всех остальных', 'қалғандарының бәрінде {amount} п. т.'),
    contestant: sentence('{amount} points for {name}', '{amount} п. п. у участника {name}', '{name} қатысушысында {amount} п. т.'),
  },
  atLeast: {
    millions: sentence('at least {votes:.1} million votes', 'не менее {votes:.1} млн голосов', 'кемінде {votes:.1} млн дауыс'),
    votes: sentence('at least {votes:#} votes', 'не менее {votes|# голоса|# голосов|# голосов}', 'кемінде {votes:#} дауыс'),
  },
  differences: {
    title: sentence(
      'Surveys and polls beside the official shares',
      'Опросы рядом с официальными долями',
      'Сауалнамалар мен ресми үлестер қатар',
    ),
    note: sentence(
      'Shares of those who named a contestant. z allows for the usual error of polls ({rmse:.1} points root mean square); it is empty where the sample size is not published. A share known only as a bound has no difference. The last column is the smallest simple random sample from which on chance alone no longer explains the difference, by the exact binomial test below 50.',
      'Доли среди назвавших участника. z учитывает обычную ошибку опросов (среднеквадратически {rmse:.1} п. п.); без опубликованного объёма выборки не указан. Для доли, известной только как граница, разница не указана. Последний столбец — наименьшая простая случайная выборка, начиная с которой разницу уже нельзя объяснить одной случайностью; ниже 50 — по точному биномиальному критерию.',
      'Қатысушыны атағандар арасындағы үлестер. z сауалнамалардың әдеттегі қатесін ескереді (орташа квадраттық {rmse:.1} п. т.); іріктеме көлемі жарияланбаса, бос қалады. Шегі ғана белгілі үлестің айырмасы көрсетілмейді. Соңғы баған – айырманы кездейсоқтықпен ғана түсіндіру мүмкін болмайтын ең кіші қарапайым кездейсоқ іріктеме; 50-ден төмен болса – дәл биномдық критерий бойынша.',
    ),
  },
  votes: sentence('In votes', 'В голосах', 'Дауыспен'),
  smallestSample: sentence('Smallest sample', 'Наименьшая выборка', 'Ең кіші іріктеме'),
});
