import { count } from '../language/format.ts';
import { english } from '../language/text.ts';
import type { RowPlace } from './csv-place.ts';
import type { LongCell, Unit } from './long-units.ts';

const ALL_MODES = /^total$/i;

/** Reports a total that its parts do not add up to: the place, the row of the total, and what is wrong. */
export type Differ = (place: string, at: RowPlace, message: string) => void;

/** One cell for each place and column: the total where one is given, which its parts have to agree with, else their sum. */
export function mergeModes(units: readonly Unit[], differ: Differ): Map<string, LongCell>[] {
  return units.map(({ names, cells }) => {
    const differs = (all: LongCell, sum: number): void => {
      const place = names.filter((name, depth) => name !== '' && name !== names[depth - 1]).join(', ');
      const message = `the total is ${english(count(Number(all.text)))}, and its parts by way of voting add up to ${english(count(sum))}`;
      differ(place, all.at, `${place}: ${message}`);
    };
    return new Map([...cells].map(([column, modes]) => [column, merged(modes, differs)]));
  });
}

function merged(modes: ReadonlyMap<string, LongCell>, differs: (all: LongCell, sum: number) => void): LongCell {
  const all = [...modes].find(([mode]) => ALL_MODES.test(mode))?.[1];
  const parts = [...modes].filter(([mode]) => !ALL_MODES.test(mode)).map(([, cell]) => cell);
  const numbers = parts.map(({ text }) => (/^-?\d+$/.test(text) ? Number(text) : Number.NaN));
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (all && parts.length > 0 && /^\d+$/.test(all.text) && !Number.isNaN(sum) && Number(all.text) !== sum) differs(all, sum);
  const single = all ?? (parts.length === 1 ? parts[0] : undefined);
  const gap = parts.find((_, index) => Number.isNaN(numbers[index]));
  return single ?? gap ?? { text: String(sum), at: parts[0].at };
}
