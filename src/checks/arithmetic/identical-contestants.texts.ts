import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('identical-contestants', {
  meta: {
    title: sentence(
      'Contestants with the same votes everywhere',
      'Участники с одинаковыми голосами везде',
      'Барлық жерде дауыстары бірдей қатысушылар',
    ),
    question: sentence(
      'Do two contestants have the same number of votes in every row of a table?',
      'Есть ли два участника, у которых в каждой строке таблицы одинаково голосов?',
      'Кестенің әр жолында дауыстары бірдей екі қатысушы бар ма?',
    ),
    method: sentence(
      'Columns of votes are compared cell by cell. The chance is that of equally popular contestants, with the votes of both together in each row as they are; nothing makes equal columns likelier. It counts every pair of contestants.',
      'Столбцы голосов сравниваются по ячейкам. Вероятность — для одинаково популярных участников при тех же голосах обоих вместе в каждой строке; больше она быть не может. Учтены все пары участников.',
      'Дауыс бағандары ұяшық бойынша салыстырылады. Ықтималдық танымалдығы бірдей қатысушылар үшін, әр жолдағы екеуінің бірге алған дауысымен есептеледі; одан артық бола алмайды. Барлық қатысушы жұптары ескерілген.',
    ),
    needs: [
      sentence(
        'votes of at least two contestants by area',
        'голоса хотя бы двух участников по территориям',
        'аумақтар бойынша кемінде екі қатысушының дауыстары',
      ),
    ],
    limits: [
      sentence(
        'Contestants with hardly any votes are equal in many tables; they are reported only if chance would give fewer than 0.001 such pairs.',
        'У участников почти без голосов столбцы совпадают часто; о них сообщается, только если случайно возникло бы меньше 0,001 таких пар.',
        'Дауысы өте аз қатысушылардың бағандары жиі тең болады; олар туралы кездейсоқ 0,001-ден аз жұп шығатын болса ғана хабарланады.',
      ),
      sentence(
        'Where counts are rounded or batched, or a ballot carries several votes, equal columns give a note and no warning. A tie in a single row is none of them.',
        'Если числа округлены или собраны в пачки либо бюллетень несёт несколько голосов, одинаковые столбцы дают заметку, а не предупреждение. Равенство в единственной строке не в счёт.',
        'Сандар дөңгелектелген немесе бумаланған жерде, не бюллетеньде бірнеше дауыс болса, тең бағандар ескерту емес, ескертпе береді. Жалғыз жолдағы теңдік есепке алынбайды.',
      ),
    ],
    explanations: [
      sentence(
        'A column may have been copied over another.',
        'Один столбец могли скопировать поверх другого.',
        'Бір баған екіншісінің үстіне көшірілген болуы мүмкін.',
      ),
      sentence(
        'The two may have run together, so that each vote for one is a vote for the other.',
        'Они могли идти вместе, и каждый голос за одного — это голос и за другого.',
        'Олар бірге түскен болуы мүмкін, онда біріне берілген дауыс екіншісіне де берілген дауыс болып саналады.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of some of these areas, with the votes of each contestant.',
      'Запросите у комиссии подписанные протоколы нескольких из этих территорий с голосами каждого участника.',
      'Комиссиядан осы аумақтардың бірнешеуінің қол қойылған хаттамаларын әр қатысушының дауыстарымен бірге сұраңыз.',
    ),
  },
  same: {
    message: sentence(
      '{names:and} have the same votes in all {rows|# row|# rows} by {level}, {votes|# vote|# votes} each.',
      '{names:and}: одинаковые голоса во всех строках ({rows:#}, уровень «{level}»), всего по {votes|# голосу|# голоса|# голосов}.',
      '{names:and}: барлық {rows|# жолда} («{level}» деңгейі) дауыстары бірдей, әрқайсысында {votes|# дауыс}.',
    ),
    details: [
      sentence(
        'If the voters had liked them equally, chance would do so {chance}.',
        'Будь они одинаково популярны, случайно так вышло бы {chance}.',
        'Олардың танымалдығы бірдей болса, кездейсоқ {chance} осылай болар еді.',
      ),
      sentence(
        'The manifest reads them from the same column, "{field}".',
        'Манифест читает их из одного столбца «{field}».',
        'Манифест оларды бір бағаннан оқиды: «{field}».',
      ),
    ],
    expected: sentence(
      'no such pair: equally popular contestants would give one {chance}',
      'ни одной такой пары: у одинаково популярных участников она возникла бы {chance}',
      'мұндай жұптың болмауы: танымалдығы бірдей қатысушыларда ол {chance} болар еді',
    ),
    seen: sentence(
      '{rows|# equal row|# equal rows}',
      '{rows|# одинаковая строка|# одинаковые строки|# одинаковых строк}',
      '{rows|# бірдей жол}',
    ),
  },
  noTable: sentence(
    'no table has votes of two contestants',
    'ни в одной таблице нет голосов двух участников',
    'бірде-бір кестеде екі қатысушының дауыстары жоқ',
  ),
});
