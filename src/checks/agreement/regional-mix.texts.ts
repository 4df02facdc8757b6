import { sentence, texts } from '../../language/sentence.ts';

const outside = {
  details: [
    sentence('Also {others:and}.', 'Кроме того: {others:and}.', 'Бұған қоса: {others:and}.'),
    sentence(
      'Were the most favourable mix true, the usual error of polls ({rmsePp:.1} points root mean square) would give a difference like this with a chance of {log10PBestMix:p} at most.',
      'Если бы верным было самое благоприятное взвешенное среднее, обычная ошибка опросов (среднеквадратически {rmsePp:.1} п. п.) давала бы такую разницу с вероятностью не больше {log10PBestMix:p}.',
      'Ең қолайлы салмақталған орташа дұрыс болса, сауалнамалардың әдеттегі қатесі (орташа квадраттық {rmsePp:.1} п. т.) мұндай айырманы ең көбі {log10PBestMix:p} ықтималдықпен берер еді.',
    ),
    sentence(
      'For the share of {leader} alone, areas would have to be seen up to {gamma:~3} times more or less than their part of the votes.',
      'Только ради доли участника {leader} территории пришлось бы видеть больше или меньше их части голосов, вплоть до {gamma:~3}-кратного отличия.',
      'Тек {leader} үлесі үшін ғана аумақтарды олардың дауыстардағы үлесінен {gamma:~3} есеге дейін көп немесе аз көру керек болар еді.',
    ),
    sentence(
      'No weights of the areas give {outOfReach} its share.',
      'Ни при каких весах территорий доля участника {outOfReach} не получается.',
      'Аумақтардың ешбір салмағында {outOfReach} үлесі шықпайды.',
    ),
    sentence(
      'The areas hold {covered:%1} of the valid votes; what the others would add is not known.',
      'На эти территории приходится {covered:%1} действительных голосов; что добавили бы остальные, неизвестно.',
      'Бұл аумақтарға жарамды дауыстардың {covered:%1} үлесі келеді; қалғандары не қосары белгісіз.',
    ),
    sentence('Selection within the areas is not covered.', 'Отбор внутри территорий не учтён.', 'Аумақтар ішіндегі іріктелу ескерілмеген.'),
  ],
  reconciled: sentence(
    'Both figures can be right only if those the source saw differ from the other voters of the same areas, or if chance or wrong reports moved its shares; which areas it saw is not reason enough.',
    'Оба показателя могут быть верны, только если те, кого видел источник, отличаются от остальных избирателей тех же территорий или если его доли сместили случай или неверные сообщения; одного того, какие территории он видел, недостаточно.',
    'Екі көрсеткіш те дереккөз көргендер сол аумақтардың басқа сайлаушыларынан өзгеше болғанда ғана немесе оның үлестерін кездейсоқтық не қате хабарламалар жылжытқанда ғана дұрыс бола алады; қай аумақтарды көргені жеткілікті себеп емес.',
  ),
  expected: sentence(
    'shares that some mix of the {mixed} has',
    'доли, которые даёт какое-либо взвешенное среднее (в расчёте {mixed})',
    'қандай да бір салмақталған орташа беретін үлестер (есепте — {mixed})',
  ),
  seen: sentence(
    '{distancePp:.2} points of total variation from the nearest mix',
    '{distancePp:.2} п. п. полной вариации до ближайшего взвешенного среднего',
    'ең жақын салмақталған орташадан толық вариация бойынша {distancePp:.2} п. т.',
  ),
} as const;

export const T = texts('regional-mix', {
  meta: {
    title: sentence(
      'Mixes of the official areas',
      'Взвешенные средние официальных территорий',
      'Ресми аумақтардың салмақталған орташалары',
    ),
    question: sentence(
      'Could a source have its shares because it saw some areas more than others?',
      'Могли ли доли источника получиться оттого, что одни территории он видел больше, чем другие?',
      'Дереккөздің үлестері оның кейбір аумақтарды басқаларынан көбірек көргенінен шығуы мүмкін бе?',
    ),
    method: sentence(
      'The mix Σ w·s of the official shares s of the areas, w ≥ 0 and Σ w = 1, that is nearest to the shares of the source in total variation, by linear programming; a share that is rounded, or known as a bound, may lie anywhere in its interval. For samples also the mix with the smallest chi-square under total survey error (Dirichlet-multinomial), whose tail is at most as small as under any other mix. With Γ the weight of each area may be at most Γ times more or less than its part of the valid votes.',
      'Взвешенное среднее Σ w·s официальных долей s территорий, w ≥ 0 и Σ w = 1, ближайшее к долям источника по расстоянию полной вариации, находится линейным программированием; округлённая доля или доля, известная как граница, может лежать в любом месте своего интервала. Для выборок — также взвешенное среднее с наименьшим хи-квадрат при полной ошибке опроса (полиномиальное распределение Дирихле), хвост которого не меньше, чем при любом другом. При заданном Γ вес каждой территории может быть не больше чем в Γ раз больше или меньше её доли действительных голосов.',
      'Аумақтардың ресми s үлестерінің дереккөз үлестеріне толық вариация бойынша ең жақын Σ w·s салмақталған орташасы (w ≥ 0, Σ w = 1) сызықтық бағдарламалаумен табылады; дөңгелектелген немесе шегі ғана белгілі үлес өз аралығының кез келген жерінде жатуы мүмкін. Іріктемелер үшін сауалнаманың толық қатесі кезінде (Дирихле полиномдық үлестірімі) хи-квадраты ең кіші салмақталған орташа да алынады: оның құйрығы кез келген басқасынікінен кіші емес. Γ берілгенде әр аумақтың салмағы оның жарамды дауыстардағы үлесінен ең көбі Γ есе артық немесе кем бола алады.',
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
        'Selection within the areas is not covered: a source that saw only some of the voters of each area can lie outside every mix.',
        'Отбор внутри территорий не учтён: источник, который видел лишь часть избирателей каждой территории, может лежать вне любого взвешенного среднего.',
        'Аумақтар ішіндегі іріктелу ескерілмейді: әр аумақтың сайлаушыларының бір бөлігін ғана көрген дереккөз кез келген салмақталған орташадан тыс жатуы мүмкін.',
      ),
      sentence(
        'The official table is taken as it stands, because what is asked is whether both figures can be true; it is no evidence of which one is.',
        'Официальная таблица берётся как есть, потому что вопрос в том, могут ли оба показателя быть верны; о том, какой из них верен, это не свидетельствует.',
        'Ресми кесте сол күйінде алынады, өйткені сұрақ — екі көрсеткіштің екеуі де дұрыс бола ала ма; қайсысы дұрыс екеніне бұл дәлел емес.',
      ),
      sentence(
        'A sample may miss every mix by chance alone where the areas are few or alike; it is told only where the usual error of polls around the most favourable mix does not account for it.',
        'Если территорий мало или они похожи, выборка может не попасть ни в одно взвешенное среднее просто случайно; об этом сообщается, только когда обычная ошибка опросов вокруг самого благоприятного взвешенного среднего этого не объясняет.',
        'Аумақтар аз немесе ұқсас болса, іріктеме кездейсоқтықтан ғана ешбір салмақталған орташаға түспеуі мүмкін; бұл тек ең қолайлы салмақталған орташаның айналасындағы сауалнамалардың әдеттегі қатесі түсіндірмегенде ғана айтылады.',
      ),
    ],
    explanations: [
      sentence(
        'The source may have seen other voters within each area than those who make up the official result of the area.',
        'Источник мог видеть на каждой территории не тех избирателей, из голосов которых складывается её официальный результат.',
        'Дереккөз әр аумақта сол аумақтың ресми нәтижесін құрайтын сайлаушыларды емес, басқаларын көрген болуы мүмкін.',
      ),
      sentence(
        'Answers, protocols or reports may be wrong, and the shares may have another base than valid votes.',
        'Ответы, протоколы или сообщения могут быть неверны, а доли — взяты не от действительных голосов.',
        'Жауаптар, хаттамалар немесе хабарламалар қате болуы, ал үлестер жарамды дауыстардан емес, басқа негізден алынуы мүмкін.',
      ),
      sentence(
        'The official result of one or more areas may be wrong.',
        'Официальный результат одной или нескольких территорий может быть неверен.',
        'Бір немесе бірнеше аумақтың ресми нәтижесі қате болуы мүмкін.',
      ),
    ],
  },
  sourceNeeded: sentence('a survey, poll or tally with shares', 'опрос или подсчёт с долями', 'үлестері бар сауалнама немесе санақ'),
  areasNeeded: sentence(
    'official votes of three areas or more of one level',
    'официальные голоса трёх территорий одного уровня или больше',
    'бір деңгейдегі үш немесе одан көп аумақтың ресми дауыстары',
  ),
  notComparable: sentence(
    'its shares or the official ones are not published, or leave one category',
    'его доли или официальные доли не опубликованы либо образуют лишь одну категорию',
    'оның үлестері немесе ресми үлестер жарияланбаған не бір ғана санат құрайды',
  ),
  sharesNeeded: sentence(
    'shares by contestant, and official votes',
    'доли по участникам и официальные голоса',
    'қатысушылар бойынша үлестер және ресми дауыстар',
  ),
  tooMany: sentence(
    'the level has more than {most:#} areas, which are too small to be mixed',
    'на этом уровне больше {most|# территории|# территорий|# территорий}; они слишком малы, чтобы брать взвешенные средние',
    'бұл деңгейде {most:#} аумақтан көп; олар салмақталған орташа алуға тым кіші',
  ),
  tooFew: sentence(
    'official shares of only {found|# area|# areas} below the country are published; {fewest:#} are needed',
    'ниже уровня страны официальные доли опубликованы только так: {found|# территория|# территории|# территорий}; нужно не менее {fewest:#}',
    'ел деңгейінен төменде тек {found|# аумақ} бойынша ресми үлестер жарияланған; кемінде {fewest:#} керек',
  ),
  tooFewOfLevel: sentence(
    'official shares of only {found|# area|# areas} of the level {level} are published; {fewest:#} are needed',
    'на уровне «{level}» официальные доли опубликованы только так: {found|# территория|# территории|# территорий}; нужно не менее {fewest:#}',
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
      '{areas:#} official areas ({level})',
      '{areas|# официальная территория|# официальные территории|# официальных территорий} уровня «{level}»',
      '«{level}» деңгейіндегі {areas:#} ресми аумақ',
    ),
    ofAny: sentence(
      '{areas:#} official areas',
      '{areas|# официальная территория|# официальные территории|# официальных территорий}',
      '{areas:#} ресми аумақ',
    ),
  },
  /** A share beyond that of every area. */
  beyond: {
    highest: sentence(
      '{name} has {share} against at most {areaShare:%2} in any area ({place})',
      'у участника {name} — {share}, а на территориях самое большее {areaShare:%2} ({place})',
      '{name} үлесі — {share}, ал аумақтардағы ең жоғарысы {areaShare:%2} ({place})',
    ),
    lowest: sentence(
      '{name} has {share} against at least {areaShare:%2} in any area ({place})',
      'у участника {name} — {share}, а на территориях самое меньшее {areaShare:%2} ({place})',
      '{name} үлесі — {share}, ал аумақтардағы ең төмені {areaShare:%2} ({place})',
    ),
  },
  /** No mix has the shares: one of them lies above or below that of every area, or only all together lie outside. */
  outside: {
    highest: {
      ...outside,
      message: sentence(
        'No mix of the {mixed} has the shares of {source}: the nearest is {distancePp:.1} points of total variation away; {name} has {share} against at most {areaShare:%2} in any area ({place}).',
        '{source}: таких долей не даёт ни одно взвешенное среднее официальных результатов (в расчёте {mixed}); ближайшее отстоит на {distancePp:.1} п. п. полной вариации; у участника {name} — {share}, а на территориях самое большее {areaShare:%2} ({place}).',
        '{source}: ресми нәтижелердің ешбір салмақталған орташасы мұндай үлестер бермейді (есепте — {mixed}); ең жақыны толық вариация бойынша {distancePp:.1} п. т. алшақ; {name} үлесі — {share}, ал аумақтардағы ең жоғарысы {areaShare:%2} ({place}).',
      ),
    },
    lowest: {
      ...outside,
      message: sentence(
        'No mix of the {mixed} has the shares of {source}: the nearest is {distancePp:.1} points of total variation away; {name} has {share} against at least {areaShare:%2} in any area ({place}).',
        '{source}: таких долей не даёт ни одно взвешенное среднее официальных результатов (в расчёте {mixed}); ближайшее отстоит на {distancePp:.1} п. п. полной вариации; у участника {name} — {share}, а на территориях самое меньшее {areaShare:%2} ({place}).',
        '{source}: ресми нәтижелердің ешбір салмақталған орташасы мұндай үлестер бермейді (есепте — {mixed}); ең жақыны толық вариация бойынша {distancePp:.1} п. т. алшақ; {name} үлесі — {share}, ал аумақтардағы ең төмені {areaShare:%2} ({place}).',
      ),
    },
    together: {
      ...outside,
      message: sentence(
        'No mix of the {mixed} has the shares of {source}: the nearest is {distancePp:.1} points of total variation away.',
        '{source}: таких долей не даёт ни одно взвешенное среднее официальных результатов (в расчёте {mixed}); ближайшее отстоит на {distancePp:.1} п. п. полной вариации.',
        '{source}: ресми нәтижелердің ешбір салмақталған орташасы мұндай үлестер бермейді (есепте — {mixed}); ең жақыны толық вариация бойынша {distancePp:.1} п. т. алшақ.',
      ),
    },
  },
  areasOfLevel: sentence('{many} of the level {level}', '{many} уровня «{level}»', '«{level}» деңгейіндегі {many}'),
  tableTitle: sentence(
    'Sources beside the nearest mix of the official areas',
    'Источники рядом с ближайшим взвешенным средним официальных территорий',
    'Дереккөздер ресми аумақтардың ең жақын салмақталған орташасының қасында',
  ),
  tableNote: sentence(
    'Total variation distance from the nearest of all mixes of the {areas}. As printed: shares of those who named a contestant. At least: every share anywhere in its rounding or bound. Chance: of a difference at least as large under the usual error of polls, were the most favourable mix true; of samples only. Γ: how many times more or less than their part of the votes areas would have to be seen for the share of the leading contestant; a dash where no weights are enough.',
    'Расстояние полной вариации до ближайшего из всех взвешенных средних (в расчёте {areas}). Как опубликовано: доли среди назвавших участника. Не меньше: каждая доля в любом месте своего округления или своей границы. Вероятность: не меньшей разницы при обычной ошибке опросов, если бы верным было самое благоприятное взвешенное среднее; только для выборок. Γ: во сколько раз больше или меньше их части голосов пришлось бы видеть территории ради доли лидирующего участника; прочерк, если не хватает никаких весов.',
    'Барлық салмақталған орташалардың ең жақынына дейінгі толық вариация қашықтығы (есепте — {areas}). Жарияланғандай: қатысушыны атағандар арасындағы үлестер. Кемінде: әр үлес өз дөңгелектеуінің немесе шегінің кез келген жерінде. Ықтималдық: ең қолайлы салмақталған орташа дұрыс болса, сауалнамалардың әдеттегі қатесі кезінде мұндай не одан үлкен айырманың ықтималдығы; тек іріктемелер үшін. Γ: көшбасшы қатысушының үлесі үшін аумақтарды олардың дауыстардағы үлесінен неше есе көп немесе аз көру керек болар еді; ешбір салмақ жетпесе, сызықша.',
  ),
  least: sentence('At least', 'Не меньше', 'Кемінде'),
  chance: sentence('Chance', 'Вероятность', 'Ықтималдық'),
  contestantsOutRange: sentence('Contestants out of range', 'Участников вне размаха', 'Ауқымнан тыс қатысушылар'),
  gamma: sentence('Γ', 'Γ', 'Γ'),
  highest: sentence('highest', 'наибольшая', 'ең жоғарғысы'),
  lowest: sentence('lowest', 'наименьшая', 'ең төменгісі'),
  rangesTitle: sentence(
    'Shares that no official area reaches',
    'Доли, которых нет ни на одной официальной территории',
    'Ешбір ресми аумақ жетпейтін үлестер',
  ),
  rangesNote: sentence(
    'Shares as printed, where even the nearer end of rounding, bound or what is unlisted lies outside.',
    'Доли как опубликовано — те, у которых вне размаха лежит даже ближний край округления, границы или того, что не перечислено.',
    'Жарияланған үлестер — дөңгелектеудің, шектің немесе тізімге кірмегеннің жақын ұшының өзі ауқымнан тыс жатқандары.',
  ),
  officialExtreme: sentence('Official extreme', 'Крайняя официальная доля', 'Ресми шеткі үлес'),
  itsShare: sentence('Its share', 'Её доля', 'Оның үлесі'),
  gammaTitle: sentence(
    'Official shares with the areas weighted anew',
    'Официальные доли при новых весах территорий',
    'Аумақтар қайта салмақталғандағы ресми үлестер',
  ),
  gammaNote: sentence(
    'Lowest and highest share a contestant can have when each area is seen at most Γ times more or less than its part of the valid votes.',
    'Наименьшая и наибольшая доля, которую может иметь участник, если каждую территорию видят не больше чем в Γ раз больше или меньше её части действительных голосов.',
    'Әр аумақ жарамды дауыстардағы үлесінен ең көбі Γ есе артық немесе кем көрілгенде қатысушының бола алатын ең төменгі және ең жоғарғы үлесі.',
  ),
  lowestShare: sentence('Lowest', 'Наименьшая', 'Ең төменгі'),
  highestShare: sentence('Highest', 'Наибольшая', 'Ең жоғарғы'),
});
