import { safeText } from '../core.ts';
import { languagesOf } from './languages.ts';
import { type OutputFlags, outputsOf, toStdout, writeOutputs } from './outputs.ts';
import { openReports } from './read-reports.ts';
import { writeResult } from './stdout.ts';

/** `sanaq report FILE`: any format of a finished audit again, without the data. */
export async function reportCommand(file: string, flags: OutputFlags): Promise<void> {
  const outputs = await outputsOf(flags);
  const languages = languagesOf(flags.lang);
  const reports = await openReports(file);
  const folders = reports.map(() => '');
  const written = await writeOutputs(reports, outputs, folders, languages, flags);
  const wanted = outputs.filter((output) => output.file === undefined);
  for (const output of wanted) await writeResult(await toStdout(reports, output, folders, languages, flags));
  if (outputs.length === 0 && !flags.quiet) await writeResult(await toStdout(reports, { format: 'terminal' }, folders, languages, flags));
  if (written.length === 0 || flags.quiet) return;
  const text = `${written.map((one) => `Report: ${safeText(one)}`).join('\n')}\n`;
  if (wanted.length > 0) process.stderr.write(text);
  else await writeResult(text);
}
