import { sentence, texts } from '../../../../language/sentence.ts';

const equal = {
  details: [
    sentence(
      'Compared with {file}: {figuresCompared:and}.',
      'Сопоставлено с {file}: {figuresCompared:and}.',
      '{file} файлымен салыстырылғаны: {figuresCompared:and}.',
    ),
  ],
  expected: sentence('equal figures', 'равные числа', 'тең сандар'),
  seen: sentence(
    'equal figures at {stations|# station|# stations}',
    'равные числа на {stations|# участке|# участках|# участках}',
    '{stations|# учаскеде} тең сандар',
  ),
};

export const T = texts('differing-rows', {
  agree: {
    one: {
      message: sentence(
        '{source} agrees with the official result: the copy of {stations|# station|# stations} equals its official row in every figure both report.',
        '{source} и официальный результат согласуются: копия {stations|# участка|# участков|# участков} равна его официальной строке по всем показателям, которые указаны с обеих сторон.',
        '{source} және ресми нәтиже сәйкес келеді: {stations|# учаскенің} көшірмесі екі жақ та көрсеткен барлық көрсеткіш бойынша оның ресми жолына тең.',
      ),
      ...equal,
    },
    several: {
      message: sentence(
        '{source} agrees with the official result: the copies of all {stations:#} stations compared equal the official rows in every figure both report.',
        '{source} и официальный результат согласуются: копии {stations|сопоставленного # участка|всех # сопоставленных участков|всех # сопоставленных участков} равны официальным строкам по всем показателям, которые указаны с обеих сторон.',
        '{source} және ресми нәтиже сәйкес келеді: салыстырылған барлық {stations:#} учаскенің көшірмелері екі жақ та көрсеткен барлық көрсеткіш бойынша ресми жолдарға тең.',
      ),
      ...equal,
    },
  },
  row: {
    message: sentence(
      '{place}: the official row is not what the protocol says that {source} holds: {counts:and}.',
      '{place}: официальная строка не совпадает с протоколом, который есть у источника {source}: {counts:and}.',
      '{place}: ресми жол {source} дереккөзіндегі хаттамамен сәйкес келмейді: {counts:and}.',
    ),
    expected: sentence('an official row that equals the protocol', 'официальная строка, равная протоколу', 'хаттамаға тең ресми жол'),
    seen: sentence(
      '{figures|# figure that differs|# figures that differ}',
      '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел}',
      'сәйкес келмейтін {figures:#} сан',
    ),
  },
  against: sentence(
    '{label} {official:#} against {copy:#} ({signed})',
    '{label} — {official:#} против {copy:#} ({signed})',
    '{label} – {official:#}, хаттамада {copy:#} ({signed})',
  ),
  rows: {
    message: sentence(
      '{source}, which says that it checked each protocol: the official rows of {differing:#} of {stations|# station|# stations} are not what the protocols say.',
      '{source} (по словам источника, каждый протокол проверен): {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stations|# участка|# участков|# участков} не {differing|совпадает с протоколом|совпадают с протоколами|совпадают с протоколами}.',
      '{source} (дереккөздің айтуынша, әр хаттама тексерілген): {stations|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттамалармен сәйкес келмейді.',
    ),
    expected: sentence('official rows that equal the protocols', 'официальные строки, равные протоколам', 'хаттамаларға тең ресми жолдар'),
    seen: sentence(
      '{figures|# figure that differs|# figures that differ}, at {differing|# station|# stations}',
      '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел} на {differing|# участке|# участках|# участках}',
      'сәйкес келмейтін {figures:#} сан, {differing|# учаскеде}',
    ),
  },
  leftOut: {
    one: sentence(
      '{leftOut:#} more copy differs and does not add up, where the official row does: it is left out here.',
      'Ещё {leftOut:#} копия расходится, и её числа не сходятся между собой, а числа официальной строки сходятся: здесь она не учтена.',
      'Тағы {leftOut:#} көшірме өзгеше және оның сандары өзара сәйкес емес, ал ресми жолдікі сәйкес: ол мұнда ескерілмеген.',
    ),
    several: sentence(
      '{leftOut:#} more copies differ and do not add up, where the official row does: they are left out here.',
      'Ещё {leftOut|# копия расходится|# копии расходятся|# копий расходятся}, и числа в них не сходятся между собой, а в официальных строках сходятся: здесь они не учтены.',
      'Тағы {leftOut:#} көшірме өзгеше және олардың сандары өзара сәйкес емес, ал ресми жолдардікі сәйкес: олар мұнда ескерілмеген.',
    ),
  },
  everyDifference: sentence(
    'Every difference stands under Tables; the lines of all rows are in the report as JSON.',
    'Все расхождения приведены в разделе «Таблицы»; номера всех строк указаны в отчёте в формате JSON.',
    'Барлық айырма «Кестелер» бөлімінде келтірілген; барлық жолдың нөмірлері JSON пішіміндегі есепте көрсетілген.',
  ),
  neutral: {
    message: sentence(
      '{source}: the official rows of {differing:#} of {stations|# station|# stations} differ from the copies of their protocols, in {where:and}.',
      '{source}: {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stations|# участка|# участков|# участков} {differing|отличается от копии протокола|отличаются от копий протоколов|отличаются от копий протоколов}; показатели: {where:and}.',
      '{source}: {stations|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттама көшірмелерінен өзгеше; көрсеткіштер: {where:and}.',
    ),
    details: [
      sentence(
        'They do not change the share of the official leader, or no share can be computed. Every difference stands under Tables.',
        'Они не меняют долю официального лидера, или доля не может быть вычислена. Все расхождения приведены в разделе «Таблицы».',
        'Олар ресми көшбасшының үлесін өзгертпейді немесе үлесті есептеу мүмкін емес. Барлық айырма «Кестелер» бөлімінде келтірілген.',
      ),
    ],
    expected: sentence('equal figures', 'равные числа', 'тең сандар'),
    seen: sentence(
      '{figures|# figure that differs|# figures that differ}',
      '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел}',
      'сәйкес келмейтін {figures:#} сан',
    ),
  },
  labelled: sentence('{label} ({differ:#})', '{label} ({differ:#})', '{label} ({differ:#})'),
  sums: {
    title: sentence(
      '{source}: sums over the stations compared',
      '{source}: суммы по сопоставленным участкам',
      '{source}: салыстырылған учаскелер бойынша қосындылар',
    ),
    note: sentence(
      'Each figure over the stations that report it on both sides. Difference: official less copies.',
      'Каждый показатель — по участкам, где он указан с обеих сторон. Разница: официальное число минус копии.',
      'Әр көрсеткіш – ол екі жақта да көрсетілген учаскелер бойынша. Айырма: ресми саннан көшірмелердегісін шегергенде.',
    ),
    noteOfShares: sentence(
      'Each figure over the stations that report it on both sides. Difference: official less copies. Shares are of the {base}, over the stations that report all of them.',
      'Каждый показатель — по участкам, где он указан с обеих сторон. Разница: официальное число минус копии. База долей: {base}, по участкам, где указаны они все.',
      'Әр көрсеткіш – ол екі жақта да көрсетілген учаскелер бойынша. Айырма: ресми саннан көшірмелердегісін шегергенде. Үлестердің базасы: {base}, олардың бәрі көрсетілген учаскелер бойынша.',
    ),
    differ: sentence('Stations that differ', 'Участки с расхождением', 'Айырмасы бар учаскелер'),
    copies: sentence('Copies', 'Копии', 'Көшірмелер'),
    change: sentence('Change', 'Изменение', 'Өзгеріс'),
    shareCopies: sentence('Share in the copies', 'Доля в копиях', 'Көшірмелердегі үлес'),
    shareOfficial: sentence('Official share', 'Официальная доля', 'Ресми үлес'),
  },
  list: {
    title: sentence(
      '{source}: stations whose copy and official row differ',
      '{source}: участки, у которых копия и официальная строка расходятся',
      '{source}: көшірмесі мен ресми жолы өзгеше учаскелер',
    ),
    note: sentence(
      'Copies: {copies}. Official: {official}. The largest differences first; difference: official less copy.',
      'Копии: {copies}. Официально: {official}. Сначала самые большие расхождения; разница: официальное число минус копия.',
      'Көшірмелер: {copies}. Ресми: {official}. Алдымен ең үлкен айырмалар; айырма: ресми саннан көшірмедегісін шегергенде.',
    ),
    lineOfCopy: sentence('Line of the copy', 'Строка копии', 'Көшірме жолы'),
    officialLine: sentence('Official line', 'Официальная строка', 'Ресми жол'),
  },
});
