// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './audit.texts.ts';
import texts1 from './checks/agreement/agreement.texts.ts';
import texts2 from './checks/agreement/matched-stations.texts.ts';
import texts3 from './checks/agreement/quick-count.texts.ts';
import texts4 from './checks/agreement/share-discrepancy.texts.ts';
import texts5 from './checks/agreement/tally-exceeds-official.texts.ts';
import texts6 from './checks/agreement/tally-feasibility.texts.ts';
import texts7 from './checks/agreement/turnout-discrepancy.texts.ts';
import texts8 from './ingest/ingest.texts.ts';
import texts9 from './model/grading.texts.ts';
import type { Messages } from './model/language.ts';
import texts10 from './model/model.texts.ts';
import texts11 from './model/quick-count.texts.ts';
import texts12 from './model/sample-design.texts.ts';
import texts13 from './report/difference.texts.ts';
import texts14 from './report/report.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0, texts1, texts2, texts3, texts4, texts5, texts6, texts7, texts8, texts9, texts10, texts11, texts12, texts13, texts14);
