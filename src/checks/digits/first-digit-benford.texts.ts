import { sentence, texts } from '../../language/sentence.ts';
import { ASK, NEEDS } from './digits.texts.ts';
import { EXPLANATIONS, MEASURES } from './kit/benford-columns.texts.ts';

export const T = texts('first-digit-benford', {
  meta: {
    title: sentence('First digits and Benford’s law', 'Первые цифры и закон Бенфорда', 'Бірінші цифрлар және Бенфорд заңы'),
    question: sentence(
      'Do the first digits of station counts follow Benford’s law, where it can be expected to hold?',
      'Следуют ли первые цифры чисел по участкам закону Бенфорда там, где можно ожидать, что он действует?',
      'Учаскелер бойынша сандардың бірінші цифрлары Бенфорд заңы орындалуға тиіс жерде оған бағына ма?',
    ),
    method: sentence(
      `Pearson’s chi-square compares the first digits with the frequencies of Benford’s law (8 degrees of freedom). The check gives the mean digit with an interval. ${MEASURES.en}`,
      `Хи-квадрат Пирсона сравнивает первые цифры с частотами закона Бенфорда (8 степеней свободы). Приводится средняя цифра с интервалом. ${MEASURES.ru}`,
      `Пирсонның хи-квадраты бірінші цифрларды Бенфорд заңының жиіліктерімен салыстырады (еркіндік дәрежелері – 8). Орташа цифр аралығымен беріледі. ${MEASURES.kk}`,
    ),
    needs: NEEDS,
    limits: [
      sentence(
        'The check needs at least 500 counts of a contestant, or of ballots. They must span three orders of magnitude: the 99th percentile at least a thousand times the first. Counts with a narrower spread do not follow the law, whoever counted.',
        'Нужно не менее 500 чисел голосов участника или бюллетеней. Они должны охватывать три порядка величины: 99-й процентиль не менее чем в тысячу раз больше первого. Числа с меньшим разбросом не следуют закону, кто бы ни считал.',
        'Қатысушы дауыстарының немесе бюллетеньдердің кемінде 500 саны керек. Олар үш шама ретін қамтуы тиіс: 99-процентиль біріншісінен кемінде мың есе үлкен болуы тиіс. Таралуы одан тар сандар кім санағанына қарамастан заңға бағынбайды.',
      ),
      sentence(
        'Polling stations are made to be of similar size, so their counts rarely qualify.',
        'Участки образуют близкими по размеру, поэтому их числа редко удовлетворяют условиям.',
        'Учаскелер мөлшері шамалас етіп құрылады, сондықтан олардың сандары шарттарға сирек сай келеді.',
      ),
    ],
    explanations: EXPLANATIONS,
    ask: ASK,
  },
  digits: {
    message: sentence(
      '{column:^}: the first digit {digit:=} departs most from Benford’s law; {digitSeen:#} of {counts:#} counts begin with it, and the law gives about {digitExpected:#}.',
      '{column:^}: сильнее всего от закона Бенфорда отклоняется первая цифра {digit:=}: с неё {digitSeen|начинается #|начинаются #|начинается #} из {counts|# числа|# чисел|# чисел}, а по закону — около {digitExpected:#}.',
      '{column:^}: бірінші цифрлардың ішінде Бенфорд заңынан ең көп ауытқитыны – {digit:=}: {counts:#} санның {digitSeen:#} саны осы цифрдан басталады, заң бойынша шамамен {digitExpected:#} болуы керек.',
    ),
    details: [
      sentence(
        'First digits 1 to 9 occur {digits:, } times; Benford’s law gives {byLaw:, }.',
        'Первые цифры от 1 до 9 встречаются столько раз: {digits:, }; закон Бенфорда даёт {byLaw:, }.',
        '1-ден 9-ға дейінгі бірінші цифрлар мынанша рет кездеседі: {digits:, }; Бенфорд заңы бойынша {byLaw:, }.',
      ),
      sentence('{deviation}', '{deviation}', '{deviation}'),
    ],
  },
  tableTitle: sentence(
    'First digits of counts and Benford’s law',
    'Первые цифры чисел и закон Бенфорда',
    'Сандардың бірінші цифрлары және Бенфорд заңы',
  ),
  needed: sentence(
    'at least {minN:#} counts by polling station that span {minSpan:~12} {minSpan|order|orders} of magnitude',
    'не менее {minN|# числа|# чисел|# чисел} по избирательным участкам, охватывающих порядков величины: {minSpan:~12}',
    'сайлау учаскелері бойынша {minSpan:~12} шама ретін қамтитын кемінде {minN:#} сан',
  ),
});
