import type { Messages } from '../language/language.ts';

const texts: Messages = {
  'What could have been seen in data like these': [
    'Что можно было бы заметить в таких данных',
    'Мұндай деректерде нені байқауға болар еді',
  ],
  'The smallest dose that the checks find in 80 % of simulated elections with results by region only. Where nothing was found, nothing smaller than this is excluded: silence is no proof of its absence.':
    [
      'Наименьшая доза, которую проверки находят в 80 % имитированных выборов с результатами только по регионам. Если ничего не найдено, меньшее не исключено: молчание не доказывает отсутствия.',
      'Тек өңірлер бойынша нәтижелері бар имитацияланған сайлаулардың 80 %-ында тексерулер табатын ең аз мөлшер. Ештеңе табылмаса, одан азы жоққа шығарылмайды: үнсіздік оның жоқтығын дәлелдемейді.',
    ],
  'The smallest dose that the checks find in 80 % of simulated elections of about as many stations. Where nothing was found, nothing smaller than this is excluded: silence is no proof of its absence.':
    [
      'Наименьшая доза, которую проверки находят в 80 % имитированных выборов примерно с таким же числом участков. Если ничего не найдено, меньшее не исключено: молчание не доказывает отсутствия.',
      'Шамамен сонша учаскесі бар имитацияланған сайлаулардың 80 %-ында тексерулер табатын ең аз мөлшер. Ештеңе табылмаса, одан азы жоққа шығарылмайды: үнсіздік оның жоқтығын дәлелдемейді.',
    ],
  'not even {0}': ['не находят даже {0}', '{0} де табылмайды'],
  'What is done to the count': ['Что сделано с подсчётом', 'Санаққа не істелді'],
  Dose: ['Доза', 'Мөлшері'],
  'Found by the official result alone': ['По одному официальному результату', 'Ресми нәтиженің өзі бойынша'],
  'With a survey and copies of protocols': ['С опросом и копиями протоколов', 'Сауалнамамен және хаттама көшірмелерімен'],
  'Ballots added': ['Добавлены бюллетени', 'Бюллетеньдер қосылған'],
  'Stations filled up': ['Участки заполнены доверху', 'Учаскелер толтырылған'],
  'Votes moved': ['Голоса перенесены', 'Дауыстар ауыстырылған'],
  'Percentages made whole': ['Проценты сделаны целыми', 'Пайыздар бүтінге келтірілген'],
  'Percentages made multiples of five': ['Проценты сделаны кратными пяти', 'Пайыздар беске еселі етілген'],
  'Counts invented': ['Числа придуманы', 'Сандар ойдан алынған'],
  'Counts computed from percentages': ['Числа, вычисленные из процентов', 'Пайыздардан есептелген сандар'],
  'Protocols altered after the count': ['Протоколы изменены после подсчёта', 'Хаттамалар санақтан кейін өзгертілген'],
  'share of polling stations': ['доля участков', 'учаскелер үлесі'],
  'share of the rows of the finest table': ['доля строк самой подробной таблицы', 'ең толық кесте жолдарының үлесі'],
  'share of the regions': ['доля регионов', 'өңірлер үлесі'],
};

export default texts;
