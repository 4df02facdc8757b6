import { sentence, texts } from '../language/sentence.ts';

export const T = texts('story', {
  ofCopy: sentence(
    'In the copy by {copy} (the official table was not seen): {example}',
    'В копии ({copy}; официальной таблицы мы не видели): {example}',
    'Көшірмеде ({copy}; ресми кесте көрілмеді): {example}',
  ),
  ofCopyOften: sentence(
    'The copy by {copy} contradicts itself in {errors|# place|# places}; whether the official table does is not known. One of them: {example}',
    'Копия ({copy}) противоречит себе в {errors|# месте|# местах|# местах}; есть ли это в самой официальной таблице, неизвестно. Например: {example}',
    'Көшірме ({copy}) {errors|# жерде} өзіне қайшы келеді; ресми кестенің өзінде солай ма, белгісіз. Мысалы: {example}',
  ),
  ofPolls: sentence(
    '{polls:#} opinion polls from before the vote differ from the official result. One of them: {example}',
    'С официальным результатом расходятся {polls|# опрос|# опроса|# опросов} до голосования. Например: {example}',
    'Дауыс беруге дейінгі {polls|# сауалнама} ресми нәтижемен сәйкес келмейді. Мысалы: {example}',
  ),
  ofDocuments: sentence(
    '{errors|# figure|# figures} in documents other than the official result cannot be right. One of them: {example}',
    'Не {errors|может быть верным # число|могут быть верными # числа|могут быть верными # чисел} в других документах, кроме официального результата. Например: {example}',
    'Ресми нәтижеден басқа құжаттардағы {errors|# сан} дұрыс бола алмайды. Мысалы: {example}',
  ),
  byChance: sentence(
    'By chance, under the assumptions of its test, so large a difference would occur {chance} (p = {p}; {tests|# test was|# tests were} made for this question).',
    'Случайно, если верны допущения проверки, такое расхождение возникало бы {chance} (p = {p}; проверок по этому вопросу: {tests:#}).',
    'Сынақтың болжамдары дұрыс болса, тек кездейсоқтық әсерінен мұндай айырма {chance} болар еді (p = {p}; бұл сұрақ бойынша {tests|# сынақ} жүргізілді).',
  ),
  certain: sentence(
    'This is arithmetic: the figures cannot all be right.',
    'Это арифметика: все эти числа вместе верны быть не могут.',
    'Бұл – арифметика: бұл сандардың бәрі бірдей дұрыс бола алмайды.',
  ),
  certainOften: sentence(
    'This is arithmetic: the figures cannot all be right. It happened in {findings|# place|# places}.',
    'Это арифметика: все эти числа вместе верны быть не могут. Так {findings|в # месте|в # местах|в # местах}.',
    'Бұл – арифметика: бұл сандардың бәрі бірдей дұрыс бола алмайды. Мұндай {findings|# жерде} кездеседі.',
  ),
  certainOfDocument: sentence(
    'This is arithmetic, about the document that was read, not about the count.',
    'Это арифметика, и касается она прочитанного документа, а не подсчёта.',
    'Бұл – арифметика, ол санаққа емес, оқылған құжатқа қатысты.',
  ),
  expectedByChance: sentence(
    'Chance alone would give such a pair {chance}, by the sizes of the rows; this is no test of a hypothesis.',
    'Случайно такая пара возникла бы {chance}, судя по размерам строк; это не проверка гипотезы.',
    'Жолдардың көлеміне қарағанда, кездейсоқ мұндай жұп {chance} болар еді; бұл – гипотезаны тексеру емес.',
  ),
  seenByOthers: sentence(
    '{sure} Other checks see the same: {checks:; }.',
    '{sure} То же видят и другие проверки: {checks:; }.',
    '{sure} Басқа тексерулер де соны көреді: {checks:; }.',
  ),
  compared: sentence(
    'This is a comparison with other elections; it gives no probability.',
    'Это сравнение с другими выборами; вероятности оно не даёт.',
    'Бұл – басқа сайлаулармен салыстыру; ықтималдық бермейді.',
  ),
});
