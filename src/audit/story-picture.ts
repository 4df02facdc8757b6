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
 * The story with its pictures: the first item has that of the check that found it, or else of the same question; a further
 * item has that of its own check, where it is not shown yet.
 */
export function withPictures(
  story: readonly StoryItem[],
  findings: readonly Finding[],
  checks: readonly CheckResult[],
  drawn: readonly Drawn[],
): StoryItem[] {
  const shown = new Set<string>();
  return story.map((item, at) => {
    const found = findings.find(({ id }) => item.findings.includes(id));
    // A strip of elections shows how unusual something is, not where it is: any other picture of the check comes first.
    const ofCheck = drawn.filter(({ check, figure }) => check === found?.check && !shown.has(figure.id));
    const own = ofCheck.find(({ figure }) => figure.kind !== 'strip') ?? ofCheck[0];
    const picture = own ?? (at === 0 ? alike(found, checks, drawn) : undefined);
    if (!picture) return item;
    shown.add(picture.figure.id);
    return { ...item, figure: picture.figure.id };
  });
}

/** A picture of the question that a finding belongs to. */
function alike(found: Finding | undefined, checks: readonly CheckResult[], drawn: readonly Drawn[]): Drawn | undefined {
  const question = checks.find(({ id }) => id === found?.check)?.question;
  const some = drawn.filter((one) => one.question === question);
  return some.find(({ check }) => check === ALL_SOURCES) ?? some[0];
}
