import { sentence, texts } from '../../language/sentence.ts';

const communities = sentence(
  'Two communities may live side by side, one of which votes more and for one party; if the list of areas declares them (`areas.group`), each is compared with itself.',
  'Рядом могут жить две общины, одна из которых голосует активнее и за одну партию; если указать их в списке территорий (`areas.group`), каждая сравнивается сама с собой.',
  'Қатар екі қауым тұруы мүмкін, оның бірі белсендірек және бір партияға дауыс береді; аумақтар тізімінде олар көрсетілсе (`areas.group`), әрқайсысы өзімен ғана салыстырылады.',
);
const institutions = sentence(
  'Hospitals, barracks, prisons and other special stations may be many here, and vote nearly all and nearly alike.',
  'Больниц, казарм, тюрем и других особых участков здесь может быть много; на них голосуют почти все и почти одинаково.',
  'Мұнда аурухана, казарма, түрме және басқа ерекше учаскелер көп болуы мүмкін; оларда барлығы дерлік және бірдей дерлік дауыс береді.',
);
const ways = sentence(
  'The table may list two kinds of rows, such as voting on the day and by post, whose turnout is counted differently.',
  'В таблице могут быть строки двух видов, например голосование в день выборов и по почте, где явка считается по-разному.',
  'Кестеде екі түрлі жол болуы мүмкін, мысалы сайлау күнгі және пошта арқылы дауыс беру, олардың қатысу деңгейі әртүрлі есептеледі.',
);

const ask = sentence(
  'Ask for the signed protocols, the voter lists and the counts of ballots issued and unused of stations of the high group, and what sets them apart.',
  'Запросите подписанные протоколы, списки избирателей и числа выданных и неиспользованных бюллетеней участков верхней группы и узнайте, чем они отличаются.',
  'Жоғарғы топтағы учаскелердің қол қойылған хаттамаларын, сайлаушылар тізімдерін, берілген және пайдаланылмаған бюллетеньдер санын сұраңыз, олардың несімен ерекшеленетінін біліңіз.',
);

const groups = sentence(
  'In the low group {turnoutLow:%1} of registered voters took part and in the high group {turnoutHigh:%1}; {name} has votes of {ownLow:%1} and {ownHigh:%1} of them, all others {othersLow:%1} and {othersHigh:%1}.',
  'В нижней группе проголосовали {turnoutLow:%1} избирателей, в верхней {turnoutHigh:%1}; голоса участника {name} — это {ownLow:%1} и {ownHigh:%1} от них, всех остальных — {othersLow:%1} и {othersHigh:%1}.',
  'Төменгі топта сайлаушылардың {turnoutLow:%1}, жоғарғы топта {turnoutHigh:%1} қатысты; {name} дауыстары олардың {ownLow:%1} және {ownHigh:%1}, қалғандарының бәрінікі {othersLow:%1} және {othersHigh:%1}.',
);

const details = [
  groups,
  sentence(
    'Votes of all others grow {followOthers:.2} times as fast as turnout: 1 is in step and 0 not at all.',
    'Голоса всех остальных растут в {followOthers:.2} от роста явки: 1 — вместе с ней, 0 — совсем не растут.',
    'Қалғандарының дауысы қатысу деңгейі өсімінің {followOthers:.2} бөлігіндей өседі: 1 – онымен бірге, 0 – мүлде өспейді.',
  ),
  sentence(
    'For the runner-up, {second}, it is {followSecond:.2}.',
    'У второго участника, {second}, — {followSecond:.2}.',
    'Екінші қатысушы, {second}, үшін {followSecond:.2}.',
  ),
  sentence(
    'With 95 % confidence at most {upper:%1} of the stations are in the middle; it is asked about below 20 %.',
    'С уверенностью 95 % в середине не более {upper:%1} участков; вопрос возникает ниже 20 %.',
    '95 % сеніммен ортада учаскелердің ең көбі {upper:%1}; сұрақ 20 %-дан төменде туады.',
  ),
  sentence(
    '{asMuch:#} of {reputed|# election|# elections} of {reputedCountries|# country|# countries} regarded as clean or contested {asMuch|shows|show} as much; the limit was set with these in sight.',
    'Столько же показывают {asMuch:#} из {reputed|# выборов|# выборов|# выборов} {reputedCountries|# страны|# стран|# стран}, которые считаются честными или спорными; порог выбирался с учётом этих выборов.',
    'Әділ не даулы саналатын {reputedCountries|# елдің} {reputed|# сайлауының} {asMuch:#} осыны көрсетеді; шек осы сайлауларды біле тұра таңдалған.',
  ),
  sentence(
    'They are farthest apart in {widest:and}.',
    'Дальше всего группы друг от друга в: {widest:, }.',
    'Топтар бір-бірінен ең алшақ: {widest:, }.',
  ),
  sentence(
    '{stations|# station|# stations} of {areas|# area|# areas} were compared; left out are {unusable:#} without usable counts, {small:#} with too few neighbours and {nearEdge:#} in areas where nearly all voted or voted alike.',
    'Сравнивалось {stations|# участок|# участка|# участков} на {areas|# территории|# территориях|# территориях}; не вошли {unusable:#} без пригодных чисел, {small:#} со слишком малым числом соседних и {nearEdge:#} на территориях, где голосовали почти все или почти одинаково.',
    '{areas|# аумақтың} {stations|# учаскесі} салыстырылды; жарамды саны жоқ {unusable:#}, көршісі тым аз {small:#} және барлығы дерлік не бірдей дерлік дауыс берген аумақтардағы {nearEdge:#} учаске кірмеді.',
  ),
] as const;

const said = {
  details,
  expected: sentence(
    'about a third of the stations in the middle',
    'около трети участков в середине',
    'учаскелердің шамамен үштен бірі ортада',
  ),
  seen: sentence('{middle:%1} in the middle', 'в середине {middle:%1}', 'ортада {middle:%1}'),
  ask,
} as const;

export const T = texts('two-groups-of-stations', {
  meta: {
    title: sentence('Two groups of stations', 'Две группы участков', 'Екі топ учаске'),
    question: sentence(
      'Do neighbouring stations fall into two groups by turnout, where the upper one has more votes for one contestant alone?',
      'Распадаются ли соседние участки по явке на две группы, в верхней из которых больше голосов лишь у одного участника?',
      'Көршілес учаскелер қатысу деңгейі бойынша екі топқа бөліне ме, жоғарғысында тек бір қатысушының дауысы көп пе?',
    ),
    method: sentence(
      'Stations are compared within their lowest area of 30 or more, in two halves by electorate. The span of turnout on the log-odds scale from the 10th to the 90th percentile of a half is cut in thirds: a normal distribution has about a third of its stations in the middle. Votes per registered voter of all others are compared between the low and the high third. Less than 20 % in the middle, by its upper bound, with votes of others that do not grow by more than 0.3 of turnout, gives a notice. It is a warning if they do not fall by more either, and those of the runner-up change by at most 0.5.',
      'Участки сравниваются внутри низшей территории из 30 и более, в двух половинах по числу избирателей. Размах явки на шкале логитов от 10-го до 90-го процентиля половины делится на трети: при нормальном распределении в средней около трети участков. Голоса всех остальных на избирателя сравниваются в нижней и верхней трети. Менее 20 % в середине, по верхней границе, при голосах остальных, растущих не более чем на 0,3 от явки, дают замечание; предупреждение — если они и не падают, а у второго участника изменение не больше 0,5.',
      'Учаскелер 30 және одан көп учаскесі бар ең төменгі аумақтың ішінде, сайлаушылар саны бойынша екі жартыда салыстырылады. Жартының 10-нан 90-процентильге дейінгі логит шкаласындағы қатысу деңгейі үшке бөлінеді: қалыпты үлестірімде учаскелердің шамамен үштен бірі ортада. Қалғандарының бір сайлаушыға шаққандағы дауысы төменгі және жоғарғы үштен бірде салыстырылады. Жоғарғы шегі бойынша ортада 20 %-дан аз болып, қалғандарының дауысы қатысу өсімінің 0,3 бөлігінен артық өспесе, ескерту беріледі; олар азаймаса және екінші қатысушының өзгерісі 0,5-тен аспаса – дабыл.',
    ),
    needs: [
      sentence(
        'official registered voters, ballots, valid votes and votes by polling station, with the areas above them',
        'официальные числа избирателей, бюллетеней, действительных голосов и голосов участников по участкам, с территориями над ними',
        'учаскелер бойынша ресми сайлаушылар, бюллетеньдер, жарамды дауыстар мен қатысушы дауыстары, жоғарғы аумақтарымен',
      ),
      sentence(
        'at least 150 stations of 100 voters or more in areas of 30 or more',
        'не менее 150 участков со 100 избирателями и более на территориях из 30 участков и более',
        '30 және одан көп учаскесі бар аумақтарда 100 және одан көп сайлаушысы бар кемінде 150 учаске',
      ),
    ],
    limits: [
      sentence(
        'Silence is no clearance: it sees two separate groups, and all 18 disputed elections that were tried pass.',
        'Молчание не оправдывает: видны только две отдельные группы, и все 18 проверенных спорных выборов проходят.',
        'Үнсіздік ақтамайды: тек бөлек екі топ көрінеді, тексерілген даулы 18 сайлаудың бәрі өтеді.',
      ),
      sentence(
        'Turnout raised by different amounts, to about 80 % only, at whole areas alike or everywhere goes unseen.',
        'Не видна явка, поднятая на разную величину, лишь до 80 %, одинаково на целых территориях или везде.',
        'Әртүрлі шамаға, тек 80 %-ға дейін, тұтас аумақтарда бірдей немесе барлық жерде көтерілген қатысу деңгейі көрінбейді.',
      ),
      sentence(
        'The limit was chosen with 72 elections in sight, so that their rates are no held-out rates.',
        'Порог выбран с учётом 72 выборов, поэтому частоты на них не независимы.',
        'Шек 72 сайлауды біле тұра таңдалған, сондықтан олардағы жиіліктер тәуелсіз емес.',
      ),
      sentence(
        'Two communities in every area, made to be the worst case, gave 7 warnings in 400 simulated honest elections.',
        'Две общины на каждой территории, наихудший случай, дали 7 предупреждений на 400 смоделированных честных выборов.',
        'Әр аумақтағы екі қауым, ең нашар жағдай, модельденген 400 әділ сайлауда 7 дабыл берді.',
      ),
    ],
    explanations: [communities, institutions, ways],
    ask,
  },
  /** Only the contestant has more in the high group. */
  found: {
    message: sentence(
      'Neighbouring stations fall into two groups by turnout, and only {name} has more votes in the high one; {middle:%1} of the stations are between, where about a third would be usual.',
      'Соседние участки распадаются по явке на две группы, и в верхней больше голосов только у участника {name}; между ними {middle:%1} участков, а обычно около трети.',
      'Көршілес учаскелер қатысу деңгейі бойынша екі топқа бөлінеді, жоғарғысында тек {name} дауысы көп; аралығында учаскелердің {middle:%1}, әдетте шамамен үштен бірі болады.',
    ),
    ...said,
    explanations: [communities, institutions, ways],
  },
  /** The groups also voted differently. */
  differs: {
    message: sentence(
      'Neighbouring stations fall into two groups by turnout that also voted differently; {middle:%1} of the stations are between, where about a third would be usual.',
      'Соседние участки распадаются по явке на две группы, которые и голосовали по-разному; между ними {middle:%1} участков, а обычно около трети.',
      'Көршілес учаскелер қатысу деңгейі бойынша екі топқа бөлінеді, олар дауысты да әртүрлі берген; аралығында учаскелердің {middle:%1}, әдетте шамамен үштен бірі болады.',
    ),
    ...said,
    explanations: [communities, ways, institutions],
  },
  areaOf: sentence(
    '{name} ({turnoutLow:%0} and {turnoutHigh:%0})',
    '{name} ({turnoutLow:%0} и {turnoutHigh:%0})',
    '{name} ({turnoutLow:%0} және {turnoutHigh:%0})',
  ),
  table: {
    title: sentence(
      'Registered voters in the low and the high group of stations',
      'Избиратели в нижней и верхней группе участков',
      'Учаскелердің төменгі және жоғарғы тобындағы сайлаушылар',
    ),
    note: sentence(
      '{middle:%1} of {stations|# station|# stations} of {areas|# area|# areas} are between the groups, at most {upper:%1} with 95 % confidence. Left out are {unusable:#} without usable counts, {small:#} with too few neighbours and {nearEdge:#} in areas where nearly all voted or voted alike. A filled middle is no clearance.',
      'Между группами {middle:%1} из {stations|# участка|# участков|# участков} на {areas|# территории|# территориях|# территориях}, с уверенностью 95 % не более {upper:%1}. Не вошли {unusable:#} без пригодных чисел, {small:#} со слишком малым числом соседних и {nearEdge:#} на территориях, где голосовали почти все или почти одинаково. Заполненная середина не оправдывает.',
      '{areas|# аумақтың} {stations|# учаскесінің} {middle:%1} топтардың аралығында, 95 % сеніммен ең көбі {upper:%1}. Жарамды саны жоқ {unusable:#}, көршісі тым аз {small:#} және барлығы дерлік не бірдей дерлік дауыс берген аумақтардағы {nearEdge:#} учаске кірмеді. Ортаның толық болуы ақтамайды.',
    ),
    perVoter: sentence('Of registered voters', 'От избирателей в списке', 'Тізімдегі сайлаушылардан'),
    own: sentence('Votes for {name}', 'Голоса за участника {name}', '{name} дауыстары'),
    others: sentence('Votes for all but {name}', 'Голоса за всех, кроме участника {name}', '{name} қатысушысынан басқалардың дауыстары'),
    low: sentence('Low group', 'Нижняя группа', 'Төменгі топ'),
    high: sentence('High group', 'Верхняя группа', 'Жоғарғы топ'),
    follows: sentence('Grows with turnout by', 'Растёт с явкой на', 'Қатысумен бірге өсуі'),
  },
  areas: {
    title: sentence(
      'Small areas with two groups of stations',
      'Малые территории с двумя группами участков',
      'Екі топ учаскесі бар шағын аумақтар',
    ),
    note: sentence(
      'Areas with less than a fifth of their stations in the middle, those whose groups are farthest apart first.',
      'Территории, где в середине меньше пятой части участков, начиная с тех, где группы дальше друг от друга.',
      'Ортасында учаскелерінің бестен бірінен азы бар аумақтар, топтары ең алшағынан бастап.',
    ),
    middle: sentence('Between', 'Между', 'Аралығы'),
    turnoutLow: sentence('Mean turnout, low', 'Средняя явка, нижняя', 'Орташа қатысу, төменгі'),
    turnoutHigh: sentence('Mean turnout, high', 'Средняя явка, верхняя', 'Орташа қатысу, жоғарғы'),
  },
  stations: {
    title: sentence('Stations of the high group', 'Участки верхней группы', 'Жоғарғы топтағы учаскелер'),
    note: sentence(
      '{listed:#} of {found|# station|# stations} of the high group in these areas, in the order of the areas.',
      'Показано {listed:#} из {found|# участка|# участков|# участков} верхней группы на этих территориях, в их порядке.',
      'Осы аумақтардағы жоғарғы топтың {found|# учаскесінің} {listed:#} көрсетілген, аумақтар ретімен.',
    ),
  },
  picture: {
    turnout: {
      title: sentence(
        'Stations by turnout within their area and size',
        'Участки по явке внутри своей территории и размера',
        'Өз аумағы мен көлемі ішіндегі қатысу деңгейі бойынша учаскелер',
      ),
      reading: sentence(
        '{middle:%1} of the stations are in the middle third, from 0.33 to 0.67; two groups leave it empty.',
        'В средней трети, от 0,33 до 0,67, находится {middle:%1} участков; две группы оставляют её пустой.',
        'Ортаңғы үштен бірде, 0,33-тен 0,67-ге дейін, учаскелердің {middle:%1} бар; екі топ оны бос қалдырады.',
      ),
      note: sentence(
        '0 is the 10th percentile of turnout among neighbours of like size, and 1 the 90th. What is beyond the picture is drawn at its ends.',
        '0 — 10-й процентиль явки среди соседних участков того же размера, 1 — 90-й. Всё за пределами рисунка показано на его краях.',
        '0 – көлемі ұқсас көршілердің қатысу деңгейінің 10-процентилі, 1 – 90-процентилі. Сурет шегінен тысы шеттерінде көрсетілген.',
      ),
      emptyMiddle: sentence(
        'Middle third: {middle:%0}; one group would have about {normal:%0}',
        'Средняя треть: {middle:%0}; у одной группы было бы около {normal:%0}',
        'Ортаңғы үштен бірі: {middle:%0}; бір топта шамамен {normal:%0} болар еді',
      ),
      x: sentence('Place between the ends', 'Место между краями', 'Шеттердің арасындағы орны'),
      expected: sentence('Normal distribution', 'Нормальное распределение', 'Қалыпты үлестірім'),
    },
    votes: {
      title: sentence(
        'What registered voters did in both groups of stations',
        'Как поступили избиратели в обеих группах участков',
        'Екі топ учаскедегі сайлаушылардың әрекеті',
      ),
      reading: sentence(
        'Turnout is {turnoutLow:%1} in the low group and {turnoutHigh:%1} in the high one; votes for others are {low:%1} and {high:%1} of registered voters.',
        'Явка в нижней группе {turnoutLow:%1}, в верхней {turnoutHigh:%1}; голоса за остальных — {low:%1} и {high:%1} избирателей.',
        'Қатысу деңгейі төменгі топта {turnoutLow:%1}, жоғарғысында {turnoutHigh:%1}; қалғандарының дауысы – сайлаушылардың {low:%1} және {high:%1}.',
      ),
      x: sentence('Of {per:#} registered voters', 'Из {per:#} избирателей', '{per:#} сайлаушыдан'),
      y: sentence('Group of stations', 'Группа участков', 'Учаскелер тобы'),
      others: sentence('All others', 'Все остальные', 'Қалғандарының бәрі'),
      invalid: sentence('Not valid', 'Недействительные', 'Жарамсыз'),
      stayed: sentence('Did not vote', 'Не голосовали', 'Дауыс бермегендер'),
    },
  },
});
