import { sentence, texts } from '../../language/sentence.ts';

/** What checks of digits need, and what to ask for where digits look odd; each check has them under its name. */
export const NEEDS = [
  sentence(
    'official votes or ballots by polling station',
    'официальные голоса или бюллетени по избирательным участкам',
    'сайлау учаскелері бойынша ресми дауыстар немесе бюллетеньдер',
  ),
] as const;

export const ASK = sentence(
  'Ask the commission for the signed protocols of a random sample of these stations, and compare their counts with the table.',
  'Запросите у комиссии подписанные протоколы случайной выборки этих участков и сравните их числа с таблицей.',
  'Комиссиядан осы учаскелердің кездейсоқ таңдалған бөлігінің қол қойылған хаттамаларын сұратып, сандарын кестемен салыстырыңыз.',
);

export const EQUAL_SIZES = sentence(
  'Stations planned for one size, or a limit on their size, make the digits of that size more frequent.',
  'Если участки образуют под один размер или их размер ограничен, цифры этого размера встречаются чаще.',
  'Учаскелер бірдей мөлшерге лайықталып құрылса немесе олардың мөлшері шектелсе, сол мөлшердің цифрлары жиірек кездеседі.',
);

/** The limits of checks that compare last digits with those of a smooth distribution. */
export const SMOOTH_LIMITS = [
  sentence(
    'The check needs at least 200 counts of 100 or more. Smaller counts have uneven last digits by nature.',
    'Нужно не менее 200 чисел от 100 и больше. У меньших чисел последние цифры неравномерны по своей природе.',
    '100 немесе одан үлкен кемінде 200 сан керек. Одан кіші сандардың соңғы цифрлары табиғатынан біркелкі емес.',
  ),
  sentence(
    'Leaving out counts below 100 makes the digits of the others slightly uneven. They are therefore compared with a smooth distribution, fitted to the number of counts in each ten, and not with equal shares.',
    'Если исключить числа меньше 100, цифры остальных становятся чуть неравномерными. Поэтому их сравнивают не с равными долями, а с гладким распределением, подобранным по количеству чисел в каждом десятке.',
    '100-ден кіші сандар алып тасталса, қалғандарының цифрлары сәл біркелкі болмай қалады. Сондықтан олар тең үлестермен емес, әр ондықтағы сандардың мөлшеріне қарай таңдалған тегіс үлестіріммен салыстырылады.',
  ),
  sentence(
    'Eight in ten of these counts must spread over at least 30, and at most a quarter may be between 100 and 109. Otherwise the fitted distribution would decide the outcome. A column is tested whole or not at all.',
    'Восемь из десяти таких чисел должны занимать промежуток не уже 30, и не больше четверти из них может быть от 100 до 109. Иначе всё решало бы подобранное распределение. Столбец проверяется целиком или не проверяется вовсе.',
    'Мұндай он санның сегізі ені кемінде 30 болатын аралыққа таралуы керек, ал 100 мен 109 арасында олардың ең көбі төрттен бірі болуы мүмкін. Әйтпесе бәрін таңдалған үлестірім шешер еді. Баған не тұтас тексеріледі, не мүлде тексерілмейді.',
  ),
] as const;

export const T = texts('digits', {
  meanDigit95Interval: sentence(
    'The mean digit has a 95 % interval. Rows outside the limits are only described, not tested: the law is not expected to hold there.',
    'Средняя цифра дана с 95 %-ным интервалом. Строки, для которых условия не выполнены, только описаны и не проверяются: там и не ожидается, что закон действует.',
    'Орташа цифр 95 % аралығымен берілген. Шарттары орындалмаған жолдар тек сипатталады, тексерілмейді: онда заңның орындалуы күтілмейді.',
  ),
  leastCountsOrMore: sentence(
    'at least {minN:#} counts of {floor:#} or more by polling station',
    'не менее {minN|# числа|# чисел|# чисел} от {floor:#} и больше по избирательным участкам',
    'сайлау учаскелері бойынша {floor:#} немесе одан үлкен кемінде {minN:#} сан',
  ),
  counts: sentence('Counts', 'Чисел', 'Сандар'),
  countsAsked: sentence('Counts tested', 'Проверено чисел', 'Тексерілген сандар'),
  chiSquare: sentence('Chi-square', 'Хи-квадрат', 'Хи-квадрат'),
  shareAll: sentence('Share of all', 'Доля среди всех', 'Бәрінің ішіндегі үлесі'),
  share05Less: sentence(
    'share of 0 and 5, less the expected share',
    'доля 0 и 5 за вычетом ожидаемой',
    '0 мен 5 үлесінен күтілетінін шегергендегі мән',
  ),
});
