import { safeText } from '../core.ts';
import { Exit } from './exit.ts';

/** Says what is wrong with the command, in one line, and ends it with 2. */
export function usage(message: string): never {
  process.stderr.write(`error: ${safeText(message)}\n`);
  throw new Exit(2);
}
