import { text } from 'node:stream/consumers';
import { type AuditReport, readReports, safeText } from '../core.ts';
import type { PathError } from '../node/path-error.ts';
import { readGivenText } from '../node/read-given.ts';
import { Exit } from './exit.ts';

/** The reports of a JSON file, `-` for standard input; a problem with it is printed and ends the command with 2. */
export async function openReports(file: string): Promise<readonly AuditReport[]> {
  const content = await (file === '-' ? text(process.stdin) : readGivenText(file)).catch((error: PathError) => {
    process.stderr.write(`sanaq: ${safeText(file)} ${error.message}\n`);
    throw new Exit(2);
  });
  const { reports, problems } = readReports(content, file);
  if (reports) return reports;
  for (const { location, message, expected } of problems)
    process.stderr.write(
      `${safeText(`${location.file}${location.field ? `: ${location.field}` : ''}: ${message}; expected ${expected}`)}\n`,
    );
  throw new Exit(2);
}
