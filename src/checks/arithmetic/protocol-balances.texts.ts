import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence(
  '{received|# ballot|# ballots}, as received',
  '{received|# бюллетень|# бюллетеня|# бюллетеней}, как получено',
  'алынғанындай {received|# бюллетень}',
);
const seenInRows = sentence(
  '{failures:#} of {asked:#} rows, {sizes|# ballot|# ballots} in all',
  '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|# бюллетень|# бюллетеня|# бюллетеней}',
  '{asked|# жол} ішінен {failures:#}, барлығы {sizes|# бюллетень}',
);
const lacking = sentence(
  'The table has no column of {lacking:and}; the gap may be there.',
  'В таблице нет столбцов с такими числами: {lacking:and}; разница может быть в них.',
  'Кестеде мынадай сандардың бағаны жоқ: {lacking:and}; айырма солардан болуы мүмкін.',
);
const doNotBalance = sentence(
  '{source}: ballots do not balance in {failures:#} of {asked:#} rows by {level}; the largest gap is {most|# ballot|# ballots} ({place}).',
  '{source}, уровень «{level}»: баланс бюллетеней не сходится в {failures:#} из {asked|# строки|# строк|# строк}; наибольшее расхождение — {most|# бюллетень|# бюллетеня|# бюллетеней} ({place}).',
  '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} бюллетеньдер балансы сәйкес емес; ең үлкен айырма – {most|# бюллетень} ({place}).',
);
const title = sentence(
  '{source}, by {level}: protocols that do not balance, the {worst:#} largest of {failures:#} gaps',
  '{source}, уровень «{level}»: протоколы, где баланс не сходится, {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
  '{source}, «{level}» деңгейі: балансы сәйкес емес хаттамалар, {failures|# айырма} ішінен ең үлкен {worst:#}',
);
const askForRows = sentence(
  'Ask the commission for the signed protocols of these rows, that of {place} first.',
  'Запросите у комиссии подписанные протоколы этих строк, прежде всего: {place}.',
  'Комиссиядан осы жолдардың қол қойылған хаттамаларын сұратыңыз, ең алдымен: {place}.',
);

export const T = texts('protocol-balances', {
  meta: {
    title: sentence('Ballot papers of a protocol', 'Бюллетени в протоколе', 'Хаттамадағы бюллетеньдер'),
    question: sentence(
      'Do the ballots issued, cancelled and lost add up to the ballots a commission received?',
      'Составляют ли выданные, погашенные и утраченные бюллетени столько, сколько получила комиссия?',
      'Берілген, жойылған және жоғалған бюллетеньдер бірге комиссия алған бюллетеньдерге тең бе?',
    ),
    method: sentence(
      'In each row that has all the figures: ballots received = issued + cancelled + lost − unaccounted for on receipt, in whole numbers.',
      'В каждой строке, где есть все эти числа: полученные = выданные + погашенные + утраченные − не учтённые при получении, в целых числах.',
      'Осы сандардың бәрі бар әр жолда: алынған = берілген + жойылған + жоғалған − алу кезінде есепке алынбаған, бүтін сандармен.',
    ),
    needs: [
      sentence(
        'ballots received, issued and cancelled by area; ballots lost and unaccounted for, where protocols have them',
        'полученные, выданные и погашенные бюллетени по территориям; утраченные и не учтённые при получении, если они есть в протоколах',
        'аумақтар бойынша алынған, берілген және жойылған бюллетеньдер; хаттамаларда болса, жоғалған және алу кезінде есепке алынбаған бюллетеньдер',
      ),
    ],
    limits: [
      sentence(
        'Where the table has no column of lost or unaccounted ballots, the check counts none. A difference is then a note, because the missing column may explain it.',
        'Если в таблице нет столбца утраченных или не учтённых бюллетеней, проверка считает, что их нет. Тогда расхождение даёт заметку: его может объяснить недостающий столбец.',
        'Кестеде жоғалған немесе есепке алынбаған бюллетеньдердің бағаны болмаса, тексеру олар жоқ деп есептейді. Онда айырма ескертпе береді: оны жетіспейтін баған түсіндіруі мүмкін.',
      ),
      sentence(
        'In some countries the software refuses a protocol that does not balance. In Russia none of 381,385 protocols of 2012, 2018, 2021 and 2024 failed. There the check shows that the columns were read rightly; it says nothing of the count.',
        'В некоторых странах программа не принимает протокол с несошедшимся балансом. В России баланс сошёлся во всех 381 385 протоколах 2012, 2018, 2021 и 2024 годов. Там проверка показывает, что столбцы прочитаны верно, но ничего не говорит о подсчёте.',
        'Кей елдерде бағдарлама балансы сәйкес келмейтін хаттаманы қабылдамайды. Ресейде 2012, 2018, 2021 және 2024 жылдардағы 381 385 хаттаманың ешқайсысында айырма болған жоқ. Онда тексеру бағандардың дұрыс оқылғанын көрсетеді, ал санақ туралы ештеңе айтпайды.',
      ),
      sentence(
        'In protocols copied from paper a gap may come from the count or from the copying.',
        'В протоколах, переписанных с бумаги, расхождение могло возникнуть и при подсчёте, и при переписывании.',
        'Қағаздан көшірілген хаттамаларда айырма санақтан да, көшіруден де туындауы мүмкін.',
      ),
      sentence(
        'Another check, ballot-chain, compares the ballots in the boxes with those issued, and with the valid and invalid ones.',
        'Бюллетени в ящиках с выданными и с действительными и недействительными сравнивает другая проверка, ballot-chain.',
        'Жәшіктердегі бюллетеньдерді берілгендермен, жарамды және жарамсыздармен басқа тексеру, ballot-chain, салыстырады.',
      ),
    ],
    explanations: [
      sentence(
        'Whoever filled in the protocol may have made a slip, corrected later or not.',
        'При заполнении протокола могли допустить описку, позже исправленную или нет.',
        'Хаттаманы толтырғанда жаңылыс кеткен болуы мүмкін, ол кейін түзетілген не түзетілмеген.',
      ),
      sentence(
        'Ballots may have been passed on from another commission, or spoilt and replaced, without a line for it.',
        'Бюллетени могли быть переданы другой комиссией или испорчены и заменены, а строки для этого нет.',
        'Бюллетеньдер басқа комиссиядан берілген немесе бүлініп, ауыстырылған, ал бұған арналған жол жоқ болуы мүмкін.',
      ),
      sentence(
        'A column of the data may hold the wrong line of the protocol: ballots issued early, at home and at the station often have three lines.',
        'В столбце данных может быть не та строка протокола: для бюллетеней, выданных досрочно, на дому и на участке, часто отведены три строки.',
        'Деректер бағанында хаттаманың басқа жолы болуы мүмкін: мерзімінен бұрын, үйде және учаскеде берілген бюллетеньдерге көбіне үш жол беріледі.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocol, with the lines for ballots received, issued and cancelled.',
      'Запросите у комиссии подписанный протокол со строками о полученных, выданных и погашенных бюллетенях.',
      'Комиссиядан алынған, берілген және жойылған бюллетеньдер жолдары бар қол қойылған хаттаманы сұратыңыз.',
    ),
  },
  noFigures: sentence(
    'no area has ballots received, issued and cancelled',
    'ни у одной территории нет полученных, выданных и погашенных бюллетеней',
    'бірде-бір аумақта алынған, берілген және жойылған бюллетеньдер жоқ',
  ),
  figuresNeeded: sentence(
    'the ballots that each commission received, issued and cancelled',
    'бюллетени, которые каждая комиссия получила, выдала и погасила',
    'әр комиссия алған, берген және жойған бюллетеньдер',
  ),
  added: {
    withLost: sentence(
      'those issued, cancelled unused and lost',
      'выданные, погашенные неиспользованные и утраченные',
      'берілген, пайдаланылмай жойылған және жоғалған бюллетеньдер',
    ),
    withoutLost: sentence(
      'those issued and cancelled unused',
      'выданные и погашенные неиспользованные',
      'берілген және пайдаланылмай жойылған бюллетеньдер',
    ),
  },
  whole: {
    row: {
      message: sentence(
        '{place:^} received {received|# ballot|# ballots}, but {added} add up to {sum:#}.',
        '{place:^}: получено {received|# бюллетень|# бюллетеня|# бюллетеней}, а {added} в сумме дают {sum:#}.',
        '{place:^}: {received|# бюллетень} алынған, ал {added} қосындысы – {sum:#}.',
      ),
      details: [lacking],
      expected,
      seen: sentence(
        '{terms} = {sum:#}, a difference of {difference:#}',
        '{terms} = {sum:#}, разница {difference:#}',
        '{terms} = {sum:#}, айырма {difference:#}',
      ),
    },
    rows: {
      message: doNotBalance,
      title,
      details: [lacking],
      expected: sentence(
        'as many ballots received as {added} together',
        'полученных бюллетеней столько же, сколько составляют вместе {added}',
        'алынған бюллетеньдер саны мынаған тең: {added}',
      ),
      seen: seenInRows,
      ask: askForRows,
    },
  },
  lessUnaccounted: {
    row: {
      message: sentence(
        '{place:^} received {received|# ballot|# ballots}, but {added}, less those unaccounted for on receipt, add up to {sum:#}.',
        '{place:^}: получено {received|# бюллетень|# бюллетеня|# бюллетеней}, а {added} за вычетом не учтённых при получении в сумме дают {sum:#}.',
        '{place:^}: {received|# бюллетень} алынған, ал алу кезінде есепке алынбағандарын шегергендегі {added} қосындысы – {sum:#}.',
      ),
      details: [lacking],
      expected,
      seen: sentence(
        '{terms} − {unaccounted:#} = {sum:#}, a difference of {difference:#}',
        '{terms} − {unaccounted:#} = {sum:#}, разница {difference:#}',
        '{terms} − {unaccounted:#} = {sum:#}, айырма {difference:#}',
      ),
    },
    rows: {
      message: doNotBalance,
      title,
      details: [lacking],
      expected: sentence(
        'as many ballots received as {added} together, less those unaccounted for on receipt',
        'полученных бюллетеней столько же, сколько составляют вместе {added} за вычетом не учтённых при получении',
        'алынған бюллетеньдер саны мынаған тең: алу кезінде есепке алынбағандарын шегергендегі {added}',
      ),
      seen: seenInRows,
      ask: askForRows,
    },
  },
  rule: {
    part: sentence('{label} (“{field}”)', '{label} («{field}»)', '{label} («{field}»)'),
    whole: sentence(
      'the ballots received (“{received}”) are as many as these together: {parts:and}',
      'полученных бюллетеней («{received}») столько же, сколько вместе составляют {parts:and}',
      'алынған бюллетеньдер («{received}») мыналардың қосындысына тең: {parts:and}',
    ),
    lessUnaccounted: sentence(
      'the ballots received (“{received}”) are as many as these together, less those unaccounted for (“{unaccounted}”): {parts:and}',
      'полученных бюллетеней («{received}») столько же, сколько за вычетом не учтённых («{unaccounted}») вместе составляют {parts:and}',
      'алынған бюллетеньдер («{received}») есепке алынбағандарын («{unaccounted}») шегергендегі мыналардың қосындысына тең: {parts:and}',
    ),
  },
  received: sentence('Received', 'Получено', 'Алынған'),
});
