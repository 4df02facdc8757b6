import { compareReports, type Difference, differenceText, type Finding } from '../core.ts';
import { Exit } from './exit.ts';
import { languagesOf } from './languages.ts';
import { openReports } from './read-reports.ts';
import { writeResult } from './stdout.ts';
import { usage } from './usage.ts';

export interface DiffFlags {
  readonly format: 'terminal' | 'json';
  readonly failOn: 'error' | 'warning' | 'never';
  readonly lang?: readonly string[];
}

/** `sanaq diff A.json B.json`: what changed between two audits of one dataset, or of each of several. */
export async function diffCommand(before: string, after: string, { format, failOn, lang }: DiffFlags): Promise<void> {
  const [language] = languagesOf(lang);
  const [earlier, later] = [await openReports(before), await openReports(after)];
  const pairs =
    earlier.length === 1 && later.length === 1
      ? [{ one: earlier[0], other: later[0] }]
      : later.flatMap((other) => earlier.filter(({ dataset }) => dataset.id === other.dataset.id).map((one) => ({ one, other })));
  if (pairs.length === 0) usage('the two files have no dataset in common');
  const differences = pairs.map(({ one, other }) => compareReports(one, other));
  if (format === 'json') await writeResult(`${JSON.stringify(differences.length === 1 ? differences[0] : differences, null, 2)}\n`);
  else await writeResult(pairs.map(({ one, other }, at) => differenceText(differences[at], one, other, language)).join('\n'));
  if (failOn !== 'never' && differences.some((difference) => hasNew(difference, failOn))) throw new Exit(1);
}

/** Whether there are new findings of a severity or worse, by their identifiers; of those that no report lists, by their number. */
function hasNew({ new: found, notListed = [] }: Difference, failOn: 'error' | 'warning'): boolean {
  const more = notListed.some(
    ({ before, after }) =>
      (after?.error ?? 0) > (before?.error ?? 0) || (failOn === 'warning' && (after?.warning ?? 0) > (before?.warning ?? 0)),
  );
  const isBad = ({ severity, accepted }: Finding): boolean =>
    !accepted && (severity === 'error' || (failOn === 'warning' && severity === 'warning'));
  return more || found.some(isBad);
}
