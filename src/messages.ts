// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './checks/agreement/poll-herding.texts.ts';
import texts1 from './checks/agreement/poll-trend.texts.ts';
import texts2 from './checks/agreement/regional-mix.texts.ts';
import texts3 from './checks/agreement/seats-under-source.texts.ts';
import texts4 from './checks/agreement/sources-agree.texts.ts';
import texts5 from './checks/agreement/sources.texts.ts';
import texts6 from './checks/digits/counts-from-percentages.texts.ts';
import texts7 from './checks/digits/digits.texts.ts';
import texts8 from './checks/digits/first-digit-benford.texts.ts';
import texts9 from './checks/digits/last-digit-uniformity.texts.ts';
import texts10 from './checks/digits/last-two-digits.texts.ts';
import texts11 from './checks/digits/second-digit-benford.texts.ts';
import texts12 from './checks/digits/zero-five-counts.texts.ts';
import texts13 from './checks/digits/zero-five-percentages.texts.ts';
import texts14 from './model/benford-columns.texts.ts';
import texts15 from './model/digit-columns.texts.ts';
import type { Messages } from './model/language.ts';
import texts16 from './model/methods.texts.ts';
import texts17 from './model/model.texts.ts';
import texts18 from './model/smooth-digit-columns.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts8, texts9, texts10, texts11, texts12, texts13, texts14, texts15, texts16, texts17, texts18);
