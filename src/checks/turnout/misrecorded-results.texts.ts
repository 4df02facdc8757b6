import { sentence, texts } from '../../language/sentence.ts';

const kindsExpected = sentence(
  'Two contestants exchanged: {exchanged:.1}; every count one place along: {shifted:.1}; all votes under a neighbour on the ballot: {neighbour:.1} stations.',
  'Голоса двух участников переставлены: {exchanged:.1}; все числа сдвинуты на одно место: {shifted:.1}; все голоса записаны соседу по бюллетеню: {neighbour:.1} участка.',
  'Екі қатысушының дауыстары ауысқан: {exchanged:.1}; барлық сан бір орынға жылжыған: {shifted:.1}; бар дауыс бюллетеньдегі көршісіне жазылған: {neighbour:.1} учаске.',
);
const interval = sentence(
  'The 95 % interval is {low:.1} to {high:.1} stations, if honest stations follow the expectation as the model says.',
  '95 %-ный интервал — от {low:.1} до {high:.1} участка, если честные участки следуют ожиданию так, как предполагает модель.',
  '95 % аралық – {low:.1} – {high:.1} учаске, егер адал учаскелер күтілгенге модель айтқандай сай келсе.',
);
const netEffect = sentence(
  'If every error were undone, the contestants would gain or lose: {net}.',
  'Если исправить все ошибки, участники приобретут или потеряют: {net}.',
  'Барлық қате түзетілсе, қатысушылар мынаны алар немесе жоғалтар еді: {net}.',
);
const direction = sentence('{sides}', '{sides}', '{sides}');
const fromOther = sentence(
  'The expectation comes from {other}: {joined|# station was|# stations were} joined by identifier, {unmatched:#} are missing there, and {unmatchedRows:#} of its rows have no station here.',
  'Ожидание взято из источника «{other}»: по идентификатору соединено {joined|# участок|# участка|# участков}, там нет {unmatched:#}, и {unmatchedRows:#} его строк не имеют участка здесь.',
  'Күтілген мән {other} дереккөзінен алынды: {joined|# учаске} идентификатор бойынша біріктірілді, онда {unmatched:#} учаске жоқ, оның {unmatchedRows:#} жолының мұнда учаскесі жоқ.',
);
const rolls = sentence(
  'The rolls of the joined stations have a correlation of {rollCorrelation:.3}; {changedRolls:#} differ by more than a quarter.',
  'Корреляция списков избирателей соединённых участков — {rollCorrelation:.3}; более чем на четверть различаются {changedRolls:#}.',
  'Біріктірілген учаскелердегі сайлаушылар тізімінің корреляциясы – {rollCorrelation:.3}; {changedRolls:#} тізім төрттен бірінен артық ерекшеленеді.',
);
const powerLeft = sentence(
  'Of exchanges of the two leading contestants at a station drawn at random, {power:%0} would be found.',
  'Из перестановок двух ведущих участников на случайном участке было бы найдено {power:%0}.',
  'Кездейсоқ учаскеде жетекші екі қатысушы ауысқан жағдайлардың {power:%0} табылар еді.',
);
const moved = sentence(
  'A further {moved|# station is|# stations are} far from the expectation without any of these errors; moved votes and an unusual place look the same there.',
  'Ещё {moved|# участок далёк|# участка далеки|# участков далеки} от ожидания без этих ошибок; перенос голосов и необычное место там не отличить.',
  'Тағы {moved|# учаске} бұл қателерсіз-ақ күтілгеннен алыс; онда дауыстардың ауыстырылуы мен ерекше жерді ажырату мүмкін емес.',
);

const mistakes = sentence(
  'Someone wrote the numbers in the wrong lines, in good faith, at the end of a long night.',
  'Кто-то в конце долгой ночи без умысла записал числа не в те строки.',
  'Біреу ұзақ түннің соңында сандарды қате жолдарға әдейілеп емес, байқамай жазған.',
);
const changed = sentence(
  'Other voters than before: boundaries, addresses or institutions of the station changed between the two contests.',
  'Избиратели не те, что раньше: между двумя выборами изменились границы, адреса или учреждения участка.',
  'Сайлаушылар бұрынғыдай емес: екі сайлау арасында учаскенің шекарасы, мекенжайы немесе мекемелері өзгерген.',
);
const local = sentence(
  'A contestant has a following of its own in one village or street.',
  'У участника есть собственные сторонники в одном селе или на одной улице.',
  'Қатысушының бір ауылда немесе бір көшеде өз жақтастары бар.',
);

const told = {
  details: [kindsExpected, interval, netEffect, direction, fromOther, rolls, powerLeft, moved],
  expected: sentence(
    'each record as the voters of its station would be expected to vote',
    'каждая запись — как ожидалось бы от избирателей участка',
    'әр жазба – учаске сайлаушыларынан күтілгендей',
  ),
  seen: sentence(
    '{found|# station|# stations} more probably wrong than right, {corrected|# vote|# votes} expected with another contestant',
    '{found|# участок|# участка|# участков}, где ошибка вероятнее; у другого участника ожидается {corrected|# голос|# голоса|# голосов}',
    'қате болуы ықтималырақ {found|# учаске}, басқа қатысушыда күтілетін {corrected|# дауыс}',
  ),
  explanations: [mistakes, changed, local],
} as const;

export const T = texts('misrecorded-results', {
  meta: {
    title: sentence('Probably misrecorded results', 'Вероятно неверно записанные результаты', 'Қате жазылған болуы ықтимал нәтижелер'),
    question: sentence(
      'At which stations were results probably written down wrongly, and whom did it help?',
      'На каких участках результаты, вероятно, записаны неверно и кому это помогло?',
      'Қай учаскелерде нәтиже қате жазылған болуы ықтимал және ол кімге көмектесті?',
    ),
    method: sentence(
      'An earlier contest, or another of the same day, gives the expected share of each contestant at each station: a robust regression within regions. Records follow a Dirichlet–multinomial around it, with wider classes for unusual stations. Each record is compared with two contestants exchanged, all counts one place along, and all votes under a neighbour on the ballot. The parts of the classes come from expectation–maximisation. The sum of the probabilities is the number of errors to expect. Without another contest the stations around give the expectation.',
      'Прошлые выборы или другие выборы того же дня дают ожидаемую долю каждого участника на каждом участке: устойчивая регрессия внутри регионов. Записи следуют распределению Дирихле — мультиномиальному вокруг неё, с более широкими классами для необычных участков. Каждая запись сравнивается с перестановкой двух участников, сдвигом всех чисел на одно место и записью всех голосов соседу по бюллетеню. Доли классов находит EM-алгоритм. Сумма вероятностей — ожидаемое число ошибок. Без других выборов ожидание дают соседние участки.',
      'Бұрынғы немесе сол күнгі басқа сайлау әр учаскеде әр қатысушының күтілетін үлесін береді: аймақтар ішіндегі орнықты регрессия. Жазбалар соның айналасында Дирихле–мультиномиалды үлестіріммен бөлінеді, ерекше учаскелерге кеңірек кластар бар. Әр жазба екі қатысушының ауысуымен, барлық санның бір орынға жылжуымен және бар дауыстың бюллетеньдегі көршісіне жазылуымен салыстырылады. Кластардың үлестері EM алгоритмімен табылады. Ықтималдықтардың қосындысы – күтілетін қателер саны. Басқа сайлау болмаса, күтілген мәнді айналадағы учаскелер береді.',
    ),
    needs: [
      sentence(
        'votes of two contestants or more at 200 stations or more; better with another contest of the same stations',
        'голоса не менее двух участников не менее чем на 200 участках; лучше вместе с другими выборами на тех же участках',
        'кемінде 200 учаскедегі кемінде екі қатысушының дауыстары; сол учаскелердегі басқа сайлаумен бірге болса, жақсырақ',
      ),
    ],
    limits: [
      sentence(
        'Errors between contestants with about as many votes cannot be seen, and change little.',
        'Ошибки между участниками с близким числом голосов не видны и мало что меняют.',
        'Дауыс саны шамалас қатысушылар арасындағы қателер көрінбейді және аз нәрсені өзгертеді.',
      ),
      sentence(
        'Part of the votes moved and an unusual place look the same. Such stations are listed apart and not counted as errors.',
        'Перенос части голосов и необычное место выглядят одинаково. Такие участки перечислены отдельно и ошибками не считаются.',
        'Дауыстардың бір бөлігінің ауысуы мен ерекше жер бірдей көрінеді. Мұндай учаскелер бөлек тізіледі және қате деп саналмайды.',
      ),
      sentence(
        'Only one-sidedness is a warning. A list chosen by suspicion does not bound the errors among the other stations; only a random sample does.',
        'Предупреждением бывает только односторонность. Список, выбранный по подозрению, не ограничивает ошибки на остальных участках; это делает только случайная выборка.',
        'Тек біржақтылық қана ескерту болады. Күдік бойынша таңдалған тізім қалған учаскелердегі қателерді шектемейді; оны тек кездейсоқ іріктеме шектейді.',
      ),
    ],
    explanations: [mistakes, changed, local],
    ask: sentence(
      'Ask for the signed protocols of the stations listed, from the top, and for a recount where they agree with the record.',
      'Запросите подписанные протоколы перечисленных участков, начиная сверху, и пересчёт там, где они совпадают с записью.',
      'Тізімдегі учаскелердің қол қойылған хаттамаларын жоғарыдан бастап сұраңыз, ал олар жазбамен сәйкес келсе, қайта санауды сұраңыз.',
    ),
  },
  noVotes: sentence(
    'no official table has the votes of two contestants by area',
    'ни в одной официальной таблице нет голосов двух участников по территориям',
    'бірде-бір ресми кестеде екі қатысушының аумақтар бойынша дауыстары жоқ',
  ),
  tooFew: sentence(
    'only {stations|# station has|# stations have} an expectation',
    'ожидание есть только {stations|для # участка|для # участков|для # участков}',
    'тек {stations|# учаске} үшін күтілген мән бар',
  ),
  noOther: sentence(
    'The manifest gives no other contest of the same stations.',
    'В описании нет другого голосования на тех же участках.',
    'Сипаттамада сол учаскелердегі басқа дауыс беру жоқ.',
  ),
  tooWeak: sentence(
    'only {power:%0} of exchanges of the two leading contestants would be found; {minPower:%0} are needed',
    'было бы найдено только {power:%0} перестановок двух ведущих участников; нужно {minPower:%0}',
    'жетекші екі қатысушы ауысқан жағдайлардың тек {power:%0} табылар еді; {minPower:%0} қажет',
  ),
  otherContestNeeded: sentence(
    'an earlier contest of the same stations, or another of the same day',
    'прошлые выборы на тех же участках или другие выборы того же дня',
    'сол учаскелердегі бұрынғы сайлау немесе сол күнгі басқа сайлау',
  ),
  votesNeeded: sentence(
    'votes of two contestants or more at {stations|# station|# stations} with 50 valid votes or more',
    'голоса не менее двух участников на {stations|# участке|# участках|# участках}, где не менее 50 действительных голосов',
    'кемінде 50 жарамды дауысы бар {stations|# учаскедегі} кемінде екі қатысушының дауыстары',
  ),
  found: {
    ...told,
    message: sentence(
      'About {expected:.0} of {asked|# station|# stations} probably have votes recorded for the wrong contestant.',
      'Примерно {expected:.0} из {asked|# участка|# участков|# участков}, вероятно, имеют голоса, записанные не тому участнику.',
      '{asked|# учаскенің} шамамен {expected:.0} учаскесінде дауыстар басқа қатысушыға жазылған болуы ықтимал.',
    ),
  },
  oneSided: {
    ...told,
    message: sentence(
      'About {expected:.0} of {asked|# station|# stations} probably have votes recorded for the wrong contestant, and mostly to the gain of one side.',
      'Примерно {expected:.0} из {asked|# участка|# участков|# участков}, вероятно, имеют голоса, записанные не тому участнику, и большей частью в пользу одной стороны.',
      '{asked|# учаскенің} шамамен {expected:.0} учаскесінде дауыстар басқа қатысушыға жазылған болуы ықтимал, көбіне бір жақтың пайдасына.',
    ),
  },
  net: sentence(
    '{name} {value:.0} votes (95 % interval {low:.0} to {high:.0})',
    '{name} {value:.0} голосов (95 %-ный интервал от {low:.0} до {high:.0})',
    '{name} {value:.0} дауыс (95 % аралық: {low:.0} – {high:.0})',
  ),
  side: sentence(
    'Of {of|# exchange|# exchanges} found that {of|concerns|concern} {name}, {gained:#} gave it votes; of random exchanges {byChance:%0} would (p = {p}).',
    'Из {of|# найденной перестановки|# найденных перестановок|# найденных перестановок} с участником {name} голоса ему прибавили {gained:#}; из случайных прибавили бы {byChance:%0} (p = {p}).',
    '{name} қатысты табылған {of|# ауысудың} {gained:#} оған дауыс қосты; кездейсоқ ауысулардың {byChance:%0} қосар еді (p = {p}).',
  ),
  kinds: {
    exchanged: sentence('two contestants exchanged', 'переставлены два участника', 'екі қатысушы ауысқан'),
    shifted: sentence('counts one place along', 'числа сдвинуты на одно место', 'сандар бір орынға жылжыған'),
    neighbour: sentence('votes under a neighbour', 'голоса записаны соседу', 'дауыстар көршісіне жазылған'),
    moved: sentence('votes moved, or an unusual place', 'перенос голосов или необычное место', 'дауыстар ауысқан немесе ерекше жер'),
  },
  list: {
    title: sentence('Stations to open first', 'Участки, которые стоит вскрыть первыми', 'Алдымен ашылатын учаскелер'),
    note: sentence(
      'In the order of the votes that opening a station is expected to correct; {listed:#} of {of:#} are shown.',
      'В порядке числа голосов, которые ожидается исправить вскрытием; показано {listed:#} из {of:#}.',
      'Учаскені ашқанда түзетілуі күтілетін дауыс саны бойынша; {of:#} ішінен {listed:#} көрсетілген.',
    ),
    rank: sentence('Rank', 'Место', 'Орны'),
    kind: sentence('Probable error', 'Вероятная ошибка', 'Ықтимал қате'),
    between: sentence('Between', 'Между', 'Кімдердің арасында'),
    printed: sentence('As printed', 'Как напечатано', 'Басылғандай'),
    expected: sentence('As expected', 'Как ожидалось', 'Күтілгендей'),
    undone: sentence('If corrected', 'Если исправить', 'Түзетілсе'),
    probability: sentence('Probability', 'Вероятность', 'Ықтималдық'),
    corrected: sentence('Votes corrected', 'Исправлено голосов', 'Түзетілген дауыстар'),
  },
  joining: {
    title: sentence(
      'Stations that {other} does not match',
      'Участки, не совпадающие с источником «{other}»',
      '{other} дереккөзіне сай келмейтін учаскелер',
    ),
    note: sentence('{listed:#} of {of:#} are shown.', 'Показано {listed:#} из {of:#}.', '{of:#} ішінен {listed:#} көрсетілген.'),
    why: sentence('What differs', 'Что различается', 'Айырмасы'),
    onlyHere: sentence('not in the other contest', 'нет на других выборах', 'басқа сайлауда жоқ'),
    onlyThere: sentence('only in the other contest', 'только на других выборах', 'тек басқа сайлауда бар'),
    changedRoll: sentence(
      'roll differs by more than a quarter',
      'список различается более чем на четверть',
      'тізім төрттен бірінен артық ерекшеленеді',
    ),
  },
});
