import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    '{officialRoll:#} registered voters',
    '{officialRoll|# избиратель в списке|# избирателя в списке|# избирателей в списке}',
    'тізімдегі {officialRoll|# сайлаушы}',
  ),
  seen: sentence(
    '{scaledRoll:#}, between {scaledLow:#} and {scaledHigh:#} by the rounding of the turnouts',
    '{scaledRoll:#}; с учётом округления явки — от {scaledLow:#} до {scaledHigh:#}',
    '{scaledRoll:#}; қатысу деңгейінің дөңгелектелуін ескергенде {scaledLow:#} – {scaledHigh:#} аралығында',
  ),
};

export const T = texts('unaccounted-ballots', {
  meta: {
    title: sentence(
      'The roll behind the areas',
      'Список избирателей, который следует из данных территорий',
      'Аумақтар деректерінен шығатын сайлаушылар тізімі',
    ),
    question: sentence(
      'Do the valid votes and turnouts of the areas imply the published number of registered voters?',
      'Следует ли из действительных голосов и явки по территориям опубликованное число избирателей в списке?',
      'Аумақтардың жарамды дауыстары мен қатысу деңгейінен тізімдегі сайлаушылардың жарияланған саны шыға ма?',
    ),
    method: sentence(
      'Σ valid votes × (ballots cast / valid votes) / turnout, with the rounding interval of every turnout, against registered voters.',
      'Σ действительные голоса × (опущенные бюллетени / действительные голоса) / явка, с интервалом округления каждой явки, в сравнении с числом избирателей в списке.',
      'Σ жарамды дауыстар × (салынған бюллетеньдер / жарамды дауыстар) / қатысу деңгейі, әр қатысу деңгейінің дөңгелектеу аралығымен, тізімдегі сайлаушылар санымен салыстырылады.',
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
        'Turnout counts ballots, the table valid votes: each area’s votes are scaled by the national ratio of ballots cast to valid votes, since invalid ballots by area are not asked for.',
        'Явка считается по бюллетеням, таблица — по действительным голосам: голоса каждой территории умножаются на общее по стране отношение опущенных бюллетеней к действительным голосам, поскольку данные о недействительных бюллетенях по территориям не требуются.',
        'Қатысу деңгейі бюллетеньдер бойынша, ал кесте жарамды дауыстар бойынша есептеледі: әр аумақтың дауыстары салынған бюллетеньдердің жарамды дауыстарға ел бойынша қатынасына көбейтіледі, өйткені аумақтар бойынша жарамсыз бюллетеньдер талап етілмейді.',
      ),
      sentence(
        'Voters abroad stand on the roll and in no area; turnout may count ballots issued. A difference of one or two percent is ordinary.',
        'Избиратели за рубежом есть в списке, но не относятся ни к одной территории; явка может считаться по выданным бюллетеням. Разница в один-два процента обычна.',
        'Шетелдегі сайлаушылар тізімде бар, бірақ ешбір аумаққа кірмейді; қатысу деңгейі берілген бюллетеньдер бойынша есептелуі мүмкін. Бір-екі пайыздық айырма — әдеттегі жағдай.',
      ),
      sentence(
        'Only where turnout is printed as a share: with counts by area the roll needs no estimate.',
        'Только там, где явка опубликована как доля: если по территориям есть числа, список оценивать не нужно.',
        'Тек қатысу деңгейі үлес түрінде жарияланған жерде: аумақтар бойынша сандар болса, тізімді бағалаудың қажеті жоқ.',
      ),
    ],
    explanations: [
      sentence(
        'Invalid ballots: without the scaling they look like missing voters.',
        'Недействительные бюллетени: без поправки они выглядят как недостающие избиратели.',
        'Жарамсыз бюллетеньдер: түзетусіз олар жетіспейтін сайлаушылар болып көрінеді.',
      ),
      sentence(
        'Voters abroad, on ships, or registered without an area.',
        'Избиратели за рубежом, на судах или не приписанные ни к одной территории.',
        'Шетелдегі, кемелердегі немесе ешбір аумаққа тіркелмеген сайлаушылар.',
      ),
      sentence(
        'Turnout announced from ballots issued while the table counts those found in the boxes.',
        'Явка объявлена по выданным бюллетеням, а таблица учитывает бюллетени, обнаруженные в урнах.',
        'Қатысу деңгейі берілген бюллетеньдер бойынша жарияланған, ал кестеде жәшіктерден шыққан бюллетеньдер есептелген.',
      ),
    ],
  },
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
    '0 registered voters are published',
    'опубликовано 0 избирателей в списке',
    'тізімдегі сайлаушылар саны 0 деп жарияланған',
  ),
  rollNeeded: sentence(
    'registered voters of the whole contest',
    'число избирателей в списке по выборам в целом',
    'жалпы сайлау бойынша тізімдегі сайлаушылар саны',
  ),
  fewerCastThanValid: sentence(
    'fewer ballots cast than valid votes are published',
    'опубликовано меньше опущенных бюллетеней, чем действительных голосов',
    'салынған бюллетеньдер саны жарамды дауыстар санынан аз деп жарияланған',
  ),
  fittingTotalsNeeded: sentence(
    'ballots cast and valid votes that fit each other',
    'согласованные числа опущенных бюллетеней и действительных голосов',
    'өзара үйлесетін салынған бюллетеньдер мен жарамды дауыстар саны',
  ),
  areasMissing: sentence(
    'the areas hold {sum:#} of {valid:#} valid votes',
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
      'The valid votes and turnouts of {areas|# area|# areas} imply {scaledRoll:#} registered voters; {officialRoll:#} are published, {gap:#} ({gapPart:%2}) more.',
      'Из действительных голосов и явки {areas|# территории|# территорий|# территорий} следует, что избирателей в списке должно быть {scaledRoll:#}; опубликовано {officialRoll:#}, на {gap:#} ({gapPart:%2}) больше.',
      '{areas|# аумақтың} жарамды дауыстары мен қатысу деңгейінен тізімдегі сайлаушылар саны {scaledRoll:#} болуы тиіс екені шығады; {officialRoll:#} деп жарияланған, бұл {gap:#} ({gapPart:%2}) артық.',
    ),
    ...figures,
  },
  fewer: {
    message: sentence(
      'The valid votes and turnouts of {areas|# area|# areas} imply {scaledRoll:#} registered voters; {officialRoll:#} are published, {gap:#} ({gapPart:%2}) fewer.',
      'Из действительных голосов и явки {areas|# территории|# территорий|# территорий} следует, что избирателей в списке должно быть {scaledRoll:#}; опубликовано {officialRoll:#}, на {gap:#} ({gapPart:%2}) меньше.',
      '{areas|# аумақтың} жарамды дауыстары мен қатысу деңгейінен тізімдегі сайлаушылар саны {scaledRoll:#} болуы тиіс екені шығады; {officialRoll:#} деп жарияланған, бұл {gap:#} ({gapPart:%2}) кем.',
    ),
    ...figures,
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
    large: sentence('The difference is larger than is ordinary.', 'Разница больше обычной.', 'Айырма әдеттегіден үлкен.'),
  },
  withoutInvalid: {
    mostlyMissing: sentence(
      'Without allowing for invalid ballots the areas would imply {unscaledRoll:#}, and {unscaledGap:#} voters would seem missing: most of that is invalid ballots.',
      'Без поправки на недействительные бюллетени по территориям получилось бы {unscaledRoll:#}, и могло бы показаться, что {unscaledGap|# избирателя|# избирателей|# избирателей} не хватает: большая часть этой разницы — недействительные бюллетени.',
      'Жарамсыз бюллетеньдер ескерілмесе, аумақтар бойынша {unscaledRoll:#} шығар еді де, {unscaledGap|# сайлаушы} жетіспейтіндей көрінер еді: бұл айырманың көп бөлігі — жарамсыз бюллетеньдер.',
    ),
    missing: sentence(
      'Without allowing for invalid ballots the areas would imply {unscaledRoll:#}, and {unscaledGap:#} voters would seem missing.',
      'Без поправки на недействительные бюллетени по территориям получилось бы {unscaledRoll:#}, и могло бы показаться, что {unscaledGap|# избирателя|# избирателей|# избирателей} не хватает.',
      'Жарамсыз бюллетеньдер ескерілмесе, аумақтар бойынша {unscaledRoll:#} шығар еді де, {unscaledGap|# сайлаушы} жетіспейтіндей көрінер еді.',
    ),
    tooMany: sentence(
      'Without allowing for invalid ballots the areas would imply {unscaledRoll:#}, and {unscaledGap:#} voters would seem too many.',
      'Без поправки на недействительные бюллетени по территориям получилось бы {unscaledRoll:#}, и могло бы показаться, что {unscaledGap|# избиратель лишний|# избирателя лишние|# избирателей лишние}.',
      'Жарамсыз бюллетеньдер ескерілмесе, аумақтар бойынша {unscaledRoll:#} шығар еді де, {unscaledGap|# сайлаушы} артық болып көрінер еді.',
    ),
  },
});
