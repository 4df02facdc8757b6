import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('whole-percentage-columns', {
  either: sentence('turnout or {share}', 'явка или {share}', 'қатысу деңгейі немесе {share}'),
  definitions: sentence('{turnout}; {share}', '{turnout}; {share}', '{turnout}; {share}'),
});
