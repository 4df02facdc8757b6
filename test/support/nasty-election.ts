import fc from 'fast-check';
import { expect } from 'vitest';
import { audit, parseDataset } from '../../src/index.ts';

/** How the numbers of a column are: each kind breaks something that a check may take for granted. */
const KINDS = ['usual', 'usual', 'usual', 'zero', 'blank', 'one', 'few', 'huge', 'holes', 'zeros', 'odd'] as const;
type Kind = (typeof KINDS)[number];

const COLUMNS = ['registered', 'issued', 'ballotsCast', 'invalid', 'valid', 'received', 'cancelled', 'lost', 'unaccounted'] as const;
const CONTESTANTS = ['alpha', 'beta', 'gamma'] as const;

export interface NastyElection {
  readonly manifest: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A small generator of its own, so that a table is drawn from one number. */
function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function cell(kind: Kind, usual: number, random: () => number, row: number): string {
  if (kind === 'odd' && row % 7 === 6) return row % 2 === 0 ? 'n/a' : '-3';
  if (kind === 'zero') return '0';
  if (kind === 'blank') return '';
  if (kind === 'one') return '1';
  if (kind === 'few') return String(Math.floor(random() * 3));
  if (kind === 'huge') return String(Math.floor(random() * 1e12));
  if (kind === 'holes' && random() < 0.5) return '';
  if (kind === 'zeros' && random() < 0.5) return '0';
  return String(usual);
}

interface TableShape {
  readonly rows: number;
  readonly districts: number;
  readonly seed: number;
  readonly kinds: readonly Kind[];
  readonly votes: readonly Kind[];
  readonly oddRows: number;
  readonly shares: boolean;
  readonly printed: Kind;
}

const shape = (most: number): fc.Arbitrary<TableShape> =>
  fc.record({
    rows: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: most })),
    districts: fc.integer({ min: 1, max: 8 }),
    seed: fc.nat(),
    kinds: fc.array(fc.constantFrom<Kind | 'absent'>(...KINDS, 'absent', 'absent', 'absent'), {
      minLength: COLUMNS.length,
      maxLength: COLUMNS.length,
    }) as fc.Arbitrary<Kind[]>,
    votes: fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: CONTESTANTS.length }),
    oddRows: fc.integer({ min: 0, max: 3 }),
    shares: fc.boolean(),
    printed: fc.constantFrom(...KINDS),
  });

/** A table as text, and its columns in the manifest. */
function tableOf({ rows, districts, seed, kinds, votes, oddRows, shares, printed }: TableShape): {
  text: string;
  columns: Record<string, unknown>;
} {
  const random = numbers(seed);
  const used = COLUMNS.filter((_, at) => (kinds[at] as string) !== 'absent');
  const contestants = CONTESTANTS.slice(0, votes.length);
  const header = ['district', 'station', ...used, ...contestants, ...(shares ? ['turnout', ...contestants.map((id) => `${id} %`)] : [])];
  const lines = Array.from({ length: rows }, (_, row) => {
    const roll = Math.floor(200 + random() * 2000);
    const cast = Math.floor(roll * (0.2 + random() * 0.7));
    const invalid = Math.floor(cast * 0.02);
    const usual: Record<string, number> = {
      registered: roll,
      issued: cast,
      ballotsCast: cast,
      invalid,
      valid: cast - invalid,
      received: roll,
      cancelled: roll - cast,
      lost: 0,
      unaccounted: 0,
    };
    let left = cast - invalid;
    const shared = contestants.map((_, at) => {
      const own = at === contestants.length - 1 ? left : Math.floor(left * random());
      left -= own;
      return own;
    });
    // Nothing at all, or one figure of 0 beside others that are not.
    const odd = row < oddRows ? used[Math.floor(random() * 2 * used.length)] : '';
    const nothing = odd === undefined;
    const named = used.map((name) => (nothing || name === odd ? '0' : cell(kinds[COLUMNS.indexOf(name)], usual[name], random, row)));
    const given = shared.map((own, at) => (nothing && row === 0 ? '0' : cell(votes[at], own, random, row)));
    const percentages = shares
      ? [cast / roll, ...shared.map((own) => own / Math.max(1, cast - invalid))].map((share) =>
          printed === 'blank' || (printed === 'holes' && random() < 0.5) ? '' : printed === 'zero' ? '0%' : `${(100 * share).toFixed(1)}%`,
        )
      : [];
    // Every tenth row has the name of an earlier one of its district.
    const station = row % 10 === 9 && row > districts ? row - districts : row;
    return [`D${row % districts}`, `S${station}`, ...named, ...given, ...percentages].join(',');
  });
  return {
    text: `${[header.join(','), ...lines].join('\n')}\n`,
    columns: {
      area: ['district', 'station'],
      ...Object.fromEntries(used.map((name) => [name, name])),
      votes: Object.fromEntries(contestants.map((id) => [id, id])),
      ...(shares && { turnout: 'turnout', shares: Object.fromEntries(contestants.map((id) => [id, `${id} %`])) }),
    },
  };
}

const KINDS_OF_SOURCE = ['observer-tally', 'voter-tally', 'quick-count', 'previous', 'official'] as const;

const poll = fc.record({
  kind: fc.constantFrom('poll', 'exit-poll', 'survey'),
  size: fc.constantFrom(undefined, 1, 24, 1000),
  shares: fc.array(fc.constantFrom('0%', '50%', '33.3%', '<=3%', '100%'), { minLength: 1, maxLength: 3 }),
});

/** Elections that can be read and that nobody expects: columns of zeros, blanks and giants, stations without ballots, one side without rows. */
export const nastyElection = (mostRows: number): fc.Arbitrary<NastyElection> =>
  fc
    .record({
      official: shape(mostRows),
      others: fc.array(fc.record({ kind: fc.constantFrom(...KINDS_OF_SOURCE), shape: shape(mostRows) }), { maxLength: 2 }),
      polls: fc.array(poll, { maxLength: 3 }),
      totals: fc.constantFrom(undefined, 0, 1, 100_000),
      contest: fc.constantFrom(
        {},
        { seats: 5, allocation: 'dhondt' },
        { seats: 3, threshold: '5%', allocation: 'largest-remainder' },
        { allocation: 'plurality', seats: 1, majority: { share: '50%', base: 'valid' }, quorum: '50%' },
      ),
    })
    .map(({ official, others, polls, totals, contest }) => {
      const files: Record<string, string> = {};
      const table = (name: string, of: TableShape): Record<string, unknown> => {
        const { text, columns } = tableOf(of);
        files[name] = text;
        return { file: name, level: 'station', columns };
      };
      const votesOf = (value: number): Record<string, number> => Object.fromEntries(CONTESTANTS.map((id) => [id, value]));
      const sources = [
        {
          id: 'official',
          kind: 'official',
          tables: [table('official.csv', official)],
          ...(totals !== undefined && { totals: { registered: totals, ballotsCast: totals, votes: votesOf(totals) } }),
        },
        ...others.map(({ kind, shape: of }, at) => ({ id: `other-${at}`, kind, tables: [table(`other-${at}.csv`, of)] })),
        ...polls.map(({ kind, size, shares }, at) => ({
          id: `poll-${at}`,
          kind,
          ...(size !== undefined && { sample: { size, base: 'unknown' } }),
          totals: { shares: Object.fromEntries(shares.map((share, index) => [CONTESTANTS[index], share])) },
        })),
      ];
      const contestants = CONTESTANTS.map((id) => ({ id, name: id }));
      return { manifest: JSON.stringify({ schemaVersion: 1, id: 'nasty', title: 'Nasty', contest, contestants, sources }), files };
    });

const encoder = new TextEncoder();

/** Reads and audits an election; the audit has to come to an end, without a check that failed. */
export function expectNoFailedCheck({ manifest, files }: NastyElection): ReturnType<typeof audit> {
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: encoder.encode(manifest) },
    ...Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  ]);
  expect(problems).toEqual([]);
  const report = audit(dataset as NonNullable<typeof dataset>);
  expect(report.checks.filter(({ status }) => status === 'failed').map(({ id, error }) => `${id}: ${error}`)).toEqual([]);
  return report;
}
