import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('points', {
  figures: sentence('{tell}: {value}, {value2}.', '{tell}: {value}, {value2}.', '{tell}: {value}, {value2}.'),
});
