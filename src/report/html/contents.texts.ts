import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('contents', {
  figures: sentence('{title} ({findings:#})', '{title} ({findings:#})', '{title} ({findings:#})'),
});
