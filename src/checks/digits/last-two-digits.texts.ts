import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('last-two-digits', {
  meta: {
    title: sentence('Last two digits', 'Две последние цифры', 'Соңғы екі цифр'),
    question: sentence(
      'Are the last two digits of station counts the same, or neighbours, as often as they are when nobody picks them?',
      'Совпадают ли две последние цифры чисел по участкам или соседствуют ли они так часто, как бывает, когда их никто не подбирает?',
      'Учаскелер бойынша сандардың соңғы екі цифры оларды ешкім таңдамағандағыдай жиілікпен бірдей не көршілес бола ма?',
    ),
    method: sentence(
      'Counts whose last two digits repeat (00, 11, …; a tenth) and whose last two digits are neighbours on the circle of digits (01, 10, …, 90, 09; two tenths) are compared by an exact binomial test, two-sided, with a smooth distribution of the counts: given its ten, a count ends in each digit nearly as often. People who make up numbers tend to repeat digits too seldom and to choose neighbours too often. Distant pairs are what is left.',
      'Числа, у которых две последние цифры одинаковы (00, 11, …; одна десятая) и у которых они соседние на круге цифр (01, 10, …, 90, 09; две десятых), точным двусторонним биномиальным критерием сравниваются с гладким распределением чисел: при известном десятке число оканчивается на каждую цифру почти одинаково часто. Люди, придумывающие числа, обычно слишком редко повторяют цифры и слишком часто берут соседние. Далёкие пары — то, что остаётся.',
      'Соңғы екі цифры бірдей (00, 11, …; оннан бір) және цифрлар шеңберінде көршілес (01, 10, …, 90, 09; оннан екі) сандар дәл екі жақты биномдық критериймен сандардың тегіс үлестірімімен салыстырылады: ондығы белгілі болғанда, сан әр цифрға дерлік бірдей жиі аяқталады. Сандарды ойдан шығаратын адамдар әдетте цифрларды тым сирек қайталап, көршілестерін тым жиі таңдайды. Алыс жұптар — қалғандары.',
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
        'Rounding and tallying in bundles change pairs of digits as well.',
        'Округление и подсчёт пачками тоже меняют пары цифр.',
        'Дөңгелектеу мен бумалап санау да цифрлар жұбын өзгертеді.',
      ),
      sentence(
        'Stations drawn to the same size, or a cap on their size, favour the digits of that size.',
        'Участки, нарезанные под один размер, или предел размера участка делают чаще цифры этого размера.',
        'Бірдей мөлшерге лайықталып құрылған учаскелер немесе учаске мөлшерінің шегі сол мөлшердің цифрларын жиілетеді.',
      ),
    ],
  },
  tableTitle: sentence('Last two digits of counts', 'Две последние цифры чисел', 'Сандардың соңғы екі цифры'),
  tableNote: sentence(
    'Counts of {floor:#} or more. A tenth of the pairs would repeat and two tenths be neighbours; the expectation allows for how the counts are spread.',
    'Числа от {floor:#} и больше. Одинаковой была бы десятая часть пар, соседними — две десятых; ожидание учитывает, как распределены числа.',
    '{floor:#} немесе одан үлкен сандар. Жұптардың оннан бірі бірдей, оннан екісі көршілес болар еді; күтілетін мән сандардың қалай таралғанын ескереді.',
  ),
  repeated: sentence('Repeated', 'Одинаковые', 'Бірдей'),
  neighbours: sentence('Neighbours', 'Соседние', 'Көршілес'),
  distant: sentence('Distant', 'Далёкие', 'Алыс'),
  message: {
    repeated: sentence(
      'The last two digits of {hits:#} of {counts:#} {column} of {floor:#} or more repeat, {share:%2}; {shareExpected:%2} are expected. Of 23 columns of eight elections regarded as clean, none deviates at 1 %.',
      'Показатель «{column}», числа от {floor:#} и больше: две последние цифры одинаковы у {hits:#} из {counts:#}, то есть {share:%2}; ожидается {shareExpected:%2}. Из 23 столбцов по восьми выборам, которые считаются честными, на уровне 1 % не отклоняется ни один.',
      '«{column}» көрсеткіші, {floor:#} немесе одан үлкен сандар: {counts:#} санның {hits:#} санында соңғы екі цифр бірдей, яғни {share:%2}; күтілетіні {shareExpected:%2}. Адал деп саналатын сегіз сайлаудың 23 бағанының бірде-бірі 1 % деңгейінде ауытқымайды.',
    ),
    adjacent: sentence(
      'The last two digits of {hits:#} of {counts:#} {column} of {floor:#} or more are neighbours, {share:%2}; {shareExpected:%2} are expected. Of 23 columns of eight elections regarded as clean, none deviates at 1 %.',
      'Показатель «{column}», числа от {floor:#} и больше: две последние цифры соседние у {hits:#} из {counts:#}, то есть {share:%2}; ожидается {shareExpected:%2}. Из 23 столбцов по восьми выборам, которые считаются честными, на уровне 1 % не отклоняется ни один.',
      '«{column}» көрсеткіші, {floor:#} немесе одан үлкен сандар: {counts:#} санның {hits:#} санында соңғы екі цифр көршілес, яғни {share:%2}; күтілетіні {shareExpected:%2}. Адал деп саналатын сегіз сайлаудың 23 бағанының бірде-бірі 1 % деңгейінде ауытқымайды.',
    ),
  },
  effect: sentence('share of pairs less its expectation', 'доля пар за вычетом ожидаемой', 'жұптар үлесінен күтілетінін шегергендегі мән'),
});
