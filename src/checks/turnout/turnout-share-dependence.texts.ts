import { sentence, texts } from '../../language/sentence.ts';

const CLEAN_R = {
  en: 'Elections regarded as clean range from −0.36 to +0.19 among stations; Uganda in 2016 has 0.48, Russia 0.40 to 0.74 over the years.',
  ru: 'На выборах, которые считаются честными, среди участков r лежит от −0,36 до +0,19; в Уганде в 2016 году — 0,48, в России в разные годы — от 0,40 до 0,74.',
  kk: 'Әділ саналатын сайлауларда учаскелер арасында r −0,36 мен +0,19 аралығында; Угандада 2016 жылы — 0,48, Ресейде әр жылдары 0,40 пен 0,74 аралығында.',
} as const;

const r = sentence('r = {r:.3}', 'r = {r:.3}', 'r = {r:.3}');
const within = sentence('It is {within:and}.', 'Этот показатель: {within:and}.', 'Бұл көрсеткіш: {within:and}.');
const townAndCountry = sentence(
  'Differences between town and country alone can do this.',
  'Такое могут дать одни только различия между городом и селом.',
  'Мұны қала мен ауыл арасындағы айырмашылықтардың өзі ғана бере алады.',
);

const ofStations = {
  details: [
    within,
    sentence(
      'Pooled and within the areas by {turnedAt} the sign differs: Simpson’s paradox, so the pooled figure speaks of differences between areas.',
      'По всем участкам вместе и внутри территорий уровня «{turnedAt}» знак различается: это парадокс Симпсона, и общий показатель говорит о различиях между территориями.',
      'Барлық учаскелер бірге алынғанда және «{turnedAt}» деңгейіндегі аумақтардың ішінде таңба әртүрлі: бұл — Симпсон парадоксы, жалпы көрсеткіш аумақтар арасындағы айырмашылықтарды көрсетеді.',
    ),
    sentence(
      'Much of the pooled figure comes from differences between the areas by {apartAt} (as in Simpson’s paradox).',
      'Общий показатель во многом складывается из различий между территориями уровня «{apartAt}» (как в парадоксе Симпсона).',
      'Жалпы көрсеткіштің едәуір бөлігі «{apartAt}» деңгейіндегі аумақтар арасындағы айырмашылықтардан құралады (Симпсон парадоксындағыдай).',
    ),
    sentence(
      'Of {regions|# area|# areas} by {regionLevel} with at least {minRegion:#} stations the median is {rMedian:.3}, from {rLowest:.3} to {rHighest:.3}.',
      'Территорий уровня «{regionLevel}», где не менее {minRegion|# участка|# участков|# участков}, — {regions|#|#|#}; медиана по ним {rMedian:.3}, от {rLowest:.3} до {rHighest:.3}.',
      '«{regionLevel}» деңгейіндегі, кемінде {minRegion|# учаскесі} бар аумақтар саны — {regions|#}; олардың медианасы {rMedian:.3}, {rLowest:.3} – {rHighest:.3} аралығында.',
    ),
    sentence(
      'Weighted by registered voters it is {rWeighted:.3}.',
      'Со взвешиванием по числу избирателей в списке он равен {rWeighted:.3}.',
      'Тізімдегі сайлаушылар саны бойынша салмақталғанда ол {rWeighted:.3}.',
    ),
    sentence('{interval}', '{interval}', '{interval}'),
    sentence(
      '{omitted|# area is|# areas are} left out that had nobody registered, no valid vote, more ballots than voters, or more votes for the leader than valid ones.',
      'Не учтено территорий: {omitted|#|#|#}; в них нет избирателей в списке или действительных голосов, бюллетеней больше, чем избирателей, или голосов за лидера больше, чем действительных.',
      '{omitted|# аумақ} есепке алынбады: оларда тізімде сайлаушы немесе жарамды дауыс жоқ, бюллетеньдер сайлаушылардан көп немесе көшбасшының дауыстары жарамды дауыстардан көп.',
    ),
    townAndCountry,
  ],
  expected: sentence(
    'no fixed value: elections regarded as clean range from about −0.4 to +0.2 among stations, and towns alone can raise it',
    'определённого значения нет: на выборах, которые считаются честными, среди участков оно лежит примерно от −0,4 до +0,2, и повысить его могут одни только города',
    'белгілі бір мән жоқ: әділ саналатын сайлауларда учаскелер арасында ол шамамен −0,4 пен +0,2 аралығында, оны қалалардың өзі ғана арттыра алады',
  ),
  seen: r,
} as const;

const ofArea = {
  details: [
    sentence(
      'Regions of elections regarded as clean range from −0.7 to +0.6.',
      'В регионах на выборах, которые считаются честными, r лежит от −0,7 до +0,6.',
      'Әділ саналатын сайлаулардың өңірлерінде r −0,7 мен +0,6 аралығында.',
    ),
  ],
  expected: sentence(
    'no fixed value: towns alone can raise it',
    'определённого значения нет: повысить его могут одни только города',
    'белгілі бір мән жоқ: оны қалалардың өзі ғана арттыра алады',
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
      'Pearson’s correlation with Fisher’s interval; beside it the same among the areas of the largest group, where the list of areas names groups. Of 200 areas or more with counts: the correlation with a cluster-robust interval, pooled, within the areas above, and of each of them; and the slope of the leader’s votes per registered voter on turnout (Sobyanin and Sukhovolsky) against the leader’s share of all ballots, which it equals where those who add to turnout vote like the others.',
      'Корреляция Пирсона с интервалом Фишера; рядом она же среди территорий самой большой группы, если в перечне территорий названы группы. Для 200 и более территорий с числами — корреляция с устойчивым к кластерам интервалом: общая, внутри вышестоящих территорий и по каждой из них, а также наклон зависимости голосов за лидера на избирателя в списке от явки (Собянин и Суховольский) в сравнении с долей лидера во всех бюллетенях, которой он равен, если добавившие явку голосуют так же, как остальные.',
      'Фишер аралығы бар Пирсон корреляциясы; аумақтар тізімінде топтар аталған болса, қасында ең үлкен топтың аумақтары арасындағы корреляция. Сандары бар 200 және одан көп аумақ үшін — кластерге орнықты аралығы бар корреляция: жалпы, жоғарғы аумақтардың ішінде және олардың әрқайсысы бойынша; сондай-ақ тізімдегі бір сайлаушыға шаққандағы көшбасшы дауыстарының қатысу деңгейіне тәуелділігінің көлбеулігі (Собянин мен Суховольский) көшбасшының барлық бюллетеньдердегі үлесімен салыстырылады: қатысуды арттырғандар басқалар сияқты дауыс берсе, екеуі тең болады.',
    ),
    needs: [
      sentence(
        'votes and turnout of at least eight areas of one level',
        'голоса и явка не менее чем восьми территорий одного уровня',
        'бір деңгейдегі кемінде сегіз аумақтың дауыстары мен қатысу деңгейі',
      ),
      sentence(
        'for slopes: registered voters, ballots and votes of at least 200 stations',
        'для наклонов: избиратели в списке, бюллетени и голоса не менее чем 200 участков',
        'көлбеуліктер үшін: кемінде 200 учаскенің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
      ),
    ],
    limits: [
      sentence(
        'A correlation among areas describes areas, not voters, and has social causes in most elections: town and country above all. It is a note, never more.',
        'Корреляция между территориями описывает территории, а не избирателей, и на большинстве выборов имеет социальные причины, прежде всего различия города и села. Это не более чем заметка.',
        'Аумақтар арасындағы корреляция сайлаушыларды емес, аумақтарды сипаттайды және сайлаулардың көпшілігінде оның әлеуметтік себептері бар, ең алдымен қала мен ауыл айырмашылығы. Бұл — ең көбі ескертпе.',
      ),
      sentence(
        'Turnout may come from another official table than the votes; the last announcement of the day is used where nothing better is published.',
        'Явка может быть взята из другой официальной таблицы, чем голоса; если ничего лучшего не опубликовано, берётся последнее объявление за день.',
        'Қатысу деңгейі дауыстар алынған кестеден басқа ресми кестеден алынуы мүмкін; одан жақсысы жарияланбаса, сол күнгі соңғы хабарлама алынады.',
      ),
      sentence(
        'Among the stations of eight elections regarded as clean the correlation runs from −0.36 to +0.19 and the slope from 0.31 below the leader’s share to 0.16 above it; of disputed ones it is 0.48 in Uganda in 2016 and 0.40 to 0.74 in Russia over the years.',
        'Среди участков восьми выборов, которые считаются честными, корреляция лежит от −0,36 до +0,19, а наклон — от 0,31 ниже доли лидера до 0,16 выше неё; на оспариваемых корреляция равна 0,48 в Уганде в 2016 году и от 0,40 до 0,74 в России в разные годы.',
        'Әділ саналатын сегіз сайлаудың учаскелері арасында корреляция −0,36 мен +0,19 аралығында, ал көлбеулік көшбасшы үлесінен 0,31 төмен мен 0,16 жоғары аралығында; даулы сайлауларда корреляция Угандада 2016 жылы 0,48, Ресейде әр жылдары 0,40 пен 0,74 аралығында.',
      ),
      sentence(
        'Standard errors allow for stations of one area that hang together, as far as areas are published; with fewer than 20 areas they are too small.',
        'Стандартные ошибки учитывают связь участков одной территории, насколько территории опубликованы; если территорий меньше 20, ошибки занижены.',
        'Стандартты қателер бір аумақтағы учаскелердің байланысын аумақтар жарияланған шамада ескереді; аумақтар 20-дан аз болса, қателер кемітілген болады.',
      ),
    ],
    explanations: [
      sentence(
        'Urbanisation: in many countries cities vote less and vote less for the party in power.',
        'Урбанизация: во многих странах в городах явка ниже и доля правящей партии меньше.',
        'Урбандалу: көптеген елдерде қалаларда қатысу деңгейі де, билеуші партияның үлесі де төменірек.',
      ),
      sentence(
        'Mobilisation by the leading party raises turnout and its share together, by fair means or foul.',
        'Мобилизация сторонников лидирующей партией повышает и явку, и её долю, честными средствами или нет.',
        'Көшбасшы партияның жақтастарын жұмылдыруы адал немесе адал емес тәсілмен қатысу деңгейін де, оның үлесін де арттырады.',
      ),
      sentence(
        'Voters who expect a foregone result stay away where they would have voted otherwise.',
        'Избиратели, которые считают итог предрешённым, остаются дома там, где голосовали бы иначе.',
        'Нәтижені алдын ала белгілі деп санайтын сайлаушылар басқаша дауыс беретін жерлерде үйде қалады.',
      ),
    ],
  },
  atLevel: sentence('{subject}, level {level}', '{subject}, территории уровня «{level}»', '{subject}, «{level}» деңгейіндегі аумақтар'),
  noStationLiesThere: sentence(
    'no station lies in an area of this level',
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
        `Turnout and the share of {name} rise and fall together over {areas|# station|# stations}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}. ${CLEAN_R.en}`,
        `Явка и доля участника {name} растут и снижаются вместе ({areas|# участок|# участка|# участков}): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}. ${CLEAN_R.ru}`,
        `Қатысу деңгейі мен {name} үлесі бірге өсіп, бірге төмендейді ({areas|# учаске}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}. ${CLEAN_R.kk}`,
      ),
    },
    down: {
      ...ofStations,
      message: sentence(
        `Turnout and the share of {name} move against each other over {areas|# station|# stations}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}. ${CLEAN_R.en}`,
        `Явка и доля участника {name} меняются в противоположных направлениях ({areas|# участок|# участка|# участков}): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}. ${CLEAN_R.ru}`,
        `Қатысу деңгейі мен {name} үлесі қарама-қарсы бағытта өзгереді ({areas|# учаске}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}. ${CLEAN_R.kk}`,
      ),
    },
  },
  manyAreas: {
    up: {
      ...ofStations,
      message: sentence(
        `Turnout and the share of {name} rise and fall together over {areas|# area|# areas} by {level}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}. ${CLEAN_R.en}`,
        `Явка и доля участника {name} растут и снижаются вместе ({areas|# территория|# территории|# территорий} по уровню «{level}»): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}. ${CLEAN_R.ru}`,
        `Қатысу деңгейі мен {name} үлесі бірге өсіп, бірге төмендейді («{level}» деңгейі бойынша {areas|# аумақ}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}. ${CLEAN_R.kk}`,
      ),
    },
    down: {
      ...ofStations,
      message: sentence(
        `Turnout and the share of {name} move against each other over {areas|# area|# areas} by {level}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}. ${CLEAN_R.en}`,
        `Явка и доля участника {name} меняются в противоположных направлениях ({areas|# территория|# территории|# территорий} по уровню «{level}»): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}. ${CLEAN_R.ru}`,
        `Қатысу деңгейі мен {name} үлесі қарама-қарсы бағытта өзгереді («{level}» деңгейі бойынша {areas|# аумақ}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}. ${CLEAN_R.kk}`,
      ),
    },
  },
  area: {
    up: {
      ...ofArea,
      message: sentence(
        '{place}: turnout and the share of {name} rise and fall together over {areas|# station|# stations}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}; the slope is {slope:.3} (± {slopeHalf:.3}) against a share of {shareOfBallots:.3}.',
        '{place}: явка и доля участника {name} растут и снижаются вместе ({areas|# участок|# участка|# участков}): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}; наклон {slope:.3} (± {slopeHalf:.3}) при доле {shareOfBallots:.3}.',
        '{place}: қатысу деңгейі мен {name} үлесі бірге өсіп, бірге төмендейді ({areas|# учаске}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}; үлесі {shareOfBallots:.3} болғанда көлбеулік {slope:.3} (± {slopeHalf:.3}).',
      ),
    },
    down: {
      ...ofArea,
      message: sentence(
        '{place}: turnout and the share of {name} move against each other over {areas|# station|# stations}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}; the slope is {slope:.3} (± {slopeHalf:.3}) against a share of {shareOfBallots:.3}.',
        '{place}: явка и доля участника {name} меняются в противоположных направлениях ({areas|# участок|# участка|# участков}): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}; наклон {slope:.3} (± {slopeHalf:.3}) при доле {shareOfBallots:.3}.',
        '{place}: қатысу деңгейі мен {name} үлесі қарама-қарсы бағытта өзгереді ({areas|# учаске}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}; үлесі {shareOfBallots:.3} болғанда көлбеулік {slope:.3} (± {slopeHalf:.3}).',
      ),
    },
  },
  rWithin: sentence(
    'within the areas by {level} {r:.3}',
    'внутри территорий уровня «{level}» — {r:.3}',
    '«{level}» деңгейіндегі аумақтардың ішінде — {r:.3}',
  ),
  interval: {
    clustered: sentence(
      'The interval allows for stations of one area that hang together ({clusters|# cluster|# clusters} by {level}).',
      'Интервал учитывает, что участки одной территории связаны между собой ({clusters|# кластер|# кластера|# кластеров} по уровню «{level}»).',
      'Аралық бір аумақтағы учаскелердің өзара байланысты екенін ескереді («{level}» деңгейі бойынша {clusters|# кластер}).',
    ),
    unclustered: sentence(
      'The interval allows for stations of one area that hang together (each station on its own, since no areas to cluster by are published, and is then too narrow where neighbours are alike).',
      'Интервал учитывает, что участки одной территории связаны между собой (каждый участок сам по себе, поскольку территории для группировки не опубликованы; если соседние участки похожи, интервал слишком узок).',
      'Аралық бір аумақтағы учаскелердің өзара байланысты екенін ескереді (топтастыратын аумақтар жарияланбағандықтан, әр учаске жеке алынады; көрші учаскелер бір-біріне ұқсас болса, аралық тым тар).',
    ),
  },
  stationTable: {
    title: sentence(
      'Turnout and the votes for {name} by {level}',
      'Явка и голоса за участника {name}, уровень «{level}»',
      'Қатысу деңгейі мен {name} дауыстары, «{level}» деңгейі',
    ),
    note: sentence(
      'r is the correlation of turnout and share. 95 % intervals.',
      'r — корреляция явки и доли. Интервалы 95-процентные.',
      'r — қатысу деңгейі мен үлестің корреляциясы. Аралықтар 95 пайыздық.',
    ),
  },
});
