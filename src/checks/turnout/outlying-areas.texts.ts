import { sentence, texts } from '../../language/sentence.ts';

const details = [
  sentence('The closest areas are {nearest:and}.', 'Ближе всего к ней {nearest:and}.', 'Оған ең жақындары: {nearest:and}.'),
  sentence(
    'The distance from the median is {robustZ:.1} robust standard deviations, a measure that single areas cannot stretch.',
    'Расстояние от медианы — {robustZ:.1} робастного стандартного отклонения, меры, на которую не влияют отдельные территории.',
    'Медианадан қашықтығы – {robustZ:.1} робасты стандартты ауытқу; бұл өлшемге жеке аумақтар әсер етпейді.',
  ),
  sentence(
    '{beyond:#} of {areas:#} areas are beyond the threshold for a note.',
    'За порогом для заметки {beyond:#} из {areas|# территории|# территорий|# территорий}.',
    '{areas|# аумақтың} {beyond:#} аумағы ескертпе шегінен тыс.',
  ),
] as const;

const value = {
  details,
  expected: sentence(
    '{quantity} near {median:%1}, within the usual spread of the areas',
    '{quantity} около {median:%1} в пределах обычного разброса территорий',
    'аумақтардың әдеттегі шашырауы шегінде {median:%1} шамасындағы {quantity}',
  ),
  seen: sentence(
    '{value:%1}, a robust z of {robustZ:~3}',
    '{value:%1}, робастный z = {robustZ:~3}',
    '{value:%1}, робасты z = {robustZ:~3}',
  ),
};

const change = {
  details,
  expected: sentence(
    'a change near {medianChange:pp1} points, within the usual spread of the areas',
    'изменение около {medianChange:pp1} п. п. в пределах обычного разброса территорий',
    'аумақтардың әдеттегі шашырауы шегінде {medianChange:pp1} п. т. шамасындағы өзгеріс',
  ),
  seen: sentence(
    '{change:pp1}, a robust z of {robustZ:~3}',
    '{change:pp1}, робастный z = {robustZ:~3}',
    '{change:pp1}, робасты z = {robustZ:~3}',
  ),
};

const ALL = {
  en: 'z counts robust standard deviations from the median. The areas farthest from the others come first.',
  ru: 'z — расстояние от медианы в робастных стандартных отклонениях. Первыми идут территории, наиболее далёкие от остальных.',
  kk: 'z – медианадан қашықтық, робасты стандартты ауытқумен. Басқаларынан ең алшақ аумақтар бірінші келтірілген.',
} as const;

const FARTHEST = {
  en: 'z counts robust standard deviations from the median. The table lists the {listed:#} of {areas:#} areas that are farthest from the others.',
  ru: 'z — расстояние от медианы в робастных стандартных отклонениях. Показаны территории, наиболее далёкие от остальных: {listed:#} из {areas:#}.',
  kk: 'z – медианадан қашықтық, робасты стандартты ауытқумен. Басқаларынан ең алшақ аумақтар көрсетілген: {areas:#} аумақтың {listed:#} аумағы.',
} as const;

const ADDED_UP = {
  en: 'The figures are added up from stations.',
  ru: 'Числа сложены по участкам.',
  kk: 'Сандар учаскелер бойынша қосылған.',
} as const;

const otherKind = sentence(
  'The area may be of a special kind, such as barracks, ships or embassies.',
  'Территория может быть особой: казармы, суда, посольства.',
  'Аумақ ерекше болуы мүмкін: казармалар, кемелер, елшіліктер.',
);
const oldRoll = sentence(
  'The roll may still list people who have moved away, which lowers turnout in one area and not in another.',
  'В списке могли остаться уехавшие: это снижает явку на одной территории и не снижает на другой.',
  'Тізімде көшіп кеткен адамдар қалған болуы мүмкін: бұл қатысу деңгейін бір аумақта төмендетеді, басқасында төмендетпейді.',
);
const ownFollowing = sentence(
  'The leader may have many followers in one region, or another contestant may come from there.',
  'У лидера в одном регионе может быть много сторонников, или другой участник родом оттуда.',
  'Көшбасшының бір өңірде жақтастары көп болуы немесе басқа қатысушы сол жерден шыққан болуы мүмкін.',
);
const townAndCountry = sentence(
  'Towns and villages often vote differently, and the area may be more urban or more rural than the others.',
  'Город и село часто голосуют по-разному, а территория может быть более городской или более сельской, чем другие.',
  'Қала мен ауыл көбіне әртүрлі дауыс береді, ал аумақ басқаларынан гөрі қалалық не ауылдық болуы мүмкін.',
);

export const T = texts('outlying-areas', {
  meta: {
    title: sentence(
      'Areas unlike the others of their level',
      'Территории, не похожие на другие того же уровня',
      'Өз деңгейіндегі басқаларға ұқсамайтын аумақтар',
    ),
    question: sentence(
      'Does an area differ greatly from the others of its level in turnout, the leader’s share or invalid ballots?',
      'Сильно ли отличается территория от других того же уровня по явке, доле лидера или недействительным бюллетеням?',
      'Аумақ сол деңгейдегі басқа аумақтардан қатысу деңгейі, көшбасшының үлесі немесе жарамсыз бюллетеньдер бойынша қатты ерекшелене ме?',
    ),
    method: sentence(
      'The check takes the logit of each proportion, or its change since the earlier contest. A robust z measures the distance from the median of the areas of one level, in units of 1.4826 times the median absolute deviation. The unit is wider for areas of fewer voters than usual. Levels without a table of their own are added up from stations.',
      'Берётся логит каждой доли или его изменение по сравнению с прежними выборами. Робастный z измеряет расстояние от медианы территорий одного уровня в единицах, равных 1,4826 медианного абсолютного отклонения. Для территорий, где избирателей меньше обычного, единица шире. Уровни без собственной таблицы складываются по участкам.',
      'Әр үлестің логиті немесе оның бұрынғы сайлаумен салыстырғандағы өзгерісі алынады. Робасты z бір деңгейдегі аумақтар медианасынан қашықтықты медиандық абсолют ауытқудың 1,4826 еселігімен өлшейді. Сайлаушысы әдеттегіден аз аумақтар үшін өлшем кеңірек. Өз кестесі жоқ деңгейлер учаскелер бойынша қосылады.',
    ),
    needs: [
      sentence(
        'votes and turnout of at least eight areas of one level',
        'голоса и явка не менее чем восьми территорий одного уровня',
        'бір деңгейдегі кемінде сегіз аумақтың дауыстары мен қатысу деңгейі',
      ),
    ],
    limits: [
      sentence(
        'The yardstick is the spread among the areas themselves, not the far smaller error of a binomial count. Areas differ for honest reasons.',
        'Мерой служит разброс между самими территориями, а не гораздо меньшая ошибка биномиального подсчёта. Территории различаются и по естественным причинам.',
        'Өлшем – биномдық санаудың әлдеқайда аз қатесі емес, аумақтардың өз арасындағы шашырау. Аумақтар табиғи себептермен де ерекшеленеді.',
      ),
      sentence(
        'The check gives no p-value: nobody knows how far areas may honestly differ. It gives a note, never more.',
        'p-значения нет: никто не знает, насколько территории могут различаться естественным образом. Это не более чем заметка.',
        'p-мәні жоқ: аумақтардың табиғи түрде қаншалықты ерекшеленуі мүмкін екенін ешкім білмейді. Бұл – ең көбі ескертпе.',
      ),
      sentence(
        'A turnout or share of 0, or of 100 % and more, has no logit. Such areas count as skipped.',
        'У явки или доли, равной 0 либо 100 % и более, нет логита. Такие территории считаются пропущенными.',
        '0-ге тең немесе 100 % және одан жоғары қатысу деңгейі мен үлестің логиті жоқ. Мұндай аумақтар өткізілген деп есептеледі.',
      ),
      sentence(
        'The threshold rises with the number of areas, because the most extreme of many is farther out.',
        'Порог растёт с числом территорий: чем их больше, тем дальше самая крайняя.',
        'Шек аумақтар санымен бірге өседі: аумақ неғұрлым көп болса, ең шеткісі соғұрлым алшақ.',
      ),
      sentence(
        'Changes are compared where the source of an earlier contest names the same areas.',
        'Изменения сравниваются, если источник о прежних выборах называет те же территории.',
        'Бұрынғы сайлаудың дереккөзі сол аумақтарды атаса, өзгерістер салыстырылады.',
      ),
    ],
    explanations: [townAndCountry, oldRoll, otherKind],
    ask: sentence(
      'Ask the commission for the results of these areas by polling station.',
      'Запросите у комиссии результаты этих территорий по участкам.',
      'Комиссиядан осы аумақтардың учаскелер бойынша нәтижелерін сұратыңыз.',
    ),
  },
  quantity: {
    turnout: sentence('turnout', 'явка', 'қатысу деңгейі'),
    share: sentence('the leader’s share', 'доля лидера', 'көшбасшының үлесі'),
    shareOf: sentence('the share of {name}', 'доля участника {name}', '{name} үлесі'),
    invalid: sentence('the share of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  },
  atTheEnds: sentence(
    '{quantity} of {areas|# area|# areas} is 0, or 100 % or more, and has no logit',
    '{quantity}: у {areas|# территории|# территорий|# территорий} значение 0 либо 100 % и более, у которого нет логита',
    '{quantity}: {areas|# аумақта} мәні 0 немесе 100 % және одан жоғары, мұндай мәннің логиті жоқ',
  ),
  betweenNeeded: sentence('{quantity} between 0 and 100 %', '{quantity} между 0 и 100 %', '0 мен 100 % арасындағы {quantity}'),
  tooFew: sentence(
    '{quantity} is between 0 and 100 % in only {areas|# area|# areas}',
    '{quantity} между 0 и 100 % известна только для {areas|# территории|# территорий|# территорий}',
    '0 мен 100 % арасындағы {quantity} тек {areas|# аумақ} бойынша белгілі',
  ),
  areasNeeded: sentence(
    '{quantity} of at least {minAreas:#} areas',
    '{quantity} не менее чем {minAreas|# территории|# территорий|# территорий}',
    'кемінде {minAreas|# аумақ} бойынша {quantity}',
  ),
  halfTheSame: sentence(
    '{quantity} is the same in half of the areas',
    'у половины территорий одинаковый показатель «{quantity}»',
    'аумақтардың жартысында «{quantity}» көрсеткіші бірдей',
  ),
  nearValue: sentence('{place} ({value:%1})', '{place} ({value:%1})', '{place} ({value:%1})'),
  nearChange: sentence('{place} ({change:pp1})', '{place} ({change:pp1})', '{place} ({change:pp1})'),
  value: {
    above: {
      message: sentence(
        '{place:^}: {quantity} is {value:%1}, far above the typical {median:%1} of the areas by {level}.',
        '{place:^}: {quantity} — {value:%1}, намного выше обычных {median:%1} для территорий уровня «{level}».',
        '{place:^}: {quantity} – {value:%1}, бұл «{level}» деңгейіндегі аумақтарға тән {median:%1} мәнінен әлдеқайда жоғары.',
      ),
      ...value,
    },
    below: {
      message: sentence(
        '{place:^}: {quantity} is {value:%1}, far below the typical {median:%1} of the areas by {level}.',
        '{place:^}: {quantity} — {value:%1}, намного ниже обычных {median:%1} для территорий уровня «{level}».',
        '{place:^}: {quantity} – {value:%1}, бұл «{level}» деңгейіндегі аумақтарға тән {median:%1} мәнінен әлдеқайда төмен.',
      ),
      ...value,
    },
  },
  change: {
    above: {
      message: sentence(
        '{place:^}: {quantity} is {value:%1}, a change of {change:pp1} points since {since}, far above the typical change of {medianChange:pp1} points.',
        '{place:^}: {quantity} — {value:%1}, изменение на {change:pp1} п. п. по сравнению с «{since}», намного выше обычного изменения в {medianChange:pp1} п. п.',
        '{place:^}: {quantity} – {value:%1}, «{since}» дерегімен салыстырғандағы өзгеріс {change:pp1} п. т., бұл әдеттегі {medianChange:pp1} п. т. өзгерістен әлдеқайда жоғары.',
      ),
      ...change,
    },
    below: {
      message: sentence(
        '{place:^}: {quantity} is {value:%1}, a change of {change:pp1} points since {since}, far below the typical change of {medianChange:pp1} points.',
        '{place:^}: {quantity} — {value:%1}, изменение на {change:pp1} п. п. по сравнению с «{since}», намного ниже обычного изменения в {medianChange:pp1} п. п.',
        '{place:^}: {quantity} – {value:%1}, «{since}» дерегімен салыстырғандағы өзгеріс {change:pp1} п. т., бұл әдеттегі {medianChange:pp1} п. т. өзгерістен әлдеқайда төмен.',
      ),
      ...change,
    },
  },
  /** Innocent reasons for each quantity far up or down. */
  why: {
    turnout: {
      above: [
        sentence(
          'Villages often have a higher turnout than cities, and the area may be more rural than the others.',
          'В сёлах явка часто выше, чем в городах, а территория может быть более сельской, чем другие.',
          'Ауылдарда қатысу деңгейі көбіне қалалардағыдан жоғары, ал аумақ басқаларынан гөрі ауылдық болуы мүмкін.',
        ),
        otherKind,
        sentence(
          'Voters may have been added on the day, after the roll was counted.',
          'Избирателей могли добавить в день голосования, уже после подсчёта списка.',
          'Сайлаушылар тізім саналғаннан кейін, дауыс беру күні қосылған болуы мүмкін.',
        ),
      ],
      below: [
        sentence(
          'People in capitals and large cities usually vote less than in the rest of the country.',
          'В столицах и крупных городах обычно голосуют меньше, чем в остальной стране.',
          'Астаналар мен ірі қалаларда әдетте елдің қалған бөлігіне қарағанда аз дауыс береді.',
        ),
        oldRoll,
        otherKind,
      ],
    },
    share: { above: [ownFollowing, townAndCountry, otherKind], below: [ownFollowing, townAndCountry, otherKind] },
    invalid: {
      above: [
        sentence(
          'Voters may have spoiled ballots in protest, or because the ballot paper confused them.',
          'Избиратели могли испортить бюллетени в знак протеста или из-за непонятного бланка.',
          'Сайлаушылар бюллетеньдерді наразылықтан немесе бланкінің түсініксіздігінен бүлдірген болуы мүмкін.',
        ),
        sentence(
          'Commissions here may judge doubtful or blank ballots more strictly.',
          'Комиссии здесь могут строже судить о сомнительных или пустых бюллетенях.',
          'Мұндағы комиссиялар күмәнді немесе бос бюллетеньдерді қатаңырақ бағалауы мүмкін.',
        ),
      ],
      below: [
        sentence(
          'Commissions here may accept doubtful ballots that others reject.',
          'Комиссии здесь могут признавать сомнительные бюллетени, которые другие отклоняют.',
          'Мұндағы комиссиялар басқалары жарамсыз деп танитын күмәнді бюллетеньдерді қабылдауы мүмкін.',
        ),
        otherKind,
      ],
    },
  },
  ask: sentence(
    'Ask the commission for the results of {place} by polling station: registered voters, ballots cast, invalid ballots and votes.',
    'Запросите у комиссии результаты по участкам ({place}): число избирателей в списке, опущенных и недействительных бюллетеней и голосов.',
    'Комиссиядан учаскелер бойынша нәтижелерді сұратыңыз ({place}): тізімдегі сайлаушылар, салынған және жарамсыз бюллетеньдер, дауыстар саны.',
  ),
  table: {
    title: sentence(
      'Areas by {level} beside each other',
      'Территории уровня «{level}» в сравнении',
      '«{level}» деңгейіндегі аумақтар салыстырмада',
    ),
    changeSince: sentence(
      '{name}, change since {since}',
      '{name}, изменение по сравнению с «{since}»',
      '{name}, «{since}» дерегімен салыстырғандағы өзгеріс',
    ),
    note: {
      all: sentence(ALL.en, ALL.ru, ALL.kk),
      farthest: sentence(FARTHEST.en, FARTHEST.ru, FARTHEST.kk),
    },
    noteOfAddedUp: {
      all: sentence(`${ADDED_UP.en} ${ALL.en}`, `${ADDED_UP.ru} ${ALL.ru}`, `${ADDED_UP.kk} ${ALL.kk}`),
      farthest: sentence(`${ADDED_UP.en} ${FARTHEST.en}`, `${ADDED_UP.ru} ${FARTHEST.ru}`, `${ADDED_UP.kk} ${FARTHEST.kk}`),
    },
  },
});
