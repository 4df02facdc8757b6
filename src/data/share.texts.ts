import { sentence, texts } from '../language/sentence.ts';

export const T = texts('share', {
  most: sentence('at most {number}', 'не более {number}', 'ең көбі {number}'),
  least: sentence('at least {number}', 'не менее {number}', 'кемінде {number}'),
  about: sentence('about {number}', 'около {number}', 'шамамен {number}'),
});
