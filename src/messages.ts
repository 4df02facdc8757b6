// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './audit.texts.ts';
import type { Messages } from './model/language.ts';
import texts1 from './model/model.texts.ts';
import texts2 from './report/glossary.texts.ts';
import texts3 from './report/html/html.texts.ts';
import texts4 from './report/report.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0, texts1, texts2, texts3, texts4);
