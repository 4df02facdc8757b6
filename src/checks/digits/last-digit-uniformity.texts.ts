import { sentence, texts } from '../../language/sentence.ts';
import { ASK, EQUAL_SIZES, NEEDS, SMOOTH_LIMITS } from './digits.texts.ts';

export const T = texts('last-digit-uniformity', {
  meta: {
    title: sentence('Last digits of vote counts', 'Последние цифры чисел голосов', 'Дауыс сандарының соңғы цифрлары'),
    question: sentence(
      'Do the last digits of station counts occur as often as they do when nobody picks them?',
      'Встречаются ли последние цифры чисел по участкам так часто, как бывает, когда их никто не подбирает?',
      'Учаскелер бойынша сандардың соңғы цифрлары оларды ешкім таңдамағандағыдай жиілікпен кездесе ме?',
    ),
    method: sentence(
      'Pearson’s chi-square compares the ten last digits with those of a smooth distribution (nine degrees of freedom). Within each ten the density is a parabola, fitted to the number of counts in that ten and its neighbours. The fit looks at tens alone, so picked digits cannot hide in it. For large counts each digit has a tenth.',
      'Хи-квадрат Пирсона сравнивает десять последних цифр с цифрами гладкого распределения (девять степеней свободы). Внутри каждого десятка плотность — парабола, подобранная по количеству чисел в этом десятке и в соседних. Подгонка видит только десятки, поэтому подобранные цифры не могут в ней скрыться. У больших чисел на каждую цифру приходится одна десятая.',
      'Пирсонның хи-квадраты он соңғы цифрды тегіс үлестірімнің цифрларымен салыстырады (еркіндік дәрежелері – тоғыз). Әр ондықтың ішіндегі тығыздық – осы ондық пен көршілес ондықтардағы сандардың мөлшеріне қарай таңдалған парабола. Үлестірім тек ондықтарға қарайды, сондықтан іріктелген цифрлар онда жасырына алмайды. Үлкен сандарда әр цифрға оннан бір келеді.',
    ),
    needs: NEEDS,
    limits: SMOOTH_LIMITS,
    explanations: [
      sentence(
        'Rounding, or tallying in bundles, leaves the same mark as invented numbers.',
        'Округление и подсчёт пачками оставляют такой же след, как придуманные числа.',
        'Дөңгелектеу мен бумалап санау ойдан алынған сандармен бірдей із қалдырады.',
      ),
      EQUAL_SIZES,
    ],
    ask: ASK,
  },
  tableTitle: sentence('Last digits of counts', 'Последние цифры чисел', 'Сандардың соңғы цифрлары'),
  tableNote: sentence(
    'Counts of {floor:#} or more are tested. The table also gives the mean of all last digits, small counts and zeros included, with a 95 % interval. Even digits would have a mean of 4.5.',
    'Проверяются числа от {floor:#} и больше. В таблице есть и среднее всех последних цифр, включая малые числа и нули, с 95 %-ным интервалом. При равномерных цифрах среднее равно 4,5.',
    '{floor:#} немесе одан үлкен сандар тексеріледі. Кестеде кіші сандар мен нөлдерді қоса алғандағы барлық соңғы цифрлардың орташасы да 95 % аралығымен берілген. Цифрлар біркелкі болса, орташа 4,5-ке тең.',
  ),
  meanAll: sentence('Mean of all', 'Среднее всех', 'Бәрінің орташасы'),
  cohenW: sentence('Cohen’s w', 'w Коэна', 'Коэннің w көрсеткіші'),
  digits: {
    message: sentence(
      '{column:^}: {digitSeen:#} of {counts:#} counts of {floor:#} or more end in {digit:=}, the most unusual digit; chance would give about {digitExpected:#}.',
      '{column:^}: сильнее всего отклоняется последняя цифра {digit:=}: на неё {digitSeen|оканчивается #|оканчиваются #|оканчивается #} из {counts|# числа|# чисел|# чисел} от {floor:#} и больше, а случай дал бы около {digitExpected:#}.',
      '{column:^}: соңғы цифрлардың ішінде ең көп ауытқитыны – {digit:=}: {floor:#} немесе одан үлкен {counts:#} санның {digitSeen:#} саны осы цифрға аяқталады, кездейсоқ жағдайда шамамен {digitExpected:#} болар еді.',
    ),
    details: [
      sentence(
        'Last digits 0 to 9 occur {digits:, } times; a smooth distribution of the counts gives {smooth:, }.',
        'Последние цифры от 0 до 9 встречаются столько раз: {digits:, }; гладкое распределение чисел даёт {smooth:, }.',
        '0-ден 9-ға дейінгі соңғы цифрлар мынанша рет кездеседі: {digits:, }; сандардың тегіс үлестірімі бойынша {smooth:, }.',
      ),
      sentence(
        'Their mean is {meanDigit:.3} (95 % interval {meanDigitLow:.3} to {meanDigitHigh:.3}).',
        'Их среднее — {meanDigit:.3} (95 %-ный интервал от {meanDigitLow:.3} до {meanDigitHigh:.3}).',
        'Олардың орташасы – {meanDigit:.3} (95 % аралық: {meanDigitLow:.3} – {meanDigitHigh:.3}).',
      ),
      sentence('{deviation}', '{deviation}', '{deviation}'),
    ],
    expected: sentence('{smooth:, }', '{smooth:, }', '{smooth:, }'),
    seen: sentence('{digits:, }', '{digits:, }', '{digits:, }'),
  },
});
