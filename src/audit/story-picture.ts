import type { Question, ReportFigure } from '../findings/check.ts';
import type { CheckResult, Finding, StoryItem } from './report.ts';

/** A picture with the check that drew it. */
export interface Drawn {
  readonly check: string;
  readonly question: Question;
  readonly figure: ReportFigure;
}

/** A picture that shows all independent counts beside the official result. */
const ALL_SOURCES = 'sources-agree';

/**
 * The story with its pictures: an item has that of the check that found it, the finding of its headline before the others, where it
 * is not shown yet; the first item else has one of the same question.
 */
export function withPictures(
  story: readonly StoryItem[],
  findings: readonly Finding[],
  checks: readonly CheckResult[],
  drawn: readonly Drawn[],
): StoryItem[] {
  const byId = new Map(findings.map((one) => [one.id, one]));
  const shown = new Set<string>();
  return story.map((item, at) => {
    const found = item.findings.flatMap((id) => byId.get(id) ?? []);
    const own = found.map(({ check }) => ofCheck(check, drawn, shown)).find((picture) => picture !== undefined);
    const picture = own ?? (at === 0 ? alike(found[0], checks, drawn) : undefined);
    if (!picture) return item;
    shown.add(picture.figure.id);
    return { ...item, figure: picture.figure.id };
  });
}

/** A strip of elections shows how unusual something is, not where it is: any other picture of the check comes first. */
function ofCheck(check: string, drawn: readonly Drawn[], shown: ReadonlySet<string>): Drawn | undefined {
  const some = drawn.filter((one) => one.check === check && !shown.has(one.figure.id));
  return some.find(({ figure }) => figure.kind !== 'strip') ?? some[0];
}

/** A picture of the question that a finding belongs to. */
function alike(found: Finding | undefined, checks: readonly CheckResult[], drawn: readonly Drawn[]): Drawn | undefined {
  const question = checks.find(({ id }) => id === found?.check)?.question;
  const some = drawn.filter((one) => one.question === question);
  return some.find(({ check }) => check === ALL_SOURCES) ?? some[0];
}
