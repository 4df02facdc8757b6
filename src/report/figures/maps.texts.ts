import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('report-figures-maps', {
  place: sentence('{name}: {value}', '{name}: {value}', '{name}: {value}'),
  ownScales: sentence('Each quantity has a scale of its own.', 'У каждой величины своя шкала.', 'Әр шаманың өз шкаласы бар.'),
});
