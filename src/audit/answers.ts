import type { Question } from '../findings/check.ts';
import { together } from '../findings/weight.ts';
import { join } from '../language/format.ts';
import { english, type Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { Z95 } from '../stats/confidence.ts';
import { sum } from '../stats/sum.ts';
import { T } from './answers.texts.ts';
import { CALIBRATION } from './calibration-table.ts';
import { couldHaveSeen, type FoundDose } from './false-alarms.ts';
import type { Judged } from './findings.ts';
import type { CheckResult, Finding, QuestionAnswer } from './report.ts';
import { verdictOf } from './verdict.ts';
import type { Verdict } from './verdicts.ts';
import type { ContestSize } from './weigh.ts';

/** What the four answers follow from. */
export interface Asked {
  readonly checks: readonly CheckResult[];
  /** Findings in the order of the report, with their ballots area by area. */
  readonly judged: readonly Judged[];
  readonly size: ContestSize;
  readonly isUnusual: (finding: Finding) => boolean;
  readonly couldChange: (findings: readonly Finding[]) => boolean;
  /** Independent surveys and exit polls that a check compared. */
  readonly surveys: number;
}

/** The answer to one question: a verdict, and a sentence that says why. */
export function answer(question: Question, asked: Asked): QuestionAnswer {
  const own = asked.checks.filter((check) => check.question === question);
  const ids = new Set(own.map(({ id }) => id));
  const about = asked.judged.filter(({ finding }) => ids.has(finding.check) && !finding.accepted);
  const findings = about.map(({ finding }) => finding);
  const doubts = new Map(about.map(({ finding, doubt }) => [finding.id, doubt]));
  const ran = own.filter(({ status }) => status === 'passed' || status === 'flagged');
  const unfit = own.some(({ columnsUnfit }) => columnsUnfit);
  const seen = dosesSeen(question, asked);
  const verdict = verdictOf({
    question,
    findings,
    doubtOf: ({ id }) => doubts.get(id),
    isUnusual: asked.isUnusual,
    size: asked.size,
    couldChange: asked.couldChange,
    columnsUnfit: unfit,
    ran: ran.length > 0,
    couldSee: couldSee(question, seen, asked),
  });
  const partly = ran.length > 0 && own.some(({ skipped, status }) => skipped.length > 0 || status === 'failed' || status === 'skipped');
  return { id: question, verdict, partly, sentence: sentenceOf(question, verdict, { own, ran, about, seen, isUnusual: asked.isUnusual }) };
}

interface Said {
  readonly own: readonly CheckResult[];
  readonly ran: readonly CheckResult[];
  readonly about: readonly Judged[];
  readonly seen: readonly FoundDose[];
  readonly isUnusual: (finding: Finding) => boolean;
}

function sentenceOf(question: Question, verdict: Verdict, { own, ran, about, seen, isUnusual }: Said): Text {
  const all = about.map(({ finding }) => finding);
  const result = all.filter((one) => one.about === 'result');
  const errors = result.filter(({ severity }) => severity === 'error');
  const warnings = result.filter(({ severity }) => severity === 'warning');
  const documents = all.filter((one) => one.severity === 'error' && one.about === 'document').length;
  const tests = sum(ran.map((check) => check.tests));
  const others = tests - errors.length - warnings.length;
  const aside = documents > 0 ? [T.documents({ documents })] : [];
  const held = others > 0 ? [T.held({ others })] : [];
  const slips = errors.length > 0 ? [slipsText(about.filter(({ finding }) => errors.includes(finding)))] : [];
  // Whoever reads no further must not think that all sources say so.
  const alike = all.filter((one) => one.grade === 0).length;
  const agreed = alike > 0 ? [T.alike({ alike })] : [];
  switch (verdict) {
    case 'contradicted':
      return join([...first(errors), ...held, ...aside], ' ');
    case 'anomalous':
      return join([...first(warnings), ...agreed, ...slips, ...held, ...aside], ' ');
    case 'unusual':
      return join([...unusualText(result.filter(isUnusual)), ...slips, ...aside], ' ');
    case 'slips':
      return join([...slips, ...first(errors.slice(0, 1)), ...held, ...aside], ' ');
    case 'consistent':
      return join([T.consistent({ tests, ran: ran.length }), ...dosesText(seen), ...aside], ' ');
    case 'weakly-tested':
      return join([T.consistent({ tests, ran: ran.length }), T.weak(), ...aside], ' ');
    case 'not-testable':
      return untestable(question, own);
  }
}

/** What no clean election shows; without such a finding it is columns that make a question unusual. */
const unusualText = (notes: readonly Finding[]): Text[] => (notes.length > 0 ? [...first(notes), T.unusual()] : [T.unfit()]);

/** What the first finding says, and how many others there are. */
function first([one, ...others]: readonly Finding[]): Text[] {
  if (!one) return [];
  return others.length > 0 ? [one.message, T.others({ others: others.length })] : [one.message];
}

function slipsText(errors: readonly Judged[]): Text {
  const doubts = errors.flatMap(({ doubt }) => doubt ?? []);
  const { fewest } = together(doubts);
  const alone = sum(errors.filter(({ doubt }) => !doubt).map(({ finding }) => finding.weight?.ballots?.[0] ?? 0));
  const ballots = Math.round(fewest + alone);
  // Rolls and printed percentages that contradict each other move no ballot.
  return ballots === 0 ? T.slipsUncounted({ errors: errors.length }) : T.slips({ errors: errors.length, ballots });
}

function untestable(question: Question, own: readonly CheckResult[]): Text {
  const needed = commonest(own.flatMap(({ skipped }) => skipped.map(({ dataNeeded }) => dataNeeded)));
  if (needed !== undefined) return T.noneCouldRun[question]({ needed });
  return own.length === 0 ? T.noCheckChosen() : T.noCheckRan();
}

/** What has to be done to a count for a question to be about it. */
const ASKED_OF: Readonly<Record<Question, readonly string[]>> = {
  arithmetic: [],
  agreement: ['Protocols altered after the count'],
  turnout: ['Ballots added', 'Stations filled up', 'Percentages made whole', 'Percentages made multiples of five'],
  digits: ['Counts invented', 'Counts computed from percentages'],
};

/** Doses above this are too large to count as seen: a tenth of the stations. */
const LARGEST_DOSE = 0.1;
/** Of surveys, five points; one survey has a usual error of 3.5 points (Shirani-Mehr et al. 2018), several have less. */
const LARGEST_POINTS = 0.05;
const USUAL_ERROR = 0.035;
/** Checks that set protocols of stations beside the official rows. */
const OF_PROTOCOLS: ReadonlySet<string> = new Set(['matched-stations', 'tally-exceeds-official', 'quick-count']);

/** The doses that the checks of a question would have seen in a dataset of this size. */
function dosesSeen(question: Question, { checks, size }: Asked): FoundDose[] {
  const ran = checks.some((check) => check.question === question && check.tests > 0);
  if (!ran || size.stations === 0) return [];
  const withSources = question === 'agreement';
  return couldHaveSeen(CALIBRATION, size.stations).filter(
    (one) => ASKED_OF[question].includes(one.title) && (withSources ? one.withSources : one.alone) !== undefined,
  );
}

function couldSee(question: Question, seen: readonly FoundDose[], { checks, surveys }: Asked): boolean {
  if (question === 'agreement') {
    if (checks.some(({ id, tests }) => OF_PROTOCOLS.has(id) && tests > 0)) return true;
    return surveys > 0 && (Z95 * USUAL_ERROR) / Math.sqrt(surveys) <= LARGEST_POINTS;
  }
  return seen.some(({ alone }) => alone !== undefined && alone <= LARGEST_DOSE);
}

/** The doses a question could have seen, smallest first. */
function dosesText(seen: readonly FoundDose[]): Text[] {
  const doses = seen.flatMap(({ title, unit, alone, withSources }) => {
    const share = alone ?? withSources;
    return share === undefined ? [] : [{ share, text: T.dose({ title: word(title), unit: word(unit), share }) }];
  });
  return doses.length === 0 ? [] : [T.couldSee({ doses: doses.sort((a, b) => a.share - b.share).map(({ text }) => text) })];
}

/** The text that most of them say; the first such where several are as frequent. */
function commonest(all: readonly Text[]): Text | undefined {
  const texts = new Map<string, Text[]>();
  for (const text of all) texts.set(english(text), [...(texts.get(english(text)) ?? []), text]);
  return [...texts.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
