import type { Scope } from '../findings/check.ts';

/** What a check asked about: a quantity at a level, whatever the area, the contestant or the source. */
export type Hypothesis = Pick<Scope, 'quantity' | 'level'>;

/** One text for a hypothesis of a check: `station: turnout`. */
export function hypothesisKey({ quantity = '', level = '' }: Hypothesis): string {
  return `${level}: ${quantity}`;
}

/** The hypothesis of a key. */
export function hypothesisOf(key: string): Hypothesis {
  const at = key.indexOf(': ');
  const [level, quantity] = [key.slice(0, at), key.slice(at + 2)];
  return { ...(quantity !== '' && { quantity }), ...(level !== '' && { level }) };
}
