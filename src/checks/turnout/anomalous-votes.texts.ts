import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

const seen = sentence(
  '{partOfLeader:%1} ({lowestPart:%1} to {highestPart:%1} over six windows)',
  '{partOfLeader:%1} (от {lowestPart:%1} до {highestPart:%1} по шести окнам)',
  '{partOfLeader:%1} (алты терезе бойынша {lowestPart:%1} – {highestPart:%1})',
);

const whole = {
  expected: sentence(
    '{cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes, as in elections regarded as clean',
    'от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера, как на выборах, которые считаются честными',
    'әділ саналатын сайлаулардағыдай, көшбасшы дауыстарының {cleanLow:%0} – +{cleanHigh:%0} бөлігі',
  ),
  seen,
};

const scaled = sentence(
  'High turnout means above {peak:%0}, where the votes of all others peak. Above it, the yardstick is their votes times {factor:.3}.',
  'Высокая явка — выше {peak:%0}, где у голосов всех остальных пик. Мерило выше пика — их голоса, умноженные на {factor:.3}.',
  'Жоғары қатысу деңгейі — қалғандары дауыстарының шыңы {peak:%0} мәнінен жоғары. Шыңнан жоғары өлшем — олардың {factor:.3} санына көбейтілген дауыстары.',
);
const windows = sentence(
  'Six ways to choose that factor give {lowestWindow:#} to {highestWindow:#} votes.',
  'Шесть способов выбрать этот множитель дают от {lowestWindow:#} до {highestWindow:#} голосов.',
  'Бұл көбейткішті таңдаудың алты жолы {lowestWindow:#} – {highestWindow:#} дауыс береді.',
);

const peakTold = {
  details: [
    sentence(
      'The share of {name} is {shareAbove:%1} at stations above the official turnout and {shareBelow:%1} at those below it.',
      'Доля участника {name} на участках с явкой выше официальной — {shareAbove:%1}, с явкой ниже — {shareBelow:%1}.',
      '{name} үлесі қатысу деңгейі ресми деңгейден жоғары учаскелерде {shareAbove:%1}, төмен учаскелерде {shareBelow:%1}.',
    ),
    SHARED.besideClean,
  ],
  expected: sentence(
    'a peak at most {cleanHigh:pp1} points above the turnout, as in elections regarded as clean',
    'пик не больше чем на {cleanHigh:pp1} п. п. выше явки, как на выборах, которые считаются честными',
    'әділ саналатын сайлаулардағыдай, қатысу деңгейінен ең көбі {cleanHigh:pp1} п. т. жоғары шың',
  ),
  seen: sentence('{gap:pp1} points', '{gap:pp1} п. п.', '{gap:pp1} п. т.'),
} as const;

const strongholdsOfOthers = [
  sentence(
    'The areas where people vote most may prefer other contestants.',
    'Территории, где голосуют активнее всего, могут предпочитать других участников.',
    'Дауыс беруге ең белсенді қатысатын аумақтар өзге қатысушыларды қолдауы мүмкін.',
  ),
  sentence(
    'Other contestants may have brought out their supporters.',
    'Другие участники могли привести на участки своих сторонников.',
    'Өзге қатысушылар жақтастарын учаскелерге шақырған болуы мүмкін.',
  ),
] as const;

export const T = texts('anomalous-votes', {
  meta: {
    title: sentence(
      'Votes beyond the scaled curve of the others',
      'Голоса сверх масштабированной кривой остальных',
      'Қалғандарының масштабталған қисығынан артық дауыстар',
    ),
    question: sentence(
      'At high turnout, how many more votes does the leader have than the votes of all others would suggest?',
      'На сколько больше голосов у лидера при высокой явке, чем можно ожидать по голосам всех остальных?',
      'Қатысу деңгейі жоғары жерде көшбасшының дауыстары қалғандарының дауыстары бойынша күткеннен қаншаға көп?',
    ),
    method: sentence(
      'Votes are added up by turnout in steps of one percentage point; halves are rounded up in whole numbers. The votes of all others, smoothed over three steps, peak at b*, between 5 and 95 %. The factor k is the leader’s votes over the others’ votes within a window near b*. The estimate is A = Σ (leader − k·others) over all steps above b*. Six windows are used: b* − 10 to b* (the estimate), −15 to 0, −10 to −2, −5 to 0, −3 to +2, −10 to +3 points. The standard error is an infinitesimal jackknife over areas, or over stations if there are fewer than eight areas.',
      'Голоса суммируются по явке с шагом в один процентный пункт; половина округляется вверх в целых числах. Голоса всех остальных, сглаженные по трём шагам, достигают пика при b*, между 5 и 95 %. Множитель k — отношение голосов лидера к голосам остальных в окне около b*. Оценка A = Σ (лидер − k·остальные) по всем шагам выше b*. Окон шесть: от b* − 10 до b* (оценка), от −15 до 0, от −10 до −2, от −5 до 0, от −3 до +2, от −10 до +3 п. п. Стандартная ошибка — инфинитезимальный джекнайф по территориям или по участкам, если территорий меньше восьми.',
      'Дауыстар қатысу деңгейі бойынша бір пайыздық тармақ қадаммен қосылады; жартысы бүтін сандармен жоғары дөңгелектеледі. Қалғандарының үш қадам бойынша тегістелген дауыстары 5 пен 95 % аралығындағы b* мәнінде шыңға жетеді. k көбейткіші — b* маңындағы терезеде көшбасшы дауыстарының қалғандарының дауыстарына қатынасы. Баға A = Σ (көшбасшы − k·қалғандары), b* мәнінен жоғары барлық қадам бойынша. Алты терезе бар: b* − 10 … b* (баға), −15 … 0, −10 … −2, −5 … 0, −3 … +2, −10 … +3 п. т. Стандартты қате — аумақтар бойынша, ал аумақтар сегізден аз болса, учаскелер бойынша инфинитезимал джекнайф.',
    ),
    needs: [
      sentence(
        'registered voters, ballots, valid votes and votes of as many polling stations as `minStations` says (1,000 by default)',
        'избиратели в списке, бюллетени, действительные голоса и голоса участников стольких избирательных участков, сколько задано в `minStations` (по умолчанию 1 000)',
        '`minStations` параметрінде берілген сандағы (әдепкіде 1 000) сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
      ),
    ],
    limits: [
      sentence(
        'This is a description without a p-value. Elections regarded as clean give votes beyond the curve as well, because support and turnout go together for social reasons. An estimate within their range says nothing by itself.',
        'Это описание без p-значения. Голоса сверх кривой бывают и на выборах, которые считаются честными, потому что поддержка и явка связаны по социальным причинам. Оценка в их пределах сама по себе ни о чём не говорит.',
        'Бұл — p-мәнінсіз сипаттама. Қисықтан артық дауыстар әділ саналатын сайлауларда да болады, өйткені қолдау мен қатысу деңгейі әлеуметтік себептермен байланысты. Олардың шегіндегі баға өздігінен ештеңені білдірмейді.',
      ),
      sentence(
        'If the votes of the others peak above the official turnout, their lowest peak below it is used. Without one there is no estimate, because no ordinary stations are below the peak. Most elections regarded as clean are like that.',
        'Если голоса остальных достигают пика выше официальной явки, берётся их самый левый пик ниже неё. Если его нет, оценки нет: ниже пика нет обычных участков. Таковы большинство выборов, которые считаются честными.',
        'Қалғандарының дауыстары ресми қатысу деңгейінен жоғары шыңға жетсе, одан төмен ең сол жақтағы шың алынады. Ондай шың болмаса, баға да жоқ: шыңнан төмен кәдімгі учаскелер жоқ. Әділ саналатын сайлаулардың көпшілігі сондай.',
      ),
      sentence(
        'All votes above the scaled curve count alike, whatever their cause. If votes were also moved from other contestants, the estimate is too small.',
        'Все голоса выше масштабированной кривой считаются одинаково, какова бы ни была причина. Если голоса ещё и переносились от других, оценка занижена.',
        'Масштабталған қисықтан жоғары барлық дауыс себебіне қарамастан бірдей саналады. Дауыстар басқалардан да ауыстырылған болса, баға кем шығады.',
      ),
      sentence(
        'All stations of an area have the same factor. The sum of the estimates by area is free of differences between areas, and blind to whatever all stations of an area share.',
        'Множитель один для всех участков территории. Сумма оценок по территориям свободна от различий между ними и не видит того, что общее у всех участков территории.',
        'Көбейткіш аумақтың барлық учаскелері үшін біреу. Аумақтар бойынша бағалардың қосындысы аумақтар арасындағы айырмашылықтардан тәуелсіз және аумақтың барлық учаскелеріне ортақ нәрсені көрмейді.',
      ),
      sentence(
        'The standard error takes the peak as given. The windows show what its choice can do.',
        'Стандартная ошибка считает пик известным. Что может изменить его выбор, показывают окна.',
        'Стандартты қате шыңды белгілі деп алады. Оны таңдау нені өзгерте алатынын терезелер көрсетеді.',
      ),
      sentence(
        'An area has a finding only above what areas of nine tenths of the elections regarded as clean give.',
        'Территория попадает в отчёт, только если оценка выше, чем на территориях девяти десятых выборов, которые считаются честными.',
        'Аумақ есепке тек бағасы әділ саналатын сайлаулардың оннан тоғызының аумақтарындағыдан жоғары болғанда кіреді.',
      ),
      sentence(
        'To repeat published figures for the machine-counted stations of Russian elections, a column must say which stations those are.',
        'Чтобы повторить опубликованные значения по участкам российских выборов с машинным подсчётом, нужен столбец, который указывает эти участки.',
        'Ресей сайлауларының машинамен саналған учаскелері бойынша жарияланған мәндерді қайталау үшін сол учаскелерді көрсететін баған қажет.',
      ),
    ],
    explanations: [
      sentence(
        'Villages or a minority may vote in greater numbers and prefer the leader.',
        'Село или меньшинство могло голосовать активнее и предпочитать лидера.',
        'Ауыл немесе азшылық белсендірек дауыс беріп, көшбасшыны қолдаған болуы мүмкін.',
      ),
      sentence(
        'A party that brings out its supporters raises turnout and its share together.',
        'Партия, которая приводит на участки своих сторонников, повышает и явку, и свою долю.',
        'Жақтастарын учаскелерге шақыратын партия қатысу деңгейін де, өз үлесін де арттырады.',
      ),
      sentence(
        'Some stations enter voters on the day: abroad, in hospitals, at railway stations. Their turnout is near 100 % by construction.',
        'Некоторые участки вносят избирателей в список в день голосования: за рубежом, в больницах, на вокзалах. Явка там близка к 100 % по самому устройству.',
        'Кейбір учаскелер сайлаушыларды дауыс беру күні тізімге енгізеді: шетелде, ауруханаларда, вокзалдарда. Онда қатысу деңгейі сол тәртіптің өзінен 100 %-ға жақын.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of the stations with the highest turnout, and for the number of ballots cast there outside the polling station.',
      'Запросите у комиссии подписанные протоколы участков с самой высокой явкой и число бюллетеней, поданных там вне помещения для голосования.',
      'Комиссиядан қатысу деңгейі ең жоғары учаскелердің қол қойылған хаттамаларын және онда дауыс беру орнынан тыс берілген бюллетеньдер санын сұраңыз.',
    ),
  },
  stationsNeeded: sentence(
    'registered voters, ballots, valid votes and votes of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке, бюллетени, действительные голоса и голоса участников хотя бы по {minStations|# избирательному участку|# избирательным участкам|# избирательным участкам}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
  ),
  tooFew: sentence(
    '{stations|# station has|# stations have} registered voters; at least {minStations:#} are needed',
    'избиратели в списке есть у {stations|# участка|# участков|# участков}; нужно не менее {minStations:#}',
    'тізімде сайлаушылар {stations|# учаскеде} бар; кемінде {minStations:#} қажет',
  ),
  noOtherVotes: sentence(
    'only one contestant has votes at the stations just below a turnout of {peak:#} %',
    'на участках чуть ниже явки {peak:#} % голоса есть только у одного участника',
    '{peak:#} % қатысу деңгейінен сәл төмен учаскелерде тек бір қатысушының дауыстары бар',
  ),
  fewer: {
    within: {
      message: sentence(
        '{name} has about {beyond|# vote|# votes} fewer at high turnout than the votes of all others would suggest. That is {partOfLeader:%1} of all votes for {name}, within the {cleanLow:%0} to +{cleanHigh:%0} of elections regarded as clean.',
        'При высокой явке у участника {name} примерно на {beyond|# голос|# голоса|# голосов} меньше, чем можно ожидать по голосам всех остальных. Это {partOfLeader:%1} всех голосов участника {name}, в пределах от {cleanLow:%0} до +{cleanHigh:%0}, обычных для выборов, которые считаются честными.',
        'Қатысу деңгейі жоғары жерде {name} дауыстары қалғандарының дауыстары бойынша күткеннен шамамен {beyond|# дауысқа} аз. Бұл {name} барлық дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінде.',
      ),
      explanations: strongholdsOfOthers,
      ...whole,
    },
    outside: {
      message: sentence(
        '{name} has about {beyond|# vote|# votes} fewer at high turnout than the votes of all others would suggest. That is {partOfLeader:%1} of all votes for {name}, outside the {cleanLow:%0} to +{cleanHigh:%0} of elections regarded as clean.',
        'При высокой явке у участника {name} примерно на {beyond|# голос|# голоса|# голосов} меньше, чем можно ожидать по голосам всех остальных. Это {partOfLeader:%1} всех голосов участника {name}, вне пределов от {cleanLow:%0} до +{cleanHigh:%0}, обычных для выборов, которые считаются честными.',
        'Қатысу деңгейі жоғары жерде {name} дауыстары қалғандарының дауыстары бойынша күткеннен шамамен {beyond|# дауысқа} аз. Бұл {name} барлық дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінен тыс.',
      ),
      explanations: strongholdsOfOthers,
      ...whole,
    },
  },
  more: {
    within: {
      message: sentence(
        '{name} has about {beyond|# more vote|# more votes} at high turnout than the votes of all others would suggest. That is {partOfLeader:%1} of all votes for {name}, within the {cleanLow:%0} to +{cleanHigh:%0} of elections regarded as clean.',
        'При высокой явке у участника {name} примерно на {beyond|# голос|# голоса|# голосов} больше, чем можно ожидать по голосам всех остальных. Это {partOfLeader:%1} всех голосов участника {name}, в пределах от {cleanLow:%0} до +{cleanHigh:%0}, обычных для выборов, которые считаются честными.',
        'Қатысу деңгейі жоғары жерде {name} дауыстары қалғандарының дауыстары бойынша күткеннен шамамен {beyond|# дауысқа} көп. Бұл {name} барлық дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінде.',
      ),
      ...whole,
    },
    outside: {
      message: sentence(
        '{name} has about {beyond|# more vote|# more votes} at high turnout than the votes of all others would suggest. That is {partOfLeader:%1} of all votes for {name}, outside the {cleanLow:%0} to +{cleanHigh:%0} of elections regarded as clean.',
        'При высокой явке у участника {name} примерно на {beyond|# голос|# голоса|# голосов} больше, чем можно ожидать по голосам всех остальных. Это {partOfLeader:%1} всех голосов участника {name}, вне пределов от {cleanLow:%0} до +{cleanHigh:%0}, обычных для выборов, которые считаются честными.',
        'Қатысу деңгейі жоғары жерде {name} дауыстары қалғандарының дауыстары бойынша күткеннен шамамен {beyond|# дауысқа} көп. Бұл {name} барлық дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінен тыс.',
      ),
      ...whole,
    },
  },
  scaled,
  windowsGive: windows,
  highestPeak: sentence(
    'The votes of the others have a higher peak at a turnout of {highestPeak:%0}. It is above the official turnout, so the lowest peak was taken.',
    'У голосов остальных есть пик выше — при явке {highestPeak:%0}. Он выше официальной явки, поэтому взят самый левый пик.',
    'Қалғандары дауыстарының биігірек шыңы {highestPeak:%0} қатысу деңгейінде. Ол ресми қатысу деңгейінен жоғары, сондықтан ең сол жақтағы шың алынды.',
  ),
  cleanVotes: sentence(
    'The range of {cleanElections|# election|# elections} regarded as clean in {cleanCountries|# country|# countries} would be {cleanLowVotes:#} to {cleanHighVotes:#} votes here.',
    'Пределы для выборов, которые считаются честными ({cleanElections:#}, стран: {cleanCountries:#}), здесь составили бы от {cleanLowVotes:#} до {cleanHighVotes:#} голосов.',
    'Әділ саналатын сайлаулардың ({cleanElections:#}, елдер: {cleanCountries:#}) шегі мұнда {cleanLowVotes:#} – {cleanHighVotes:#} дауыс болар еді.',
  ),
  besideClean: SHARED.besideClean,
  peakAbove: {
    ...peakTold,
    message: sentence(
      'The votes of all contestants but {name} peak at a turnout of {peak:%0}, above the official turnout of {turnout:%1}. The votes beyond their scaled curve therefore cannot be computed.',
      'Голоса всех участников, кроме {name}, достигают пика при явке {peak:%0}, выше официальной явки {turnout:%1}. Поэтому голоса сверх их масштабированной кривой вычислить нельзя.',
      '{name} есептелмегенде барлық қатысушының дауыстары {peak:%0} қатысу деңгейінде шыңға жетеді, бұл ресми {turnout:%1} мәнінен жоғары. Сондықтан олардың масштабталған қисығынан артық дауыстарды есептеу мүмкін емес.',
    ),
    explanations: [
      sentence(
        'Where turnout varies little and a few stations have a very low one, the peak is above the mean. Most elections are like that.',
        'Если явка меняется мало, а на немногих участках она очень низка, пик выше среднего. Таковы большинство выборов.',
        'Қатысу деңгейі аз өзгеріп, бірнеше учаскеде ол өте төмен болса, шың орташадан жоғары болады. Сайлаулардың көбі сондай.',
      ),
    ],
  },
  peakFarAbove: {
    ...peakTold,
    message: sentence(
      'The votes of all contestants but {name} peak at a turnout of {peak:%0}, {gap:pp1} points from the official turnout of {turnout:%1}. That is farther than in any election regarded as clean; no estimate of the votes added is possible.',
      'Голоса всех участников, кроме {name}, достигают пика при явке {peak:%0}, на {gap:pp1} п. п. от официальной явки {turnout:%1}. Это дальше, чем на любых выборах, которые считаются честными; оценить добавленные голоса нельзя.',
      '{name} есептелмегенде барлық қатысушының дауыстары {peak:%0} қатысу деңгейінде шыңға жетеді, ресми {turnout:%1} мәнінен {gap:pp1} п. т. айырмашылықта. Бұл әділ саналатын кез келген сайлаудан алшақ; қосылған дауыстарды бағалау мүмкін емес.',
    ),
    explanations: [
      sentence(
        'Two kinds of stations, such as villages and cities, may have very different turnouts.',
        'У двух видов участков, например в сёлах и в городах, явка могла сильно различаться.',
        'Учаскелердің екі түрінің, мысалы, ауылдар мен қалалардың қатысу деңгейі қатты ерекшеленуі мүмкін.',
      ),
      sentence(
        'Many stations may list few of those who did not vote, such as stations abroad.',
        'Многие участки, например за рубежом, могли внести в списки лишь немногих из тех, кто не голосовал.',
        'Көптеген учаске, мысалы, шетелдегілер, дауыс бермегендердің азын ғана тізімге енгізген болуы мүмкін.',
      ),
    ],
  },
  peak: {
    amongAreas: sentence(
      'The official turnout ({ballots} over registered voters) is {turnout:%1}. The standard error is {standardError|# vote|# votes} over {clusters|# area|# areas} by {areaLevel}; it takes the peak and the factor as given.',
      'Официальная явка ({ballots} к избирателям в списке) — {turnout:%1}. Стандартная ошибка — {standardError|# голос|# голоса|# голосов} по {clusters|# территории|# территориям|# территориям} уровня «{areaLevel}»; пик и множитель при этом считаются известными.',
      'Ресми қатысу деңгейі ({ballots} тізімдегі сайлаушыларға шаққанда) — {turnout:%1}. «{areaLevel}» деңгейіндегі {clusters|# аумақ} бойынша стандартты қате — {standardError|# дауыс}; мұнда шың мен көбейткіш белгілі деп алынады.',
    ),
    amongStations: sentence(
      'The official turnout ({ballots} over registered voters) is {turnout:%1}. The standard error is {standardError|# vote|# votes} over stations; it takes the peak and the factor as given.',
      'Официальная явка ({ballots} к избирателям в списке) — {turnout:%1}. Стандартная ошибка — {standardError|# голос|# голоса|# голосов} по участкам; пик и множитель при этом считаются известными.',
      'Ресми қатысу деңгейі ({ballots} тізімдегі сайлаушыларға шаққанда) — {turnout:%1}. Учаскелер бойынша стандартты қате — {standardError|# дауыс}; мұнда шың мен көбейткіш белгілі деп алынады.',
    ),
  },
  addedUp: sentence(
    'With a peak and a factor for each area by {areaLevel}, the estimates add up to {sumOverAreas|# vote|# votes}, or {sumOverAreasPartOfLeader:%1}. That sum does not see what all stations of an area share.',
    'Если у каждой территории уровня «{areaLevel}» свои пик и множитель, оценки в сумме дают {sumOverAreas|# голос|# голоса|# голосов}, или {sumOverAreasPartOfLeader:%1}. Эта сумма не видит того, что общее у всех участков территории.',
    '«{areaLevel}» деңгейіндегі әр аумақтың өз шыңы мен көбейткіші болса, бағалардың қосындысы {sumOverAreas|# дауыс} немесе {sumOverAreasPartOfLeader:%1}. Бұл қосынды аумақтың барлық учаскелеріне ортақ нәрсені көрмейді.',
  ),
  noAreas: sentence(
    'no area has enough stations for an estimate of its own',
    'ни на одной территории нет достаточного числа участков для собственной оценки',
    'ешбір аумақта жеке баға үшін учаскелер жеткіліксіз',
  ),
  largeAreasNeeded: sentence(
    'areas of {minAreaStations|# station|# stations} or more',
    'территории, где не менее {minAreaStations|# участка|# участков|# участков}',
    'кемінде {minAreaStations|# учаскесі} бар аумақтар',
  ),
  peaksAboveTurnout: sentence(
    'in {refused|# area|# areas} the votes of the others peak above the turnout of the area',
    '{refused|на # территории|на # территориях|на # территориях} голоса остальных достигают пика выше явки самой территории',
    '{refused|# аумақта} қалғандарының дауыстары аумақтың қатысу деңгейінен жоғары шыңға жетеді',
  ),
  peaksNeeded: sentence(
    'areas whose peak is below their turnout',
    'территории, пик которых ниже их явки',
    'шыңы өз қатысу деңгейінен төмен аумақтар',
  ),
  area: {
    message: sentence(
      '{place:^}: {name} has about {votes|# more vote|# more votes} at high turnout than the votes of all others would suggest. That is {partOfLeader:%1} of all votes for {name} there; areas of nine tenths of the elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0}.',
      '{place:^}: при высокой явке у участника {name} примерно на {votes|# голос|# голоса|# голосов} больше, чем можно ожидать по голосам всех остальных. Это {partOfLeader:%1} всех голосов участника {name} на этой территории; на территориях девяти десятых выборов, которые считаются честными, бывает от {cleanLow:%0} до +{cleanHigh:%0}.',
      '{place:^}: қатысу деңгейі жоғары жерде {name} дауыстары қалғандарының дауыстары бойынша күткеннен шамамен {votes|# дауысқа} көп. Бұл {name} осы аумақтағы барлық дауыстарының {partOfLeader:%1}; әділ саналатын сайлаулардың оннан тоғызының аумақтарында {cleanLow:%0} – +{cleanHigh:%0} болады.',
    ),
    details: [scaled, windows],
    expected: sentence(
      '{cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes, as in areas of elections regarded as clean',
      'от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера, как на территориях на выборах, которые считаются честными',
      'әділ саналатын сайлаулардың аумақтарындағыдай, көшбасшы дауыстарының {cleanLow:%0} – +{cleanHigh:%0} бөлігі',
    ),
    seen,
  },
  factor: sentence('Factor', 'Множитель', 'Көбейткіш'),
  ofLeader: sentence('Of the votes of {name}', 'От голосов участника {name}', '{name} дауыстарынан'),
  windows: {
    title: sentence(
      'Votes for {name} beyond the scaled curve of the others, by window',
      'Голоса за участника {name} сверх масштабированной кривой остальных, по окнам',
      'Қалғандарының масштабталған қисығынан артық {name} дауыстары, терезелер бойынша',
    ),
    note: sentence(
      '{source}, {stations|# station|# stations}. Elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes.',
      '{source}, {stations|# участок|# участка|# участков}. Выборы, которые считаются честными, дают от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера.',
      '{source}, {stations|# учаске}. Әділ саналатын сайлауларда бұл көшбасшы дауыстарының {cleanLow:%0} – +{cleanHigh:%0} бөлігі.',
    ),
    from: sentence('Turnout from', 'Явка от', 'Қатысу деңгейі: төменгі шек'),
    standardError: sentence('Standard error', 'Стандартная ошибка', 'Стандартты қате'),
  },
  areas: {
    title: sentence(
      'Votes for {name} beyond the scaled curve of the others, by {level}',
      'Голоса за участника {name} сверх масштабированной кривой остальных, уровень «{level}»',
      'Қалғандарының масштабталған қисығынан артық {name} дауыстары, «{level}» деңгейі',
    ),
    note: sentence(
      '{source}. Each area has its own peak and factor. {refused|# area has|# areas have} no estimate, because the peak is above the turnout. {small|# smaller area is|# smaller areas are} not listed. Areas of elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0}.',
      '{source}. У каждой территории свои пик и множитель. Нет оценки, потому что пик выше явки: {refused|# территория|# территории|# территорий}. Не показано меньших территорий: {small|#|#|#}. Территории на выборах, которые считаются честными, дают от {cleanLow:%0} до +{cleanHigh:%0}.',
      '{source}. Әр аумақтың өз шыңы мен көбейткіші бар. Шыңы қатысу деңгейінен жоғары болғандықтан бағасы жоқ: {refused|# аумақ}. Көрсетілмеген кішірек аумақтар саны: {small|#}. Әділ саналатын сайлаулардың аумақтарында бұл {cleanLow:%0} – +{cleanHigh:%0}.',
    ),
    noteAndSum: sentence(
      '{source}. Each area has its own peak and factor. {refused|# area has|# areas have} no estimate, because the peak is above the turnout. {small|# smaller area is|# smaller areas are} not listed. Areas of elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0}. All areas together, whatever their peaks, give {sum|# vote|# votes}; the stations of small areas count as one area.',
      '{source}. У каждой территории свои пик и множитель. Нет оценки, потому что пик выше явки: {refused|# территория|# территории|# территорий}. Не показано меньших территорий: {small|#|#|#}. Территории на выборах, которые считаются честными, дают от {cleanLow:%0} до +{cleanHigh:%0}. Все территории вместе, каковы бы ни были их пики, дают {sum|# голос|# голоса|# голосов}; участки малых территорий считаются одной территорией.',
      '{source}. Әр аумақтың өз шыңы мен көбейткіші бар. Шыңы қатысу деңгейінен жоғары болғандықтан бағасы жоқ: {refused|# аумақ}. Көрсетілмеген кішірек аумақтар саны: {small|#}. Әділ саналатын сайлаулардың аумақтарында бұл {cleanLow:%0} – +{cleanHigh:%0}. Шыңдарына қарамастан барлық аумақтың қосындысы {sum|# дауыс}; шағын аумақтардың учаскелері бір аумақ деп саналады.',
    ),
    peak: sentence('Peak of the others', 'Пик остальных', 'Қалғандарының шыңы'),
    lowest: sentence('lowest window', 'наименьшее окно', 'ең төменгі терезе'),
    highest: sentence('highest window', 'наибольшее окно', 'ең жоғарғы терезе'),
  },
  picture: {
    title: sentence(
      'Votes by turnout of the station: {name} and all others',
      'Голоса по явке участка: {name} и все остальные',
      'Учаскенің қатысу деңгейі бойынша дауыстар: {name} және қалғандары',
    ),
    note: sentence(
      'Votes are counted in steps of one percentage point of turnout ({ballots} over registered voters). Turnout above 100 % counts as 100 %. In elections regarded as clean, {cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes are between the two curves above the peak.',
      'Голоса с шагом в один процентный пункт явки ({ballots} к избирателям в списке); выше 100 % считается за 100 %. На выборах, которые считаются честными, между двумя кривыми выше пика остаётся от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера.',
      'Қатысу деңгейінің бір пайыздық тармақ қадамымен дауыстар ({ballots} тізімдегі сайлаушыларға шаққанда); 100 %-дан жоғары 100 % деп есептеледі. Әділ саналатын сайлауларда шыңнан жоғары екі қисық арасында көшбасшы дауыстарының {cleanLow:%0} – +{cleanHigh:%0} бөлігі қалады.',
    ),
    noteRefused: sentence(
      'Votes are counted in steps of one percentage point of turnout ({ballots} over registered voters). Turnout above 100 % counts as 100 %.',
      'Голоса с шагом в один процентный пункт явки ({ballots} к избирателям в списке); выше 100 % считается за 100 %.',
      'Қатысу деңгейінің бір пайыздық тармақ қадамымен дауыстар ({ballots} тізімдегі сайлаушыларға шаққанда); 100 %-дан жоғары 100 % деп есептеледі.',
    ),
    scaled: sentence('All others × {factor:.3}', 'Все остальные × {factor:.3}', 'Қалғандары × {factor:.3}'),
    others: sentence('All others', 'Все остальные', 'Қалғандары'),
  },
});
