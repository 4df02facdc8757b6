import { sentence, texts } from '../../language/sentence.ts';
import { T as SHARED } from './shared.texts.ts';

const mostAreas = sentence(
  'By {areaLevel}, most of them are in {areas:and}. These hold {held:%0} of such stations and {there:%0} of all stations.',
  'Больше всего их здесь (уровень «{areaLevel}»): {areas:and}. Там {held:%0} таких участков и {there:%0} всех участков.',
  'Олардың ең көбі мына жерлерде («{areaLevel}» деңгейі): {areas:and}. Онда мұндай учаскелердің {held:%0} және барлық учаскелердің {there:%0} бөлігі бар.',
);
const few = sentence(
  'few, and most of them special stations; no rule forbids them',
  'немного, в основном особые участки; правила, которое их запрещает, нет',
  'аз, көбі – ерекше учаскелер; оларға тыйым салатын ереже жоқ',
);
const stationsSeen = sentence(
  '{stations|# station|# stations}, {part:%2} of those compared',
  '{stations|# участок|# участка|# участков}, {part:%2} от рассмотренных',
  '{stations|# учаске}, қаралғандардың {part:%2} бөлігі',
);

const institutions = sentence(
  'On ships, in hospitals, prisons, barracks, embassies and remote settlements voters are often registered on the day, and all vote.',
  'На судах, в больницах, тюрьмах, казармах, посольствах и отдалённых посёлках избирателей часто вносят в список в день голосования, и голосуют все.',
  'Кемелерде, ауруханаларда, түрмелерде, казармаларда, елшіліктерде және шалғай елді мекендерде сайлаушылар көбіне дауыс беру күні тіркеледі де, бәрі дауыс береді.',
);
const supplementary = sentence(
  'Supplementary rolls drawn up at the station list only those who came.',
  'В дополнительных списках, составленных на участке, есть только те, кто пришёл.',
  'Учаскеде жасалған қосымша тізімдерде тек келгендер ғана бар.',
);
const certificates = sentence(
  'Where people vote by certificate away from home, ballots may equal or exceed the roll.',
  'Там, где голосуют не по месту жительства по открепительным удостоверениям, бюллетеней может быть столько же, сколько избирателей в списке, или больше.',
  'Тұрғылықты жерінен тыс, есептен шығару куәлігімен дауыс беретін жерде бюллетеньдер саны тізімдегі сайлаушылар санына тең немесе одан көп болуы мүмкін.',
);
const village = sentence(
  'A village may agree on a candidate from its midst.',
  'Село может сообща поддержать кандидата-односельчанина.',
  'Ауыл өз ауылдасы болып келетін кандидатты бірауыздан қолдауы мүмкін.',
);
const closed = sentence(
  'In closed places such as barracks and prisons people often vote alike.',
  'В закрытых местах, таких как казармы и тюрьмы, люди часто голосуют одинаково.',
  'Казарма, түрме сияқты жабық жерлерде адамдар көбіне бірдей дауыс береді.',
);
const miscopied = sentence(
  'Votes of the others may have been left out when the protocol was copied.',
  'При переписывании протокола могли пропустить голоса остальных.',
  'Хаттаманы көшіргенде қалғандарының дауыстары түсіп қалуы мүмкін.',
);

const full = {
  message: sentence(
    '{source:^}: {stations|# station|# stations} of {asked:#} with at least {minRegistered|# registered voter|# registered voters} {stations|reports|report} a turnout of exactly 100 % ({basis}).',
    '{source:^}: {stations|# участок|# участка|# участков} из {asked:#}, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке, {stations|сообщает|сообщают|сообщают} о явке ровно 100 % ({basis}).',
    '{source:^}: тізімінде кемінде {minRegistered|# сайлаушы} бар {asked:#} учаскенің {stations|#} учаскесі қатысу деңгейі дәл 100 % деп хабарлайды ({basis}).',
  ),
  details: [
    mostAreas,
    sentence(
      'That is {part:%2} of them; in elections regarded as clean it is at most {cleanHigh:%2}.',
      'Это {part:%2} от рассмотренных; на выборах, которые считаются честными, — не больше {cleanHigh:%2}.',
      'Бұл – қаралғандардың {part:%2} бөлігі; әділ саналатын сайлауларда – ең көбі {cleanHigh:%2}.',
    ),
    SHARED.besideClean,
  ],
  expected: few,
  explanations: [institutions, supplementary, certificates],
  ask: sentence(
    'Ask the commission what places these stations serve, and for their signed protocols with the voters added on the day.',
    'Узнайте у комиссии, кого обслуживают эти участки, и запросите их подписанные протоколы с числом внесённых в день голосования.',
    'Комиссиядан бұл учаскелердің кімге қызмет ететінін біліп, дауыс беру күні қосылған сайлаушылар саны бар қол қойылған хаттамаларын сұратыңыз.',
  ),
} as const;

export const T = texts('stations-at-hundred', {
  meta: {
    title: sentence('Stations at exactly 100 %', 'Участки, где ровно 100 %', 'Дәл 100 % болған учаскелер'),
    question: sentence(
      'How many polling stations report that every registered voter came, or that every valid vote went to a single contestant?',
      'Сколько избирательных участков сообщают, что проголосовали все избиратели из списка или что все действительные голоса отданы одному участнику?',
      'Қанша сайлау учаскесі тізімдегі барлық сайлаушы келді немесе барлық жарамды дауыс бір қатысушыға берілді деп хабарлайды?',
    ),
    method: sentence(
      'A station counts if its ballots cast (else issued) equal its registered voters, or if the votes for one contestant equal its valid votes. All are whole numbers, without rounding.',
      'Участок учитывается, если опущенных (а если их нет, выданных) бюллетеней столько же, сколько избирателей в списке, или если голосов за одного участника столько же, сколько действительных. Числа целые, без округления.',
      'Салынған (ол болмаса, берілген) бюллетеньдері тізімдегі сайлаушылар санына тең немесе бір қатысушының дауыстары жарамды дауыстар санына тең учаске есепке алынады. Сандар бүтін, дөңгелектеусіз.',
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
        'Only results by polling station are used. For a larger area 100 % means something else.',
        'Рассматриваются только результаты по избирательным участкам. На более крупной территории 100 % — другое дело.',
        'Тек сайлау учаскелері бойынша нәтижелер қаралады. Ірірек аумақтағы 100 % – басқа мәселе.',
      ),
      sentence(
        'Stations with fewer voters or valid votes than the options require are left out. Among few voters unanimity is common.',
        'Участки, где избирателей или действительных голосов меньше, чем задано параметрами, не рассматриваются. Среди немногих избирателей единодушие не редкость.',
        'Сайлаушылары немесе жарамды дауыстары параметрлерде берілгеннен аз учаскелер қаралмайды. Аз сайлаушы арасында бірауыздылық сирек емес.',
      ),
      sentence(
        'The check only counts, and gives a note at most. How many such stations an honest election has depends on its ships, hospitals and barracks.',
        'Это только подсчёт и не более чем заметка. Сколько таких участков на честных выборах, зависит от судов, больниц и казарм.',
        'Бұл – тек санау және ең көбі ескертпе. Адал сайлауда мұндай учаскелер қанша болатыны кемелерге, ауруханаларға және казармаларға байланысты.',
      ),
      sentence(
        'Turnouts above 100 % are counted separately. Stations for people registered elsewhere have hardly anybody on their roll, so they are too small to count. In Israel in April 2019, 305 such stations had more ballots than voters.',
        'Явка выше 100 % подсчитывается отдельно. На участках для избирателей, внесённых в списки в других местах, в собственном списке почти никого нет, поэтому они слишком малы. В Израиле в апреле 2019 года на 305 таких участках бюллетеней было больше, чем избирателей.',
        '100 %-дан жоғары қатысу деңгейі бөлек саналады. Басқа жерде тіркелген сайлаушыларға арналған учаскелердің өз тізімінде адам жоққа жуық, сондықтан олар тым шағын. Израильде 2019 жылғы сәуірде мұндай 305 учаскеде бюллетень сайлаушылардан көп болған.',
      ),
    ],
    explanations: [institutions, supplementary, certificates, village],
    ask: sentence(
      'Ask the commission what places these stations serve, and for their signed protocols.',
      'Узнайте у комиссии, кого обслуживают эти участки, и запросите их подписанные протоколы.',
      'Комиссиядан бұл учаскелердің кімге қызмет ететінін біліп, қол қойылған хаттамаларын сұратыңыз.',
    ),
  },
  tooSmall: sentence('all polling stations are too small', 'все избирательные участки слишком малы', 'барлық сайлау учаскелері тым шағын'),
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
  areaStations: sentence('{place} ({stations:#})', '{place} ({stations:#})', '{place} ({stations:#})'),
  full: { ...full, seen: stationsSeen },
  fullAndAbove: {
    ...full,
    seen: sentence(
      '{stations|# station|# stations}, {part:%2} of those compared; {above:#} more above 100 %',
      '{stations|# участок|# участка|# участков}, {part:%2} от рассмотренных; ещё {above:#} с явкой выше 100 %',
      '{stations|# учаске}, қаралғандардың {part:%2} бөлігі; тағы {above:#} учаскеде қатысу деңгейі 100 %-дан жоғары',
    ),
  },
  unanimous: {
    message: sentence(
      '{source:^}: {stations|# station|# stations} of {asked:#} with at least {minValid|# valid vote|# valid votes} {stations|reports|report} all valid votes for a single contestant.',
      '{source:^}: {stations|# участок|# участка|# участков} из {asked:#}, где не менее {minValid|# действительного голоса|# действительных голосов|# действительных голосов}, {stations|сообщает|сообщают|сообщают}, что все действительные голоса отданы одному участнику.',
      '{source:^}: кемінде {minValid|# жарамды дауысы} бар {asked:#} учаскенің {stations|#} учаскесі барлық жарамды дауыс бір қатысушыға берілді деп хабарлайды.',
    ),
    details: [mostAreas, SHARED.besideClean],
    expected: few,
    seen: stationsSeen,
    explanations: [village, closed, miscopied],
    ask: sentence(
      'Ask the commission for the signed protocols of these stations, with the votes of every contestant.',
      'Запросите у комиссии подписанные протоколы этих участков с голосами каждого участника.',
      'Комиссиядан осы учаскелердің әр қатысушының дауыстары көрсетілген қол қойылған хаттамаларын сұратыңыз.',
    ),
  },
  byArea: {
    title: sentence('Stations at exactly 100 %, {source}', 'Участки, где ровно 100 %, {source}', 'Дәл 100 % болған учаскелер, {source}'),
    note: sentence(
      'The table covers {size|# station|# stations}: the turnout of those with at least {minRegistered:#} registered voters, the shares of those with at least {minValid:#} valid votes. Areas without any are left out.',
      'Явка участков, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке, доли на участках, где не менее {minValid|# действительного голоса|# действительных голосов|# действительных голосов}; всего {size|# участок|# участка|# участков}. Территории, где таких нет, опущены.',
      'Тізімінде кемінде {minRegistered|# сайлаушы} бар учаскелердің қатысу деңгейі, кемінде {minValid|# жарамды дауысы} бар учаскелердегі үлестер; барлығы {size|# учаске}. Мұндай учаскелері жоқ аумақтар көрсетілмеген.',
    ),
    noteIncomplete: sentence(
      'The table covers {size|# station|# stations} with complete figures: the turnout of those with at least {minRegistered:#} registered voters, the shares of those with at least {minValid:#} valid votes. Areas without any are left out.',
      'Явка участков, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке, доли на участках, где не менее {minValid|# действительного голоса|# действительных голосов|# действительных голосов}; среди участков с полными данными, которых {size:#}. Территории, где таких нет, опущены.',
      'Тізімінде кемінде {minRegistered|# сайлаушы} бар учаскелердің қатысу деңгейі, кемінде {minValid|# жарамды дауысы} бар учаскелердегі үлестер; деректері толық {size|# учаске} арасында. Мұндай учаскелері жоқ аумақтар көрсетілмеген.',
    ),
    full: sentence('Turnout exactly 100 %', 'Явка ровно 100 %', 'Қатысу деңгейі дәл 100 %'),
    above: sentence('Turnout above 100 %', 'Явка выше 100 %', 'Қатысу деңгейі 100 %-дан жоғары'),
    unanimous: sentence('A contestant with 100 %', 'Один участник со 100 %', 'Бір қатысушыда 100 %'),
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
