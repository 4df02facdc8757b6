import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('turnout-share-figures', {
  heat: {
    title: sentence(
      'Stations by turnout and by the share of {name}',
      'Участки по явке и доле участника {name}',
      'Қатысу деңгейі мен {name} үлесі бойынша учаскелер',
    ),
    note: sentence(
      'Each square is one percentage point wide and high. Turnout is {ballots} over registered voters, the share is of valid votes. Anything above 100 % counts as 100 %.',
      'Участки в квадратах по одному процентному пункту; явка: {ballots} к избирателям в списке; доля от действительных голосов; выше 100 % считается за 100 %.',
      'Бір пайыздық тармақтық шаршылардағы учаскелер; қатысу деңгейі: {ballots} тізімдегі сайлаушыларға шаққанда; үлес жарамды дауыстардан; 100 %-дан жоғары 100 % деп есептеледі.',
    ),
  },
  cumulative: {
    title: sentence(
      'Votes for {name} from stations with a turnout up to a value',
      'Голоса за участника {name} на участках с явкой не выше данной',
      'Қатысу деңгейі берілген мәннен аспайтын учаскелердегі {name} дауыстары',
    ),
    note: sentence(
      'The height is the part of all votes for {name}. Turnout is {ballots} over registered voters; above 100 % counts as 100 %.',
      'Часть всех голосов за участника {name}; явка: {ballots} к избирателям в списке, выше 100 % считается за 100 %.',
      '{name} барлық дауыстарының бөлігі; қатысу деңгейі: {ballots} тізімдегі сайлаушыларға шаққанда, 100 %-дан жоғары 100 % деп есептеледі.',
    ),
    votes: sentence('Votes for {name}', 'Голоса за участника {name}', '{name} дауыстары'),
  },
});
