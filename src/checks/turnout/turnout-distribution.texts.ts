import { sentence, texts } from '../../language/sentence.ts';

/** What is known of the dip in elections regarded as clean. */
const CLEAN_DIPS = {
  turnout: {
    en: 'None of eight elections regarded as clean, and none of their 127 regions and districts with 100 stations or more, has a p below 0.05 for turnout.',
    ru: 'Ни на одних из восьми выборов, которые считаются честными, и ни в одном из их 127 регионов и округов, где не менее 100 участков, p для явки не опускается ниже 0,05.',
    kk: 'Әділ саналатын сегіз сайлаудың ешқайсысында және олардың кемінде 100 учаскесі бар 127 өңірі мен округінің ешқайсысында қатысу деңгейі үшін p 0,05-тен төмен емес.',
  },
  share: {
    en: 'Three of eight elections regarded as clean (Canada, Israel twice) show the same in the share of the leader, for reasons of geography and community.',
    ru: 'На трёх из восьми выборов, которые считаются честными (Канада и дважды Израиль), то же видно в доле лидера — по причинам географии и состава общин.',
    kk: 'Әділ саналатын сегіз сайлаудың үшеуінде (Канада және екі рет Израиль) география мен қауымдар құрамына байланысты көшбасшының үлесінде де осы байқалады.',
  },
} as const;

const dip = {
  expected: sentence('one peak', 'один пик', 'бір шың'),
  seen: sentence(
    'a dip of {dip:.4}; the nearest distribution with one peak has it between {modeLow:%1} and {modeHigh:%1}',
    'дип {dip:.4}; у ближайшего распределения с одним пиком он лежит между {modeLow:%1} и {modeHigh:%1}',
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
      'Hartigan’s dip of turnout, with p from quantiles simulated for uniform numbers. Skewness m₃/m₂^1.5 and kurtosis m₄/m₂² of turnout, of its logit (turnouts strictly between 0 and 100 %) and of the logarithmic vote rate log((N − W)/W) of the leader (stations with 100 registered voters or more); 95 % intervals from large-sample errors, or where there are fewer than 150 stations from a seeded basic bootstrap of whole stations. The interval of the dip is its distance bound of Dvoretzky, Kiefer and Wolfowitz.',
      'Дип Хартигана для явки, p по квантилям, полученным имитацией равномерных чисел. Асимметрия m₃/m₂^1,5 и куртозис m₄/m₂² явки, её логита (явка строго между 0 и 100 %) и логарифмического показателя голосов лидера log((N − W)/W) (участки, где не менее 100 избирателей в списке); 95-процентные интервалы по ошибкам для больших выборок, а где участков меньше 150 — по простому бутстрепу целых участков с заданным начальным числом. Интервал дипа — граница расстояния Дворецкого, Кифера и Вольфовица.',
      'Қатысу деңгейінің Хартиган дипі, p біркелкі сандарды имитациялаудан алынған квантильдер бойынша. Қатысу деңгейінің, оның логитінің (қатысу деңгейі 0 мен 100 % арасында) және көшбасшы дауыстарының логарифмдік көрсеткішінің log((N − W)/W) (тізімінде кемінде 100 сайлаушы бар учаскелер) асимметриясы m₃/m₂^1,5 және куртозисі m₄/m₂²; 95 пайыздық аралықтар үлкен іріктеме қателері бойынша, ал учаскелер 150-ден аз болса, бастапқы саны берілген, тұтас учаскелердің қарапайым бутстрепі бойынша. Дип аралығы — Дворецкий, Кифер және Вольфовицтің қашықтық шегі.',
    ),
    needs: [
      sentence(
        'registered voters and ballots of at least 100 polling stations',
        'избиратели в списке и бюллетени не менее чем 100 избирательных участков',
        'кемінде 100 сайлау учаскесінің тізімдегі сайлаушылары мен бюллетеньдері',
      ),
    ],
    limits: [
      sentence(
        'At least 100 stations; an area with fewer is left out. Stations without registered voters or without ballots are left out, and turnouts above 100 % count as 100 %.',
        'Не менее 100 участков; территории, где их меньше, не рассматриваются. Участки без избирателей в списке или без бюллетеней не учитываются, явка выше 100 % считается за 100 %.',
        'Кемінде 100 учаске; одан аз аумақтар қаралмайды. Тізімінде сайлаушысы немесе бюллетені жоқ учаскелер есепке алынбайды, 100 %-дан жоғары қатысу деңгейі 100 % деп есептеледі.',
      ),
      sentence(
        'A skewness of 0 and a kurtosis of 3 are no yardstick: nearly every election regarded as clean departs from both. The country is held against the range of eight such elections; for single areas no range is known, and they are only listed.',
        'Асимметрия 0 и куртозис 3 — не мерило: почти все выборы, которые считаются честными, отходят и от того, и от другого. Страна сравнивается с диапазоном восьми таких выборов; для отдельных территорий диапазон неизвестен, и они только перечисляются.',
        'Асимметрияның 0, куртозистің 3 болуы өлшем емес: әділ саналатын сайлаулардың барлығы дерлік екеуінен де ауытқиды. Ел осындай сегіз сайлаудың ауқымымен салыстырылады; жеке аумақтар үшін ауқым белгісіз, олар тек тізімделеді.',
      ),
      sentence(
        'The dip test assumes independent turnouts of a continuous kind: many stations with the very same turnout, as 100 % or a rounded figure, make dips of their own, and so do towns and country that vote differently within one area.',
        'Дип-тест предполагает независимые значения явки непрерывного характера: множество участков с совершенно одинаковой явкой, например 100 % или округлённой, сами создают провалы, как и город с селом, если они голосуют по-разному внутри одной территории.',
        'Дип-тест қатысу деңгейлері тәуелсіз және үздіксіз деп болжайды: қатысу деңгейі дәл бірдей, мысалы, 100 % немесе дөңгелектелген көп учаске өздігінен ойыстар жасайды, бір аумақта әртүрлі дауыс беретін қала мен ауыл да солай.',
      ),
      sentence(
        'The null of the dip test is the flattest distribution with one peak, so that it errs towards finding nothing; above 72,000 stations the quantiles of 72,000 are used. p is never told below 0.0001.',
        'Нулевая гипотеза дип-теста — самое плоское распределение с одним пиком, поэтому тест скорее ничего не найдёт; при числе участков больше 72 000 берутся квантили для 72 000. p никогда не указывается ниже 0,0001.',
        'Дип-тестінің нөлдік болжамы — бір шыңы бар ең жазық үлестірім, сондықтан тест көбіне ештеңе таппауға бейім; учаскелер 72 000-нан көп болса, 72 000 үшін квантильдер қолданылады. p ешқашан 0,0001-ден төмен көрсетілмейді.',
      ),
      sentence(
        'Intervals are too narrow in small areas: at 300 stations a 95 % interval holds the truth in some 9 of 10 cases for the skewness and 8 of 10 for the kurtosis, by bootstrap as by large-sample errors.',
        'На малых территориях интервалы слишком узки: при 300 участках 95-процентный интервал содержит истинное значение примерно в 9 случаях из 10 для асимметрии и в 8 из 10 для куртозиса — и по бутстрепу, и по ошибкам для больших выборок.',
        'Шағын аумақтарда аралықтар тым тар: 300 учаске болғанда 95 пайыздық аралық шын мәнді асимметрия үшін шамамен 10 жағдайдың 9-ында, куртозис үшін 8-інде қамтиды — бутстреп бойынша да, үлкен іріктеме қателері бойынша да.',
      ),
      sentence(
        'The intervals take stations as independent of each other: where areas differ, those of the whole country are several times too narrow.',
        'Интервалы считают участки независимыми друг от друга: если территории различаются, интервалы по всей стране в несколько раз уже, чем следует.',
        'Аралықтар учаскелерді бір-бірінен тәуелсіз деп алады: аумақтар ерекшеленсе, бүкіл ел бойынша аралықтар тиістісінен бірнеше есе тар.',
      ),
    ],
    explanations: [
      sentence(
        'Groups of voters with habits of their own, such as towns and villages, majorities and minorities, or voters living abroad who still stand on the roll, give turnout a second peak or a long tail.',
        'Группы избирателей со своими привычками — город и село, большинство и меньшинства, живущие за рубежом, но остающиеся в списке, — дают явке второй пик или длинный хвост.',
        'Өз дағдысы бар сайлаушылар топтары — қала мен ауыл, көпшілік пен азшылықтар, шетелде тұрып, тізімде қалғандар — қатысу деңгейіне екінші шың немесе ұзын құйрық береді.',
      ),
      sentence(
        'Special stations in hospitals, barracks, ships and prisons vote near 100 % everywhere.',
        'На особых участках в больницах, казармах, на судах и в тюрьмах явка везде близка к 100 %.',
        'Ауруханалардағы, казармалардағы, кемелердегі және түрмелердегі ерекше учаскелерде қатысу деңгейі барлық жерде 100 %-ға жақын.',
      ),
      sentence(
        'A rule of voting or of registration that differs between areas moves whole groups of stations.',
        'Правило голосования или регистрации, которое на разных территориях различается, сдвигает целые группы участков.',
        'Аумақтар бойынша әртүрлі дауыс беру немесе тіркеу ережесі учаскелердің тұтас топтарын жылжытады.',
      ),
    ],
  },
  countsMissing: sentence(
    'registered voters and ballots are not known together of two areas or more',
    'избиратели в списке и бюллетени вместе не известны ни для каких двух территорий',
    'тізімдегі сайлаушылар мен бюллетеньдер екі немесе одан көп аумақ бойынша бірге белгілі емес',
  ),
  countsOfStations: sentence(
    'registered voters and ballots of at least 100 polling stations',
    'избиратели в списке и бюллетени не менее чем 100 избирательных участков',
    'кемінде 100 сайлау учаскесінің тізімдегі сайлаушылары мен бюллетеньдері',
  ),
  tooFew: sentence(
    'the turnout of {known|# area|# areas} is known; {minStations:#} are needed',
    'число территорий, для которых известна явка, — {known|#|#|#}; нужно {minStations:#}',
    'қатысу деңгейі {known|# аумақ} бойынша белгілі; {minStations:#} қажет',
  ),
  noArea: sentence(
    'the stations lie in no area of this level',
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
      'at least {minStations:#} stations in an area',
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
      'it is known of fewer than four stations, or is the same in all',
      'известно менее чем для четырёх участков или везде одинаково',
      'төрттен аз учаске бойынша белгілі немесе барлығында бірдей',
    ),
    needed: sentence('stations that differ', 'участки, различающиеся между собой', 'бір-бірінен ерекшеленетін учаскелер'),
  },
  dip: {
    country: {
      exact: {
        ...dip,
        message: sentence(
          'The {quantity} of {units} lies {dip:.4} from the nearest distribution with one peak (Hartigan’s dip, p = {log10P}).',
          '{quantity:^} ({units}): распределение отстоит на {dip:.4} от ближайшего распределения с одним пиком (дип-тест Хартигана, p = {log10P}).',
          '{quantity:^} ({units}): үлестірім бір шыңы бар ең жақын үлестірімнен {dip:.4} қашықтықта (Хартиган дип-тесті, p = {log10P}).',
        ),
      },
      atMost: {
        ...dip,
        message: sentence(
          'The {quantity} of {units} lies {dip:.4} from the nearest distribution with one peak (Hartigan’s dip, p at most {log10P}).',
          '{quantity:^} ({units}): распределение отстоит на {dip:.4} от ближайшего распределения с одним пиком (дип-тест Хартигана, p не больше {log10P}).',
          '{quantity:^} ({units}): үлестірім бір шыңы бар ең жақын үлестірімнен {dip:.4} қашықтықта (Хартиган дип-тесті, p ең көбі {log10P}).',
        ),
      },
    },
    area: {
      exact: {
        ...dip,
        message: sentence(
          '{place:^}: the {quantity} of {units} lies {dip:.4} from the nearest distribution with one peak (Hartigan’s dip, p = {log10P}).',
          '{place:^}: {quantity} ({units}): распределение отстоит на {dip:.4} от ближайшего распределения с одним пиком (дип-тест Хартигана, p = {log10P}).',
          '{place:^}: {quantity} ({units}): үлестірім бір шыңы бар ең жақын үлестірімнен {dip:.4} қашықтықта (Хартиган дип-тесті, p = {log10P}).',
        ),
      },
      atMost: {
        ...dip,
        message: sentence(
          '{place:^}: the {quantity} of {units} lies {dip:.4} from the nearest distribution with one peak (Hartigan’s dip, p at most {log10P}).',
          '{place:^}: {quantity} ({units}): распределение отстоит на {dip:.4} от ближайшего распределения с одним пиком (дип-тест Хартигана, p не больше {log10P}).',
          '{place:^}: {quantity} ({units}): үлестірім бір шыңы бар ең жақын үлестірімнен {dip:.4} қашықтықта (Хартиган дип-тесті, p ең көбі {log10P}).',
        ),
      },
    },
  },
  dipCauses: {
    turnout: [
      sentence(
        `${CLEAN_DIPS.turnout.en} Areas pooled that differ, and many stations with the very same turnout, do this too.`,
        `${CLEAN_DIPS.turnout.ru} То же дают объединённые вместе несходные территории и множество участков с совершенно одинаковой явкой.`,
        `${CLEAN_DIPS.turnout.kk} Бір-біріне ұқсамайтын аумақтардың біріктірілуі және қатысу деңгейі дәл бірдей көп учаске де осыны береді.`,
      ),
    ],
    share: [
      sentence(
        `${CLEAN_DIPS.share.en} Areas pooled that differ, and many stations with the very same share, do this too.`,
        `${CLEAN_DIPS.share.ru} То же дают объединённые вместе несходные территории и множество участков с совершенно одинаковой долей.`,
        `${CLEAN_DIPS.share.kk} Бір-біріне ұқсамайтын аумақтардың біріктірілуі және үлесі дәл бірдей көп учаске де осыны береді.`,
      ),
    ],
  },
  dipEffect: sentence('dip', 'дип', 'дип'),
  cleanDips: {
    turnout: sentence(CLEAN_DIPS.turnout.en, CLEAN_DIPS.turnout.ru, CLEAN_DIPS.turnout.kk),
    share: sentence(CLEAN_DIPS.share.en, CLEAN_DIPS.share.ru, CLEAN_DIPS.share.kk),
  },
  shape: {
    message: sentence(
      'The {quantity} of {units} has a skewness of {skewness:.2} (95 % interval {skewnessLow:.2} to {skewnessHigh:.2}) and a kurtosis of {kurtosis:.2} ({kurtosisLow:.2} to {kurtosisHigh:.2}).',
      '{quantity:^} ({units}): асимметрия {skewness:.2} (95-процентный интервал от {skewnessLow:.2} до {skewnessHigh:.2}), куртозис {kurtosis:.2} (от {kurtosisLow:.2} до {kurtosisHigh:.2}).',
      '{quantity:^} ({units}): асимметрия {skewness:.2} (95 пайыздық аралық: {skewnessLow:.2} – {skewnessHigh:.2}), куртозис {kurtosis:.2} ({kurtosisLow:.2} – {kurtosisHigh:.2}).',
    ),
    details: [
      sentence(
        'Eight elections regarded as clean lie between {cleanSkewnessLow:.2} and {cleanSkewnessHigh:.2} and between {cleanKurtosisLow:.2} and {cleanKurtosisHigh:.2}; nearly all of them differ from the 0 and 3 of a normal distribution, and a ninth may lie outside.',
        'На восьми выборах, которые считаются честными, они лежат соответственно между {cleanSkewnessLow:.2} и {cleanSkewnessHigh:.2} и между {cleanKurtosisLow:.2} и {cleanKurtosisHigh:.2}; почти все они отличаются от 0 и 3 нормального распределения, и девятые могут лежать вне этих границ.',
        'Әділ саналатын сегіз сайлауда олар тиісінше {cleanSkewnessLow:.2} және {cleanSkewnessHigh:.2} аралығында және {cleanKurtosisLow:.2} және {cleanKurtosisHigh:.2} аралығында; олардың барлығы дерлік қалыпты үлестірімнің 0 және 3 мәндерінен ерекшеленеді, тоғызыншысы бұл шектерден тыс болуы мүмкін.',
      ),
    ],
    expected: sentence(
      'a skewness between {cleanSkewnessLow:.2} and {cleanSkewnessHigh:.2} and a kurtosis between {cleanKurtosisLow:.2} and {cleanKurtosisHigh:.2}, as in eight elections regarded as clean',
      'асимметрия между {cleanSkewnessLow:.2} и {cleanSkewnessHigh:.2} и куртозис между {cleanKurtosisLow:.2} и {cleanKurtosisHigh:.2}, как на восьми выборах, которые считаются честными',
      'әділ саналатын сегіз сайлаудағыдай асимметрия {cleanSkewnessLow:.2} және {cleanSkewnessHigh:.2} аралығында, куртозис {cleanKurtosisLow:.2} және {cleanKurtosisHigh:.2} аралығында',
    ),
    seen: sentence(
      'a skewness of {skewness:.2} and a kurtosis of {kurtosis:.2}',
      'асимметрия {skewness:.2}, куртозис {kurtosis:.2}',
      'асимметрия {skewness:.2}, куртозис {kurtosis:.2}',
    ),
  },
  cleanShape: sentence(
    'Eight elections regarded as clean, taken whole, lie between {cleanSkewnessLow:.2} and {cleanSkewnessHigh:.2} in skewness and {cleanKurtosisLow:.2} and {cleanKurtosisHigh:.2} in kurtosis.',
    'На восьми выборах, которые считаются честными, взятых целиком, асимметрия лежит между {cleanSkewnessLow:.2} и {cleanSkewnessHigh:.2}, куртозис — между {cleanKurtosisLow:.2} и {cleanKurtosisHigh:.2}.',
    'Әділ саналатын, тұтас алынған сегіз сайлауда асимметрия {cleanSkewnessLow:.2} және {cleanSkewnessHigh:.2} аралығында, куртозис {cleanKurtosisLow:.2} және {cleanKurtosisHigh:.2} аралығында.',
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
      'Intervals are of 95 %; those bootstrapped rest on {draws:#} draws of the area’s stations.',
      'Интервалы 95-процентные; бутстреп-интервалы основаны на {draws|# повторной выборке|# повторных выборках|# повторных выборках} участков территории.',
      'Аралықтар 95 пайыздық; бутстреп аралықтары аумақ учаскелерінен алынған {draws|# қайта іріктемеге} негізделген.',
    ),
    largeSample: sentence(
      'Intervals are of 95 %, from large-sample errors.',
      'Интервалы 95-процентные, по ошибкам для больших выборок.',
      'Аралықтар 95 пайыздық, үлкен іріктеме қателері бойынша.',
    ),
  },
});
