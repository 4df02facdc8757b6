import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('smooth-digit-columns', {
  tooFew: sentence(
    '{reach:#} of {counts:#} counts reach {floor:#}; {minN:#} are needed',
    'из {counts|# числа|# чисел|# чисел} достигают {floor:#} только {reach:#}; нужно не менее {minN:#}',
    '{counts:#} санның тек {reach:#} саны {floor:#} мәніне жетеді; кемінде {minN:#} керек',
  ),
  tooFewRule: sentence(
    'fewer than {minN:#} counts reach {floor:#}',
    'меньше {minN|# числа|# чисел|# чисел} достигают {floor:#}',
    '{floor:#} мәніне жететін сандар {minN:#} санынан аз',
  ),
  tooAlike: sentence(
    'eight in ten of the counts lie within {spread:#} of each other: counts so alike do not have even last digits',
    'восемь из десяти чисел лежат в промежутке шириной {spread:#}: у столь близких чисел последние цифры не бывают равномерными',
    'он санның сегізі ені {spread:#} аралықта жатыр: бір-біріне мұнша жақын сандардың соңғы цифрлары біркелкі болмайды',
  ),
  tooAlikeRule: sentence(
    'eight in ten of the counts lie within {minSpread:~12} of each other',
    'восемь из десяти чисел лежат в промежутке шириной не больше {minSpread:~12}',
    'он санның сегізі ені {minSpread:~12} мәнінен аспайтын аралықта жатыр',
  ),
  spreadNeeded: sentence(
    'counts that spread over at least {minSpread:~12}',
    'числа, которые занимают промежуток не уже {minSpread:~12}',
    'ені кемінде {minSpread:~12} аралыққа таралған сандар',
  ),
  tooSmall: sentence(
    '{atFloor:%1} of the counts of {floor:#} or more lie below {next:#}: their last digits follow from how fast they thin out',
    '{atFloor:%1} чисел от {floor:#} и больше лежат ниже {next:#}: их последние цифры зависят от того, как быстро числа редеют',
    '{floor:#} немесе одан үлкен сандардың {atFloor:%1} үлесі {next:#} мәнінен төмен жатыр: олардың соңғы цифрлары сандардың қаншалықты тез сиреуіне байланысты',
  ),
  tooSmallRule: sentence(
    'more than a quarter of the counts of {floor:#} or more lie below {next:#}, or they thin out too fast',
    'больше четверти чисел от {floor:#} и больше лежат ниже {next:#} или числа редеют слишком быстро',
    '{floor:#} немесе одан үлкен сандардың төрттен бірінен көбі {next:#} мәнінен төмен жатыр немесе сандар тым тез сирейді',
  ),
  largerNeeded: sentence('larger counts', 'бо́льшие числа', 'үлкенірек сандар'),
});
