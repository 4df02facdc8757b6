import { sentence, texts } from '../language/sentence.ts';

export const T = texts('unfit', {
  mended: sentence(
    '{source}, {level}: {failures:#} of {asked|# row|# rows} break the rule that {rule}. The column “{column}” would mend it: the manifest seems to name the wrong column.',
    '{source}, {level}: {failures:#} из {asked|# строки|# строк|# строк} нарушают правило: {rule}. Подошёл бы столбец «{column}»: похоже, в манифесте назван не тот столбец.',
    '{source}, {level}: {asked|# жолдың} {failures:#} мына ережені бұзады: {rule}. «{column}» бағаны сәйкес келер еді: манифесте басқа баған аталған сияқты.',
  ),
  added: sentence(
    '{source}, {level}: {failures:#} of {asked|# row|# rows} break the rule that {rule}. Added to “{other}”, the column “{column}” would mend it: the manifest seems to leave it out.',
    '{source}, {level}: {failures:#} из {asked|# строки|# строк|# строк} нарушают правило: {rule}. Оно выполнялось бы, если к «{other}» прибавить столбец «{column}»: похоже, в манифесте он пропущен.',
    '{source}, {level}: {asked|# жолдың} {failures:#} мына ережені бұзады: {rule}. «{other}» бағанына «{column}» бағаны қосылса, ереже орындалар еді: ол манифестте қалып қойған сияқты.',
  ),
  exchanged: sentence(
    '{source}, {level}: {failures:#} of {asked|# row|# rows} break the rule that {rule}. The columns “{column}” and “{other}” seem to be exchanged in the manifest.',
    '{source}, {level}: {failures:#} из {asked|# строки|# строк|# строк} нарушают правило: {rule}. Похоже, столбцы «{column}» и «{other}» в манифесте поменялись местами.',
    '{source}, {level}: {asked|# жолдың} {failures:#} мына ережені бұзады: {rule}. Манифестте «{column}» және «{other}» бағандарының орны ауысып кеткен сияқты.',
  ),
  unmended: sentence(
    '{source}, {level}: {failures:#} of {asked|# row|# rows} break the rule that {rule}. No other column would mend it.',
    '{source}, {level}: {failures:#} из {asked|# строки|# строк|# строк} нарушают правило: {rule}. Ни один другой столбец не подошёл бы.',
    '{source}, {level}: {asked|# жолдың} {failures:#} мына ережені бұзады: {rule}. Басқа бірде-бір баған сәйкес келмес еді.',
  ),
  unsought: sentence(
    '{source}, {level}: {failures:#} of {asked|# row|# rows} break the rule that {rule}. One of the columns may hold something else than the manifest says.',
    '{source}, {level}: {failures:#} из {asked|# строки|# строк|# строк} нарушают правило: {rule}. В одном из столбцов может быть не то, что сказано в манифесте.',
    '{source}, {level}: {asked|# жолдың} {failures:#} мына ережені бұзады: {rule}. Бағандардың бірінде манифесте айтылғаннан басқа нәрсе болуы мүмкін.',
  ),
  subject: sentence('{source}, {level}: {rule}', '{source}, {level}: {rule}', '{source}, {level}: {rule}'),
  reason: sentence(
    '{failures:#} of {asked|# row|# rows} break the rule, which says more about the columns than about the rows',
    'правило нарушено в {failures:#} из {asked|# строки|# строк|# строк}, что говорит больше о столбцах, чем о строках',
    'ереже {asked|# жолдың} {failures:#} жағдайында бұзылған, бұл жолдардан гөрі бағандар туралы көбірек айтады',
  ),
  needed: sentence(
    'columns that are what the manifest says',
    'столбцы, которые содержат то, что сказано в манифесте',
    'манифесте айтылған нәрсені қамтитын бағандар',
  ),
  sure: sentence(
    'A slip of single rows would not break a rule in {failures:#} of {asked|# row|# rows}.',
    'Описки в отдельных строках не нарушили бы правило в {failures:#} из {asked|# строки|# строк|# строк}.',
    'Жекелеген жолдардағы жаңылыс ережені {asked|# жолдың} {failures:#} жағдайында бұзбас еді.',
  ),
  wrongColumn: sentence(
    'The manifest may name the wrong column of the file.',
    'В манифесте может быть назван не тот столбец файла.',
    'Манифесте файлдың басқа бағаны аталған болуы мүмкін.',
  ),
  otherMeaning: sentence(
    'One of the columns may mean something else than its name says.',
    'Один из столбцов может означать не то, что говорит его название.',
    'Бағандардың бірі атауынан басқаны білдіруі мүмкін.',
  ),
  ask: sentence(
    'Look up in the source what each of these columns holds, and correct the manifest.',
    'Выясните по источнику, что содержит каждый из этих столбцов, и исправьте манифест.',
    'Дереккөзден осы бағандардың әрқайсысында не бар екенін анықтап, манифесті түзетіңіз.',
  ),
});
