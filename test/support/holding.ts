import { expect } from 'vitest';

/**
 * A text that holds these names and numbers, whatever its words: sentences are asserted as a whole in the reports that are
 * committed, and nowhere else. A pattern stands for a number that is not known in every digit.
 */
export function holding(...parts: readonly (string | RegExp)[]): string {
  const each = parts.map((part) => `(?=[^]*${typeof part === 'string' ? bounded(part) : part.source})`);
  return expect.stringMatching(new RegExp(`^${each.join('')}`)) as string;
}

/** A number is found as a whole only: 2 is neither in 12 nor in 2.5. */
function bounded(part: string): string {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${/^\d/.test(part) ? '(?<![\\d.,])' : ''}${escaped}${/\d$/.test(part) ? '(?![\\d]|[.,]\\d)' : ''}`;
}
