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

/** The story with the one picture that shows its first item: of the check that found it, or else of the same question. */
export function withPicture(
  story: readonly StoryItem[],
  findings: readonly Finding[],
  checks: readonly CheckResult[],
  drawn: readonly Drawn[],
): StoryItem[] {
  const [first, ...others] = story;
  if (!first) return [];
  const found = findings.find(({ id }) => first.findings.includes(id));
  const question = checks.find(({ id }) => id === found?.check)?.question;
  const own = drawn.find(({ check }) => check === found?.check);
  const alike = drawn.filter((one) => one.question === question);
  const picture = own ?? alike.find(({ check }) => check === ALL_SOURCES) ?? alike[0];
  return [{ ...first, ...(picture && { figure: picture.figure.id }) }, ...others];
}
