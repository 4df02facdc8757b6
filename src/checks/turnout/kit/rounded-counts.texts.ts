import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('rounded-counts', {
  rounded: sentence(
    'the manifest says that the counts were rounded (`counts: rounded`), so some percentages are more frequent than others',
    'в манифесте указано, что числа округлены (`counts: rounded`), поэтому одни проценты встречаются чаще других',
    'манифестте сандардың дөңгелектелгені көрсетілген (`counts: rounded`), сондықтан кейбір пайыздар басқаларынан жиі кездеседі',
  ),
  exactNeeded: sentence(
    'counts to the single ballot (`counts: exact`)',
    'числа с точностью до одного бюллетеня (`counts: exact`)',
    'бір бюллетеньге дейінгі дәл сандар (`counts: exact`)',
  ),
});
