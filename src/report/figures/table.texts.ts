import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('table', {
  from: sentence('from', 'от', 'төменгі шек'),
  to: sentence('to', 'до', 'жоғарғы шек'),
  expected: sentence('expected', 'ожидалось', 'күтілгені'),
});
