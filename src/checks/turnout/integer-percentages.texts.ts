import { sentence, texts } from '../../language/sentence.ts';

const usual = sentence(
  '{expected:.1}, give or take {sd:.1}; elections regarded as clean lie from 2.5 times that below to 2.7 times that above',
  '{expected:.1}, плюс-минус {sd:.1}; на выборах, которые считаются честными, — от 2,5 такой величины ниже до 2,7 выше',
  '{expected:.1}, шамамен ±{sd:.1}; әділ саналатын сайлауларда одан осындай 2,5 шама төмен мен 2,7 шама жоғары аралығында',
);

const seen = sentence('{observed:#}, z = {z:.2}', '{observed:#}, z = {z:.2}', '{observed:#}, z = {z:.2}');

export const T = texts('integer-percentages', {
  meta: {
    title: sentence('Whole percentages', 'Целые проценты', 'Бүтін пайыздар'),
    question: sentence(
      'Do turnout and the leader’s share of stations fall on whole percentages more often than chance allows?',
      'Попадают ли явка и доля лидера на участках на целые проценты чаще, чем допускает случайность?',
      'Учаскелердегі қатысу деңгейі мен көшбасшының үлесі бүтін пайыздарға кездейсоқтық рұқсат ететіннен жиі түсе ме?',
    ),
    method: sentence(
      'For each station the exact chance that a binomial count lies within 0.05 points of a whole percentage, for turnout, for the share, and for either; observed stations against the sum of the chances (Poisson-binomial, upper tail; exact below 200 stations, saddle point above). Ties are decided in whole numbers.',
      'Для каждого участка — точная вероятность того, что биномиальное число лежит в пределах 0,05 п. п. от целого процента, для явки, для доли и для любой из них; наблюдаемые участки сравниваются с суммой вероятностей (пуассон-биномиальное распределение, верхний хвост; до 200 участков точно, выше — методом перевала). Равенства решаются в целых числах.',
      'Әр учаске үшін биномдық санның бүтін пайыздан 0,05 п. т. шегінде жатуының дәл ықтималдығы: қатысу деңгейі, үлес және екеуінің кез келгені үшін; байқалған учаскелер ықтималдықтар қосындысымен салыстырылады (Пуассон-биномдық үлестірім, жоғарғы құйрық; 200 учаскеге дейін дәл, одан жоғары — асу нүктесі әдісімен). Теңдіктер бүтін сандармен шешіледі.',
    ),
    needs: [
      sentence(
        'registered voters, ballots and votes of at least 500 polling stations',
        'избиратели в списке, бюллетени и голоса не менее чем 500 избирательных участков',
        'кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Single stations only: among areas added up from many stations the mark disappears, and with it the power of the test.',
        'Только отдельные участки: на территориях, суммированных по многим участкам, этот след исчезает, а с ним и мощность теста.',
        'Тек жеке учаскелер: көп учаскеден қосылған аумақтарда бұл із жоғалады, онымен бірге тесттің қуаты да.',
      ),
      sentence(
        'At least 500 stations, where an excess of four standard deviations is two fifths of what chance gives; one of a tenth takes some 7,000. In an area of 50 stations only twice as many as expected can stand out.',
        'Не менее 500 участков: при этом избыток в четыре стандартных отклонения составляет две пятых того, что даёт случайность; для избытка в одну десятую нужно около 7 000. На территории из 50 участков выделиться может лишь число вдвое больше ожидаемого.',
        'Кемінде 500 учаске: мұнда төрт стандартты ауытқулық артықшылық кездейсоқтық беретіннің бестен екісіне тең; оннан бірлік артықшылық үшін шамамен 7 000 учаске керек. 50 учаскелі аумақта күтілгеннен екі есе көп сан ғана көзге түсе алады.',
      ),
      sentence(
        'A percentage is looked at where n·p(1 − p) is 10 or more: nearer to 0 and 100 % the observed share is too poor an estimate of the true one, and elections regarded as clean fail in the direction of too few (z down to −7).',
        'Процент рассматривается, если n·p(1 − p) не меньше 10: ближе к 0 и 100 % наблюдаемая доля слишком плохо оценивает истинную, и выборы, которые считаются честными, дают слишком мало таких участков (z до −7).',
        'Пайыз n·p(1 − p) кемінде 10 болғанда қаралады: 0 мен 100 %-ға жақындағанда байқалған үлес шын үлесті тым нашар бағалайды да, әділ саналатын сайлаулар тым аз береді (z −7-ге дейін).',
      ),
      sentence(
        'Where fewer than half of the stations pass that limit, the percentage is skipped: those that do are picked by their own count, which piles them up above it.',
        'Если этому условию удовлетворяет менее половины участков, процент не рассматривается: прошедшие участки отобраны по собственному числу голосов и потому скапливаются сразу над порогом.',
        'Бұл шартқа учаскелердің жартысынан азы сай келсе, пайыз қаралмайды: өткен учаскелер өз саны бойынша іріктелген, сондықтан шектен сәл жоғары шоғырланады.',
      ),
      sentence(
        'Stations of fewer than 100 registered voters, and those with a turnout or a leader’s share above 99 %, are left out: small denominators divide 100. So are counts above ten million, which no station has.',
        'Участки, где меньше 100 избирателей в списке, и участки, где явка или доля лидера выше 99 %, не рассматриваются: малые знаменатели делят 100. Не рассматриваются и числа больше десяти миллионов, каких не бывает ни на одном участке.',
        'Тізімінде 100-ден аз сайлаушысы бар және қатысу деңгейі немесе көшбасшының үлесі 99 %-дан жоғары учаскелер қаралмайды: кіші бөлгіштер 100-ді бөледі. Ешбір учаскеде болмайтын он миллионнан үлкен сандар да қаралмайды.',
      ),
      sentence(
        'Every station is compared with itself drawn again, so that nothing is assumed of how stations differ; very large stations, of 10,000 ballots and more, then repeat what was seen and add no power.',
        'Каждый участок сравнивается с самим собой при повторной выборке, так что о различиях участков ничего не предполагается; очень крупные участки, от 10 000 бюллетеней, при этом повторяют увиденное и мощности не добавляют.',
        'Әр учаске өзінің қайта іріктелген нұсқасымен салыстырылады, сондықтан учаскелердің айырмашылығы туралы ештеңе болжанбайды; 10 000 және одан көп бюллетені бар өте ірі учаскелер байқалғанды қайталайды және қуат қоспайды.',
      ),
      sentence(
        'For leaders and runners-up of eight elections regarded as clean z lies between −2.5 and 2.7 for the whole country; a finding takes 4.',
        'Для лидеров и вторых по голосам участников восьми выборов, которые считаются честными, z по всей стране лежит между −2,5 и 2,7; для находки нужно 4.',
        'Әділ саналатын сегіз сайлаудың көшбасшылары мен екінші орындағылары үшін бүкіл ел бойынша z −2,5 пен 2,7 аралығында; табылған жайт үшін 4 қажет.',
      ),
    ],
    explanations: [
      sentence(
        'Turnout or votes entered from percentages that somebody had rounded, in earnest or for want of the counts.',
        'Явка или голоса внесены по процентам, которые кто-то округлил — всерьёз или за неимением чисел.',
        'Қатысу деңгейі немесе дауыстар біреу шын ниетпен немесе сандар болмағандықтан дөңгелектеген пайыздар бойынша енгізілген.',
      ),
      sentence(
        'Many small stations of one size, or a denominator that divides 100.',
        'Много малых участков одного размера или знаменатель, который делит 100.',
        'Көлемі бірдей көп шағын учаске немесе 100-ді бөлетін бөлгіш.',
      ),
      sentence(
        'A turnout or a share that is itself a target, such as a quota of ballots per station.',
        'Явка или доля, которая сама служит целью, например норма бюллетеней на участок.',
        'Қатысу деңгейінің немесе үлестің өзі мақсат болуы, мысалы, учаскеге белгіленген бюллетень нормасы.',
      ),
    ],
  },
  stationsNeeded: sentence(
    'registered voters, ballots and votes of at least 500 polling stations',
    'избиратели в списке, бюллетени и голоса не менее чем 500 избирательных участков',
    'кемінде 500 сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  noPercentages: sentence(
    'neither turnout nor shares can be computed from the counts',
    'по имеющимся числам нельзя вычислить ни явку, ни доли',
    'бар сандар бойынша қатысу деңгейін де, үлестерді де есептеу мүмкін емес',
  ),
  tooFew: sentence(
    '{units:n} of {stations:#} can be looked at; {minStations:#} are needed',
    'рассмотреть можно {units:n|#|#|#} из {stations:#}; нужно {minStations:#}',
    '{stations:#} ішінен {units:n|#} қаралуы мүмкін; {minStations:#} қажет',
  ),
  fewPass: sentence(
    'only {part:%0} of the stations lie far enough from 0 and 100 %, and they would be picked by their own count',
    'только {part:%0} участков лежат достаточно далеко от 0 и 100 %, и отбирались бы они по собственному числу голосов',
    'учаскелердің тек {part:%0} бөлігі 0 мен 100 %-дан жеткілікті алыс, олар өз дауыс саны бойынша іріктелер еді',
  ),
  passingNeeded: sentence(
    'shares for which {minPassing:%0} of the stations do',
    'доли, для которых таких участков {minPassing:%0}',
    'учаскелердің {minPassing:%0} бөлігі осындай болатын үлестер',
  ),
  part: sentence('{name} z = {z:.1}', '{name} z = {z:.1}', '{name} z = {z:.1}'),
  country: {
    message: sentence(
      '{name:^} lies within 0.05 points of a whole percentage at {observed:#} of {units}; chance gives {expected:#} ({excessPart:pp1} %, z = {z:.1}).',
      '{name:^} лежит в пределах 0,05 п. п. от целого процента в {observed:#} случаях (всего {units}); случайность даёт {expected:#} ({excessPart:pp1} %, z = {z:.1}).',
      '{name:^} бүтін пайыздан 0,05 п. т. шегінде {observed:#} жағдайда жатыр (барлығы {units}); кездейсоқтық {expected:#} береді ({excessPart:pp1} %, z = {z:.1}).',
    ),
    details: [
      sentence('Apart: {apart:and}.', 'По отдельности: {apart:and}.', 'Жеке-жеке: {apart:and}.'),
      sentence(
        'These stations hold {fewerRegistered:#} fewer registered voters than chance would have there.',
        'На этих участках {fewerRegistered|на # избирателя|на # избирателей|на # избирателей} в списке меньше, чем дала бы случайность.',
        'Бұл учаскелерде тізімдегі сайлаушылар кездейсоқтық беретіннен {fewerRegistered|# адамға} аз.',
      ),
      sentence(
        'These stations hold {moreRegistered:#} more registered voters than chance would have there.',
        'На этих участках {moreRegistered|на # избирателя|на # избирателей|на # избирателей} в списке больше, чем дала бы случайность.',
        'Бұл учаскелерде тізімдегі сайлаушылар кездейсоқтық беретіннен {moreRegistered|# адамға} көп.',
      ),
      sentence(
        'Near multiples of 5 % are {fiveObserved:#}, with {fiveExpected:#} expected (z = {fiveZ:.1}).',
        'Вблизи кратных 5 %: {fiveObserved:#} при ожидаемых {fiveExpected:#} (z = {fiveZ:.1}).',
        '5 %-ға еселік мәндердің маңында: {fiveObserved:#}, күтілгені {fiveExpected:#} (z = {fiveZ:.1}).',
      ),
      sentence(
        '{leftOut:#} of {allUnits} are left out as too small, above the highest percentage or incomplete, and {tooNear:#} because the percentage lies too near 0 or 100 % for their size. Computed as {definition}.',
        'Не учтено {leftOut:#} (всего {allUnits}): слишком малы, выше наибольшего процента или данные неполны; ещё {tooNear:#} — потому что процент слишком близок к 0 или 100 % при их размере. Расчёт: {definition}.',
        '{leftOut:#} есепке алынбады (барлығы {allUnits}): тым шағын, ең жоғары пайыздан асады немесе деректері толық емес; тағы {tooNear:#} — көлеміне қарағанда пайызы 0-ге немесе 100 %-ға тым жақын болғандықтан. Есептеу: {definition}.',
      ),
    ],
    expected: usual,
    seen,
  },
  deficit: {
    message: sentence(
      '{name:^} lies near a whole percentage less often than chance gives: at {observed:#} of {units}, with {expected:#} expected (z = {z:.1}).',
      '{name:^} лежит вблизи целого процента реже, чем даёт случайность: в {observed:#} случаях (всего {units}) при ожидаемых {expected:#} (z = {z:.1}).',
      '{name:^} бүтін пайыз маңында кездейсоқтық беретіннен сирек жатыр: {observed:#} жағдайда (барлығы {units}), күтілгені {expected:#} (z = {z:.1}).',
    ),
    details: [
      sentence(
        'Chance as computed here does not describe these stations; an excess elsewhere in this check is to be read with that in mind. Elections regarded as clean show the same where shares are near 0.',
        'Вычисленная здесь случайность не описывает эти участки; избыток в других местах этой проверки следует читать с учётом этого. На выборах, которые считаются честными, то же видно там, где доли близки к 0.',
        'Мұнда есептелген кездейсоқтық бұл учаскелерді сипаттамайды; осы тексерудің басқа жеріндегі артықшылықты осыны ескере отырып оқу керек. Әділ саналатын сайлауларда үлестер 0-ге жақын жерде осы байқалады.',
      ),
    ],
    expected: usual,
    seen,
  },
  area: {
    message: sentence(
      '{place}: {name} lies within 0.05 points of a whole percentage at {observed:#} of {units}; chance gives {expected:#} ({excessPart:pp0} %, z = {z:.1}).',
      '{place}: {name} лежит в пределах 0,05 п. п. от целого процента в {observed:#} случаях (всего {units}); случайность даёт {expected:#} ({excessPart:pp0} %, z = {z:.1}).',
      '{place}: {name} бүтін пайыздан 0,05 п. т. шегінде {observed:#} жағдайда жатыр (барлығы {units}); кездейсоқтық {expected:#} береді ({excessPart:pp0} %, z = {z:.1}).',
    ),
    details: [
      sentence(
        'In seven elections regarded as clean the largest z of 181 such areas is 2.5.',
        'На семи выборах, которые считаются честными, наибольший z по 181 такой территории равен 2,5.',
        'Әділ саналатын жеті сайлауда осындай 181 аумақ бойынша ең үлкен z 2,5-ке тең.',
      ),
    ],
    expected: sentence('{expected:.1}, give or take {sd:.1}', '{expected:.1}, плюс-минус {sd:.1}', '{expected:.1}, шамамен ±{sd:.1}'),
    seen,
  },
  test: {
    name: sentence(
      'Poisson-binomial, upper tail',
      'пуассон-биномиальное распределение, верхний хвост',
      'Пуассон-биномдық үлестірім, жоғарғы құйрық',
    ),
    effect: sentence('excess over the expectation', 'избыток над ожидаемым', 'күтілгеннен артықшылық'),
  },
  noArea: sentence(
    'no area by {level} has {minAreaStations:#} stations that can be looked at',
    'ни на одной территории уровня «{level}» нет {minAreaStations|# участка|# участков|# участков}, которые можно рассмотреть',
    '«{level}» деңгейіндегі ешбір аумақта қаралуы мүмкін {minAreaStations|# учаске} жоқ',
  ),
  areasNeeded: sentence(
    'areas of at least {minAreaStations:#} stations',
    'территории, где не менее {minAreaStations|# участка|# участков|# участков}',
    'кемінде {minAreaStations|# учаскесі} бар аумақтар',
  ),
  excess: sentence('Excess', 'Избыток', 'Артықшылық'),
  byArea: {
    title: sentence(
      'Whole percentages of {name} by {level}',
      'Целые проценты: {name}, уровень «{level}»',
      'Бүтін пайыздар: {name}, «{level}» деңгейі',
    ),
    note: sentence(
      '{areas|# area|# areas} with enough stations, the largest z first. Excess as a part of the expectation, with its 95 % interval; p of one area alone, before correction.',
      '{areas|# территория|# территории|# территорий}, где участков достаточно, начиная с наибольшего z. Избыток — в долях ожидаемого, с 95-процентным интервалом; p для одной территории, до поправки.',
      'Учаскелері жеткілікті {areas|# аумақ}, ең үлкен z-тен бастап. Артықшылық — күтілгеннің үлесі, 95 пайыздық аралығымен; p бір аумақ үшін, түзетуге дейін.',
    ),
    noteLargest: sentence(
      'The {shown:#} largest of {areas:#} areas with enough stations, the largest z first. Excess as a part of the expectation, with its 95 % interval; p of one area alone, before correction.',
      '{shown:#} территорий с наибольшими значениями из {areas:#}, где участков достаточно, начиная с наибольшего z. Избыток — в долях ожидаемого, с 95-процентным интервалом; p для одной территории, до поправки.',
      'Учаскелері жеткілікті {areas:#} аумақтың мәні ең үлкен {shown:#} аумағы, ең үлкен z-тен бастап. Артықшылық — күтілгеннің үлесі, 95 пайыздық аралығымен; p бір аумақ үшін, түзетуге дейін.',
    ),
  },
  matrix: {
    title: sentence('Whole percentages in the whole country', 'Целые проценты по всей стране', 'Бүкіл ел бойынша бүтін пайыздар'),
    note: sentence(
      'Stations within 0.05 points of a multiple of the step, and what they hold; excess as a part of the expectation, with its 95 % interval. {definition:^}.',
      'Участки в пределах 0,05 п. п. от кратного шагу и то, что на них приходится; избыток — в долях ожидаемого, с 95-процентным интервалом. {definition:^}.',
      'Қадамға еселік мәннен 0,05 п. т. шегіндегі учаскелер және оларға тиесілі шамалар; артықшылық — күтілгеннің үлесі, 95 пайыздық аралығымен. {definition:^}.',
    ),
    percentage: sentence('Percentage', 'Процент', 'Пайыз'),
    step: sentence('Step', 'Шаг', 'Қадам'),
    weight: sentence('Counted in', 'Считается по', 'Не бойынша саналады'),
    stations: sentence('stations', 'участки', 'учаскелер'),
    ballots: sentence('ballots', 'бюллетени', 'бюллетеньдер'),
    votes: sentence('votes for {name}', 'голоса участника {name}', '{name} дауыстары'),
  },
  picture: {
    title: sentence(
      'Stations by {name}, in steps of 0.1 points',
      'Участки по величине: {name}, с шагом 0,1 п. п.',
      'Учаскелер мына шама бойынша: {name}, 0,1 п. т. қадаммен',
    ),
    note: sentence(
      'Every step is centred on a multiple of 0.1 %. Expected: what chance gives at whole percentages, exactly. Computed as {definition}.',
      'Центр каждого шага — кратное 0,1 %. Ожидается: то, что даёт случайность ровно при целых процентах. Расчёт: {definition}.',
      'Әр қадамның ортасы — 0,1 %-ға еселік мән. Күтілгені: бүтін пайыздарда дәл кездейсоқтық беретіні. Есептеу: {definition}.',
    ),
    expected: sentence('Expected at whole percentages', 'Ожидается при целых процентах', 'Бүтін пайыздарда күтілгені'),
  },
});
