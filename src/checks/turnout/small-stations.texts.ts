import { sentence, texts } from '../../language/sentence.ts';

/** How a finding begins, and how it ends: between them stands which way the two differ. */
const DIFFER = {
  en: 'Stations of at most {limit|# registered voter|# registered voters} differ from larger ones of the same areas by {turnoutDifference:.2} (95 % interval {turnoutLow:.2} to {turnoutHigh:.2}) in turnout and {shareDifference:.2} (95 % interval {shareLow:.2} to {shareHigh:.2}) in the share of {name}, in standard deviations of their neighbours',
  ru: 'Участки, где не более {limit|# избирателя|# избирателей|# избирателей} в списке, отличаются от более крупных на тех же территориях по явке на {turnoutDifference:.2} (95-процентный интервал от {turnoutLow:.2} до {turnoutHigh:.2}) и по доле участника {name} на {shareDifference:.2} (95-процентный интервал от {shareLow:.2} до {shareHigh:.2}) в стандартных отклонениях соседних участков',
  kk: 'Тізімінде ең көбі {limit|# сайлаушы} бар учаскелер сол аумақтардағы ірірек учаскелерден көршілерінің стандартты ауытқуымен алғанда қатысу деңгейі бойынша {turnoutDifference:.2} (95 пайыздық аралық: {turnoutLow:.2} – {turnoutHigh:.2}), {name} үлесі бойынша {shareDifference:.2} (95 пайыздық аралық: {shareLow:.2} – {shareHigh:.2}) шамасына ерекшеленеді',
} as const;
const CLEAN = {
  en: 'Of seven elections regarded as clean none has both upwards at the median size.',
  ru: 'Ни на одних из семи выборов, которые считаются честными, при медианном размере явка и доля не повышены одновременно.',
  kk: 'Әділ саналатын жеті сайлаудың ешқайсысында медианалық көлемде екеуі бірден жоғары емес.',
} as const;

const compared = {
  details: [
    sentence(
      '{stations:#} stations of {areas|# area|# areas}.',
      'Участков {stations:#}; территорий, где они расположены, {areas|#|#|#}.',
      '{areas|# аумақтағы} {stations:#} учаске.',
    ),
    sentence('Other sizes, {others:; }.', 'Другие размеры: {others:; }.', 'Басқа көлемдер: {others:; }.'),
    sentence(
      'The comparison is Sanaq’s own, since the published resampling is not described in full: differences within areas, with standard errors that allow for areas.',
      'Сравнение — собственное для Sanaq, поскольку опубликованный метод повторных выборок описан не полностью: это различия внутри территорий, со стандартными ошибками, учитывающими территории.',
      'Жарияланған қайта іріктеу әдісі толық сипатталмағандықтан, салыстыру — Sanaq-тың өзінікі: аумақтар ішіндегі айырмалар, стандартты қателер аумақтарды ескереді.',
    ),
  ],
  expected: sentence(
    'no fixed value: small stations differ from large ones in most elections, but seldom upwards in both',
    'определённого значения нет: на большинстве выборов малые участки отличаются от крупных, но редко в сторону повышения сразу по двум показателям',
    'белгілі бір мән жоқ: сайлаулардың көпшілігінде шағын учаскелер ірілерінен ерекшеленеді, бірақ екі көрсеткіш бойынша бірдей жоғары болуы сирек',
  ),
  seen: sentence(
    'turnout {turnoutDifference:.2}, share {shareDifference:.2}',
    'явка {turnoutDifference:.2}, доля {shareDifference:.2}',
    'қатысу деңгейі {turnoutDifference:.2}, үлес {shareDifference:.2}',
  ),
} as const;

export const T = texts('small-stations', {
  meta: {
    title: sentence('Small stations beside large ones', 'Малые участки рядом с крупными', 'Ірі учаскелер жанындағы шағын учаскелер'),
    question: sentence(
      'Do small stations have both a higher turnout and a higher share of the leader than the large stations around them?',
      'Выше ли на малых участках и явка, и доля лидера, чем на окружающих крупных?',
      'Шағын учаскелерде қатысу деңгейі де, көшбасшының үлесі де айналасындағы ірі учаскелердегіден жоғары ма?',
    ),
    method: sentence(
      'Turnout and the leader’s share of each station less the mean of its neighbours, in their standard deviations; difference of small and large stations within the same areas (least squares with area effects), cluster-robust by the areas below the country where there are 20 of them, else by area. Told where the larger of the two one-sided p-values is small: both must be up.',
      'Явка и доля лидера на каждом участке за вычетом среднего по соседним, в их стандартных отклонениях; разница малых и крупных участков внутри одних и тех же территорий (метод наименьших квадратов с эффектами территорий), с ошибками, устойчивыми к кластерам — территориям сразу ниже страны, если их 20, иначе обычным территориям. Сообщается, если мало большее из двух односторонних p-значений: выше должно быть и то и другое.',
      'Әр учаскенің қатысу деңгейі мен көшбасшы үлесінен көршілерінің орташасы шегеріліп, олардың стандартты ауытқуымен өлшенеді; бір аумақтың ішіндегі шағын және ірі учаскелердің айырмасы (аумақ әсерлері бар ең кіші квадраттар әдісі), қателер елден кейінгі деңгейдегі аумақтар 20 болса, солар бойынша, әйтпесе аумақ бойынша кластерге орнықты. Екі біржақты p-мәнінің үлкені аз болғанда хабарланады: екеуі де жоғары болуы тиіс.',
    ),
    needs: [
      sentence(
        'registered voters, ballots and votes of at least 500 polling stations, with the areas they lie in',
        'избиратели в списке, бюллетени и голоса не менее чем 500 избирательных участков с указанием их территорий',
        'аумақтары көрсетілген кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Small stations are rural, and town and country vote differently: a difference in one of the two is ordinary. Only both upwards are told, and as a note.',
        'Малые участки — сельские, а город и село голосуют по-разному: разница по одному из показателей обычна. Сообщается только повышение обоих, и лишь как заметка.',
        'Шағын учаскелер ауылдық, ал қала мен ауыл әртүрлі дауыс береді: бір көрсеткіш бойынша айырма — әдеттегі жағдай. Тек екеуінің де жоғары болуы және ескертпе ретінде ғана хабарланады.',
      ),
      sentence(
        'At the median size none of the seven elections regarded as clean that name their areas has both upwards: turnout −0.52 to −0.03, share 0.04 to 0.69 standard deviations. At the smallest tenth Lithuania in 2012 has both. Uganda in 2016 and Russia in 2018 have both at every size.',
        'При медианном размере ни на одних из семи выборов, которые считаются честными и где названы территории, явка и доля не повышены одновременно: явка от −0,52 до −0,03, доля от 0,04 до 0,69 стандартного отклонения. На наименьшей десятой части участков они повышены обе в Литве в 2012 году. В Уганде в 2016 году и в России в 2018 году обе повышены при любом размере.',
        'Медианалық көлемде әділ саналатын, аумақтары аталған жеті сайлаудың ешқайсысында екеуі бірден жоғары емес: қатысу деңгейі −0,52 мен −0,03, үлес 0,04 пен 0,69 стандартты ауытқу аралығында. Ең кіші оннан бір бөлікте Литвада 2012 жылы екеуі де жоғары. Угандада 2016 жылы және Ресейде 2018 жылы кез келген көлемде екеуі де жоғары.',
      ),
      sentence(
        'The resampling of Jimenez, Hidalgo and Klimek is not published in detail: the comparison here is Sanaq’s own, within areas and with standard errors that allow for areas.',
        'Метод повторных выборок Хименеса, Идальго и Климека подробно не опубликован: здесь сравнение собственное для Sanaq, внутри территорий и со стандартными ошибками, учитывающими территории.',
        'Хименес, Идальго және Климектің қайта іріктеу әдісі егжей-тегжейлі жарияланбаған: мұндағы салыстыру — Sanaq-тың өзінікі, аумақтар ішінде және аумақтарды ескеретін стандартты қателермен.',
      ),
      sentence(
        'A station is standardised by all stations of the lowest area that holds enough of them, itself included; stations without such an area are left out.',
        'Участок стандартизуется по всем участкам самой низовой территории, где их достаточно, включая его самого; участки без такой территории не учитываются.',
        'Учаске саны жеткілікті ең төменгі аумақтың барлық учаскелері бойынша, өзін қоса алғанда, стандартталады; мұндай аумағы жоқ учаскелер есепке алынбайды.',
      ),
    ],
    explanations: [
      sentence(
        'Villages may turn out better and favour the leader more than the towns of the same district.',
        'В сёлах явка может быть выше и лидера могут поддерживать больше, чем в городах того же района.',
        'Ауылдарда қатысу деңгейі жоғары және көшбасшыны қолдау сол ауданның қалаларындағыдан көбірек болуы мүмкін.',
      ),
      sentence(
        'Institutions such as hospitals, barracks and prisons are small and vote in their own way.',
        'Учреждения — больницы, казармы, тюрьмы — малы и голосуют по-своему.',
        'Ауруханалар, казармалар, түрмелер сияқты мекемелер шағын және өзінше дауыс береді.',
      ),
      sentence(
        'Mobilisation works better where everybody knows everybody.',
        'Мобилизация лучше удаётся там, где все знают друг друга.',
        'Жұмылдыру бәрі бір-бірін танитын жерде жақсырақ жүреді.',
      ),
    ],
  },
  countsMissing: sentence(
    'registered voters, ballots or valid votes are not published',
    'число избирателей в списке, бюллетеней или действительных голосов не опубликовано',
    'тізімдегі сайлаушылар, бюллетеньдер немесе жарамды дауыстар саны жарияланбаған',
  ),
  noStations: sentence(
    'no results by polling station are published',
    'результаты по избирательным участкам не опубликованы',
    'сайлау учаскелері бойынша нәтижелер жарияланбаған',
  ),
  countsOfStations: sentence(
    'registered voters, ballots and votes of at least 500 polling stations, with the areas they lie in',
    'избиратели в списке, бюллетени и голоса не менее чем 500 избирательных участков с указанием их территорий',
    'аумақтары көрсетілген кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  tooFewWithNeighbours: sentence(
    '{stations|# station lies|# stations lie} in an area with at least {minNeighbours:#} stations that differ',
    'на территориях, где не менее {minNeighbours|# различающегося участка|# различающихся участков|# различающихся участков}, лежит {stations|# участок|# участка|# участков}',
    'өзара ерекшеленетін кемінде {minNeighbours|# учаскесі} бар аумақтарда {stations|# учаске} бар',
  ),
  tooFewAreas: sentence(
    'fewer than {minAreas:#} areas hold both small and large stations',
    'менее чем {minAreas|на # территории|на # территориях|на # территориях} есть и малые, и крупные участки',
    '{minAreas|# аумақтан} аз аумақта шағын учаскелер де, ірі учаскелер де бар',
  ),
  compared: {
    bothHigher: {
      ...compared,
      message: sentence(
        `${DIFFER.en}: both are higher in small stations. ${CLEAN.en}`,
        `${DIFFER.ru}: и то и другое на малых участках выше. ${CLEAN.ru}`,
        `${DIFFER.kk}: шағын учаскелерде екеуі де жоғары. ${CLEAN.kk}`,
      ),
    },
    bothLower: {
      ...compared,
      message: sentence(
        `${DIFFER.en}: both are lower in small stations. ${CLEAN.en}`,
        `${DIFFER.ru}: и то и другое на малых участках ниже. ${CLEAN.ru}`,
        `${DIFFER.kk}: шағын учаскелерде екеуі де төмен. ${CLEAN.kk}`,
      ),
    },
    opposite: {
      ...compared,
      message: sentence(
        `${DIFFER.en}: they differ in opposite directions. ${CLEAN.en}`,
        `${DIFFER.ru}: разницы противоположны по знаку. ${CLEAN.ru}`,
        `${DIFFER.kk}: айырмалар қарама-қарсы бағытта. ${CLEAN.kk}`,
      ),
    },
  },
  otherSize: sentence(
    'up to {limit:#} registered voters: turnout {turnoutDifference:.2} (95 % interval {turnoutLow:.2} to {turnoutHigh:.2}), share {shareDifference:.2} (95 % interval {shareLow:.2} to {shareHigh:.2})',
    'до {limit|# избирателя|# избирателей|# избирателей} в списке: явка {turnoutDifference:.2} (95-процентный интервал от {turnoutLow:.2} до {turnoutHigh:.2}), доля {shareDifference:.2} (95-процентный интервал от {shareLow:.2} до {shareHigh:.2})',
    'тізімде {limit|# сайлаушыға} дейін: қатысу деңгейі {turnoutDifference:.2} (95 пайыздық аралық: {turnoutLow:.2} – {turnoutHigh:.2}), үлес {shareDifference:.2} (95 пайыздық аралық: {shareLow:.2} – {shareHigh:.2})',
  ),
  test: sentence(
    'small against large stations, both upwards (intersection-union)',
    'малые участки против крупных, обе разницы положительны (пересечение-объединение)',
    'шағын учаскелер ірілеріне қарсы, екі айырма да оң (қиылысу-бірігу)',
  ),
  smallerDifference: sentence('smaller of the two differences', 'меньшая из двух разниц', 'екі айырманың кішісі'),
  table: {
    title: sentence(
      'Turnout and share of {name} of small stations less those of large ones',
      'Явка и доля участника {name} на малых участках за вычетом крупных',
      'Қатысу деңгейі мен {name} үлесі: шағын учаскелер мен ірілерінің айырмасы',
    ),
    note: sentence(
      'In standard deviations of the neighbours, within areas; 95 % intervals that allow for areas.',
      'В стандартных отклонениях соседних участков, внутри территорий; 95-процентные интервалы, учитывающие территории.',
      'Көрші учаскелердің стандартты ауытқуымен, аумақтар ішінде; аумақтарды ескеретін 95 пайыздық аралықтар.',
    ),
    stationsOf: sentence('Stations of', 'Участки территории', 'Қай аумақтың учаскелері'),
    limit: sentence('Small: registered up to', 'Малые: избирателей в списке до', 'Шағын: тізімдегі сайлаушылар, дейін'),
    small: sentence('Small', 'Малые', 'Шағын'),
    large: sentence('Large', 'Крупные', 'Ірі'),
    areas: sentence('Areas', 'Территории', 'Аумақтар'),
    smallest: sentence('All, smallest {part:%0}', 'Все, наименьшие {part:%0}', 'Барлығы, ең кіші {part:%0}'),
  },
  figure: {
    title: sentence(
      'Turnout and the leader’s share along the size of stations',
      'Явка и доля лидера в зависимости от размера участков',
      'Учаске көлеміне қарай қатысу деңгейі мен көшбасшының үлесі',
    ),
    note: sentence(
      'Each point is a twentieth of the {stations:#} stations; both are standardised by the stations of the same area, so that 0 is like the neighbours.',
      'Каждая точка — одна двадцатая часть участков ({stations:#}); оба показателя стандартизованы по участкам той же территории, так что 0 означает «как у соседних».',
      'Әр нүкте — учаскелердің ({stations:#}) жиырмадан бір бөлігі; екі көрсеткіш те сол аумақтың учаскелері бойынша стандартталған, сондықтан 0 — «көршілеріндей» дегенді білдіреді.',
    ),
    registered: sentence(
      'Registered voters of a station, mean of the class',
      'Избиратели в списке участка, среднее по классу',
      'Учаске тізіміндегі сайлаушылар, топ бойынша орташа',
    ),
    deviations: sentence(
      'Standard deviations from the neighbours',
      'Стандартные отклонения от соседних участков',
      'Көрші учаскелерден стандартты ауытқулар',
    ),
  },
});
