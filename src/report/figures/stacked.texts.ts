import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('stacked', {
  figures: sentence('{tell}: {values}.', '{tell}: {values}.', '{tell}: {values}.'),
  figures2: sentence('{tell} {value:#}', '{tell} {value:#}', '{tell} {value:#}'),
});
