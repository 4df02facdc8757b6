// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import type { Messages } from './model/language.ts';
import texts0 from './model/model.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = Object.assign({}, texts0);
