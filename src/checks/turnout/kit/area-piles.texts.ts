import { sentence, texts } from '../../../language/sentence.ts';

const evidence = {
  details: [
    sentence(
      'Chance would give so large a pile in any of {asked|# area|# areas} and at any of 999 values {chance}.',
      'Случайно такое скопление хотя бы на одном из 999 значений хотя бы на одной территории (всего {asked:#}) возникло бы {chance}.',
      '{asked|# аумақтың} кемінде бірінде және 999 мәннің кемінде бірінде мұндай шоғыр кездейсоқ {chance} шығар еді.',
    ),
    sentence('Other values there: {others:and}.', 'Другие значения там же: {others:and}.', 'Сол жердегі басқа мәндер: {others:and}.'),
    sentence(
      'The stations include {named:and}; the lines of all are listed with the finding.',
      'Среди этих участков: {named:and}; строки всех указаны при находке.',
      'Бұл учаскелердің арасында: {named:and}; барлығының жолдары табылғанмен бірге берілген.',
    ),
    sentence(
      'The check found such piles in {otherAreas|# other case|# other cases}; the table lists them.',
      'Такие скопления есть ещё в {otherAreas|# случае|# случаях|# случаях}; они в таблице.',
      'Мұндай шоғырлар тағы {otherAreas|# жағдайда} бар; олар кестеде.',
    ),
    sentence('Each percentage is {definition}.', 'Проценты — это {definition}.', 'Пайыздар – {definition}.'),
  ],
  expected: sentence(
    'about {expected:.1} stations at any one value there',
    'примерно {expected:.1} участка на таком значении',
    'мұндай мәнде шамамен {expected:.1} учаске',
  ),
  seen: sentence('{observed|# station|# stations}', '{observed|# участок|# участка|# участков}', '{observed|# учаске}'),
  ask: sentence(
    'Ask the commission for the signed protocols of these stations, with the hour at which each was entered and by whom.',
    'Запросите у комиссии подписанные протоколы этих участков, время ввода каждого и кто его ввёл.',
    'Комиссиядан осы учаскелердің қол қойылған хаттамаларын, әрқайсысын қашан және кім енгізгенін сұраңыз.',
  ),
} as const;

const computed = sentence(
  'The area may have computed these counts from one percentage, because the counts of its stations were missing.',
  'На этой территории числа могли вычислить по одному проценту, потому что чисел по участкам не было.',
  'Бұл аумақта учаскелердің сандары болмағандықтан, сандар бір пайыздан есептелген болуы мүмкін.',
);

export const T = texts('area-piles', {
  turnout: {
    message: sentence(
      '{place:^}: turnout is {value:%1} at {observed:#} of {stations|# station|# stations}; chance would give about {expected:#}.',
      '{place:^}: явка равна {value:%1} на {observed|# участке|# участках|# участках} (всего {stations:#}); случайность дала бы примерно {expected:#}.',
      '{place:^}: {observed|# учаскеде} қатысу деңгейі {value:%1} (барлығы {stations:#}); кездейсоқтық шамамен {expected:#} берер еді.',
    ),
    ...evidence,
    explanations: [
      sentence(
        'The number of ballots at these stations may have been fixed in advance, by a quota or by one delivery of ballots.',
        'Число бюллетеней на этих участках могло быть задано заранее, например нормой или одной поставкой бюллетеней.',
        'Бұл учаскелердегі бюллетень саны алдын ала белгіленген болуы мүмкін, мысалы, нормамен немесе бір жеткізіліммен.',
      ),
      computed,
    ],
  },
  share: {
    message: sentence(
      '{place:^}: {name} is {value:%1} at {observed:#} of {stations|# station|# stations}; chance would give about {expected:#}.',
      '{place:^}: {name} равна {value:%1} на {observed|# участке|# участках|# участках} (всего {stations:#}); случайность дала бы примерно {expected:#}.',
      '{place:^}: {observed|# учаскеде} {name} {value:%1} (барлығы {stations:#}); кездейсоқтық шамамен {expected:#} берер еді.',
    ),
    ...evidence,
    explanations: [
      computed,
      sentence(
        'One result may have been published for several stations that were counted together.',
        'Один результат могли опубликовать для нескольких участков, которые считали вместе.',
        'Бірге саналған бірнеше учаскеге бір нәтиже жарияланған болуы мүмкін.',
      ),
    ],
  },
  other: sentence(
    '{value:%1} at {observed|# station|# stations}, about {expected:#} expected',
    '{value:%1} на {observed|# участке|# участках|# участках} при ожидаемых {expected:#}',
    '{value:%1} {observed|# учаскеде}, күтілгені шамамен {expected:#}',
  ),
  table: {
    title: sentence(
      'Values that many stations of one area share',
      'Значения, общие для многих участков одной территории',
      'Бір аумақтың көп учаскесіне ортақ мәндер',
    ),
    note: sentence(
      '{piles|# value is|# values are} listed, the most surprising first. The corrected p covers all areas of the first two levels, all values of 0.1 points, turnout and the share together.',
      'Указано {piles|# значение|# значения|# значений}, начиная с самого неожиданного. Исправленный p охватывает все территории двух первых уровней, все значения с шагом 0,1 п. п., явку и долю вместе.',
      '{piles|# мән} берілген, ең күтпегенінен бастап. Түзетілген p алғашқы екі деңгейдегі барлық аумақты, 0,1 п. т. қадамды барлық мәнді, қатысу деңгейі мен үлесті бірге қамтиды.',
    ),
    percentage: sentence('Percentage', 'Процент', 'Пайыз'),
    value: sentence('Value', 'Значение', 'Мәні'),
    corrected: sentence('log₁₀ of the corrected p', 'log₁₀ исправленного p', 'Түзетілген p-нің log₁₀ мәні'),
  },
});
