import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('zero-five-percentages', {
  meta: {
    title: sentence('Percentages that end in 0 or 5', 'Проценты, оканчивающиеся на 0 или 5', '0-ге немесе 5-ке аяқталатын пайыздар'),
    question: sentence(
      'Do turnout and shares of stations, rounded to whole percentages, end in 0 or 5 more often than a smooth spread makes them?',
      'Оканчиваются ли явка и доли по участкам, округлённые до целых процентов, на 0 или 5 чаще, чем бывает при гладком разбросе?',
      'Учаскелердегі қатысу деңгейі мен үлестер бүтін пайызға дейін дөңгелектелгенде тегіс таралу кезіндегіден жиірек 0-ге немесе 5-ке аяқтала ма?',
    ),
    method: sentence(
      'Percentages fall into blocks of five around 10, 15, … 90. Given its block, a count is expected on every whole number alike, so that the chance of the middle percentage is a ratio of whole numbers, near a fifth; the bend of the distribution from block to block is added by a parabola. Halves are rounded to even, decided in whole numbers. Exact binomial test of the hits, two-sided.',
      'Проценты делятся на блоки по пять вокруг 10, 15, … 90. При известном блоке число ожидается одинаково часто на каждом целом, так что вероятность среднего процента — отношение целых чисел, близкое к одной пятой; изгиб распределения от блока к блоку добавляется параболой. Половины округляются до чётного, что решается в целых числах. Точный двусторонний биномиальный критерий для попаданий.',
      'Пайыздар 10, 15, … 90 маңындағы бес-бестен блоктарға бөлінеді. Блогы белгілі болғанда, сан әр бүтін санда бірдей күтіледі, сондықтан ортаңғы пайыздың ықтималдығы — бестен бірге жақын бүтін сандар қатынасы; үлестірімнің блоктан блокқа иілуі парабола арқылы қосылады. Жартылар жұп санға дейін дөңгелектеледі, бұл бүтін сандармен шешіледі. Дәл түсулердің екі жақты дәл биномдық критерийі.',
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
        'At least 200 percentages from 8 to 92, of wholes of at least 100: of fewer voters not every percentage is possible. Percentages near 0 and 100 are left out, because a limit lies there.',
        'Не менее 200 процентов от 8 до 92, взятых от целого не меньше 100: при меньшем числе избирателей возможен не всякий процент. Проценты около 0 и 100 исключены, потому что там лежит граница.',
        'Кемінде 100 болатын тұтастан алынған 8 бен 92 арасындағы кемінде 200 пайыз: сайлаушылар одан аз болса, кез келген пайыз мүмкін емес. 0 мен 100 маңындағы пайыздар алынып тасталған, өйткені онда шек жатыр.',
      ),
      sentence(
        'Eight in ten of the percentages must spread over at least ten points: the five of a narrower spread are not alike, whoever counted. A column is taken as a whole or not at all.',
        'Восемь из десяти процентов должны занимать промежуток не уже десяти пунктов: при меньшем разбросе пять процентов блока неодинаково часты, кто бы ни считал. Столбец берётся целиком или не берётся вовсе.',
        'Он пайыздың сегізі ені кемінде он тармақ болатын аралыққа таралуы керек: таралуы одан тар болса, блоктың бес пайызы кім санағанына қарамастан бірдей жиі болмайды. Баған не тұтас алынады, не мүлде алынбайды.',
      ),
      sentence(
        'The null is a smooth spread of percentages from station to station. What lies within a station’s own chance is asked, exactly, by the check of whole percentages.',
        'Нулевая гипотеза — гладкий разброс процентов от участка к участку. То, что лежит в пределах случайности внутри самого участка, точно проверяет проверка целых процентов.',
        'Нөлдік болжам — пайыздардың учаскеден учаскеге тегіс таралуы. Учаскенің өз ішіндегі кездейсоқтық шегінде жататынын бүтін пайыздар тексеруі дәл тексереді.',
      ),
    ],
    explanations: [
      sentence(
        'Turnout or counts that were themselves derived from published whole percentages end in 0 and 5.',
        'Явка или числа, которые сами вычислены из опубликованных целых процентов, оканчиваются на 0 и 5.',
        'Жарияланған бүтін пайыздардан есептеп шығарылған қатысу деңгейі немесе сандар 0-ге және 5-ке аяқталады.',
      ),
      sentence(
        'Stations whose number of voters is the same everywhere make some percentages more likely than others.',
        'Если число избирателей на всех участках одинаково, одни проценты вероятнее других.',
        'Барлық учаскелерде сайлаушылар саны бірдей болса, кейбір пайыздардың ықтималдығы басқаларынан жоғары болады.',
      ),
    ],
  },
  tableTitle: sentence(
    'Whole percentages that end in 0 or 5',
    'Целые проценты, оканчивающиеся на 0 или 5',
    '0-ге немесе 5-ке аяқталатын бүтін пайыздар',
  ),
  tableNote: sentence(
    'Percentages from 8 to 92 of wholes of {minWhole:#} or more are tested. The share among all percentages stands beside it with a 95 % interval; fractions above 1 are taken as 1 there.',
    'Проверяются проценты от 8 до 92, взятые от целого, равного {minWhole:#} или больше. Рядом — доля среди всех процентов с 95 %-ным интервалом; дроби больше 1 считаются там единицей.',
    '{minWhole:#} немесе одан үлкен тұтастан алынған 8 бен 92 арасындағы пайыздар тексеріледі. Қасында — барлық пайыздардың ішіндегі үлес, 95 % аралығымен; 1-ден үлкен бөлшектер онда 1 деп алынады.',
  ),
  needed: sentence(
    'at least {minN:#} percentages by polling station, of {minWhole:#} voters or more each',
    'не менее {minN:#} значений процентов по избирательным участкам, каждое от {minWhole:#} избирателей и больше',
    'сайлау учаскелері бойынша әрқайсысы {minWhole:#} немесе одан көп сайлаушыдан алынған кемінде {minN:#} пайыз',
  ),
  percentagesAsked: sentence('Percentages asked', 'Проверено процентов', 'Тексерілген пайыздар'),
  noWhole: sentence('{wholeName} are not published', 'не опубликованы {wholeName}', '{wholeName} жарияланбаған'),
  tooFew: sentence(
    '{n:#} percentages of {wholeName} lie between 8 and 92; {minN:#} are needed',
    'между 8 и 92 лежит процентов: {n:#} (целое — {wholeName}); нужно не менее {minN:#}',
    '8 бен 92 арасында {n:#} пайыз жатыр (тұтас — {wholeName}); кемінде {minN:#} керек',
  ),
  tooFewRule: sentence(
    'fewer than {minN:#} percentages lie between 8 and 92',
    'между 8 и 92 лежит меньше {minN:#} значений процентов',
    '8 бен 92 арасында {minN:#} пайыздан аз жатыр',
  ),
  tooAlike: sentence(
    'eight in ten of the percentages of {wholeName} lie within {spread|# point|# points}; {minSpread:~12} are needed',
    'восемь из десяти процентов (целое — {wholeName}) лежат в промежутке шириной {spread|# п. п.}; нужно не менее {minSpread:~12}',
    'он пайыздың сегізі (тұтас — {wholeName}) ені {spread|# п. т.} аралықта жатыр; кемінде {minSpread:~12} керек',
  ),
  tooAlikeRule: sentence(
    'eight in ten of the percentages lie within {minSpread:~12} points',
    'восемь из десяти процентов лежат в промежутке не шире {minSpread:~12} процентных пунктов',
    'он пайыздың сегізі ені {minSpread:~12} п. т. аспайтын аралықта жатыр',
  ),
  spreadNeeded: sentence(
    'percentages that spread over {minSpread:~12} points or more',
    'проценты с разбросом не менее {minSpread:~12} процентных пунктов',
    'ені кемінде {minSpread:~12} п. т. аралыққа таралған пайыздар',
  ),
  message: sentence(
    'Rounded to whole percentages of {wholeName}, {column} end in 0 or 5 in {hits:#} of {counts:#} cases, {share:%2}; {shareExpected:%2} are expected. Of 23 columns of eight elections regarded as clean, none deviates at 1 %.',
    'Показатель «{column}» в целых процентах (целое — {wholeName}): на 0 или 5 оканчиваются {hits:#} из {counts|# значения|# значений|# значений}, то есть {share:%2}; ожидается {shareExpected:%2}. Из 23 столбцов по восьми выборам, которые считаются честными, на уровне 1 % не отклоняется ни один.',
    '«{column}» көрсеткіші бүтін пайызбен (тұтас — {wholeName}): {counts:#} мәннің {hits:#} мәні 0-ге немесе 5-ке аяқталады, яғни {share:%2}; күтілетіні {shareExpected:%2}. Адал деп саналатын сегіз сайлаудың 23 бағанының бірде-бірі 1 % деңгейінде ауытқымайды.',
  ),
});
