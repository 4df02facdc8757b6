import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, type Observation, passed, type Scope } from '../../findings/check.ts';
import { type Column, cannot, measured, noted, table } from '../../findings/observations.ts';
import { turnoutRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import { chanceInWords, join, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { compareWithPanel } from '../../queries/panel/compare.ts';
import { yardstickFacts } from '../../queries/panel/yardstick.ts';
import { areaScope, ballotsOf, type Stations, stationTables } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAsked } from '../../queries/strata.ts';
import { type DipTest, dipTest } from '../../stats/dip-test.ts';
import { finite } from '../../stats/finite.ts';
import { gathered } from '../../stats/gathered.ts';
import { type MomentIntervals, momentIntervals } from '../../stats/moment-intervals.ts';
import { sorted } from '../../stats/sorted.ts';
import { cleanDips, cleanShape, isOffShape } from './kit/clean-shapes.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { type Quantity, quantitiesOf, type ShapeStatistics } from './kit/station-quantities.ts';
import { leftOutTexts, turnoutHistogram, turnoutsOf } from './kit/station-turnouts.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './turnout-distribution.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'turnout-distribution',
  kind: 'informative',
  references: [
    { cite: 'Hartigan & Hartigan (1985), The dip test of unimodality', url: 'https://doi.org/10.1214/aos/1176346577' },
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
});

const options = z.strictObject({
  basis: z
    .enum(['cast', 'issued'])
    .default('cast')
    .describe('Ballots that turnout is computed from; if only the other count is published, that count.'),
  levels: levelsOrFirst,
  contestants: z
    .array(z.coerce.string())
    .default([])
    .describe('Identifiers of contestants whose share of the valid votes is tested in the same way as turnout.'),
  minStations: z.number().int().min(20).default(100).describe('Fewest stations of the country or an area.'),
  minDip: z.number().min(0).max(0.25).default(0.01).describe('Smallest dip that counts as material.'),
  minRegistered: z.number().int().min(1).default(100).describe('Fewest registered voters of a station in the logarithmic vote rate.'),
  bootstrapBelow: z.number().int().min(0).default(150).describe('Areas with fewer stations get bootstrapped intervals.'),
  draws: z.number().int().min(99).max(100_000).default(1000).describe('Replicates of a bootstrap.'),
});

type Options = z.output<typeof options>;

/** Draws of single stations beyond which all intervals are left to large-sample errors: a quarter of a second or so. */
const MOST_DRAWN = 1e7;

/** The stations of the country or of one area; `columns` in the order of the quantities. */
interface Subject {
  readonly place: string;
  readonly scope: Scope;
  readonly country: boolean;
  readonly stations: number;
  readonly columns: readonly Float64Array[];
}

/** What is known of a subject, quantity by quantity. */
interface Described {
  readonly subject: Subject;
  readonly shapes: readonly (MomentIntervals | undefined)[];
  readonly dips: readonly (DipTest | undefined)[];
}

export default defineCheck({
  meta,
  options,
  run(dataset, options, seed) {
    const stations = stationTables(dataset).find((candidate) => candidate.registered && ballotsOf(candidate, options.basis));
    const given = stations && ballotsOf(stations, options.basis);
    const needed = T.countsOfStations({ minStations: options.minStations });
    if (!stations?.registered || !given) return [cannot(MODEL.wholeDataset(), T.countsMissing(), needed)];
    const turnout = turnoutsOf(stations.registered, given.ballots);
    const { known } = turnout;
    if (known < options.minStations) {
      const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
      return [cannot(subject, T.tooFew({ known, minStations: options.minStations }), needed)];
    }
    const quantities = quantitiesOf(dataset, stations, turnout.values, given.ballots, options);
    const { strata, unknown } = strataAsked(dataset, stations, options.levels);
    const subjects = subjectsOf(dataset, stations, quantities, strata, options.minStations);
    const described = describe(subjects, quantities, options, seed);
    const leftOut = leftOutTexts(stations, given.basis, turnout);
    return [
      ...described.flatMap((subject) =>
        quantities.flatMap((quantity, at) => findings(dataset, stations, subject, quantity, at, options.minDip)),
      ),
      ...unknownContestants(dataset, stations, options.contestants),
      ...unknown.map((level) => cannot(SHARED.areas({ level: word(level) }), T.noArea(), T.areaOfEach({ level: word(level) }))),
      ...strata.flatMap((level) => smallAreas(stations, level, options.minStations)),
      ...quantities.flatMap((quantity, at) => tableOf(dataset, described, quantity, at, leftOut, options.draws)),
      figured(turnoutRead(turnoutHistogram(stations, turnout, given.basis))),
    ];
  },
});

/** The country, and of each level the areas with enough stations. */
function subjectsOf(
  { areas }: Dataset,
  { table: { level }, size }: Stations,
  quantities: readonly Quantity[],
  strata: readonly Strata[],
  minStations: number,
): Subject[] {
  const columns = quantities.map(({ values }) => values);
  const country: Subject = { place: placeName(areas, areas.root), scope: { level }, country: true, stations: size, columns };
  const within = strata.flatMap((above) =>
    partsOf(above, minStations).map(({ area, members }) => ({
      place: placeName(areas, area),
      scope: { level: above.level, ...areaScope(areas, area) },
      country: false,
      stations: members.length,
      columns: columns.map((values) => gathered(values, members)),
    })),
  );
  return [country, ...within];
}

/** What is said of the areas of a level that hold too few stations, where there are any. */
function smallAreas({ source }: Stations, { level, areas, sizes }: Strata, minStations: number): Observation[] {
  const small = sizes.filter((size) => size < minStations).length;
  if (small === 0) return [];
  const subject = T.smallAreas.subject({ source: source.name, level: word(level) });
  return [cannot(subject, T.smallAreas.reason({ small, areas: areas.length, minStations }), T.smallAreas.needed({ minStations }))];
}

function unknownContestants({ contestants }: Dataset, { votes }: Stations, asked: readonly string[]): Observation[] {
  const known = contestants.filter((_, contestant) => votes[contestant]).map(({ id }) => id);
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => cannot(T.noVotes.subject({ id }), T.noVotes.reason(), T.noVotes.needed({ id })));
}

/** Which subjects are bootstrapped: those with few stations, unless together they would take too long. */
function bootstrapped(subjects: readonly Subject[], { bootstrapBelow, draws }: Options): (subject: Subject) => boolean {
  const small = subjects.filter(({ stations }) => stations < bootstrapBelow);
  const drawn = draws * small.reduce((sum, { stations }) => sum + stations, 0);
  return ({ stations }) => stations < bootstrapBelow && drawn <= MOST_DRAWN;
}

function describe(subjects: readonly Subject[], quantities: readonly Quantity[], options: Options, seed: number): Described[] {
  const { draws, minStations } = options;
  const small = bootstrapped(subjects, options);
  return subjects.map((subject, at) => ({
    subject,
    shapes: momentIntervals(subject.columns, small(subject) ? { draws, seed, stream: at * draws } : undefined),
    dips: subject.columns.map((column, q) => (quantities[q].dip ? dipOf(finite(column), minStations) : undefined)),
  }));
}

const dipOf = (values: Float64Array, minStations: number): DipTest | undefined =>
  values.length < minStations ? undefined : dipTest(sorted(values));

/** The dip of every subject that has one; of the country also its shape. */
function findings(
  dataset: Dataset,
  stations: Stations,
  described: Described,
  quantity: Quantity,
  at: number,
  minDip: number,
): Observation[] {
  const { subject, shapes, dips } = described;
  const [shape, dip] = [shapes[at], dips[at]];
  const ofDip = dip && quantity.dip ? [dipFinding(dataset, stations, subject, quantity, quantity.dip, dip, minDip)] : [];
  if (!subject.country) return ofDip;
  if (!shape)
    return [
      cannot(T.noShape.subject({ quantity: quantity.title, place: subject.place }), T.noShape.reason(), T.noShape.needed()),
      ...ofDip,
    ];
  return quantity.clean ? [...ofDip, ...shapeFinding(dataset, stations, subject, quantity, quantity.clean, shape)] : ofDip;
}

const scopeOf = ({ source }: Stations, subject: Subject, { key, contestant }: Quantity): Scope => ({
  source: source.id,
  ...subject.scope,
  ...(contestant && { contestant }),
  quantity: key,
});

/** A number of rows of the table: stations, or areas where the level is another. */
const unitsOf = ({ table: { level } }: Stations, n: number): Text =>
  level === 'station' ? MODEL.station({ stations: n }) : MODEL.area2({ found: n });

/** 95 % of samples lie no farther than this from the distribution they are drawn from; so then does their dip from its. */
const distanceBound = (n: number): number => Math.sqrt(Math.log(2 / 0.05) / (2 * n));

function dipFinding(
  dataset: Dataset,
  stations: Stations,
  subject: Subject,
  quantity: Quantity,
  kind: 'turnout' | 'share',
  dip: DipTest,
  minDip: number,
): Observation {
  const { n, statistic, p, log10P, mode, atMost } = dip;
  const bound = distanceBound(n);
  const details = [T.dipChance[atMost ? 'atMost' : 'exact'], T.cleanDips[kind]];
  return measured(
    { ...T.dip[subject.country ? 'country' : 'area'], details, explanations: T.dipCauses[kind] },
    {
      scope: scopeOf(stations, subject, quantity),
      facts: {
        place: subject.place,
        quantity: quantity.name,
        units: unitsOf(stations, n),
        stations: n,
        dip: statistic,
        chance: chanceInWords(log10P),
        log10P: probability(log10P),
        pIsUpperBound: atMost,
        modeLow: mode[0],
        modeHigh: mode[1],
        ...cleanDips(dataset, kind),
      },
      test: {
        name: word(dip.method),
        statistic,
        n,
        p,
        log10P,
        effect: { name: T.dipEffect(), value: statistic, interval: [Math.max(0, statistic - bound), Math.min(0.25, statistic + bound)] },
      },
      material: statistic >= minDip,
    },
  );
}

/** A note where the country's shape is off those of elections regarded as clean, interval and all. */
function shapeFinding(
  dataset: Dataset,
  stations: Stations,
  subject: Subject,
  quantity: Quantity,
  clean: ShapeStatistics,
  { n, skewness, kurtosis, skewnessInterval, kurtosisInterval }: MomentIntervals,
): Observation[] {
  const [bySkewness, byKurtosis] = [
    compareWithPanel(dataset, clean.skewness, skewness),
    compareWithPanel(dataset, clean.kurtosis, kurtosis),
  ];
  const isSkewed = isOffShape(skewnessInterval, bySkewness, 'skewness');
  if (!isSkewed && !isOffShape(kurtosisInterval, byKurtosis, 'kurtosis')) return [passed(1)];
  const compared = isSkewed ? bySkewness : byKurtosis;
  const note = noted(T.shape, {
    scope: scopeOf(stations, subject, quantity),
    facts: {
      quantity: quantity.name,
      units: unitsOf(stations, n),
      stations: n,
      skewness,
      skewnessLow: skewnessInterval[0],
      skewnessHigh: skewnessInterval[1],
      kurtosis,
      kurtosisLow: kurtosisInterval[0],
      kurtosisHigh: kurtosisInterval[1],
      ...cleanShape(dataset, clean),
      yardstick: yardstickFacts(dataset, compared).yardstick,
    },
  });
  return [note, ...panelStrip(compared, stations)];
}

interface TableRow {
  readonly place: string;
  readonly shape: MomentIntervals;
  readonly dip?: DipTest | undefined;
}

function tableOf(
  dataset: Dataset,
  described: readonly Described[],
  { key, title, note, clean, dip: dipKind }: Quantity,
  at: number,
  leftOut: readonly Text[],
  draws: number,
): Observation[] {
  const rows = described.flatMap(({ subject, shapes, dips }): TableRow[] => {
    const shape = shapes[at];
    return shape ? [{ place: subject.place, shape, dip: dips[at] }] : [];
  });
  if (rows.length === 0) return [];
  const anyBootstrapped = described.some(({ shapes }) => shapes.some((shape) => shape?.bootstrapped));
  const notes = [
    ...(note ? [note] : []),
    ...leftOut,
    anyBootstrapped ? T.intervals.bootstrapped({ draws }) : T.intervals.largeSample(),
    ...(clean ? [T.cleanShape(cleanShape(dataset, clean))] : []),
    ...(dipKind ? [T.cleanDips[dipKind](cleanDips(dataset, dipKind))] : []),
  ];
  const columns = dipKind ? [...SHAPE_COLUMNS, ...DIP_COLUMNS] : SHAPE_COLUMNS;
  return [table({ id: `distribution-of-${key}`, title: T.table.title({ quantity: title }), note: join(notes, ' ') }, columns, rows)];
}

const SHAPE_COLUMNS: readonly Column<TableRow>[] = [
  [MODEL.area(), 'text', ({ place }) => place],
  [MODEL.stations(), 'count', ({ shape }) => shape.n],
  [T.table.skewness(), 'number', ({ shape }) => shape.skewness],
  [T.table.low(), 'number', ({ shape }) => shape.skewnessInterval[0]],
  [T.table.high(), 'number', ({ shape }) => shape.skewnessInterval[1]],
  [T.table.kurtosis(), 'number', ({ shape }) => shape.kurtosis],
  [T.table.low(), 'number', ({ shape }) => shape.kurtosisInterval[0]],
  [T.table.high(), 'number', ({ shape }) => shape.kurtosisInterval[1]],
  [T.table.intervals(), 'text', ({ shape }) => (shape.bootstrapped ? T.table.bootstrap() : T.table.largeSample())],
];

const DIP_COLUMNS: readonly Column<TableRow>[] = [
  [T.table.dip(), 'number', ({ dip }) => dip?.statistic],
  [T.table.pOfDip(), 'number', ({ dip }) => dip?.p],
];
