import type * as z from 'zod';
import type { Dataset } from '../data/dataset.ts';
import type { Reputation } from '../data/panel.ts';
import type { Location } from '../data/provenance.ts';
import type { Phrase } from '../language/sentence.ts';
import type { GivenFacts, Plain, Text } from '../language/text.ts';
import type { Doubt, GivenWeight } from './weight.ts';

/** The four questions an audit answers, in the order of the report. */
export const QUESTIONS = ['arithmetic', 'agreement', 'turnout', 'digits'] as const;
export type Question = (typeof QUESTIONS)[number];

export const QUESTION_TEXTS: Readonly<Record<Question, string>> = {
  arithmetic: 'Do the numbers add up?',
  agreement: 'Do independent counts agree with the official one?',
  turnout: 'Does turnout behave like turnout?',
  digits: 'Do the digits look counted or made up?',
};

interface Reference {
  readonly cite: string;
  readonly url: string;
}

/** What a check says of itself, in every language. */
export interface CheckWords {
  readonly title: Phrase;
  readonly question: Phrase;
  readonly method: Phrase;
  readonly needs: readonly Phrase[];
  readonly limits: readonly Phrase[];
  /** Innocent reasons for a finding whose rule names none of its own. */
  readonly explanations: readonly Phrase[];
  /** What to ask those who published the figures for, where the rule that failed does not say. */
  readonly ask?: Phrase;
}

/** All that a reader must know to judge what a check says. The README, `explain`, the report and SARIF are made from it. */
export interface CheckMeta {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** What is asked, in one sentence. */
  readonly question: string;
  /**
   * A rule must hold exactly; a test measures surprise; an informative check only describes. Its tests never rise above a note; what it
   * notes may be a warning by a rule of its own (`Noted.warns`).
   */
  readonly kind: 'rule' | 'test' | 'informative';
  /** Data without which the check is skipped. */
  readonly needs: readonly string[];
  /** What must be true for the answer to mean anything. */
  readonly limits: readonly string[];
  /** How the number is computed. */
  readonly method: string;
  /** Innocent reasons for a finding; never empty. */
  readonly explanations: readonly string[];
  readonly references: readonly Reference[];
  /** The texts above in every language. */
  readonly words: CheckWords;
}

/** The meta of a check: what it says of itself in English, beside the words in every language. */
export function aboutCheck(words: CheckWords, given: Pick<CheckMeta, 'id' | 'kind' | 'references'>): CheckMeta {
  const all = (phrases: readonly Phrase[]): string[] => phrases.map(({ en }) => en);
  return {
    ...given,
    title: words.title.en,
    question: words.question.en,
    method: words.method.en,
    needs: all(words.needs),
    limits: all(words.limits),
    explanations: all(words.explanations),
    words,
  };
}

/** Whether a finding speaks of the result itself or of a document that reports it. */
export type About = 'result' | 'document';

/** What a finding is about, by identifiers; keys are absent where they mean nothing. */
export interface Scope {
  readonly area?: string;
  readonly level?: string;
  readonly contestant?: string;
  readonly source?: string;
  readonly quantity?: string;
}

/** Rows of one file by their lines, as ranges in ascending order: `12,15,19-40`. */
export interface RowLines {
  readonly file: string;
  /** Sheet of a workbook, where one was named. */
  readonly sheet?: string;
  readonly count: number;
  readonly lines: string;
}

export type Measures = Readonly<Record<string, number | string | boolean>>;

/** What every answer worth a reader's time carries. Sentences state facts and draw no conclusion. */
export interface Evidence {
  readonly scope: Scope;
  /** One sentence of fact, with units. */
  readonly message: Text;
  /** What a reader should know beside it. */
  readonly detail?: Text;
  /** What would have to be true for both figures to stand, as a sentence. */
  readonly reconciled?: Text;
  readonly expected: Text;
  readonly seen: Text;
  /** What the sentences are told from, where they share it. */
  readonly facts?: GivenFacts;
  readonly measures: Measures;
  readonly locations: readonly Location[];
  /** Every row it is about, where they are too many to be told one by one. */
  readonly rows?: RowLines;
  /** Innocent reasons that fit what failed here, the likeliest first; those of the check where they are left out. */
  readonly explanations?: readonly Text[];
  /** What to ask those who published the figures for. */
  readonly ask?: Text;
  /** What the finding concerns; a check that says nothing concerns the stations of its scope and no ballots. */
  readonly weight?: GivenWeight;
  /** Its ballots area by area, where they are known: the weight follows from them. */
  readonly doubt?: Doubt;
  /** Whether it speaks of a decision of the contest, a seat say. */
  readonly decides?: boolean;
  /** Whether the finding, though no warning, makes its question unusual; most do not. */
  readonly unusual?: boolean;
}

/** A test of one hypothesis, as the family it is corrected in will see it. */
export interface Measurement {
  readonly name: Text;
  readonly statistic: number;
  readonly df?: number;
  readonly n: number;
  readonly p: number;
  readonly log10P: number;
  readonly effect: { readonly name: Text; readonly value: number; readonly interval: readonly [number, number] };
}

/** The three scales a comparison of sources is graded on, 0 to 4 each; evidence is absent where no sampling error is defined. */
export interface Grading {
  readonly effect: number;
  readonly evidence?: number;
  readonly quality: number;
  /** One where an ordinary innocent explanation is not excluded and not already inside the null. */
  readonly deduct?: number;
}

/** One way to read what a source leaves open. */
export type Reading = Readonly<Record<string, number | Text>>;

export interface Broken extends Evidence {
  readonly kind: 'broken';
  readonly about: About;
  readonly grading?: Grading;
}

export interface Noted extends Evidence {
  readonly kind: 'noted';
  readonly about: About;
  /** A warning by a rule of its own, whose rate in honest elections is measured; outside every family of tests. */
  readonly warns?: boolean;
  readonly grading?: Grading;
  /** Of a finding without a p-value: what clean twins of the dataset are compared by, the higher the more extreme. */
  readonly twin?: number;
}

export interface Measured extends Evidence {
  readonly kind: 'measured';
  readonly about: About;
  readonly test: Measurement;
  /** Whether the effect matters, whatever the p-value. */
  readonly material: boolean;
  readonly grading?: Grading;
  readonly readings?: readonly Reading[];
}

export interface Passed {
  readonly kind: 'passed';
  /** How many comparisons held. */
  readonly tests: number;
}

export interface Skipped {
  readonly kind: 'skipped';
  readonly subject: Text;
  readonly reason: Text;
  readonly dataNeeded: Text;
}

/** Columns of a table that cannot be what the manifest says: most rows break a rule between them. */
export interface Unfit {
  readonly kind: 'unfit';
  /** Source, by its identifier and by its name. */
  readonly source: string;
  readonly name: string;
  readonly level: string;
  readonly rule: Text;
  readonly failures: number;
  readonly asked: number;
  /** The column of the file that would mend it, if there is one. */
  readonly column?: string;
  /** How it would: in the place of another where nothing is said, added to `other`, or exchanged with it. */
  readonly how?: 'added' | 'exchanged';
  readonly other?: string;
  /** False where none was looked for: many columns would fit a rule that one count is not above another. */
  readonly sought: boolean;
  readonly locations: readonly Location[];
}

/** Figures worth showing whole, as columns of ready values: a number is a number until a reporter prints it. */
export interface Tabulated {
  readonly kind: 'table';
  readonly table: ReportTable;
}

export interface ReportTable {
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (Text | number | null)[])[];
  /** Rows beyond those that a report lists; absent where it lists all, as every audit does before it is written. */
  readonly rowsOmitted?: number;
}

export interface TableColumn {
  readonly title: Text;
  readonly unit?: 'text' | 'count' | 'difference' | 'percent' | 'points' | 'log10' | 'number';
}

/** Data of a picture, with everything its caption needs; drawn by the reporters. */
export interface Figured {
  readonly kind: 'figure';
  readonly figure: ReportFigure;
}

/** One axis: its name, its unit, and where it begins and ends. */
interface Axis {
  readonly title: Text;
  readonly unit: 'percent' | 'count' | 'number' | 'text';
  readonly range?: readonly [number, number];
  /** The date of 0 on an axis of days, as YYYY-MM-DD: its ticks are dates. */
  readonly dayZero?: string;
}

/**
 * The data behind a picture.
 *
 * `lines` and `bars`: each series has `y[i]` at `x[i]`; of bars, `x[i]` is the middle of the bar. With `parts` they are small
 * pictures on one scale, side by side. `heat`: cell i holds `cells.count[i]` at column `cells.x[i]` and row `cells.y[i]`,
 * counted from 0 in bins of `cells.width` and `cells.height`. `intervals`: a panel for each quantity, in it a row for each
 * source with its value and, where it has one, its interval. `points`: one labelled point for each area, with the series as
 * lines. `tiles` and `areas`: maps of `places`, one for each of `maps`. `stacked`: a bar for each row of `stacks`. `strip`: one
 * value among those of other elections, each a dot.
 */
export interface ReportFigure {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'lines' | 'bars' | 'heat' | 'intervals' | 'points' | 'tiles' | 'areas' | 'stacked' | 'strip';
  /** What it shows, in one sentence with its most important number. */
  readonly reading?: Text;
  /** What its marks are, in a sentence, where that does not follow from the kind. */
  readonly marks?: Text;
  readonly note?: Text;
  readonly source: Text;
  /** How many areas or sources it shows. */
  readonly n: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly series?: readonly FigureSeries[];
  readonly parts?: readonly { readonly name: Text; readonly series: readonly FigureSeries[] }[];
  /** What is abnormal in it, the most telling first. */
  readonly annotations?: readonly FigureAnnotation[];
  readonly cells?: {
    readonly width: number;
    readonly height: number;
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly count: readonly number[];
  };
  readonly panels?: readonly FigurePanel[];
  readonly points?: readonly { readonly label: Text; readonly x: number; readonly y: number }[];
  readonly places?: readonly FigurePlace[];
  /** One map a quantity: the value of each place, none where it is not known, and the middle of all. */
  readonly maps?: readonly {
    readonly name: Text;
    readonly unit: Axis['unit'];
    readonly middle?: number;
    readonly values: readonly (number | null)[];
  }[];
  /** Bars made of parts: the names of the parts, and their sizes in each row. The first row is what the others are held against. */
  readonly stacks?: {
    readonly names: readonly Text[];
    readonly rows: readonly { readonly label: Text; readonly values: readonly number[] }[];
    /** A size worth a line across, such as a majority. */
    readonly line?: { readonly name: Text; readonly value: number };
  };
  /** The value of this election, and those of others. */
  readonly strip?: {
    readonly value: number;
    readonly dots: readonly { readonly label: Text; readonly value: number; readonly reputation: Reputation }[];
  };
}

/** A few words at a place of a picture, in the units of its axes; without `y`, above what is drawn at `x`. */
export interface FigureAnnotation {
  readonly x: number;
  readonly y?: number;
  readonly text: Text;
  /** The same in few signs, drawn where another says in full what they mean. */
  readonly brief?: Text;
  /** The first of the stations behind it, with the line that each was read from, and how many there are. */
  readonly stations?: readonly { readonly label: Text; readonly file: string; readonly line: number }[];
  readonly ofStations?: number;
}

/** Values along an axis. */
export interface FigureSeries {
  readonly name: Text;
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** `expected`: what the null gives, drawn as a broken line. `marks`: what the null gives at single places. */
  readonly as?: 'expected' | 'marks';
  /** What chance leaves open around `y`, drawn as a band. */
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** Where an area stands on a map: a tile of a grid, or outlines as x and y by turns, in a box one wide. */
export interface FigurePlace {
  readonly label: Text;
  readonly column?: number;
  readonly row?: number;
  readonly outline?: readonly (readonly number[])[];
}

/** Values of one quantity side by side, with their intervals and the official figure. */
export interface FigurePanel {
  readonly name: Text;
  readonly reference?: number;
  /** What chance leaves open, drawn as a band. */
  readonly band?: readonly [number, number];
  readonly rows: readonly { readonly label: Text; readonly value: number; readonly low?: number; readonly high?: number }[];
}

export type Observation = Broken | Noted | Measured | Passed | Skipped | Unfit | Tabulated | Figured;

/** What was observed with its texts in English. */
export type PlainObservation = Plain<Observation>;

/** One question put to a dataset: everything about it, and a pure function from the data to what was observed. */
export interface Check<Options = unknown> {
  readonly meta: CheckMeta;
  readonly options: z.ZodType<Options>;
  /** The seed is for whatever is simulated; equal datasets, options and seeds give equal observations. */
  readonly run: (dataset: Dataset, options: Options, seed: number) => Observation[];
}

/** Keeps a check's options and its `run` in step, and gives the engine one type for all of them. */
export function defineCheck<Schema extends z.ZodType>(check: {
  meta: CheckMeta;
  options: Schema;
  run: (dataset: Dataset, options: z.output<Schema>, seed: number) => Observation[];
}): Check {
  return check as unknown as Check;
}

/** How many comparisons held. */
export const passed = (tests: number): Passed => ({ kind: 'passed', tests });

/** Observations, and how many other comparisons held, where any did. */
export const withPassed = (found: readonly Observation[], held: number): Observation[] =>
  held > 0 ? [...found, passed(held)] : [...found];

/** Data of a picture. */
export const figured = (figure: ReportFigure): Figured => ({ kind: 'figure', figure });
