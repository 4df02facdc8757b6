import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('panel-strip', {
  title: sentence(
    '{statistic}: this election among others',
    '{statistic}: эти выборы среди других',
    '{statistic}: осы сайлау басқалардың арасында',
  ),
  reputation: sentence('Reputation', 'Репутация', 'Беделі'),
  note: sentence(
    'A dot is one election. “Regarded as clean” and “disputed” are reputations, not findings.',
    'Точка — одни выборы. «Считаются честными» и «спорные» — репутация, а не вывод.',
    'Нүкте – бір сайлау. «Әділ саналады» және «даулы» – қорытынды емес, бедел.',
  ),
});
