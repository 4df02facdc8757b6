import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

const r = sentence('r = {r:.3}', 'r = {r:.3}', 'r = {r:.3}');

/** The beginning of a message, after the place; what the correlation is follows. */
const RISE = {
  en: 'Turnout and the share of {name} rise together',
  ru: 'Чем выше явка, тем выше доля участника {name}',
  kk: 'Қатысу деңгейі жоғары жерде {name} үлесі де жоғары',
} as const;
const FALL = {
  en: 'The share of {name} falls where turnout rises',
  ru: 'Чем выше явка, тем ниже доля участника {name}',
  kk: 'Қатысу деңгейі жоғары жерде {name} үлесі төмен',
} as const;
const OF_STATIONS = {
  en: 'the correlation over {areas|# station|# stations} is {r:.3}',
  ru: 'корреляция по {areas|# участку|# участкам|# участкам} — {r:.3}',
  kk: '{areas|# учаске} бойынша корреляция — {r:.3}',
} as const;
const OF_AREAS = {
  en: 'the correlation over {areas|# area|# areas} by {level} is {r:.3}',
  ru: 'корреляция по {areas|# территории|# территориям|# территориям} уровня «{level}» — {r:.3}',
  kk: '«{level}» деңгейіндегі {areas|# аумақ} бойынша корреляция — {r:.3}',
} as const;
const CLEAN = { en: '{besideClean}', ru: '{besideClean}', kk: '{besideClean}' } as const;

const interval95 = sentence(
  'The 95 % interval of the correlation is {low:.3} to {high:.3}.',
  '95-процентный интервал корреляции — от {low:.3} до {high:.3}.',
  'Корреляцияның 95 пайыздық аралығы: {low:.3} – {high:.3}.',
);
const breakdown = [
  sentence('The correlation is {within:and}.', 'Корреляция: {within:and}.', 'Корреляция: {within:and}.'),
  sentence(
    'Over all stations and inside the areas by {turnedAt} the sign differs (Simpson’s paradox). The overall figure then describes differences between areas.',
    'По всем участкам вместе и внутри территорий уровня «{turnedAt}» знак разный (парадокс Симпсона). Значит, общий показатель описывает различия между территориями.',
    'Барлық учаскелер бойынша және «{turnedAt}» деңгейіндегі аумақтардың ішінде таңба әртүрлі (Симпсон парадоксы). Демек, жалпы көрсеткіш аумақтар арасындағы айырмашылықты сипаттайды.',
  ),
  sentence(
    'Much of the overall figure comes from differences between the areas by {apartAt}.',
    'Общий показатель во многом объясняется различиями между территориями уровня «{apartAt}».',
    'Жалпы көрсеткіштің едәуір бөлігі «{apartAt}» деңгейіндегі аумақтар арасындағы айырмашылықтан шығады.',
  ),
  sentence(
    'In the {regions|# area|# areas} by {regionLevel} with at least {minRegion:#} stations the median correlation is {rMedian:.3}, the lowest {rLowest:.3}, the highest {rHighest:.3}.',
    'По территориям уровня «{regionLevel}», где не менее {minRegion|# участка|# участков|# участков} (таких территорий {regions|#|#|#}), медиана корреляции {rMedian:.3}, наименьшая {rLowest:.3}, наибольшая {rHighest:.3}.',
    '«{regionLevel}» деңгейіндегі, кемінде {minRegion|# учаскесі} бар {regions|# аумақта} корреляцияның медианасы {rMedian:.3}, ең кішісі {rLowest:.3}, ең үлкені {rHighest:.3}.',
  ),
  sentence(
    'If each station counts by its registered voters, the correlation is {rWeighted:.3}.',
    'Если учитывать участки по числу избирателей в списке, корреляция равна {rWeighted:.3}.',
    'Учаскелерді тізімдегі сайлаушылар саны бойынша ескерсек, корреляция {rWeighted:.3}.',
  ),
  sentence('{interval}', '{interval}', '{interval}'),
  sentence(
    '{omitted|# row is|# rows are} left out: nobody registered, no valid vote, more ballots than voters, or more votes for the leader than valid votes.',
    'Не учтено {omitted|# строка|# строки|# строк}: нет избирателей в списке, нет действительных голосов, бюллетеней больше, чем избирателей, или голосов за лидера больше, чем действительных.',
    '{omitted|# жол} есепке алынбады: тізімде сайлаушы жоқ, жарамды дауыс жоқ, бюллетень сайлаушыдан көп немесе көшбасшының дауысы жарамды дауыстардан көп.',
  ),
] as const;

const urbanisation = sentence(
  'Urbanisation: in many countries, people in cities vote less often and give the party in power fewer votes.',
  'Урбанизация: во многих странах горожане голосуют реже и реже выбирают правящую партию.',
  'Урбандалу: көп елде қала тұрғындары сирегірек дауыс береді және билеуші партияны сирегірек таңдайды.',
);
const mobilised = sentence(
  'The leading party may bring out its supporters; then turnout and its share rise together.',
  'Лидирующая партия могла привести на участки своих сторонников: тогда явка и её доля растут вместе.',
  'Көшбасшы партия жақтастарын учаскелерге шақырған болуы мүмкін: онда қатысу деңгейі мен оның үлесі бірге өседі.',
);
const foregone = sentence(
  'Voters who expect a foregone result may stay at home where they would have voted otherwise.',
  'Избиратели, которые считают исход предрешённым, могут оставаться дома там, где голосовали бы иначе.',
  'Нәтиже алдын ала белгілі деп санайтын сайлаушылар басқаша дауыс беретін жерлерде үйде қалуы мүмкін.',
);
const strongholds = [
  sentence(
    'The strongholds of the leader may be cities or young districts, where fewer people vote.',
    'Опора лидера — возможно, города или молодые районы, где голосуют реже.',
    'Көшбасшының тірегі — дауыс беруге аз қатысатын қалалар немесе жас аудандар болуы мүмкін.',
  ),
  sentence(
    'Other contestants may have brought out their supporters where they are strong.',
    'Другие участники могли привести на участки своих сторонников там, где они сильны.',
    'Өзге қатысушылар өздері мықты жерлерде жақтастарын учаскелерге шақырған болуы мүмкін.',
  ),
] as const;

const ofStations = {
  details: [interval95, SHARED.yardstick, ...breakdown],
  expected: SHARED.usual,
  seen: r,
} as const;

const ofManyAreas = {
  details: [interval95, ...breakdown],
  expected: sentence(
    'no fixed value; nothing to compare with for areas by {level}',
    'определённого значения нет; для территорий уровня «{level}» сравнить не с чем',
    'белгілі бір мән жоқ; «{level}» деңгейіндегі аумақтар үшін салыстыратын дерек жоқ',
  ),
  seen: r,
} as const;

const ofArea = {
  details: [
    interval95,
    sentence(
      'In regions of {cleanElections|# election|# elections} regarded as clean it is between {cleanLow:.1} and {cleanHigh:.1}.',
      'В регионах на выборах, которые считаются честными ({cleanElections:#}), она от {cleanLow:.1} до {cleanHigh:.1}.',
      'Әділ саналатын сайлаулардың ({cleanElections:#}) өңірлерінде ол {cleanLow:.1} мен {cleanHigh:.1} аралығында.',
    ),
    sentence(
      'The slope of votes per voter on turnout is {slope:.3} (± {slopeHalf:.3}); the share of all ballots is {shareOfBallots:.3}.',
      'Наклон зависимости голосов на избирателя от явки — {slope:.3} (± {slopeHalf:.3}); доля среди всех бюллетеней — {shareOfBallots:.3}.',
      'Бір сайлаушыға шаққандағы дауыстардың қатысу деңгейіне тәуелділігінің көлбеулігі — {slope:.3} (± {slopeHalf:.3}); барлық бюллетеньдердегі үлес — {shareOfBallots:.3}.',
    ),
  ],
  expected: sentence(
    'no fixed value; between {cleanLow:.1} and {cleanHigh:.1} in regions of elections regarded as clean',
    'определённого значения нет; в регионах на выборах, которые считаются честными, от {cleanLow:.1} до {cleanHigh:.1}',
    'белгілі бір мән жоқ; әділ саналатын сайлаулардың өңірлерінде {cleanLow:.1} мен {cleanHigh:.1} аралығында',
  ),
  seen: r,
} as const;

export const T = texts('turnout-share-dependence', {
  meta: {
    title: sentence('Turnout and the leader’s share', 'Явка и доля лидера', 'Қатысу деңгейі мен көшбасшының үлесі'),
    question: sentence(
      'Is the share of the leading contestant higher where turnout is higher?',
      'Выше ли доля лидирующего участника там, где выше явка?',
      'Қатысу деңгейі жоғары жерде көшбасшы қатысушының үлесі жоғары ма?',
    ),
    method: sentence(
      'Pearson’s correlation of turnout and the leader’s share, with Fisher’s interval. If the list of areas names groups, the correlation inside the largest group is given too. For 200 areas or more with counts, the interval is robust to clusters: it allows for likeness between stations of one area. The correlation is then given overall, inside the areas of each level above, and for each of those areas.',
      'Корреляция Пирсона между явкой и долей лидера с интервалом Фишера. Если в перечне территорий названы группы, приводится и корреляция внутри самой большой группы. Для 200 и более территорий с числами интервал устойчив к кластерам: учтено сходство участков одной территории. Корреляция тогда приводится общая, внутри территорий каждого вышестоящего уровня и по каждой из них.',
      'Қатысу деңгейі мен көшбасшы үлесінің арасындағы Пирсон корреляциясы, Фишер аралығымен. Аумақтар тізімінде топтар аталса, ең үлкен топтың ішіндегі корреляция да беріледі. Сандары бар 200 және одан көп аумақ үшін аралық кластерге орнықты: бір аумақ учаскелерінің ұқсастығы ескерілген. Онда корреляция жалпы, әр жоғарғы деңгейдегі аумақтардың ішінде және олардың әрқайсысы бойынша беріледі.',
    ),
    needs: [
      sentence(
        'votes and turnout of as many areas of one level as `minAreas` says (8 by default)',
        'голоса и явка стольких территорий одного уровня, сколько задано в `minAreas` (по умолчанию 8)',
        'бір деңгейдегі `minAreas` параметрінде берілген сандағы (әдепкіде 8) аумақтың дауыстары мен қатысу деңгейі',
      ),
    ],
    limits: [
      sentence(
        'A correlation describes areas, not voters. In most elections it has social causes: town and country above all.',
        'Корреляция описывает территории, а не избирателей. На большинстве выборов у неё социальные причины, прежде всего различия города и села.',
        'Корреляция сайлаушыларды емес, аумақтарды сипаттайды. Сайлаулардың көпшілігінде оның әлеуметтік себептері бар, ең алдымен қала мен ауыл айырмашылығы.',
      ),
      sentence('A finding is a note, never more.', 'Результат — не более чем заметка.', 'Нәтиже — ең көбі ескертпе.'),
      sentence(
        'Turnout may come from another official table than the votes. If nothing better is published, it is the last announcement of the day.',
        'Явка может быть взята из другой официальной таблицы, чем голоса. Если ничего лучшего не опубликовано, берётся последнее объявление за день.',
        'Қатысу деңгейі дауыстар алынған кестеден басқа ресми кестеден алынуы мүмкін. Одан жақсысы жарияланбаса, сол күнгі соңғы хабарлама алынады.',
      ),
      sentence(
        'By itself the correlation separates nothing. The finding says how many elections regarded as clean show as much, and how many disputed ones do not.',
        'Сама по себе корреляция ничего не разделяет. В результате указано, на скольких выборах, которые считаются честными, она столь же велика, и на скольких спорных — нет.',
        'Корреляцияның өзі ештеңені ажыратпайды. Нәтижеде әділ саналатын қанша сайлауда ол осындай, ал даулы қаншасында ондай емес екені айтылады.',
      ),
      sentence(
        'Errors allow for likeness between stations of one area as far as areas are published. With fewer than 20 areas they are too small.',
        'Ошибки учитывают сходство участков одной территории, если территории опубликованы. Когда территорий меньше 20, ошибки занижены.',
        'Аумақтар жарияланған болса, қателер бір аумақтағы учаскелердің ұқсастығын ескереді. Аумақтар 20-дан аз болса, қателер кемітілген болады.',
      ),
    ],
    explanations: [urbanisation, mobilised, foregone],
    ask: sentence(
      'Ask the commission which stations are in towns and which in villages, and for the signed protocols of the stations with the highest turnout.',
      'Запросите у комиссии, какие участки городские, а какие сельские, и подписанные протоколы участков с самой высокой явкой.',
      'Комиссиядан қай учаскелер қалада, қайсысы ауылда екенін және қатысу деңгейі ең жоғары учаскелердің қол қойылған хаттамаларын сұраңыз.',
    ),
  },
  atLevel: sentence('{subject}, level {level}', '{subject}, территории уровня «{level}»', '{subject}, «{level}» деңгейіндегі аумақтар'),
  noStationThere: sentence(
    'no station belongs to an area of this level',
    'ни один участок не входит в территорию этого уровня',
    'бірде-бір учаске бұл деңгейдегі аумаққа кірмейді',
  ),
  areasOfLevel: sentence('areas of this level', 'территории этого уровня', 'осы деңгейдегі аумақтар'),
  correlation: sentence(
    'Pearson correlation, cluster-robust',
    'корреляция Пирсона, с устойчивыми к кластерам ошибками',
    'Пирсон корреляциясы, кластерге орнықты қателермен',
  ),
  stations: {
    up: {
      ...ofStations,
      message: sentence(
        `${RISE.en}: ${OF_STATIONS.en}. ${CLEAN.en}`,
        `${RISE.ru}: ${OF_STATIONS.ru}. ${CLEAN.ru}`,
        `${RISE.kk}: ${OF_STATIONS.kk}. ${CLEAN.kk}`,
      ),
    },
    down: {
      ...ofStations,
      explanations: strongholds,
      message: sentence(
        `${FALL.en}: ${OF_STATIONS.en}. ${CLEAN.en}`,
        `${FALL.ru}: ${OF_STATIONS.ru}. ${CLEAN.ru}`,
        `${FALL.kk}: ${OF_STATIONS.kk}. ${CLEAN.kk}`,
      ),
    },
  },
  manyAreas: {
    up: {
      ...ofManyAreas,
      message: sentence(`${RISE.en}: ${OF_AREAS.en}.`, `${RISE.ru}: ${OF_AREAS.ru}.`, `${RISE.kk}: ${OF_AREAS.kk}.`),
    },
    down: {
      ...ofManyAreas,
      explanations: strongholds,
      message: sentence(`${FALL.en}: ${OF_AREAS.en}.`, `${FALL.ru}: ${OF_AREAS.ru}.`, `${FALL.kk}: ${OF_AREAS.kk}.`),
    },
  },
  area: {
    up: {
      ...ofArea,
      message: sentence(
        '{place:^}: turnout and the share of {name} rise together; the correlation over {areas|# station|# stations} is {r:.3}.',
        '{place:^}: чем выше явка, тем выше доля участника {name}; корреляция по {areas|# участку|# участкам|# участкам} — {r:.3}.',
        '{place:^}: қатысу деңгейі жоғары жерде {name} үлесі де жоғары; {areas|# учаске} бойынша корреляция — {r:.3}.',
      ),
    },
    down: {
      ...ofArea,
      explanations: strongholds,
      message: sentence(
        '{place:^}: the share of {name} falls where turnout rises; the correlation over {areas|# station|# stations} is {r:.3}.',
        '{place:^}: чем выше явка, тем ниже доля участника {name}; корреляция по {areas|# участку|# участкам|# участкам} — {r:.3}.',
        '{place:^}: қатысу деңгейі жоғары жерде {name} үлесі төмен; {areas|# учаске} бойынша корреляция — {r:.3}.',
      ),
    },
  },
  rWithin: sentence(
    '{r:.3} inside the areas by {level}',
    '{r:.3} внутри территорий уровня «{level}»',
    '«{level}» деңгейіндегі аумақтардың ішінде {r:.3}',
  ),
  interval: {
    clustered: sentence(
      'The interval allows for likeness between stations of one area ({clusters|# cluster|# clusters} by {level}).',
      'Интервал учитывает сходство участков одной территории ({clusters|# кластер|# кластера|# кластеров} по уровню «{level}»).',
      'Аралық бір аумақтағы учаскелердің ұқсастығын ескереді («{level}» деңгейі бойынша {clusters|# кластер}).',
    ),
    unclustered: sentence(
      'No areas above the stations are published, so the interval treats stations as independent. It is too narrow where neighbouring stations are alike.',
      'Территории, в которые входят участки, не опубликованы, поэтому участки считаются независимыми. Если соседние участки похожи, интервал слишком узок.',
      'Учаскелер кіретін аумақтар жарияланбаған, сондықтан учаскелер тәуелсіз деп алынады. Көрші учаскелер ұқсас болса, аралық тым тар.',
    ),
  },
  stationTable: {
    title: sentence(
      'Turnout and the votes for {name} by {level}',
      'Явка и голоса за участника {name}, уровень «{level}»',
      'Қатысу деңгейі мен {name} дауыстары, «{level}» деңгейі',
    ),
    note: sentence(
      'r is the correlation of turnout and share, with its 95 % interval.',
      'r — корреляция явки и доли; интервал 95-процентный.',
      'r — қатысу деңгейі мен үлестің корреляциясы; аралық 95 пайыздық.',
    ),
  },
});
