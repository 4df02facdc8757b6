import type { Contest } from '../data/contest.ts';
import type { Acceptance, InputFile } from '../data/dataset.ts';
import type { Notice } from '../data/problem.ts';
import type { Location, Publication } from '../data/provenance.ts';
import type {
  About,
  CheckMeta,
  TableColumn as Column,
  ReportFigure as Figure,
  Grading,
  Measures,
  FigurePanel as Panel,
  Question,
  RowLines,
  Scope,
  FigureSeries as Series,
  ReportTable as Table,
} from '../findings/check.ts';
import type { Piece, Plain } from '../language/text.ts';
import type { FalseAlarms } from './false-alarms.ts';

export type ReportTable = Plain<Table>;
export type ReportFigure = Plain<Figure>;
export type FigurePanel = Plain<Panel>;
export type FigureSeries = Plain<Series>;
export type TableColumn = Plain<Column>;
/** One way to read what a source leaves open. */
export type Reading = Readonly<Record<string, number | string>>;

export type Severity = 'error' | 'warning' | 'note';
type Verdict = 'contradicted' | 'anomalous' | 'consistent' | 'not-testable';
export type CheckStatus = 'passed' | 'flagged' | 'skipped' | 'failed';

export interface FindingTest {
  readonly name: string;
  readonly statistic: number;
  readonly df?: number;
  readonly n: number;
  readonly pValue: number;
  readonly log10PValue: number;
  readonly qValue: number;
  /** How many hypotheses of the question were corrected for together. */
  readonly family: number;
  readonly effect: { readonly name: string; readonly value: number; readonly interval: readonly [number, number] };
  /** How often clean twins of the dataset have a p-value at least as small, where they were drawn: (1 + asExtreme)/(draws + 1). */
  readonly twin?: { readonly draws: number; readonly asExtreme: number; readonly pValue: number };
}

/**
 * One answer worth a reader's time, with its evidence and the cells it rests on.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const [worst]: readonly Finding[] = audit(dataset!).findings;
 * worst.severity; // 'error'
 * worst.scope.area; // 'S2'
 * worst.locations[0].line; // 3
 */
export interface Finding {
  /** Hash of check, scope and about; not of lines, values or wording. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly about: About;
  readonly scope: Scope;
  readonly message: string;
  readonly detail?: string;
  /** What would have to be true for both figures to stand. */
  readonly reconciled?: string;
  readonly expected: string;
  readonly seen: string;
  readonly measures: Measures;
  readonly test?: FindingTest;
  readonly grade?: number;
  /** What the grade follows from. */
  readonly grading?: Grading;
  /** Why the finding is accepted, where it is: it is told all the same, and decides no exit code. */
  readonly accepted?: Acceptance;
  readonly readings?: readonly Reading[];
  readonly explanations: readonly string[];
  readonly locations: readonly Location[];
  /** Every row it is about, where one finding stands for many; `locations` are then those of the largest differences. */
  readonly rows?: RowLines;
}

export interface QuestionAnswer {
  readonly id: Question;
  readonly verdict: Verdict;
  readonly partly: boolean;
  readonly sentence: string;
}

export interface CheckResult extends Omit<CheckMeta, 'question'> {
  /** Which of the four questions the check belongs to. */
  readonly question: Question;
  /** What the check asks, in one sentence. */
  readonly asks: string;
  readonly status: CheckStatus;
  readonly tests: number;
  readonly findings: number;
  readonly skipped: readonly { readonly subject: string; readonly reason: string; readonly dataNeeded: string }[];
  /** Why the check failed, where it did. */
  readonly error?: string;
  /** How often it flags elections without manipulation, as the calibration of the release measured it. */
  readonly falseAlarms?: FalseAlarms;
  /** The options it ran with. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ReportSource extends Publication {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly area?: string;
  readonly sample?: string;
}

/** Lines of a file that findings rest on, with their neighbours. */
export interface Excerpt {
  readonly file: string;
  /** What stands between cells, where the file is a table. */
  readonly delimiter?: string;
  /** The line of the head of the table. */
  readonly header?: number;
  /** In ascending order; a long line is cut, and `from` is how many characters are left out before. */
  readonly lines: readonly { readonly line: number; readonly text: string; readonly from?: number }[];
}

/** A notice as the report tells it: version 1 of the schema has no place for its code. */
export type ReportNotice = Omit<Plain<Notice>, 'code'>;

/**
 * A finished audit: everything a reporter needs, and everything needed to write the report again without the data. It is what
 * the JSON report holds.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const report: AuditReport = audit(dataset!);
 * report.summary.questions.find(({ id }) => id === 'arithmetic')?.verdict; // 'contradicted'
 */
export interface AuditReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly contest: Contest;
    readonly contestants: readonly { readonly id: string; readonly name: string; readonly abbreviation: string }[];
    readonly areas: number;
    /** What contestants, areas and sources are called in other languages: language, then name. */
    readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** The official division of the votes, by contestant, and the finest level at which it is published; absent where it is not known. */
    readonly result?: { readonly shares: readonly number[]; readonly valid?: number; readonly level: string; readonly rows: number };
    readonly sources: readonly ReportSource[];
    readonly files: readonly InputFile[];
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly documentErrors: number;
    /** How many of all these are accepted. */
    readonly accepted: number;
    readonly questions: readonly QuestionAnswer[];
  };
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly notices: readonly ReportNotice[];
  readonly tables: readonly ReportTable[];
  readonly figures: readonly ReportFigure[];
  /** The lines of data that findings rest on; absent where the files were not at hand. */
  readonly excerpts?: readonly Excerpt[];
  /** The texts above that are made of parts, with their parts, so that they can be told in another language. */
  readonly texts: readonly Piece[];
}
