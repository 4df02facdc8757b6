import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { added, type Counts, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'matched-stations';

const found = (data: ReturnType<typeof dataset>) => audited(data, id).findings;
const main = found;

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

test('figures are added up over the stations compared', () => {
  const protocol = [312, 281, 455, 190, 388, 240, 505, 277];
  const official = [402, 281, 612, 266, 388, 355, 505, 431];
  const valid = [660, 560, 900, 420, 700, 560, 815, 560];
  const rows = (leader: readonly number[]): Counts[] => leader.map((votes, at) => [1000, valid[at], 0, votes, valid[at] - votes, 0]);
  const { tables } = audited(dataset(rows(official), copiesOf(rows(protocol))), id);
  const sums = tables.find(({ id }) => id === 'matched-stations-sums-tally')?.rows.find(([figure]) => figure === 'Alpha');
  expect(sums?.slice(0, 6)).toEqual(['Alpha', 8, 5, 2648, 3240, 592]);
  expect(sums?.[6]).toBeCloseTo(0.223565, 6);
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
      ['votes', 'ballots'].flatMap((quantity) => ['D0/S1', 'D0/S2', 'D0/S3'].map((area) => ({ source: 'tally', area, quantity }))),
    );
    expect(new Set(errors.map((one) => one.id)).size).toBe(errors.length);
    expect(errors[0]).toMatchObject({ about: 'result', measures: { 'votes.alpha': 50 } });
    expect(errors[3]).toMatchObject({ about: 'result', measures: { ballotsCast: 50 } });
    expect(errors.map(({ weight }) => weight)).toEqual([
      ...Array(3).fill({ stations: 1, ofStations: 30, ballots: [50, 50], net: { alpha: [50, 50] } }),
      ...Array(3).fill({ stations: 1, ofStations: 30, ballots: [50, 50] }),
    ]);
    expect(errors[0].reconciled).toMatch(/\S/);
  });

  test('many of them are one error with all lines', () => {
    const many = official.map((counts, at) => (at < 24 ? added(counts, 5) : counts));
    const errors = found(dataset(many, copiesOf(official), { verified: true })).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject(
      ['votes', 'ballots'].map((quantity) => ({
        scope: { source: 'tally', level: 'station', quantity },
        measures: { differing: 24, figures: 24 },
        rows: { count: 24, lines: '2-25' },
        weight: { stations: 24, ofStations: 30, ballots: [120, 120] },
      })),
    );
    expect(errors[0].measures['votes.alpha']).toBe(120);
    expect(errors[0].weight?.net).toEqual({ alpha: [120, 120] });
  });

  test('votes given to another contestant count once, with who gained and who lost them', () => {
    const [registered, cast, invalid, a, b, c] = official[7] as readonly number[];
    const moved = official.map((counts, at): Counts => (at === 7 ? [registered, cast, invalid, a + 9, b - 4, c - 5] : counts));
    const data = dataset(moved, copiesOf(official), { verified: true });
    const [error, ...others] = found(data).filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(error.weight).toEqual({ stations: 1, ofStations: 30, ballots: [9, 9], net: { alpha: [9, 9], beta: [-4, -4], gamma: [-5, -5] } });
  });

  test('a roll that differs is a finding of its own and puts no ballot in doubt', () => {
    const other = official.map(
      ([registered, ...rest], at): Counts => [at === 4 ? Number(registered) + 300 : registered, ...rest] as unknown as Counts,
    );
    const more = other.map((counts, at) => (at === 4 ? added(counts, 5) : counts));
    const errors = found(dataset(more, copiesOf(official), { verified: true })).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ scope, weight }) => [scope.quantity, weight?.ballots])).toEqual([
      ['votes', [5, 5]],
      ['ballots', [5, 5]],
      ['roll', null],
    ]);
    expect(errors[2].weight).toMatchObject({ stations: 1, ofStations: 30 });
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

test('what cannot be matched or contradicts itself is left out', () => {
  const official = counted(6, 15);
  const copies = copiesOf(official, 10);
  expect(main(dataset(official, [...copies, { station: 'X7', counts: official[0] }]))).toMatchObject([
    { measures: { stations: 10, differing: 0 } },
  ]);
  const twice = [...copies, { station: 'S1', copy: 'b', counts: added(official[0], 9) }, { ...copies[1], copy: 'b' }];
  expect(main(dataset(official, twice))).toMatchObject([{ measures: { stations: 9, differing: 0, repeatedCopies: 1 } }]);
  const annulled = official.map((counts, at) => (at < 2 ? ([counts[0], 0, 0, 0, 0, 0] as Counts) : counts));
  expect(main(dataset(annulled, copies, { verified: true }))).toMatchObject([
    { severity: 'note', measures: { stations: 8, differing: 0 } },
  ]);
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
    expect(skippedBy(data)).toMatchObject([{ reason: 'no official table has any of its stations' }]);
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
});
