import { sentence, texts } from '../../language/sentence.ts';

const NONE = {
  en: '{name:^} piles up at no value, among {bins|# step|# steps} of 0.1 points tested at {stations|# station|# stations}.',
  ru: '{name:^} не скапливается ни на одном значении: проверено {bins|# интервал|# интервала|# интервалов} по 0,1 п. п., {stations|# участок|# участка|# участков}.',
  kk: '{name:^} ешбір мәнде шоғырланбайды: әрқайсысы 0,1 п. т. {bins|# аралық}, {stations|# учаске} тексерілді.',
} as const;

const PILES = {
  en: '{name:^} piles up at {values:and}. That is {F:.2} % of {stations|# station|# stations} more than chance explains.',
  ru: '{name:^} скапливается на значениях {values:and}. Это {F:.2} % от {stations|# участка|# участков|# участков} сверх того, что объясняет случай.',
  kk: '{name:^} мына мәндерде шоғырланады: {values:and}. Бұл – {stations|# учаскенің} кездейсоқтық түсіндіретіннен артық {F:.2} %-ы.',
} as const;

const MANY_PILES = {
  en: '{name:^} piles up at {values:and} and at {otherValues|# other value|# other values}. That is {F:.2} % of {stations|# station|# stations} more than chance explains.',
  ru: '{name:^} скапливается на значениях {values:and}; ещё таких значений {otherValues:#}. Это {F:.2} % от {stations|# участка|# участков|# участков} сверх того, что объясняет случай.',
  kk: '{name:^} мына мәндерде шоғырланады: {values:and} және тағы {otherValues|# мән}. Бұл – {stations|# учаскенің} кездейсоқтық түсіндіретіннен артық {F:.2} %-ы.',
} as const;

const always = {
  details: [
    sentence(
      'The most surprising value is {topBin:%1}. Chance alone would give such a surprise at any of {bins|# value|# values} {chance} (p = {log10P}).',
      'Самое неожиданное значение — {topBin:%1}. Случай дал бы такую неожиданность хотя бы на одном из {bins|# значения|# значений|# значений} {chance} (p = {log10P}).',
      'Ең күтпеген мән – {topBin:%1}. Кездейсоқтық {bins|# мәннің} кемінде бірінде мұндай жағдайды {chance} берер еді (p = {log10P}).',
    ),
    sentence(
      'Of {cleanElections|# election|# elections} regarded as clean, {cleanShares:#} {cleanShares|has|have} shares of the leader beyond the threshold and {cleanTurnouts:#} {cleanTurnouts|has|have} turnouts.',
      'Из {cleanElections|# выборов|# выборов|# выборов}, которые считаются честными, порог превышает доля лидера на {cleanShares:#}, явка — на {cleanTurnouts:#}.',
      'Әділ саналатын {cleanElections|# сайлаудың} ішінде көшбасшы үлесі шектен асатындары: {cleanShares:#}, қатысу деңгейі асатындары: {cleanTurnouts:#}.',
    ),
    sentence(
      'Each percentage is {definition}. Without the correction for many values, at one chance in 1,000 a value, the excess would be {uncorrected:.3} % of stations.',
      'Проценты — это {definition}. Без поправки на число значений, при одном шансе из 1 000 на значение, избыток составил бы {uncorrected:.3} % участков.',
      'Пайыздар – {definition}. Мәндердің көптігіне түзетусіз, әр мәнге 1 000-нан бір мүмкіндікпен, артығы учаскелердің {uncorrected:.3} %-ы болар еді.',
    ),
  ],
  expected: sentence('no value beyond the threshold, F = 0', 'за порогом нет ни одного значения, F = 0', 'шектен тыс мән жоқ, F = 0'),
} as const;

const none = {
  ...always,
  seen: sentence('no value beyond the threshold', 'за порогом нет ни одного значения', 'шектен тыс мән жоқ'),
};

const beyond = {
  ...always,
  seen: sentence(
    '{beyond|# value|# values} beyond the threshold, F = {F:.3} % of stations',
    'за порогом {beyond|# значение|# значения|# значений}, F = {F:.3} % участков',
    'шектен тыс {beyond|# мән}, F = учаскелердің {F:.3} %-ы',
  ),
};

export const T = texts('resampled-density', {
  meta: {
    title: sentence('Coarse shares', 'Скопления долей', 'Үлестердің шоғырлануы'),
    question: sentence(
      'Do the leader’s shares, or turnout within an area, pile up at single values more than chance within each station explains?',
      'Скапливаются ли доли лидера, а внутри территорий и явка, на отдельных значениях больше, чем объясняет случай внутри участка?',
      'Көшбасшының үлестері, ал аумақ ішінде қатысу деңгейі де жеке мәндерде учаске ішіндегі кездейсоқтық түсіндіретіннен көбірек шоғырлана ма?',
    ),
    method: sentence(
      'The check counts stations in bins of 0.1 points. It compares them with the exact expectation if each station were drawn again with its share and size, raised to the level of the bins within a point. Each bin has a Poisson tail; Šidák’s correction covers all bins. F is the excess in the bins beyond the threshold, in per cent of stations. The method differs from Rozenas’s resampled kernel density. It fits no mixture, resamples nothing and keeps the sizes. His envelope, drawn bin by bin, becomes a threshold that holds for all bins at once. Within each area of the first two levels, the check asks the same of turnout and of the share. There the chance of a station is drawn towards the share of its area (Louis 1984), and Bonferroni’s bound covers all areas, both percentages and all 999 values.',
      'Проверка считает участки по интервалам в 0,1 п. п. Она сравнивает их с точным ожиданием, как если бы каждый участок разыграли заново с его долей и размером, поднятым до уровня интервалов в пределах одного пункта. У каждого интервала — хвост Пуассона; поправка Шидака охватывает все интервалы. F — избыток в интервалах за порогом, в процентах участков. Метод отличается от плотности по повторным выборкам у Розенаса. Смесь не подгоняется, повторных выборок нет, размеры сохранены. Его огибающая, строившаяся по отдельным интервалам, становится порогом для всех интервалов сразу. Внутри каждой территории двух первых уровней то же спрашивается о явке и о доле. Там вероятность участка сдвинута к доле его территории (Louis 1984), а граница Бонферрони охватывает все территории, оба процента и все 999 значений.',
      'Тексеру учаскелерді 0,1 п. т. аралықтар бойынша санайды. Оларды әр учаске өз үлесі мен көлемімен қайта іріктелгендегі дәл күтіліммен салыстырады, ол бір тармақ шегіндегі аралықтар деңгейіне көтеріледі. Әр аралықта – Пуассон құйрығы; Шидак түзетуі барлық аралықты қамтиды. F – шектен тыс аралықтардағы артығы, учаскелердің пайызымен. Тәсіл Розенастың қайта іріктелген ядролық тығыздығынан өзгеше. Қоспа келтірілмейді, қайта іріктеме жасалмайды, көлемдер сақталады. Оның аралықтар бойынша салынған орамасы барлық аралыққа бірден орындалатын шекке айналады. Алғашқы екі деңгейдің әр аумағында қатысу деңгейі мен үлес туралы сол сұрақ қойылады. Онда учаскенің ықтималдығы аумағының үлесіне қарай жылжытылады (Louis 1984), ал Бонферрони шегі барлық аумақты, екі пайызды және 999 мәннің бәрін қамтиды.',
    ),
    needs: [
      sentence(
        'official votes and valid votes of at least 1,000 polling stations',
        'официальные голоса участников и действительные голоса не менее чем 1 000 избирательных участков',
        'кемінде 1 000 сайлау учаскесінің ресми дауыстары мен жарамды дауыстары',
      ),
    ],
    limits: [
      sentence(
        'The check needs single stations, by default at least 1,000. Only then do enough of them fall into any of a thousand bins.',
        'Нужны отдельные участки, по умолчанию не менее 1 000. Лишь тогда в какой-либо из тысячи интервалов их попадает достаточно.',
        'Жеке учаскелер керек, әдепкіде кемінде 1 000. Сонда ғана мың аралықтың қайсыбіріне жеткілікті учаске түседі.',
      ),
      sentence(
        'A bin is tested where chance puts five stations or more and n·p(1 − p) of the stations about it is 10 or more. Near 0 and 100 % the share of a single station is too poor an estimate.',
        'Интервал проверяется, если случай даёт в нём не менее пяти участков и n·p(1 − p) участков вокруг него не меньше 10. Вблизи 0 и 100 % доля отдельного участка — слишком плохая оценка.',
        'Кездейсоқтық кемінде бес учаске беретін және айналасындағы учаскелердің n·p(1 − p) мәні кемінде 10 болатын аралық тексеріледі. 0 мен 100 % маңында жеке учаскенің үлесі тым нашар баға болады.',
      ),
      sentence(
        'The check takes what neighbouring bins share for the shape of the distribution. It therefore misses an excess spread over more than a point.',
        'То, что есть и в соседних интервалах, считается формой распределения. Поэтому избыток, растянутый больше чем на пункт, не виден.',
        'Көрші аралықтарда да бары үлестірімнің пішіні деп алынады. Сондықтан бір тармақтан кеңірек жайылған артықшылық байқалмайды.',
      ),
      sentence(
        'Within an area, at least 10 stations must share a value, and twice as many as chance gives. No area of 24 clean or contested elections of the panel is beyond the bound; the closest would occur by chance twice in each election.',
        'Внутри территории значение должны иметь не менее 10 участков, и вдвое больше, чем даёт случай. Ни одна территория на 24 честных или спорных выборах набора не выходит за границу; ближайшая случайно встретилась бы дважды на каждых выборах.',
        'Аумақ ішінде бір мән кемінде 10 учаскеде және кездейсоқтық беретіннен екі есе көп болуы керек. Жинақтағы 24 әділ немесе даулы сайлаудың бірде-бір аумағы шектен аспайды; ең жақыны әр сайлауда кездейсоқ екі рет кездесер еді.',
      ),
      sentence(
        'Of elections regarded as clean, hardly any has a share or a turnout beyond the threshold. The finding says how many do.',
        'Из выборов, которые считаются честными, порог почти нигде не превышает ни доля, ни явка. В результате указано, на скольких.',
        'Әділ саналатын сайлаулардың үлесі де, қатысу деңгейі де шектен сирек асады. Нәтижеде қаншасында екені айтылады.',
      ),
    ],
    explanations: [
      sentence(
        'Votes may have been computed from rounded shares, because the counts were missing.',
        'Голоса могли быть вычислены по округлённым долям, потому что самих чисел не было.',
        'Дауыстар дөңгелектелген үлестерден есептелген болуы мүмкін, өйткені сандардың өзі болмаған.',
      ),
      sentence(
        'Stations of equal size may have nearly equal results, such as barracks or wards planned for one size.',
        'У участков одинакового размера могут быть почти одинаковые результаты: например, у казарм или участков, образованных под один размер.',
        'Көлемі бірдей учаскелердің нәтижелері дерлік бірдей болуы мүмкін, мысалы, казармаларда немесе бір көлемге лайықталған учаскелерде.',
      ),
      sentence(
        'The distribution may have a peak sharper than the binomial error of a station.',
        'У распределения может быть пик острее биномиальной ошибки участка.',
        'Үлестірімнің учаскенің биномдық қатесінен үшкір шыңы болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of the stations at these values, and compare their votes with the table.',
      'Запросите у комиссии подписанные протоколы участков с этими значениями и сравните их голоса с таблицей.',
      'Комиссиядан осы мәндері бар учаскелердің қол қойылған хаттамаларын сұратып, дауыстарын кестемен салыстырыңыз.',
    ),
  },
  stationsNeeded: sentence(
    'official votes and valid votes of at least {minStations|# polling station|# polling stations}',
    'официальные голоса участников и действительные голоса не менее чем {minStations|# избирательного участка|# избирательных участков|# избирательных участков}',
    'кемінде {minStations|# сайлау учаскесінің} ресми дауыстары мен жарамды дауыстары',
  ),
  turnoutNeeded: sentence(
    'registered voters and ballots of at least {minStations|# polling station|# polling stations}',
    'избиратели в списке и бюллетени не менее чем {minStations|# избирательного участка|# избирательных участков|# избирательных участков}',
    'кемінде {minStations|# сайлау учаскесінің} тізімдегі сайлаушылары мен бюллетеньдері',
  ),
  moreNeeded: sentence(
    'more polling stations, or larger ones',
    'больше избирательных участков или более крупные',
    'көбірек немесе ірірек сайлау учаскелері',
  ),
  noShares: sentence(
    'shares cannot be computed from the counts',
    'доли нельзя вычислить по имеющимся числам',
    'бар сандар бойынша үлестерді есептеу мүмкін емес',
  ),
  wholeCountry: sentence('The whole country', 'Вся страна', 'Бүкіл ел'),
  tooFew: sentence(
    'only {rows|# station has|# stations have} this figure; {minStations:#} are needed',
    'значение есть только у {rows|# участка|# участков|# участков}; нужно {minStations:#}',
    'мән тек {rows|# учаскеде} бар; {minStations:#} қажет',
  ),
  noBinTested: sentence(
    'no bin should have as many as {minExpected:~3} stations',
    'ни в одном интервале не ожидается {minExpected|# участка|# участков|# участков}',
    'ешбір аралықта {minExpected|# учаске} күтілмейді',
  ),
  marginAt: sentence('{name:^}, {place}', '{name:^}, {place}', '{name:^}, {place}'),
  bin: sentence(
    '{bin:%1} ({observed|# station|# stations}, about {expected:#} expected)',
    '{bin:%1} ({observed|# участок|# участка|# участков} при ожидаемых {expected:#})',
    '{bin:%1} ({observed|# учаске}, күтілгені {expected:#})',
  ),
  /** Of the country; `inArea` has the same of one area. */
  none: { message: sentence(NONE.en, NONE.ru, NONE.kk), ...none },
  piles: { message: sentence(PILES.en, PILES.ru, PILES.kk), ...beyond },
  manyPiles: { message: sentence(MANY_PILES.en, MANY_PILES.ru, MANY_PILES.kk), ...beyond },
  inArea: {
    none: { message: sentence(`{place:^}: ${NONE.en}`, `{place}: ${NONE.ru}`, `{place}: ${NONE.kk}`), ...none },
    piles: { message: sentence(`{place:^}: ${PILES.en}`, `{place}: ${PILES.ru}`, `{place}: ${PILES.kk}`), ...beyond },
    manyPiles: { message: sentence(`{place:^}: ${MANY_PILES.en}`, `{place}: ${MANY_PILES.ru}`, `{place}: ${MANY_PILES.kk}`), ...beyond },
  },
  test: {
    name: sentence(
      'Poisson tail of the most surprising bin, Šidák’s correction',
      'хвост Пуассона для самого неожиданного интервала, поправка Шидака',
      'ең күтпеген аралық үшін Пуассон құйрығы, Шидак түзетуі',
    ),
    effect: sentence('F, per cent of stations', 'F, % участков', 'F, учаскелердің %'),
  },
  table: {
    title: sentence('Coarse values of {margin}', 'Скопления значений: {margin}', 'Мәндердің шоғырлануы: {margin}'),
    note: sentence(
      'F is the excess of stations in bins of 0.1 points beyond the threshold, in per cent of all stations. Its interval holds for all bins at once; where no bin is beyond, the upper end is what a single bin could hide. The uncorrected F uses a threshold of one chance in 1,000 for each bin. Each percentage is {definition}.',
      'F — избыток участков в интервалах по 0,1 п. п. за порогом, в процентах от всех участков. Его интервал верен для всех интервалов сразу; если за порогом ничего нет, верхний конец показывает, что мог бы скрыть один интервал. F без поправки — по порогу в один шанс из 1 000 на интервал. Проценты — это {definition}.',
      'F – шектен тыс 0,1 п. т. аралықтардағы учаскелердің артығы, барлық учаскелердің пайызымен. Оның сенім аралығы барлық аралық үшін бірден орындалады; шектен тыс аралық болмаса, жоғарғы шегі бір аралық нені жасыра алатынын көрсетеді. Түзетусіз F әр аралыққа 1 000-нан бір мүмкіндік шегімен алынады. Пайыздар – {definition}.',
    ),
    bins: sentence('Bins tested', 'Проверено интервалов', 'Тексерілген аралықтар'),
    beyond: sentence('Bins beyond', 'Интервалов за порогом', 'Шектен тыс аралықтар'),
    F: sentence('F, %', 'F, %', 'F, %'),
    uncorrected: sentence('Uncorrected F, %', 'F без поправки, %', 'Түзетусіз F, %'),
    topBin: sentence('Most surprising', 'Самое неожиданное', 'Ең күтпегені'),
  },
  picture: {
    title: sentence(
      'Stations by {margin}, and what chance gives',
      'Участки по величине: {margin}, и что даёт случай',
      'Учаскелер мына шама бойынша: {margin}, және кездейсоқтық беретіні',
    ),
    note: sentence(
      'Bins are 0.1 points wide. Expected is what every station would give if drawn again with its share, raised to the level of the bins within a point. Each percentage is {definition}.',
      'Ширина интервала — 0,1 п. п. Ожидается то, что дал бы каждый участок, разыгранный заново со своей долей, с подъёмом до уровня интервалов в пределах одного пункта. Проценты — это {definition}.',
      'Аралықтың ені – 0,1 п. т. Күтілгені – әр учаске өз үлесімен қайта іріктелгенде беретіні, бір тармақ шегіндегі аралықтар деңгейіне көтерілген. Пайыздар – {definition}.',
    ),
  },
});
