import type { Contest } from '../data/contest.ts';
import type { Acceptance, InputFile } from '../data/dataset.ts';
import type { Notice } from '../data/problem.ts';
import type { Location, Publication } from '../data/provenance.ts';
import type {
  About,
  CheckMeta,
  Grading,
  Measures,
  Question,
  Reading,
  ReportFigure,
  ReportTable,
  RowLines,
  Scope,
} from '../findings/check.ts';
import type { Weight } from '../findings/weight.ts';
import type { InEnglish } from '../language/encode.ts';
import type { GivenFacts, Text } from '../language/text.ts';
import type { FalseAlarms } from './false-alarms.ts';
import type { Verdict } from './verdicts.ts';

export type { FigurePanel, FigureSeries, Reading, ReportFigure, ReportTable, TableColumn } from '../findings/check.ts';

export type Severity = 'error' | 'warning' | 'note';
export type CheckStatus = 'passed' | 'flagged' | 'skipped' | 'failed';

export interface FindingTest {
  readonly name: Text;
  readonly statistic: number;
  readonly df?: number;
  readonly n: number;
  readonly pValue: number;
  readonly log10PValue: number;
  readonly qValue: number;
  /** How many hypotheses of the question were corrected for together. */
  readonly family: number;
  readonly effect: { readonly name: Text; readonly value: number; readonly interval: readonly [number, number] };
  /** How often clean twins of the dataset have a p-value at least as small, where they were drawn: (1 + asExtreme)/(draws + 1). */
  readonly twin?: { readonly draws: number; readonly asExtreme: number; readonly pValue: number };
}

/** One answer worth a reader's time, with its evidence and the cells it rests on. */
export interface Finding {
  /** Hash of check, scope and about; not of lines, values or wording. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly about: About;
  readonly scope: Scope;
  readonly message: Text;
  readonly detail?: Text;
  /** What would have to be true for both figures to stand. */
  readonly reconciled?: Text;
  readonly expected: Text;
  readonly seen: Text;
  /** What the sentences are told from, where they share it: the numbers among them are the measures. */
  readonly facts?: GivenFacts;
  readonly measures: Measures;
  readonly test?: FindingTest;
  /**
   * Of a finding without a p-value that clean twins are compared with: the statistic, the higher the more extreme, and, where twins were
   * drawn, how many show at least as much: (1 + asExtreme)/(draws + 1).
   */
  readonly twin?: { readonly statistic: number; readonly draws?: number; readonly asExtreme?: number; readonly pValue?: number };
  /** How often its own hypothesis is flagged where nothing was done; absent where only the rate of its check was measured. */
  readonly falseAlarms?: FalseAlarms;
  readonly grade?: number;
  /** What the grade follows from. */
  readonly grading?: Grading;
  /** Why the finding is accepted, where it is: it is told all the same, and decides no exit code. */
  readonly accepted?: Acceptance;
  readonly readings?: readonly Reading[];
  readonly explanations: readonly Text[];
  /** What to ask those who published the figures for. */
  readonly ask?: Text;
  /** What it concerns, in stations and ballots; of findings about the result. */
  readonly weight?: Weight;
  /** Whether it speaks of a decision of the contest, a seat say. */
  readonly decides?: boolean;
  readonly locations: readonly Location[];
  /** Every row it is about, where one finding stands for many; `locations` are then those of the largest differences. */
  readonly rows?: RowLines;
}

/** One thing a contest decided, and how few ballots would have decided otherwise; null where none would. */
export interface Decision {
  readonly kind: 'winner' | 'majority' | 'threshold' | 'seat' | 'quorum';
  readonly area: string;
  /** Contestant for whom it was decided, by identifier, and the one it was decided against. */
  readonly for: string | null;
  readonly against: string | null;
  readonly tie: boolean;
  /** Votes of the one counted for the other instead. */
  readonly transfer: number | null;
  /** Valid votes for the other alone. */
  readonly add: number | null;
  /** Votes struck from the one. */
  readonly remove: number | null;
  /** Official rows whose annulment would change it. */
  readonly stations: number | null;
}

/** What the contest decided, on how little it turned, and whether what was found could have changed it. */
export interface Outcome {
  /** The closest first. */
  readonly decisions: readonly Decision[];
  readonly doubt?: {
    readonly ballots: number;
    readonly ofBallots: number;
    readonly stations: number;
    /** Findings that cannot be counted in ballots. */
    readonly notCounted: readonly string[];
  };
  /** Null where nothing can be counted in ballots. */
  readonly couldMatter: boolean | null;
  /** All this in a sentence or two. */
  readonly sentence?: Text;
}

/** One cause that a reader should know of, with the findings that speak of it. */
export interface StoryItem {
  /** Hash of its group and place. */
  readonly id: string;
  /** What its findings have in common: their cells, a mechanism over many areas, a source, or a rule. */
  readonly group: 'cells' | 'mechanism' | 'source' | 'rule';
  readonly severity: Severity;
  readonly about: About;
  readonly headline: Text;
  readonly where: readonly { readonly area?: string; readonly path?: readonly string[]; readonly contestant?: string }[];
  readonly weight?: Weight;
  /** How sure it is. */
  readonly sure: Text;
  /** The innocent explanation that fits best. */
  readonly explanation: Text;
  readonly ask?: Text;
  /** Identifier of the picture that shows it. */
  readonly figure?: string;
  /** Identifiers of its findings. */
  readonly findings: readonly string[];
}

export interface QuestionAnswer {
  readonly id: Question;
  readonly verdict: Verdict;
  readonly partly: boolean;
  readonly sentence: Text;
}

/** Findings by severity, and those accepted whatever their severity. */
export interface FindingsOmitted {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly accepted: number;
}

export interface CheckResult extends Pick<CheckMeta, 'id' | 'kind' | 'references'> {
  readonly title: Text;
  readonly needs: readonly Text[];
  readonly limits: readonly Text[];
  readonly method: Text;
  readonly explanations: readonly Text[];
  /** Which of the four questions the check belongs to. */
  readonly question: Question;
  /** What the check asks, in one sentence. */
  readonly asks: Text;
  readonly status: CheckStatus;
  readonly tests: number;
  /** All of them, those that a written report leaves out too. */
  readonly findings: number;
  /** Findings that a written report counts and does not list, where there are too many. */
  readonly findingsOmitted?: FindingsOmitted;
  readonly skipped: readonly { readonly subject: Text; readonly reason: Text; readonly dataNeeded: Text }[];
  /** Whether a rule between columns fails in most rows of a table, and no other column mends it. */
  readonly columnsUnfit?: boolean;
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
  readonly sample?: Text;
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

/** A finished audit: everything a reporter needs, and everything needed to write the report again without the data. */
export interface AuditReport {
  readonly schemaVersion: 2;
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
    /** What a reader should take away, in a sentence or two. */
    readonly headline: Text;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly documentErrors: number;
    /** How many of all these are accepted. */
    readonly accepted: number;
    readonly questions: readonly QuestionAnswer[];
  };
  readonly outcome: Outcome;
  /** At most seven causes worth a reader's time, the gravest first. */
  readonly story: readonly StoryItem[];
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly tables: readonly ReportTable[];
  readonly figures: readonly ReportFigure[];
  /** The lines of data that findings rest on; absent where the files were not at hand. */
  readonly excerpts?: readonly Excerpt[];
}

/**
 * A finished audit: everything a reporter needs, and everything needed to write the report again without the data. It is what
 * the JSON report holds: its texts are English, with the sentences behind them for whoever tells them in another language.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const report: AuditReport = audit(dataset!);
 * report.summary.questions.find(({ id }) => id === 'arithmetic')?.verdict; // 'contradicted'
 */
export type EnglishReport = InEnglish<Omit<AuditReport, 'story'>> & { readonly story: readonly EnglishItem[] };

/** A sentence of the first page: its English words, with the sentence and its facts where it is one of the program. */
export interface EnglishSaid {
  readonly key?: string;
  readonly facts?: GivenFacts;
  readonly text: string;
}
type SaidKeys = 'headline' | 'sure' | 'explanation' | 'ask';
type EnglishItem = Omit<StoryItem, SaidKeys> & {
  readonly headline: EnglishSaid;
  readonly sure: EnglishSaid;
  readonly explanation: EnglishSaid;
  readonly ask?: EnglishSaid;
};
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
export type EnglishFinding = InEnglish<Finding>;
export type EnglishCheck = InEnglish<CheckResult>;
