import type * as z from 'zod';
import type { EnglishReport } from '../audit/report.ts';
import type { Problem } from '../data/problem.ts';
import { Report } from './schema.ts';

/** Reports of other versions have other keys; they are refused by their version, not by every key that differs. */
const VERSION_READ = 2;

/** Problems told one by one; a file that is something else altogether has many. */
const MOST_TOLD = 20;

/**
 * The reports of a JSON file: one, or the array that an audit of several datasets writes.
 *
 * @param file its name, for the problems; they have the path of the value in place of a line
 * @example
 * const { dataset } = parseDataset(files);
 * const json = render(audit(dataset!), 'json');
 * readReports(json, 'report.json').reports?.[0].dataset.id; // 'testland'
 */
export function readReports(
  text: string,
  file: string,
): { readonly reports?: readonly EnglishReport[]; readonly problems: readonly Problem[] } {
  const problem = (field: string, message: string, expected: string): Problem => ({
    code: 'report',
    location: { file, line: 1, column: 1, field },
    message,
    expected,
  });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // What the parser says quotes the text, which may be anything at all.
    return { problems: [problem('', 'no JSON: the text is not well formed', 'a report as --format json writes it')] };
  }
  const all = Array.isArray(content) ? content : [content];
  if (all.length === 0) return { problems: [problem('', 'there is no report', 'at least one report')] };
  const reports: EnglishReport[] = [];
  const problems: Problem[] = [];
  for (const [index, one] of all.entries()) {
    const version = one !== null && typeof one === 'object' ? (one as { schemaVersion?: unknown }).schemaVersion : undefined;
    if (typeof version === 'number' && version !== VERSION_READ) {
      const path = [...(Array.isArray(content) ? [index] : []), 'schemaVersion'].join('.');
      const message = `a report of version ${version}; this program reads version ${VERSION_READ}: audit the data again for a report of this version`;
      problems.push(problem(path, message, `schemaVersion ${VERSION_READ}`));
      continue;
    }
    const parsed = Report.safeParse(one);
    if (parsed.success) reports.push(parsed.data);
    else
      for (const issue of parsed.error.issues) {
        const path = [...(Array.isArray(content) ? [index] : []), ...issue.path].map(String).join('.');
        problems.push(problem(path, issue.message, expectedOf(issue)));
      }
  }
  return problems.length > 0 ? { problems: problems.slice(0, MOST_TOLD) } : { reports, problems };
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'no other keys than those of the schema';
  return 'what the schema of reports, version 2, says';
}
