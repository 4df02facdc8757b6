import { sentence, texts } from '../language/sentence.ts';

export const T = texts('ingest', {
  nameWasInferred: sentence(
    'The source does not give the name of {label} ({id}); it was inferred. {inferredFrom}',
    'Источник не называет «{label}» ({id}); название восстановлено. {inferredFrom}',
    'Дереккөз «{label}» ({id}) атауын бермейді; атау қалпына келтірілді. {inferredFrom}',
  ),
  noColumnWasFound: sentence(
    '{path} has no column for row {numbers} of the protocol ({part})',
    '{path}: нет столбца для строки {numbers} протокола ({part})',
    '{path}: хаттаманың {numbers}-жолына баған жоқ ({part})',
  ),
  contestantsListedDoNot: sentence(
    'The listed contestants do not have all votes. Others have {part} of the valid votes published beside theirs; the audit takes them together.',
    'У перечисленных участников не все голоса. Другим принадлежат {part} действительных голосов, опубликованных рядом; в проверке они взяты вместе.',
    'Аталған қатысушыларда барлық дауыс жоқ. Қатар жарияланған жарамды дауыстардың {part} өзгелерге тиесілі; тексеруде олар бірге алынды.',
  ),
  werePassedOver: sentence('{path}: skipped {blank}', '{path}: пропущено: {blank}', '{path}: өткізілгені: {blank}'),
  lineEndsMixedLines: sentence(
    '{path} mixes several kinds of line ends; only a line feed ends a line',
    '{path}: концы строк разного вида; строку завершает только перевод строки',
    '{path}: жол соңдары әртүрлі; жолды тек жол ауыстыру таңбасы аяқтайды',
  ),
  contestant: sentence('The contestant "{name}" {what}.', 'Участник «{name}»: {what}.', '«{name}» қатысушысы: {what}.'),
  contestantsLookLikeOne: sentence(
    'The contestants "{first}" and "{other}" look like two spellings of the same name. If so, list that name once and give both columns.',
    'Участники «{first}» и «{other}» похожи на одно имя, написанное по-разному. Если это так, укажите имя один раз и назовите оба столбца.',
    '«{first}» және «{other}» қатысушылары екі түрлі жазылған бір атауға ұқсайды. Солай болса, атауды бір рет жазып, екі бағанды да көрсетіңіз.',
  ),
  figures: sentence('"{name}" {what}', '«{name}»: {what}', '«{name}»: {what}'),
  and: sentence('"{name}" and "{name2}"', '«{name}» и «{name2}»', '«{name}» және «{name2}»'),
  someAreasLookLike: sentence(
    'Some areas look like the same area in two spellings: {list}. The table then has two rows for that area, or a row without a match in other tables.',
    'Некоторые территории похожи на одну, написанную по-разному: {list}. Тогда в таблице две строки об одной территории или строка, которой нет пары в других таблицах.',
    'Кейбір аумақтар екі түрлі жазылған бір аумаққа ұқсайды: {list}. Онда кестеде бір аумақ туралы екі жол немесе басқа кестелерде жұбы жоқ жол бар.',
  ),
  dateNames: sentence(
    '{dates:#} of {names|# name|# names} of areas look like dates that a spreadsheet made of codes such as 1-1: {list:, }. Such a name matches no other table.',
    'Названия территорий, похожие на даты, в которые электронная таблица превратила коды вроде 1-1: {dates:#} из {names:#} ({list:, }). Такому названию нет пары в других таблицах.',
    'Аумақ атауларының {names:#} ішінен {dates:#} атауы электрондық кесте 1-1 сияқты кодтан жасаған күнге ұқсайды: {list:, }. Мұндай атаудың басқа кестелерде жұбы жоқ.',
  ),
  dateNamesAndSerials: sentence(
    '{dates:#} of {names|# name|# names} of areas look like dates that a spreadsheet made of codes such as 1-1: {list:, }. The number {serials:, } may be one too. Such a name matches no other table.',
    'Названия территорий, похожие на даты, в которые электронная таблица превратила коды вроде 1-1: {dates:#} из {names:#} ({list:, }). Датой может быть и число {serials:, }. Такому названию нет пары в других таблицах.',
    'Аумақ атауларының {names:#} ішінен {dates:#} атауы электрондық кесте 1-1 сияқты кодтан жасаған күнге ұқсайды: {list:, }. {serials:, } саны да күн болуы мүмкін. Мұндай атаудың басқа кестелерде жұбы жоқ.',
  ),
  someNamesAreasOdd: sentence(
    'Some names of areas have unusual letters: {list}. Such a name matches no other table.',
    'В некоторых названиях территорий необычные буквы: {list}. Такому названию нет пары в других таблицах.',
    'Кейбір аумақ атауларында әдеттен тыс әріптер бар: {list}. Мұндай атаудың басқа кестелерде жұбы жоқ.',
  ),
  more: sentence('{list} and {found|# other|# others}', '{list} и ещё {found:#}', '{list} және тағы {found:#}'),
  areasLevelLieBelow: sentence(
    'Some areas of the level "{level}" are inside other areas of that level, so levels do not nest.',
    'Некоторые территории уровня «{level}» находятся внутри других территорий того же уровня: уровни не вложены друг в друга.',
    '«{level}» деңгейіндегі кейбір аумақтар сол деңгейдегі басқа аумақтардың ішінде: деңгейлер бір-біріне енбейді.',
  ),
  directlyBelowLevel: sentence(
    '{size:#} directly below the level "{holder}"',
    '{size:#} прямо под уровнем «{holder}»',
    '{size:#} тікелей «{holder}» деңгейінің астында',
  ),
  areasLevelDoNot: sentence(
    'Areas of the level "{level}" have different parents: {parts}. Checks within a level leave some of them out.',
    'Территории уровня «{level}» подчинены разным уровням: {parts}. Проверки внутри уровня охватывают не все из них.',
    '«{level}» деңгейіндегі аумақтар әртүрлі деңгейге бағынады: {parts}. Деңгей ішіндегі тексерулер олардың бәрін қамтымайды.',
  ),
  votesBelongNoStation: sentence(
    '{path}: skipped {afloat|# row|# rows} with {votesAfloat|# vote|# votes} that belong to no station',
    '{path}: не учтено: {afloat|# строка|# строки|# строк} с голосами, не относящимися ни к одному участку ({votesAfloat|# голос|# голоса|# голосов})',
    '{path}: ешбір учаскеге жатпайтын дауыстары бар {afloat|# жол} есепке алынбады ({votesAfloat:#} дауыс)',
  ),
  sheetsReadAnotherNamed: sentence(
    '{path} has {filled|# sheet|# sheets}; "{sheet}" was read. To read another, name it with `sheet`: {names}.',
    'В {path} {filled|# лист|# листа|# листов}; прочитан «{sheet}». Чтобы прочитать другой, укажите его ключом `sheet`: {names}.',
    '{path} ішінде {filled|# парақ} бар; «{sheet}» оқылды. Басқасын оқу үшін оны `sheet` кілтімен көрсетіңіз: {names}.',
  ),
  totalsRow: sentence(
    '{path}: line {line} ("{name}") is the sum of {what} and is not counted again',
    '{path}: строка {line} («{name}») — сумма: {what}; повторно не учитывается',
    '{path}: {line}-жол («{name}») — қосынды: {what}; қайта саналмайды',
  ),
  totalsRowWithSlip: sentence(
    '{path}: line {line} ("{name}") is the sum of {what}, except in {columns}, and is not counted again',
    '{path}: строка {line} («{name}») — сумма: {what}, кроме: {columns}; повторно не учитывается',
    '{path}: {line}-жол («{name}») — қосынды: {what}, мына бағандардан басқа: {columns}; қайта саналмайды',
  ),
  totalsRowByName: sentence(
    '{path}: line {line} ("{name}") is called a total and is not counted again',
    '{path}: строка {line} («{name}») названа итогом и повторно не учитывается',
    '{path}: {line}-жол («{name}») қорытынды деп аталған, қайта саналмайды',
  ),
  totalsRowsMore: sentence(
    '{path}: {rows|# more row|# more rows}, from line {line} on, {rows|is the sum|are sums} of others and not counted again',
    '{path}: ещё {rows|# строка|# строки|# строк}, начиная со строки {line}, — суммы других и повторно не учитываются',
    '{path}: {line}-жолдан бастап тағы {rows|# жол} — басқа жолдардың қосындысы, қайта саналмайды',
  ),
  mayBeTotal: sentence(
    '{path}: line {line} ("{name}") equals the sum of {what}. With numbers so small this may be chance, so it is counted as a row of its own; `totals` in the manifest can name it as a total.',
    '{path}: строка {line} («{name}») равна сумме: {what}. При таких малых числах это может быть случайностью, поэтому она учтена как отдельная строка; назвать её итогом можно ключом `totals` манифеста.',
    '{path}: {line}-жол («{name}») мынаның қосындысына тең: {what}. Сандар аз болғандықтан бұл кездейсоқ болуы мүмкін, сондықтан ол жеке жол ретінде саналды; оны манифесттің `totals` кілтімен қорытынды деп атауға болады.',
  ),
  namedLikeTotal: sentence(
    '{path}: "{name}" on line {line} means total in some language, but its numbers are not the sum of others: it is read as a place. `totals` in the manifest can name it as a total.',
    '{path}: «{name}» в строке {line} на одном из языков значит «итог», но её числа — не сумма других: она прочитана как место. Назвать её итогом можно ключом `totals` манифеста.',
    '{path}: {line}-жолдағы «{name}» бір тілде «қорытынды» дегенді білдіреді, бірақ сандары басқалардың қосындысы емес: ол орын ретінде оқылды. Оны манифесттің `totals` кілтімен қорытынды деп атауға болады.',
  ),
  linesAnd: sentence('lines {lines} and {last}', 'строки {lines} и {last}', '{lines} және {last}-жолдар'),
  oneLine: sentence('line {line} alone', 'одна строка {line}', 'жалғыз {line}-жол'),
  otherRows: sentence('{rows|# other row|# other rows}', '{rows|# другая строка|# другие строки|# других строк}', 'басқа {rows|# жол}'),
  validAreBallots: sentence(
    '{file}: "{field}" counts valid ballots, not votes; the valid votes are those of all contestants together',
    '{file}: «{field}» — действительные бюллетени, а не голоса; действительные голоса — это голоса всех участников вместе',
    '{file}: «{field}» — дауыс емес, жарамды бюллетень саны; жарамды дауыстар – барлық қатысушының дауысы бірге',
  ),
  holdsCharactersCannotSeen: sentence(
    'has invisible characters ({part})',
    'содержит невидимые знаки ({part})',
    'көрінбейтін таңбалар бар ({part})',
  ),
  mixesLettersTwoAlphabets: sentence(
    'mixes letters of two alphabets in {spelled}',
    'смешивает буквы двух алфавитов в {spelled}',
    '{spelled} сөзінде екі әліпбидің әріптері араласқан',
  ),
  cyrillic: sentence('"{word}" (Cyrillic: {few})', '«{word}» (кириллица: {few})', '«{word}» (кириллица: {few})'),
  latin: sentence('"{word}" (Latin: {few})', '«{word}» (латиница: {few})', '«{word}» (латын: {few})'),
  headerStandsAgainLine: sentence(
    '{path}: skipped repeated headers on lines {lines} and {lines2|# other line|# other lines}',
    '{path}: пропущен повторный заголовок в строках {lines} и ещё в {lines2|# строке|# строках|# строках}',
    '{path}: {lines} және тағы {lines2|# жолда} қайталанған тақырып өткізілді',
  ),
  headerStandsAgainLine2: sentence(
    '{path}: skipped the repeated header on line {lines}',
    '{path}: пропущен повторный заголовок в строке {lines}',
    '{path}: {lines}-жолда қайталанған тақырып өткізілді',
  ),
  aboveHeaderWhichRead: sentence(
    '{path}: the header is on row {headerRow}; skipped {rows|# row|# rows} above it',
    '{path}: заголовок — строка {headerRow}; над ним пропущено: {rows|# строка|# строки|# строк}',
    '{path}: тақырып — {headerRow}-жол; оның үстінен {rows|# жол} өткізілді',
  ),
  pathAreaBlankThose: sentence(
    '{file}: {cells|# cell|# cells} of the path to an area {cells|is|are} blank; those rows are placed directly under the level above',
    '{file}: в пути к территории {cells|пуста # ячейка|пусты # ячейки|пусто # ячеек}; эти строки отнесены прямо к уровню выше',
    '{file}: аумаққа апаратын жолда {cells|# ұяшық} бос; ол жолдар тікелей жоғарғы деңгейге жатқызылды',
  ),
  columnEmptyRead: sentence(
    '{file}: the column "{fields}" is empty in {what} ({level})',
    '{file}: столбец «{fields}» пуст: {what} ({level})',
    '{file}: «{fields}» бағаны бос: {what} ({level})',
  ),
  computedDecimals: sentence(
    '{file}: {cells|# number|# numbers} in the column "{field}" {cells|has|have} decimals that are rounding noise of a program, such as {text} on line {line}; the nearest whole number was read',
    '{file}: в столбце «{field}» дробная часть — погрешность вычислений программы в {cells|# числе|# числах|# числах}, например {text} в строке {line}; прочитано ближайшее целое число',
    '{file}: «{field}» бағанындағы {cells|# санның} бөлшегі — бағдарлама есебінің қателігі, мысалы {line}-жолдағы {text}; ең жақын бүтін сан оқылды',
  ),
  powersOfTen: sentence(
    '{file}: {cells|# number|# numbers} in the column "{field}" {cells|is|are} written as a power of ten, such as {text} on line {line}; the number was read in full',
    '{file}: в столбце «{field}» степенью десяти {cells|записано # число|записаны # числа|записаны # чисел}, например {text} в строке {line}; число прочитано полностью',
    '{file}: «{field}» бағанындағы {cells|# сан} онның дәрежесі түрінде жазылған, мысалы {line}-жолдағы {text}; сан толық оқылды',
  ),
  groupedAsInIndia: sentence(
    '{file}: {cells|# number|# numbers} in the column "{field}" {cells|is|are} grouped as in India, such as {text} on line {line}; `grouping: indian` states this',
    '{file}: в столбце «{field}» цифры сгруппированы по-индийски в {cells|# числе|# числах|# числах}, например {text} в строке {line}; это указывает ключ `grouping: indian`',
    '{file}: «{field}» бағанындағы {cells|# санның} цифрлары үндіше топтастырылған, мысалы {line}-жолдағы {text}; мұны `grouping: indian` кілті көрсетеді',
  ),
  footnotesTakenOff: sentence(
    '{file}: footnote marks were left out in {cells|# cell|# cells} of the column "{field}", such as {text} on line {line}',
    '{file}: в столбце «{field}» отброшены знаки сносок: {cells|# ячейка|# ячейки|# ячеек}, например {text} в строке {line}',
    '{file}: «{field}» бағанындағы {cells|# ұяшықтан} сілтеме белгілері алынды, мысалы {line}-жолдағы {text}',
  ),
  notesBelowTable: sentence(
    '{path}: skipped {rows|# note|# notes} below the table, from line {line} on: "{text}"',
    '{path}: под таблицей пропущено: {rows|# примечание|# примечания|# примечаний}, начиная со строки {line}: «{text}»',
    '{path}: кесте астынан {line}-жолдан бастап {rows|# ескерту} өткізілді: «{text}»',
  ),
  belowLastRow: sentence(
    '{path}: the last row is {lastRow}; skipped {rows|# row|# rows} below it',
    '{path}: последняя строка — {lastRow}; под ней пропущено: {rows|# строка|# строки|# строк}',
    '{path}: соңғы жол — {lastRow}; оның астынан {rows|# жол} өткізілді',
  ),
  blankIn: sentence(
    '"{field}" in {cells|# row|# rows}',
    '«{field}» — в {cells|# строке|# строках|# строках}',
    '«{field}» — {cells|# жолда}',
  ),
  blankPartsAreZero: sentence(
    '{file}: a blank part of the sum "{sum}" counts as 0; of {rows|# row|# rows}, blank are: {parts}',
    '{file}: пустая часть суммы «{sum}» считается нулём; из {rows|# строки|# строк|# строк} пусто: {parts}',
    '{file}: «{sum}» қосындысының бос бөлігі нөл деп саналады; {rows|# жолдың} ішінде бос: {parts}',
  ),
  blankPartsAreMissing: sentence(
    '{file}: the sum "{sum}" is not known where a part of it is blank; of {rows|# row|# rows}, blank are: {parts}',
    '{file}: сумма «{sum}» неизвестна там, где её часть пуста; из {rows|# строки|# строк|# строк} пусто: {parts}',
    '{file}: «{sum}» қосындысы бір бөлігі бос жерде белгісіз; {rows|# жолдың} ішінде бос: {parts}',
  ),
  quotedName: sentence('"{name}"', '«{name}»', '«{name}»'),
  otherNamesLeftOut: sentence(
    '{path}: skipped {rows|# row|# rows} with {votes|# vote|# votes} of {names|# name|# names} listed under `otherNames`: {list}',
    '{path}: пропущено {rows|# строка|# строки|# строк} с {votes|# голосом|# голосами|# голосами}; имён из `otherNames`: {names|#}, а именно {list}',
    '{path}: {rows|# жол} мен {votes|# дауыс} өткізілді; `otherNames` ішіндегі атаулар саны: {names|#}, атап айтқанда {list}',
  ),
  absentIn: sentence(
    '"{field}" in {cells|# place|# places}',
    '«{field}» — в {cells|# месте|# местах|# местах}',
    '«{field}» — {cells|# жерде}',
  ),
  absentRowsAreZero: sentence(
    '{file}: a contestant without a row in a place has 0 votes there, as `blank: zero` says; of {places|# place|# places}, this concerns: {parts}',
    '{file}: участник без строки в каком-либо месте получил там 0 голосов, как указано в `blank: zero`; из {places|# места|# мест|# мест} это касается: {parts}',
    '{file}: бір жерде жолы жоқ қатысушының онда 0 дауысы бар (`blank: zero`); {places|# жердің} ішінде мыналарға қатысты: {parts}',
  ),
  absentRowsAreMissing: sentence(
    '{file}: the votes of a contestant are not known where a place has no row of it; of {places|# place|# places}, this concerns: {parts}. If it has 0 votes there, say `blank: zero`',
    '{file}: голоса участника неизвестны там, где для него нет строки; из {places|# места|# мест|# мест} это касается: {parts}. Если голосов там 0, укажите `blank: zero`',
    '{file}: қатысушының жолы жоқ жердегі дауыстары белгісіз; {places|# жердің} ішінде мыналарға қатысты: {parts}. Егер онда 0 дауыс болса, `blank: zero` деп көрсетіңіз',
  ),
  namedNowhere: sentence(
    '{file}: no row names {list}',
    '{file}: ни в одной строке нет имени {list}',
    '{file}: ешбір жолда {list} аталмаған',
  ),
  rowsOfLevel: sentence('{rows|# row|# rows} of {level}', '{level} — {rows|# строка|# строки|# строк}', '{level} — {rows|# жол}'),
  levelsByColumn: sentence(
    '{path}: the column "{field}" says what each row is: {levels}',
    '{path}: столбец «{field}» указывает уровень каждой строки: {levels}',
    '{path}: «{field}» бағаны әр жолдың деңгейін көрсетеді: {levels}',
  ),
  levelHoldsNoOther: sentence(
    '{path}: no row of the level "{lowest}" is inside one of the {rows|# row|# rows} of the level "{level}" by the columns of `area`, so nothing is added up to {rows|it|them}',
    '{path}: по столбцам `area` ни одна строка уровня «{lowest}» не входит в {rows|# строку|# строки|# строк} уровня «{level}»; с этим уровнем ничего не сверено',
    '{path}: `area` бағандары бойынша «{lowest}» деңгейінің ешбір жолы «{level}» деңгейіндегі {rows|# жолға} кірмейді; сондықтан онымен ештеңе салыстырылмады',
  ),
  rowsOfValue: sentence(
    '"{value}" in {rows|# row|# rows}, first on line {line}',
    '«{value}» — {rows|# строка|# строки|# строк}, первая — строка {line}',
    '«{value}» — {rows|# жол}, алғашқысы — {line}-жол',
  ),
  levelsNotListed: sentence(
    '{path}: {rows|# row|# rows} left out, because `values` does not list what the column "{field}" has there: {list}',
    '{path}: пропущено: {rows|# строка|# строки|# строк}, так как в `values` нет значений столбца «{field}»: {list}',
    '{path}: {rows|# жол} өткізілді, өйткені `values` ішінде «{field}» бағанының мәндері жоқ: {list}',
  ),
  hiddenSheets: sentence(
    '{path}: skipped {sheets|# hidden sheet|# hidden sheets}: {names}; name a hidden sheet under `sheet` to read it',
    '{path}: пропущено: {sheets|# скрытый лист|# скрытых листа|# скрытых листов}: {names}; чтобы прочитать скрытый лист, назовите его в `sheet`',
    '{path}: {sheets|# жасырын парақ} өткізілді: {names}; жасырын парақты оқу үшін оны `sheet` ішінде атаңыз',
  ),
  tablesNameSameAreas: sentence(
    '{first} and {second} both have a row for "{area}", so they are read as two tables about the same areas. If they are different areas, put the name around them first in `area`, such as `{path}`.',
    'И в {first}, и в {second} есть строка «{area}», поэтому это две таблицы об одних и тех же территориях. Если территории разные, поставьте в `area` первым название вокруг них, например `{path}`.',
    '{first} ішінде де, {second} ішінде де «{area}» жолы бар, сондықтан олар бір аумақтар туралы екі кесте ретінде оқылды. Аумақтар әртүрлі болса, `area` басына оларды қамтитын атауды қойыңыз, мысалы `{path}`.',
  ),
  rowsWithoutGroups: sentence(
    '{path}: skipped {rows|# row|# rows} in which every group of columns is blank, first on line {line}',
    '{path}: пропущено: {rows|# строка|# строки|# строк}, где все группы столбцов пусты; первая — строка {line}',
    '{path}: барлық бағандар тобы бос {rows|# жол} өткізілді; алғашқысы — {line}-жол',
  ),
  nameInRows: sentence('"{name}" in {rows|# row|# rows}', '«{name}» — {rows|# строка|# строки|# строк}', '«{name}» — {rows|# жол}'),
  shiftingNames: sentence(
    '{path}: the column "{votes}" is mapped to "{contestant}" in all rows, but the column "{name}" beside it names {names:#}: {list}. If these are contestants, their votes are mixed: write `layout: grouped` and `{groups}`.',
    '{path}: столбец «{votes}» во всех строках отнесён к «{contestant}», но рядом в столбце «{name}» разные имена ({names:#}): {list}. Если это участники, их голоса смешаны: укажите `layout: grouped` и `{groups}`.',
    '{path}: «{votes}» бағаны барлық жолда «{contestant}» атауына жатқызылған, бірақ қасындағы «{name}» бағанында әртүрлі атау бар ({names:#}): {list}. Бұлар қатысушылар болса, дауыстары араласып кеткен: `layout: grouped` және `{groups}` деп көрсетіңіз.',
  ),
  severalShiftingNames: sentence(
    '{path}: {columns|# column|# columns} of votes have one contestant each by the manifest, but several names beside them. "{votes}" is mapped to "{contestant}", and "{name}" has {list}. If these are contestants, their votes are mixed: write `layout: grouped` and `{groups}`.',
    '{path}: по манифесту {columns|# столбец|# столбца|# столбцов} голосов — по одному участнику, но рядом разные имена. «{votes}» отнесён к «{contestant}», а в «{name}»: {list}. Если это участники, их голоса смешаны: укажите `layout: grouped` и `{groups}`.',
    '{path}: манифест бойынша {columns|# дауыс бағанының} әрқайсысы бір қатысушыға тиесілі, бірақ қасында әртүрлі атау бар. «{votes}» бағаны «{contestant}» атауына жатқызылған, ал «{name}» бағанында: {list}. Бұлар қатысушылар болса, дауыстары араласып кеткен: `layout: grouped` және `{groups}` деп көрсетіңіз.',
  ),
  codeAndOther: sentence('"{code}" and "{other}"', '«{code}» и «{other}»', '«{code}» және «{other}»'),
  codesMatched: sentence(
    'Matched {codes|# code|# codes} of areas that differ only by zeros before them: {list}. No table has both.',
    'Сопоставлено: {codes|# код|# кода|# кодов} территорий, которые различаются только нулями впереди: {list}. Ни в одной таблице нет обоих.',
    'Алдындағы нөлдерімен ғана ерекшеленетін {codes|# аумақ коды} сәйкестендірілді: {list}. Ешбір кестеде екеуі қатар жоқ.',
  ),
  codesListed: sentence(
    'Found {codes|# code|# codes} of tables in the list of areas by {codes|its number|their numbers}, without regard to zeros in front: {list}',
    'В списке территорий по номеру, без учёта нулей впереди, найдено: {codes|# код|# кода|# кодов} таблиц: {list}',
    'Кестелердің {codes|# коды} аумақтар тізімінен алдындағы нөлдерсіз, нөмірі бойынша табылды: {list}',
  ),
  primaryKeyRepeats: sentence(
    '{path}: {rows|# row repeats|# rows repeat} a primary key of the data package, such as on lines {earlier} and {line}',
    '{path}: первичный ключ пакета данных повторяется: {rows|# строка|# строки|# строк}, например строки файла {earlier} и {line}',
    '{path}: дерек пакетінің бастапқы кілті қайталанады: {rows|# жол}, мысалы файлдың {earlier} және {line}-жолдары',
  ),
  keysRepeat: sentence(
    '{path}: {rows|# row|# rows} share {rows|its|their} area with another, such as "{name}"; their lines distinguish them, as `identity: row` says',
    '{path}: {rows|# строка|# строки|# строк} относится к территории, у которой есть и другая, например «{name}»; они различаются номером строки, как указано в `identity: row`',
    '{path}: {rows|# жолдың} аумағында басқа жол да бар, мысалы «{name}»; `identity: row` бойынша олар жол нөмірімен ажыратылды',
  ),
  row: sentence('the row', 'прочитанная строка', 'оқылған жол'),
  all: sentence('all {rows|# row|# rows}', 'все прочитанные: {rows|# строка|# строки|# строк}', 'оқылғандардың бәрі: {rows|# жол}'),
  blankLine: sentence('{blank|# blank line|# blank lines}', '{blank|# пустая строка|# пустые строки|# пустых строк}', '{blank|# бос жол}'),
  blankRow: sentence('{blank|# blank row|# blank rows}', '{blank|# пустая строка|# пустые строки|# пустых строк}', '{blank|# бос жол}'),
});
