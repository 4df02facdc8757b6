import { sentence, texts } from '../language/sentence.ts';

export const T = texts('ingest', {
  nameWasInferred: sentence(
    'The name of {label} ({id}) was inferred. {inferredFrom}',
    'Название «{label}» ({id}) восстановлено. {inferredFrom}',
    '«{label}» ({id}) атауы қалпына келтірілді. {inferredFrom}',
  ),
  noColumnWasFound: sentence(
    '{path}: no column was found for row {numbers} of the protocol ({part})',
    '{path}: не найден столбец для строки {numbers} протокола ({part})',
    '{path}: хаттаманың {numbers}-жолына баған табылмады ({part})',
  ),
  contestantsListedDoNot: sentence(
    'The contestants listed do not hold all votes: {part} of the valid votes published beside theirs belong to others, who are taken together.',
    'Перечисленным участникам принадлежат не все голоса: {part} действительных голосов, опубликованных рядом, принадлежат другим, они взяты вместе.',
    'Аталған қатысушыларда барлық дауыс жоқ: қатар жарияланған жарамды дауыстардың {part} өзгелерге тиесілі, олар бірге алынды.',
  ),
  werePassedOver: sentence('{path}: {blank} were passed over', '{path}: пропущено: {blank}', '{path}: өткізілгені: {blank}'),
  lineEndsMixedLines: sentence(
    '{path}: the line ends are mixed; lines are taken to end at a line feed',
    '{path}: концы строк разного вида; концом строки считается перевод строки',
    '{path}: жол соңдары әртүрлі; жол соңы ретінде жол ауыстыру таңбасы алынды',
  ),
  contestant: sentence('The contestant "{name}" {what}.', 'Участник «{name}»: {what}.', '«{name}» қатысушысы: {what}.'),
  contestantsLookLikeOne: sentence(
    'The contestants "{first}" and "{other}" look like one name spelled two ways; if they are one, list one of them and name both columns.',
    'Участники «{first}» и «{other}» похожи на одно имя, написанное по-разному; если это одно и то же, укажите одного из них и назовите оба столбца.',
    '«{first}» және «{other}» қатысушылары екі түрлі жазылған бір атауға ұқсайды; егер ол бір қатысушы болса, біреуін ғана жазып, екі бағанды да атаңыз.',
  ),
  figures: sentence('"{name}" {what}', '«{name}»: {what}', '«{name}»: {what}'),
  and: sentence('"{name}" and "{name2}"', '«{name}» и «{name2}»', '«{name}» және «{name2}»'),
  someAreasLookLike: sentence(
    'Some areas look like one spelled two ways: {list}; the table then has two rows for one area, or one that matches no other table.',
    'Некоторые территории похожи на одну, написанную по-разному: {list}; тогда в таблице две строки об одной территории или строка, которой нет пары в других таблицах.',
    'Кейбір аумақтар екі түрлі жазылған бір аумаққа ұқсайды: {list}; онда кестеде бір аумақ туралы екі жол немесе басқа кестелерде жұбы жоқ жол бар.',
  ),
  someNamesAreasOdd: sentence(
    'Some names of areas have odd letters: {list}; such a name matches no other table.',
    'В некоторых названиях территорий необычные буквы: {list}; такому названию нет пары в других таблицах.',
    'Кейбір аумақ атауларында әдеттен тыс әріптер бар: {list}; мұндай атаудың басқа кестелерде жұбы жоқ.',
  ),
  more: sentence('{list} and {found:#} more', '{list} и ещё {found:#}', '{list} және тағы {found:#}'),
  areasLevelLieBelow: sentence(
    'Areas of the level "{level}" lie below others of that level: the levels do not nest.',
    'Территории уровня «{level}» лежат внутри других территорий того же уровня: уровни не вложены друг в друга.',
    '«{level}» деңгейіндегі аумақтар сол деңгейдегі басқа аумақтардың ішінде: деңгейлер бір-біріне енбейді.',
  ),
  directlyBelowLevel: sentence(
    '{size:#} directly below the level "{holder}"',
    '{size:#} прямо под уровнем «{holder}»',
    '{size:#} тікелей «{holder}» деңгейінің астында',
  ),
  areasLevelDoNot: sentence(
    'Areas of the level "{level}" do not nest alike: {parts}. What is asked within a level leaves some of them out.',
    'Территории уровня «{level}» вложены по-разному: {parts}. Проверки внутри уровня часть из них не охватывают.',
    '«{level}» деңгейіндегі аумақтардың орналасуы әртүрлі: {parts}. Деңгей ішіндегі тексерулер олардың бір бөлігін қамтымайды.',
  ),
  votesBelongNoStation: sentence(
    '{path}: {afloat|# row|# rows} of votes that belong to no station ({votesAfloat:#} votes) {afloat|was|were} left out',
    '{path}: не учтено: {afloat|# строка|# строки|# строк} с голосами, не относящимися ни к одному участку (голосов: {votesAfloat:#})',
    '{path}: ешбір учаскеге жатпайтын дауыстары бар {afloat|# жол} есепке алынбады ({votesAfloat:#} дауыс)',
  ),
  sheetsReadAnotherNamed: sentence(
    '{path} has {filled:#} sheets; "{sheet}" is read. Another is named by `sheet`: {names}.',
    'В {path} листов: {filled:#}; прочитан «{sheet}». Другой указывается ключом `sheet`: {names}.',
    '{path} ішінде {filled:#} парақ бар; «{sheet}» оқылды. Басқасы `sheet` кілтімен көрсетіледі: {names}.',
  ),
  lineReadTotalRows: sentence(
    '{path}: line {line} ("{trim}") is read as the total of the rows beside it and not counted again',
    '{path}: строка {line} («{trim}») прочитана как итог соседних строк и повторно не учитывается',
    '{path}: {line}-жол («{trim}») көршілес жолдардың қорытындысы деп оқылды және қайта саналмайды',
  ),
  holdsCharactersCannotSeen: sentence(
    'holds characters that cannot be seen ({part})',
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
    '{path}: the header stands again on line {lines} and {lines2:#} more; passed over',
    '{path}: заголовок повторяется в строках {lines} и ещё в {lines2:#}; пропущено',
    '{path}: тақырып {lines} және тағы {lines2:#} жолда қайталанады; өткізілді',
  ),
  headerStandsAgainLine2: sentence(
    '{path}: the header stands again on line {lines}; passed over',
    '{path}: заголовок повторяется в строке {lines}; пропущено',
    '{path}: тақырып {lines}-жолда қайталанады; өткізілді',
  ),
  aboveHeaderWhichRead: sentence(
    '{path}: {rows|# row|# rows} above the header, which is read from row {headerRow}, {rows|was|were} passed over',
    '{path}: над заголовком, который прочитан из строки {headerRow}, пропущено: {rows|# строка|# строки|# строк}',
    '{path}: {headerRow}-жолдан оқылған тақырыптың үстінен {rows|# жол} өткізілді',
  ),
  pathAreaBlankThose: sentence(
    '{file}: {cells|# cell|# cells} of the path to an area {cells|is|are} blank; those rows lie directly below the level above',
    '{file}: в пути к территории {cells|пуста # ячейка|пусты # ячейки|пусто # ячеек}; эти строки отнесены прямо к уровню выше',
    '{file}: аумаққа апаратын жолда {cells|# ұяшық} бос; ол жолдар тікелей жоғарғы деңгейге жатқызылды',
  ),
  columnEmptyRead: sentence(
    '{file}: the column "{fields}" is empty in {what} read ({level})',
    '{file}: столбец «{fields}» пуст: {what} ({level})',
    '{file}: «{fields}» бағаны бос: {what} ({level})',
  ),
  row: sentence('the row', 'прочитанная строка', 'оқылған жол'),
  all: sentence('all {rows|# row|# rows}', 'все прочитанные: {rows|# строка|# строки|# строк}', 'оқылғандардың бәрі: {rows|# жол}'),
  blankLine: sentence('{blank|# blank line|# blank lines}', '{blank|# пустая строка|# пустые строки|# пустых строк}', '{blank|# бос жол}'),
  blankRow: sentence('{blank|# blank row|# blank rows}', '{blank|# пустая строка|# пустые строки|# пустых строк}', '{blank|# бос жол}'),
});
