import { sentence, texts } from '../../language/sentence.ts';

const needed = sentence(
  'registered voters and turnout (or ballots) at two hours of the day or more, by polling station',
  'избиратели в списке и явка (или бюллетени) не менее чем на два часа дня, по избирательным участкам',
  'сайлау учаскелері бойынша тізімдегі сайлаушылар және күннің кемінде екі сағатындағы қатысу деңгейі (немесе бюллетеньдер)',
);
const lateReport = sentence(
  'The station may have reported an earlier hour late or too low, so that its ballots appear in the next interval.',
  'Участок мог сообщить о более раннем часе поздно или с занижением, и бюллетени попали в следующий промежуток.',
  'Учаске ертерек сағат туралы кеш не кем хабарлап, бюллетеньдері келесі аралыққа түскен болуы мүмкін.',
);
const shifts = sentence(
  'Many voters may have come together: after a shift, a service or a market, or with one bus.',
  'Многие избиратели могли прийти вместе: после смены, службы или рынка либо на одном автобусе.',
  'Көп сайлаушы бірге келген болуы мүмкін: ауысымнан, құлшылықтан немесе базардан кейін, не бір автобуспен.',
);
const mobileBox = sentence(
  'Ballots of voters at home, or voted early, may be counted into the last interval only.',
  'Бюллетени проголосовавших на дому или досрочно могли учесть лишь в последнем промежутке.',
  'Үйде немесе мерзімінен бұрын дауыс бергендердің бюллетеньдері тек соңғы аралықта есепке алынған болуы мүмкін.',
);
const ask = sentence(
  'Ask the commission for the hourly reports of this station and its list of voters with the signatures.',
  'Запросите у комиссии почасовые сообщения этого участка и его список избирателей с подписями.',
  'Комиссиядан осы учаскенің сағат сайынғы хабарламаларын және қолдар қойылған сайлаушылар тізімін сұраңыз.',
);

const jump = {
  details: [
    sentence(
      'That is {z:.1} robust standard deviations above the stations of {neighbourhood}.',
      'Это на {z:.1} робастного стандартного отклонения выше участков территории «{neighbourhood}».',
      'Бұл «{neighbourhood}» аумағының учаскелерінен {z:.1} робасты стандартты ауытқуға жоғары.',
    ),
    sentence(
      'The check found such a jump at {others|# other station|# other stations}.',
      'Такой скачок есть ещё на {others|# участке|# участках|# участках}.',
      'Мұндай секіріс тағы {others|# учаскеде} бар.',
    ),
  ],
  expected: sentence(
    '{typical:%0} of those who had not voted',
    '{typical:%0} ещё не проголосовавших',
    'әлі дауыс бермегендердің {typical:%0} бөлігі',
  ),
  seen: sentence(
    '{part:%0}, {ballots|# ballot|# ballots}',
    '{part:%0}, {ballots|# бюллетень|# бюллетеня|# бюллетеней}',
    '{part:%0}, {ballots|# бюллетень}',
  ),
  explanations: [lateReport, shifts, mobileBox],
  ask,
} as const;

export const T = texts('last-hours', {
  meta: {
    title: sentence('Turnout in the last hours', 'Явка в последние часы', 'Соңғы сағаттардағы қатысу деңгейі'),
    question: sentence(
      'Did far more voters come in the last hours to one station than to those around it, or more than a queue lets through?',
      'Пришло ли в последние часы на участок намного больше избирателей, чем на соседние, или больше, чем пропустит очередь?',
      'Соңғы сағаттарда бір учаскеге айналасындағылардан әлдеқайда көп немесе кезек өткізе алатыннан көп сайлаушы келді ме?',
    ),
    method: sentence(
      'For the last interval, the check takes the part of those who had not voted before it and voted in it. Its logit is compared with the median of the neighbouring stations, in robust standard deviations that hold the binomial error and the spread between stations. For every interval with both hours known, the check divides the ballots by the minutes.',
      'Для последнего промежутка берётся доля проголосовавших в нём среди тех, кто ещё не голосовал. Её логит сравнивается с медианой соседних участков в робастных стандартных отклонениях, где учтены биномиальная ошибка и разброс между участками. Для каждого промежутка, оба часа которого известны, бюллетени делятся на минуты.',
      'Соңғы аралық үшін оған дейін дауыс бермегендердің ішінде сол аралықта дауыс бергендердің үлесі алынады. Оның логиті көрші учаскелердің медианасымен биномдық қате мен учаскелер арасындағы шашырау ескерілген робасты стандартты ауытқулармен салыстырылады. Екі сағаты да белгілі әр аралықта бюллетеньдер минуттарға бөлінеді.',
    ),
    needs: [needed],
    limits: [
      sentence(
        'The check gives no p-value and never more than a note. Its thresholds were not measured on elections regarded as clean, because few publish turnout by hour for single stations.',
        'p-значения нет; это не более чем заметка. Пороги не измерены на честных выборах: явку по часам для отдельных участков публикуют редко.',
        'p-мәні жоқ; бұл – ең көбі ескертпе. Шектер әділ сайлауларда өлшенбеген: жеке учаскелердің сағат сайынғы қатысу деңгейін сирек жариялайды.',
      ),
      sentence(
        'How fast a queue moves depends on the number of desks and booths, which tables do not tell. Ten ballots a minute over a whole interval are many for any station.',
        'Скорость очереди зависит от числа столов и кабин, которого в таблицах нет. Десять бюллетеней в минуту весь промежуток — много для любого участка.',
        'Кезектің жылдамдығы үстелдер мен кабиналар санына байланысты, ол кестелерде жоқ. Бүкіл аралықта минутына он бюллетень кез келген учаске үшін көп.',
      ),
      sentence(
        'Where all stations of an area jump together, the check sees none of them.',
        'Если скачок есть на всех участках территории, ни один не выделяется.',
        'Аумақтың барлық учаскесінде секіріс болса, ешқайсысы ерекшеленбейді.',
      ),
    ],
    explanations: [lateReport, shifts, mobileBox],
    ask,
  },
  hoursNeeded: sentence(
    'registered voters and turnout at two hours or more, of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке и явка не менее чем на два часа, хотя бы по {minStations|# избирательному участку|# избирательным участкам|# избирательным участкам}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары және кемінде екі сағаттағы қатысу деңгейі',
  ),
  noHours: sentence(
    'no official table has registered voters and turnout at two hours',
    'ни в одной официальной таблице нет избирателей в списке и явки на два часа',
    'бірде-бір ресми кестеде тізімдегі сайлаушылар мен екі сағаттағы қатысу деңгейі жоқ',
  ),
  onlyAreas: sentence(
    'turnout by hour is published by {level} only',
    'явка по часам опубликована лишь по уровню «{level}»',
    'сағат сайынғы қатысу деңгейі тек «{level}» деңгейінде жарияланған',
  ),
  tooFew: sentence(
    'only {stations|# station has|# stations have} all these figures',
    'все эти числа есть лишь по {stations|# участку|# участкам|# участкам}',
    'осы сандардың бәрі тек {stations|# учаскеде} бар',
  ),
  endOfDay: sentence('The queue at the end of the day', 'Очередь в конце дня', 'Күн соңындағы кезек'),
  noClosingHour: sentence(
    'the closing hour is not among the hours published',
    'часа закрытия нет среди опубликованных',
    'жарияланған сағаттардың арасында жабылу сағаты жоқ',
  ),
  closingHourNeeded: sentence(
    'turnout at the closing hour, as one of the hours of the table',
    'явка на час закрытия среди часов таблицы',
    'кесте сағаттарының арасында жабылу сағатындағы қатысу деңгейі',
  ),
  jump: {
    toHour: {
      ...jump,
      message: sentence(
        '{station}: between {hourBefore} and {hour}, {part:%0} of those who had not voted did so; the typical part around it is {typical:%0}.',
        '{station}: с {hourBefore} до {hour} проголосовали {part:%0} ещё не голосовавших; обычная доля вокруг — {typical:%0}.',
        '{station}: {hourBefore} мен {hour} аралығында әлі дауыс бермегендердің {part:%0} бөлігі дауыс берді; айналасында әдетте {typical:%0}.',
      ),
    },
    toEnd: {
      ...jump,
      message: sentence(
        '{station}: after {hourBefore}, {part:%0} of those who had not voted did so; the typical part around it is {typical:%0}.',
        '{station}: после {hourBefore} проголосовали {part:%0} ещё не голосовавших; обычная доля вокруг — {typical:%0}.',
        '{station}: {hourBefore} кейін әлі дауыс бермегендердің {part:%0} бөлігі дауыс берді; айналасында әдетте {typical:%0}.',
      ),
    },
  },
  queue: {
    message: sentence(
      '{station}: {ballots|# ballot|# ballots} between {hourBefore} and {hour} are one every {seconds:.1} seconds without a break.',
      '{station}: {ballots|# бюллетень|# бюллетеня|# бюллетеней} с {hourBefore} до {hour} — это один каждые {seconds:.1} с без перерыва.',
      '{station}: {hourBefore} мен {hour} аралығында {ballots|# бюллетень} – бұл үзіліссіз әр {seconds:.1} секундта біреуі.',
    ),
    details: [
      sentence(
        'The check found so fast a queue in {others|# other case|# other cases}.',
        'Столь быстрая очередь есть ещё в {others|# случае|# случаях|# случаях}.',
        'Осындай жылдам кезек тағы {others|# жағдайда} бар.',
      ),
    ],
    expected: sentence('fewer ballots a minute', 'меньше бюллетеней в минуту', 'минутына азырақ бюллетень'),
    seen: sentence('{rate:.1} a minute', '{rate:.1} в минуту', 'минутына {rate:.1}'),
    explanations: [
      sentence(
        'The station may have many desks and booths, or several stations may share one row.',
        'На участке могло быть много столов и кабин, или в одной строке объединены несколько участков.',
        'Учаскеде үстел мен кабина көп немесе бір жолда бірнеше учаске біріктірілген болуы мүмкін.',
      ),
      lateReport,
      mobileBox,
    ],
    ask,
  },
});
