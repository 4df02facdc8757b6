import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Location } from '../data/provenance.ts';
import type { About, Broken, CheckMeta, Evidence, Grading, Measured, Noted, Observation, Scope } from '../findings/check.ts';
import { grade } from '../findings/grading.ts';
import type { Doubt, Weight } from '../findings/weight.ts';
import type { Text } from '../language/text.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { Finding, FindingTest, Severity } from './report.ts';

/** Below this false discovery rate, after correction within a family, an effect that matters becomes a warning. */
export const LEVEL = 0.01;

/** A finding of the report, with what only the audit needs of its observation. */
export interface Judged {
  readonly finding: Finding;
  readonly doubt?: Doubt;
  readonly unusual: boolean;
}

/** What an audit knows of the dataset as it makes findings. */
export interface OfDataset {
  readonly weigh: (one: Evidence) => Weight;
  /** Whether all cells were read from a copy. */
  readonly inCopies: (locations: readonly Location[]) => boolean;
  /** What has to be borne in mind of comparisons with the official result: of all, or not of those made station by station. */
  readonly caveat?: { readonly text: Text; readonly ofStations: boolean };
}

/** What checks of one question observed. */
export interface Observed {
  readonly meta: CheckMeta;
  readonly observations: readonly Observation[];
}

/**
 * The findings of one question. Tests that can warn form one family and those of informative checks another: many small p-values
 * of checks that only describe must not lower the bar for those that warn.
 */
export function findingsOf(observed: readonly Observed[], dataset: OfDataset): Judged[] {
  const families = [observed.filter(({ meta }) => meta.kind !== 'informative'), observed.filter(({ meta }) => meta.kind === 'informative')];
  const corrected = new Map(families.flatMap(correctedTests));
  return observed.flatMap(({ meta, observations }) =>
    observations.flatMap((one): Judged[] => {
      if (one.kind === 'broken') return [judged(meta, one, 'error', dataset)];
      if (one.kind === 'noted') return [judged(meta, one, one.warns ? 'warning' : 'note', dataset)];
      if (one.kind !== 'measured') return [];
      const test = corrected.get(one) as FindingTest;
      const severity = severityOf(meta, one, test.qValue);
      return severity ? [judged(meta, one, severity, dataset, test)] : [];
    }),
  );
}

/** The tests of a family with their p-values corrected for its size (Benjamini & Hochberg 1995). */
function correctedTests(family: readonly Observed[]): (readonly [Measured, FindingTest])[] {
  const tests = family.flatMap(({ observations }) => observations.filter((one) => one.kind === 'measured'));
  const adjusted = benjaminiHochberg(tests.map(({ test }) => test.p));
  return tests.map((one, index) => {
    const { name, statistic, df, n, p, log10P, effect } = one.test;
    const test = { name, statistic, ...(df !== undefined && { df }), n, pValue: p, log10PValue: log10P, qValue: adjusted[index] };
    return [one, { ...test, family: tests.length, effect }];
  });
}

/** Flagged means surprising after correction and material; a comparison of sources is listed in any case, with its grade. */
function severityOf({ kind }: CheckMeta, { material, grading }: Measured, q: number): Severity | undefined {
  const flagged = q < LEVEL && material;
  if (grading) return flagged && grade(grading) >= 2 ? 'warning' : 'note';
  if (!flagged) return undefined;
  return kind === 'informative' ? 'note' : 'warning';
}

function judged(meta: CheckMeta, one: Broken | Noted | Measured, severity: Severity, dataset: OfDataset, test?: FindingTest): Judged {
  const finding = findingOf(meta, one, severity, dataset, test);
  return { finding, ...(one.doubt && { doubt: one.doubt }), unusual: one.unusual === true };
}

function findingOf(
  meta: CheckMeta,
  one: Broken | Noted | Measured,
  severity: Severity,
  { weigh, inCopies, caveat }: OfDataset,
  test?: FindingTest,
): Finding {
  const {
    scope,
    message,
    detail,
    reconciled,
    expected,
    seen,
    facts,
    measures,
    locations,
    rows,
    grading,
    decides,
  }: Evidence & {
    readonly grading?: Grading;
  } = one;
  const { explanations = meta.words.explanations.map((phrase) => phrase()), ask = meta.words.ask?.() } = one;
  const readings = one.kind === 'measured' ? one.readings : undefined;
  // What contradicts, and what has its rows, was compared station by station.
  const ofStations = one.kind === 'broken' || rows !== undefined;
  // A rule broken in a copy alone speaks of the copy.
  const about: About = one.kind === 'broken' && inCopies(locations) ? 'document' : one.about;
  return {
    id: identifier(meta.id, scope, about),
    check: meta.id,
    severity,
    about,
    scope,
    message,
    ...(detail && { detail }),
    ...(reconciled && { reconciled }),
    expected,
    seen,
    ...(facts && { facts }),
    measures,
    ...(test && { test }),
    ...(one.kind === 'noted' && one.twin !== undefined && { twin: { statistic: one.twin } }),
    ...(grading && { grade: grade(grading), grading }),
    ...(readings && { readings }),
    explanations: caveat && about === 'result' && (caveat.ofStations || !ofStations) ? [caveat.text, ...explanations] : explanations,
    ...(ask && { ask }),
    ...(about === 'result' && { weight: weigh(one) }),
    ...(decides && { decides }),
    locations,
    ...(rows && { rows }),
  };
}

function identifier(check: string, scope: Scope, about: string, ordinal = 0): string {
  const keys = Object.entries(scope)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([check, keys, about, ...(ordinal ? [ordinal] : [])])))).slice(0, 12);
}

/** Two findings of one check on one subject are told apart by their order. */
export function uniqueIds(all: readonly Judged[]): Judged[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const { id, check, scope, about } = one.finding;
    const ordinal = seen.get(id) ?? 0;
    seen.set(id, ordinal + 1);
    return ordinal === 0 ? one : { ...one, finding: { ...one.finding, id: identifier(check, scope, about, ordinal) } };
  });
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Worst first, the result before documents; within that, the order of the questions and of the data. */
export function bySeverity(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    Number(a.about === 'document') - Number(b.about === 'document') ||
    (b.grade ?? 0) - (a.grade ?? 0)
  );
}
