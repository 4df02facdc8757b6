import type { Question } from '../findings/check.ts';
import { clopperPearson } from '../stats/distributions/binomial.ts';

/** How often something happened, with Clopper and Pearson's 95 % interval of its chance; of nothing the interval is all of [0, 1]. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A rate with the interval that simulating ever so many would narrow.
 *
 * @throws RangeError when count is not whole or outside 0…of
 * @see clopperPearson
 * @example rateOf(0, 10).high; // 0.3084971078187607
 */
export function rateOf(count: number, of: number): Rate {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const [low, high] = clopperPearson(count, of, 0.95);
  return { count, of, low, high };
}

/** How large the elections of a row are: so many stations, or results by region only where `stations` is 0. */
export interface SizeClass {
  readonly name: string;
  readonly stations: number;
}

/** What one check does on elections without manipulation of one size. */
export interface FalseAlarmRow {
  readonly check: string;
  readonly question: Question;
  readonly kind: 'rule' | 'test' | 'informative';
  readonly size: string;
  /** Elections simulated, and those of them whose data it could ask. */
  readonly elections: number;
  readonly tested: number;
  /** Hypotheses a tested election has on average that carry a p-value. */
  readonly hypotheses: number;
  /** Elections in which the smallest p-value, times the number of hypotheses, is at most so much; absent where the check has no p-values. */
  readonly at5?: Rate;
  readonly at1?: Rate;
  readonly errors: Rate;
  readonly warnings: Rate;
  readonly notes: Rate;
  /** Elections with an error, a warning or, of an informative check, a note. */
  readonly flagged: Rate;
}

/** What one hypothesis of a check does on elections without manipulation of one size. */
export interface HypothesisRow {
  readonly check: string;
  /** What was asked about, and at which level; empty where that means nothing. */
  readonly quantity: string;
  readonly level: string;
  readonly size: string;
  /** Elections in which it has a p-value; of a hypothesis that never has one, all that the check could ask. */
  readonly tested: number;
  readonly flagged: Rate;
}

/** What the checks do on honest elections of one kind. */
export interface KindRow {
  readonly name: string;
  readonly title: string;
  readonly does: string;
  /** What an honest manifest would have said: the kind is held to no limit. */
  readonly unsaid?: string;
  readonly audits: readonly AuditRow[];
  readonly falseAlarms: readonly FalseAlarmRow[];
  readonly hypotheses: readonly HypothesisRow[];
}

/** The audit as a whole on elections without manipulation of one size. */
export interface AuditRow {
  readonly size: string;
  readonly elections: number;
  readonly errors: Rate;
  readonly warnings: Rate;
}

/** Whether the p-values of a check are spread evenly over the elections, or lie higher. */
export interface UniformityRow {
  readonly check: string;
  readonly size: string;
  /** Whether the p-values are exact given what the check conditions on. */
  readonly exact: boolean;
  readonly n: number;
  /** Largest distance in either direction and its p-value: a test only where p-values are continuous. */
  readonly d: number;
  readonly p: number;
  /** Largest excess of small p-values and its p-value: the test that discreteness allows. */
  readonly above: number;
  readonly pAbove: number;
}

/** How often one dose of a manipulation was found. */
export interface DoseRow {
  readonly dose: number;
  /** Elections in which a check of the official result alone raises an error or a warning, those left out aside. */
  readonly found: Rate;
  /** The same with those that set a survey and copies of protocols beside it. */
  readonly withSources: Rate;
  /** The same by check, whichever it is; those that found none are not listed. */
  readonly checks: Readonly<Record<string, number>>;
  /** Elections with a note, by informative check. */
  readonly noted: Readonly<Record<string, number>>;
  /** Elections in which the statistic of a published test, or the p-value of a check, passes its critical value; none left out. */
  readonly passed: Readonly<Record<string, number>>;
}

/** The smallest dose found 80 % of the time, between the doses looked at; absent bounds lie beyond them. */
export interface SmallestDose {
  readonly by: string;
  readonly dose?: number;
  readonly low?: number;
  readonly high?: number;
}

export interface PowerRow {
  readonly manipulation: string;
  readonly title: string;
  readonly unit: string;
  readonly size: string;
  /** Checks that warn of elections without manipulation more often than one in a hundred, for certain: what they find does not count. */
  readonly leftOut: readonly string[];
  readonly doses: readonly DoseRow[];
  /** Of the checks of the official result alone, of all checks, then of each published test and each check with p-values. */
  readonly smallest: readonly SmallestDose[];
}

/**
 * A published test, or a check with its p-value, and the value its statistic must pass at one size so that one election in a
 * hundred without manipulation does: all are then compared at an equal rate of false alarms.
 */
export interface CriticalRow {
  readonly test: string;
  readonly title: string;
  /** Whether it is a check of the audit, whose statistic is −log₁₀ of its smallest p-value times the number of its hypotheses. */
  readonly isCheck: boolean;
  readonly size: string;
  readonly elections: number;
  readonly critical: number;
  /** How often the textbook's own critical value at 1 % is passed by the same elections. */
  readonly textbook?: Rate;
}

/** What the checks say of one real election. */
export interface ControlRow {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly disputed: boolean;
  /** By check that could ask it: how many errors, warnings and notes. */
  readonly checks: Readonly<Record<string, readonly [errors: number, warnings: number, notes: number]>>;
}

/** What was measured together: all checks, or some whose numbers stand in the place of earlier ones. */
export interface MeasuredPart {
  /** When and by which program; absent where nobody said. */
  readonly measured?: string;
  readonly version: string;
  /** Its checks, or questions with all theirs; absent where all were measured. */
  readonly checks?: readonly string[];
  readonly seed: number;
  readonly confounding: boolean;
  readonly kinds: readonly string[];
  /** Elections nobody touched of each kind, and elections at each dose, by size. */
  readonly sizes: readonly { readonly name: string; readonly elections: number; readonly perDose: number }[];
  readonly manipulations: readonly string[];
  readonly doses: readonly number[];
  /** How many real elections were audited, and which of them are disputed. */
  readonly controls: number;
  readonly disputed: readonly string[];
  /** By kind, how often any of its checks raised an error or a warning. */
  readonly audits: readonly { readonly kind: string; readonly rows: readonly AuditRow[] }[];
}

/** Everything a calibration measured. */
export interface Calibration {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly options: Readonly<Record<string, unknown>>;
  /** By kind of election; absent in calibrations of the usual kind alone. What else is told here is of the usual kind. */
  readonly kinds?: readonly KindRow[];
  readonly sizes: readonly (SizeClass & { readonly elections: number })[];
  readonly audits: readonly AuditRow[];
  readonly falseAlarms: readonly FalseAlarmRow[];
  readonly uniformity: readonly UniformityRow[];
  readonly critical: readonly CriticalRow[];
  readonly power: readonly PowerRow[];
  readonly controls: readonly ControlRow[];
  /**
   * What was measured when, the first of all checks; absent where all was measured at once. The rows of a check are all of the
   * last part that asked it; power and real elections are of the last part that has any, and `audits`, here and by kind, of the first.
   */
  readonly parts?: readonly MeasuredPart[];
}
