import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { isCounted, type Source } from '../../data/source.ts';
import { type CountColumn, type CountName, countAt, PRESENT, rowOf, type Table } from '../../data/table.ts';
import { MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { count, enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { matchedProtocols, protocolTables } from '../../queries/matched-protocols.ts';
import { protocolsOf } from '../../queries/protocols.ts';
import { COUNT_LABELS } from '../../queries/quantity.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { type CoverageContrast, unseenMean } from '../../stats/coverage-contrast.ts';
import { sum, sumOfKnown } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
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

const options = z.strictObject({});

/** A count that a part of can never exceed the whole. */
interface Quantity {
  readonly label: Text;
  readonly key: string;
  readonly column: (table: Table) => CountColumn | undefined;
}

/** What a tally holds of one area: a row of its own, or the sum of its protocols there. */
interface Held {
  readonly area: number;
  /** Row of the tally; −1 for a sum. */
  readonly row: number;
  /** By quantity; undefined where none of its rows reports it. */
  readonly sums: readonly (number | undefined)[];
  /** Largest single station in each sum. */
  readonly most: readonly number[];
  readonly stations: number;
}

/** A count of the tally that is larger than the official one of all. */
interface Excess {
  readonly quantity: Quantity;
  readonly tally: number;
  readonly official: number;
  /** Whether one wrong station would do to explain it. */
  readonly slip: boolean;
  readonly locations: () => Location[];
}

interface Found {
  readonly held: Held;
  readonly excesses: readonly Excess[];
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const sources = dataset.sources.filter(isCounted);
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), AGREEMENT.holdsNoTallyObservers(), T.sourceKindObserverTally())];
    return sources.flatMap((source) => observeSource(dataset, source));
  },
});

function observeSource(dataset: Dataset, source: Source): Observation[] {
  const quantities = quantitiesOf(dataset);
  const observations: Observation[] = [];
  let held = 0;
  for (const [index, table] of source.tables.entries()) {
    const copies = protocolTables(dataset, source).includes(table) && !matchedProtocols(dataset, source, table)?.partial;
    const { found, compared } = compareTable(dataset, table, quantities, copies);
    held += compared - sum(found.map(({ excesses }) => excesses.length));
    observations.push(...tell(dataset, source, table, found, compared, index));
  }
  const unseen = remainder(dataset, source);
  if (held > 0) observations.push(passed(held));
  if (observations.length === 0) observations.push(skipped(source.name, T.noCountOfficialCount(), T.votesOrBallotsCounts()));
  return [...observations, ...unseen];
}

const COUNTED: readonly CountName[] = ['ballotsCast', 'valid', 'invalid'];

function quantitiesOf({ contestants }: Dataset): Quantity[] {
  return [
    ...contestants.map(
      ({ id, name }, contestant): Quantity => ({
        label: AGREEMENT.votes2({ name }),
        key: `votes.${id}`,
        column: ({ votes }) => votes[contestant],
      }),
    ),
    ...COUNTED.map((name): Quantity => ({ label: word(COUNT_LABELS[name]), key: name, column: ({ counts }) => counts[name] })),
  ];
}

/** Every row, and every area above the rows with what the tally holds of it added up. */
function compareTable(
  dataset: Dataset,
  table: Table,
  quantities: readonly Quantity[],
  copies: boolean,
): { found: Found[]; compared: number } {
  const own = quantities.map(({ column }) => column(table));
  const found: Found[] = [];
  let compared = 0;
  const ask = (held: Held): void => {
    const excesses: Excess[] = [];
    for (let at = 0; at < quantities.length; at++) {
      const tally = held.sums[at];
      const official = tally === undefined ? undefined : officialAt(dataset, held.area, quantities[at]);
      if (tally === undefined || !official) continue;
      compared++;
      if (tally <= official.value) continue;
      const column = own[at] as CountColumn;
      const locate = (): Location[] => [...(held.row >= 0 ? table.locate(held.row, column) : []), ...official.locations()];
      const slip = held.row < 0 ? tally - official.value <= held.most[at] : table.origin === 'file';
      excesses.push({ quantity: quantities[at], tally, official: official.value, slip, locations: locate });
    }
    if (excesses.length > 0) found.push({ held, excesses });
  };
  const rows = protocolsOf(table).rows;
  const above = sumsAbove(dataset, table, own, rows);
  // A protocol is a whole: that it differs is told where all its figures are.
  if (!copies) {
    for (const row of rows) {
      const sums = own.map((column) => countAt(column, row));
      ask({ area: table.area[row], row, sums, most: own.map(() => 0), stations: 1 });
    }
  }
  for (const held of above) ask(held);
  return { found, compared };
}

/** What the rows hold of every area above them, the country first. A row of an area that the table itself has is not added to it. */
function sumsAbove({ areas }: Dataset, table: Table, own: readonly (CountColumn | undefined)[], rows: readonly number[]): Held[] {
  const known = new Set(table.area);
  const found = new Map<number, { sums: (number | undefined)[]; most: number[]; stations: number }>();
  for (const row of rows) {
    // What lies below another row of the table is in that row already.
    let inside = false;
    for (let area = areas.parent[table.area[row]]; area >= 0; area = areas.parent[area]) inside ||= known.has(area);
    if (inside) continue;
    for (let area = areas.parent[table.area[row]]; area >= 0; area = areas.parent[area]) {
      let held = found.get(area);
      if (!held) {
        held = { sums: own.map(() => undefined), most: own.map(() => 0), stations: 0 };
        found.set(area, held);
      }
      held.stations++;
      for (let at = 0; at < own.length; at++) {
        const value = countAt(own[at], row);
        if (value === undefined) continue;
        held.sums[at] = (held.sums[at] ?? 0) + value;
        if (value > held.most[at]) held.most[at] = value;
      }
    }
  }
  return [...found].map(([area, held]) => ({ area, row: -1, ...held })).sort((a, b) => a.area - b.area);
}

/** The official count of an area, or of the country where no row is about it the sum of the finest table. */
function officialAt(
  dataset: Dataset,
  area: number,
  { column }: Quantity,
): { readonly value: number; readonly locations: () => Location[] } | undefined {
  for (const source of dataset.sources) {
    if (source.kind !== 'official') continue;
    for (const table of source.tables) {
      const counted = column(table);
      const row = counted ? rowOf(table, area) : -1;
      const value = row < 0 ? undefined : countAt(counted, row);
      if (counted && value !== undefined) return { value, locations: () => table.locate(row, counted) };
    }
  }
  if (area !== dataset.areas.root) return undefined;
  const table = finestStations(dataset)?.table;
  const counted = table && column(table);
  if (!counted?.state.every((state) => state === PRESENT)) return undefined;
  return { value: sum(counted.values), locations: () => [] };
}

const authentic = (source: Source): Worded =>
  source.kind === 'voter-tally' ? T.tallyAuthenticEachReport() : T.tallyAuthenticEachProtocol();

/** Whether an excess is a contradiction, or may be a matter of one slip. */
const certain = (source: Source, { slip }: Excess): boolean => source.verified === true || !slip;

function tell(dataset: Dataset, source: Source, table: Table, found: readonly Found[], compared: number, index: number): Observation[] {
  if (found.length === 0) return [];
  const list = excessTable(dataset, source, table, found, index);
  const observations = [true, false].flatMap((sure): Observation[] => {
    const own = found
      .map(({ held, excesses }) => ({ held, excesses: excesses.filter((one) => certain(source, one) === sure) }))
      .filter(({ excesses }) => excesses.length > 0);
    const tellOne = sure ? broken : noted;
    if (own.length <= MOST_TOLD) return own.map((one) => tellOne(exceeded(dataset, source, table, one)));
    return [tellOne(manyExceeded(dataset, source, table, own, compared))];
  });
  return [...observations, list];
}

type Told = Parameters<typeof broken>[0];

function exceeded(dataset: Dataset, source: Source, table: Table, { held, excesses }: Found): Told {
  const { areas } = dataset;
  const words = excesses.map(({ quantity, tally, official }) => T.against({ tally, label: quantity.label, official }));
  const from = held.row < 0 ? T.addedUpOver({ stations: held.stations, file: table.file }) : '';
  return {
    about: 'result',
    scope: { source: source.id, ...(held.area !== areas.root && areaScope(areas, held.area)), quantity: 'counts' },
    message:
      held.area === areas.root
        ? T.ifTallyAuthenticAlready({ source: source.name, words: enumerate(words), from })
        : T.ifTallyAuthenticAlready2({ source: source.name, place: placeName(areas, held.area), words: enumerate(words), from }),
    detail: authentic(source),
    reconciled: T.bothCannotTrueLeast({ most: Math.max(...excesses.map(({ tally, official }) => tally - official)) }),
    expected: enumerate(excesses.map(({ quantity, official }) => T.most({ official, label: quantity.label }))),
    seen: enumerate(excesses.map(({ tally }) => count(tally))),
    measures: {
      stations: held.stations,
      ...Object.fromEntries(excesses.map(({ quantity, tally, official }) => [`excess.${quantity.key}`, tally - official])),
    },
    locations: excesses.flatMap(({ locations }) => locations()),
    ...(source.kind === 'voter-tally' && { explanations: [T.onePersonMayReported()] }),
  };
}

function manyExceeded({ areas }: Dataset, source: Source, table: Table, found: readonly Found[], compared: number): Told {
  const size = ({ excesses }: Found): number => Math.max(...excesses.map(({ tally, official }) => tally - official));
  const worst = [...found].sort((a, b) => size(b) - size(a)).slice(0, MOST_TOLD);
  const rows = found.flatMap(({ held }) => (held.row < 0 ? [] : [held.row])).sort((a, b) => a - b);
  return {
    about: 'result',
    scope: { source: source.id, level: table.level, quantity: 'counts' },
    message: T.ifTallyAuthenticAlready3({
      source: source.name,
      found: found.length,
      size: size(worst[0]),
      place: placeName(areas, worst[0].held.area),
    }),
    detail: join([authentic(source), T.everyExcessStandsUnder()], ' '),
    reconciled: T.bothCannotTrueEach(),
    expected: T.mostOfficialCountEvery(),
    seen: T.more({ found: found.length }),
    measures: { areas: found.length, compared, largest: size(worst[0]) },
    locations: worst.flatMap(({ excesses }) => excesses.flatMap(({ locations }) => locations())),
    ...(rows.length > 0 && { rows: rowLines(table, rows) }),
  };
}

function excessTable({ areas }: Dataset, source: Source, table: Table, found: readonly Found[], index: number): Observation {
  return tabulated({
    id: `tally-exceeds-official-${source.id}${index === 0 ? '' : `-${index + 1}`}`,
    title: T.countsAboveOfficialOnes({ source: source.name }),
    note: T.rowAddsUpRows(),
    columns: [
      { title: MODEL.area() },
      { title: AGREEMENT.figure() },
      { title: T.tally(), unit: 'count' },
      { title: MODEL.official(), unit: 'count' },
      { title: MODEL.difference(), unit: 'difference' },
      { title: T.rowsAddedUp(), unit: 'count' },
      { title: MODEL.line(), unit: 'count' },
    ],
    rows: found.flatMap(({ held, excesses }) =>
      excesses.map(({ quantity, tally, official }) => [
        placeName(areas, held.area),
        quantity.label,
        tally,
        official,
        tally - official,
        held.stations,
        held.row < 0 ? null : table.line(held.row),
      ]),
    ),
  });
}

/** Votes of one contestant in the stations seen and in all. */
interface Remainder extends CoverageContrast {
  readonly contestant: number;
  readonly seen: number;
  readonly all: number;
}

/** What the stations not seen can hold, where it is known how many they are. */
function remainder(dataset: Dataset, source: Source): Observation[] {
  const official = quantitiesOf(dataset)
    .slice(0, dataset.contestants.length)
    .map((quantity) => officialAt(dataset, source.area, quantity));
  const seen = seenVotes(dataset, source);
  const stations = allStations(dataset, source, finestStations(dataset));
  if (!seen || !stations || seen.stations < 1 || seen.stations >= stations) return [];
  const contrast = (seenVotes: number, allVotes: number): CoverageContrast =>
    unseenMean({ seenStations: seen.stations, allStations: stations, seenVotes, allVotes });
  const rows = dataset.contestants.flatMap((_, contestant): Remainder[] => {
    const [own, all] = [seen.votes[contestant], official[contestant]?.value];
    // More than all is a contradiction, and told as one.
    if (own === undefined || all === undefined || own === 0 || own >= all) return [];
    return [{ contestant, seen: own, all, ...contrast(own, all) }];
  });
  if (rows.length === 0) return [];
  const widest = rows.reduce((most, one) => (one.ratio > most.ratio ? one : most));
  const { name } = dataset.contestants[widest.contestant];
  const total = sumOfKnown(seen.votes);
  const valid = sumOfKnown(official.map((one) => one?.value));
  const whole = total && valid !== undefined && total < valid ? contrast(total, valid) : undefined;
  const others = stations - seen.stations;
  const finding = noted({
    about: 'result',
    scope: {
      source: source.id,
      ...(source.area !== dataset.areas.root && { area: dataset.areas.id(source.area) }),
      quantity: 'stations not seen',
    },
    message: T.holdsOfficialVotesFrom({
      source: source.name,
      seen: widest.seen,
      all: widest.all,
      name,
      fractionOfVotes: widest.fractionOfVotes,
      stations: seen.stations,
      stations2: stations,
      fractionOfStations: widest.fractionOfStations,
      others,
      all2: widest.all - widest.seen,
      meanUnseen: widest.meanUnseen,
      meanSeen: widest.meanSeen,
    }),
    detail: join(
      [
        T.contestantsLargestRatio({ name, ratio: widest.ratio }),
        ...(whole ? [T.allVotesRatioAbove({ ratio: whole.ratio })] : []),
        authentic(source),
      ],
      ' ',
    ),
    reconciled: T.bothCanTrueOnly({ meanUnseen: widest.meanUnseen, name, meanSeen: widest.meanSeen }),
    expected: T.noNumberHowStations(),
    seen: T.timesManyVotesStation({ ratio: widest.ratio, name }),
    measures: {
      stationsSeen: seen.stations,
      stations,
      fractionOfStations: widest.fractionOfStations,
      fractionOfVotes: widest.fractionOfVotes,
      meanSeen: widest.meanSeen,
      meanUnseen: widest.meanUnseen,
      ratio: widest.ratio,
      ...(whole && { ratioAllVotes: whole.ratio }),
    },
    locations: official[widest.contestant]?.locations() ?? [],
    explanations: [T.stationsSeenMayLie()],
  });
  const table = tabulated({
    id: `stations-not-seen-${source.id}`,
    title: T.votesStationsSeenLeft({ source: source.name }),
    note: T.stationsSeenVotesLeft({ stations: seen.stations, stations2: stations }),
    columns: [
      { title: MODEL.contestant() },
      { title: T.votesSeen(), unit: 'count' },
      { title: AGREEMENT.officialVotes(), unit: 'count' },
      { title: T.partSeen(), unit: 'percent' },
      { title: T.stationSeen(), unit: 'number' },
      { title: T.stationNotSeen(), unit: 'number' },
      { title: T.ratio(), unit: 'number' },
    ],
    rows: rows.map(({ contestant, seen: own, all, fractionOfVotes, meanSeen, meanUnseen, ratio }) => [
      dataset.contestants[contestant].name,
      own,
      all,
      fractionOfVotes,
      meanSeen,
      meanUnseen,
      ratio,
    ]),
  });
  return [finding, table];
}

/** Votes a tally holds and the number of stations they are from: its totals with the coverage it states, else its protocols. */
function seenVotes(dataset: Dataset, source: Source): { votes: (number | undefined)[]; stations: number } | undefined {
  const stated = source.coverage?.stations;
  for (const table of source.tables) {
    const row = rowOf(table, source.area);
    const votes = table.votes.map((column) => (row < 0 ? undefined : countAt(column, row)));
    if (stated !== undefined && votes.some((one) => one !== undefined)) return { votes, stations: stated };
  }
  const [table] = protocolTables(dataset, source);
  if (!table) return undefined;
  // A key that no official row has says nothing of the stations there are.
  const matched = matchedProtocols(dataset, source, table);
  const known = matched ? Array.from(matched.rows) : protocolsOf(table).rows;
  const rows = known.filter((row) => table.votes.some((column) => countAt(column, row) !== undefined));
  const votes = table.votes.map((column) => column && sum(rows.map((row) => countAt(column, row) ?? 0)));
  return rows.length > 0 ? { votes, stations: rows.length } : undefined;
}

/** How many stations there are: as the source says, or by the official table of stations. */
function allStations({ areas }: Dataset, source: Source, finest: Stations | undefined): number | undefined {
  const stated = source.sample?.frame?.stations;
  if (stated !== undefined) return stated;
  return source.area === areas.root && finest?.table.level === 'station' ? finest.table.rows : undefined;
}
