import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('shares-sum-to-hundred', {
  meta: {
    title: sentence('Percentages of one row', 'Проценты одной строки', 'Бір жолдың пайыздары'),
    question: sentence(
      'Do the percentages of a row reach 100 within what rounding allows?',
      'Дают ли проценты строки в сумме 100 с учётом округления?',
      'Жолдағы пайыздардың қосындысы дөңгелектеуді ескергенде 100-ге тең бе?',
    ),
    method: sentence(
      'Each percentage stands for an interval of one unit of its last printed digit; the row fails where no choice within the intervals adds up to 100. A repair is named where exactly one share, changed by one character, makes the sum exact.',
      'Каждый процент означает интервал шириной в одну единицу последнего указанного знака; строка не сходится, если никакой выбор чисел из этих интервалов не даёт в сумме 100. Исправление называется, если ровно одна доля при замене одного символа делает сумму точной.',
      'Әрбір пайыз соңғы көрсетілген таңбасының бір бірлігіне тең аралықты білдіреді; осы аралықтардан алынған сандардың ешқайсысы қосындысында 100 бермесе, жол сәйкес келмейді. Бір ғана таңбасы өзгертілгенде қосындыны дәл ететін жалғыз үлес болса, түзету аталады.',
    ),
    needs: [
      sentence(
        'percentages of at least two contestants in one row',
        'проценты хотя бы двух участников в одной строке',
        'бір жолдағы кемінде екі қатысушының пайыздары',
      ),
    ],
    limits: [
      sentence(
        'A row that leaves contestants out can only exceed 100; it is not asked to reach it.',
        'Строка, в которой есть не все участники, может быть неверной, только если даёт больше 100; достигать 100 от неё не требуется.',
        'Барлық қатысушы көрсетілмеген жол тек 100-ден асқанда ғана қате болуы мүмкін; одан 100-ге жету талап етілмейді.',
      ),
      sentence(
        'An opinion poll before the vote leaves out the undecided: only a sum above 100 is an error there.',
        'Опрос общественного мнения до голосования не включает неопределившихся: в нём ошибкой считается только сумма больше 100.',
        'Дауыс беруге дейінгі қоғамдық пікір сауалнамасында шешім қабылдамағандар көрсетілмейді: онда тек 100-ден асқан қосынды қате болып есептеледі.',
      ),
      sentence(
        'Percentages of all ballots, invalid ones included, rightly fall short of 100: a sum below 100 is an error only where the percentages are known to be of valid votes, from the votes beside them or because most rows of the table reach 100.',
        'Проценты от всех бюллетеней, включая недействительные, и должны давать меньше 100: сумма меньше 100 считается ошибкой, только если известно, что проценты взяты от действительных голосов, — по голосам рядом с ними или потому, что большинство строк таблицы даёт 100.',
        'Жарамсыздарын қоса алғанда барлық бюллетеньнен алынған пайыздардың қосындысы 100-ден кем болуы заңды: 100-ден кем қосынды пайыздардың жарамды дауыстардан алынғаны белгілі болғанда ғана – жанындағы дауыстар бойынша немесе кесте жолдарының көбі 100-ге жеткендіктен – қате болып есептеледі.',
      ),
    ],
    explanations: [
      sentence(
        'A list that did not reach the threshold, votes against all, or undecided answers may be left out of the row.',
        'В строку могли не включить список, не преодолевший порог, голоса «против всех» или ответы неопределившихся.',
        'Жолға өту шегінен өтпеген тізім, «барлығына қарсы» дауыстар немесе шешім қабылдамағандардың жауаптары кірмеген болуы мүмкін.',
      ),
      sentence(
        'A digit may have been lost or turned in copying.',
        'При переписывании могла потеряться или переставиться цифра.',
        'Көшіру кезінде цифр түсіп қалған немесе ауысып кеткен болуы мүмкін.',
      ),
      sentence(
        'Percentages may have been cut off instead of rounded, or be of another base than valid votes.',
        'Проценты могли быть обрезаны вместо округления или взяты не от действительных голосов, а от другой базы.',
        'Пайыздар дөңгелектелмей, кесілген немесе жарамды дауыстардан емес, басқа базадан алынған болуы мүмкін.',
      ),
      sentence(
        'More than one answer may have been allowed, where the sum exceeds 100.',
        'Если сумма больше 100, можно было выбрать больше одного ответа.',
        'Қосынды 100-ден асса, бірнеше жауап таңдауға рұқсат берілген болуы мүмкін.',
      ),
      sentence(
        'A row of earlier results may hold a figure of another state of the count.',
        'В строке прежних результатов может стоять число из другого состояния подсчёта.',
        'Бұрынғы нәтижелер жолында санақтың басқа кезеңіндегі сан тұруы мүмкін.',
      ),
    ],
  },
  noRowHoldsPercentages: sentence(
    'no row holds percentages of two contestants',
    'ни в одной строке нет процентов двух участников',
    'ешбір жолда екі қатысушының пайыздары жоқ',
  ),
  percentagesContestant: sentence('percentages by contestant', 'проценты по участникам', 'қатысушылар бойынша пайыздар'),
  percentagesReach: sentence(
    '{where}: the {printed:=} percentages reach {total}.',
    '{where}: проценты (всего {printed:=}) дают в сумме {total}.',
    '{where}: пайыздардың (барлығы {printed:=}) қосындысы – {total}.',
  ),
  figures100GiveOrTake: sentence(
    '100. %, give or take {narrow:.3} points by rounding',
    '100 % с точностью до округления (±{narrow:.3} п. п.)',
    '100 %, дөңгелектеу есебінен ±{narrow:.3} п. т.',
  ),
  giveOrTakePoints: sentence(
    '{part} %, give or take {narrow:.3} points by rounding',
    '{part} % с точностью до округления (±{narrow:.3} п. п.)',
    '{part} %, дөңгелектеу есебінен ±{narrow:.3} п. т.',
  ),
  pointsFrom100: sentence(
    '{sum} %, {sum2:pp2} points from 100',
    '{sum} %, {sum2:pp2} п. п. относительно 100',
    '{sum} %, 100-ге қатысты {sum2:pp2} п. т.',
  ),
  noSingleShareChanged: sentence(
    'No single share changed by one character would make the sum exact.',
    'Нет такой доли, при замене одного символа в которой сумма стала бы точной.',
    'Бір таңбасын өзгерткенде қосындыны дәл ететін үлес жоқ.',
  ),
  percentagesVotesRowGive: sentence(
    'With the percentages that the votes of the row give it reaches 100.',
    'С процентами, которые дают голоса этой строки, сумма равна 100.',
    'Осы жолдың дауыстарынан шығатын пайыздармен қосынды 100-ге тең.',
  ),
  belongNobodyListCategory: sentence(
    '{sum} % belong to nobody in the list: a category left out, percentages of all ballots, or an error.',
    '{sum} % не приходится ни на кого из списка: не указана какая-то категория, проценты взяты от всех бюллетеней или допущена ошибка.',
    '{sum} % тізімдегі ешкімге тиесілі емес: бір санат көрсетілмеген, пайыздар барлық бюллетеньнен алынған немесе қате кеткен.',
  ),
  whatPercentagesCutOff: sentence(
    'That is what percentages cut off after their last decimal give.',
    'Столько дают проценты, обрезанные после последнего знака.',
    'Соңғы таңбасынан кейін кесілген пайыздар осындай қосынды береді.',
  ),
  withinRoundingOnlyIf: sentence(
    'That is within rounding only if {coarse} was rounded more coarsely than the rest of the row.',
    'Это укладывается в округление, только если грубее остальных долей строки округлена доля: {coarse}.',
    'Бұл дөңгелектеу шегіне тек мына үлес жолдағы қалғандарынан дөрекірек дөңгелектелген болса ғана сыяды: {coarse}.',
  ),
  withinRoundingOnlyIf2: sentence(
    'That is within rounding only if {coarse} were rounded more coarsely than the rest of the row.',
    'Это укладывается в округление, только если грубее остальных долей строки округлены доли: {coarse}.',
    'Бұл дөңгелектеу шегіне тек мына үлестер жолдағы қалғандарынан дөрекірек дөңгелектелген болса ғана сыяды: {coarse}.',
  ),
  percentagesDoNotReach: sentence(
    'the percentages do not reach 100',
    'проценты не дают в сумме 100',
    'пайыздардың қосындысы 100-ге тең емес',
  ),
  percentagesLeavePart100: sentence(
    'the percentages leave a part of 100 to nobody in the list',
    'часть от 100 процентов не приходится ни на кого из списка',
    '100 пайыздың бір бөлігі тізімдегі ешкімге тиесілі емес',
  ),
  percentagesFartherFrom100: sentence(
    'the percentages are farther from 100 than their last decimals allow, as if some were rounded more coarsely',
    'сумма процентов отличается от 100 больше, чем допускают их последние знаки, как если бы некоторые были округлены грубее',
    'пайыздардың қосындысы 100-ден соңғы таңбалары жол беретіннен көбірек ауытқиды, кейбірі дөрекірек дөңгелектелген сияқты',
  ),
  figures100GiveOrTake2: sentence(
    '100 %, give or take what rounding allows',
    '100 % с точностью до округления',
    '100 %, дөңгелектеу дәлдігімен',
  ),
  percentages: sentence('Percentages', 'Процентов', 'Пайыздар саны'),
  sum: sentence('Sum', 'Сумма', 'Қосынды'),
  from100: sentence('From 100', 'Отличие от 100', '100-ден айырмасы'),
  sReadChangeOne: sentence(
    "{name}'s {written} read as {written2}, a change of one character, would make the sum exactly 100.",
    '{name}: если читать {written2} вместо {written} (изменён один символ), сумма станет ровно 100.',
    '{name}: {written} орнына {written2} деп оқылса (бір таңба өзгереді), қосынды дәл 100 болады.',
  ),
});
