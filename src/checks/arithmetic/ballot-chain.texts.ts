import { type Sentence, sentence, texts } from '../../language/sentence.ts';

type Words = readonly [en: string, ru: string, kk: string];

const BALLOTS: Words = ['# ballot|# ballots', '# бюллетень|# бюллетеня|# бюллетеней', '# бюллетень'];
const VOTES: Words = ['# vote|# votes', '# голос|# голоса|# голосов', '# дауыс'];

/** A figure of the chain: its plural, with its number in the first language, after "than" in the last, and the unit of a difference. */
interface Noun {
  readonly many: Words;
  readonly counted: string;
  readonly kkThan: string;
  readonly unit: Words;
}

const REGISTERED: Noun = {
  many: ['registered voters', 'избирателей в списке', 'тізімдегі сайлаушылар'],
  counted: '# registered voter|# registered voters',
  kkThan: 'тізімдегі сайлаушылардан',
  unit: BALLOTS,
};
const ISSUED: Noun = {
  many: ['ballots issued', 'выданных бюллетеней', 'берілген бюллетеньдер'],
  counted: '# ballot issued|# ballots issued',
  kkThan: 'берілген бюллетеньдерден',
  unit: BALLOTS,
};
const CAST: Noun = {
  many: ['ballots cast', 'опущенных бюллетеней', 'салынған бюллетеньдер'],
  counted: '# ballot cast|# ballots cast',
  kkThan: 'салынған бюллетеньдерден',
  unit: BALLOTS,
};
const VALID: Noun = {
  many: ['valid votes', 'действительных голосов', 'жарамды дауыстар'],
  counted: '# valid vote|# valid votes',
  kkThan: 'жарамды дауыстардан',
  unit: VOTES,
};
const INVALID: Noun = {
  many: ['invalid ballots', 'недействительных бюллетеней', 'жарамсыз бюллетеньдер'],
  counted: '# invalid ballot|# invalid ballots',
  kkThan: 'жарамсыз бюллетеньдерден',
  unit: BALLOTS,
};

/** The holes of the sentences about a row, about many rows, and of the head of their table. */
type OfRow = '{place} {after:#} {before:#}';
type OfRows = '{source} {level} {failures:#} {asked:#} {most:#} {place}';
type OfTitle = '{source} {level} {worst:#} {failures:#}';
type OfSeen = '{failures:#} {asked:#} {sizes:#}';

/** What fits the rule that failed: innocent reasons, the likeliest first, and what to ask for. */
interface Reasons {
  readonly explanations: readonly Sentence[];
  readonly ask: Sentence;
}

/** Of many rows: how many, and by how much in all. */
const seenInRows = (unit: Words) =>
  sentence(
    `{failures:#} of {asked:#} rows, {sizes|${unit[0]}} in all` as OfSeen,
    `{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|${unit[1]}}` as OfSeen,
    `{asked|# жол} ішінен {failures:#}, барлығы {sizes|${unit[2]}}` as OfSeen,
  );

/** What is said where a figure exceeds one before it. */
function rule(later: Noun, earlier: Noun, { explanations, ask }: Reasons) {
  const { many, unit } = later;
  return {
    row: {
      message: sentence(
        `{place:^} reports {after|${later.counted}} but only {before|${earlier.counted}}.` as OfRow,
        `{place:^}: ${many[1]} — {after:#}, а ${earlier.many[1]} — только {before:#}.` as OfRow,
        `{place:^}: ${many[2]} – {after:#}, ал ${earlier.many[2]} – {before:#} ғана.` as OfRow,
      ),
      expected: sentence(
        `${many[0]}: at most {before:#}` as '{before:#}',
        `${many[1]} — не более {before:#}` as '{before:#}',
        `${many[2]} – ең көбі {before:#}` as '{before:#}',
      ),
      seen: sentence('{after:#}, which is {difference:#} more', '{after:#}, на {difference:#} больше', '{after:#}, айырма {difference:#}'),
      explanations,
      ask,
    },
    rows: {
      message: sentence(
        `{source:^}, by {level}: {failures:#} of {asked:#} rows have more ${many[0]} than ${earlier.many[0]}, by up to {most|${unit[0]}} ({place}).` as OfRows,
        `{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} ${many[1]} больше, чем ${earlier.many[1]}; наибольшее расхождение — {most|${unit[1]}} ({place}).` as OfRows,
        `{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} ${many[2]} ${earlier.kkThan} көп; ең үлкен айырма – {most|${unit[2]}} ({place}).` as OfRows,
      ),
      title: sentence(
        `{source:^}, by {level}: more ${many[0]} than ${earlier.many[0]}; the {worst:#} largest of {failures:#} differences` as OfTitle,
        `{source:^}, уровень «{level}»: ${many[1]} больше, чем ${earlier.many[1]}; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}` as OfTitle,
        `{source:^}, «{level}» деңгейі: ${many[2]} ${earlier.kkThan} көп; {failures|# айырма} ішінен ең үлкен {worst:#}` as OfTitle,
      ),
      expected: sentence(
        `no more ${many[0]} than ${earlier.many[0]}` as '',
        `${many[1]} не больше, чем ${earlier.many[1]}` as '',
        `${many[2]} ${earlier.kkThan} көп емес` as '',
      ),
      seen: seenInRows(unit),
      explanations: [...explanations, otherColumn],
      ask,
    },
  };
}

const addedVoters = sentence(
  'Voters added on election day may be missing from the published roll.',
  'В опубликованном списке могут быть не учтены избиратели, добавленные в день голосования.',
  'Дауыс беру күні қосылған сайлаушылар жарияланған тізімде болмауы мүмкін.',
);
const votersFromElsewhere = sentence(
  'People who are on the roll of another place may have been allowed to vote here.',
  'Здесь могли голосовать люди, внесённые в список в другом месте.',
  'Мұнда басқа жердің тізімінде тұрған адамдар дауыс беруі мүмкін.',
);
const twoContests = sentence(
  'The ballots of two elections held together may have been counted as one figure.',
  'В одно число могли попасть бюллетени двух выборов, проводившихся одновременно.',
  'Бір мезгілде өткен екі сайлаудың бюллетеньдері бір санға қосылған болуы мүмкін.',
);
const replacedBallots = sentence(
  'A spoilt ballot that was replaced may count as issued twice.',
  'Испорченный и заменённый бюллетень мог быть учтён как выданный дважды.',
  'Бүлініп, ауыстырылған бюллетень екі рет берілген болып есептелуі мүмкін.',
);
const issuedElsewhere = sentence(
  'The ballots issued early or for voting at home may be missing from the ballots issued.',
  'В число выданных могли не войти бюллетени, выданные досрочно или для голосования на дому.',
  'Мерзімінен бұрын немесе үйде дауыс беру үшін берілген бюллетеньдер берілгендер санына кірмеуі мүмкін.',
);
const otherBox = sentence(
  'A few ballots of another station may have been put into this box.',
  'В этот ящик могли попасть несколько бюллетеней другого участка.',
  'Бұл жәшікке басқа учаскенің бірнеше бюллетені түскен болуы мүмкін.',
);
const mistypedVotes = sentence(
  'A digit may be mistyped in the votes of one contestant.',
  'В голосах одного из участников могла быть опечатка.',
  'Бір қатысушының дауыстарындағы цифр қате терілген болуы мүмкін.',
);
const severalVotes = sentence(
  'Where a voter may mark several contestants, there are more votes than ballots.',
  'Если избиратель может отметить нескольких участников, голосов больше, чем бюллетеней.',
  'Сайлаушы бірнеше қатысушыны белгілей алса, дауыстар бюллетеньдерден көп болады.',
);
const castWithoutEarly = sentence(
  'The ballots cast may leave out ballots cast early, by post or at home.',
  'В число опущенных могли не войти бюллетени, поданные досрочно, по почте или на дому.',
  'Салынғандар санына мерзімінен бұрын, пошта арқылы немесе үйде берілген бюллетеньдер кірмеуі мүмкін.',
);
const unusedAsInvalid = sentence(
  'Unused or cancelled ballots may have been counted as invalid.',
  'Неиспользованные или погашенные бюллетени могли посчитать недействительными.',
  'Пайдаланылмаған немесе жойылған бюллетеньдер жарамсыз деп саналған болуы мүмкін.',
);
const mistypedFigure = sentence(
  'A digit may be mistyped in one of the figures.',
  'В одном из чисел могла быть опечатка.',
  'Сандардың біріндегі цифр қате терілген болуы мүмкін.',
);
const otherColumn = sentence(
  'A column may hold another figure than the manifest says.',
  'В столбце может быть не то число, которое указано в манифесте.',
  'Бағанда манифестте көрсетілгеннен басқа сан болуы мүмкін.',
);

const askRoll = sentence(
  'Ask the commission for the final roll with the voters added on election day, and for the signed protocol.',
  'Запросите у комиссии окончательный список с избирателями, добавленными в день голосования, и подписанный протокол.',
  'Комиссиядан дауыс беру күні қосылған сайлаушылары бар түпкілікті тізімді және қол қойылған хаттаманы сұраңыз.',
);
const askIssued = sentence(
  'Ask the commission for its record of all ballots issued, early and at home included, and for the signed protocol.',
  'Запросите у комиссии данные обо всех выданных бюллетенях, включая досрочные и надомные, и подписанный протокол.',
  'Комиссиядан мерзімінен бұрын және үйде берілгендерін қоса, барлық берілген бюллетень туралы деректерді және қол қойылған хаттаманы сұраңыз.',
);
const askVotes = sentence(
  'Ask the commission for the signed protocol with the ballots in the boxes and the votes of each contestant.',
  'Запросите у комиссии подписанный протокол с числом бюллетеней в ящиках и голосами каждого участника.',
  'Комиссиядан жәшіктердегі бюллетеньдер саны мен әр қатысушының дауыстары көрсетілген қол қойылған хаттаманы сұраңыз.',
);
const askParts = sentence(
  'Ask the commission for the signed protocol with the ballots cast, valid and invalid.',
  'Запросите у комиссии подписанный протокол с числом опущенных, действительных и недействительных бюллетеней.',
  'Комиссиядан салынған, жарамды және жарамсыз бюллетеньдер саны көрсетілген қол қойылған хаттаманы сұраңыз.',
);

const unusualBallots = sentence(
  'Blank ballots, or ballots not of the official form, may be counted neither as valid nor as invalid.',
  'Пустые бюллетени или бюллетени неустановленной формы могли не посчитать ни действительными, ни недействительными.',
  'Бос немесе белгіленбеген үлгідегі бюллетеньдер жарамды деп те, жарамсыз деп те саналмаған болуы мүмкін.',
);
const takenAway = sentence(
  'The ballots cast may be the number of voters who came, and some took their ballot away.',
  'За опущенные бюллетени могли принять число пришедших избирателей, а часть их унесла бюллетени с собой.',
  'Салынған бюллетеньдер орнына келген сайлаушылар саны алынып, олардың бір бөлігі бюллетенін алып кеткен болуы мүмкін.',
);
const againstAll = sentence(
  'The votes of a contestant, or votes against all, may be missing from the table.',
  'В таблице могут отсутствовать голоса одного из участников или голоса против всех.',
  'Кестеде бір қатысушының дауыстары немесе бәріне қарсы берілген дауыстар болмауы мүмкін.',
);

export const T = texts('ballot-chain', {
  meta: {
    title: sentence(
      'From the roll to the valid votes',
      'От списка избирателей до действительных голосов',
      'Сайлаушылар тізімінен жарамды дауыстарға дейін',
    ),
    question: sentence(
      'Is no count larger than the count before it, from voters to ballots to valid votes? Do valid and invalid ballots add up to the ballots cast?',
      'Верно ли, что каждое следующее число — от избирателей к бюллетеням и действительным голосам — не больше предыдущего? Равны ли действительные и недействительные бюллетени вместе опущенным?',
      'Сайлаушылардан бюллетеньдерге, одан жарамды дауыстарға дейінгі әр сан алдыңғысынан артық емес пе? Жарамды және жарамсыз бюллетеньдер бірге салынғандарға тең бе?',
    ),
    method: sentence(
      'Whole numbers: registered ≥ issued ≥ cast ≥ valid, cast ≥ invalid, and valid + invalid = cast. A figure that is not published is passed over.',
      'Целые числа: в списке ≥ выданные ≥ опущенные ≥ действительные, опущенные ≥ недействительные, действительные + недействительные = опущенные. Неопубликованное число пропускается.',
      'Бүтін сандар: тізімдегі ≥ берілген ≥ салынған ≥ жарамды, салынған ≥ жарамсыз, жарамды + жарамсыз = салынған. Жарияланбаған сан өткізіліп жіберіледі.',
    ),
    needs: [
      sentence(
        'two of these figures of one area: registered voters, ballots issued, ballots cast, invalid ballots, valid votes or the votes of all contestants',
        'два числа по одной территории из следующих: избиратели в списке, выданные бюллетени, опущенные бюллетени, недействительные бюллетени, действительные голоса или голоса всех участников',
        'бір аумақ бойынша мына сандардың екеуі: тізімдегі сайлаушылар, берілген бюллетеньдер, салынған бюллетеньдер, жарамсыз бюллетеньдер, жарамды дауыстар немесе барлық қатысушының дауыстары',
      ),
    ],
    limits: [
      sentence(
        'In small tables, a figure that a row lacks is taken from another official publisher of the same area.',
        'В небольших таблицах недостающее в строке число берётся у другого официального издателя по той же территории.',
        'Шағын кестелерде жолда жоқ сан сол аумақ бойынша басқа ресми жариялаушыдан алынады.',
      ),
      sentence(
        'Voters may be added to the roll on the day, so more ballots than voters are an error only where the manifest says `roll: final`.',
        'Избирателей могут добавить в список в день голосования. Поэтому бюллетеней больше, чем избирателей, — ошибка, только если в манифесте указано `roll: final`.',
        'Дауыс беру күні тізімге сайлаушылар қосылуы мүмкін. Сондықтан бюллетеньдердің сайлаушылардан көп болуы манифесте `roll: final` делінсе ғана қате болады.',
      ),
      sentence(
        'Elsewhere they give a note, and a warning at ten rows and 1 % of the rows, with 0.1 % of the ballots. These limits were set with elections regarded as clean in sight; `sanaq explain ballot-chain` lists them.',
        'Иначе это заметка, а при десяти строках и 1 % строк с 0,1 % бюллетеней — предупреждение. Пороги выбраны после просмотра выборов, которые считаются честными; их перечисляет `sanaq explain ballot-chain`.',
        'Әйтпесе бұл – ескертпе, ал он жолда және жолдардың 1 %-ында бюллетеньдердің 0,1 %-ымен болса – ескерту. Шектер әділ саналатын сайлаулар қаралғаннан кейін қойылған; оларды `sanaq explain ballot-chain` тізімдейді.',
      ),
      sentence(
        'Stations with ballots and a roll of 0 are counted in a note. People vote there who are on the roll elsewhere.',
        'Участки, где есть бюллетени, а в списке 0 избирателей, подсчитываются в заметке. Там голосуют те, кто внесён в список в другом месте.',
        'Бюллетеньдері бар, ал тізімінде 0 сайлаушы тұрған учаскелер ескертпеде саналады. Онда басқа жерде тізімде тұрғандар дауыс береді.',
      ),
    ],
    explanations: [mistypedFigure, twoContests],
    ask: sentence(
      'Ask the commission for the signed protocol.',
      'Запросите у комиссии подписанный протокол.',
      'Комиссиядан қол қойылған хаттаманы сұраңыз.',
    ),
  },
  noTwoFigures: sentence(
    'no area has two figures that can be compared',
    'ни у одной территории нет двух чисел, которые можно сравнить',
    'бірде-бір аумақта салыстыруға болатын екі сан жоқ',
  ),
  figuresNeeded: sentence(
    'registered voters, ballots cast, invalid ballots and votes by area',
    'избиратели в списке, опущенные бюллетени, недействительные бюллетени и голоса по территориям',
    'аумақтар бойынша тізімдегі сайлаушылар, салынған бюллетеньдер, жарамсыз бюллетеньдер және дауыстар',
  ),
  withoutRoll: {
    message: sentence(
      '{rows:#} of {of|# row|# rows} by {level} {rows|has|have} ballots but a roll of 0 voters: {ballots|# ballot|# ballots} in all, the most in {place} ({most:#}).',
      'Бюллетени при 0 избирателей в списке: {rows:#} из {of|# строки|# строк|# строк} уровня «{level}»; всего {ballots|# бюллетень|# бюллетеня|# бюллетеней}, больше всего — {most:#} ({place}).',
      'Тізімде 0 сайлаушы бола тұра бюллетеньдері бар: «{level}» деңгейінің {of|# жолы} ішінен {rows:#}; барлығы {ballots|# бюллетень}, ең көбі – {most:#} ({place}).',
    ),
    details: [
      sentence(
        'Soldiers, sailors, patients and prisoners may vote at such stations. {besideClean} {yardstick}',
        'На таких участках могут голосовать военные, моряки, пациенты больниц и заключённые. {besideClean} {yardstick}',
        'Мұндай учаскелерде әскерилер, теңізшілер, емделушілер мен қамаудағылар дауыс беруі мүмкін. {besideClean} {yardstick}',
      ),
    ],
    expected: sentence(
      'a roll for every station, or none published',
      'число избирателей в списке для каждого участка или ни для одного',
      'әр учаске үшін тізімдегі сайлаушылар саны немесе ешқайсысына жарияланбауы',
    ),
    seen: sentence(
      '{rows|# roll|# rolls} of 0',
      '{rows|# список|# списка|# списков} с числом избирателей 0',
      'сайлаушы саны 0 болатын {rows|# тізім}',
    ),
    explanations: [
      sentence(
        'These may be stations for people who are on the roll elsewhere: ships, hospitals, barracks, places abroad.',
        'Это могут быть участки для тех, кто внесён в список в другом месте: суда, больницы, воинские части, участки за рубежом.',
        'Бұлар басқа жерде тізімде тұрғандарға арналған учаскелер болуы мүмкін: кемелер, ауруханалар, әскери бөлімдер, шетелдегі учаскелер.',
      ),
      sentence(
        'A roll that was not published may have been entered as 0.',
        'Вместо неопубликованного числа избирателей могли вписать 0.',
        'Жарияланбаған сайлаушылар санының орнына 0 жазылған болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission what kind of stations these are and how many voters were on their rolls.',
      'Спросите у комиссии, что это за участки и сколько избирателей было в их списках.',
      'Комиссиядан бұлардың қандай учаскелер екенін және тізімдерінде қанша сайлаушы болғанын сұраңыз.',
    ),
  },
  issuedOverRegistered: rule(ISSUED, REGISTERED, { explanations: [addedVoters, replacedBallots, twoContests], ask: askRoll }),
  castOverRegistered: rule(CAST, REGISTERED, { explanations: [addedVoters, votersFromElsewhere, twoContests], ask: askRoll }),
  validOverRegistered: rule(VALID, REGISTERED, { explanations: [addedVoters, votersFromElsewhere, mistypedVotes], ask: askRoll }),
  castOverIssued: rule(CAST, ISSUED, { explanations: [issuedElsewhere, otherBox, twoContests], ask: askIssued }),
  validOverIssued: rule(VALID, ISSUED, { explanations: [issuedElsewhere, mistypedVotes, severalVotes], ask: askIssued }),
  validOverCast: rule(VALID, CAST, { explanations: [mistypedVotes, castWithoutEarly, severalVotes], ask: askVotes }),
  invalidOverCast: rule(INVALID, CAST, { explanations: [unusedAsInvalid, mistypedFigure, castWithoutEarly], ask: askParts }),
  partsAgainstCast: {
    row: {
      message: sentence(
        '{place:^}: valid and invalid ballots add up to {after:#}, but {before|# ballot was|# ballots were} cast.',
        '{place:^}: действительных и недействительных бюллетеней вместе — {after:#}, а опущенных — {before:#}.',
        '{place:^}: жарамды және жарамсыз бюллетеньдер бірге – {after:#}, ал салынғандары – {before:#}.',
      ),
      expected: sentence('{before:#}', '{before:#}', '{before:#}'),
      seen: sentence('{after:#}, a difference of {difference:#}', '{after:#}, разница {difference:#}', '{after:#}, айырма {difference:#}'),
      explanations: [
        sentence(
          'The {missing|# ballot|# ballots} in neither count may be blank or not of the official form.',
          'Бюллетени, не вошедшие ни в одно из чисел ({missing:#}), могут быть пустыми или неустановленной формы.',
          'Екі санға да кірмеген бюллетеньдер ({missing:#}) бос немесе белгіленбеген үлгіде болуы мүмкін.',
        ),
        mistypedFigure,
        sentence(
          'With {missing|# ballot|# ballots} missing, the ballots cast may be the number of voters who came, and some took their ballot away.',
          'За опущенные бюллетени могли принять число пришедших избирателей, а часть их унесла бюллетени с собой (не хватает {missing:#}).',
          'Салынған бюллетеньдер орнына келген сайлаушылар саны алынып, олардың бір бөлігі бюллетенін алып кеткен болуы мүмкін (жетпейтіні – {missing:#}).',
        ),
        sentence(
          'The {extra|# ballot|# ballots} too many may have been cast early, by post or at home, and left out of the ballots cast.',
          'Лишние бюллетени ({extra:#}) могли подать досрочно, по почте или на дому и не учесть среди опущенных.',
          'Артық бюллетеньдер ({extra:#}) мерзімінен бұрын, пошта арқылы немесе үйде беріліп, салынғандарға қосылмаған болуы мүмкін.',
        ),
      ],
      ask: askParts,
    },
    rows: {
      message: sentence(
        '{source:^}, by {level}: in {failures:#} of {asked:#} rows valid and invalid ballots do not add up to the ballots cast; the largest difference is {most|# ballot|# ballots} ({place}).',
        '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} действительные и недействительные бюллетени вместе не равны опущенным; наибольшее расхождение — {most|# бюллетень|# бюллетеня|# бюллетеней} ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} жарамды және жарамсыз бюллетеньдер бірге салынғандарға тең емес; ең үлкен айырма – {most|# бюллетень} ({place}).',
      ),
      title: sentence(
        '{source:^}, by {level}: valid and invalid ballots against ballots cast; the {worst:#} largest of {failures:#} differences',
        '{source:^}, уровень «{level}»: действительные и недействительные бюллетени против опущенных; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source:^}, «{level}» деңгейі: жарамды және жарамсыз бюллетеньдерді салынғандармен салыстыру; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: sentence(
        'valid and invalid ballots that add up to the ballots cast',
        'действительные и недействительные бюллетени, вместе равные опущенным',
        'бірге салынғандарға тең жарамды және жарамсыз бюллетеньдер',
      ),
      seen: seenInRows(BALLOTS),
      explanations: [unusualBallots, againstAll, takenAway, otherColumn],
      ask: askParts,
    },
  },
  rule: {
    order: sentence(
      '{later} (“{laterField}”) are not more than {earlier} (“{earlierField}”)',
      '{later} («{laterField}») — не больше, чем {earlier} («{earlierField}»)',
      '{later} («{laterField}») мынадан көп емес: {earlier} («{earlierField}»)',
    ),
    parts: sentence(
      'valid votes (“{valid}”) and invalid ballots (“{invalid}”) together are the ballots cast (“{cast}”)',
      'действительные голоса («{valid}») и недействительные бюллетени («{invalid}») вместе равны опущенным («{cast}»)',
      'жарамды дауыстар («{valid}») мен жарамсыз бюллетеньдер («{invalid}») бірге салынғандарға («{cast}») тең',
    ),
  },
  validAndInvalid: sentence('valid and invalid together', 'действительные и недействительные вместе', 'жарамдылары мен жарамсыздары бірге'),
});
