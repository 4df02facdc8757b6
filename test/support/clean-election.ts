import type { Dataset } from '../../src/index.ts';
import { datasetOf, type Manifest, type Rows } from './dataset.ts';
import { draws, printed } from './random.ts';

const CONTESTANTS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const SHARES = [0.42, 0.27, 0.17, 0.09, 0.05];

interface Place {
  readonly id: string;
  readonly registered: number;
  readonly issued: number;
  readonly cast: number;
  readonly invalid: number;
  readonly votes: readonly number[];
}

/**
 * An election nobody touched, told without a slip: regions that differ (logistic normal), stations that differ within
 * them, voters who choose independently; every sum, percentage, lead and seat as it should be, and honest polls.
 */
export function cleanElection(seed: number, regions = 60, stationsEach = 20): { manifest: Manifest; tables: Record<string, Rows> } {
  const { uniform, normal, dirichlet, multinomial } = draws(seed);
  const parents = Array.from({ length: regions }, (_, index) => `R${index + 1}`);
  const stations: { place: Place; region: number }[] = [];
  for (let region = 0; region < regions; region++) {
    const weights = SHARES.map((share) => share * Math.exp(0.25 * normal()));
    const level = 0.62 + 0.05 * normal();
    for (let number = 0; number < stationsEach; number++) {
      const local = weights.map((weight) => weight * Math.exp(0.2 * normal()));
      const total = local.reduce((sum, weight) => sum + weight, 0);
      const registered = Math.round(Math.exp(7.3 + 0.45 * normal()));
      const turnout = Math.min(0.98, Math.max(0.05, level + 0.06 * normal()));
      const [cast] = multinomial(registered, [turnout, 1 - turnout]);
      const [invalid, valid] = multinomial(cast, [0.015, 0.985]);
      const votes = multinomial(
        valid,
        local.map((weight) => weight / total),
      );
      const kept = uniform() < 0.02 ? 1 : 0;
      stations.push({
        region,
        place: { id: `R${region + 1}S${number + 1}`, registered, issued: Math.min(registered, cast + kept), cast, invalid, votes },
      });
    }
  }
  const merged = (id: string, places: readonly Place[]): Place => {
    const add = (part: (place: Place) => number): number => places.reduce((sum, place) => sum + part(place), 0);
    return {
      id,
      registered: add(({ registered }) => registered),
      issued: add(({ issued }) => issued),
      cast: add(({ cast }) => cast),
      invalid: add(({ invalid }) => invalid),
      votes: CONTESTANTS.map((_, index) => add(({ votes }) => votes[index])),
    };
  };
  const byRegion = parents.map((id, region) =>
    merged(
      id,
      stations.filter((station) => station.region === region).map(({ place }) => place),
    ),
  );
  const country = merged('T', byRegion);
  const valid = country.cast - country.invalid;
  const official = country.votes.map((votes) => votes / valid);
  const percentages = (counts: readonly number[], whole: number, decimals: number): Record<string, string> =>
    Object.fromEntries(CONTESTANTS.map((id, index) => [id, printed(counts[index], whole, decimals)]));
  const poll = (size: number, undecided: number): { shares: Record<string, string>; counts: number[] } => {
    const c = (official[0] * (1 - official[0])) / 0.02 ** 2 - 1;
    const answers = dirichlet(official.map((share) => share * c)).map((share) => share * (1 - undecided));
    const counts = multinomial(size, [...answers, undecided]);
    return { shares: percentages(counts, size, 1), counts };
  };
  const poll1 = poll(1200, 0.08);
  const survey = poll(1500, 0);
  const reported = country.cast / country.registered + 0.03;
  const [voted] = multinomial(1500, [reported, 1 - reported]);
  const exitPoll = poll(4000, 0);
  const seen = merged(
    'seen',
    stations.filter((_, index) => index % 12 === 5).map(({ place }) => place),
  );
  const sorted = [...country.votes].sort((a, b) => b - a);
  return {
    manifest: {
      contest: { date: '2020-06-07', seats: 100, threshold: '5%', allocation: 'largest-remainder' },
      contestants: CONTESTANTS.map((id) => ({ id, name: id[0].toUpperCase() + id.slice(1) })),
      areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent' },
      sources: [
        {
          id: 'commission',
          name: 'Commission',
          kind: 'official',
          totals: {
            registered: country.registered,
            issued: country.issued,
            ballotsCast: country.cast,
            invalid: country.invalid,
            valid,
            turnout: printed(country.cast, country.registered, 2),
            votes: Object.fromEntries(CONTESTANTS.map((id, index) => [id, country.votes[index]])),
            shares: percentages(country.votes, valid, 2),
            lead: printed(sorted[0] - sorted[1], valid, 2),
            seats: Object.fromEntries(hamilton(country.votes, 100, 0.05).map((seats, index) => [CONTESTANTS[index], seats])),
          },
          tables: [
            { file: 'regions.csv', level: 'region', columns: COLUMNS },
            { file: 'stations.csv', level: 'station', columns: COLUMNS },
          ],
        },
        {
          id: 'poll',
          name: 'Poll before the vote',
          kind: 'poll',
          sample: { size: 1200, base: 'respondents', mode: 'phone', fieldwork: ['2020-05-25', '2020-05-28'], designEffect: '1.5' },
          totals: { shares: poll1.shares },
        },
        {
          id: 'survey',
          name: 'Survey after the vote',
          kind: 'survey',
          sample: { size: 1500, base: 'respondents', mode: 'phone', fieldwork: ['2020-06-09', '2020-06-12'], designEffect: '1.5' },
          totals: { turnout: printed(voted, 1500, 1), shares: survey.shares },
        },
        {
          id: 'exit',
          name: 'Exit poll',
          kind: 'exit-poll',
          sample: { size: 4000, base: 'voters', mode: 'interviews', fieldwork: ['2020-06-07', '2020-06-07'], clusters: 100 },
          totals: { shares: exitPoll.shares },
        },
        {
          id: 'observers',
          name: 'Observers',
          kind: 'observer-tally',
          coverage: { validVotes: seen.cast - seen.invalid },
          totals: { shares: percentages(seen.votes, seen.cast - seen.invalid, 2) },
        },
      ],
    },
    tables: {
      'areas.csv': [
        ['id', 'name', 'parent'],
        ['T', 'Testland', ''],
        ...parents.map((id) => [id, `Region ${id}`, 'T']),
        ...stations.map(({ place, region }) => [place.id, `Station ${place.id}`, parents[region]]),
      ],
      'regions.csv': [HEADER, ...byRegion.map(row)],
      'stations.csv': [HEADER, ...stations.map(({ place }) => row(place))],
    },
  };
}

export function cleanDataset(seed: number): Dataset {
  const { manifest, tables } = cleanElection(seed);
  return datasetOf(manifest, tables);
}

const HEADER = [
  'area',
  'registered',
  'issued',
  'cast',
  'invalid',
  'valid',
  'turnout',
  ...CONTESTANTS,
  ...CONTESTANTS.map((id) => `${id} %`),
];

const COLUMNS = {
  area: 'area',
  registered: 'registered',
  issued: 'issued',
  ballotsCast: 'cast',
  invalid: 'invalid',
  valid: 'valid',
  turnout: 'turnout',
  votes: Object.fromEntries(CONTESTANTS.map((id) => [id, id])),
  shares: Object.fromEntries(CONTESTANTS.map((id) => [id, `${id} %`])),
};

function row({ id, registered, issued, cast, invalid, votes }: Place): (string | number)[] {
  const valid = cast - invalid;
  const turnout = printed(cast, registered, 2);
  return [id, registered, issued, cast, invalid, valid, turnout, ...votes, ...votes.map((one) => printed(one, valid, 2))];
}

/** Largest remainders with the Hare quota among those at the threshold, written out plainly. */
function hamilton(votes: readonly number[], seats: number, threshold: number): number[] {
  const all = votes.reduce((sum, one) => sum + one, 0);
  const in_ = votes.map((one) => (one / all >= threshold ? one : 0));
  const total = in_.reduce((sum, one) => sum + one, 0);
  const floors = in_.map((one) => Math.floor((one * seats) / total));
  const rests = in_.map((one, index) => ({ index, rest: (one * seats) % total })).sort((a, b) => b.rest - a.rest);
  const open = seats - floors.reduce((sum, one) => sum + one, 0);
  for (const { index } of rests.slice(0, open)) floors[index]++;
  return floors;
}
