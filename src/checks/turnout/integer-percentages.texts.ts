import { sentence, texts } from '../../language/sentence.ts';

const usual = sentence(
  'about {expected:.1}, give or take {sd:.1}; z is between {cleanLow:.1} and {cleanHigh:.1} in elections regarded as clean',
  'примерно {expected:.1}, плюс-минус {sd:.1}; на выборах, которые считаются честными, z от {cleanLow:.1} до {cleanHigh:.1}',
  'шамамен {expected:.1}, ауытқуы ±{sd:.1}; әділ саналатын сайлауларда z {cleanLow:.1} пен {cleanHigh:.1} аралығында',
);

const seen = sentence('{observed:#}, z = {z:.2}', '{observed:#}, z = {z:.2}', '{observed:#}, z = {z:.2}');

const byChance = sentence(
  'By chance alone, so many or more would occur {chance} (p = {log10P}).',
  'Случайно столько или больше получилось бы {chance} (p = {log10P}).',
  'Осыншасы немесе одан көбі кездейсоқ {chance} шығар еді (p = {log10P}).',
);
const excess = sentence(
  'The difference is {excessPart:pp1} % of the expected number, or {z:.1} standard deviations (z).',
  'Разница — {excessPart:pp1} % ожидаемого числа, или {z:.1} стандартного отклонения (z).',
  'Айырма — күтілген санның {excessPart:pp1} %-ы немесе {z:.1} стандартты ауытқу (z).',
);

const clean = sentence('{besideClean} {yardstick}', '{besideClean} {yardstick}', '{besideClean} {yardstick}');

export const T = texts('integer-percentages', {
  meta: {
    title: sentence('Whole percentages', 'Целые проценты', 'Бүтін пайыздар'),
    question: sentence(
      'Do stations report whole percentages of turnout or of the leader’s share more often than chance would give?',
      'Чаще ли явка или доля лидера на участках равна целому проценту, чем дала бы случайность?',
      'Учаскелердегі қатысу деңгейі немесе көшбасшының үлесі кездейсоқтық беретіннен жиі бүтін пайызға тең бола ма?',
    ),
    method: sentence(
      'Each station has an exact chance that a binomial count is within 0.05 points of a whole percentage. It is computed for turnout, for the share, and for either of them. The rate of a station is its percentage, drawn towards the share of its region until the rates differ as much as the stations do beyond chance (Louis 1984, Ghosh 1992). Where stations next to 0 or 100 % are left out for their count, the chances are given that the others are not. The number of stations seen is compared with the sum of these chances. The test is the upper tail of the Poisson-binomial distribution: exact below 200 stations, by a saddle point above. Ties are decided in whole numbers. The areas of the second level are a family of their own, with Bonferroni’s bound over all of them.',
      'Для каждого участка вычисляется точная вероятность того, что биномиальное число окажется в пределах 0,05 п. п. от целого процента. Это делается для явки, для доли и для любой из них. Вероятность голоса на участке — его процент, сдвинутый к доле его региона так, чтобы участки различались ровно настолько, насколько они различаются сверх случайности (Louis 1984, Ghosh 1992). Если участки у самых 0 или 100 % исключены по своему числу, вероятности остальных вычислены при условии, что они не исключены. Число таких участков сравнивается с суммой вероятностей. Тест — верхний хвост пуассон-биномиального распределения: до 200 участков точно, выше — методом перевала. Равенства решаются в целых числах. Территории второго уровня — отдельное семейство с границей Бонферрони по всем ним.',
      'Әр учаске үшін биномдық санның бүтін пайыздан 0,05 п. т. шегінде болуының дәл ықтималдығы есептеледі. Бұл қатысу деңгейі, үлес және екеуінің кез келгені үшін жасалады. Учаскедегі дауыс ықтималдығы — оның өңір үлесіне қарай жылжытылған пайызы: учаскелер бір-бірінен кездейсоқтықтан тыс қанша өзгешеленсе, сонша өзгешеленеді (Louis 1984, Ghosh 1992). 0 не 100 % маңындағы учаскелер өз саны бойынша алынып тасталса, қалғандарының ықтималдығы олардың алынып тасталмағаны ескеріліп есептеледі. Мұндай учаскелер саны ықтималдықтар қосындысымен салыстырылады. Тест — Пуассон-биномдық үлестірімнің жоғарғы құйрығы: 200 учаскеге дейін дәл, одан жоғары — асу нүктесі әдісімен. Теңдіктер бүтін сандармен шешіледі. Екінші деңгейдегі аумақтар — бәрін қамтитын Бонферрони шегі бар жеке топ.',
    ),
    needs: [
      sentence(
        'registered voters, ballots and votes of as many polling stations as `minStations` says (500 by default)',
        'избиратели в списке, бюллетени и голоса стольких избирательных участков, сколько задано в `minStations` (по умолчанию 500)',
        '`minStations` параметрінде берілген сандағы (әдепкіде 500) сайлау учаскесінің тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
      ),
    ],
    limits: [
      sentence(
        'The check needs single stations. In areas added up from many stations the mark disappears.',
        'Нужны отдельные участки. На территориях, суммированных по многим участкам, след исчезает.',
        'Жеке учаскелер қажет. Көп учаскеден қосылған аумақтарда бұл із жоғалады.',
      ),
      sentence(
        'With 500 stations, only an excess of two fifths over chance would be noticed. An excess of a tenth needs some 7,000 stations. In an area of 50 stations, only twice as many as expected can be noticed.',
        'При 500 участках заметен лишь избыток в две пятых от того, что даёт случайность. Для избытка в одну десятую нужно около 7 000 участков. На территории из 50 участков заметно лишь число вдвое больше ожидаемого.',
        '500 учаскеде кездейсоқтық беретіннің бестен екісіндей артықшылық қана байқалады. Оннан бір артықшылық үшін шамамен 7 000 учаске керек. 50 учаскелі аумақта күтілгеннен екі есе көп сан ғана байқалады.',
      ),
      sentence(
        'A station of n voters or ballots is used only if n·p(1 − p) is 10 or more for the share p of its region (`minInformation`). Nearer to 0 and 100 %, shares say too little. A station next to 0 or 100 % is left out as well. With `minInformation` 0 all are used, each with its own percentage, as published.',
        'Участок с n избирателями или бюллетенями используется, только если для доли p его региона n·p(1 − p) не меньше 10 (`minInformation`). Ближе к 0 и 100 % доли говорят слишком мало. Не используется и участок у самых 0 или 100 %. При `minInformation` 0 используются все, каждый со своим процентом, как в публикации.',
        'n сайлаушысы немесе бюллетені бар учаске оның өңірінің p үлесі үшін n·p(1 − p) кемінде 10 болғанда ғана алынады (`minInformation`). 0 мен 100 %-ға жақындағанда үлестер тым аз нәрсе айтады. 0 немесе 100 %-дың дәл жанындағы учаске де алынбайды. `minInformation` 0 болса, жарияланғандағыдай бәрі өз пайызымен алынады.',
      ),
      sentence(
        'If fewer than half of the stations pass that limit, the percentage is skipped (`minPassing`).',
        'Если этому условию удовлетворяет менее половины участков, процент не рассматривается (`minPassing`).',
        'Бұл шартқа учаскелердің жартысынан азы сай келсе, пайыз қаралмайды (`minPassing`).',
      ),
      sentence(
        'Stations with fewer than 100 registered voters are left out, because small denominators divide 100. So are stations where turnout or the leader’s share is above 99 %, and counts above ten million.',
        'Участки, где меньше 100 избирателей в списке, не рассматриваются: малые знаменатели делят 100. Не рассматриваются и участки, где явка или доля лидера выше 99 %, и числа больше десяти миллионов.',
        'Тізімінде 100-ден аз сайлаушысы бар учаскелер қаралмайды: кіші бөлгіштер 100-ді бөледі. Қатысу деңгейі немесе көшбасшының үлесі 99 %-дан жоғары учаскелер мен он миллионнан үлкен сандар да қаралмайды.',
      ),
      sentence(
        'Every station is compared with itself drawn again, from a rate between its own percentage and the share of its region. Very large stations, of 10,000 ballots and more, repeat what was seen and add no power. Regions of fewer than 50 stations take the share of all.',
        'Каждый участок сравнивается с самим собой при повторной выборке — с вероятностью между его процентом и долей региона. Очень крупные участки, от 10 000 бюллетеней, повторяют увиденное и мощности не добавляют. Для регионов, где меньше 50 участков, берётся доля всех.',
        'Әр учаске өз пайызы мен өңір үлесінің арасындағы ықтималдықпен қайта іріктелген нұсқасымен салыстырылады. 10 000 және одан көп бюллетені бар өте ірі учаскелер байқалғанды қайталайды және қуат қоспайды. 50-ден аз учаскесі бар өңірлер үшін бәрінің үлесі алынады.',
      ),
      sentence(
        'A warning needs a z of 4 (`minZ`). Every finding says how many elections regarded as clean show as much.',
        'Для предупреждения нужно z не меньше 4 (`minZ`). В каждом результате указано, на скольких выборах, которые считаются честными, значение столь же высоко.',
        'Ескерту үшін z кемінде 4 болуы керек (`minZ`). Әр нәтижеде әділ саналатын қанша сайлауда мән осындай жоғары екені айтылады.',
      ),
    ],
    explanations: [
      sentence(
        'Somebody may have rounded the percentages first, in good faith, and computed the counts from them.',
        'Кто-то мог сначала добросовестно округлить проценты, а затем вычислить по ним числа.',
        'Біреу алдымен пайыздарды ақ ниетпен дөңгелектеп, сандарды содан кейін солар бойынша есептеген болуы мүмкін.',
      ),
      sentence(
        'Many small stations may have the same round size, such as 200 voters.',
        'Многие малые участки могли иметь одинаковый круглый размер, например 200 избирателей.',
        'Көптеген шағын учаскенің көлемі бірдей дөңгелек болуы мүмкін, мысалы, 200 сайлаушы.',
      ),
      sentence(
        'Turnout or a share may itself be a target, such as a quota of ballots for each station.',
        'Явка или доля сама могла служить целью, например норма бюллетеней на участок.',
        'Қатысу деңгейінің немесе үлестің өзі мақсат болуы мүмкін, мысалы, учаскеге белгіленген бюллетень нормасы.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of the stations with whole percentages, with the hour at which each was entered.',
      'Запросите у комиссии подписанные протоколы участков с целыми процентами и время ввода каждого из них.',
      'Комиссиядан бүтін пайыздары бар учаскелердің қол қойылған хаттамаларын және әрқайсысының енгізілген уақытын сұраңыз.',
    ),
  },
  stationsNeeded: sentence(
    'registered voters, ballots and votes of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке, бюллетени и голоса хотя бы по {minStations|# избирательному участку|# избирательным участкам|# избирательным участкам}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары, бюллетеньдері және дауыстары',
  ),
  noPercentages: sentence(
    'neither turnout nor shares can be computed from the counts',
    'по имеющимся числам нельзя вычислить ни явку, ни доли',
    'бар сандар бойынша қатысу деңгейін де, үлестерді де есептеу мүмкін емес',
  ),
  tooFew: sentence(
    'only {units:n} of {stations:#} can be used; {minStations:#} are needed',
    'использовать можно лишь {units:n|#|#|#} из {stations:#}; нужно {minStations:#}',
    '{stations:#} ішінен тек {units:n|#} пайдалануға жарайды; {minStations:#} қажет',
  ),
  fewPass: sentence(
    'only {part:%0} of the stations have enough votes or voters for a percentage so near to 0 or 100 %',
    'лишь на {part:%0} участков достаточно голосов или избирателей для процента, столь близкого к 0 или 100 %',
    'учаскелердің тек {part:%0} бөлігінде 0-ге немесе 100 %-ға сонша жақын пайыз үшін дауыс немесе сайлаушы жеткілікті',
  ),
  passingNeeded: sentence(
    'enough votes or voters at {minPassing:%0} of the stations',
    'достаточно голосов или избирателей на {minPassing:%0} участков',
    'учаскелердің {minPassing:%0} бөлігінде жеткілікті дауыс немесе сайлаушы',
  ),
  part: sentence('z = {z:.1} for {name}', '{name} — z = {z:.1}', '{name} — z = {z:.1}'),
  omitted: sentence(
    '{leftOut:#} of {allUnits} {leftOut|is|are} left out: too small, above the highest percentage, or incomplete.',
    'Не учтено {leftOut:#} (всего {allUnits}): слишком малы, выше наибольшего процента или данные неполны.',
    '{leftOut:#} есепке алынбады (барлығы {allUnits}): тым шағын, ең жоғары пайыздан асады немесе деректері толық емес.',
  ),
  omittedNear: sentence(
    '{tooNear|# is|# are} left out because the percentage is too near 0 or 100 % for their size.',
    'Не учтено {tooNear:#}, потому что процент слишком близок к 0 или 100 % при их размере.',
    '{tooNear:#} есепке алынбады: көлеміне қарағанда пайызы 0-ге немесе 100 %-ға тым жақын.',
  ),
  country: {
    message: sentence(
      '{name:^} is a whole percentage (within 0.05 points) at {observed:#} of {units}; chance would give about {expected:#}.',
      '{name:^} равна целому проценту (с точностью до 0,05 п. п.) в {observed|# случае|# случаях|# случаях} (всего {units}); случайность дала бы примерно {expected:#}.',
      '{name:^} {observed|# жағдайда} бүтін пайызға тең (0,05 п. т. дәлдікпен; барлығы {units}); кездейсоқтық шамамен {expected:#} берер еді.',
    ),
    details: [
      byChance,
      excess,
      clean,
      sentence('Separately: {apart:and}.', 'По отдельности: {apart:and}.', 'Жеке-жеке: {apart:and}.'),
      sentence(
        'These stations have {fewerRegistered|# fewer registered voter|# fewer registered voters} than chance would give.',
        'На этих участках {fewerRegistered|на # избирателя|на # избирателей|на # избирателей} в списке меньше, чем дала бы случайность.',
        'Бұл учаскелерде тізімдегі сайлаушылар кездейсоқтық беретіннен {fewerRegistered|# адамға} аз.',
      ),
      sentence(
        'These stations have {moreRegistered|# more registered voter|# more registered voters} than chance would give.',
        'На этих участках {moreRegistered|на # избирателя|на # избирателей|на # избирателей} в списке больше, чем дала бы случайность.',
        'Бұл учаскелерде тізімдегі сайлаушылар кездейсоқтық беретіннен {moreRegistered|# адамға} көп.',
      ),
      sentence(
        'Multiples of 5 % occur {fiveObserved|# time|# times}; chance would give about {fiveExpected:#} (z = {fiveZ:.1}).',
        'Кратных 5 % — {fiveObserved|#|#|#}; случайность дала бы примерно {fiveExpected:#} (z = {fiveZ:.1}).',
        '5 %-ға еселік мәндер {fiveObserved|# рет} кездеседі; кездейсоқтық шамамен {fiveExpected:#} берер еді (z = {fiveZ:.1}).',
      ),
      sentence('{omitted}', '{omitted}', '{omitted}'),
      sentence('{omittedNear}', '{omittedNear}', '{omittedNear}'),
      sentence('The percentages are {definition}.', 'Проценты вычислены так: {definition}.', 'Пайыздар былай есептелген: {definition}.'),
    ],
    expected: usual,
    seen,
  },
  beyondClean: {
    message: sentence(
      '{name:^} is a whole percentage (within 0.05 points) at {observed:#} of {units}; chance would give about {expected:#}. That is more than in any election regarded as clean, measured by z.',
      '{name:^} равна целому проценту (с точностью до 0,05 п. п.) в {observed|# случае|# случаях|# случаях} (всего {units}); случайность дала бы примерно {expected:#}. По величине z это больше, чем на любых выборах, которые считаются честными.',
      '{name:^} {observed|# жағдайда} бүтін пайызға тең (0,05 п. т. дәлдікпен; барлығы {units}); кездейсоқтық шамамен {expected:#} берер еді. z бойынша бұл әділ саналатын кез келген сайлаудан көп.',
    ),
    details: [byChance, excess, clean],
    expected: usual,
    seen,
  },
  deficit: {
    message: sentence(
      '{name:^} is a whole percentage at only {observed:#} of {units}; chance would give about {expected:#}.',
      '{name:^} равна целому проценту лишь в {observed|# случае|# случаях|# случаях} (всего {units}); случайность дала бы примерно {expected:#}.',
      '{name:^} тек {observed|# жағдайда} бүтін пайызға тең (барлығы {units}); кездейсоқтық шамамен {expected:#} берер еді.',
    ),
    details: [
      excess,
      sentence(
        'Chance as computed here does not describe these stations. Read an excess elsewhere in this check with that in mind.',
        'Вычисленная здесь случайность не описывает эти участки. Избыток в других местах этой проверки следует читать с учётом этого.',
        'Мұнда есептелген кездейсоқтық бұл учаскелерді сипаттамайды. Осы тексерудің басқа жеріндегі артықшылықты соны ескере отырып оқу керек.',
      ),
    ],
    explanations: [
      sentence(
        'Where shares are near 0 or 100 %, the computed chance is too high. Elections regarded as clean show the same there.',
        'Там, где доли близки к 0 или 100 %, вычисленная вероятность завышена. То же видно на выборах, которые считаются честными.',
        'Үлестер 0-ге немесе 100 %-ға жақын жерде есептелген ықтималдық тым жоғары. Әділ саналатын сайлауларда да осылай.',
      ),
      sentence(
        'The published counts may have been rounded or changed to protect the secrecy of the vote.',
        'Опубликованные числа могли быть округлены или изменены ради тайны голосования.',
        'Жарияланған сандар дауыс беру құпиясы үшін дөңгелектелген немесе өзгертілген болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission whether the published counts by station were rounded or altered before publication.',
      'Спросите у комиссии, не были ли числа по участкам округлены или изменены перед публикацией.',
      'Комиссиядан учаскелер бойынша сандар жариялау алдында дөңгелектелген-дөңгелектелмегенін немесе өзгертілген-өзгертілмегенін сұраңыз.',
    ),
    expected: usual,
    seen,
  },
  area: {
    message: sentence(
      '{place:^}: {name} is a whole percentage (within 0.05 points) at {observed:#} of {units}; chance would give about {expected:#}.',
      '{place:^}: {name} равна целому проценту (с точностью до 0,05 п. п.) в {observed|# случае|# случаях|# случаях} (всего {units}); случайность дала бы примерно {expected:#}.',
      '{place:^}: {name} {observed|# жағдайда} бүтін пайызға тең (0,05 п. т. дәлдікпен; барлығы {units}); кездейсоқтық шамамен {expected:#} берер еді.',
    ),
    details: [
      byChance,
      excess,
      sentence(
        'The highest z of such an area in {cleanElections|# election|# elections} regarded as clean is {cleanHigh:.1}.',
        'Наибольший z такой территории на выборах, которые считаются честными ({cleanElections:#}), равен {cleanHigh:.1}.',
        'Әділ саналатын сайлаулардағы ({cleanElections:#}) осындай аумақтың ең үлкен z мәні – {cleanHigh:.1}.',
      ),
    ],
    expected: sentence(
      'about {expected:.1}, give or take {sd:.1}',
      'примерно {expected:.1}, плюс-минус {sd:.1}',
      'шамамен {expected:.1}, ауытқуы ±{sd:.1}',
    ),
    seen,
  },
  smallArea: {
    message: sentence(
      '{place:^}: {name} is a whole percentage (within 0.05 points) at {observed:#} of {units}; chance would give about {expected:#}.',
      '{place:^}: {name} равна целому проценту (с точностью до 0,05 п. п.) в {observed|# случае|# случаях|# случаях} (всего {units}); случайность дала бы примерно {expected:#}.',
      '{place:^}: {name} {observed|# жағдайда} бүтін пайызға тең (0,05 п. т. дәлдікпен; барлығы {units}); кездейсоқтық шамамен {expected:#} берер еді.',
    ),
    details: [
      byChance,
      excess,
      sentence(
        'Chance would give such an excess in any of {areas|# area|# areas} of this level {chanceOfAny}.',
        'Случайно такой избыток хотя бы на одной территории этого уровня (всего {areas:#}) возник бы {chanceOfAny}.',
        'Осы деңгейдегі {areas|# аумақтың} кемінде бірінде мұндай артықшылық кездейсоқ {chanceOfAny} шығар еді.',
      ),
      sentence(
        'The check found the same in {otherAreas|# other area|# other areas} of this level.',
        'То же найдено ещё на {otherAreas|# территории|# территориях|# территориях} этого уровня.',
        'Осы деңгейдегі тағы {otherAreas|# аумақта} сол табылды.',
      ),
    ],
    expected: sentence(
      'about {expected:.1}, give or take {sd:.1}',
      'примерно {expected:.1}, плюс-минус {sd:.1}',
      'шамамен {expected:.1}, ауытқуы ±{sd:.1}',
    ),
    seen,
  },
  test: {
    name: sentence(
      'Poisson-binomial, upper tail',
      'пуассон-биномиальное распределение, верхний хвост',
      'Пуассон-биномдық үлестірім, жоғарғы құйрық',
    ),
    effect: sentence('excess over the expected number', 'избыток над ожидаемым', 'күтілгеннен артықшылық'),
  },
  noArea: sentence(
    'no area by {level} has {minAreaStations|# station|# stations} that can be used',
    'ни на одной территории уровня «{level}» нет {minAreaStations|# участка|# участков|# участков}, которые можно использовать',
    '«{level}» деңгейіндегі ешбір аумақта пайдалануға жарайтын {minAreaStations|# учаске} жоқ',
  ),
  areasNeeded: sentence(
    'areas of at least {minAreaStations|# station|# stations}',
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
      '{areas|# area has|# areas have} enough stations; the largest z comes first. The excess is a part of the expected number, with its 95 % interval. The p is of one area alone, before correction.',
      '{areas|# территория|# территории|# территорий}, где участков достаточно, начиная с наибольшего z. Избыток — в долях ожидаемого, с 95-процентным интервалом; p для одной территории, до поправки.',
      'Учаскелері жеткілікті {areas|# аумақ}, ең үлкен z-тен бастап. Артықшылық — күтілгеннің үлесі, 95 пайыздық аралығымен; p бір аумақ үшін, түзетуге дейін.',
    ),
    noteLargest: sentence(
      'The table shows {shown:#} of {areas:#} areas with enough stations, the largest z first. The excess is a part of the expected number, with its 95 % interval. The p is of one area alone, before correction.',
      '{shown:#} территорий с наибольшими значениями из {areas:#}, где участков достаточно, начиная с наибольшего z. Избыток — в долях ожидаемого, с 95-процентным интервалом; p для одной территории, до поправки.',
      'Учаскелері жеткілікті {areas:#} аумақтың мәні ең үлкен {shown:#} аумағы, ең үлкен z-тен бастап. Артықшылық — күтілгеннің үлесі, 95 пайыздық аралығымен; p бір аумақ үшін, түзетуге дейін.',
    ),
  },
  matrix: {
    title: sentence('Whole percentages in the whole country', 'Целые проценты по всей стране', 'Бүкіл ел бойынша бүтін пайыздар'),
    note: sentence(
      'The table counts stations within 0.05 points of a multiple of the step, and their voters, ballots and votes. The excess is a part of the expected number, with its 95 % interval. {definition:^}.',
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
      'Every step is centred on a multiple of 0.1 %. The marks show what chance would give at whole percentages. The percentages are {definition}.',
      'Центр каждого шага — кратное 0,1 %. Отметки показывают, что дала бы случайность при целых процентах. Проценты вычислены так: {definition}.',
      'Әр қадамның ортасы — 0,1 %-ға еселік мән. Белгілер бүтін пайыздарда кездейсоқтық не беретінін көрсетеді. Пайыздар былай есептелген: {definition}.',
    ),
    expected: sentence('Expected at whole percentages', 'Ожидается при целых процентах', 'Бүтін пайыздарда күтілгені'),
  },
});
