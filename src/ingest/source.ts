import { joinLevels } from '../data/joined-tables.ts';
import type { Figures, Located } from '../data/provenance.ts';
import { answersIn, type Responses } from '../data/responses.ts';
import type { Share } from '../data/share.ts';
import type { Change, Coverage, Sample, Source } from '../data/source.ts';
import type { Table } from '../data/table.ts';
import { areaAround } from './area-around.ts';
import { type Assembly, unknownContestant } from './assembly.ts';
import type { SourceData, TableData, TotalsData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { oneOf } from './one-of.ts';
import { readResponses } from './responses.ts';
import { readTable } from './table.ts';
import type { Complain } from './table-columns.ts';
import { tableFile } from './table-file.ts';
import type { TableContext } from './table-rows.ts';
import { tablesApart } from './tables-apart.ts';
import { shareOf, totalsTable } from './totals.ts';
import type { Path } from './yaml-tree.ts';

/** What an entry of the manifest says of its figures; what it does not say is absent, so that what is said further out holds. */
function figuresOf({
  publisher,
  published,
  url,
  place,
  decimals,
  roll,
  counts: precision,
  seenIn,
}: SourceData | TotalsData | TableData): Figures & { decimals?: number } {
  const said = { publisher, published, url, place, decimals, roll, precision, seenIn };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Reads one source with its totals and tables. */
export function readSource(source: SourceData, index: number, assembly: Assembly): Source {
  const {
    read: { manifest, tree },
    areas,
    root,
    contestants,
    problems,
    notices,
  } = assembly;
  const path: Path = ['sources', index];
  const area = source.area === undefined ? root : areas.find(source.area);
  if (area === undefined && assembly.areasRead) {
    const message = `the area "${source.area}" is not listed${didYouMean(source.area as string, areas.listedIds())}`;
    problems.add({
      code: 'unknown-area',
      location: tree.locate([...path, 'area']),
      found: source.area,
      message,
      expected: 'the identifier of a listed area',
    });
  }
  const outer = figuresOf(source);
  const tables: Table[] = [];
  const byEntry = new Map<number, Table[]>();
  const at = area ?? root;
  if (source.totals) {
    const file = tree.locate(path).file;
    const publication = { ...outer, ...figuresOf(source.totals) };
    const level = at === root ? 'country' : 'area';
    const unknown = (where: Path, id: string): void => unknownContestant(where, id, tree, contestants, problems);
    tables.push(
      totalsTable(source.totals, {
        contestants,
        area: at,
        level,
        file,
        tree,
        path: [...path, 'totals'],
        publication,
        unknownContestant: unknown,
      }),
    );
  }
  for (const [number, spec] of (source.tables ?? []).entries()) {
    const place: Path = [...path, 'tables', spec.entry ?? number];
    const complain: Complain = (key, code, message, expected) =>
      problems.add({ code, location: tree.locate([...place, ...key]), message, expected });
    const file = tableFile(spec, place, assembly, complain);
    if (!file) continue;
    const plain: TableContext = {
      contestants,
      called: manifest.contestants.map(({ id, name, abbreviation, spellings = [] }) => ({
        name,
        spellings: [id, name, ...(abbreviation === undefined ? [] : [abbreviation]), ...spellings],
      })),
      areas,
      areasListed: manifest.areas !== undefined && assembly.areasRead,
      root: at,
      copies: source.kind === 'observer-tally' || source.kind === 'voter-tally',
      problems,
      notices,
      publication: { ...outer, ...figuresOf(spec) },
      complain,
    };
    const around = areaAround(file, plain);
    if (!around) continue;
    const context: TableContext = { ...plain, ...around };
    const read = readTable(file.spec, file.input, context, file.primaryKey);
    tables.push(...read);
    const entry = spec.entry ?? number;
    if (!context.copies) byEntry.set(entry, [...(byEntry.get(entry) ?? []), ...read]);
    const rows = read.reduce((sum, table) => sum + table.rows, 0);
    if (rows > 0) assembly.rows.set(file.input.path, (assembly.rows.get(file.input.path) ?? 0) + rows);
  }
  notices.push(...tablesApart(byEntry, areas.nameOf));
  const responses = source.responses && readResponses(source.responses, [...path, 'responses'], assembly);
  const { decimals: _, ...publication } = outer;
  return {
    ...publication,
    id: source.id,
    name: source.name ?? source.publisher ?? source.id,
    kind: source.kind,
    area: at,
    paidBy: source.paidBy,
    verified: source.verified,
    sample: sampleWith(source.sample && sampleOf(source.sample, [...path, 'sample'], assembly), responses),
    responses,
    coverage: source.coverage && coverageOf(source.coverage),
    ...(source.stage !== undefined && source.stage !== 'final' && { stage: source.stage }),
    change: source.totals?.change && changeOf(source.totals.change, [...path, 'totals', 'change'], assembly),
    tables: joinLevels(tables),
    location: tree.locate(path),
  };
}

function sampleOf(sample: NonNullable<SourceData['sample']>, path: Path, assembly: Assembly): Sample {
  const { tree } = assembly.read;
  const { size, marginOfError, response, stations, strata, ...rest } = sample;
  const located = <T>(value: T, key: string): Located<T> => ({ value, location: tree.locate([...path, key]) });
  return {
    ...rest,
    size: size === undefined ? undefined : located(size, 'size'),
    ...marginsOf(marginOfError, [...path, 'marginOfError'], assembly),
    response: response && shareOf(response),
    frame:
      stations === undefined && !strata
        ? undefined
        : { stations, strata: Object.entries(strata ?? {}).map(([name, of]) => ({ name, ...of })) },
  };
}

/** Whether a margin is written once for all shares. */
const isOne = (stated: NonNullable<NonNullable<SourceData['sample']>['marginOfError']>): stated is { text: string } =>
  typeof stated.text === 'string';

/** One margin of error for all shares, or those of contestants. */
function marginsOf(
  stated: NonNullable<SourceData['sample']>['marginOfError'],
  path: Path,
  { read: { tree }, contestants, problems }: Assembly,
): Pick<Sample, 'marginOfError' | 'margins'> {
  if (stated === undefined) return {};
  if (isOne(stated)) return { marginOfError: { value: shareOf(stated), location: tree.locate(path) } };
  const margins: (Located<Share> | undefined)[] = contestants.map(() => undefined);
  for (const [id, value] of Object.entries(stated)) {
    const contestant = contestants.indexOf(id);
    if (contestant < 0) unknownContestant([...path, id], id, tree, contestants, problems);
    else margins[contestant] = { value: shareOf(value), location: tree.locate([...path, id]) };
  }
  return { margins };
}

/** Answers that are there tell how many there are, where nobody says. */
function sampleWith(sample: Sample | undefined, responses: Responses | undefined): Sample | undefined {
  if (!responses || sample?.size) return sample;
  return { base: 'unknown', ...sample, size: { value: answersIn(responses), location: responses.location } };
}

function coverageOf({ stations, ballots, validVotes, share }: NonNullable<SourceData['coverage']>): Coverage {
  return { stations, ballots, validVotes, share: share && shareOf(share) };
}

function changeOf(
  change: NonNullable<NonNullable<SourceData['totals']>['change']>,
  path: Path,
  { read: { manifest, tree }, contestants, problems }: Assembly,
): Change {
  const known = manifest.sources.map(({ id }) => id);
  if (!known.includes(change.against)) {
    const message = `"${change.against}" is not a source of this dataset${didYouMean(change.against, known)}`;
    problems.add({
      code: 'unknown-source',
      location: tree.locate([...path, 'against']),
      found: change.against,
      message,
      expected: oneOf(known),
    });
  }
  const entries = <T>(key: 'shares' | 'seats', values: Record<string, T> | undefined) =>
    Object.entries(values ?? {}).flatMap(([id, value]) => {
      const contestant = contestants.indexOf(id);
      if (contestant < 0) unknownContestant([...path, key, id], id, tree, contestants, problems);
      return contestant < 0 ? [] : [{ contestant, change: { value, location: tree.locate([...path, key, id]) } }];
    });
  return {
    against: change.against,
    shares: entries('shares', change.shares as Record<string, Share> | undefined),
    seats: entries('seats', change.seats),
  };
}
