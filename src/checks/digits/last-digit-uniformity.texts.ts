import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('last-digit-uniformity', {
  meta: {
    title: sentence('Last digits of vote counts', 'Последние цифры чисел голосов', 'Дауыс сандарының соңғы цифрлары'),
    question: sentence(
      'Do the last digits of station counts occur as often as they do when nobody picks them?',
      'Встречаются ли последние цифры чисел по участкам так часто, как бывает, когда их никто не подбирает?',
      'Учаскелер бойынша сандардың соңғы цифрлары оларды ешкім таңдамағандағыдай жиілікпен кездесе ме?',
    ),
    method: sentence(
      'Pearson’s chi-square of the ten last digits, nine degrees of freedom, against those of a smooth distribution: within each ten of counts the density is a parabola that holds as many counts in this ten and its neighbours as were seen. The fit looks at tens alone, so digits that were picked cannot hide in it. Far from the floor the digits are even, a tenth each.',
      'Хи-квадрат Пирсона для десяти последних цифр, девять степеней свободы, относительно цифр гладкого распределения: внутри каждого десятка плотность — парабола, на которую в этом десятке и в соседних приходится столько чисел, сколько наблюдалось. Подгонка видит только десятки, поэтому подобранные цифры не могут в ней скрыться. Вдали от нижней границы цифры равномерны, по одной десятой.',
      'Он соңғы цифрдың тегіс үлестірім цифрларына қатысты Пирсон хи-квадраты, еркіндік дәрежелері — тоғыз: әр ондықтың ішінде тығыздық — осы ондық пен көршілес ондықтарға бақыланғанша сан келетін парабола. Үлестірім тек ондықтар бойынша таңдалады, сондықтан іріктеліп алынған цифрлар онда жасырына алмайды. Төменгі шектен алыста цифрлар біркелкі, әрқайсысы оннан бір.',
    ),
    needs: [
      sentence(
        'official votes or ballots by polling station',
        'официальные голоса или бюллетени по избирательным участкам',
        'сайлау учаскелері бойынша ресми дауыстар немесе бюллетеньдер',
      ),
    ],
    limits: [
      sentence(
        'At least 200 counts of 100 or more; the last digits of smaller counts are uneven by nature.',
        'Не менее 200 чисел от 100 и больше: последние цифры меньших чисел неравномерны по своей природе.',
        'Кемінде 200 сан 100 немесе одан үлкен болуы керек: одан кіші сандардың соңғы цифрлары табиғатынан біркелкі емес.',
      ),
      sentence(
        'Leaving out the counts below 100 makes the digits of the others uneven. They are therefore compared with those of a smooth distribution of the counts, fitted to the number of counts in each ten, and not with equal shares.',
        'Исключение чисел меньше 100 делает цифры остальных неравномерными. Поэтому их сравнивают не с равными долями, а с цифрами гладкого распределения, подобранного по количеству чисел в каждом десятке.',
        '100-ден кіші сандарды алып тастау қалғандарының цифрларын біркелкі емес етеді. Сондықтан олар тең үлестермен емес, әр ондықтағы сандардың мөлшері бойынша таңдалған тегіс үлестірімнің цифрларымен салыстырылады.',
      ),
      sentence(
        'Eight in ten of these counts must spread over at least 30, and no more than a quarter lie between 100 and 109: else the fit decides. A column is taken as a whole or not at all.',
        'Восемь из десяти таких чисел должны занимать промежуток не уже 30, и не больше четверти их может лежать между 100 и 109: иначе всё решает подгонка. Столбец берётся целиком или не берётся вовсе.',
        'Осындай он санның сегізі ені кемінде 30 болатын аралыққа таралуы керек, ал 100 мен 109 арасында олардың төрттен бірінен көбі жатпауы тиіс: әйтпесе бәрін таңдалған үлестірім шешеді. Баған не тұтас алынады, не мүлде алынбайды.',
      ),
    ],
    explanations: [
      sentence(
        'Rounding and tallying in bundles leave the same mark as invented numbers.',
        'Округление и подсчёт пачками оставляют такой же след, как придуманные числа.',
        'Дөңгелектеу мен бумалап санау ойдан алынған сандармен бірдей із қалдырады.',
      ),
      sentence(
        'Stations drawn to the same size, or a cap on their size, favour the digits of that size.',
        'Участки, нарезанные под один размер, или предел размера участка делают чаще цифры этого размера.',
        'Бірдей мөлшерге лайықталып құрылған учаскелер немесе учаске мөлшерінің шегі сол мөлшердің цифрларын жиілетеді.',
      ),
    ],
  },
  tableTitle: sentence('Last digits of counts', 'Последние цифры чисел', 'Сандардың соңғы цифрлары'),
  tableNote: sentence(
    'Counts of {floor:#} or more are tested. The mean of all last digits, small counts and zeros included, stands beside it with a 95 % interval; it would be 4.5 if digits were even.',
    'Проверяются числа от {floor:#} и больше. Рядом — среднее всех последних цифр, включая малые числа и нули, с 95 %-ным интервалом; при равномерных цифрах оно было бы 4,5.',
    '{floor:#} немесе одан үлкен сандар тексеріледі. Қасында — кіші сандар мен нөлдерді қоса алғандағы барлық соңғы цифрлардың орташасы, 95 % аралығымен; цифрлар біркелкі болса, ол 4,5 болар еді.',
  ),
  meanAll: sentence('Mean of all', 'Среднее всех', 'Бәрінің орташасы'),
  cohenW: sentence('Cohen’s w', 'w Коэна', 'Коэннің w көрсеткіші'),
  digits: {
    message: sentence(
      'Last digits 0 to 9 of the {column}, where they are {floor:#} or more, occur {digits:, } times; a smooth distribution of the counts gives {smooth:, }. Of 23 columns of eight elections regarded as clean, one deviates at 1 % and none at 0.1 %.',
      'Показатель «{column}», числа от {floor:#} и больше: последние цифры от 0 до 9 встречаются столько раз: {digits:, }; гладкое распределение чисел даёт {smooth:, }. Из 23 столбцов по восьми выборам, которые считаются честными, на уровне 1 % отклоняется один, на уровне 0,1 % — ни одного.',
      '«{column}» көрсеткіші, {floor:#} немесе одан үлкен сандар: 0-ден 9-ға дейінгі соңғы цифрлар мынанша рет кездеседі: {digits:, }; сандардың тегіс үлестірімі бойынша {smooth:, }. Адал деп саналатын сегіз сайлаудың 23 бағанының біреуі 1 % деңгейінде ауытқиды, 0,1 % деңгейінде бірде-бірі ауытқымайды.',
    ),
    details: [
      sentence(
        'Their mean is {meanDigit:.3} (95 % interval {meanDigitLow:.3} to {meanDigitHigh:.3}).',
        'Их среднее — {meanDigit:.3} (95 %-ный интервал от {meanDigitLow:.3} до {meanDigitHigh:.3}).',
        'Олардың орташасы — {meanDigit:.3} (95 % аралық: {meanDigitLow:.3} – {meanDigitHigh:.3}).',
      ),
    ],
    expected: sentence('{smooth:, }', '{smooth:, }', '{smooth:, }'),
    seen: sentence('{digits:, }', '{digits:, }', '{digits:, }'),
  },
});
