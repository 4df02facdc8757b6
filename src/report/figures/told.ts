import type { Text } from '../../language/text.ts';
import { safeText } from '../escape.ts';
import type { Drawing } from './frame.ts';
import { element, escaped } from './svg.ts';

/**
 * A mark that says what it is: its words in a title, for whoever points at it, and the name of its area or source, by which
 * the script of the page finds it in other pictures and among the findings. In a picture of its own it stays as it is.
 */
export function told(mark: string, name: Text, words: Text, { tell, within }: Drawing): string {
  if (!within) return mark;
  return element('g', { class: 'mark', 'data-name': safeText(tell(name)) }, element('title', {}, escaped(safeText(tell(words)))), mark);
}
