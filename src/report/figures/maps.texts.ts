import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('report-figures-maps', {
  place: sentence('{name}: {value}', '{name}: {value}', '{name}: {value}'),
});
