import { sentence, texts } from '../../language/sentence.ts';

/** What every excess says, whether of one row or of several added up. */
const excess = {
  reconciled: sentence(
    'Both cannot be true: at least {largest|# vote or ballot|# votes or ballots} in the tally would have to be false, repeated or of another place, or missing from the official count.',
    'Оба подсчёта одновременно верны быть не могут: не менее {largest|# голоса или бюллетеня|# голосов или бюллетеней|# голосов или бюллетеней} в подсчёте должны быть недостоверными, повторными или из другого места либо отсутствовать в официальном подсчёте.',
    'Екеуі қатар дұрыс бола алмайды: санақтағы кемінде {largest|# дауыс немесе бюллетень} шынайы емес, қайталанған немесе басқа жердікі болуы не ресми санақта болмауы керек.',
  ),
  expected: sentence('{bounds:and}', '{bounds:and}', '{bounds:and}'),
  seen: sentence('{tallies:and}', '{tallies:and}', '{tallies:and}'),
};

export const T = texts('tally-exceeds-official', {
  meta: {
    title: sentence('Tallies that exceed the official count', 'Подсчёты, превышающие официальный', 'Ресми санақтан асатын санақтар'),
    question: sentence(
      'Does a tally of some of the ballots already hold more than the official count of all of them?',
      'Содержит ли подсчёт части бюллетеней уже больше, чем официальный подсчёт всех?',
      'Бюллетеньдердің бір бөлігінің санағында барлығының ресми санағындағыдан көп пе?',
    ),
    method: sentence(
      'Whole numbers compared, station by station and added up over every area that holds the stations. Of the stations not seen: (V − v)/(M − m) votes each, beside v/m in those seen, with v of V votes in m of M stations.',
      'Сравниваются целые числа — по каждому участку и в сумме по каждой территории, куда входят участки. Для участков, не попавших в подсчёт: по (V − v)/(M − m) голосов на участок рядом с v/m на попавших, где v из V голосов — на m из M участков.',
      'Бүтін сандар салыстырылады – әр учаске бойынша және учаскелерді қамтитын әр аумақ бойынша қосылып. Санаққа кірмеген учаскелер үшін: әр учаскеге (V − v)/(M − m) дауыс, қатарында кіргендеріндегі v/m, мұнда V дауыстың v дауысы M учаскенің m учаскесінде.',
    ),
    needs: [
      sentence(
        'a tally by observers or voters, or a quick count, with votes or ballots as counts',
        'подсчёт наблюдателей или избирателей либо быстрый подсчёт с числами голосов или бюллетеней',
        'дауыстар не бюллетеньдер саны көрсетілген байқаушылар не сайлаушылар санағы немесе жедел санақ',
      ),
      sentence(
        'official counts of the same stations, areas or country',
        'официальные числа по тем же участкам, территориям или стране',
        'сол учаскелер, аумақтар немесе ел бойынша ресми сандар',
      ),
    ],
    limits: [
      sentence(
        'The finding is conditional: it says that both counts cannot be true, not which one is. A tally counts nothing if what was sent in is not genuine.',
        'Вывод условный: он говорит, что оба подсчёта одновременно верны быть не могут, а не какой из них верен. Подсчёт ничего не значит, если присланное не подлинно.',
        'Қорытынды шартты: ол екі санақтың қатар дұрыс бола алмайтынын айтады, қайсысы дұрыс екенін айтпайды. Жіберілген деректер шынайы болмаса, санақ ештеңені білдірмейді.',
      ),
      sentence(
        'An error only where one slip of the pen would not do: the source says that each protocol or ballot was checked (`verified: true`), or a sum over stations exceeds the official count by more than the largest single station in it. Else it is a note.',
        'Ошибка — только там, где одной описки для объяснения мало: источник указывает, что каждый протокол или бюллетень проверен (`verified: true`), или сумма по участкам превышает официальное число больше, чем на самый крупный участок в ней. Иначе — заметка.',
        'Қате тек бір жаңылыспен түсіндірілмейтін жерде ғана: дереккөз әр хаттаманың немесе бюллетеньнің тексерілгенін көрсетеді (`verified: true`) немесе учаскелер бойынша қосынды ресми саннан ондағы ең ірі учаскеден де көпке асады. Әйтпесе – ескертпе.',
      ),
      sentence(
        'Copies of whole protocols are held against the rows of their stations by `matched-stations`; here against the areas that hold them. Copies that contradict each other are left out.',
        'Копии целых протоколов со строками их участков сопоставляет `matched-stations`; здесь они сопоставляются с территориями, куда эти участки входят. Копии, противоречащие друг другу, не рассматриваются.',
        'Толық хаттамалардың көшірмелерін учаскелерінің жолдарымен `matched-stations` салыстырады; мұнда олар сол учаскелерді қамтитын аумақтармен салыстырылады. Бір-біріне қайшы көшірмелер қаралмайды.',
      ),
      sentence(
        'The stations not seen are spoken of only where the number of all stations is known.',
        'Об участках, не попавших в подсчёт, говорится только там, где известно число всех участков.',
        'Санаққа кірмеген учаскелер туралы барлық учаскелердің саны белгілі жерде ғана айтылады.',
      ),
    ],
    explanations: [
      sentence(
        'Reports may be repeated, invented, or of another contest or station; voters may report twice.',
        'Сообщения могут быть повторными, выдуманными или относиться к другим выборам или другому участку; избиратели могут сообщить дважды.',
        'Хабарламалар қайталанған, ойдан шығарылған немесе басқа сайлауға не учаскеге қатысты болуы мүмкін; сайлаушылар екі рет хабарлауы мүмкін.',
      ),
      sentence(
        'A figure may have been mistyped, in the tally or in the official table.',
        'В числе могла быть опечатка — в подсчёте или в официальной таблице.',
        'Сан санақта немесе ресми кестеде қате терілген болуы мүмкін.',
      ),
      sentence(
        'The official count may leave out votes that were annulled after the count, or count some in another area.',
        'В официальном подсчёте может не быть голосов, аннулированных после подсчёта, или часть голосов может быть учтена в другой территории.',
        'Ресми санақта санақтан кейін жойылған дауыстар болмауы немесе кейбір дауыстар басқа аумақта есептелуі мүмкін.',
      ),
      sentence(
        'Stations that are seen may be larger than the others, and lie where a contestant is stronger.',
        'Участки, попавшие в подсчёт, могут быть крупнее остальных и находиться там, где участник сильнее.',
        'Санаққа кірген учаскелер қалғандарынан ірірек және қатысушы күштірек жерде орналасуы мүмкін.',
      ),
    ],
  },
  tallyNeeded: sentence(
    'a source of kind observer-tally, voter-tally or quick-count',
    'источник вида observer-tally, voter-tally или quick-count',
    'observer-tally, voter-tally немесе quick-count түріндегі дереккөз',
  ),
  nothingBeside: sentence(
    'no count of it has an official count of the same station or area beside it',
    'ни для одного его числа нет официального числа по тому же участку или той же территории',
    'оның бірде-бір санына сол учаске немесе аумақ бойынша ресми сан жоқ',
  ),
  countsNeeded: sentence(
    'votes or ballots as counts, on both sides',
    'числа голосов или бюллетеней с обеих сторон',
    'екі жақтың да дауыстар не бюллетеньдер саны',
  ),
  authentic: {
    reports: sentence(
      'For the tally to be authentic each report would have to be of a ballot that was cast, of this contest and place, and told once: a person may report twice.',
      'Чтобы подсчёт был достоверным, каждое сообщение должно быть об опущенном бюллетене, относиться к этим выборам и этому месту и учитываться один раз: один человек может сообщить дважды.',
      'Санақ шынайы болуы үшін әр хабарлама салынған бюллетень туралы, осы сайлауға және осы жерге қатысты болуы және бір рет есептелуі керек: бір адам екі рет хабарлауы мүмкін.',
    ),
    protocols: sentence(
      'For the tally to be authentic each protocol would have to be genuine, of this contest and station, and counted once.',
      'Чтобы подсчёт был достоверным, каждый протокол должен быть подлинным, относиться к этим выборам и этому участку и учитываться один раз.',
      'Санақ шынайы болуы үшін әр хаттама түпнұсқаға сай, осы сайлауға және осы учаскеге қатысты болуы және бір рет есептелуі керек.',
    ),
  },
  repeatedReports: sentence(
    'One person may have reported more than once.',
    'Один человек мог сообщить больше одного раза.',
    'Бір адам бірнеше рет хабарлаған болуы мүмкін.',
  ),
  against: sentence(
    '{tally:#} {label} against {official:#}',
    '{label} — {tally:#} против {official:#}',
    '{label} – {tally:#}, ресми санақта {official:#}',
  ),
  atMost: sentence('at most {official:#} {label}', '{label}: не более {official:#}', '{label}: ең көбі {official:#}'),
  excess: {
    row: {
      country: {
        message: sentence(
          'If the tally is authentic, {source} already holds more than the official count in all: {counts:and}.',
          'Если подсчёт достоверен, {source} уже содержит больше, чем официальный подсчёт в целом: {counts:and}.',
          'Санақ шынайы болса, {source} дерегі жалпы ресми санақтан қазірдің өзінде көп: {counts:and}.',
        ),
        ...excess,
      },
      area: {
        message: sentence(
          'If the tally is authentic, {source} already holds more than the official count in {place}: {counts:and}.',
          'Если подсчёт достоверен, {source} уже содержит больше, чем официальный подсчёт ({place}): {counts:and}.',
          'Санақ шынайы болса, {source} дерегі ресми санақтан қазірдің өзінде көп ({place}): {counts:and}.',
        ),
        ...excess,
      },
    },
    sum: {
      country: {
        message: sentence(
          'If the tally is authentic, {source} already holds more than the official count in all: {counts:and}, added up over {stations|# row|# rows} of {file}.',
          'Если подсчёт достоверен, {source} уже содержит больше, чем официальный подсчёт в целом: {counts:and}; сложено по {stations|# строке|# строкам|# строкам} файла {file}.',
          'Санақ шынайы болса, {source} дерегі жалпы ресми санақтан қазірдің өзінде көп: {counts:and}; {file} файлының {stations|# жолы} бойынша қосылған.',
        ),
        ...excess,
      },
      area: {
        message: sentence(
          'If the tally is authentic, {source} already holds more than the official count in {place}: {counts:and}, added up over {stations|# row|# rows} of {file}.',
          'Если подсчёт достоверен, {source} уже содержит больше, чем официальный подсчёт ({place}): {counts:and}; сложено по {stations|# строке|# строкам|# строкам} файла {file}.',
          'Санақ шынайы болса, {source} дерегі ресми санақтан қазірдің өзінде көп ({place}): {counts:and}; {file} файлының {stations|# жолы} бойынша қосылған.',
        ),
        ...excess,
      },
    },
  },
  many: {
    message: sentence(
      'If the tally is authentic, {source} already holds more than the official count in {areas|# area|# areas}, at most by {largest:#} ({place}).',
      'Если подсчёт достоверен, {source} уже содержит больше, чем официальный подсчёт, на {areas|# территории|# территориях|# территориях}; наибольшее превышение — {largest:#} ({place}).',
      'Санақ шынайы болса, {source} дерегі {areas|# аумақта} ресми санақтан қазірдің өзінде көп; ең үлкен артығы – {largest:#} ({place}).',
    ),
    reconciled: sentence(
      'Both cannot be true: in each of these areas the excess would have to be false, repeated or of another place, or missing from the official count.',
      'Оба подсчёта одновременно верны быть не могут: на каждой из этих территорий превышение должно быть недостоверным, повторным или из другого места либо отсутствовать в официальном подсчёте.',
      'Екеуі қатар дұрыс бола алмайды: осы аумақтардың әрқайсысында артығы шынайы емес, қайталанған немесе басқа жердікі болуы не ресми санақта болмауы керек.',
    ),
    expected: sentence(
      'at most the official count in every area',
      'на каждой территории не больше официального числа',
      'әр аумақта ресми саннан артық емес',
    ),
    seen: sentence('more in {areas|# area|# areas}', 'больше на {areas|# территории|# территориях|# территориях}', '{areas|# аумақта} көп'),
  },
  everyExcess: sentence(
    'Every excess stands under Tables.',
    'Все превышения приведены в разделе «Таблицы».',
    'Барлық артығы «Кестелер» бөлімінде келтірілген.',
  ),
  table: {
    title: sentence(
      '{source}: counts above the official ones',
      '{source}: числа больше официальных',
      '{source}: ресми сандардан көп сандар',
    ),
    note: sentence(
      'A row that adds up rows of the tally has no line.',
      'У строки, которая складывает строки подсчёта, номера строки нет.',
      'Санақ жолдарын қосатын жолдың нөмірі жоқ.',
    ),
    tally: sentence('Tally', 'Подсчёт', 'Санақ'),
    rowsAdded: sentence('Rows added up', 'Сложено строк', 'Қосылған жолдар'),
  },
  unseen: {
    message: sentence(
      '{source} holds {seen:#} of the {all:#} official votes for {name} ({fractionOfVotes:%2}) from {stationsSeen:#} of {stations:#} stations ({fractionOfStations:%2}); the other {others:#} have {left:#} left, {meanUnseen:.2} each against {meanSeen:.2}.',
      '{source}: {seen:#} из {all|# официального голоса|# официальных голосов|# официальных голосов} участника {name} ({fractionOfVotes:%2}) с {stationsSeen:#} из {stations|# участка|# участков|# участков} ({fractionOfStations:%2}); остальным {others:#} остаётся {left:#}, в среднем по {meanUnseen:.2} на участок против {meanSeen:.2}.',
      '{source}: {name} қатысушысының {all|# ресми дауысынан} {seen:#} дауыс ({fractionOfVotes:%2}), {stations|# учаскенің} {stationsSeen:#} учаскесінен ({fractionOfStations:%2}); қалған {others:#} учаскеге {left:#} дауыс қалады, әр учаскеге орта есеппен {meanUnseen:.2}, санаққа кіргендерінде {meanSeen:.2}.',
    ),
    reconciled: sentence(
      'Both can be true only if the stations not seen have {meanUnseen:.2} votes for {name} each, where those seen have {meanSeen:.2}.',
      'Оба подсчёта могут быть верны, только если на участках, не попавших в подсчёт, у участника {name} в среднем по {meanUnseen:.2} голоса, тогда как на попавших — по {meanSeen:.2}.',
      'Екеуі қатар дұрыс болуы үшін санаққа кірмеген учаскелерде {name} қатысушысының дауысы орта есеппен {meanUnseen:.2} болуы керек, ал кіргендерінде – {meanSeen:.2}.',
    ),
    expected: sentence(
      'no number: how stations differ is not known from the figures',
      'числа нет: из данных неизвестно, как различаются участки',
      'сан жоқ: учаскелердің қалай ерекшеленетіні деректерден белгісіз',
    ),
    seen: sentence(
      '{ratio:~3} times as many votes for {name} a station where it was seen',
      'голоса участника {name} на участок, попавший в подсчёт, относятся к голосам на остальных как {ratio:~3} к 1',
      '{name} қатысушысының бір учаскеге шаққандағы дауысы санаққа кірген учаскелерде {ratio:~3} есе көп',
    ),
    explanations: [
      sentence(
        'Stations that are seen may lie in towns: they are larger, and a contestant may be stronger there.',
        'Участки, попавшие в подсчёт, могут находиться в городах: они крупнее, и участник может быть там сильнее.',
        'Санаққа кірген учаскелер қалаларда орналасуы мүмкін: олар ірірек, қатысушы да онда күштірек болуы мүмкін.',
      ),
    ],
  },
  largestRatio: sentence(
    'Of the contestants {name} has the largest ratio, {ratio:~3}.',
    'Из участников наибольшее отношение у участника {name}: {ratio:~3}.',
    'Қатысушылардың ішінде ең үлкен қатынас – {name} қатысушысында: {ratio:~3}.',
  ),
  ratioOfAll: sentence(
    'Of all votes it is {ratioAllVotes:~3}: a ratio above 1 means that the stations seen are larger.',
    'По всем голосам оно равно {ratioAllVotes:~3}: отношение больше 1 означает, что участки, попавшие в подсчёт, крупнее.',
    'Барлық дауыстар бойынша ол {ratioAllVotes:~3}: 1-ден үлкен қатынас санаққа кірген учаскелердің ірірек екенін білдіреді.',
  ),
  unseenTable: {
    title: sentence(
      '{source}: votes in the stations seen and left for the others',
      '{source}: голоса на участках, попавших в подсчёт, и остаток для остальных',
      '{source}: санаққа кірген учаскелердегі дауыстар және қалғандарына қалатыны',
    ),
    note: sentence(
      '{stationsSeen:#} of {stations:#} stations seen. Votes left: official votes less those of the tally.',
      'В подсчёт попало {stationsSeen:#} из {stations|# участка|# участков|# участков}. Остаток: официальные голоса за вычетом голосов подсчёта.',
      'Санаққа {stations|# учаскенің} {stationsSeen:#} учаскесі кірген. Қалатыны: ресми дауыстардан санақ дауыстарын шегергенде.',
    ),
    seen: sentence('Votes seen', 'Голоса в подсчёте', 'Санақтағы дауыстар'),
    part: sentence('Part seen', 'Часть в подсчёте', 'Санақтағы бөлігі'),
    stationSeen: sentence('A station seen', 'На участок в подсчёте', 'Санақтағы бір учаскеге'),
    stationNotSeen: sentence('A station not seen', 'На участок вне подсчёта', 'Санақтан тыс бір учаскеге'),
    ratio: sentence('Ratio', 'Отношение', 'Қатынас'),
  },
});
