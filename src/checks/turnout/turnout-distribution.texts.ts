import { sentence, texts } from '../../language/sentence.ts';

const groups = sentence(
  'Groups of voters have habits of their own: towns and villages, majorities and minorities, voters who live abroad but remain on the roll.',
  'У групп избирателей свои привычки: город и село, большинство и меньшинства, те, кто живёт за рубежом, но остаётся в списке.',
  'Сайлаушы топтарының дағдысы әртүрлі: қала мен ауыл, көпшілік пен азшылықтар, шетелде тұрып, тізімде қалғандар.',
);
const special = sentence(
  'Special stations in hospitals, barracks, ships and prisons have a turnout near 100 % in every country.',
  'На особых участках в больницах, казармах, на судах и в тюрьмах явка в любой стране близка к 100 %.',
  'Ауруханалардағы, казармалардағы, кемелердегі және түрмелердегі ерекше учаскелерде қатысу деңгейі кез келген елде 100 %-ға жақын.',
);
const rules = sentence(
  'The rules of voting or registration may differ between areas and shift whole groups of stations.',
  'Правила голосования или регистрации могут различаться по территориям и сдвигать целые группы участков.',
  'Дауыс беру немесе тіркеу ережелері аумақтар бойынша әртүрлі болып, учаскелердің тұтас топтарын жылжытуы мүмкін.',
);
const sameTurnout = sentence(
  'Many stations with exactly the same figure, such as 100 % or a rounded one, form a peak of their own.',
  'Много участков с одной и той же величиной, например 100 % или округлённой, образуют отдельный пик.',
  'Мәні дәл бірдей, мысалы 100 % немесе дөңгелектелген, көп учаске бөлек шың құрайды.',
);

const dip = {
  expected: sentence('one peak', 'один пик', 'бір шың'),
  seen: sentence(
    'a dip of {dip:.4}; the nearest distribution with one peak has that peak between {modeLow:%1} and {modeHigh:%1}',
    'дип {dip:.4}; у ближайшего распределения с одним пиком он между {modeLow:%1} и {modeHigh:%1}',
    'дип {dip:.4}; бір шыңы бар ең жақын үлестірімнің шыңы {modeLow:%1} және {modeHigh:%1} аралығында',
  ),
} as const;

export const T = texts('turnout-distribution', {
  meta: {
    title: sentence('Distribution of turnout', 'Распределение явки', 'Қатысу деңгейінің үлестірімі'),
    question: sentence(
      'Does the turnout of stations have one peak, and the tails that elections regarded as clean have?',
      'Есть ли у явки по участкам один пик и такие хвосты, как на выборах, которые считаются честными?',
      'Учаскелердің қатысу деңгейінде бір шың және әділ саналатын сайлаулардағыдай құйрықтар бар ма?',
    ),
    method: sentence(
      'Peaks are tested with Hartigan’s dip; its p comes from quantiles simulated for uniform numbers. Its interval is the distance bound of Dvoretzky, Kiefer and Wolfowitz. The shape is described by skewness m₃/m₂^1.5 and kurtosis m₄/m₂². They are computed for turnout, for its logit (turnouts strictly between 0 and 100 %) and for the logarithmic vote rate log((N − W)/W) of the leader (stations with 100 registered voters or more). The 95 % intervals come from large-sample errors. With fewer than 150 stations they come from a seeded basic bootstrap of whole stations.',
      'Пики проверяются дипом Хартигана; p — по квантилям, полученным имитацией равномерных чисел. Его интервал — граница расстояния Дворецкого, Кифера и Вольфовица. Форма описывается асимметрией m₃/m₂^1,5 и куртозисом m₄/m₂². Они вычисляются для явки, её логита (явка строго между 0 и 100 %) и логарифмического показателя голосов лидера log((N − W)/W) (участки, где не менее 100 избирателей в списке). 95-процентные интервалы — по ошибкам для больших выборок. Где участков меньше 150, они получены простым бутстрепом целых участков с заданным начальным числом.',
      'Шыңдар Хартиган дипімен тексеріледі; p біркелкі сандарды имитациялаудан алынған квантильдер бойынша. Оның аралығы — Дворецкий, Кифер және Вольфовицтің қашықтық шегі. Пішінді асимметрия m₃/m₂^1,5 және куртозис m₄/m₂² сипаттайды. Олар қатысу деңгейі, оның логиті (қатысу деңгейі 0 мен 100 % арасында) және көшбасшы дауыстарының логарифмдік көрсеткіші log((N − W)/W) (тізімінде кемінде 100 сайлаушы бар учаскелер) үшін есептеледі. 95 пайыздық аралықтар үлкен іріктеме қателері бойынша. Учаскелер 150-ден аз болса, олар бастапқы саны берілген, тұтас учаскелердің қарапайым бутстрепі бойынша алынады.',
    ),
    needs: [
      sentence(
        'registered voters and ballots of as many polling stations as `minStations` says (100 by default)',
        'избиратели в списке и бюллетени стольких избирательных участков, сколько задано в `minStations` (по умолчанию 100)',
        '`minStations` параметрінде берілген сандағы (әдепкіде 100) сайлау учаскесінің тізімдегі сайлаушылары мен бюллетеньдері',
      ),
    ],
    limits: [
      sentence(
        'An area with too few stations is left out (`minStations`). So are stations without registered voters or without ballots. Turnout above 100 % counts as 100 %.',
        'Территории, где участков мало, не рассматриваются (`minStations`). Не учитываются и участки без избирателей в списке или без бюллетеней. Явка выше 100 % считается за 100 %.',
        'Учаскелері аз аумақтар қаралмайды (`minStations`). Тізімінде сайлаушысы немесе бюллетені жоқ учаскелер де есепке алынбайды. 100 %-дан жоғары қатысу деңгейі 100 % деп есептеледі.',
      ),
      sentence(
        'A skewness of 0 and a kurtosis of 3 are no yardstick: nearly every election regarded as clean departs from both. The country is compared with the range of such elections, which by itself separates nothing. For single areas no range is known, so the table only lists them.',
        'Асимметрия 0 и куртозис 3 — не мерило: почти все выборы, которые считаются честными, отходят и от того, и от другого. Страна сравнивается с диапазоном таких выборов, который сам по себе ничего не разделяет. Для отдельных территорий диапазон неизвестен, поэтому таблица их только перечисляет.',
        'Асимметрияның 0, куртозистің 3 болуы өлшем емес: әділ саналатын сайлаулардың барлығы дерлік екеуінен де ауытқиды. Ел осындай сайлаулардың ауқымымен салыстырылады, ал бұл ауқымның өзі ештеңені ажыратпайды. Жеке аумақтар үшін ауқым белгісіз, сондықтан кесте оларды тек тізімдейді.',
      ),
      sentence(
        'The dip test assumes independent turnouts of a continuous kind. Many stations with exactly the same turnout form peaks of their own. So do towns and villages that vote differently inside one area.',
        'Дип-тест предполагает независимые значения явки непрерывного характера. Множество участков с одинаковой явкой образуют отдельные пики. То же дают город и село, если они голосуют по-разному внутри одной территории.',
        'Дип-тест қатысу деңгейлері тәуелсіз және үздіксіз деп болжайды. Қатысу деңгейі дәл бірдей көп учаске бөлек шыңдар құрайды. Бір аумақта әртүрлі дауыс беретін қала мен ауыл да солай.',
      ),
      sentence(
        'The null of the dip test is the flattest distribution with one peak, so it tends to find nothing. Above 72,000 stations the quantiles of 72,000 are used. A p below 0.0001 is given as 0.0001.',
        'Нулевая гипотеза дип-теста — самое плоское распределение с одним пиком, поэтому тест скорее ничего не найдёт. При числе участков больше 72 000 берутся квантили для 72 000. p ниже 0,0001 указывается как 0,0001.',
        'Дип-тестінің нөлдік болжамы — бір шыңы бар ең жазық үлестірім, сондықтан тест көбіне ештеңе таппауға бейім. Учаскелер 72 000-нан көп болса, 72 000 үшін квантильдер қолданылады. 0,0001-ден төмен p 0,0001 деп көрсетіледі.',
      ),
      sentence(
        'Intervals are too narrow in small areas. At 300 stations, a 95 % interval holds the truth in some 9 of 10 cases for the skewness and in 8 of 10 for the kurtosis. This is true of the bootstrap and of large-sample errors alike.',
        'На малых территориях интервалы слишком узки. При 300 участках 95-процентный интервал содержит истинное значение примерно в 9 случаях из 10 для асимметрии и в 8 из 10 для куртозиса. Это верно и для бутстрепа, и для ошибок больших выборок.',
        'Шағын аумақтарда аралықтар тым тар. 300 учаске болғанда 95 пайыздық аралық шын мәнді асимметрия үшін шамамен 10 жағдайдың 9-ында, куртозис үшін 8-інде қамтиды. Бұл бутстрепке де, үлкен іріктеме қателеріне де қатысты.',
      ),
      sentence(
        'The intervals treat stations as independent of each other. If areas differ, those of the whole country are several times too narrow.',
        'Интервалы считают участки независимыми друг от друга. Если территории различаются, интервалы по всей стране в несколько раз уже, чем следует.',
        'Аралықтар учаскелерді бір-бірінен тәуелсіз деп алады. Аумақтар ерекшеленсе, бүкіл ел бойынша аралықтар тиістісінен бірнеше есе тар.',
      ),
    ],
    explanations: [groups, special, rules],
    ask: sentence(
      'Ask the commission for a list of its stations by kind (town, village, abroad, hospital, barracks), with the turnout of each.',
      'Запросите у комиссии перечень участков по видам (город, село, за рубежом, больницы, казармы) с явкой на каждом.',
      'Комиссиядан учаскелердің түрі бойынша (қала, ауыл, шетел, аурухана, казарма) тізімін және әрқайсысының қатысу деңгейін сұраңыз.',
    ),
  },
  countsMissing: sentence(
    'no table has both registered voters and ballots of two areas or more',
    'ни в одной таблице нет избирателей в списке и бюллетеней хотя бы двух территорий',
    'бірде-бір кестеде кемінде екі аумақтың тізімдегі сайлаушылары мен бюллетеньдері бірге жоқ',
  ),
  countsOfStations: sentence(
    'registered voters and ballots of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке и бюллетени хотя бы по {minStations|# избирательному участку|# избирательным участкам|# избирательным участкам}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары мен бюллетеньдері',
  ),
  tooFew: sentence(
    'the turnout of {known|# area|# areas} is known; {minStations:#} are needed',
    'число территорий, для которых известна явка, — {known|#|#|#}; нужно {minStations:#}',
    'қатысу деңгейі {known|# аумақ} бойынша белгілі; {minStations:#} қажет',
  ),
  noArea: sentence(
    'the stations belong to no area of this level',
    'участки не входят ни в одну территорию этого уровня',
    'учаскелер бұл деңгейдегі ешбір аумаққа кірмейді',
  ),
  areaOfEach: sentence(
    'the {level} of each station',
    'территория уровня «{level}» для каждого участка',
    'әр учаскенің «{level}» деңгейіндегі аумағы',
  ),
  smallAreas: {
    subject: sentence('{source}, areas by {level}', '{source}, территории уровня «{level}»', '{source}, «{level}» деңгейіндегі аумақтар'),
    reason: sentence(
      '{small:#} of {areas|# area|# areas} {small|has|have} fewer than {minStations:#} stations',
      'менее чем {minStations|# участок|# участка|# участков} у {small:#} из {areas|# территории|# территорий|# территорий}',
      '{areas|# аумақтың} {small:#} аумағында {minStations|# учаскеден} аз',
    ),
    needed: sentence(
      'at least {minStations|# station|# stations} in an area',
      'не менее {minStations|# участка|# участков|# участков} на территории',
      'аумақта кемінде {minStations|# учаске}',
    ),
  },
  noVotes: {
    subject: sentence('The share of {id}', 'Доля участника {id}', '{id} үлесі'),
    reason: sentence(
      'no votes of such a contestant are known by station',
      'голоса за такого участника по участкам неизвестны',
      'мұндай қатысушының учаскелер бойынша дауыстары белгісіз',
    ),
    needed: sentence('the votes of {id} by station', 'голоса за участника {id} по участкам', '{id} дауыстары учаскелер бойынша'),
  },
  noShape: {
    subject: sentence('{quantity}, {place}', '{quantity}, {place}', '{quantity}, {place}'),
    reason: sentence(
      'it is known for fewer than four stations, or is the same at all of them',
      'известно менее чем для четырёх участков или везде одинаково',
      'төрттен аз учаске бойынша белгілі немесе барлығында бірдей',
    ),
    needed: sentence('stations that differ', 'участки, различающиеся между собой', 'бір-бірінен ерекшеленетін учаскелер'),
  },
  dip: {
    country: {
      ...dip,
      message: sentence(
        '{quantity:^} at {units} has more than one peak: its distance from a single peak (Hartigan’s dip) is {dip:.4}.',
        '{quantity:^} ({units}): больше одного пика; расстояние от распределения с одним пиком (дип Хартигана) — {dip:.4}.',
        '{quantity:^} ({units}): шыңы бірден көп; бір шыңы бар үлестірімнен қашықтығы (Хартиган дипі) — {dip:.4}.',
      ),
    },
    area: {
      ...dip,
      message: sentence(
        '{place:^}: the {quantity} at {units} has more than one peak; its distance from a single peak (Hartigan’s dip) is {dip:.4}.',
        '{place:^}, {quantity} ({units}): больше одного пика; расстояние от распределения с одним пиком (дип Хартигана) — {dip:.4}.',
        '{place:^}, {quantity} ({units}): шыңы бірден көп; бір шыңы бар үлестірімнен қашықтығы (Хартиган дипі) — {dip:.4}.',
      ),
    },
  },
  dipChance: {
    exact: sentence(
      'With a single peak, such a distance or a larger one would occur {chance} (p = {log10P}).',
      'При одном пике такое или большее расстояние получилось бы {chance} (p = {log10P}).',
      'Бір шың болса, мұндай немесе одан үлкен қашықтық {chance} шығар еді (p = {log10P}).',
    ),
    atMost: sentence(
      'With a single peak, such a distance or a larger one would occur {chance} at most (p at most {log10P}).',
      'При одном пике такое или большее расстояние получилось бы {chance} или реже (p не больше {log10P}).',
      'Бір шың болса, мұндай немесе одан үлкен қашықтық {chance} немесе сирегірек шығар еді (p ең көбі {log10P}).',
    ),
  },
  dipCauses: {
    turnout: [groups, sameTurnout, rules],
    share: [
      sentence(
        'The strongholds of contestants differ from the rest of the country, by region or by community.',
        'Опорные территории участников отличаются от остальной страны — по регионам или по общинам.',
        'Қатысушылардың тірек аумақтары өңірлер немесе қауымдар бойынша елдің қалған бөлігінен өзгеше.',
      ),
      sameTurnout,
    ],
  },
  dipEffect: sentence('dip', 'дип', 'дип'),
  cleanDips: {
    turnout: sentence(
      'Turnout has several peaks (p below 0.05) in {peaked:#} of {cleanElections|# election|# elections} regarded as clean. A region or district has them in {peakedInAreas:#} of the {withAreas:#} that name theirs.',
      'Несколько пиков явки (p ниже 0,05) — на {peaked:#} из {cleanElections|# выборов|# выборов|# выборов}, которые считаются честными. В каком-либо регионе или округе они есть на {peakedInAreas:#} из {withAreas:#}, где те названы.',
      'Әділ саналатын {cleanElections|# сайлаудың} ішінде қатысу деңгейінің бірнеше шыңы (p 0,05-тен төмен) барлары: {peaked:#}. Өңірлері не округтері аталған {withAreas:#} сайлаудың ішінде олардың бірінде шыңы бірнешеулері: {peakedInAreas:#}.',
    ),
    share: sentence(
      'The share of the leader has several peaks (p below 0.05) in {peaked:#} of {cleanElections|# election|# elections} regarded as clean. Geography and communities explain them. For other contestants no such figure is known.',
      'У доли лидера несколько пиков (p ниже 0,05) — на {peaked:#} из {cleanElections|# выборов|# выборов|# выборов}, которые считаются честными. Это объясняется географией и составом общин. Для остальных участников таких данных нет.',
      'Әділ саналатын {cleanElections|# сайлаудың} ішінде көшбасшы үлесінің бірнеше шыңы (p 0,05-тен төмен) барлары: {peaked:#}. Мұны география мен қауымдар құрамы түсіндіреді. Өзге қатысушылар үшін мұндай дерек жоқ.',
    ),
  },
  shape: {
    message: sentence(
      '{quantity:^} at {units} is spread differently than in {cleanElections|# election|# elections} regarded as clean: skewness {skewness:.2}, kurtosis {kurtosis:.2}.',
      '{quantity:^} ({units}): распределение не такое, как на выборах, которые считаются честными ({cleanElections:#}): асимметрия {skewness:.2}, куртозис {kurtosis:.2}.',
      '{quantity:^} ({units}): таралуы әділ саналатын сайлаулардағыдан ({cleanElections:#}) өзгеше: асимметрия {skewness:.2}, куртозис {kurtosis:.2}.',
    ),
    details: [
      sentence(
        'Skewness shows which tail is longer (below 0, the lower one). Kurtosis shows how heavy both tails are.',
        'Асимметрия показывает, какой хвост длиннее (ниже 0 — нижний). Куртозис показывает, насколько тяжелы оба хвоста.',
        'Асимметрия қай құйрықтың ұзын екенін көрсетеді (0-ден төмен болса — төменгісі). Куртозис екі құйрықтың қаншалықты ауыр екенін көрсетеді.',
      ),
      sentence(
        'The 95 % intervals are {skewnessLow:.2} to {skewnessHigh:.2} and {kurtosisLow:.2} to {kurtosisHigh:.2}.',
        '95-процентные интервалы — от {skewnessLow:.2} до {skewnessHigh:.2} и от {kurtosisLow:.2} до {kurtosisHigh:.2}.',
        '95 пайыздық аралықтар: {skewnessLow:.2} – {skewnessHigh:.2} және {kurtosisLow:.2} – {kurtosisHigh:.2}.',
      ),
      sentence(
        'In these elections, skewness is between {cleanSkewnessLow:.2} and {cleanSkewnessHigh:.2}, kurtosis between {cleanKurtosisLow:.2} and {cleanKurtosisHigh:.2}. {yardstick}',
        'На этих выборах асимметрия от {cleanSkewnessLow:.2} до {cleanSkewnessHigh:.2}, куртозис от {cleanKurtosisLow:.2} до {cleanKurtosisHigh:.2}. {yardstick}',
        'Бұл сайлауларда асимметрия {cleanSkewnessLow:.2} мен {cleanSkewnessHigh:.2}, куртозис {cleanKurtosisLow:.2} мен {cleanKurtosisHigh:.2} аралығында. {yardstick}',
      ),
    ],
    explanations: [special, groups, rules],
    expected: sentence(
      'a skewness between {cleanSkewnessLow:.2} and {cleanSkewnessHigh:.2} and a kurtosis between {cleanKurtosisLow:.2} and {cleanKurtosisHigh:.2}',
      'асимметрия от {cleanSkewnessLow:.2} до {cleanSkewnessHigh:.2} и куртозис от {cleanKurtosisLow:.2} до {cleanKurtosisHigh:.2}',
      'асимметрия {cleanSkewnessLow:.2} мен {cleanSkewnessHigh:.2}, куртозис {cleanKurtosisLow:.2} мен {cleanKurtosisHigh:.2} аралығында',
    ),
    seen: sentence(
      'a skewness of {skewness:.2} and a kurtosis of {kurtosis:.2}',
      'асимметрия {skewness:.2}, куртозис {kurtosis:.2}',
      'асимметрия {skewness:.2}, куртозис {kurtosis:.2}',
    ),
  },
  cleanShape: sentence(
    'In {cleanElections|# election|# elections} regarded as clean, each taken whole, skewness is between {cleanSkewnessLow:.2} and {cleanSkewnessHigh:.2}, kurtosis between {cleanKurtosisLow:.2} and {cleanKurtosisHigh:.2}.',
    'На выборах, которые считаются честными ({cleanElections:#}), взятых целиком, асимметрия от {cleanSkewnessLow:.2} до {cleanSkewnessHigh:.2}, куртозис от {cleanKurtosisLow:.2} до {cleanKurtosisHigh:.2}.',
    'Әділ саналатын, тұтас алынған сайлауларда ({cleanElections:#}) асимметрия {cleanSkewnessLow:.2} мен {cleanSkewnessHigh:.2}, куртозис {cleanKurtosisLow:.2} мен {cleanKurtosisHigh:.2} аралығында.',
  ),
  table: {
    title: sentence(
      '{quantity}: shape of its distribution over stations',
      '{quantity}: форма распределения по участкам',
      '{quantity}: учаскелер бойынша үлестірімнің пішіні',
    ),
    skewness: sentence('Skewness', 'Асимметрия', 'Асимметрия'),
    low: sentence('Low', 'Нижняя граница', 'Төменгі шек'),
    high: sentence('High', 'Верхняя граница', 'Жоғарғы шек'),
    kurtosis: sentence('Kurtosis', 'Куртозис', 'Куртозис'),
    intervals: sentence('Intervals', 'Интервалы', 'Аралықтар'),
    bootstrap: sentence('bootstrap', 'бутстреп', 'бутстреп'),
    largeSample: sentence('large sample', 'по большой выборке', 'үлкен іріктеме бойынша'),
    dip: sentence('Dip', 'Дип', 'Дип'),
    pOfDip: sentence('p of the dip', 'p для дипа', 'дип үшін p'),
  },
  intervals: {
    bootstrapped: sentence(
      'Intervals are of 95 %. Bootstrapped intervals come from {draws|# draw|# draws} of the area’s stations.',
      'Интервалы 95-процентные. Бутстреп-интервалы получены по {draws|# повторной выборке|# повторным выборкам|# повторным выборкам} участков территории.',
      'Аралықтар 95 пайыздық. Бутстреп аралықтары аумақ учаскелерінің {draws|# қайта іріктемесінен} алынған.',
    ),
    largeSample: sentence(
      'Intervals are of 95 %, from large-sample errors.',
      'Интервалы 95-процентные, по ошибкам для больших выборок.',
      'Аралықтар 95 пайыздық, үлкен іріктеме қателері бойынша.',
    ),
  },
});
