import leven from 'leven';
import { enumerate } from '../language/english.ts';
import { oddLetters, skeleton } from './spelling.ts';

/** Longer words are no slips of a finger: they are only looked up by what a reader sees of them. */
const LONGEST = 64;
/** Words of one list that get a suggestion; whoever has more mistakes than this has one mistake in all of them. */
const MOST_WORDS = 100;
/** Pairs of letters that are compared for one list in all, which takes a fraction of a second. */
const MOST_WORK = 20_000_000;

/** The candidate a mistyped word most likely meant, or undefined where none is near. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined =>
  nearestOf(word, [...candidates], { left: MOST_WORK });

function nearestOf(word: string, candidates: readonly string[], work: { left: number }): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    work.left -= (word.length + 1) * (candidate.length + 1);
    if (work.left < 0) return undefined;
    const distance = leven(lower, candidate.toLowerCase(), { maxDistance: least });
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/**
 * `; did you mean "votes"?`, or nothing, for one word after another of which each should have been one of a list; and a note if
 * the name only looks the same. The time is bounded however many words and names there are: the list is indexed once by what a
 * reader sees, and only the first hundred words are held against all of it.
 */
export function suggester(candidates: Iterable<string>): (word: string) => string {
  const told = new Map<string, string>();
  const work = { left: MOST_WORK };
  let names: readonly string[] | undefined;
  const alike = new Map<string, string>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined) return known;
    if (told.size >= MOST_WORDS) return '';
    if (!names) {
      names = [...candidates].filter((name) => name !== '');
      for (const name of names) {
        const seen = skeleton(name);
        if (!alike.has(seen)) alike.set(seen, name);
      }
    }
    const text = suggestion(word, alike.get(skeleton(word)), names, work);
    told.set(word, text);
    return text;
  };
}

function suggestion(word: string, alike: string | undefined, names: readonly string[], work: { left: number }): string {
  const candidate = alike ?? nearestOf(word, names, work);
  if (candidate === undefined) return '';
  const odd = alike === undefined ? [] : [...oddLetters(word), ...oddLetters(alike)];
  return `; did you mean "${candidate}"?${odd.length > 0 ? ` It looks the same, but one of the two ${enumerate(odd)}` : ''}`;
}

/** Lists of names from data, which are asked again and again. */
const suggesters = new WeakMap<readonly string[], (word: string) => string>();
/** No list of our own is so long. */
const LARGE = 200;

/** The same for a single word; a long list that is given again is not indexed again. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  if (!Array.isArray(candidates) || candidates.length < LARGE) return suggester(candidates)(word);
  const known = suggesters.get(candidates) ?? suggester(candidates);
  suggesters.set(candidates, known);
  return known(word);
}
