import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { draws } from '../../support/random.ts';

const id = 'turnout-discrepancy';
const survey = (
  totals: Manifest,
  sample: Manifest = { size: 2000, base: 'respondents' },
  counts: Manifest = { registered: 1000, ballotsCast: 600 },
) => datasetOf({ sources: [official(counts), { id: 'survey', name: 'Survey', kind: 'survey', sample, totals }] });

describe('honest data', () => {
  test.each(['60%', '58%', '62.5%', '64%'])('a turnout of %s against 60 %', (turnout) => {
    const { findings } = audited(survey({ turnout }), id);
    expect(findings).toMatchObject([{ severity: 'note', about: 'result', scope: { source: 'survey', quantity: 'turnout' } }]);
  });

  test('a figure that holds the official one within its rounding needs no reconciling', () => {
    const [finding] = audited(survey({ turnout: '60%' }, { size: 2000 }, { registered: 1000, ballotsCast: 602 }), id).findings;
    expect(finding.test).toMatchObject({ statistic: 0, pValue: 1 });
    expect(finding.measures).not.toHaveProperty('denialRate');
    expect(finding).not.toHaveProperty('reconciled');
  });

  test('too much turnout errs the ordinary way and is graded one lower', () => {
    // 25 points either way of 60 %: effect 4, evidence 4, quality 2.
    const sample = { size: 2000, base: 'respondents' };
    expect(audited(survey({ turnout: '35%' }, sample), id).findings).toMatchObject([{ severity: 'warning', grade: 2 }]);
    expect(audited(survey({ turnout: '85%' }, sample), id).findings).toMatchObject([{ severity: 'note', grade: 1 }]);
  });
});

test('a planted fault, by hand', () => {
  const [finding] = audited(survey({ turnout: '40.0%' }), id).findings;
  // c = 0.24/0.035² − 1 = 194.9; deff = (2000 + c)/(1 + c) = 11.2035; z = (0.4005 − 0.6)/√(0.24·11.2035/2000) = −5.4410
  expect(finding).toMatchObject({ severity: 'warning', about: 'result', grade: 2, measures: { official: 0.6, differencePp: -20 } });
  const c = 0.24 / 0.035 ** 2 - 1;
  const z = (0.4005 - 0.6) / Math.sqrt((0.24 * ((2000 + c) / (1 + c))) / 2000);
  expect(finding.test?.statistic).toBeCloseTo(z, 9);
  expect(z).toBeCloseTo(-5.441, 3);
  // [0.6/0.4]/[0.4/0.6] = 2.25; one voter in three would have had to deny it.
  expect(finding.measures.responseRatio).toBeCloseTo(2.25, 9);
  expect(finding.measures.denialRate).toBeCloseTo(1 / 3, 9);
  // √n·0.2/√0.24 = 18.26 without survey error
  expect(finding.measures.zSimpleRandom).toBeCloseTo(-18.2574, 3);
  expect(finding.locations.map(({ field }) => field)).toEqual([
    'sources.survey.totals.turnout',
    'sources.survey.sample.size',
    'sources.commission.totals.ballotsCast',
    'sources.commission.totals.registered',
  ]);
});

describe('what would reconcile', () => {
  test('is not asked where the survey found more turnout than there was', () => {
    const dataset = datasetOf({
      sources: [
        official({ registered: 1000000, ballotsCast: 600000, votes: { alpha: 480000, beta: 60000, gamma: 60000 } }),
        {
          id: 'survey',
          kind: 'survey',
          sample: { size: 2000, base: 'respondents' },
          totals: { turnout: '80.0%', shares: { alpha: '60%', beta: '30%', gamma: '10%' } },
        },
      ],
    });
    const [{ detail, measures }] = audited(dataset, id).findings;
    expect(measures.votesTaken).toBe(191_805);
    expect(detail).not.toEqual(holding('191,805'));
  });

  test('response, denial, and the votes that would also have had to be taken away', () => {
    const dataset = datasetOf({
      sources: [
        official({ registered: 1000000, ballotsCast: 600000, votes: { alpha: 480000, beta: 60000, gamma: 60000 } }),
        {
          id: 'survey',
          name: 'Survey',
          kind: 'survey',
          sample: { size: 2000, base: 'respondents' },
          totals: { turnout: '40.0%', shares: { alpha: '50.0%', beta: '40.0%', gamma: '10.0%' } },
        },
      ],
    });
    const { findings, tables } = audited(dataset, id);
    const [finding] = findings;
    // Implied: 200,000, 160,000 and 40,000; Beta has 100,000 fewer, at least 0.3995·0.3995·10⁶ − 60,000 = 99,600.25.
    expect(finding.measures).toMatchObject({ additionsOnly: false, votesTakenAsPrinted: 100000 });
    expect(finding.measures.votesTaken as number).toBeCloseTo(0.3995 * 0.3995 * 1e6 - 60000, 3);
    expect(finding.detail).toContain('Beta');
    expect(finding.detail).toEqual(holding('99,600', '100,000'));
    expect(finding.reconciled).toEqual(holding('2.25'));
    expect(tables[0].rows.map(([name, implied, , , counted]) => [name, implied, counted])).toEqual([
      ['Alpha', 200000, 480000],
      ['Beta', 160000, 60000],
      ['Gamma', 40000, 60000],
    ]);
  });

  test('the one-sided bound on what was surveyed', () => {
    const [finding] = audited(survey({ turnout: '44%' }, { size: 3426 }, { registered: 11919241, ballotsCast: 7539280 }), id).findings;
    expect(finding.measures.upperBound as number).toBeCloseTo(0.453949, 6);
    expect(finding.measures.upperBoundDesignEffect2 as number).toBeCloseTo(0.459727, 6);
    expect(finding.measures.upperBoundDesignEffect5 as number).toBeCloseTo(0.471192, 6);
    expect(finding.measures.upperBoundDesignEffect10 as number).toBeCloseTo(0.484112, 6);
  });
});

test('a turnout from answers, with the design effect of their clusters', () => {
  const { multinomial, dirichlet } = draws(3);
  const rows = Array.from({ length: 50 }, (_, cluster) => {
    const [alpha, stayed] = multinomial(20, dirichlet([0.6 * 5, 0.4 * 5]));
    return [`c${cluster}`, alpha, stayed];
  });
  const dataset = datasetOf(
    {
      sources: [
        official({ registered: 1000, ballotsCast: 600 }),
        {
          id: 'survey',
          kind: 'survey',
          responses: { file: 'r.csv', columns: { votes: { alpha: 'A' }, abstained: 'stayed', cluster: 'c' } },
        },
      ],
    },
    { 'r.csv': [['c', 'A', 'stayed'], ...rows] },
  );
  const [finding] = audited(dataset, id).findings;
  expect(finding).toMatchObject({ severity: 'note', test: { n: 1000 } });
  // Clusters of 20 with a correlation of 1/6: 1 + 19/6 = 4.2 is expected.
  expect(finding.measures.designEffect).toBeGreaterThan(2.5);
  expect(finding.measures.designEffect).toBeLessThan(6.5);
});

test('the official turnout as printed, where the counts are not', () => {
  expect(audited(survey({ turnout: '40%' }, { size: 2000 }, { turnout: '60.0%' }), id).findings).toMatchObject([
    { measures: { official: 0.6 } },
  ]);
});

test('nobody voted by the survey: nothing infinite is told', () => {
  const [finding] = audited(survey({ turnout: '0%' }), id).findings;
  expect(finding.severity).toBe('warning');
  expect(finding.detail).not.toMatch(/Infinity|NaN/);
  expect(finding.measures).not.toHaveProperty('responseRatio');
});

describe('too little data', () => {
  test.each([
    ['no survey', datasetOf({ sources: [official({ registered: 1000, ballotsCast: 600 })] })],
    ['no turnout', survey({ shares: { alpha: '50%' } })],
    ['a bound', survey({ turnout: '<=60%' })],
    ['no sample size', survey({ turnout: '60%' }, { base: 'respondents' })],
    ['voters only', survey({ turnout: '60%' }, { size: 1000, base: 'voters' })],
    ['no official turnout', survey({ turnout: '60%' }, { size: 1000 }, { registered: 1000 })],
    ['an official turnout of 100 %', survey({ turnout: '60%' }, { size: 1000 }, { registered: 1000, ballotsCast: 1000 })],
    ['a turnout above 100 %', survey({ turnout: '160%' })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});
