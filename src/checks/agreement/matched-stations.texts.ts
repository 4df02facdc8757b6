import { sentence, texts } from '../../language/sentence.ts';
import { everyDifference, forged, noSample, officialRows, protocolsByStation } from './kit/protocols/protocols.texts.ts';

const equalFigures = sentence('equal figures', 'равные числа', 'тең сандар');
const differingFigures = sentence(
  '{figures|# figure that differs|# figures that differ}',
  '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел}',
  'сәйкес келмейтін {figures:#} сан',
);

const equal = {
  details: [
    sentence(
      'Compared with {file}: {figuresCompared:and}.',
      'Сопоставлено с {file}: {figuresCompared:and}.',
      '{file} файлымен салыстырылғаны: {figuresCompared:and}.',
    ),
  ],
  expected: equalFigures,
  seen: sentence(
    'equal figures at {stations|# station|# stations}',
    'равные числа на {stations|# участке|# участках|# участках}',
    '{stations|# учаскеде} тең сандар',
  ),
};

const differ = {
  message: sentence(
    '{differing:#} of {stations|# official row|# official rows} {differing|differs|differ} from the copies of protocols that {source} holds: {where:; }.',
    '{differing:#} из {stations|# официальной строки|# официальных строк|# официальных строк} {differing|отличается|отличаются|отличаются} от копий протоколов источника {source}: {where:; }.',
    '{stations|# ресми жолдың} {differing:#} жолы {source} дереккөзіндегі хаттама көшірмелерінен өзгеше: {where:; }.',
  ),
  expected: equalFigures,
  seen: differingFigures,
};

/** What is said of many rows that contradict protocols. */
const rows = {
  expected: sentence('official rows equal to the protocols', 'официальные строки, равные протоколам', 'хаттамаларға тең ресми жолдар'),
  seen: sentence(
    '{figures|# figure that differs|# figures that differ}, at {differing|# station|# stations}',
    '{figures|# расходящееся число|# расходящихся числа|# расходящихся чисел} на {differing|# участке|# участках|# участках}',
    'сәйкес келмейтін {figures:#} сан, {differing|# учаскеде}',
  ),
};

export const T = texts('matched-stations', {
  meta: {
    title: sentence(
      'Copies of protocols and official rows',
      'Копии протоколов и официальные строки',
      'Хаттама көшірмелері мен ресми жолдар',
    ),
    question: sentence(
      'Do copies of protocols held by others show the same figures as the official rows of these stations?',
      'Совпадают ли копии протоколов, хранящиеся у других, с официальными строками этих участков?',
      'Басқалардағы хаттама көшірмелері осы учаскелердің ресми жолдарымен бірдей ме?',
    ),
    method: sentence(
      'Each figure of a copy is compared with the same figure of the official row. Differences are official less copy.',
      'Каждый показатель копии сравнивается с тем же показателем официальной строки. Разница — официальное число минус копия.',
      'Көшірменің әр көрсеткіші ресми жолдың сол көрсеткішімен салыстырылады. Айырма – ресми саннан көшірмедегісін шегергенде.',
    ),
    needs: [protocolsByStation, officialRows],
    limits: [
      sentence(
        'A station is compared only in the figures that both sides report.',
        'Участок сравнивается только по показателям, о которых сообщают обе стороны.',
        'Учаске екі жақ та хабарлаған көрсеткіштер бойынша ғана салыстырылады.',
      ),
      sentence(
        'Copies that contradict each other are left out: see `copies-agree`. So are stations without an official row: see `unmatched-stations`.',
        'Копии, противоречащие друг другу, не сравниваются: см. `copies-agree`. Участки без официальной строки — тоже: см. `unmatched-stations`.',
        'Бір-біріне қайшы көшірмелер салыстырылмайды: `copies-agree` қараңыз. Ресми жолы жоқ учаскелер де салыстырылмайды: `unmatched-stations` қараңыз.',
      ),
      sentence(
        'A difference is an error only where the source says that it checked each protocol (`verified: true`). The numbers cannot show whether a copy is genuine.',
        'Расхождение — ошибка, только если источник указывает, что проверил каждый протокол (`verified: true`). По числам нельзя понять, подлинна ли копия.',
        'Дереккөз әр хаттаманы тексергенін көрсетсе ғана (`verified: true`), айырма қате болып саналады. Көшірменің шынайы екенін сандар көрсете алмайды.',
      ),
      sentence(
        'A copy that does not add up, where the official row does, is no error of the official row.',
        'Если числа копии не сходятся между собой, а числа официальной строки сходятся, это не ошибка официальной строки.',
        'Көшірменің сандары өзара сәйкес болмай, ресми жолдікі сәйкес болса, бұл ресми жолдың қатесі емес.',
      ),
      sentence(
        'A voter tally holds ballots that voters reported. It is compared only where a column names the copies (`copy`).',
        'Подсчёт избирателей содержит бюллетени, о которых они сообщили. Он сравнивается, только если копии названы в отдельном столбце (`copy`).',
        'Сайлаушылар санағында олар хабарлаған бюллетеньдер болады. Ол көшірмелер жеке бағанда аталса ғана (`copy`) салыстырылады.',
      ),
      sentence(
        'Rows that are nearly always below the official ones and hardly ever equal seem to be some of the ballots. They are not compared.',
        'Строки, которые почти всегда меньше официальных и почти никогда им не равны, похожи на часть бюллетеней. Они не сравниваются.',
        'Ресми жолдардан әрдайым дерлік аз және оларға ешқашан дерлік тең емес жолдар бюллетеньдердің бір бөлігіне ұқсайды. Олар салыстырылмайды.',
      ),
      noSample,
    ],
    explanations: [
      sentence(
        'A figure may have been mistyped, in the copy or in the official table.',
        'В числе могла быть опечатка — в копии или в официальной таблице.',
        'Сан көшірмеде немесе ресми кестеде қате терілген болуы мүмкін.',
      ),
      sentence(
        'The protocol may have been corrected or recounted after the copy was made.',
        'Протокол могли исправить или пересчитать после снятия копии.',
        'Хаттама көшірме алынғаннан кейін түзетілген немесе қайта саналған болуы мүмкін.',
      ),
      sentence(
        'Two stations may share a number, or numbers may have changed.',
        'У двух участков может быть один номер, или номера могли измениться.',
        'Екі учаскенің нөмірі бірдей болуы немесе нөмірлер өзгерген болуы мүмкін.',
      ),
      forged,
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of these stations, and the source for photographs of its copies.',
      'Запросите у комиссии подписанные протоколы этих участков, а у источника — фотографии копий.',
      'Комиссиядан осы учаскелердің қол қойылған хаттамаларын, ал дереккөзден көшірмелерінің фотосуреттерін сұраңыз.',
    ),
  },
  agree: {
    one: {
      message: sentence(
        '{source:^} agrees with the official result at the one station compared: {figures|# figure is|# figures are} equal.',
        '{source:^} и официальный результат согласуются на единственном сопоставленном участке: {figures|совпадает # показатель|совпадают # показателя|совпадают # показателей}.',
        '{source:^} салыстырылған жалғыз учаскеде ресми нәтижемен сәйкес келеді: {figures|# көрсеткіш} тең.',
      ),
      ...equal,
    },
    several: {
      message: sentence(
        '{source:^} agrees with the official result: the copies of {stations|# station|# stations} equal the official rows.',
        '{source:^} и официальный результат согласуются: копии с {stations|# участка|# участков|# участков} совпадают с официальными строками.',
        '{source:^} ресми нәтижемен сәйкес келеді: {stations|# учаскенің} көшірмелері ресми жолдарға тең.',
      ),
      ...equal,
    },
  },
  row: {
    message: sentence(
      '{place:^}: the official row and the protocol held by {source} differ: {counts:; }.',
      '{place:^}: официальная строка и протокол, который есть у источника {source}, расходятся: {counts:; }.',
      '{place:^}: ресми жол мен {source} дереккөзіндегі хаттама өзгеше: {counts:; }.',
    ),
    ask: sentence(
      'Ask the commission for the signed protocol of {place}, and {source} for a photograph of its copy.',
      'Запросите у комиссии подписанный протокол ({place}), а у источника {source} — фотографию копии.',
      'Комиссиядан қол қойылған хаттаманы ({place}), ал {source} дереккөзінен көшірменің фотосуретін сұраңыз.',
    ),
    expected: sentence('an official row equal to the protocol', 'официальная строка, равная протоколу', 'хаттамаға тең ресми жол'),
    seen: differingFigures,
  },
  against: sentence(
    '{label} {official:#} officially, {copy:#} in the copy ({signed})',
    '{label} — официально {official:#}, в копии {copy:#} ({signed})',
    '{label} – ресми {official:#}, көшірмеде {copy:#} ({signed})',
  ),
  rows: {
    votes: {
      message: sentence(
        '{differing:#} of {stations|# official row|# official rows} give other votes than the protocols that {source} holds and says it checked: {nets:, } in all.',
        '{differing:#} из {stations|# официальной строки|# официальных строк|# официальных строк} {differing|содержит|содержат|содержат} другие голоса, чем протоколы, которые есть у источника {source} и, по его словам, проверены: всего {nets:, }.',
        '{stations|# ресми жолдың} {differing:#} жолында {source} дереккөзіндегі және оның айтуынша тексерілген хаттамалардағыдан басқа дауыстар бар: барлығы {nets:, }.',
      ),
      ...rows,
    },
    ballots: {
      message: sentence(
        '{differing:#} of {stations|# official row|# official rows} give other numbers of ballots than the protocols that {source} holds and says it checked: {nets:, } in all.',
        '{differing:#} из {stations|# официальной строки|# официальных строк|# официальных строк} {differing|содержит|содержат|содержат} другие числа бюллетеней, чем протоколы, которые есть у источника {source} и, по его словам, проверены: всего {nets:, }.',
        '{stations|# ресми жолдың} {differing:#} жолында {source} дереккөзіндегі және оның айтуынша тексерілген хаттамалардағыдан басқа бюллетень сандары бар: барлығы {nets:, }.',
      ),
      ...rows,
    },
    roll: {
      message: sentence(
        '{differing:#} of {stations|# official row|# official rows} give other numbers of voters than the protocols that {source} holds and says it checked: {nets:, } in all.',
        '{differing:#} из {stations|# официальной строки|# официальных строк|# официальных строк} {differing|содержит|содержат|содержат} другие числа избирателей, чем протоколы, которые есть у источника {source} и, по его словам, проверены: всего {nets:, }.',
        '{stations|# ресми жолдың} {differing:#} жолында {source} дереккөзіндегі және оның айтуынша тексерілген хаттамалардағыдан басқа сайлаушы сандары бар: барлығы {nets:, }.',
      ),
      ...rows,
    },
  },
  /** Official less protocols, over all stations that differ. */
  net: sentence('{label} {signed}', '{label} {signed}', '{label} {signed}'),
  leftOut: {
    one: sentence(
      'One more copy differs, but its figures do not add up and those of the official row do. It is left out here.',
      'Расходится ещё одна копия, но её числа не сходятся между собой, а числа официальной строки сходятся. Здесь она не учтена.',
      'Тағы бір көшірме өзгеше, бірақ оның сандары өзара сәйкес емес, ал ресми жолдікі сәйкес. Ол мұнда ескерілмеген.',
    ),
    several: sentence(
      '{leftOut:#} more copies differ, but their figures do not add up and those of the official rows do. They are left out here.',
      '{leftOut|Расходится ещё # копия|Расходятся ещё # копии|Расходятся ещё # копий}, но их числа не сходятся между собой, а числа официальных строк сходятся. Здесь они не учтены.',
      'Тағы {leftOut|# көшірме} өзгеше, бірақ олардың сандары өзара сәйкес емес, ал ресми жолдардікі сәйкес. Олар мұнда ескерілмеген.',
    ),
  },
  everyDifference: sentence(
    'See Tables for every difference. The JSON report gives the lines of all rows.',
    'Все расхождения приведены в разделе «Таблицы». Номера всех строк указаны в отчёте в формате JSON.',
    'Барлық айырма «Кестелер» бөлімінде келтірілген. Барлық жолдың нөмірлері JSON пішіміндегі есепте көрсетілген.',
  ),
  /** Rows that change the share of the leader. */
  differ: {
    ...differ,
    details: [everyDifference],
  },
  /** Rows that leave it where it is, or that no share can be computed of. */
  neutral: {
    ...differ,
    details: [
      sentence(
        'The differences leave the share of the official leader unchanged, or no share can be computed. See Tables for every difference.',
        'Расхождения не меняют долю официального лидера, или её нельзя вычислить. Все расхождения приведены в разделе «Таблицы».',
        'Айырмалар ресми көшбасшының үлесін өзгертпейді немесе үлесті есептеу мүмкін емес. Барлық айырма «Кестелер» бөлімінде келтірілген.',
      ),
    ],
  },
  labelled: sentence(
    '{label} at {differ|# station|# stations}',
    '{label} — {differ|# участок|# участка|# участков}',
    '{label} – {differ|# учаске}',
  ),
  sums: {
    title: sentence(
      '{source}: sums over the stations compared',
      '{source}: суммы по сопоставленным участкам',
      '{source}: салыстырылған учаскелер бойынша қосындылар',
    ),
    note: sentence(
      'Each figure is added up over the stations that report it on both sides. Difference: official less copies.',
      'Каждый показатель сложен по участкам, где о нём сообщают обе стороны. Разница: официальное число минус копии.',
      'Әр көрсеткіш екі жақ та хабарлаған учаскелер бойынша қосылған. Айырма: ресми саннан көшірмелердегісін шегергенде.',
    ),
    noteOfShares: sentence(
      'Each figure is added up over the stations that report it on both sides. Difference: official less copies. Base of the shares: {base}, over the stations that report all of them.',
      'Каждый показатель сложен по участкам, где о нём сообщают обе стороны. Разница: официальное число минус копии. База долей: {base}, по участкам, где указаны они все.',
      'Әр көрсеткіш екі жақ та хабарлаған учаскелер бойынша қосылған. Айырма: ресми саннан көшірмелердегісін шегергенде. Үлестердің базасы: {base}, олардың бәрі көрсетілген учаскелер бойынша.',
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
      'Copies: {copies}. Official: {official}. The largest differences come first. Difference: official less copy.',
      'Копии: {copies}. Официально: {official}. Сначала самые большие расхождения. Разница: официальное число минус копия.',
      'Көшірмелер: {copies}. Ресми: {official}. Алдымен ең үлкен айырмалар. Айырма: ресми саннан көшірмедегісін шегергенде.',
    ),
    lineOfCopy: sentence('Line of the copy', 'Строка копии', 'Көшірме жолы'),
    officialLine: sentence('Official line', 'Официальная строка', 'Ресми жол'),
  },
});
