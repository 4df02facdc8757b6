import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, officialTables } from '../../model/dataset.ts';
import { count, percent, points } from '../../model/format.ts';
import type { Location } from '../../model/provenance.ts';
import { figureOf, type Row } from '../../model/reference.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../model/share.ts';
import { type ShareColumn, shareAt } from '../../model/table.ts';

const meta: CheckMeta = {
  id: 'turnout-matches-counts',
  title: 'Turnout and counts',
  question: 'Is the published turnout the one that ballots and registered voters give?',
  kind: 'rule',
  needs: ['a printed turnout, and registered voters with ballots cast or issued, of the same area'],
  limits: [
    'Ballots issued and ballots cast are both tried; it holds if either fits.',
    'The last turnout announced on the day is provisional: where it differs from the final counts, a note is made, not an error.',
  ],
  method: 'Ballots over registered voters, against the interval of the printed turnout.',
  explanations: [
    'Counts and turnout may be of two ballots held on the same day, where another publisher gives the counts.',
    'The turnout may count ballots issued, the table ballots found in the boxes.',
    'The roll may have been corrected between the announcement and the final table.',
    'Voters on supplementary lists may be in one figure and not in the other.',
  ],
  references: [],
};

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const found: Observation[] = [];
    let held = 0;
    const tables = officialTables(dataset);
    // An announcement of the morning is of an unfinished day: only those of the latest hour are asked.
    const latest = tables
      .flatMap(({ table }) => table.turnoutAt.map(({ hour }) => hour))
      .sort()
      .at(-1);
    for (const { source, table } of tables) {
      const last = table.turnoutAt.find(({ hour }) => hour === latest);
      for (let row = 0; row < table.rows; row++) {
        for (const { column, hour } of [
          { column: table.turnout, hour: undefined },
          { column: last?.column, hour: last?.hour },
        ]) {
          const share = shareAt(column, row);
          const result = column && share ? check(dataset, { source, table, row }, column, share, hour) : undefined;
          if (result?.kind === 'passed') held++;
          else if (result) found.push(result);
        }
      }
    }
    if (held > 0) found.push(passed(held));
    return found.length > 0
      ? found
      : [
          skipped(
            'The whole dataset',
            'no area has both a printed turnout and the counts behind it',
            'registered voters and ballots cast or issued, beside the turnout',
          ),
        ];
  },
});

interface Basis {
  readonly label: string;
  readonly ballots: number;
  readonly turnout: number;
  /** Who publishes the ballots, where it is not the source of the turnout. */
  readonly by: string;
  readonly locations: () => Location[];
}

function check(dataset: Dataset, place: Row, column: ShareColumn, share: Share, hour: string | undefined): Observation | undefined {
  const registered = figureOf(dataset, place, 'registered');
  if (!registered || registered.value === 0) return undefined;
  const bases = (['issued', 'ballotsCast'] as const).flatMap((name): Basis[] => {
    const ballots = figureOf(dataset, place, name);
    const label = name === 'issued' ? 'ballots issued' : 'ballots cast';
    return ballots
      ? [
          {
            label,
            by: ballots.own ? '' : ` (${ballots.source.name})`,
            ballots: ballots.value,
            turnout: ballots.value / registered.value,
            locations: () => [...ballots.locations(), ...registered.locations()],
          },
        ]
      : [];
  });
  if (bases.length === 0) return undefined;
  const { low, high } = shareInterval(share);
  if (bases.some(({ turnout }) => turnout >= low - 1e-12 && turnout <= high + 1e-12)) return passed(1);
  const { source, table, row } = place;
  const area = table.area[row];
  const [basis] = bases;
  const exact = (turnout: number): string => percent(turnout, Math.max(2, share.decimals + 1));
  const printed =
    hour === undefined ? `a turnout of ${shareText(share)} is published` : `a turnout of ${shareText(share)} was announced at ${hour}`;
  const fields = {
    about: 'result' as const,
    scope: {
      source: source.id,
      ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }),
      quantity: hour === undefined ? 'turnout' : `turnout at ${hour}`,
    },
    message: `${dataset.areas.name(area)}: ${printed}; ${count(basis.ballots)} ${basis.label} of ${count(registered.value)} registered voters${basis.by} are ${exact(basis.turnout)}.`,
    expected: bases.map(({ label, turnout }) => `${exact(turnout)} by ${label}`).join(', or '),
    seen: `${shareText(share)}, a difference of ${points(shareValue(share) - basis.turnout)} points`,
    measures: {
      published: shareValue(share),
      computed: basis.turnout,
      differencePp: 100 * (shareValue(share) - basis.turnout),
      registered: registered.value,
      ballots: basis.ballots,
    },
    locations: [...table.locate(row, column), ...basis.locations()],
  };
  return hour === undefined ? broken(fields) : noted(fields);
}
