import { sentence, texts } from '../../language/sentence.ts';

const withinRounding = sentence(
  '100 %, give or take what rounding allows',
  '100 % с точностью до округления',
  '100 %, дөңгелектеу дәлдігімен',
);
const seenInRows = sentence(
  '{failures:#} of {asked:#} rows',
  '{failures:#} из {asked|# строки|# строк|# строк}',
  '{asked|# жол} ішінен {failures:#}',
);

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
  noPercentages: sentence(
    'no row holds percentages of two contestants',
    'ни в одной строке нет процентов двух участников',
    'ешбір жолда екі қатысушының пайыздары жоқ',
  ),
  percentagesNeeded: sentence('percentages by contestant', 'проценты по участникам', 'қатысушылар бойынша пайыздар'),
  row: {
    message: sentence(
      '{where}: the {printed:=} percentages reach {total}.',
      '{where}: проценты (всего {printed:=}) дают в сумме {total}.',
      '{where}: пайыздардың (барлығы {printed:=}) қосындысы – {total}.',
    ),
    messageOfRange: sentence(
      '{where}: the {printed:=} percentages reach {from} to {to}.',
      '{where}: проценты (всего {printed:=}) дают в сумме от {from} до {to}.',
      '{where}: пайыздардың (барлығы {printed:=}) қосындысы – {from} – {to}.',
    ),
    expected: sentence(
      '{hundred} %, give or take {narrowPp:.3} points by rounding',
      '{hundred} % с точностью до округления (±{narrowPp:.3} п. п.)',
      '{hundred} %, дөңгелектеу есебінен ±{narrowPp:.3} п. т.',
    ),
    expectedWhole: sentence(
      '100. %, give or take {narrowPp:.3} points by rounding',
      '100 % с точностью до округления (±{narrowPp:.3} п. п.)',
      '100 %, дөңгелектеу есебінен ±{narrowPp:.3} п. т.',
    ),
    seen: sentence(
      '{total} %, {difference:pp2} points from 100',
      '{total} %, {difference:pp2} п. п. относительно 100',
      '{total} %, 100-ге қатысты {difference:pp2} п. т.',
    ),
    repair: sentence(
      "{name}'s {written} read as {readAs}, a change of one character, would make the sum exactly 100.",
      '{name}: если читать {readAs} вместо {written} (изменён один символ), сумма станет ровно 100.',
      '{name}: {written} орнына {readAs} деп оқылса (бір таңба өзгереді), қосынды дәл 100 болады.',
    ),
    noRepair: sentence(
      'No single share changed by one character would make the sum exact.',
      'Нет такой доли, при замене одного символа в которой сумма стала бы точной.',
      'Бір таңбасын өзгерткенде қосындыны дәл ететін үлес жоқ.',
    ),
    votesReach: sentence(
      'With the percentages that the votes of the row give it reaches 100.',
      'С процентами, которые дают голоса этой строки, сумма равна 100.',
      'Осы жолдың дауыстарынан шығатын пайыздармен қосынды 100-ге тең.',
    ),
    toNobody: sentence(
      '{left} % belong to nobody in the list: a category left out, percentages of all ballots, or an error.',
      '{left} % не приходится ни на кого из списка: не указана какая-то категория, проценты взяты от всех бюллетеней или допущена ошибка.',
      '{left} % тізімдегі ешкімге тиесілі емес: бір санат көрсетілмеген, пайыздар барлық бюллетеньнен алынған немесе қате кеткен.',
    ),
    cutOff: sentence(
      'That is what percentages cut off after their last decimal give.',
      'Столько дают проценты, обрезанные после последнего знака.',
      'Соңғы таңбасынан кейін кесілген пайыздар осындай қосынды береді.',
    ),
    coarseShare: sentence(
      'That is within rounding only if {coarse:and} was rounded more coarsely than the rest of the row.',
      'Это укладывается в округление, только если грубее остальных долей строки округлена доля: {coarse:and}.',
      'Бұл дөңгелектеу шегіне тек мына үлес жолдағы қалғандарынан дөрекірек дөңгелектелген болса ғана сыяды: {coarse:and}.',
    ),
    coarseShares: sentence(
      'That is within rounding only if {coarse:and} were rounded more coarsely than the rest of the row.',
      'Это укладывается в округление, только если грубее остальных долей строки округлены доли: {coarse:and}.',
      'Бұл дөңгелектеу шегіне тек мына үлестер жолдағы қалғандарынан дөрекірек дөңгелектелген болса ғана сыяды: {coarse:and}.',
    ),
  },
  wrongRows: {
    message: sentence(
      '{source}, by {level}: in {failures:#} of {asked:#} rows the percentages do not reach 100, at most by {mostPp:.2} points ({place}).',
      '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} проценты не дают в сумме 100; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
      '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} пайыздардың қосындысы 100-ге тең емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: the percentages do not reach 100; the {worst:#} largest of {failures:#} differences',
      '{source}, уровень «{level}»: проценты не дают в сумме 100; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: пайыздардың қосындысы 100-ге тең емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: withinRounding,
    seen: seenInRows,
  },
  shortRows: {
    message: sentence(
      '{source}, by {level}: in {failures:#} of {asked:#} rows the percentages leave a part of 100 to nobody in the list, at most by {mostPp:.2} points ({place}).',
      '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} часть от 100 процентов не приходится ни на кого из списка; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
      '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} 100 пайыздың бір бөлігі тізімдегі ешкімге тиесілі емес; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: the percentages leave a part of 100 to nobody in the list; the {worst:#} largest of {failures:#} differences',
      '{source}, уровень «{level}»: часть от 100 процентов не приходится ни на кого из списка; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: 100 пайыздың бір бөлігі тізімдегі ешкімге тиесілі емес; {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: withinRounding,
    seen: seenInRows,
  },
  coarseRows: {
    message: sentence(
      '{source}, by {level}: in {failures:#} of {asked:#} rows the percentages are farther from 100 than their last decimals allow, as if some were rounded more coarsely, at most by {mostPp:.2} points ({place}).',
      '{source}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} сумма процентов отличается от 100 больше, чем допускают их последние знаки, как если бы некоторые были округлены грубее; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
      '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} пайыздардың қосындысы 100-ден соңғы таңбалары жол беретіннен көбірек ауытқиды, кейбірі дөрекірек дөңгелектелген сияқты; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
    ),
    title: sentence(
      '{source}, by {level}: the percentages are farther from 100 than their last decimals allow, as if some were rounded more coarsely; the {worst:#} largest of {failures:#} differences',
      '{source}, уровень «{level}»: сумма процентов отличается от 100 больше, чем допускают их последние знаки, как если бы некоторые были округлены грубее; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source}, «{level}» деңгейі: пайыздардың қосындысы 100-ден соңғы таңбалары жол беретіннен көбірек ауытқиды, кейбірі дөрекірек дөңгелектелген сияқты; {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: withinRounding,
    seen: seenInRows,
  },
  percentages: sentence('Percentages', 'Процентов', 'Пайыздар саны'),
  sum: sentence('Sum', 'Сумма', 'Қосынды'),
  from100: sentence('From 100', 'Отличие от 100', '100-ден айырмасы'),
});
