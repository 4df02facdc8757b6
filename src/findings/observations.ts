import type { Location } from '../data/provenance.ts';
import { join } from '../language/format.ts';
import type { Facts, Sentence } from '../language/sentence.ts';
import { type Filled, type GivenFacts, isWorded, type Text } from '../language/text.ts';
import type {
  About,
  Broken,
  Evidence,
  Grading,
  Measured,
  Measurement,
  Measures,
  Noted,
  Reading,
  ReportTable,
  RowLines,
  Scope,
  Skipped,
  TableColumn,
  Tabulated,
} from './check.ts';
import type { Doubt, GivenWeight } from './weight.ts';

/** What a finding says: sentences over the same facts. Of `details` and `reconciled` those are left out that lack a fact. */
export interface Telling {
  /** One sentence of fact, with units. */
  readonly message: Sentence<never>;
  /** What a reader should know beside it, in this order. */
  readonly details?: readonly Sentence<never>[];
  /** What would have to be true for both figures to stand. */
  readonly reconciled?: Sentence<never>;
  readonly expected: Sentence<never>;
  readonly seen: Sentence<never>;
  /** Innocent reasons that fit what failed here, the likeliest first; those of the check where they are left out. */
  readonly explanations?: readonly Sentence<never>[];
  /** What to ask those who published the figures for; what the check asks for where it is left out. */
  readonly ask?: Sentence<never>;
}

type Of<S> = S extends Sentence<infer En> ? Facts<En> : unknown;
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? A : never;
type Optional<F> = { readonly [K in keyof F]?: F[K] | undefined };
type Said<T extends Telling> = Of<T['message']> & Of<T['expected']> & Of<T['seen']>;
/** `object` where a finding has none: `unknown` in a union would swallow what the others ask for. */
type Perhaps<T extends Telling> = All<
  | (T extends { readonly details: readonly (infer D)[] } ? Of<D> : object)
  | (T extends { readonly reconciled: infer R } ? Of<R> : object)
  | (T extends { readonly explanations: readonly (infer X)[] } ? Of<X> : object)
  | (T extends { readonly ask: infer A } ? Of<A> : object)
>;

/**
 * The facts of a finding: those its message, its expectation and what was seen need, those that its details may have, and any
 * others. Numbers, truth values and labels among them are the measures of the finding.
 */
export type FactsOf<T extends Telling> = Said<T> & Optional<Omit<Perhaps<T>, keyof Said<T>>> & GivenFacts;

interface Given<T extends Telling> {
  readonly scope: Scope;
  readonly facts: FactsOf<T>;
  /** The result, where nothing else is said. */
  readonly about?: About;
  readonly locations?: readonly Location[];
  readonly rows?: RowLines;
  readonly grading?: Grading;
  readonly weight?: GivenWeight;
  readonly doubt?: Doubt;
  readonly unusual?: boolean;
  readonly decides?: boolean;
}

/** A rule that does not hold. */
export const broken = <const T extends Telling>(telling: T, given: Given<T>): Broken => ({
  kind: 'broken',
  about: given.about ?? 'result',
  ...evidence(telling, given),
});

/** Something worth knowing. */
export const noted = <const T extends Telling>(telling: T, given: Given<T> & Pick<Noted, 'twin'>): Noted => ({
  kind: 'noted',
  about: given.about ?? 'result',
  ...evidence(telling, given),
  ...(given.twin !== undefined && { twin: given.twin }),
});

/** Something that alone is a warning, by a rule whose rate in honest elections is measured. */
export const warned = <const T extends Telling>(telling: T, given: Given<T> & Pick<Noted, 'twin'>): Noted => ({
  ...noted(telling, given),
  warns: true,
});

/** A test of one hypothesis; `material` says whether its effect matters, whatever the p-value. */
export const measured = <const T extends Telling>(
  telling: T,
  given: Given<T> & { readonly test: Measurement; readonly material: boolean; readonly readings?: readonly Reading[] },
): Measured => ({
  kind: 'measured',
  about: given.about ?? 'result',
  ...evidence(telling, given),
  test: given.test,
  material: given.material,
  ...(given.readings && { readings: given.readings }),
});

/** What could not be asked: of what, why not, and what would allow it. */
export const cannot = (subject: Text, reason: Text, dataNeeded: Text): Skipped => ({ kind: 'skipped', subject, reason, dataNeeded });

/** A column of a table: its heading, its unit, and the cell of a row; an absent cell is empty. */
export type Column<Row> = readonly [heading: Text, unit: TableColumn['unit'], cell: (row: Row) => Text | number | null | undefined];

/** Figures worth showing whole, with the columns read off the rows. */
export function table<Row>(
  head: Pick<ReportTable, 'id' | 'title' | 'note'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Tabulated {
  return {
    kind: 'table',
    table: {
      ...head,
      columns: columns.map(([title, unit]) => (unit === undefined || unit === 'text' ? { title } : { title, unit })),
      rows: rows.map((row) => columns.map(([, , cell]) => cell(row) ?? null)),
    },
  };
}

type Open = (facts: GivenFacts) => Filled;

/** All sentences of a finding share one object of facts, which stands in the report once. */
function evidence(
  telling: Telling,
  { scope, facts: given, locations = [], rows, grading, weight, doubt, unusual, decides }: Given<never>,
): Evidence & { grading?: Grading } {
  const facts = Object.fromEntries(Object.entries(given).filter(([, fact]) => fact !== undefined)) as GivenFacts;
  const say = (sentence: Sentence<never>): Filled => (sentence as unknown as Open)(facts);
  const details = (telling.details ?? []).filter((one) => hasAll(one, facts)).map(say);
  const { reconciled, ask } = telling;
  return {
    scope,
    message: say(telling.message),
    ...(details.length > 0 && { detail: join(details, ' ') }),
    ...(reconciled && hasAll(reconciled, facts) && { reconciled: say(reconciled) }),
    expected: say(telling.expected),
    seen: say(telling.seen),
    facts,
    measures: measuresOf(facts),
    locations,
    ...(rows && { rows }),
    ...(telling.explanations && { explanations: telling.explanations.filter((one) => hasAll(one, facts)).map(say) }),
    ...(ask && hasAll(ask, facts) && { ask: say(ask) }),
    ...(grading && { grading }),
    ...(weight && { weight }),
    ...(doubt && { doubt }),
    ...(unusual && { unusual }),
    ...(decides && { decides }),
  };
}

/** Whether every hole of a sentence has its fact. */
function hasAll({ en }: Sentence<never>, facts: GivenFacts): boolean {
  return [...en.matchAll(/\{(\w+)/g)].every(([, name]) => Object.hasOwn(facts, name));
}

/** Numbers, truth values and labels; of a number that is printed in a form of its own, the number. What is not a number is no measure. */
function measuresOf(facts: GivenFacts): Measures {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, number | string | boolean][] => {
      if (Number.isNaN(fact)) return [];
      if (typeof fact === 'number' || typeof fact === 'boolean' || typeof fact === 'string') return [[name, fact]];
      const shown = isWorded(fact) && 'number' in fact ? fact.number : null;
      return shown === null ? [] : [[name, shown]];
    }),
  );
}
