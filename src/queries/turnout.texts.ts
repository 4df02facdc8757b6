import { sentence, texts } from '../language/sentence.ts';

export const T = texts('turnout', {
  published: sentence('{share} as published', '{share}, как опубликовано', '{share}, жарияланғандай'),
  at: sentence('{share} at {hour}', '{share} на {hour}', '{hour} кезінде {share}'),
});
