import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('smooth-digit-columns', {
  countsReachNeeded: sentence(
    '{n:#} of {n2:#} counts reach {floor:#}; {minN:#} are needed',
    'из {n2|# числа|# чисел|# чисел} достигают {floor:#} только {n:#}; нужно не менее {minN:#}',
    '{n2:#} санның тек {n:#} саны {floor:#} мәніне жетеді; кемінде {minN:#} керек',
  ),
  fewerThanCountsReach: sentence(
    'fewer than {minN:#} counts reach {floor:#}',
    'меньше {minN|# числа|# чисел|# чисел} достигают {floor:#}',
    '{floor:#} мәніне жететін сандар {minN:#} санынан аз',
  ),
  eightTenCountsLie: sentence(
    'eight in ten of the counts lie within {spread:#} of each other: counts so alike do not have even last digits',
    'восемь из десяти чисел лежат в промежутке шириной {spread:#}: у столь близких чисел последние цифры не бывают равномерными',
    'он санның сегізі ені {spread:#} аралықта жатыр: бір-біріне мұнша жақын сандардың соңғы цифрлары біркелкі болмайды',
  ),
  eightTenCountsLie2: sentence(
    'eight in ten of the counts lie within {minSpread:~12} of each other',
    'восемь из десяти чисел лежат в промежутке шириной не больше {minSpread:~12}',
    'он санның сегізі ені {minSpread:~12} мәнінен аспайтын аралықта жатыр',
  ),
  countsSpreadOverLeast: sentence(
    'counts that spread over at least {minSpread:~12}',
    'числа, которые занимают промежуток не уже {minSpread:~12}',
    'ені кемінде {minSpread:~12} аралыққа таралған сандар',
  ),
  countsOrMoreLie: sentence(
    '{atFloor:%1} of the counts of {floor:#} or more lie below {floor2:#}: their last digits follow from how fast they thin out',
    '{atFloor:%1} чисел от {floor:#} и больше лежат ниже {floor2:#}: их последние цифры зависят от того, как быстро числа редеют',
    '{floor:#} немесе одан үлкен сандардың {atFloor:%1} үлесі {floor2:#} мәнінен төмен жатыр: олардың соңғы цифрлары сандардың қаншалықты тез сиреуіне байланысты',
  ),
  moreThanQuarterCounts: sentence(
    'more than a quarter of the counts of {floor:#} or more lie below {floor2:#}, or they thin out too fast',
    'больше четверти чисел от {floor:#} и больше лежат ниже {floor2:#} или числа редеют слишком быстро',
    '{floor:#} немесе одан үлкен сандардың төрттен бірінен көбі {floor2:#} мәнінен төмен жатыр немесе сандар тым тез сирейді',
  ),
  largerCounts: sentence('larger counts', 'бо́льшие числа', 'үлкенірек сандар'),
});
