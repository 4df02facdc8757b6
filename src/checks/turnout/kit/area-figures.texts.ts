import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('area-figures', {
  share: sentence('Share of {name}', 'Доля участника {name}', '{name} үлесі'),
  changeSince: sentence(
    '{measure}, change since {before}',
    '{measure}, изменение по сравнению с «{before}»',
    '{measure}, «{before}» дерегімен салыстырғандағы өзгеріс',
  ),
  robustZ: sentence('Robust z', 'Робастный z', 'Робастты z'),
});
