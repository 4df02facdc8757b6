import { sentence, texts } from '../../language/sentence.ts';
import { forged } from './kit/protocols/protocols.texts.ts';

/** What every excess says, whether of one row or of several added up. */
const excess = {
  reconciled: sentence(
    'Both counts cannot be true. At least {largest|# vote or ballot|# votes or ballots} in the tally would have to be false, repeated or from another place, or be missing from the official count.',
    'Оба подсчёта одновременно верны быть не могут. Не менее {largest|# голоса или бюллетеня|# голосов или бюллетеней|# голосов или бюллетеней} в подсчёте должны быть недостоверными, повторными или из другого места либо отсутствовать в официальном подсчёте.',
    'Екі санақ қатар дұрыс бола алмайды. Санақтағы кемінде {largest|# дауыс немесе бюллетень} шынайы емес, қайталанған немесе басқа жердікі болуы не ресми санақта болмауы керек.',
  ),
  expected: sentence('{bounds:and}', '{bounds:and}', '{bounds:and}'),
  seen: sentence('{tallies:and}', '{tallies:and}', '{tallies:and}'),
  ask: sentence(
    'Ask the commission for the signed protocols ({place}), and {source} for what was sent to it from there.',
    'Запросите у комиссии подписанные протоколы ({place}), а у источника {source} — то, что ему оттуда прислали.',
    'Комиссиядан қол қойылған хаттамаларды ({place}), ал {source} дереккөзінен сол жерден жіберілгендерді сұраңыз.',
  ),
};

/** What is said of one quantity at several stations. */
const atStations = {
  reconciled: sentence(
    'Both counts cannot be true. At least {excess|# of the reported ballots|# of the reported ballots} would have to be false, repeated or from another place, or be missing from the official count.',
    'Оба подсчёта одновременно верны быть не могут. Не менее {excess|# учтённого бюллетеня|# учтённых бюллетеней|# учтённых бюллетеней} должны быть недостоверными, повторными или из другого места либо отсутствовать в официальном подсчёте.',
    'Екі санақ қатар дұрыс бола алмайды. Санақтағы кемінде {excess|# бюллетень} шынайы емес, қайталанған немесе басқа жердікі болуы не ресми санақта болмауы керек.',
  ),
  expected: sentence('at most the official count everywhere', 'нигде не больше официального числа', 'еш жерде ресми саннан артық емес'),
  ask: sentence(
    'Ask the commission for the signed protocols of these places, and {source} for what was sent to it from there.',
    'Запросите у комиссии подписанные протоколы этих мест, а у источника {source} — то, что ему оттуда прислали.',
    'Комиссиядан осы жерлердің қол қойылған хаттамаларын, ал {source} дереккөзінен сол жерлерден жіберілгендерді сұраңыз.',
  ),
};

export const T = texts('tally-exceeds-official', {
  meta: {
    title: sentence('Tallies that exceed the official count', 'Подсчёты, превышающие официальный', 'Ресми санақтан асатын санақтар'),
    question: sentence(
      'Does a tally of some of the ballots count more than the official result of all ballots?',
      'Насчитал ли подсчёт части бюллетеней больше, чем официальный подсчёт всех?',
      'Бюллетеньдердің бір бөлігінің санағы барлығының ресми санағынан көп пе?',
    ),
    method: sentence(
      'Whole numbers are compared: station by station, and added up over every area that holds the stations. For the stations not seen the check computes (V − v)/(M − m) votes each, beside v/m at those seen. Here v of V votes come from m of M stations.',
      'Сравниваются целые числа: по каждому участку и в сумме по каждой территории, куда входят участки. Для участков, не попавших в подсчёт, вычисляется (V − v)/(M − m) голосов на участок рядом с v/m на попавших. Здесь v из V голосов — с m из M участков.',
      'Бүтін сандар салыстырылады: әр учаске бойынша және учаскелерді қамтитын әр аумақ бойынша қосылып. Санаққа кірмеген учаскелер үшін учаскеге (V − v)/(M − m) дауыс есептеледі, қатарында кіргендеріндегі v/m. Мұнда V дауыстың v дауысы M учаскенің m учаскесінен.',
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
        'The check shows that both counts cannot be true, not which of them is. A tally counts nothing if what was sent in is not genuine.',
        'Проверка показывает, что оба подсчёта одновременно верны быть не могут, а не какой из них верен. Подсчёт ничего не значит, если присланное не подлинно.',
        'Тексеру екі санақтың қатар дұрыс бола алмайтынын көрсетеді, қайсысы дұрыс екенін емес. Жіберілген деректер шынайы болмаса, санақ ештеңені білдірмейді.',
      ),
      sentence(
        'An excess is an error only if no single slip explains it. Either the source says that it checked each protocol or ballot (`verified: true`), or a sum over stations exceeds the official count by more than its largest station. Any other excess is a note.',
        'Превышение — ошибка, только если одной описки для объяснения мало. Либо источник указывает, что проверил каждый протокол или бюллетень (`verified: true`), либо сумма по участкам превышает официальное число больше, чем на самый крупный участок в ней. Иначе это заметка.',
        'Артықтық бір жаңылыспен түсіндірілмесе ғана қате болып саналады. Не дереккөз әр хаттаманы немесе бюллетеньді тексергенін көрсетеді (`verified: true`), не учаскелер бойынша қосынды ресми саннан ондағы ең ірі учаскеден де көпке асады. Әйтпесе бұл – ескертпе.',
      ),
      sentence(
        'Here, copies of whole protocols are compared only with the areas that hold their stations. For the stations themselves see `matched-stations`. Copies that contradict each other are left out.',
        'Копии целых протоколов здесь сравниваются только с территориями, куда входят их участки. О самих участках см. `matched-stations`. Копии, противоречащие друг другу, не рассматриваются.',
        'Толық хаттамалардың көшірмелері мұнда учаскелерін қамтитын аумақтармен ғана салыстырылады. Учаскелердің өзі туралы `matched-stations` қараңыз. Бір-біріне қайшы көшірмелер қаралмайды.',
      ),
      sentence(
        'The stations not seen are described only where the number of all stations is known.',
        'Участки, не попавшие в подсчёт, описываются, только если известно число всех участков.',
        'Санаққа кірмеген учаскелер барлық учаскелердің саны белгілі болса ғана сипатталады.',
      ),
    ],
    explanations: [
      sentence(
        'Reports or protocols may be repeated, invented, or from another contest or station.',
        'Сообщения или протоколы могут быть повторными, выдуманными или относиться к другим выборам или другому участку.',
        'Хабарламалар немесе хаттамалар қайталанған, ойдан шығарылған немесе басқа сайлауға не учаскеге қатысты болуы мүмкін.',
      ),
      sentence(
        'A figure may have been mistyped, in the tally or in the official table.',
        'В числе могла быть опечатка — в подсчёте или в официальной таблице.',
        'Сан санақта немесе ресми кестеде қате терілген болуы мүмкін.',
      ),
      sentence(
        'The official count may leave out votes that were annulled later, or count some in another area.',
        'В официальном подсчёте может не быть голосов, аннулированных позже, или часть голосов учтена в другой территории.',
        'Ресми санақта кейін жойылған дауыстар болмауы немесе кейбір дауыстар басқа аумақта есептелуі мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols, and the source for what was sent to it.',
      'Запросите у комиссии подписанные протоколы, а у источника — то, что ему прислали.',
      'Комиссиядан қол қойылған хаттамаларды, ал дереккөзден өзіне жіберілгендерді сұраңыз.',
    ),
  },
  tallyNeeded: sentence(
    'a source of kind observer-tally, voter-tally or quick-count',
    'источник вида observer-tally, voter-tally или quick-count',
    'observer-tally, voter-tally немесе quick-count түріндегі дереккөз',
  ),
  nothingBeside: sentence(
    'none of its counts has an official count of the same station or area to compare with',
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
      'This holds only if each report is of a ballot cast in this contest and place, and no ballot was reported twice.',
      'Это верно, только если каждое сообщение — о бюллетене, опущенном на этих выборах и в этом месте, и ни о каком не сообщили дважды.',
      'Әр хабарлама осы сайлауда және осы жерде салынған бюллетень туралы болып, ешбірі екі рет хабарланбаса ғана бұл дұрыс.',
    ),
    protocols: sentence(
      'This holds only if each protocol is genuine, of this contest and station, and was counted once.',
      'Это верно, только если каждый протокол подлинный, относится к этим выборам и этому участку и учтён один раз.',
      'Әр хаттама шынайы, осы сайлауға және осы учаскеге қатысты және бір рет есептелген болса ғана бұл дұрыс.',
    ),
  },
  /** What else may explain an excess, by what a tally holds. */
  explanations: {
    reports: [
      sentence(
        'One person may have reported more than once.',
        'Один человек мог сообщить больше одного раза.',
        'Бір адам бірнеше рет хабарлаған болуы мүмкін.',
      ),
      sentence(
        'Reports may be invented, or from another contest or station.',
        'Сообщения могут быть выдуманными или относиться к другим выборам или другому участку.',
        'Хабарламалар ойдан шығарылған немесе басқа сайлауға не учаскеге қатысты болуы мүмкін.',
      ),
      sentence(
        'A figure may have been mistyped, in the tally or in the official table.',
        'В числе могла быть опечатка — в подсчёте или в официальной таблице.',
        'Сан санақта немесе ресми кестеде қате терілген болуы мүмкін.',
      ),
      sentence(
        'The official count may leave out votes that were annulled later, or count some in another area.',
        'В официальном подсчёте может не быть голосов, аннулированных позже, или часть голосов учтена в другой территории.',
        'Ресми санақта кейін жойылған дауыстар болмауы немесе кейбір дауыстар басқа аумақта есептелуі мүмкін.',
      ),
    ],
    protocols: [
      sentence(
        'A protocol may be counted twice, or be from another contest or station.',
        'Протокол может быть учтён дважды или относиться к другим выборам или другому участку.',
        'Хаттама екі рет есептелген немесе басқа сайлауға не учаскеге қатысты болуы мүмкін.',
      ),
      sentence(
        'A figure may have been mistyped, in the tally or in the official table.',
        'В числе могла быть опечатка — в подсчёте или в официальной таблице.',
        'Сан санақта немесе ресми кестеде қате терілген болуы мүмкін.',
      ),
      sentence(
        'The official count may leave out votes that were annulled later, or count some in another area.',
        'В официальном подсчёте может не быть голосов, аннулированных позже, или часть голосов учтена в другой территории.',
        'Ресми санақта кейін жойылған дауыстар болмауы немесе кейбір дауыстар басқа аумақта есептелуі мүмкін.',
      ),
      forged,
    ],
  },
  against: sentence(
    '{tally:#} {label} against {official:#} officially',
    '{label} — {tally:#} против официальных {official:#}',
    '{label} – {tally:#}, ресми {official:#}',
  ),
  atMost: sentence('at most {official:#} {label}', '{label}: не более {official:#}', '{label}: ең көбі {official:#}'),
  excess: {
    row: {
      country: {
        message: sentence(
          '{source:^} already counts more than the official result of the whole contest: {counts:; }.',
          '{source:^} уже насчитывает больше, чем официальный результат в целом: {counts:; }.',
          '{source:^} санағы жалпы ресми нәтижеден қазірдің өзінде көп: {counts:; }.',
        ),
        ...excess,
      },
      area: {
        message: sentence(
          '{place:^}: {source} already counts more than the official result: {counts:; }.',
          '{place:^}: {source} уже насчитывает больше, чем официальный результат: {counts:; }.',
          '{place:^}: {source} санағы ресми нәтижеден қазірдің өзінде көп: {counts:; }.',
        ),
        ...excess,
      },
    },
    sum: {
      country: {
        message: sentence(
          '{source:^} already counts more than the official result of the whole contest: {counts:; } ({stations|# row|# rows} of {file} added up).',
          '{source:^} уже насчитывает больше, чем официальный результат в целом: {counts:; } (сложено по {stations|# строке|# строкам|# строкам} файла {file}).',
          '{source:^} санағы жалпы ресми нәтижеден қазірдің өзінде көп: {counts:; } ({file} файлының {stations|# жолы} бойынша қосылған).',
        ),
        ...excess,
      },
      area: {
        message: sentence(
          '{place:^}: {source} already counts more than the official result: {counts:; } ({stations|# row|# rows} of {file} added up).',
          '{place:^}: {source} уже насчитывает больше, чем официальный результат: {counts:; } (сложено по {stations|# строке|# строкам|# строкам} файла {file}).',
          '{place:^}: {source} санағы ресми нәтижеден қазірдің өзінде көп: {counts:; } ({file} файлының {stations|# жолы} бойынша қосылған).',
        ),
        ...excess,
      },
    },
  },
  many: {
    message: sentence(
      '{source:^} counts more {figure} than the official result: {total:#} more over {figureAreas|# area|# areas}, at most {figureLargest:#} in one ({figurePlace}).',
      '{source:^} насчитывает больше, чем официальный результат ({figure}): на {figureAreas|# территории|# территориях|# территориях} больше на {total:#}, самое большее — на {figureLargest:#} ({figurePlace}).',
      '{source:^} санағы ресми нәтижеден көп ({figure}): {figureAreas|# аумақта} {total:#} артық, ең көбі – {figureLargest:#} ({figurePlace}).',
    ),
    reconciled: sentence(
      'Both counts cannot be true. In each of these areas the excess would have to be false, repeated or from another place, or be missing from the official count.',
      'Оба подсчёта одновременно верны быть не могут. На каждой из этих территорий превышение должно быть недостоверным, повторным или из другого места либо отсутствовать в официальном подсчёте.',
      'Екі санақ қатар дұрыс бола алмайды. Осы аумақтардың әрқайсысында артығы шынайы емес, қайталанған немесе басқа жердікі болуы не ресми санақта болмауы керек.',
    ),
    expected: sentence(
      'at most the official count in every area',
      'на каждой территории не больше официального числа',
      'әр аумақта ресми саннан артық емес',
    ),
    seen: sentence(
      'more in {areas|# area|# areas}, areas that hold others included',
      'больше на {areas|# территории|# территориях|# территориях}, включая те, куда входят другие',
      'басқаларын қамтитын аумақтарды қоса {areas|# аумақта} көп',
    ),
    ask: sentence(
      'Ask the commission for the signed protocols of these areas, and {source} for what was sent to it from there.',
      'Запросите у комиссии подписанные протоколы этих территорий, а у источника {source} — то, что ему оттуда прислали.',
      'Комиссиядан осы аумақтардың қол қойылған хаттамаларын, ал {source} дереккөзінен сол жерлерден жіберілгендерді сұраңыз.',
    ),
  },
  /** One quantity at several stations, or at areas where the tally holds no stations. */
  stations: {
    stations: {
      message: sentence(
        '{source:^} counts {excess:#} more {figure} than the official result, at {stations:#} of {asked|# station|# stations}.',
        '{source:^}: {figure} — на {excess:#} больше, чем в официальном результате, на {stations:#} из {asked|# участка|# участков|# участков}.',
        '{source:^}: {figure} ресми нәтижедегіден {excess:#} артық, {asked|# учаскенің} {stations:#} учаскесінде.',
      ),
      ...atStations,
      seen: sentence(
        'more at {stations|# station|# stations}, {excess:#} in all',
        'больше на {stations|# участке|# участках|# участках}, всего на {excess:#}',
        '{stations|# учаскеде} көп, барлығы {excess:#}',
      ),
    },
    areas: {
      message: sentence(
        '{source:^} counts {excess:#} more {figure} than the official result, in {stations:#} of {asked|# area|# areas}.',
        '{source:^}: {figure} — на {excess:#} больше, чем в официальном результате, на {stations:#} из {asked|# территории|# территорий|# территорий}.',
        '{source:^}: {figure} ресми нәтижедегіден {excess:#} артық, {asked|# аумақтың} {stations:#} аумағында.',
      ),
      ...atStations,
      seen: sentence(
        'more in {stations|# area|# areas}, {excess:#} in all',
        'больше на {stations|# территории|# территориях|# территориях}, всего на {excess:#}',
        '{stations|# аумақта} көп, барлығы {excess:#}',
      ),
    },
  },
  stationDetails: [
    sentence(
      'The largest excess is {largest:#}, at {place}. See Tables for every excess.',
      'Самое большое превышение — {largest:#} ({place}). Все превышения приведены в разделе «Таблицы».',
      'Ең көп артығы – {largest:#} ({place}). Барлық артығы «Кестелер» бөлімінде келтірілген.',
    ),
  ],
  everyExcess: sentence(
    'See Tables for every excess.',
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
      'A sum of several rows of the tally has no line.',
      'У суммы нескольких строк подсчёта номера строки нет.',
      'Санақтың бірнеше жолының қосындысында жол нөмірі жоқ.',
    ),
    tally: sentence('Tally', 'Подсчёт', 'Санақ'),
    rowsAdded: sentence('Rows added up', 'Сложено строк', 'Қосылған жолдар'),
  },
  unseen: {
    message: sentence(
      '{name}: {source} already counts {fractionOfVotes:%2} of the official votes at {fractionOfStations:%2} of the stations.',
      '{name}: {source} уже насчитывает {fractionOfVotes:%2} официальных голосов на {fractionOfStations:%2} участков.',
      '{name}: {source} учаскелердің {fractionOfStations:%2} бөлігінде ресми дауыстардың {fractionOfVotes:%2} бөлігін санады.',
    ),
    reconciled: sentence(
      'Both can be true only if {name} has {meanUnseen:.2} votes at the average station not seen, where those seen have {meanSeen:.2}.',
      'Оба подсчёта могут быть верны, только если у участника {name} на участках вне подсчёта в среднем по {meanUnseen:.2} голоса, тогда как на попавших — по {meanSeen:.2}.',
      'Екеуі қатар дұрыс болуы үшін санаққа кірмеген учаскелерде {name} қатысушысының дауысы орта есеппен {meanUnseen:.2} болуы керек, ал кіргендерінде – {meanSeen:.2}.',
    ),
    expected: sentence(
      'no number: the figures do not say how stations differ',
      'числа нет: данные не говорят, как различаются участки',
      'сан жоқ: деректер учаскелердің қалай ерекшеленетінін көрсетпейді',
    ),
    seen: sentence(
      '{ratio:~3} votes for {name} at an average station seen for each vote at one not seen',
      'на каждый голос участника {name} на среднем участке вне подсчёта — {ratio:~3} на участке в подсчёте',
      'санақтан тыс орташа учаскедегі {name} қатысушысының әр дауысына санақтағы учаскеде {ratio:~3} дауыс',
    ),
    details: [
      sentence(
        'That is {seen:#} of {all|# vote|# votes}, from {stationsSeen:#} of {stations|# station|# stations}.',
        'Это {seen:#} из {all|# голоса|# голосов|# голосов}, с {stationsSeen:#} из {stations|# участка|# участков|# участков}.',
        'Бұл – {all|# дауыстың} {seen:#} дауысы, {stations|# учаскенің} {stationsSeen:#} учаскесінен.',
      ),
      sentence(
        'The other {others|# station has|# stations have} {left|# vote|# votes} left: {meanUnseen:.2} each, against {meanSeen:.2} at those seen.',
        'Остальным участкам ({others:#}) остаётся {left|# голос|# голоса|# голосов}: в среднем по {meanUnseen:.2} против {meanSeen:.2} на попавших в подсчёт.',
        'Қалған {others|# учаскеге} {left|# дауыс} қалады: орта есеппен {meanUnseen:.2}, санаққа кіргендерінде {meanSeen:.2}.',
      ),
      sentence(
        'No other contestant has a larger ratio of votes per station seen to votes per station not seen ({ratio:~3}).',
        'Ни у кого другого отношение голосов на участок в подсчёте к голосам на участок вне его не больше ({ratio:~3}).',
        'Басқа ешбір қатысушыда санақтағы учаскеге шаққандағы дауыстың санақтан тыс учаскедегіге қатынасы бұдан үлкен емес ({ratio:~3}).',
      ),
      sentence(
        'For all votes together the ratio is {ratioAllVotes:~3}. Above 1, the stations seen are larger.',
        'По всем голосам вместе отношение — {ratioAllVotes:~3}. Если оно больше 1, участки в подсчёте крупнее.',
        'Барлық дауыстар бойынша қатынас – {ratioAllVotes:~3}. 1-ден үлкен болса, санақтағы учаскелер ірірек.',
      ),
    ],
    explanations: [
      sentence(
        'The stations seen may be in towns. They are larger, and the contestant may be stronger there.',
        'Участки в подсчёте могут быть в городах. Они крупнее, и участник может быть там сильнее.',
        'Санаққа кірген учаскелер қалаларда болуы мүмкін. Олар ірірек, қатысушы да онда күштірек болуы мүмкін.',
      ),
      sentence(
        'Reports or protocols may be repeated or false.',
        'Сообщения или протоколы могут быть повторными или недостоверными.',
        'Хабарламалар немесе хаттамалар қайталанған немесе шынайы емес болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the protocols of the stations not seen, and {source} which stations it saw.',
      'Запросите у комиссии протоколы участков, не попавших в подсчёт, а у источника {source} — список попавших.',
      'Комиссиядан санаққа кірмеген учаскелердің хаттамаларын, ал {source} дереккөзінен кірген учаскелердің тізімін сұраңыз.',
    ),
  },
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
