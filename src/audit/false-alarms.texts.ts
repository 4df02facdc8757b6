import { sentence, texts } from '../language/sentence.ts';

export const T = texts('false-alarms', {
  notEven: sentence('not even {largest:%0}', 'не находят даже {largest:%0}', '{largest:%0} де табылмайды'),
  whatCouldBeenSeen: sentence(
    'What could have been seen in data like these',
    'Что можно было бы заметить в таких данных',
    'Мұндай деректерде нені байқауға болар еді',
  ),
  smallestDoseChecksFind: sentence(
    'The smallest dose that the checks find in 80 % of simulated elections with results by region only. Where nothing was found, nothing smaller than this is excluded: silence is no proof of its absence.',
    'Наименьшая доза, которую проверки находят в 80 % имитированных выборов с результатами только по регионам. Если ничего не найдено, меньшее не исключено: молчание не доказывает отсутствия.',
    'Тек өңірлер бойынша нәтижелері бар имитацияланған сайлаулардың 80 %-ында тексерулер табатын ең аз мөлшер. Ештеңе табылмаса, одан азы жоққа шығарылмайды: үнсіздік оның жоқтығын дәлелдемейді.',
  ),
  smallestDoseChecksFind2: sentence(
    'The smallest dose that the checks find in 80 % of simulated elections of about as many stations. Where nothing was found, nothing smaller than this is excluded: silence is no proof of its absence.',
    'Наименьшая доза, которую проверки находят в 80 % имитированных выборов примерно с таким же числом участков. Если ничего не найдено, меньшее не исключено: молчание не доказывает отсутствия.',
    'Шамамен сонша учаскесі бар имитацияланған сайлаулардың 80 %-ында тексерулер табатын ең аз мөлшер. Ештеңе табылмаса, одан азы жоққа шығарылмайды: үнсіздік оның жоқтығын дәлелдемейді.',
  ),
  whatDoneCount: sentence('What is done to the count', 'Что сделано с подсчётом', 'Санаққа не істелді'),
  dose: sentence('Dose', 'Доза', 'Мөлшері'),
  foundOfficialResultAlone: sentence(
    'Found by the official result alone',
    'По одному официальному результату',
    'Ресми нәтиженің өзі бойынша',
  ),
  surveyCopiesProtocols: sentence(
    'With a survey and copies of protocols',
    'С опросом и копиями протоколов',
    'Сауалнамамен және хаттама көшірмелерімен',
  ),
});
