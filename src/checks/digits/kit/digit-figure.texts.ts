import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('digit-figure', {
  expected: sentence('Expected', 'Ожидалось', 'Күтілгені'),
});
