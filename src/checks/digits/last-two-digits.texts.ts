import { sentence, texts } from '../../language/sentence.ts';
import { ASK, EQUAL_SIZES, NEEDS, SMOOTH_LIMITS } from './digits.texts.ts';

const clean = sentence('{deviation}', '{deviation}', '{deviation}');

export const T = texts('last-two-digits', {
  meta: {
    title: sentence('Last two digits', 'Две последние цифры', 'Соңғы екі цифр'),
    question: sentence(
      'Are the last two digits of station counts the same, or neighbours, as often as they are when nobody picks them?',
      'Совпадают ли две последние цифры чисел по участкам или соседствуют ли они так часто, как бывает, когда их никто не подбирает?',
      'Учаскелер бойынша сандардың соңғы екі цифры оларды ешкім таңдамағандағыдай жиілікпен бірдей не көршілес бола ма?',
    ),
    method: sentence(
      'The check counts endings that repeat a digit (00, 11, …; a tenth) and endings of neighbouring digits (01, 10, …, 90, 09; two tenths). An exact two-sided binomial test compares each with a smooth distribution of the counts. Within a ten, a count ends in each digit nearly as often. People who make up numbers tend to repeat digits too seldom and to choose neighbours too often. All other endings are distant pairs.',
      'Проверка считает окончания с повторенной цифрой (00, 11, …; одна десятая) и с соседними цифрами (01, 10, …, 90, 09; две десятых). Точный двусторонний биномиальный критерий сравнивает те и другие с гладким распределением чисел. Внутри десятка число оканчивается на каждую цифру почти одинаково часто. Люди, придумывающие числа, обычно слишком редко повторяют цифры и слишком часто берут соседние. Все остальные окончания — далёкие пары.',
      'Тексеру цифры қайталанған (00, 11, …; оннан бір) және цифрлары көршілес (01, 10, …, 90, 09; оннан екі) аяқталуларды санайды. Екі жақты дәл биномдық критерий екеуін де сандардың тегіс үлестірімімен салыстырады. Бір ондықтың ішінде сан әр цифрға дерлік бірдей жиі аяқталады. Сандарды ойдан шығаратын адамдар әдетте цифрларды тым сирек қайталап, көршілестерін тым жиі таңдайды. Қалған аяқталулардың бәрі – алыс жұптар.',
    ),
    needs: NEEDS,
    limits: SMOOTH_LIMITS,
    explanations: [
      sentence(
        'Rounding, or tallying in bundles, changes pairs of digits as well.',
        'Округление и подсчёт пачками тоже меняют пары цифр.',
        'Дөңгелектеу мен бумалап санау да цифрлар жұбын өзгертеді.',
      ),
      EQUAL_SIZES,
    ],
    ask: ASK,
  },
  tableTitle: sentence('Last two digits of counts', 'Две последние цифры чисел', 'Сандардың соңғы екі цифры'),
  tableNote: sentence(
    'The table covers counts of {floor:#} or more. About a tenth of the pairs should repeat and two tenths be neighbours; the expectation allows for how the counts spread.',
    'Учтены числа от {floor:#} и больше. Одинаковой должна быть примерно десятая часть пар, соседними — две десятых; ожидание учитывает, как распределены числа.',
    '{floor:#} немесе одан үлкен сандар ескерілген. Жұптардың шамамен оннан бірі бірдей, оннан екісі көршілес болуға тиіс; күтілетін мән сандардың қалай таралғанын ескереді.',
  ),
  repeated: sentence('Repeated', 'Одинаковые', 'Бірдей'),
  neighbours: sentence('Neighbours', 'Соседние', 'Көршілес'),
  distant: sentence('Distant', 'Далёкие', 'Алыс'),
  clean,
  message: {
    repeated: sentence(
      '{column:^}: the last two digits are the same in {hits:#} of {counts:#} counts of {floor:#} or more, or {share:%2}; chance would give about {shareExpected:%2}.',
      '{column:^}: две последние цифры одинаковы у {hits:#} из {counts|# числа|# чисел|# чисел} от {floor:#} и больше, то есть у {share:%2}; случай дал бы около {shareExpected:%2}.',
      '{column:^}: {floor:#} немесе одан үлкен {counts:#} санның {hits:#} санында, яғни {share:%2} бөлігінде, соңғы екі цифр бірдей; кездейсоқ жағдайда шамамен {shareExpected:%2} болар еді.',
    ),
    adjacent: sentence(
      '{column:^}: the last two digits are neighbours in {hits:#} of {counts:#} counts of {floor:#} or more, or {share:%2}; chance would give about {shareExpected:%2}.',
      '{column:^}: две последние цифры соседние у {hits:#} из {counts|# числа|# чисел|# чисел} от {floor:#} и больше, то есть у {share:%2}; случай дал бы около {shareExpected:%2}.',
      '{column:^}: {floor:#} немесе одан үлкен {counts:#} санның {hits:#} санында, яғни {share:%2} бөлігінде, соңғы екі цифр көршілес; кездейсоқ жағдайда шамамен {shareExpected:%2} болар еді.',
    ),
  },
  effect: sentence(
    'share of pairs, less the expected share',
    'доля пар за вычетом ожидаемой',
    'жұптар үлесінен күтілетінін шегергендегі мән',
  ),
});
