import { sentence, texts } from '../../language/sentence.ts';

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
  noOfficialVotesStation: sentence(
    'no official votes by station are published',
    'официальные голоса по участкам не опубликованы',
    'учаскелер бойынша ресми дауыстар жарияланбаған',
  ),
  registeredVotersBallotsVotes: sentence(
    'registered voters, ballots and votes of at least 200 polling stations',
    'избиратели в списке, бюллетени и голоса не менее чем 200 избирательных участков',
    'кемінде 200 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  finestResults: sentence(
    'the finest results are {stations|# area|# areas} by {level}',
    'самые подробные результаты — {stations|# территория|# территории|# территорий}, уровень «{level}»',
    'ең егжей-тегжейлі нәтижелер — {stations|# аумақ}, «{level}» деңгейі',
  ),
  neitherTurnoutNorShare: sentence(
    'neither turnout nor a share can be computed',
    'нельзя вычислить ни явку, ни долю',
    'қатысу деңгейін де, үлесті де есептеу мүмкін емес',
  ),
  votersRollNoBallot: sentence(
    '{empty|# station has|# stations have} voters on the roll and no ballot, so that their turnout is not judged',
    'на {empty|# участке|# участках|# участках} есть избиратели в списке, но нет ни одного бюллетеня, поэтому их явка не оценивается',
    '{empty|# учаскеде} тізімде сайлаушылар бар, бірақ бірде-бір бюллетень жоқ, сондықтан олардың қатысу деңгейі бағаланбайды',
  ),
  ballotsTheseStations: sentence('ballots of these stations', 'бюллетени этих участков', 'осы учаскелердің бюллетеньдері'),
  turnout: sentence('a turnout', 'явка', 'қатысу деңгейі'),
  share: sentence('a share of {leader}', 'доля участника {leader}', '{leader} үлесі'),
  partInvalidBallots: sentence('a part of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  turnout2: sentence('a turnout of {value}', 'явка {value}', 'қатысу деңгейі {value}'),
  share2: sentence('a share of {leader} of {value}', 'доля участника {leader} {value}', '{leader} үлесі {value}'),
  partInvalidBallots2: sentence(
    'a part of invalid ballots of {value}',
    'доля недействительных бюллетеней {value}',
    'жарамсыз бюллетеньдер үлесі {value}',
  ),
  besideMedian: sentence(
    'Beside it: {part}, median {middle:%1}.',
    'Кроме того: {part}, медиана {middle:%1}.',
    'Сонымен қатар: {part}, медиана {middle:%1}.',
  ),
  nearSpreadStationsOne: sentence(
    '{part} near {middle:%1}, as spread as stations of one area are',
    '{part} около {middle:%1} при таком разбросе, какой есть между участками одной территории',
    'бір аумақтағы учаскелер арасындағыдай шашыраумен {part} {middle:%1} шамасында',
  ),
  bothLieFarAbove: sentence(
    '{name}: {values} both lie far above those of the other {others} of {place}, with medians of {middles} (robust z {z}).',
    '{name}: {values} — и то и другое намного выше, чем на остальных участках территории «{place}» ({others}) с медианами {middles} (робастный z {z}).',
    '{name}: {values} — екеуі де «{place}» аумағының қалған учаскелеріндегіден ({others}) әлдеқайда жоғары, олардың медианалары {middles} (робасты z {z}).',
  ),
  liesFarAboveThose: sentence(
    '{name}: {values} lies far above those of the other {others} of {place}, with a median of {middles} (robust z {z}).',
    '{name}: {values} намного выше, чем на остальных участках территории «{place}» ({others}) с медианой {middles} (робастный z = {z}).',
    '{name}: {values} — «{place}» аумағының қалған учаскелеріндегіден ({others}) әлдеқайда жоғары, олардың медианасы {middles} (робасты z = {z}).',
  ),
  liesFarBelowThose: sentence(
    '{name}: {values} lies far below those of the other {others} of {place}, with a median of {middles} (robust z {z}).',
    '{name}: {values} намного ниже, чем на остальных участках территории «{place}» ({others}) с медианой {middles} (робастный z = {z}).',
    '{name}: {values} — «{place}» аумағының қалған учаскелеріндегіден ({others}) әлдеқайда төмен, олардың медианасы {middles} (робасты z = {z}).',
  ),
  beyondThresholds10000: sentence(
    '{beyond|# station lies|# stations lie} beyond the thresholds, {beyond2:.1} in 10,000; elections regarded as clean have 0 to 13.',
    'За порогами {beyond|# участок|# участка|# участков}, то есть {beyond2:.1} на 10 000; на выборах, которые считаются честными, их от 0 до 13.',
    '{beyond|# учаске} шектерден тыс, яғни 10 000 учаскеге {beyond2:.1}; әділ саналатын сайлауларда 0–13.',
  ),
  turnoutAmongOthersRuns: sentence(
    'Turnout is {k} of {n}; among the others it runs from {low} to {high}',
    'Явка: {k} из {n}; на остальных участках от {low} до {high}',
    'Қатысу деңгейі: {n} сайлаушыдан {k}; қалған учаскелерде {low} – {high}',
  ),
  shareAmongOthersRuns: sentence(
    'The share is {k} of {n}; among the others it runs from {low} to {high}',
    'Доля: {k} из {n}; на остальных участках от {low} до {high}',
    'Үлес: {n} дауыстан {k}; қалған учаскелерде {low} – {high}',
  ),
  partInvalidBallotsAmong: sentence(
    'The part of invalid ballots is {k} of {n}; among the others it runs from {low} to {high}',
    'Доля недействительных бюллетеней: {k} из {n}; на остальных участках от {low} до {high}',
    'Жарамсыз бюллетеньдер үлесі: {n} бюллетеньнен {k}; қалған учаскелерде {low} – {high}',
  ),
  figures: sentence('{range}.', '{range}.', '{range}.'),
  nearest: sentence(
    '{range}, the nearest {k:%1} at {place}.',
    '{range}, ближайшее значение {k:%1} — {place}.',
    '{range}, ең жақын мән {k:%1} — {place}.',
  ),
  othersDifferNoMore: sentence(
    '{told} The others differ by no more than chance.',
    '{told} Остальные различаются не больше, чем даёт случай.',
    '{told} Қалғандарының айырмашылығы кездейсоқтық беретіннен аспайды.',
  ),
  stationsFarthestFromTheir: sentence(
    'Stations farthest from their neighbours',
    'Участки, наиболее далёкие от соседних',
    'Көршілерінен ең алшақ учаскелер',
  ),
  largestDistanceScore1: sentence(
    'The {worst:#} with the largest distance of {stations:#}; a score of 1 is the threshold, and those below it are listed to be looked at, not told. z is robust, within the area named.',
    '{worst|# участок|# участка|# участков} с наибольшим отклонением из {stations:#}; балл 1 — это порог, участки ниже него перечислены для сведения и отдельно не сообщаются. z робастный, внутри названной территории.',
    'Ауытқуы ең үлкен {worst:#} учаске, барлығы {stations:#}; 1 балл — шек, одан төмен учаскелер мәлімет үшін келтірілген, бөлек хабарланбайды. z робасты, аталған аумақтың ішінде.',
  ),
  comparedWithin: sentence('Compared within', 'Сравнивается внутри', 'Қай аумақ ішінде салыстырылған'),
  median: sentence('Median', 'Медиана', 'Медиана'),
  score: sentence('Score', 'Балл', 'Балл'),
  turnoutUp: sentence('Turnout up', 'Явка выше', 'Қатысу деңгейі жоғары'),
  turnoutDown: sentence('Turnout down', 'Явка ниже', 'Қатысу деңгейі төмен'),
  shareUp: sentence('Share up', 'Доля выше', 'Үлес жоғары'),
  shareDown: sentence('Share down', 'Доля ниже', 'Үлес төмен'),
  invalidUp: sentence('Invalid up', 'Недействительных больше', 'Жарамсызы көп'),
  invalidDown: sentence('Invalid down', 'Недействительных меньше', 'Жарамсызы аз'),
  turnoutShareUp: sentence('Turnout and share up', 'Явка и доля выше', 'Қатысу деңгейі мен үлес жоғары'),
  howManyStationsLie: sentence(
    'How many stations lie far from their neighbours',
    'Сколько участков далеки от соседних',
    'Көршілерінен алшақ учаскелер саны',
  ),
  areasNoneLeftOut: sentence(
    'Areas with none are left out. Thresholds: a robust z of {minZ:.1} either way, or {minJointZ:.1} upwards of turnout and share together. Elections regarded as clean have 0 to 13 such stations in 10,000.',
    'Территории, где таких нет, опущены. Пороги: робастный z {minZ:.1} в любую сторону или {minJointZ:.1} вверх и по явке, и по доле. На выборах, которые считаются честными, таких участков от 0 до 13 на 10 000.',
    'Мұндай учаскелері жоқ аумақтар көрсетілмеген. Шектер: кез келген бағытта робасты z {minZ:.1} немесе қатысу деңгейі мен үлес бойынша бірге жоғары қарай {minJointZ:.1}. Әділ саналатын сайлауларда мұндай учаскелер 10 000 учаскеге 0–13.',
  ),
  beyond: sentence('Beyond', 'За порогом', 'Шектен тыс'),
});
