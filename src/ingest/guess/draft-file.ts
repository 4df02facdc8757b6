import type { Problem } from '../../data/problem.ts';
import type { Guess } from './guess.ts';
import type { GuessedPolls } from './polls.ts';
import type { Published } from './published.ts';
import type { GuessedTable } from './table.ts';

/** What was found in one file. */
export interface DraftFile {
  readonly path: string;
  /** The sheet that was looked at, where it is a workbook. */
  readonly sheet?: string;
  /** The sheets that hold something of an election, where several do. */
  readonly sheets?: readonly string[];
  readonly encoding?: Guess<string>;
  readonly delimiter?: Guess<string>;
  readonly lineEnd?: string;
  readonly guessed?: GuessedTable;
  /** A published layout that was recognised: it maps its own columns. */
  readonly published?: Published;
  /** A table of opinion polls: every row is a source. */
  readonly polls?: GuessedPolls;
  /** Said in the manifest where the ending of the name does not tell. */
  readonly format?: 'json' | 'cik';
  /** Why nothing of it could be used. */
  readonly problems: readonly Problem[];
}
