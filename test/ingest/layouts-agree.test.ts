import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit, type Dataset, parseDataset } from '../../src/index.ts';
import { filesOf } from '../support/files.ts';

/** An election as it was held: places with counts, and the votes of each contestant, or none where nothing was reported. */
interface Place {
  readonly district: string;
  readonly station: number;
  readonly registered: number;
  readonly invalid: number;
  /** Whether the count of ballots in the box is wrong by as many. */
  readonly slip: number;
  readonly votes: readonly (number | undefined)[];
  /** Cast by post, of the votes of each contestant. */
  readonly byPost: readonly number[];
}

const NAMES = ['Ann Reed', 'Bo Sand', 'Cy "Oak", jr.', 'Дина Лес'] as const;

const place = (contestants: number): fc.Arbitrary<Omit<Place, 'district' | 'station'>> =>
  fc.array(fc.option(fc.nat(900), { nil: undefined, freq: 12 }), { minLength: contestants, maxLength: contestants }).chain((votes) =>
    fc.record({
      registered: fc.integer({ min: 1, max: 4000 }),
      invalid: fc.nat(30),
      slip: fc.constantFrom(0, 0, 0, 0, 1, -3),
      votes: fc.constant(votes),
      byPost: fc.tuple(...votes.map((count) => fc.nat(count ?? 0))),
    }),
  );

const election = fc.integer({ min: 2, max: NAMES.length }).chain((contestants) =>
  fc.record({
    contestants: fc.constant(contestants),
    places: fc
      .array(place(contestants), { minLength: 1, maxLength: 40 })
      .map((all) => all.map((one, at): Place => ({ ...one, district: `D${at % 3}`, station: 1 + Math.floor(at / 3) }))),
    /** Orders the rows of the long table after the first of each place. */
    order: fc.infiniteStream(fc.nat(1 << 20)),
    countsAsRows: fc.boolean(),
  }),
);
type Election = typeof election extends fc.Arbitrary<infer T> ? T : never;

const quoted = (cell: string | number | undefined): string =>
  /[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell ?? '');
const csv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
/** What the count of ballots says: it is known where all votes are. */
const castOf = ({ votes, invalid, slip }: Place): number =>
  Math.max(0, votes.reduce<number>((sum, count) => sum + (count ?? 0), 0) + invalid + slip);

function manifest(contestants: number, table: object): string {
  return JSON.stringify({
    schemaVersion: 1,
    id: 'layouts',
    title: 'One election in several layouts',
    contest: {},
    contestants: NAMES.slice(0, contestants).map((name, at) => ({ id: `c${at}`, name })),
    sources: [{ id: 'official', kind: 'official', tables: [{ file: 'r.csv', level: 'station', ...table }] }],
  });
}

function wide({ contestants, places }: Election): Dataset {
  const names = NAMES.slice(0, contestants);
  const rows = places.map((one) => [one.district, one.station, one.registered, castOf(one), one.invalid, ...one.votes]);
  const columns = {
    area: ['district', 'station'],
    registered: 'registered',
    ballotsCast: 'cast',
    invalid: 'invalid',
    votes: Object.fromEntries(names.map((name, at) => [`c${at}`, name])),
  };
  return read(manifest(contestants, { columns }), csv([['district', 'station', 'registered', 'cast', 'invalid', ...names], ...rows]));
}

/** A row a place, contestant and way of voting; a contestant without known votes has none. */
function long({ contestants, places, order, countsAsRows }: Election): Dataset {
  const rowsOf = (one: Place): (string | number)[][] => {
    const { district, station, registered, votes, byPost, invalid } = one;
    const counts = countsAsRows ? [] : [registered, castOf(one), invalid];
    const row = (name: string, mode: string, count: number) => [district, station, ...counts, name, mode, count];
    const own = countsAsRows ? [row('On the roll', '', registered), row('In the box', '', castOf(one)), row('Spoilt', '', invalid)] : [];
    const cast = votes.flatMap((count, at) =>
      count === undefined ? [] : [row(NAMES[at], 'post', byPost[at]), row(NAMES[at].toUpperCase(), 'booth', count - byPost[at])],
    );
    return own.length + cast.length > 0 ? [...own, ...cast] : [row('Nobody', '', 0)];
  };
  const all = places.map(rowsOf);
  const rest = all.flatMap((rows) => rows.slice(1)).map((row) => ({ row, at: order.next().value as number }));
  const shuffled = rest.sort((a, b) => a.at - b.at).map(({ row }) => row);
  const counted = countsAsRows ? [] : ['registered', 'cast', 'invalid'];
  const table = {
    layout: 'long',
    otherNames: ['Nobody'],
    ...(countsAsRows && { countRows: { registered: 'On the roll', ballotsCast: 'In the box', invalid: 'Spoilt' } }),
    columns: {
      area: ['district', 'station'],
      ...(!countsAsRows && { registered: 'registered', ballotsCast: 'cast', invalid: 'invalid' }),
      contestant: 'name',
      mode: 'how',
      votes: 'n',
    },
  };
  return read(
    manifest(contestants, table),
    csv([['district', 'station', ...counted, 'name', 'how', 'n'], ...all.map(([first]) => first), ...shuffled]),
  );
}

/** A row a place, with a group of columns for each contestant that has votes there, in an order of its own in each row. */
function grouped({ contestants, places, order }: Election): Dataset {
  const rows = places.map((one) => {
    const named = one.votes.flatMap((count, at) =>
      count === undefined ? [] : [{ cells: [NAMES[at], count], by: order.next().value as number }],
    );
    const groups = named.sort((a, b) => a.by - b.by).flatMap(({ cells }) => cells);
    const blank = Array.from({ length: 2 * contestants - groups.length }, () => '');
    return [one.district, one.station, one.registered, castOf(one), one.invalid, ...groups, ...blank];
  });
  const heads = NAMES.slice(0, contestants).flatMap((_, at) => [`Name ${at + 1}`, `Votes ${at + 1}`]);
  const table = {
    layout: 'grouped',
    groups: { contestant: 'Name ?', votes: 'Votes ?' },
    columns: { area: ['district', 'station'], registered: 'registered', ballotsCast: 'cast', invalid: 'invalid' },
  };
  return read(manifest(contestants, table), csv([['district', 'station', 'registered', 'cast', 'invalid', ...heads], ...rows]));
}

function read(audit: string, table: string): Dataset {
  const { dataset, problems } = parseDataset(filesOf({ 'audit.json': audit, 'r.csv': table }));
  expect(problems).toEqual([]);
  return dataset as Dataset;
}

/** The columns of the table by area; a contestant that nobody reported has no column in a long table. */
function columnsOf({ areas, sources: [{ tables }] }: Dataset): unknown {
  const [table] = tables;
  const plain = (column?: { readonly values: ArrayLike<number>; readonly state: ArrayLike<number> }): unknown =>
    column && Array.from(column.state).some((state) => state === 1) ? [Array.from(column.values), Array.from(column.state)] : undefined;
  return {
    areas: Array.from(table.area, (area) => [areas.id(area), areas.level(area)]),
    counts: Object.fromEntries(Object.entries(table.counts).map(([name, column]) => [name, plain(column)])),
    votes: table.votes.map(plain),
  };
}

/** What the audit found, without where it stands in the file and what its columns are called. */
const PLACES = new Set(['locations', 'location', 'inputs', 'notices', 'rows', 'excerpts']);
const foundIn = (dataset: Dataset): unknown =>
  audit(dataset).findings.map((finding) =>
    JSON.parse(JSON.stringify(finding, (key, value: unknown) => (PLACES.has(key) ? undefined : value))),
  );

test('the same election gives the same columns and findings in a wide, a long and a grouped table', () => {
  let findings = 0;
  let held = 0;
  fc.assert(
    fc.property(election, (one) => {
      const first = wide(one);
      const found = foundIn(first) as unknown[];
      findings += found.length;
      // A row that names nobody is left out of a table of groups, with a notice.
      const isNamed = one.places.every(({ votes }) => votes.some((count) => count !== undefined));
      if (isNamed) held++;
      for (const other of isNamed ? [long(one), grouped(one)] : [long(one)]) {
        expect(columnsOf(other)).toEqual(columnsOf(first));
        expect(foundIn(other)).toEqual(found);
      }
    }),
    { numRuns: 60, seed: 20 },
  );
  expect(findings).toBeGreaterThan(100);
  expect(held).toBeGreaterThan(20);
});
