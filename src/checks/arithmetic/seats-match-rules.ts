import * as z from 'zod';
import type { Contest } from '../../data/contest.ts';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import { countAt } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Observation, passed, type Skipped, type Tabulated, withPassed } from '../../findings/check.ts';
import { broken, cannot, noted, table } from '../../findings/observations.ts';
import { join, whole } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { T as QUANTITY } from '../../queries/quantity.texts.ts';
import { MOST_UNLISTED, type OfficialShares, officialCount, officialShares, type Row, unlistedShare } from '../../queries/reference.ts';
import { type SeatDivision, seatsText, seatsUnder } from '../../queries/seats.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial } from '../../queries/stage.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './seats-match-rules.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'seats-match-rules',
  kind: 'rule',
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote, 2nd edition',
      url: 'https://www.brookings.edu/books/fair-representation/',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const counted = countedSeats(dataset);
    if ('kind' in counted) return [counted];
    const { official, division } = counted;
    const printed = printedSeats(dataset);
    const compared = printed.flatMap((row) => compare(dataset, division, row, official.votes !== undefined));
    const confirmed = compared.length > 0 && compared.every(({ kind }) => kind === 'passed');
    return [
      ...bothBases(dataset, counted),
      ...compared,
      ...ties(dataset, division),
      passed(1),
      seatsTable(dataset, counted, printed, confirmed),
    ];
  },
});

/** The seats by the rules, and what they were computed from. */
interface Counted {
  readonly official: OfficialShares;
  /** Votes, or shares where no votes are published. */
  readonly votes: readonly number[];
  readonly valid: number;
  readonly cast?: number;
  readonly division: SeatDivision;
}

function countedSeats(dataset: Dataset): Counted | Skipped {
  const { contest, areas } = dataset;
  const subject = QUANTITY.seatsContest();
  if (contest.seats === undefined || contest.allocation === 'none') return cannot(subject, T.noRules(), T.rulesNeeded());
  if (isPartial(dataset)) return cannot(subject, STAGE.officialIsPartial(), STAGE.wholeNeeded());
  const official = officialShares(dataset, areas.root);
  if (!official) return cannot(subject, T.votesIncomplete(), T.votesNeeded());
  const votes = official.votes ?? official.shares;
  const unlisted = unlistedShare(official);
  if (unlisted > Math.max(MOST_UNLISTED, contest.threshold ?? 0)) return cannot(subject, T.unlisted({ unlisted }), T.contestantsNeeded());
  // Votes for nobody in the list count towards the threshold.
  const published = official.votes && officialCount(dataset, areas.root, 'valid')?.value;
  const valid = Math.max(official.valid ?? 1, published ?? 0);
  const cast = officialCount(dataset, areas.root, 'ballotsCast')?.value;
  const base = contest.thresholdBase === 'cast' && contest.threshold && official.votes ? cast : valid;
  if (base === undefined) return cannot(subject, T.castUnknown(), T.castNeeded());
  const division = seatsUnder(contest, votes, base);
  return division
    ? { official, votes, valid, division, ...(cast !== undefined && { cast }) }
    : cannot(subject, T.nobodyPasses(), T.ruleNeeded());
}

/** The rows of the whole contest that publish seats. */
function printedSeats(dataset: Dataset): Row[] {
  return officialTables(dataset).flatMap(({ source, table }) => {
    const row = table.area.indexOf(dataset.areas.root);
    return row >= 0 && table.seats.some((column) => countAt(column, row) !== undefined) ? [{ source, table, row }] : [];
  });
}

function compare({ contestants }: Dataset, { seats, tied, unassigned }: SeatDivision, row: Row, exact: boolean): Observation[] {
  const differing: Observation[] = [];
  let held = 0;
  for (const [contestant, column] of row.table.seats.entries()) {
    const published = countAt(column, row.row);
    if (!column || published === undefined) continue;
    const computed = seats[contestant];
    const open = tied.includes(contestant) ? unassigned : 0;
    if (published >= computed && published <= computed + open) {
      held++;
      continue;
    }
    const { name, id } = contestants[contestant];
    const given = {
      scope: { source: row.source.id, contestant: id, quantity: 'seats' },
      facts: {
        name,
        published,
        computed,
        difference: published - computed,
        given: open > 0 ? ARITHMETIC.to({ amount: whole(computed), amount2: whole(computed + open) }) : whole(computed),
        allSeats: seatsText(seats),
      },
      locations: row.table.locate(row.row, column),
    };
    differing.push(exact ? broken(T.byVotes, { ...given, decides: true }) : noted(T.byPercentages, given));
  }
  return withPassed(differing, held);
}

function ties({ contestants }: Dataset, { tied, unassigned, seats }: SeatDivision): Observation[] {
  if (tied.length === 0) return [];
  const names = tied.map((index) => contestants[index].name);
  return [noted(T.tie, { scope: { quantity: 'tie' }, facts: { names, unassigned, seats: seatsText(seats) } })];
}

/** Whether it matters if the threshold is a share of valid votes or of ballots cast. */
function bothBases({ contest }: Dataset, { votes, valid, cast, division }: Counted): Observation[] {
  if (cast === undefined || cast < valid || valid <= 1 || !contest.threshold) return [];
  const [byValid, byCast] = [valid, cast].map((base) => {
    const seats = seatsUnder(contest, votes, base)?.seats;
    return seats && seatsText(seats);
  });
  if (byValid === undefined || byCast === undefined) return [];
  if (byValid === byCast) return [passed(1)];
  return [noted(T.base, { scope: { quantity: 'threshold' }, facts: { byValid, byCast, seats: seatsText(division.seats) } })];
}

function seatsTable(
  { contest, contestants }: Dataset,
  { official, division }: Counted,
  printed: readonly Row[],
  agree: boolean,
): Tabulated {
  const published = contestants.map((_, contestant) => publishedSeats(printed, contestant));
  const confirmed = contestants.flatMap(({ name }, contestant) => {
    const seats = published[contestant];
    return seats === undefined ? [] : [join([name, whole(seats)], ' ')];
  });
  const rules = rulesText(contest, official.source.name);
  return table(
    { id: 'seats-by-the-rules', title: T.tableTitle(), note: agree ? join([rules, T.confirmed({ seats: confirmed })], ' ') : rules },
    [
      [MODEL.contestant(), 'text', (contestant) => contestants[contestant].name],
      [MODEL.votes(), 'count', (contestant) => official.votes?.[contestant]],
      [MODEL.share(), 'percent', (contestant) => official.shares[contestant]],
      [T.seatsComputed(), 'count', (contestant) => division.seats[contestant]],
      [T.seatsPublished(), 'count', (contestant) => published[contestant]],
    ],
    [...contestants.keys()],
  );
}

/** The rules that the seats were computed by, and from what. */
function rulesText({ seats = 0, allocation, threshold, thresholdBase }: Contest, source: string): Text {
  const method = word(allocation);
  if (!threshold) return T.rules.plain({ seats, method, source });
  return T.rules[thresholdBase]({ seats, method, source, thresholdPercent: 100 * threshold });
}

function publishedSeats(printed: readonly Row[], contestant: number): number | undefined {
  for (const { table, row } of printed) {
    const seats = countAt(table.seats[contestant], row);
    if (seats !== undefined) return seats;
  }
  return undefined;
}
