import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

/** What elections regarded as clean give. */
const CLEAN = {
  en: '{cleanElections|# election|# elections} regarded as clean that the model was fitted to give {cleanLow:%0} to {cleanIncremental:%0} in part, and at most {cleanExtreme:%1} almost fully.',
  ru: 'Выборы, которые считаются честными и к которым модель подогнана ({cleanElections:#}), дают от {cleanLow:%0} до {cleanIncremental:%0} частичного завышения и не больше {cleanExtreme:%1} почти полного.',
  kk: 'Әділ саналатын, модель келтірілген сайлауларда ({cleanElections:#}) ішінара арттыру {cleanLow:%0} – {cleanIncremental:%0}, толыққа жуық арттыру ең көбі {cleanExtreme:%1}.',
} as const;

const model = sentence(
  'The model (Klimek et al.) adds votes for one contestant: at some stations in part, at others for nearly all who did not vote for it.',
  'Модель (Климек и соавторы) добавляет голоса одному участнику: на одних участках частично, на других — почти за всех, кто за него не голосовал.',
  'Модель (Климек және әріптестері) бір қатысушыға дауыс қосады: бір учаскелерде ішінара, басқаларында оған дауыс бермегендердің барлығы дерлік үшін.',
);
const intervals = sentence(
  'The 95 % intervals are {incrementalLow:%1} to {incrementalHigh:%1} and {extremeLow:%2} to {extremeHigh:%2}.',
  '95-процентные интервалы — от {incrementalLow:%1} до {incrementalHigh:%1} и от {extremeLow:%2} до {extremeHigh:%2}.',
  '95 пайыздық аралықтар: {incrementalLow:%1} – {incrementalHigh:%1} және {extremeLow:%2} – {extremeHigh:%2}.',
);
const misplaced = sentence(
  'The model puts {misplaced:%1} of the stations in the wrong place (X²/df {dispersion:.1}; the intervals are widened by its root).',
  'Модель неверно размещает {misplaced:%1} участков (X²/df {dispersion:.1}; интервалы расширены на корень из этой величины).',
  'Модель учаскелердің {misplaced:%1} бөлігін дұрыс орналастырмайды (X²/df {dispersion:.1}; аралықтар осы шаманың түбіріне кеңейтілген).',
);
const peaks = sentence(
  'Turnout peaks at {tau:%1} and the share at {nu:%1}; the official turnout of these stations is {turnout:%1}.',
  'Пик явки {tau:%1}, пик доли {nu:%1}; официальная явка этих участков {turnout:%1}.',
  'Қатысу деңгейінің шыңы {tau:%1}, үлестің шыңы {nu:%1}; бұл учаскелердің ресми қатысу деңгейі {turnout:%1}.',
);

const fitted = {
  message: sentence(
    `{place:^}: a model of inflated votes fits the shares of {name} best with {incremental:%1} of {stations|# station|# stations} inflated in part and {extreme:%2} almost fully. ${CLEAN.en}`,
    `{place:^}: модель завышенных голосов лучше всего воспроизводит доли участника {name}, если из {stations|# участка|# участков|# участков} частично завышены {incremental:%1}, а почти полностью — {extreme:%2}. ${CLEAN.ru}`,
    `{place:^}: арттырылған дауыстар моделі {name} үлестеріне {stations|# учаскенің} {incremental:%1} бөлігі ішінара, {extreme:%2} бөлігі толыққа жуық арттырылған болса, ең жақсы сәйкеседі. ${CLEAN.kk}`,
  ),
  expected: sentence(
    'no fixed value; in elections regarded as clean {cleanLow:%0} to {cleanIncremental:%0} in part, at most {cleanExtreme:%1} almost fully',
    'определённого значения нет; на выборах, которые считаются честными, от {cleanLow:%0} до {cleanIncremental:%0} частично, не больше {cleanExtreme:%1} почти полностью',
    'белгілі бір мән жоқ; әділ саналатын сайлауларда ішінара {cleanLow:%0} – {cleanIncremental:%0}, толыққа жуық ең көбі {cleanExtreme:%1}',
  ),
  seen: sentence(
    '{incremental:%1} in part, {extreme:%2} almost fully',
    '{incremental:%1} частично, {extreme:%2} почти полностью',
    '{incremental:%1} ішінара, {extreme:%2} толыққа жуық',
  ),
} as const;

export const T = texts('fingerprint', {
  meta: {
    title: sentence(
      'Turnout and share of stations together',
      'Явка и доля на участках вместе',
      'Учаскелердің қатысу деңгейі мен үлесі бірге',
    ),
    question: sentence(
      'What do turnout and the leader’s share look like together, and how many inflated stations would a model need to match them?',
      'Как выглядят вместе явка и доля лидера и сколько завышенных участков понадобилось бы модели, чтобы их воспроизвести?',
      'Қатысу деңгейі мен көшбасшының үлесі бірге қалай көрінеді және оларды қайталау үшін модельге қанша арттырылған учаске керек болар еді?',
    ),
    method: sentence(
      'Stations are counted in steps of one percentage point of turnout and of share; the lower end belongs to the step. Votes are added up by turnout. The model is that of Klimek et al. Its peaks τ and ν come from a Gaussian kernel with Scott’s bandwidth, its spreads from below the peaks, θ from above. The expected shares of untouched, partly and almost fully inflated stations are integrated numerically, without random draws. The fractions f_i and f_e and the exponent α have the greatest multinomial likelihood of the stations by share, with α in hundredths. The intervals come from the profile likelihood divided by X²/df.',
      'Участки подсчитаны с шагом в один процентный пункт явки и доли; нижняя граница входит в шаг. Голоса суммированы по явке. Модель — Климека и соавторов. Пики τ и ν — по гауссову ядру с шириной окна Скотта, разброс — по значениям ниже пиков, θ — выше. Ожидаемые доли нетронутых, частично и почти полностью завышенных участков получены численным интегрированием, без случайных испытаний. Доли f_i и f_e и показатель α — по наибольшему полиномиальному правдоподобию участков по доле, α в сотых. Интервалы — по профильному правдоподобию, делённому на X²/df.',
      'Учаскелер қатысу деңгейі мен үлестің бір пайыздық тармақ қадамымен саналған; төменгі шек қадамға кіреді. Дауыстар қатысу деңгейі бойынша қосылған. Модель — Климек және әріптестерінікі. τ және ν шыңдары Скотт ені бар гаусс ядросы бойынша, шашырау шыңдардан төмен, θ жоғары мәндер бойынша. Өзгертілмеген, ішінара және толыққа жуық арттырылған учаскелердің күтілетін үлестері кездейсоқ сынақтарсыз, сандық интегралдаумен алынған. f_i мен f_e үлестері және α көрсеткіші учаскелердің үлес бойынша ең үлкен полиномдық шындыққа ұқсастығы бойынша, α жүздік үлеспен. Аралықтар X²/df шамасына бөлінген профильді шындыққа ұқсастық бойынша.',
    ),
    needs: [
      sentence(
        'registered voters, ballots, valid votes and votes of as many polling stations as `minStations` says (500 by default)',
        'избиратели в списке, бюллетени, действительные голоса и голоса участников стольких избирательных участков, сколько задано в `minStations` (по умолчанию 500)',
        '`minStations` параметрінде берілген сандағы (әдепкіде 500) сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
      ),
    ],
    limits: [
      sentence(
        'This is a description without a p-value. The model knows one kind of ordinary place, so a country of several kinds looks like inflation to it. The finding says what elections regarded as clean give.',
        'Это описание без p-значения. Модель знает лишь один вид обычного места, поэтому страна из нескольких видов выглядит для неё как завышение. В результате указано, что дают выборы, которые считаются честными.',
        'Бұл — p-мәнінсіз сипаттама. Модель кәдімгі жердің бір ғана түрін біледі, сондықтан бірнеше түрі бар ел оған арттыру болып көрінеді. Нәтижеде әділ саналатын сайлаулар не беретіні айтылады.',
      ),
      sentence(
        'The fit is skipped if the peak of turnout is above the official turnout: the model then does not describe the election. Most elections regarded as clean are skipped for that reason.',
        'Подгонка пропускается, если пик явки выше официальной явки: модель тогда не описывает выборы. По этой причине пропускается большинство выборов, которые считаются честными.',
        'Қатысу деңгейінің шыңы ресми қатысу деңгейінен жоғары болса, келтіру өткізіліп жіберіледі: онда модель сайлауды сипаттамайды. Әділ саналатын сайлаулардың көпшілігі осы себеппен өткізіліп жіберіледі.',
      ),
      sentence(
        'Peaks and spreads are read from the data and then taken as known, as in the published method. Inflation moves them too, so f_i is too small even if the model is right. On stations drawn from the model it gives about 0.09 for 0.10, 0.18 to 0.23 for 0.30, and 0.14 to 0.31 for 0.60. With the true peaks and spreads the fit returns the true values.',
        'Пики и разброс определяются по данным, а затем, как и в публикации, считаются известными. Завышение сдвигает и их, поэтому f_i занижен, даже если модель верна. На участках, полученных из неё самой, он около 0,09 вместо 0,10, от 0,18 до 0,23 вместо 0,30 и от 0,14 до 0,31 вместо 0,60. Если заданы истинные пики и разброс, подгонка возвращает верные значения.',
        'Шыңдар мен шашырау деректерден алынып, кейін жарияланымдағыдай белгілі деп саналады. Арттыру оларды да жылжытады, сондықтан модель дұрыс болса да f_i кем шығады. Модельдің өзінен алынған учаскелерде ол 0,10 орнына шамамен 0,09, 0,30 орнына 0,18–0,23, 0,60 орнына 0,14–0,31. Шын шыңдар мен шашырау берілсе, келтіру дұрыс мәндерді қайтарады.',
      ),
      sentence(
        'The intervals cover chance, widened by how badly the model fits. They cover neither that bias nor differences between places.',
        'Интервалы учитывают случайность, с расширением на то, насколько плохо подходит модель. Ни этого смещения, ни различий между местами они не учитывают.',
        'Аралықтар модельдің қаншалықты нашар келетініне кеңейтілген кездейсоқтықты қамтиды. Бұл ығысуды да, жерлер арасындағы айырмашылықты да олар қамтымайды.',
      ),
      sentence(
        'The peak is the first above 30 % where the density is at least a tenth of its greatest height. Without that floor a handful of stations would decide it.',
        'Пиком считается первый выше 30 %, где плотность не меньше десятой части наибольшей высоты. Без этого условия его определяла бы горстка участков.',
        'Шың деп 30 %-дан жоғары, тығыздығы ең үлкен биіктіктің кемінде оннан бірі болатын алғашқысы алынады. Бұл шартсыз оны санаулы учаске ғана анықтар еді.',
      ),
      sentence(
        'Stations with more ballots than voters, or more votes than valid votes, are left out of the fit.',
        'Участки, где бюллетеней больше, чем избирателей, или голосов больше, чем действительных, в подгонке не участвуют.',
        'Бюллетеньдері сайлаушылардан немесе дауыстары жарамды дауыстардан көп учаскелер келтіруге кірмейді.',
      ),
    ],
    explanations: [
      sentence(
        'Villages and towns may differ both in turnout and in preference.',
        'Город и село могут различаться и явкой, и предпочтениями.',
        'Қала мен ауыл қатысу деңгейімен де, таңдауымен де ерекшеленуі мүмкін.',
      ),
      sentence(
        'Regions or groups that strongly prefer the leader form a tail or a second cloud of stations, as minorities do in many elections regarded as clean.',
        'Регионы или группы, намного сильнее поддерживающие лидера, образуют хвост или второе облако участков, как меньшинства на многих выборах, которые считаются честными.',
        'Көшбасшыны әлдеқайда көп қолдайтын өңірлер немесе топтар құйрық немесе учаскелердің екінші шоғырын құрайды; әділ саналатын көп сайлауда азшылықтар да солай.',
      ),
      sentence(
        'Closed stations such as hospitals, ships and barracks have turnouts near 100 %.',
        'На закрытых участках — в больницах, на судах, в казармах — явка близка к 100 %.',
        'Ауруханалар, кемелер, казармалар сияқты жабық учаскелерде қатысу деңгейі 100 %-ға жақын.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of the stations where both turnout and the leader’s share are highest.',
      'Запросите у комиссии подписанные протоколы участков, где выше всего и явка, и доля лидера.',
      'Комиссиядан қатысу деңгейі де, көшбасшының үлесі де ең жоғары учаскелердің қол қойылған хаттамаларын сұраңыз.',
    ),
  },
  countsOfStations: sentence(
    'registered voters, ballots, valid votes and votes of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке, бюллетени, действительные голоса и голоса участников хотя бы по {minStations|# избирательному участку|# избирательным участкам|# избирательным участкам}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
  ),
  tooFew: sentence(
    '{stations|# station has|# stations have} a turnout and a share; at least {minStations:#} are needed',
    'явка и доля известны для {stations|# участка|# участков|# участков}; нужно не менее {minStations:#}',
    'қатысу деңгейі мен үлес {stations|# учаске} бойынша белгілі; кемінде {minStations:#} қажет',
  ),
  noSpread: sentence(
    'too few stations are on either side of the peaks of turnout and share',
    'по сторонам от пиков явки и доли слишком мало участков',
    'қатысу деңгейі мен үлес шыңдарының екі жағында учаскелер тым аз',
  ),
  peakAboveOfficial: sentence(
    'turnout peaks at {tau:%1}, above the official {official:%1}: the model, in which inflation only raises turnout, does not describe these stations',
    'пик явки {tau:%1} выше официальной явки {official:%1}: модель, в которой завышение только повышает явку, не описывает эти участки',
    'қатысу деңгейінің шыңы {tau:%1} ресми {official:%1} мәнінен жоғары: арттыру қатысу деңгейін тек көтеретін модель бұл учаскелерді сипаттамайды',
  ),
  noFit: sentence('the model was not fitted', 'модель не подогнана', 'модель келтірілмеген'),
  turnoutThatVaries: sentence(
    'stations whose turnout varies and peaks below the official turnout',
    'участки, на которых явка различается и её пик ниже официальной явки',
    'қатысу деңгейі әртүрлі және шыңы ресми қатысу деңгейінен төмен учаскелер',
  ),
  fitted: {
    withInflation: {
      ...fitted,
      details: [
        SHARED.besideClean,
        model,
        intervals,
        misplaced,
        sentence(
          'The exponent α of the model is {alpha:.2} ({alphaLow:.2} to {alphaHigh:.2}); values from 0.20 to 5.00 were tried.',
          'Показатель α модели — {alpha:.2} (от {alphaLow:.2} до {alphaHigh:.2}); перебраны значения от 0,20 до 5,00.',
          'Модельдің α көрсеткіші — {alpha:.2} ({alphaLow:.2} – {alphaHigh:.2}); 0,20 мен 5,00 аралығындағы мәндер тексерілді.',
        ),
        peaks,
      ],
    },
    withoutInflation: {
      ...fitted,
      details: [
        SHARED.besideClean,
        model,
        intervals,
        misplaced,
        sentence(
          'Without inflation, no exponent α between 0.20 and 5.00 is better than another.',
          'Без завышения ни один показатель α от 0,20 до 5,00 не лучше другого.',
          'Арттыру болмаса, 0,20 мен 5,00 аралығындағы α көрсеткіштерінің ешқайсысы басқасынан артық емес.',
        ),
        peaks,
      ],
      explanations: [
        sentence(
          'A value near 0 means only that the model matches the shares without adding votes.',
          'Значение около 0 означает лишь, что модель воспроизводит доли, не добавляя голосов.',
          '0-ге жақын мән модельдің дауыс қоспай-ақ үлестерге сәйкесетінін ғана білдіреді.',
        ),
      ],
    },
  },
  table: {
    title: sentence(
      'Turnout and the share of {name}: peaks, spreads and the fitted model',
      'Явка и доля участника {name}: пики, разброс и подогнанная модель',
      'Қатысу деңгейі мен {name} үлесі: шыңдар, шашырау және келтірілген модель',
    ),
    note: sentence(
      `{source}. There is no fit where the peak of turnout is above the official turnout. ${CLEAN.en}`,
      `{source}. Модель не подгоняется, если пик явки выше официальной явки. ${CLEAN.ru}`,
      `{source}. Қатысу деңгейінің шыңы ресми қатысу деңгейінен жоғары болса, модель келтірілмейді. ${CLEAN.kk}`,
    ),
    misplaced: sentence('Misplaced', 'Неверно размещено', 'Дұрыс орналаспаған'),
  },
});
