import { sentence, texts } from '../language/sentence.ts';

export const T = texts('quantity', {
  turnout: sentence('turnout at {hour}', 'явка на {hour}', '{hour} кезіндегі қатысу деңгейі'),
  votes: sentence('votes for {name}', 'голоса участника {name}', '{name} дауыстары'),
  share: sentence('share of {name}', 'доля участника {name}', '{name} үлесі'),
  seats: sentence('seats of {name}', 'мандаты участника {name}', '{name} мандаттары'),
  seatsContest: sentence('Number of seats in the contest', 'Число мандатов на выборах', 'Сайлаудағы мандат саны'),
  areasLevel: sentence('Number of areas at the level {rest}', 'Число территорий уровня «{rest}»', '«{rest}» деңгейіндегі аумақтар саны'),
  figures: sentence('{source}, {label}', '{source}, {label}', '{source}, {label}'),
  sampleSize: sentence('sample size', 'объём выборки', 'іріктеме көлемі'),
  marginError: sentence('margin of error', 'предел погрешности', 'қателік шегі'),
  lead: sentence('lead', 'отрыв лидера', 'көшбасшының алшақтығы'),
});
