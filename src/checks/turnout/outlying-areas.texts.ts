import { sentence, texts } from '../../language/sentence.ts';

const details = [
  sentence('Nearest: {nearest:and}.', 'Ближайшие: {nearest:and}.', 'Ең жақындары: {nearest:and}.'),
  sentence(
    '{beyond:#} areas of {areas:#} lie beyond the threshold.',
    'За порогом {beyond:#} из {areas|# территории|# территорий|# территорий}.',
    '{areas|# аумақтың} {beyond:#} аумағы шектен тыс.',
  ),
] as const;

const value = {
  details,
  expected: sentence(
    'a {quantity} near {median:%1}, as spread as the areas are',
    '{quantity} около {median:%1} при таком разбросе, какой есть между территориями',
    'аумақтар арасындағыдай шашыраумен {median:%1} шамасындағы {quantity}',
  ),
  seen: sentence(
    '{value:%1}, a robust z of {robustZ:~3}',
    '{value:%1}, робастный z = {robustZ:~3}',
    '{value:%1}, робасты z = {robustZ:~3}',
  ),
};

const change = {
  details,
  expected: sentence(
    'a change near {medianChange:pp1} points, as spread as the areas are',
    'изменение около {medianChange:pp1} п. п. при таком разбросе, какой есть между территориями',
    'аумақтар арасындағыдай шашыраумен {medianChange:pp1} п. т. шамасындағы өзгеріс',
  ),
  seen: sentence(
    '{change:pp1}, a robust z of {robustZ:~3}',
    '{change:pp1}, робастный z = {robustZ:~3}',
    '{change:pp1}, робасты z = {robustZ:~3}',
  ),
};

const ALL = {
  en: 'z is robust; those farthest from the others come first.',
  ru: 'z робастный; первыми стоят территории, наиболее далёкие от остальных.',
  kk: 'z робасты; басқаларынан ең алшақ аумақтар бірінші тұр.',
} as const;

const FARTHEST = {
  en: 'z is robust; the {listed:#} areas of {areas:#} that lie farthest from the others.',
  ru: 'z робастный; показаны территории, наиболее далёкие от остальных: {listed:#} из {areas:#}.',
  kk: 'z робасты; басқаларынан ең алшақ аумақтар көрсетілген: {areas:#} аумақтың {listed:#} аумағы.',
} as const;

const ADDED_UP = {
  en: 'Added up from stations.',
  ru: 'Суммировано по участкам.',
  kk: 'Учаскелер бойынша қосылған.',
} as const;

export const T = texts('outlying-areas', {
  meta: {
    title: sentence(
      'Areas unlike the others of their level',
      'Территории, не похожие на другие того же уровня',
      'Өз деңгейіндегі басқаларға ұқсамайтын аумақтар',
    ),
    question: sentence(
      'Does the turnout of an area, the leader’s share or the part of invalid ballots lie far from those of the other areas of its level?',
      'Далеки ли явка, доля лидера или доля недействительных бюллетеней на территории от показателей других территорий того же уровня?',
      'Аумақтың қатысу деңгейі, көшбасшының үлесі немесе жарамсыз бюллетеньдер үлесі сол деңгейдегі басқа аумақтардың көрсеткіштерінен алшақ па?',
    ),
    method: sentence(
      'Logit of each proportion, or its change since the earlier contest; robust z from the median and 1.4826 times the median absolute deviation of the areas of one level, with a wider scale for areas of fewer voters than usual. Levels without a table of their own are added up from stations.',
      'Логит каждой доли или его изменение по сравнению с прежними выборами; робастный z по медиане и 1,4826 медианного абсолютного отклонения территорий одного уровня, с более широкой шкалой для территорий, где избирателей меньше обычного. Уровни без собственной таблицы суммируются по участкам.',
      'Әр үлестің логиті немесе оның бұрынғы сайлаумен салыстырғандағы өзгерісі; робасты z бір деңгейдегі аумақтардың медианасы мен медиандық абсолют ауытқуының 1,4826 еселігі бойынша алынады, сайлаушысы әдеттегіден аз аумақтар үшін шкала кеңірек. Өз кестесі жоқ деңгейлер учаскелер бойынша қосылады.',
    ),
    needs: [
      sentence(
        'votes and turnout of at least eight areas of one level',
        'голоса и явка не менее чем восьми территорий одного уровня',
        'бір деңгейдегі кемінде сегіз аумақтың дауыстары мен қатысу деңгейі',
      ),
    ],
    limits: [
      sentence(
        'The yardstick is the spread among the areas themselves, not the far smaller error of a binomial count: areas differ for honest reasons.',
        'Мерой служит разброс между самими территориями, а не гораздо меньшая ошибка биномиального подсчёта: территории различаются и по естественным причинам.',
        'Өлшем — биномдық санаудың әлдеқайда аз қатесі емес, аумақтардың өз арасындағы шашырау: аумақтар табиғи себептермен де ерекшеленеді.',
      ),
      sentence(
        'A description without a p-value: how far areas may honestly lie apart is not known. It is a note, never more.',
        'Описание без p-значения: насколько далеко друг от друга территории могут лежать естественным образом, неизвестно. Это не более чем заметка.',
        'p-мәнінсіз сипаттама: аумақтардың табиғи түрде бір-бірінен қаншалықты алшақ болуы мүмкін екені белгісіз. Бұл — ең көбі ескертпе.',
      ),
      sentence(
        'Turnouts and shares of 0, or of 100 % and more, have no logit: those areas are counted as skipped.',
        'У явки и доли, равных 0 или 100 % и более, нет логита: такие территории считаются пропущенными.',
        '0-ге тең немесе 100 % және одан жоғары қатысу деңгейі мен үлестің логиті жоқ: мұндай аумақтар өткізілген деп есептеледі.',
      ),
      sentence(
        'The threshold rises with the number of areas, since the most extreme of many lies farther out.',
        'Порог растёт с числом территорий, поскольку самая крайняя из многих лежит дальше.',
        'Шек аумақтар санымен бірге өседі, өйткені көптің ішіндегі ең шеткісі алысырақ жатады.',
      ),
      sentence(
        'A change since an earlier contest is compared where a source of that kind names the same areas.',
        'Изменение по сравнению с прежними выборами рассматривается, если источник такого рода называет те же территории.',
        'Бұрынғы сайлаумен салыстырғандағы өзгеріс осындай дереккөз сол аумақтарды атаған жағдайда қаралады.',
      ),
    ],
    explanations: [
      sentence(
        'Capitals and large cities usually vote less than the rest of the country.',
        'В столицах и крупных городах голосуют обычно реже, чем в остальной стране.',
        'Астаналар мен ірі қалаларда әдетте елдің қалған бөлігіне қарағанда аз дауыс береді.',
      ),
      sentence(
        'A roll that holds people who have moved away lowers turnout in one area and not in another.',
        'Список, в котором остались уехавшие, снижает явку на одной территории и не снижает на другой.',
        'Көшіп кеткен адамдар қалған тізім бір аумақта қатысу деңгейін төмендетеді, басқасында төмендетпейді.',
      ),
      sentence(
        'Special areas such as barracks, ships or embassies differ in kind.',
        'Особые территории — казармы, суда, посольства — отличаются по своей природе.',
        'Казармалар, кемелер, елшіліктер сияқты ерекше аумақтардың табиғаты басқа.',
      ),
    ],
  },
  quantity: {
    share: sentence('share of the leader', 'доля лидера', 'көшбасшының үлесі'),
    invalid: sentence('part of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  },
  atTheEnds: sentence(
    '{areas|# area has|# areas have} a {quantity} of 0, or of 100 % or more, which has no logit',
    '{quantity}: у {areas|# территории|# территорий|# территорий} значение 0 или 100 % и более, у которого нет логита',
    '{quantity}: {areas|# аумақта} мәні 0 немесе 100 % және одан жоғары, мұндай мәннің логиті жоқ',
  ),
  betweenNeeded: sentence('a {quantity} between 0 and 100 %', '{quantity} между 0 и 100 %', '0 мен 100 % арасындағы {quantity}'),
  tooFew: sentence(
    '{areas|# area has|# areas have} a {quantity} between 0 and 100 %',
    '{quantity} между 0 и 100 % известна для {areas|# территории|# территорий|# территорий}',
    '0 мен 100 % арасындағы {quantity} {areas|# аумақ} бойынша белгілі',
  ),
  areasNeeded: sentence(
    '{quantity} of at least {minAreas:#} areas',
    '{quantity} не менее чем {minAreas|# территории|# территорий|# территорий}',
    'кемінде {minAreas|# аумақ} бойынша {quantity}',
  ),
  halfTheSame: sentence(
    'half of the areas have the same {quantity}',
    'у половины территорий одинаковый показатель «{quantity}»',
    'аумақтардың жартысында «{quantity}» көрсеткіші бірдей',
  ),
  nearValue: sentence('{place} {value:%1}', '{place} {value:%1}', '{place} {value:%1}'),
  nearChange: sentence('{place} {change:pp1}', '{place} {change:pp1}', '{place} {change:pp1}'),
  value: {
    above: {
      message: sentence(
        '{place}: a {quantity} of {value:%1} lies above those of the other areas by {level}, with a median of {median:%1} (robust z {robustZ:.1}).',
        '{place}: {quantity} {value:%1} выше, чем на других территориях уровня «{level}», медиана которых {median:%1} (робастный z = {robustZ:.1}).',
        '{place}: {quantity} {value:%1}, бұл медианасы {median:%1} болатын «{level}» деңгейіндегі басқа аумақтардан жоғары (робасты z = {robustZ:.1}).',
      ),
      ...value,
    },
    below: {
      message: sentence(
        '{place}: a {quantity} of {value:%1} lies below those of the other areas by {level}, with a median of {median:%1} (robust z {robustZ:.1}).',
        '{place}: {quantity} {value:%1} ниже, чем на других территориях уровня «{level}», медиана которых {median:%1} (робастный z = {robustZ:.1}).',
        '{place}: {quantity} {value:%1}, бұл медианасы {median:%1} болатын «{level}» деңгейіндегі басқа аумақтардан төмен (робасты z = {robustZ:.1}).',
      ),
      ...value,
    },
  },
  change: {
    above: {
      message: sentence(
        '{place}: a {quantity} of {value:%1}, {change:pp1} points since {since}, lies above the change of the other areas by {level}, with a median of {medianChange:pp1} (robust z {robustZ:.1}).',
        '{place}: {quantity} {value:%1}, изменение {change:pp1} п. п. по сравнению с «{since}» выше изменения на других территориях уровня «{level}», медиана которого {medianChange:pp1} (робастный z = {robustZ:.1}).',
        '{place}: {quantity} {value:%1}, «{since}» дерегімен салыстырғандағы {change:pp1} п. т. өзгеріс «{level}» деңгейіндегі басқа аумақтардың өзгерісінен жоғары, олардың медианасы {medianChange:pp1} (робасты z = {robustZ:.1}).',
      ),
      ...change,
    },
    below: {
      message: sentence(
        '{place}: a {quantity} of {value:%1}, {change:pp1} points since {since}, lies below the change of the other areas by {level}, with a median of {medianChange:pp1} (robust z {robustZ:.1}).',
        '{place}: {quantity} {value:%1}, изменение {change:pp1} п. п. по сравнению с «{since}» ниже изменения на других территориях уровня «{level}», медиана которого {medianChange:pp1} (робастный z = {robustZ:.1}).',
        '{place}: {quantity} {value:%1}, «{since}» дерегімен салыстырғандағы {change:pp1} п. т. өзгеріс «{level}» деңгейіндегі басқа аумақтардың өзгерісінен төмен, олардың медианасы {medianChange:pp1} (робасты z = {robustZ:.1}).',
      ),
      ...change,
    },
  },
  table: {
    title: sentence(
      'Areas by {level} beside each other',
      'Территории уровня «{level}» в сравнении',
      '«{level}» деңгейіндегі аумақтар салыстырмада',
    ),
    changeSince: sentence(
      '{name}, change since {since}',
      '{name}, изменение по сравнению с «{since}»',
      '{name}, «{since}» дерегімен салыстырғандағы өзгеріс',
    ),
    note: {
      all: sentence(ALL.en, ALL.ru, ALL.kk),
      farthest: sentence(FARTHEST.en, FARTHEST.ru, FARTHEST.kk),
    },
    noteOfAddedUp: {
      all: sentence(`${ADDED_UP.en} ${ALL.en}`, `${ADDED_UP.ru} ${ALL.ru}`, `${ADDED_UP.kk} ${ALL.kk}`),
      farthest: sentence(`${ADDED_UP.en} ${FARTHEST.en}`, `${ADDED_UP.ru} ${FARTHEST.ru}`, `${ADDED_UP.kk} ${FARTHEST.kk}`),
    },
  },
});
