import type { EnglishCheck, EnglishFinding, EnglishReport, FindingsOmitted } from '../audit/report.ts';

/** Findings of one check that a report lists; the rest is counted. A rule broken in many rows is one finding, so few checks come to this. */
export const MOST_OF_A_CHECK = 1000;

/** Rows of a table that a report lists. */
export const MOST_OF_A_TABLE = 1000;

/** Severities and what is accepted, the worst first, as findings are kept. */
const RANKS = ['error', 'warning', 'note', 'accepted'] as const;
type Rank = (typeof RANKS)[number];
const rankOf = ({ severity, accepted }: EnglishFinding): Rank => (accepted ? 'accepted' : severity);

/**
 * A report that lists at most so many findings of each check, and counts those it leaves out by severity: the first of the worst
 * that nobody accepted stay, in their order. Of a table the first rows stay, and the others are counted. Everything else, the
 * totals of the summary above all, is as it was.
 *
 * @param most findings of a check that stay
 */
export function capped(report: EnglishReport, most = MOST_OF_A_CHECK): EnglishReport {
  return cappedTables(cappedFindings(report, most));
}

type EnglishTable = EnglishReport['tables'][number];

function cappedTables(report: EnglishReport): EnglishReport {
  if (report.tables.every(({ rows }) => rows.length <= MOST_OF_A_TABLE)) return report;
  return { ...report, tables: report.tables.map(cappedTable) };
}

function cappedTable(table: EnglishTable): EnglishTable {
  const { rows, rowsOmitted = 0, sentences } = table;
  if (rows.length <= MOST_OF_A_TABLE) return table;
  const first = sentences?.rows;
  return {
    ...table,
    rows: rows.slice(0, MOST_OF_A_TABLE),
    rowsOmitted: rowsOmitted + rows.length - MOST_OF_A_TABLE,
    ...(Array.isArray(first) && { sentences: { ...sentences, rows: first.slice(0, MOST_OF_A_TABLE) } }),
  };
}

function cappedFindings(report: EnglishReport, most: number): EnglishReport {
  if (report.findings.length <= most) return report;
  const kept = new Set<EnglishFinding>();
  const omitted = new Map<string, FindingsOmitted>();
  for (const [check, findings] of byCheck(report.findings)) {
    const isFull = findings.length > most;
    const ranked = isFull ? RANKS.flatMap((rank) => findings.filter((one) => rankOf(one) === rank)) : findings;
    for (const one of ranked.slice(0, most)) kept.add(one);
    if (isFull) omitted.set(check, countsOf(ranked.slice(most)));
  }
  if (omitted.size === 0) return report;
  const checks = report.checks.map((check): EnglishCheck => {
    const left = omitted.get(check.id);
    return left ? { ...check, findingsOmitted: left } : check;
  });
  return { ...report, checks, findings: report.findings.filter((one) => kept.has(one)) };
}

function byCheck(findings: readonly EnglishFinding[]): Map<string, EnglishFinding[]> {
  const found = new Map<string, EnglishFinding[]>();
  for (const one of findings) {
    const known = found.get(one.check);
    if (known) known.push(one);
    else found.set(one.check, [one]);
  }
  return found;
}

function countsOf(findings: readonly EnglishFinding[]): FindingsOmitted {
  const counts = { error: 0, warning: 0, note: 0, accepted: 0 };
  for (const one of findings) counts[rankOf(one)]++;
  return counts;
}

type OfCheck = Pick<EnglishCheck, 'findingsOmitted'>;

/** How many findings a check has beside those listed. */
export const omittedOf = ({ findingsOmitted: left }: OfCheck): number => (left ? left.error + left.warning + left.note + left.accepted : 0);

/** How many findings a report counts beside those it lists: all of them, or those of one severity, or those accepted. */
export function omittedIn({ checks }: { readonly checks: readonly OfCheck[] }, rank?: Rank): number {
  return checks.reduce((all, check) => all + (rank ? (check.findingsOmitted?.[rank] ?? 0) : omittedOf(check)), 0);
}
