import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { isCounted, type Source } from '../../data/source.ts';
import { type CountColumn, type CountName, countAt, labelAt, PRESENT, rowOf, sumAt, type Table } from '../../data/table.ts';
import { MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, measured, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade } from '../../findings/grading.ts';
import { count, enumerate, join, percent, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type MatchedProtocols, matchedProtocols, protocolTables } from '../../queries/matched-protocols.ts';
import { countColumns, protocolsOf } from '../../queries/protocols.ts';
import { COUNT_LABELS } from '../../queries/quantity.ts';
import { officialShares } from '../../queries/reference.ts';
import { ballotsOf, stationsOf, stationTables } from '../../queries/stations.ts';
import { compareShares, type ShareContrast } from '../../stats/compare-shares.ts';
import { totalVariation } from '../../stats/distance.ts';
import { type PairedDifference, pairedDifference } from '../../stats/paired-difference.ts';
import { log10SellkeBound } from '../../stats/sellke-bound.ts';
import { type SignTest, signTest } from '../../stats/sign-test.ts';
import { signedRankTest } from '../../stats/signed-rank.ts';
import { sum, sumOfKnown } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { T } from './matched-stations.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'matched-stations',
  kind: 'test',
  references: [
    {
      cite: 'Enikolopov, Korovkin, Petrova, Sonin & Zakharov (2013), a field experiment with observers assigned to stations at random, PNAS 110',
      url: 'https://doi.org/10.1073/pnas.1206770110',
    },
    {
      cite: 'Dixon & Mood (1946), The statistical sign test',
      url: 'https://doi.org/10.1080/01621459.1946.10501898',
    },
    {
      cite: 'Sellke, Bayarri & Berger (2001), Calibration of p values for testing precise null hypotheses',
      url: 'https://doi.org/10.1198/000313001300339950',
    },
  ],
});

const options = z.strictObject({
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest total variation distance over the stations compared that is treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

/** A figure both sides report. */
interface Field {
  readonly label: Text;
  /** What it is called among the measures: names of contestants are for sentences. */
  readonly key: string;
  readonly contestant?: number;
  readonly own: CountColumn;
  readonly theirs: CountColumn;
}

interface Sums {
  compared: number;
  differ: number;
  own: number;
  theirs: number;
}

/** Every figure of every station, held against each other. */
interface Comparison {
  readonly fields: readonly Field[];
  readonly sums: readonly Sums[];
  /** Pairs with a figure both sides report. */
  readonly compared: number;
  /** Pairs that differ in a figure, in the order of the file. */
  readonly differing: readonly number[];
  /** Pair and field of every difference. */
  readonly differences: readonly (readonly [pair: number, field: number])[];
}

/** The votes of the stations that report every contestant on both sides. */
interface Votes {
  readonly leader: number;
  /** What the shares are of, in words. */
  readonly base: Worded;
  readonly pairs: readonly number[];
  /** Votes of the leader and the whole they are a part of, in the copies and officially. */
  readonly own: Float64Array;
  readonly ownWhole: Float64Array;
  readonly theirs: Float64Array;
  readonly theirsWhole: Float64Array;
  readonly totals: { readonly own: number; readonly ownWhole: number; readonly theirs: number; readonly theirsWhole: number };
  /** Shares of all these stations together, by contestant. */
  readonly shares: ReadonlyMap<number, { readonly own: number; readonly theirs: number }>;
  /** Total variation distance between copies and official rows, all stations together. */
  readonly distance: number;
}

const FIELDS: readonly CountName[] = ['registered', 'issued', 'ballotsCast', 'invalid', 'valid'];

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const sources = dataset.sources.filter(isCounted);
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), AGREEMENT.holdsNoTallyObservers(), T.sourceKindObserverTally())];
    return sources.flatMap((source) => observeSource(dataset, source, options));
  },
});

function observeSource(dataset: Dataset, source: Source, options: Options): Observation[] {
  const tables = protocolTables(dataset, source);
  if (tables.length === 0) {
    const ballots = source.kind === 'voter-tally' && source.tables.some(({ origin }) => origin === 'file');
    return [
      ballots
        ? skipped(source.name, T.whatVotersReportBallots(), T.copiesProtocolsColumnNames())
        : skipped(source.name, T.holdsNoResultsStation(), T.protocolsStationUnderKeys()),
    ];
  }
  return tables.flatMap((table, index) => observeTable(dataset, source, table, index, options));
}

function observeTable(dataset: Dataset, source: Source, table: Table, index: number, options: Options): Observation[] {
  const key = index === 0 ? source.id : `${source.id}-${index + 1}`;
  const copies = disagreeingCopies(dataset, source, table, key);
  const matched = matchedProtocols(dataset, source, table);
  if (!matched) return [...copies, skipped(source.name, T.noOfficialTableHolds(), T.officialResultsStationUnder())];
  const before = [...copies, ...unmatchedKeys(dataset, matched, key), ...annulledRows(dataset, matched)];
  if (matched.partial) return [...before, skipped(source.name, T.nearlyAllItsFigures(), T.copiesWholeProtocols())];
  const comparison = compare(dataset, matched);
  if (comparison.compared === 0) return [...before, skipped(source.name, T.noFigureStationReported(), T.votesOrBallotsStation())];
  const held = comparison.compared - comparison.differing.length;
  return [
    ...before,
    ...(comparison.differing.length === 0 ? [agreement(dataset, matched, comparison)] : differ(dataset, matched, comparison, key, options)),
    ...selection(dataset, matched, comparison),
    ...(held > 0 ? [passed(held)] : []),
  ];
}

/** Copies of one protocol that contradict each other: a matter of the source, not of the result. */
function disagreeingCopies({ areas, contestants }: Dataset, source: Source, table: Table, key: string): Observation[] {
  const { disagreeing } = protocolsOf(table);
  if (disagreeing.length === 0) return [];
  const columns = countColumns(table);
  const name = (column: CountColumn): Text => {
    const contestant = table.votes.indexOf(column);
    if (contestant >= 0) return contestants[contestant].name;
    const found = Object.entries(table.counts).find(([, one]) => one === column);
    return found ? sentenceCase(word(COUNT_LABELS[found[0] as CountName])) : column.fields.join(' + ');
  };
  const cells = disagreeing.flatMap((rows) =>
    columns
      .filter((column) => new Set(rows.flatMap((row) => countAt(column, row) ?? [])).size > 1)
      .flatMap((column) => rows.filter((row) => column.state[row] === PRESENT).map((row) => ({ row, column }))),
  );
  const names = disagreeing.map(([row]) => placeName(areas, table.area[row]));
  const rows = disagreeing.flat().sort((a, b) => a - b);
  const finding = noted({
    about: 'document',
    scope: { source: source.id, quantity: 'copies of a protocol' },
    message: T.copiesContradictEachOther({ source: source.name, disagreeing: disagreeing.length, listed: listed(names) }),
    detail: T.theyUsedNoFurther(),
    expected: T.copiesOneProtocolSay(),
    seen: T.copiesDoNot({ disagreeing: disagreeing.length }),
    measures: { stations: disagreeing.length, copies: rows.length },
    locations: cells.slice(0, MOST_TOLD).flatMap(({ row, column }) => table.locate(row, column)),
    rows: rowLines(table, rows),
    explanations: [T.copiesOneProtocolMay()],
  });
  const list = tabulated({
    id: `matched-stations-copies-${key}`,
    title: T.copiesOneProtocolContradict({ source: source.name }),
    columns: [
      { title: AGREEMENT.station() },
      { title: AGREEMENT.figure() },
      { title: AGREEMENT.copy() },
      { title: MODEL.line(), unit: 'count' },
      { title: T.value(), unit: 'count' },
    ],
    rows: cells.map(({ row, column }) => [
      placeName(areas, table.area[row]),
      name(column),
      labelAt(table.labels.copy, row) ?? null,
      table.line(row),
      column.values[row],
    ]),
  });
  return [finding, list];
}

/** Official rows that are 0 in every count, where a protocol holds votes: annulled as a rule, or not counted yet. */
function annulledRows({ areas }: Dataset, { source, table, official, annulled }: MatchedProtocols): Observation[] {
  if (annulled.length === 0) return [];
  const names = annulled.map((row) => placeName(areas, table.area[row]));
  return [
    noted({
      about: 'result',
      scope: { source: source.id, quantity: 'annulled' },
      message: T.holdsProtocolsWhoseOfficial({ source: source.name, annulled: annulled.length, listed: listed(names) }),
      detail: T.theyLeftOutComparison(),
      expected: T.officialCountsOrWord(),
      seen: T.nothingBut0({ annulled: annulled.length }),
      measures: { stations: annulled.length },
      locations: annulled
        .slice(0, MOST_TOLD)
        .flatMap((row) =>
          official.table.votes.flatMap((column) =>
            column ? official.table.locate(rowOf(official.table, table.area[row]), column).slice(0, 1) : [],
          ),
        ),
      rows: rowLines(table, annulled),
      explanations: [T.resultTheseStationsMay()],
    }),
  ];
}

/** Keys that no official row has: told, never dropped in silence. */
function unmatchedKeys({ areas }: Dataset, { source, table, official, unmatched }: MatchedProtocols, key: string): Observation[] {
  if (unmatched.length === 0) return [];
  const names = unmatched.map((row) => areas.id(table.area[row]));
  return [
    noted({
      about: 'document',
      scope: { source: source.id, quantity: 'keys of stations' },
      message:
        unmatched.length === 1
          ? T.figures1KeyNoRow({ source: source.name, file: official.table.file, names: names[0] })
          : T.keysNoRow({ source: source.name, unmatched: unmatched.length, file: official.table.file, listed: listed(names) }),
      detail: T.theseStationsNotCompared(),
      expected: T.rowEveryStationOfficial(),
      seen: T.withoutOne({ unmatched: unmatched.length }),
      measures: { keys: unmatched.length },
      locations: [],
      rows: rowLines(table, unmatched),
      explanations: [T.keyMayMistypedOr()],
    }),
    tabulated({
      id: `matched-stations-keys-${key}`,
      title: T.keysWithoutOfficialRow({ source: source.name }),
      columns: [{ title: T.key() }, { title: AGREEMENT.copy() }, { title: MODEL.line(), unit: 'count' }],
      rows: unmatched.map((row, at) => [names[at], labelAt(table.labels.copy, row) ?? null, table.line(row)]),
    }),
  ];
}

const MOST_NAMED = 5;

/** A few names and how many more there are. */
function listed(names: readonly string[]): Text {
  return names.length <= MOST_NAMED
    ? enumerate(names)
    : T.more({ names: join(names.slice(0, MOST_NAMED - 1), ', '), names2: names.length - MOST_NAMED + 1 });
}

function fieldsOf({ contestants }: Dataset, { table, official }: MatchedProtocols): Field[] {
  const counts = FIELDS.flatMap((name): Field[] => {
    const own = table.counts[name];
    const theirs = official.table.counts[name];
    return own && theirs ? [{ label: sentenceCase(word(COUNT_LABELS[name])), key: name, own, theirs }] : [];
  });
  const votes = contestants.flatMap(({ id, name }, contestant): Field[] => {
    const own = table.votes[contestant];
    const theirs = official.table.votes[contestant];
    return own && theirs ? [{ label: name, key: `votes.${id}`, contestant, own, theirs }] : [];
  });
  return [...counts, ...votes];
}

function compare(dataset: Dataset, matched: MatchedProtocols): Comparison {
  const { rows, theirs } = matched;
  const fields = fieldsOf(dataset, matched);
  const sums = fields.map((): Sums => ({ compared: 0, differ: 0, own: 0, theirs: 0 }));
  const differing: number[] = [];
  const differences: [number, number][] = [];
  let compared = 0;
  for (let pair = 0; pair < rows.length; pair++) {
    let asked = false;
    const before = differences.length;
    for (let at = 0; at < fields.length; at++) {
      const { own, theirs: other } = fields[at];
      if (own.state[rows[pair]] !== PRESENT || other.state[theirs[pair]] !== PRESENT) continue;
      asked = true;
      const [a, b] = [own.values[rows[pair]], other.values[theirs[pair]]];
      const sum = sums[at];
      sum.compared++;
      sum.own += a;
      sum.theirs += b;
      if (a === b) continue;
      sum.differ++;
      differences.push([pair, at]);
    }
    if (asked) compared++;
    if (differences.length > before) differing.push(pair);
  }
  return { fields, sums, compared, differing, differences };
}

/** The votes as shares of a whole; undefined where there is no whole on both sides. */
function votesOf(dataset: Dataset, { table, official, rows, theirs }: MatchedProtocols, fields: readonly Field[]): Votes | undefined {
  const asked = fields.filter(({ contestant }) => contestant !== undefined);
  const { valid } = table.counts;
  const officialValid = official.table.counts.valid;
  const all = asked.length === dataset.contestants.length && table.complete && official.table.complete;
  const published = !all && valid !== undefined && officialValid !== undefined;
  if (asked.length < (published ? 1 : 2)) return undefined;
  const pairs: number[] = [];
  const columns = { own: [] as number[], ownWhole: [] as number[], theirs: [] as number[], theirsWhole: [] as number[] };
  const ownSums = asked.map(() => 0);
  const theirSums = asked.map(() => 0);
  const leading = leaderAmong(dataset, { rows, theirs }, asked);
  for (let pair = 0; pair < rows.length; pair++) {
    const own = asked.map((field) => countAt(field.own, rows[pair]));
    const other = asked.map((field) => countAt(field.theirs, theirs[pair]));
    const [ownSum, theirSum] = [sumOfKnown(own), sumOfKnown(other)];
    const ownWhole = published ? atLeast(countAt(valid, rows[pair]), ownSum) : ownSum;
    const theirsWhole = published ? atLeast(countAt(officialValid, theirs[pair]), theirSum) : theirSum;
    if (ownSum === undefined || theirSum === undefined || ownWhole === undefined || theirsWhole === undefined) continue;
    pairs.push(pair);
    columns.own.push(own[leading] as number);
    columns.theirs.push(other[leading] as number);
    columns.ownWhole.push(ownWhole);
    columns.theirsWhole.push(theirsWhole);
    for (const [at, votes] of own.entries()) ownSums[at] += votes as number;
    for (const [at, votes] of other.entries()) theirSums[at] += votes as number;
  }
  const totals = {
    own: sum(columns.own),
    ownWhole: sum(columns.ownWhole),
    theirs: sum(columns.theirs),
    theirsWhole: sum(columns.theirsWhole),
  };
  if (pairs.length === 0 || totals.ownWhole === 0 || totals.theirsWhole === 0) return undefined;
  const shares = (votes: readonly number[], whole: number): number[] => [
    ...votes.map((count) => count / whole),
    Math.max(0, (whole - sum(votes)) / whole),
  ];
  return {
    leader: asked[leading].contestant as number,
    base: published ? MODEL.validVotes() : all ? AGREEMENT.votes() : T.votesContestantsBothSides(),
    pairs,
    own: Float64Array.from(columns.own),
    ownWhole: Float64Array.from(columns.ownWhole),
    theirs: Float64Array.from(columns.theirs),
    theirsWhole: Float64Array.from(columns.theirsWhole),
    totals,
    shares: new Map(
      asked.map(({ contestant }, at) => [
        contestant as number,
        { own: ownSums[at] / totals.ownWhole, theirs: theirSums[at] / totals.theirsWhole },
      ]),
    ),
    distance: totalVariation(shares(ownSums, totals.ownWhole), shares(theirSums, totals.theirsWhole)),
  };
}

/** A whole that its parts exceed contradicts itself, which is the matter of other checks; here the parts are the whole. */
function atLeast(whole: number | undefined, parts: number | undefined): number | undefined {
  return whole === undefined || parts === undefined ? undefined : Math.max(whole, parts);
}

/** The official leader, or where both sides do not report them, whoever has most official votes at these stations. */
function leaderAmong(dataset: Dataset, { rows, theirs }: Pick<MatchedProtocols, 'rows' | 'theirs'>, asked: readonly Field[]): number {
  const official = officialShares(dataset, dataset.areas.root);
  const national = official ? official.shares.indexOf(Math.max(...official.shares)) : -1;
  const at = asked.findIndex(({ contestant }) => contestant === national);
  if (at >= 0) return at;
  const sums = asked.map((field) => sum(Float64Array.from(rows, (_, pair) => countAt(field.theirs, theirs[pair]) ?? 0)));
  return sums.indexOf(Math.max(...sums));
}

const stationsIn = ({ compared }: Comparison): Worded => MODEL.station({ stations: compared });

function quality(source: Source): number {
  return source.verified ? 4 : 2;
}

function agreement(dataset: Dataset, { source, table, official, rows }: MatchedProtocols, comparison: Comparison): Observation {
  const { compared, sums } = comparison;
  const first = comparison.fields.flatMap(({ own }) => table.locate(rows[0], own)).slice(0, 1);
  return noted({
    about: 'result',
    scope: scopeOf(dataset, source),
    message:
      compared === 1
        ? T.agreesOfficialResultCopy({ source: source.name })
        : T.agreesOfficialResultCopies({ source: source.name, compared }),
    detail: T.compared({ file: official.table.file, figures: figures(comparison) }),
    expected: T.equalFigures(),
    seen: T.equalFigures2({ stationsIn: stationsIn(comparison) }),
    measures: { stations: compared, differing: 0, figures: sum(sums.map((one) => one.compared)), ...repeated(table) },
    grading: { effect: 0, quality: quality(source) },
    locations: first,
  });
}

function scopeOf({ areas }: Dataset, source: Source): { source: string; area?: string } {
  return { source: source.id, ...(source.area !== areas.root && { area: areas.id(source.area) }) };
}

/** Rows that only repeat another copy of the same protocol. */
const repeated = (table: Table): { repeatedCopies?: number } => (table.copies ? { repeatedCopies: protocolsOf(table).repeated } : {});

const figures = ({ fields, sums }: Comparison): Text =>
  enumerate(fields.filter((_, at) => sums[at].compared > 0).map(({ label }) => label));

function differ(dataset: Dataset, matched: MatchedProtocols, comparison: Comparison, key: string, options: Options): Observation[] {
  const votes = votesOf(dataset, matched, comparison.fields);
  const test = votes && testOf(votes);
  const contradictions = matched.source.verified ? contradicted(dataset, matched, comparison) : [];
  const pattern = votes && test ? [favour(dataset, matched, comparison, votes, test, options)] : [];
  // Differences that favour nobody are told all the same.
  const told = pattern.length + contradictions.length > 0 ? [] : [unlike(dataset, matched, comparison)];
  return [...pattern, ...contradictions, ...told, sumsTable(matched, comparison, votes, key), list(dataset, matched, comparison, key)];
}

/** The one hypothesis of a source: that the leader's share is raised at as many stations as it is lowered. */
function testOf(votes: Votes): SignTest | undefined {
  const signs = Float64Array.from(votes.pairs, (_, at) => {
    const [a, b, n, m] = [votes.own[at], votes.theirs[at], votes.ownWhole[at], votes.theirsWhole[at]];
    return n === 0 || m === 0 ? Math.sign(b - a) : Math.sign(b * n - a * m);
  });
  return signs.every((sign) => sign === 0) ? undefined : signTest(signs);
}

/**
 * The leader's share of all votes, official less copies, with a linearised interval: station j adds
 * (bⱼ − P·mⱼ)/Σm − (aⱼ − p·nⱼ)/Σn.
 */
function shareDifference(
  dataset: Dataset,
  { table, rows }: MatchedProtocols,
  votes: Votes,
): { difference: number; paired?: PairedDifference } {
  const { totals, pairs } = votes;
  const p = totals.own / totals.ownWhole;
  const P = totals.theirs / totals.theirsWhole;
  const difference = P - p;
  const pieces = Float64Array.from(pairs, (_, at) => {
    const official = (votes.theirs[at] - P * votes.theirsWhole[at]) / totals.theirsWhole;
    const copy = (votes.own[at] - p * votes.ownWhole[at]) / totals.ownWhole;
    return difference + pairs.length * (official - copy);
  });
  const parents = new Map<number, number>();
  const cluster = Int32Array.from(pairs, (pair) => {
    const parent = dataset.areas.parent[table.area[rows[pair]]];
    const known = parents.get(parent);
    if (known !== undefined) return known;
    parents.set(parent, parents.size);
    return parents.size - 1;
  });
  const paired = (parents.size > 1 && pairedDifference(pieces, cluster)) || pairedDifference(pieces);
  return { difference, ...(paired && { paired }) };
}

function favour(
  dataset: Dataset,
  matched: MatchedProtocols,
  comparison: Comparison,
  votes: Votes,
  sign: SignTest,
  { minEffect }: Options,
): Observation {
  const { source, table, rows } = matched;
  const { differing, compared } = comparison;
  const { name } = dataset.contestants[votes.leader];
  const { difference, paired } = shareDifference(dataset, matched, votes);
  const before = votes.totals.own / votes.totals.ownWhole;
  const after = votes.totals.theirs / votes.totals.theirsWhole;
  const moved = votes.distance * votes.totals.theirsWhole;
  const evidence = log10SellkeBound(sign.log10P);
  const turnout = turnoutChange(matched);
  const change = votes.totals.theirs - votes.totals.own;
  return measured({
    about: 'result',
    scope: scopeOf(dataset, source),
    message: T.officialRowsDifferFrom({
      source: source.name,
      differing: differing.length,
      stationsIn: stationsIn(comparison),
      positive: sign.positive,
      name,
      negative: sign.negative,
      pairs: votes.pairs.length,
      before,
      after,
      difference,
      signed: signed(change),
    }),
    detail: join(
      [
        T.totalVariationDistanceOver({ distance: 100 * votes.distance, moved: Math.round(moved), base: votes.base }),
        ...(turnout ? [T.turnoutCopiesOfficialRows({ own: turnout.own, theirs: turnout.theirs, stations: turnout.stations })] : []),
        AGREEMENT.everyDifferenceStandsUnder(),
      ],
      ' ',
    ),
    reconciled: reconciled(differing.length),
    expected: T.equalFiguresWhereThey(),
    seen: T.favourAgainstWithoutDifference({
      positive: sign.positive,
      name,
      negative: sign.negative,
      compared: compared - differing.length,
    }),
    measures: {
      stations: compared,
      differing: differing.length,
      ...repeated(table),
      favourLeader: sign.positive,
      favourOthers: sign.negative,
      leaderVotes: change,
      shareCopies: before,
      shareOfficial: after,
      totalVariation: votes.distance,
      votesMoved: moved,
      ...(turnout && { turnoutCopies: turnout.own, turnoutOfficial: turnout.theirs, turnoutStations: turnout.stations }),
      ...votesTests(votes),
      ...(paired && { clusters: paired.clusters }),
    },
    test: {
      name: T.exactSignTestStations(),
      statistic: sign.statistic,
      n: sign.n,
      p: sign.p,
      log10P: sign.log10P,
      effect: {
        name: T.officialShareLessShare({ name }),
        value: difference,
        interval: paired ? [Math.max(-1, paired.interval[0]), Math.min(1, paired.interval[1])] : [-1, 1],
      },
    },
    material: votes.distance >= minEffect,
    grading: { effect: effectGrade(votes.distance), evidence: evidenceGrade(evidence), quality: quality(source) },
    locations: largest(comparison, matched)
      .slice(0, MOST_TOLD)
      .flatMap(([pair, field]) => cells(matched, comparison.fields[field], pair)),
    rows: rowLines(table, differing, (pair) => rows[pair]),
  });
}

/** A change with its sign. */
const signed = (change: number): Worded => (change >= 0 ? T.figures({ change }) : count(change));

const figuresThatDiffer = (figures: number): Worded => (figures === 1 ? T.figures1FigureDiffers() : T.figuresDiffer({ figures }));

const reconciled = (stations: number): Worded => (stations === 1 ? T.copyWouldFalseEarlier() : T.copiesTheseStationsWould({ stations }));

/** Wilcoxon's test and the paired t test of the leader's votes, for those who want the sizes to count. */
function votesTests(votes: Votes): Record<string, number> {
  const differences = votes.theirs.map((official, at) => official - votes.own[at]);
  if (differences.every((one) => one === 0)) return {};
  const rank = signedRankTest(differences);
  const paired = pairedDifference(differences);
  return { signedRank: rank.statistic, signedRankP: rank.p, ...(paired && { pairedT: paired.t, pairedTP: paired.p }) };
}

/** Turnout of the stations that give ballots and registered voters on both sides; ballots found in the boxes, else those issued. */
function turnoutChange({ table, official, rows, theirs }: MatchedProtocols): { own: number; theirs: number; stations: number } | undefined {
  for (const name of ['ballotsCast', 'issued'] as const) {
    const sums = [0, 0, 0, 0];
    let stations = 0;
    for (let pair = 0; pair < rows.length; pair++) {
      const values = [
        countAt(table.counts[name], rows[pair]),
        countAt(table.counts.registered, rows[pair]),
        countAt(official.table.counts[name], theirs[pair]),
        countAt(official.table.counts.registered, theirs[pair]),
      ];
      if (sumOfKnown(values) === undefined) continue;
      stations++;
      for (const [at, value] of values.entries()) sums[at] += value as number;
    }
    if (sums[1] > 0 && sums[3] > 0) return { own: sums[0] / sums[1], theirs: sums[2] / sums[3], stations };
  }
  return undefined;
}

const differenceAt = ({ fields }: Comparison, { rows, theirs }: MatchedProtocols, [pair, field]: readonly [number, number]): number =>
  fields[field].theirs.values[theirs[pair]] - fields[field].own.values[rows[pair]];

/** All differences, the largest first; of equal ones the order of the file. */
function largest(comparison: Comparison, matched: MatchedProtocols): (readonly [pair: number, field: number])[] {
  const size = (one: readonly [number, number]): number => Math.abs(differenceAt(comparison, matched, one));
  return [...comparison.differences].sort((a, b) => size(b) - size(a));
}

/** The two cells of a figure: that of the copy, then the official one. */
function cells({ table, official, rows, theirs }: MatchedProtocols, field: Field, pair: number): Location[] {
  return [...table.locate(rows[pair], field.own), ...official.table.locate(theirs[pair], field.theirs)];
}

/** Whether the votes of all contestants in a row are its valid votes, or its ballots less the invalid ones, as far as they are there. */
function addsUp(table: Table, row: number): boolean {
  const sum = table.complete ? sumAt(table, row) : undefined;
  const [cast, invalid] = [countAt(table.counts.ballotsCast, row), countAt(table.counts.invalid, row)];
  const valid = countAt(table.counts.valid, row) ?? (cast !== undefined && invalid !== undefined ? cast - invalid : undefined);
  return sum === undefined || valid === undefined || sum === valid;
}

function leftOut(slips: number): Worded {
  return slips === 1 ? T.figures1MoreCopyDiffers() : T.moreCopiesDifferDo({ slips });
}

/** With authentic copies every station that differs is a contradiction of its own. */
function contradicted(dataset: Dataset, matched: MatchedProtocols, comparison: Comparison): Observation[] {
  const { source, table, rows } = matched;
  const { fields } = comparison;
  // A copy that does not add up, where the official row does, was copied wrongly.
  const differing = comparison.differing.filter(
    (pair) => addsUp(table, rows[pair]) || !addsUp(matched.official.table, matched.theirs[pair]),
  );
  const slips = comparison.differing.length - differing.length;
  if (differing.length > MOST_TOLD) {
    return [
      broken({
        about: 'result',
        scope: { ...scopeOf(dataset, source), level: table.level, quantity: 'protocols' },
        message: T.whichSaysCheckedEach({ source: source.name, differing: differing.length, stationsIn: stationsIn(comparison) }),
        detail: join([...(slips > 0 ? [leftOut(slips)] : []), AGREEMENT.everyDifferenceStandsUnder2()], ' '),
        reconciled: reconciled(differing.length),
        expected: T.officialRowsEqualProtocols(),
        seen: T.at({ figuresThatDiffer: figuresThatDiffer(comparison.differences.length), differing: differing.length }),
        measures: { stations: comparison.compared, differing: differing.length, figures: comparison.differences.length },
        locations: largest(comparison, matched)
          .slice(0, MOST_TOLD)
          .flatMap(([pair, field]) => cells(matched, fields[field], pair)),
        rows: rowLines(table, differing, (pair) => rows[pair]),
      }),
    ];
  }
  return differing.map((pair) => {
    const own = comparison.differences.filter(([at]) => at === pair);
    const area = table.area[rows[pair]];
    const words = own.map(([, at]) => {
      const [a, b] = [fields[at].own.values[rows[pair]], fields[at].theirs.values[matched.theirs[pair]]];
      return T.against({ label: fields[at].label, b, a, signed: signed(b - a) });
    });
    return broken({
      about: 'result',
      scope: { source: source.id, area: dataset.areas.id(area), quantity: 'protocol' },
      message: T.officialRowNotWhat({ place: placeName(dataset.areas, area), source: source.name, words: enumerate(words) }),
      reconciled: reconciled(1),
      expected: T.officialRowEqualsProtocol(),
      seen: figuresThatDiffer(own.length),
      measures: Object.fromEntries(own.map((one) => [fields[one[1]].key, differenceAt(comparison, matched, one)])),
      locations: own.flatMap(([, at]) => cells(matched, fields[at], pair)),
    });
  });
}

/** Differences that the test does not speak of: they leave the leader's share where it is, or there is no whole to take a share of. */
function unlike(dataset: Dataset, matched: MatchedProtocols, comparison: Comparison): Observation {
  const { source, table, rows } = matched;
  const { differing, fields, sums } = comparison;
  const where = fields.flatMap(({ label }, at) => (sums[at].differ > 0 ? [T.figures2({ label, differ: sums[at].differ })] : []));
  return noted({
    about: 'result',
    scope: scopeOf(dataset, source),
    message: T.officialRowsDifferFrom2({
      source: source.name,
      differing: differing.length,
      stationsIn: stationsIn(comparison),
      where: enumerate(where),
    }),
    detail: T.theyDoNotChange(),
    reconciled: reconciled(differing.length),
    expected: T.equalFigures(),
    seen: figuresThatDiffer(comparison.differences.length),
    measures: { stations: comparison.compared, differing: differing.length, figures: comparison.differences.length },
    locations: largest(comparison, matched)
      .slice(0, MOST_TOLD)
      .flatMap(([pair, field]) => cells(matched, fields[field], pair)),
    rows: rowLines(table, differing, (pair) => rows[pair]),
  });
}

function sumsTable({ source }: MatchedProtocols, { fields, sums }: Comparison, votes: Votes | undefined, key: string): Observation {
  return tabulated({
    id: `matched-stations-sums-${key}`,
    title: T.sumsOverStationsCompared({ source: source.name }),
    note: join([T.eachFigureOverStations(), ...(votes ? [T.sharesOverStationsReport({ base: votes.base })] : [])], ' '),
    columns: [
      { title: AGREEMENT.figure() },
      { title: MODEL.stations(), unit: 'count' },
      { title: T.stationsDiffer(), unit: 'count' },
      { title: T.copies(), unit: 'count' },
      { title: MODEL.official(), unit: 'count' },
      { title: MODEL.difference(), unit: 'difference' },
      { title: T.change(), unit: 'percent' },
      { title: T.shareCopies(), unit: 'percent' },
      { title: AGREEMENT.officialShare(), unit: 'percent' },
    ],
    rows: fields.map(({ label, contestant }, at) => {
      const { compared, differ, own, theirs } = sums[at];
      const share = contestant === undefined ? undefined : votes?.shares.get(contestant);
      return [
        label,
        compared,
        differ,
        own,
        theirs,
        theirs - own,
        own > 0 ? (theirs - own) / own : null,
        share?.own ?? null,
        share?.theirs ?? null,
      ];
    }),
  });
}

function list({ areas }: Dataset, matched: MatchedProtocols, comparison: Comparison, key: string): Observation {
  const { source, table, official, rows, theirs } = matched;
  return tabulated({
    id: `matched-stations-${key}`,
    title: T.stationsWhoseCopyOfficial({ source: source.name }),
    note: T.copiesOfficialLargestDifferences({ file: table.file, file2: official.table.file }),
    columns: [
      { title: AGREEMENT.station() },
      { title: AGREEMENT.figure() },
      { title: AGREEMENT.copy(), unit: 'count' },
      { title: MODEL.official(), unit: 'count' },
      { title: MODEL.difference(), unit: 'difference' },
      { title: T.lineCopy(), unit: 'count' },
      { title: T.officialLine(), unit: 'count' },
    ],
    rows: largest(comparison, matched).map((one) => {
      const [pair, at] = one;
      const { label, own, theirs: other } = comparison.fields[at];
      return [
        areas.id(table.area[rows[pair]]),
        label,
        own.values[rows[pair]],
        other.values[theirs[pair]],
        differenceAt(comparison, matched, one),
        table.line(rows[pair]),
        official.table.line(theirs[pair]),
      ];
    }),
  });
}

/** Whether the covered stations look like the others in the official figures themselves. */
function selection(dataset: Dataset, matched: MatchedProtocols, comparison: Comparison): Observation[] {
  const { source, official, theirs } = matched;
  const stations = stationTables(dataset).find(({ table }) => table === official.table) ?? stationsOf(official.source, official.table);
  const covered = new Uint8Array(official.table.rows);
  for (const row of theirs) covered[row] = 1;
  const contrast = (part: Float64Array | undefined, whole: Float64Array | undefined): ShareContrast | undefined => {
    if (!part || !whole) return undefined;
    // A row that contradicts itself is the matter of other checks.
    const kept = Int32Array.from(part.keys()).filter((at) => part[at] <= whole[at]);
    return compareShares({
      votes: Float64Array.from(kept, (at) => part[at]),
      valid: Float64Array.from(kept, (at) => whole[at]),
      covered: Uint8Array.from(kept, (at) => covered[stations.row[at]]),
    });
  };
  const share = stations.leader >= 0 ? contrast(stations.votes[stations.leader], stations.valid) : undefined;
  const turnout = contrast(ballotsOf(stations)?.ballots, stations.registered);
  if (!share) return [];
  const { name } = dataset.contestants[stations.leader];
  const words = ({ covered: own, others, difference, interval }: ShareContrast): Worded =>
    T.againstPoints95({ own, others, difference, interval: interval[0], interval2: interval[1] });
  const holdsZero = ({ interval }: ShareContrast): boolean => interval[0] <= 0 && interval[1] >= 0;
  const like = holdsZero(share) && (turnout === undefined || holdsZero(turnout));
  const copied = comparison.differing.length > 0 ? votesOf(dataset, matched, comparison.fields)?.shares.get(stations.leader) : undefined;
  const covering = MODEL.station({ stations: share.coveredStations });
  const others = count(share.otherStations);
  const voted = turnout ? T.turnout({ words: words(turnout) }) : '';
  return [
    noted({
      about: 'result',
      scope: { ...scopeOf(dataset, source), quantity: 'covered stations' },
      message: like
        ? T.officialFiguresCoversDo({ covering, source: source.name, others, name, words: words(share), voted })
        : T.officialFiguresCoversDiffer({ covering, source: source.name, others, name, words: words(share), voted }),
      detail: join(
        [
          like ? T.noDifferenceBeyondWhat() : T.sharesCoveredStationsCannot(),
          ...(copied ? [T.officialRowsDifferFrom3({ name, own: copied.own })] : []),
        ],
        ' ',
      ),
      expected: T.otherStations({ name, others: share.others }),
      seen: percent(share.covered),
      measures: {
        coveredStations: share.coveredStations,
        otherStations: share.otherStations,
        shareCovered: share.covered,
        shareOthers: share.others,
        shareDifference: share.difference,
        shareP: share.p,
        ...(copied && { shareInCopies: copied.own }),
        ...(turnout && {
          turnoutCovered: turnout.covered,
          turnoutOthers: turnout.others,
          turnoutDifference: turnout.difference,
          turnoutP: turnout.p,
        }),
      },
      locations: [],
      explanations: [T.observersReachTownsMore()],
    }),
  ];
}
