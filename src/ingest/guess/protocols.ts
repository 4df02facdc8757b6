import { isBesideProtocol, protocolRow, STATION_HEADING } from '../cik.ts';
import type { Meaning } from './headings.ts';
import type { Sheet } from './layout.ts';

/** Rows of the protocol, of twelve, from which on a table is one of protocols: fewer are in tables of other publishers too. */
const FEWEST = 10;
const MOST_LABEL_COLUMNS = 4;

const rowsOf = (labels: readonly string[]): number => new Set(labels.flatMap((label) => protocolRow(label)?.number ?? [])).size;

/** Whether the headings are those of protocols of the Russian commission, one row a station. */
export const areProtocols = (header: readonly string[]): boolean =>
  rowsOf(header) >= FEWEST && header.some((name) => STATION_HEADING.test(name));

/** What a heading says in a table of protocols: its number alone may name its row. */
export function protocolMeaning(heading: string): Meaning | undefined {
  const row = protocolRow(heading);
  return row && { kind: 'count', count: row.name, part: row.name === 'issued' || row.name === 'ballotsCast' };
}

/** The candidates of a table whose rows are the rows of the protocol and whose columns are stations; undefined where it is none. */
export function turnedCandidates({ rows }: Sheet): readonly string[] | undefined {
  for (let column = 0; column < MOST_LABEL_COLUMNS; column++) {
    const labels = rows.map((row) => row[column]?.trim() ?? '');
    if (rowsOf(labels.filter((label) => /\p{L}/u.test(label))) < FEWEST) continue;
    const last = labels.findLastIndex((label) => protocolRow(label) !== undefined);
    return labels.slice(last + 1).filter((label) => /\p{L}/u.test(label) && !isBesideProtocol(label));
  }
  return undefined;
}
