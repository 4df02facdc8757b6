import type { Dataset } from '../../src/index.ts';
import { type Cell, datasetOf, type Manifest } from './dataset.ts';

/** One district of Nordavia. Every figure can be replaced by a fault, or by an empty cell. */
export type District = Record<(typeof COLUMNS)[number], Cell>;

const COLUMNS = [
  'id',
  'group',
  'registered',
  'issued',
  'cast',
  'invalid',
  'Red',
  'Green',
  'Blue',
  'turnout',
  '09:00',
  '13:00',
  '17:00',
  '21:00',
  'gazette registered',
  'gazette turnout',
] as const;

const TURNOUTS = [58.2, 61.4, 55.9, 63.7, 60.1, 57.3, 62.5, 59.6, 64.8, 56.7, 61.0, 58.9];
const RED = [0.44, 0.47, 0.42, 0.43, 0.46, 0.41, 0.45, 0.48, 0.42, 0.46, 0.43, 0.44];
const MORNING = [0.19, 0.21, 0.2, 0.18, 0.22, 0.2, 0.19, 0.21, 0.2, 0.23, 0.18, 0.21];
const NOON = [0.46, 0.44, 0.47, 0.45, 0.43, 0.48, 0.46, 0.45, 0.44, 0.47, 0.49, 0.45];
const EVENING = [0.79, 0.82, 0.8, 0.77, 0.81, 0.83, 0.78, 0.8, 0.82, 0.76, 0.8, 0.79];

function district(index: number): District {
  const registered = 10_000 + 731 * index;
  const cast = Math.round((registered * TURNOUTS[index]) / 100);
  const invalid = Math.round(cast / 50) + index;
  const valid = cast - invalid;
  // A few votes beside the percentage: counts that follow from percentages would themselves be a finding.
  const red = Math.round(valid * RED[index]) + ((index * 37) % 53) - 26;
  const green = Math.round(valid * 0.33) + ((index * 29) % 47) - 23;
  const turnout = ((100 * cast) / registered).toFixed(1);
  const at = (part: number): string => ((100 * part * cast) / registered).toFixed(1);
  return {
    id: `D${index + 1}`,
    group: index < 3 ? 'town' : 'country',
    registered,
    issued: cast + 2,
    cast,
    invalid,
    Red: red,
    Green: green,
    Blue: valid - red - green,
    turnout,
    '09:00': at(MORNING[index]),
    '13:00': at(NOON[index]),
    '17:00': at(EVENING[index]),
    '21:00': turnout,
    'gazette registered': registered,
    'gazette turnout': turnout,
  };
}

/** A manifest of this dataset, its parts named so that a fault can be put into one of them. */
export interface Nordavia {
  readonly districts: District[];
  readonly totals: Manifest;
  readonly earlier: Manifest;
  readonly sample: Manifest;
  readonly pollTotals: Manifest;
  readonly claims: Manifest[];
  /** Columns of the board's table, to be taken out one by one. */
  readonly columns: Manifest;
  readonly turnoutAt: Record<string, string>;
}

/** The claim of a quantity, the first or a later one. */
export const claimOf = ({ claims }: Nordavia, quantity: string, nth = 0): Manifest =>
  claims.filter((claim) => claim.quantity === quantity)[nth];

/**
 * The council of Nordavia, an invented country: twelve districts, three parties, a board and a gazette that passes its
 * figures on, a poll, an earlier election, and claims of every sort. Nothing contradicts anything until `fault` changes it.
 */
export function nordavia(fault: (country: Nordavia) => void = () => {}): Dataset {
  const districts = TURNOUTS.map((_, index) => district(index));
  const sum = (column: (typeof COLUMNS)[number]): number => districts.reduce((total, row) => total + Number(row[column]), 0);
  const votes = { red: sum('Red'), green: sum('Green'), blue: sum('Blue') };
  const valid = votes.red + votes.green + votes.blue;
  const [registered, cast] = [sum('registered'), sum('cast')];
  const country: Nordavia = {
    districts,
    totals: {
      registered,
      issued: sum('issued'),
      ballotsCast: cast,
      invalid: sum('invalid'),
      valid,
      turnout: `${((100 * cast) / registered).toFixed(2)}%`,
      votes,
      shares: { red: `${((100 * votes.red) / valid).toFixed(1)}%` },
      seats: { red: 9, green: 7, blue: 4 },
      change: { against: 'earlier', shares: { red: `${((100 * votes.red) / valid - 41.3).toFixed(1)}pp` }, seats: { red: 1, blue: -2 } },
    },
    earlier: { shares: { red: '41.3%' }, otherShares: { 'Old Union': '3.0%' }, seats: { red: 8, blue: 6 } },
    sample: { size: 1000, base: 'respondents', marginOfError: '3.1%' },
    pollTotals: { shares: { red: '44%', green: '33%', blue: '20%' } },
    claims: [
      { quantity: 'stations', value: 340, publisher: 'Herald' },
      { quantity: 'stations', parts: { north: 120, south: 220 }, publisher: 'Gazette', place: 'page 2' },
      { quantity: 'stations', range: [300, 400], publisher: 'Observers' },
      { quantity: 'closing-time', value: '21:00', publisher: 'Herald' },
      { quantity: 'closing-time', value: '21:00', publisher: 'Gazette' },
      { quantity: 'hours', range: ['8:00', '21:00'], publisher: 'Herald' },
      { quantity: 'late-districts', set: ['D11', 'D12'], publisher: 'Herald' },
      { quantity: 'late-districts', set: ['D12', 'D11'], publisher: 'Gazette' },
      { quantity: 'areas.district', parts: { early: 10, late: ['D11', 'D12'] }, publisher: 'Herald' },
      { quantity: 'contest.seats', value: 20, publisher: 'Herald' },
      { quantity: 'sources.board.totals.registered', value: 168_000, approx: true, publisher: 'Herald' },
      { quantity: 'sources.board.totals.turnout', value: '60%', publisher: 'Herald' },
      { quantity: 'list-of-red', value: 25, publisher: 'Red' },
      { quantity: 'list-of-red', parts: { presented: 30, withdrawn: -5 }, publisher: 'Herald' },
      { quantity: 'women-on-the-list', value: '40%', of: 25, publisher: 'Red' },
      { quantity: 'sources.poll.sample.size', value: 1000, publisher: 'Herald' },
      { quantity: 'sources.poll.sample.marginOfError', value: '3.1%', publisher: 'Herald' },
      { quantity: 'council', parts: { elected: ['Ash', 'Birch', 'Cedar'], speakers: ['Cedar', 'Dogwood'] }, publisher: 'Gazette' },
      { quantity: 'council', value: 4, publisher: 'Herald' },
      { quantity: 'red-in-polls', range: ['40%', '50%'], publisher: 'Herald' },
      { quantity: 'red-in-polls', value: 'about 44%', publisher: 'Gazette' },
      { quantity: 'sources.earlier.totals.otherShares.Old Union', value: 12, of: 400, publisher: 'Herald' },
    ],
    columns: { registered: 'registered', issued: 'issued', ballotsCast: 'cast', invalid: 'invalid', turnout: 'turnout' },
    turnoutAt: { '21:00': '21:00', '09:00': '09:00', '17:00': '17:00', '13:00': '13:00' },
  };
  fault(country);
  return built(country);
}

function built({ districts, totals, earlier, sample, pollTotals, claims, columns, turnoutAt }: Nordavia): Dataset {
  const table = { file: 'districts.csv', level: 'district', shareUnit: 'percent' };
  const sources = [
    {
      id: 'board',
      name: 'Board',
      kind: 'official',
      publisher: 'Electoral Board',
      totals,
      tables: [{ ...table, columns: { area: 'id', ...columns, votes: { red: 'Red', green: 'Green', blue: 'Blue' }, turnoutAt } }],
    },
    {
      id: 'gazette',
      name: 'Gazette',
      kind: 'official',
      publisher: 'Gazette',
      tables: columns.registered
        ? [{ ...table, columns: { area: 'id', registered: 'gazette registered', turnout: 'gazette turnout' } }]
        : undefined,
    },
    { id: 'poll', name: 'Poll', kind: 'poll', sample, totals: pollTotals },
    { id: 'earlier', name: 'Council of 2015', kind: 'previous', totals: earlier },
  ];
  return datasetOf(
    {
      id: 'nordavia',
      title: 'Nordavia, council',
      contest: { date: '2019-09-15', seats: 20 },
      contestants: ['Red', 'Green', 'Blue'].map((name) => ({ id: name.toLowerCase(), name })),
      areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent', group: 'group' },
      sources,
      claims,
    },
    {
      'areas.csv': [
        ['id', 'name', 'parent', 'group'],
        ['N', 'Nordavia', '', ''],
        ...districts.map(({ id, group }) => [id, `District ${id}`, 'N', group]),
      ],
      'districts.csv': [COLUMNS, ...districts.map((row) => COLUMNS.map((column) => row[column]))],
    },
  );
}

/** The line of a district in districts.csv, and the column of a field, both from 1. */
export const cell = (index: number, field: string): { file: string; line: number; field: string } => ({
  file: 'districts.csv',
  line: index + 2,
  field,
});
