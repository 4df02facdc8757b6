// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './checks/turnout/anomalous-votes.texts.ts';
import texts1 from './checks/turnout/fingerprint.texts.ts';
import texts2 from './checks/turnout/integer-percentages.texts.ts';
import texts3 from './checks/turnout/outlying-areas.texts.ts';
import texts4 from './checks/turnout/outlying-stations.texts.ts';
import texts5 from './checks/turnout/resampled-density.texts.ts';
import texts6 from './checks/turnout/shared.texts.ts';
import texts7 from './checks/turnout/small-stations.texts.ts';
import texts8 from './checks/turnout/stations-at-hundred.texts.ts';
import texts9 from './checks/turnout/turnout-distribution.texts.ts';
import texts10 from './checks/turnout/turnout-share-dependence.texts.ts';
import texts11 from './checks/turnout/unaccounted-ballots.texts.ts';
import type { Messages } from './model/language.ts';
import texts12 from './model/model.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts8, texts9, texts10, texts11, texts12);
