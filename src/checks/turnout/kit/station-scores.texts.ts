import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('station-scores', {
  robustZ: sentence('Robust z', 'Робастный z', 'Робастты z'),
});
