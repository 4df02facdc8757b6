import { sentence, texts } from '../../language/sentence.ts';

const NONE = {
  en: '{name:^} has no bin of 0.1 points with more stations than chance explains, among {bins:#} tested over {stations|# station|# stations}.',
  ru: '{name:^}: ни в одном из {bins:#} проверенных интервалов по 0,1 п. п. нет больше участков, чем объясняет случайность; рассмотрено {stations|# участок|# участка|# участков}.',
  kk: '{name:^}: тексерілген {bins:#} аралықтың (0,1 п. т.) ешқайсысында кездейсоқтық түсіндіретіннен көп учаске жоқ; {stations|# учаске} қаралды.',
} as const;

const PILES = {
  en: '{name:^} piles up at {values:and}: {F:.2} % of {stations|# station|# stations} more than chance explains.',
  ru: '{name:^} скапливается на значениях {values:and}: {F:.2} % от {stations|# участка|# участков|# участков} сверх того, что объясняет случайность.',
  kk: '{name:^} мына мәндерде шоғырланады: {values:and}; {stations|# учаскенің} {F:.2} % — кездейсоқтық түсіндіретіннен артық.',
} as const;

const MANY_PILES = {
  en: '{name:^} piles up at {values:and} and {otherValues:#} more values: {F:.2} % of {stations|# station|# stations} more than chance explains.',
  ru: '{name:^} скапливается на значениях {values:and} и ещё {otherValues:#} значений: {F:.2} % от {stations|# участка|# участков|# участков} сверх того, что объясняет случайность.',
  kk: '{name:^} мына мәндерде шоғырланады: {values:and} және тағы {otherValues:#} мән; {stations|# учаскенің} {F:.2} % — кездейсоқтық түсіндіретіннен артық.',
} as const;

const always = {
  details: [
    sentence(
      'The most surprising bin is {topBin:%1}, with a probability of {log10P} after correction for {bins:#} bins.',
      'Самый неожиданный интервал — {topBin:%1}, вероятность {log10P} после поправки на {bins|# интервал|# интервала|# интервалов}.',
      'Ең күтпеген аралық — {topBin:%1}, {bins|# аралыққа} түзетуден кейінгі ықтималдығы {log10P}.',
    ),
    sentence(
      'Without that correction, at one chance in 1,000 a bin, F would be {uncorrected:.3} %. No share of eight elections regarded as clean passes the threshold; one turnout of eight does. Computed as {definition}.',
      'Без этой поправки, при одном шансе из 1 000 на интервал, F составил бы {uncorrected:.3} %. Ни одна доля на восьми выборах, которые считаются честными, не проходит порог; из восьми явок проходит одна. Расчёт: {definition}.',
      'Бұл түзетусіз, әр аралыққа 1 000-нан бір мүмкіндікпен, F {uncorrected:.3} % болар еді. Әділ саналатын сегіз сайлаудың бірде-бір үлесі шектен өтпейді; сегіз қатысу деңгейінің біреуі өтеді. Есептеу: {definition}.',
    ),
  ],
  expected: sentence('no bin beyond the threshold, F = 0', 'за порогом нет ни одного интервала, F = 0', 'шектен тыс аралық жоқ, F = 0'),
} as const;

const none = {
  ...always,
  seen: sentence('no bin beyond the threshold', 'за порогом нет ни одного интервала', 'шектен тыс аралық жоқ'),
};

const beyond = {
  ...always,
  seen: sentence(
    '{beyond|# bin|# bins} beyond the threshold, F = {F:.3} % of stations',
    'за порогом {beyond|# интервал|# интервала|# интервалов}, F = {F:.3} % участков',
    'шектен тыс {beyond|# аралық}, F = учаскелердің {F:.3} %',
  ),
};

export const T = texts('resampled-density', {
  meta: {
    title: sentence('Coarse shares', 'Скопления долей', 'Үлестердің шоғырлануы'),
    question: sentence(
      'Do the leader’s shares pile up at single values more than redrawing every station would have it?',
      'Скапливаются ли доли лидера на отдельных значениях больше, чем при повторном розыгрыше каждого участка?',
      'Көшбасшының үлестері жеке мәндерде әр учаскені қайта іріктегендегіден көбірек шоғырлана ма?',
    ),
    method: sentence(
      'Stations by bins of 0.1 points against the exact expectation from redrawing each with its own share and size, raised to the level of the bins within a point; Poisson tail by bin, Šidák’s correction over all bins; F is the excess in the bins beyond, per cent of stations. It differs from Rozenas’s resampled kernel density: no mixture is fitted, nothing is resampled, sizes are kept, and his envelope, drawn bin by bin, becomes a threshold that holds for all bins at once.',
      'Участки по интервалам в 0,1 п. п. против точного ожидания при повторном розыгрыше каждого с его долей и размером, поднятого до уровня интервалов в пределах одного пункта; хвост Пуассона по интервалам, поправка Шидака на все интервалы; F — избыток в интервалах за порогом, в процентах участков. Отличие от плотности по повторным выборкам у Розенаса: смесь не подгоняется, повторных выборок нет, размеры сохранены, а его огибающая, строившаяся по отдельным интервалам, становится порогом для всех интервалов сразу.',
      '0,1 п. т. аралықтардағы учаскелер әрқайсысын өз үлесі мен көлемімен қайта іріктеудің дәл күтілімімен салыстырылады, ол бір тармақ шегіндегі аралықтар деңгейіне көтеріледі; аралықтар бойынша Пуассон құйрығы, барлық аралыққа Шидак түзетуі; F — шектен тыс аралықтардағы артықшылық, учаскелердің пайызымен. Розенастың қайта іріктелген ядролық тығыздығынан айырмашылығы: қоспа келтірілмейді, қайта іріктеме жасалмайды, көлемдер сақталады, ал оның аралықтар бойынша салынған орамасы барлық аралыққа бірден орындалатын шекке айналады.',
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
        'Single stations only, at least 1,000 of them: only then do enough fall into one of a thousand bins.',
        'Только отдельные участки, не менее 1 000: лишь тогда в один из тысячи интервалов попадает достаточно.',
        'Тек жеке учаскелер, кемінде 1 000: сонда ғана мың аралықтың біріне жеткілікті учаске түседі.',
      ),
      sentence(
        'A bin is tested where chance puts five stations or more and n·p(1 − p) of the stations about it is 10 or more; near 0 and 100 % a station’s own share is too poor an estimate.',
        'Интервал проверяется, если случайность даёт в нём не менее пяти участков и n·p(1 − p) участков вокруг него не меньше 10; вблизи 0 и 100 % собственная доля участка — слишком плохая оценка.',
        'Аралық кездейсоқтық онда кемінде бес учаске бергенде және айналасындағы учаскелердің n·p(1 − p) мәні кемінде 10 болғанда тексеріледі; 0 мен 100 % маңында учаскенің өз үлесі тым нашар баға болады.',
      ),
      sentence(
        'What neighbouring bins share is taken for the shape of the distribution, so that an excess spread over more than a point is not seen.',
        'То, что есть и в соседних интервалах, считается формой распределения, поэтому избыток, растянутый больше чем на пункт, не виден.',
        'Көрші аралықтарда да барлары үлестірімнің пішіні деп алынады, сондықтан бір тармақтан кеңірек жайылған артықшылық байқалмайды.',
      ),
      sentence(
        'A note, never more: the shares of leaders and runners-up in eight elections regarded as clean show no bin beyond the threshold, but of their turnouts one of eight does (Israel, September 2019: 0.27 % of stations at one value).',
        'Не более чем заметка: доли лидеров и вторых по голосам участников на восьми выборах, которые считаются честными, не дают ни одного интервала за порогом, но из восьми явок одна даёт (Израиль, сентябрь 2019 года: 0,27 % участков на одном значении).',
        'Ең көбі ескертпе: әділ саналатын сегіз сайлауда көшбасшылар мен екінші орындағылардың үлестері шектен тыс аралық бермейді, бірақ сегіз қатысу деңгейінің біреуі береді (Израиль, 2019 жылғы қыркүйек: бір мәнде учаскелердің 0,27 %).',
      ),
    ],
    explanations: [
      sentence(
        'Votes entered from shares that somebody had rounded, in earnest or for want of the counts.',
        'Голоса внесены по долям, которые кто-то округлил — всерьёз или за неимением чисел.',
        'Дауыстар біреу шын ниетпен немесе сандар болмағандықтан дөңгелектеген үлестер бойынша енгізілген.',
      ),
      sentence(
        'Stations of equal size with nearly equal results, such as barracks or wards cut to one size.',
        'Участки одинакового размера с почти одинаковыми результатами, например казармы или участки, нарезанные под один размер.',
        'Көлемі бірдей, нәтижелері дерлік бірдей учаскелер, мысалы, казармалар немесе бір көлемге бөлінген учаскелер.',
      ),
      sentence(
        'A peak of the distribution sharper than the binomial error of a station.',
        'Пик распределения, который острее биномиальной ошибки участка.',
        'Учаскенің биномдық қатесінен үшкір үлестірім шыңы.',
      ),
    ],
  },
  stationsNeeded: sentence(
    'official votes and valid votes of at least 1,000 polling stations',
    'официальные голоса участников и действительные голоса не менее чем 1 000 избирательных участков',
    'кемінде 1 000 сайлау учаскесінің ресми дауыстары мен жарамды дауыстары',
  ),
  noShares: sentence(
    'shares cannot be computed from the counts',
    'доли нельзя вычислить по имеющимся числам',
    'бар сандар бойынша үлестерді есептеу мүмкін емес',
  ),
  wholeCountry: sentence('The whole country', 'Вся страна', 'Бүкіл ел'),
  tooFew: sentence(
    '{rows|# station has|# stations have} one; {minStations:#} are needed',
    'значение есть у {rows|# участка|# участков|# участков}; нужно {minStations:#}',
    'мән {rows|# учаскеде} бар; {minStations:#} қажет',
  ),
  noBinTested: sentence(
    'no bin has {minExpected:~3} stations to be expected',
    'ни в одном интервале не ожидается {minExpected|# участка|# участков|# участков}',
    'ешбір аралықта {minExpected|# учаске} күтілмейді',
  ),
  marginAt: sentence('{name:^}, {place}', '{name:^}, {place}', '{name:^}, {place}'),
  bin: sentence(
    '{bin:%1} ({observed:#}, with {expected:#} expected)',
    '{bin:%1} ({observed:#} при ожидаемых {expected:#})',
    '{bin:%1} ({observed:#}, күтілгені {expected:#})',
  ),
  /** Of the country; `inArea` has the same of one area. */
  none: { message: sentence(NONE.en, NONE.ru, NONE.kk), ...none },
  piles: { message: sentence(PILES.en, PILES.ru, PILES.kk), ...beyond },
  manyPiles: { message: sentence(MANY_PILES.en, MANY_PILES.ru, MANY_PILES.kk), ...beyond },
  inArea: {
    none: { message: sentence(`{place}: ${NONE.en}`, `{place}: ${NONE.ru}`, `{place}: ${NONE.kk}`), ...none },
    piles: { message: sentence(`{place}: ${PILES.en}`, `{place}: ${PILES.ru}`, `{place}: ${PILES.kk}`), ...beyond },
    manyPiles: { message: sentence(`{place}: ${MANY_PILES.en}`, `{place}: ${MANY_PILES.ru}`, `{place}: ${MANY_PILES.kk}`), ...beyond },
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
      'F is the excess of stations in bins of 0.1 points beyond the threshold, per cent of all stations, with an interval that holds for all bins at once; where no bin is beyond, its upper end is what a single bin could hide. Beside it F by the uncorrected threshold of one chance in 1,000 a bin. Computed as {definition}.',
      'F — избыток участков в интервалах по 0,1 п. п. за порогом, в процентах от всех участков, с интервалом, верным для всех интервалов сразу; если за порогом ничего нет, его верхний конец показывает, что мог бы скрыть один интервал. Рядом F по порогу без поправки, один шанс из 1 000 на интервал. Расчёт: {definition}.',
      'F — шектен тыс 0,1 п. т. аралықтардағы учаскелердің артықшылығы, барлық учаскелердің пайызымен, барлық аралық үшін бірден орындалатын сенім аралығымен; шектен тыс аралық болмаса, оның жоғарғы шегі бір аралық нені жасыра алатынын көрсетеді. Қасында түзетусіз шек бойынша F, әр аралыққа 1 000-нан бір мүмкіндік. Есептеу: {definition}.',
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
      'Участки по величине: {margin}, и что даёт случайность',
      'Учаскелер мына шама бойынша: {margin}, және кездейсоқтық беретіні',
    ),
    note: sentence(
      'Bins of 0.1 points. Expected: every station drawn again with its own share, raised to the level of the bins within a point. Computed as {definition}.',
      'Интервалы по 0,1 п. п. Ожидается: каждый участок разыгран заново со своей долей, с подъёмом до уровня интервалов в пределах одного пункта. Расчёт: {definition}.',
      '0,1 п. т. аралықтар. Күтілгені: әр учаске өз үлесімен қайта іріктелген, бір тармақ шегіндегі аралықтар деңгейіне көтерілген. Есептеу: {definition}.',
    ),
  },
});
