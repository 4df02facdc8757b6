import { sentence, texts } from '../language/sentence.ts';

export const T = texts('audit', {
  n: sentence('n = {text}', 'n = {text}', 'n = {text}'),
  base: sentence('shares of {base}', 'основа: {base}', 'негізі: {base}'),
  to: sentence('{fieldwork} to {fieldwork2}', 'от {fieldwork} до {fieldwork2}', '{fieldwork} – {fieldwork2}'),
  weighted: sentence('weighted by {weighting}', 'взвешивание: {weighting}', 'салмақтау: {weighting}'),
  designEffect: sentence('design effect {text}', 'дизайн-эффект {text}', 'дизайн-эффект {text}'),
  marginError: sentence('margin of error {marginOfError}', 'предел погрешности {marginOfError}', 'қателік шегі {marginOfError}'),
  marginErrorOf: sentence(
    'margin of error for {name} {margin}',
    'предел погрешности для участника {name} {margin}',
    '{name} үшін қателік шегі {margin}',
  ),
  response: sentence('response {response}', 'доля ответивших {response}', 'жауап бергендер үлесі {response}'),
  drawnFrom: sentence(
    'drawn from {stations|# station|# stations}',
    'отобрано из {stations|# участка|# участков|# участков}',
    '{stations|# учаскеден} іріктелген',
  ),
  covers: sentence('covers {stations}', 'охват: {stations}', 'қамтуы: {stations}'),
  protocolsCheckedOneOne: sentence('each protocol checked', 'каждый протокол проверен', 'әр хаттама тексерілген'),
  protocolsNotChecked: sentence('protocols not checked', 'протоколы не проверены', 'хаттамалар тексерілмеген'),
  paid: sentence('paid for by {paidBy}', 'заказчик: {paidBy}', 'тапсырыс беруші: {paidBy}'),
  cluster: sentence('{clusters|# cluster|# clusters}', '{clusters|# кластер|# кластера|# кластеров}', '{clusters|# кластер}'),
  validVote: sentence(
    '{validVotes|# valid vote|# valid votes}',
    '{validVotes|# действительный голос|# действительных голоса|# действительных голосов}',
    '{validVotes|# жарамды дауыс}',
  ),
});
