import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('smooth-digit-columns', {
  tooFew: sentence(
    '{large:#} of {counts:#} counts are {floor:#} or more; {minN:#} are needed',
    'из {counts|# числа|# чисел|# чисел} от {floor:#} и больше только {large:#}; нужно не менее {minN:#}',
    '{counts:#} санның тек {large:#} саны {floor:#} немесе одан үлкен; кемінде {minN:#} керек',
  ),
  tooFewRule: sentence(
    'fewer than {minN:#} counts are {floor:#} or more',
    'чисел от {floor:#} и больше меньше {minN:#}',
    '{floor:#} немесе одан үлкен сандар {minN:#} санынан аз',
  ),
  tooAlike: sentence(
    'eight in ten of the counts are within {spread:#} of each other; counts so alike do not have even last digits',
    'восемь из десяти чисел занимают промежуток шириной {spread:#}; у столь близких чисел последние цифры не бывают равномерными',
    'он санның сегізі ені {spread:#} аралыққа сыяды; бір-біріне мұнша жақын сандардың соңғы цифрлары біркелкі болмайды',
  ),
  tooAlikeRule: sentence(
    'eight in ten of the counts are within {minSpread:~12} of each other',
    'восемь из десяти чисел занимают промежуток шириной не больше {minSpread:~12}',
    'он санның сегізі ені {minSpread:~12} мәнінен аспайтын аралыққа сыяды',
  ),
  spreadNeeded: sentence(
    'counts that spread over at least {minSpread:~12}',
    'числа, которые занимают промежуток не уже {minSpread:~12}',
    'ені кемінде {minSpread:~12} аралыққа таралған сандар',
  ),
  tooSmall: sentence(
    '{atFloor:%1} of the counts of {floor:#} or more are below {next:#}, so their last digits depend on how fast they thin out',
    '{atFloor:%1} чисел от {floor:#} и больше меньше {next:#}, поэтому их последние цифры зависят от того, как быстро числа редеют',
    '{floor:#} немесе одан үлкен сандардың {atFloor:%1} бөлігі {next:#} мәнінен кіші, сондықтан олардың соңғы цифрлары сандардың қаншалықты тез сиреуіне байланысты',
  ),
  tooSmallRule: sentence(
    'more than a quarter of the counts of {floor:#} or more are below {next:#}, or they thin out too fast',
    'больше четверти чисел от {floor:#} и больше меньше {next:#} или числа редеют слишком быстро',
    '{floor:#} немесе одан үлкен сандардың төрттен бірінен көбі {next:#} мәнінен кіші немесе сандар тым тез сирейді',
  ),
  largerNeeded: sentence('larger counts', 'бо́льшие числа', 'үлкенірек сандар'),
});
