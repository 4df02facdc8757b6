import { sentence, texts } from '../../language/sentence.ts';

/** What all findings say, whichever way the survey errs. */
const reported = {
  message: sentence(
    '{source} reports a turnout of {surveyed}, the official result {officially}: {difference:pp1} points.',
    '{source}: явка {surveyed}, по официальному результату {officially} (разница {difference:pp1} п. п.).',
    '{source}: қатысу деңгейі {surveyed}, ресми нәтиже бойынша {officially} (айырма {difference:pp1} п. т.).',
  ),
  expected: sentence(
    '{usualLow:%1} to {usualHigh:%1}, if turnout had the usual error of vote shares in polls (95 %); no such figure is known for turnout',
    'от {usualLow:%1} до {usualHigh:%1}, если бы ошибка явки была такой же, как обычная ошибка долей голосов в опросах (95 %); для явки такая ошибка неизвестна',
    '{usualLow:%1} – {usualHigh:%1}, егер қатысу деңгейінің қатесі сауалнамалардағы дауыс үлестерінің әдеттегі қатесіндей болса (95 %); қатысу деңгейі үшін мұндай сан белгісіз',
  ),
  seen: sentence('{surveyed}', '{surveyed}', '{surveyed}'),
};

const notDisclosed = sentence('Not disclosed: {hidden:and}.', 'Не раскрыто: {hidden:and}.', 'Жарияланбаған: {hidden:and}.');

const below = {
  ...reported,
  details: [
    sentence(
      'Surveys usually err in the other direction: those who vote are likelier to answer, and some who did not vote say that they did.',
      'Опросы обычно ошибаются в другую сторону: голосующие охотнее отвечают, а некоторые из не голосовавших говорят, что голосовали.',
      'Сауалнамалар әдетте басқа жаққа қателеседі: дауыс беретіндер жиірек жауап береді, ал дауыс бермегендердің кейбірі дауыс бердім дейді.',
    ),
    sentence(
      'If its shares are of those who voted and its figures exact, votes only added cannot explain the difference: {loser} has fewer official votes than the survey implies, at least {votesTaken:#} in all ({votesTakenAsPrinted:#} at the figures as printed). Sampling error is not allowed for in this.',
      'Если доли относятся к голосовавшим, а числа точны, разницу нельзя объяснить только добавленными голосами: у участника {loser} официальных голосов меньше, чем следует из опроса, всего не менее чем на {votesTaken:#} (на {votesTakenAsPrinted:#} при числах, как они указаны). Ошибка выборки здесь не учтена.',
      'Егер үлестер дауыс бергендерге қатысты, ал сандар дәл болса, айырманы тек қосылған дауыстармен түсіндіру мүмкін емес: {loser} қатысушысының ресми дауыстары сауалнамадан шығатыннан аз, барлығы кемінде {votesTaken:#} дауысқа (сандар көрсетілген күйінде алынса, {votesTakenAsPrinted:#}). Мұнда іріктеу қатесі ескерілмеген.',
    ),
    sentence(
      'If its shares are of those who voted and its figures exact, votes only added cannot explain the difference: {losers:and} have fewer official votes than the survey implies, at least {votesTaken:#} in all ({votesTakenAsPrinted:#} at the figures as printed). Sampling error is not allowed for in this.',
      'Если доли относятся к голосовавшим, а числа точны, разницу нельзя объяснить только добавленными голосами: у участников {losers:and} официальных голосов меньше, чем следует из опроса, всего не менее чем на {votesTaken:#} (на {votesTakenAsPrinted:#} при числах, как они указаны). Ошибка выборки здесь не учтена.',
      'Егер үлестер дауыс бергендерге қатысты, ал сандар дәл болса, айырманы тек қосылған дауыстармен түсіндіру мүмкін емес: {losers:and} қатысушыларының ресми дауыстары сауалнамадан шығатыннан аз, барлығы кемінде {votesTaken:#} дауысқа (сандар көрсетілген күйінде алынса, {votesTakenAsPrinted:#}). Мұнда іріктеу қатесі ескерілмеген.',
    ),
    notDisclosed,
  ],
} as const;

export const T = texts('turnout-discrepancy', {
  meta: {
    title: sentence('Turnout in probability samples', 'Явка в вероятностных выборках', 'Ықтималдық іріктемелердегі қатысу деңгейі'),
    question: sentence(
      'Does the turnout a survey reports differ from the official one by more than the usual error of surveys?',
      'Отличается ли явка по опросу от официальной больше, чем на обычную ошибку опросов?',
      'Сауалнамадағы қатысу деңгейінің ресми деңгейден айырмасы сауалнамалардың әдеттегі қатесінен көп пе?',
    ),
    method: sentence(
      'z of the reported turnout at the official one, under simple random sampling and under total survey error (beta-binomial, c = T(1 − T)/τ² − 1); graded on the second, at the end of the printed interval nearest to the official figure.',
      'z явки по опросу относительно официальной при простой случайной выборке и при полной ошибке опроса (бета-биномиальное распределение, c = T(1 − T)/τ² − 1); оценка ставится по второму, на ближайшем к официальному числу конце интервала, который допускает указанное число.',
      'Қарапайым кездейсоқ іріктеме және сауалнаманың толық қатесі (бета-биномдық үлестірім, c = T(1 − T)/τ² − 1) кезінде сауалнамадағы қатысу деңгейінің ресми деңгейге қатысты z мәні; баға екіншісі бойынша, көрсетілген сан жол беретін аралықтың ресми санға ең жақын шетінде қойылады.',
    ),
    needs: [
      sentence(
        'a survey with turnout and sample size',
        'опрос с явкой и объёмом выборки',
        'қатысу деңгейі мен іріктеме көлемі көрсетілген сауалнама',
      ),
      sentence(
        'official ballots cast and registered voters, or the official turnout',
        'официальные числа опущенных бюллетеней и избирателей в списке или официальная явка',
        'салынған бюллетеньдер мен тізімдегі сайлаушылардың ресми саны немесе ресми қатысу деңгейі',
      ),
    ],
    limits: [
      sentence(
        'The sample must be of people who could vote, not of voters leaving a station.',
        'Выборка должна быть из тех, кто мог голосовать, а не из голосовавших на выходе с участка.',
        'Іріктеме учаскеден шығып келе жатқан дауыс берушілерден емес, дауыс бере алатын адамдардан алынуы керек.',
      ),
      sentence(
        'Surveys usually overstate turnout, often by ten to twenty points; a turnout below the official one goes against that bias; one above it by no more is what surveys do and never a warning. The bias is stated, never subtracted.',
        'Опросы обычно завышают явку, часто на десять–двадцать процентных пунктов; явка ниже официальной противоположна этому смещению; явка выше официальной не более чем на столько же обычна для опросов и никогда не даёт предупреждения. О смещении сообщается, но оно никогда не вычитается.',
        'Сауалнамалар әдетте қатысу деңгейін асыра көрсетеді, көбіне он–жиырма пайыздық тармаққа; ресми деңгейден төмен қатысу бұл ығысуға қарама-қарсы; одан осыншадан артық емес жоғары болуы сауалнамаларға тән және ешқашан ескерту бермейді. Ығысу туралы айтылады, бірақ ол ешқашан шегерілмейді.',
      ),
      sentence(
        'The denominators may differ: registered voters here, adults there.',
        'Знаменатели могут различаться: здесь избиратели в списке, там взрослые жители.',
        'Бөлімдері әртүрлі болуы мүмкін: мұнда тізімдегі сайлаушылар, онда ересек тұрғындар.',
      ),
    ],
    explanations: [
      sentence(
        'Non-voters may have been likelier to answer, or voters may have denied it: a boycott can make abstention the expected answer.',
        'Не голосовавшие могли отвечать чаще, или голосовавшие могли это отрицать: при бойкоте ожидаемым ответом может стать неучастие.',
        'Дауыс бермегендер жиірек жауап берген немесе дауыс бергендер мұны жоққа шығарған болуы мүмкін: бойкот кезінде қатыспау күтілетін жауапқа айналуы мүмкін.',
      ),
      sentence(
        'The roll may hold people who live abroad or have died, or leave out people who exist.',
        'В списке могут быть люди, живущие за границей или умершие, а существующих людей в нём может не быть.',
        'Тізімде шетелде тұратын немесе қайтыс болған адамдар болуы, ал бар адамдар болмауы мүмкін.',
      ),
      sentence(
        'The survey may cover adults, the official figure registered voters; it may cover the whole country or only its towns.',
        'Опрос может охватывать взрослых жителей, а официальное число — избирателей в списке; он может охватывать всю страну или только города.',
        'Сауалнама ересек тұрғындарды, ал ресми сан тізімдегі сайлаушыларды қамтуы мүмкін; ол бүкіл елді немесе қалаларды ғана қамтуы мүмкін.',
      ),
    ],
  },
  noTurnout: sentence(
    'no survey reports a turnout',
    'ни один опрос не сообщает явку',
    'бірде-бір сауалнамада қатысу деңгейі көрсетілмеген',
  ),
  surveyNeeded: sentence(
    'a survey with turnout and sample size',
    'опрос с явкой и объёмом выборки',
    'қатысу деңгейі мен іріктеме көлемі көрсетілген сауалнама',
  ),
  notNumber: sentence('its turnout is not a number', 'явка в нём указана не числом', 'ондағы қатысу деңгейі санмен көрсетілмеген'),
  turnoutNeeded: sentence('the turnout it found', 'установленная им явка', 'онда анықталған қатысу деңгейі'),
  noOfficialTurnout: sentence(
    'the official turnout of its area is not published',
    'официальная явка его территории не опубликована',
    'оның аумағының ресми қатысу деңгейі жарияланбаған',
  ),
  officialCountsNeeded: sentence(
    'official ballots cast and registered voters',
    'официальные числа опущенных бюллетеней и избирателей в списке',
    'салынған бюллетеньдер мен тізімдегі сайлаушылардың ресми саны',
  ),
  votersOnly: sentence('it interviewed voters only', 'опрошены только голосовавшие', 'тек дауыс бергендерден сұралған'),
  everybodyNeeded: sentence(
    'a sample of everybody who could vote',
    'выборка из всех, кто мог голосовать',
    'дауыс бере алатындардың бәрінен алынған іріктеме',
  ),
  above100: sentence('its turnout is above 100 %', 'явка в нём выше 100 %', 'ондағы қатысу деңгейі 100 %-дан жоғары'),
  countedTurnout: sentence(
    '{official:%2} ({cast:#} of {registered:#})',
    '{official:%2} ({cast:#} из {registered:#})',
    '{official:%2} ({registered:#} ішінен {cast:#})',
  ),
  nearAnEnd: sentence(
    'the official turnout is {official:%2}: too near an end for the error of surveys',
    'официальная явка {official:%2} — слишком близко к краю для ошибки опросов',
    'ресми қатысу деңгейі {official:%2} – сауалнамалардың қатесі үшін шетіне тым жақын',
  ),
  awayFromEndsNeeded: sentence(
    'an official turnout away from 0 and 100 %',
    'официальная явка, далёкая от 0 и 100 %',
    '0 мен 100 %-дан алыс ресми қатысу деңгейі',
  ),
  agrees: {
    ...reported,
    details: [
      sentence(
        'The printed figure, as far as it was rounded, holds the official one.',
        'Указанное число с учётом округления согласуется с официальным.',
        'Көрсетілген сан дөңгелектеуді ескергенде ресми санға сәйкес келеді.',
      ),
      notDisclosed,
    ],
  },
  above: {
    ...reported,
    details: [
      sentence(
        'Surveys usually overstate turnout, so this direction is the ordinary one.',
        'Опросы обычно завышают явку, поэтому это направление обычное.',
        'Сауалнамалар әдетте қатысу деңгейін асыра көрсетеді, сондықтан бұл бағыт – үйреншікті.',
      ),
      notDisclosed,
    ],
  },
  /** Some in the survey voted; there may be places of so low a turnout that the sample may come from them. */
  below: {
    plain: {
      ...below,
      reconciled: sentence(
        'To reconcile them, non-voters would have to be {responseRatio:~3} times likelier to answer than voters, or {denialRate} of voters to deny having voted; or the official turnout to be too high by {excessPp:.1} points.',
        'Чтобы их согласовать, вероятности ответить у не голосовавших и у голосовавших должны относиться как {responseRatio:~3} к 1, либо {denialRate} голосовавших должны отрицать, что голосовали; либо официальная явка должна быть завышена на {excessPp:.1} п. п.',
        'Оларды үйлестіру үшін дауыс бермегендердің жауап беру ықтималдығы дауыс бергендерден {responseRatio:~3} есе жоғары болуы немесе дауыс бергендердің {denialRate} бөлігі дауыс бергенін жоққа шығаруы керек; немесе ресми қатысу деңгейі {excessPp:.1} п. т. артық болуы керек.',
      ),
    },
    fromPlaces: {
      ...below,
      reconciled: sentence(
        'To reconcile them, non-voters would have to be {responseRatio:~3} times likelier to answer than voters, or {denialRate} of voters to deny having voted, or {compositionShare:%0} of the sample to come from places like {compositionArea}, where the official turnout is {compositionTurnout:%1}; or the official turnout to be too high by {excessPp:.1} points.',
        'Чтобы их согласовать, вероятности ответить у не голосовавших и у голосовавших должны относиться как {responseRatio:~3} к 1, либо {denialRate} голосовавших должны отрицать, что голосовали, либо {compositionShare:%0} выборки должны приходиться на места, подобные территории «{compositionArea}», где официальная явка {compositionTurnout:%1}; либо официальная явка должна быть завышена на {excessPp:.1} п. п.',
        'Оларды үйлестіру үшін дауыс бермегендердің жауап беру ықтималдығы дауыс бергендерден {responseRatio:~3} есе жоғары болуы немесе дауыс бергендердің {denialRate} бөлігі дауыс бергенін жоққа шығаруы керек, немесе іріктеменің {compositionShare:%0} бөлігі ресми қатысу деңгейі {compositionTurnout:%1} болған «{compositionArea}» тәрізді жерлерден алынуы керек; немесе ресми қатысу деңгейі {excessPp:.1} п. т. артық болуы керек.',
      ),
    },
  },
  /** By the survey nobody voted. */
  nobody: {
    ...below,
    reconciled: sentence(
      'To reconcile them, {denialRate} of voters would have to deny having voted; or the official turnout to be too high by {excessPp:.1} points.',
      'Чтобы их согласовать, {denialRate} голосовавших должны отрицать, что голосовали; либо официальная явка должна быть завышена на {excessPp:.1} п. п.',
      'Оларды үйлестіру үшін дауыс бергендердің {denialRate} бөлігі дауыс бергенін жоққа шығаруы керек; немесе ресми қатысу деңгейі {excessPp:.1} п. т. артық болуы керек.',
    ),
  },
  test: sentence(
    'z under total survey error (RMSE {rmse:.1} points), nearest end of the printed figure',
    'z при полной ошибке опроса (среднеквадратическая ошибка {rmse:.1} п. п.), ближайший конец интервала указанного числа',
    'сауалнаманың толық қатесі кезіндегі z (орташа квадраттық қате {rmse:.1} п. т.), көрсетілген сан аралығының ең жақын шеті',
  ),
  effect: sentence('turnout less official turnout', 'явка за вычетом официальной', 'қатысу деңгейінен ресми деңгейді шегергенде'),
  tableTitle: sentence(
    '{source}: votes that its turnout and shares imply',
    '{source}: голоса, которые следуют из явки и долей',
    '{source}: қатысу деңгейі мен үлестерден шығатын дауыстар',
  ),
  tableNote: sentence(
    'Share times turnout times registered voters, every ballot taken for a valid one, with the ends that the printed figures allow. Where the official votes are fewer than the lower end, votes only added cannot reconcile the two.',
    'Доля, умноженная на явку и на число избирателей в списке; каждый бюллетень принят за действительный; границы — те, что допускают указанные числа. Если официальных голосов меньше нижней границы, согласовать числа одними добавленными голосами нельзя.',
    'Үлес қатысу деңгейіне және тізімдегі сайлаушылар санына көбейтіледі; әр бюллетень жарамды деп алынады; шектер – көрсетілген сандар жол беретін шектер. Ресми дауыстар төменгі шектен аз болса, сандарды тек қосылған дауыстармен үйлестіру мүмкін емес.',
  ),
  impliedVotes: sentence('Implied votes', 'Следующие из опроса голоса', 'Сауалнамадан шығатын дауыстар'),
  least: sentence('at least', 'не менее', 'кемінде'),
  most: sentence('at most', 'не более', 'ең көбі'),
  officialLessImplied: sentence(
    'Official less implied',
    'Официальные минус следующие из опроса',
    'Ресми дауыстардан сауалнамадан шығатынын шегергенде',
  ),
});
