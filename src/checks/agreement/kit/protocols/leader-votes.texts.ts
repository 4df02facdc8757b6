import { sentence, texts } from '../../../../language/sentence.ts';

/** What the shares of the leader are of. */
export const T = texts('leader-votes', {
  all: sentence('votes', 'голоса', 'дауыстар'),
  shared: sentence(
    'votes for the contestants both sides report',
    'голоса участников, которых указывают обе стороны',
    'екі жақ та көрсеткен қатысушылардың дауыстары',
  ),
});
