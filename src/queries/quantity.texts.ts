import { sentence, texts } from '../language/sentence.ts';

export const T = texts('quantity', {
  turnout: sentence('turnout at {hour}', 'явка на {hour}', '{hour} кезіндегі қатысу деңгейі'),
  votes: sentence('votes for {name}', 'голоса участника {name}', '{name} дауыстары'),
  share: sentence('share of {name}', 'доля участника {name}', '{name} үлесі'),
  seats: sentence('seats of {name}', 'мандаты участника {name}', '{name} мандаттары'),
  seatsContest: sentence('Seats of the contest', 'Мандаты, разыгрываемые на выборах', 'Сайлауда бөлінетін мандаттар'),
  areasLevel: sentence('Areas of the level {rest}', 'Территории уровня «{rest}»', '«{rest}» деңгейіндегі аумақтар'),
  figures: sentence('{source}, {label}', '{source}, {label}', '{source}, {label}'),
  sampleSize: sentence('sample size', 'объём выборки', 'іріктеме көлемі'),
  marginError: sentence('margin of error', 'предел погрешности', 'қателік шегі'),
  lead: sentence('lead', 'отрыв лидера', 'көшбасшының алшақтығы'),
});
