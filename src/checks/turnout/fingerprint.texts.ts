import { sentence, texts } from '../../language/sentence.ts';

/** What elections regarded as clean give; the most of it is a fact. */
const CLEAN = {
  en: 'eight elections regarded as clean give 0 to {cleanIncremental:%0} incremental, and 0 % extreme with intervals up to 5 %',
  ru: 'восемь выборов, которые считаются честными, дают от 0 до {cleanIncremental:%0} частичного завышения и 0 % крайнего с интервалами до 5 %',
  kk: 'әділ саналатын сегіз сайлауда ішінара арттыру 0 – {cleanIncremental:%0}, ал шекті арттыру 0 %, оның аралықтары 5 %-ға дейін',
} as const;

const fitted = {
  message: sentence(
    `{place}: to imitate the shares of {name}, the model of Klimek et al. inflates {incremental:%1} (95 % interval {incrementalLow:%1} to {incrementalHigh:%1}) of {stations|# station|# stations} incrementally and {extreme:%2} (95 % interval {extremeLow:%2} to {extremeHigh:%2}) extremely; ${CLEAN.en}.`,
    `{place}: чтобы воспроизвести доли участника {name}, модель Климека и соавторов из {stations|# участка|# участков|# участков} частично завышает {incremental:%1} (95-процентный интервал от {incrementalLow:%1} до {incrementalHigh:%1}) и крайним образом — {extreme:%2} (95-процентный интервал от {extremeLow:%2} до {extremeHigh:%2}); ${CLEAN.ru}.`,
    `{place}: {name} үлестерін қайталау үшін Климек және әріптестерінің моделі {stations|# учаскенің} {incremental:%1} (95 пайыздық аралық: {incrementalLow:%1} – {incrementalHigh:%1}) бөлігін ішінара, {extreme:%2} (95 пайыздық аралық: {extremeLow:%2} – {extremeHigh:%2}) бөлігін шекті түрде арттырады; ${CLEAN.kk}.`,
  ),
  expected: sentence(`no fixed value: ${CLEAN.en}`, `определённого значения нет: ${CLEAN.ru}`, `белгілі бір мән жоқ: ${CLEAN.kk}`),
  seen: sentence(
    '{incremental:%1} incremental, {extreme:%2} extreme',
    '{incremental:%1} частичного завышения, {extreme:%2} крайнего',
    '{incremental:%1} ішінара, {extreme:%2} шекті арттыру',
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
      'What do turnout and the leader’s share look like together, and how much inflation would a model need to imitate the shares?',
      'Как выглядят вместе явка и доля лидера и какое завышение понадобилось бы модели, чтобы воспроизвести доли?',
      'Қатысу деңгейі мен көшбасшының үлесі бірге қалай көрінеді және үлестерді қайталау үшін модельге қанша арттыру керек болар еді?',
    ),
    method: sentence(
      'Stations counted in steps of one percentage point of turnout and of share (the lower end belongs to the step); votes added up by turnout. Model of Klimek et al.: peaks τ and ν by a Gaussian kernel with Scott’s bandwidth, spreads from below the peaks, θ from above. Expected shares of untouched, incrementally and extremely inflated stations by numerical integration, no draws; f_i, f_e and α by the greatest multinomial likelihood of the stations by share, with α in hundredths; intervals from the profile likelihood divided by X²/df.',
      'Участки подсчитаны с шагом в один процентный пункт явки и доли (нижняя граница входит в шаг); голоса суммированы по явке. Модель Климека и соавторов: пики τ и ν по гауссову ядру с шириной окна Скотта, разброс — по значениям ниже пиков, θ — выше. Ожидаемые доли нетронутых, частично и крайне завышенных участков — численным интегрированием, без случайных испытаний; f_i, f_e и α — по наибольшему полиномиальному правдоподобию участков по доле, α в сотых; интервалы — по профильному правдоподобию, делённому на X²/df.',
      'Учаскелер қатысу деңгейі мен үлестің бір пайыздық тармақ қадамымен саналған (төменгі шек қадамға кіреді); дауыстар қатысу деңгейі бойынша қосылған. Климек және әріптестерінің моделі: τ және ν шыңдары Скотт ені бар гаусс ядросы бойынша, шашырау шыңдардан төмен, θ жоғары мәндер бойынша. Өзгертілмеген, ішінара және шекті арттырылған учаскелердің күтілетін үлестері сандық интегралдаумен, кездейсоқ сынақтарсыз; f_i, f_e және α учаскелердің үлес бойынша ең үлкен полиномдық шындыққа ұқсастығы бойынша, α жүздік үлеспен; аралықтар X²/df шамасына бөлінген профильді шындыққа ұқсастық бойынша.',
    ),
    needs: [
      sentence(
        'registered voters, ballots, valid votes and votes of at least 500 polling stations',
        'избиратели в списке, бюллетени, действительные голоса и голоса участников не менее чем 500 избирательных участков',
        'кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
      ),
    ],
    limits: [
      sentence(
        'A description without a p-value. The model knows one kind of honest place; a country of several kinds looks like inflation to it: eight elections regarded as clean give 0 to 56 % incremental, and 0 % extreme with intervals up to 5 %.',
        'Описание без p-значения. Модель знает лишь один вид обычного места; страна из нескольких видов выглядит для неё как завышение: восемь выборов, которые считаются честными, дают от 0 до 56 % частичного завышения и 0 % крайнего с интервалами до 5 %.',
        'p-мәнінсіз сипаттама. Модель кәдімгі жердің бір ғана түрін біледі; бірнеше түрі бар ел оған арттыру болып көрінеді: әділ саналатын сегіз сайлауда ішінара арттыру 0–56 %, ал шекті арттыру 0 %, оның аралықтары 5 %-ға дейін.',
      ),
      sentence(
        'The fit is skipped where the peak of turnout lies above the official turnout, which is a sign that the model does not describe the election; most elections regarded as clean are skipped for that.',
        'Подгонка пропускается, если пик явки выше официальной явки: это признак того, что модель не описывает выборы; по этой причине пропускается большинство выборов, которые считаются честными.',
        'Қатысу деңгейінің шыңы ресми қатысу деңгейінен жоғары болса, келтіру өткізіледі: бұл — модель сайлауды сипаттамайтынының белгісі; әділ саналатын сайлаулардың көпшілігі осы себеппен өткізіледі.',
      ),
      sentence(
        'Peaks and spreads are read from the data first and then taken as known, as published. Inflation moves them too, so that f_i comes out too small even where the model holds: on stations drawn from it, about 0.09 for 0.10, 0.18 to 0.23 for 0.30 and 0.14 to 0.31 for 0.60; given the true peaks and spreads the fit returns them.',
        'Пики и разброс сначала определяются по данным, а затем, как и в публикации, считаются известными. Завышение сдвигает и их, поэтому f_i оказывается занижен, даже если модель верна: на участках, полученных из неё самой, — около 0,09 вместо 0,10, от 0,18 до 0,23 вместо 0,30 и от 0,14 до 0,31 вместо 0,60; если заданы истинные пики и разброс, подгонка возвращает верные значения.',
        'Шыңдар мен шашырау алдымен деректерден алынып, кейін жарияланымдағыдай белгілі деп саналады. Арттыру оларды да жылжытады, сондықтан модель дұрыс болса да f_i кем шығады: модельдің өзінен алынған учаскелерде 0,10 орнына шамамен 0,09, 0,30 орнына 0,18–0,23, 0,60 орнына 0,14–0,31; шын шыңдар мен шашырау берілсе, келтіру дұрыс мәндерді қайтарады.',
      ),
      sentence(
        'The intervals cover chance, widened by how badly the model fits, and neither that bias nor differences between places.',
        'Интервалы учитывают случайность, с расширением на то, насколько плохо подходит модель, но не это смещение и не различия между местами.',
        'Аралықтар модельдің қаншалықты нашар келетініне кеңейтілген кездейсоқтықты қамтиды, бірақ бұл ығысуды да, жерлер арасындағы айырмашылықты да қамтымайды.',
      ),
      sentence(
        'The peak is the first above 30 % where the density is at least a tenth of its greatest height; without that floor a handful of stations decides it.',
        'Пиком считается первый выше 30 %, где плотность не меньше десятой части наибольшей высоты; без этого условия его определяла бы горстка участков.',
        'Шың деп 30 %-дан жоғары, тығыздығы ең үлкен биіктіктің кемінде оннан бірі болатын алғашқысы алынады; бұл шартсыз оны санаулы учаске ғана анықтар еді.',
      ),
      sentence(
        'Stations with more ballots than voters or more votes than valid ones are left out of the fit.',
        'Участки, где бюллетеней больше, чем избирателей, или голосов больше, чем действительных, в подгонке не участвуют.',
        'Бюллетеньдері сайлаушылардан немесе дауыстары жарамды дауыстардан көп учаскелер келтіруге кірмейді.',
      ),
    ],
    explanations: [
      sentence(
        'Regions or groups that prefer the leader by far form a tail or a second cloud of stations, as minorities do in many elections regarded as clean.',
        'Регионы или группы, намного сильнее поддерживающие лидера, образуют хвост или второе облако участков, как меньшинства на многих честных выборах.',
        'Көшбасшыны әлдеқайда көп қолдайтын өңірлер немесе топтар, көптеген адал сайлаудағы азшылықтар сияқты, құйрық немесе учаскелердің екінші шоғырын құрайды.',
      ),
      sentence(
        'Town and country differ in turnout and in preference at once.',
        'Город и село различаются сразу и явкой, и предпочтениями.',
        'Қала мен ауыл қатысу деңгейімен де, таңдауымен де бірден ерекшеленеді.',
      ),
      sentence(
        'Closed stations such as hospitals, ships and barracks have turnouts near 100 %.',
        'На закрытых участках — в больницах, на судах, в казармах — явка близка к 100 %.',
        'Ауруханалар, кемелер, казармалар сияқты жабық учаскелерде қатысу деңгейі 100 %-ға жақын.',
      ),
    ],
  },
  countsOfStations: sentence(
    'registered voters, ballots, valid votes and votes of at least 500 polling stations',
    'избиратели в списке, бюллетени, действительные голоса и голоса участников не менее чем 500 избирательных участков',
    'кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
  ),
  tooFew: sentence(
    '{stations|# station has|# stations have} a turnout and a share; at least {minStations:#} are needed',
    'явка и доля известны для {stations|# участка|# участков|# участков}; нужно не менее {minStations:#}',
    'қатысу деңгейі мен үлес {stations|# учаске} бойынша белгілі; кемінде {minStations:#} қажет',
  ),
  noSpread: sentence(
    'too few stations lie beside the peaks of turnout and share',
    'слишком мало участков лежит по сторонам от пиков явки и доли',
    'қатысу деңгейі мен үлестің шыңдарының жанында учаскелер тым аз',
  ),
  peakAboveOfficial: sentence(
    'turnout peaks at {tau:%1}, above the official {official:%1}: the model, in which inflation only raises turnout, does not describe these stations',
    'пик явки {tau:%1} выше официальной явки {official:%1}: модель, в которой завышение только повышает явку, не описывает эти участки',
    'қатысу деңгейінің шыңы {tau:%1} ресми {official:%1} мәнінен жоғары: арттыру қатысу деңгейін тек көтеретін модель бұл учаскелерді сипаттамайды',
  ),
  noFit: sentence('no fit', 'модель не подогнана', 'модель келтірілмеген'),
  turnoutThatVaries: sentence(
    'stations whose turnout varies and peaks below the official turnout',
    'участки, на которых явка различается и её пик ниже официальной явки',
    'қатысу деңгейі әртүрлі және шыңы ресми қатысу деңгейінен төмен учаскелер',
  ),
  fitted: {
    withInflation: {
      ...fitted,
      details: [
        sentence(
          'The model misplaces {misplaced:%1} of the stations (X²/df {dispersion:.1}; the intervals are widened by its root). α = {alpha:.2} ({alphaLow:.2} to {alphaHigh:.2}; values from 0.20 to 5.00 are tried). Turnout peaks at {tau:%1} and the share at {nu:%1}; the official turnout of these stations is {turnout:%1}.',
          'Модель неверно размещает {misplaced:%1} участков (X²/df {dispersion:.1}; интервалы расширены на корень из этой величины). α = {alpha:.2} (от {alphaLow:.2} до {alphaHigh:.2}; перебираются значения от 0,20 до 5,00). Пик явки {tau:%1}, пик доли {nu:%1}; официальная явка этих участков {turnout:%1}.',
          'Модель учаскелердің {misplaced:%1} бөлігін дұрыс орналастырмайды (X²/df {dispersion:.1}; аралықтар осы шаманың түбіріне кеңейтілген). α = {alpha:.2} ({alphaLow:.2} – {alphaHigh:.2}; 0,20 мен 5,00 аралығындағы мәндер тексеріледі). Қатысу деңгейінің шыңы {tau:%1}, үлестің шыңы {nu:%1}; бұл учаскелердің ресми қатысу деңгейі {turnout:%1}.',
        ),
      ],
    },
    withoutInflation: {
      ...fitted,
      details: [
        sentence(
          'The model misplaces {misplaced:%1} of the stations (X²/df {dispersion:.1}; the intervals are widened by its root). α = {alpha:.2} ({alphaLow:.2} to {alphaHigh:.2}; values from 0.20 to 5.00 are tried, and without inflation none is better than another). Turnout peaks at {tau:%1} and the share at {nu:%1}; the official turnout of these stations is {turnout:%1}.',
          'Модель неверно размещает {misplaced:%1} участков (X²/df {dispersion:.1}; интервалы расширены на корень из этой величины). α = {alpha:.2} (от {alphaLow:.2} до {alphaHigh:.2}; перебираются значения от 0,20 до 5,00, и без завышения ни одно не лучше другого). Пик явки {tau:%1}, пик доли {nu:%1}; официальная явка этих участков {turnout:%1}.',
          'Модель учаскелердің {misplaced:%1} бөлігін дұрыс орналастырмайды (X²/df {dispersion:.1}; аралықтар осы шаманың түбіріне кеңейтілген). α = {alpha:.2} ({alphaLow:.2} – {alphaHigh:.2}; 0,20 мен 5,00 аралығындағы мәндер тексеріледі, ал арттыру болмаса, ешқайсысы басқасынан артық емес). Қатысу деңгейінің шыңы {tau:%1}, үлестің шыңы {nu:%1}; бұл учаскелердің ресми қатысу деңгейі {turnout:%1}.',
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
      `{source}. No fit where the peak of turnout lies above the official turnout; ${CLEAN.en}.`,
      `{source}. Модель не подгоняется, если пик явки выше официальной явки; ${CLEAN.ru}.`,
      `{source}. Қатысу деңгейінің шыңы ресми қатысу деңгейінен жоғары болса, модель келтірілмейді; ${CLEAN.kk}.`,
    ),
    misplaced: sentence('Misplaced', 'Неверно размещено', 'Дұрыс орналаспаған'),
  },
});
