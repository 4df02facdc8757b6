import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Observation } from '../../../findings/check.ts';
import { cannot, measured, table } from '../../../findings/observations.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { word } from '../../../language/words.ts';
import { yardstick } from '../../../queries/panel/compare.ts';
import { usualText } from '../../../queries/panel/yardstick.ts';
import { leaderOf, type TurnoutRow, type TurnoutTable } from '../../../queries/turnout.ts';
import { pearsonCorrelation } from '../../../stats/correlation.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './turnout-share-of-areas.texts.ts';

/** Areas of a table that a person could read: the plain correlation, and that of the largest group beside it. */
export function amongAreas(dataset: Dataset, turnouts: TurnoutTable, minEffect: number): Observation[] {
  const { source, table: areas, rows } = turnouts;
  const leader = leaderOf(rows);
  const { turnout, share } = columnsOf(rows, leader);
  const level = word(areas.level);
  const subject = SHARED.by({ source: source.name, level });
  if (constant(turnout) || constant(share)) return [cannot(subject, SHARED.turnoutOrShareSame(), SHARED.areasDiffer())];
  const { method, statistic, df, n, p, log10P, effect: r, interval } = pearsonCorrelation(turnout, share);
  // A statistic without end cannot be tested; areas on one line to the last digit are no sample of anything.
  if (!Number.isFinite(statistic)) return [cannot(subject, T.oneLine(), SHARED.areasDiffer())];
  const { id, name } = dataset.contestants[leader];
  const expected = areas.level === 'station' ? T.stationYardstick : T.noYardstick;
  const finding = measured(
    { ...T[r > 0 ? 'up' : 'down'], expected },
    {
      scope: { source: source.id, level: areas.level, contestant: id, quantity: 'turnout' },
      facts: {
        name,
        level,
        r,
        low: interval[0],
        high: interval[1],
        areas: n,
        usual: usualText(yardstick(dataset, 'turnoutShareR')),
        ...largestGroup(dataset, rows, leader),
      },
      test: { name: word(method), statistic, df, n, p, log10P, effect: { name: 'r', value: r, interval } },
      material: Math.abs(r) >= minEffect,
      locations: rows.slice(0, 100).flatMap((row) => row.turnout.locate()),
    },
  );
  return rows.length > 200 ? [finding] : [finding, tableOfAreas(dataset, turnouts, leader)];
}

interface Columns {
  readonly turnout: readonly number[];
  readonly share: readonly number[];
}

function columnsOf(rows: readonly TurnoutRow[], leader: number): Columns {
  return { turnout: rows.map(({ turnout }) => turnout.value), share: rows.map(({ votes, valid }) => votes[leader] / valid) };
}

const constant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/** The correlation in the largest group the list of areas names, if it has four areas and there are others beside it. */
function largestGroup({ areas }: Dataset, rows: readonly TurnoutRow[], leader: number) {
  const groups = new Map<string, TurnoutRow[]>();
  for (const row of rows) {
    const name = areas.group(row.area);
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!largest || largest[1].length < 4 || largest[1].length === rows.length) return {};
  const [group, members] = largest;
  const { turnout, share } = columnsOf(members, leader);
  if (constant(turnout) || constant(share)) return {};
  const rWithinGroup = pearsonCorrelation(turnout, share).effect;
  return { group, groupName: word(group), rWithinGroup, areasInGroup: members.length };
}

function tableOfAreas({ areas, contestants }: Dataset, turnouts: TurnoutTable, leader: number): Observation {
  const { level } = turnouts.table;
  const { name } = contestants[leader];
  return table(
    {
      id: `turnout-by-${level}`,
      title: T.table.title({ name, level: word(level) }),
      note: T.table.note({ rows: turnouts.rows.length }),
    },
    [
      [MODEL.area(), 'text', ({ area }) => placeName(areas, area)],
      [T.table.group(), 'text', ({ area }) => (areas.group(area) ? word(areas.group(area)) : null)],
      [MODEL.turnout2(), 'percent', ({ turnout }) => turnout.value],
      [T.table.from(), 'text', ({ turnout }) => turnout.basis],
      [name, 'percent', ({ votes, valid }) => votes[leader] / valid],
      [SHARED.validVotes(), 'count', ({ valid }) => valid],
    ],
    turnouts.rows,
  );
}
