import { sentence, texts } from '../language/sentence.ts';

export const T = texts('area-quantities', {
  votes: sentence('votes', 'голоса', 'дауыстар'),
});
