import { sentence, texts } from '../../language/sentence.ts';
import { ASK } from './digits.texts.ts';

export const T = texts('zero-five-percentages', {
  meta: {
    title: sentence('Percentages that end in 0 or 5', 'Проценты, оканчивающиеся на 0 или 5', '0-ге немесе 5-ке аяқталатын пайыздар'),
    question: sentence(
      'Do turnout and shares of stations, rounded to whole percentages, end in 0 or 5 more often than a smooth spread makes them?',
      'Оканчиваются ли явка и доли по участкам, округлённые до целых процентов, на 0 или 5 чаще, чем бывает при гладком разбросе?',
      'Учаскелердегі қатысу деңгейі мен үлестер бүтін пайызға дейін дөңгелектелгенде тегіс таралу кезіндегіден жиірек 0-ге немесе 5-ке аяқтала ма?',
    ),
    method: sentence(
      'Percentages fall into blocks of five around 10, 15, … 90. Within its block a count is expected on every whole number alike. The chance of the middle percentage is therefore a ratio of whole numbers, near a fifth. A parabola adds how the distribution bends from block to block. Halves are rounded to even, in exact arithmetic. An exact two-sided binomial test compares the hits with their expectation.',
      'Проценты делятся на блоки по пять вокруг 10, 15, … 90. Внутри своего блока число ожидается одинаково часто на каждом целом. Поэтому вероятность среднего процента — отношение целых чисел, близкое к одной пятой. Парабола добавляет изгиб распределения от блока к блоку. Половины округляются до чётного, точной арифметикой. Точный двусторонний биномиальный критерий сравнивает попадания с ожидаемыми.',
      'Пайыздар 10, 15, … 90 маңындағы бес-бестен блоктарға бөлінеді. Өз блогының ішінде сан әр бүтін санда бірдей күтіледі. Сондықтан ортаңғы пайыздың ықтималдығы – бестен бірге жақын бүтін сандар қатынасы. Үлестірімнің блоктан блокқа иілуін парабола қосады. Жартылар дәл арифметикамен жұп санға дейін дөңгелектеледі. Екі жақты дәл биномдық критерий дәл түсулерді күтілетінімен салыстырады.',
    ),
    needs: [
      sentence(
        'registered voters and ballots, or votes and valid votes, by polling station',
        'избиратели в списке и бюллетени либо голоса и действительные голоса по избирательным участкам',
        'сайлау учаскелері бойынша тізімдегі сайлаушылар мен бюллетеньдер немесе дауыстар мен жарамды дауыстар',
      ),
    ],
    limits: [
      sentence(
        'The check needs at least 200 percentages from 8 to 92, each of at least 100 voters or votes: with fewer not every percentage is possible. Percentages near 0 and 100 are left out, because they cannot go further.',
        'Нужно не менее 200 процентов от 8 до 92, каждый не менее чем от 100 избирателей или голосов: при меньшем их числе возможен не всякий процент. Проценты около 0 и 100 исключены, потому что дальше им двигаться некуда.',
        '8 бен 92 арасындағы кемінде 200 пайыз керек, әрқайсысы кемінде 100 сайлаушыдан немесе дауыстан алынуы тиіс: олар аз болса, кез келген пайыз мүмкін емес. 0 мен 100 маңындағы пайыздар алынып тасталған, өйткені олар одан әрі жылжи алмайды.',
      ),
      sentence(
        'Eight in ten of the percentages must spread over at least ten points. With a narrower spread the five percentages of a block are not equally frequent, whoever counted. A column is tested whole or not at all.',
        'Восемь из десяти процентов должны занимать промежуток не уже десяти пунктов. При меньшем разбросе пять процентов блока неодинаково часты, кто бы ни считал. Столбец проверяется целиком или не проверяется вовсе.',
        'Он пайыздың сегізі ені кемінде он тармақ болатын аралыққа таралуы керек. Таралуы одан тар болса, блоктың бес пайызы кім санағанына қарамастан бірдей жиі болмайды. Баған не тұтас тексеріледі, не мүлде тексерілмейді.',
      ),
      sentence(
        'The test assumes a smooth spread of percentages from station to station. The check of whole percentages tests exactly what chance does within a station.',
        'Предполагается гладкий разброс процентов от участка к участку. Что даёт случай внутри самого участка, точно проверяет проверка целых процентов.',
        'Пайыздар учаскеден учаскеге тегіс таралады деп есептеледі. Учаскенің өз ішіндегі кездейсоқтықты бүтін пайыздар тексеруі дәл тексереді.',
      ),
    ],
    explanations: [
      sentence(
        'Somebody may have computed turnout or counts from published whole percentages.',
        'Явка или числа могли быть вычислены из опубликованных целых процентов.',
        'Қатысу деңгейі немесе сандар жарияланған бүтін пайыздардан есептелген болуы мүмкін.',
      ),
      sentence(
        'If all stations have the same number of voters, some percentages are more likely than others.',
        'Если число избирателей на всех участках одинаково, одни проценты вероятнее других.',
        'Барлық учаскелерде сайлаушылар саны бірдей болса, кейбір пайыздардың ықтималдығы басқаларынан жоғары.',
      ),
    ],
    ask: ASK,
  },
  tableTitle: sentence(
    'Whole percentages that end in 0 or 5',
    'Целые проценты, оканчивающиеся на 0 или 5',
    '0-ге немесе 5-ке аяқталатын бүтін пайыздар',
  ),
  tableNote: sentence(
    'Percentages from 8 to 92 are tested, where they are of {minWhole:#} voters or votes or more. The table also gives the share among all percentages with a 95 % interval; fractions above 1 count as 1 there.',
    'Проверяются проценты от 8 до 92, взятые не менее чем от {minWhole|# избирателя или голоса|# избирателей или голосов|# избирателей или голосов}. В таблице есть и доля среди всех процентов с 95 %-ным интервалом; дроби больше 1 считаются там единицей.',
    '{minWhole:#} немесе одан көп сайлаушыдан не дауыстан алынған 8 бен 92 арасындағы пайыздар тексеріледі. Кестеде барлық пайыздардың ішіндегі үлес те 95 % аралығымен берілген; 1-ден үлкен бөлшектер онда 1 деп алынады.',
  ),
  needed: sentence(
    'at least {minN:#} percentages by polling station, of {minWhole:#} voters or more each',
    'не менее {minN:#} значений процентов по избирательным участкам, каждое от {minWhole:#} избирателей и больше',
    'сайлау учаскелері бойынша әрқайсысы {minWhole:#} немесе одан көп сайлаушыдан алынған кемінде {minN:#} пайыз',
  ),
  percentagesAsked: sentence('Percentages tested', 'Проверено процентов', 'Тексерілген пайыздар'),
  noWhole: sentence('{wholeName} are not published', 'не опубликованы {wholeName}', '{wholeName} жарияланбаған'),
  tooFew: sentence(
    '{n|# percentage|# percentages} of {wholeName} {n|is|are} between 8 and 92; {minN:#} are needed',
    'процентов от 8 до 92 всего {n:#} (целое — {wholeName}); нужно не менее {minN:#}',
    '8 бен 92 арасында {n:#} пайыз бар (тұтас – {wholeName}); кемінде {minN:#} керек',
  ),
  tooFewRule: sentence(
    'fewer than {minN:#} percentages are between 8 and 92',
    'процентов от 8 до 92 меньше {minN:#}',
    '8 бен 92 арасындағы пайыздар {minN:#} санынан аз',
  ),
  tooAlike: sentence(
    'eight in ten of the percentages of {wholeName} are within {spread|# point|# points} of each other; {minSpread:~12} are needed',
    'восемь из десяти процентов (целое — {wholeName}) занимают промежуток шириной {spread|# п. п.}; нужно не менее {minSpread:~12}',
    'он пайыздың сегізі (тұтас – {wholeName}) ені {spread|# п. т.} аралыққа сыяды; кемінде {minSpread:~12} керек',
  ),
  tooAlikeRule: sentence(
    'eight in ten of the percentages are within {minSpread:~12} points of each other',
    'восемь из десяти процентов занимают промежуток не шире {minSpread:~12} процентных пунктов',
    'он пайыздың сегізі ені {minSpread:~12} п. т. аспайтын аралыққа сыяды',
  ),
  spreadNeeded: sentence(
    'percentages that spread over {minSpread:~12} points or more',
    'проценты с разбросом не менее {minSpread:~12} процентных пунктов',
    'ені кемінде {minSpread:~12} п. т. аралыққа таралған пайыздар',
  ),
  clean: sentence('{deviation}', '{deviation}', '{deviation}'),
  message: sentence(
    '{column:^}, as whole percentages of {wholeName}: {hits:#} of {counts:#} end in 0 or 5, or {share:%2}; chance would give about {shareExpected:%2}.',
    '{column:^} в целых процентах (целое — {wholeName}): на 0 или 5 {hits|оканчивается #|оканчиваются #|оканчивается #} из {counts|# значения|# значений|# значений}, то есть {share:%2}; случай дал бы около {shareExpected:%2}.',
    '{column:^} бүтін пайызбен (тұтас – {wholeName}): {counts:#} мәннің {hits:#} мәні, яғни {share:%2} бөлігі, 0-ге немесе 5-ке аяқталады; кездейсоқ жағдайда шамамен {shareExpected:%2} болар еді.',
  ),
});
