import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    '{officialRoll:#} registered voters',
    '{officialRoll|# избиратель в списке|# избирателя в списке|# избирателей в списке}',
    'тізімдегі {officialRoll|# сайлаушы}',
  ),
  seen: sentence(
    '{scaledRoll:#}, or {scaledLow:#} to {scaledHigh:#} with the rounding of the turnouts',
    '{scaledRoll:#}; с учётом округления явки — от {scaledLow:#} до {scaledHigh:#}',
    '{scaledRoll:#}; қатысу деңгейінің дөңгелектелуін ескергенде {scaledLow:#} – {scaledHigh:#} аралығында',
  ),
};

const invalidBallots = sentence(
  'The share of invalid ballots may differ between areas.',
  'Доля недействительных бюллетеней на разных территориях может различаться.',
  'Жарамсыз бюллетеньдердің үлесі аумақтарда әртүрлі болуы мүмкін.',
);
const abroad = sentence(
  'Voters abroad, on ships or registered without an area are on the roll but in no area.',
  'Избиратели за рубежом, на судах или не приписанные ни к одной территории есть в списке, но не входят ни в одну территорию.',
  'Шетелдегі, кемелердегі немесе ешбір аумаққа тіркелмеген сайлаушылар тізімде бар, бірақ ешбір аумаққа кірмейді.',
);
const issuedBallots = sentence(
  'Turnout may count ballots issued, while the table counts the ballots in the boxes.',
  'Явка могла быть посчитана по выданным бюллетеням, а таблица — по бюллетеням из ящиков.',
  'Қатысу деңгейі берілген бюллетеньдер бойынша, ал кесте жәшіктердегі бюллетеньдер бойынша есептелген болуы мүмкін.',
);
const earlierState = sentence(
  'The printed turnouts may be of an earlier hour than the votes.',
  'Опубликованная явка могла относиться к более раннему часу, чем голоса.',
  'Жарияланған қатысу деңгейі дауыстардан ертерек сағатқа тиесілі болуы мүмкін.',
);
const addedVoters = sentence(
  'Voters added on the day vote, but may be missing from the published roll.',
  'Внесённые в день голосования голосуют, но в опубликованном числе избирателей их может не быть.',
  'Дауыс беру күні қосылғандар дауыс береді, бірақ жарияланған сайлаушылар санында болмауы мүмкін.',
);

export const T = texts('unaccounted-ballots', {
  meta: {
    title: sentence(
      'Registered voters implied by the areas',
      'Число избирателей, которое следует из данных территорий',
      'Аумақтар деректерінен шығатын сайлаушылар саны',
    ),
    question: sentence(
      'Do the valid votes and turnouts of the areas imply the published number of registered voters?',
      'Следует ли из действительных голосов и явки по территориям опубликованное число избирателей в списке?',
      'Аумақтардың жарамды дауыстары мен қатысу деңгейінен тізімдегі сайлаушылардың жарияланған саны шыға ма?',
    ),
    method: sentence(
      'For each area the check computes valid votes × (ballots cast / valid votes of the country) / turnout. The sum, with the rounding interval of every turnout, is compared with the registered voters.',
      'Для каждой территории вычисляется: действительные голоса × (опущенные бюллетени / действительные голоса по стране) / явка. Сумма, с интервалом округления каждой явки, сравнивается с числом избирателей в списке.',
      'Әр аумақ үшін есептеледі: жарамды дауыстар × (салынған бюллетеньдер / ел бойынша жарамды дауыстар) / қатысу деңгейі. Қосынды, әр қатысу деңгейінің дөңгелектеу аралығымен, тізімдегі сайлаушылар санымен салыстырылады.',
    ),
    needs: [
      sentence(
        'valid votes and printed turnout of every area',
        'действительные голоса и опубликованная явка по каждой территории',
        'әр аумақтың жарамды дауыстары мен жарияланған қатысу деңгейі',
      ),
      sentence(
        'registered voters and ballots cast of the whole contest',
        'число избирателей в списке и опущенных бюллетеней по выборам в целом',
        'жалпы сайлау бойынша тізімдегі сайлаушылар мен салынған бюллетеньдер саны',
      ),
    ],
    limits: [
      sentence(
        'Turnout counts ballots, but the table counts valid votes. The check therefore scales the votes of each area by the national ratio of ballots cast to valid votes.',
        'Явка считается по бюллетеням, а таблица — по действительным голосам. Поэтому голоса каждой территории умножаются на общее по стране отношение опущенных бюллетеней к действительным голосам.',
        'Қатысу деңгейі бюллетеньдер бойынша, ал кесте жарамды дауыстар бойынша есептеледі. Сондықтан әр аумақтың дауыстары салынған бюллетеньдердің жарамды дауыстарға ел бойынша қатынасына көбейтіледі.',
      ),
      sentence(
        'Voters abroad are on the roll but in no area, and turnout may count ballots issued. A difference of one or two per cent is ordinary.',
        'Избиратели за рубежом есть в списке, но не относятся ни к одной территории; явка может считаться по выданным бюллетеням. Разница в один-два процента обычна.',
        'Шетелдегі сайлаушылар тізімде бар, бірақ ешбір аумаққа кірмейді; қатысу деңгейі берілген бюллетеньдер бойынша есептелуі мүмкін. Бір-екі пайыздық айырма – әдеттегі жағдай.',
      ),
      sentence(
        'The check runs only where turnout is printed as a share. With counts by area the roll needs no estimate.',
        'Проверка выполняется только там, где явка опубликована как доля. Если по территориям есть числа, список оценивать не нужно.',
        'Тексеру тек қатысу деңгейі үлес түрінде жарияланған жерде орындалады. Аумақтар бойынша сандар болса, тізімді бағалаудың қажеті жоқ.',
      ),
    ],
    explanations: [abroad, invalidBallots, issuedBallots],
    ask: sentence(
      'Ask the commission for the registered voters of each area, and of those who belong to no area.',
      'Запросите у комиссии число избирателей в списке по каждой территории и число тех, кто не относится ни к одной.',
      'Комиссиядан әр аумақтың тізімдегі сайлаушылар санын және ешбір аумаққа кірмейтіндердің санын сұратыңыз.',
    ),
  },
  severalVotes: sentence(
    'a ballot carries several votes, so votes do not tell how many ballots there are',
    'бюллетень даёт несколько голосов, и по голосам нельзя узнать число бюллетеней',
    'бюллетень бірнеше дауыс береді, сондықтан дауыстан бюллетень санын білуге болмайды',
  ),
  oneVoteNeeded: sentence('ballots cast by area', 'опущенные бюллетени по территориям', 'аумақтар бойынша салынған бюллетеньдер'),
  noTable: sentence(
    'no table has votes and a printed turnout of every area',
    'ни в одной таблице нет голосов и опубликованной явки по каждой территории',
    'бірде-бір кестеде әр аумақтың дауыстары мен жарияланған қатысу деңгейі бірге жоқ',
  ),
  tableNeeded: sentence(
    'valid votes and turnout by area',
    'действительные голоса и явка по территориям',
    'аумақтар бойынша жарамды дауыстар мен қатысу деңгейі',
  ),
  noTotals: sentence(
    'registered voters, ballots cast or valid votes of the whole contest are not published',
    'число избирателей в списке, опущенных бюллетеней или действительных голосов по выборам в целом не опубликовано',
    'жалпы сайлау бойынша тізімдегі сайлаушылар, салынған бюллетеньдер немесе жарамды дауыстар саны жарияланбаған',
  ),
  totalsNeeded: sentence(
    'registered voters, ballots cast and valid votes of the whole contest',
    'число избирателей в списке, опущенных бюллетеней и действительных голосов по выборам в целом',
    'жалпы сайлау бойынша тізімдегі сайлаушылар, салынған бюллетеньдер және жарамды дауыстар саны',
  ),
  emptyRoll: sentence(
    'the published number of registered voters is 0',
    'опубликовано 0 избирателей в списке',
    'тізімдегі сайлаушылар саны 0 деп жарияланған',
  ),
  rollNeeded: sentence(
    'registered voters of the whole contest',
    'число избирателей в списке по выборам в целом',
    'жалпы сайлау бойынша тізімдегі сайлаушылар саны',
  ),
  fewerCastThanValid: sentence(
    'the published ballots cast are fewer than the valid votes',
    'опубликовано меньше опущенных бюллетеней, чем действительных голосов',
    'салынған бюллетеньдер саны жарамды дауыстар санынан аз деп жарияланған',
  ),
  fittingTotalsNeeded: sentence(
    'ballots cast and valid votes that fit each other',
    'согласованные числа опущенных бюллетеней и действительных голосов',
    'өзара үйлесетін салынған бюллетеньдер мен жарамды дауыстар саны',
  ),
  areasMissing: sentence(
    'the areas have {sum:#} of {valid:#} valid votes',
    'на территории приходится {sum:#} из {valid:#} действительных голосов',
    'аумақтарға {valid:#} жарамды дауыстың {sum:#} дауысы тиесілі',
  ),
  everyAreaNeeded: sentence(
    'valid votes and turnout of every area',
    'действительные голоса и явка по каждой территории',
    'әр аумақтың жарамды дауыстары мен қатысу деңгейі',
  ),
  turnoutMaybe0: sentence(
    'the turnout of an area may be 0 within its rounding',
    'явка одной из территорий с учётом округления может равняться 0',
    'дөңгелектеуді ескергенде бір аумақтың қатысу деңгейі 0 болуы мүмкін',
  ),
  turnoutAbove0Needed: sentence('turnouts above 0', 'значения явки выше 0', 'нөлден жоғары қатысу деңгейі'),
  more: {
    message: sentence(
      'The valid votes and turnouts of {areas|# area|# areas} imply {scaledRoll:#} registered voters; the published number is {officialRoll:#}, which is {gap:#} ({gapPart:%2}) more.',
      'Из действительных голосов и явки {areas|# территории|# территорий|# территорий} следует, что избирателей в списке должно быть {scaledRoll:#}; опубликовано {officialRoll:#}, на {gap:#} ({gapPart:%2}) больше.',
      '{areas|# аумақтың} жарамды дауыстары мен қатысу деңгейінен тізімдегі сайлаушылар саны {scaledRoll:#} болуы тиіс екені шығады; {officialRoll:#} деп жарияланған, бұл {gap:#} ({gapPart:%2}) артық.',
    ),
    ...figures,
    explanations: [abroad, issuedBallots, invalidBallots],
  },
  fewer: {
    message: sentence(
      'The valid votes and turnouts of {areas|# area|# areas} imply {scaledRoll:#} registered voters; the published number is {officialRoll:#}, which is {gap:#} ({gapPart:%2}) fewer.',
      'Из действительных голосов и явки {areas|# территории|# территорий|# территорий} следует, что избирателей в списке должно быть {scaledRoll:#}; опубликовано {officialRoll:#}, на {gap:#} ({gapPart:%2}) меньше.',
      '{areas|# аумақтың} жарамды дауыстары мен қатысу деңгейінен тізімдегі сайлаушылар саны {scaledRoll:#} болуы тиіс екені шығады; {officialRoll:#} деп жарияланған, бұл {gap:#} ({gapPart:%2}) кем.',
    ),
    ...figures,
    explanations: [earlierState, addedVoters, invalidBallots],
  },
  size: {
    rounding: sentence(
      'Rounding of the turnouts alone can do this.',
      'Такую разницу может дать одно только округление явки.',
      'Мұндай айырманы қатысу деңгейін дөңгелектеудің өзі ғана бере алады.',
    ),
    ordinary: sentence(
      'Rounding, voters abroad and invalid ballots that differ between areas can explain a difference of this size.',
      'Разницу такого размера могут объяснить округление, избиратели за рубежом и разная доля недействительных бюллетеней на разных территориях.',
      'Мұндай айырманы дөңгелектеу, шетелдегі сайлаушылар және аумақтар бойынша әртүрлі жарамсыз бюллетеньдер үлесі түсіндіре алады.',
    ),
    large: sentence('The difference is larger than usual.', 'Разница больше обычной.', 'Айырма әдеттегіден үлкен.'),
  },
  withoutInvalid: {
    mostlyMissing: sentence(
      'Without allowing for invalid ballots the areas would imply {unscaledRoll:#}, and {unscaledGap|# voter|# voters} would seem missing. Most of that is invalid ballots.',
      'Без поправки на недействительные бюллетени по территориям получилось бы {unscaledRoll:#}, и могло бы показаться, что {unscaledGap|# избирателя|# избирателей|# избирателей} не хватает. Большая часть этой разницы — недействительные бюллетени.',
      'Жарамсыз бюллетеньдер ескерілмесе, аумақтар бойынша {unscaledRoll:#} шығар еді де, {unscaledGap|# сайлаушы} жетіспейтіндей көрінер еді. Бұл айырманың көп бөлігі – жарамсыз бюллетеньдер.',
    ),
    missing: sentence(
      'Without allowing for invalid ballots the areas would imply {unscaledRoll:#}, and {unscaledGap|# voter|# voters} would seem missing.',
      'Без поправки на недействительные бюллетени по территориям получилось бы {unscaledRoll:#}, и могло бы показаться, что {unscaledGap|# избирателя|# избирателей|# избирателей} не хватает.',
      'Жарамсыз бюллетеньдер ескерілмесе, аумақтар бойынша {unscaledRoll:#} шығар еді де, {unscaledGap|# сайлаушы} жетіспейтіндей көрінер еді.',
    ),
    tooMany: sentence(
      'Without allowing for invalid ballots the areas would imply {unscaledRoll:#}, and {unscaledGap|# voter|# voters} would seem too many.',
      'Без поправки на недействительные бюллетени по территориям получилось бы {unscaledRoll:#}, и могло бы показаться, что {unscaledGap|# избиратель лишний|# избирателя лишние|# избирателей лишние}.',
      'Жарамсыз бюллетеньдер ескерілмесе, аумақтар бойынша {unscaledRoll:#} шығар еді де, {unscaledGap|# сайлаушы} артық болып көрінер еді.',
    ),
  },
});
