import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { linesIn, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, figured, type Observation, passed } from '../../findings/check.ts';
import { type Column, cannot, noted, table, warned } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { compareWithPanel } from '../../queries/panel/compare.ts';
import type { StationCells } from '../../queries/station-cells.ts';
import { areaScope } from '../../queries/stations.ts';
import { levelsAbove, strataOf } from '../../queries/strata.ts';
import { areaOfHalf } from '../../stats/half-cells.ts';
import { cellName, cellsAsked, leftFacts, tooFew } from './kit/compared-cells.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { reputationOf } from './kit/reputation.ts';
import {
  BINS,
  type ContestantSymmetry,
  type CornerArea,
  type CornerStation,
  EDGE,
  flaggedRegions,
  type RegionSymmetry,
  SQUARE,
  type StationSymmetry,
  stationSymmetry,
  strongestAreas,
  symmetryGrade,
} from './kit/station-symmetry.ts';
import { stationsNamed } from './kit/stations-at.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './symmetric-stations.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'symmetric-stations',
  kind: 'test',
  references: [
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
    {
      cite: 'Myagkov, Ordeshook & Shakin (2009), The Forensics of Election Fraud: Russia and Ukraine',
      url: 'https://doi.org/10.1017/CBO9780511626807',
    },
    {
      cite: 'Anscombe (1948), The transformation of Poisson, binomial and negative-binomial data',
      url: 'https://doi.org/10.1093/biomet/35.3-4.246',
    },
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
    const symmetry = stationSymmetry(asked.cells);
    const { own } = symmetry;
    if (!own) return [tooFew(asked, symmetry.compared, symmetry.left)];
    return observe({ dataset, cells: asked.cells, symmetry, own, options });
  },
});

interface Asked {
  readonly dataset: Dataset;
  readonly cells: StationCells;
  readonly symmetry: StationSymmetry;
  readonly own: ContestantSymmetry;
  readonly options: Options;
}

function observe(asked: Asked): Observation[] {
  const { cells, own } = asked;
  const grade = symmetryGrade(own);
  const areas = strongestAreas(cells, own);
  const regions = grade === 'passed' ? [] : regionsOf(asked);
  const without = asked.symmetry.placebo || cells.second < 0 ? [] : [noPlacebo(asked)];
  return [
    ...(grade === 'passed'
      ? [passed(1)]
      : [finding(asked, grade, areas, regions), ...regions.slice(0, MOST_REGIONS).map((one) => regionNote(asked, one))]),
    ...without,
    summaryTable(asked),
    ...(regions.length > 0 ? [regionTable(asked, regions)] : []),
    ...(asked.options.listed > 0 ? [areaTable(asked, areas), stationTable(asked, areas)] : []),
    picture(asked, areas),
    ...panelStrip(compareWithPanel(asked.dataset, 'symmetricStations', own.logit.lower), cells.stations),
  ];
}

const nameOf = ({ contestants }: Dataset, contestant: number): string => contestants[contestant].name;

function noPlacebo({ dataset, cells }: Asked): Observation {
  const name = nameOf(dataset, cells.second);
  return cannot(T.placeboOf({ name }), T.placeboTooFew(), T.placeboNeeded({ name }));
}

/** Regions with a note each, the strongest first; the table has all. */
const MOST_REGIONS = 12;
/** Small areas and regions named in a sentence. */
const MOST_NAMED = 3;

function regionsOf({ dataset, cells, symmetry }: Asked): RegionSymmetry[] {
  const levels = levelsAbove(dataset, cells.stations);
  const strata = levels.length > 0 ? strataOf(dataset, cells.stations, levels[0]) : undefined;
  return strata && strata.areas.length > 1 ? flaggedRegions(cells, symmetry, strata) : [];
}

function finding(asked: Asked, grade: 'finding' | 'notice', areas: readonly CornerArea[], regions: readonly RegionSymmetry[]): Observation {
  const { dataset, cells, symmetry, own } = asked;
  const { source, table: counts, row } = cells.stations;
  const { all, lower } = own.logit;
  const placebo = symmetry.placebo;
  const say = grade === 'finding' ? warned : noted;
  const names = (of: readonly Text[]): readonly Text[] | undefined => (of.length > 0 ? of.slice(0, MOST_NAMED) : undefined);
  const rows = Int32Array.from(symmetry.upper, ({ place }) => row[cells.order[place]]).sort();
  return say(cells.byGroup ? T.found.byGroup : T.found.byArea, {
    scope: {
      source: source.id,
      level: counts.level,
      contestant: dataset.contestants[own.contestant].id,
      quantity: 'turnout and share',
    },
    facts: {
      name: nameOf(dataset, own.contestant),
      up: all.up,
      down: all.down,
      J: all.mean,
      lower,
      large: own.logit.large?.mean ?? all.mean,
      arcsineLower: own.arcsine.lower,
      stations: all.size,
      areas: all.clusters,
      ...(placebo && {
        second: nameOf(dataset, placebo.contestant),
        placeboJ: placebo.logit.all.mean,
        placeboLower: placebo.logit.lower,
        placeboUp: placebo.logit.all.up,
        placeboDown: placebo.logit.all.down,
      }),
      strongest: names(areas.map(({ area, up, stations }) => T.areaOf({ name: cellName(dataset.areas, cells, area), up, stations }))),
      regions: names(regions.map(({ area }) => placeName(dataset.areas, area))),
      regionsFound: regions.length > 0 ? regions.length : undefined,
      ...leftFacts(cells, symmetry.left),
      ...reputationOf(dataset, 'symmetricStations', lower),
      grade,
    },
    locations: locationsOf(asked, areas),
    ...(rows.length > 0 && { rows: rowLines(counts, rows) }),
    weight: { ballots: null, stations: all.up, ofStations: all.size },
    ...(grade === 'notice' && { unusual: true }),
    twin: lower,
  });
}

/** Cells of the file that are shown: those of a few stations of the strongest areas. */
const MOST_SHOWN = 5;

function locationsOf(asked: Asked, areas: readonly CornerArea[]) {
  const { table: counts, row } = asked.cells.stations;
  const columns = [counts.counts.registered, counts.counts.ballotsCast ?? counts.counts.issued, counts.votes[asked.own.contestant]];
  return strongestStations(asked, areas)
    .slice(0, MOST_SHOWN)
    .flatMap(({ place }) => {
      const at = row[asked.cells.order[place]];
      return columns.flatMap((column) => (column ? counts.locate(at, column) : []));
    });
}

function regionNote({ dataset, cells, own }: Asked, { area, own: found, placebo }: RegionSymmetry): Observation {
  const { source } = cells.stations;
  return noted(cells.byGroup ? T.region.byGroup : T.region.byArea, {
    scope: {
      source: source.id,
      level: dataset.areas.level(area),
      ...areaScope(dataset.areas, area),
      contestant: dataset.contestants[own.contestant].id,
      quantity: 'turnout and share',
    },
    facts: {
      place: placeName(dataset.areas, area),
      name: nameOf(dataset, own.contestant),
      up: found.all.up,
      down: found.all.down,
      J: found.all.mean,
      lower: found.lower,
      stations: found.all.size,
      ...(placebo && { second: nameOf(dataset, cells.second), placeboJ: placebo.all.mean }),
    },
    weight: { ballots: null, stations: found.all.up, ofStations: found.all.size },
    unusual: true,
  });
}

/** J of the contestant and of the runner-up, of all stations and of the larger ones, on both scales. */
function summaryTable({ dataset, cells, symmetry, own }: Asked): Observation {
  const rows = [own, ...(symmetry.placebo ? [symmetry.placebo] : [])].flatMap((one) =>
    (['logit', 'arcsine'] as const).flatMap((scale) => [
      { one, scale, half: T.table.allStations(), excess: one[scale].all },
      ...(one[scale].large ? [{ one, scale, half: T.table.largeStations(), excess: one[scale].large }] : []),
    ]),
  );
  return table(
    {
      id: 'symmetric-stations',
      title: T.table.title(),
      note: T.table.note({ ...leftFacts(cells, symmetry.left), compared: symmetry.compared }),
    },
    [
      [MODEL.contestant(), 'text', ({ one }) => nameOf(dataset, one.contestant)],
      [T.table.scale(), 'text', ({ scale }) => T.scale[scale]()],
      [MODEL.stations(), 'text', ({ half }) => half],
      [T.table.compared(), 'count', ({ excess }) => excess.size],
      [T.table.clusters(), 'count', ({ excess }) => excess.clusters],
      [T.table.up(), 'count', ({ excess }) => excess.up],
      [T.table.down(), 'count', ({ excess }) => excess.down],
      ['J', 'number', ({ excess }) => excess.mean],
      [T.table.lower(), 'number', ({ excess }) => excess.lower],
    ],
    rows,
  );
}

function regionTable({ dataset }: Asked, regions: readonly RegionSymmetry[]): Observation {
  return table(
    { id: 'symmetric-stations-regions', title: T.regions.title(), note: T.regions.note() },
    [
      [MODEL.area(), 'text', ({ area }) => placeName(dataset.areas, area)],
      [T.table.compared(), 'count', ({ own }) => own.all.size],
      [T.table.up(), 'count', ({ own }) => own.all.up],
      [T.table.down(), 'count', ({ own }) => own.all.down],
      ['J', 'number', ({ own }) => own.all.mean],
      [T.table.lower(), 'number', ({ own }) => own.lower],
      [T.regions.placebo(), 'number', ({ placebo }) => placebo?.all.mean],
    ],
    regions,
  );
}

function areaTable({ dataset, cells, options }: Asked, areas: readonly CornerArea[]): Observation {
  return table(
    { id: 'symmetric-stations-areas', title: T.areas.title(), note: T.areas.note() },
    [
      [MODEL.area(), 'text', ({ area }) => cellName(dataset.areas, cells, area)],
      [T.table.compared(), 'count', ({ stations }) => stations],
      [T.table.up(), 'count', ({ up }) => up],
      [T.table.down(), 'count', ({ down }) => down],
    ],
    areas.slice(0, options.listed),
  );
}

/** Stations of the upper corner: those of the areas with the most first, within an area those farthest up. */
function strongestStations({ cells, symmetry }: Asked, areas: readonly CornerArea[]): CornerStation[] {
  const rank = new Map(areas.map(({ area }, at) => [area, at]));
  const byArea: CornerStation[][] = areas.map(() => []);
  let half = 0;
  for (const station of symmetry.upper) {
    while (cells.start[half + 1] <= station.place || cells.start[half] > station.place) half++;
    const at = rank.get(areaOfHalf(half));
    if (at !== undefined) byArea[at].push(station);
  }
  return byArea.flatMap((own) => own.sort((a, b) => b.turnout + b.share - (a.turnout + a.share) || a.place - b.place));
}

function stationTable(asked: Asked, areas: readonly CornerArea[]): Observation {
  const { dataset, cells, own, options } = asked;
  const { table: counts, row, votes } = cells.stations;
  const at = ({ place }: CornerStation): number => cells.order[place];
  const leading = votes[own.contestant] as Float64Array;
  const found = strongestStations(asked, areas);
  return table<CornerStation>(
    {
      id: 'symmetric-stations-stations',
      title: T.stations.title({ name: nameOf(dataset, own.contestant) }),
      note: T.stations.note({ listed: Math.min(options.listed, found.length), found: found.length }),
    },
    [
      [SHARED.station(), 'text', (one) => placeName(dataset.areas, counts.area[row[at(one)]])],
      ...linesIn<CornerStation>(counts, (one) => row[at(one)]),
      [MODEL.registered(), 'count', (one) => cells.registered[at(one)]],
      [MODEL.turnout2(), 'percent', (one) => cells.ballots[at(one)] / cells.registered[at(one)]],
      [SHARED.share({ name: nameOf(dataset, own.contestant) }), 'percent', (one) => leading[at(one)] / cells.valid[at(one)]],
      [T.stations.zTurnout(), 'number', ({ turnout }) => turnout],
      [T.stations.zShare(), 'number', ({ share }) => share],
    ] satisfies Column<CornerStation>[],
    found.slice(0, options.listed),
  );
}

/** The corners, as lines that bound them. */
const CORNER = { up: { x: [2, 2, EDGE], y: [EDGE, 1, 1] }, down: { x: [-2, -2, -EDGE], y: [-EDGE, -1, -1] } } as const;

function picture(asked: Asked, areas: readonly CornerArea[]): Observation {
  const { dataset, cells, symmetry, own } = asked;
  const filled = Array.from(symmetry.heat.keys()).filter((at) => symmetry.heat[at] > 0);
  const name = nameOf(dataset, own.contestant);
  const { up, down } = own.logit.all;
  const lines = (which: 'up' | 'down') => ({ x: [...CORNER[which].x], y: [...CORNER[which].y], as: 'expected' as const });
  return figured({
    id: 'symmetric-stations',
    title: T.picture.title({ name }),
    kind: 'heat',
    reading: T.picture.reading({ up, down }),
    note: T.picture.note({ edge: EDGE }),
    source: cells.stations.source.name,
    n: symmetry.compared,
    x: { title: T.picture.x(), unit: 'number', range: [-EDGE, EDGE] },
    y: { title: T.picture.y({ name }), unit: 'number', range: [-EDGE, EDGE] },
    series: [
      { name: T.picture.up({ up }), ...lines('up') },
      { name: T.picture.down({ down }), ...lines('down') },
    ],
    annotations: [
      {
        x: CORNER.up.x[1],
        y: CORNER.up.y[1],
        text: T.picture.up({ up }),
        ...stationsNamed(
          dataset,
          cells.stations,
          strongestStations(asked, areas).map(({ place }) => cells.order[place]),
        ),
      },
      { x: CORNER.down.x[1], y: CORNER.down.y[1], text: T.picture.down({ down }) },
    ],
    cells: {
      width: SQUARE,
      height: SQUARE,
      x: filled.map((at) => (at % BINS) - BINS / 2),
      y: filled.map((at) => Math.floor(at / BINS) - BINS / 2),
      count: filled.map((at) => symmetry.heat[at]),
    },
  });
}
