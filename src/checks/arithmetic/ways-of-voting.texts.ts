import { sentence, texts } from '../../language/sentence.ts';

const said = {
  expected: sentence('{total|# vote|# votes}', '{total|# голос|# голоса|# голосов}', '{total|# дауыс}'),
  seen: sentence('{parts:#} by way of voting', '{parts:#} по способам голосования', 'дауыс беру тәсілдері бойынша {parts:#}'),
  details: [
    sentence(
      'The total was used, not the sum of the ways of voting.',
      'Использован итог, а не сумма по способам голосования.',
      'Дауыс беру тәсілдерінің қосындысы емес, жалпы сан алынды.',
    ),
    sentence(
      'The table has {more|# more such total|# more such totals}.',
      'В таблице таких итогов ещё {more:#}.',
      'Кестеде мұндай тағы {more|# жалпы сан} бар.',
    ),
  ],
  ask: sentence(
    'Ask the commission how each way of voting was counted in {place}.',
    'Спросите комиссию, как посчитан каждый способ голосования: {place}.',
    'Комиссиядан әр дауыс беру тәсілі қалай саналғанын сұраңыз: {place}.',
  ),
} as const;

export const T = texts('ways-of-voting', {
  meta: {
    title: sentence('Ways of voting and their total', 'Способы голосования и их итог', 'Дауыс беру тәсілдері және олардың жалпы саны'),
    question: sentence(
      'Do the votes by way of voting fit the total beside them?',
      'Сходятся ли голоса по способам голосования с итогом рядом?',
      'Дауыс беру тәсілдері бойынша дауыстар қатар тұрған жалпы санға сай ма?',
    ),
    method: sentence(
      'Votes by mail, early and on election day are added up and held against the total of the same contestant and place, in whole numbers.',
      'Голоса по почте, досрочные и в день выборов складываются и сравниваются с итогом того же участника в том же месте, в целых числах.',
      'Пошта арқылы, мерзімінен бұрын және сайлау күні берілген дауыстар қосылып, сол жердегі сол қатысушының жалпы санымен бүтін сандарда салыстырылады.',
    ),
    needs: [
      sentence(
        'a table with votes by way of voting and their total',
        'таблица с голосами по способам голосования и их итогом',
        'дауыс беру тәсілдері бойынша дауыстар мен жалпы саны бар кесте',
      ),
    ],
    limits: [
      sentence(
        'Where a table may leave some ways of voting out, only a sum above the total is an error.',
        'Если в таблице могут быть не все способы голосования, ошибкой считается только сумма больше итога.',
        'Кестеде дауыс беру тәсілдерінің бәрі болмауы мүмкін жерде жалпы саннан асқан қосынды ғана қате деп саналады.',
      ),
    ],
    explanations: [
      sentence(
        'A late batch of ballots may have been added to one of the two only.',
        'Поздно посчитанные бюллетени могли добавить только к одному из двух чисел.',
        'Кеш саналған бюллетеньдер екі санның біріне ғана қосылған болуы мүмкін.',
      ),
      sentence('A number may have been mistyped.', 'В числе могла быть опечатка.', 'Санда қате терілген болуы мүмкін.'),
    ],
    ask: sentence(
      'Ask the commission how each way of voting was counted.',
      'Спросите комиссию, как посчитан каждый способ голосования.',
      'Комиссиядан әр дауыс беру тәсілі қалай саналғанын сұраңыз.',
    ),
  },
  above: {
    ...said,
    message: sentence(
      '{place}, {count}: the ways of voting add up to {parts:#}, {gap:#} more than the total of {total:#}.',
      '{place}, {count}: сумма по способам голосования — {parts:#}, на {gap:#} больше итога {total:#}.',
      '{place}, {count}: дауыс беру тәсілдерінің қосындысы – {parts:#}, жалпы саннан ({total:#}) {gap:#} артық.',
    ),
  },
  below: {
    ...said,
    message: sentence(
      '{place}, {count}: the ways of voting add up to {parts:#}, {gap:#} fewer than the total of {total:#}.',
      '{place}, {count}: сумма по способам голосования — {parts:#}, на {gap:#} меньше итога {total:#}.',
      '{place}, {count}: дауыс беру тәсілдерінің қосындысы – {parts:#}, жалпы саннан ({total:#}) {gap:#} кем.',
    ),
  },
  noWays: sentence(
    'no table has votes by way of voting beside their total',
    'ни в одной таблице нет голосов по способам голосования рядом с итогом',
    'бірде-бір кестеде жалпы санмен қатар дауыс беру тәсілдері бойынша дауыстар жоқ',
  ),
});
