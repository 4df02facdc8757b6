import { sentence, texts } from '../language/sentence.ts';

export const T = texts('findings-figures', {
  officiallySeatsUnderOther: sentence(
    'Officially {contestants} has {official:#} of {seats:#} seats; under the other sources it would have from {least:#} to {most:#}.',
    'Официально у участника {contestants} {official:#} мандатов из {seats:#}; по другим источникам было бы от {least:#} до {most:#}.',
    'Ресми түрде {contestants} {seats:#} мандаттың {official:#} алады; басқа дереккөздер бойынша {least:#} пен {most:#} аралығында болар еді.',
  ),
  officialResultAllIndependent: sentence(
    'The official result and all independent sources about the whole contest',
    'Официальный результат и все независимые источники о выборах в целом',
    'Ресми нәтиже және сайлау туралы тұтас барлық тәуелсіз дереккөздер',
  ),
  halfSeats: sentence('Half of the seats', 'Половина мандатов', 'Мандаттардың жартысы'),
  middleOneAllAreas: sentence('The middle one of all areas', 'Средняя из всех территорий', 'Барлық аумақтың ортаңғысы'),
  turnoutThroughDay: sentence(
    'Turnout through the day, by {level}',
    'Явка в течение дня; уровень: {level}',
    'Күн ішіндегі қатысу деңгейі; деңгей: {level}',
  ),
  turnoutLiesBetweenMiddle: sentence(
    'At {hour} turnout lies between {value:%1} ({name}) and {value2:%1} ({name2}); the middle one of the areas has {middles:%1}.',
    'В {hour} явка составляет от {value:%1} ({name}) до {value2:%1} ({name2}); у средней из территорий — {middles:%1}.',
    'Сағат {hour}-де қатысу деңгейі {value:%1} ({name}) мен {value2:%1} ({name2}) аралығында; аумақтардың ортаңғысында — {middles:%1}.',
  ),
  shownLieFarthestFrom: sentence(
    'Shown are the {shown:#} of {rows|# area|# areas} that lie farthest from the middle.',
    'Показано самых далёких от середины: {shown:#}; всего {rows|# территория|# территории|# территорий}.',
    'Ортадан ең алыс жатқандары көрсетілді: {shown:#}; барлығы {rows|# аумақ}.',
  ),
  hourDay: sentence('Hour of the day', 'Час дня', 'Тәулік сағаты'),
  area: sentence('The area', 'Территория', 'Аумақ'),
  farthestFromItsExpectation: sentence(
    'Farthest from its expectation is the digit {digit:.0} of the column {farthest}: {seen:%1} of the counts, {expected:%1} are expected (z {z:.1}). Of ten digits one lies outside its band by chance in about four columns of ten.',
    'Дальше всего от ожидаемого — цифра {digit:.0} (столбец: {farthest}): {seen:%1} чисел при ожидаемых {expected:%1} (z {z:.1}). Хотя бы одна из десяти цифр случайно выходит за свою полосу примерно в четырёх столбцах из десяти.',
    'Күтілгеннен ең алысы — {digit:.0} цифры (баған: {farthest}): сандардың {seen:%1} бөлігі, күтілгені {expected:%1} (z {z:.1}). Он цифрдың бірі өз жолағынан шамамен он бағанның төртеуінде кездейсоқ шығады.',
  ),
  moreNotDrawn: sentence(
    '{left|# column|# columns} more are not drawn.',
    'Не показано: {left|# столбец|# столбца|# столбцов}.',
    'Көрсетілмегені: {left|# баған}.',
  ),
  digit: sentence('Digit', 'Цифра', 'Цифр'),
  partCounts: sentence('Part of the counts', 'Доля чисел', 'Сандардың үлесі'),
  counted: sentence('Counted', 'Подсчитано', 'Саналғаны'),
  countsEqualPercentageTheir: sentence(
    'Counts that equal a percentage of their row’s total',
    'Числа, равные проценту от итога своей строки',
    'Өз жолының жиынтығынан алынған пайызға тең сандар',
  ),
  countsEqualPercentageExpected: sentence(
    'With {decimals|# decimal|# decimals}, {hits:#} of {cells:#} counts equal a percentage; {chance:.1} are expected by chance.',
    '{decimals|# знак после запятой|# знака после запятой|# знаков после запятой}: проценту равны {hits:#} из {cells:#} чисел; случайно ожидается {chance:.1}.',
    '{decimals|үтірден кейінгі # таңба}: {cells:#} санның {hits:#} пайызға тең; кездейсоқ күтілетіні — {chance:.1}.',
  ),
  dotsPartCountsIts: sentence(
    'Dots: part of the counts, with its 95 % interval.',
    'Точки — доля чисел с её 95-процентным интервалом.',
    'Нүктелер — сандардың үлесі, 95 пайыздық аралығымен.',
  ),
  shareLeader: sentence('Share of the leader', 'Доля лидера', 'Көшбасшының үлесі'),
  invalidBallots: sentence('Invalid ballots', 'Недействительные бюллетени', 'Жарамсыз бюллетеньдер'),
  turnoutShare: sentence(
    'Turnout and the share of {name}, by {level}',
    'Явка и доля ({name}); уровень: {level}',
    'Қатысу деңгейі мен {name} үлесі; деңгей: {level}',
  ),
  overCorrelationTurnoutShare: sentence(
    'Over {points|# area|# areas} the correlation of turnout and the share of {name} is {r:.2} (95 % interval {interval:.2} to {interval2:.2}); differences between town and country alone can do this.',
    'Корреляция явки и доли, которую получил участник {name}, равна {r:.2} (95-процентный интервал от {interval:.2} до {interval2:.2}; {points|# территория|# территории|# территорий}); её могут дать одни лишь различия города и села.',
    'Қатысу деңгейі мен {name} үлесінің корреляциясы {r:.2} (95 пайыздық аралық: {interval:.2}–{interval2:.2}; {points|# аумақ}); мұны қала мен ауылдың айырмасының өзі-ақ бере алады.',
  ),
  sameShareEveryTurnout: sentence(
    'The same share at every turnout',
    'Одинаковая доля при любой явке',
    'Кез келген қатысу деңгейінде бірдей үлес',
  ),
  lineThroughAreas: sentence('Line through the areas', 'Линия, проведённая через территории', 'Аумақтар арқылы жүргізілген сызық'),
  turnoutShareMap: sentence(
    'Turnout and the share of {name} on the map, by {level}',
    'Явка и доля ({name}) на карте; уровень: {level}',
    'Картадағы қатысу деңгейі мен {name} үлесі; деңгей: {level}',
  ),
  middleAreaFirstMap: sentence(
    'The middle area has {median:%1} in the first map; the areas run from {least:%1} to {most:%1}.',
    'На первой карте у средней территории {median:%1}; у всех — от {least:%1} до {most:%1}.',
    'Бірінші картада ортаңғы аумақта {median:%1}; барлығында {least:%1} мен {most:%1} аралығында.',
  ),
  howFarAreasLie: sentence(
    'How far areas lie from the middle of all, by {level}',
    'Насколько территории далеки от середины всех; уровень: {level}',
    'Аумақтар барлығының ортасынан қаншалықты алыс; деңгей: {level}',
  ),
  diamondsAreasBeyondBand: sentence(
    'Diamonds: areas; beyond the band lie 5 % of a normal distribution, and more where areas honestly differ.',
    'Ромбы — территории; за пределами полосы лежат 5 % нормального распределения, а там, где территории различаются сами по себе, — больше.',
    'Ромбылар — аумақтар; жолақтан тыс қалыпты үлестірімнің 5 %-ы жатады, ал аумақтар өздігінен ерекшеленетін жерде — одан көп.',
  ),
  howFarStationsLie: sentence(
    'How far stations lie from their neighbours, by {level}',
    'Насколько участки далеки от соседей; уровень: {level}',
    'Учаскелер көршілерінен қаншалықты алыс; деңгей: {level}',
  ),
  widestSpreadStationsMiddle: sentence(
    'Widest is the spread of the stations of {region}: the middle 95 % of them span {width:.1} standard deviations, where a normal distribution has {z95:.1}.',
    'Шире всего разброс участков на территории {region}: средние 95 % из них занимают {width:.1} стандартного отклонения, у нормального распределения — {z95:.1}.',
    'Учаскелердің ең кең шашырауы — {region}: олардың ортаңғы 95 %-ы {width:.1} стандартты ауытқуды алып жатыр, қалыпты үлестірімде — {z95:.1}.',
  ),
  dotsMiddleStationBars: sentence(
    'Dots: the middle station; bars: the middle 95 % of the stations of a region, in robust standard deviations from their neighbours.',
    'Точки — средний участок; отрезки — средние 95 % участков региона, в робастных стандартных отклонениях от соседей.',
    'Нүктелер — ортаңғы учаске; кесінділер — өңір учаскелерінің ортаңғы 95 %-ы, көршілерінен робастты стандартты ауытқумен.',
  ),
  smallerSpreadNotDrawn: sentence(
    '{widths|# area|# areas} with a smaller spread are not drawn.',
    'Не показано с меньшим разбросом: {widths|# территория|# территории|# территорий}.',
    'Шашырауы азырақ болып көрсетілмегені: {widths|# аумақ}.',
  ),
  pollsGiveFromOfficial: sentence(
    'The polls give from {least:%1} to {most:%1}; the official result is {official:%1}.',
    'Опросы дают от {least:%1} до {most:%1}; официальный результат — {official:%1}.',
    'Сауалнамалар {least:%1} мен {most:%1} аралығын береді; ресми нәтиже — {official:%1}.',
  ),
  turnoutStationsAverageMost: sentence(
    'Turnout of the stations is {mean:%1} on average; most lie about {x:%0}, which {y:%1} of them have.',
    'Средняя явка на участках — {mean:%1}; больше всего участков около {x:%0}: это {y:%1} всех участков.',
    'Учаскелердегі орташа қатысу деңгейі — {mean:%1}; учаскелердің көбі {x:%0} маңында: бұл барлық учаскенің {y:%1} бөлігі.',
  ),
  normalDistributionSameMean: sentence(
    'Normal distribution with the same mean and spread',
    'Нормальное распределение с теми же средним и разбросом',
    'Орташасы мен шашырауы сондай қалыпты үлестірім',
  ),
  votesMostNumerousTurnout: sentence(
    'Votes for {leader} are most numerous at a turnout of {x:%0}, those for all others at {x2:%0}.',
    'Голосов за участника {leader} больше всего при явке {x:%0}, голосов за всех остальных — при {x2:%0}.',
    '{leader} үшін берілген дауыстар ең көп болатын қатысу деңгейі — {x:%0}, қалғандарының барлығы үшін — {x2:%0}.',
  ),
  smallestStationsLieStandard: sentence(
    'The smallest stations lie {y:.2} standard deviations from their neighbours in turnout and {y2:.2} in the leader’s share.',
    'Самые малые участки отстоят от соседей на {y:.2} стандартного отклонения по явке и на {y2:.2} по доле лидера.',
    'Ең шағын учаскелер көршілерінен қатысу деңгейі бойынша {y:.2}, көшбасшының үлесі бойынша {y2:.2} стандартты ауытқуға алшақ.',
  ),
  likeNeighbours: sentence('Like the neighbours', 'Как у соседей', 'Көршілердегідей'),
  wholePercentagesStandExpected: sentence(
    'At whole percentages stand {sum|# station|# stations}, {sum2:.1} are expected; the largest difference is at {x:%0}, {at:#} against {y:.1}.',
    'На целых процентах стоит {sum|# участок|# участка|# участков}, ожидается {sum2:.1}; больше всего разница на {x:%0}: {at:#} против {y:.1}.',
    'Бүтін пайыздарда {sum|# учаске} тұр, күтілгені — {sum2:.1}; ең үлкен айырма {x:%0} тұсында: {y:.1} орнына {at:#}.',
  ),
  binStandsOutMost: sentence(
    'The bin that stands out most is at {x:%1}: {y|# station|# stations}, {y2:.1} are expected.',
    'Больше всего выделяется интервал на {x:%1}: {y|# участок|# участка|# участков}, ожидается {y2:.1}.',
    'Ең көп ерекшеленетін аралық {x:%1} тұсында: {y|# учаске}, күтілгені — {y2:.1}.',
  ),
  whereTurnoutSaysNothing: sentence(
    'Where turnout says nothing of the share, stations lie about the line at {share:%1}, the share of {leader} in all valid votes; stations with a turnout of 99 % or more: {full:#}.',
    'Там, где явка не связана с долей, участки лежат около линии {share:%1} — доли, которую получил участник {leader} во всех действительных голосах; участков с явкой 99 % и выше: {full:#}.',
    'Қатысу деңгейі үлеспен байланыспаған жерде учаскелер {share:%1} сызығының маңында жатады — бұл {leader} қатысушысының барлық жарамды дауыстардағы үлесі; қатысу деңгейі 99 % және одан жоғары учаскелер: {full:#}.',
  ),
  halfVotesComeFrom: sentence(
    'Half of the votes for {leader} come from stations with a turnout up to {x:%0}, half of all valid votes from those up to {x2:%0}.',
    'Половина голосов за участника {leader} приходится на участки с явкой до {x:%0}, половина всех действительных голосов — на участки с явкой до {x2:%0}.',
    '{leader} үшін берілген дауыстардың жартысы қатысу деңгейі {x:%0} дейінгі учаскелерден, барлық жарамды дауыстардың жартысы {x2:%0} дейінгі учаскелерден келеді.',
  ),
  allValidVotesSame: sentence(
    'All valid votes: the same share at every turnout',
    'Все действительные голоса: одинаковая доля при любой явке',
    'Барлық жарамды дауыстар: кез келген қатысу деңгейінде бірдей үлес',
  ),
  intervalsHoldOfficialFigure: sentence(
    '{held:#} of the {rows:#} intervals hold the official figure.',
    'Официальное значение лежит внутри {held:#} из {rows:#} интервалов.',
    '{rows:#} аралықтың {held:#} ресми мәнді қамтиды.',
  ),
});
