import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('findings', {
  figures: sentence('{title} ({findings:#})', '{title} ({findings:#})', '{title} ({findings:#})'),
});
