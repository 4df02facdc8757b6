import { sentence, texts } from '../language/sentence.ts';

export const T = texts('glossary', {
  protocol: sentence('Protocol', 'Протокол', 'Хаттама'),
  recordCountPollingStation: sentence(
    "The record of the count that a polling station's commission signs; all published results are added up from it.",
    'Запись о подсчёте, которую подписывает участковая комиссия; из таких записей складываются все опубликованные результаты.',
    'Учаскелік комиссия қол қоятын санақ жазбасы; жарияланған нәтижелердің бәрі осындай жазбалардан қосылып шығады.',
  ),
  shareRegisteredVotersWho: sentence(
    'The share of the registered voters who took part, from 0 to 100 %.',
    'Доля избирателей в списке, которые приняли участие, от 0 до 100 %.',
    'Тізімдегі сайлаушылардың қатысқан үлесі, 0-ден 100 %-ға дейін.',
  ),
  validVotes: sentence('Valid votes', 'Действительные голоса', 'Жарамды дауыстар'),
  ballotsFromWhichVoter: sentence(
    "Ballots from which the voter's choice can be told; shares of contestants are usually shares of these.",
    'Бюллетени, по которым можно установить выбор избирателя; доли участников обычно считают от них.',
    'Сайлаушының таңдауын анықтауға болатын бюллетеньдер; қатысушылардың үлестері әдетте солардан есептеледі.',
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
    'An independent count of the protocols of polling stations drawn at random, from which the whole result is estimated.',
    'Независимый подсчёт по протоколам случайно отобранных участков, по которому оценивают весь результат.',
    'Кездейсоқ іріктелген учаскелердің хаттамалары бойынша жүргізілетін тәуелсіз санақ; сол арқылы бүкіл нәтиже бағаланады.',
  ),
  effectSize: sentence('Effect size', 'Величина эффекта', 'Әсер шамасы'),
  howLargeDifferenceWhatever: sentence(
    'How large a difference is, whatever its probability: with many votes even a difference that matters to nobody is improbable.',
    'Насколько велика разница независимо от её вероятности: при большом числе голосов маловероятна и разница, которая ни для кого не важна.',
    'Айырманың ықтималдығына қарамай, қаншалықты үлкен екені: дауыс көп болғанда ешкімге маңызы жоқ айырманың да ықтималдығы аз болады.',
  ),
  confidenceInterval: sentence('Confidence interval', 'Доверительный интервал', 'Сенім аралығы'),
  rangeFoundMethodCatches: sentence(
    'A range found by a method that catches the true value in 95 of 100 cases, where it is a 95 % interval.',
    'Промежуток, найденный способом, который накрывает истинное значение в 95 случаях из 100, если интервал 95-процентный.',
    'Шын мәнді 100 жағдайдың 95-інде қамтитын тәсілмен табылған аралық, егер ол 95 %-дық аралық болса.',
  ),
  pValue: sentence('p-value', 'p-значение', 'p-мәні'),
  howOftenChanceAlone: sentence(
    'How often chance alone would give a difference at least as large as the one seen, if the assumption that is tested were true; it is not the probability that the assumption is true.',
    'Как часто одна случайность дала бы разницу не меньше обнаруженной, если бы проверяемое предположение было верно; это не вероятность того, что предположение верно.',
    'Тексерілетін болжам дұрыс болса, кездейсоқтықтың өзі байқалған айырмадан кем емес айырманы қаншалықты жиі берер еді; бұл болжамның дұрыс болу ықтималдығы емес.',
  ),
  qValue: sentence('q-value', 'q-значение', 'q-мәні'),
  pValueMadeStricter: sentence(
    'A p-value made stricter because many comparisons are made at once, some of which would look unusual by chance.',
    'p-значение, сделанное строже, потому что сравнений проводится много сразу и некоторые выглядели бы необычно просто случайно.',
    'Қатаңдатылған p-мәні: бірден көп салыстыру жасалады, олардың кейбірі кездейсоқ та ерекше көрінер еді.',
  ),
  falseDiscoveryRate: sentence('False discovery rate', 'Доля ложных открытий', 'Жалған табыстар үлесі'),
  shareFalseAlarmsExpected: sentence(
    'The share of false alarms expected among everything that is reported as unusual; warnings here keep it below the level named under Reproduction.',
    'Ожидаемая доля ложных тревог среди всего, о чём сообщено как о необычном; предупреждения здесь держат её ниже уровня, названного в разделе «Как повторить».',
    'Ерекше деп хабарланғандардың ішінде күтілетін жалған дабылдар үлесі; мұндағы ескертулер оны «Қалай қайталауға болады» бөлімінде аталған деңгейден төмен ұстайды.',
  ),
  degreesFreedom: sentence('Degrees of freedom', 'Степени свободы', 'Еркіндік дәрежелері'),
  howManyNumbersCompared: sentence(
    'How many of the numbers compared could vary by themselves; what value of a test counts as large depends on it.',
    'Сколько из сравниваемых чисел могли меняться сами по себе; от этого зависит, какое значение критерия считать большим.',
    'Салыстырылған сандардың қаншасы өз бетінше өзгере алатыны; критерийдің қандай мәні үлкен саналатыны осыған байланысты.',
  ),
  effectiveSampleSize: sentence('Effective sample size', 'Эффективный объём выборки', 'Іріктеменің тиімді көлемі'),
  howManyInterviewsSimple: sentence(
    'How many interviews of a simple random sample would tell as much as the survey does with all of its own.',
    'Сколько интервью простой случайной выборки сказали бы столько же, сколько опрос говорит всеми своими.',
    'Сауалнаманың барлық сұхбаты беретін мәліметті қарапайым кездейсоқ іріктеменің қанша сұхбаты берер еді.',
  ),
  designEffect: sentence('Design effect', 'Дизайн-эффект', 'Дизайн-эффект'),
  howManyTimesLarger: sentence(
    'How many times larger the variance of a survey is than that of a simple random sample of the same size, mostly because people are asked in groups.',
    'Во сколько раз дисперсия опроса больше, чем у простой случайной выборки того же объёма; чаще всего оттого, что людей опрашивают группами.',
    'Сауалнаманың дисперсиясы көлемі сондай қарапайым кездейсоқ іріктеменікінен неше есе үлкен; көбіне адамдардан топ-тобымен сұралатындықтан.',
  ),
  totalSurveyError: sentence('Total survey error', 'Полная ошибка опроса', 'Сауалнаманың толық қатесі'),
  everythingCanMoveSurvey: sentence(
    'Everything that can move a survey away from the truth: the chance of the sample, who is missing from it, who does not answer, and what is not answered honestly.',
    'Всё, что может увести опрос от истины: случайность выборки, те, кого в ней нет, те, кто не отвечает, и неискренние ответы.',
    'Сауалнаманы шындықтан ауытқытуы мүмкін нәрсенің бәрі: іріктеменің кездейсоқтығы, оған кірмегендер, жауап бермегендер және шын айтылмаған жауаптар.',
  ),
  selectionRatio: sentence('Selection ratio', 'Коэффициент отбора', 'Іріктеу коэффициенті'),
  howManyTimesLikelier: sentence(
    'How many times likelier supporters of one contestant would have to be to get into a count than the others, for both figures to be right.',
    'Во сколько раз вероятнее сторонники одного участника должны были бы попадать в подсчёт, чем остальные, чтобы верны были оба числа.',
    'Екі сан да дұрыс болуы үшін бір қатысушының жақтастары санаққа басқалардан неше есе ықтималырақ түсуі керек болар еді.',
  ),
  totalVariationDistance: sentence('Total variation distance', 'Расстояние полной вариации', 'Толық вариация қашықтығы'),
  smallestShareAllVotes: sentence(
    'The smallest share of all votes that would have to be moved from some contestants to others to turn one result into the other.',
    'Наименьшая доля всех голосов, которую надо переместить от одних участников к другим, чтобы из одного результата получить другой.',
    'Бір нәтижеден екіншісін алу үшін бір қатысушылардан басқаларына көшіру қажет болатын дауыстардың ең аз үлесі.',
  ),
  bayesFactor: sentence('Bayes factor', 'Фактор Байеса', 'Байес факторы'),
  howManyTimesBetter: sentence(
    'How many times better one assumption foretold the data than another; 1 means that the data cannot tell them apart.',
    'Во сколько раз одно предположение лучше предсказало данные, чем другое; 1 значит, что данные не позволяют их различить.',
    'Бір болжам деректерді екіншісінен неше есе жақсы болжағаны; 1 болса, деректер оларды ажырата алмайды.',
  ),
  overDispersion: sentence('Over-dispersion', 'Избыточная дисперсия', 'Артық дисперсия'),
  numbersVaryMoreBetween: sentence(
    'Numbers that vary more between places than chance alone makes them vary, as is usual where voters of one place resemble each other.',
    'Разброс чисел между местами больше, чем дала бы одна случайность; так обычно бывает там, где избиратели одного места похожи друг на друга.',
    'Сандардың орындар арасындағы шашырауы кездейсоқтықтың өзі бергеннен үлкен; бір жердің сайлаушылары бір-біріне ұқсас болса, әдетте солай болады.',
  ),
  benfordLaw: sentence('Benford’s law', 'Закон Бенфорда', 'Бенфорд заңы'),
  patternDigitsManyCollections: sentence(
    'A pattern of digits that many collections of numbers follow, smaller digits coming more often; counts of votes follow it only roughly, and many honest elections do not.',
    'Закономерность, которой следуют цифры многих наборов чисел: меньшие цифры встречаются чаще; числа голосов следуют ей лишь приблизительно, а на многих честных выборах не следуют вовсе.',
    'Көптеген сандар жиынының цифрлары бағынатын заңдылық: кіші цифрлар жиірек кездеседі; дауыс сандары оған тек шамамен бағынады, ал көптеген адал сайлауда мүлде бағынбайды.',
  ),
  terms: sentence('Terms', 'Термины', 'Терминдер'),
  commandWritesReportAgain: sentence(
    'This command writes the report again, where FOLDER holds the files named above and DIR is a folder for the report:',
    'Эта команда составляет отчёт заново; FOLDER — папка с названными выше файлами, DIR — папка для отчёта:',
    'Бұл бұйрық есепті қайта жасайды; FOLDER — жоғарыда аталған файлдар бумасы, DIR — есепке арналған бума:',
  ),
});
