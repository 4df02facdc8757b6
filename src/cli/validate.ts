import { safeText } from '../index.ts';
import { PathError, readDataset } from '../node.ts';
import { Exit } from './exit.ts';
import { problemText } from './problems.ts';
import { writeResult } from './stdout.ts';
import { type TableFlags, tableOptions } from './table-options.ts';

export interface ValidateFlags extends TableFlags {
  readonly quiet?: boolean;
}

/** `sanaq validate PATH…`: reads the data only; every problem with its location; exit 2 if there is one. */
export async function validateCommand(paths: readonly string[], { quiet = false, ...flags }: ValidateFlags): Promise<void> {
  let failed = false;
  for (const given of paths) {
    try {
      const read = await readDataset(given, tableOptions(flags));
      if (!read.dataset) {
        failed = true;
        process.stderr.write(problemText(given, read));
      } else if (!quiet) {
        const { dataset } = read;
        const files = dataset.files.map(({ path, rows }) => `  ${safeText(path)}${rows === undefined ? '' : `: ${rows} rows read`}`);
        const notices = dataset.notices.map(({ message }) => `  notice: ${safeText(message)}`);
        await writeResult(
          `${[`${safeText(given)}: no problems (${dataset.sources.length} sources, ${dataset.areas.size} areas)`, ...files, ...notices].join('\n')}\n`,
        );
      }
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      failed = true;
      process.stderr.write(`sanaq: ${safeText(error.path)} ${safeText(error.message)}\n`);
    }
  }
  if (failed) throw new Exit(2);
}
