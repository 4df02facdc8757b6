import * as z from 'zod';
import { type CheckMeta, defineCheck, measured, type Observation, skipped, tabulated } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, fixed, plural } from '../../model/format.ts';
import { leaderOf, type TurnoutRow, type TurnoutTable, turnoutTables } from '../../model/turnout.ts';
import { pearsonCorrelation } from '../../stats/correlation.ts';

const meta: CheckMeta = {
  id: 'turnout-share-dependence',
  title: 'Turnout and the leader’s share',
  question: 'Is the share of the leading contestant higher where turnout is higher?',
  kind: 'informative',
  needs: ['votes and turnout of at least eight areas of one level'],
  limits: [
    'A correlation among areas describes areas, not voters, and has social causes in most elections: town and country above all. It is a note, never more.',
    'Turnout may come from another official table than the votes; the last announcement of the day is used where nothing better is published.',
  ],
  method:
    'Pearson’s correlation with Fisher’s interval; beside it the same among the areas of the largest group, where the list of areas names groups.',
  explanations: [
    'Urbanisation: in many countries cities vote less and vote less for the party in power.',
    'Mobilisation by the leading party raises turnout and its share together, by fair means or foul.',
    'Voters who expect a foregone result stay away where they would have voted otherwise.',
  ],
  references: [
    {
      cite: 'Myagkov, Ordeshook & Shakin (2009), The Forensics of Election Fraud: Russia and Ukraine',
      url: 'https://doi.org/10.1017/CBO9780511626807',
    },
    { cite: 'Robinson (1950), Ecological correlations and the behavior of individuals', url: 'https://doi.org/10.2307/2087176' },
  ],
};

const options = z.strictObject({
  minAreas: z.number().int().min(4).default(8).describe('Fewest areas.'),
  minEffect: z.number().min(0).max(1).default(0.4).describe('Smallest correlation, either way, treated as material.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minAreas, minEffect }) {
    const tables = turnoutTables(dataset).filter(({ rows }) => rows.length >= minAreas);
    if (tables.length === 0)
      return [
        skipped('The whole dataset', `votes and turnout are known together of fewer than ${minAreas} areas`, 'turnout and votes by area'),
      ];
    return tables.flatMap((table) => check(dataset, table, minEffect));
  },
});

interface Columns {
  readonly turnout: readonly number[];
  readonly share: readonly number[];
}

function columnsOf(rows: readonly TurnoutRow[], leader: number): Columns {
  return { turnout: rows.map(({ turnout }) => turnout.value), share: rows.map(({ votes, valid }) => votes[leader] / valid) };
}

const constant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

function check(dataset: Dataset, { source, table, rows }: TurnoutTable, minEffect: number): Observation[] {
  const { areas, contestants } = dataset;
  const leader = leaderOf(rows);
  const { turnout, share } = columnsOf(rows, leader);
  const subject = `${source.name}, by ${table.level}`;
  if (constant(turnout) || constant(share)) return [skipped(subject, 'turnout or share is the same everywhere', 'areas that differ')];
  const { statistic, df, n, p, log10P, effect: r, interval, method } = pearsonCorrelation(turnout, share);
  // A statistic without end cannot be tested; areas on one line to the last digit are no sample of anything.
  if (!Number.isFinite(statistic)) return [skipped(subject, 'turnout and share lie on one straight line', 'areas that differ')];
  const group = largestGroup(dataset, rows, leader);
  const within = group ? ` Among the ${group.size} areas of the group ${group.name} it is ${fixed(group.r, 3)}.` : '';
  const { name, id } = contestants[leader];
  const found = measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id, quantity: 'turnout' },
    message: `Turnout and the share of ${name} ${r > 0 ? 'rise and fall together' : 'move against each other'} over ${plural(n, 'area')} by ${table.level}: r = ${fixed(r, 3)}, 95 % interval ${fixed(interval[0], 3)} to ${fixed(interval[1], 3)}.`,
    detail: `${within.trim()}${within ? ' ' : ''}Differences between town and country alone can do this.`,
    expected:
      table.level === 'station'
        ? 'no fixed value: elections regarded as clean range from about −0.4 to +0.1 among stations, and towns alone can raise it'
        : `no fixed value: there is no yardstick for areas by ${table.level}, and towns alone can raise it`,
    seen: `r = ${fixed(r, 3)}`,
    measures: {
      r,
      low: interval[0],
      high: interval[1],
      areas: n,
      ...(group && { group: group.name, rWithinGroup: group.r, areasInGroup: group.size }),
    },
    test: { name: method, statistic, df, n, p, log10P, effect: { name: 'r', value: r, interval } },
    material: Math.abs(r) >= minEffect,
    locations: rows.slice(0, 100).flatMap((row) => row.turnout.locate()),
  });
  if (rows.length > 200) return [found];
  const listed = rows.map((row) => [
    areas.name(row.area),
    areas.group(row.area) || null,
    row.turnout.value,
    row.turnout.basis,
    row.votes[leader] / row.valid,
    row.valid,
  ]);
  return [
    found,
    tabulated({
      id: `turnout-by-${table.level}`,
      title: `Turnout and the share of ${name} by ${table.level}`,
      note: `The ${count(rows.length)} areas with both.`,
      columns: [
        { title: 'Area' },
        { title: 'Group' },
        { title: 'Turnout', unit: 'percent' },
        { title: 'From' },
        { title: name, unit: 'percent' },
        { title: 'Valid votes', unit: 'count' },
      ],
      rows: listed,
    }),
  ];
}

/** The correlation among the areas of the largest group named in the list of areas, where there are at least four of them and others beside. */
function largestGroup(
  { areas }: Dataset,
  rows: readonly TurnoutRow[],
  leader: number,
): { name: string; size: number; r: number } | undefined {
  const groups = new Map<string, TurnoutRow[]>();
  for (const row of rows) {
    const name = areas.group(row.area);
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!largest || largest[1].length < 4 || largest[1].length === rows.length) return undefined;
  const { turnout, share } = columnsOf(largest[1], leader);
  return constant(turnout) || constant(share)
    ? undefined
    : { name: largest[0], size: largest[1].length, r: pearsonCorrelation(turnout, share).effect };
}
