import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official, voteColumns } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'tally-feasibility';
const votes = { alpha: 600000, beta: 300000, gamma: 100000 };
const tally = (source: Manifest, totals: Manifest = { votes }) =>
  datasetOf({ sources: [official(totals), { id: 'tally', name: 'Tally', kind: 'observer-tally', ...source }] });

describe('honest data', () => {
  test('a tally of everything that agrees is never impossible, whatever the rounding', () => {
    const { findings } = audited(
      tally({ coverage: { share: '100%' }, totals: { shares: { alpha: '60%', beta: '30%', gamma: '10%' } } }),
      id,
    );
    expect(findings).toMatchObject([{ severity: 'note', grade: 0 }]);
  });

  test('full coverage with shares rounded to whole percentages', () => {
    const exact = { votes: { alpha: 604000, beta: 297000, gamma: 99000 } };
    const { findings } = audited(
      tally({ coverage: { validVotes: 1000000 }, totals: { shares: { alpha: '60%', beta: '30%', gamma: '10%' } } }, exact),
      id,
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
  });

  test('unknown coverage: what would have to be true, by hand', () => {
    const [finding] = audited(tally({ coverage: {}, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }), id).findings;
    // Gamma: 10/25 = 0.4, the least. Alpha: (0.6/0.4)/(0.4/0.6) = 2.25. Distance: half of 20 + 5 + 15 points.
    expect(finding).toMatchObject({
      severity: 'note',
      about: 'result',
      scope: { source: 'tally' },
      grade: 1,
      measures: { largestCoverage: 0.4, largestVotes: 400000, selectionRatio: 2.25, totalVariation: 0.2, reportedContestants: 3 },
    });
    expect(finding).not.toHaveProperty('test');
    expect(finding.message).toEqual(holding('60.0', '40.0'));
    expect(finding.detail).toEqual(holding('2.25'));
  });

  test('a tally that has too much of the leader: the ratio is turned round', () => {
    const [finding] = audited(tally({ totals: { shares: { alpha: '80%', beta: '15%', gamma: '5%' } } }), id).findings;
    // (0.6/0.4)/(0.8/0.2) = 0.375, 1/0.375 = 2.67; the tightest is (1 − 0.6)/(1 − 0.8) = 2 → 0.6/0.8 = 0.75.
    expect(finding.measures).toMatchObject({ largestCoverage: 0.75, selectionRatio: 0.375 });
    expect(finding.detail).toEqual(holding('2.67'));
  });

  test('shares that leave a contestant out are compared as far as they go', () => {
    const [finding] = audited(tally({ totals: { shares: { alpha: '50%', gamma: '<=20%' } } }), id).findings;
    expect(finding.measures).toMatchObject({ reportedContestants: 1, largestCoverage: 0.8 });
  });
});

describe('a planted fault', () => {
  test('a known coverage that leaves less than nothing outside', () => {
    const [finding] = audited(
      tally({ coverage: { share: '45%' }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }),
      id,
    ).findings;
    // At best Gamma has 24.5 %: 10/24.5 = 40.8 %, and 44.5 % are covered at least.
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { source: 'tally' },
      measures: { largestCoverage: 0.4, coverage: 0.445 },
    });
  });

  test('the printed figures are read at the ends that excuse them', () => {
    const just = tally({ coverage: { share: '41%' }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } });
    // 40.5 % at least, 40.8 % at most: both can be true.
    expect(audited(just, id).findings).toMatchObject([{ severity: 'note' }]);
  });

  test('votes covered, as a count', () => {
    const [finding] = audited(
      tally({ coverage: { validVotes: 500000 }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }),
      id,
    ).findings;
    expect(finding).toMatchObject({ severity: 'error', measures: { coverage: 0.5 } });
  });

  test('a number of stations alone is no coverage of votes', () => {
    const [finding] = audited(
      tally({ coverage: { stations: 9000 }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }),
      id,
    ).findings;
    expect(finding).toMatchObject({ severity: 'note' });
    expect(finding.measures).not.toHaveProperty('coverage');
  });
});

describe('the Alaman tally of 2021, to the digits of its reference', () => {
  // Shares of Nur Otan and ADAL; the others are taken together here.
  const result = { votes: { alpha: 5148074, beta: 258618, gamma: 1834870 } };
  const alaman = (coverage: Manifest) =>
    audited(tally({ coverage, totals: { shares: { alpha: '39.81%', beta: '14.81%', gamma: '45.38%' } } }, result), id);

  test('what needs no coverage', () => {
    const { findings, tables } = alaman({});
    const [{ measures, reconciled }] = findings;
    expect(measures.effectiveSize as number).toBeCloseTo(2.100386, 6);
    expect(measures.selectionRatio as number).toBeCloseTo(3.7179750484378067, 10);
    expect(measures.selectionEValue as number).toBeCloseTo(6.896868474202235, 10);
    expect(measures.largestCoverage as number).toBeCloseTo(0.2411412106509614, 10);
    expect(measures).not.toHaveProperty('dataDefectCorrelation');
    expect(reconciled).toEqual(holding('24.1', 'Alpha', '3.7'));
    expect(tables[0].rows[1].slice(6)).toEqual([expect.closeTo(8.858158, 6), expect.closeTo(2.72647, 5), null]);
  });

  test.each([
    [72416, 0.01, -0.06934783, 0.714066, [0.003981, 0.993981]],
    [362078, 0.05, -0.15829737, 0.72737, [0.019905, 0.969905]],
    [724156, 0.1, -0.23000074, 0.745663, [0.03981, 0.93981]],
    [1448312, 0.2, undefined, 0.789108, [0.07962, 0.87962]],
  ])('%i votes seen', (validVotes, coverage, rho, outside, bounds) => {
    const [{ severity, measures }] = alaman({ validVotes }).findings;
    expect(severity).toBe('note');
    expect(measures.coverage as number).toBeCloseTo(coverage, 6);
    if (rho !== undefined) expect(measures.dataDefectCorrelation as number).toBeCloseTo(rho, 6);
    expect(measures.shareNeededOutside as number).toBeCloseTo(outside, 6);
    expect([measures.shareAtLeast, measures.shareAtMost]).toEqual(bounds.map((end) => expect.closeTo(end, 6)));
  });

  test('beyond the largest coverage', () => {
    expect(alaman({ validVotes: 1760000 }).findings).toMatchObject([{ severity: 'error', reconciled: expect.stringMatching(/\S/) }]);
  });
});

describe('a coverage of another kind', () => {
  const shares = { alpha: '40%', beta: '35%', gamma: '25%' };
  const whole = { votes, ballotsCast: 1020000, invalid: 20000 };

  test('ballots: all invalid ones are taken away before they contradict anything', () => {
    // 430,000 of 1,020,000 ballots are at least 410,000 of 1,000,000 valid votes; 428,000 are at least 408,000 (10/24.5 = 40.8 %).
    const covered = (ballots: number) => audited(tally({ coverage: { ballots }, totals: { shares } }, whole), id).findings;
    expect(covered(430000)).toMatchObject([{ severity: 'error', measures: { coverage: 0.41 } }]);
    expect(covered(428000)).toMatchObject([{ severity: 'note', measures: { coverage: 0.408 } }]);
  });

  test('stations are told and not computed with', () => {
    const source = { coverage: { stations: 300 }, sample: { stations: 400 }, totals: { shares } };
    const [finding] = audited(tally(source), id).findings;
    expect(finding).toMatchObject({ severity: 'note', measures: { coverageOfStations: 0.75 } });
    expect(finding.measures).not.toHaveProperty('coverage');
  });

  test('the votes a tally counts are a coverage that contradicts nothing here', () => {
    const [finding] = audited(tally({ totals: { votes: { alpha: 180000, beta: 160000, gamma: 110000 } } }), id).findings;
    expect(finding).toMatchObject({ severity: 'note', measures: { coverage: 0.45 } });
  });
});

describe('a choice of stations', () => {
  const dataset = (level: string) =>
    datasetOf(
      {
        sources: [
          official(
            { votes: { alpha: 60, beta: 120, gamma: 70 } },
            { tables: [{ file: 't.csv', level, columns: { area: 'area', ...voteColumns } }] },
          ),
          { id: 'tally', name: 'Tally', kind: 'observer-tally', totals: { shares: { alpha: '20%', beta: '50%', gamma: '30%' } } },
        ],
      },
      {
        't.csv': [
          ['area', 'Alpha', 'Beta', 'Gamma'],
          ['S1', 10, 60, 30],
          ['S2', 30, 40, 30],
          ['S3', 20, 20, 10],
        ],
      },
    );

  test('by hand, for the contestant with most votes', () => {
    // Beta has 0.6, 0.4 and 0.4 of 100, 100 and 50, and 0.48 of all; half of the votes seen: all of S1 and as much of the rest.
    const [{ measures, detail }] = audited(dataset('station'), id).findings;
    expect(measures.spreadOfAreas as number).toBeCloseTo(Math.sqrt((100 * 0.12 ** 2 + 150 * 0.08 ** 2) / 250), 12);
    expect(measures.largestCoverageOfAreas as number).toBeCloseTo(200 / 250, 12);
    expect(measures.largestCoverageAnySpread as number).toBeCloseTo(0.0096 / (0.0096 + 0.0004), 12);
    expect(measures.areasChosenFrom).toBe(3);
    expect(detail).toEqual(holding('3', '80.0'));
  });

  test('areas that hold stations bound nothing', () => {
    expect(audited(dataset('region'), id).findings[0].detail).not.toBe(audited(dataset('station'), id).findings[0].detail);
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
          { id: 't', name: 'Tally', kind: 'voter-tally', totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } },
        ],
      }),
      id,
    ).findings[0];
  const numbers = (over: Manifest) => Object.entries(of(over).measures).filter(([, measure]) => typeof measure === 'number');
  expect(numbers({ contestants })).toEqual(numbers({}));
  expect(of({ contestants }).message).toBe(of({}).message.replaceAll('Alpha', 'Uno').replaceAll('Gamma', 'Tre'));
});

describe('too little data', () => {
  test.each([
    ['no tally', datasetOf({ sources: [official({ votes })] })],
    ['no shares', tally({})],
    ['no official votes', tally({ totals: { shares: { alpha: '40%' } } }, { registered: 1 })],
    ['nothing between 0 and 100 % on both sides', tally({ totals: { shares: { alpha: '100%' } } })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('a contestant with 0 official votes is left out of the comparison', () => {
    const dataset = tally(
      { totals: { shares: { alpha: '60%', beta: '35%', gamma: '5%' } } },
      { votes: { alpha: 650, beta: 350, gamma: 0 } },
    );
    expect(audited(dataset, id).findings).toMatchObject([{ severity: 'note', measures: { reportedContestants: 2 } }]);
  });
});

test('shares of all ballots, invalid ones among them, contradict nothing at full coverage', () => {
  // 6 % of the ballots are invalid: 56.4, 28.2 and 9.4 % of all are 60, 30 and 10 % of the valid ones.
  const dataset = tally({ coverage: { share: '99%' }, totals: { shares: { alpha: '56.4%', beta: '28.2%', gamma: '9.4%' } } });
  expect(audited(dataset, id).findings).toMatchObject([{ severity: 'note' }]);
});
