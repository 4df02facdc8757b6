import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { added, type Counts, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'one-sided-differences';

const found = (data: ReturnType<typeof dataset>) => audited(data, id).findings;

describe('honest data', () => {
  test('copies that equal the official rows favour nobody', () => {
    const official = counted(1, 40);
    expect(observe(dataset(official, copiesOf(official, 25)), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });
});

describe('worked by hand', () => {
  const protocol = [312, 281, 455, 190, 388, 240, 505, 277];
  const official = [402, 281, 612, 266, 388, 355, 505, 431];
  // 5,175 valid votes in all, on both sides: what the leader gains the others lose.
  const valid = [660, 560, 900, 420, 700, 560, 815, 560];
  const rows = (leader: readonly number[]): Counts[] => leader.map((votes, at) => [1000, valid[at], 0, votes, valid[at] - votes, 0]);

  test('eight stations, five of which differ', () => {
    const [finding] = found(dataset(rows(official), copiesOf(rows(protocol))));
    expect(finding).toMatchObject({
      severity: 'note',
      about: 'result',
      scope: { source: 'tally' },
      measures: { stations: 8, differing: 5, favourLeader: 5, favourOthers: 0, leaderVotes: 592 },
    });
    expect(finding.test?.pValue).toBe(0.0625);
    expect(finding.measures.signedRankP as number).toBeCloseTo(0.0625, 12);
    expect(finding.measures.pairedT as number).toBeCloseTo(3.112318224906451, 10);
    expect(finding.measures.pairedTP as number).toBeCloseTo(0.017025836315923512, 10);
    expect(finding.measures.shareCopies as number).toBeCloseTo(0.511691, 6);
    expect(finding.measures.shareOfficial as number).toBeCloseTo(0.626087, 6);
    expect(finding.measures.votesMoved as number).toBeCloseTo(592, 8);
    expect(finding.test?.effect.value).toBeCloseTo(592 / 5175, 12);
  });

  test('the interval of the difference of two ratios, by its formula', () => {
    const copies = rows(protocol).map(([a, , c, v], at): Counts => [a, valid[at] + at, c, v, valid[at] + at - Number(v), 0]);
    const [finding] = found(dataset(rows(official), copiesOf(copies)));
    const whole = valid.reduce((sum, one) => sum + one, 0);
    const own = whole + 28;
    const [p, P] = [2648 / own, 3240 / whole];
    const z = valid.map((n, at) => P - p + 8 * ((official[at] - P * n) / whole - (protocol[at] - p * (n + at)) / own));
    const mean = z.reduce((sum, one) => sum + one, 0) / 8;
    const error = Math.sqrt(z.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 7 / 8);
    // Student's t at 0.975 on 7 degrees of freedom.
    const half = 2.3646242515927844 * error;
    expect(mean).toBeCloseTo(P - p, 12);
    expect(finding.test?.effect.interval[0]).toBeCloseTo(P - p - half, 9);
    expect(finding.test?.effect.interval[1]).toBeCloseTo(P - p + half, 9);
  });

  test('twenty stations of one sign: p = 2⁻¹⁹, and a warning where that is 2 points or more', () => {
    const official = counted(3, 60);
    const data = dataset(
      official.map((counts, at) => (at % 3 === 0 ? added(counts, 90) : counts)),
      copiesOf(official),
    );
    const [finding] = found(data);
    expect(finding.test?.pValue).toBeCloseTo(2 ** -19, 15);
    expect(finding).toMatchObject({ severity: 'warning', grade: 2, measures: { differing: 20, leaderVotes: 1800 } });
    expect(finding.measures.turnoutOfficial as number).toBeGreaterThan(finding.measures.turnoutCopies as number);
    expect(finding.rows).toMatchObject({ file: 'copies.csv', count: 20 });
    expect(finding.reconciled).toEqual(holding('20'));
  });
});

describe('shares', () => {
  const official = counted(4, 30);
  const altered = official.map((counts, at) => (at < 3 ? added(counts, 50) : counts));

  test('shares among the contestants both report, where one is not in the copies', () => {
    const columns = { area: ['district', 'station'], votes: { alpha: 'Alpha', beta: 'Beta' } };
    const [finding] = found(dataset(altered, copiesOf(official), { tables: [{ file: 'copies.csv', level: 'station', columns }] }));
    expect(finding).toMatchObject({ measures: { differing: 3, favourLeader: 3, leaderVotes: 150 } });
    const of = (at: number): number => altered.reduce((sum, counts) => sum + Number(counts[at]), 0);
    expect(finding.measures.shareOfficial as number).toBeCloseTo(of(3) / (of(3) + of(4)), 12);
  });

  test('published valid votes that the votes exceed are no base below them', () => {
    const alone = datasetOf(
      {
        sources: [
          {
            id: 'commission',
            kind: 'official',
            tables: [{ file: 'official.csv', level: 'station', columns: { area: 'S', valid: 'V', votes: { alpha: 'A', beta: 'B' } } }],
          },
          {
            id: 'tally',
            kind: 'observer-tally',
            tables: [{ file: 'copies.csv', level: 'station', columns: { area: 'S', valid: 'V', votes: { alpha: 'A', beta: 'B' } } }],
          },
        ],
      },
      {
        'official.csv': [
          ['S', 'V', 'A', 'B'],
          ['S1', 10, 9, 8],
          ['S2', 20, 9, 8],
        ],
        'copies.csv': [
          ['S', 'V', 'A', 'B'],
          ['S1', 10, 7, 8],
          ['S2', 20, 9, 8],
        ],
      },
    );
    // 7 + 9 of 15 + 20 in the copies, 9 + 9 of 17 + 20 officially.
    const [finding] = found(alone);
    expect(finding.measures).toMatchObject({ favourLeader: 1, leaderVotes: 2 });
    expect(finding.measures.shareCopies as number).toBeCloseTo(16 / 35, 11);
    expect(finding.measures.shareOfficial as number).toBeCloseTo(18 / 37, 11);
  });

  test('that no difference changes are no finding', () => {
    const data = dataset(
      official.map(([, ...rest], at): Counts => [at === 4 ? 2000 : official[at][0], ...rest]),
      copiesOf(official),
    );
    expect(observe(data, id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });

  test.each([
    ['copies without votes', { ballotsCast: 'Cast' }],
    ['one contestant alone', { votes: { alpha: 'Alpha' } }],
  ])('%s make none', (_, figures) => {
    const columns = { area: ['district', 'station'], ...figures };
    const data = dataset(altered, copiesOf(official), { tables: [{ file: 'copies.csv', level: 'station', columns }] });
    expect(observe(data, id)).toMatchObject([{ kind: 'skipped', subject: 'Tally' }]);
  });
});

test('the names of contestants change nothing but names', () => {
  const official = counted(8, 30);
  const altered = official.map((counts, at) => (at % 4 === 0 ? added(counts, 40) : counts));
  const [one] = found(dataset(altered, copiesOf(official)));
  const [other] = found(dataset(altered, copiesOf(official), {}, ['Uno', 'Due', 'Tre']));
  expect(other.measures).toEqual({ ...one.measures, name: 'Uno' });
  expect(other.message).toBe(one.message.replaceAll('Alpha', 'Uno'));
  expect(other.test?.pValue).toBe(one.test?.pValue);
});

test('a single station that differs has the least evidence', () => {
  const official = counted(9, 12);
  const data = dataset(
    official.map((counts, at) => (at === 0 ? added(counts, 30) : counts)),
    copiesOf(official, 1),
  );
  const [finding] = found(data);
  expect(finding).toMatchObject({ severity: 'note', measures: { stations: 1, differing: 1 } });
  expect(finding.test).toMatchObject({ pValue: 1, effect: { interval: [-1, 1] } });
});
