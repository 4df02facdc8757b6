import { sentence, texts } from '../../language/sentence.ts';

const said = {
  expected: sentence(
    'at most one such row {chance}, if all were equally popular there',
    'не больше одной такой строки {chance}, даже если все там одинаково популярны',
    'барлығы сол жерде бірдей танымал болса да, мұндай бір жол {chance}',
  ),
  seen: sentence('{rows|# row|# rows}', '{rows|# строка|# строки|# строк}', '{rows|# жол}'),
  details: [
    sentence(
      'Even if all were equally popular there, chance would do so {chance}.',
      'Даже если бы все там были одинаково популярны, случайно так вышло бы {chance}.',
      'Сол жерде барлығы бірдей танымал болса да, кездейсоқ {chance} осылай болар еді.',
    ),
  ],
} as const;

export const T = texts('same-count-for-all', {
  meta: {
    title: sentence('One number for every contestant', 'Одно число у всех участников', 'Барлық қатысушыда бір сан'),
    question: sentence(
      'Are there rows in which every contestant has the same number of votes?',
      'Есть ли строки, где у всех участников одинаковое число голосов?',
      'Барлық қатысушының дауыс саны бірдей жолдар бар ма?',
    ),
    method: sentence(
      'Rows with the same votes for at least three contestants are counted. The chance is the most it can be in these rows: that of equally popular contestants. Rows that are nearly equal elsewhere in the table add theirs (Poisson bound).',
      'Считаются строки с одинаковыми голосами не менее чем у трёх участников. Вероятность взята наибольшая для этих строк: как у одинаково популярных участников. Почти равные строки таблицы добавляют свою (граница Пуассона).',
      'Кемінде үш қатысушының дауысы бірдей жолдар саналады. Ықтималдық осы жолдар үшін ең үлкені алынады: танымалдығы бірдей қатысушылардікі. Кестенің теңге жақын басқа жолдары өзінікін қосады (Пуассон шегі).',
    ),
    needs: [
      sentence(
        'votes of at least three contestants by area',
        'голоса хотя бы трёх участников по территориям',
        'аумақтар бойынша кемінде үш қатысушының дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Rows with few votes are often equal by chance. Rows are compared only if each contestant has at least three votes and chance would make them equal less than once in a hundred times.',
        'Строки с малым числом голосов часто равны случайно. Сравниваются только строки, где у каждого не меньше трёх голосов и равенство случайно бывает реже одного раза из ста.',
        'Дауысы аз жолдар жиі кездейсоқ тең болады. Әр қатысушыда кемінде үш дауыс бар және теңдік кездейсоқ жүзден бірден сирек болатын жолдар ғана салыстырылады.',
      ),
      sentence(
        'Where counts are rounded or batched, or a ballot carries several votes, the check does not run.',
        'Если числа округлены или собраны в пачки либо бюллетень несёт несколько голосов, проверка не проводится.',
        'Сандар дөңгелектелген немесе бумаланған жерде, не бюллетеньде бірнеше дауыс болса, тексеру жүргізілмейді.',
      ),
    ],
    explanations: [
      sentence(
        'A number may have been copied along the row or down several columns.',
        'Число могли скопировать вдоль строки или сразу в несколько столбцов.',
        'Сан жол бойымен немесе бірнеше бағанға қатар көшірілген болуы мүмкін.',
      ),
      sentence(
        'The number may be the total of the row, repeated for each contestant.',
        'Это может быть итог строки, повторённый для каждого участника.',
        'Бұл әр қатысушыға қайталанған жол қорытындысы болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of these areas.',
      'Запросите у комиссии подписанные протоколы этих территорий.',
      'Комиссиядан осы аумақтардың қол қойылған хаттамаларын сұраңыз.',
    ),
  },
  one: {
    ...said,
    message: sentence(
      'In {place}, all {contestants|# contestant|# contestants} have the same number of votes, {votes:#}.',
      '{place}: у всех участников ({contestants:#}) одинаково голосов — {votes:#}.',
      '{place}: барлық қатысушыда ({contestants:#}) дауыс саны бірдей – {votes:#}.',
    ),
  },
  several: {
    ...said,
    message: sentence(
      'In {rows|# row|# rows} by {level}, all contestants have the same number of votes: {places:; }.',
      'Уровень «{level}»: в {rows|# строке|# строках|# строках} у всех участников одинаково голосов: {places:; }.',
      '«{level}» деңгейі: {rows|# жолда} барлық қатысушының дауыс саны бірдей: {places:; }.',
    ),
    details: [
      ...said.details,
      sentence(
        '{more|# further row is|# further rows are} in the rows of the finding.',
        '{more|Ещё # строка|Ещё # строки|Ещё # строк} — среди строк находки.',
        '{more|Тағы # жол} табылған жолдардың ішінде.',
      ),
    ],
  },
  each: sentence(
    '{place} ({votes|# vote|# votes} each)',
    '{place} (по {votes|# голосу|# голоса|# голосов})',
    '{place} (әрқайсысында {votes|# дауыс})',
  ),
  fewVotes: sentence(
    'no row has {minVotes:=} votes for each of three contestants',
    'ни в одной строке нет {minVotes:=} голосов у каждого из трёх участников',
    'бірде-бір жолда үш қатысушының әрқайсысында {minVotes:=} дауыс жоқ',
  ),
  noTable: sentence(
    'no table has exact votes of three contestants',
    'ни в одной таблице нет точных голосов трёх участников',
    'бірде-бір кестеде үш қатысушының дәл дауыстары жоқ',
  ),
});
