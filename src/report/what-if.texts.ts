import { sentence, texts } from '../language/sentence.ts';

export const T = texts('what-if-report', {
  about: sentence(
    'What the outcome would be if the published result were changed. This says nothing of whether it should be.',
    'Каким был бы исход, если изменить опубликованный итог. Надо ли его менять, отсюда не следует.',
    'Жарияланған қорытынды өзгерсе, нәтиже қандай болар еді. Оны өзгерту керек пе, бұдан шықпайды.',
  ),
  votes: sentence('Votes, shares and seats', 'Голоса, доли и мандаты', 'Дауыстар, үлестер және мандаттар'),
  contestant: sentence('Contestant', 'Участник', 'Қатысушы'),
  votesBefore: sentence('Votes published', 'Голоса по итогам', 'Жарияланған дауыс'),
  votesAfter: sentence('Votes after', 'Голоса после', 'Кейінгі дауыс'),
  shareBefore: sentence('Share published', 'Доля по итогам', 'Жарияланған үлес'),
  shareAfter: sentence('Share after', 'Доля после', 'Кейінгі үлес'),
  seatsBefore: sentence('Seats published', 'Мандаты по итогам', 'Жарияланған мандат'),
  seatsAfter: sentence('Seats after', 'Мандаты после', 'Кейінгі мандат'),
  valid: sentence('All valid votes', 'Все действительные голоса', 'Барлық жарамды дауыс'),
  decisions: sentence('The closest decisions', 'Самые близкие решения', 'Ең жақын шешімдер'),
  when: sentence('When', 'Когда', 'Қашан'),
  before: sentence('As published', 'По опубликованным итогам', 'Жарияланғаны бойынша'),
  after: sentence('After the change', 'После изменения', 'Өзгерістен кейін'),
  decision: sentence('Decision', 'Решение', 'Шешім'),
  turnsOn: sentence('Turns on', 'Зависит от', 'Неге байланысты'),
  way: sentence('By what', 'Каким образом', 'Қалай'),
  tie: sentence('a tie', 'ничья', 'тең түсу'),
  annulled: sentence('Annulled', 'Аннулировано', 'Жойылды'),
  setAside: sentence('Findings set aside', 'Находки, не учтённые при подсчёте', 'Есепке алынбаған байқаулар'),
  least: sentence(
    'Places whose annulment would change the closest decision',
    'Где отмена итогов изменила бы самое близкое решение',
    'Қорытындысын жою ең жақын шешімді өзгертетін жерлер',
  ),
  others: sentence(
    'and {n|# more place|# more places}, all of them in the JSON report',
    'и ещё {n|# место|# места|# мест}, все — в отчёте JSON',
    'тағы {n|# жер}, бәрі – JSON есебінде',
  ),
  otherFindings: sentence('and {n|# more finding|# more findings}', 'и ещё {n|# находка|# находки|# находок}', 'тағы {n|# байқау}'),
});
