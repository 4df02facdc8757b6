import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

const compared = {
  details: [
    sentence(
      'A difference is counted in standard deviations of the neighbours; 95 % intervals are {turnoutLow:.2} to {turnoutHigh:.2} for turnout and {shareLow:.2} to {shareHigh:.2} for the share.',
      'Разница измеряется в стандартных отклонениях соседних участков; 95 %-ные интервалы: от {turnoutLow:.2} до {turnoutHigh:.2} для явки и от {shareLow:.2} до {shareHigh:.2} для доли.',
      'Айырма көрші учаскелердің стандартты ауытқуымен өлшенеді; 95 % аралықтар: қатысу деңгейі үшін {turnoutLow:.2} – {turnoutHigh:.2}, үлес үшін {shareLow:.2} – {shareHigh:.2}.',
    ),
    sentence(
      'The comparison covers {stations|# station|# stations} in {areas|# area|# areas}.',
      'Сравниваются {stations|# участок|# участка|# участков}; территорий, где они расположены, {areas|#|#|#}.',
      '{areas|# аумақтағы} {stations|# учаске} салыстырылады.',
    ),
    sentence('For other sizes: {others:; }.', 'Для других размеров: {others:; }.', 'Басқа көлемдер үшін: {others:; }.'),
    sentence(
      'At the median size, both are higher in {bothHigher:#} of {cleanElections|# election|# elections} regarded as clean, and by as much in {cleanAsMuch:#}.',
      'При медианном размере оба показателя выше на {bothHigher:#} из {cleanElections|# выборов|# выборов|# выборов}, которые считаются честными, и настолько же — на {cleanAsMuch:#}.',
      'Әділ саналатын {cleanElections|# сайлаудың} ішінде медианалық көлемде екеуі де жоғарылары: {bothHigher:#}, осыншама жоғарылары: {cleanAsMuch:#}.',
    ),
    SHARED.yardstick,
    sentence(
      'The published method of resampling is not described in full. Sanaq therefore takes differences within areas, with standard errors that allow for areas.',
      'Опубликованный метод повторных выборок описан не полностью. Поэтому Sanaq берёт различия внутри территорий, со стандартными ошибками, учитывающими территории.',
      'Жарияланған қайта іріктеу әдісі толық сипатталмаған. Сондықтан Sanaq аумақтар ішіндегі айырмаларды аумақтарды ескеретін стандартты қателермен алады.',
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

const byChance = sentence(
  'If small and large stations did not differ, both would be higher by this much {chance} (p = {log10P}, the only test of this check).',
  'Если бы малые и крупные участки не различались, оба показателя были бы настолько выше {chance} (p = {log10P}, единственная проверка).',
  'Шағын және ірі учаскелер ерекшеленбесе, екі көрсеткіш те {chance} осыншама жоғары болар еді (p = {log10P}, жалғыз тексеру).',
);

const townAndCountry = sentence(
  'Small stations are rural, and town and country vote differently: a difference in one of the two is ordinary.',
  'Малые участки — сельские, а город и село голосуют по-разному: разница по одному из показателей обычна.',
  'Шағын учаскелер ауылдық, ал қала мен ауыл әртүрлі дауыс береді: бір көрсеткіш бойынша айырма – әдеттегі жағдай.',
);
const institutions = sentence(
  'Institutions such as hospitals, barracks and prisons are small and vote in their own way.',
  'Учреждения — больницы, казармы, тюрьмы — малы и голосуют по-своему.',
  'Ауруханалар, казармалар, түрмелер сияқты мекемелер шағын және өзінше дауыс береді.',
);
const villages = sentence(
  'Villages may have a higher turnout and favour the leader more than the towns of the same district.',
  'В сёлах явка может быть выше и лидера могут поддерживать больше, чем в городах того же района.',
  'Ауылдарда қатысу деңгейі жоғары және көшбасшыны қолдау сол ауданның қалаларындағыдан көбірек болуы мүмкін.',
);
const mobilisation = sentence(
  'It is easier to bring out voters where everybody knows everybody.',
  'Привести людей на выборы легче там, где все знают друг друга.',
  'Бәрі бір-бірін танитын жерде адамдарды сайлауға шығару оңайырақ.',
);

export const T = texts('small-stations', {
  meta: {
    title: sentence('Small stations beside large ones', 'Малые участки рядом с крупными', 'Ірі учаскелер жанындағы шағын учаскелер'),
    question: sentence(
      'Do small stations have both a higher turnout and a higher share of the leader than the large stations around them?',
      'Выше ли на малых участках и явка, и доля лидера, чем на окружающих крупных?',
      'Шағын учаскелерде қатысу деңгейі де, көшбасшының үлесі де айналасындағы ірі учаскелердегіден жоғары ма?',
    ),
    method: sentence(
      'The check subtracts the mean of the neighbours from each station’s turnout and leader’s share, and divides by their standard deviation. It compares small and large stations within the same areas by least squares with area effects. Standard errors are cluster-robust: by the areas below the country where there are 20 of them, else by the smallest areas. The larger of the two one-sided p-values counts, because both must be higher.',
      'Из явки и доли лидера на каждом участке вычитается среднее по соседним, разность делится на их стандартное отклонение. Малые и крупные участки сравниваются внутри одних и тех же территорий методом наименьших квадратов с эффектами территорий. Стандартные ошибки устойчивы к кластерам: это территории сразу ниже страны, если их 20, иначе самые малые. Учитывается большее из двух односторонних p-значений, потому что выше должно быть и то и другое.',
      'Әр учаскенің қатысу деңгейі мен көшбасшы үлесінен көршілерінің орташасы шегеріліп, айырма олардың стандартты ауытқуына бөлінеді. Шағын және ірі учаскелер бір аумақтың ішінде аумақ әсерлері бар ең кіші квадраттар әдісімен салыстырылады. Стандартты қателер кластерге орнықты: елден кейінгі деңгейдегі аумақтар 20 болса, солар бойынша, әйтпесе ең кіші аумақтар бойынша. Екі біржақты p-мәнінің үлкені есепке алынады, өйткені екеуі де жоғары болуы тиіс.',
    ),
    needs: [
      sentence(
        'registered voters, ballots and votes of at least 500 polling stations, with their areas',
        'избиратели в списке, бюллетени и голоса не менее чем 500 избирательных участков с указанием их территорий',
        'аумақтары көрсетілген кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Small stations are rural, and town and country vote differently, so a difference in one of the two is ordinary. Only a rise of both gives a note, and never more than a note.',
        'Малые участки — сельские, а город и село голосуют по-разному, поэтому разница по одному из показателей обычна. Заметку даёт только повышение обоих, и не более чем заметку.',
        'Шағын учаскелер ауылдық, ал қала мен ауыл әртүрлі дауыс береді, сондықтан бір көрсеткіш бойынша айырма – әдеттегі жағдай. Ескертпені тек екеуінің де жоғары болуы береді, ескертпеден артық емес.',
      ),
      sentence(
        'Elections regarded as clean seldom have both higher at the median size. The finding says how many do.',
        'На выборах, которые считаются честными, при медианном размере оба показателя выше редко. В результате указано, на скольких.',
        'Әділ саналатын сайлауларда медианалық көлемде екеуінің де жоғары болуы сирек. Нәтижеде қаншасында екені айтылады.',
      ),
      sentence(
        'The resampling of Jimenez, Hidalgo and Klimek is not published in detail. Sanaq therefore compares within areas, with standard errors that allow for areas.',
        'Метод повторных выборок Хименеса, Идальго и Климека подробно не опубликован. Поэтому Sanaq сравнивает внутри территорий, со стандартными ошибками, учитывающими территории.',
        'Хименес, Идальго және Климектің қайта іріктеу әдісі егжей-тегжейлі жарияланбаған. Сондықтан Sanaq аумақтар ішінде, аумақтарды ескеретін стандартты қателермен салыстырады.',
      ),
      sentence(
        'A station is standardised by all stations, itself included, of the smallest area that has enough of them. Stations without such an area are left out.',
        'Участок стандартизуется по всем участкам, включая его самого, самой малой территории, где их достаточно. Участки без такой территории не учитываются.',
        'Учаске саны жеткілікті ең кіші аумақтың барлық учаскелері бойынша, өзін қоса алғанда, стандартталады. Мұндай аумағы жоқ учаскелер есепке алынбайды.',
      ),
    ],
    explanations: [villages, institutions, mobilisation],
    ask: sentence(
      'Ask the commission which of the small stations are institutions, and for the signed protocols of some of the others.',
      'Узнайте у комиссии, какие из малых участков открыты в учреждениях, и запросите подписанные протоколы нескольких остальных.',
      'Комиссиядан шағын учаскелердің қайсысы мекемелерде ашылғанын сұрап, қалғандарының бірнешеуінің қол қойылған хаттамасын сұратыңыз.',
    ),
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
    'registered voters, ballots and votes of at least {minStations|# polling station|# polling stations}, with their areas',
    'избиратели в списке, бюллетени и голоса не менее чем {minStations|# избирательного участка|# избирательных участков|# избирательных участков} с указанием их территорий',
    'аумақтары көрсетілген кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  tooFewWithNeighbours: sentence(
    'only {stations|# station is|# stations are} in an area with at least {minNeighbours:#} stations that differ',
    'на территориях, где не менее {minNeighbours|# различающегося участка|# различающихся участков|# различающихся участков}, есть только {stations|# участок|# участка|# участков}',
    'өзара ерекшеленетін кемінде {minNeighbours|# учаскесі} бар аумақтарда тек {stations|# учаске} бар',
  ),
  tooFewAreas: sentence(
    'fewer than {minAreas:#} areas have both small and large stations',
    'менее чем {minAreas|на # территории|на # территориях|на # территориях} есть и малые, и крупные участки',
    '{minAreas|# аумақтан} аз аумақта шағын учаскелер де, ірі учаскелер де бар',
  ),
  compared: {
    bothHigher: {
      ...compared,
      details: [byChance, ...compared.details],
      explanations: [villages, institutions, mobilisation],
      message: sentence(
        'Stations of up to {limit|# registered voter|# registered voters} have a higher turnout and a higher share of {name} than larger ones nearby, by {turnoutDifference:.2} and {shareDifference:.2} standard deviations.',
        'На участках, где не более {limit|# избирателя|# избирателей|# избирателей} в списке, выше и явка, и доля участника {name}, чем на соседних более крупных: на {turnoutDifference:.2} и {shareDifference:.2} стандартного отклонения.',
        'Тізімінде ең көбі {limit|# сайлаушы} бар учаскелерде қатысу деңгейі де, {name} үлесі де жақын маңдағы ірірек учаскелердегіден жоғары: {turnoutDifference:.2} және {shareDifference:.2} стандартты ауытқуға.',
      ),
    },
    bothLower: {
      ...compared,
      explanations: [townAndCountry, institutions],
      message: sentence(
        'Stations of up to {limit|# registered voter|# registered voters} have a lower turnout and a lower share of {name} than larger ones nearby; they differ by {turnoutDifference:.2} and {shareDifference:.2} standard deviations.',
        'На участках, где не более {limit|# избирателя|# избирателей|# избирателей} в списке, ниже и явка, и доля участника {name}, чем на соседних более крупных; разница {turnoutDifference:.2} и {shareDifference:.2} стандартного отклонения.',
        'Тізімінде ең көбі {limit|# сайлаушы} бар учаскелерде қатысу деңгейі де, {name} үлесі де жақын маңдағы ірірек учаскелердегіден төмен; айырма {turnoutDifference:.2} және {shareDifference:.2} стандартты ауытқу.',
      ),
    },
    opposite: {
      ...compared,
      explanations: [townAndCountry, institutions],
      message: sentence(
        'Stations of up to {limit|# registered voter|# registered voters} differ from larger ones nearby in opposite ways: by {turnoutDifference:.2} standard deviations in turnout and by {shareDifference:.2} in the share of {name}.',
        'Участки, где не более {limit|# избирателя|# избирателей|# избирателей} в списке, отличаются от соседних более крупных в разные стороны: по явке на {turnoutDifference:.2} стандартного отклонения, по доле участника {name} на {shareDifference:.2}.',
        'Тізімінде ең көбі {limit|# сайлаушы} бар учаскелер жақын маңдағы ірірек учаскелерден қарама-қарсы бағытта ерекшеленеді: қатысу деңгейі бойынша {turnoutDifference:.2}, {name} үлесі бойынша {shareDifference:.2} стандартты ауытқуға.',
      ),
    },
  },
  otherSize: sentence(
    'up to {limit:#} registered voters: turnout {turnoutDifference:.2} (95 % interval {turnoutLow:.2} to {turnoutHigh:.2}), share {shareDifference:.2} (95 % interval {shareLow:.2} to {shareHigh:.2})',
    'до {limit|# избирателя|# избирателей|# избирателей} в списке: явка {turnoutDifference:.2} (95 %-ный интервал от {turnoutLow:.2} до {turnoutHigh:.2}), доля {shareDifference:.2} (95 %-ный интервал от {shareLow:.2} до {shareHigh:.2})',
    'тізімде {limit|# сайлаушыға} дейін: қатысу деңгейі {turnoutDifference:.2} (95 % аралық: {turnoutLow:.2} – {turnoutHigh:.2}), үлес {shareDifference:.2} (95 % аралық: {shareLow:.2} – {shareHigh:.2})',
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
      'Differences are in standard deviations of the neighbours, within areas. The 95 % intervals allow for areas.',
      'Разницы даны в стандартных отклонениях соседних участков, внутри территорий. 95 %-ные интервалы учитывают территории.',
      'Айырмалар көрші учаскелердің стандартты ауытқуымен, аумақтар ішінде берілген. 95 % аралықтар аумақтарды ескереді.',
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
      'Turnout and the leader’s share by the size of stations',
      'Явка и доля лидера в зависимости от размера участков',
      'Учаске көлеміне қарай қатысу деңгейі мен көшбасшының үлесі',
    ),
    note: sentence(
      'Each point is a twentieth of the {stations:#} stations. Both are standardised by the stations of the same area, so that 0 is like the neighbours.',
      'Каждая точка — одна двадцатая часть участков ({stations:#}). Оба показателя стандартизованы по участкам той же территории, так что 0 означает «как у соседних».',
      'Әр нүкте – учаскелердің ({stations:#}) жиырмадан бір бөлігі. Екі көрсеткіш те сол аумақтың учаскелері бойынша стандартталған, сондықтан 0 – «көршілеріндей» дегенді білдіреді.',
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
