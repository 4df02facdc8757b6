import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('whole-percentage-columns', {
  turnoutOr: sentence('turnout or {share}', 'явка или {share}', 'қатысу деңгейі немесе {share}'),
  figures: sentence('{definition}; {definition2}', '{definition}; {definition2}', '{definition}; {definition2}'),
});
