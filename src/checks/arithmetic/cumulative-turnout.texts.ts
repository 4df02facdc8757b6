import { sentence, texts } from '../../language/sentence.ts';

const copiedWrongly = sentence(
  'A digit may have been mistyped by the outlet that passed the figure on.',
  'Издание, передавшее число, могло ошибиться в цифре.',
  'Санды таратқан басылым цифрды қате жазған болуы мүмкін.',
);
const otherCoverage = sentence(
  'The two announcements may cover different commissions, since some report late.',
  'Два объявления могут охватывать разные комиссии: некоторые отчитываются позже.',
  'Екі хабарлама әртүрлі комиссияларды қамтуы мүмкін: кейбірі кешірек есеп береді.',
);
const corrected = sentence(
  'The later figure may correct a mistake in the earlier one.',
  'Более позднее число может исправлять ошибку в более раннем.',
  'Кейінгі сан алдыңғысының қатесін түзетуі мүмкін.',
);
const laterCities = sentence(
  'Cities often vote later in the day and less than villages.',
  'Города часто голосуют позже и реже, чем сёла.',
  'Қалалар көбіне ауылдарға қарағанда кешірек және аз дауыс береді.',
);
const otherTimeZone = sentence(
  'Areas in another time zone may open and close at another hour.',
  'Территории в другом часовом поясе могут открывать и закрывать участки в другой час.',
  'Басқа сағат белдеуіндегі аумақтар учаскелерін басқа сағатта ашып-жабуы мүмкін.',
);
const askForReports = sentence(
  'Ask the commission for the turnout reports it received at both hours, by polling station.',
  'Запросите у комиссии сведения о явке по участкам на оба часа.',
  'Комиссиядан екі уақыттағы қатысу деңгейі туралы учаскелер бойынша мәліметті сұраңыз.',
);

const fall = {
  message: sentence(
    '{place:^}: turnout falls from {before} at {hourBefore} to {after} at {hour}.',
    '{place:^}: явка снижается с {before} на {hourBefore} до {after} на {hour}.',
    '{place:^}: қатысу деңгейі {hourBefore} кезіндегі {before} көрсеткішінен {hour} кезінде {after} көрсеткішіне төмендейді.',
  ),
  seen: sentence('{after}', '{after}', '{after}'),
  explanations: [copiedWrongly, corrected, otherCoverage],
  ask: askForReports,
};
const pace = { explanations: [laterCities, otherTimeZone, otherCoverage, copiedWrongly], ask: askForReports };

export const T = texts('cumulative-turnout', {
  meta: {
    title: sentence('Turnout through the day', 'Явка в течение дня', 'Күн ішіндегі қатысу деңгейі'),
    question: sentence(
      'Does turnout never fall during the day, and does it rise as fast as in other areas at the same hours?',
      'Правда ли, что явка в течение дня не снижается и растёт так же быстро, как на других территориях в те же часы?',
      'Қатысу деңгейі күн ішінде төмендемей ме және сол сағаттарда басқа аумақтардағыдай қарқынмен өсе ме?',
    ),
    method: sentence(
      'Each printed turnout is compared with the one before it, with room for rounding. The pace is the gain in points between two announcements. Its distance from the median of the areas is given in robust standard deviations (1.4826 times the median absolute deviation).',
      'Каждая объявленная явка сравнивается с предыдущей с поправкой на округление. Скорость — это прирост в п. п. между двумя объявлениями. Её отличие от медианы территорий выражается в робастных стандартных отклонениях (медианное абсолютное отклонение, умноженное на 1,4826).',
      'Әр жарияланған қатысу деңгейі дөңгелектеу ескеріліп, алдыңғысымен салыстырылады. Қарқын – екі хабарлама арасындағы п. т. өсім. Оның аумақтар медианасынан айырмасы робастты стандартты ауытқумен беріледі (1,4826-ға көбейтілген медианалық абсолюттік ауытқу).',
    ),
    needs: [
      sentence(
        'turnout of the same areas at two or more hours',
        'явка тех же территорий на два или более часа дня',
        'сол аумақтардың екі немесе одан көп уақыттағы қатысу деңгейі',
      ),
    ],
    limits: [
      sentence(
        'A fall is an error only beyond what rounding allows.',
        'Снижение считается ошибкой, только если оно больше, чем допускает округление.',
        'Төмендеу дөңгелектеу жол беретіннен артық болғанда ғана қате болып есептеледі.',
      ),
      sentence(
        'Hours are compared within one table of one source.',
        'Часы сравниваются в пределах одной таблицы одного источника.',
        'Сағаттар бір дереккөздің бір кестесі шегінде салыстырылады.',
      ),
      sentence(
        'The pace is compared among the areas of a table, at least eight. An unusual pace is only a note.',
        'Скорость сравнивается между территориями одной таблицы, если их не меньше восьми. Необычная скорость даёт только заметку.',
        'Қарқын бір кестенің кемінде сегіз аумағы арасында салыстырылады. Ерекше қарқын тек ескертпе береді.',
      ),
      sentence(
        'Hours without an announcement are left out. They are not estimated.',
        'Часы, по которым явка не объявлялась, пропускаются. Они не восстанавливаются расчётом.',
        'Жарияланбаған сағаттар өткізіліп жіберіледі. Олар есеппен толтырылмайды.',
      ),
    ],
    explanations: [otherCoverage, copiedWrongly],
    ask: askForReports,
  },
  noHours: sentence('turnout is not published at two hours', 'нет явки на два часа дня', 'екі уақыттағы қатысу деңгейі жарияланбаған'),
  hoursNeeded: sentence(
    'turnout at several hours of the day, by area',
    'явка на несколько часов дня по территориям',
    'аумақтар бойынша күннің бірнеше уақытындағы қатысу деңгейі',
  ),
  noArea: sentence(
    'no area has a turnout at two hours',
    'ни у одной территории нет явки на два часа дня',
    'бірде-бір аумақта екі уақыттағы қатысу деңгейі жоқ',
  ),
  areaNeeded: sentence(
    'turnout of one area at several hours',
    'явка одной территории на несколько часов дня',
    'бір аумақтың бірнеше уақыттағы қатысу деңгейі',
  ),
  fall: {
    fromFigure: { ...fall, expected: sentence('at least {before}', 'не менее {before}', 'кемінде {before}') },
    fromBound: { ...fall, expected: sentence('{before}', '{before}', '{before}') },
  },
  falls: {
    message: sentence(
      '{source:^}, by {level}: turnout falls at {hour} in {failures:#} of {asked:#} rows, by up to {mostPp:.2} points ({place}).',
      '{source:^}, уровень «{level}»: на {hour} явка ниже объявленной ранее в {failures:#} из {asked|# строки|# строк|# строк}; наибольшее снижение — {mostPp:.2} п. п. ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {hour} кезіндегі қатысу деңгейі бұрын жарияланғаннан төмен; ең үлкен төмендеу – {mostPp:.2} п. т. ({place}).',
    ),
    title: sentence(
      '{source:^}, by {level}: turnout that falls at {hour}; the {worst:#} largest of {failures:#} differences',
      '{source:^}, уровень «{level}»: явка на {hour} ниже объявленной ранее; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source:^}, «{level}» деңгейі: {hour} кезіндегі қатысу деңгейі бұрын жарияланғаннан төмен; {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: sentence(
      'a turnout that does not fall during the day',
      'явка, которая в течение дня не снижается',
      'күн ішінде төмендемейтін қатысу деңгейі',
    ),
    seen: sentence(
      '{failures:#} of {asked:#} rows',
      '{failures:#} из {asked|# строки|# строк|# строк}',
      '{asked|# жол} ішінен {failures:#}',
    ),
    explanations: fall.explanations,
    ask: askForReports,
    before: sentence('Before', 'До этого', 'Бұған дейін'),
    at: sentence('At {hour}', 'На {hour}', '{hour} кезінде'),
  },
  pace: {
    ...pace,
    message: sentence(
      '{place:^}: turnout gained {gainPp:.1} points from {hourBefore} to {hour}; the median gain of {areas:#} areas is {medianPp:.1} points.',
      '{place:^}: с {hourBefore} до {hour} явка выросла на {gainPp:.1} п. п.; медиана прироста — {medianPp:.1} п. п. ({areas|# территория|# территории|# территорий}).',
      '{place:^}: {hourBefore} мен {hour} аралығында қатысу деңгейі {gainPp:.1} п. т. өсті; өсім медианасы – {medianPp:.1} п. т. ({areas|# аумақ}).',
    ),
    expected: sentence('about {median:pp1} points', 'около {median:pp1} п. п.', 'шамамен {median:pp1} п. т.'),
    seen: sentence(
      '{gain:pp1} points, {robustZ:~3} robust standard deviations from the median',
      '{gain:pp1} п. п., отличие от медианы в робастных стандартных отклонениях — {robustZ:~3}',
      '{gain:pp1} п. т., медианадан айырмасы робастты стандартты ауытқумен – {robustZ:~3}',
    ),
  },
  paces: {
    ...pace,
    message: sentence(
      '{source:^}, by {level}: in {failures:#} of {asked:#} rows turnout gained far more or far less than elsewhere from {hourBefore} to {hour}, by up to {mostPp:.1} points ({place}).',
      '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} явка с {hourBefore} до {hour} выросла намного больше или намного меньше, чем в других местах; наибольшее отличие от медианы — {mostPp:.1} п. п. ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} қатысу деңгейі {hourBefore} мен {hour} аралығында басқа жерлердегіден әлдеқайда көп немесе әлдеқайда аз өсті; медианадан ең үлкен айырма – {mostPp:.1} п. т. ({place}).',
    ),
    details: [
      sentence(
        'The median gain of all rows is {medianPp:.1} points.',
        'Медиана прироста по всем строкам — {medianPp:.1} п. п.',
        'Барлық жол бойынша өсім медианасы – {medianPp:.1} п. т.',
      ),
    ],
    title: sentence(
      '{source:^}, by {level}: gain of turnout from {hourBefore} to {hour}; the {worst:#} largest of {failures:#} differences from the median',
      '{source:^}, уровень «{level}»: прирост явки с {hourBefore} до {hour}; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# отличия|# отличий|# отличий} от медианы',
      '{source:^}, «{level}» деңгейі: {hourBefore} мен {hour} аралығындағы қатысу деңгейінің өсімі; медианадан {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: sentence(
      'about {median:pp1} points, less than {minZ:~12} robust standard deviations away from the median',
      'около {median:pp1} п. п., отличие от медианы в робастных стандартных отклонениях меньше {minZ:~12}',
      'шамамен {median:pp1} п. т., медианадан айырмасы робастты стандартты ауытқумен {minZ:~12} санынан аз',
    ),
    seen: sentence(
      '{failures:#} of {asked:#} rows',
      '{failures:#} из {asked|# строки|# строк|# строк}',
      '{asked|# жол} ішінен {failures:#}',
    ),
    gain: sentence('Gain', 'Прирост', 'Өсім'),
    fromMedian: sentence('From the median', 'Отличие от медианы', 'Медианадан айырмасы'),
    robustZ: sentence('In robust standard deviations', 'В робастных стандартных отклонениях', 'Робастты стандартты ауытқумен'),
  },
});
