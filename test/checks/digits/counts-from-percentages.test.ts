import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official, type Rows } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { type Draws, draws } from '../../support/random.ts';

const id = 'counts-from-percentages';

function regions(rows: Rows, names = ['a', 'b', 'c', 'd', 'e'].slice(0, rows[0].length - 1)) {
  const table = { file: 'r.csv', level: 'region', columns: { area: 'area', votes: Object.fromEntries(names.map((name) => [name, name])) } };
  return datasetOf(
    { contestants: names.map((name) => ({ id: name, name })), sources: [official({}, { tables: [table] })] },
    { 'r.csv': [['area', ...names], ...rows] },
  );
}

const SHARES = [0.5, 0.2, 0.15, 0.1, 0.05];

/** Votes computed from two-decimal percentages of a total, the last contestant taking what is left. */
function computed({ uniform }: Draws, total: number): number[] {
  const votes = SHARES.slice(0, -1).map((share) => Math.round((Math.round(1e4 * (share + 0.02 * (uniform() - 0.5))) * total) / 1e4));
  return [...votes, total - votes.reduce((sum, one) => sum + one, 0)];
}

const sizes = ({ uniform }: Draws) => Array.from({ length: 17 }, () => 150000 + Math.floor(650000 * uniform()));

describe('a planted fault', () => {
  test('a table computed from percentages with two decimals', () => {
    const random = draws(5);
    const { findings, tables } = audited(regions(sizes(random).map((total, index) => [`R${index}`, ...computed(random, total)])), id);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({
      severity: 'warning',
      about: 'result',
      scope: { source: 'commission', level: 'region', quantity: 'votes as percentages with 2 decimals' },
      measures: { decimals: 2, cells: 85, conservativeCells: 68 },
    });
    // Four cells of every row are rounded percentages; the fifth may be one too.
    expect(finding.measures.hits).toBeGreaterThanOrEqual(68);
    expect(finding.measures.conservativeHits).toBe((finding.measures.hits as number) - 17);
    expect(finding.locations).toHaveLength(finding.measures.hits as number);
    expect(tables.map((table) => table.id)).toContain('counts-from-percentages-commission-region-2');
  });

  test('national totals with one decimal (Venezuela, 28 July 2024: 51.2, 44.2 and 4.6 % of 10,058,774)', () => {
    const dataset = regions([['Country', 5150092, 4445978, 462704]]);
    const { findings, result } = audited(dataset, id);
    // Three hits. N/1000 = 5,029,387/500, so two of 1,000 multiples end in ½ and each count has the chance 1,002/10,058,774; as
    // published, with 1,000, P = (9.9416e-5)³ = 9.8257e-13 and of two left (9.9416e-5)² = 9.88e-9.
    // What is a percentage with one decimal is one with two as well, and is not found twice.
    expect(findings.map(({ measures }) => [measures.decimals, measures.hits])).toEqual([[1, 3]]);
    expect(result.skipped).toMatchObject([{ reason: 'all counts that could be tested equal percentages with fewer decimals' }]);
    expect(findings[0].severity).toBe('warning');
    expect((findings[0].test?.pValue ?? 0) / (1002 / 10058774) ** 3).toBeCloseTo(1, 9);
    expect((findings[0].measures.conservativePValue as number) / (1002 / 10058774) ** 2).toBeCloseTo(1, 9);
  });
});

describe('percentages with fewer decimals', () => {
  /** Ten rows whose first two counts are percentages with one decimal, the next two with two, and the last what is left. */
  const rows = Array.from({ length: 10 }, (_, row) => {
    const total = 300007 + 1013 * row;
    const of = (units: number): number => Math.round((units * total) / 1e4);
    const votes = [of(4010 + 10 * row), of(2530 + 10 * row), of(1511 + row), of(907 + 3 * row)];
    return [`R${row}`, ...votes, total - votes.reduce((sum, one) => sum + one, 0)];
  });

  test('are found once; the others are found with their own decimals', () => {
    const { findings } = audited(regions(rows), id);
    expect(findings.map(({ measures }) => measures.decimals)).toEqual([1, 2]);
    const [one, two] = findings.map(({ measures }) => measures as Record<string, number>);
    expect(one.hits).toBeGreaterThanOrEqual(20);
    expect(one.cells).toBe(50);
    expect(two.explainedByFewerDecimals).toBe(one.hits);
    expect(two.cells).toBe(50 - one.hits);
    expect(two.hits).toBeGreaterThanOrEqual(20);
    // With one decimal spoken for, 9,000 of the 10,000 percentages are left: (10,000 − 1,000)/(N − 1,000) a cell.
    const chance = rows.reduce((sum, row) => {
      const total = (row.slice(1) as number[]).reduce((all, votes) => all + votes, 0);
      return sum + 9000 / (total - 1000);
    }, 0);
    expect(two.expected / two.cells).toBeCloseTo(chance / 10, 3);
  });

  test('a few of them by chance take nothing away', () => {
    const random = draws(5);
    const dataset = regions(sizes(random).map((total, index) => [`R${index}`, ...computed(random, total)]));
    const [, two] = observe(dataset, id).filter(({ kind }) => kind === 'measured');
    expect(two).toMatchObject({ measures: { cells: 85 } });
  });
});

describe('sums of levels without a table', () => {
  test('percentages of the country, spread over stations, show in its sum', () => {
    const random = draws(6);
    const total = 5_000_021;
    const sums = [0.512, 0.301, 0.187].map((share) => Math.round(share * total));
    const left = [...sums];
    const rows = Array.from({ length: 40 }, (_, index) => {
      const votes = left.map((all, at) => {
        const part = index === 39 ? all : Math.min(all, Math.round((sums[at] / 40) * (0.8 + 0.4 * random.uniform())));
        left[at] -= part;
        return part;
      });
      return [`S${index}`, ...votes];
    });
    const dataset = regions(rows, ['a', 'b', 'c']);
    const { findings, tables } = audited(dataset, id);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      scope: { source: 'commission', level: 'country' },
      measures: { decimals: 1, hits: 3, cells: 3 },
      locations: [],
    });
    expect(tables.map((table) => table.id)).toContain('counts-from-percentages-commission-country-1');
  });

  test('a country that is published is not added up', () => {
    const table = { file: 'r.csv', level: 'region', columns: { area: 'area', votes: { alpha: 'alpha', beta: 'beta', gamma: 'gamma' } } };
    const dataset = datasetOf(
      { sources: [official({ votes: { alpha: 90001, beta: 70003, gamma: 50009 } }, { tables: [table] })] },
      {
        'r.csv': [
          ['area', 'alpha', 'beta', 'gamma'],
          ['R', 60000, 40000, 30000],
          ['S', 30001, 30003, 20009],
        ],
      },
    );
    const levels = observe(dataset, id).flatMap((one) => (one.kind === 'measured' ? [one.scope.level] : []));
    expect([...levels].sort()).toEqual([...new Set(levels)].flatMap((level) => levels.filter((one) => one === level)).sort());
    expect(levels.filter((level) => level === 'country').length).toBeLessThanOrEqual(2);
  });
});

describe('honest data', () => {
  test('one contestant with every vote of a row, and contestants with none', () => {
    const rows = Array.from({ length: 5 }, (_, index) => [`R${index}`, 30000 + 17 * index, 0, 0]);
    expect(observe(regions(rows), id)).toMatchObject([{ kind: 'skipped' }, { kind: 'skipped' }]);
  });

  test('of two contestants one is counted: the other is what is left', () => {
    const [, two] = observe(
      regions([
        ['R', 60000, 40000],
        ['S', 60001, 40003],
        ['T', 60001, 40007],
      ]),
      id,
    );
    expect(two).toMatchObject({ kind: 'measured', measures: { hits: 1, cells: 3, conservativeHits: 1, conservativeCells: 3 } });
  });
});

test('honest rows of 2,500 ballots: of them three in five counts are a percentage with one decimal by chance', () => {
  const { uniform } = draws(11);
  const rows = Array.from({ length: 400 }, (_, row) => {
    const cuts = [uniform(), uniform()].map((part) => Math.round(2500 * part)).sort((a, b) => a - b);
    return [`R${row}`, cuts[0] + 1, cuts[1] - cuts[0] + 1, 2498 - cuts[1]];
  }).filter((row) => row.slice(1).every((votes) => Number(votes) > 0));
  const [one] = observe(regions(rows), id, { decimals: [1] });
  if (one.kind !== 'measured') throw new Error('the check was expected to run');
  expect(one.measures.expected).toBeCloseTo(0.6 * 3 * rows.length, 6);
  expect(one.test.p).toBeGreaterThan(0.001);
  expect(one.material).toBe(false);
});

test('the share of two decimals beside one that explains others counts the halves of both', () => {
  // N = 22,500: N/1000 = 45/2 and N/10,000 = 9/4, so 1,500 and 12,500 of the counts are percentages.
  const rows = Array.from({ length: 10 }, (_, row) => [`R${row}`, 9000 + 45 * row, 8100 + 45 * row, 5400 - 90 * row]);
  const tests = observe(regions(rows), id).filter((one) => one.kind === 'measured');
  expect(tests[0].measures).toMatchObject({ hits: 30, cells: 30, decimals: 1 });
  expect(tests[0].measures.expected).toBeCloseTo((30 * 1500) / 22500, 9);
});

describe('too little data', () => {
  test('so few counts that no number of hits would be material', () => {
    const [, two] = observe(regions([['R', 60000, 40000]]), id);
    expect(two).toMatchObject({ kind: 'skipped', reason: holding('1', '3') });
  });

  test.each([
    ['no votes', datasetOf({ sources: [official({ registered: 100000 })] })],
    ['a contestant without votes', datasetOf({ sources: [official({ votes: { alpha: 60000, beta: 30000 } })] })],
    ['only one contestant', datasetOf({ contestants: [{ id: 'alpha', name: 'Alpha' }], sources: [official({ votes: { alpha: 60000 } })] })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', dataNeeded: expect.stringMatching(/\S/) }]);
  });

  test('rows of 20,000 votes are too small for two decimals, rows of one more are not', () => {
    expect(observe(regions([['R', 12003, 5001, 2996]]), id, { decimals: [2] })).toMatchObject([{ kind: 'skipped' }]);
    expect(observe(regions([['R', 12003, 5002, 2996]]), id, { decimals: [2] })).toMatchObject([{ kind: 'measured' }]);
  });

  test('a row with a missing cell is left out', () => {
    expect(
      observe(
        regions([
          ['R', 120030, '', 29960],
          ['S', 120031, 50020, 29961],
        ]),
        id,
        { decimals: [2] },
      ),
    ).toMatchObject([{ measures: { cells: 3 } }]);
  });
});
