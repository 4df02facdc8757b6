import type { Notice } from '../data/problem.ts';
import type { Source } from '../data/source.ts';
import { type CountColumn, PRESENT, sumAt, type Table } from '../data/table.ts';
import { T as INGEST } from './ingest.texts.ts';

/**
 * Tells the tables of a contest in which a ballot carries several votes so. What is mapped as valid may be votes or ballots: it is
 * ballots where it makes up the ballots cast together with the invalid ones, or where the votes of the contestants exceed it, in
 * more than half of the rows. The valid votes are then the sum of the contestants' votes.
 */
export function withVotesPerBallot(sources: readonly Source[], votesPerBallot: number, notices: Notice[]): Source[] {
  if (votesPerBallot <= 1) return [...sources];
  return sources.map((source) => ({
    ...source,
    tables: source.tables.map((table): Table => {
      const { valid, ...counts } = table.counts;
      if (!valid || !areBallots(table, valid)) return { ...table, votesPerBallot };
      notices.push({ code: 'valid-ballots', message: INGEST.validAreBallots({ file: table.file, field: valid.fields.join(' + ') }) });
      return { ...table, votesPerBallot, counts, validBallots: valid };
    }),
  }));
}

function areBallots(table: Table, valid: CountColumn): boolean {
  const { ballotsCast, invalid } = table.counts;
  let [rows, ballots, votes] = [0, 0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (valid.state[row] !== PRESENT || valid.values[row] === 0) continue;
    const sum = sumAt(table, row);
    const chain = ballotsCast?.state[row] === PRESENT && invalid?.state[row] === PRESENT;
    if (sum === undefined && !chain) continue;
    rows++;
    if (sum === valid.values[row]) votes++;
    else if ((sum ?? 0) > valid.values[row]) ballots++;
    else if (chain && valid.values[row] + invalid.values[row] === ballotsCast.values[row]) ballots++;
  }
  return ballots > votes && 2 * ballots > rows;
}
