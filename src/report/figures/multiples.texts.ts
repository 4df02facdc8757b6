import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('multiples', {
  figures: sentence('{tell}: {last}.', '{tell}: {last}.', '{tell}: {last}.'),
});
