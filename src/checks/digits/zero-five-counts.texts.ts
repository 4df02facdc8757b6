import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('zero-five-counts', {
  meta: {
    title: sentence('Counts that end in 0 or 5', 'Числа, оканчивающиеся на 0 или 5', '0-ге немесе 5-ке аяқталатын сандар'),
    question: sentence(
      'Do station counts end in 0 or 5 more often than counting makes them?',
      'Оканчиваются ли числа по участкам на 0 или 5 чаще, чем бывает при подсчёте?',
      'Учаскелер бойынша сандар 0-ге немесе 5-ке санау кезіндегіден жиірек аяқтала ма?',
    ),
    method: sentence(
      'Counts that end in 0 or 5, two tenths of them, are compared by an exact binomial test, two-sided, with a smooth distribution of the counts, which differs from two tenths where many counts lie just above the floor. The interval is Clopper and Pearson’s.',
      'Числа, оканчивающиеся на 0 или 5 (их две десятых), точным двусторонним биномиальным критерием сравниваются с гладким распределением чисел; оно отличается от двух десятых, когда много чисел лежит сразу над нижней границей. Интервал — Клоппера и Пирсона.',
      '0-ге немесе 5-ке аяқталатын сандар (оннан екі) дәл екі жақты биномдық критериймен сандардың тегіс үлестірімімен салыстырылады; көп сан төменгі шектің дәл үстінде жатса, ол оннан екіден өзгеше болады. Аралық — Клоппер мен Пирсондікі.',
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
        'Counts rounded in the field, or ballots tallied in bundles of five or ten, end in 0 and 5.',
        'Числа, округлённые на местах, или бюллетени, подсчитанные пачками по пять или десять, дают окончания 0 и 5.',
        'Жергілікті жерде дөңгелектелген сандар немесе бестен не оннан бумалап саналған бюллетеньдер 0-ге және 5-ке аяқталады.',
      ),
      sentence(
        'Stations planned for a round number of voters favour round counts where nearly all of them vote.',
        'Участки, рассчитанные на круглое число избирателей, чаще дают круглые числа там, где голосуют почти все.',
        'Сайлаушылардың дөңгелек санына есептелген учаскелерде дерлік бәрі дауыс берсе, дөңгелек сандар жиірек шығады.',
      ),
    ],
  },
  tableTitle: sentence('Counts that end in 0 or 5', 'Числа, оканчивающиеся на 0 или 5', '0-ге немесе 5-ке аяқталатын сандар'),
  tableNote: sentence(
    'Counts of {floor:#} or more are tested. The share among all counts, small ones and zeros included, stands beside it with a 95 % interval.',
    'Проверяются числа от {floor:#} и больше. Рядом — доля среди всех чисел, включая малые и нули, с 95 %-ным интервалом.',
    '{floor:#} немесе одан үлкен сандар тексеріледі. Қасында — кіші сандар мен нөлдерді қоса алғанда барлық сандардың ішіндегі үлес, 95 % аралығымен.',
  ),
  message: sentence(
    '{hits:#} of {counts:#} {column} of {floor:#} or more end in 0 or 5, {share:%2}; {shareExpected:%2} are expected. Of 23 columns of eight elections regarded as clean, one deviates at 1 %.',
    'Показатель «{column}», числа от {floor:#} и больше: на 0 или 5 оканчиваются {hits:#} из {counts:#}, то есть {share:%2}; ожидается {shareExpected:%2}. Из 23 столбцов по восьми выборам, которые считаются честными, на уровне 1 % отклоняется один.',
    '«{column}» көрсеткіші, {floor:#} немесе одан үлкен сандар: {counts:#} санның {hits:#} саны 0-ге немесе 5-ке аяқталады, яғни {share:%2}; күтілетіні {shareExpected:%2}. Адал деп саналатын сегіз сайлаудың 23 бағанының біреуі 1 % деңгейінде ауытқиды.',
  ),
});
