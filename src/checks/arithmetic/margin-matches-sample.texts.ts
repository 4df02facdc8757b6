import { sentence, texts } from '../../language/sentence.ts';

const expected = sentence(
  '{randomPoints:.2} points for a simple random sample of {size:#}, more for clusters and weights',
  '{randomPoints:.2} п. п. для простой случайной выборки объёмом {size:#}, больше при гнездовом отборе и взвешивании',
  'көлемі {size:#} қарапайым кездейсоқ іріктеме үшін {randomPoints:.2} п. т., кластерлер мен салмақтау болса – одан көп',
);
const seen = sentence(
  '{printed}, which implies a design effect of {impliedDesignEffect:~3}',
  '{printed}, что соответствует дизайн-эффекту {impliedDesignEffect:~3}',
  '{printed}, бұл {impliedDesignEffect:~3} дизайн-эффектіге сәйкес келеді',
);
const clustered = sentence(
  'Interviews in clusters, as in an exit poll at some hundred stations, have a wider margin.',
  'При гнездовом отборе, например в экзитполе на нескольких сотнях участков, предел и должен быть шире.',
  'Кластерлеп алынған сұхбаттарда, мысалы, бірнеше жүз учаскедегі экзитполда, шек кеңірек болуы қалыпты.',
);
const otherSize = sentence(
  'The sample size may count something other than interviews.',
  'В объёме выборки могли посчитать не интервью, а что-то другое.',
  'Іріктеме көлемінде сұхбаттар емес, басқа нәрсе саналған болуы мүмкін.',
);
const askHow = sentence(
  'Ask the publisher how the margin of error was computed, and how many interviews it is for.',
  'Спросите у издателя, как вычислен предел погрешности и к какому числу интервью он относится.',
  'Жариялаушыдан қателік шегінің қалай есептелгенін және қанша сұхбатқа қатысты екенін сұраңыз.',
);
const partOfSurvey = sentence(
  'The margin may be for the whole survey, and the sample size for a part of it.',
  'Предел может относиться ко всему опросу, а объём выборки — к его части.',
  'Шек бүкіл сауалнамаға, ал іріктеме көлемі оның бір бөлігіне қатысты болуы мүмкін.',
);
const narrow = {
  expected,
  seen,
  message: sentence(
    '{source:^} states a margin of error of {printed} for {size|# interview|# interviews}; a simple random sample would have {randomPoints:.2} points.',
    '{source:^}: заявлен предел погрешности {printed} при {size|# интервью}; {randomPoints:.2} п. п. дала бы простая случайная выборка.',
    '{source:^}: {size|# сұхбат} кезінде {printed} қателік шегі мәлімделген; қарапайым кездейсоқ іріктемеде ол {randomPoints:.2} п. т. болар еді.',
  ),
  ask: sentence(
    'Ask the publisher how the margin of error was computed: for which share, confidence and number of interviews.',
    'Спросите у издателя, как вычислен предел погрешности: для какой доли, доверительной вероятности и какого числа интервью.',
    'Жариялаушыдан қателік шегінің қалай есептелгенін сұраңыз: қай үлес, сенім деңгейі және қанша сұхбат үшін.',
  ),
};

const tooNarrow = [
  partOfSurvey,
  sentence(
    'A digit may have been mistyped in the margin or in the sample size.',
    'В пределе или в объёме выборки могла быть опечатка.',
    'Шектегі немесе іріктеме көлеміндегі цифр қате терілген болуы мүмкін.',
  ),
  sentence(
    'The margin may be for a confidence below 90 %, such as one standard error.',
    'Предел может относиться к доверительной вероятности ниже 90 %, например к одной стандартной ошибке.',
    'Шек 90 %-дан төмен сенім деңгейіне, мысалы, бір стандартты қатеге қатысты болуы мүмкін.',
  ),
] as const;

export const T = texts('margin-matches-sample', {
  meta: {
    title: sentence('Margins of error and sample sizes', 'Пределы погрешности и объёмы выборки', 'Қателік шектері мен іріктеме көлемдері'),
    question: sentence(
      'Does the stated margin of error fit the stated sample size?',
      'Соответствует ли заявленный предел погрешности заявленному объёму выборки?',
      'Мәлімделген қателік шегі мәлімделген іріктеме көлеміне сәйкес пе?',
    ),
    method: sentence(
      'The margin m implies a design effect of (m/(1.96·½/√n))². Below 1, the margin is narrower than a simple random sample allows. That is an error only if it is too narrow for every share the source reports, even at 90 % confidence. A sample that is a large part of the valid votes is allowed a narrower margin.',
      'Из предела m следует дизайн-эффект (m/(1,96·½/√n))². Если он меньше 1, предел у́же, чем допускает простая случайная выборка. Это считается ошибкой, только если предел слишком узок для всех долей источника даже при доверительной вероятности 90 %. Для выборки, составляющей большую часть действительных голосов, допускается более узкий предел.',
      'm шегінен (m/(1,96·½/√n))² дизайн-эффектісі шығады. Ол 1-ден кіші болса, шек қарапайым кездейсоқ іріктеме жол беретіннен тар. Бұл шек тіпті 90 % сенім деңгейінде де дереккөздің барлық үлесі үшін тым тар болса ғана қате болып есептеледі. Жарамды дауыстардың үлкен бөлігін құрайтын іріктемеге тарырақ шекке жол беріледі.',
    ),
    needs: [
      sentence(
        'a source with sample size and margin of error',
        'источник с объёмом выборки и пределом погрешности',
        'іріктеме көлемі мен қателік шегі бар дереккөз',
      ),
    ],
    limits: [
      sentence(
        'The margin is taken, as is usual, for 95 % confidence and a share of one half. It says nothing about errors other than sampling.',
        'Предел, как обычно, относят к доверительной вероятности 95 % и доле в одну вторую. Об ошибках, не связанных с выборкой, он ничего не говорит.',
        'Шек, әдеттегідей, 95 % сенім деңгейіне және екіден бір үлеске қатысты деп алынады. Іріктемеге байланысты емес қателер туралы ол ештеңе айтпайды.',
      ),
      sentence(
        'A margin given as a bound ("at most 2 %") can be too narrow, but never too wide.',
        'Предел, заданный границей («не более 2 %»), может быть слишком узким, но не слишком широким.',
        'Шекара түрінде берілген шек («ең көбі 2 %») тым тар болуы мүмкін, бірақ тым кең бола алмайды.',
      ),
    ],
    explanations: [clustered, otherSize],
    ask: askHow,
  },
  noInterviews: sentence(
    'its size is a number of polling stations or protocols, not of interviews',
    'её объём — число участков или протоколов, а не интервью',
    'оның көлемі — сұхбат емес, учаске немесе хаттама саны',
  ),
  noMargin: sentence(
    'no source states both a sample size and a margin of error',
    'ни один источник не приводит и объём выборки, и предел погрешности',
    'бірде-бір дереккөз іріктеме көлемі мен қателік шегін қатар келтірмейді',
  ),
  marginNeeded: sentence('sample size and margin of error', 'объём выборки и предел погрешности', 'іріктеме көлемі мен қателік шегі'),
  emptySample: sentence('the sample size is not above 0', 'объём выборки не больше 0', 'іріктеме көлемі 0-ден артық емес'),
  ofContestant: sentence('{margin} ({name})', '{margin} ({name})', '{margin} ({name})'),
  shareAtAnEnd: sentence('the share is 0 or 100 %', 'доля — 0 или 100 %', 'үлес – 0 немесе 100 %'),
  shareNeeded: sentence('a share between 0 and 100 %', 'доля между 0 и 100 %', '0 мен 100 % арасындағы үлес'),
  sizeNeeded: sentence('a sample size above 0', 'объём выборки больше 0', '0-ден артық іріктеме көлемі'),
  zeroMargin: sentence('the margin of error is given as 0', 'предел погрешности указан как 0', 'қателік шегі 0 деп көрсетілген'),
  decimalsNeeded: sentence(
    'the margin with more decimals',
    'предел с большим числом знаков после запятой',
    'үтірден кейін көбірек таңбамен берілген шек',
  ),
  narrow: {
    ...narrow,
    explanations: [
      sentence(
        'The margin may be for a share far from one half, or for less than 95 % confidence.',
        'Предел может относиться к доле, далёкой от одной второй, или к доверительной вероятности меньше 95 %.',
        'Шек екіден бірден алыс үлеске немесе 95 %-дан төмен сенім деңгейіне қатысты болуы мүмкін.',
      ),
      sentence(
        'The sample may be a large part of all voters, which makes the margin narrower.',
        'Выборка может составлять большую часть избирателей, тогда предел у́же.',
        'Іріктеме сайлаушылардың үлкен бөлігін құрауы мүмкін, онда шек тарырақ болады.',
      ),
      partOfSurvey,
    ],
  },
  tooNarrow: {
    ...narrow,
    details: [
      sentence(
        'No share it reports would have a margin below {leastPoints:.2} points, even at 90 % confidence.',
        'Ни для одной из приведённых долей предел не был бы меньше {leastPoints:.2} п. п. даже при доверительной вероятности 90 %.',
        'Тіпті 90 % сенім деңгейінде де келтірілген үлестердің ешқайсысында шек {leastPoints:.2} п. т.-дан кем болмас еді.',
      ),
    ],
    explanations: tooNarrow,
  },
  tooNarrowOwn: {
    ...narrow,
    details: [
      sentence(
        'The share of {name} would have a margin of {leastPoints:.2} points or more, even at 90 % confidence.',
        'Для доли участника {name} предел был бы не меньше {leastPoints:.2} п. п. даже при доверительной вероятности 90 %.',
        'Тіпті 90 % сенім деңгейінде де {name} үлесінің шегі {leastPoints:.2} п. т.-дан кем болмас еді.',
      ),
    ],
    explanations: tooNarrow,
  },
  wide: {
    expected,
    seen,
    message: sentence(
      '{source:^} states a margin of error of {printed} for {size|# interview|# interviews}; a simple random sample would have only {randomPoints:.2} points.',
      '{source:^}: заявлен предел погрешности {printed} при {size|# интервью}; лишь {randomPoints:.2} п. п. дала бы простая случайная выборка.',
      '{source:^}: {size|# сұхбат} кезінде {printed} қателік шегі мәлімделген; қарапайым кездейсоқ іріктемеде ол небәрі {randomPoints:.2} п. т. болар еді.',
    ),
    details: [
      sentence(
        'With that margin, the sample is worth {effectiveSize|# person|# people} drawn at random (a design effect of {impliedDesignEffect:~3}).',
        'При таком пределе выборка равноценна {effectiveSize|# случайно отобранному человеку|# случайно отобранным людям|# случайно отобранным людям} (дизайн-эффект {impliedDesignEffect:~3}).',
        'Мұндай шекте іріктеме кездейсоқ таңдалған {effectiveSize|# адамға} тең (дизайн-эффект {impliedDesignEffect:~3}).',
      ),
    ],
    explanations: [clustered, otherSize],
    ask: askHow,
  },
});
