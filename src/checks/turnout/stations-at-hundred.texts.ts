import { sentence, texts } from '../../language/sentence.ts';

const mostAreas = sentence(
  'Most by {areaLevel}: {areas:and}, together {held:%0} of them and {there:%0} of all stations.',
  'Больше всего, уровень «{areaLevel}»: {areas:and}; вместе {held:%0} таких участков и {there:%0} всех участков.',
  'Ең көбі, «{areaLevel}» деңгейі: {areas:and}; бірге алғанда олар мұндай учаскелердің {held:%0} және барлық учаскелердің {there:%0} бөлігін құрайды.',
);
const few = sentence(
  'few, most of them special stations: it is no rule that there be none',
  'немного, в основном особые участки: правила, по которому их не должно быть вовсе, нет',
  'аз, көбі — ерекше учаскелер: олар мүлде болмауға тиіс деген ереже жоқ',
);
const stationsSeen = sentence(
  '{stations|# station|# stations}, {part:%2} of those asked',
  '{stations|# участок|# участка|# участков}, {part:%2} от рассмотренных',
  '{stations|# учаске}, қаралғандардың {part:%2} бөлігі',
);

const full = {
  message: sentence(
    '{source}: {stations|# station|# stations} of {asked:#} with at least {minRegistered|# registered voter|# registered voters} {stations|reports|report} a turnout of exactly 100 % ({basis}).',
    '{source}: {stations|# участок|# участка|# участков} из {asked:#}, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке, {stations|сообщает|сообщают|сообщают} о явке ровно 100 % ({basis}).',
    '{source}: тізімінде кемінде {minRegistered|# сайлаушы} бар {asked:#} учаскенің {stations|#} учаскесі қатысу деңгейі дәл 100 % деп хабарлайды ({basis}).',
  ),
  details: [
    mostAreas,
    sentence(
      'Elections regarded as clean have such stations as well: 15 of 27,655 in Poland 2019, 1 of 60,090 in Spain 2019.',
      'На выборах, которые считаются честными, такие участки тоже есть: 15 из 27 655 в Польше в 2019 году, 1 из 60 090 в Испании в 2019 году.',
      'Әділ саналатын сайлауларда да мұндай учаскелер бар: 2019 жылы Польшада 27 655 учаскенің 15-і, 2019 жылы Испанияда 60 090 учаскенің 1-і.',
    ),
  ],
  expected: few,
} as const;

export const T = texts('stations-at-hundred', {
  meta: {
    title: sentence('Stations at exactly 100 %', 'Участки, где ровно 100 %', 'Дәл 100 % болған учаскелер'),
    question: sentence(
      'How many polling stations report that every registered voter came, or that every valid vote went to one contestant?',
      'Сколько избирательных участков сообщают, что проголосовали все избиратели из списка или что все действительные голоса отданы одному участнику?',
      'Қанша сайлау учаскесі тізімдегі барлық сайлаушы келді немесе барлық жарамды дауыс бір қатысушыға берілді деп хабарлайды?',
    ),
    method: sentence(
      'Ballots cast (else issued) equal to registered voters; votes for one contestant equal to the valid votes. Whole numbers, no rounding.',
      'Опущенные (а если их нет, выданные) бюллетени равны числу избирателей в списке; голоса за одного участника равны числу действительных голосов. Целые числа, без округления.',
      'Салынған (ол болмаса, берілген) бюллетеньдер тізімдегі сайлаушылар санына тең; бір қатысушының дауыстары жарамды дауыстар санына тең. Бүтін сандар, дөңгелектеусіз.',
    ),
    needs: [
      sentence(
        'results by polling station: registered voters and ballots, or valid votes and votes',
        'результаты по избирательным участкам: избиратели в списке и бюллетени или действительные голоса и голоса участников',
        'сайлау учаскелері бойынша нәтижелер: тізімдегі сайлаушылар мен бюллетеньдер немесе жарамды дауыстар мен қатысушылардың дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Only results by polling station are asked: 100 % of a larger area is another thing.',
        'Рассматриваются только результаты по избирательным участкам: 100 % на более крупной территории — другое дело.',
        'Тек сайлау учаскелері бойынша нәтижелер қаралады: ірірек аумақтағы 100 % — басқа мәселе.',
      ),
      sentence(
        'Stations with fewer voters, or fewer valid votes, than the options ask for are left out: among few voters unanimity is no rarity.',
        'Участки, где избирателей или действительных голосов меньше, чем задано параметрами, не рассматриваются: среди немногих избирателей единодушие не редкость.',
        'Сайлаушылары немесе жарамды дауыстары параметрлерде берілгеннен аз учаскелер қаралмайды: аз сайлаушы арасында бірауыздылық сирек емес.',
      ),
      sentence(
        'Counts only: how many such stations an honest election has depends on its ships, hospitals and barracks, so it is a note at most.',
        'Только подсчёт: сколько таких участков на честных выборах, зависит от судов, больниц и казарм, поэтому это не более чем заметка.',
        'Тек санау: адал сайлауда мұндай учаскелер қанша болатыны кемелерге, ауруханаларға және казармаларға байланысты, сондықтан бұл — ең көбі ескертпе.',
      ),
      sentence(
        'Elections regarded as clean have such stations too. With 100 registered voters or more and exactly 100 % turnout: Poland 2019 15 of 27,655, Poland 2020 6 of 27,229, Spain April 2019 1 of 60,090, and Canada 2011, Hungary 2010 and Lithuania 2012 none; disputed ones: Uganda 2016 129 of 28,010, Albania 2013 56 of 5,508, Russia 2018 1,449 of 97,699 by ballots issued. With 100 valid votes or more, all for one: none of those regarded as clean, Uganda 129, Russia 70.',
        'На выборах, которые считаются честными, такие участки тоже есть. Не менее 100 избирателей в списке и явка ровно 100 %: Польша, 2019 год — 15 из 27 655; Польша, 2020 год — 6 из 27 229; Испания, апрель 2019 года — 1 из 60 090; Канада, 2011 год, Венгрия, 2010 год, и Литва, 2012 год, — ни одного; на оспариваемых: Уганда, 2016 год — 129 из 28 010; Албания, 2013 год — 56 из 5 508; Россия, 2018 год — 1 449 из 97 699 по выданным бюллетеням. Не менее 100 действительных голосов, все за одного: среди тех, что считаются честными, — ни одного, Уганда — 129, Россия — 70.',
        'Әділ саналатын сайлауларда да мұндай учаскелер бар. Тізімінде кемінде 100 сайлаушы бар және қатысу деңгейі дәл 100 %: Польша, 2019 жыл — 27 655 учаскенің 15-і; Польша, 2020 жыл — 27 229 учаскенің 6-уы; Испания, 2019 жылғы сәуір — 60 090 учаскенің 1-і; Канада, 2011 жыл, Венгрия, 2010 жыл, Литва, 2012 жыл — бірде-біреуі жоқ; даулы сайлауларда: Уганда, 2016 жыл — 28 010 учаскенің 129-ы; Албания, 2013 жыл — 5 508 учаскенің 56-сы; Ресей, 2018 жыл — берілген бюллетеньдер бойынша 97 699 учаскенің 1 449-ы. Кемінде 100 жарамды дауыстың бәрі бір қатысушыға берілген: әділ саналатындарда — бірде-біреуі жоқ, Уганда — 129, Ресей — 70.',
      ),
      sentence(
        'Turnouts above 100 % are counted beside them. Stations for people registered elsewhere, such as the 305 of Israel in April 2019 with more ballots than voters, have hardly anybody on their own roll: their size leaves them out.',
        'Явка выше 100 % подсчитывается отдельно. На участках для избирателей, внесённых в списки в других местах, как на 305 участках Израиля в апреле 2019 года, где бюллетеней больше, чем избирателей, в собственном списке почти никого нет: они не рассматриваются из-за малого размера.',
        '100 %-дан жоғары қатысу деңгейі бөлек саналады. Басқа жерде тіркелген сайлаушыларға арналған учаскелердің, мысалы, 2019 жылғы сәуірде Израильде бюллетеньдері сайлаушыларынан көп болған 305 учаскенің, өз тізімінде адам жоққа жуық: көлемі аз болғандықтан олар қаралмайды.',
      ),
    ],
    explanations: [
      sentence(
        'Ships, hospitals, prisons, barracks, embassies and remote settlements are often registered on the day and all vote.',
        'На судах, в больницах, тюрьмах, казармах, посольствах и отдалённых посёлках избирателей часто вносят в список в день голосования, и голосуют все.',
        'Кемелерде, ауруханаларда, түрмелерде, казармаларда, елшіліктерде және шалғай елді мекендерде сайлаушылар көбіне дауыс беру күні тіркеледі де, бәрі дауыс береді.',
      ),
      sentence(
        'Supplementary rolls drawn up at the station hold only those who came.',
        'В дополнительных списках, составленных на участке, есть только те, кто пришёл.',
        'Учаскеде жасалған қосымша тізімдерде тек келгендер ғана бар.',
      ),
      sentence(
        'Where people vote by certificate away from home, ballots may equal or exceed the roll.',
        'Там, где голосуют не по месту жительства по открепительным удостоверениям, бюллетеней может быть столько же, сколько избирателей в списке, или больше.',
        'Тұрғылықты жерінен тыс, есептен шығару куәлігімен дауыс беретін жерде бюллетеньдер саны тізімдегі сайлаушылар санына тең немесе одан көп болуы мүмкін.',
      ),
      sentence(
        'A village may agree on a candidate from its own midst.',
        'Село может сообща поддержать кандидата-односельчанина.',
        'Ауыл өз ауылдасы болып келетін кандидатты бірауыздан қолдауы мүмкін.',
      ),
    ],
  },
  tooSmall: sentence(
    'no polling station is large enough',
    'ни один избирательный участок не достаточно велик',
    'бірде-бір сайлау учаскесі жеткілікті үлкен емес',
  ),
  noStations: sentence(
    'no results by polling station',
    'нет результатов по избирательным участкам',
    'сайлау учаскелері бойынша нәтижелер жоқ',
  ),
  stationsNeeded: sentence(
    'registered voters, ballots and votes by polling station (level: station)',
    'избиратели в списке, бюллетени и голоса по избирательным участкам (level: station)',
    'сайлау учаскелері бойынша тізімдегі сайлаушылар, бюллетеньдер және дауыстар (level: station)',
  ),
  areaStations: sentence('{place} {stations:#}', '{place} {stations:#}', '{place} {stations:#}'),
  full: { ...full, seen: stationsSeen },
  fullAndAbove: {
    ...full,
    seen: sentence(
      '{stations|# station|# stations}, {part:%2} of those asked; {above:#} more above 100 %',
      '{stations|# участок|# участка|# участков}, {part:%2} от рассмотренных; ещё {above:#} с явкой выше 100 %',
      '{stations|# учаске}, қаралғандардың {part:%2} бөлігі; тағы {above:#} учаскеде қатысу деңгейі 100 %-дан жоғары',
    ),
  },
  unanimous: {
    message: sentence(
      '{source}: {stations|# station|# stations} of {asked:#} with at least {minValid|# valid vote|# valid votes} {stations|reports|report} all valid votes for one contestant.',
      '{source}: {stations|# участок|# участка|# участков} из {asked:#}, где не менее {minValid|# действительного голоса|# действительных голосов|# действительных голосов}, {stations|сообщает|сообщают|сообщают}, что все действительные голоса отданы одному участнику.',
      '{source}: кемінде {minValid|# жарамды дауысы} бар {asked:#} учаскенің {stations|#} учаскесі барлық жарамды дауыс бір қатысушыға берілді деп хабарлайды.',
    ),
    details: [
      mostAreas,
      sentence(
        'The elections regarded as clean that were looked at have none of 100 votes or more, many of fewer.',
        'На рассмотренных выборах, которые считаются честными, нет ни одного такого участка со 100 голосами и более; с меньшим числом голосов их много.',
        'Қаралған, әділ саналатын сайлауларда 100 және одан көп дауысы бар мұндай учаске жоқ; дауысы одан аз учаскелер көп.',
      ),
    ],
    expected: few,
    seen: stationsSeen,
  },
  byArea: {
    title: sentence('Stations at exactly 100 %, {source}', 'Участки, где ровно 100 %, {source}', 'Дәл 100 % болған учаскелер, {source}'),
    note: sentence(
      'Turnout of stations with at least {minRegistered:#} registered voters, shares of those with at least {minValid:#} valid votes; of {size:#} stations. Areas without any are left out.',
      'Явка участков, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке, доли на участках, где не менее {minValid|# действительного голоса|# действительных голосов|# действительных голосов}; всего {size|# участок|# участка|# участков}. Территории, где таких нет, опущены.',
      'Тізімінде кемінде {minRegistered|# сайлаушы} бар учаскелердің қатысу деңгейі, кемінде {minValid|# жарамды дауысы} бар учаскелердегі үлестер; барлығы {size|# учаске}. Мұндай учаскелері жоқ аумақтар көрсетілмеген.',
    ),
    noteIncomplete: sentence(
      'Turnout of stations with at least {minRegistered:#} registered voters, shares of those with at least {minValid:#} valid votes; of those of {size:#} stations. Areas without any are left out.',
      'Явка участков, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке, доли на участках, где не менее {minValid|# действительного голоса|# действительных голосов|# действительных голосов}; среди участков с полными данными, которых {size:#}. Территории, где таких нет, опущены.',
      'Тізімінде кемінде {minRegistered|# сайлаушы} бар учаскелердің қатысу деңгейі, кемінде {minValid|# жарамды дауысы} бар учаскелердегі үлестер; деректері толық {size|# учаске} арасында. Мұндай учаскелері жоқ аумақтар көрсетілмеген.',
    ),
    full: sentence('Turnout exactly 100 %', 'Явка ровно 100 %', 'Қатысу деңгейі дәл 100 %'),
    above: sentence('Turnout above 100 %', 'Явка выше 100 %', 'Қатысу деңгейі 100 %-дан жоғары'),
    unanimous: sentence('One contestant with 100 %', 'Один участник со 100 %', 'Бір қатысушыда 100 %'),
    part: sentence('Part of the stations at 100 %', 'Доля участков со 100 %', '100 % болған учаскелер үлесі'),
    ballots: sentence('Ballots in them', 'Бюллетеней на них', 'Олардағы бюллетеньдер'),
  },
  largest: {
    title: sentence(
      'The largest stations at exactly 100 %, {source}',
      'Самые крупные участки, где ровно 100 %, {source}',
      'Дәл 100 % болған ең ірі учаскелер, {source}',
    ),
    ballots: sentence('Ballots', 'Бюллетени', 'Бюллетеньдер'),
    sole: sentence('All valid votes for', 'Все действительные голоса за', 'Барлық жарамды дауыс кімге берілген'),
  },
});
