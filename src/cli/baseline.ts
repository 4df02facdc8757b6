import path from 'node:path';
import { type AuditReport, type BaselineEntry, baselineText, collectProblems, readBaseline, safeText } from '../core.ts';
import type { PathError } from '../node/path-error.ts';
import { readGivenText } from '../node/read-given.ts';
import { writeTexts } from '../node/write-texts.ts';
import { problemLine } from '../report/problem-line.ts';
import { Exit } from './exit.ts';

const SHORTEST_REASON = 10;

/**
 * The findings a baseline accepts; none where it is about to be written and is not there yet.
 *
 * @throws Exit 2 when it cannot be read or used; all its problems are printed
 */
export async function openBaseline(file: string, updating: boolean): Promise<readonly BaselineEntry[]> {
  const text = await readGivenText(file).catch((error: PathError) => {
    if (error.code === 'ENOENT' && updating) return undefined;
    const hint = error.code === 'ENOENT' ? '; add --update-baseline to create it' : '';
    return refuse(`--baseline: ${file} ${error.message}${hint}`);
  });
  if (text === undefined) return [];
  const problems = collectProblems();
  const entries = readBaseline(path.basename(file), text, problems);
  if (entries) return entries;
  const folder = file.slice(0, file.length - path.basename(file).length);
  for (const problem of problems.kept) process.stderr.write(`${problemLine(folder, problem)}\n`);
  throw new Exit(2);
}

/**
 * Writes the errors and warnings of these audits into the baseline. Entries that still hold keep their reason and their last
 * day; those of these datasets that are found no more go, those of other datasets stay.
 *
 * @throws Exit 2 when a finding is new and no reason was given, or the file cannot be written
 */
export async function updateBaseline(
  file: string,
  before: readonly BaselineEntry[],
  reports: readonly AuditReport[],
  { reason, today }: { readonly reason?: string; readonly today: string },
): Promise<string> {
  const audited = new Set(reports.map(({ dataset }) => dataset.id));
  const holds = ({ expires }: BaselineEntry): boolean => expires === undefined || expires >= today;
  const known = new Map(before.filter(holds).map((entry) => [`${entry.dataset} ${entry.finding}`, entry]));
  const wanted = reports.flatMap(({ dataset, findings }) =>
    findings
      .filter(({ severity, accepted }) => severity !== 'note' && accepted?.by !== 'manifest')
      .map((finding) => ({ dataset: dataset.id, finding, entry: known.get(`${dataset.id} ${finding.id}`) })),
  );
  const added = wanted.filter(({ entry }) => !entry).length;
  if (added > 0 && (reason === undefined || reason.trim().length < SHORTEST_REASON))
    refuse(
      `--update-baseline would accept ${added} new ${added === 1 ? 'finding' : 'findings'}; give a --reason of ${SHORTEST_REASON} characters or more`,
    );
  const entries = wanted.map(
    ({ dataset, finding, entry }): BaselineEntry => ({
      dataset,
      finding: finding.id,
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      reason: entry?.reason ?? (reason as string).trim(),
      ...(entry?.expires && { expires: entry.expires }),
      by: 'baseline',
    }),
  );
  await writeTexts([{ target: file, text: baselineText([...before.filter(({ dataset }) => !audited.has(dataset)), ...entries]) }]).catch(
    (error: Error) => refuse(`--baseline: ${file} ${error.message}`),
  );
  return `Baseline: ${entries.length} ${entries.length === 1 ? 'finding' : 'findings'} accepted in ${safeText(file)}, ${added} of them new`;
}

function refuse(message: string): never {
  process.stderr.write(`error: ${safeText(message)}\n`);
  throw new Exit(2);
}
