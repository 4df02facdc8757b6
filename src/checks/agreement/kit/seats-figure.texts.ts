import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('seats-figure', {
  title: sentence('Seats under each source', 'Мандаты по каждому источнику', 'Әр дереккөз бойынша мандаттар'),
  ofShares: sentence('{source} ({shares})', '{source} ({shares})', '{source} ({shares})'),
});
