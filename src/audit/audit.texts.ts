import { sentence, texts } from '../language/sentence.ts';

export const T = texts('audit', {
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
