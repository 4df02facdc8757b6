import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('official-count', {
  votesFor: sentence('votes for {name}', 'голоса участника {name}', '{name} дауыстары'),
});
