import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { cannot, noted, table, warned } from '../../findings/observations.ts';
import { join, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { neighboursOf } from '../../queries/neighbours.ts';
import { type OtherContest, otherContest } from '../../queries/other-contest.ts';
import { finestStations, type Stations } from '../../queries/stations.ts';
import { firstStrata } from '../../queries/strata.ts';
import { expectedShares, sharesAround } from '../../stats/expected-shares.ts';
import { type ExpectedVotes, type Misrecorded, misrecorded, powerOfExchange } from '../../stats/misrecorded.ts';
import { FOUND, type Side, type SuspectRecord, type SuspectRecords, suspectRecords } from './kit/suspect-records.ts';
import { T } from './misrecorded-results.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'misrecorded-results',
  kind: 'informative',
  references: [
    { cite: 'Huber (1964), Robust estimation of a location parameter', url: 'https://doi.org/10.1214/aoms/1177703732' },
    { cite: 'Mosimann (1962), On the compound multinomial distribution', url: 'https://doi.org/10.1093/biomet/49.1-2.65' },
    {
      cite: 'Dempster, Laird & Rubin (1977), Maximum likelihood from incomplete data via the EM algorithm',
      url: 'https://doi.org/10.1111/j.2517-6161.1977.tb01600.x',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(80).default(200).describe('Fewest stations with an expectation.'),
  minNeighbours: z
    .number()
    .int()
    .min(5)
    .default(20)
    .describe('Fewest stations of the area that gives the expectation, where no other contest of the same stations is at hand.'),
  minPower: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Smallest part of planted exchanges of the two leading contestants that has to be found for the question to be asked.'),
  around: z
    .boolean()
    .default(false)
    .describe(
      'Whether the stations around give the expectation where no other contest of the same stations is at hand: they have little power.',
    ),
  minFound: z.number().int().min(5).default(10).describe('Fewest exchanges found for their one-sidedness to be a warning.'),
  maxP: z.number().gt(0).max(0.05).default(0.001).describe('Largest p-value of one-sidedness that is a warning.'),
  listed: z.number().int().min(0).default(500).describe('Most stations listed.'),
});

type Options = z.output<typeof options>;

/** What is asked, and what came of it. */
interface Asked {
  readonly dataset: Dataset;
  readonly stations: Stations;
  /** Contestants with votes, as numbers of the dataset. */
  readonly contestants: readonly number[];
  readonly given: ExpectedVotes;
  readonly other?: OtherContest;
}

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    const asked = stations && expected(dataset, stations, options);
    if (stations && asked && !asked.other && !options.around) return [cannot(stations.source.name, T.noOther(), T.otherContestNeeded())];
    if (!asked) return [cannot(MODEL.wholeDataset(), T.noVotes(), T.votesNeeded({ stations: options.minStations }))];
    const usable = asked.given.shares[0].reduce((count, share) => count + Number(share > 0), 0);
    if (usable < options.minStations)
      return [cannot(asked.stations.source.name, T.tooFew({ stations: usable }), T.votesNeeded({ stations: options.minStations }))];
    const found = misrecorded(asked.given);
    const power = powerOfExchange(asked.given, found);
    if (power < options.minPower)
      return [cannot(asked.stations.source.name, T.tooWeak({ power, minPower: options.minPower }), T.otherContestNeeded())];
    return observations(asked, { ...found, power }, suspectRecords(asked.given, found), options);
  },
});

/** Expected shares from another contest of the same stations, else from the stations around. */
function expected(dataset: Dataset, stations: Stations, { minNeighbours, around }: Options): Asked | undefined {
  const contestants = Array.from(stations.votes.keys()).filter((c) => stations.votes[c] && stations.sums[c] > 0);
  if (contestants.length < 2) return undefined;
  const votes = contestants.map((c) => stations.votes[c] as Float64Array);
  const other = otherContest(dataset, stations);
  const asked = { dataset, stations, contestants };
  if (!other && !around) return { ...asked, given: { votes: [], shares: [] } };
  if (!other) {
    const { code } = neighboursOf(dataset, stations, minNeighbours, true);
    return { ...asked, given: { votes, shares: sharesAround(votes, code) } };
  }
  const region = firstStrata(dataset, stations)?.code ?? new Int32Array(stations.size);
  const shares = expectedShares({ votes, earlier: other.votes, same: contestants.map((c) => other.same[c]), region });
  return { ...asked, other, given: { votes, shares } };
}

type Found = Misrecorded & { readonly power: number };

function observations(asked: Asked, found: Found, suspects: SuspectRecords, options: Options): Observation[] {
  const listed = suspects.listed.slice(0, options.listed);
  const tables = [...(listed.length > 0 ? [listOf(asked, suspects, listed)] : []), ...joiningOf(asked, options.listed)];
  const sure = suspects.listed.filter(({ kind, probability }) => kind !== 'moved' && probability > FOUND);
  if (suspects.number.value < 1 && sure.length === 0) return [passed(suspects.asked), ...tables];
  return [findingOf(asked, found, suspects, sure, options), ...tables];
}

function findingOf(
  asked: Asked,
  found: Found,
  suspects: SuspectRecords,
  sure: readonly SuspectRecord[],
  { minFound, maxP }: Options,
): Observation {
  const { stations, other } = asked;
  const { number, sides } = suspects;
  const oneSided = sides.some(({ of, p }) => of >= minFound && p * sides.length <= maxP);
  const given = {
    scope: { source: stations.source.id, level: stations.table.level, quantity: 'misrecorded results' },
    facts: {
      expected: number.value,
      low: Math.max(0, number.low),
      high: number.high,
      asked: suspects.asked,
      ...suspects.expected,
      found: sure.length,
      moved: suspects.listed.filter(({ kind }) => kind === 'moved').length,
      corrected: Math.round(suspects.corrected),
      net: join(
        suspects.net.map((one, c) => T.net({ name: nameOf(asked, c), ...one })),
        '; ',
      ),
      sides:
        sides.length > 0
          ? join(
              sides.map((side) => sideText(asked, side)),
              ' ',
            )
          : undefined,
      precision: found.precision,
      power: found.power,
      ...(other ? joinedFacts(other) : {}),
      oneSided,
    },
    locations: sure.slice(0, 10).flatMap((record) => cellsOf(asked, record)),
    weight: { ballots: [0, Math.round(suspects.corrected)] as const, stations: sure.length, ofStations: suspects.asked },
  };
  return oneSided ? warned(T.oneSided, given) : noted(T.found, given);
}

const nameOf = ({ dataset, contestants }: Asked, c: number): string => dataset.contestants[contestants[c]].name;

const sideText = (asked: Asked, { contestant, gained, of, byChance, p }: Side): Text =>
  T.side({ name: nameOf(asked, contestant), gained, of, byChance, p: probability(Math.log10(p)) });

const joinedFacts = ({ source, joined, unmatched, unmatchedRows, changedRolls, rollCorrelation }: OtherContest) => ({
  other: source.name,
  joined,
  unmatched: unmatched.length,
  unmatchedRows: unmatchedRows.length,
  changedRolls: changedRolls?.length,
  rollCorrelation,
});

/** The cells of the contestants whose votes are probably each other's. */
function cellsOf({ stations: { table: counts, row }, contestants }: Asked, { at, between }: SuspectRecord): Location[] {
  return between.flatMap((c) => {
    const column = counts.votes[contestants[c]];
    return column ? counts.locate(row[at], column) : [];
  });
}

function listOf(asked: Asked, suspects: SuspectRecords, listed: readonly SuspectRecord[]): Observation {
  const { dataset, stations, given } = asked;
  const { votes, shares } = given;
  const all = (at: number): number => votes.reduce((sum, column) => sum + column[at], 0);
  const pair = (value: (c: number) => number, { between }: SuspectRecord): Text => between.map((c) => Math.round(value(c))).join(' / ');
  return table<SuspectRecord>(
    {
      id: 'misrecorded-results',
      title: T.list.title(),
      note: T.list.note({ listed: listed.length, of: suspects.listed.length }),
    },
    [
      [T.list.rank(), 'count', (one) => listed.indexOf(one) + 1],
      [MODEL.area(), 'text', ({ at }) => placeName(dataset.areas, stations.table.area[stations.row[at]])],
      [T.list.kind(), 'text', ({ kind }) => T.kinds[kind]()],
      [T.list.between(), 'text', ({ between }) => between.map((c) => nameOf(asked, c)).join(' / ')],
      [T.list.printed(), 'text', (one) => pair((c) => votes[c][one.at], one)],
      [T.list.expected(), 'text', (one) => pair((c) => shares[c][one.at] * all(one.at), one)],
      [T.list.undone(), 'text', (one) => pair((c) => one.undone[c], one)],
      [T.list.probability(), 'percent', (one) => one.probability],
      [T.list.corrected(), 'count', (one) => one.corrected],
      [MODEL.line(), 'count', ({ at }) => stations.table.line(stations.row[at])],
    ],
    listed,
  );
}

interface Unjoined {
  readonly area: number;
  readonly why: Text;
}

/** Stations that one of the two contests lacks, and those whose roll is another. */
function joiningOf({ dataset, stations, other }: Asked, most: number): Observation[] {
  if (!other) return [];
  const areaAt = (at: number): number => stations.table.area[stations.row[at]];
  const rows: Unjoined[] = [
    ...other.unmatched.map((at) => ({ area: areaAt(at), why: T.joining.onlyHere() })),
    ...other.unmatchedRows.map((row) => ({ area: other.table.area[row], why: T.joining.onlyThere() })),
    ...(other.changedRolls ?? []).map((at) => ({ area: areaAt(at), why: T.joining.changedRoll() })),
  ];
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  return [
    table<Unjoined>(
      {
        id: 'joined-contests',
        title: T.joining.title({ other: other.source.name }),
        note: T.joining.note({ listed: shown.length, of: rows.length }),
      },
      [
        [MODEL.area(), 'text', ({ area }) => placeName(dataset.areas, area)],
        [T.joining.why(), 'text', ({ why }) => why],
      ],
      shown,
    ),
  ];
}
