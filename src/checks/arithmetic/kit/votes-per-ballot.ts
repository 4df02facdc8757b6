import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Location } from '../../../data/provenance.ts';
import { aboutOf } from '../../../data/source.ts';
import { type CountColumn, PRESENT } from '../../../data/table.ts';
import { brokenRows, failures, type Kind } from '../../../findings/bulk.ts';
import { broken } from '../../../findings/observations.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { validColumn } from '../../../queries/figure-columns.ts';
import type { SourceTable } from '../../../queries/reference.ts';
import { T } from './votes-per-ballot.texts.ts';

/**
 * Votes against ballots where a ballot carries up to n votes: no row may have more than n votes a valid ballot.
 *
 *     votes ≤ n · b     b: cast − invalid, or valid ballots, or ballots cast, ballots issued, registered voters
 *
 * @returns undefined where a ballot carries one vote, or there is nothing to compare
 */
export function votesAgainstBallots(dataset: Dataset, check: string, place: SourceTable): { kind?: Kind; held: number } {
  const { source, table } = place;
  const votes = table.votesPerBallot === undefined ? undefined : validColumn(table);
  if (!votes || table.votesPerBallot === undefined) return { held: 0 };
  const perBallot = table.votesPerBallot;
  const { ballotsCast, invalid, issued, registered } = table.counts;
  const there = (column: CountColumn | undefined, row: number): column is CountColumn => column?.state[row] === PRESENT;
  const ballotsAt = (row: number): { ballots: number; columns: CountColumn[] } | undefined => {
    if (there(table.validBallots, row)) return { ballots: table.validBallots.values[row], columns: [table.validBallots] };
    if (there(ballotsCast, row) && there(invalid, row))
      return { ballots: ballotsCast.values[row] - invalid.values[row], columns: [ballotsCast, invalid] };
    const column = [ballotsCast, issued, registered].find((one) => there(one, row));
    return column && { ballots: column.values[row], columns: [column] };
  };
  const over = failures();
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    const found = votes.state[row] === PRESENT ? ballotsAt(row) : undefined;
    if (!found) continue;
    const excess = votes.values[row] - perBallot * found.ballots;
    if (excess > 0) over.add(row, excess);
    else held++;
  }
  if (over.count() === 0) return { held };
  const ballots = (row: number): number => ballotsAt(row)?.ballots ?? 0;
  const most = (row: number): number => perBallot * ballots(row);
  const locations = (row: number): Location[] =>
    [...table.votes, ...(ballotsAt(row)?.columns ?? [])].flatMap((column) => (column ? table.locate(row, column) : []));
  const { areas } = dataset;
  const asked = over.count() + held;
  const kind: Kind = {
    failures: over,
    one: (row) =>
      broken(T.row, {
        about: aboutOf(source),
        scope: {
          source: source.id,
          ...(areas.id(table.area[row]) && { area: areas.id(table.area[row]) }),
          quantity: 'votes of the ballots',
        },
        facts: {
          place: placeName(areas, table.area[row]),
          votes: votes.values[row],
          ballots: ballots(row),
          perBallot,
          most: most(row),
          difference: votes.values[row] - most(row),
        },
        locations: locations(row),
      }),
    all: () =>
      brokenRows(T.rows, {
        check,
        dataset,
        ...place,
        about: aboutOf(source),
        scope: { source: source.id, level: table.level, quantity: 'votes of the ballots' },
        failures: over,
        asked,
        differences: 'counts',
        facts: { perBallot },
        columns: [
          [T.votes(), 'count', (row) => votes.values[row]],
          [T.mostVotes(), 'count', most],
          [MODEL.difference(), 'difference', (row) => votes.values[row] - most(row)],
        ],
        locations,
      }),
    weighs: { table, asked },
  };
  return { kind, held };
}
