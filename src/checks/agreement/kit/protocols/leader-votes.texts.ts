import { sentence, texts } from '../../../../language/sentence.ts';

/** What the shares of the leader are of. */
export const T = texts('leader-votes', {
  all: sentence('votes', 'голоса', 'дауыстар'),
  shared: sentence(
    'votes for the contestants that both sides report',
    'голоса за участников, о которых сообщают обе стороны',
    'екі жақ та хабарлаған қатысушылардың дауыстары',
  ),
});
