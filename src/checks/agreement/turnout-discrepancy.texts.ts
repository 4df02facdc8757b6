import { sentence, texts } from '../../language/sentence.ts';

const boycott = sentence(
  'Non-voters may have been likelier to answer, or voters may have denied voting: a boycott can make abstention the expected answer.',
  'Не голосовавшие могли отвечать чаще, или голосовавшие могли это отрицать: при бойкоте ожидаемым ответом может стать неучастие.',
  'Дауыс бермегендер жиірек жауап берген немесе дауыс бергендер мұны жоққа шығарған болуы мүмкін: бойкот кезінде қатыспау күтілетін жауапқа айналуы мүмкін.',
);
const peopleOffTheRoll = sentence(
  'The roll may leave out people who can be asked: the official turnout is then higher than the share of all adults who voted.',
  'В списке может не быть людей, которых можно опросить: тогда официальная явка выше доли голосовавших среди всех взрослых.',
  'Тізімде сұрауға болатын адамдар болмауы мүмкін: онда ресми қатысу деңгейі барлық ересек тұрғынның дауыс берген үлесінен жоғары.',
);
const absentOnTheRoll = sentence(
  'The roll may hold people who live abroad or have died: the official turnout is then lower than that of the people who can be asked.',
  'В списке могут быть люди, живущие за границей или умершие: тогда официальная явка ниже, чем у тех, кого можно опросить.',
  'Тізімде шетелде тұратын немесе қайтыс болған адамдар болуы мүмкін: онда ресми қатысу деңгейі сұрауға болатын адамдардыкінен төмен.',
);
const otherPeople = sentence(
  'The survey may cover all adults, or only towns, while the official figure covers all registered voters.',
  'Опрос может охватывать всех взрослых жителей или только города, а официальное число — всех избирателей в списке.',
  'Сауалнама барлық ересек тұрғынды немесе тек қалаларды, ал ресми сан тізімдегі барлық сайлаушыны қамтуы мүмкін.',
);
const overstated = sentence(
  'People who vote are likelier to answer, and some who did not vote say that they did.',
  'Голосующие охотнее отвечают, а некоторые из не голосовавших говорят, что голосовали.',
  'Дауыс беретіндер жиірек жауап береді, ал дауыс бермегендердің кейбірі дауыс бердім дейді.',
);
const errorsCancel = sentence(
  'Errors of a survey may cancel out: the same turnout does not show that either figure is right.',
  'Ошибки опроса могут погасить друг друга: одинаковая явка не доказывает, что верно хотя бы одно из чисел.',
  'Сауалнаманың қателері бірін-бірі жоюы мүмкін: бірдей қатысу деңгейі сандардың бірінің болса да дұрыстығын дәлелдемейді.',
);

const noKnownError = sentence(
  'The usual error of surveys on turnout is not known.',
  'Обычная ошибка опросов для явки неизвестна.',
  'Сауалнамалардың қатысу деңгейі бойынша әдеттегі қатесі белгісіз.',
);
const unlikely = sentence(
  'If this survey erred as polls usually err on vote shares, a gap this large would occur {chance} (p = {log10P:p}).',
  'Если бы этот опрос ошибался так, как опросы обычно ошибаются в долях голосов, такая разница возникала бы {chance} (p = {log10P:p}).',
  'Бұл сауалнама сауалнамалардың дауыс үлестеріндегі әдеттегі қатесіндей қателессе, мұндай айырма {chance} кездесер еді (p = {log10P:p}).',
);

/** What all findings say, whichever way the survey errs. */
const reported = {
  expected: sentence(
    'a turnout of {usualLow:%1} to {usualHigh:%1}, allowing for the usual error of vote shares in polls (95 %)',
    'явка от {usualLow:%1} до {usualHigh:%1} с учётом обычной ошибки долей голосов в опросах (95 %)',
    'сауалнамалардағы дауыс үлестерінің әдеттегі қатесін ескергенде {usualLow:%1} – {usualHigh:%1} қатысу деңгейі (95 %)',
  ),
  seen: sentence('{surveyed}', '{surveyed}', '{surveyed}'),
};

const notDisclosed = sentence(
  'The source does not say: {hidden:and}.',
  'Источник не сообщает: {hidden:and}.',
  'Дереккөз мыналарды айтпайды: {hidden:and}.',
);

const below = {
  ...reported,
  message: sentence(
    '{source:^} puts turnout at {surveyed}, {gapPp:.1} points below the official {officially}.',
    '{source:^}: явка {surveyed}, на {gapPp:.1} п. п. ниже официальной — {officially}.',
    '{source:^}: қатысу деңгейі {surveyed}; ресми деңгей {officially}, яғни {gapPp:.1} п. т. жоғары.',
  ),
  explanations: [boycott, otherPeople, peopleOffTheRoll],
  ask: sentence(
    'Ask the authors of {source} for the question on turnout and the answers by region, and the commission for the ballots issued by station.',
    'Запросите у авторов источника {source} вопрос о явке и ответы по регионам, а у комиссии — число выданных бюллетеней по участкам.',
    '{source} авторларынан қатысу туралы сұрақты және өңірлер бойынша жауаптарды, ал комиссиядан учаскелер бойынша берілген бюллетеньдер санын сұраңыз.',
  ),
  details: [
    unlikely,
    noKnownError,
    sentence(
      'Surveys usually err the other way: people who vote are likelier to answer, and some who did not vote say that they did.',
      'Опросы обычно ошибаются в другую сторону: голосующие охотнее отвечают, а некоторые из не голосовавших говорят, что голосовали.',
      'Сауалнамалар әдетте басқа жаққа қателеседі: дауыс беретіндер жиірек жауап береді, ал дауыс бермегендердің кейбірі дауыс бердім дейді.',
    ),
    sentence(
      'If the survey’s shares are of those who voted and its figures exact, added votes alone cannot explain the gap. {loser} has at least {votesTaken:#} fewer official votes than the survey implies ({votesTakenAsPrinted:#} at the figures as printed). This makes no allowance for sampling error.',
      'Если доли в опросе относятся к голосовавшим, а числа точны, одними добавленными голосами разницу не объяснить. У участника {loser} официальных голосов меньше, чем следует из опроса, не менее чем на {votesTaken:#} (на {votesTakenAsPrinted:#} при числах, как они указаны). Ошибка выборки здесь не учтена.',
      'Сауалнаманың үлестері дауыс бергендерге қатысты, ал сандары дәл болса, айырманы тек қосылған дауыстармен түсіндіру мүмкін емес. {loser} қатысушысының ресми дауыстары сауалнамадан шығатыннан кемінде {votesTaken:#} дауысқа аз (сандар көрсетілген күйінде алынса, {votesTakenAsPrinted:#}). Мұнда іріктеу қатесі ескерілмеген.',
    ),
    sentence(
      'If the survey’s shares are of those who voted and its figures exact, added votes alone cannot explain the gap. {losers:and} together have at least {votesTaken:#} fewer official votes than the survey implies ({votesTakenAsPrinted:#} at the figures as printed). This makes no allowance for sampling error.',
      'Если доли в опросе относятся к голосовавшим, а числа точны, одними добавленными голосами разницу не объяснить. У участников {losers:and} вместе официальных голосов меньше, чем следует из опроса, не менее чем на {votesTaken:#} (на {votesTakenAsPrinted:#} при числах, как они указаны). Ошибка выборки здесь не учтена.',
      'Сауалнаманың үлестері дауыс бергендерге қатысты, ал сандары дәл болса, айырманы тек қосылған дауыстармен түсіндіру мүмкін емес. {losers:and} қатысушыларының ресми дауыстары бірге сауалнамадан шығатыннан кемінде {votesTaken:#} дауысқа аз (сандар көрсетілген күйінде алынса, {votesTakenAsPrinted:#}). Мұнда іріктеу қатесі ескерілмеген.',
    ),
    notDisclosed,
  ],
} as const;

export const T = texts('turnout-discrepancy', {
  meta: {
    title: sentence('Turnout in surveys', 'Явка по опросам', 'Сауалнамалардағы қатысу деңгейі'),
    question: sentence(
      'Does the turnout in a survey differ from the official turnout by more than the usual error of surveys?',
      'Отличается ли явка по опросу от официальной больше, чем на обычную ошибку опросов?',
      'Сауалнамадағы қатысу деңгейінің ресми деңгейден айырмасы сауалнамалардың әдеттегі қатесінен көп пе?',
    ),
    method: sentence(
      'z compares the turnout in the survey with the official turnout. It is computed under simple random sampling and under total survey error (beta-binomial, c = T(1 − T)/τ² − 1). The grade comes from the second. The printed figure is taken at the end of its rounding that is nearest to the official figure.',
      'z сравнивает явку по опросу с официальной. Оно вычисляется при простой случайной выборке и при полной ошибке опроса (бета-биномиальное распределение, c = T(1 − T)/τ² − 1). Оценка ставится по второму. Указанное число берётся на том краю своего округления, который ближе к официальному.',
      'z сауалнамадағы қатысу деңгейін ресми деңгеймен салыстырады. Ол қарапайым кездейсоқ іріктеме және сауалнаманың толық қатесі (бета-биномдық үлестірім, c = T(1 − T)/τ² − 1) кезінде есептеледі. Баға екіншісі бойынша қойылады. Көрсетілген сан дөңгелектеуінің ресми санға ең жақын шетінде алынады.',
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
        'The sample must be of people who could vote, not of voters who leave a station.',
        'Выборка должна быть из тех, кто мог голосовать, а не из голосовавших на выходе с участка.',
        'Іріктеме учаскеден шығып келе жатқан дауыс берушілерден емес, дауыс бере алатын адамдардан алынуы керек.',
      ),
      sentence(
        'Surveys usually overstate turnout, often by ten to twenty points. A turnout below the official figure goes against that bias. A turnout above it by no more than this is ordinary and never a warning. The bias is stated, never subtracted.',
        'Опросы обычно завышают явку, часто на десять–двадцать процентных пунктов. Явка ниже официальной противоречит этому смещению. Явка выше официальной не более чем на столько же обычна и никогда не даёт предупреждения. О смещении сообщается, но оно никогда не вычитается.',
        'Сауалнамалар әдетте қатысу деңгейін асыра көрсетеді, көбіне он–жиырма пайыздық тармаққа. Ресми деңгейден төмен қатысу бұл ығысуға қайшы келеді. Одан осыншадан артық емес жоғары болуы қалыпты және ешқашан ескерту бермейді. Ығысу туралы айтылады, бірақ ол ешқашан шегерілмейді.',
      ),
      sentence(
        'The two turnouts may be shares of different groups: of registered voters, or of all adults.',
        'Две явки могут быть долями разных групп: избирателей в списке или всех взрослых жителей.',
        'Екі қатысу деңгейі әртүрлі топтың үлесі болуы мүмкін: тізімдегі сайлаушылардың немесе барлық ересек тұрғынның.',
      ),
    ],
    explanations: [boycott, overstated, otherPeople],
    ask: sentence(
      'Ask the authors of the survey for the question on turnout, the design of the sample and the answers by region.',
      'Запросите у авторов опроса вопрос о явке, устройство выборки и ответы по регионам.',
      'Сауалнама авторларынан қатысу туралы сұрақты, іріктеменің құрылымын және өңірлер бойынша жауаптарды сұраңыз.',
    ),
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
  notNumber: sentence(
    'its turnout is a bound, not a number',
    'явка в нём указана границей, а не числом',
    'ондағы қатысу деңгейі санмен емес, шек түрінде көрсетілген',
  ),
  turnoutNeeded: sentence(
    'the turnout in the survey, as a number up to 100 %',
    'явка по опросу, числом не больше 100 %',
    'сауалнамадағы қатысу деңгейі, 100 %-дан аспайтын санмен',
  ),
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
  votersOnly: sentence('it asked only people who voted', 'опрошены только голосовавшие', 'тек дауыс бергендерден сұралған'),
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
    'the official turnout is {official:%2}, too close to 0 or 100 % for the usual error of surveys',
    'официальная явка {official:%2} — слишком близко к 0 или 100 % для обычной ошибки опросов',
    'ресми қатысу деңгейі {official:%2} – сауалнамалардың әдеттегі қатесі үшін 0-ге немесе 100 %-ға тым жақын',
  ),
  awayFromEndsNeeded: sentence(
    'an official turnout further from 0 and 100 %',
    'официальная явка дальше от 0 и 100 %',
    '0 мен 100 %-дан алысырақ ресми қатысу деңгейі',
  ),
  agrees: {
    ...reported,
    message: sentence(
      '{source:^} puts turnout at {surveyed}, in line with the official {officially}.',
      '{source:^}: явка {surveyed}, что соответствует официальной — {officially}.',
      '{source:^}: қатысу деңгейі {surveyed}, ресми деңгейге сәйкес: {officially}.',
    ),
    explanations: [errorsCancel],
    details: [
      sentence(
        'With its rounding, the printed figure covers the official one.',
        'С учётом округления указанное число согласуется с официальным.',
        'Көрсетілген сан дөңгелектеуді ескергенде ресми санға сәйкес келеді.',
      ),
      notDisclosed,
    ],
  },
  above: {
    ...reported,
    message: sentence(
      '{source:^} puts turnout at {surveyed}, {gapPp:.1} points above the official {officially}.',
      '{source:^}: явка {surveyed}, на {gapPp:.1} п. п. выше официальной — {officially}.',
      '{source:^}: қатысу деңгейі {surveyed}; ресми деңгей {officially}, яғни {gapPp:.1} п. т. төмен.',
    ),
    explanations: [overstated, absentOnTheRoll, otherPeople],
    details: [
      unlikely,
      noKnownError,
      sentence(
        'Surveys usually overstate turnout, so an error in this direction is ordinary.',
        'Опросы обычно завышают явку, поэтому ошибка в эту сторону обычна.',
        'Сауалнамалар әдетте қатысу деңгейін асыра көрсетеді, сондықтан бұл жаққа қателесу – үйреншікті.',
      ),
      notDisclosed,
    ],
  },
  /** Some in the survey voted; there may be places of so low a turnout that the sample may come from them. */
  below: {
    plain: {
      ...below,
      reconciled: sentence(
        'The gap closes if non-voters were {responseRatio:~3} times likelier to answer than voters, if {denialRate} of voters denied having voted, or if the official turnout is {excessPp:.1} points too high.',
        'Разница исчезает, если вероятности ответить у не голосовавших и голосовавших относились как {responseRatio:~3} к 1, если {denialRate} голосовавших отрицали, что голосовали, или если официальная явка завышена на {excessPp:.1} п. п.',
        'Дауыс бермегендер дауыс бергендерден {responseRatio:~3} есе жиі жауап берсе, дауыс бергендердің {denialRate} бөлігі мұны жоққа шығарса немесе ресми қатысу деңгейі {excessPp:.1} п. т. артық болса, айырма жойылады.',
      ),
    },
    fromPlaces: {
      ...below,
      reconciled: sentence(
        'The gap closes if non-voters were {responseRatio:~3} times likelier to answer than voters, or if {denialRate} of voters denied having voted. It also closes if {compositionShare:%0} of the sample came from places like {compositionArea}, where the official turnout is {compositionTurnout:%1}, or if the official turnout is {excessPp:.1} points too high.',
        'Разница исчезает, если вероятности ответить у не голосовавших и голосовавших относились как {responseRatio:~3} к 1 или если {denialRate} голосовавших отрицали, что голосовали. Она исчезает и в том случае, если {compositionShare:%0} выборки взяты в местах, подобных территории «{compositionArea}» (официальная явка {compositionTurnout:%1}), или если официальная явка завышена на {excessPp:.1} п. п.',
        'Дауыс бермегендер дауыс бергендерден {responseRatio:~3} есе жиі жауап берсе немесе дауыс бергендердің {denialRate} бөлігі мұны жоққа шығарса, айырма жойылады. Іріктеменің {compositionShare:%0} бөлігі «{compositionArea}» тәрізді жерлерден (ресми қатысу деңгейі {compositionTurnout:%1}) алынса немесе ресми қатысу деңгейі {excessPp:.1} п. т. асыра көрсетілген жағдайда да, айырма жойылады.',
      ),
    },
  },
  /** By the survey nobody voted. */
  nobody: {
    ...below,
    reconciled: sentence(
      'The gap closes if {denialRate} of voters denied having voted, or if the official turnout is {excessPp:.1} points too high.',
      'Разница исчезает, если {denialRate} голосовавших отрицали, что голосовали, или если официальная явка завышена на {excessPp:.1} п. п.',
      'Дауыс бергендердің {denialRate} бөлігі дауыс бергенін жоққа шығарса немесе ресми қатысу деңгейі {excessPp:.1} п. т. артық болса, айырма жойылады.',
    ),
  },
  test: sentence(
    'z under total survey error (root mean square {rmse:.1} points), at the end of the rounding nearest to the official figure',
    'z при полной ошибке опроса (среднеквадратически {rmse:.1} п. п.), на ближайшем к официальному числу краю округления',
    'сауалнаманың толық қатесі кезіндегі z (орташа квадраттық {rmse:.1} п. т.), дөңгелектеудің ресми санға ең жақын шетінде',
  ),
  effect: sentence(
    'turnout in the survey less official turnout',
    'явка по опросу за вычетом официальной',
    'сауалнамадағы қатысу деңгейінен ресми деңгейді шегергенде',
  ),
  tableTitle: sentence(
    '{source}: votes that follow from its turnout and shares',
    '{source}: голоса, которые следуют из его явки и долей',
    '{source}: оның қатысу деңгейі мен үлестерінен шығатын дауыстар',
  ),
  tableNote: sentence(
    'Implied votes are share times turnout times registered voters; every ballot is taken for a valid one. The two ends are what the printed figures allow. Where the official votes are below the lower end, added votes alone cannot reconcile the two.',
    'Следующие из опроса голоса — это доля, умноженная на явку и на число избирателей в списке; каждый бюллетень считается действительным. Границы — те, что допускают указанные числа. Если официальных голосов меньше нижней границы, согласовать числа одними добавленными голосами нельзя.',
    'Сауалнамадан шығатын дауыстар — үлестің, қатысу деңгейінің және тізімдегі сайлаушылар санының көбейтіндісі; әр бюллетень жарамды деп алынады. Шектер – көрсетілген сандар жол беретін шектер. Ресми дауыстар төменгі шектен аз болса, сандарды тек қосылған дауыстармен үйлестіру мүмкін емес.',
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
