import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

const TURNOUT = {
  en: 'It counts {k|# ballot|# ballots} for {n|# registered voter|# registered voters}. The other stations have a turnout of {low:%1} to {high:%1}',
  ru: 'На участке {k|# бюллетень|# бюллетеня|# бюллетеней} на {n|# избирателя|# избирателей|# избирателей} в списке. На остальных участках явка от {low:%1} до {high:%1}',
  kk: 'Учаскеде тізімдегі {n|# сайлаушыға} {k|# бюллетень} келеді. Қалған учаскелерде қатысу деңгейі {low:%1} – {high:%1}',
} as const;

const SHARE = {
  en: 'The leader has {k:#} of {n|# valid vote|# valid votes}. The other stations give the leader {low:%1} to {high:%1}',
  ru: 'У лидера {k:#} из {n|# действительного голоса|# действительных голосов|# действительных голосов}. На остальных участках доля лидера от {low:%1} до {high:%1}',
  kk: 'Көшбасшыда {n|# жарамды дауыстың} {k:#} дауысы бар. Қалған учаскелерде көшбасшының үлесі {low:%1} – {high:%1}',
} as const;

const INVALID = {
  en: 'Here {k:#} of {n|# ballot|# ballots} {k|is|are} invalid. The other stations have {low:%1} to {high:%1}',
  ru: 'На участке недействительных бюллетеней {k:#} из {n|# бюллетеня|# бюллетеней|# бюллетеней}. На остальных участках их от {low:%1} до {high:%1}',
  kk: 'Учаскеде {n|# бюллетеннің} {k:#} бюллетені жарамсыз. Қалған учаскелерде жарамсызы {low:%1} – {high:%1}',
} as const;

const NEAREST = {
  en: '. The closest is {place} with {nearest:%1}.',
  ru: '. Ближе всего {place} — {nearest:%1}.',
  kk: '. Ең жақыны – {place}: {nearest:%1}.',
} as const;

const telling = {
  details: [
    sentence('{ranges: }', '{ranges: }', '{ranges: }'),
    sentence('{beside: }', '{beside: }', '{beside: }'),
    sentence(
      'The distance from the median of these stations is {zs:and} robust standard deviations, a measure that single stations cannot stretch.',
      'Расстояние от медианы этих участков — {zs:and} робастного стандартного отклонения, меры, на которую не влияют отдельные участки.',
      'Осы учаскелердің медианасынан қашықтығы – {zs:and} робасты стандартты ауытқу; бұл өлшемге жеке учаскелер әсер етпейді.',
    ),
    sentence(
      '{beyond|# station exceeds|# stations exceed} the thresholds, or {beyondPer10000:.1} in 10,000. {besideClean}',
      'За порогами {beyond|# участок|# участка|# участков}, то есть {beyondPer10000:.1} на 10 000. {besideClean}',
      '{beyond|# учаске} шектерден тыс, яғни 10 000 учаскеге {beyondPer10000:.1}. {besideClean}',
    ),
    SHARED.yardstick,
  ],
  expected: sentence('{near:and}', '{near:and}', '{near:and}'),
  seen: sentence('{scores:and}', '{scores:and}', '{scores:and}'),
  ask: sentence(
    'Ask the commission for the signed protocol of this station ({station}) and for what kind of place it serves.',
    'Запросите у комиссии подписанный протокол этого участка ({station}) и узнайте, кого он обслуживает.',
    'Комиссиядан осы учаскенің ({station}) қол қойылған хаттамасын сұратып, оның кімге қызмет ететінін біліңіз.',
  ),
} as const;

const needed = sentence(
  'registered voters, ballots and votes of at least 200 polling stations',
  'избиратели в списке, бюллетени и голоса не менее чем 200 избирательных участков',
  'кемінде 200 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
);

const institution = sentence(
  'The station may serve a hospital, prison, barracks, monastery, home for the elderly or hall of residence, whose people vote in their own way.',
  'Участок может обслуживать больницу, тюрьму, казарму, монастырь, дом престарелых или общежитие, где голосуют по-своему.',
  'Учаске аурухана, түрме, казарма, монастырь, қарттар үйі немесе жатақханаға қызмет етуі мүмкін, ондағылар өзінше дауыс береді.',
);
const oneVillage = sentence(
  'The station may serve a single village, estate or ethnic group within a mixed district.',
  'Участок может обслуживать одно село, один посёлок или одну этническую группу в смешанном районе.',
  'Учаске аралас ауданның бір ауылына, бір кентіне немесе бір этникалық тобына қызмет етуі мүмкін.',
);
const slip = sentence(
  'Somebody may have mistyped a figure or exchanged two columns.',
  'Кто-то мог ошибиться в числе или переставить два столбца.',
  'Біреу санды қате терген немесе екі бағанның орнын ауыстырған болуы мүмкін.',
);
const addedVoters = sentence(
  'Voters may have been added to the roll on the day.',
  'Избирателей могли внести в список в день голосования.',
  'Сайлаушылар тізімге дауыс беру күні қосылған болуы мүмкін.',
);
const oldRoll = sentence(
  'The roll may still list people who have moved away.',
  'В списке могли остаться уехавшие.',
  'Тізімде көшіп кеткен адамдар қалған болуы мүмкін.',
);

export const T = texts('outlying-stations', {
  meta: {
    title: sentence('Stations unlike their neighbours', 'Участки, не похожие на соседние', 'Көршілеріне ұқсамайтын учаскелер'),
    question: sentence(
      'Does a station differ greatly from those around it in turnout, the leader’s share or invalid ballots?',
      'Сильно ли отличается участок от окружающих по явке, доле лидера или недействительным бюллетеням?',
      'Учаске айналасындағылардан қатысу деңгейі, көшбасшының үлесі немесе жарамсыз бюллетеньдер бойынша қатты ерекшелене ме?',
    ),
    method: sentence(
      'The check takes the logit of each proportion, less the median of the area. The scale combines the binomial variance of the station with the spread between stations. That spread comes from the median absolute deviation, less the typical binomial variance. It is at least as large as in the middle area of the table. A group of stations that moves both medians is sought by itself: against the densest half of the area (least trimmed squares, reweighted), turnout must be 5 deviations up and the leader’s share 1. At least five stations must do so, a tenth of the area.',
      'Берётся логит каждой доли за вычетом медианы территории. Шкала складывается из биномиальной дисперсии участка и разброса между участками. Разброс определяется по медианному абсолютному отклонению за вычетом типичной биномиальной дисперсии. Он не меньше, чем на срединной территории таблицы. Группа участков, которая сдвигает обе медианы, ищется отдельно: относительно самой плотной половины территории (наименьшие усечённые квадраты с перевзвешиванием) явка должна быть выше на 5 отклонений, а доля лидера — на 1. Таких участков должно быть не менее пяти и не менее одной десятой территории.',
      'Әр үлестің логитінен аумақ медианасы шегеріледі. Шкала учаскенің биномдық дисперсиясы мен учаскелер арасындағы шашыраудан құралады. Шашырау медиандық абсолют ауытқудан әдеттегі биномдық дисперсияны шегеріп табылады. Ол кестенің ортаңғы аумағындағыдан кем болмайды. Екі медиананы да жылжытатын учаскелер тобы бөлек ізделеді: аумақтың ең тығыз жартысына қарағанда (қайта салмақталған ең кіші кесілген квадраттар) қатысу деңгейі 5, көшбасшының үлесі 1 ауытқуға жоғары болуы керек. Мұндай учаскелер кемінде бесеу және аумақтың оннан бірі болуы қажет.',
    ),
    needs: [needed],
    limits: [
      sentence(
        'The check gives no p-value and never more than a note. Hospitals, prisons, barracks and student halls differ greatly from the stations around them in every country.',
        'p-значения нет; это не более чем заметка. Больницы, тюрьмы, казармы и студенческие общежития в любой стране сильно отличаются от окружающих участков.',
        'p-мәні жоқ; бұл – ең көбі ескертпе. Ауруханалар, түрмелер, казармалар және студенттер жатақханалары кез келген елде айналасындағы учаскелерден қатты ерекшеленеді.',
      ),
      sentence(
        'Elections regarded as clean have such stations as well. The finding says how many of them have as many.',
        'Такие участки есть и на выборах, которые считаются честными. В результате указано, на скольких их столько же.',
        'Мұндай учаскелер әділ саналатын сайлауларда да бар. Нәтижеде олардың қаншасында осыншама екені айтылады.',
      ),
      sentence(
        'Stations are compared within the smallest area that has enough of them, and otherwise within the whole table. If no areas are published, only the whole table remains.',
        'Участки сравниваются внутри самой малой территории, где их достаточно, а иначе — внутри всей таблицы. Если территории не опубликованы, остаётся только вся таблица.',
        'Учаскелер саны жеткілікті ең кіші аумақ ішінде, әйтпесе бүкіл кесте ішінде салыстырылады. Аумақтар жарияланбаса, тек бүкіл кесте қалады.',
      ),
      sentence(
        'Arithmetic checks, not this one, deal with more ballots than registered voters, or more votes than valid ones.',
        'Случаи, когда бюллетеней больше, чем избирателей в списке, или голосов больше, чем действительных, проверяет арифметика, а не эта проверка.',
        'Бюллетеньдердің тізімдегі сайлаушылардан немесе дауыстардың жарамды дауыстардан көп болуын бұл тексеру емес, арифметика тексереді.',
      ),
    ],
    explanations: [institution, oneVillage, oldRoll, slip],
    ask: sentence(
      'Ask the commission for the signed protocols of these stations.',
      'Запросите у комиссии подписанные протоколы этих участков.',
      'Комиссиядан осы учаскелердің қол қойылған хаттамаларын сұратыңыз.',
    ),
  },
  noStations: sentence(
    'no official votes by station are published',
    'официальные голоса по участкам не опубликованы',
    'учаскелер бойынша ресми дауыстар жарияланбаған',
  ),
  stationsNeeded: sentence(
    'registered voters, ballots and votes of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке, бюллетени и голоса не менее чем {minStations|# избирательного участка|# избирательных участков|# избирательных участков}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  onlyAreas: sentence(
    'the finest results are {stations|# area|# areas} by {level}',
    'самые подробные результаты — {stations|# территория|# территории|# территорий}, уровень «{level}»',
    'ең егжей-тегжейлі нәтижелер – {stations|# аумақ}, «{level}» деңгейі',
  ),
  noProportion: sentence(
    'neither turnout nor a share can be computed',
    'нельзя вычислить ни явку, ни долю',
    'қатысу деңгейін де, үлесті де есептеу мүмкін емес',
  ),
  emptyStations: sentence(
    '{empty|# station has|# stations have} voters on the roll but no ballot, so {empty|its|their} turnout is not compared',
    'на {empty|# участке|# участках|# участках} есть избиратели в списке, но нет ни одного бюллетеня, поэтому их явка не сравнивается',
    '{empty|# учаскеде} тізімде сайлаушылар бар, бірақ бірде-бір бюллетень жоқ, сондықтан олардың қатысу деңгейі салыстырылмайды',
  ),
  ballotsNeeded: sentence('ballots of these stations', 'бюллетени этих участков', 'осы учаскелердің бюллетеньдері'),
  quantity: {
    turnout: sentence('turnout', 'явка', 'қатысу деңгейі'),
    share: sentence('the share of {leader}', 'доля участника {leader}', '{leader} үлесі'),
    invalid: sentence('the share of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  },
  value: {
    turnout: sentence('turnout is {value:%1}', 'явка — {value:%1}', 'қатысу деңгейі – {value:%1}'),
    share: sentence('the share of {leader} is {value:%1}', 'доля участника {leader} — {value:%1}', '{leader} үлесі – {value:%1}'),
    invalid: sentence(
      'the share of invalid ballots is {value:%1}',
      'доля недействительных бюллетеней — {value:%1}',
      'жарамсыз бюллетеньдер үлесі – {value:%1}',
    ),
  },
  near: sentence(
    '{quantity} near {median:%1}, within the usual spread of the stations of an area',
    '{quantity} около {median:%1} в пределах обычного разброса участков одной территории',
    'бір аумақ учаскелерінің әдеттегі шашырауы шегінде {quantity} {median:%1} шамасында',
  ),
  score: sentence('{value:%1}, a robust z of {z:.1}', '{value:%1}, робастный z = {z:.1}', '{value:%1}, робасты z = {z:.1}'),
  beside: sentence(
    'At this station {value}, against a typical {median:%1}.',
    'На этом участке {value} при обычных {median:%1}.',
    'Бұл учаскеде {value}, әдеттегісі {median:%1}.',
  ),
  both: {
    message: sentence(
      '{station}: {values:and}, both far above the typical {medians:and} of the other {neighbours|# station|# stations} in {neighbourhood}.',
      '{station}: {values:and}; и то и другое намного выше обычного ({medians:and}) на остальных участках территории «{neighbourhood}» ({neighbours|# участок|# участка|# участков}).',
      '{station}: {values:and}; екеуі де «{neighbourhood}» аумағының қалған {neighbours|# учаскесіне} тән мәннен ({medians:and}) әлдеқайда жоғары.',
    ),
    ...telling,
    explanations: [institution, oneVillage, slip],
  },
  above: {
    message: sentence(
      '{station}: {values:and}, far above the typical {medians:and} of the other {neighbours|# station|# stations} in {neighbourhood}.',
      '{station}: {values:and}, намного выше обычного ({medians:and}) на остальных участках территории «{neighbourhood}» ({neighbours|# участок|# участка|# участков}).',
      '{station}: {values:and}, бұл «{neighbourhood}» аумағының қалған {neighbours|# учаскесіне} тән мәннен ({medians:and}) әлдеқайда жоғары.',
    ),
    ...telling,
  },
  below: {
    message: sentence(
      '{station}: {values:and}, far below the typical {medians:and} of the other {neighbours|# station|# stations} in {neighbourhood}.',
      '{station}: {values:and}, намного ниже обычного ({medians:and}) на остальных участках территории «{neighbourhood}» ({neighbours|# участок|# участка|# участков}).',
      '{station}: {values:and}, бұл «{neighbourhood}» аумағының қалған {neighbours|# учаскесіне} тән мәннен ({medians:and}) әлдеқайда төмен.',
    ),
    ...telling,
  },
  /** Many stations of one area together. */
  apart: {
    message: sentence(
      '{place:^}: {apart:#} of {stations|# station|# stations} form a group apart, with a turnout of {low:%0} to {high:%0}; the typical turnout of the others is {turnout:%0}.',
      '{place:^}: {apart|# участок|# участка|# участков} из {stations:#} — отдельная группа с явкой от {low:%0} до {high:%0}; обычная явка остальных {turnout:%0}.',
      '{place:^}: {stations|# учаскенің} {apart:#} бөлек топ құрайды, қатысу деңгейі {low:%0} мен {high:%0} аралығында; қалғандарының әдеттегі деңгейі {turnout:%0}.',
    ),
    details: [
      sentence(
        'The group gives {leader} {share:%0} of its votes; typical of the others is {shareThere:%0}.',
        'В этой группе доля участника {leader} — {share:%0}; обычная для остальных {shareThere:%0}.',
        'Бұл топта {leader} үлесі {share:%0}; қалғандарына тәні {shareThere:%0}.',
      ),
      sentence(
        'The group includes {named:and}; the lines of all are listed with the finding.',
        'Среди этих участков: {named:and}; строки всех указаны при находке.',
        'Бұл учаскелердің арасында: {named:and}; барлығының жолдары табылғанмен бірге берілген.',
      ),
      sentence(
        'The check found such groups in {others|# other area|# other areas}.',
        'Такие группы есть ещё на {others|# территории|# территориях|# территориях}.',
        'Мұндай топтар тағы {others|# аумақта} бар.',
      ),
      sentence(
        'No area of 24 clean or contested elections of the panel has such a group, of some 7,700 areas with 15 stations or more.',
        'На 24 честных или спорных выборах набора такой группы нет ни на одной из примерно 7 700 территорий с 15 и более участками.',
        'Жинақтағы 24 әділ немесе даулы сайлауда 15 және одан көп учаскесі бар 7 700-дей аумақтың ешбірінде мұндай топ жоқ.',
      ),
    ],
    expected: sentence('a turnout near {turnout:%0}', 'явка около {turnout:%0}', '{turnout:%0} шамасындағы қатысу деңгейі'),
    seen: sentence('{low:%0} to {high:%0}', 'от {low:%0} до {high:%0}', '{low:%0} – {high:%0}'),
    explanations: [
      sentence(
        'One area may have two kinds of places, such as a town and its villages, or two communities.',
        'На одной территории могут быть места двух родов: например, город и сёла или две общины.',
        'Бір аумақта екі түрлі орын болуы мүмкін, мысалы, қала мен ауылдар немесе екі қауым.',
      ),
      institution,
      addedVoters,
    ],
  },
  /** Innocent reasons for one quantity far up or down. */
  why: {
    turnout: { above: [institution, addedVoters, oneVillage, slip], below: [oldRoll, institution, slip] },
    share: { above: [oneVillage, institution, slip], below: [oneVillage, institution, slip] },
    invalid: {
      above: [
        sentence(
          'Voters may have spoiled ballots in protest, or the commission may have judged doubtful ballots strictly.',
          'Избиратели могли портить бюллетени в знак протеста, или комиссия строго судила о сомнительных бюллетенях.',
          'Сайлаушылар бюллетеньдерді наразылықтан бүлдірген немесе комиссия күмәнді бюллетеньдерді қатаң бағалаған болуы мүмкін.',
        ),
        sentence(
          'The protocol may list unused ballots in the row of invalid ones.',
          'В строку недействительных бюллетеней могли попасть неиспользованные.',
          'Жарамсыз бюллетеньдер жолына пайдаланылмағандары жазылған болуы мүмкін.',
        ),
        institution,
      ],
      below: [
        sentence(
          'The commission may have accepted doubtful ballots that others reject.',
          'Комиссия могла признать сомнительные бюллетени, которые другие отклоняют.',
          'Комиссия басқалары жарамсыз деп танитын күмәнді бюллетеньдерді қабылдаған болуы мүмкін.',
        ),
        slip,
      ],
    },
  },
  range: {
    turnout: sentence(`${TURNOUT.en}.`, `${TURNOUT.ru}.`, `${TURNOUT.kk}.`),
    share: sentence(`${SHARE.en}.`, `${SHARE.ru}.`, `${SHARE.kk}.`),
    invalid: sentence(`${INVALID.en}.`, `${INVALID.ru}.`, `${INVALID.kk}.`),
  },
  rangeAndNearest: {
    turnout: sentence(`${TURNOUT.en}${NEAREST.en}`, `${TURNOUT.ru}${NEAREST.ru}`, `${TURNOUT.kk}${NEAREST.kk}`),
    share: sentence(`${SHARE.en}${NEAREST.en}`, `${SHARE.ru}${NEAREST.ru}`, `${SHARE.kk}${NEAREST.kk}`),
    invalid: sentence(`${INVALID.en}${NEAREST.en}`, `${INVALID.ru}${NEAREST.ru}`, `${INVALID.kk}${NEAREST.kk}`),
  },
  noSpread: sentence(
    'The others differ from each other by no more than chance.',
    'Остальные различаются между собой не больше, чем даёт случай.',
    'Қалғандарының өзара айырмашылығы кездейсоқтық беретіннен аспайды.',
  ),
  list: {
    title: sentence('Stations farthest from their neighbours', 'Участки, наиболее далёкие от соседних', 'Көршілерінен ең алшақ учаскелер'),
    note: sentence(
      'The table lists the {listed:#} of {stations:#} stations with the largest distance. A score of 1 is the threshold for a note. Stations below it are listed for information only. The column z counts robust standard deviations within the area named.',
      'Показано участков с наибольшим отклонением: {listed:#} из {stations:#}. Балл 1 — порог для заметки; участки ниже него перечислены только для сведения. z — робастные стандартные отклонения внутри названной территории.',
      'Ауытқуы ең үлкен учаскелер көрсетілген: {stations:#} учаскенің {listed:#} учаскесі. 1 балл – ескертпе шегі; одан төмен учаскелер тек мәлімет үшін келтірілген. z – аталған аумақтың ішіндегі робасты стандартты ауытқу.',
    ),
    within: sentence('Compared within', 'Сравнивается внутри', 'Қай аумақ ішінде салыстырылған'),
    median: sentence('Median', 'Медиана', 'Медиана'),
    score: sentence('Score', 'Балл', 'Балл'),
  },
  counts: {
    title: sentence(
      'How many stations are far from their neighbours',
      'Сколько участков далеки от соседних',
      'Көршілерінен алшақ учаскелер саны',
    ),
    note: sentence(
      'Areas without such stations are left out. The threshold is a robust z of {minZ:.1}, up or down, or of {minJointZ:.1} upwards in turnout and share together. In {cleanElections|# election|# elections} regarded as clean, {cleanLow:.0} to {cleanHigh:.0} stations in 10,000 are beyond it.',
      'Территории без таких участков опущены. Порог — робастный z {minZ:.1} вверх или вниз либо {minJointZ:.1} вверх и по явке, и по доле. На выборах, которые считаются честными ({cleanElections:#}), таких участков от {cleanLow:.0} до {cleanHigh:.0} на 10 000.',
      'Мұндай учаскелері жоқ аумақтар көрсетілмеген. Шек – жоғары не төмен қарай робасты z {minZ:.1} немесе қатысу деңгейі мен үлес бойынша бірге жоғары қарай {minJointZ:.1}. Әділ саналатын сайлауларда ({cleanElections:#}) мұндай учаскелер 10 000 учаскеге {cleanLow:.0} – {cleanHigh:.0}.',
    ),
    beyond: sentence('Beyond', 'За порогом', 'Шектен тыс'),
    both: sentence('Turnout and share up', 'Явка и доля выше', 'Қатысу деңгейі мен үлес жоғары'),
    up: {
      turnout: sentence('Turnout up', 'Явка выше', 'Қатысу деңгейі жоғары'),
      share: sentence('Share up', 'Доля выше', 'Үлес жоғары'),
      invalid: sentence('Invalid up', 'Недействительных больше', 'Жарамсызы көп'),
    },
    down: {
      turnout: sentence('Turnout down', 'Явка ниже', 'Қатысу деңгейі төмен'),
      share: sentence('Share down', 'Доля ниже', 'Үлес төмен'),
      invalid: sentence('Invalid down', 'Недействительных меньше', 'Жарамсызы аз'),
    },
  },
});
