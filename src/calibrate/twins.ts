import { runCheck } from '../audit/audit.ts';
import type { EnglishFinding, EnglishReport } from '../audit/report.ts';
import { CHECKS } from '../checks/index.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Observation, Scope } from '../findings/check.ts';
import { english } from '../language/text.ts';
import { cleanTwin } from '../simulate/twin.ts';

/** A hypothesis that gave a finding: what is looked for again in each twin. Plain data, so that threads can be handed it. */
export interface TwinQuestion {
  readonly finding: string;
  readonly check: string;
  readonly scope: Scope;
  /** Its test; of a finding without a p-value empty. */
  readonly test: string;
  /** How extreme it is: −log₁₀ p, or the statistic that twins are compared by. */
  readonly extreme: number;
}

/** Questions about the official result alone: a twin has no other sources. */
const ALONE: ReadonlySet<string> = new Set(CHECKS.filter(({ question }) => question !== 'agreement').map(({ meta }) => meta.id));

/** The statistical findings of a report that a clean twin can be asked about; those that compare sources are not among them. */
export function twinQuestions({ findings }: Pick<EnglishReport, 'findings'>): TwinQuestion[] {
  return findings.flatMap(({ id, check, scope, test, twin }): TwinQuestion[] => {
    if (!ALONE.has(check)) return [];
    if (test) return [{ finding: id, check, scope, test: test.name, extreme: -test.log10PValue }];
    return twin ? [{ finding: id, check, scope, test: '', extreme: twin.statistic }] : [];
  });
}

/** Of a report's rounding: a twin with the very same figures is as extreme. */
const ROUNDING = 1e-9;

/**
 * Which findings one clean twin of the dataset shows as well: whether the same hypothesis has a p-value at least as small there, or a statistic at least as high.
 * Only the checks that gave findings run. A hypothesis that the twin's figures do not admit is not as extreme.
 *
 * @param stream which of the seed's twins
 * @see cleanTwin for what a twin keeps, and which way it errs
 * @example asExtreme(dataset, twinQuestions(audit(dataset)), 1, 0); // [false, true]
 */
export function asExtreme(dataset: Dataset, questions: readonly TwinQuestion[], seed: number, stream: number): boolean[] {
  const twin = cleanTwin(dataset, { seed, stream });
  const most = new Map<string, number>();
  for (const check of new Set(questions.map((one) => one.check)))
    for (const one of runCheck(twin, check, seed).observations) {
      const found = extremeOf(one);
      if (!found) continue;
      const key = keyOf(check, found.scope, found.test);
      most.set(key, Math.max(most.get(key) ?? Number.NEGATIVE_INFINITY, found.extreme));
    }
  return questions.map(({ check, scope, test, extreme }) => {
    const found = most.get(keyOf(check, scope, test));
    return found !== undefined && found >= extreme - ROUNDING * Math.abs(extreme);
  });
}

/** How extreme an observation is, where twins can be compared by it; one below the limits of its check is no observation at all. */
function extremeOf(one: Observation): Omit<TwinQuestion, 'finding' | 'check'> | undefined {
  if (one.kind === 'measured') return { scope: one.scope, test: english(one.test.name), extreme: -one.test.log10P };
  return one.kind === 'noted' && one.twin !== undefined ? { scope: one.scope, test: '', extreme: one.twin } : undefined;
}

function keyOf(check: string, scope: Scope, test: string): string {
  const parts = Object.entries(scope).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([check, test, ...parts]);
}

/**
 * A report in which every statistical finding about the official result has its p-value from twins of the dataset.
 *
 *     p = (1 + #{twins at least as extreme}) / (draws + 1)
 *
 * Exact in level where the twin is the null, whatever the finding's own p-value assumes; of one hypothesis, not corrected for
 * how many there were.
 *
 * @param counts by question, how many of the twins were at least as extreme
 * @throws RangeError when there are no draws, or as many counts as questions are not given
 * @see Davison & Hinkley (1997), Bootstrap Methods and their Application, 4.2, doi:10.1017/CBO9780511802843
 */
export function withTwins(
  report: EnglishReport,
  questions: readonly TwinQuestion[],
  counts: readonly number[],
  draws: number,
): EnglishReport {
  if (!(Number.isSafeInteger(draws) && draws > 0)) throw new RangeError(`withTwins: draws must be a whole number above 0, found ${draws}`);
  if (counts.length !== questions.length) throw new RangeError('withTwins: one count a question is needed');
  const byFinding = new Map(questions.map(({ finding }, index) => [finding, counts[index]]));
  const findings = report.findings.map((one): EnglishFinding => {
    const count = byFinding.get(one.id);
    if (count === undefined) return one;
    const twin = { draws, asExtreme: count, pValue: Number(((1 + count) / (draws + 1)).toPrecision(12)) };
    if (one.test) return { ...one, test: { ...one.test, twin } };
    return one.twin ? { ...one, twin: { ...one.twin, ...twin } } : one;
  });
  return { ...report, options: { ...report.options, twins: draws }, findings };
}
