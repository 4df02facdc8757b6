import { sentence, texts } from '../language/sentence.ts';

export const T = texts('phrases', {
  figures: sentence('{what}.', '{what}.', '{what}.'),
  figures2: sentence('{name} {share:%2}', '{name} {share:%2}', '{name} {share:%2}'),
  figures3: sentence('{reason} ({who})', '{reason} ({who})', '{reason} ({who})'),
});
