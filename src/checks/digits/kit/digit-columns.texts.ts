import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('digit-columns', {
  from: sentence('from', 'от', 'төменгі шек'),
  to: sentence('to', 'до', 'жоғарғы шек'),
  logP: sentence('log₁₀ p', 'log₁₀ p', 'log₁₀ p'),
  noCounts: sentence(
    'no official votes or ballots of two areas or more are published',
    'официальные голоса или бюллетени двух территорий и более не опубликованы',
    'екі немесе одан көп аумақтың ресми дауыстары не бюллетеньдері жарияланбаған',
  ),
  level: sentence('Level {level}', 'Уровень «{level}»', '«{level}» деңгейі'),
  noAreas: sentence(
    'the counts belong to no areas of this level',
    'числа не отнесены к территориям этого уровня',
    'сандар осы деңгейдегі аумақтарға жатқызылмаған',
  ),
  areasNeeded: sentence('areas of the level {level}', 'территории уровня «{level}»', '«{level}» деңгейіндегі аумақтар'),
  tooFew: sentence(
    '{counts|# count|# counts} {counts|is|are} published; {minN:#} are needed',
    'опубликовано {counts|# число|# числа|# чисел}; нужно не менее {minN:#}',
    '{counts|# сан} жарияланған; кемінде {minN:#} керек',
  ),
  tooFewRule: sentence(
    'fewer than {minN:#} counts are published',
    'опубликовано меньше {minN|# числа|# чисел|# чисел}',
    'жарияланған сандар {minN:#} санынан аз',
  ),
  andOthers: sentence(
    '{subject} and {others|# other column|# other columns}',
    '{subject} и {others|ещё # столбец|ещё # столбца|ещё # столбцов}',
    '{subject} және {others|тағы # баған}',
  ),
  moreNotShown: sentence(
    'The table leaves out {rows|# row|# rows}.',
    'Не показано строк: {rows|#|#|#}.',
    'Кестеде тағы {rows|# жол} көрсетілмеген.',
  ),
  counts: sentence('Counts of', 'Показатель', 'Көрсеткіш'),
  by: sentence('{name} by {level}', '{name} по уровню «{level}»', '«{level}» деңгейі бойынша {name}'),
  votes: sentence('votes for {name}', 'голоса участника {name}', '{name} дауыстары'),
  inPlace: sentence('{subject} in {name}', '{subject} — {name}', '{subject} – {name}'),
  expected: sentence('expected', 'ожидалось', 'күтілгені'),
});
