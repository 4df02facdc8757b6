import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence('{received|# ballot|# ballots}', '{received|# бюллетень|# бюллетеня|# бюллетеней}', '{received|# бюллетень}');
const seenInRows = sentence(
  '{failures:#} of {asked:#} rows, {sizes|# ballot|# ballots} in all',
  '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|# бюллетень|# бюллетеня|# бюллетеней}',
  '{asked|# жол} ішінен {failures:#}, барлығы {sizes|# бюллетень}',
);
const lacking = sentence(
  'The table has no column of {lacking:and}, which may be what is missing.',
  'В таблице нет столбцов с такими числами: {lacking:and}; возможно, дело в них.',
  'Кестеде мынадай сандардың бағаны жоқ: {lacking:and}; мәселе солардан болуы мүмкін.',
);

export const T = texts('protocol-balances', {
  meta: {
    title: sentence('Ballot papers of a protocol', 'Бюллетени в протоколе', 'Хаттамадағы бюллетеньдер'),
    question: sentence(
      'Do the ballots issued, cancelled and lost make up the ballots a commission received?',
      'Составляют ли выданные, погашенные и утраченные бюллетени столько, сколько получила комиссия?',
      'Берілген, жойылған және жоғалған бюллетеньдер бірге комиссия алған бюллетеньдерді құрай ма?',
    ),
    method: sentence(
      'Whole numbers: received = issued + cancelled + lost − unaccounted for on receipt, in each row that has all of them.',
      'Целые числа: полученные = выданные + погашенные + утраченные − не учтённые при получении, в каждой строке, где есть все эти числа.',
      'Бүтін сандар: алынған = берілген + жойылған + жоғалған − алу кезінде есепке алынбаған, осы сандардың бәрі бар әр жолда.',
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
        'Where the table has no column of lost ballots or of those unaccounted for, they are taken to be none, and a difference is a note: they may be what is missing.',
        'Если в таблице нет столбца утраченных или не учтённых при получении бюллетеней, считается, что их нет, и расхождение даёт заметку: возможно, дело именно в них.',
        'Кестеде жоғалған немесе алу кезінде есепке алынбаған бюллетеньдердің бағаны болмаса, олар жоқ деп есептеледі, ал айырма ескертпе береді: мәселе солардан болуы мүмкін.',
      ),
      sentence(
        'Where commissions enter protocols through software that refuses an open balance, as in Russia, none ever fails (0 of 381,385 protocols of 2012, 2018, 2021 and 2024): there it tests that the columns were read rightly, not the count.',
        'Где комиссии вводят протоколы через программу, не принимающую несошедшийся баланс, как в России, расхождений не бывает (0 из 381 385 протоколов 2012, 2018, 2021 и 2024 годов): там проверяется, верно ли прочитаны столбцы, а не подсчёт.',
        'Комиссиялар хаттамаларды Ресейдегідей сәйкес келмейтін балансты қабылдамайтын бағдарлама арқылы енгізетін жерде айырма болмайды (2012, 2018, 2021 және 2024 жылдардағы 381 385 хаттаманың 0-і): онда санақ емес, бағандардың дұрыс оқылғаны тексеріледі.',
      ),
      sentence(
        'Of protocols copied from paper it tests the count as well as the copying.',
        'У протоколов, переписанных с бумаги, проверяется и подсчёт, и переписывание.',
        'Қағаздан көшірілген хаттамаларда санақ та, көшіру де тексеріледі.',
      ),
      sentence(
        'That the boxes hold no more ballots than were issued, and that valid and invalid make up the ballots in the boxes, is asked by ballot-chain.',
        'Что в ящиках не больше бюллетеней, чем выдано, и что действительные и недействительные вместе равны числу бюллетеней в ящиках, проверяет ballot-chain.',
        'Жәшіктерде берілгеннен артық бюллетень болмауын және жарамды мен жарамсыздардың бірге жәшіктердегі бюллетеньдерге тең болуын ballot-chain тексереді.',
      ),
    ],
    explanations: [
      sentence(
        'A column may be mapped to the wrong row of the protocol: early, mobile and station ballots are often issued in three.',
        'Столбец мог быть сопоставлен не той строке протокола: бюллетени, выданные досрочно, вне помещения и на участке, часто стоят в трёх строках.',
        'Баған хаттаманың басқа жолымен сәйкестендірілген болуы мүмкін: мерзімінен бұрын, үй-жайдан тыс және учаскеде берілген бюллетеньдер көбіне үш жолда тұрады.',
      ),
      sentence(
        'Ballots may have been passed on from another commission, or spoilt and replaced, without a line for it.',
        'Бюллетени могли быть переданы другой комиссией или испорчены и заменены, а строки для этого нет.',
        'Бюллетеньдер басқа комиссиядан берілген немесе бүлініп, ауыстырылған, ал бұған арналған жол жоқ болуы мүмкін.',
      ),
      sentence(
        'A slip in filling in the paper protocol, corrected later or not.',
        'Описка при заполнении бумажного протокола, позже исправленная или нет.',
        'Қағаз хаттаманы толтырудағы жаңылыс, кейін түзетілген не түзетілмеген.',
      ),
    ],
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
      'ballots issued, cancelled unused and lost',
      'выданные, погашенные неиспользованные и утраченные бюллетени',
      'берілген, пайдаланылмай жойылған және жоғалған бюллетеньдер',
    ),
    withoutLost: sentence(
      'ballots issued and cancelled unused',
      'выданные и погашенные неиспользованные бюллетени',
      'берілген және пайдаланылмай жойылған бюллетеньдер',
    ),
  },
  whole: {
    row: {
      message: sentence(
        '{place}: {added} come to {sum:#}; {received|# ballot|# ballots} {received|was|were} received.',
        '{place}: {added} составляют {sum:#}; получено {received|# бюллетень|# бюллетеня|# бюллетеней}.',
        '{place}: {added} барлығы {sum:#}; алынғаны – {received|# бюллетень}.',
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
      message: sentence(
        '{source}, by {level}: in {failures:#} of {asked:#} rows {added} do not make up the ballots received, at most by {most|# ballot|# ballots} ({place}).',
        '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} {added} не равны полученным; наибольшее расхождение — {most|# бюллетень|# бюллетеня|# бюллетеней} ({place}).',
        '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {added} алынған бюллетеньдерге тең емес; ең үлкен айырма – {most|# бюллетень} ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: {added} do not make up the ballots received; the {worst:#} largest of {failures:#} differences',
        '{source}, уровень «{level}»: {added} не равны полученным; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: {added} алынған бюллетеньдерге тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      details: [lacking],
      expected: sentence(
        'as many ballots received as {added} together',
        'полученных бюллетеней столько же, сколько составляют вместе {added}',
        'алынған бюллетеньдер саны мынаған тең: {added}',
      ),
      seen: seenInRows,
    },
  },
  lessUnaccounted: {
    row: {
      message: sentence(
        '{place}: {added}, less those unaccounted for on receipt, come to {sum:#}; {received|# ballot|# ballots} {received|was|were} received.',
        '{place}: {added} за вычетом не учтённых при получении составляют {sum:#}; получено {received|# бюллетень|# бюллетеня|# бюллетеней}.',
        '{place}: алу кезінде есепке алынбағандарын шегергендегі {added} барлығы {sum:#}; алынғаны – {received|# бюллетень}.',
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
      message: sentence(
        '{source}, by {level}: in {failures:#} of {asked:#} rows {added}, less those unaccounted for on receipt, do not make up the ballots received, at most by {most|# ballot|# ballots} ({place}).',
        '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} {added} за вычетом не учтённых при получении не равны полученным; наибольшее расхождение — {most|# бюллетень|# бюллетеня|# бюллетеней} ({place}).',
        '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} алу кезінде есепке алынбағандарын шегергендегі {added} алынған бюллетеньдерге тең емес; ең үлкен айырма – {most|# бюллетень} ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: {added}, less those unaccounted for on receipt, do not make up the ballots received; the {worst:#} largest of {failures:#} differences',
        '{source}, уровень «{level}»: {added} за вычетом не учтённых при получении не равны полученным; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: алу кезінде есепке алынбағандарын шегергендегі {added} алынған бюллетеньдерге тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      details: [lacking],
      expected: sentence(
        'as many ballots received as {added}, less those unaccounted for on receipt together',
        'полученных бюллетеней столько же, сколько составляют вместе {added} за вычетом не учтённых при получении',
        'алынған бюллетеньдер саны мынаған тең: алу кезінде есепке алынбағандарын шегергендегі {added}',
      ),
      seen: seenInRows,
    },
  },
  received: sentence('Received', 'Получено', 'Алынған'),
});
