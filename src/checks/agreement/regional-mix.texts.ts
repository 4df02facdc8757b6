import { sentence, texts } from '../../language/sentence.ts';

const outside = {
  details: [
    sentence(
      'A source that saw some areas more than others would have a weighted average of their shares. The nearest such average differs from {source} by {distancePp:.1} points (total variation distance).',
      'Если бы источник лишь видел одни территории чаще, чем другие, его доли были бы взвешенным средним долей территорий. До ближайшего такого среднего — {distancePp:.1} п. п. (источник: {source}; расстояние полной вариации).',
      'Дереккөздің айырмашылығы тек кейбір аумақтарды басқаларынан көбірек қамтуында болса, оның үлестері аумақтар үлестерінің салмақталған орташасына тең болар еді. Ондай орташалардың ең жақынының {source} үлестерінен айырмасы – {distancePp:.1} п. т. (толық вариация қашықтығы).',
    ),
    sentence(
      'Also outside the range of all areas: {others:; }.',
      'Также вне размаха всех территорий: {others:; }.',
      'Барлық аумақтың ауқымынан тыс тағы мыналар: {others:; }.',
    ),
    sentence(
      'Even if the best-fitting weighting were true, the usual error of polls ({rmsePp:.1} points root mean square) would give such a gap {chance}, at the very most (p at most {log10PBestMix:p}).',
      'Даже если бы верным было самое подходящее взвешивание, обычная ошибка опросов (среднеквадратически {rmsePp:.1} п. п.) давала бы такую разницу самое большее {chance} (p не больше {log10PBestMix:p}).',
      'Ең сәйкес салмақтау дұрыс болғанның өзінде сауалнамалардың әдеттегі қатесі (орташа квадраттық {rmsePp:.1} п. т.) мұндай айырманы ең көп дегенде {chance} берер еді (p мынадан аспайды: {log10PBestMix:p}).',
    ),
    sentence(
      'To give {leader} this share, the source would have had to see some areas up to {gamma:~3} times more or less than their part of the votes.',
      'Чтобы получить такую долю участника {leader}, источник должен был видеть некоторые территории чаще или реже, чем отвечает их части голосов (отличие до {gamma:~3}-кратного).',
      '{leader} үлесі осындай болуы үшін дереккөз кейбір аумақтарды олардың дауыстардағы бөлігінен {gamma:~3} есеге дейін көп немесе аз көруі керек болар еді.',
    ),
    sentence(
      'No weighting of the areas gives {outOfReach} the share that the source has.',
      'Ни при каком взвешивании территорий у участника {outOfReach} не получается доля, как у источника.',
      'Аумақтарды қалай салмақтаса да, {outOfReach} үлесі дереккөздегідей болып шықпайды.',
    ),
    sentence(
      'The areas hold {covered:%1} of the valid votes. What the others would add is not known.',
      'На эти территории приходится {covered:%1} действительных голосов. Что добавили бы остальные, неизвестно.',
      'Бұл аумақтарға жарамды дауыстардың {covered:%1} үлесі келеді. Қалғандары не қосары белгісіз.',
    ),
    sentence(
      'The check does not cover whom the source saw within each area.',
      'Проверка не охватывает того, кого источник видел внутри каждой территории.',
      'Тексеру дереккөздің әр аумақ ішінде кімді көргенін қамтымайды.',
    ),
  ],
  reconciled: sentence(
    'Which areas the source saw cannot explain the gap. Both figures can be right only if the source saw unusual voters within the areas, or if chance or wrong reports moved its shares.',
    'Одного того, какие территории видел источник, для такой разницы недостаточно. Оба показателя могут быть верны, только если внутри территорий он видел необычных избирателей или если его доли сместили случай или неверные сообщения.',
    'Дереккөздің қай аумақтарды көргені айырманы түсіндірмейді. Дереккөз аумақтар ішінде өзгеше сайлаушыларды көрсе немесе оның үлестерін кездейсоқтық не қате хабарламалар жылжытса ғана, екі көрсеткіш те дұрыс бола алады.',
  ),
  expected: sentence(
    'shares that some weighting of the {mixed} gives',
    'доли, которые даёт какое-либо взвешивание ({mixed})',
    'қандай да бір салмақтау беретін үлестер ({mixed})',
  ),
  seen: sentence(
    '{distancePp:.2} points from the nearest weighting (total variation distance)',
    '{distancePp:.2} п. п. до ближайшего взвешивания (расстояние полной вариации)',
    'ең жақын салмақтауға дейін {distancePp:.2} п. т. (толық вариация қашықтығы)',
  ),
} as const;

export const T = texts('regional-mix', {
  meta: {
    title: sentence(
      'Weighted averages of the official areas',
      'Взвешенные средние официальных территорий',
      'Ресми аумақтардың салмақталған орташалары',
    ),
    question: sentence(
      'Could a source differ from the official result only because it saw some areas more than others?',
      'Может ли источник отличаться от официального результата лишь оттого, что одни территории он видел чаще, чем другие?',
      'Дереккөздің ресми нәтижеден айырмасы оның кейбір аумақтарды басқаларынан көбірек көргенінен ғана шығуы мүмкін бе?',
    ),
    method: sentence(
      'Linear programming finds the weighted average Σ w·s of the official shares s of the areas (w ≥ 0, Σ w = 1) that is nearest to the shares of the source in total variation. A share that is rounded, or known as a bound, may be anywhere in its interval. For samples, the check also finds the weighting with the smallest chi-square under total survey error (Dirichlet-multinomial). No other weighting makes the result more probable. With Γ, the weight of each area may be at most Γ times more or less than its part of the valid votes.',
      'Линейное программирование находит взвешенное среднее Σ w·s официальных долей s территорий (w ≥ 0, Σ w = 1), ближайшее к долям источника по расстоянию полной вариации. Округлённая доля или доля, известная как граница, может быть в любом месте своего интервала. Для выборок находится и взвешивание с наименьшим хи-квадрат при полной ошибке опроса (полиномиальное распределение Дирихле). Ни при каком другом взвешивании результат не вероятнее. При заданном Γ вес каждой территории может быть не больше чем в Γ раз больше или меньше её части действительных голосов.',
      'Сызықтық бағдарламалау аумақтардың ресми s үлестерінің дереккөз үлестеріне толық вариация бойынша ең жақын Σ w·s салмақталған орташасын табады (w ≥ 0, Σ w = 1). Дөңгелектелген немесе шегі ғана белгілі үлес өз аралығының кез келген жерінде болуы мүмкін. Іріктемелер үшін сауалнаманың толық қатесі кезінде (Дирихле полиномдық үлестірімі) хи-квадраты ең кіші салмақтау да табылады. Басқа ешбір салмақтауда нәтиже бұдан ықтимал болмайды. Γ берілгенде әр аумақтың салмағы оның жарамды дауыстардағы бөлігінен ең көбі Γ есе артық немесе кем бола алады.',
    ),
    needs: [
      sentence(
        'an independent source about the whole contest with shares',
        'независимый источник обо всём голосовании с долями',
        'бүкіл дауыс беру туралы үлестері бар тәуелсіз дереккөз',
      ),
      sentence(
        'official votes of three areas or more of one level',
        'официальные голоса трёх территорий одного уровня или больше',
        'бір деңгейдегі үш немесе одан көп аумақтың ресми дауыстары',
      ),
    ],
    limits: [
      sentence(
        'The check does not cover whom the source saw within each area. A source that saw only some of the voters of each area can fit no weighting of the areas.',
        'Проверка не охватывает того, кого источник видел внутри каждой территории. Источник, который видел лишь часть избирателей каждой территории, может не отвечать ни одному взвешиванию.',
        'Тексеру дереккөздің әр аумақ ішінде кімді көргенін қамтымайды. Әр аумақтың сайлаушыларының бір бөлігін ғана көрген дереккөз ешбір салмақтауға сәйкес келмеуі мүмкін.',
      ),
      sentence(
        'The check takes the official table as it is, because it asks whether both figures can be true. It is no evidence of which figure is true.',
        'Официальная таблица берётся как есть, потому что вопрос в том, могут ли быть верны оба показателя. О том, какой из них верен, проверка не свидетельствует.',
        'Ресми кесте сол күйінде алынады, өйткені сұрақ — екі көрсеткіштің екеуі де дұрыс бола ала ма. Қайсысы дұрыс екеніне бұл дәлел емес.',
      ),
      sentence(
        'Where areas are few or alike, a sample may fit no weighting by chance alone. It is reported only if the usual error of polls, around the best-fitting weighting, does not account for it.',
        'Если территорий мало или они похожи, выборка может просто случайно не отвечать ни одному взвешиванию. Об этом сообщается, только если обычная ошибка опросов вокруг самого подходящего взвешивания этого не объясняет.',
        'Аумақтар аз немесе ұқсас болса, іріктеме кездейсоқтықтан ғана ешбір салмақтауға сәйкес келмеуі мүмкін. Бұл ең сәйкес салмақтаудың айналасындағы сауалнамалардың әдеттегі қатесі түсіндірмегенде ғана хабарланады.',
      ),
    ],
    explanations: [
      sentence(
        'Within each area, the source may have seen other voters than those who make up the official result.',
        'Внутри каждой территории источник мог видеть не тех избирателей, из голосов которых складывается официальный результат.',
        'Дереккөз әр аумақта ресми нәтижені құрайтын сайлаушыларды емес, басқаларын көрген болуы мүмкін.',
      ),
      sentence(
        'Answers, protocols or reports may be wrong, or the shares of the source may not be shares of valid votes.',
        'Ответы, протоколы или сообщения могут быть неверны, или доли источника взяты не от действительных голосов.',
        'Жауаптар, хаттамалар немесе хабарламалар қате болуы не дереккөздің үлестері жарамды дауыстардан алынбауы мүмкін.',
      ),
      sentence(
        'The official result of one or more areas may be wrong.',
        'Официальный результат одной или нескольких территорий может быть неверен.',
        'Бір немесе бірнеше аумақтың ресми нәтижесі қате болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the authors of the source for its figures by area, and how they chose the places and people.',
      'Запросите у авторов источника данные по территориям и порядок отбора мест и людей.',
      'Дереккөз авторларынан аумақтар бойынша сандарды және жерлер мен адамдарды қалай таңдағанын сұраңыз.',
    ),
  },
  sourceNeeded: sentence('a survey, poll or tally with shares', 'опрос или подсчёт с долями', 'үлестері бар сауалнама немесе санақ'),
  areasNeeded: sentence(
    'official votes of {fewest:#} areas or more of one level',
    'официальные голоса не менее {fewest:#} территорий одного уровня',
    'бір деңгейдегі кемінде {fewest:#} аумақтың ресми дауыстары',
  ),
  fewerAreasNeeded: sentence(
    'official votes by region or district: at most {most|# area|# areas}',
    'официальные голоса по регионам или округам: не более {most|# территории|# территорий|# территорий}',
    'өңірлер немесе округтер бойынша ресми дауыстар: ең көбі {most|# аумақ}',
  ),
  moreVotesNeeded: sentence(
    'official votes of areas with at least {least:%0} of the valid votes',
    'официальные голоса территорий, на которые приходится не менее {least:%0} действительных голосов',
    'жарамды дауыстардың кемінде {least:%0} үлесі келетін аумақтардың ресми дауыстары',
  ),
  notComparable: sentence(
    'its shares or the official shares are not published, or only a single share can be compared',
    'его доли или официальные доли не опубликованы, или сравнить можно лишь одну долю',
    'оның үлестері немесе ресми үлестер жарияланбаған не бір ғана үлесті салыстыруға болады',
  ),
  sharesNeeded: sentence(
    'shares by contestant, and official votes',
    'доли по участникам и официальные голоса',
    'қатысушылар бойынша үлестер және ресми дауыстар',
  ),
  fewerContestantsNeeded: sentence(
    'a contest of at most {most|# contestant|# contestants}',
    'выборы, где не более {most|# участника|# участников|# участников}',
    'қатысушылары ең көбі {most:#} болатын сайлау',
  ),
  tooManyContestants: sentence(
    'the contest has more than {most|# contestant|# contestants}, too many for weighted averages',
    'участников больше {most:#}: слишком много, чтобы брать взвешенные средние',
    'қатысушылар {most:#} санынан көп, бұл салмақталған орташа алуға тым көп',
  ),
  tooMany: sentence(
    'the level has more than {most|# area|# areas}, which are too small for weighted averages',
    'на этом уровне больше {most|# территории|# территорий|# территорий}; они слишком малы, чтобы брать взвешенные средние',
    'бұл деңгейде {most:#} аумақтан көп; олар салмақталған орташа алуға тым кіші',
  ),
  tooFew: sentence(
    'only {found|# area|# areas} below the country {found|publishes|publish} official shares; {fewest:#} are needed',
    'официальные доли ниже уровня страны опубликованы только для {found|# территории|# территорий|# территорий}; нужно не менее {fewest:#}',
    'ел деңгейінен төменде тек {found|# аумақ} бойынша ресми үлестер жарияланған; кемінде {fewest:#} керек',
  ),
  tooFewOfLevel: sentence(
    'only {found|# area|# areas} of the level {level} {found|publishes|publish} official shares; {fewest:#} are needed',
    'на уровне «{level}» официальные доли опубликованы только для {found|# территории|# территорий|# территорий}; нужно не менее {fewest:#}',
    '«{level}» деңгейінде тек {found|# аумақ} бойынша ресми үлестер жарияланған; кемінде {fewest:#} керек',
  ),
  tooLittleBelow: sentence(
    'the areas below the country that publish their votes hold only {covered:%1} of the valid votes',
    'на территории ниже уровня страны, голоса которых опубликованы, приходится только {covered:%1} действительных голосов',
    'дауыстары жарияланған ел деңгейінен төмен аумақтарға жарамды дауыстардың тек {covered:%1} үлесі келеді',
  ),
  tooLittleOfLevel: sentence(
    'the areas of the level {level} that publish their votes hold only {covered:%1} of the valid votes',
    'на территории уровня «{level}», голоса которых опубликованы, приходится только {covered:%1} действительных голосов',
    'дауыстары жарияланған «{level}» деңгейіндегі аумақтарға жарамды дауыстардың тек {covered:%1} үлесі келеді',
  ),
  range: sentence('{low:%2} to {most:%2}', 'от {low:%2} до {most:%2}', '{low:%2} – {most:%2}'),
  atMost: sentence('at most {high:%2}', 'не более {high:%2}', 'ең көбі {high:%2}'),
  /** The areas that are mixed. */
  officialAreas: {
    ofLevel: sentence(
      '{areas|# area|# areas} of the official results (level {level})',
      '{areas|# территория|# территории|# территорий} уровня «{level}»',
      '«{level}» деңгейіндегі {areas|# аумақ}',
    ),
    ofAny: sentence(
      '{areas|# area|# areas} of the official results',
      '{areas|# территория|# территории|# территорий} с официальными результатами',
      'ресми нәтижесі бар {areas|# аумақ}',
    ),
  },
  /** A share beyond that of every area. */
  beyond: {
    highest: sentence(
      '{name}, {share} (the highest of any area is {areaShare:%2}, in {place})',
      '{name} — {share} (самая высокая доля на территориях — {areaShare:%2}, {place})',
      '{name} — {share} (аумақтардағы ең жоғары үлес – {areaShare:%2}, {place})',
    ),
    lowest: sentence(
      '{name}, {share} (the lowest of any area is {areaShare:%2}, in {place})',
      '{name} — {share} (самая низкая доля на территориях — {areaShare:%2}, {place})',
      '{name} — {share} (аумақтардағы ең төмен үлес – {areaShare:%2}, {place})',
    ),
  },
  /** No weighting gives the shares: one is above or below that of every area, or only all of them together fit none. */
  outside: {
    highest: {
      ...outside,
      message: sentence(
        '{source:^} gives {name} {share}, more than any of the {mixed}; the highest is {areaShare:%2}, in {place}.',
        '{source:^}: у участника {name} {share} — больше, чем на любой из территорий ({mixed}); самая высокая официальная доля — {areaShare:%2} ({place}).',
        '{source:^}: {name} үлесі {share}, бұл аумақтардың кез келгенінен ({mixed}) жоғары; ең жоғары ресми үлес – {areaShare:%2} ({place}).',
      ),
    },
    lowest: {
      ...outside,
      message: sentence(
        '{source:^} gives {name} {share}, less than any of the {mixed}; the lowest is {areaShare:%2}, in {place}.',
        '{source:^}: у участника {name} {share} — меньше, чем на любой из территорий ({mixed}); самая низкая официальная доля — {areaShare:%2} ({place}).',
        '{source:^}: {name} үлесі {share}, бұл аумақтардың кез келгенінен ({mixed}) төмен; ең төмен ресми үлес – {areaShare:%2} ({place}).',
      ),
    },
    together: {
      ...outside,
      message: sentence(
        'The shares of {source} fit no weighted average of the {mixed}; the nearest differs by {distancePp:.1} points.',
        '{source:^}: доли не отвечают ни одному взвешенному среднему ({mixed}); ближайшее отличается на {distancePp:.1} п. п.',
        '{source:^}: үлестері ешбір салмақталған орташаға сәйкес келмейді ({mixed}); ең жақынының айырмасы – {distancePp:.1} п. т.',
      ),
    },
  },
  areasOfLevel: sentence('{many} of the level {level}', '{many} уровня «{level}»', '«{level}» деңгейіндегі {many}'),
  tableTitle: sentence(
    'Sources beside the nearest weighted average of the official areas',
    'Источники рядом с ближайшим взвешенным средним официальных территорий',
    'Дереккөздер ресми аумақтардың ең жақын салмақталған орташасының қасында',
  ),
  tableNote: sentence(
    'The distances (total variation) are from the nearest of all weighted averages of the {areas}. As printed: with the shares of those who named a contestant. At least: with every share anywhere in its rounding or bound. Chance: how often the usual error of polls would give a distance at least as large if the best-fitting average were true; for samples only. The factor Γ: how many times more or less than their part of the votes the source would have to see areas to get the share of its leading contestant. A dash: no weights are enough.',
    'Расстояния (полной вариации) — до ближайшего из всех взвешенных средних ({areas}). Как опубликовано: по долям среди назвавших участника. Не меньше: если каждая доля может быть в любом месте своего округления или своей границы. Вероятность: как часто обычная ошибка опросов давала бы не меньшее расстояние, если бы верным было самое подходящее среднее; только для выборок. Множитель Γ: во сколько раз чаще или реже, чем отвечает их части голосов, источник должен видеть территории, чтобы получить долю своего лидера. Прочерк: не хватает никаких весов.',
    'Қашықтықтар (толық вариация) барлық салмақталған орташаның ең жақынына дейін алынған ({areas}). Жарияланғандай: қатысушыны атағандар арасындағы үлестер бойынша. Кемінде: әр үлес өз дөңгелектеуінің немесе шегінің кез келген жерінде бола алатын болса. Ықтималдық: ең сәйкес орташа дұрыс болса, сауалнамалардың әдеттегі қатесі кемінде осындай қашықтықты қаншалықты жиі береді; тек іріктемелер үшін. Γ еселігі: көшбасшысының үлесін алу үшін дереккөз аумақтарды олардың дауыстардағы бөлігінен неше есе көп немесе аз көруі керек. Сызықша: ешбір салмақ жетпейді.',
  ),
  least: sentence('At least', 'Не меньше', 'Кемінде'),
  chance: sentence('Chance', 'Вероятность', 'Ықтималдық'),
  contestantsOutRange: sentence(
    'Contestants outside the range of all areas',
    'Участников вне размаха всех территорий',
    'Барлық аумақтың ауқымынан тыс қатысушылар',
  ),
  gamma: sentence('Γ', 'Γ', 'Γ'),
  highest: sentence('highest', 'наибольшая', 'ең жоғарғысы'),
  lowest: sentence('lowest', 'наименьшая', 'ең төменгісі'),
  rangesTitle: sentence(
    'Shares outside the range of all official areas',
    'Доли вне размаха всех официальных территорий',
    'Барлық ресми аумақтың ауқымынан тыс үлестер',
  ),
  rangesNote: sentence(
    'Shares as printed. All are outside the range even at the nearest end of their rounding, of their bound or of what is not listed.',
    'Доли как опубликовано. Все они вне размаха даже на ближайшем краю своего округления, своей границы или того, что не перечислено.',
    'Жарияланған үлестер. Бәрі дөңгелектеуінің, шегінің немесе тізімге кірмегеннің ең жақын шетінде де ауқымнан тыс.',
  ),
  officialExtreme: sentence('Which end of the official range', 'Какой край официального размаха', 'Ресми ауқымның қай шеті'),
  itsShare: sentence('Share in that area', 'Доля на этой территории', 'Сол аумақтағы үлес'),
  gammaTitle: sentence(
    'Official shares with other weights of the areas',
    'Официальные доли при других весах территорий',
    'Аумақтардың салмақтары басқаша болғандағы ресми үлестер',
  ),
  gammaNote: sentence(
    'The lowest and highest share a contestant can have if each area is seen at most Γ times more or less than its part of the valid votes.',
    'Наименьшая и наибольшая доля, которую может иметь участник, если каждую территорию видят не больше чем в Γ раз чаще или реже, чем отвечает её части действительных голосов.',
    'Әр аумақ жарамды дауыстардағы бөлігінен ең көбі Γ есе артық немесе кем көрілсе, қатысушының бола алатын ең төменгі және ең жоғарғы үлесі.',
  ),
  lowestShare: sentence('Lowest', 'Наименьшая', 'Ең төменгі'),
  highestShare: sentence('Highest', 'Наибольшая', 'Ең жоғарғы'),
});
