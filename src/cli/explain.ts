import { CHECKS, didYouMean, explain, explainFinding, safeText } from '../core.ts';
import { Exit } from './exit.ts';
import { languagesOf } from './languages.ts';
import { openReports } from './read-reports.ts';
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
  const finding = /^[0-9a-f]{4,12}$/.test(check ?? '') ? '; to explain a finding, give its report: sanaq explain FINDING REPORT.json' : '';
  const list = hint || finding ? '' : '; `sanaq explain` lists them';
  process.stderr.write(`error: there is no check "${safeText(check ?? '')}"${hint}${finding}${list}\n`);
  throw new Exit(2);
}

/** `sanaq explain FINDING REPORT.json`: one finding from its cells to what is said of it. The first letters of its identifier are enough. */
export async function explainFindingCommand(id: string, file: string, lang: readonly string[] | undefined): Promise<void> {
  const [language] = languagesOf(lang);
  const reports = await openReports(file);
  const all = reports.flatMap((report) => report.findings.map((finding) => ({ report, finding })));
  const found = all.filter(({ finding }) => finding.id.startsWith(id));
  if (found.length === 1) {
    const [{ report, finding }] = found;
    await writeResult(explainFinding(report, finding.id, language) as string);
    return;
  }
  const ids = found.length > 1 ? found.slice(0, 5).map(({ finding }) => finding.id) : [];
  const why =
    found.length > 1
      ? `begins the identifiers of ${found.length} findings: ${ids.join(', ')}${found.length > ids.length ? ', …' : ''}`
      : `is no finding of ${safeText(file)}${didYouMean(id, [...new Set(all.map(({ finding }) => finding.id))])}; findings.csv and report.html name them`;
  process.stderr.write(`error: "${safeText(id)}" ${why}\n`);
  throw new Exit(2);
}
