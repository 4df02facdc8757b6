import { sentence, texts } from '../../language/sentence.ts';

const figures = {
  expected: sentence(
    '{randomPoints:.2} points for a simple random sample of {size:#}, wider for clusters and weights',
    '{randomPoints:.2} п. п. для простой случайной выборки объёмом {size:#}, больше при гнездовом отборе и взвешивании',
    'көлемі {size:#} қарапайым кездейсоқ іріктеме үшін {randomPoints:.2} п. т., кластерлер мен салмақтау болса – одан кең',
  ),
  seen: sentence(
    '{printed}, an implied design effect of {impliedDesignEffect:~3}',
    '{printed}, что соответствует дизайн-эффекту {impliedDesignEffect:~3}',
    '{printed}, бұл {impliedDesignEffect:~3} дизайн-эффектіге сәйкес келеді',
  ),
};
const narrow = {
  ...figures,
  message: sentence(
    '{source}: a margin of {printed} for {size|# interview|# interviews} is narrower than the {randomPoints:.2} points of a simple random sample.',
    '{source}: предел погрешности {printed} при {size|# интервью} у́же, чем {randomPoints:.2} п. п. простой случайной выборки.',
    '{source}: {size|# сұхбат} кезіндегі {printed} қателік шегі қарапайым кездейсоқ іріктеменің {randomPoints:.2} п. т. шегінен тар.',
  ),
};

export const T = texts('margin-matches-sample', {
  meta: {
    title: sentence('Margins of error and sample sizes', 'Пределы погрешности и объёмы выборки', 'Қателік шектері мен іріктеме көлемдері'),
    question: sentence(
      'Does the stated margin of error fit the stated sample size?',
      'Соответствует ли заявленный предел погрешности заявленному объёму выборки?',
      'Мәлімделген қателік шегі мәлімделген іріктеме көлеміне сәйкес пе?',
    ),
    method: sentence(
      'The design effect implied by the margin, (m/(1.96·½/√n))². Below 1 the margin is narrower than a simple random sample allows; that is an error only if it is too narrow even at 90 % confidence, for the most extreme share the source reports, with the correction for a sample that is a large part of the valid votes.',
      'Дизайн-эффект, следующий из предела: (m/(1,96·½/√n))². Если он меньше 1, предел у́же, чем допускает простая случайная выборка; это считается ошибкой, только если предел слишком узок даже при доверительной вероятности 90 %, для самой крайней доли, которую приводит источник, и с поправкой на выборку, составляющую большую часть действительных голосов.',
      'Қателік шегінен шығатын дизайн-эффект: (m/(1,96·½/√n))². Ол 1-ден кіші болса, шек қарапайым кездейсоқ іріктеме жол беретіннен тар; бұл шек тіпті 90 % сенім деңгейінде, дереккөз келтірген ең шеткі үлес үшін және іріктеме жарамды дауыстардың үлкен бөлігін құрайтыны ескерілгенде де тым тар болса ғана қате болып есептеледі.',
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
        'The margin is taken to be for 95 % confidence and a share of one half, as is usual; it says nothing of errors other than sampling.',
        'Предел считается, как обычно, относящимся к доверительной вероятности 95 % и доле в одну вторую; об ошибках, не связанных с выборкой, он ничего не говорит.',
        'Шек, әдеттегідей, 95 % сенім деңгейіне және екіден бір үлеске қатысты деп алынады; ол іріктемеге байланысты емес қателер туралы ештеңе айтпайды.',
      ),
      sentence(
        'A margin given as a bound ("at most 2 %") can be too narrow, never too wide.',
        'Предел, заданный границей («не более 2 %»), может быть слишком узким, но не слишком широким.',
        'Шекара түрінде берілген шек («ең көбі 2 %») тым тар болуы мүмкін, бірақ тым кең бола алмайды.',
      ),
    ],
    explanations: [
      sentence(
        'A margin wider than that of a simple random sample is honest for clustered interviews, such as an exit poll at some hundred stations.',
        'Предел шире, чем у простой случайной выборки, естествен при гнездовом отборе интервью, например для экзитпола на сотне-другой участков.',
        'Қарапайым кездейсоқ іріктемедегіден кең шек кластерлеп алынған сұхбаттар үшін, мысалы, бірнеше жүз учаскедегі экзитпол үшін қалыпты.',
      ),
      sentence(
        'A design effect in the tens can mean that the sample size counts something else than interviews.',
        'Дизайн-эффект в десятки может означать, что в объёме выборки считали не интервью, а что-то другое.',
        'Ондаған есе дизайн-эффект іріктеме көлемінде сұхбаттар емес, басқа нәрсе саналғанын білдіруі мүмкін.',
      ),
    ],
  },
  noMargin: sentence(
    'no source states both a sample size and a margin of error',
    'ни один источник не приводит и объём выборки, и предел погрешности',
    'бірде-бір дереккөз іріктеме көлемі мен қателік шегін қатар келтірмейді',
  ),
  marginNeeded: sentence('sample size and margin of error', 'объём выборки и предел погрешности', 'іріктеме көлемі мен қателік шегі'),
  emptySample: sentence('its sample size is not above 0', 'объём выборки не больше 0', 'іріктеме көлемі 0-ден артық емес'),
  sizeNeeded: sentence('a sample size above 0', 'объём выборки больше 0', '0-ден артық іріктеме көлемі'),
  zeroMargin: sentence('its margin of error is given as 0', 'предел погрешности указан как 0', 'қателік шегі 0 деп көрсетілген'),
  decimalsNeeded: sentence(
    'the margin with more decimals',
    'предел с большим числом знаков после запятой',
    'үтірден кейін көбірек таңбамен берілген шек',
  ),
  narrow: {
    ...narrow,
    details: [
      sentence(
        'It may be that of a smaller share, of another confidence, or of a sample that is a large part of all.',
        'Он может относиться к меньшей доле, к другой доверительной вероятности или к выборке, составляющей большую часть всех.',
        'Ол кішірек үлеске, басқа сенім деңгейіне немесе барлығының үлкен бөлігін құрайтын іріктемеге қатысты болуы мүмкін.',
      ),
    ],
  },
  tooNarrow: {
    ...narrow,
    details: [
      sentence(
        'No reported share would have one below {leastPoints:.2} points, even at 90 % confidence.',
        'Ни для одной из приведённых долей он не был бы меньше {leastPoints:.2} п. п. даже при доверительной вероятности 90 %.',
        'Тіпті 90 % сенім деңгейінде де келтірілген үлестердің ешқайсысында ол {leastPoints:.2} п. т.-дан кем болмас еді.',
      ),
    ],
  },
  wide: {
    ...figures,
    message: sentence(
      '{source}: a margin of {printed} for {size|# interview|# interviews} implies a design effect of {impliedDesignEffect:~3}.',
      '{source}: предел погрешности {printed} при {size|# интервью} означает дизайн-эффект {impliedDesignEffect:~3}.',
      '{source}: {size|# сұхбат} кезіндегі {printed} қателік шегі {impliedDesignEffect:~3} дизайн-эффектіні білдіреді.',
    ),
    details: [
      sentence(
        'By that margin the sample is worth as much as {effectiveSize:#} people drawn at random.',
        'При таком пределе выборка равноценна {effectiveSize|# случайно отобранному человеку|# случайно отобранным людям|# случайно отобранным людям}.',
        'Мұндай шекте іріктеме кездейсоқ таңдалған {effectiveSize|# адамға} тең.',
      ),
    ],
  },
});
