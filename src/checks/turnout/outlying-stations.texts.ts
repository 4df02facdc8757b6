import { sentence, texts } from '../../language/sentence.ts';

const TURNOUT = {
  en: 'Turnout is {k:#} of {n:#}; among the others it runs from {low:%1} to {high:%1}',
  ru: 'Явка: {k:#} из {n:#}; на остальных участках от {low:%1} до {high:%1}',
  kk: 'Қатысу деңгейі: {n:#} сайлаушыдан {k:#}; қалған учаскелерде {low:%1} – {high:%1}',
} as const;

const SHARE = {
  en: 'The share is {k:#} of {n:#}; among the others it runs from {low:%1} to {high:%1}',
  ru: 'Доля: {k:#} из {n:#}; на остальных участках от {low:%1} до {high:%1}',
  kk: 'Үлес: {n:#} дауыстан {k:#}; қалған учаскелерде {low:%1} – {high:%1}',
} as const;

const INVALID = {
  en: 'The part of invalid ballots is {k:#} of {n:#}; among the others it runs from {low:%1} to {high:%1}',
  ru: 'Доля недействительных бюллетеней: {k:#} из {n:#}; на остальных участках от {low:%1} до {high:%1}',
  kk: 'Жарамсыз бюллетеньдер үлесі: {n:#} бюллетеньнен {k:#}; қалған учаскелерде {low:%1} – {high:%1}',
} as const;

const NEAREST = {
  en: ', the nearest {nearest:%1} at {place}.',
  ru: ', ближайшее значение {nearest:%1} — {place}.',
  kk: ', ең жақын мән {nearest:%1} — {place}.',
} as const;

const telling = {
  details: [
    sentence('{ranges: }', '{ranges: }', '{ranges: }'),
    sentence('{beside: }', '{beside: }', '{beside: }'),
    sentence(
      '{beyond|# station lies|# stations lie} beyond the thresholds, {beyondPer10000:.1} in 10,000; elections regarded as clean have 0 to 13.',
      'За порогами {beyond|# участок|# участка|# участков}, то есть {beyondPer10000:.1} на 10 000; на выборах, которые считаются честными, их от 0 до 13.',
      '{beyond|# учаске} шектерден тыс, яғни 10 000 учаскеге {beyondPer10000:.1}; әділ саналатын сайлауларда 0–13.',
    ),
  ],
  expected: sentence('{near:and}', '{near:and}', '{near:and}'),
  seen: sentence('{scores:and}', '{scores:and}', '{scores:and}'),
} as const;

export const T = texts('outlying-stations', {
  meta: {
    title: sentence('Stations unlike their neighbours', 'Участки, не похожие на соседние', 'Көршілеріне ұқсамайтын учаскелер'),
    question: sentence(
      'Does the turnout, the leader’s share or the part of invalid ballots of a station lie far from those of the stations around it?',
      'Далеки ли явка, доля лидера или доля недействительных бюллетеней на участке от показателей окружающих участков?',
      'Учаскенің қатысу деңгейі, көшбасшының үлесі немесе жарамсыз бюллетеньдер үлесі айналасындағы учаскелердің көрсеткіштерінен алшақ па?',
    ),
    method: sentence(
      'Logit of each proportion, less the median of the area; the scale is made of the binomial variance of the station and the spread between stations, from the median absolute deviation less the typical binomial variance, and at least as large as in the middle area of the table.',
      'Логит каждой доли за вычетом медианы территории; шкала складывается из биномиальной дисперсии участка и разброса между участками — по медианному абсолютному отклонению за вычетом типичной биномиальной дисперсии — и не меньше, чем на срединной территории таблицы.',
      'Әр үлестің логитінен аумақ медианасы шегеріледі; шкала учаскенің биномдық дисперсиясынан және учаскелер арасындағы шашыраудан құралады (медиандық абсолют ауытқудан әдеттегі биномдық дисперсия шегерілген) және кестенің ортаңғы аумағындағыдан кем болмайды.',
    ),
    needs: [
      sentence(
        'registered voters, ballots and votes of at least 200 polling stations',
        'избиратели в списке, бюллетени и голоса не менее чем 200 избирательных участков',
        'кемінде 200 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
      ),
    ],
    limits: [
      sentence(
        'A description without a p-value, never more than a note: hospitals, prisons, barracks and student halls lie far from the stations around them in every country.',
        'Описание без p-значения, не более чем заметка: больницы, тюрьмы, казармы и студенческие общежития в любой стране далеки от окружающих участков.',
        'p-мәнінсіз сипаттама, ең көбі ескертпе: ауруханалар, түрмелер, казармалар және студенттер жатақханалары кез келген елде айналасындағы учаскелерден алшақ.',
      ),
      sentence(
        'At the default thresholds elections regarded as clean have 0 to 13 such stations in 10,000 (Poland 2019 and 2020, Spain 2019, Canada 2011, Israel 2019 twice, Hungary 2010, Lithuania 2012); Uganda in 2016 has 13, Russia in 2018 69 and Albania in 2013 278, where a station of full turnout is common.',
        'При порогах по умолчанию на выборах, которые считаются честными, таких участков от 0 до 13 на 10 000 (Польша, 2019 и 2020 годы, Испания, 2019, Канада, 2011, Израиль, 2019, дважды, Венгрия, 2010, Литва, 2012); в Уганде в 2016 году — 13, в России в 2018 году — 69, в Албании в 2013 году, где участки с полной явкой обычны, — 278.',
        'Әдепкі шектерде әділ саналатын сайлауларда мұндай учаскелер 10 000 учаскеге 0–13 (Польша, 2019 және 2020 жылдар, Испания, 2019, Канада, 2011, Израиль, 2019, екі рет, Венгрия, 2010, Литва, 2012); Угандада 2016 жылы — 13, Ресейде 2018 жылы — 69, толық қатысу жиі кездесетін Албанияда 2013 жылы — 278.',
      ),
      sentence(
        'Stations are compared with those of the lowest area that holds enough of them, at last with those of the whole table; where no areas are published, that is all there is.',
        'Участки сравниваются с участками самой низовой территории, где их достаточно, в последнюю очередь — всей таблицы; если территории не опубликованы, остаётся только это.',
        'Учаскелер саны жеткілікті ең төменгі аумақтың учаскелерімен, ең соңында бүкіл кестенің учаскелерімен салыстырылады; аумақтар жарияланбаса, тек соңғысы ғана қалады.',
      ),
      sentence(
        'More ballots than registered voters, or more votes than valid ones, are not judged here: that is a matter of arithmetic.',
        'Случаи, когда бюллетеней больше, чем избирателей в списке, или голосов больше, чем действительных, здесь не оцениваются: это вопрос арифметики.',
        'Бюллетеньдердің тізімдегі сайлаушылардан немесе дауыстардың жарамды дауыстардан көп болуы мұнда бағаланбайды: бұл — арифметика мәселесі.',
      ),
    ],
    explanations: [
      sentence(
        'Hospitals, prisons, barracks, monasteries, homes for the elderly and halls of residence vote in their own way.',
        'Больницы, тюрьмы, казармы, монастыри, дома престарелых и общежития голосуют по-своему.',
        'Ауруханалар, түрмелер, казармалар, монастырьлар, қарттар үйлері мен жатақханалар өзінше дауыс береді.',
      ),
      sentence(
        'A station may serve one village, estate or people within a mixed district.',
        'Участок может обслуживать одно село, один посёлок или одну этническую группу в смешанном районе.',
        'Учаске аралас ауданның бір ауылына, бір кентіне немесе бір этникалық тобына қызмет етуі мүмкін.',
      ),
      sentence(
        'A roll that holds people who have moved away, or voters added on the day, changes turnout in one place alone.',
        'Список, в котором остались уехавшие, или избиратели, внесённые в день голосования, меняют явку только в одном месте.',
        'Көшіп кеткендер қалған тізім немесе дауыс беру күні қосылған сайлаушылар қатысу деңгейін тек бір жерде өзгертеді.',
      ),
      sentence(
        'A slip in typing, such as two columns exchanged, makes a station look unlike the others.',
        'Из-за ошибки при вводе, например переставленных столбцов, участок выглядит не похожим на другие.',
        'Енгізудегі қате, мысалы, орны ауысқан бағандар, учаскені басқаларға ұқсамайтын етіп көрсетеді.',
      ),
    ],
  },
  noStations: sentence(
    'no official votes by station are published',
    'официальные голоса по участкам не опубликованы',
    'учаскелер бойынша ресми дауыстар жарияланбаған',
  ),
  stationsNeeded: sentence(
    'registered voters, ballots and votes of at least 200 polling stations',
    'избиратели в списке, бюллетени и голоса не менее чем 200 избирательных участков',
    'кемінде 200 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  onlyAreas: sentence(
    'the finest results are {stations|# area|# areas} by {level}',
    'самые подробные результаты — {stations|# территория|# территории|# территорий}, уровень «{level}»',
    'ең егжей-тегжейлі нәтижелер — {stations|# аумақ}, «{level}» деңгейі',
  ),
  noProportion: sentence(
    'neither turnout nor a share can be computed',
    'нельзя вычислить ни явку, ни долю',
    'қатысу деңгейін де, үлесті де есептеу мүмкін емес',
  ),
  emptyStations: sentence(
    '{empty|# station has|# stations have} voters on the roll and no ballot, so that their turnout is not judged',
    'на {empty|# участке|# участках|# участках} есть избиратели в списке, но нет ни одного бюллетеня, поэтому их явка не оценивается',
    '{empty|# учаскеде} тізімде сайлаушылар бар, бірақ бірде-бір бюллетень жоқ, сондықтан олардың қатысу деңгейі бағаланбайды',
  ),
  ballotsNeeded: sentence('ballots of these stations', 'бюллетени этих участков', 'осы учаскелердің бюллетеньдері'),
  quantity: {
    turnout: sentence('a turnout', 'явка', 'қатысу деңгейі'),
    share: sentence('a share of {leader}', 'доля участника {leader}', '{leader} үлесі'),
    invalid: sentence('a part of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  },
  value: {
    turnout: sentence('a turnout of {value:%1}', 'явка {value:%1}', 'қатысу деңгейі {value:%1}'),
    share: sentence('a share of {leader} of {value:%1}', 'доля участника {leader} {value:%1}', '{leader} үлесі {value:%1}'),
    invalid: sentence(
      'a part of invalid ballots of {value:%1}',
      'доля недействительных бюллетеней {value:%1}',
      'жарамсыз бюллетеньдер үлесі {value:%1}',
    ),
  },
  near: sentence(
    '{quantity} near {median:%1}, as spread as stations of one area are',
    '{quantity} около {median:%1} при таком разбросе, какой есть между участками одной территории',
    'бір аумақтағы учаскелер арасындағыдай шашыраумен {quantity} {median:%1} шамасында',
  ),
  score: sentence('{value:%1}, a robust z of {z:.1}', '{value:%1}, робастный z = {z:.1}', '{value:%1}, робасты z = {z:.1}'),
  beside: sentence(
    'Beside it: {value}, median {median:%1}.',
    'Кроме того: {value}, медиана {median:%1}.',
    'Сонымен қатар: {value}, медиана {median:%1}.',
  ),
  both: {
    message: sentence(
      '{station}: {values:and} both lie far above those of the other {neighbours|# station|# stations} of {neighbourhood}, with medians of {medians:and} (robust z {zs:and}).',
      '{station}: {values:and} — и то и другое намного выше, чем на остальных участках территории «{neighbourhood}» ({neighbours|# участок|# участка|# участков}) с медианами {medians:and} (робастный z {zs:and}).',
      '{station}: {values:and} — екеуі де «{neighbourhood}» аумағының қалған учаскелеріндегіден ({neighbours|# учаске}) әлдеқайда жоғары, олардың медианалары {medians:and} (робасты z {zs:and}).',
    ),
    ...telling,
  },
  above: {
    message: sentence(
      '{station}: {values:and} lies far above those of the other {neighbours|# station|# stations} of {neighbourhood}, with a median of {medians:and} (robust z {zs:and}).',
      '{station}: {values:and} намного выше, чем на остальных участках территории «{neighbourhood}» ({neighbours|# участок|# участка|# участков}) с медианой {medians:and} (робастный z = {zs:and}).',
      '{station}: {values:and} — «{neighbourhood}» аумағының қалған учаскелеріндегіден ({neighbours|# учаске}) әлдеқайда жоғары, олардың медианасы {medians:and} (робасты z = {zs:and}).',
    ),
    ...telling,
  },
  below: {
    message: sentence(
      '{station}: {values:and} lies far below those of the other {neighbours|# station|# stations} of {neighbourhood}, with a median of {medians:and} (robust z {zs:and}).',
      '{station}: {values:and} намного ниже, чем на остальных участках территории «{neighbourhood}» ({neighbours|# участок|# участка|# участков}) с медианой {medians:and} (робастный z = {zs:and}).',
      '{station}: {values:and} — «{neighbourhood}» аумағының қалған учаскелеріндегіден ({neighbours|# учаске}) әлдеқайда төмен, олардың медианасы {medians:and} (робасты z = {zs:and}).',
    ),
    ...telling,
  },
  range: {
    turnout: sentence(`${TURNOUT.en}.`, `${TURNOUT.ru}.`, `${TURNOUT.kk}.`),
    share: sentence(`${SHARE.en}.`, `${SHARE.ru}.`, `${SHARE.kk}.`),
    invalid: sentence(`${INVALID.en}.`, `${INVALID.ru}.`, `${INVALID.kk}.`),
  },
  rangeAndNearest: {
    turnout: sentence(`${TURNOUT.en}${NEAREST.en}`, `${TURNOUT.ru}${NEAREST.ru}`, `${TURNOUT.kk}${NEAREST.kk}`),
    share: sentence(`${SHARE.en}${NEAREST.en}`, `${SHARE.ru}${NEAREST.ru}`, `${SHARE.kk}${NEAREST.kk}`),
    invalid: sentence(`${INVALID.en}${NEAREST.en}`, `${INVALID.ru}${NEAREST.ru}`, `${INVALID.kk}${NEAREST.kk}`),
  },
  noSpread: sentence(
    'The others differ by no more than chance.',
    'Остальные различаются не больше, чем даёт случай.',
    'Қалғандарының айырмашылығы кездейсоқтық беретіннен аспайды.',
  ),
  list: {
    title: sentence('Stations farthest from their neighbours', 'Участки, наиболее далёкие от соседних', 'Көршілерінен ең алшақ учаскелер'),
    note: sentence(
      'The {listed:#} with the largest distance of {stations:#}; a score of 1 is the threshold, and those below it are listed to be looked at, not told. z is robust, within the area named.',
      '{listed|# участок|# участка|# участков} с наибольшим отклонением из {stations:#}; балл 1 — это порог, участки ниже него перечислены для сведения и отдельно не сообщаются. z робастный, внутри названной территории.',
      'Ауытқуы ең үлкен {listed:#} учаске, барлығы {stations:#}; 1 балл — шек, одан төмен учаскелер мәлімет үшін келтірілген, бөлек хабарланбайды. z робасты, аталған аумақтың ішінде.',
    ),
    within: sentence('Compared within', 'Сравнивается внутри', 'Қай аумақ ішінде салыстырылған'),
    median: sentence('Median', 'Медиана', 'Медиана'),
    score: sentence('Score', 'Балл', 'Балл'),
  },
  counts: {
    title: sentence(
      'How many stations lie far from their neighbours',
      'Сколько участков далеки от соседних',
      'Көршілерінен алшақ учаскелер саны',
    ),
    note: sentence(
      'Areas with none are left out. Thresholds: a robust z of {minZ:.1} either way, or {minJointZ:.1} upwards of turnout and share together. Elections regarded as clean have 0 to 13 such stations in 10,000.',
      'Территории, где таких нет, опущены. Пороги: робастный z {minZ:.1} в любую сторону или {minJointZ:.1} вверх и по явке, и по доле. На выборах, которые считаются честными, таких участков от 0 до 13 на 10 000.',
      'Мұндай учаскелері жоқ аумақтар көрсетілмеген. Шектер: кез келген бағытта робасты z {minZ:.1} немесе қатысу деңгейі мен үлес бойынша бірге жоғары қарай {minJointZ:.1}. Әділ саналатын сайлауларда мұндай учаскелер 10 000 учаскеге 0–13.',
    ),
    beyond: sentence('Beyond', 'За порогом', 'Шектен тыс'),
    both: sentence('Turnout and share up', 'Явка и доля выше', 'Қатысу деңгейі мен үлес жоғары'),
    up: {
      turnout: sentence('Turnout up', 'Явка выше', 'Қатысу деңгейі жоғары'),
      share: sentence('Share up', 'Доля выше', 'Үлес жоғары'),
      invalid: sentence('Invalid up', 'Недействительных больше', 'Жарамсызы көп'),
    },
    down: {
      turnout: sentence('Turnout down', 'Явка ниже', 'Қатысу деңгейі төмен'),
      share: sentence('Share down', 'Доля ниже', 'Үлес төмен'),
      invalid: sentence('Invalid down', 'Недействительных меньше', 'Жарамсызы аз'),
    },
  },
});
