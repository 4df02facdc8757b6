import { sentence, texts } from '../language/sentence.ts';

export const T = texts('false-alarms', {
  notEven: sentence('not even {largest:%0}', 'не находят даже {largest:%0}', '{largest:%0} де табылмайды'),
  whatCouldBeenSeen: sentence(
    'What these checks can detect in data like these',
    'Что эти проверки могут заметить в таких данных',
    'Мұндай деректерде осы тексерулер нені байқай алады',
  ),
  smallestDoseChecksFind: sentence(
    'The smallest dose that the checks detect in 80 % of simulated elections with results by region only. If nothing was detected, a smaller dose is still possible.',
    'Наименьшая доза, которую проверки замечают в 80 % имитированных выборов с результатами только по регионам. Если ничего не замечено, меньшая доза всё же возможна.',
    'Тек өңірлер бойынша нәтижелері бар имитацияланған сайлаулардың 80 %-ында тексерулер байқайтын ең аз мөлшер. Ештеңе байқалмаса да, одан аз мөлшер болуы мүмкін.',
  ),
  smallestDoseChecksFind2: sentence(
    'The smallest dose that the checks detect in 80 % of simulated elections with about as many stations. If nothing was detected, a smaller dose is still possible.',
    'Наименьшая доза, которую проверки замечают в 80 % имитированных выборов примерно с таким же числом участков. Если ничего не замечено, меньшая доза всё же возможна.',
    'Шамамен сонша учаскесі бар имитацияланған сайлаулардың 80 %-ында тексерулер байқайтын ең аз мөлшер. Ештеңе байқалмаса да, одан аз мөлшер болуы мүмкін.',
  ),
  whatDoneCount: sentence('Change made to the count', 'Вмешательство в подсчёт', 'Санаққа араласу'),
  dose: sentence('Dose', 'Доза', 'Мөлшері'),
  foundOfficialResultAlone: sentence(
    'Detected from the official result alone',
    'Заметна по одному официальному результату',
    'Ресми нәтиженің өзінен байқалады',
  ),
  surveyCopiesProtocols: sentence(
    'Detected with a survey and copies of protocols',
    'Заметна с опросом и копиями протоколов',
    'Сауалнамамен және хаттама көшірмелерімен байқалады',
  ),
});
