import { sentence, texts } from '../language/sentence.ts';

export const T = texts('values', {
  figures: sentence('{tell}: {statistic:~4}', '{tell}: {statistic:~4}', '{tell}: {statistic:~4}'),
});
