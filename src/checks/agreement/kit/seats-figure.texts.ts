import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('seats-figure', {
  seatsUnderEachSource: sentence('Seats under each source', 'Мандаты по каждому источнику', 'Әр дереккөз бойынша мандаттар'),
  figures: sentence('{row} ({row2})', '{row} ({row2})', '{row} ({row2})'),
});
