import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import acceptance from '../../../fixtures/reference/belarus-2020.json' with { type: 'json' };
import { audited, type Cell, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'tally-exceeds-official';
const votes = { alpha: 600, beta: 300, gamma: 100 };
const totals = (source: Manifest, of: Manifest = { votes }) =>
  datasetOf({ sources: [official(of), { id: 'tally', name: 'Tally', kind: 'observer-tally', ...source }] });

/** Region, station and the votes of Alpha, Beta and Gamma. */
type Row = readonly [region: string, station: string, alpha: Cell, beta: Cell, gamma: Cell];

const columns = { area: ['region', 'station'], votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } };
const HEADER = ['region', 'station', 'Alpha', 'Beta', 'Gamma'];

/** Stations officially and in a tally, and the official rows of two regions. */
function stations(rows: readonly Row[], tally: readonly Row[], over: Manifest = {}) {
  const regions = [...new Set(rows.map(([region]) => region))];
  const sum = (region: string, at: number): number =>
    rows.filter((row) => row[0] === region).reduce((all, row) => all + Number(row[at]), 0);
  return datasetOf(
    {
      sources: [
        {
          id: 'commission',
          name: 'Commission',
          kind: 'official',
          tables: [
            { file: 'stations.csv', level: 'station', columns },
            { file: 'regions.csv', level: 'region', columns: { ...columns, area: 'region' } },
          ],
        },
        { id: 'tally', name: 'Tally', kind: 'voter-tally', tables: [{ file: 'tally.csv', level: 'station', columns }], ...over },
      ],
    },
    {
      'stations.csv': [HEADER, ...rows],
      'regions.csv': [
        ['region', 'Alpha', 'Beta', 'Gamma'],
        ...regions.map((region) => [region, sum(region, 2), sum(region, 3), sum(region, 4)]),
      ],
      'tally.csv': [HEADER, ...tally],
    },
  );
}

const OFFICIAL: readonly Row[] = [
  ['North', 'N1', 100, 60, 40],
  ['North', 'N2', 120, 50, 30],
  ['North', 'N3', 80, 40, 30],
  ['South', 'S1', 90, 70, 20],
  ['South', 'S2', 110, 30, 10],
];
const part = (rows: readonly Row[], by: number): Row[] =>
  rows.map(([region, station, ...counts]) => [region, station, ...counts.map((one) => Math.floor(Number(one) / by))] as unknown as Row);

describe('honest data', () => {
  test('some of the ballots of every station', () => {
    const data = stations(OFFICIAL, part(OFFICIAL, 4));
    expect(audited(data, id).findings.filter(({ scope }) => scope.quantity !== 'stations not seen')).toEqual([]);
    // Three contestants at five stations, in two regions and in the country.
    expect(observe(data, id)).toContainEqual({ kind: 'passed', tests: 24 });
  });

  test('a tally that equals the official count is never flagged', () => {
    const count = fc.nat(500);
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count, count), { minLength: 2, maxLength: 8 }), fc.boolean(), (counts, verified) => {
        const rows = counts.map((of, at): Row => [at % 2 ? 'North' : 'South', `T${at}`, ...of]);
        expect(
          audited(stations(rows, rows, { verified }), id).findings.filter(({ scope }) => scope.quantity !== 'stations not seen'),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('copies of protocols are held against the sums only', () => {
    const slip = OFFICIAL.map((row): Row => (row[1] === 'N1' ? ['North', 'N1', 100, 80, 40] : row));
    const { findings } = audited(stations(OFFICIAL, slip.slice(0, 2), { kind: 'observer-tally' }), id);
    expect(findings.filter(({ scope }) => scope.quantity !== 'stations not seen')).toEqual([]);
  });

  test('one slip among the protocols of a region that was covered whole is a note', () => {
    const slip = OFFICIAL.map((row): Row => (row[1] === 'N1' ? ['North', 'N1', 100, 80, 40] : row));
    const { findings } = audited(stations(OFFICIAL, slip, { kind: 'observer-tally' }), id);
    const counts = findings.filter(({ scope }) => scope.quantity !== 'stations not seen');
    expect(counts.map(({ severity, scope, measures }) => [severity, scope.area, measures['excess.votes.beta']])).toEqual([
      ['note', undefined, 20],
      ['note', 'North', 20],
    ]);
  });
});

describe('a planted fault', () => {
  test('a total above the official one', () => {
    const [finding] = audited(totals({ totals: { votes: { alpha: 280, beta: 460, gamma: 90 } } }), id).findings;
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { source: 'tally' },
      measures: { 'excess.votes.beta': 160 },
    });
    expect(finding.message).toEqual(holding('460', '300'));
    expect(finding.reconciled).toEqual(holding('160'));
    expect(finding.locations.map(({ field }) => field)).toEqual([
      'sources.tally.totals.votes.beta',
      'sources.commission.totals.votes.beta',
    ]);
  });

  test('a sum by far more than any station in it', () => {
    // Beta: 60 + 50 + 40 officially in the North; the tally has 120 + 100 + 80.
    const more = OFFICIAL.map(([region, station, a, b, c]): Row => [region, station, a, 2 * Number(b), c]);
    const { findings } = audited(stations(OFFICIAL, more.slice(0, 3), { kind: 'observer-tally' }), id);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ scope, measures }) => [scope.area, measures['excess.votes.beta']])).toEqual([['North', 150]]);
  });

  test('a station where voters report more: an error only where each report was checked', () => {
    const more = part(OFFICIAL, 4).map((row): Row => (row[1] === 'S2' ? ['South', 'S2', 20, 45, 3] : row));
    const severity = (verified: boolean) =>
      audited(stations(OFFICIAL, more, { verified }), id)
        .findings.filter(({ scope }) => scope.quantity !== 'stations not seen')
        .map((one) => [one.severity, one.scope.area, one.measures['excess.votes.beta']]);
    expect(severity(false)).toEqual([['note', 'South/S2', 15]]);
    expect(severity(true)).toEqual([['error', 'South/S2', 15]]);
  });

  test('very many stations are one finding with a table of all', () => {
    const rows = Array.from({ length: 60 }, (_, at): Row => ['North', `T${at}`, 50, 30, 20]);
    const more = rows.map(([region, station], at): Row => [region, station, 5, at < 40 ? 31 + at : 2, 5]);
    const { findings, tables } = audited(stations(rows, more, { verified: true }), id);
    const errors = findings.filter(({ severity }) => severity === 'error');
    // 1 + 2 + … + 40 votes at 40 of 60 stations, all in one region; the sums of the region and the country say no more.
    expect(errors).toMatchObject([
      {
        scope: { source: 'tally', level: 'station', area: 'North', contestant: 'beta', quantity: 'votes' },
        measures: { excess: 820, stations: 40, asked: 60, largest: 40, 'excess.votes.beta': 820 },
        weight: { stations: 40, ofStations: 60, ballots: [820, 820], net: { beta: [-820, -820] } },
        rows: { count: 40, lines: '2-41' },
      },
    ]);
    expect(errors[0].message).toEqual(holding('820', 'Beta', '40 of 60 stations'));
    expect(tables.find(({ id }) => id === 'tally-exceeds-official-tally')?.rows).toHaveLength(42);
  });

  test('a station and an area that holds it count a ballot once', () => {
    // Beta: 60 + 50 + 40 officially in the North, 120 + 100 + 80 in the tally; 70 + 30 in the South, of which nothing is seen.
    const more = OFFICIAL.map(([region, station, a, b, c]): Row => [region, station, a, 2 * Number(b), c]);
    const observed = observe(stations(OFFICIAL, more.slice(0, 3), { kind: 'observer-tally' }), id);
    const doubts = observed.flatMap((one) => (one.kind === 'broken' && one.doubt ? [one.doubt] : []));
    expect(doubts.map(({ fewest }) => Array.from(fewest as Float64Array))).toEqual([[150]]);
  });

  test('one contestant at several stations is one finding, contradicted once they are more than one wrong row can hold', () => {
    const by = (extra: number): Row[] => OFFICIAL.map(([region, station, , b]) => [region, station, 5, Number(b) + extra, 5]);
    const severity = (extra: number) =>
      audited(stations(OFFICIAL, by(extra)), id)
        .findings.filter(({ scope }) => scope.contestant === 'beta' && scope.quantity === 'votes')
        .map((one) => [one.severity, one.measures.excess, one.weight?.ballots]);
    // The largest row of the tally holds 70 and as many as are added.
    expect(severity(3)).toEqual([['note', 15, [15, 15]]]);
    expect(severity(17)).toEqual([['note', 85, [85, 85]]]);
    expect(severity(18)).toEqual([['error', 90, [90, 90]]]);
  });

  test('ballots and invalid ballots count as well', () => {
    const of = { votes, ballotsCast: 1020, invalid: 20 };
    const { findings } = audited(totals({ totals: { ballotsCast: 1100, invalid: 21 } }, of), id);
    expect(findings.map(({ scope, measures, weight }) => [scope.quantity, measures[`excess.${scope.quantity}`], weight?.ballots])).toEqual([
      ['ballotsCast', 80, [80, 80]],
      ['invalid', 1, [1, 1]],
    ]);
  });
});

describe('stations not seen', () => {
  const { stations: known, votes: counts } = acceptance.published;
  const belarus = (over: Manifest = {}) =>
    totals(
      {
        coverage: { stations: known.seen },
        sample: { stations: known.all },
        totals: { votes: { beta: counts.seen } },
        ...over,
      },
      { votes: { alpha: 4661075, beta: counts.all, gamma: 300000 } },
    );

  test('Belarus 2020: all digits', () => {
    const [finding] = audited(belarus(), id).findings;
    expect(finding).toMatchObject({ severity: 'note', about: 'result', scope: { source: 'tally', quantity: 'stations not seen' } });
    for (const [name, value] of Object.entries(acceptance.computed)) expect((finding.measures[name] as number) / value).toBeCloseTo(1, 11);
    const printed = ['471,709', '588,619', '80.14', '1,310', '5,767', '22.72', '4,457', '116,910', '26.23', '360.08'];
    expect(`${finding.message} ${finding.detail}`).toEqual(holding(...printed));
  });

  test('no number of all stations, no such note', () => {
    expect(audited(belarus({ sample: {} }), id).findings).toEqual([]);
  });

  test('from the protocols themselves, beside the size of the stations', () => {
    const { findings, tables } = audited(stations(OFFICIAL, OFFICIAL.slice(0, 2), { kind: 'observer-tally' }), id);
    // Beta: 110 at two of five stations, 140 at the other three; all votes: 400 and 480.
    expect(findings).toMatchObject([{ measures: { stationsSeen: 2, stations: 5, meanSeen: 35, meanUnseen: 20, ratio: 1.75 } }]);
    expect(findings[0].measures.ratioAllVotes as number).toBeCloseTo(200 / 160, 12);
    expect(tables[0].rows.map((row) => row.slice(0, 3))).toEqual([
      ['Alpha', 220, 500],
      ['Beta', 110, 250],
      ['Gamma', 70, 130],
    ]);
  });
});

test('the names of contestants change nothing but names', () => {
  const contestants = ['Uno', 'Due', 'Tre'].map((name, at) => ({ id: ['alpha', 'beta', 'gamma'][at], name }));
  const of = (over: Manifest) =>
    audited(
      datasetOf({
        ...over,
        sources: [
          official({ votes }),
          { id: 'tally', name: 'Tally', kind: 'observer-tally', totals: { votes: { alpha: 1, beta: 460, gamma: 101 } } },
        ],
      }),
      id,
    ).findings;
  const [one] = of({});
  const [other] = of({ contestants });
  expect(other.measures).toEqual(one.measures);
  expect(other.message).toBe(one.message.replaceAll('Beta', 'Due').replaceAll('Gamma', 'Tre'));
});

describe('too little data', () => {
  test.each([
    ['no tally', datasetOf({ sources: [official({ votes })] })],
    ['shares only', totals({ totals: { shares: { alpha: '60%', beta: '30%', gamma: '10%' } } })],
    ['no official counts', totals({ totals: { votes: { alpha: 5 } } }, { shares: { alpha: '60%' } })],
  ])('%s', (_, data) => {
    expect(observe(data, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});
