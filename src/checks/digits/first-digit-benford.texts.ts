import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('first-digit-benford', {
  meta: {
    title: sentence('First digits and Benford’s law', 'Первые цифры и закон Бенфорда', 'Бірінші цифрлар және Бенфорд заңы'),
    question: sentence(
      'Do the first digits of station counts follow Benford’s law, where it can be expected to hold?',
      'Следуют ли первые цифры чисел по участкам закону Бенфорда там, где можно ожидать, что он действует?',
      'Учаскелер бойынша сандардың бірінші цифрлары Бенфорд заңына оның орындалуын күтуге болатын жерде бағына ма?',
    ),
    method: sentence(
      'Pearson’s chi-square of the first digits against Benford’s frequencies, 8 degrees of freedom; beside it the mean digit with an interval, the Euclidean distance d*, Freedman’s U² (p-values of both from their asymptotic distribution, no simulation) and the mean absolute deviation next to what chance gives at this number of counts. Fixed bands for that deviation ignore the number of counts and are not used; BenfordTests’ a* says what the mean says, and J² and m* add nothing to these.',
      'Хи-квадрат Пирсона для первых цифр относительно частот Бенфорда, 8 степеней свободы; рядом средняя цифра с интервалом, евклидово расстояние d*, U² Фридмана (p-значения обоих — по асимптотическому распределению, без имитации) и среднее абсолютное отклонение рядом с тем, какое при таком количестве чисел даёт случай. Неизменные границы для этого отклонения не учитывают количества чисел и не применяются; a* из пакета BenfordTests говорит то же, что и среднее, а J² и m* ничего к этому не добавляют.',
      'Бірінші цифрлардың Бенфорд жиіліктеріне қатысты Пирсон хи-квадраты, еркіндік дәрежелері — 8; қасында аралығымен орташа цифр, евклидтік қашықтық d*, Фридманның U² статистикасы (екеуінің де p-мәндері асимптоталық үлестірімнен, имитациясыз) және сандар осынша болғанда кездейсоқтық беретін мәнмен қатар орташа абсолюттік ауытқу. Бұл ауытқудың тұрақты шектері сандардың мөлшерін ескермейді, сондықтан қолданылмайды; BenfordTests пакетіндегі a* орташа айтқанды ғана айтады, ал J² пен m* бұған ештеңе қоспайды.',
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
        'At least 500 counts of a contestant, or of ballots, that span three orders of magnitude (the 99th percentile at least a thousand times the first): a narrower spread does not follow the law, whoever counted.',
        'Не менее 500 чисел голосов участника или бюллетеней, охватывающих три порядка величины (99-й процентиль не менее чем в тысячу раз больше первого): при меньшем разбросе закон не соблюдается, кто бы ни считал.',
        'Қатысушы дауыстарының немесе бюллетеньдердің үш шама ретін қамтитын кемінде 500 саны (99-процентиль біріншісінен кемінде мың есе үлкен): таралуы одан тар сандар кім санағанына қарамастан заңға бағынбайды.',
      ),
      sentence(
        'Polling stations are made to be of similar size, so their counts rarely qualify.',
        'Участки образуют близкими по размеру, поэтому их числа редко удовлетворяют условиям.',
        'Учаскелер мөлшері шамалас етіп құрылады, сондықтан олардың сандары шарттарға сирек сай келеді.',
      ),
    ],
    explanations: [
      sentence(
        'Counts of areas of similar size do not follow the law, whoever counted.',
        'Числа по территориям близкого размера не следуют закону, кто бы ни считал.',
        'Мөлшері шамалас аумақтардың сандары кім санағанына қарамастан заңға бағынбайды.',
      ),
      sentence(
        'A contestant with much the same share everywhere repeats the digits of the sizes of the stations.',
        'Участник, доля которого везде почти одинакова, повторяет цифры размеров участков.',
        'Үлесі барлық жерде дерлік бірдей қатысушы учаскелер мөлшерінің цифрларын қайталайды.',
      ),
    ],
  },
  message: sentence(
    'First digits 1 to 9 of the {column} occur {digits:, } times; Benford’s law gives {byLaw:, }. How often clean counts deviate is not known: none of 23 columns of eight elections regarded as clean spreads enough to be asked.',
    'Показатель «{column}»: первые цифры от 1 до 9 встречаются столько раз: {digits:, }; закон Бенфорда даёт {byLaw:, }. Как часто отклоняются числа честного подсчёта, неизвестно: ни один из 23 столбцов по восьми выборам, которые считаются честными, не имеет достаточного разброса для проверки.',
    '«{column}» көрсеткіші: 1-ден 9-ға дейінгі бірінші цифрлар мынанша рет кездеседі: {digits:, }; Бенфорд заңы бойынша {byLaw:, }. Адал санақтың сандары қаншалықты жиі ауытқитыны белгісіз: адал деп саналатын сегіз сайлаудың 23 бағанының бірде-бірінің таралуы тексеруге жеткіліксіз.',
  ),
  tableTitle: sentence(
    'First digits of counts and Benford’s law',
    'Первые цифры чисел и закон Бенфорда',
    'Сандардың бірінші цифрлары және Бенфорд заңы',
  ),
  needed: sentence(
    'at least {minN:#} counts by polling station, over {minSpan:~12} {minSpan|order|orders} of magnitude',
    'не менее {minN|# числа|# чисел|# чисел} по избирательным участкам, охватывающих порядков величины: {minSpan:~12}',
    'сайлау учаскелері бойынша {minSpan:~12} шама ретін қамтитын кемінде {minN:#} сан',
  ),
});
