import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { type Counts, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'matched-stations';

/** Ballots for Alpha added to the official row. */
const added = (counts: Counts, votes: number): Counts => {
  const [registered, cast, invalid, a, b, c] = counts as readonly number[];
  return [registered, cast + votes, invalid, a + votes, b, c];
};

const found = (data: ReturnType<typeof dataset>) => audited(data, id).findings;
const main = (data: ReturnType<typeof dataset>) =>
  found(data).filter(({ scope, about }) => about === 'result' && scope.quantity === undefined);

describe('honest data', () => {
  test('copies that equal the official rows: a note of grade 0, nothing flagged', () => {
    const official = counted(1, 40);
    const data = dataset(official, copiesOf(official, 25));
    expect(main(data)).toMatchObject([{ severity: 'note', grade: 0, measures: { stations: 25, differing: 0, figures: 150 } }]);
    expect(found(data).map(({ severity }) => severity)).toEqual(found(data).map(() => 'note'));
    expect(observe(data, id)).toContainEqual({ kind: 'passed', tests: 25 });
  });

  test('a checked source that agrees is not flagged either', () => {
    const official = counted(2, 12);
    expect(main(dataset(official, copiesOf(official), { verified: true }))).toMatchObject([{ severity: 'note', grade: 0 }]);
  });

  test('whatever was counted, a copy of it is never flagged', () => {
    const cell = fc.nat(900);
    const station = fc.tuple(cell, cell, cell, cell, cell, cell);
    fc.assert(
      fc.property(fc.array(station, { minLength: 2, maxLength: 12 }), fc.boolean(), (official, verified) => {
        const data = dataset(official, copiesOf(official), { verified });
        expect(found(data).filter(({ severity }) => severity !== 'note')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('worked by hand', () => {
  const protocol = [312, 281, 455, 190, 388, 240, 505, 277];
  const official = [402, 281, 612, 266, 388, 355, 505, 431];
  // 5,175 valid votes in all, on both sides: what the leader gains the others lose.
  const valid = [660, 560, 900, 420, 700, 560, 815, 560];
  const rows = (leader: readonly number[]): Counts[] => leader.map((votes, at) => [1000, valid[at], 0, votes, valid[at] - votes, 0]);

  test('eight stations, five of which differ', () => {
    const [finding] = main(dataset(rows(official), copiesOf(rows(protocol))));
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
    const { tables } = audited(dataset(rows(official), copiesOf(rows(protocol))), id);
    const sums = tables.find(({ id }) => id === 'matched-stations-sums-tally')?.rows.find(([figure]) => figure === 'Alpha');
    expect(sums?.slice(0, 6)).toEqual(['Alpha', 8, 5, 2648, 3240, 592]);
    expect(sums?.[6]).toBeCloseTo(0.223565, 6);
  });

  test('the interval of the difference of two ratios, by its formula', () => {
    const copies = rows(protocol).map(([a, , c, v], at): Counts => [a, valid[at] + at, c, v, valid[at] + at - Number(v), 0]);
    const [finding] = main(dataset(rows(official), copiesOf(copies)));
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
    const [finding] = main(data);
    expect(finding.test?.pValue).toBeCloseTo(2 ** -19, 15);
    expect(finding).toMatchObject({ severity: 'warning', grade: 2, measures: { differing: 20, leaderVotes: 1800 } });
    expect(finding.measures.turnoutOfficial as number).toBeGreaterThan(finding.measures.turnoutCopies as number);
    expect(finding.rows).toMatchObject({ file: 'copies.csv', count: 20 });
    expect(finding.reconciled).toEqual(holding('20'));
  });
});

describe('differences', () => {
  const official = counted(4, 30);
  const altered = official.map((counts, at) => (at < 3 ? added(counts, 50) : counts));

  test('are listed figure by figure, with the lines of both files', () => {
    const { tables } = audited(dataset(altered, copiesOf(official)), id);
    const rows = tables.find(({ id }) => id === 'matched-stations-tally')?.rows;
    expect(rows).toHaveLength(6);
    const [, cast, , alpha] = official[0] as readonly number[];
    expect(rows).toContainEqual(['D0/S1', 'Alpha', alpha, alpha + 50, 50, 2, 2]);
    expect(rows).toContainEqual(['D0/S1', 'Ballots cast', cast, cast + 50, 50, 2, 2]);
    const sums = tables.find(({ id }) => id === 'matched-stations-sums-tally')?.rows;
    expect(sums?.map((row) => [row[0], row[2], row[5]])).toEqual([
      ['Registered voters', 0, 0],
      ['Ballots cast', 3, 150],
      ['Invalid ballots', 0, 0],
      ['Alpha', 3, 150],
      ['Beta', 0, 0],
      ['Gamma', 0, 0],
    ]);
  });

  test('both cells of a difference are located', () => {
    const [finding] = main(dataset(altered, copiesOf(official)));
    expect(finding.locations).toContainEqual({ file: 'copies.csv', line: 2, column: expect.any(Number), field: 'Alpha' });
    expect(finding.locations).toContainEqual({ file: 'official.csv', line: 2, column: expect.any(Number), field: 'Alpha' });
  });

  test('with protocols that were checked each is an error of its own', () => {
    const errors = found(dataset(altered, copiesOf(official), { verified: true })).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ scope }) => scope)).toEqual(
      ['D0/S1', 'D0/S2', 'D0/S3'].map((area) => ({ source: 'tally', area, quantity: 'protocol' })),
    );
    expect(errors[0]).toMatchObject({ about: 'result', measures: { ballotsCast: 50, 'votes.alpha': 50 } });
    expect(errors[0].reconciled).toMatch(/\S/);
  });

  test('many of them are one error with all lines', () => {
    const many = official.map((counts, at) => (at < 24 ? added(counts, 5) : counts));
    const errors = found(dataset(many, copiesOf(official), { verified: true })).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ measures: { differing: 24, figures: 48 }, rows: { count: 24, lines: '2-25' } }]);
  });

  test('that change no share are told as a note', () => {
    const data = dataset(
      official.map(([, ...rest], at): Counts => [at === 4 ? 2000 : official[at][0], ...rest]),
      copiesOf(official),
    );
    expect(main(data)).toMatchObject([{ severity: 'note', measures: { differing: 1, figures: 1 } }]);
    const sums = audited(data, id).tables.find(({ id }) => id === 'matched-stations-sums-tally')?.rows;
    expect(sums?.filter((row) => row[2] !== 0).map((row) => [row[0], row[2]])).toEqual([['Registered voters', 1]]);
  });

  test('a figure that one side does not report is not compared', () => {
    const copies = copiesOf(official).map(({ station, counts: [, , , ...votes] }) => ({
      station,
      counts: ['', '', '', ...votes] as unknown as Counts,
    }));
    expect(main(dataset(official, copies))).toMatchObject([{ grade: 0, measures: { figures: 90 } }]);
  });

  test('shares among the contestants both report, where one is not in the copies', () => {
    const columns = { area: ['district', 'station'], votes: { alpha: 'Alpha', beta: 'Beta' } };
    const [finding] = main(dataset(altered, copiesOf(official), { tables: [{ file: 'copies.csv', level: 'station', columns }] }));
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
    const [finding] = found(alone).filter(({ scope }) => scope.quantity === undefined);
    expect(finding.measures).toMatchObject({ favourLeader: 1, leaderVotes: 2 });
    expect(finding.measures.shareCopies as number).toBeCloseTo(16 / 35, 11);
    expect(finding.measures.shareOfficial as number).toBeCloseTo(18 / 37, 11);
  });

  test('copies without votes are compared in what they have', () => {
    const columns = { area: ['district', 'station'], ballotsCast: 'Cast' };
    const [finding] = main(dataset(altered, copiesOf(official), { tables: [{ file: 'copies.csv', level: 'station', columns }] }));
    expect(finding).toMatchObject({ severity: 'note', measures: { differing: 3, figures: 3 } });
  });

  test('one contestant alone makes no share', () => {
    const columns = { area: ['district', 'station'], votes: { alpha: 'Alpha' } };
    const [finding] = main(dataset(altered, copiesOf(official), { tables: [{ file: 'copies.csv', level: 'station', columns }] }));
    expect(finding).toMatchObject({ severity: 'note', measures: { differing: 3 } });
    expect(finding).not.toHaveProperty('test');
  });
});

describe('keys and copies', () => {
  const official = counted(6, 15);

  test('a key without an official row is listed', () => {
    const data = dataset(official, [...copiesOf(official, 10), { station: 'X7', counts: official[0] }]);
    const [finding] = found(data).filter(({ scope }) => scope.quantity === 'keys of stations');
    expect(finding).toMatchObject({ severity: 'note', about: 'document', measures: { keys: 1 }, rows: { lines: '12' } });
    expect(finding.message).toContain('D0/X7');
    expect(main(data)).toMatchObject([{ measures: { stations: 10, differing: 0 } }]);
  });

  test('copies that contradict each other are listed and left out', () => {
    const copies = copiesOf(official, 10);
    const data = dataset(official, [...copies, { station: 'S1', copy: 'b', counts: added(official[0], 9) }, { ...copies[1], copy: 'b' }]);
    const [finding] = found(data).filter(({ scope }) => scope.quantity === 'copies of a protocol');
    expect(finding).toMatchObject({ severity: 'note', about: 'document', measures: { stations: 1, copies: 2 }, rows: { lines: '2,12' } });
    expect(main(data)).toMatchObject([{ measures: { stations: 9, differing: 0, repeatedCopies: 1 } }]);
  });

  test('the covered stations beside the others, in the official figures', () => {
    const ordered = counted(7, 40).sort((a, b) => Number(a[3]) / Number(a[1]) - Number(b[3]) / Number(b[1]));
    const [finding] = found(dataset(ordered, copiesOf(ordered, 20))).filter(({ scope }) => scope.quantity === 'covered stations');
    const share = (rows: readonly Counts[]): number =>
      rows.reduce((sum, row) => sum + Number(row[3]), 0) / rows.reduce((sum, row) => sum + Number(row[1]) - Number(row[2]), 0);
    expect(finding).toMatchObject({ severity: 'note', measures: { coveredStations: 20, otherStations: 20 } });
    expect(finding.measures.shareCovered as number).toBeCloseTo(share(ordered.slice(0, 20)), 10);
    expect(finding.measures.shareOthers as number).toBeCloseTo(share(ordered.slice(20)), 10);
    expect(finding.measures.shareP as number).toBeLessThan(0.05);
  });
});

test('the names of contestants change nothing but names', () => {
  const official = counted(8, 30);
  const altered = official.map((counts, at) => (at % 4 === 0 ? added(counts, 40) : counts));
  const [one] = main(dataset(altered, copiesOf(official)));
  const [other] = main(dataset(altered, copiesOf(official), {}, ['Uno', 'Due', 'Tre']));
  expect(other.measures).toEqual({ ...one.measures, name: 'Uno' });
  expect(other.message).toBe(one.message.replaceAll('Alpha', 'Uno'));
  expect(other.test?.pValue).toBe(one.test?.pValue);
});

describe('too little data', () => {
  const official = counted(9, 12);
  const skippedBy = (data: ReturnType<typeof dataset>) => observe(data, id).filter(({ kind }) => kind === 'skipped');

  test('no tally', () => {
    const { sources, ...rest } = dataset(official, copiesOf(official));
    expect(observe({ ...rest, sources: sources.slice(0, 1) }, id)).toMatchObject([{ kind: 'skipped', subject: 'The whole dataset' }]);
  });

  test('no station in common', () => {
    const data = dataset(official, [{ station: 'X1', counts: official[0] }]);
    expect(skippedBy(data)).toMatchObject([{ reason: 'no official table holds any of its stations' }]);
  });

  test('a tally without stations', () => {
    expect(skippedBy(dataset(official, [], { tables: [], totals: { shares: { alpha: '50%' } } }))).toMatchObject([
      { reason: 'it holds no results by station' },
    ]);
  });

  test('ballots that voters reported', () => {
    const columns = { area: ['district', 'station'], votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } };
    const over = { kind: 'voter-tally', tables: [{ file: 'copies.csv', level: 'station', columns }] };
    expect(skippedBy(dataset(official, copiesOf(official), over))[0]).toMatchObject({ reason: expect.stringContaining('ballots') });
  });

  test('some of the ballots of each station are no copies', () => {
    const part = copiesOf(official).map(({ station, counts }) => ({
      station,
      counts: counts.map((one) => Math.floor(Number(one) / 7)) as unknown as Counts,
    }));
    expect(skippedBy(dataset(official, part))[0]).toMatchObject({ reason: expect.stringContaining('some of the ballots') });
    expect(main(dataset(official, part))).toEqual([]);
  });

  test('a single station that differs', () => {
    const data = dataset(
      official.map((counts, at) => (at === 0 ? added(counts, 30) : counts)),
      copiesOf(official, 1),
    );
    const [finding] = main(data);
    expect(finding).toMatchObject({ severity: 'note', measures: { stations: 1, differing: 1 } });
    expect(finding.test).toMatchObject({ pValue: 1, effect: { interval: [-1, 1] } });
  });
});

describe('what may not be held against the official rows', () => {
  const official = counted(11, 40);

  test('a copy that does not add up, where the official row does, contradicts nothing', () => {
    const copies = copiesOf(official).map((copy, at) => {
      const [registered, cast, invalid, a, b, c] = copy.counts as readonly number[];
      // One digit typed wrongly: the votes no longer make up the ballots.
      return at < 3 ? { ...copy, counts: [registered, cast, invalid, a + 10, b, c] as unknown as Counts } : copy;
    });
    const { findings } = audited(dataset(official, copies, { verified: true }), id);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('official rows of nothing but 0 are told apart, as annulled or not counted', () => {
    const annulled = official.map((counts, at) => (at < 2 ? ([counts[0], 0, 0, 0, 0, 0] as Counts) : counts));
    const { findings } = audited(dataset(annulled, copiesOf(official), { verified: true }), id);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ scope: { source: 'tally', quantity: 'annulled' }, measures: expect.objectContaining({ stations: 2 }) }),
    );
  });
});
