import * as z from 'zod';
import { type Areas, placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { isCounted, type Source } from '../../data/source.ts';
import type { Table } from '../../data/table.ts';
import { linesIn, MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, type Broken, defineCheck, type Noted, type Observation, type Tabulated, withPassed } from '../../findings/check.ts';
import { broken, cannot, noted, table } from '../../findings/observations.ts';
import { count } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { matchedProtocols, protocolTables, rowsWithoutOfficial } from '../../queries/matched-protocols.ts';
import { smallestCommonArea } from '../../queries/smallest-common-area.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial } from '../../queries/stage.ts';
import { areaScope } from '../../queries/stations.ts';
import { sum } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { ballotsOf, doubtOfAreas, doubtOfStations, type ExceedingStations, exceedingStations, netOf } from './kit/exceeding-stations.ts';
import { areasAbove, type ExceededArea, type Excess, type TallyComparison, tallyExcesses } from './kit/tally-excesses.ts';
import { type UnseenStations, unseenStations } from './kit/unseen-stations.ts';
import { T } from './tally-exceeds-official.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'tally-exceeds-official',
  kind: 'rule',
  references: [
    {
      cite: 'Golos, Zubr & Honest People (2020), Final report on the presidential election in Belarus: votes in the stations not seen',
      url: 'https://belarus2020.org',
    },
    {
      cite: 'Manski (2003), Partial Identification of Probability Distributions',
      url: 'https://doi.org/10.1007/b97478',
    },
  ],
});

export default defineCheck({
  meta,
  options: z.strictObject({}),
  run(dataset) {
    const tallies = dataset.sources.filter(isCounted);
    if (tallies.length === 0) return [cannot(MODEL.wholeDataset(), AGREEMENT.holdsNoTallyObservers(), T.tallyNeeded())];
    return tallies.flatMap((source) => observeTally(dataset, source));
  },
});

function observeTally(dataset: Dataset, source: Source): Observation[] {
  const comparisons = source.tables.map((own) =>
    tallyExcesses(dataset, own, { rows: !areCopies(dataset, source, own), absent: rowsWithoutOfficial(dataset, source, own) }),
  );
  const excesses = comparisons.flatMap((comparison, index) => observeExcesses(dataset, source, comparison, index));
  const answered = withPassed(excesses, sum(comparisons.map(({ held }) => held)));
  const unseen = unseenStations(dataset, source);
  return [
    ...(isPartial(dataset) ? [cannot(source.name, STAGE.officialIsPartial(), STAGE.wholeNeeded())] : []),
    ...(answered.length > 0 ? answered : isPartial(dataset) ? [] : [cannot(source.name, T.nothingBeside(), T.countsNeeded())]),
    ...(unseen ? [leftForUnseen(dataset, source, unseen), unseenTable(source, unseen)] : []),
  ];
}

/** A protocol is a whole: that it differs is told where all its figures are. */
const areCopies = (dataset: Dataset, source: Source, own: Table): boolean =>
  protocolTables(dataset, source).includes(own) && !matchedProtocols(dataset, source, own)?.partial;

/** Contradictions first, then what may be a matter of one slip. */
function observeExcesses(dataset: Dataset, source: Source, comparison: TallyComparison, index: number): Observation[] {
  if (comparison.exceeded.length === 0) return [];
  const isCertain = ({ slip }: { readonly slip: boolean }): boolean => source.verified === true || !slip;
  const atStations = exceedingStations(comparison);
  // What contradicts at its stations need not be told again of the areas that hold them.
  const told = new Set(atStations.filter(isCertain).map(({ quantity }) => quantity.key));
  const findings = [true, false].flatMap((certain) => {
    const alike = atStations.filter((one) => isCertain(one) === certain);
    const areas = comparison.exceeded.flatMap(({ part, excesses }) => {
      const left = part.row >= 0 ? [] : excesses.filter((one) => isCertain(one) === certain && !told.has(one.quantity.key));
      return left.length > 0 ? [{ part, excesses: left }] : [];
    });
    return [
      ...alike.map((one) => stationsOf(dataset, source, comparison.table, one, certain)),
      ...(areas.length > MOST_TOLD
        ? [manyAreas(dataset, source, comparison, areas, certain)]
        : areas.map((area) => oneArea(dataset, source, comparison.table, areas, area, certain))),
    ];
  });
  return [...findings, excessTable(dataset, source, comparison, index)];
}

/** One quantity at all stations where the tally has more of it. */
function stationsOf(dataset: Dataset, source: Source, own: Table, exceeding: ExceedingStations, certain: boolean): Broken | Noted {
  const { areas, contestants } = dataset;
  const { quantity, stations, asked, total } = exceeding;
  const common = smallestCommonArea(
    areas,
    stations.map(({ area }) => area),
  );
  const worst = stations.toSorted((a, b) => b.excess.size - a.excess.size).slice(0, MOST_TOLD);
  const telling = { details: [authentic(source)], explanations: otherReasons(source) };
  const contestant = quantity.contestant === undefined ? undefined : contestants[quantity.contestant].id;
  const given = {
    scope: {
      source: source.id,
      level: own.level,
      ...(common !== areas.root && areaScope(areas, common)),
      ...(contestant !== undefined && { contestant }),
      quantity: contestant === undefined ? quantity.key : 'votes',
    },
    locations: worst.flatMap(({ excess }) => excess.locations()),
    weight: { ballots: [total, total] as const, ...(contestant !== undefined && { net: { [contestant]: [-total, -total] as const } }) },
    doubt: doubtOfStations(exceeding),
  };
  const [{ excess }] = worst;
  const facts = { source: source.name, [`excess.${quantity.key}`]: total };
  if (stations.length === 1) {
    const { tally, official } = excess;
    const bounds = [T.atMost({ label: quantity.label, official })];
    const counts = [T.against({ label: quantity.label, tally, official })];
    const place = placeName(areas, common);
    const row = { ...facts, place, stations: 1, file: own.file, counts, bounds, tallies: [count(tally)], largest: excess.size };
    return (certain ? broken : noted)(
      { ...T.excess.row[common === areas.root ? 'country' : 'area'], ...telling },
      { ...given, facts: row },
    );
  }
  const many = {
    ...facts,
    figure: quantity.label,
    excess: total,
    stations: stations.length,
    asked,
    largest: excess.size,
    place: placeName(areas, worst[0].area),
  };
  const rows = rowLines(
    own,
    stations.map(({ row }) => row),
  );
  const words = {
    ...T.stations[own.level === 'station' ? 'stations' : 'areas'],
    ...telling,
    details: [...T.stationDetails, ...telling.details],
  };
  return (certain ? broken : noted)(words, { ...given, facts: many, rows });
}

const isOfVoters = ({ kind }: Source): boolean => kind === 'voter-tally';

/** What would have to be true of the tally. */
const authentic = (source: Source) => (isOfVoters(source) ? T.authentic.reports : T.authentic.protocols);

const otherReasons = (source: Source) => (isOfVoters(source) ? T.explanations.reports : T.explanations.protocols);

const largestIn = (excesses: readonly Excess[]): number => Math.max(...excesses.map(({ size }) => size));

function oneArea(
  { areas, contestants }: Dataset,
  source: Source,
  own: Table,
  all: readonly ExceededArea[],
  area: ExceededArea,
  certain: boolean,
): Broken | Noted {
  const { part, excesses } = area;
  const where = part.area === areas.root ? 'country' : 'area';
  const telling = {
    ...T.excess.sum[where],
    details: [authentic(source)],
    explanations: otherReasons(source),
  };
  const ballots = ballotsOf(excesses);
  const given = {
    scope: { source: source.id, ...(part.area !== areas.root && areaScope(areas, part.area)), quantity: 'counts' },
    facts: {
      source: source.name,
      place: placeName(areas, part.area),
      stations: part.stations,
      file: own.file,
      counts: excesses.map(({ quantity: { label }, tally, official }) => T.against({ label, tally, official })),
      bounds: excesses.map(({ quantity: { label }, official }) => T.atMost({ label, official })),
      tallies: excesses.map(({ tally }) => count(tally)),
      largest: largestIn(excesses),
      ...Object.fromEntries(excesses.map(({ quantity, size }) => [`excess.${quantity.key}`, size])),
    },
    locations: excesses.flatMap(({ locations }) => locations()),
    weight: {
      stations: part.stations,
      ofStations: part.stations,
      ballots: [ballots, ballots] as const,
      ...(excesses.some(({ quantity }) => quantity.contestant !== undefined) && { net: netOf(contestants, excesses) }),
    },
    doubt: doubtOfAreas(areas, all, [area]),
  };
  return certain ? broken(telling, given) : noted(telling, given);
}

function manyAreas(
  { areas }: Dataset,
  source: Source,
  { table: own, compared }: TallyComparison,
  exceeded: readonly ExceededArea[],
  certain: boolean,
): Broken | Noted {
  const worst = exceeded.toSorted((a, b) => largestIn(b.excesses) - largestIn(a.excesses)).slice(0, MOST_TOLD);
  const telling = { ...T.many, details: [authentic(source), T.everyExcess], explanations: otherReasons(source) };
  const given = {
    scope: { source: source.id, level: own.level, quantity: 'counts' },
    facts: {
      source: source.name,
      areas: exceeded.length,
      compared,
      largest: largestIn(worst[0].excesses),
      place: placeName(areas, worst[0].part.area),
      ...largestFigure(areas, exceeded),
    },
    locations: worst.flatMap(({ excesses }) => excesses.flatMap(({ locations }) => locations())),
    doubt: doubtOfAreas(areas, exceeded, exceeded),
  };
  return certain ? broken(telling, given) : noted(telling, given);
}

/** The figure with the most in excess, without counting one area in another. */
function largestFigure(areas: Areas, exceeded: readonly ExceededArea[]) {
  const sizes = new Map<string, { figure: Text; by: Map<number, number> }>();
  for (const { part, excesses } of exceeded)
    for (const { quantity, size } of excesses) {
      const own = sizes.get(quantity.key) ?? { figure: quantity.label, by: new Map() };
      own.by.set(part.area, size);
      sizes.set(quantity.key, own);
    }
  const figures = Array.from(sizes.values(), ({ figure, by }) => {
    const holding = new Set([...by.keys()].flatMap((area) => areasAbove(areas, area)));
    const lowest = [...by].filter(([area]) => !holding.has(area));
    const [place, figureLargest] = lowest.reduce((most, one) => (one[1] > most[1] ? one : most));
    const total = sum(lowest.map(([, size]) => size));
    return { figure, total, figureAreas: lowest.length, figureLargest, figurePlace: placeName(areas, place) };
  });
  return figures.reduce((most, one) => (one.total > most.total ? one : most));
}

function excessTable({ areas }: Dataset, { id, name }: Source, { table: own, exceeded }: TallyComparison, index: number): Tabulated {
  return table(
    {
      id: `tally-exceeds-official-${id}${index === 0 ? '' : `-${index + 1}`}`,
      title: T.table.title({ source: name }),
      note: T.table.note(),
    },
    [
      [MODEL.area(), 'text', ({ part }) => placeName(areas, part.area)],
      [AGREEMENT.figure(), 'text', ({ quantity }) => quantity.label],
      [T.table.tally(), 'count', ({ tally }) => tally],
      [MODEL.official(), 'count', ({ official }) => official],
      [MODEL.difference(), 'difference', ({ size }) => size],
      [T.table.rowsAdded(), 'count', ({ part }) => part.stations],
      ...linesIn(own, ({ part }: { readonly part: { readonly row: number } }) => part.row),
    ],
    exceeded.flatMap(({ part, excesses }) => excesses.map((excess) => ({ part, ...excess }))),
  );
}

/** What the official count leaves for the stations the tally did not see. */
function leftForUnseen({ areas }: Dataset, source: Source, { stationsSeen, stations, widest, ratioAllVotes }: UnseenStations): Noted {
  const { name, seen, all, locations, ...contrast } = widest;
  return noted(
    { ...T.unseen, details: [...T.unseen.details, authentic(source)] },
    {
      scope: { source: source.id, ...(source.area !== areas.root && { area: areas.id(source.area) }), quantity: 'stations not seen' },
      facts: {
        source: source.name,
        name,
        seen,
        all,
        left: all - seen,
        stationsSeen,
        stations,
        others: stations - stationsSeen,
        ...contrast,
        ratioAllVotes,
      },
      locations: locations(),
    },
  );
}

function unseenTable({ id, name }: Source, { stationsSeen, stations, contestants }: UnseenStations): Tabulated {
  return table(
    {
      id: `stations-not-seen-${id}`,
      title: T.unseenTable.title({ source: name }),
      note: T.unseenTable.note({ stationsSeen, stations }),
    },
    [
      [MODEL.contestant(), 'text', (row) => row.name],
      [T.unseenTable.seen(), 'count', ({ seen }) => seen],
      [AGREEMENT.officialVotes(), 'count', ({ all }) => all],
      [T.unseenTable.part(), 'percent', ({ fractionOfVotes }) => fractionOfVotes],
      [T.unseenTable.stationSeen(), 'number', ({ meanSeen }) => meanSeen],
      [T.unseenTable.stationNotSeen(), 'number', ({ meanUnseen }) => meanUnseen],
      [T.unseenTable.ratio(), 'number', ({ ratio }) => ratio],
    ],
    contestants,
  );
}
