import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('strip', {
  clean: sentence('Regarded as clean', 'Считаются честными', 'Әділ саналады'),
  contested: sentence('Contested', 'Оспаривались', 'Дауланған'),
  disputed: sentence('Disputed', 'Спорные', 'Даулы'),
  thisElection: sentence('This election', 'Эти выборы', 'Осы сайлау'),
  thisValue: sentence('This election: {value}', 'Эти выборы: {value}', 'Осы сайлау: {value}'),
  dot: sentence('{election}: {value}', '{election}: {value}', '{election}: {value}'),
  group: sentence('{name}: {values}.', '{name}: {values}.', '{name}: {values}.'),
  election: sentence('Election', 'Выборы', 'Сайлау'),
  reputation: sentence('Reputation', 'Репутация', 'Беделі'),
});
