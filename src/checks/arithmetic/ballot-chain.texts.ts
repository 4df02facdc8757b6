import { sentence, texts } from '../../language/sentence.ts';

const BALLOTS = ['# ballot|# ballots', '# бюллетень|# бюллетеня|# бюллетеней', '# бюллетень'] as const;
const VOTES = ['# vote|# votes', '# голос|# голоса|# голосов', '# дауыс'] as const;

/** The holes of the sentences about a row, about many rows, and of the head of their table. */
type OfRow = '{place} {after:#} {before:#}';
type OfRows = '{source} {level} {failures:#} {asked:#} {most:#} {place}';
type OfTitle = '{source} {level} {worst:#} {failures:#}';
type OfSeen = '{failures:#} {asked:#} {sizes:#}';

/** What is said where a figure exceeds one before it; the rule is a clause, the unit that of the difference. */
function rule(en: string, ru: string, kk: string, unit: readonly [en: string, ru: string, kk: string]) {
  const [enUnit, ruUnit, kkUnit] = unit;
  return {
    row: {
      message: sentence(
        `{place}: ${en}, {after:#} against {before:#}.` as OfRow,
        `{place}: ${ru} — {after:#} против {before:#}.` as OfRow,
        `{place}: ${kk} – тиісінше {after:#} және {before:#}.` as OfRow,
      ),
      expected: sentence('at most {before:#}', 'не более {before:#}', 'ең көбі {before:#}'),
      seen: sentence('{after:#}, a difference of {difference:#}', '{after:#}, разница {difference:#}', '{after:#}, айырма {difference:#}'),
    },
    rows: {
      message: sentence(
        `{source}, by {level}: in {failures:#} of {asked:#} rows ${en}, at most by {most|${enUnit}} ({place}).` as OfRows,
        `{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} ${ru}; наибольшее расхождение — {most|${ruUnit}} ({place}).` as OfRows,
        `{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} ${kk}; ең үлкен айырма – {most|${kkUnit}} ({place}).` as OfRows,
      ),
      title: sentence(
        `{source}, by {level}: ${en}; the {worst:#} largest of {failures:#} differences` as OfTitle,
        `{source}, уровень «{level}»: ${ru}; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}` as OfTitle,
        `{source}, «{level}» деңгейі: ${kk}; {failures|# айырма} ішінен ең үлкен {worst:#}` as OfTitle,
      ),
      expected: sentence(
        'at most as many {later} as {earlier}',
        'показатель «{later}» не больше показателя «{earlier}»',
        '«{later}» көрсеткіші «{earlier}» көрсеткішінен аспайды',
      ),
      seen: sentence(
        `{failures:#} of {asked:#} rows, {sizes|${enUnit}} in all` as OfSeen,
        `{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|${ruUnit}}` as OfSeen,
        `{asked|# жол} ішінен {failures:#}, барлығы {sizes|${kkUnit}}` as OfSeen,
      ),
    },
  };
}

const PARTS = rule(
  'valid votes and invalid ballots do not make up the ballots cast',
  'действительные голоса и недействительные бюллетени вместе не равны опущенным бюллетеням',
  'жарамды дауыстар мен жарамсыз бюллетеньдер бірге салынған бюллетеньдерге тең емес',
  BALLOTS,
);

export const T = texts('ballot-chain', {
  meta: {
    title: sentence(
      'From the roll to the valid votes',
      'От списка избирателей до действительных голосов',
      'Сайлаушылар тізімінен жарамды дауыстарға дейін',
    ),
    question: sentence(
      'Does each step from registered voters to valid votes leave no more than the step before, and do valid and invalid make up the ballots cast?',
      'Верно ли, что на каждом шаге от избирателей в списке до действительных голосов остаётся не больше, чем на предыдущем, а действительные и недействительные вместе составляют опущенные бюллетени?',
      'Тізімдегі сайлаушылардан жарамды дауыстарға дейінгі әр қадамда алдыңғысынан артық қалмай ма және жарамдылары мен жарамсыздары бірге салынған бюллетеньдерді құрай ма?',
    ),
    method: sentence(
      'Whole numbers: registered ≥ issued ≥ cast ≥ valid, cast ≥ invalid, and valid + invalid = cast; a figure that is not published is passed over.',
      'Целые числа: в списке ≥ выданные ≥ опущенные ≥ действительные, опущенные ≥ недействительные, действительные + недействительные = опущенные; неопубликованное число пропускается.',
      'Бүтін сандар: тізімдегі ≥ берілген ≥ салынған ≥ жарамды, салынған ≥ жарамсыз, жарамды + жарамсыз = салынған; жарияланбаған сан өткізіліп жіберіледі.',
    ),
    needs: [
      sentence(
        'two of: registered voters, ballots issued, ballots cast, invalid ballots, valid votes or the votes of all contestants, for one area',
        'два числа по одной территории из следующих: избиратели в списке, выданные бюллетени, опущенные бюллетени, недействительные бюллетени, действительные голоса или голоса всех участников',
        'бір аумақ бойынша мына сандардың екеуі: тізімдегі сайлаушылар, берілген бюллетеньдер, салынған бюллетеньдер, жарамсыз бюллетеньдер, жарамды дауыстар немесе барлық қатысушының дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Official figures of one area are taken together across publishers only where the row itself lacks one and the table has few rows.',
        'Официальные числа одной территории от разных издателей берутся вместе, только если числа нет в самой строке и в таблице мало строк.',
        'Бір аумақтың әр жариялаушыдан алынған ресми сандары жолдың өзінде сан болмаса және кестеде жол аз болса ғана бірге алынады.',
      ),
      sentence(
        'Where the law lets people vote who are not on the roll, ballots may honestly exceed it: of elections regarded as clean, Poland 2020 and Spain 2019 have one such station each of 27,225 and 60,090.',
        'Если закон разрешает голосовать тем, кого нет в списке, бюллетеней и при честном подсчёте может быть больше: среди выборов, не вызывавших претензий, такой участок был один из 27 225 в Польше в 2020 году и один из 60 090 в Испании в 2019 году.',
        'Заң тізімде жоқ адамдарға дауыс беруге рұқсат етсе, бюллетеньдер адал санақта да тізімдегіден көп болуы мүмкін: дау тудырмаған сайлаулардың ішінде мұндай учаске 2020 жылы Польшада 27 225 учаскенің біреуі, 2019 жылы Испанияда 60 090 учаскенің біреуі болды.',
      ),
      sentence(
        'Stations with ballots and a roll of 0 are counted in a note: people vote there who are on the roll elsewhere, as at 3 % of the stations of Israel.',
        'Участки, где есть бюллетени, а в списке 0 избирателей, подсчитываются в заметке: там голосуют те, кто внесён в список в другом месте, как на 3 % участков Израиля.',
        'Бюллетеньдері бар, ал тізімінде 0 сайлаушы тұрған учаскелер ескертпеде саналады: Израиль учаскелерінің 3 %-ындағыдай, онда басқа жерде тізімде тұрғандар дауыс береді.',
      ),
    ],
    explanations: [
      sentence(
        'Voters added on election day may be missing from the published roll.',
        'В опубликованном списке могут быть не учтены избиратели, добавленные в день голосования.',
        'Дауыс беру күні қосылған сайлаушылар жарияланған тізімде болмауы мүмкін.',
      ),
      sentence(
        'Ballots of two contests held together may have been counted into one figure.',
        'В одно число могли попасть бюллетени двух выборов, проводившихся одновременно.',
        'Бір мезгілде өткен екі сайлаудың бюллетеньдері бір санға қосылған болуы мүмкін.',
      ),
      sentence(
        'Ballots found in a box of another station, or taken away unused, break the chain by a few.',
        'Бюллетени, оказавшиеся в ящике другого участка или унесённые неиспользованными, дают расхождение в несколько штук.',
        'Басқа учаскенің жәшігінен табылған немесе пайдаланылмай алып кетілген бюллетеньдер бірнеше данаға айырма береді.',
      ),
    ],
  },
  noTwoFigures: sentence(
    'no area has two figures of the chain',
    'ни у одной территории нет двух чисел этой цепочки',
    'бірде-бір аумақта осы тізбектің екі саны жоқ',
  ),
  figuresNeeded: sentence(
    'registered voters, ballots cast, invalid ballots and votes by area',
    'избиратели в списке, опущенные бюллетени, недействительные бюллетени и голоса по территориям',
    'аумақтар бойынша тізімдегі сайлаушылар, салынған бюллетеньдер, жарамсыз бюллетеньдер және дауыстар',
  ),
  withoutRoll: {
    message: sentence(
      '{rows:#} of {of|# row|# rows} by {level} {rows|has|have} ballots and a roll of 0 voters, {ballots:#} ballots in all; the most in {place}, {most:#}.',
      'Бюллетени при 0 избирателей в списке: {rows:#} из {of|# строки|# строк|# строк} уровня «{level}»; всего {ballots|# бюллетень|# бюллетеня|# бюллетеней}, больше всего — {most:#} ({place}).',
      'Тізімде 0 сайлаушы бола тұра бюллетеньдері бар: «{level}» деңгейінің {of|# жолы} ішінен {rows:#}; барлығы {ballots|# бюллетень}, ең көбі – {most:#} ({place}).',
    ),
    details: [
      sentence(
        'Of elections regarded as clean, Israel has 3 % of such stations: soldiers, sailors, patients and prisoners vote there.',
        'Среди выборов, не вызывавших претензий, таких участков 3 % в Израиле: на них голосуют военные, моряки, пациенты больниц и заключённые.',
        'Дау тудырмаған сайлаулардың ішінде мұндай учаскелердің үлесі Израильде 3 %: оларда әскерилер, теңізшілер, емделушілер мен қамаудағылар дауыс береді.',
      ),
    ],
    expected: sentence(
      'a roll for every station, or none published',
      'число избирателей в списке для каждого участка или ни для одного',
      'әр учаске үшін тізімдегі сайлаушылар саны немесе ешқайсысына жарияланбауы',
    ),
    seen: sentence(
      '{rows|# roll|# rolls} of 0',
      '{rows|# список|# списка|# списков} с числом избирателей 0',
      'сайлаушы саны 0 болатын {rows|# тізім}',
    ),
  },
  issuedOverRegistered: rule(
    'ballots issued exceed registered voters',
    'выданных бюллетеней больше, чем избирателей в списке',
    'берілген бюллетеньдер тізімдегі сайлаушылардан көп',
    BALLOTS,
  ),
  castOverRegistered: rule(
    'ballots cast exceed registered voters',
    'опущенных бюллетеней больше, чем избирателей в списке',
    'салынған бюллетеньдер тізімдегі сайлаушылардан көп',
    BALLOTS,
  ),
  validOverRegistered: rule(
    'valid votes exceed registered voters',
    'действительных голосов больше, чем избирателей в списке',
    'жарамды дауыстар тізімдегі сайлаушылардан көп',
    VOTES,
  ),
  castOverIssued: rule(
    'ballots cast exceed ballots issued',
    'опущенных бюллетеней больше, чем выданных',
    'салынған бюллетеньдер берілген бюллетеньдерден көп',
    BALLOTS,
  ),
  validOverIssued: rule(
    'valid votes exceed ballots issued',
    'действительных голосов больше, чем выданных бюллетеней',
    'жарамды дауыстар берілген бюллетеньдерден көп',
    VOTES,
  ),
  validOverCast: rule(
    'valid votes exceed ballots cast',
    'действительных голосов больше, чем опущенных бюллетеней',
    'жарамды дауыстар салынған бюллетеньдерден көп',
    VOTES,
  ),
  invalidOverCast: rule(
    'invalid ballots exceed ballots cast',
    'недействительных бюллетеней больше, чем опущенных',
    'жарамсыз бюллетеньдер салынған бюллетеньдерден көп',
    BALLOTS,
  ),
  partsAgainstCast: {
    row: {
      ...PARTS.row,
      expected: sentence('{before:#}', '{before:#}', '{before:#}'),
    },
    rows: {
      ...PARTS.rows,
      expected: sentence(
        'valid votes and invalid ballots that make up the ballots cast',
        'действительные голоса и недействительные бюллетени, вместе равные опущенным бюллетеням',
        'бірге салынған бюллетеньдерге тең жарамды дауыстар мен жарамсыз бюллетеньдер',
      ),
    },
  },
  validAndInvalid: sentence('valid and invalid together', 'действительные и недействительные вместе', 'жарамдылары мен жарамсыздары бірге'),
});
