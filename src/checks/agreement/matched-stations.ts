import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { isCounted, type Source } from '../../data/source.ts';
import { type CountColumn, type CountName, countAt, labelAt, PRESENT, rowOf, sumAt, type Table } from '../../data/table.ts';
import { MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import {
  broken,
  type CheckMeta,
  defineCheck,
  measured,
  noted,
  type Observation,
  passed,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { effectGrade, evidenceGrade } from '../../findings/grading.ts';
import { count, enumerate, fixed, join, percent, plural, points, sentenceCase } from '../../language/format.ts';
import { type Said, say, type Text, term } from '../../language/text.ts';
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

const meta: CheckMeta = {
  id: 'matched-stations',
  title: 'Copies of protocols and official rows',
  question: 'Do the copies of protocols that others hold say the same as the official rows of these stations?',
  kind: 'test',
  needs: ['a tally or quick count with results by station', 'official results of the same stations, under the same keys'],
  limits: [
    'A station is compared in the figures both sides report and in no others; a key without an official row is listed, not guessed at.',
    'Copies of one protocol are held against each other first. Those that contradict each other are listed and not used further.',
    'A difference becomes an error only where the source says that each protocol was checked (`verified: true`): whether a copy is authentic is not in the numbers.',
    'What a voter tally holds are ballots that voters reported; it is compared only where a column names the copies (`copy`). Rows of any source that lie below the official ones nearly everywhere, and equal them hardly anywhere, read like some of the ballots and are not compared either.',
    'One hypothesis a source, chosen beforehand: that differences raise the share of the official leader as often as they lower it. The sign test assumes stations independent of each other, and slips of the pen that fall either way alike; clusters are allowed for in the interval only.',
    'Covered stations are no random sample: the differences speak of these stations, not of the others.',
  ],
  method:
    'Figure by figure, official less copy. Exact two-sided sign test over the stations where the leader’s share differs; as measures Wilcoxon’s signed-rank test and the paired t test of the leader’s votes. The effect is the leader’s share of all votes of the stations compared, official less copies, with a linearised interval, clustered by the area above the station. The evidence is graded by the bound of Sellke, Bayarri and Berger on the Bayes factor, 1/(−e·p·ln p).',
  explanations: [
    'A figure may have been mistyped, from the paper or into the table; a lost digit makes a copy smaller.',
    'The copy may be of a draft, or of a protocol that was corrected or recounted afterwards.',
    'Two stations may bear one number, or numbers may have changed after the copy.',
    'A copy may be forged.',
  ],
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
};

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
  readonly base: Said;
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
    if (sources.length === 0)
      return [
        skipped(
          say`The whole dataset`,
          say`it holds no tally by observers or voters and no quick count`,
          say`a source of kind observer-tally, voter-tally or quick-count with results by station`,
        ),
      ];
    return sources.flatMap((source) => observeSource(dataset, source, options));
  },
});

function observeSource(dataset: Dataset, source: Source, options: Options): Observation[] {
  const tables = protocolTables(dataset, source);
  if (tables.length === 0) {
    const ballots = source.kind === 'voter-tally' && source.tables.some(({ origin }) => origin === 'file');
    return [
      ballots
        ? skipped(
            source.name,
            say`what voters report are ballots, not the protocol of a station`,
            say`copies of protocols, with a column that names them (\`copy\`)`,
          )
        : skipped(source.name, say`it holds no results by station`, say`the protocols by station, under the keys of the official table`),
    ];
  }
  return tables.flatMap((table, index) => observeTable(dataset, source, table, index, options));
}

function observeTable(dataset: Dataset, source: Source, table: Table, index: number, options: Options): Observation[] {
  const key = index === 0 ? source.id : `${source.id}-${index + 1}`;
  const copies = disagreeingCopies(dataset, source, table, key);
  const matched = matchedProtocols(dataset, source, table);
  if (!matched)
    return [
      ...copies,
      skipped(source.name, say`no official table holds any of its stations`, say`official results by station, under the same keys`),
    ];
  const before = [...copies, ...unmatchedKeys(dataset, matched, key), ...annulledRows(dataset, matched)];
  if (matched.partial)
    return [
      ...before,
      skipped(
        source.name,
        say`nearly all its figures lie below the official ones and hardly any equals them: they read like some of the ballots, not like copies of protocols`,
        say`copies of whole protocols`,
      ),
    ];
  const comparison = compare(dataset, matched);
  if (comparison.compared === 0)
    return [
      ...before,
      skipped(source.name, say`no figure of a station is reported by both sides`, say`votes or ballots by station on both sides`),
    ];
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
    return found ? sentenceCase(term(COUNT_LABELS[found[0] as CountName])) : column.fields.join(' + ');
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
    message: say`${source.name}: the copies of ${plural(disagreeing.length, 'protocol')} contradict each other: ${listed(names)}.`,
    detail: say`They are used no further. The cells that differ stand under Tables.`,
    expected: say`copies of one protocol that say the same`,
    seen: say`${plural(disagreeing.length, 'station')} with copies that do not`,
    measures: { stations: disagreeing.length, copies: rows.length },
    locations: cells.slice(0, MOST_TOLD).flatMap(({ row, column }) => table.locate(row, column)),
    rows: rowLines(table, rows),
    explanations: [say`Copies of one protocol may have been typed by different people, one of whom slipped.`],
  });
  const list = tabulated({
    id: `matched-stations-copies-${key}`,
    title: say`${source.name}: copies of one protocol that contradict each other`,
    columns: [
      { title: say`Station` },
      { title: say`Figure` },
      { title: say`Copy` },
      { title: say`Line`, unit: 'count' },
      { title: say`Value`, unit: 'count' },
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
      message: say`${source.name} holds protocols of ${plural(annulled.length, 'station')} whose official row is 0 in every count: ${listed(names)}.`,
      detail: say`They are left out of the comparison.`,
      expected: say`official counts, or a word that the result was annulled`,
      seen: say`${plural(annulled.length, 'official row')} of nothing but 0`,
      measures: { stations: annulled.length },
      locations: annulled
        .slice(0, MOST_TOLD)
        .flatMap((row) =>
          official.table.votes.flatMap((column) =>
            column ? official.table.locate(rowOf(official.table, table.area[row]), column).slice(0, 1) : [],
          ),
        ),
      rows: rowLines(table, annulled),
      explanations: [say`The result of these stations may have been annulled, or not have been entered yet.`],
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
          ? say`${source.name}: 1 key has no row in ${official.table.file}: ${names[0]}.`
          : say`${source.name}: ${count(unmatched.length)} keys have no row in ${official.table.file}: ${listed(names)}.`,
      detail: say`These stations are not compared.`,
      expected: say`a row of every station in the official table`,
      seen: say`${plural(unmatched.length, 'key')} without one`,
      measures: { keys: unmatched.length },
      locations: [],
      rows: rowLines(table, unmatched),
      explanations: [say`A key may be mistyped, or of a station that was opened, merged or renumbered later.`],
    }),
    tabulated({
      id: `matched-stations-keys-${key}`,
      title: say`${source.name}: keys without an official row`,
      columns: [{ title: say`Key` }, { title: say`Copy` }, { title: say`Line`, unit: 'count' }],
      rows: unmatched.map((row, at) => [names[at], labelAt(table.labels.copy, row) ?? null, table.line(row)]),
    }),
  ];
}

const MOST_NAMED = 5;

/** A few names and how many more there are. */
function listed(names: readonly string[]): Text {
  return names.length <= MOST_NAMED
    ? enumerate(names)
    : say`${join(names.slice(0, MOST_NAMED - 1), ', ')} and ${count(names.length - MOST_NAMED + 1)} more`;
}

function fieldsOf({ contestants }: Dataset, { table, official }: MatchedProtocols): Field[] {
  const counts = FIELDS.flatMap((name): Field[] => {
    const own = table.counts[name];
    const theirs = official.table.counts[name];
    return own && theirs ? [{ label: sentenceCase(term(COUNT_LABELS[name])), key: name, own, theirs }] : [];
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
    base: published ? say`valid votes` : all ? say`votes` : say`votes for the contestants both sides report`,
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

const stationsIn = ({ compared }: Comparison): Text => plural(compared, 'station');

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
        ? say`${source.name} agrees with the official result: the copy of 1 station equals its official row in every figure both report.`
        : say`${source.name} agrees with the official result: the copies of all ${count(compared)} stations compared equal the official rows in every figure both report.`,
    detail: say`Compared with ${official.table.file}: ${figures(comparison)}.`,
    expected: say`equal figures`,
    seen: say`equal figures at ${stationsIn(comparison)}`,
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
    message: say`${source.name}: the official rows of ${count(differing.length)} of ${stationsIn(comparison)} differ from the copies of their protocols; ${count(sign.positive)} raise the share of ${name} and ${count(sign.negative)} lower it. Over all ${count(votes.pairs.length)} compared in votes it is ${percent(before)} in the copies and ${percent(after)} in the official rows (${points(difference)} points, ${signed(change)} votes).`,
    detail: join(
      [
        say`Total variation distance over these stations ${fixed(100 * votes.distance, 2)} points, ${plural(Math.round(moved), 'vote')}; shares are of the ${votes.base}.`,
        ...(turnout
          ? [
              say`Turnout ${percent(turnout.own)} in the copies, ${percent(turnout.theirs)} in the official rows (${plural(turnout.stations, 'station')}).`,
            ]
          : []),
        say`Every difference stands under Tables.`,
      ],
      ' ',
    ),
    reconciled: reconciled(differing.length),
    expected: say`equal figures; where they differ, differences that favour the leader as often as the others`,
    seen: say`${count(sign.positive)} in favour of ${name}, ${count(sign.negative)} against, ${count(compared - differing.length)} without a difference`,
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
      name: say`exact sign test of the stations where the leader’s share differs`,
      statistic: sign.statistic,
      n: sign.n,
      p: sign.p,
      log10P: sign.log10P,
      effect: {
        name: say`${name}: official share less share in the copies`,
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
const signed = (change: number): Said => (change >= 0 ? say`+${count(change)}` : count(change));

const figuresThatDiffer = (figures: number): Said =>
  figures === 1 ? say`1 figure that differs` : say`${count(figures)} figures that differ`;

const reconciled = (stations: number): Said =>
  stations === 1
    ? say`The copy would have to be false, of an earlier state or overtaken by a recount; or the official row to have been changed after the count.`
    : say`The copies of these ${count(stations)} stations would have to be false, of an earlier state or overtaken by a recount; or their official rows to have been changed after the count; or some of each.`;

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

function leftOut(slips: number): Said {
  return slips === 1
    ? say`1 more copy differs and does not add up, where the official row does: it is left out here.`
    : say`${count(slips)} more copies differ and do not add up, where the official row does: they are left out here.`;
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
        message: say`${source.name}, which says that it checked each protocol: the official rows of ${count(differing.length)} of ${stationsIn(comparison)} are not what the protocols say.`,
        detail: join(
          [
            ...(slips > 0 ? [leftOut(slips)] : []),
            say`Every difference stands under Tables; the lines of all rows are in the report as JSON.`,
          ],
          ' ',
        ),
        reconciled: reconciled(differing.length),
        expected: say`official rows that equal the protocols`,
        seen: say`${figuresThatDiffer(comparison.differences.length)}, at ${plural(differing.length, 'station')}`,
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
      return say`${fields[at].label} ${count(b)} against ${count(a)} (${signed(b - a)})`;
    });
    return broken({
      about: 'result',
      scope: { source: source.id, area: dataset.areas.id(area), quantity: 'protocol' },
      message: say`${placeName(dataset.areas, area)}: the official row is not what the protocol says that ${source.name} holds: ${enumerate(words)}.`,
      reconciled: reconciled(1),
      expected: say`an official row that equals the protocol`,
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
  const where = fields.flatMap(({ label }, at) => (sums[at].differ > 0 ? [say`${label} (${count(sums[at].differ)})`] : []));
  return noted({
    about: 'result',
    scope: scopeOf(dataset, source),
    message: say`${source.name}: the official rows of ${count(differing.length)} of ${stationsIn(comparison)} differ from the copies of their protocols, in ${enumerate(where)}.`,
    detail: say`They do not change the share of the official leader, or no share can be computed. Every difference stands under Tables.`,
    reconciled: reconciled(differing.length),
    expected: say`equal figures`,
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
    title: say`${source.name}: sums over the stations compared`,
    note: join(
      [
        say`Each figure over the stations that report it on both sides. Difference: official less copies.`,
        ...(votes ? [say`Shares are of the ${votes.base}, over the stations that report all of them.`] : []),
      ],
      ' ',
    ),
    columns: [
      { title: say`Figure` },
      { title: say`Stations`, unit: 'count' },
      { title: say`Stations that differ`, unit: 'count' },
      { title: say`Copies`, unit: 'count' },
      { title: say`Official`, unit: 'count' },
      { title: say`Difference`, unit: 'difference' },
      { title: say`Change`, unit: 'percent' },
      { title: say`Share in the copies`, unit: 'percent' },
      { title: say`Official share`, unit: 'percent' },
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
    title: say`${source.name}: stations whose copy and official row differ`,
    note: say`Copies: ${table.file}. Official: ${official.table.file}. The largest differences first; difference: official less copy.`,
    columns: [
      { title: say`Station` },
      { title: say`Figure` },
      { title: say`Copy`, unit: 'count' },
      { title: say`Official`, unit: 'count' },
      { title: say`Difference`, unit: 'difference' },
      { title: say`Line of the copy`, unit: 'count' },
      { title: say`Official line`, unit: 'count' },
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
  const words = ({ covered: own, others, difference, interval }: ShareContrast): Said =>
    say`${percent(own)} against ${percent(others)} (${points(difference)} points; 95 %: ${points(interval[0])} to ${points(interval[1])})`;
  const holdsZero = ({ interval }: ShareContrast): boolean => interval[0] <= 0 && interval[1] >= 0;
  const like = holdsZero(share) && (turnout === undefined || holdsZero(turnout));
  const copied = comparison.differing.length > 0 ? votesOf(dataset, matched, comparison.fields)?.shares.get(stations.leader) : undefined;
  const covering = plural(share.coveredStations, 'station');
  const others = count(share.otherStations);
  const voted = turnout ? say`; turnout ${words(turnout)}` : '';
  return [
    noted({
      about: 'result',
      scope: { ...scopeOf(dataset, source), quantity: 'covered stations' },
      message: like
        ? say`In the official figures the ${covering} that ${source.name} covers do not differ clearly from the other ${others}: ${name} ${words(share)}${voted}.`
        : say`In the official figures the ${covering} that ${source.name} covers differ from the other ${others}: ${name} ${words(share)}${voted}.`,
      detail: join(
        [
          like
            ? say`No difference beyond what so many stations show by chance; how large a one may have been missed, the interval tells. That says nothing of whether the official figures are right.`
            : say`Shares of the covered stations cannot stand for those of all stations.`,
          ...(copied
            ? [say`Official rows that differ from the copies take part in this: in the copies ${name} has ${percent(copied.own)}.`]
            : []),
        ],
        ' ',
      ),
      expected: say`${name}: ${percent(share.others)}, as in the other stations`,
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
      explanations: [say`Observers reach towns more easily than villages, and go where they expect trouble.`],
    }),
  ];
}
