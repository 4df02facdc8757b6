import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('clean-yardstick', {
  sameCountry: sentence(
    'The manifest does not give `contest.country`, so elections of the same country may be among these.',
    'В манифесте не указано `contest.country`, поэтому среди них могут быть выборы той же страны.',
    'Манифестте `contest.country` көрсетілмеген, сондықтан олардың арасында сол елдің сайлаулары болуы мүмкін.',
  ),
  leftOut: sentence(
    'Elections of the same country ({country}) are not among these.',
    'Выборов той же страны ({country}) среди них нет.',
    'Олардың арасында сол елдің ({country}) сайлаулары жоқ.',
  ),
});
