import { sentence, texts } from '../../language/sentence.ts';

const fall = {
  message: sentence(
    '{place}: turnout falls from {before} at {hourBefore} to {after} at {hour}.',
    '{place}: явка снижается с {before} на {hourBefore} до {after} на {hour}.',
    '{place}: қатысу деңгейі {hourBefore} кезіндегі {before} көрсеткішінен {hour} кезінде {after} көрсеткішіне төмендейді.',
  ),
  seen: sentence('{after}', '{after}', '{after}'),
};

export const T = texts('cumulative-turnout', {
  meta: {
    title: sentence('Turnout through the day', 'Явка в течение дня', 'Күн ішіндегі қатысу деңгейі'),
    question: sentence(
      'Does the turnout announced through the day never fall, and does it rise at a pace seen elsewhere at the same hours?',
      'Не снижается ли объявляемая в течение дня явка и растёт ли она с той же скоростью, что и в других местах в те же часы?',
      'Күн ішінде жарияланған қатысу деңгейі төмендемей ме және сол сағаттарда басқа жерлердегідей қарқынмен өсе ме?',
    ),
    method: sentence(
      'Intervals of the printed figures, hour after hour. Pace: points gained between two announcements, as a robust z (median and 1.4826 times the median absolute deviation) among the areas.',
      'Интервалы указанных чисел, час за часом. Скорость: прирост в п. п. между двумя объявлениями, выраженный как робастный z (медиана и медианное абсолютное отклонение, умноженное на 1,4826) среди территорий.',
      'Көрсетілген сандардың сағат сайынғы аралықтары. Қарқын: екі жариялау арасындағы п. т. өсім, аумақтар арасындағы робастты z түрінде (медиана және 1,4826-ға көбейтілген медианалық абсолюттік ауытқу).',
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
        'The pace is compared among the areas of one table, at least eight; it is a description and gives a note at most.',
        'Скорость сравнивается между территориями одной таблицы, не менее чем восемью; это описание, которое даёт не более чем заметку.',
        'Қарқын бір кестенің кемінде сегіз аумағы арасында салыстырылады; бұл – сипаттама, ол ең көбі ескертпе береді.',
      ),
      sentence(
        'Hours that were not announced are left out, not interpolated.',
        'Часы, по которым явка не объявлялась, пропускаются, а не восстанавливаются расчётом.',
        'Жарияланбаған сағаттар өткізіліп жіберіледі, есеппен толтырылмайды.',
      ),
    ],
    explanations: [
      sentence(
        'Cities vote later and less than villages, and areas in another time zone open and close at another hour of the same clock.',
        'Города голосуют позже и меньше, чем сёла, а территории в другом часовом поясе открывают и закрывают участки в другой час по тем же часам.',
        'Қалалар ауылдарға қарағанда кешірек және аз дауыс береді, ал басқа сағат белдеуіндегі аумақтар учаскелерді сол уақытпен басқа сағатта ашып-жабады.',
      ),
      sentence(
        'A figure may have been copied wrongly by the outlet that passed it on.',
        'Число могло неверно переписать издание, которое его передало.',
        'Санды таратқан басылым оны қате көшірген болуы мүмкін.',
      ),
      sentence(
        'Announcements may be of different coverage: not every commission has reported at every hour.',
        'У объявлений может быть разный охват: не каждая комиссия отчиталась к каждому часу.',
        'Жариялаулардың қамтуы әртүрлі болуы мүмкін: әр сағатта әрбір комиссия есеп бере бермейді.',
      ),
    ],
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
    what: sentence(
      'the turnout at {hour} lies below the one announced before it',
      'явка на {hour} ниже объявленной перед этим',
      '{hour} кезіндегі қатысу деңгейі оған дейін жарияланғаннан төмен',
    ),
    expected: sentence(
      'a turnout that does not fall through the day',
      'явка, которая в течение дня не снижается',
      'күн ішінде төмендемейтін қатысу деңгейі',
    ),
    before: sentence('Before', 'До этого', 'Бұған дейін'),
    at: sentence('At {hour}', 'На {hour}', '{hour} кезінде'),
  },
  pace: {
    message: sentence(
      '{place}: turnout gains {gainPp:.1} points from {hourBefore} to {hour}; the median of {areas:=} areas is {medianPp:.1}.',
      '{place}: явка прибавляет {gainPp:.1} п. п. с {hourBefore} до {hour}; медиана {areas|# территории|# территорий|# территорий} — {medianPp:.1} п. п.',
      '{place}: қатысу деңгейі {hourBefore} мен {hour} аралығында {gainPp:.1} п. т. өседі; {areas|# аумақтың} медианасы – {medianPp:.1} п. т.',
    ),
    expected: sentence('about {median:pp1} points', 'около {median:pp1} п. п.', 'шамамен {median:pp1} п. т.'),
    seen: sentence(
      '{gain:pp1} points, a robust z of {robustZ:~3}',
      '{gain:pp1} п. п., робастный z = {robustZ:~3}',
      '{gain:pp1} п. т., робастты z = {robustZ:~3}',
    ),
  },
  paces: {
    what: sentence(
      'turnout gains far more or far less than elsewhere from {hourBefore} to {hour}, a median of {medianPp:.1} points',
      'явка с {hourBefore} до {hour} прибавляет намного больше или намного меньше, чем в других местах (медиана — {medianPp:.1} п. п.)',
      'қатысу деңгейі {hourBefore} мен {hour} аралығында басқа жерлердегіден әлдеқайда көп немесе әлдеқайда аз өседі (медиана – {medianPp:.1} п. т.)',
    ),
    expected: sentence(
      'about {median:pp1} points, a robust z below {minZ:~12} either way',
      'около {median:pp1} п. п., робастный z меньше {minZ:~12} по модулю',
      'шамамен {median:pp1} п. т., робастты z модулі бойынша {minZ:~12}-ден кіші',
    ),
    gain: sentence('Gain', 'Прирост', 'Өсім'),
    fromMedian: sentence('From the median', 'Отличие от медианы', 'Медианадан айырмасы'),
    robustZ: sentence('Robust z', 'Робастный z', 'Робастты z'),
  },
});
