import * as z from 'zod';
import type { Contest } from '../../data/contest.ts';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import { countAt } from '../../data/table.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, passed, skipped, tabulated, withPassed } from '../../findings/check.ts';
import { enumerate, join, significant, whole } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { T as QUANTITY } from '../../queries/quantity.texts.ts';
import { MOST_UNLISTED, officialCount, officialShares, type Row, unlistedShare } from '../../queries/reference.ts';
import { type SeatDivision, seatsText, seatsUnder } from '../../queries/seats.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './seats-match-rules.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'seats-match-rules',
  kind: 'rule',
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote',
      url: 'https://www.brookings.edu/books/fair-representation/',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const { contest, areas, contestants } = dataset;
    const subject = QUANTITY.seatsContest();
    if (contest.seats === undefined || contest.allocation === 'none')
      return [skipped(subject, T.rulesDoNotSay(), T.contestSeatsContestAllocation())];
    const official = officialShares(dataset, areas.root);
    if (!official) return [skipped(subject, T.officialVotesWholeContest(), T.officialVotesEveryContestant())];
    const votes = official.votes ?? official.shares;
    const unlisted = unlistedShare(official);
    if (unlisted > Math.max(MOST_UNLISTED, contest.threshold ?? 0)) {
      return [skipped(subject, T.contestantsNotListedHold({ unlisted }), T.votesEveryContestantWho())];
    }
    // Votes for nobody in the list count towards the threshold.
    const published = official.votes && officialCount(dataset, areas.root, 'valid')?.value;
    const valid = Math.max(official.valid ?? 1, published ?? 0);
    const cast = officialCount(dataset, areas.root, 'ballotsCast')?.value;
    const base = contest.thresholdBase === 'cast' && contest.threshold && official.votes ? cast : valid;
    if (base === undefined) return [skipped(subject, T.thresholdShareBallotsCast(), T.ballotsCastWholeContest())];
    const division = seatsUnder(contest, votes, base);
    if (!division) return [skipped(subject, T.noContestantReachesThreshold(), T.ruleCase())];
    const printed = officialTables(dataset).flatMap(({ source, table }) => {
      const row = table.area.indexOf(areas.root);
      return row >= 0 && table.seats.some((column) => countAt(column, row) !== undefined) ? [{ source, table, row }] : [];
    });
    const compared = printed.flatMap((row) => compare(dataset, division, row, official.votes !== undefined));
    const rules = rulesText(contest, contest.seats, official.source.name);
    const table = tabulated({
      id: 'seats-by-the-rules',
      title: T.seatsRulesContest(),
      note:
        compared.every(({ kind }) => kind === 'passed') && compared.length > 0 ? join([rules, confirmed(dataset, printed)], ' ') : rules,
      columns: [
        { title: MODEL.contestant() },
        { title: MODEL.votes(), unit: 'count' },
        { title: MODEL.share(), unit: 'percent' },
        { title: T.seatsComputed(), unit: 'count' },
        { title: T.seatsPublished(), unit: 'count' },
      ],
      rows: contestants.map(({ name }, index) => [
        name,
        official.votes?.[index] ?? null,
        official.shares[index],
        division.seats[index],
        publishedSeats(printed, index),
      ]),
    });
    return [...bothBases(dataset, division, votes, { valid, cast }), ...compared, ...ties(dataset, division), passed(1), table];
  },
});

/** The rules that the seats were computed by, and from what. */
function rulesText({ allocation, threshold, thresholdBase }: Contest, all: number, source: string): Worded {
  const [seats, method] = [MODEL.seat({ all }), word(allocation)];
  if (!threshold) return T.computedFrom({ seats, method, source });
  const least = significant(100 * threshold, 6);
  return thresholdBase === 'valid'
    ? T.thresholdValidVotesComputed({ seats, method, least, source })
    : T.thresholdBallotsCastComputed({ seats, method, least, source });
}

/** Which published seats the rules confirm, all of them being so. */
function confirmed({ contestants }: Dataset, printed: readonly Row[]): Worded {
  const seats = contestants.flatMap(({ name }, index) => {
    const published = publishedSeats(printed, index);
    return published === null ? [] : [join([name, whole(published)], ' ')];
  });
  return T.confirmedPublished({ seats: enumerate(seats) });
}

function publishedSeats(printed: readonly Row[], contestant: number): number | null {
  for (const { table, row } of printed) {
    const seats = countAt(table.seats[contestant], row);
    if (seats !== undefined) return seats;
  }
  return null;
}

function compare(dataset: Dataset, division: SeatDivision, { source, table, row }: Row, exact: boolean): Observation[] {
  const { seats, tied, unassigned } = division;
  const found: Observation[] = [];
  let held = 0;
  for (const [contestant, column] of table.seats.entries()) {
    const published = countAt(column, row);
    if (!column || published === undefined) continue;
    const open = tied.includes(contestant) ? unassigned : 0;
    if (published >= seats[contestant] && published <= seats[contestant] + open) {
      held++;
      continue;
    }
    const { name, id } = dataset.contestants[contestant];
    const given =
      open > 0 ? ARITHMETIC.to({ amount: whole(seats[contestant]), amount2: whole(seats[contestant] + open) }) : whole(seats[contestant]);
    const evidence = {
      about: 'result' as const,
      scope: { source: source.id, contestant: id, quantity: 'seats' },
      message: differenceText(name, published, given, exact),
      expected: T.all({ seats: seats[contestant], seats2: seatsText(seats) }),
      seen: MODEL.seat({ all: published }),
      measures: { published, computed: seats[contestant], difference: published - seats[contestant] },
      locations: table.locate(row, column),
    };
    found.push(
      exact
        ? broken(evidence)
        : noted({
            ...evidence,
            detail: T.votesNotPublishedSeats(),
          }),
    );
  }
  return withPassed(found, held);
}

function differenceText(name: string, published: number, given: Text, exact: boolean): Worded {
  const seats = MODEL.seat({ all: published });
  if (published === 1)
    return exact ? T.publishedRulesGive({ name, seats, given }) : T.publishedRulesGivePercentages({ name, seats, given });
  return exact ? T.publishedRulesGive2({ name, seats, given }) : T.publishedRulesGivePercentages2({ name, seats, given });
}

function ties({ contestants }: Dataset, { tied, unassigned, seats }: SeatDivision): Observation[] {
  if (tied.length === 0) return [];
  const names = enumerate(tied.map((index) => contestants[index].name));
  return [
    noted({
      about: 'result',
      scope: { quantity: 'tie' },
      message: T.tiedNoRuleRecord({ names, unassigned }),
      expected: T.ruleDecidesUnderContest(),
      seen: seatsText(seats),
      measures: { unassigned },
      locations: [],
    }),
  ];
}

/** Whether it matters if the threshold is a share of valid votes or of ballots cast. */
function bothBases(
  dataset: Dataset,
  { seats }: SeatDivision,
  votes: readonly number[],
  { valid, cast }: { valid: number; cast?: number },
): Observation[] {
  if (cast === undefined || cast < valid || valid <= 1 || !dataset.contest.threshold) return [];
  const byValid = seatsUnder(dataset.contest, votes, valid)?.seats;
  const byCast = seatsUnder(dataset.contest, votes, cast)?.seats;
  if (!byValid || !byCast) return [];
  if (seatsText(byValid) === seatsText(byCast)) return [passed(1)];
  return [
    noted({
      about: 'result',
      scope: { quantity: 'threshold' },
      message: T.seatsHangBaseThreshold({ seats: seatsText(byValid), seats2: seatsText(byCast) }),
      expected: T.sameSeatsUnderEither(),
      seen: T.underBaseManifest({ seats: seatsText(seats) }),
      measures: { byValid: seatsText(byValid), byCast: seatsText(byCast) },
      locations: [],
    }),
  ];
}
