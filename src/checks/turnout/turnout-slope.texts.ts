import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

const difference = sentence(
  'That differs from the share by {moreThanShare:.1} votes (95 % interval {moreThanShareLow:.1} to {moreThanShareHigh:.1}).',
  'От доли участника это отличается на {moreThanShare:.1} голоса (95-процентный интервал от {moreThanShareLow:.1} до {moreThanShareHigh:.1}).',
  'Бұл үлесінен {moreThanShare:.1} дауысқа өзгеше (95 пайыздық аралық: {moreThanShareLow:.1} – {moreThanShareHigh:.1}).',
);

const ofSlope = {
  details: [
    difference,
    SHARED.besideClean,
    sentence(
      'The slope of votes per registered voter on turnout (Sobyanin and Sukhovolsky) is {slope:.3} (95 % interval {slopeLow:.3} to {slopeHigh:.3}).',
      'Наклон зависимости голосов на избирателя в списке от явки (Собянин и Суховольский) — {slope:.3} (95-процентный интервал от {slopeLow:.3} до {slopeHigh:.3}).',
      'Тізімдегі бір сайлаушыға шаққандағы дауыстардың қатысу деңгейіне тәуелділігінің көлбеулігі (Собянин мен Суховольский) — {slope:.3} (95 пайыздық аралық: {slopeLow:.3} – {slopeHigh:.3}).',
    ),
    sentence('The slope is {within:and}.', 'Наклон: {within:and}.', 'Көлбеулік: {within:and}.'),
    sentence('{others}', '{others}', '{others}'),
    sentence('{interval}', '{interval}', '{interval}'),
  ],
  expected: sentence(
    'a slope near {shareOfBallots:.3}, the share of the leader, if turnout rises among all voters alike',
    'наклон, близкий к доле лидера {shareOfBallots:.3}, если явка растёт одинаково среди всех избирателей',
    'қатысу деңгейі барлық сайлаушылар арасында бірдей өссе, көшбасшының {shareOfBallots:.3} үлесіне жақын көлбеулік',
  ),
  seen: sentence('a slope of {slope:.3}', 'наклон {slope:.3}', 'көлбеулік {slope:.3}'),
} as const;

const BRINGS = {
  en: 'Where turnout is higher, {name} gets about {per100|# more vote|# more votes} for every 100 more ballots',
  ru: 'Там, где явка выше, на каждые 100 дополнительных бюллетеней {name} получает примерно {per100|# дополнительный голос|# дополнительных голоса|# дополнительных голосов}',
  kk: 'Қатысу деңгейі жоғары жерде {name} әрбір 100 қосымша бюллетеньге шамамен {per100|# қосымша дауыс} алады',
} as const;
const SHARE = {
  en: 'the share of all ballots is {shareOfBallots:%1}.',
  ru: 'доля среди всех бюллетеней — {shareOfBallots:%1}.',
  kk: 'барлық бюллетеньдердегі үлесі — {shareOfBallots:%1}.',
} as const;

const foregone = sentence(
  'Voters who expect a foregone result may stay at home.',
  'Избиратели, которые считают исход предрешённым, могут оставаться дома.',
  'Нәтиже алдын ала белгілі деп санайтын сайлаушылар үйде қалуы мүмкін.',
);
const mobilised = sentence(
  'The leading party may bring out its supporters, who then make up most of the additional voters.',
  'Лидирующая партия могла привести на участки своих сторонников: тогда среди дополнительных избирателей их большинство.',
  'Көшбасшы партия жақтастарын учаскелерге шақырған болуы мүмкін: онда қосымша сайлаушылардың көбі солар.',
);
const townAndCountry = sentence(
  'In many countries, villages vote in greater numbers than cities and give the party in power more votes.',
  'Во многих странах на селе явка выше, чем в городах, и за правящую партию голосуют чаще.',
  'Көп елде ауылдағы қатысу деңгейі қаладағыдан жоғары, әрі билеуші партияға көбірек дауыс беріледі.',
);

export const T = texts('turnout-slope', {
  meta: {
    title: sentence(
      'Votes for the leader as turnout rises',
      'Голоса за лидера с ростом явки',
      'Қатысу деңгейі өскендегі көшбасшының дауыстары',
    ),
    question: sentence(
      'Where turnout is higher, does the leader get only its share of the additional ballots?',
      'Получает ли лидер там, где явка выше, лишь свою долю дополнительных бюллетеней?',
      'Қатысу деңгейі жоғары жерде көшбасшы қосымша бюллетеньдердің өз үлесін ғана ала ма?',
    ),
    method: sentence(
      'A straight line is fitted to the leader’s votes per registered voter against turnout, station by station (Sobyanin and Sukhovolsky). Its slope is compared with the leader’s share of all ballots. The two are equal if those who add to turnout vote like everybody else. The same slope is computed inside the areas of each level and for each area of the first level. Errors are robust to clusters: they allow for likeness between stations of one area.',
      'По участкам проводится прямая: голоса за лидера на избирателя в списке в зависимости от явки (Собянин и Суховольский). Её наклон сравнивается с долей лидера среди всех бюллетеней. Они равны, если те, за счёт кого растёт явка, голосуют как все остальные. Тот же наклон вычисляется внутри территорий каждого уровня и для каждой территории первого уровня. Ошибки устойчивы к кластерам: учтено сходство участков одной территории.',
      'Учаскелер бойынша түзу жүргізіледі: тізімдегі бір сайлаушыға шаққандағы көшбасшы дауыстарының қатысу деңгейіне тәуелділігі (Собянин мен Суховольский). Оның көлбеулігі көшбасшының барлық бюллетеньдердегі үлесімен салыстырылады. Қатысуды арттырғандар өзгелер сияқты дауыс берсе, екеуі тең болады. Сол көлбеулік әр деңгейдегі аумақтардың ішінде және бірінші деңгейдің әр аумағы бойынша есептеледі. Қателер кластерге орнықты: бір аумақ учаскелерінің ұқсастығы ескерілген.',
    ),
    needs: [
      sentence(
        'registered voters, ballots, valid votes and votes of at least as many stations as `minStations` says (200 by default)',
        'избиратели в списке, бюллетени, действительные голоса и голоса участников не менее чем по стольким участкам, сколько задано в `minStations` (по умолчанию 200)',
        'кемінде `minStations` параметрінде берілген сандағы (әдепкіде 200) учаскенің тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушылардың дауыстары',
      ),
    ],
    limits: [
      sentence(
        'A slope describes stations, not voters. In most elections it has social causes: town and country above all.',
        'Наклон описывает участки, а не избирателей. На большинстве выборов у него социальные причины, прежде всего различия города и села.',
        'Көлбеулік сайлаушыларды емес, учаскелерді сипаттайды. Сайлаулардың көпшілігінде оның әлеуметтік себептері бар, ең алдымен қала мен ауыл айырмашылығы.',
      ),
      sentence('A finding is a note, never more.', 'Результат — не более чем заметка.', 'Нәтиже — ең көбі ескертпе.'),
      sentence(
        'By itself the slope separates nothing. The finding says how many elections regarded as clean show as much, and how many disputed ones do not.',
        'Сам по себе наклон ничего не разделяет. В результате указано, на скольких выборах, которые считаются честными, он столь же велик, и на скольких спорных — нет.',
        'Көлбеуліктің өзі ештеңені ажыратпайды. Нәтижеде әділ саналатын қанша сайлауда ол осындай, ал даулы қаншасында ондай емес екені айтылады.',
      ),
      sentence(
        'Errors allow for likeness between stations of one area as far as areas are published. With fewer than 20 areas they are too small.',
        'Ошибки учитывают сходство участков одной территории, если территории опубликованы. Когда территорий меньше 20, ошибки занижены.',
        'Аумақтар жарияланған болса, қателер бір аумақтағы учаскелердің ұқсастығын ескереді. Аумақтар 20-дан аз болса, қателер кемітілген болады.',
      ),
    ],
    explanations: [townAndCountry, mobilised, foregone],
    ask: sentence(
      'Ask the commission for the signed protocols of the stations with the highest turnout, and for the number of ballots cast outside the polling station.',
      'Запросите у комиссии подписанные протоколы участков с самой высокой явкой и число бюллетеней, поданных вне помещения для голосования.',
      'Комиссиядан қатысу деңгейі ең жоғары учаскелердің қол қойылған хаттамаларын және дауыс беру орнынан тыс берілген бюллетеньдер санын сұраңыз.',
    ),
  },
  tooFew: sentence(
    'no table has all counts of at least {minStations|# station|# stations}',
    'ни в одной таблице нет всех чисел хотя бы по {minStations|# участку|# участкам|# участкам}',
    'бірде-бір кестеде кемінде {minStations|# учаскенің} барлық саны жоқ',
  ),
  stationsNeeded: sentence(
    'registered voters, ballots, valid votes and votes by polling station',
    'избиратели в списке, бюллетени, действительные голоса и голоса участников по избирательным участкам',
    'сайлау учаскелері бойынша тізімдегі сайлаушылар, бюллетеньдер, жарамды дауыстар және қатысушылардың дауыстары',
  ),
  slopeAgainstShare: sentence(
    'slope against share, cluster-robust',
    'наклон в сравнении с долей, с устойчивыми к кластерам ошибками',
    'үлеспен салыстырғандағы көлбеулік, кластерге орнықты қателермен',
  ),
  slopeLessShare: sentence('slope less share', 'наклон минус доля', 'көлбеулік пен үлестің айырмасы'),
  slope: {
    aboveOne: {
      ...ofSlope,
      message: sentence(
        `${BRINGS.en}: more votes than ballots; ${SHARE.en}`,
        `${BRINGS.ru}: голосов больше, чем бюллетеней; ${SHARE.ru}`,
        `${BRINGS.kk}: дауыстар бюллетеньдерден көп; ${SHARE.kk}`,
      ),
      explanations: [
        sentence(
          'In many countries, villages vote in greater numbers than cities and give other contestants fewer votes.',
          'Во многих странах на селе явка выше, чем в городах, а за остальных участников голосуют реже.',
          'Көп елде ауылдағы қатысу деңгейі қаладағыдан жоғары, ал өзге қатысушыларға азырақ дауыс беріледі.',
        ),
        mobilised,
        foregone,
      ],
    },
    aboveShare: {
      ...ofSlope,
      message: sentence(`${BRINGS.en}; ${SHARE.en}`, `${BRINGS.ru}; ${SHARE.ru}`, `${BRINGS.kk}; ${SHARE.kk}`),
    },
    belowShare: {
      ...ofSlope,
      message: sentence(
        `${BRINGS.en}, less than the share; ${SHARE.en}`,
        `${BRINGS.ru}, меньше доли; ${SHARE.ru}`,
        `${BRINGS.kk}, бұл үлесінен аз; ${SHARE.kk}`,
      ),
    },
    nearShare: {
      ...ofSlope,
      message: sentence(
        `${BRINGS.en}, about the share; ${SHARE.en}`,
        `${BRINGS.ru}, что близко к доле; ${SHARE.ru}`,
        `${BRINGS.kk}, бұл үлесіне жақын; ${SHARE.kk}`,
      ),
    },
  },
  within: sentence(
    '{slope:.3} (± {slopeHalf:.3}) inside the areas by {level}',
    '{slope:.3} (± {slopeHalf:.3}) внутри территорий уровня «{level}»',
    '«{level}» деңгейіндегі аумақтардың ішінде {slope:.3} (± {slopeHalf:.3})',
  ),
  aboveOne: sentence(
    'A slope above 1 means that all other contestants together have fewer votes per voter where turnout is higher.',
    'Наклон выше 1 означает, что там, где явка выше, у всех остальных участников вместе меньше голосов на избирателя.',
    'Көлбеуліктің 1-ден жоғары болуы қатысу деңгейі жоғары жерде өзге қатысушылардың бір сайлаушыға шаққандағы дауыстары бірге алғанда азырақ екенін білдіреді.',
  ),
  intervals: {
    clustered: sentence(
      'The intervals allow for likeness between stations of one area ({clusters|# cluster|# clusters} by {level}).',
      'Интервалы учитывают сходство участков одной территории ({clusters|# кластер|# кластера|# кластеров} по уровню «{level}»).',
      'Аралықтар бір аумақтағы учаскелердің ұқсастығын ескереді («{level}» деңгейі бойынша {clusters|# кластер}).',
    ),
    unclustered: sentence(
      'No areas above the stations are published, so the intervals treat stations as independent. They are too narrow where neighbouring stations are alike.',
      'Территории, в которые входят участки, не опубликованы, поэтому участки считаются независимыми. Если соседние участки похожи, интервалы слишком узки.',
      'Учаскелер кіретін аумақтар жарияланбаған, сондықтан учаскелер тәуелсіз деп алынады. Көрші учаскелер ұқсас болса, аралықтар тым тар.',
    ),
  },
  table: {
    title: sentence(
      'Votes for {name} as turnout rises, by {level}',
      'Голоса за участника {name} с ростом явки, уровень «{level}»',
      'Қатысу деңгейі өскендегі {name} дауыстары, «{level}» деңгейі',
    ),
    note: sentence(
      'The slope is that of votes per registered voter on turnout, with its 95 % interval.',
      'Наклон показывает зависимость голосов на избирателя в списке от явки; интервал 95-процентный.',
      'Көлбеулік — тізімдегі бір сайлаушыға шаққандағы дауыстардың қатысу деңгейіне тәуелділігі; аралық 95 пайыздық.',
    ),
    slope: sentence('Slope', 'Наклон', 'Көлбеулік'),
    shareOfBallots: sentence('Share of ballots', 'Доля в бюллетенях', 'Бюллетеньдердегі үлес'),
    slopeLessShare: sentence('Slope less share', 'Наклон минус доля', 'Көлбеулік пен үлестің айырмасы'),
  },
});
