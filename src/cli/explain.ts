import { CHECKS, didYouMean, explain, safeText } from '../core.ts';
import { Exit } from './exit.ts';
import { writeResult } from './stdout.ts';

/** `sanaq explain [CHECK]`: what a check asks, needs, assumes, and how to read it; without one, the list of all. */
export async function explainCommand(check: string | undefined): Promise<void> {
  const text = explain(check);
  if (text !== undefined) {
    await writeResult(text);
    return;
  }
  const ids = CHECKS.map(({ meta }) => meta.id);
  const hint = didYouMean(check ?? '', ids);
  process.stderr.write(`error: there is no check "${safeText(check ?? '')}"${hint}${hint ? '' : '; `sanaq explain` lists them'}\n`);
  throw new Exit(2);
}
