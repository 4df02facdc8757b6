import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/index.ts';
import { datasetOf, type Manifest, official, type Rows } from '../../support/dataset.ts';

const TWO = [
  { id: 'alpha', name: 'Alpha' },
  { id: 'beta', name: 'Beta' },
];

/** Severities of all findings about the agreement of a source with the official result. */
const gravest = (manifest: Manifest, files: Record<string, Rows> = {}): string[] =>
  audit(datasetOf(manifest, files))
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ check }) => check);

describe('stations that only one side has', () => {
  const HEADER = ['district', 'station', 'A', 'B', 'C'];
  const STATIONS = [
    [1, 1, 100, 90, 40],
    [1, 2, 80, 70, 35],
    [2, 1, 300, 210, 90],
    [2, 2, 55, 120, 12],
  ];
  const columns = { area: ['district', 'station'], votes: { alpha: 'A', beta: 'B', gamma: 'C' } };
  const table = (file: string) => [{ file, level: 'station', columns }];
  const sources = (totals?: Manifest) => [
    official(totals ?? {}, { tables: table('off.csv') }),
    { id: 'obs', kind: 'observer-tally', verified: true, tables: table('tally.csv') },
  ];
  const of = (tally: readonly (readonly (string | number)[])[], totals?: Manifest, kind = 'observer-tally') => ({
    manifest: { sources: sources(totals).map((one) => ('verified' in one ? { ...one, kind } : one)) },
    files: { 'off.csv': [HEADER, ...STATIONS], 'tally.csv': [HEADER, ...tally] } as Record<string, Rows>,
  });
  const extra = [9, 1, 150, 110, 60];
  const whole = { votes: { alpha: 535, beta: 490, gamma: 177 } };

  test.each([
    ['one more in the tally', of([...STATIONS, extra])],
    ['one more, first', of([extra, ...STATIONS])],
    ['two more in a district that both have', of([...STATIONS, [1, 3, 90, 80, 30], [2, 7, 10, 12, 8]])],
    ['one more beside a published total', of([...STATIONS, extra], whole)],
    ['one renamed', of([...STATIONS.slice(0, 3), ['2', '2a', 55, 120, 12]])],
    ['one missing in the tally', of(STATIONS.slice(1))],
    ['one missing and one more', of([...STATIONS.slice(1), extra])],
    ['a voter tally', of([...STATIONS, extra], whole, 'voter-tally')],
  ])('%s: no error and no warning', (_, { manifest, files }) => {
    expect(gravest(manifest, files)).toEqual([]);
  });

  test('the station that the official table lacks is named', () => {
    const { manifest, files } = of([...STATIONS, extra]);
    const named = audit(datasetOf(manifest, files)).findings.filter(({ check }) => check === 'unmatched-stations');
    expect(named.map(({ message }) => message)).toEqual([expect.stringContaining('9/1')]);
  });

  test('a tally above the official count at stations that both have stays an error', () => {
    const more = STATIONS.map(([district, station, a, b, c]) => [district, station, a, b + 100, c]);
    const { manifest, files } = of([...more, extra], whole);
    expect(gravest(manifest, files)).not.toEqual([]);
  });
});

describe('shares of some contestants', () => {
  const sample = { size: 2000, base: 'voters' };
  const asPrinted = { shares: { alpha: '45.00%', beta: '35.00%' } };
  const ofListed = { shares: { alpha: '56.25%', beta: '43.75%' } };
  const inVotes = { votes: { alpha: 45_000, beta: 35_000 } };

  test.each(['exit-poll', 'survey', 'poll', 'quick-count'])('%s: both as printed, or both rescaled', (kind) => {
    for (const [officially, counted] of [
      [asPrinted, asPrinted],
      [asPrinted, ofListed],
      [ofListed, asPrinted],
      [inVotes, asPrinted],
      [{ valid: 100_000, ...inVotes }, asPrinted],
      [{ valid: 100_000, ...inVotes }, ofListed],
    ] as Manifest[][])
      expect([
        officially,
        counted,
        gravest({ contestants: TWO, sources: [official(officially), { id: 's', kind, sample, totals: counted }] }),
      ]).toEqual([officially, counted, []]);
  });

  test('a tally of the contestants listed beside valid votes of all', () => {
    const tally = { id: 's', kind: 'observer-tally', coverage: { share: '95%' }, totals: { votes: { alpha: 43_000, beta: 33_400 } } };
    expect(gravest({ contestants: TWO, sources: [official({ valid: 100_000, ...inVotes }), tally] })).toEqual([]);
  });
});
