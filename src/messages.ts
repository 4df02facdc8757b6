// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './checks/arithmetic/arithmetic.texts.ts';
import texts1 from './checks/arithmetic/ballot-chain.texts.ts';
import texts2 from './checks/arithmetic/change-matches-levels.texts.ts';
import texts3 from './checks/arithmetic/claims-agree.texts.ts';
import texts4 from './checks/arithmetic/cumulative-turnout.texts.ts';
import texts5 from './checks/arithmetic/duplicate-rows.texts.ts';
import texts6 from './checks/arithmetic/identical-results.texts.ts';
import texts7 from './checks/arithmetic/lead-matches-shares.texts.ts';
import texts8 from './checks/arithmetic/margin-matches-sample.texts.ts';
import texts9 from './checks/arithmetic/parts-sum-to-total.texts.ts';
import texts10 from './checks/arithmetic/protocol-balances.texts.ts';
import texts11 from './checks/arithmetic/seats-match-rules.texts.ts';
import texts12 from './checks/arithmetic/share-feasible-for-sample.texts.ts';
import texts13 from './checks/arithmetic/share-matches-votes.texts.ts';
import texts14 from './checks/arithmetic/shares-sum-to-hundred.texts.ts';
import texts15 from './checks/arithmetic/time-is-possible.texts.ts';
import texts16 from './checks/arithmetic/turnout-matches-counts.texts.ts';
import texts17 from './model/acceptance.texts.ts';
import texts18 from './model/bulk.texts.ts';
import type { Messages } from './model/language.ts';
import texts19 from './model/model.texts.ts';
import texts20 from './model/quantity.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts8, texts9, texts10, texts11, texts12, texts13, texts14, texts15, texts16, texts17, texts18, texts19, texts20);
