import { sentence, texts } from '../language/sentence.ts';

export const T = texts('percentage-margins', {
  overRegisteredVoters: sentence(
    '{ballots} divided by registered voters',
    '{ballots}, делённые на число избирателей в списке',
    '{ballots}, тізімдегі сайлаушылар санына бөлінген',
  ),
  share: sentence('the share of {contestants}', 'доля участника {contestants}', '{contestants} үлесі'),
  votesOverBallotsCast: sentence(
    'votes divided by ballots cast',
    'голоса, делённые на число опущенных бюллетеней',
    'дауыстар, салынған бюллетеньдер санына бөлінген',
  ),
  votesOverValidVotes: sentence(
    'votes divided by valid votes',
    'голоса, делённые на число действительных голосов',
    'дауыстар, жарамды дауыстар санына бөлінген',
  ),
});
