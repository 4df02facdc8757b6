import * as z from 'zod';
import type { Contest } from '../../data/contest.ts';
import { type Dataset, officialTables } from '../../data/dataset.ts';
import { countAt } from '../../data/table.ts';
import {
  broken,
  type CheckMeta,
  defineCheck,
  noted,
  type Observation,
  passed,
  skipped,
  tabulated,
  withPassed,
} from '../../findings/check.ts';
import { enumerate, join, percent, plural, significant, whole } from '../../language/format.ts';
import { type Said, say, type Text, term } from '../../language/text.ts';
import { MOST_UNLISTED, officialCount, officialShares, type Row, unlistedShare } from '../../queries/reference.ts';
import { type SeatDivision, seatsText, seatsUnder } from '../../queries/seats.ts';

const meta: CheckMeta = {
  id: 'seats-match-rules',
  title: 'Seats by the rules',
  question: 'Are the published seats those that the rules of the contest give for the official votes?',
  kind: 'rule',
  needs: ['official votes or percentages of all contestants', 'the number of seats and the method of allocation'],
  limits: [
    'Ties are resolved only by a rule on record.',
    'Where only percentages are published, seats may hang on less than their rounding: a difference is then a note.',
  ],
  method:
    'Threshold, then allocation by largest remainder (Hare quota) or highest averages, in exact whole numbers. Where the base of the threshold decides, both bases are named.',
  explanations: [
    'Seats may have been re-assigned after withdrawals, vacancies or court decisions.',
    'Seats filled in another way may be included in the published number.',
  ],
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote',
      url: 'https://www.brookings.edu/books/fair-representation/',
    },
  ],
};

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const { contest, areas, contestants } = dataset;
    const subject = say`Seats of the contest`;
    if (contest.seats === undefined || contest.allocation === 'none')
      return [skipped(subject, say`the rules do not say how seats are allocated`, say`\`contest.seats\` and \`contest.allocation\``)];
    const official = officialShares(dataset, areas.root);
    if (!official)
      return [
        skipped(
          subject,
          say`the official votes of the whole contest are not complete`,
          say`official votes of every contestant for the whole contest`,
        ),
      ];
    const votes = official.votes ?? official.shares;
    const unlisted = unlistedShare(official);
    if (unlisted > Math.max(MOST_UNLISTED, contest.threshold ?? 0)) {
      return [
        skipped(
          subject,
          say`contestants not listed hold ${percent(unlisted, 1)} of the votes, which could pass the threshold`,
          say`the votes of every contestant who could win a seat`,
        ),
      ];
    }
    // Votes for nobody in the list count towards the threshold.
    const published = official.votes && officialCount(dataset, areas.root, 'valid')?.value;
    const valid = Math.max(official.valid ?? 1, published ?? 0);
    const cast = officialCount(dataset, areas.root, 'ballotsCast')?.value;
    const base = contest.thresholdBase === 'cast' && contest.threshold && official.votes ? cast : valid;
    if (base === undefined)
      return [
        skipped(subject, say`the threshold is a share of ballots cast, which are not published`, say`ballots cast in the whole contest`),
      ];
    const division = seatsUnder(contest, votes, base);
    if (!division) return [skipped(subject, say`no contestant reaches the threshold`, say`the rule for that case`)];
    const printed = officialTables(dataset).flatMap(({ source, table }) => {
      const row = table.area.indexOf(areas.root);
      return row >= 0 && table.seats.some((column) => countAt(column, row) !== undefined) ? [{ source, table, row }] : [];
    });
    const compared = printed.flatMap((row) => compare(dataset, division, row, official.votes !== undefined));
    const rules = rulesText(contest, contest.seats, official.source.name);
    const table = tabulated({
      id: 'seats-by-the-rules',
      title: say`Seats by the rules of the contest`,
      note:
        compared.every(({ kind }) => kind === 'passed') && compared.length > 0 ? join([rules, confirmed(dataset, printed)], ' ') : rules,
      columns: [
        { title: say`Contestant` },
        { title: say`Votes`, unit: 'count' },
        { title: say`Share`, unit: 'percent' },
        { title: say`Seats computed`, unit: 'count' },
        { title: say`Seats published`, unit: 'count' },
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
function rulesText({ allocation, threshold, thresholdBase }: Contest, all: number, source: string): Said {
  const [seats, method] = [plural(all, 'seat'), term(allocation)];
  if (!threshold) return say`${seats}, ${method}; computed from ${source}.`;
  const least = significant(100 * threshold, 6);
  return thresholdBase === 'valid'
    ? say`${seats}, ${method}, threshold ${least} % of valid votes; computed from ${source}.`
    : say`${seats}, ${method}, threshold ${least} % of ballots cast; computed from ${source}.`;
}

/** Which published seats the rules confirm, all of them being so. */
function confirmed({ contestants }: Dataset, printed: readonly Row[]): Said {
  const seats = contestants.flatMap(({ name }, index) => {
    const published = publishedSeats(printed, index);
    return published === null ? [] : [join([name, whole(published)], ' ')];
  });
  return say`Confirmed as published: ${enumerate(seats)}.`;
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
    const given = open > 0 ? say`${whole(seats[contestant])} to ${whole(seats[contestant] + open)}` : whole(seats[contestant]);
    const evidence = {
      about: 'result' as const,
      scope: { source: source.id, contestant: id, quantity: 'seats' },
      message: differenceText(name, published, given, exact),
      expected: say`${plural(seats[contestant], 'seat')} (${seatsText(seats)} in all)`,
      seen: plural(published, 'seat'),
      measures: { published, computed: seats[contestant], difference: published - seats[contestant] },
      locations: table.locate(row, column),
    };
    found.push(
      exact
        ? broken(evidence)
        : noted({
            ...evidence,
            detail: say`The votes are not published; the seats may hang on less than the percentages were rounded by.`,
          }),
    );
  }
  return withPassed(found, held);
}

function differenceText(name: string, published: number, given: Text, exact: boolean): Said {
  const seats = plural(published, 'seat');
  if (published === 1)
    return exact
      ? say`${name}: ${seats} is published; the rules give ${given}.`
      : say`${name}: ${seats} is published; the rules give ${given} for the percentages as printed.`;
  return exact
    ? say`${name}: ${seats} are published; the rules give ${given}.`
    : say`${name}: ${seats} are published; the rules give ${given} for the percentages as printed.`;
}

function ties({ contestants }: Dataset, { tied, unassigned, seats }: SeatDivision): Observation[] {
  if (tied.length === 0) return [];
  const names = enumerate(tied.map((index) => contestants[index].name));
  return [
    noted({
      about: 'result',
      scope: { quantity: 'tie' },
      message: say`${names} are tied for ${plural(unassigned, 'seat')}; no rule on record breaks the tie.`,
      expected: say`a rule that decides, under \`contest.tieBreak\``,
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
      message: say`The seats hang on the base of the threshold: ${seatsText(byValid)} with valid votes, ${seatsText(byCast)} with ballots cast.`,
      expected: say`the same seats under either reading of the law`,
      seen: say`${seatsText(seats)} under the base of the manifest`,
      measures: { byValid: seatsText(byValid), byCast: seatsText(byCast) },
      locations: [],
    }),
  ];
}
