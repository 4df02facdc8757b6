// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './model/figures/figures.texts.ts';
import type { Messages } from './model/language.ts';
import texts1 from './model/model.texts.ts';
import texts2 from './report/figures/figures.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0, texts1, texts2);
