import { type Doubt, together } from '../findings/weight.ts';
import type { Finding, QuestionAnswer } from './report.ts';
import type { Verdict } from './verdicts.ts';
import type { ContestSize } from './weigh.ts';

/** Errors that reach so much of the ballots of a contest contradict it. */
const PART_OF_BALLOTS = 0.001;
/** Or so much of the stations that were asked, where a table has at least so many. */
const PART_OF_STATIONS = 0.01;
const FEWEST_STATIONS = 200;

/** What the answer to a question follows from. */
export interface Evidenced {
  readonly question: QuestionAnswer['id'];
  /** Findings about the result, with their ballots area by area where they are known. */
  readonly findings: readonly Finding[];
  readonly doubtOf: (finding: Finding) => Doubt | undefined;
  readonly isUnusual: (finding: Finding) => boolean;
  readonly size: ContestSize;
  /** Whether ballots in doubt could change a decision of the contest. */
  readonly couldChange: (findings: readonly Finding[]) => boolean;
  /** Whether a rule between columns fails in most rows and no other column mends it. */
  readonly columnsUnfit: boolean;
  /** Whether any check ran, and whether one of them could have seen what matters. */
  readonly ran: boolean;
  readonly couldSee: boolean;
}

/** The verdict on one question: the first row of the table that holds. */
export function verdictOf(asked: Evidenced): Verdict {
  const { findings, isUnusual, ran, couldSee, columnsUnfit } = asked;
  const about = findings.filter((one) => one.about === 'result');
  const errors = about.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && contradicts(errors, asked)) return 'contradicted';
  if (about.some(({ severity }) => severity === 'warning')) return 'anomalous';
  if (columnsUnfit || about.some(isUnusual)) return 'unusual';
  if (errors.length > 0) return 'slips';
  if (!ran) return 'not-testable';
  return couldSee || asked.question === 'arithmetic' ? 'consistent' : 'weakly-tested';
}

/** Whether errors together reach enough ballots or stations, speak of a decision, or could change one. */
function contradicts(errors: readonly Finding[], { doubtOf, size, couldChange }: Evidenced): boolean {
  if (errors.some(({ decides }) => decides)) return true;
  const doubts = errors.flatMap((one) => doubtOf(one) ?? []);
  const { areas, fewest } = together(doubts);
  const others = Math.max(0, ...errors.filter((one) => !doubtOf(one)).map(({ weight }) => weight?.ballots?.[0] ?? 0));
  if (size.ballots !== undefined && fewest + others >= PART_OF_BALLOTS * size.ballots && fewest + others > 0) return true;
  const asked = Math.max(0, ...doubts.map((one) => one.asked));
  if (asked >= FEWEST_STATIONS && areas >= PART_OF_STATIONS * asked) return true;
  return couldChange(errors);
}
