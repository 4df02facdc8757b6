import { sentence, texts } from '../../language/sentence.ts';

const byChance = sentence(
  '{expectedByChance:~3} equal pairs',
  'одинаковых пар: {expectedByChance:~3}',
  'бірдей жұптар: {expectedByChance:~3}',
);
const pairs = {
  details: [
    sentence('The largest: {largest:; }.', 'Крупнейшие: {largest:; }.', 'Ең ірілері: {largest:; }.'),
    sentence(
      '{neighbours|# row stands|# rows stand} right below an equal one.',
      '{neighbours|# строка стоит|# строки стоят|# строк стоят} сразу под одинаковой.',
      '{neighbours|# жол} өзімен бірдей жолдың тура астында тұр.',
    ),
  ],
  seen: sentence(
    '{equalPairs|# equal pair|# equal pairs}',
    '{equalPairs|# одинаковая пара|# одинаковые пары|# одинаковых пар}',
    '{equalPairs|# бірдей жұп}',
  ),
} as const;
const group = {
  details: [
    sentence(
      'They also share {otherCountsEqual:=} of the {others|# other count|# other counts}.',
      'Из {others|# остального числа|# остальных чисел|# остальных чисел} совпадает также {otherCountsEqual:=}.',
      'Қалған {others|# санның} ішінен тағы {otherCountsEqual:=} бірдей.',
    ),
  ],
  expected: sentence(
    '{expectedByChance:~3} equal pairs by chance among the rows near them',
    'среди близких строк случайных одинаковых пар — {expectedByChance:~3}',
    'жақын жолдар арасында кездейсоқ бірдей жұптар – {expectedByChance:~3}',
  ),
  seen: sentence(
    '{rows|# equal row|# equal rows}',
    '{rows|# одинаковая строка|# одинаковые строки|# одинаковых строк}',
    '{rows|# бірдей жол}',
  ),
} as const;

export const T = texts('identical-results', {
  meta: {
    title: sentence('Areas with the very same votes', 'Территории с полностью одинаковыми голосами', 'Дауыстары түгел бірдей аумақтар'),
    question: sentence(
      'Do more areas share the votes of all contestants than the nearness of honest results would bring about?',
      'Больше ли территорий с одинаковыми голосами всех участников, чем бывает из-за близости обычных результатов?',
      'Барлық қатысушының дауыстары бірдей аумақтар кәдімгі нәтижелердің жақындығынан болатыннан көп пе?',
    ),
    method: sentence(
      'Pairs of rows with equal votes for every contestant are counted in classes of size that double. Expected by chance: a sixth of the pairs that would be equal if 1, 2 or 3 votes went from one of the two largest contestants to the other, since a smooth spread gives each such difference about the frequency of none. Exact binomial test of the equal pairs among both kinds, with a chance of 1/7. Single groups: the chance of agreement is taken contestant by contestant among the rows near it.',
      'Пары строк с равными голосами за каждого участника подсчитываются в классах размера, каждый вдвое больше предыдущего. Случайно ожидается шестая часть пар, которые стали бы равными, если бы 1, 2 или 3 голоса перешли от одного из двух крупнейших участников к другому: при плавном распределении каждая такая разница встречается примерно так же часто, как её отсутствие. Точный биномиальный критерий для равных пар среди пар обоих видов, вероятность 1/7. Для отдельных групп вероятность совпадения берётся по каждому участнику среди близких строк.',
      'Әр қатысушының дауыстары тең жол жұптары бір-бірінен екі есе үлкен көлем сыныптарында саналады. Кездейсоқ күтілетіні – ең ірі екі қатысушының бірінен екіншісіне 1, 2 немесе 3 дауыс ауысса тең болатын жұптардың алтыдан бірі: біркелкі таралуда мұндай айырманың әрқайсысы айырманың болмауымен шамалас жиілікте кездеседі. Екі түрлі жұптардың ішіндегі тең жұптарға арналған дәл биномдық критерий, ықтималдығы 1/7. Жеке топтарда сәйкес келу ықтималдығы жақын жолдар арасында әр қатысушы бойынша алынады.',
    ),
    needs: [
      sentence(
        'the votes of at least two contestants in a table of many areas',
        'голоса хотя бы двух участников в таблице с большим числом территорий',
        'көп аумақты кестедегі кемінде екі қатысушының дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Only rows in which the two contestants with the most votes have 50 or more each are asked: smaller ones repeat each other by chance.',
        'Проверяются только строки, где у каждого из двух участников с наибольшим числом голосов их не меньше 50: меньшие повторяют друг друга случайно.',
        'Дауысы ең көп екі қатысушының әрқайсысында кемінде 50 дауыс бар жолдар ғана тексеріледі: одан кішілері кездейсоқ бірдей болып шығады.',
      ),
      sentence(
        'Areas are compared with those of about their size. Where equal results are expected of more than one area in twenty, nothing is asked.',
        'Территории сравниваются с территориями примерно того же размера. Если одинаковые результаты ожидаются более чем у одной территории из двадцати, ничего не проверяется.',
        'Аумақтар көлемі шамалас аумақтармен салыстырылады. Бірдей нәтиже жиырма аумақтың бірінен көбінде күтілсе, ештеңе тексерілмейді.',
      ),
      sentence(
        'The yardstick takes results to be spread smoothly over neighbouring numbers of votes: rounded counts break it, and are told as a surplus.',
        'Мерка предполагает, что результаты плавно распределены по соседним числам голосов: округлённые числа её нарушают и сообщаются как избыток.',
        'Өлшем нәтижелер көршілес дауыс сандары бойынша біркелкі таралған деп есептейді: дөңгелектелген сандар оны бұзады және артық жұп ретінде хабарланады.',
      ),
      sentence(
        'Equal pairs are treated as independent of each other, which they are nearly, as long as they are few.',
        'Одинаковые пары считаются независимыми друг от друга; пока их мало, это почти так.',
        'Бірдей жұптар бір-біріне тәуелсіз деп есептеледі; олар аз болғанда бұл шындыққа жақын.',
      ),
      sentence(
        'A single pair is told where fewer than 0.001 equal pairs are expected among the rows near it, taking them for Poisson counts of one mean: a table of many sizes has some hundred such neighbourhoods.',
        'Об отдельной паре сообщается, если среди близких к ней строк ожидается меньше 0,001 одинаковых пар, если считать числа пуассоновскими с одним средним: в таблице со многими размерами таких окрестностей около сотни.',
        'Жеке жұп туралы оған жақын жолдар арасында, сандар орташасы бірдей Пуассон сандары деп алынғанда, 0,001-ден аз бірдей жұп күтілсе хабарланады: көлемі әртүрлі кестеде мұндай жүздей маңай болады.',
      ),
      sentence(
        'Rows that are equal in all other counts as well are told by duplicate-rows.',
        'О строках, одинаковых и по всем остальным числам, сообщает duplicate-rows.',
        'Қалған барлық сандары да бірдей жолдар туралы duplicate-rows хабарлайды.',
      ),
    ],
    explanations: [
      sentence(
        'A result may have been pasted twice, or copied from a neighbouring station to replace one that was lost.',
        'Результат могли вставить дважды или скопировать с соседнего участка взамен утраченного.',
        'Нәтиже екі рет қойылған немесе жоғалғанның орнына көрші учаскеден көшірілген болуы мүмкін.',
      ),
      sentence(
        'One area may be listed under an old and a new name, or a station in both of two overlapping lists.',
        'Одна территория могла попасть в список под старым и новым названиями, а участок — в оба пересекающихся списка.',
        'Бір аумақ тізімге ескі және жаңа атауымен, ал учаске қиылысатын екі тізімге де енген болуы мүмкін.',
      ),
      sentence(
        'Counts that were rounded, or distributed by a formula, coincide more often than counted ones.',
        'Числа, которые округлили или распределили по формуле, совпадают чаще, чем подсчитанные.',
        'Дөңгелектелген немесе формуламен бөлінген сандар саналғандарға қарағанда жиірек сәйкес келеді.',
      ),
    ],
  },
  noVotes: sentence(
    'no table has the votes of two contestants in two rows',
    'ни в одной таблице нет голосов двух участников в двух строках',
    'бірде-бір кестеде екі жолда екі қатысушының дауыстары жоқ',
  ),
  votesNeeded: sentence('votes by area', 'голоса по территориям', 'аумақтар бойынша дауыстар'),
  tooFew: sentence(
    '{size|# row has|# rows have} two contestants with {minCount:=} votes or more each; {minRows:=} are needed',
    'строк, где у каждого из двух участников не меньше {minCount|# голоса|# голосов|# голосов}, мало: {size|# строка|# строки|# строк}; нужно {minRows:=}',
    'екі қатысушының әрқайсысында кемінде {minCount|# дауыс} бар жолдар аз: {size|# жол}; {minRows:=} қажет',
  ),
  stationsNeeded: sentence('votes by polling station', 'голоса по участкам', 'учаскелер бойынша дауыстар'),
  sizesNote: sentence(
    'Rows whose two largest contestants have {minCount:=} votes or more each, in classes of size; pairs of rows with the same votes for all {columns:=} contestants.',
    'Строки, где у каждого из двух крупнейших участников не меньше {minCount|# голоса|# голосов|# голосов}, по классам размера; пары строк с одинаковыми голосами всех {columns|# участника|# участников|# участников}.',
    'Ең ірі екі қатысушының әрқайсысында кемінде {minCount|# дауыс} бар жолдар, көлем сыныптары бойынша; барлық {columns|# қатысушының} дауыстары бірдей жол жұптары.',
  ),
  sizesTitle: sentence(
    'Equal results by size, {subject}',
    'Одинаковые результаты по размеру: {subject}',
    'Көлем бойынша бірдей нәтижелер: {subject}',
  ),
  rows: sentence('Rows', 'Строки', 'Жолдар'),
  equalPairs: sentence('Equal pairs', 'Одинаковые пары', 'Бірдей жұптар'),
  expectedChance: sentence('Expected by chance', 'Ожидается случайно', 'Кездейсоқ күтілетіні'),
  groupsTitle: sentence(
    'The largest equal results, {subject}',
    'Крупнейшие одинаковые результаты: {subject}',
    'Ең ірі бірдей нәтижелер: {subject}',
  ),
  groupsNote: sentence(
    'Areas with the same votes for every contestant, the largest first; chance alone brings some about where many are small.',
    'Территории с одинаковыми голосами каждого участника, начиная с крупнейших; где много малых, часть совпадений возникает случайно.',
    'Әр қатысушының дауыстары бірдей аумақтар, ең ірілерінен бастап; шағындары көп жерде сәйкестіктің бір бөлігі кездейсоқ пайда болады.',
  ),
  areas: sentence('Areas', 'Территории', 'Аумақтар'),
  lines: sentence('Lines', 'Номера строк', 'Жол нөмірлері'),
  alsoEqual: sentence('Also equal', 'Совпадает также', 'Сондай-ақ бірдей'),
  subject: sentence(
    '{source}, by {level}, {size} votes',
    '{source}, уровень «{level}», число голосов {size}',
    '{source}, «{level}» деңгейі, дауыс саны {size}',
  ),
  tooManyByChance: sentence(
    '{expected:~3} equal pairs are expected by chance among {rows:#} rows, too many to tell from others',
    'среди {rows|# строки|# строк|# строк} случайно ожидается одинаковых пар: {expected:~3} — слишком много, чтобы отличить их от других',
    '{rows|# жол} арасында кездейсоқ күтілетін бірдей жұптар: {expected:~3} – басқалардан ажырату үшін тым көп',
  ),
  largerNeeded: sentence(
    'larger areas, or more contestants',
    'более крупные территории или больше участников',
    'ірірек аумақтар немесе көбірек қатысушы',
  ),
  binomial: sentence(
    'Binomial, exact, equal pairs against near ones',
    'Точный биномиальный критерий, одинаковые пары против почти одинаковых',
    'Дәл биномдық критерий, бірдей жұптар мен дерлік бірдей жұптар',
  ),
  effect: sentence(
    'part of the equal pairs among equal and near ones, 1/{ratio:=} by chance',
    'доля одинаковых пар среди одинаковых и почти одинаковых, случайно — 1/{ratio:=}',
    'бірдей жұптардың бірдей және дерлік бірдей жұптар ішіндегі үлесі, кездейсоқ – 1/{ratio:=}',
  ),
  where: sentence('{votes} in {places}', '{votes} — {places}', '{votes} – {places}'),
  allOthers: sentence('all other counts', 'все остальные числа', 'қалған барлық сандар'),
  someOthers: sentence(
    '{shared:=} of {there:=} other counts',
    '{shared:=} из {there|# остального числа|# остальных чисел|# остальных чисел}',
    'қалған {there|# санның} {shared:=}',
  ),
  pairs: {
    few: {
      ...pairs,
      message: sentence(
        '{source}, by {level}: among {rows:#} rows with {size} votes, {equalPairs|# pair has|# pairs have} the very same votes for all {columns:=} contestants; judged by {nearPairs|# pair|# pairs} that nearly {nearPairs|agrees|agree}, fewer than 1 is expected by chance.',
        '{source}, уровень «{level}»: среди {rows|# строки|# строк|# строк} с числом голосов {size} полностью совпадают голоса всех {columns|# участника|# участников|# участников} в {equalPairs|# паре|# парах|# парах}; судя по почти совпадающим парам ({nearPairs|# пара|# пары|# пар}), случайно ожидается меньше 1.',
        '{source}, «{level}» деңгейі: дауыс саны {size} болатын {rows|# жол} арасында {equalPairs|# жұпта} барлық {columns|# қатысушының} дауыстары түгел бірдей; дерлік сәйкес келетін жұптарға ({nearPairs|# жұп}) қарағанда, кездейсоқ 1-ден аз жұп күтіледі.',
      ),
      expected: sentence(
        'judged by {nearPairs|# pair|# pairs} that nearly {nearPairs|agrees|agree}, fewer than 1, judged by so few that nearly agree',
        'меньше 1, судя по немногим почти совпадающим парам ({nearPairs|# пара|# пары|# пар})',
        'дерлік сәйкес келетін аз ғана жұпқа ({nearPairs|# жұп}) қарағанда, 1-ден аз',
      ),
    },
    one: {
      ...pairs,
      message: sentence(
        '{source}, by {level}: among {rows:#} rows with {size} votes, {equalPairs|# pair has|# pairs have} the very same votes for all {columns:=} contestants; {expectedByChance:~3} is expected by chance.',
        '{source}, уровень «{level}»: среди {rows|# строки|# строк|# строк} с числом голосов {size} полностью совпадают голоса всех {columns|# участника|# участников|# участников} в {equalPairs|# паре|# парах|# парах}; случайно ожидается {expectedByChance:~3}.',
        '{source}, «{level}» деңгейі: дауыс саны {size} болатын {rows|# жол} арасында {equalPairs|# жұпта} барлық {columns|# қатысушының} дауыстары түгел бірдей; кездейсоқ {expectedByChance:~3} жұп күтіледі.',
      ),
      expected: byChance,
    },
    several: {
      ...pairs,
      message: sentence(
        '{source}, by {level}: among {rows:#} rows with {size} votes, {equalPairs|# pair has|# pairs have} the very same votes for all {columns:=} contestants; {expectedByChance:~3} are expected by chance.',
        '{source}, уровень «{level}»: среди {rows|# строки|# строк|# строк} с числом голосов {size} полностью совпадают голоса всех {columns|# участника|# участников|# участников} в {equalPairs|# паре|# парах|# парах}; случайно ожидается {expectedByChance:~3}.',
        '{source}, «{level}» деңгейі: дауыс саны {size} болатын {rows|# жол} арасында {equalPairs|# жұпта} барлық {columns|# қатысушының} дауыстары түгел бірдей; кездейсоқ {expectedByChance:~3} жұп күтіледі.',
      ),
      expected: byChance,
    },
  },
  group: {
    all: {
      ...group,
      message: sentence(
        '{places:and} have the very same votes for all {columns:=} contestants: {votes}.',
        '{places:and}: полностью совпадают голоса всех {columns|# участника|# участников|# участников} — {votes}.',
        '{places:and}: барлық {columns|# қатысушының} дауыстары түгел бірдей – {votes}.',
      ),
    },
    first: {
      ...group,
      message: sentence(
        '{places:and} and {more:#} more have the very same votes for all {columns:=} contestants: {votes}.',
        '{places:and} и ещё {more:#}: полностью совпадают голоса всех {columns|# участника|# участников|# участников} — {votes}.',
        '{places:and} және тағы {more:#}: барлық {columns|# қатысушының} дауыстары түгел бірдей – {votes}.',
      ),
    },
  },
});
