import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { linesIn, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, figured, type Observation, passed } from '../../findings/check.ts';
import { noted, table, warned } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { compareWithPanel } from '../../queries/panel/compare.ts';
import type { StationCells } from '../../queries/station-cells.ts';
import { normalQuantile, normalTail } from '../../stats/distributions/normal.ts';
import { areaOfHalf } from '../../stats/half-cells.ts';
import type { LowHigh, TwoGroups } from '../../stats/two-groups.ts';
import { cellName, cellsAsked, LEAST_COMPARED, type LeftOut, leftFacts, tooFew } from './kit/compared-cells.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { reputationOf } from './kit/reputation.ts';
import { alongSpan, emptiestAreas, FROM, type GroupedArea, groupsGrade, STEP, stationGroups } from './kit/station-groups.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './two-groups-of-stations.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'two-groups-of-stations',
  kind: 'test',
  references: [
    {
      cite: 'Myagkov, Ordeshook & Shakin (2009), The Forensics of Election Fraud: Russia and Ukraine',
      url: 'https://doi.org/10.1017/CBO9780511626807',
    },
    { cite: 'Hyndman & Fan (1996), Sample quantiles in statistical packages', url: 'https://doi.org/10.1080/00031305.1996.10473566' },
  ],
});

const options = z.strictObject({
  contestant: z.coerce
    .string()
    .optional()
    .describe('Identifier of the contestant whose gain is asked about (default: the one with the most votes).'),
  listed: z.number().int().min(0).default(100).describe('Most areas and most stations listed in the tables.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const asked = cellsAsked(dataset, options.contestant);
    if ('refused' in asked) return [asked.refused];
    const { groups, compared, left } = stationGroups(asked.cells);
    if (!groups || compared < LEAST_COMPARED) return [tooFew(asked, compared, left)];
    return observe({ dataset, cells: asked.cells, groups, left, options });
  },
});

interface Asked {
  readonly dataset: Dataset;
  readonly cells: StationCells;
  readonly groups: TwoGroups;
  readonly left: LeftOut;
  readonly options: Options;
}

function observe(asked: Asked): Observation[] {
  const grade = groupsGrade(asked.groups);
  const areas = grade === 'passed' ? [] : emptiestAreas(asked.cells, asked.groups);
  const listed = asked.options.listed > 0 && areas.length > 0;
  return [
    grade === 'passed' ? passed(1) : finding(asked, grade, areas),
    summaryTable(asked),
    ...(listed ? [areaTable(asked, areas), stationTable(asked, areas)] : []),
    turnoutPicture(asked),
    votesPicture(asked),
    ...panelStrip(compareWithPanel(asked.dataset, 'twoGroupsMiddle', asked.groups.upper), asked.cells.stations),
  ];
}

const nameOf = ({ contestants }: Dataset, contestant: number): string => contestants[contestant].name;

/** Small areas named in a sentence. */
const MOST_NAMED = 3;

function finding(asked: Asked, grade: 'finding' | 'notice', areas: readonly GroupedArea[]): Observation {
  const { dataset, cells, groups, left } = asked;
  const { source, table: counts, row } = cells.stations;
  const { turnout, others, second } = groups;
  const high = groups.group.reduce((all, one) => (one === 1 ? all + 1 : all), 0);
  const rows = cells.order.filter((_, place) => groups.group[place] === 1).map((station) => row[station]);
  rows.sort();
  const named = areas.slice(0, MOST_NAMED).map(({ area, ...one }) => T.areaOf({ name: cellName(dataset.areas, cells, area), ...one }));
  const say = grade === 'finding' ? warned : noted;
  const telling = grade === 'finding' ? T.found : T.differs;
  // Where communities are kept apart, they explain nothing.
  const [, ...besides] = telling.explanations;
  return say(cells.byGroup ? { ...telling, explanations: besides } : telling, {
    scope: {
      source: source.id,
      level: counts.level,
      contestant: dataset.contestants[cells.contestant].id,
      quantity: 'turnout and share',
    },
    facts: {
      name: nameOf(dataset, cells.contestant),
      middle: groups.middle,
      upper: groups.upper,
      turnoutLow: turnout.low,
      turnoutHigh: turnout.high,
      othersLow: others.low,
      othersHigh: others.high,
      ownLow: groups.own.low,
      ownHigh: groups.own.high,
      ...(Number.isFinite(groups.followOthers) && { followOthers: groups.followOthers }),
      ...(second && Number.isFinite(groups.followSecond) && { second: nameOf(dataset, cells.second), followSecond: groups.followSecond }),
      high,
      stations: groups.stations,
      areas: groups.areas,
      ...(named.length > 0 && { widest: named }),
      ...leftFacts(cells, left),
      ...reputationOf(dataset, 'twoGroupsMiddle', groups.upper),
      grade,
    },
    locations: locationsOf(asked, areas),
    ...(rows.length > 0 && { rows: rowLines(counts, rows) }),
    weight: { ballots: null, stations: high, ofStations: groups.stations },
    ...(grade === 'notice' && { unusual: true }),
  });
}

/** Stations whose cells are shown. */
const MOST_SHOWN = 5;

function locationsOf({ cells, groups }: Asked, areas: readonly GroupedArea[]) {
  const { table: counts, row } = cells.stations;
  const columns = [counts.counts.registered, counts.counts.ballotsCast ?? counts.counts.issued, counts.votes[cells.contestant]];
  return highStations(cells, groups, areas)
    .slice(0, MOST_SHOWN)
    .flatMap((at) => columns.flatMap((column) => (column ? counts.locate(row[at], column) : [])));
}

/** Stations of the high group in these areas, in the order of the areas, within an area those with the highest turnout first. */
function highStations({ start, order, turnout }: StationCells, { group }: TwoGroups, areas: readonly GroupedArea[]): number[] {
  const rank = new Map(areas.map(({ area }, at) => [area, at]));
  const byArea: number[][] = areas.map(() => []);
  for (let half = 0; half + 1 < start.length; half++) {
    const at = rank.get(areaOfHalf(half));
    if (at !== undefined) for (let place = start[half]; place < start[half + 1]; place++) if (group[place] === 1) byArea[at].push(place);
  }
  return byArea.flatMap((places) => places.sort((a, b) => turnout[b] - turnout[a] || a - b).map((place) => order[place]));
}

function summaryTable({ dataset, cells, groups, left }: Asked): Observation {
  const { turnout, others, second, own } = groups;
  const rows: readonly { readonly name: Text; readonly of: LowHigh; readonly follow?: number }[] = [
    { name: MODEL.turnout2(), of: turnout },
    { name: T.table.own({ name: nameOf(dataset, cells.contestant) }), of: own },
    { name: T.table.others({ name: nameOf(dataset, cells.contestant) }), of: others, follow: groups.followOthers },
    ...(second ? [{ name: T.table.own({ name: nameOf(dataset, cells.second) }), of: second, follow: groups.followSecond }] : []),
  ];
  return table(
    {
      id: 'two-groups-of-stations',
      title: T.table.title(),
      note: T.table.note({
        ...leftFacts(cells, left),
        stations: groups.stations,
        areas: groups.areas,
        middle: groups.middle,
        upper: groups.upper,
      }),
    },
    [
      [T.table.perVoter(), 'text', ({ name }) => name],
      [T.table.low(), 'percent', ({ of }) => of.low],
      [T.table.high(), 'percent', ({ of }) => of.high],
      [T.table.follows(), 'number', ({ follow }) => (follow !== undefined && Number.isFinite(follow) ? follow : null)],
    ],
    rows,
  );
}

function areaTable({ dataset, cells, options }: Asked, areas: readonly GroupedArea[]): Observation {
  return table(
    { id: 'two-groups-of-stations-areas', title: T.areas.title(), note: T.areas.note() },
    [
      [MODEL.area(), 'text', ({ area }) => cellName(dataset.areas, cells, area)],
      [T.table.low(), 'count', ({ low }) => low],
      [T.areas.middle(), 'count', ({ middle }) => middle],
      [T.table.high(), 'count', ({ high }) => high],
      [T.areas.turnoutLow(), 'percent', ({ turnoutLow }) => turnoutLow],
      [T.areas.turnoutHigh(), 'percent', ({ turnoutHigh }) => turnoutHigh],
    ],
    areas.slice(0, options.listed),
  );
}

function stationTable({ dataset, cells, groups, options }: Asked, areas: readonly GroupedArea[]): Observation {
  const { table: counts, row, votes } = cells.stations;
  const own = votes[cells.contestant] as Float64Array;
  const found = highStations(cells, groups, areas);
  return table<number>(
    {
      id: 'two-groups-of-stations-stations',
      title: T.stations.title(),
      note: T.stations.note({ listed: Math.min(options.listed, found.length), found: found.length }),
    },
    [
      [SHARED.station(), 'text', (at) => placeName(dataset.areas, counts.area[row[at]])],
      ...linesIn<number>(counts, (at) => row[at]),
      [MODEL.registered(), 'count', (at) => cells.registered[at]],
      [MODEL.turnout2(), 'percent', (at) => cells.ballots[at] / cells.registered[at]],
      [SHARED.share({ name: nameOf(dataset, cells.contestant) }), 'percent', (at) => own[at] / cells.valid[at]],
    ],
    found.slice(0, options.listed),
  );
}

/** Where the outermost stations of a normal distribution are on the scale of the picture: 10 % are below 0 and 10 % above 1. */
const NORMAL_SPAN = 2 * normalQuantile(0.9);

/** Stations along the span of turnout of their half, and what a normal distribution gives. */
function turnoutPicture({ cells, groups }: Asked): Observation {
  const counts = alongSpan(cells, groups);
  const x = Array.from(counts, (_, at) => FROM + (at + 0.5) * STEP);
  const below = (place: number): number => 1 - normalTail((place - 0.5) * NORMAL_SPAN);
  const expected = x.map((middle, at) => {
    const low = at === 0 ? 0 : below(middle - STEP / 2);
    const high = at === x.length - 1 ? 1 : below(middle + STEP / 2);
    return groups.stations * (high - low);
  });
  return figured({
    id: 'two-groups-of-stations-turnout',
    title: T.picture.turnout.title(),
    kind: 'bars',
    reading: T.picture.turnout.reading({ middle: groups.middle }),
    note: T.picture.turnout.note(),
    source: cells.stations.source.name,
    n: groups.stations,
    annotations: [{ x: 0.5, text: T.picture.turnout.emptyMiddle({ middle: groups.middle, normal: below(2 / 3) - below(1 / 3) }) }],
    x: { title: T.picture.turnout.x(), unit: 'number', range: [FROM, FROM + counts.length * STEP] },
    y: { title: MODEL.stations(), unit: 'count' },
    series: [
      { name: SHARED.observed(), x, y: Array.from(counts) },
      { name: T.picture.turnout.expected(), x, y: expected, as: 'expected' },
    ],
  });
}

/** Voters that the bars are of. */
const PER = 1000;

/** What registered voters did in the low and in the high group. */
function votesPicture({ dataset, cells, groups }: Asked): Observation {
  const { turnout, own, others } = groups;
  const name = nameOf(dataset, cells.contestant);
  const parts = (which: keyof LowHigh): number[] => {
    const rest = Math.max(0, turnout[which] - own[which] - others[which]);
    const all = [own[which], others[which], rest, Math.max(0, 1 - own[which] - others[which] - rest)];
    return all.map((one) => Math.round(PER * one));
  };
  return figured({
    id: 'two-groups-of-stations-votes',
    title: T.picture.votes.title(),
    kind: 'stacked',
    reading: T.picture.votes.reading({ low: others.low, high: others.high, turnoutLow: turnout.low, turnoutHigh: turnout.high }),
    source: cells.stations.source.name,
    n: groups.stations,
    x: { title: T.picture.votes.x({ per: PER }), unit: 'count' },
    y: { title: T.picture.votes.y(), unit: 'text' },
    stacks: {
      names: [name, T.picture.votes.others(), T.picture.votes.invalid(), T.picture.votes.stayed()],
      rows: [
        { label: T.table.low(), values: parts('low') },
        { label: T.table.high(), values: parts('high') },
      ],
    },
  });
}
