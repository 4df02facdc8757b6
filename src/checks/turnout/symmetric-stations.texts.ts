import { sentence, texts } from '../../language/sentence.ts';

const communities = sentence(
  'Two communities that vote differently and turn out differently may live in one area; if the list of areas declares them (`areas.group`), each is compared with itself.',
  'На одной территории могут жить две общины, которые по-разному голосуют и по-разному ходят на выборы; если указать их в списке территорий (`areas.group`), каждая сравнивается сама с собой.',
  'Бір аумақта әртүрлі дауыс беретін және сайлауға әртүрлі қатысатын екі қауым тұруы мүмкін; аумақтар тізімінде олар көрсетілсе (`areas.group`), әрқайсысы өзімен ғана салыстырылады.',
);
const institutions = sentence(
  'Hospitals, barracks and prisons vote nearly all and nearly alike; a few in every area fill the upper corner alone.',
  'В больницах, казармах и тюрьмах голосуют почти все и почти одинаково; по нескольку таких участков на территории заполняют один верхний угол.',
  'Ауруханаларда, казармаларда және түрмелерде барлығы дерлік және бірдей дерлік дауыс береді; әр аумақтағы бірнеше осындай учаске тек жоғарғы бұрышты толтырады.',
);
const strongholds = sentence(
  'The party may have strongholds, such as the home villages of its candidates, where its voters are eager to vote.',
  'У партии могут быть опорные места, например родные сёла кандидатов, где её избиратели охотно идут голосовать.',
  'Партияның тірек орындары, мысалы кандидаттардың туған ауылдары болуы мүмкін, онда оның сайлаушылары дауыс беруге ынталы.',
);
const rolls = sentence(
  'Rolls that list too few voters, as in new housing, raise the turnout of their stations.',
  'Неполные списки избирателей, например в новостройках, завышают явку своих участков.',
  'Сайлаушылары толық емес тізімдер, мысалы жаңа құрылыстарда, өз учаскелерінің қатысу деңгейін көтеріп көрсетеді.',
);

const ask = sentence(
  'Ask for the signed protocols, the voter lists and the counts of ballots issued and unused of the stations listed, and of their neighbours.',
  'Запросите подписанные протоколы, списки избирателей и числа выданных и неиспользованных бюллетеней перечисленных участков и соседних с ними.',
  'Тізімдегі учаскелердің және олардың көршілерінің қол қойылған хаттамаларын, сайлаушылар тізімдерін, берілген және пайдаланылмаған бюллетеньдер санын сұраңыз.',
);

const found = {
  message: sentence(
    '{up|# station has|# stations have} both an unusually high turnout and an unusually high share of {name} for their area; {down|# has|# have} both unusually low.',
    'Для своей территории и явка, и доля участника {name} необычно высоки на {up|# участке|# участках|# участках}, а необычно низки обе на {down|#|#|#}.',
    '{up|# учаскеде} қатысу деңгейі де, {name} үлесі де өз аумағы үшін ерекше жоғары, ал {down|# учаскеде} екеуі де ерекше төмен.',
  ),
  details: [
    sentence(
      'Of every 100 stations {J:.2} more are up than down, and at least {lower:.2} with 95 % confidence; a notice begins at 0.25 and a warning at 0.5.',
      'На каждые 100 участков вверх отклоняются на {J:.2} больше, чем вниз, и с уверенностью 95 % не менее чем на {lower:.2}; замечание начинается с 0,25, предупреждение — с 0,5.',
      'Әрбір 100 учаскеге шаққанда жоғары ауытқығандары төмен ауытқығандарынан {J:.2} артық, 95 % сеніммен кемінде {lower:.2}; ескерту 0,25-тен, дабыл 0,5-тен басталады.',
    ),
    sentence(
      'On a second scale, which stretches the ends less, it is at least {arcsineLower:.2}; a warning needs both above their limits.',
      'На второй шкале, которая меньше растягивает края, — не менее {arcsineLower:.2}; для предупреждения нужны обе.',
      'Шеттерін азырақ созатын екінші шкалада кемінде {arcsineLower:.2}; дабыл үшін екеуі де қажет.',
    ),
    sentence(
      'The same of the runner-up, {second}, is {placeboJ:.2}: {placeboUp:#} stations up and {placeboDown:#} down.',
      'То же для второго участника, {second}: {placeboJ:.2}, вверх {placeboUp:#} и вниз {placeboDown:#}.',
      'Екінші қатысушы, {second}, үшін бұл {placeboJ:.2}: жоғары {placeboUp:#}, төмен {placeboDown:#} учаске.',
    ),
    sentence(
      '{asMuch:#} of {reputed|# election|# elections} of {reputedCountries|# country|# countries} regarded as clean or contested {asMuch|shows|show} as much; the limits were set with these in sight.',
      'Столько же или больше показывают {asMuch:#} из {reputed|# выборов|# выборов|# выборов} {reputedCountries|# страны|# стран|# стран}, которые считаются честными или спорными; пороги выбирались с учётом этих выборов.',
      'Әділ не даулы саналатын {reputedCountries|# елдің} {reputed|# сайлауының} {asMuch:#} сонша немесе одан көп көрсетеді; шектер осы сайлауларды біле тұра таңдалған.',
    ),
    sentence('It is strongest in {strongest:and}.', 'Сильнее всего это в: {strongest:, }.', 'Ең күштісі: {strongest:, }.'),
    sentence(
      '{regionsFound|# region shows|# regions show} it alone, the clearest {regions:and}.',
      'Сами по себе это показывают {regionsFound|# регион|# региона|# регионов}, яснее всего: {regions:, }.',
      'Мұны {regionsFound|# өңір} жеке-жеке көрсетеді, ең айқындары: {regions:, }.',
    ),
    sentence(
      '{stations|# station|# stations} of {areas|# area|# areas} were compared; left out are {unusable:#} without usable counts, {small:#} with too few neighbours and {nearEdge:#} in areas where nearly all voted or voted alike.',
      'Сравнивалось {stations|# участок|# участка|# участков} на {areas|# территории|# территориях|# территориях}; не вошли {unusable:#} без пригодных чисел, {small:#} со слишком малым числом соседних и {nearEdge:#} на территориях, где голосовали почти все или почти одинаково.',
      '{areas|# аумақтың} {stations|# учаскесі} салыстырылды; жарамды саны жоқ {unusable:#}, көршісі тым аз {small:#} және барлығы дерлік не бірдей дерлік дауыс берген аумақтардағы {nearEdge:#} учаске кірмеді.',
    ),
    sentence(
      'It does not say how many votes were added, if any were.',
      'Это не говорит, сколько голосов добавлено и добавлены ли они вообще.',
      'Бұл дауыс қосылған-қосылмағанын, қосылса қанша екенін айтпайды.',
    ),
  ],
  expected: sentence('as many stations up as down', 'вверх столько же участков, сколько вниз', 'жоғары қанша болса, төмен де сонша учаске'),
  seen: sentence('{up:#} up, {down:#} down', 'вверх {up:#}, вниз {down:#}', 'жоғары {up:#}, төмен {down:#}'),
  ask,
} as const;

const region = {
  message: sentence(
    '{place:^}: {up|# station is|# stations are} far up in both turnout and the share of {name}, {down|# is|# are} far down in both.',
    '{place}: и явка, и доля участника {name} намного выше соседних на {up|# участке|# участках|# участках}, намного ниже — на {down|#|#|#}.',
    '{place}: қатысу деңгейі де, {name} үлесі де {up|# учаскеде} көршілерінен әлдеқайда жоғары, {down|# учаскеде} әлдеқайда төмен.',
  ),
  details: [
    sentence(
      'Of every 100 of its {stations|# station|# stations}, {J:.2} more are up, and at least {lower:.2} with 95 % confidence; for the runner-up, {second}, it is {placeboJ:.2}.',
      'На каждые 100 из {stations|# участка|# участков|# участков} вверх отклоняются на {J:.2} больше, с уверенностью 95 % не менее чем на {lower:.2}; для второго участника, {second}, — {placeboJ:.2}.',
      '{stations|# учаскесінің} әр 100-іне шаққанда жоғарысы {J:.2} артық, 95 % сеніммен кемінде {lower:.2}; екінші қатысушы, {second}, үшін {placeboJ:.2}.',
    ),
  ],
  expected: found.expected,
  seen: found.seen,
} as const;

export const T = texts('symmetric-stations', {
  meta: {
    title: sentence('Symmetry of stations', 'Симметрия участков', 'Учаскелер симметриясы'),
    question: sentence(
      'Among neighbouring stations, are more far up in both turnout and the leader’s share than far down in both?',
      'Среди соседних участков больше ли тех, где и явка, и доля лидера намного выше, чем тех, где обе намного ниже?',
      'Көршілес учаскелердің ішінде қатысу деңгейі де, көшбасшы үлесі де әлдеқайда жоғарылары екеуі де әлдеқайда төмендерінен көп пе?',
    ),
    method: sentence(
      'Stations are compared within their lowest area of 30 or more, in two halves by electorate; areas of one name count as one, small areas go one level up. Up is a robust z above 2 of turnout and above 1 of the share; down is below −2 and −1. J is up less down of 100 stations, its error by areas; the bound is the lower of all stations and of the larger halves. A bound above 0.25 gives a notice; above 0.5, and above 0 on the arcsine scale, a warning.',
      'Участки сравниваются внутри низшей территории из 30 и более, в двух половинах по числу избирателей; территории с одним названием считаются одной, малые — на уровень выше. Вверх — робастный z явки больше 2 и доли больше 1; вниз — меньше −2 и −1. J — вверх минус вниз на 100 участков, погрешность по территориям; граница — меньшая из границ по всем участкам и по крупным половинам. Граница выше 0,25 даёт замечание; выше 0,5, а на шкале арксинуса выше 0, — предупреждение.',
      'Учаскелер 30 және одан көп учаскесі бар ең төменгі аумақтың ішінде, сайлаушылар саны бойынша екі жартыда салыстырылады; аттас аумақтар біреу саналады, шағындары бір деңгей жоғары алынады. Жоғары – қатысу деңгейінің робасты z мәні 2-ден, үлестікі 1-ден артық; төмен – −2 мен −1-ден кем. J – 100 учаскеге шаққандағы жоғары мен төменнің айырмасы, қателігі аумақтар бойынша; шегі – барлық учаске мен ірі жартылар шектерінің кішісі. 0,25-тен асқан шек ескерту береді; 0,5-тен, ал арксинус шкаласында 0-ден асса – дабыл.',
    ),
    needs: [
      sentence(
        'official registered voters, ballots, valid votes and votes by polling station, with the areas above them',
        'официальные числа избирателей, бюллетеней, действительных голосов и голосов участников по участкам, с территориями над ними',
        'учаскелер бойынша ресми сайлаушылар, бюллетеньдер, жарамды дауыстар мен қатысушы дауыстары, жоғарғы аумақтарымен',
      ),
      sentence(
        'at least 150 stations of 100 voters or more in areas of 30 or more',
        'не менее 150 участков со 100 избирателями и более на территориях из 30 участков и более',
        '30 және одан көп учаскесі бар аумақтарда 100 және одан көп сайлаушысы бар кемінде 150 учаске',
      ),
    ],
    limits: [
      sentence(
        'Silence is no clearance: 5 of 18 disputed elections pass, and so does what is done to whole areas alike.',
        'Молчание не оправдывает: 5 из 18 спорных выборов проходят, как и то, что сделано с целыми территориями одинаково.',
        'Үнсіздік ақтамайды: даулы 18 сайлаудың 5-еуі өтеді, тұтас аумақтарға бірдей жасалған нәрсе де солай.',
      ),
      sentence(
        'Where more than a quarter of the stations are filled, the middle itself moves; the check of two groups of stations asks that.',
        'Если заполнена более четверти участков, сдвигается сама середина; об этом спрашивает проверка двух групп участков.',
        'Учаскелердің төрттен бірінен көбі толтырылса, ортаның өзі жылжиды; оны екі топ учаске тексеруі сұрайды.',
      ),
      sentence(
        'An election with far more stations down than up can hide much.',
        'Выборы, где вниз отклоняется намного больше участков, чем вверх, могут скрыть многое.',
        'Төмен ауытқыған учаскесі жоғарысынан әлдеқайда көп сайлау көп нәрсені жасыра алады.',
      ),
      sentence(
        'The limits were chosen with 72 elections in sight, so that their rates are no held-out rates.',
        'Пороги выбраны с учётом 72 выборов, поэтому частоты на них не независимы.',
        'Шектер 72 сайлауды біле тұра таңдалған, сондықтан олардағы жиіліктер тәуелсіз емес.',
      ),
      sentence(
        'Where communities are mixed inside areas, it warned in up to 18 % of simulated honest elections; a list of areas that declares them prevents this.',
        'Там, где общины перемешаны внутри территорий, она предупреждала на смоделированных честных выборах до 18 % случаев; этого нет, если общины указаны в списке территорий.',
        'Қауымдар аумақ ішінде араласқан жерде модельденген әділ сайлаулардың 18 %-ына дейін дабыл берді; қауымдар аумақтар тізімінде көрсетілсе, бұл болмайды.',
      ),
    ],
    explanations: [communities, institutions, strongholds, rolls],
    ask,
  },
  found: {
    byArea: { ...found, explanations: [communities, institutions, strongholds, rolls] },
    /** Where communities are kept apart already. */
    byGroup: { ...found, explanations: [institutions, strongholds, rolls] },
  },
  region: {
    byArea: { ...region, explanations: [communities, institutions, strongholds] },
    byGroup: { ...region, explanations: [institutions, strongholds] },
  },
  areaOf: sentence(
    '{name} ({up:#} of {stations|# station|# stations})',
    '{name} ({up:#} из {stations|# участка|# участков|# участков})',
    '{name} ({stations|# учаскенің} {up:#})',
  ),
  placeboOf: sentence('The comparison with {name}', 'Сравнение с участником {name}', '{name} қатысушысымен салыстыру'),
  placeboTooFew: sentence(
    'fewer than 150 stations could be compared',
    'сравнить удалось менее 150 участков',
    '150 учаскеден азы ғана салыстырылды',
  ),
  placeboNeeded: sentence(
    'at least 150 stations where {name} has votes',
    'не менее 150 участков, где у участника {name} есть голоса',
    '{name} қатысушысының дауысы бар кемінде 150 учаске',
  ),
  scale: { logit: sentence('log-odds', 'логит', 'логит'), arcsine: sentence('arcsine', 'арксинус', 'арксинус') },
  table: {
    title: sentence(
      'Stations far up and far down in turnout and share',
      'Участки намного выше и намного ниже по явке и доле',
      'Қатысу деңгейі мен үлесі әлдеқайда жоғары және төмен учаскелер',
    ),
    note: sentence(
      'J is up less down of 100 stations; its lower bound holds with 95 % confidence. {compared|# station was|# stations were} compared; left out are {unusable:#} without usable counts, {small:#} with too few neighbours and {nearEdge:#} in areas where nearly all voted or voted alike. A low J is no clearance.',
      'J — вверх минус вниз на 100 участков; нижняя граница верна с уверенностью 95 %. Сравнивалось участков: {compared|#|#|#}; не вошли {unusable:#} без пригодных чисел, {small:#} со слишком малым числом соседних и {nearEdge:#} на территориях, где голосовали почти все или почти одинаково. Малое J не оправдывает.',
      'J – 100 учаскеге шаққандағы жоғары мен төменнің айырмасы; төменгі шегі 95 % сеніммен орындалады. {compared|# учаске} салыстырылды; жарамды саны жоқ {unusable:#}, көршісі тым аз {small:#} және барлығы дерлік не бірдей дерлік дауыс берген аумақтардағы {nearEdge:#} учаске кірмеді. J-дің аздығы ақтамайды.',
    ),
    scale: sentence('Scale', 'Шкала', 'Шкала'),
    allStations: sentence('all', 'все', 'барлығы'),
    largeStations: sentence('larger halves', 'крупные половины', 'ірі жартылар'),
    compared: sentence('Compared', 'Сравнивалось', 'Салыстырылғаны'),
    clusters: sentence('Areas', 'Территории', 'Аумақтар'),
    up: sentence('Both up', 'Обе выше', 'Екеуі де жоғары'),
    down: sentence('Both down', 'Обе ниже', 'Екеуі де төмен'),
    lower: sentence('At least', 'Не менее', 'Кемінде'),
  },
  regions: {
    title: sentence('Regions that show it alone', 'Регионы, которые показывают это сами', 'Мұны өздері көрсететін өңірлер'),
    note: sentence(
      'Regions of 150 stations or more whose lower bound is above 1 and above the J of the runner-up.',
      'Регионы из 150 участков и более, где нижняя граница больше 1 и больше J второго участника.',
      'Төменгі шегі 1-ден және екінші қатысушының J мәнінен асатын, 150 және одан көп учаскесі бар өңірлер.',
    ),
    placebo: sentence('J of the runner-up', 'J второго участника', 'Екінші қатысушының J мәні'),
  },
  areas: {
    title: sentence(
      'Small areas with the most stations up in both',
      'Малые территории, где обе величины выше на наибольшем числе участков',
      'Екеуі де жоғары учаскесі ең көп шағын аумақтар',
    ),
    note: sentence(
      'Areas with more stations up than down, the largest difference first.',
      'Территории, где вверх отклоняется больше участков, чем вниз, начиная с наибольшей разницы.',
      'Жоғары ауытқыған учаскесі төменнен көп аумақтар, айырмасы ең үлкенінен бастап.',
    ),
  },
  stations: {
    title: sentence(
      'Stations far up in turnout and the share of {name}',
      'Участки с намного большей явкой и долей участника {name}',
      'Қатысу деңгейі мен {name} үлесі әлдеқайда жоғары учаскелер',
    ),
    note: sentence(
      '{listed:#} of {found|# such station|# such stations} in these areas, in the order of the areas. z counts robust standard deviations from the middle of the neighbours.',
      'Показано {listed:#} из {found|# такого участка|# таких участков|# таких участков} на этих территориях, в их порядке. z — робастные стандартные отклонения от середины соседних.',
      'Осы аумақтардағы {found|# осындай учаскенің} {listed:#} көрсетілген, аумақтар ретімен. z – көршілердің ортасынан робасты стандартты ауытқу.',
    ),
    zTurnout: sentence('z of turnout', 'z явки', 'қатысудың z мәні'),
    zShare: sentence('z of share', 'z доли', 'үлестің z мәні'),
  },
  picture: {
    title: sentence(
      'Turnout and the share of {name} against neighbouring stations',
      'Явка и доля участника {name} относительно соседних участков',
      'Көршілес учаскелерге қатысты қатысу деңгейі мен {name} үлесі',
    ),
    reading: sentence(
      '{up|# station is|# stations are} in the upper right corner, {down|# is|# are} in the lower left one; honest differences fill both alike.',
      'В верхнем правом углу {up|# участок|# участка|# участков}, в нижнем левом {down|#|#|#}; честные различия заполняют оба одинаково.',
      'Жоғарғы оң бұрышта {up|# учаске}, төменгі сол бұрышта {down|# учаске}; әділ айырмашылықтар екеуін бірдей толтырады.',
    ),
    note: sentence(
      'Each station is measured from the middle of its area and size, in robust standard deviations; what is farther than {edge:#} is drawn at the edge.',
      'Каждый участок отсчитан от середины своей территории и размера, в робастных стандартных отклонениях; всё дальше {edge:#} показано на краю.',
      'Әр учаске өз аумағы мен көлемінің ортасынан робасты стандартты ауытқумен өлшенеді; {edge:#}-ден алысы шетінде көрсетілген.',
    ),
    x: sentence('z of turnout', 'z явки', 'Қатысу деңгейінің z мәні'),
    y: sentence('z of the share of {name}', 'z доли участника {name}', '{name} үлесінің z мәні'),
    up: sentence('Both up: {up:#}', 'Обе выше: {up:#}', 'Екеуі де жоғары: {up:#}'),
    down: sentence('Both down: {down:#}', 'Обе ниже: {down:#}', 'Екеуі де төмен: {down:#}'),
  },
});
