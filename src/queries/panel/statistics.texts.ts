import { sentence, texts } from '../../language/sentence.ts';

/** What each statistic of the panel is, as the title of an axis. */
export const T = texts('panel-statistics', {
  turnoutShareR: sentence(
    'Correlation of turnout and the leader’s share',
    'Корреляция явки и доли лидера',
    'Қатысу деңгейі мен көшбасшы үлесінің корреляциясы',
  ),
  regionShareRLowest: sentence(
    'Lowest correlation of turnout and the leader’s share in a region',
    'Наименьшая корреляция явки и доли лидера в регионе',
    'Өңірдегі қатысу деңгейі мен көшбасшы үлесінің ең төмен корреляциясы',
  ),
  regionShareRHighest: sentence(
    'Highest correlation of turnout and the leader’s share in a region',
    'Наибольшая корреляция явки и доли лидера в регионе',
    'Өңірдегі қатысу деңгейі мен көшбасшы үлесінің ең жоғары корреляциясы',
  ),
  slopeLessShare: sentence(
    'Votes of the leader per further ballot, less the leader’s share',
    'Голоса лидера на каждый следующий бюллетень за вычетом его доли',
    'Әр қосымша бюллетеньге келетін көшбасшы дауысы, үлесі шегерілген',
  ),
  turnoutSkewness: sentence('Skewness of turnout', 'Асимметрия явки', 'Қатысу деңгейінің асимметриясы'),
  turnoutKurtosis: sentence('Kurtosis of turnout', 'Эксцесс явки', 'Қатысу деңгейінің эксцесі'),
  logitSkewness: sentence('Skewness of the logit of turnout', 'Асимметрия логита явки', 'Қатысу деңгейі логитінің асимметриясы'),
  logitKurtosis: sentence('Kurtosis of the logit of turnout', 'Эксцесс логита явки', 'Қатысу деңгейі логитінің эксцесі'),
  rateSkewness: sentence(
    'Skewness of the leader’s logarithmic vote rate',
    'Асимметрия логарифмической доли лидера',
    'Көшбасшының логарифмдік дауыс үлесінің асимметриясы',
  ),
  rateKurtosis: sentence(
    'Kurtosis of the leader’s logarithmic vote rate',
    'Эксцесс логарифмической доли лидера',
    'Көшбасшының логарифмдік дауыс үлесінің эксцесі',
  ),
  turnoutDip: sentence(
    'Chance of several peaks of turnout, log₁₀ p',
    'Случайность нескольких пиков явки, log₁₀ p',
    'Қатысу деңгейіндегі бірнеше шыңның кездейсоқтығы, log₁₀ p',
  ),
  turnoutDipOfAreas: sentence(
    'Lowest chance of several peaks of turnout in an area, log₁₀ p',
    'Наименьшая случайность нескольких пиков явки на территории, log₁₀ p',
    'Аумақтағы қатысу деңгейінің бірнеше шыңының ең аз кездейсоқтығы, log₁₀ p',
  ),
  shareDip: sentence(
    'Chance of several peaks of the leader’s share, log₁₀ p',
    'Случайность нескольких пиков доли лидера, log₁₀ p',
    'Көшбасшы үлесіндегі бірнеше шыңның кездейсоқтығы, log₁₀ p',
  ),
  wholePercentages: sentence(
    'z of whole percentages of turnout or the leader’s share',
    'z целых процентов явки или доли лидера',
    'Қатысу деңгейінің немесе көшбасшы үлесінің бүтін пайыздарының z мәні',
  ),
  wholePercentagesTurnout: sentence(
    'z of whole percentages of turnout',
    'z целых процентов явки',
    'Қатысу деңгейінің бүтін пайыздарының z мәні',
  ),
  wholePercentagesLeader: sentence(
    'z of whole percentages of the leader’s share',
    'z целых процентов доли лидера',
    'Көшбасшы үлесінің бүтін пайыздарының z мәні',
  ),
  wholePercentagesOfAreas: sentence(
    'Highest z of whole percentages in an area',
    'Наибольшее z целых процентов на территории',
    'Аумақтағы бүтін пайыздардың ең жоғары z мәні',
  ),
  atHundred: sentence('Stations at exactly 100 % turnout', 'Участки с явкой ровно 100 %', 'Қатысу деңгейі дәл 100 % учаскелер'),
  unanimous: sentence(
    'Stations with every vote for one contestant',
    'Участки, где все голоса у одного участника',
    'Барлық дауыс бір қатысушыға берілген учаскелер',
  ),
  anomalousVotes: sentence(
    'Votes beyond those of the others, of the leader’s votes',
    'Голоса сверх соразмерных остальным, от голосов лидера',
    'Басқаларға сай деңгейден артық дауыстар, көшбасшы дауыстарынан',
  ),
  anomalousVotesOfAreasLowest: sentence(
    'The same in the area where it is lowest',
    'То же на территории, где оно наименьшее',
    'Ол ең төмен болған аумақта',
  ),
  anomalousVotesOfAreasHighest: sentence(
    'The same in the area where it is highest',
    'То же на территории, где оно наибольшее',
    'Ол ең жоғары болған аумақта',
  ),
  peakAboveTurnout: sentence(
    'How far the others’ votes peak above the turnout',
    'Насколько пик голосов за остальных выше явки',
    'Басқалар дауысының шыңы қатысу деңгейінен қаншалықты жоғары',
  ),
  outlyingStations: sentence('Stations far from their neighbours', 'Участки, далёкие от соседних', 'Көршілерінен алшақ учаскелер'),
  densityShare: sentence(
    'Stations beyond chance at single values of the leader’s share, %',
    'Участки сверх случайного на отдельных значениях доли лидера, %',
    'Көшбасшы үлесінің жеке мәндеріндегі кездейсоқтан артық учаскелер, %',
  ),
  densityTurnout: sentence(
    'Stations beyond chance at single values of turnout, %',
    'Участки сверх случайного на отдельных значениях явки, %',
    'Қатысу деңгейінің жеке мәндеріндегі кездейсоқтан артық учаскелер, %',
  ),
  smallTurnout: sentence(
    'Turnout of small stations against large ones, in standard deviations',
    'Явка малых участков против крупных, в стандартных отклонениях',
    'Шағын учаскелердің ірілерге қарағандағы қатысу деңгейі, стандартты ауытқумен',
  ),
  smallShare: sentence(
    'Leader’s share at small stations against large ones, in standard deviations',
    'Доля лидера на малых участках против крупных, в стандартных отклонениях',
    'Шағын учаскелердегі көшбасшы үлесі ірілерге қарағанда, стандартты ауытқумен',
  ),
  smallBoth: sentence(
    'The lower of the two at small stations against large ones, in standard deviations',
    'Меньшее из двух на малых участках против крупных, в стандартных отклонениях',
    'Шағын учаскелердегі екеуінің кішісі ірілерге қарағанда, стандартты ауытқумен',
  ),
  inflationPartial: sentence(
    'Stations inflated in part, by the fitted model',
    'Участки с частичным завышением по подобранной модели',
    'Сәйкестендірілген модель бойынша ішінара көтермеленген учаскелер',
  ),
  inflationExtreme: sentence(
    'Stations inflated almost fully, by the fitted model',
    'Участки с почти полным завышением по подобранной модели',
    'Сәйкестендірілген модель бойынша толық дерлік көтермеленген учаскелер',
  ),
  lastDigits: sentence('Even last digits, log₁₀ p', 'Равномерность последних цифр, log₁₀ p', 'Соңғы цифрлардың біркелкілігі, log₁₀ p'),
  repeatedDigits: sentence('Repeated last digits, log₁₀ p', 'Повтор последних цифр, log₁₀ p', 'Соңғы цифрлардың қайталануы, log₁₀ p'),
  neighbouringDigits: sentence(
    'Neighbouring last digits, log₁₀ p',
    'Соседство последних цифр, log₁₀ p',
    'Соңғы цифрлардың көршілестігі, log₁₀ p',
  ),
  zeroFiveCounts: sentence(
    'Last digits 0 and 5 of counts, log₁₀ p',
    'Последние цифры 0 и 5 в числах, log₁₀ p',
    'Сандардың соңғы 0 және 5 цифрлары, log₁₀ p',
  ),
  zeroFivePercentages: sentence(
    'Percentages that end in 0 and 5, log₁₀ p',
    'Проценты, оканчивающиеся на 0 и 5, log₁₀ p',
    '0 мен 5-ке аяқталатын пайыздар, log₁₀ p',
  ),
  firstDigit: sentence('First digits by Benford, log₁₀ p', 'Первые цифры по Бенфорду, log₁₀ p', 'Бенфорд бойынша бірінші цифрлар, log₁₀ p'),
  secondDigit: sentence(
    'Second digits by Benford, log₁₀ p',
    'Вторые цифры по Бенфорду, log₁₀ p',
    'Бенфорд бойынша екінші цифрлар, log₁₀ p',
  ),
  ballotsBeyondRoll: sentence(
    'Stations with more ballots than voters on the roll',
    'Участки, где бюллетеней больше, чем избирателей в списке',
    'Бюллетеньдері тізімдегі сайлаушылардан көп учаскелер',
  ),
  rollOfNone: sentence(
    'Stations with ballots and a roll of 0',
    'Участки с бюллетенями и 0 избирателей в списке',
    'Бюллетеньдері бар, ал тізімінде 0 сайлаушы тұрған учаскелер',
  ),
  equalRows: sentence(
    'Pairs of equal rows beyond chance',
    'Пары одинаковых строк сверх случайного',
    'Кездейсоқтан артық бірдей жол жұптары',
  ),
  symmetricStations: sentence(
    'Stations high in turnout and share beyond those low in both, lower bound in per cent',
    'Перевес участков с высокой явкой и долей над участками с низкими, нижняя граница в процентах',
    'Қатысуы да, үлесі де жоғары учаскелердің екеуі де төмендерінен артықтығы, пайызбен төменгі шегі',
  ),
  twoGroupsMiddle: sentence(
    'Stations in the middle third of turnout, upper bound',
    'Участки в средней трети явки, верхняя граница',
    'Қатысу деңгейінің ортаңғы үштен біріндегі учаскелер, жоғарғы шегі',
  ),
});
