import { type Dataset, type Notice, placeText, runCheck, safeText } from '../core.ts';
import { faultLines } from '../ingest/fault-lines.ts';
import { english } from '../language/text.ts';
import { readDataset } from '../node/open-dataset.ts';
import { PathError } from '../node/path-error.ts';
import { Exit } from './exit.ts';
import { expandPaths } from './paths.ts';
import { problemText } from './problems.ts';
import { writeResult } from './stdout.ts';
import { type TableFlags, tableOptions } from './table-options.ts';

export interface ValidateFlags extends TableFlags {
  readonly quiet?: boolean;
}

/** Rows that agree in all their counts and not in their names: often one row pasted twice. */
function repeatedRows(dataset: Dataset): Notice[] {
  return runCheck(dataset, 'duplicate-rows').observations.flatMap((one) =>
    one.kind === 'noted' ? [{ code: 'duplicate-rows', message: one.message, ...(one.locations[0] && { location: one.locations[0] }) }] : [],
  );
}

/** `sanaq validate PATH…`: reads the data only; every problem with its location; exit 2 if there is one. */
export async function validateCommand(paths: readonly string[], { quiet = false, ...flags }: ValidateFlags): Promise<void> {
  let failed = false;
  const columns = tableOptions(flags);
  for (const given of await expandPaths(paths, columns !== undefined)) {
    try {
      const read = await readDataset(given, columns);
      if (!read.dataset) {
        failed = true;
        process.stderr.write(problemText(given, read));
      } else if (!quiet) {
        const { dataset } = read;
        const files = dataset.files.map(({ path, rows }) => `  ${safeText(path)}${rows === undefined ? '' : `: ${rows} rows read`}`);
        const notices = [...dataset.notices, ...repeatedRows(dataset)].map(({ message, location }) => {
          const place = location ? ` (${placeText(location)})` : '';
          return `  notice: ${safeText(`${english(message)}${place}`)}`;
        });
        const faults = faultLines(dataset).map((line) => `  error: ${safeText(line)}`);
        await writeResult(
          `${[`${safeText(given)}: no problems (${dataset.sources.length} sources, ${dataset.areas.size} areas)`, ...files, ...faults, ...notices].join('\n')}\n`,
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
