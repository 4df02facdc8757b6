import * as z from 'zod';
import { type CheckMeta, defineCheck, noted, type Observation, passed, skipped, tabulated } from '../../model/check.ts';
import { type Consequences, consequences, officialDivision } from '../../model/consequences.ts';
import type { Dataset } from '../../model/dataset.ts';
import { enumerate, plural } from '../../model/format.ts';
import { type ReportedShares, reportedShares } from '../../model/reference.ts';
import { seatsText } from '../../model/seats.ts';
import type { Source } from '../../model/source.ts';

const meta: CheckMeta = {
  id: 'seats-under-source',
  title: 'Seats under each source',
  question: 'Which seats would each independent source give under the rules of the contest?',
  kind: 'informative',
  needs: ['shares of all contestants in an independent source', 'the number of seats and the method of allocation', 'official votes'],
  limits: [
    'A consequence, not evidence: the seats inherit every error of the source.',
    'No interval is given for the seats of a sample in this version.',
  ],
  method:
    'The rules of the contest applied to the shares as printed, and for opinion polls also to the shares of the decided. A share known only as a bound is read at both ends; where they differ no seats are told.',
  explanations: [
    'The source may be wrong, biased or about other people than the voters.',
    'A party near the threshold turns many seats on a small error.',
  ],
  references: [
    {
      cite: 'Balinski & Young (2001), Fair Representation: Meeting the Ideal of One Man, One Vote',
      url: 'https://www.brookings.edu/books/fair-representation/',
    },
  ],
};

const options = z.strictObject({
  minMoved: z
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe('Smallest part of the seats that must move for a note; crossing the threshold always gives one.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minMoved }) {
    const { contest, contestants, areas } = dataset;
    const sources = dataset.sources.filter(({ kind, area }) => kind !== 'official' && kind !== 'previous' && area === areas.root);
    if (sources.length === 0)
      return [skipped('The whole dataset', 'it holds no independent source about the whole contest', 'a survey, poll or tally')];
    const official = officialDivision(dataset);
    if (contest.seats === undefined || !official)
      return [
        skipped(
          'The whole dataset',
          'the rules or the official votes do not give seats',
          '`contest.seats`, `contest.allocation` and official votes of all contestants',
        ),
      ];
    const rows: (string | number | null)[][] = [['Official result', 'votes', ...official.seats, 0]];
    const observations = sources.flatMap((source): Observation[] => {
      const reported = reportedShares(source);
      if (!reported) return [skipped(source.name, 'its shares are not published', 'shares by contestant')];
      const absent = reported.values.filter((value) => value === undefined).length;
      if (absent > 0)
        return [
          skipped(
            source.name,
            `the shares of ${absent} of ${contestants.length} contestants are not reported`,
            'shares of all contestants',
          ),
        ];
      const printed = consequences(dataset, reported);
      const decided =
        source.kind === 'poll' && reported.unlisted + reported.others > 0 ? consequences(dataset, reported, 'decided') : undefined;
      if (printed) rows.push([source.name, 'as printed', ...printed.seats, printed.moved]);
      if (decided && decided.seats.join() !== printed?.seats.join())
        rows.push([source.name, 'of the decided', ...decided.seats, decided.moved]);
      if (!printed) return [skipped(source.name, 'its shares leave the seats open', 'shares that are not bounds')];
      return source.kind === 'poll' ? [passed(1)] : told(dataset, source, reported, printed, minMoved);
    });
    const table = tabulated({
      id: 'seats-under-source',
      title: 'Seats under each source',
      note: `${plural(contest.seats, 'seat')} by ${contest.allocation}. Opinion polls leave out the undecided: as printed, the threshold is met only by shares of all who were asked.`,
      columns: [
        { title: 'Source' },
        { title: 'Shares' },
        ...contestants.map(({ name }) => ({ title: name, unit: 'count' as const })),
        { title: 'Seats moved', unit: 'count' },
      ],
      rows,
    });
    return [...observations, table];
  },
});

function told(dataset: Dataset, source: Source, reported: ReportedShares, result: Consequences, minMoved: number): Observation[] {
  const { contestants, contest } = dataset;
  if (result.moved < minMoved * (contest.seats ?? 0) && result.crossings.length === 0) return [passed(1)];
  const names = (indices: readonly number[]): string => enumerate(indices.map((index) => contestants[index].name));
  const gains = result.entering.length > 0 && `${names(result.entering)} would pass the threshold`;
  const losses = result.leaving.length > 0 && `${names(result.leaving)} would fall below the threshold`;
  const order = enumerate(contestants.map(({ abbreviation }) => abbreviation));
  const largest = contestants[result.official.indexOf(Math.max(...result.official))];
  const majority = Math.max(...result.seats) * 2 > (contest.seats ?? 0);
  const decisive = result.sameWinner
    ? `${largest.name} would still be the largest${majority ? ', with a majority' : ', without a majority'}.`
    : `${largest.name} would no longer be the largest.`;
  return [
    noted({
      about: 'result',
      scope: { source: source.id, quantity: 'seats' },
      message: `${source.name}: ${seatsText(result.seats)} (${order}) against ${seatsText(result.official)} officially; ${plural(result.moved, 'seat')} would move.`,
      detail: `${[gains, losses].filter(Boolean).join('; ')}${gains || losses ? '. ' : ''}${decisive}`,
      expected: seatsText(result.official),
      seen: seatsText(result.seats),
      measures: {
        seats: seatsText(result.seats),
        seatsOfficial: seatsText(result.official),
        seatsMoved: result.moved,
        crossings: result.crossings.length,
        sameWinner: result.sameWinner,
        majority,
      },
      locations: reported.locations,
    }),
  ];
}
