import { sentence, texts } from '../language/sentence.ts';

export const T = texts('glossary', {
  protocol: sentence('Protocol', 'Протокол', 'Хаттама'),
  recordCountPollingStation: sentence(
    'The record of the count that the commission of a polling station signs. All published results are added up from these records.',
    'Запись о подсчёте, которую подписывает участковая комиссия. Из таких записей складываются все опубликованные результаты.',
    'Учаскелік комиссия қол қоятын санақ жазбасы. Жарияланған нәтижелердің бәрі осындай жазбалардан қосылып шығады.',
  ),
  shareRegisteredVotersWho: sentence(
    'The share of the registered voters who took part, from 0 to 100 %.',
    'Доля избирателей в списке, которые приняли участие, от 0 до 100 %.',
    'Тізімдегі сайлаушылардың қатысқан үлесі, 0-ден 100 %-ға дейін.',
  ),
  validVotes: sentence('Valid votes', 'Действительные голоса', 'Жарамды дауыстар'),
  ballotsFromWhichVoter: sentence(
    "Ballots on which the voter's choice is clear. The share of a contestant is usually a share of these.",
    'Бюллетени, по которым ясен выбор избирателя. Доли участников обычно считают от них.',
    'Сайлаушының таңдауы анық бюллетеньдер. Қатысушылардың үлестері әдетте солардан есептеледі.',
  ),
  threshold: sentence('Threshold', 'Порог (проходной барьер)', 'Өту шегі'),
  shareVotesPartyNeeds: sentence(
    'The share of the votes a party needs before it gets any seat.',
    'Доля голосов, без которой партия не получает ни одного мандата.',
    'Партия кемінде бір мандат алуы үшін қажет дауыстар үлесі.',
  ),
  exitPoll: sentence('Exit poll', 'Экзитпол', 'Экзитпол'),
  surveyAsksVotersThey: sentence(
    'A survey that asks voters as they leave the polling station how they have just voted.',
    'Опрос, в котором избирателей на выходе с участка спрашивают, как они только что проголосовали.',
    'Учаскеден шыққан сайлаушылардан жаңа ғана қалай дауыс бергенін сұрайтын сауалнама.',
  ),
  quickCount: sentence('Quick count', 'Быстрый подсчёт', 'Жедел санақ'),
  independentCountProtocolsPolling: sentence(
    'An independent count of the protocols of polling stations drawn at random. The whole result is estimated from them.',
    'Независимый подсчёт по протоколам случайно отобранных участков. По нему оценивают весь результат.',
    'Кездейсоқ іріктелген учаскелердің хаттамалары бойынша жүргізілетін тәуелсіз санақ. Сол арқылы бүкіл нәтиже бағаланады.',
  ),
  effectSize: sentence('Effect size', 'Величина эффекта', 'Әсер шамасы'),
  howLargeDifferenceWhatever: sentence(
    'How large a difference is, whatever its probability. With many votes, even a difference that matters to nobody is improbable.',
    'Насколько велика разница независимо от её вероятности. При большом числе голосов маловероятна и разница, которая ни для кого не важна.',
    'Ықтималдығына қарамай, айырманың қаншалықты үлкен екені. Дауыс көп болғанда ешкімге маңызы жоқ айырманың да ықтималдығы аз болады.',
  ),
  confidenceInterval: sentence('Confidence interval', 'Доверительный интервал', 'Сенім аралығы'),
  rangeFoundMethodCatches: sentence(
    'A range that shows how exact an estimate is. A method of 95 % intervals gives a range with the true value in 95 of 100 cases.',
    'Промежуток, который показывает точность оценки. Способ, дающий 95-процентные интервалы, накрывает истинное значение в 95 случаях из 100.',
    'Бағаның дәлдігін көрсететін аралық. 95 %-дық аралық тәсілі шын мәнді 100 жағдайдың 95-інде қамтиды.',
  ),
  pValue: sentence('p-value', 'p-значение', 'p-мәні'),
  howOftenChanceAlone: sentence(
    'How often chance alone would give a difference at least as large as the observed difference, if the tested assumption were true. It is not the probability that the assumption is true.',
    'Как часто одна случайность дала бы разницу не меньше обнаруженной, если бы проверяемое предположение было верно. Это не вероятность того, что предположение верно.',
    'Тексерілетін болжам дұрыс болса, кездейсоқтықтың өзі байқалған айырмадан кем емес айырманы қаншалықты жиі берер еді. Бұл болжамның дұрыс болу ықтималдығы емес.',
  ),
  qValue: sentence('q-value', 'q-значение', 'q-мәні'),
  pValueMadeStricter: sentence(
    'A stricter p-value. Many comparisons are made at once, and some would look unusual by chance; a q-value allows for that.',
    'Более строгое p-значение. Сравнений проводится много сразу, и некоторые выглядели бы необычно просто случайно; q-значение это учитывает.',
    'Қатаңырақ p-мәні. Бірден көп салыстыру жасалады, олардың кейбірі кездейсоқ та ерекше көрінер еді; q-мәні мұны ескереді.',
  ),
  falseDiscoveryRate: sentence('False discovery rate', 'Доля ложных открытий', 'Жалған табыстар үлесі'),
  shareFalseAlarmsExpected: sentence(
    'The share of false alarms to expect among everything reported as unusual. Warnings here keep it below the level named under Reproduction.',
    'Ожидаемая доля ложных тревог среди всего, о чём сообщено как о необычном. Предупреждения здесь держат её ниже уровня, названного в разделе «Как повторить».',
    'Ерекше деп хабарланғандардың ішінде күтілетін жалған дабылдар үлесі. Мұндағы ескертулер оны «Қалай қайталауға болады» бөлімінде аталған деңгейден төмен ұстайды.',
  ),
  degreesFreedom: sentence('Degrees of freedom', 'Степени свободы', 'Еркіндік дәрежелері'),
  howManyNumbersCompared: sentence(
    'How many of the compared numbers could vary freely. It decides which value of a test counts as large.',
    'Сколько из сравниваемых чисел могли меняться свободно. От этого зависит, какое значение критерия считать большим.',
    'Салыстырылған сандардың қаншасы еркін өзгере алатыны. Критерийдің қандай мәні үлкен саналатыны осыған байланысты.',
  ),
  effectiveSampleSize: sentence('Effective sample size', 'Эффективный объём выборки', 'Іріктеменің тиімді көлемі'),
  howManyInterviewsSimple: sentence(
    'How many interviews of a simple random sample would give as much information as all interviews of the survey.',
    'Сколько интервью простой случайной выборки дали бы столько же сведений, сколько все интервью опроса.',
    'Сауалнаманың барлық сұхбаты беретін мәліметті қарапайым кездейсоқ іріктеменің қанша сұхбаты берер еді.',
  ),
  designEffect: sentence('Design effect', 'Дизайн-эффект', 'Дизайн-эффект'),
  howManyTimesLarger: sentence(
    'How many times larger the variance of a survey is than that of a simple random sample of the same size. The usual reason: people are asked in groups.',
    'Во сколько раз дисперсия опроса больше, чем у простой случайной выборки того же объёма. Обычная причина: людей опрашивают группами.',
    'Сауалнаманың дисперсиясы көлемі сондай қарапайым кездейсоқ іріктеменікінен неше есе үлкен. Әдеттегі себебі: адамдардан топ-тобымен сұралады.',
  ),
  totalSurveyError: sentence('Total survey error', 'Полная ошибка опроса', 'Сауалнаманың толық қатесі'),
  everythingCanMoveSurvey: sentence(
    'Everything that can move a survey away from the truth: chance, people missing from the sample, people who do not answer, and answers that are not honest.',
    'Всё, что может увести опрос от истины: случайность, те, кого нет в выборке, те, кто не отвечает, и неискренние ответы.',
    'Сауалнаманы шындықтан ауытқытуы мүмкін нәрсенің бәрі: кездейсоқтық, іріктемеге кірмегендер, жауап бермегендер және шын айтылмаған жауаптар.',
  ),
  selectionRatio: sentence('Selection ratio', 'Коэффициент отбора', 'Іріктеу коэффициенті'),
  howManyTimesLikelier: sentence(
    'How many times likelier to be counted the supporters of a contestant would have to be than all others, if both figures are right.',
    'Во сколько раз вероятнее сторонники участника должны были бы попадать в подсчёт, чем все остальные, если оба числа верны.',
    'Екі сан да дұрыс болса, қатысушының жақтастары санаққа қалғандардың бәрінен неше есе ықтималырақ түсуі керек болар еді.',
  ),
  totalVariationDistance: sentence('Total variation distance', 'Расстояние полной вариации', 'Толық вариация қашықтығы'),
  smallestShareAllVotes: sentence(
    'The smallest share of all votes that would have to move from some contestants to others to turn the first result into the second.',
    'Наименьшая доля всех голосов, которую надо переместить от одних участников к другим, чтобы из первого результата получить второй.',
    'Бірінші нәтижеден екіншісін алу үшін бір қатысушылардан басқаларына көшіру қажет болатын дауыстардың ең аз үлесі.',
  ),
  bayesFactor: sentence('Bayes factor', 'Фактор Байеса', 'Байес факторы'),
  howManyTimesBetter: sentence(
    'How many times better an assumption predicted the data than another assumption. 1 means that the data cannot decide between them.',
    'Во сколько раз одно предположение лучше предсказало данные, чем другое. 1 значит, что данные не позволяют выбрать между ними.',
    'Бір болжам деректерді екіншісінен неше есе жақсы болжағаны. 1 болса, деректер олардың бірін таңдауға мүмкіндік бермейді.',
  ),
  overDispersion: sentence('Over-dispersion', 'Избыточная дисперсия', 'Артық дисперсия'),
  numbersVaryMoreBetween: sentence(
    'Numbers that vary more between places than by chance alone. This is usual where voters of the same place resemble each other.',
    'Разброс чисел между местами больше, чем дала бы одна случайность. Так обычно бывает там, где избиратели одного места похожи друг на друга.',
    'Сандардың орындар арасындағы шашырауы кездейсоқтықтың өзі бергеннен үлкен. Бір жердің сайлаушылары бір-біріне ұқсас болса, әдетте солай болады.',
  ),
  benfordLaw: sentence('Benford’s law', 'Закон Бенфорда', 'Бенфорд заңы'),
  patternDigitsManyCollections: sentence(
    'A pattern of digits in many collections of numbers: smaller first digits are more frequent. Vote counts follow it only roughly, and in many honest elections not at all.',
    'Закономерность, которой следуют цифры многих наборов чисел: меньшие цифры встречаются чаще. Числа голосов следуют ей лишь приблизительно, а на многих честных выборах не следуют вовсе.',
    'Көптеген сандар жиынының цифрлары бағынатын заңдылық: кіші цифрлар жиірек кездеседі. Дауыс сандары оған тек шамамен бағынады, ал көптеген адал сайлауда мүлде бағынбайды.',
  ),
  terms: sentence('Terms', 'Термины', 'Терминдер'),
  commandWritesReportAgain: sentence(
    'This command writes the report again. FOLDER holds the files named above, and DIR is a folder for the report:',
    'Эта команда составляет отчёт заново. FOLDER — папка с названными выше файлами, DIR — папка для отчёта:',
    'Бұл бұйрық есепті қайта жасайды. FOLDER — жоғарыда аталған файлдар бумасы, DIR — есепке арналған бума:',
  ),
});
