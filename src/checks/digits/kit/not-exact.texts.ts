import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('not-exact', {
  subject: sentence('{source}, by {level}', '{source}, уровень «{level}»', '{source}, «{level}» деңгейі'),
  rounded: sentence(
    'the manifest says that the counts were rounded (`counts: rounded`), so their digits say nothing',
    'в манифесте указано, что числа округлены (`counts: rounded`), поэтому их цифры ни о чём не говорят',
    'манифестте сандардың дөңгелектелгені көрсетілген (`counts: rounded`), сондықтан олардың цифрлары ештеңе білдірмейді',
  ),
  batched: sentence(
    'the manifest says that ballots were counted in batches of one size (`counts: batched`), so their digits say nothing',
    'в манифесте указано, что бюллетени считали пачками одного размера (`counts: batched`), поэтому цифры ни о чём не говорят',
    'манифестте бюллетеньдердің бірдей көлемді бумалармен саналғаны көрсетілген (`counts: batched`), сондықтан цифрлар ештеңе білдірмейді',
  ),
  exactNeeded: sentence(
    'counts to the single ballot (`counts: exact`)',
    'числа с точностью до одного бюллетеня (`counts: exact`)',
    'бір бюллетеньге дейінгі дәл сандар (`counts: exact`)',
  ),
});
