import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('intervals', {
  figures: sentence('{tell} {value}', '{tell} {value}', '{tell} {value}'),
  ofPanel: sentence('{name}, {words}', '{name}, {words}', '{name}, {words}'),
  figures2: sentence('{tell}: {values}.', '{tell}: {values}.', '{tell}: {values}.'),
});
