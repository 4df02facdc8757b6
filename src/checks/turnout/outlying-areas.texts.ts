import { sentence, texts } from '../../language/sentence.ts';

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
  shareLeader: sentence('share of the leader', 'доля лидера', 'көшбасшының үлесі'),
  partInvalidBallots: sentence('part of invalid ballots', 'доля недействительных бюллетеней', 'жарамсыз бюллетеньдер үлесі'),
  figures0Or100Or: sentence(
    '{shut|# area has|# areas have} a {phrases} of 0, or of 100 % or more, which has no logit',
    '{phrases}: у {shut|# территории|# территорий|# территорий} значение 0 или 100 % и более, у которого нет логита',
    '{phrases}: {shut|# аумақта} мәні 0 немесе 100 % және одан жоғары, мұндай мәннің логиті жоқ',
  ),
  between0100: sentence('a {phrases} between 0 and 100 %', '{phrases} между 0 и 100 %', '0 мен 100 % арасындағы {phrases}'),
  between01002: sentence(
    '{at|# area has|# areas have} a {what} between 0 and 100 %',
    '{what} между 0 и 100 % известна для {at|# территории|# территорий|# территорий}',
    '0 мен 100 % арасындағы {what} {at|# аумақ} бойынша белгілі',
  ),
  leastAreas: sentence(
    '{what} of at least {minAreas:#} areas',
    '{what} не менее чем {minAreas|# территории|# территорий|# территорий}',
    'кемінде {minAreas|# аумақ} бойынша {what}',
  ),
  halfAreasSame: sentence(
    'half of the areas have the same {what}',
    'у половины территорий одинаковый показатель «{what}»',
    'аумақтардың жартысында «{what}» көрсеткіші бірдей',
  ),
  figures: sentence('{place} {shown}', '{place} {shown}', '{place} {shown}'),
  nearestAreasLieBeyond: sentence(
    'Nearest: {near}. {beyond:#} areas of {at:#} lie beyond the threshold.',
    'Ближайшие: {near}. За порогом {beyond:#} из {at|# территории|# территорий|# территорий}.',
    'Ең жақындары: {near}. {at|# аумақтың} {beyond:#} аумағы шектен тыс.',
  ),
  nearest: sentence('Nearest: {near}.', 'Ближайшие: {near}.', 'Ең жақындары: {near}.'),
  changeNearPointsSpread: sentence(
    'a change near {typical:pp1} points, as spread as the areas are',
    'изменение около {typical:pp1} п. п. при таком разбросе, какой есть между территориями',
    'аумақтар арасындағыдай шашыраумен {typical:pp1} п. т. шамасындағы өзгеріс',
  ),
  nearSpreadAreas: sentence(
    'a {phrase} near {typical:%1}, as spread as the areas are',
    '{phrase} около {typical:%1} при таком разбросе, какой есть между территориями',
    'аумақтар арасындағыдай шашыраумен {typical:%1} шамасындағы {phrase}',
  ),
  liesAboveThoseOther: sentence(
    '{place}: a {phrase} of {value} lies above those of the other areas by {level}, with a median of {middle} (robust z {z}).',
    '{place}: {phrase} {value} выше, чем на других территориях уровня «{level}», медиана которых {middle} (робастный z = {z}).',
    '{place}: {phrase} {value}, бұл медианасы {middle} болатын «{level}» деңгейіндегі басқа аумақтардан жоғары (робасты z = {z}).',
  ),
  liesBelowThoseOther: sentence(
    '{place}: a {phrase} of {value} lies below those of the other areas by {level}, with a median of {middle} (robust z {z}).',
    '{place}: {phrase} {value} ниже, чем на других территориях уровня «{level}», медиана которых {middle} (робастный z = {z}).',
    '{place}: {phrase} {value}, бұл медианасы {middle} болатын «{level}» деңгейіндегі басқа аумақтардан төмен (робасты z = {z}).',
  ),
  pointsSinceLiesAbove: sentence(
    '{place}: a {phrase} of {value}, {moved} points since {since}, lies above the change of the other areas by {level}, with a median of {middle} (robust z {z}).',
    '{place}: {phrase} {value}, изменение {moved} п. п. по сравнению с «{since}» выше изменения на других территориях уровня «{level}», медиана которого {middle} (робастный z = {z}).',
    '{place}: {phrase} {value}, «{since}» дерегімен салыстырғандағы {moved} п. т. өзгеріс «{level}» деңгейіндегі басқа аумақтардың өзгерісінен жоғары, олардың медианасы {middle} (робасты z = {z}).',
  ),
  pointsSinceLiesBelow: sentence(
    '{place}: a {phrase} of {value}, {moved} points since {since}, lies below the change of the other areas by {level}, with a median of {middle} (robust z {z}).',
    '{place}: {phrase} {value}, изменение {moved} п. п. по сравнению с «{since}» ниже изменения на других территориях уровня «{level}», медиана которого {middle} (робастный z = {z}).',
    '{place}: {phrase} {value}, «{since}» дерегімен салыстырғандағы {moved} п. т. өзгеріс «{level}» деңгейіндегі басқа аумақтардың өзгерісінен төмен, олардың медианасы {middle} (робасты z = {z}).',
  ),
  changeSince: sentence(
    '{name}, change since {before}',
    '{name}, изменение по сравнению с «{before}»',
    '{name}, «{before}» дерегімен салыстырғандағы өзгеріс',
  ),
  zRobustAreasLie: sentence(
    'z is robust; the {listed:#} areas of {sorted:#} that lie farthest from the others.',
    'z робастный; показаны территории, наиболее далёкие от остальных: {listed:#} из {sorted:#}.',
    'z робасты; басқаларынан ең алшақ аумақтар көрсетілген: {sorted:#} аумақтың {listed:#} аумағы.',
  ),
  zRobustThoseFarthest: sentence(
    'z is robust; those farthest from the others come first.',
    'z робастный; первыми стоят территории, наиболее далёкие от остальных.',
    'z робасты; басқаларынан ең алшақ аумақтар бірінші тұр.',
  ),
  areasBesideEachOther: sentence(
    'Areas by {level} beside each other',
    'Территории уровня «{level}» в сравнении',
    '«{level}» деңгейіндегі аумақтар салыстырмада',
  ),
  addedUpFromStations: sentence(
    'Added up from stations. {order}',
    'Суммировано по участкам. {order}',
    'Учаскелер бойынша қосылған. {order}',
  ),
});
