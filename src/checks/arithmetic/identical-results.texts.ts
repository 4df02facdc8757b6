import { sentence, texts } from '../../language/sentence.ts';

const pastedTwice = sentence(
  'A result may have been pasted twice, or copied from a neighbouring station because the original was lost.',
  'Результат могли вставить дважды или скопировать с соседнего участка взамен утраченного.',
  'Нәтиже екі рет қойылған немесе жоғалғанның орнына көрші учаскеден көшірілген болуы мүмкін.',
);
const listedTwice = sentence(
  'The same area may be listed under an old and a new name, or in two lists that overlap.',
  'Одна и та же территория могла попасть в список под старым и новым названиями или в два пересекающихся списка.',
  'Бір аумақ тізімге ескі және жаңа атауымен немесе қиылысатын екі тізімге енген болуы мүмкін.',
);
const roundedCounts = sentence(
  'Counts that were rounded, or shared out by a formula, are equal more often than counted ones.',
  'Числа, которые округлили или распределили по формуле, совпадают чаще, чем подсчитанные.',
  'Дөңгелектелген немесе формуламен бөлінген сандар саналғандарға қарағанда жиірек сәйкес келеді.',
);

const pairs = {
  details: [
    sentence(
      'So many equal pairs would occur {chance} by chance.',
      'Случайно столько одинаковых пар получилось бы {chance}.',
      'Кездейсоқ осынша бірдей жұп {chance} болар еді.',
    ),
    sentence('The largest: {largest:; }.', 'Крупнейшие: {largest:; }.', 'Ең ірілері: {largest:; }.'),
    sentence(
      '{neighbours|# of these rows directly follows|# of these rows directly follow} an equal row in the table.',
      '{neighbours|# строка|# строки|# строк} {neighbours|следует|следуют|следуют} в таблице сразу за такой же строкой.',
      'Кестеде {neighbours|# жол} өзімен бірдей жолдан кейін бірден келеді.',
    ),
  ],
  seen: sentence(
    '{equalPairs|# equal pair|# equal pairs}',
    '{equalPairs|# одинаковая пара|# одинаковые пары|# одинаковых пар}',
    '{equalPairs|# бірдей жұп}',
  ),
  explanations: [roundedCounts, pastedTwice, listedTwice],
  ask: sentence(
    'Ask the commission for the signed protocols of the areas listed under Tables.',
    'Запросите у комиссии подписанные протоколы территорий, перечисленных в разделе «Таблицы».',
    'Комиссиядан «Кестелер» бөлімінде аталған аумақтардың қол қойылған хаттамаларын сұраңыз.',
  ),
} as const;
const group = {
  details: [
    sentence(
      'Of their {others|# other count|# other counts}, {otherCountsEqual:=} {otherCountsEqual|is|are} equal too.',
      'Из {others|# остального числа|# остальных чисел|# остальных чисел} совпадает также {otherCountsEqual:=}.',
      'Қалған {others|# санның} ішінен тағы {otherCountsEqual:=} бірдей.',
    ),
  ],
  expected: sentence(
    'no equal pair: among areas with similar votes, chance would give a pair {chance}',
    'ни одной одинаковой пары: среди территорий с близким числом голосов она возникла бы случайно {chance}',
    'бірдей жұптың болмауы: дауыстары шамалас аумақтар арасында ол кездейсоқ {chance} болар еді',
  ),
  seen: sentence(
    '{rows|# equal row|# equal rows}',
    '{rows|# одинаковая строка|# одинаковые строки|# одинаковых строк}',
    '{rows|# бірдей жол}',
  ),
  explanations: [pastedTwice, listedTwice],
  ask: sentence(
    'Ask the commission for the signed protocols of these areas.',
    'Запросите у комиссии подписанные протоколы этих территорий.',
    'Комиссиядан осы аумақтардың қол қойылған хаттамаларын сұраңыз.',
  ),
} as const;

export const T = texts('identical-results', {
  meta: {
    title: sentence('Areas with exactly the same votes', 'Территории с полностью одинаковыми голосами', 'Дауыстары түгел бірдей аумақтар'),
    question: sentence(
      'Do more areas have exactly the same votes for all contestants than chance would give?',
      'Больше ли территорий с полностью одинаковыми голосами всех участников, чем бывает случайно?',
      'Барлық қатысушының дауыстары түгел бірдей аумақтар кездейсоқ болатыннан көп пе?',
    ),
    method: sentence(
      'Rows are sorted into classes of size, each twice as large as the class before. In each class, pairs of rows with equal votes for every contestant are counted. Near pairs are counted too: they become equal if 1, 2 or 3 votes move between the two largest contestants. Where results are spread smoothly, chance gives one equal pair for six near ones. An exact binomial test compares the two numbers (chance 1/7). The same is asked within each area of the first two levels, with Bonferroni’s bound over all of them. For a single group, the chance of agreement is computed contestant by contestant among similar rows.',
      'Строки делятся на классы размера, каждый вдвое больше предыдущего. В каждом классе подсчитываются пары строк с равными голосами за каждого участника. Подсчитываются и близкие пары: они стали бы равными, если бы 1, 2 или 3 голоса перешли от одного из двух крупнейших участников к другому. При плавном распределении на шесть близких пар случайно приходится одна одинаковая. Точный биномиальный критерий сравнивает оба числа (вероятность 1/7). То же спрашивается внутри каждой территории двух первых уровней, с границей Бонферрони по всем ним. Для отдельной группы вероятность совпадения вычисляется по каждому участнику среди похожих строк.',
      'Жолдар көлем сыныптарына бөлінеді, әр сынып алдыңғысынан екі есе үлкен. Әр сыныпта барлық қатысушының дауыстары тең жол жұптары саналады. Жақын жұптар да саналады: ең ірі екі қатысушының бірінен екіншісіне 1, 2 немесе 3 дауыс ауысса, олар тең болар еді. Нәтижелер біркелкі таралса, алты жақын жұпқа кездейсоқ бір бірдей жұптан келеді. Дәл биномдық критерий екі санды салыстырады (ықтималдығы 1/7). Алғашқы екі деңгейдің әр аумағында сол сұрақ қойылады, Бонферрони шегі барлығын қамтиды. Жеке топ үшін сәйкес келу ықтималдығы ұқсас жолдар арасында әр қатысушы бойынша есептеледі.',
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
        'Only rows in which each of the two largest contestants has 50 votes or more are compared: smaller rows repeat each other by chance.',
        'Сравниваются только строки, где у каждого из двух крупнейших участников не меньше 50 голосов: меньшие повторяют друг друга случайно.',
        'Ең ірі екі қатысушының әрқайсысында кемінде 50 дауыс бар жолдар ғана салыстырылады: одан кішілері кездейсоқ бірдей болып шығады.',
      ),
      sentence(
        'Areas are compared with areas of about their size. Nothing is tested where chance alone would give equal results to more than one area in twenty.',
        'Территории сравниваются с территориями примерно того же размера. Если одинаковые результаты случайно возникли бы более чем у одной территории из двадцати, ничего не проверяется.',
        'Аумақтар көлемі шамалас аумақтармен салыстырылады. Бірдей нәтиже кездейсоқ жиырма аумақтың бірінен көбінде болса, ештеңе тексерілмейді.',
      ),
      sentence(
        'The method assumes that results are spread smoothly over neighbouring numbers of votes. Rounded counts are not, and appear as too many equal pairs.',
        'Метод предполагает, что результаты плавно распределены по соседним числам голосов. У округлённых чисел это не так, и одинаковых пар оказывается слишком много.',
        'Әдіс нәтижелер көршілес дауыс сандары бойынша біркелкі таралған деп есептейді. Дөңгелектелген сандар олай емес, сондықтан бірдей жұптар тым көп болып шығады.',
      ),
      sentence(
        'Equal pairs are treated as independent of each other. This is nearly true as long as they are few.',
        'Одинаковые пары считаются независимыми друг от друга. Пока их мало, это почти так.',
        'Бірдей жұптар бір-біріне тәуелсіз деп есептеледі. Олар аз болғанда бұл шындыққа жақын.',
      ),
      sentence(
        'A single group is reported only if chance would give fewer than 0.001 equal pairs among similar rows, with counts taken as Poisson counts of one mean. The limit is that low because a table of many sizes has some hundred such neighbourhoods.',
        'Об отдельной группе сообщается, только если среди похожих строк случайно возникло бы меньше 0,001 одинаковых пар; числа считаются пуассоновскими с одним средним. Порог так мал, потому что в таблице со многими размерами таких окрестностей около сотни.',
        'Жеке топ туралы ұқсас жолдар арасында кездейсоқ 0,001-ден аз бірдей жұп шығатын болса ғана хабарланады; сандар орташасы бірдей Пуассон сандары деп алынады. Көлемі әртүрлі кестеде мұндай маңай жүздей болатындықтан, шек осындай төмен.',
      ),
      sentence(
        'In an official table such groups are one warning where ten counts or more are equal and three rows or more repeat another. Else each is a note.',
        'В официальной таблице такие группы — одно предупреждение, если совпадают не менее десяти чисел и не менее трёх строк повторяют другую. Иначе каждая даёт заметку.',
        'Ресми кестеде кемінде он сан бірдей болып, кемінде үш жол басқасын қайталаса, мұндай топтар бір ескерту береді. Әйтпесе әрқайсысы ескертпе береді.',
      ),
      sentence(
        'Rows whose other counts are all equal too are left to the check duplicate-rows.',
        'Строки, у которых совпадают и все остальные числа, рассматривает проверка duplicate-rows.',
        'Қалған барлық сандары да бірдей жолдарды duplicate-rows тексерісі қарайды.',
      ),
    ],
    explanations: [pastedTwice, listedTwice, roundedCounts],
    ask: sentence(
      'Ask the commission for the signed protocols of the areas with equal votes.',
      'Запросите у комиссии подписанные протоколы территорий с одинаковыми голосами.',
      'Комиссиядан дауыстары бірдей аумақтардың қол қойылған хаттамаларын сұраңыз.',
    ),
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
    'Only rows whose two largest contestants have {minCount:=} votes or more each, by size. A pair is two rows with the same votes for all {columns:=} contestants.',
    'Только строки, где у каждого из двух крупнейших участников не меньше {minCount|# голоса|# голосов|# голосов}, по размеру. Пара — две строки с одинаковыми голосами всех {columns|# участника|# участников|# участников}.',
    'Ең ірі екі қатысушының әрқайсысында кемінде {minCount|# дауыс} бар жолдар ғана, көлемі бойынша. Жұп – барлық {columns|# қатысушының} дауыстары бірдей екі жол.',
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
    'Areas with the same votes for every contestant, the largest first. Where many areas are small, some are equal by chance.',
    'Территории с одинаковыми голосами каждого участника, начиная с крупнейших. Где много малых, часть совпадений случайна.',
    'Әр қатысушының дауыстары бірдей аумақтар, ең ірілерінен бастап. Шағын аумақтар көп жерде сәйкестіктің бір бөлігі кездейсоқ.',
  ),
  areas: sentence('Areas', 'Территории', 'Аумақтар'),
  lines: sentence('Lines', 'Номера строк', 'Жол нөмірлері'),
  alsoEqual: sentence('Also equal', 'Совпадает также', 'Сондай-ақ бірдей'),
  subject: sentence(
    '{source:^}, by {level}, {size} votes',
    '{source:^}, уровень «{level}», число голосов {size}',
    '{source:^}, «{level}» деңгейі, дауыс саны {size}',
  ),
  tooManyByChance: sentence(
    'chance would give {expected:~3} equal pairs among {rows:#} rows, too many to notice others',
    'среди {rows|# строки|# строк|# строк} случайно ожидается одинаковых пар: {expected:~3} — слишком много, чтобы заметить другие',
    '{rows|# жол} арасында кездейсоқ күтілетін бірдей жұптар: {expected:~3} – басқаларын байқау үшін тым көп',
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
    'part of equal pairs among equal and near ones, 1/{ratio:=} by chance',
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
      explanations: [pastedTwice, listedTwice, roundedCounts],
      message: sentence(
        '{source:^}, by {level}: among {rows:#} areas with {size} votes, {equalPairs|# pair has|# pairs have} exactly the same votes for all {columns:=} contestants; chance would give fewer than 1.',
        '{source:^}, уровень «{level}»: среди {rows|# территории|# территорий|# территорий} с числом голосов {size} полностью совпадают голоса всех {columns|# участника|# участников|# участников} в {equalPairs|# паре|# парах|# парах}; случайно совпало бы меньше 1.',
        '{source:^}, «{level}» деңгейі: дауыс саны {size} болатын {rows|# аумақ} арасында {equalPairs|# жұпта} барлық {columns|# қатысушының} дауыстары түгел бірдей; кездейсоқ 1-ден аз жұп болар еді.',
      ),
      expected: sentence(
        'fewer than 1 pair ({nearPairs|# pair nearly agrees|# pairs nearly agree})',
        'меньше 1 пары (почти совпадающих пар — {nearPairs:#})',
        '1-ден аз жұп (дерлік сәйкес келетін жұптар – {nearPairs:#})',
      ),
    },
    several: {
      ...pairs,
      message: sentence(
        '{source:^}, by {level}: among {rows:#} areas with {size} votes, {equalPairs|# pair has|# pairs have} exactly the same votes for all {columns:=} contestants; chance would give about {expectedByChance:~3}.',
        '{source:^}, уровень «{level}»: среди {rows|# территории|# территорий|# территорий} с числом голосов {size} полностью совпадают голоса всех {columns|# участника|# участников|# участников} в {equalPairs|# паре|# парах|# парах}; случайно совпало бы около {expectedByChance:~3}.',
        '{source:^}, «{level}» деңгейі: дауыс саны {size} болатын {rows|# аумақ} арасында {equalPairs|# жұпта} барлық {columns|# қатысушының} дауыстары түгел бірдей; кездейсоқ шамамен {expectedByChance:~3} жұп болар еді.',
      ),
      expected: sentence(
        'equal pairs by chance: about {expectedByChance:~3}',
        'случайных одинаковых пар — около {expectedByChance:~3}',
        'кездейсоқ бірдей жұптар – шамамен {expectedByChance:~3}',
      ),
    },
  },
  inArea: {
    message: sentence(
      '{place:^}: {repeats|# row repeats|# rows repeat} the votes of an earlier row of this area exactly, among {rows|# row|# rows}; {nearPairs|# pair is|# pairs are} almost equal.',
      '{place:^}: {repeats|# строка точно повторяет|# строки точно повторяют|# строк точно повторяют} голоса более ранней строки этой территории (всего {rows:#}); почти равных пар — {nearPairs:#}.',
      '{place:^}: {rows|# жол} ішінен {repeats|# жол} осы аумақтың алдыңғы жолының дауыстарын дәл қайталайды; дерлік тең жұптар – {nearPairs:#}.',
    ),
    details: [
      sentence(
        'Chance would give so many in any of {areas|# area|# areas} {chance}.',
        'Случайно столько хотя бы на одной территории (всего {areas:#}) получилось бы {chance}.',
        '{areas|# аумақтың} кемінде бірінде осыншасы кездейсоқ {chance} болар еді.',
      ),
      sentence('The largest: {largest:; }.', 'Крупнейшие: {largest:; }.', 'Ең ірілері: {largest:; }.'),
    ],
    expected: sentence(
      'one repeated row for six pairs that are almost equal',
      'одна повторённая строка на шесть почти равных пар',
      'дерлік тең алты жұпқа бір қайталанған жол',
    ),
    seen: sentence('{repeats|# repeated row|# repeated rows}', '{repeats|# повтор|# повтора|# повторов}', '{repeats|# қайталау}'),
    explanations: [
      sentence(
        'The result of a station with several ballot boxes may be listed once for each box, or divided among them.',
        'Результат участка с несколькими урнами могли указать по разу на каждую урну или поделить между ними.',
        'Бірнеше жәшігі бар учаскенің нәтижесі әр жәшікке бір реттен жазылған немесе олардың арасында бөлінген болуы мүмкін.',
      ),
      pastedTwice,
      roundedCounts,
    ],
    ask: pairs.ask,
  },
  group: {
    all: {
      ...group,
      message: sentence(
        '{places:and} have exactly the same votes for all {columns:=} contestants: {votes}.',
        '{places:and}: полностью совпадают голоса всех {columns|# участника|# участников|# участников} — {votes}.',
        '{places:and}: барлық {columns|# қатысушының} дауыстары түгел бірдей – {votes}.',
      ),
    },
    first: {
      ...group,
      message: sentence(
        '{places:, } and {more|# other area|# other areas} have exactly the same votes for all {columns:=} contestants: {votes}.',
        '{places:, } и ещё {more|# территория|# территории|# территорий}: полностью совпадают голоса всех {columns|# участника|# участников|# участников} — {votes}.',
        '{places:, } және тағы {more|# аумақ}: барлық {columns|# қатысушының} дауыстары түгел бірдей – {votes}.',
      ),
    },
  },
  alike: sentence('{places:and}', '{places:and}', '{places:and}'),
  protocols: {
    ...group,
    details: [],
    message: sentence(
      '{rows:#} of {of|# area|# areas} share their protocol with another, at least {fewest|# count|# counts} each: {named:; }.',
      '{rows:#} из {of|# территории|# территорий|# территорий} имеют общий с другой протокол, в каждом не менее {fewest|# одинакового числа|# одинаковых чисел|# одинаковых чисел}: {named:; }.',
      '{of|# аумақтың} {rows:#} хаттамасы басқасымен бірдей, әрқайсысында кемінде {fewest|# бірдей сан} бар: {named:; }.',
    ),
  },
});
