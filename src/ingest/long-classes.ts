import { isOfContest, type LongContests } from './long-contests.ts';
import type { LongReading } from './long-reading.ts';
import { PSEUDO_OFFICE } from './long-rows.ts';
import { joined, NO_VOTES } from './long-units.ts';
import { cellText } from './long-window.ts';
import { namesTotal } from './totals-row.ts';

/** What the rows with the same words in them have in common. */
export interface RowClass {
  /** Whether `where` or another contest leaves them out. */
  readonly skip: boolean;
  readonly name: string;
  readonly party: string;
  readonly office?: string;
  readonly mode: string;
  /** Where its votes go; -1 where they belong to no column, undefined until a row of a station was met. */
  slot?: number;
  /** Its way of voting; 0 where nothing tells the rows of a contestant apart. */
  readonly bit: number;
  readonly isTotal: boolean;
  /** Whether what it counts are no votes. */
  readonly hasNoVotes: boolean;
  rows: number;
  votes: number;
  /** The line of the first row. */
  line: number;
}

const MOST_MODES = 31;

/** Tells what some words of a row mean; the cells of the words are given as the bytes of the file have them. */
export function rowClasses({ layout: { columns }, filters, head }: LongReading, words: readonly number[], contests: LongContests) {
  const modes = new Map<string, number>();
  /** Undefined where the reader of reference has to be asked. */
  return (cells: readonly Uint8Array[]): RowClass | undefined => {
    const texts: string[] = [];
    for (const [order, index] of words.entries()) texts[index] = cellText(cells[order], head.read);
    // Pages pasted under one another repeat their header; notes below a table name nobody.
    if (words.every((index) => texts[index].trim() === head.names[index])) return undefined;
    const name = joined(texts, columns.candidate);
    const party = columns.party < 0 ? '' : texts[columns.party].trim();
    const mode = joined(texts, columns.mode);
    const common = { name, party, mode, rows: 0, votes: 0, line: 0, bit: 0, isTotal: false, hasNoVotes: false };
    if (!filters.every(({ index, values, keeps }) => values.has(texts[index].trim()) === keeps)) return { ...common, skip: true };
    const office = columns.office < 0 ? '' : texts[columns.office].trim();
    const isPseudo = columns.office >= 0 && PSEUDO_OFFICE.test(office);
    if (columns.office >= 0 && !isPseudo && !isOfContest(contests, office, texts, columns, head.names)) return { ...common, skip: true };
    if (name === '' && !isPseudo && party === '') return undefined;
    if (columns.mode.length > 0 && !modes.has(mode)) modes.set(mode, 1 << modes.size);
    if (modes.size > MOST_MODES) return undefined;
    return {
      ...common,
      skip: false,
      bit: modes.get(mode) ?? 0,
      isTotal: columns.mode.length > 0 && namesTotal(mode),
      hasNoVotes: NO_VOTES.test(isPseudo ? office : name || party),
      ...(isPseudo && { office }),
    };
  };
}
