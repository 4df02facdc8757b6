import { holds } from './counts.ts';
import type { Meaning } from './headings.ts';
import { normalised } from './label.ts';
import type { Profile } from './numbers.ts';
import { balancesOver, families, findRelations, NEARLY_ALL, partsOf, type Relation, sumHolds } from './relations.ts';

/** The sum that holds the votes: contestants, and what they add up to. */
export interface MainSum {
  readonly contestants: readonly number[];
  /** Parts of the sum that are no contestants by their headings: invalid and blank ballots. */
  readonly aside: readonly number[];
  /** The column of the sum; absent where it is what one column has more than another. */
  readonly total?: number;
  /** Ballots cast less invalid ones, where no column has the valid votes. */
  readonly less?: { readonly cast: number; readonly invalid: readonly number[] };
  readonly rows: number;
  readonly exact: number;
  /** Other sums of the same kind: a second vote on the same ballots. */
  readonly others: readonly Relation[];
  /** Columns that are only parts of a contestant: its candidates. */
  readonly within: readonly number[];
}

const REFUSED_TOTALS = new Set(['registered', 'issued', 'invalid', 'received', 'cancelled', 'lost', 'unaccounted']);
/** Score from which on a sum is taken for that of the votes. */
const ENOUGH = 1;
/** Part of the rows in which a sum has to hold at least where its heading speaks for it. */
const HALF = 0.5;
/** Columns among which every difference of two is tried. */
const MOST_FOR_DIFFERENCES = 24;

const countOf = (meaning: Meaning | undefined): string | undefined => (meaning?.kind === 'count' ? meaning.count : undefined);
const isSpoilt = (meaning: Meaning | undefined): boolean =>
  countOf(meaning) === 'invalid' || (meaning?.kind === 'unclear' && meaning.word === 'blank');

/**
 * Which sum in a table is that of the votes. Headings only rule out: a sum of counts that are known, or one that is the roll. Of
 * the rest the one with most parts is taken; it mostly ends the table; what is mostly one sum with a little more is ballots cast.
 */
export function mainSum(
  profiles: readonly Profile[],
  columns: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
): MainSum | undefined {
  const found = findRelations(profiles, columns);
  const sum = bestSum(profiles, columns, meanings, found) ?? difference(profiles, columns, meanings);
  if (sum) return sum;
  // In some elections the votes miss the valid ones in every third row; a known heading, or many parts, then have to speak for it.
  const loose = findRelations(profiles, columns, HALF).filter(
    ({ total, parts }) => countOf(meanings[total]) === 'valid' || parts.length > 5,
  );
  return bestSum(profiles, columns, meanings, loose);
}

function bestSum(
  profiles: readonly Profile[],
  columns: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  found: readonly Relation[],
): MainSum | undefined {
  // A column of zeros that is known to be another count is part of no sum.
  const relations = found.map((one) => ({
    ...one,
    parts: one.parts.filter((part) => profiles[part].largest > 0 || meanings[part] === undefined),
  }));
  const totals = new Set(relations.map(({ total }) => total));
  const amount = (index: number): number => profiles[index].values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
  const last = columns.at(-1)?.index;
  // Two columns may add up to a third in many ways: valid and invalid ballots do. Contestants end the table, but for larger counts.
  const endsTable = (total: number, votes: readonly number[]): boolean =>
    columns
      .filter(({ index }) => index > Math.max(...votes) && index !== total)
      .every(({ values }) => (holds(values, profiles[total].values, (a, b) => a >= b) ?? 1) >= NEARLY_ALL);
  const summing = relations.filter(({ total, parts }) => {
    if (REFUSED_TOTALS.has(countOf(meanings[total]) ?? '')) return false;
    if (parts.some((part) => meanings[part] !== undefined && !isSpoilt(meanings[part]))) return false;
    const votes = parts.filter((part) => !isSpoilt(meanings[part]));
    if (votes.length < 2) return false;
    if (votes.length === 2 && meanings[total] === undefined && isLead(total, votes, profiles)) return false;
    // Valid votes and a little more are ballots cast, and ballots with those who stayed away are the roll.
    const inner = votes.filter((part) => totals.has(part));
    if (votes.length === 2 && meanings[total] === undefined && !isNumbered(votes, profiles) && !endsTable(total, votes)) return false;
    return inner.length !== 1 || amount(inner[0]) < 0.5 * amount(total);
  });
  const usable = summing.filter((one) => !isRoll(one, summing, profiles, meanings));
  const largest = usable.reduce((most, { total }) => Math.max(most, amount(total)), 0);
  const scoreOf = ({ total, parts, rows, exact }: Relation): number => {
    const outer = usable.find((other) => other.total !== total && other.parts.includes(total));
    const isList = outer !== undefined && outer.parts.filter((part) => totals.has(part)).length > 1;
    const isCoarse = parts.filter((part) => totals.has(part)).length > 1;
    const meaning = countOf(meanings[total]);
    return (
      Math.log2(parts.length) +
      (meaning === 'valid' ? 4 : meanings[total]?.kind === 'unclear' ? 1.5 : 0) +
      (parts.includes(last as number) ? 1 : 0) +
      (isCoarse ? 6 : 0) +
      Math.log10(amount(total) / largest) * 2 +
      (exact / rows - 1) * 10 -
      (isList ? 4 : 0)
    );
  };
  const ranked = usable.map((one) => ({ one, score: scoreOf(one) })).sort((a, b) => b.score - a.score);
  const chosen = ranked.find(({ score }) => score >= ENOUGH)?.one;
  if (!chosen) return undefined;
  const best = { ...chosen, parts: ofOneKind(chosen, relations) };
  const spoilt = best.parts.filter((part) => isSpoilt(meanings[part]));
  const own = new Set([best.total, ...best.parts]);
  const within = relations.filter(({ total }) => best.parts.includes(total)).flatMap(({ parts }) => parts);
  const others = ranked.filter(
    ({ one, score }) =>
      score >= (isNumbered(one.parts, profiles) ? 0.5 * ENOUGH : ENOUGH + 1) &&
      one !== best &&
      amount(one.total) > 0.5 * amount(best.total) &&
      !own.has(one.total) &&
      !within.includes(one.total) &&
      !one.parts.some((part) => own.has(part) || within.includes(part)),
  );
  return {
    contestants: best.parts.filter((part) => !spoilt.includes(part)),
    aside: spoilt,
    total: best.total,
    rows: best.rows,
    exact: best.exact,
    others: others.map(({ one }) => one),
    within: within.filter((part) => !own.has(part)),
  };
}

/**
 * The parts of a sum, where one of them is a bloc, all as blocs: a run of columns may begin among the parties of one bloc and end
 * with another bloc.
 */
function ofOneKind({ total, parts }: Relation, all: readonly Relation[]): readonly number[] {
  if (!all.some((one) => parts.includes(one.total))) return parts;
  const blocs = all.filter((one) => one.total !== total && !parts.includes(one.total) && one.parts.every((part) => parts.includes(part)));
  return blocs.reduce(
    (kept: readonly number[], bloc) =>
      bloc.parts.every((part) => kept.includes(part))
        ? [...kept.filter((part) => !bloc.parts.includes(part)), bloc.total].sort((a, b) => a - b)
        : kept,
    parts,
  );
}

/** Words for the roll. */
export const ROLL =
  /voter|elector|elettor|registr|roll|inscri|censo|padr[oó]n|wahlberecht|wyborc|избират|сайлау|eleit|recenseados|kiesgerecht|röstberätt|stemmeberett|valg|volič|birač|választ|seçmen|alegător|rinkėj|vēlētāj|valija|בזב|ناخب|有権者|选民|유권자|मतदाता/iu;

/** Words for those who did not vote. */
const AWAY =
  /(^| )(abst|asten|absten|ausent|absent|non ?vot|did not vote|not voted|no vota|nao vota|nichtwahl|niet gestemd|ikke stemt|nieglosuj|nevolil|неголосов|не голосов|неявк|не приня|αποχ|αποχη|katilmayan|oy kullanmayan)/;

const isAway = ({ name }: Profile): boolean => AWAY.test(normalised(name));

/**
 * Whether a sum is the roll: ballots, whose sum is another one of these, and one column more, that of those who stayed away. Headings
 * say so of one of the three.
 */
function isRoll(
  { total, parts }: Relation,
  all: readonly Relation[],
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
): boolean {
  return all.some((inner) => {
    if (inner.total === total || parts.includes(inner.total) || !inner.parts.every((part) => parts.includes(part))) return false;
    const more = parts.filter((part) => !inner.parts.includes(part));
    if (more.length !== 1 || isSpoilt(meanings[more[0]])) return false;
    if (countOf(meanings[inner.total]) === 'ballotsCast') return true;
    return meanings[total] === undefined && (ROLL.test(profiles[total].name) || isAway(profiles[more[0]]));
  });
}

/**
 * Whether a column has a heading of the kind of one of its two parts, and the other part has not: a contestant, its rival, and the
 * difference of both.
 */
function isLead(total: number, [first, second]: readonly number[], profiles: readonly Profile[]): boolean {
  const kinds = families([total, first, second].map((index) => profiles[index]));
  const together = (a: number, b: number): boolean => kinds.some((kind) => kind.includes(a) && kind.includes(b));
  return !together(first, second) && together(total, first) !== together(total, second);
}

/** Whether headings differ by their numbers only. */
function isNumbered(columns: readonly number[], profiles: readonly Profile[]): boolean {
  const headings = columns.map((index) => profiles[index].name);
  return headings.every((name) => /\d/.test(name) && name.replace(/\d+/g, '') === headings[0].replace(/\d+/g, ''));
}

/** Contestants that add up to what one column has more than another: no column has the valid votes. */
function difference(
  profiles: readonly Profile[],
  columns: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
): MainSum | undefined {
  const may = (one: Profile, count: string): boolean => countOf(meanings[one.index]) === count;
  const open = columns.filter(({ index }) => meanings[index] === undefined);
  const known = { cast: columns.filter((one) => may(one, 'ballotsCast')), invalid: columns.filter((one) => isSpoilt(meanings[one.index])) };
  const few = columns.length <= MOST_FOR_DIFFERENCES || (known.cast.length > 0 && known.invalid.length > 0);
  if (!few) return undefined;
  const uppers = known.cast.length > 0 ? known.cast : open;
  const lowers = known.invalid.length > 0 ? known.invalid : open;
  let best: (MainSum & { readonly score: number }) | undefined;
  for (const cast of uppers)
    for (const invalid of lowers.flatMap((one, at) => [[one], ...lowers.slice(at + 1, at + 3).map((other) => [one, other])])) {
      if (invalid.includes(cast)) continue;
      const left = cast.values.map(
        (value, row) =>
          value -
          partsOf(
            profiles,
            invalid.map(({ index }) => index),
            row,
          ),
      );
      const others = open.filter((one) => one !== cast && !invalid.includes(one));
      const runs = [...families(others), ...endings(others)];
      for (const parts of runs) {
        if (parts.length < 2) continue;
        const { rows, exact } = sumHolds(profiles, left, parts);
        if (rows < 3 || exact < NEARLY_ALL * rows) continue;
        const score = parts.length + exact / rows - 0.1 * invalid.length;
        if (!best || score > best.score)
          best = {
            contestants: parts,
            aside: [],
            less: { cast: cast.index, invalid: invalid.map(({ index }) => index) },
            rows,
            exact,
            others: [],
            within: [],
            score,
          };
      }
    }
  return best;
}

/** Runs of columns from each to the last. */
const endings = (columns: readonly Profile[]): number[][] =>
  columns.slice(0, MOST_ENDINGS).map((_, from) => columns.slice(from).map(({ index }) => index));

const MOST_ENDINGS = 60;

/** Ballots cast and what is in them beside the valid votes, by addition. */
export interface CastAndSpoilt {
  readonly cast: number;
  readonly invalid: readonly number[];
  readonly rows: number;
  readonly exact: number;
}

/**
 * The column that valid votes and one or two others add up to. The fewest others are taken, and of several such sums the one that
 * the headings speak for; where a known column of blanks or of invalid ballots may be added and the sum still holds, it is.
 */
export function castAndSpoilt(
  profiles: readonly Profile[],
  valid: Float64Array,
  columns: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
): CastAndSpoilt | undefined {
  const found = balancesOver(profiles, valid, columns).filter(({ upper, rest }) => {
    const above = countOf(meanings[upper]);
    if (above !== undefined && above !== 'ballotsCast' && above !== 'issued') return false;
    if (meanings[upper] !== undefined && isSpoilt(meanings[upper])) return false;
    return rest.every((index) => meanings[index] === undefined || isSpoilt(meanings[index]));
  });
  const score = ({ upper, rest }: { upper: number; rest: readonly number[] }): number =>
    (countOf(meanings[upper]) === 'ballotsCast' ? 4 : 0) + rest.filter((index) => isSpoilt(meanings[index])).length * 2 - 1.5 * rest.length;
  const best = found.sort((a, b) => score(b) - score(a) || b.exact / b.rows - a.exact / a.rows)[0];
  if (!best) return undefined;
  // Where those who stayed away are in the rest, the sum is the roll.
  const [upper] = [profiles[best.upper]];
  const sum = (index: number): number => profiles[index].values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
  const away = best.rest.find((index) => !isSpoilt(meanings[index]) && (isAway(profiles[index]) || sum(index) > 0.3 * sum(upper.index)));
  if (away !== undefined && countOf(meanings[best.upper]) !== 'ballotsCast') return undefined;
  const more = columns.filter(({ index }) => isSpoilt(meanings[index]) && !best.rest.includes(index)).map(({ index }) => index);
  const all = [...best.rest, ...more];
  const left = upper.values.map((value, row) => value - valid[row]);
  const whole = more.length > 0 ? sumHolds(profiles, left, all) : undefined;
  if (whole && whole.rows > 0 && whole.exact / whole.rows >= best.exact / best.rows)
    return { cast: best.upper, invalid: [...all].sort((a, b) => a - b), rows: best.rows, exact: best.exact };
  return { cast: best.upper, invalid: best.rest, rows: best.rows, exact: best.exact };
}
