import * as z from 'zod';
import { type Dataset, hasResult, resultStage } from '../../data/dataset.ts';
import { shareText } from '../../data/share.ts';
import { isIndependent, isPeopleSample, stageOf } from '../../data/source.ts';
import { shareAt } from '../../data/table.ts';
import { aboutCheck, defineCheck, type FigurePanel, figured, type Observation, passed } from '../../findings/check.ts';
import { type Column, cannot, noted, table } from '../../findings/observations.ts';
import { sourcesRead } from '../../findings/readings.ts';
import { rmse } from '../../findings/shared-options.ts';
import { ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { consequences, officialDivision } from '../../queries/consequences.ts';
import { listedShares, type OfficialShares, officialShares } from '../../queries/reference.ts';
import { seatsText } from '../../queries/seats.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial, stageText } from '../../queries/stage.ts';
import { sum } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import {
  halfWidth,
  heterogeneityOf,
  partialDistance,
  type Samples,
  type Sorted,
  signOf,
  sizeOf,
  sortedInto,
  type View,
  viewOf,
} from './kit/source-views.ts';
import { T as SOURCES } from './sources.texts.ts';
import { T } from './sources-agree.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'sources-agree',
  kind: 'informative',
  references: [
    { cite: 'Cochran (1954), The combination of estimates from different experiments', url: 'https://doi.org/10.2307/3001666' },
    { cite: 'Higgins & Thompson (2002), Quantifying heterogeneity in a meta-analysis', url: 'https://doi.org/10.1002/sim.1186' },
    { cite: 'DerSimonian & Laird (1986), Meta-analysis in clinical trials', url: 'https://doi.org/10.1016/0197-2456(86)90046-2' },
  ],
});

const options = z.strictObject({
  cut: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Mean total variation distance at which two groups are no longer joined, as a fraction.'),
  maxHeterogeneity: z.number().min(0).max(1).default(0.75).describe('Largest I² at which samples are pooled, as a fraction.'),
  rmse,
});

type Options = z.output<typeof options>;

/** Families are found in time that grows with the cube of the number of sources. */
const MOST_SOURCES = 1000;

/** It says which sources are alike and which way they differ. How many votes each is away is weighed where that source is compared. */
export default defineCheck({
  meta,
  options,
  run: (dataset, options) => [...stagesOf(dataset), ...againstOfficial(dataset, options)],
});

/** Earlier official counts beside the one that gives the result: they differ without contradiction. */
function stagesOf(dataset: Dataset): Observation[] {
  const results = dataset.sources.filter((source) => source.kind === 'official' && source.tables.some(hasResult));
  const stage = resultStage(dataset);
  const later = results.find((source) => stageOf(source) === stage);
  const earlier = results.filter((source) => stageOf(source) !== stage);
  if (!later) return [];
  return earlier.map((source) =>
    noted(T.stages, {
      about: 'document',
      scope: { source: source.id, quantity: 'stage' },
      weight: ONE_RESULT_NO_BALLOTS,
      facts: {
        earlier: source.name,
        later: later.name,
        earlierStage: stageText(source, dataset.areas) ?? T.finalCount(),
        laterStage: stageText(later, dataset.areas) ?? T.finalCount(),
      },
      locations: [source.location, later.location],
    }),
  );
}

function againstOfficial(dataset: Dataset, options: Options): Observation[] {
  const { root } = dataset.areas;
  const sources = dataset.sources.filter((source) => isIndependent(source) && source.area === root);
  if (sources.length === 0) return [cannot(MODEL.wholeDataset(), SOURCES.holdsNoIndependentSource(), T.sourcesNeeded())];
  const official = officialShares(dataset, root);
  if (!official || dataset.contestants.length < 2)
    return [cannot(MODEL.wholeDataset(), T.noOfficialShares(), SOURCES.officialVotesOrShares())];
  const views = sources.flatMap((source) => viewOf(dataset, source) ?? []);
  const heard = new Set(views.map(({ source }) => source));
  const silent = sources.filter((source) => !heard.has(source));
  const skipped = silent.map(({ name }) => cannot(name, SOURCES.itsSharesNotPublished(), AGREEMENT.sharesContestant()));
  if (views.length === 0) return skipped;
  const compared = isPartial(dataset)
    ? [cannot(T.together(), STAGE.officialIsPartial(), STAGE.wholeNeeded())]
    : compare(dataset, official, views, options);
  return [...skipped, ...compared, ...overview(dataset, official, views, options)];
}

/** Families of the sources that report every contestant, and the direction of those outside the official one. */
function compare(dataset: Dataset, official: OfficialShares, views: readonly View[], options: Options): Observation[] {
  const whole = views.filter(({ decided }) => decided);
  const partial = views
    .filter(({ decided }) => !decided)
    .map(({ source, reported: { reported } }) =>
      cannot(source.name, T.partial({ reported, contestants: dataset.contestants.length }), SOURCES.sharesAllContestants()),
    );
  if (whole.length < 2) return [...partial, cannot(T.together(), T.fewerThanTwo(), T.secondNeeded())];
  if (whole.length > MOST_SOURCES)
    return [...partial, cannot(T.together(), T.tooMany({ most: MOST_SOURCES }), T.fewerNeeded({ most: MOST_SOURCES }))];
  const reference = listedShares(official);
  const sorted = sortedInto(whole, reference, options.cut);
  const places = new Map(whole.map((view, at) => [view, at]));
  const apart = views.filter((view) => {
    if (view.source.kind === 'poll') return false;
    const at = places.get(view);
    return at !== undefined ? sorted.family[at + 1] !== 1 : partialDistance(dataset, view) > options.cut;
  });
  return [
    ...partial,
    familyFinding(dataset, official, sorted, options),
    apart.length < 3 ? passed(1) : directionFinding(dataset, official, apart, reference),
    familyTable(sorted, options.cut),
  ];
}

function familyFinding(
  dataset: Dataset,
  official: OfficialShares,
  { whole, reference, family, distances }: Sorted,
  { cut, maxHeterogeneity }: Options,
): Observation {
  const samples = heterogeneityOf(whole, reference);
  const families = Math.max(...family);
  const pooled = samples !== undefined && samples.between.I2 <= maxHeterogeneity;
  if (families === 1 && (!samples || pooled)) return passed(1);
  const [own, ...others] = Array.from({ length: families }, (_, index) =>
    whole.filter((_view, at) => family[at + 1] === index + 1).map(({ source }) => source.name),
  );
  const message = own.length > 0 ? T.families.apart : T.families.allApart;
  const { expected, seen } = T.families;
  const facts = {
    leader: dataset.contestants[leaderOf(reference)].name,
    sources: whole.length,
    families,
    cut,
    maxHeterogeneity,
    own,
    others: others.map((names) => enumerate(names)),
    sourcesWithOfficial: own.length,
    separate: others.length,
    largestDistance: largestOf(distances.map((row) => largestOf(row))),
  };
  const given = {
    scope: { quantity: 'families' },
    weight: ONE_RESULT_NO_BALLOTS,
    locations: [...official.locations, ...whole.flatMap(({ reported }) => reported.locations)],
  };
  const members = own.length > 0 ? T.families.members : T.families.membersApart;
  const grouped = families > 1 ? [members, T.families.grouped] : [];
  if (!samples) return noted({ message, details: grouped, expected, seen: seen.number }, { ...given, facts });
  const telling = {
    message: families === 1 ? T.families.samplesDiffer : message,
    details: [...grouped, pooled ? T.families.pooled : T.families.notPooled],
    expected,
    seen: seen.spread,
  };
  return noted(telling, { ...given, facts: { ...facts, ...spreadFacts(samples), pooled: pooled ? samples.between.pooled : undefined } });
}

function spreadFacts({ names, between, simple }: Samples) {
  return {
    samples: names.length,
    cochranQ: between.Q,
    df: between.df,
    log10P: between.log10P,
    i2: between.I2,
    tau: Math.sqrt(between.tau2),
    tauPp: 100 * Math.sqrt(between.tau2),
    cochranQSimpleRandom: simple.Q,
    i2SimpleRandom: simple.I2,
    tauSimpleRandom: Math.sqrt(simple.tau2),
  };
}

const largestOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

const leaderOf = (reference: readonly number[]): number => reference.indexOf(Math.max(...reference));

function familyTable({ whole, family, distances }: Sorted, cut: number): Observation {
  const rows = whole.map(({ source }, index) => {
    const at = index + 1;
    const others = distances.map((_, other) => other).filter((other) => other > 0 && other !== at);
    const nearest = others.reduce((best, other) => (distances[at][other] < distances[at][best] ? other : best));
    return { source, family: family[at], official: distances[0][at], nearest: whole[nearest - 1].source, distance: distances[at][nearest] };
  });
  return table<(typeof rows)[number]>(
    { id: 'sources-agree', title: T.familyTable.title(), note: T.familyTable.note({ cut }) },
    [
      [MODEL.source(), 'text', ({ source }) => source.name],
      [T.kind(), 'text', ({ source }) => word(source.kind)],
      [T.family(), 'count', ({ family }) => family],
      [T.fromOfficial(), 'percent', ({ official }) => official],
      [T.nearest(), 'text', ({ nearest }) => nearest.name],
      [T.fromNearest(), 'percent', ({ distance }) => distance],
    ],
    rows,
  );
}

/** Which way the sources outside the official family differ from it, contestant by contestant. */
function directionFinding(dataset: Dataset, official: OfficialShares, apart: readonly View[], reference: readonly number[]): Observation {
  const { contestants } = dataset;
  const signs = contestants.map((_, index) =>
    apart.map((view) => signOf(view, index, official, reference)).filter((sign) => sign !== undefined),
  );
  const asked = contestants.flatMap((_, index) => (signs[index].length > 1 ? [index] : []));
  const shared = asked.filter((index) => signs[index][0] !== 0 && signs[index].every((sign) => sign === signs[index][0]));
  const named = (sign: number): Text[] =>
    shared
      .filter((index) => signs[index][0] === sign)
      .map((index) => T.direction.of({ name: contestants[index].name, sources: signs[index].length }));
  const [lower, higher] = [named(-1), named(1)];
  const telling = lower.length > 0 ? (higher.length > 0 ? 'both' : 'lower') : higher.length > 0 ? 'higher' : 'none';
  const leader = leaderOf(reference);
  return noted(T.direction[telling], {
    scope: { quantity: 'direction' },
    weight: ONE_RESULT_NO_BALLOTS,
    facts: {
      sources: apart.length,
      who: apart.map(({ source }) => source.name),
      contestantsAsked: asked.length,
      contestantsShared: shared.length,
      signs: signs.map((row) => row.map((sign) => (sign > 0 ? '+' : sign < 0 ? '−' : '0')).join('')).join(' '),
      lower,
      higher,
      leader: contestants[leader].name,
      ...rangeFacts(apart, leader, reference),
      samePublisher: samePublisher(apart),
    },
    locations: [...official.locations, ...apart.flatMap(({ reported }) => reported.locations)],
  });
}

/** What the sources give whoever leads officially, where two or more report it. */
function rangeFacts(apart: readonly View[], leader: number, reference: readonly number[]) {
  const shares = apart.flatMap((view) => view.decided?.[leader] ?? view.reported.values[leader] ?? []);
  return shares.length > 1 ? { least: Math.min(...shares), most: Math.max(...shares), officialShare: reference[leader] } : {};
}

function samePublisher(apart: readonly View[]): Text[] | undefined {
  const names = new Map<string, string[]>();
  const twice: string[][] = [];
  for (const { source } of apart) {
    if (source.publisher === undefined) continue;
    const known = names.get(source.publisher) ?? [];
    names.set(source.publisher, known);
    if (known.push(source.name) === 2) twice.push(known);
  }
  const sentences = twice.map((all) => T.onePublisher({ names: all }));
  return sentences.length > 0 ? sentences : undefined;
}

/** A source with the number of people behind its shares and the seats that they would give. */
interface Sized {
  readonly view: View;
  readonly n?: number;
  readonly seats?: string;
}

/** Every source with its shares, as a table and as a picture with intervals. */
function overview(dataset: Dataset, official: OfficialShares, views: readonly View[], { rmse }: Options): Observation[] {
  const division = officialDivision(dataset);
  const officialSeats = division && seatsText(division.seats);
  const sized = views.map((view): Sized => {
    const { source, reported } = view;
    // Of an opinion poll the shares shown are those of the decided, and so are the seats.
    const own = consequences(dataset, reported, source.kind === 'poll' ? 'decided' : 'printed');
    return { view, n: isPeopleSample(source) ? sizeOf(source, reported) : undefined, seats: own && seatsText(own.seats) };
  });
  const reference = listedShares(official);
  const panels = dataset.contestants.map(({ name }, index) => panelOf(name, index, reference, sized, rmse));
  return [sharesTable(dataset, official, sized, officialSeats), sharesFigure(sized, panels, rmse), intervalsTable(panels)];
}

function sharesTable(
  { contestants }: Dataset,
  official: OfficialShares,
  sized: readonly Sized[],
  officialSeats: string | undefined,
): Observation {
  const share = ({ decided, reported }: View, index: number): Text | number | undefined => {
    const printed = reported.bounded[index] ? shareAt(reported.table?.shares[index], reported.row) : undefined;
    return printed ? shareText(printed) : (decided?.[index] ?? reported.values[index]);
  };
  const rows = [
    {
      name: SOURCES.officialResult(),
      kind: T.official(),
      n: official.valid,
      shares: listedShares(official),
      sum: sum(official.shares),
      seats: officialSeats,
    },
    ...sized.map(({ view, n, seats }) => ({
      name: view.source.name,
      kind: word(view.source.kind),
      n,
      shares: contestants.map((_, index) => share(view, index)),
      sum: view.sum,
      seats,
    })),
  ];
  return table<(typeof rows)[number]>(
    { id: 'all-sources', title: T.allSources.title(), note: T.allSources.tableNote() },
    [
      [MODEL.source(), 'text', ({ name }) => name],
      [T.kind(), 'text', ({ kind }) => kind],
      [SOURCES.n(), 'count', ({ n }) => n],
      ...contestants.map(({ name }, index): Column<(typeof rows)[number]> => [name, 'percent', ({ shares }) => shares[index]]),
      [T.printedSum(), 'percent', (row) => row.sum],
      [T.seats({ contestants: contestants.map(({ abbreviation }) => abbreviation).join('/') }), 'text', ({ seats }) => seats],
    ],
    rows,
  );
}

/** The shares of one contestant in every source, with their intervals. */
function panelOf(
  name: string,
  index: number,
  reference: readonly number[],
  sized: readonly Sized[],
  rmse: number,
): FigurePanel & { name: string } {
  const rows = sized.flatMap(({ view, n }) => {
    const value = view.decided?.[index] ?? view.reported.values[index];
    if (value === undefined) return [];
    const half = view.reported.bounded[index] ? undefined : halfWidth(view, index, value, n, Math.max(...reference), rmse);
    const ends = half === undefined ? {} : { low: Math.max(0, value - half), high: Math.min(1, value + half) };
    return [{ label: view.source.name, value, ...ends }];
  });
  return { name, reference: reference[index], rows };
}

function sharesFigure(sized: readonly Sized[], panels: readonly FigurePanel[], rmse: number): Observation {
  const unsized = sized.some(({ view, n }) => isPeopleSample(view.source) && n === undefined);
  const note = [T.allSources.figureNote({ rmse: 100 * rmse }), ...(unsized ? [T.allSources.unsized()] : [])];
  return figured(
    sourcesRead(
      {
        id: 'all-sources',
        title: T.allSources.title(),
        kind: 'intervals',
        note: join(note, ' '),
        source: T.allSources.source(),
        n: sized.length,
        x: { title: MODEL.share(), unit: 'percent' },
        y: { title: MODEL.source(), unit: 'text' },
        panels,
      },
      new Set(sized.flatMap(({ view: { source } }) => (source.kind === 'poll' ? [source.name] : []))),
    ),
  );
}

function intervalsTable(panels: readonly FigurePanel[]): Observation {
  const rows = panels.flatMap(({ name, reference, rows }) => rows.map((row) => ({ name, reference, ...row })));
  return table<(typeof rows)[number]>(
    { id: 'all-sources-intervals', title: T.intervals.title(), note: T.intervals.note() },
    [
      [MODEL.contestant(), 'text', ({ name }) => name],
      [MODEL.source(), 'text', ({ label }) => label],
      [MODEL.share(), 'percent', ({ value }) => value],
      [AGREEMENT.low(), 'percent', ({ low }) => low],
      [AGREEMENT.high(), 'percent', ({ high }) => high],
      [MODEL.official(), 'percent', ({ reference }) => reference],
    ],
    rows,
  );
}
