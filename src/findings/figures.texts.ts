import { sentence, texts } from '../language/sentence.ts';

export const T = texts('findings-figures', {
  officiallySeatsUnderOther: sentence(
    'Officially, {contestants} has {official:#} of {seats|# seat|# seats}; the other sources would give from {least:#} to {most:#}.',
    'Официально у участника {contestants} {official:#} мандатов из {seats:#}; по другим источникам было бы от {least:#} до {most:#}.',
    'Ресми түрде {contestants} {seats:#} мандаттың {official:#} алады; басқа дереккөздер бойынша {least:#} пен {most:#} аралығында болар еді.',
  ),
  officialResultAllIndependent: sentence(
    'The official result and all independent sources about the whole contest',
    'Официальный результат и все независимые источники о выборах в целом',
    'Ресми нәтиже және сайлау туралы тұтас барлық тәуелсіз дереккөздер',
  ),
  halfSeats: sentence('Half of the seats', 'Половина мандатов', 'Мандаттардың жартысы'),
  middleOneAllAreas: sentence('Median of all areas', 'Медиана всех территорий', 'Барлық аумақтың медианасы'),
  turnoutThroughDay: sentence(
    'Turnout during the day, by {level}',
    'Явка в течение дня; уровень: {level}',
    'Күн ішіндегі қатысу деңгейі; деңгей: {level}',
  ),
  turnoutLiesBetweenMiddle: sentence(
    'At {hour}, turnout ranges from {value:%1} ({name}) to {value2:%1} ({name2}); the median area has {middles:%1}.',
    'В {hour} явка составляет от {value:%1} ({name}) до {value2:%1} ({name2}); медиана по территориям — {middles:%1}.',
    'Сағат {hour}-де қатысу деңгейі {value:%1} ({name}) мен {value2:%1} ({name2}) аралығында; аумақтар бойынша медиана — {middles:%1}.',
  ),
  shownLieFarthestFrom: sentence(
    'The figure shows the {shown:#} of {rows|# area|# areas} that are farthest from the median.',
    'Показано самых далёких от медианы: {shown:#}; всего {rows|# территория|# территории|# территорий}.',
    'Медианадан ең алыс орналасқандары көрсетілді: {shown:#}; барлығы {rows|# аумақ}.',
  ),
  hourDay: sentence('Hour of the day', 'Час дня', 'Тәулік сағаты'),
  area: sentence('The area', 'Территория', 'Аумақ'),
  farthestFromItsExpectation: sentence(
    'The digit {digit:.0} of the column {farthest} deviates most: {seen:%1} of the counts, against an expected {expected:%1} (z {z:.1}). In about four columns of ten, some digit leaves its range by chance.',
    'Сильнее всего отклоняется цифра {digit:.0} (столбец: {farthest}): {seen:%1} чисел при ожидаемых {expected:%1} (z {z:.1}). Примерно в четырёх столбцах из десяти какая-нибудь цифра выходит за свою полосу случайно.',
    'Ең көп ауытқитыны — {digit:.0} цифры (баған: {farthest}): сандардың {seen:%1} бөлігі, күтілгені {expected:%1} (z {z:.1}). Шамамен он бағанның төртеуінде қандай да бір цифр өз жолағынан кездейсоқ шығады.',
  ),
  moreNotDrawn: sentence(
    'The figure leaves out {left|# column|# columns}.',
    'Не показано: {left|# столбец|# столбца|# столбцов}.',
    'Көрсетілмегені: {left|# баған}.',
  ),
  digit: sentence('Digit', 'Цифра', 'Цифр'),
  partCounts: sentence('Share of the counts', 'Доля чисел', 'Сандардың үлесі'),
  counted: sentence('Observed', 'Обнаружено', 'Байқалғаны'),
  countsEqualPercentageTheir: sentence(
    'Counts equal to a percentage of the total of their row',
    'Числа, равные проценту от итога своей строки',
    'Өз жолының жиынтығынан алынған пайызға тең сандар',
  ),
  countsEqualPercentageExpected: sentence(
    'With {decimals|# decimal|# decimals}, {hits:#} of {cells|# count|# counts} {hits|equals|equal} a percentage; chance would give about {chance:.1}.',
    '{decimals|# знак после запятой|# знака после запятой|# знаков после запятой}: проценту равны {hits:#} из {cells|# числа|# чисел|# чисел}; случайно было бы около {chance:.1}.',
    '{decimals|үтірден кейінгі # таңба}: {cells:#} санның {hits:#} пайызға тең; кездейсоқ түрде шамамен {chance:.1} болар еді.',
  ),
  dotsPartCountsIts: sentence(
    'Dots: share of the counts, with its 95 % interval.',
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
    'Turnout and the share of {name} have a correlation of {r:.2} over {points|# area|# areas} (95 % interval {interval:.2} to {interval2:.2}). Differences between town and country alone can cause this.',
    'Корреляция явки и доли, которую получил участник {name}, равна {r:.2} (95-процентный интервал от {interval:.2} до {interval2:.2}; {points|# территория|# территории|# территорий}). Её могут вызвать одни лишь различия города и села.',
    'Қатысу деңгейі мен {name} үлесінің корреляциясы {r:.2} (95 пайыздық аралық: {interval:.2}–{interval2:.2}; {points|# аумақ}). Мұны қала мен ауылдың айырмасының өзі-ақ туғыза алады.',
  ),
  sameShareEveryTurnout: sentence(
    'The same share at every turnout',
    'Одинаковая доля при любой явке',
    'Кез келген қатысу деңгейінде бірдей үлес',
  ),
  lineThroughAreas: sentence('Trend line of the areas', 'Линия тренда по территориям', 'Аумақтар бойынша тренд сызығы'),
  turnoutShareMap: sentence(
    'Maps of turnout and of the share of {name}, by {level}',
    'Явка и доля ({name}) на карте; уровень: {level}',
    'Картадағы қатысу деңгейі мен {name} үлесі; деңгей: {level}',
  ),
  farthestOnMap: sentence(
    '{name} in {place}: {value:%1}, against {middle:%1} in the median area.',
    '{name}, {place}: {value:%1}; медиана по территориям — {middle:%1}.',
    '{name}, {place}: {value:%1}; аумақтар бойынша медиана — {middle:%1}.',
  ),
  howFarAreasLie: sentence(
    'Distance of areas from the median, by {level}',
    'Расстояние территорий от медианы; уровень: {level}',
    'Аумақтардың медианадан қашықтығы; деңгей: {level}',
  ),
  diamondsAreasBeyondBand: sentence(
    'Diamonds: areas. With a normal distribution 5 % fall outside the band; where areas really differ, more do.',
    'Ромбы — территории. При нормальном распределении за пределы полосы выходят 5 %, а там, где территории действительно различаются, — больше.',
    'Ромбылар — аумақтар. Қалыпты үлестірімде жолақтан 5 %-ы шығады, ал аумақтар шынымен ерекшеленетін жерде — одан көп.',
  ),
  howFarStationsLie: sentence(
    'Distance of stations from their neighbours, by {level}',
    'Расстояние участков от соседей; уровень: {level}',
    'Учаскелердің көршілерінен қашықтығы; деңгей: {level}',
  ),
  widestSpreadStationsMiddle: sentence(
    'The stations of {region} vary most: the middle 95 % of them span {width:.1} standard deviations. In a normal distribution they span {z95:.1}.',
    'Сильнее всего различаются участки на территории {region}: средние 95 % из них занимают {width:.1} стандартного отклонения. В нормальном распределении — {z95:.1}.',
    '{region} учаскелері бір-бірінен ең көп ерекшеленеді: олардың ортаңғы 95 %-ы {width:.1} стандартты ауытқуды алып жатыр. Қалыпты үлестірімде — {z95:.1}.',
  ),
  dotsMiddleStationBars: sentence(
    'Dots: the median station. Bars: the middle 95 % of the stations of a region. Scale: robust standard deviations from their neighbours.',
    'Точки — медианный участок. Отрезки — средние 95 % участков региона. Шкала — робастные стандартные отклонения от соседей.',
    'Нүктелер — медианалық учаске. Кесінділер — өңір учаскелерінің ортаңғы 95 %-ы. Шкала — көршілерінен робастты стандартты ауытқулар.',
  ),
  smallerSpreadNotDrawn: sentence(
    'The figure leaves out {widths|# area|# areas} with a smaller spread.',
    'Не показано с меньшим разбросом: {widths|# территория|# территории|# территорий}.',
    'Шашырауы азырақ болып көрсетілмегені: {widths|# аумақ}.',
  ),
  pollsGiveFromOfficial: sentence(
    'The polls give from {least:%1} to {most:%1}; the official result is {official:%1}.',
    'Опросы дают от {least:%1} до {most:%1}; официальный результат — {official:%1}.',
    'Сауалнамалар {least:%1} мен {most:%1} аралығын береді; ресми нәтиже — {official:%1}.',
  ),
  turnoutStationsAverageMost: sentence(
    'Turnout of the stations is {mean:%1} on average. The most frequent value is about {x:%0}, at {y:%1} of the stations.',
    'Средняя явка на участках — {mean:%1}. Чаще всего встречается явка около {x:%0}: на {y:%1} участков.',
    'Учаскелердегі орташа қатысу деңгейі — {mean:%1}. Ең жиі кездесетіні {x:%0} шамасында: учаскелердің {y:%1} бөлігінде.',
  ),
  normalDistributionSameMean: sentence(
    'Normal distribution with the same mean and spread',
    'Нормальное распределение с теми же средним и разбросом',
    'Орташасы мен шашырауы сондай қалыпты үлестірім',
  ),
  votesMostNumerousTurnout: sentence(
    'Votes for {leader} peak at a turnout of {x:%0}; votes for all others peak at {x2:%0}.',
    'Голосов за участника {leader} больше всего при явке {x:%0}, голосов за всех остальных — при {x2:%0}.',
    '{leader} үшін берілген дауыстар ең көп болатын қатысу деңгейі — {x:%0}, қалғандарының барлығы үшін — {x2:%0}.',
  ),
  smallestStationsLieStandard: sentence(
    'The smallest stations differ from their neighbours by {y:.2} standard deviations in turnout and by {y2:.2} in the share of the leader.',
    'Самые малые участки отличаются от соседей на {y:.2} стандартного отклонения по явке и на {y2:.2} по доле лидера.',
    'Ең шағын учаскелер көршілерінен қатысу деңгейі бойынша {y:.2}, көшбасшының үлесі бойынша {y2:.2} стандартты ауытқуға ерекшеленеді.',
  ),
  likeNeighbours: sentence('Like the neighbours', 'Как у соседей', 'Көршілердегідей'),
  wholePercentagesStandExpected: sentence(
    '{name:^} is a whole percentage at {sum|# station|# stations}; chance would give about {sum2:#}.',
    '{name:^}: целый процент на {sum|# участке|# участках|# участках}; случайно было бы около {sum2:#}.',
    '{name:^} {sum|# учаскеде} бүтін пайызға тең; кездейсоқ түрде шамамен {sum2:#} болар еді.',
  ),
  moreThanChance: sentence(
    '{x:%0}: {at|# station|# stations}, {more:#} more than chance',
    '{x:%0}: {at|# участок|# участка|# участков}, на {more:#} больше случайного',
    '{x:%0}: {at|# учаске}, кездейсоқтықтан {more:#} көп',
  ),
  moreThanChanceThere: sentence(
    '{x:%1}: {at|# station|# stations}, {more:#} more than chance',
    '{x:%1}: {at|# участок|# участка|# участков}, на {more:#} больше случайного',
    '{x:%1}: {at|# учаске}, кездейсоқтықтан {more:#} көп',
  ),
  soManyMore: sentence('{x:%0}: +{more:#}', '{x:%0}: +{more:#}', '{x:%0}: +{more:#}'),
  soManyMoreThere: sentence('{x:%1}: +{more:#}', '{x:%1}: +{more:#}', '{x:%1}: +{more:#}'),
  sourceGives: sentence(
    '{source} gives {name} {value:%1}; the official result is {official:%1}.',
    '{source}: у участника {name} {value:%1}; официально {official:%1}.',
    '{source}: {name} {value:%1} алған; ресми нәтиже — {official:%1}.',
  ),
  binStandsOutMost: sentence(
    'The largest excess is at {x:%1}: {y|# station|# stations}, where {y2:.1} would be expected.',
    'Больше всего превышение на {x:%1}: {y|# участок|# участка|# участков} при ожидаемых {y2:.1}.',
    'Ең үлкен артылу {x:%1} тұсында: {y|# учаске}, күтілгені — {y2:.1}.',
  ),
  whereTurnoutSaysNothing: sentence(
    'If turnout and share are unrelated, stations gather around the line at {share:%1}, the share of {leader} in all valid votes. {full|# station has|# stations have} a turnout of 99 % or more.',
    'Если явка и доля не связаны, участки собираются около линии {share:%1} — доли, которую получил участник {leader} во всех действительных голосах. Участков с явкой 99 % и выше: {full:#}.',
    'Қатысу деңгейі мен үлес байланыспаса, учаскелер {share:%1} сызығының маңына жиналады — бұл {leader} қатысушысының барлық жарамды дауыстардағы үлесі. Қатысу деңгейі 99 % және одан жоғары учаскелер: {full:#}.',
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
    '{held:#} of {rows|# interval|# intervals} {held|contains|contain} the official figure.',
    'Официальное значение попадает в {held:#} из {rows|# интервала|# интервалов|# интервалов}.',
    '{rows:#} аралықтың {held:#} ресми мәнді қамтиды.',
  ),
});
