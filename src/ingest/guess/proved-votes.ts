import { CODE_WORDS } from './codes.ts';
import { holds } from './counts.ts';
import type { Meaning } from './headings.ts';
import { normalised } from './label.ts';
import type { Profile } from './numbers.ts';
import { findRelations, NEARLY_ALL, type Relation } from './relations.ts';

/** Rows from which on a sum is no chance where the heading of a part names something else. */
const FEWEST_ROWS = 3;
const DIFFERENCE = /(^| )(lead|margin|diff(erence)?|spread|gap)( |$)/;
const NO = /(^| )no(?= |$)/;
const YES = ['yes', 'si', 'aye', 'sim'];

/**
 * Columns of votes whose headings mean something else in other tables: "No" is a number in a list and an answer on the ballot, ANO
 * a year and a party. Arithmetic decides: they are votes where a sum of votes holds with them.
 */
export function votesByOtherNames(profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[]): ReadonlySet<number> {
  const counts = profiles.filter(
    ({ isNumber, whole, percent, name, numeric }) => isNumber && whole && !percent && name !== '' && numeric > 1,
  );
  const suspects = new Set(counts.filter((one) => namesOther(one, meanings[one.index])).map(({ index }) => index));
  if (suspects.size === 0) return suspects;
  const pool = counts.filter(({ index }) => suspects.has(index) || !['aside', 'area', 'level'].includes(meanings[index]?.kind ?? ''));
  const leads = new Set(profiles.flatMap(({ index, name }) => (DIFFERENCE.test(normalised(name.replaceAll('_', ' '))) ? [index] : [])));
  const proved = findRelations(profiles, pool).filter(
    (one) => isSumOfVotes(one, suspects, meanings) && (isKnownTotal(meanings[one.total]) || !one.parts.some((part) => leads.has(part))),
  );
  const found = new Set(proved.flatMap(({ parts }) => parts.filter((part) => suspects.has(part))));
  for (const index of answers(profiles)) if (suspects.has(index)) found.add(index);
  return found;
}

/** Whether a heading of numbers names a code, a year or a level, which may be a name on the ballot too. */
function namesOther({ name, distinct, values }: Profile, meaning: Meaning | undefined): boolean {
  const label = normalised(name.replaceAll('_', ' '));
  const isOther =
    DIFFERENCE.test(label) || (meaning === undefined ? CODE_WORDS.test(label) : ['aside', 'area', 'level'].includes(meaning.kind));
  if (!isOther || distinct < 2) return false;
  const next = values.subarray(1);
  // Numbers of rows rise by one, and no votes do.
  return (holds(values.subarray(0, -1), next, (a, b) => b === a + 1) ?? 0) < NEARLY_ALL;
}

function isSumOfVotes(
  { total, parts, rows, exact }: Relation,
  suspects: ReadonlySet<number>,
  meanings: readonly (Meaning | undefined)[],
): boolean {
  if (rows < FEWEST_ROWS || exact < NEARLY_ALL * rows || suspects.has(total) || !parts.some((part) => suspects.has(part))) return false;
  const of = meanings[total];
  if (of !== undefined && of.kind !== 'unclear' && !(of.kind === 'count' && (of.count === 'valid' || of.count === 'ballotsCast')))
    return false;
  const spoilt = parts.filter((part) => isSpoilt(meanings[part]));
  return (
    parts.length - spoilt.length > 1 && parts.every((part) => suspects.has(part) || meanings[part] === undefined || spoilt.includes(part))
  );
}

/** A lead is the difference of two contestants too, so that one and the lead make the other: only a total of its own proves a name. */
const isKnownTotal = (meaning: Meaning | undefined): boolean =>
  meaning?.kind === 'count' && (meaning.count === 'valid' || meaning.count === 'ballotsCast');

const isSpoilt = (meaning: Meaning | undefined): boolean =>
  (meaning?.kind === 'count' && meaning.count === 'invalid') || (meaning?.kind === 'unclear' && meaning.word === 'blank');

/** Columns whose heading says no where that of another one says yes, in the same words otherwise. */
function answers(profiles: readonly Profile[]): number[] {
  const labels = new Set(profiles.map(({ name }) => normalised(name.replaceAll('_', ' '))));
  return profiles.flatMap(({ index, name }) => {
    const label = normalised(name.replaceAll('_', ' '));
    return NO.test(label) && YES.some((yes) => labels.has(label.replace(NO, `$1${yes}`))) ? [index] : [];
  });
}
