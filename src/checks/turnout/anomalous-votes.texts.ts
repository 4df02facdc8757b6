import { sentence, texts } from '../../language/sentence.ts';

const seen = sentence(
  '{partOfLeader:%1} ({lowestPart:%1} to {highestPart:%1} over six windows)',
  '{partOfLeader:%1} (от {lowestPart:%1} до {highestPart:%1} по шести окнам)',
  '{partOfLeader:%1} (алты терезе бойынша {lowestPart:%1} – {highestPart:%1})',
);

const whole = {
  expected: sentence(
    '{cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes, as elections regarded as clean give',
    'от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера, как дают выборы, которые считаются честными',
    'әділ саналатын сайлаулардағыдай, көшбасшы дауыстарының {cleanLow:%0} – +{cleanHigh:%0} бөлігі',
  ),
  seen,
};

export const T = texts('anomalous-votes', {
  meta: {
    title: sentence(
      'Votes beyond the scaled curve of the others',
      'Голоса сверх масштабированной кривой остальных',
      'Қалғандарының масштабталған қисығынан артық дауыстар',
    ),
    question: sentence(
      'How many votes of the leader lie at high turnout beyond what the votes of all others, scaled, would give?',
      'Сколько голосов лидера при высокой явке лежит сверх того, что дали бы масштабированные голоса всех остальных?',
      'Жоғары қатысу деңгейінде көшбасшының қанша дауысы қалғандарының масштабталған дауыстары беретіннен артық?',
    ),
    method: sentence(
      'Votes added up by turnout in steps of one percentage point, rounded half up in whole numbers. The votes of all others, smoothed over three steps, peak at b*, between 5 and 95 %. k is the leader’s votes over the others’ within a window of b*; A = Σ (leader − k·others) over all steps above b*. Six windows: b* − 10 to b* (the estimate), −15 to 0, −10 to −2, −5 to 0, −3 to +2, −10 to +3 points. Standard error by the infinitesimal jackknife over areas, or over stations where there are fewer than eight areas.',
      'Голоса суммированы по явке с шагом в один процентный пункт, с округлением половины вверх в целых числах. Голоса всех остальных, сглаженные по трём шагам, достигают пика при b*, между 5 и 95 %. k — отношение голосов лидера к голосам остальных в окне около b*; A = Σ (лидер − k·остальные) по всем шагам выше b*. Шесть окон: от b* − 10 до b* (оценка), от −15 до 0, от −10 до −2, от −5 до 0, от −3 до +2, от −10 до +3 п. п. Стандартная ошибка — инфинитезимальный джекнайф по территориям или по участкам, если территорий меньше восьми.',
      'Дауыстар қатысу деңгейі бойынша бір пайыздық тармақ қадаммен қосылған, жартысы бүтін сандармен жоғары дөңгелектеледі. Қалғандарының үш қадам бойынша тегістелген дауыстары 5 пен 95 % аралығындағы b* мәнінде шыңға жетеді. k — b* маңындағы терезеде көшбасшы дауыстарының қалғандарының дауыстарына қатынасы; A = Σ (көшбасшы − k·қалғандары), b* мәнінен жоғары барлық қадам бойынша. Алты терезе: b* − 10 … b* (баға), −15 … 0, −10 … −2, −5 … 0, −3 … +2, −10 … +3 п. т. Стандартты қате — аумақтар бойынша, ал аумақтар сегізден аз болса, учаскелер бойынша инфинитезимал джекнайф.',
    ),
    needs: [
      sentence(
        'registered voters, ballots, valid votes and votes of at least 1,000 polling stations',
        'избиратели в списке, бюллетени, действительные голоса и голоса участников не менее чем 1 000 избирательных участков',
        'кемінде 1 000 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
      ),
    ],
    limits: [
      sentence(
        'A description without a p-value. Elections regarded as clean give −30 % to +21 % of the leader’s votes, because support and turnout go together for social reasons: an estimate within that band says nothing by itself.',
        'Описание без p-значения. Выборы, которые считаются честными, дают от −30 % до +21 % голосов лидера, потому что поддержка и явка связаны по социальным причинам: оценка в этих пределах сама по себе ни о чём не говорит.',
        'p-мәнінсіз сипаттама. Әділ саналатын сайлауларда бұл көшбасшы дауыстарының −30 % – +21 % бөлігі, өйткені қолдау мен қатысу деңгейі әлеуметтік себептермен байланысты: осы шектегі баға өздігінен ештеңені білдірмейді.',
      ),
      sentence(
        'Skipped where the votes of the others peak above the official turnout: ordinary stations then have no place below the peak. Most elections regarded as clean are skipped for that.',
        'Не применяется, если голоса остальных достигают пика выше официальной явки: тогда ниже пика нет места обычным участкам. По этой причине пропускается большинство выборов, которые считаются честными.',
        'Қалғандарының дауыстары ресми қатысу деңгейінен жоғары шыңға жетсе, қолданылмайды: онда шыңнан төмен кәдімгі учаскелерге орын жоқ. Әділ саналатын сайлаулардың көпшілігі осы себеппен өткізіледі.',
      ),
      sentence(
        'All votes above the scaled curve are counted alike, whatever brought them; if votes were moved from others as well, the estimate is too small.',
        'Все голоса выше масштабированной кривой считаются одинаково, чем бы они ни были вызваны; если голоса ещё и переносились от других, оценка занижена.',
        'Масштабталған қисықтан жоғары барлық дауыс неден пайда болғанына қарамастан бірдей саналады; дауыстар басқалардан да ауыстырылған болса, баға кем шығады.',
      ),
      sentence(
        'The factor is one for all stations of an area; the sum of the areas’ own estimates is free of differences between areas, and blind to whatever all stations of an area share.',
        'Множитель один для всех участков территории; сумма собственных оценок территорий свободна от различий между ними и не видит того, что общее у всех участков территории.',
        'Көбейткіш аумақтың барлық учаскелері үшін біреу; аумақтардың өз бағаларының қосындысы аумақтар арасындағы айырмашылықтардан тәуелсіз және аумақтың барлық учаскелеріне ортақ нәрсені көрмейді.',
      ),
      sentence(
        'The standard error takes the peak as given. The windows show what its choice can do.',
        'Стандартная ошибка считает пик известным. Что может изменить его выбор, показывают окна.',
        'Стандартты қате шыңды белгілі деп алады. Оны таңдау нені өзгерте алатынын терезелер көрсетеді.',
      ),
      sentence(
        'Areas are told one by one only above 35 %: areas of at least 200 stations in elections regarded as clean give −42 % to +35 %, whatever their peaks.',
        'О территориях по отдельности сообщается только выше 35 %: территории, где не менее 200 участков, на выборах, которые считаются честными, дают от −42 % до +35 % при любых пиках.',
        'Аумақтар жеке-жеке тек 35 %-дан жоғары болғанда хабарланады: әділ саналатын сайлауларда кемінде 200 учаскесі бар аумақтар кез келген шыңда −42 % – +35 % аралығында.',
      ),
      sentence(
        'Estimates from counts of a percentage point each; figures from the machine-counted stations of Russian elections need a column that says which stations those are.',
        'Оценки — по подсчётам с шагом в процентный пункт; чтобы получить значения по участкам российских выборов с машинным подсчётом, нужен столбец, который их указывает.',
        'Бағалар пайыздық тармақ қадамымен саналған; Ресей сайлауларының машинамен саналған учаскелері бойынша мәндер үшін олардың қайсысы екенін көрсететін баған қажет.',
      ),
    ],
    explanations: [
      sentence(
        'Where the country or a minority votes more and prefers the leader, honest votes lie above the scaled curve.',
        'Там, где село или меньшинство голосует активнее и предпочитает лидера, честные голоса лежат выше масштабированной кривой.',
        'Ауыл немесе азшылық белсендірек дауыс беріп, көшбасшыны қолдайтын жерде адал дауыстар масштабталған қисықтан жоғары жатады.',
      ),
      sentence(
        'Stations that enter voters on the day, such as those abroad, in hospitals and at railway stations, have a turnout near 100 % by construction.',
        'На участках, которые вносят избирателей в список в день голосования, — за рубежом, в больницах, на вокзалах — явка близка к 100 % по самому устройству.',
        'Шетелдегі, ауруханалардағы, вокзалдардағы сияқты сайлаушыларды дауыс беру күні тізімге енгізетін учаскелерде қатысу деңгейі сол тәртіптің өзінен 100 %-ға жақын.',
      ),
      sentence(
        'A party that mobilises its own supporters raises turnout and its share together.',
        'Партия, которая мобилизует своих сторонников, повышает и явку, и свою долю.',
        'Өз жақтастарын жұмылдыратын партия қатысу деңгейін де, өз үлесін де арттырады.',
      ),
    ],
  },
  stationsNeeded: sentence(
    'registered voters, ballots, valid votes and votes of at least 1,000 polling stations',
    'избиратели в списке, бюллетени, действительные голоса и голоса участников не менее чем 1 000 избирательных участков',
    'кемінде 1 000 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
  ),
  tooFew: sentence(
    '{stations|# station has|# stations have} registered voters; at least {minStations:#} are needed',
    'избиратели в списке есть у {stations|# участка|# участков|# участков}; нужно не менее {minStations:#}',
    'тізімде сайлаушылар {stations|# учаскеде} бар; кемінде {minStations:#} қажет',
  ),
  peakAboveTurnout: sentence(
    'the votes of all contestants but {name} peak at a turnout of {peak:#} %, above the official turnout of {turnout:%1}: the method has no ordinary stations to start from, as in most elections regarded as clean',
    'голоса всех участников, кроме {name}, достигают пика при явке {peak:#} %, выше официальной явки {turnout:%1}: у метода нет обычных участков, от которых можно отталкиваться, как и на большинстве выборов, которые считаются честными',
    '{name} есептелмегенде барлық қатысушының дауыстары {peak:#} % қатысу деңгейінде шыңға жетеді, бұл ресми {turnout:%1} мәнінен жоғары: әділ саналатын сайлаулардың көпшілігіндегідей, әдіс сүйенетін кәдімгі учаскелер жоқ',
  ),
  peakNeeded: sentence(
    'results whose peak lies below the official turnout, or a peak named by the option `peak`',
    'результаты, пик которых ниже официальной явки, или пик, заданный параметром `peak`',
    'шыңы ресми қатысу деңгейінен төмен нәтижелер немесе `peak` параметрімен берілген шың',
  ),
  noOtherVotes: sentence(
    'only one contestant has votes at the stations just below a turnout of {peak:#} %',
    'на участках чуть ниже явки {peak:#} % голоса есть только у одного участника',
    '{peak:#} % қатысу деңгейінен сәл төмен учаскелерде тек бір қатысушының дауыстары бар',
  ),
  fewer: {
    within: {
      message: sentence(
        'Above a turnout of {peak:%0}, {name} has {beyond:#} votes fewer than the votes of all others scaled by {factor:.3} give ({lowestWindow:#} to {highestWindow:#} over six windows): {partOfLeader:%1} of the votes of {name}, within the {cleanLow:%0} to +{cleanHigh:%0} that elections regarded as clean give.',
        'Выше явки {peak:%0} у участника {name} на {beyond|# голос|# голоса|# голосов} меньше, чем дают голоса всех остальных, умноженные на {factor:.3} (от {lowestWindow:#} до {highestWindow:#} по шести окнам): это {partOfLeader:%1} голосов участника {name}, в пределах от {cleanLow:%0} до +{cleanHigh:%0}, которые дают выборы, считающиеся честными.',
        '{peak:%0} қатысу деңгейінен жоғары {name} дауыстары қалғандарының {factor:.3} санына көбейтілген дауыстары беретіннен {beyond|# дауысқа} аз (алты терезе бойынша {lowestWindow:#} – {highestWindow:#}): бұл {name} дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінде.',
      ),
      ...whole,
    },
    outside: {
      message: sentence(
        'Above a turnout of {peak:%0}, {name} has {beyond:#} votes fewer than the votes of all others scaled by {factor:.3} give ({lowestWindow:#} to {highestWindow:#} over six windows): {partOfLeader:%1} of the votes of {name}, outside the {cleanLow:%0} to +{cleanHigh:%0} that elections regarded as clean give.',
        'Выше явки {peak:%0} у участника {name} на {beyond|# голос|# голоса|# голосов} меньше, чем дают голоса всех остальных, умноженные на {factor:.3} (от {lowestWindow:#} до {highestWindow:#} по шести окнам): это {partOfLeader:%1} голосов участника {name}, вне пределов от {cleanLow:%0} до +{cleanHigh:%0}, которые дают выборы, считающиеся честными.',
        '{peak:%0} қатысу деңгейінен жоғары {name} дауыстары қалғандарының {factor:.3} санына көбейтілген дауыстары беретіннен {beyond|# дауысқа} аз (алты терезе бойынша {lowestWindow:#} – {highestWindow:#}): бұл {name} дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінен тыс.',
      ),
      ...whole,
    },
  },
  more: {
    within: {
      message: sentence(
        'Above a turnout of {peak:%0}, {name} has {beyond:#} votes more than the votes of all others scaled by {factor:.3} give ({lowestWindow:#} to {highestWindow:#} over six windows): {partOfLeader:%1} of the votes of {name}, within the {cleanLow:%0} to +{cleanHigh:%0} that elections regarded as clean give.',
        'Выше явки {peak:%0} у участника {name} на {beyond|# голос|# голоса|# голосов} больше, чем дают голоса всех остальных, умноженные на {factor:.3} (от {lowestWindow:#} до {highestWindow:#} по шести окнам): это {partOfLeader:%1} голосов участника {name}, в пределах от {cleanLow:%0} до +{cleanHigh:%0}, которые дают выборы, считающиеся честными.',
        '{peak:%0} қатысу деңгейінен жоғары {name} дауыстары қалғандарының {factor:.3} санына көбейтілген дауыстары беретіннен {beyond|# дауысқа} көп (алты терезе бойынша {lowestWindow:#} – {highestWindow:#}): бұл {name} дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінде.',
      ),
      ...whole,
    },
    outside: {
      message: sentence(
        'Above a turnout of {peak:%0}, {name} has {beyond:#} votes more than the votes of all others scaled by {factor:.3} give ({lowestWindow:#} to {highestWindow:#} over six windows): {partOfLeader:%1} of the votes of {name}, outside the {cleanLow:%0} to +{cleanHigh:%0} that elections regarded as clean give.',
        'Выше явки {peak:%0} у участника {name} на {beyond|# голос|# голоса|# голосов} больше, чем дают голоса всех остальных, умноженные на {factor:.3} (от {lowestWindow:#} до {highestWindow:#} по шести окнам): это {partOfLeader:%1} голосов участника {name}, вне пределов от {cleanLow:%0} до +{cleanHigh:%0}, которые дают выборы, считающиеся честными.',
        '{peak:%0} қатысу деңгейінен жоғары {name} дауыстары қалғандарының {factor:.3} санына көбейтілген дауыстары беретіннен {beyond|# дауысқа} көп (алты терезе бойынша {lowestWindow:#} – {highestWindow:#}): бұл {name} дауыстарының {partOfLeader:%1}, әділ саналатын сайлаулардағы {cleanLow:%0} – +{cleanHigh:%0} шегінен тыс.',
      ),
      ...whole,
    },
  },
  peak: {
    amongAreas: sentence(
      'The others’ votes peak at {peak:%0}; the official turnout, of {ballots}, is {turnout:%1}. Standard error {standardError:#} votes over {clusters:#} areas by {areaLevel}, which does not cover the choice of peak and window.',
      'Голоса остальных достигают пика при {peak:%0}; официальная явка ({ballots} к избирателям в списке) — {turnout:%1}. Стандартная ошибка {standardError|# голос|# голоса|# голосов} по {clusters|# территории|# территориям|# территориям} уровня «{areaLevel}»; она не охватывает выбора пика и окна.',
      'Қалғандарының дауыстары {peak:%0} мәнінде шыңға жетеді; ресми қатысу деңгейі ({ballots} тізімдегі сайлаушыларға шаққанда) — {turnout:%1}. «{areaLevel}» деңгейіндегі {clusters|# аумақ} бойынша стандартты қате {standardError|# дауыс}; ол шың мен терезені таңдауды қамтымайды.',
    ),
    amongStations: sentence(
      'The others’ votes peak at {peak:%0}; the official turnout, of {ballots}, is {turnout:%1}. Standard error {standardError:#} votes over stations, which does not cover the choice of peak and window.',
      'Голоса остальных достигают пика при {peak:%0}; официальная явка ({ballots} к избирателям в списке) — {turnout:%1}. Стандартная ошибка {standardError|# голос|# голоса|# голосов} по участкам; она не охватывает выбора пика и окна.',
      'Қалғандарының дауыстары {peak:%0} мәнінде шыңға жетеді; ресми қатысу деңгейі ({ballots} тізімдегі сайлаушыларға шаққанда) — {turnout:%1}. Учаскелер бойынша стандартты қате {standardError|# дауыс}; ол шың мен терезені таңдауды қамтымайды.',
    ),
  },
  addedUp: sentence(
    'Added up over areas by {areaLevel}, each with its own peak and factor, the estimate is {sumOverAreas:#}, or {sumOverAreasPartOfLeader:%1}, which does not see what is alike at all stations of an area.',
    'В сумме по территориям уровня «{areaLevel}», с собственным пиком и множителем у каждой, оценка равна {sumOverAreas:#}, или {sumOverAreasPartOfLeader:%1}; она не видит того, что одинаково на всех участках территории.',
    'Әрқайсысының өз шыңы мен көбейткіші бар «{areaLevel}» деңгейіндегі аумақтар бойынша қосқанда баға {sumOverAreas:#} немесе {sumOverAreasPartOfLeader:%1}; ол аумақтың барлық учаскелерінде бірдей нәрсені көрмейді.',
  ),
  noAreas: sentence(
    'no area has enough stations for an estimate of its own',
    'ни на одной территории нет достаточного числа участков для собственной оценки',
    'ешбір аумақта жеке баға үшін учаскелер жеткіліксіз',
  ),
  largeAreasNeeded: sentence(
    'areas of 200 stations or more',
    'территории, где 200 участков и более',
    '200 және одан көп учаскесі бар аумақтар',
  ),
  peaksAboveTurnout: sentence(
    'in {refused|# area|# areas} the votes of the others peak above the area’s own turnout',
    '{refused|на # территории|на # территориях|на # территориях} голоса остальных достигают пика выше собственной явки территории',
    '{refused|# аумақта} қалғандарының дауыстары аумақтың өз қатысу деңгейінен жоғары шыңға жетеді',
  ),
  peaksNeeded: sentence(
    'areas whose peak lies below their turnout',
    'территории, пик которых ниже их явки',
    'шыңы өз қатысу деңгейінен төмен аумақтар',
  ),
  area: {
    message: sentence(
      '{place}: above a turnout of {peak:%0}, {name} has {votes:#} votes more than the votes of all others scaled by {factor:.3} give ({lowestWindow:#} to {highestWindow:#} over six windows): {partOfLeader:%1} of the votes of {name} there; areas of elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0}.',
      '{place}: выше явки {peak:%0} у участника {name} на {votes|# голос|# голоса|# голосов} больше, чем дают голоса всех остальных, умноженные на {factor:.3} (от {lowestWindow:#} до {highestWindow:#} по шести окнам): это {partOfLeader:%1} голосов участника {name} там; территории на выборах, которые считаются честными, дают от {cleanLow:%0} до +{cleanHigh:%0}.',
      '{place}: {peak:%0} қатысу деңгейінен жоғары {name} дауыстары қалғандарының {factor:.3} санына көбейтілген дауыстары беретіннен {votes|# дауысқа} көп (алты терезе бойынша {lowestWindow:#} – {highestWindow:#}): бұл {name} ондағы дауыстарының {partOfLeader:%1}; әділ саналатын сайлаулардың аумақтарында бұл {cleanLow:%0} – +{cleanHigh:%0}.',
    ),
    expected: sentence(
      '{cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes, as areas of elections regarded as clean give',
      'от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера, как дают территории на выборах, которые считаются честными',
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
      '{source}. Each area by its own peak and factor; none where the peak lies above its turnout ({refused|# area|# areas}), {small|# smaller area is|# smaller areas are} not listed. Areas of elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0}.',
      '{source}. Каждая территория — по собственному пику и множителю; без оценки, если пик выше её явки ({refused|# территория|# территории|# территорий}); меньших территорий, которые не показаны, — {small|#|#|#}. Территории на выборах, которые считаются честными, дают от {cleanLow:%0} до +{cleanHigh:%0}.',
      '{source}. Әр аумақ өз шыңы мен көбейткіші бойынша; шыңы қатысу деңгейінен жоғары болса, баға жоқ ({refused|# аумақ}); көрсетілмеген кішірек аумақтар саны — {small|#}. Әділ саналатын сайлаулардың аумақтарында бұл {cleanLow:%0} – +{cleanHigh:%0}.',
    ),
    noteAndSum: sentence(
      '{source}. Each area by its own peak and factor; none where the peak lies above its turnout ({refused|# area|# areas}), {small|# smaller area is|# smaller areas are} not listed. Areas of elections regarded as clean give {cleanLow:%0} to +{cleanHigh:%0}. Over all areas, whatever their peaks, and the stations of small areas as one, {sum:#} votes are added up.',
      '{source}. Каждая территория — по собственному пику и множителю; без оценки, если пик выше её явки ({refused|# территория|# территории|# территорий}); меньших территорий, которые не показаны, — {small|#|#|#}. Территории на выборах, которые считаются честными, дают от {cleanLow:%0} до +{cleanHigh:%0}. По всем территориям, каковы бы ни были их пики, и участкам малых территорий как одной в сумме получается {sum|# голос|# голоса|# голосов}.',
      '{source}. Әр аумақ өз шыңы мен көбейткіші бойынша; шыңы қатысу деңгейінен жоғары болса, баға жоқ ({refused|# аумақ}); көрсетілмеген кішірек аумақтар саны — {small|#}. Әділ саналатын сайлаулардың аумақтарында бұл {cleanLow:%0} – +{cleanHigh:%0}. Шыңдарына қарамастан барлық аумақ және бір аумақ ретінде алынған шағын аумақтардың учаскелері бойынша қосындысы {sum|# дауыс}.',
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
      'Votes in steps of one percentage point of turnout, of {ballots}; above 100 % counts as 100 %. Elections regarded as clean leave {cleanLow:%0} to +{cleanHigh:%0} of the leader’s votes between the two curves above the peak.',
      'Голоса с шагом в один процентный пункт явки ({ballots} к избирателям в списке); выше 100 % считается за 100 %. На выборах, которые считаются честными, между двумя кривыми выше пика остаётся от {cleanLow:%0} до +{cleanHigh:%0} голосов лидера.',
      'Қатысу деңгейінің бір пайыздық тармақ қадамымен дауыстар ({ballots} тізімдегі сайлаушыларға шаққанда); 100 %-дан жоғары 100 % деп есептеледі. Әділ саналатын сайлауларда шыңнан жоғары екі қисық арасында көшбасшы дауыстарының {cleanLow:%0} – +{cleanHigh:%0} бөлігі қалады.',
    ),
    noteRefused: sentence(
      'Votes in steps of one percentage point of turnout, of {ballots}; above 100 % counts as 100 %.',
      'Голоса с шагом в один процентный пункт явки ({ballots} к избирателям в списке); выше 100 % считается за 100 %.',
      'Қатысу деңгейінің бір пайыздық тармақ қадамымен дауыстар ({ballots} тізімдегі сайлаушыларға шаққанда); 100 %-дан жоғары 100 % деп есептеледі.',
    ),
    scaled: sentence('All others × {factor:.3}', 'Все остальные × {factor:.3}', 'Қалғандары × {factor:.3}'),
    others: sentence('All others', 'Все остальные', 'Қалғандары'),
  },
});
