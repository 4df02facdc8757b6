import leven from 'leven';
import { enumerate } from '../language/english.ts';
import { oddLetters, skeleton } from './spelling.ts';

/** The candidate a mistyped word most likely meant, or undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean "votes"?`, or nothing; and a note if the name only looks the same. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const names = [...candidates];
  const alike = names.find((name) => skeleton(name) === skeleton(word));
  const candidate = alike ?? nearest(word, names);
  if (candidate === undefined) return '';
  const odd = alike === undefined ? [] : [...oddLetters(word), ...oddLetters(alike)];
  return `; did you mean "${candidate}"?${odd.length > 0 ? ` It looks the same, but one of the two ${enumerate(odd)}` : ''}`;
}
