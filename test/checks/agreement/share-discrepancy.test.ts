import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { disclosed, sized, survey, votes } from './official-survey.ts';
import { answered } from './survey-answers.ts';

const id = 'share-discrepancy';

describe('honest data', () => {
  test.each([
    ['the official shares', sized(1000, '50%', '30%', '20%')],
    ['three points off, as polls are', sized(1000, '53%', '28.5%', '18.5%')],
    ['a huge sample two points off: sampling error says 10⁻³⁰⁰, polls do not', sized(200000, '52%', '29%', '19%')],
    ['one interview', sized(1, '100%', '0%', '0%')],
  ])('%s: told, not flagged', (_, dataset) => {
    const { findings, result } = audited(dataset, id);
    expect(result.status).toBe('passed');
    expect(findings).toMatchObject([{ severity: 'note', about: 'result', scope: { source: 'survey' } }]);
    expect(findings[0].message).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a poll whose undecided voters can make up the difference', () => {
    // 40, 30 and 20 % with 10 % undecided: all of these would have to vote for Alpha.
    const dataset = sized(2000, '40%', '30%', '20%', { kind: 'poll' });
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ severity: 'note', grade: 0 });
    expect(finding.test).toMatchObject({ statistic: 0, pValue: 1 });
  });

  test('shares of the official result among a poll’s 90 % who decided', () => {
    expect(audited(sized(2000, '45%', '27%', '18%', { kind: 'poll' }), id).findings).toMatchObject([{ severity: 'note', grade: 0 }]);
  });
});

describe('a planted fault', () => {
  test('twenty points, by hand', () => {
    const [finding] = audited(sized(1000, '30.0%', '42.0%', '28.0%'), id).findings;
    expect(finding).toMatchObject({ severity: 'warning', about: 'result', scope: { source: 'survey' }, grade: 3 });
    // Distance: (20 + 12 + 8)/2. φ² = 0.04/0.5 + 0.0144/0.3 + 0.0064/0.2 = 0.16; X² = 160 at random.
    expect(finding.measures.totalVariation).toBeCloseTo(0.2, 12);
    const [reading] = finding.readings ?? [];
    expect(reading).toMatchObject({ base: 'voters', n: 1000 });
    expect(reading.x2SimpleRandom).toBeCloseTo(160, 6);
    // Stated design effect 1.5: worth 666.7. c = 0.25/0.035² − 1 = 203.0816; X²/1.5·(1 + c)/(n/1.5 + c) = 25.0287
    expect(reading).toMatchObject({ impliedDesignEffect: 1.5, designEffectFrom: 'stated' });
    expect(reading.x2TotalSurveyError).toBeCloseTo((106.6666667 * 204.0816327) / (666.6666667 + 203.0816327), 6);
    // G = 2·(300 ln 0.6 + 420 ln 1.4 + 280 ln 1.4) = 164.5656
    expect(reading.gSimpleRandom).toBeCloseTo(2 * (300 * Math.log(0.6) + 700 * Math.log(1.4)), 6);
    // Least favourable: Alpha at 30.05, the others as much lower in proportion to 30 and 20 as their intervals allow.
    expect(reading.x2LeastFavourable).toBeLessThan(reading.x2TotalSurveyError as number);
    expect(finding.test).toMatchObject({ df: 2, n: 1000, statistic: reading.x2LeastFavourable });
    // The chi-square tail, exp(−X²/2) on 2 degrees of freedom, is far too small out here: the inverse of the Bayes factor takes its place.
    expect(reading.log10PLeastFavourable as number).toBeCloseTo(-(reading.x2LeastFavourable as number) / 2 / Math.LN10, 9);
    expect(finding.test?.log10PValue).toBeGreaterThanOrEqual(-(reading.log10BayesFactor as number));
    expect(finding.test?.pValue).toBeCloseTo(finding.measures.chanceAtMost as number, 15);
    expect(finding.locations.map(({ field }) => field)).toEqual([
      'sources.survey.totals.shares.alpha',
      'sources.survey.totals.shares.beta',
      'sources.survey.totals.shares.gamma',
      'sources.survey.sample.size',
      'sources.commission.totals.votes.alpha',
      'sources.commission.totals.votes.beta',
      'sources.commission.totals.votes.gamma',
    ]);
  });

  test('what is not disclosed lowers the grade, and is named', () => {
    const [finding] = audited(
      survey({ sample: { size: 1000 }, totals: { shares: { alpha: '30%', beta: '42%', gamma: '28%' } } }),
      id,
    ).findings;
    expect(finding).toMatchObject({ severity: 'warning', grade: 2 });
    expect(finding.grading).toMatchObject({ quality: 2 });
  });

  test('an opinion poll before the vote loses a grade: opinions change', () => {
    expect(audited(sized(1000, '30.0%', '42.0%', '28.0%', { kind: 'poll' }), id).findings).toMatchObject([
      { severity: 'warning', grade: 2 },
    ]);
  });

  test('two readings of an unknown base give one finding, on the milder', () => {
    const dataset = survey({
      sample: { size: 1000, base: 'unknown' },
      totals: { turnout: '40%', shares: { alpha: '30%', beta: '42%', gamma: '28%' } },
    });
    const { findings } = audited(dataset, id);
    expect(findings).toHaveLength(1);
    expect(findings[0].readings).toMatchObject([
      { base: 'respondents', n: 1000 },
      { base: 'voters', n: 400 },
    ]);
    expect(findings[0].test?.n).toBe(400);
  });

  test('contestants that are not reported are one category of all others, never dropped', () => {
    const [finding] = audited(survey({ sample: { size: 1000, ...disclosed }, totals: { shares: { alpha: '30%' } } }), id).findings;
    // 30 against 50: z² = 0.04/0.25·1000 = 160 on one degree of freedom.
    expect(finding.test?.df).toBe(1);
    expect(finding.readings?.[0].x2SimpleRandom).toBeCloseTo(160, 6);
  });

  test('an odd answer that no Bayes factor supports bounds no chance', () => {
    const [finding] = audited(sized(5, '0%', '40%', '60%'), id).findings;
    expect(finding.measures.chanceAtMost).toBeLessThanOrEqual(1);
    expect(finding.message + finding.detail).not.toMatch(/Infinity|NaN/);
  });
});

describe('a source that does not say how it was made', () => {
  test('an undisclosed opinion poll far outside the usual error is no warning, and unusual', () => {
    const far = { kind: 'poll', sample: { size: 1000 }, totals: { shares: { alpha: '30%', beta: '42%', gamma: '28%' } } };
    const observed = observe(survey(far), id).filter((one) => one.kind === 'measured');
    expect(observed).toMatchObject([{ unusual: true, grading: { quality: 2, deduct: 1 } }]);
    expect(audited(survey(far), id).findings).toMatchObject([{ severity: 'note', grade: 1 }]);
    const disclosedPoll = observe(sized(1000, '30.0%', '42.0%', '28.0%', { kind: 'poll' }), id).filter((one) => one.kind === 'measured');
    expect(disclosedPoll[0]).not.toHaveProperty('unusual');
  });

  test('without a sample size: far outside is unusual, near is only skipped', () => {
    const without = (alpha: string, beta: string) => survey({ totals: { shares: { alpha, beta, gamma: '20%' } } });
    const [far, skipped] = observe(without('20%', '60%'), id);
    expect(far).toMatchObject({ kind: 'noted', unusual: true });
    expect(far).not.toHaveProperty('test');
    expect(skipped).toMatchObject({ kind: 'skipped' });
    expect(observe(without('47%', '33%'), id)[0]).toMatchObject({ kind: 'skipped' });
  });
});

describe('answers one by one', () => {
  test('the design effect is estimated, and both corrections of Rao and Scott are told', () => {
    const [finding] = audited(answered([0.5, 0.3, 0.2]), id).findings;
    const [reading] = finding.readings ?? [];
    expect(reading).toMatchObject({ base: 'answers that name somebody', n: 1000, designEffectFrom: 'estimated from the answers' });
    // Clusters of 25 with a correlation of 1/5: 1 + 24/5 = 5.8 is expected.
    expect(reading.impliedDesignEffect).toBeGreaterThan(4);
    expect(reading.impliedDesignEffect).toBeLessThan(8);
    expect(reading.log10PRaoScottFirstOrder as number).toBeGreaterThan(reading.log10PSimpleRandom as number);
    expect(reading.log10PRaoScottSecondOrder as number).toBeGreaterThan(reading.log10PSimpleRandom as number);
    expect(finding).toMatchObject({ severity: 'note' });
    expect(finding.locations[0]).toMatchObject({ field: 'sources.survey.responses.file' });
  });

  test('twenty points are flagged all the same', () => {
    expect(audited(answered([0.25, 0.45, 0.3]), id).findings).toMatchObject([{ severity: 'warning', scope: { source: 'survey' } }]);
  });
});

describe('edges', () => {
  const two = (source: Manifest, totals: Manifest) =>
    survey(source, totals, {
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
    });

  test('a contestant with 0 official votes', () => {
    const dataset = survey(
      { sample: { size: 1000, ...disclosed }, totals: { shares: { alpha: '60%', beta: '38%', gamma: '2%' } } },
      { votes: { alpha: 600, beta: 400, gamma: 0 } },
    );
    const { findings, result } = audited(dataset, id);
    expect(result.error).toBeUndefined();
    expect(findings).toMatchObject([{ severity: 'note' }]);
  });

  test.each([
    ['all reported', { alpha: '80%', beta: '40%', gamma: '10%' }],
    ['some reported', { alpha: '80%', beta: '40%' }],
    ['one alone above 100', { alpha: '120%' }],
  ])('shares over 100: %s', (_, shares) => {
    const { findings, result } = audited(survey({ sample: { size: 1000, ...disclosed }, totals: { shares } }), id);
    expect(result.error).toBeUndefined();
    expect(findings).toHaveLength(1);
  });

  test('only one contestant', () => {
    const dataset = survey(
      { sample: { size: 1000 }, totals: { shares: { alpha: '90%' } } },
      { votes: { alpha: 10 } },
      { contestants: [{ id: 'alpha', name: 'Alpha' }] },
    );
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('one contestant') }]);
  });

  test('an official result near 100 %', () => {
    expect(
      observe(
        two({ sample: { size: 1000 }, totals: { shares: { alpha: '80%', beta: '20%' } } }, { votes: { alpha: 9999, beta: 1 } }),
        id,
      )[0],
    ).toMatchObject({
      kind: 'skipped',
      reason: holding('100'),
    });
  });

  test('a sample in which by its turnout nobody voted', () => {
    const dataset = survey({
      sample: { size: 1, base: 'voters' },
      totals: { turnout: '40%', shares: { alpha: '100%', beta: '0%', gamma: '0%' } },
    });
    expect(observe(dataset, id)[0]).toMatchObject({ kind: 'skipped' });
  });

  test('an area: its own official votes are asked', () => {
    const table = { file: 'r.csv', level: 'region', columns: { area: 'area', votes: { alpha: 'a', beta: 'b', gamma: 'c' } } };
    const dataset = datasetOf(
      {
        areas: { file: 'areas.csv', id: 'id', parent: 'parent' },
        sources: [
          official({ votes }, { tables: [table] }),
          {
            id: 'exit',
            kind: 'exit-poll',
            area: 'N',
            sample: { size: 1000, ...disclosed },
            totals: { shares: { alpha: '20%', beta: '30%', gamma: '50%' } },
          },
        ],
      },
      {
        'areas.csv': [
          ['id', 'parent'],
          ['T', ''],
          ['N', 'T'],
        ],
        'r.csv': [
          ['area', 'a', 'b', 'c'],
          ['N', 200, 300, 500],
        ],
      },
    );
    expect(audited(dataset, id).findings).toMatchObject([
      { severity: 'note', scope: { source: 'exit', area: 'N' }, measures: { totalVariation: 0 } },
    ]);
  });
});

describe('too little data', () => {
  test.each([
    ['no survey', datasetOf({ sources: [official({ votes })] })],
    ['no sample size', survey({ totals: { shares: { alpha: '30%', beta: '42%', gamma: '28%' } } })],
    [
      'no official votes',
      survey({ sample: { size: 1000 }, totals: { shares: { alpha: '30%', beta: '42%', gamma: '28%' } } }, { registered: 1 }),
    ],
    ['no shares', survey({ sample: { size: 1000 }, totals: { turnout: '50%' } })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)[0]).toMatchObject({
      kind: 'skipped',
      reason: expect.stringMatching(/\S/),
      dataNeeded: expect.stringMatching(/\S/),
    });
  });

  test('without a sample size the smallest is named that chance would not explain', () => {
    // χ² at 95 % on 2 degrees of freedom is 5.991; 5.991/0.16 = 37.4.
    const dataset = survey({ totals: { shares: { alpha: '30%', beta: '42%', gamma: '28%' } } });
    expect(observe(dataset, id)[0]).toMatchObject({ reason: expect.stringMatching(/\b37\b/) });
  });
});

test('a bound is no measurement: the table gives it as printed and no difference', () => {
  const dataset = survey({ sample: { size: 1000, base: 'voters' }, totals: { shares: { alpha: '30%', beta: '42%', gamma: '<=28%' } } });
  const { tables } = audited(dataset, id);
  const row = tables.find((table) => table.id === id)?.rows.find(([, contestant]) => contestant === 'Gamma');
  expect(row?.slice(2)).toEqual(['at most 28 %', 0.2, null, null, null, null]);
});

test('an agreement beyond the margin the source states is said to be one', () => {
  const dataset = survey({
    sample: { size: 1000, base: 'voters', marginOfError: '2%' },
    totals: { shares: { alpha: '54.0%', beta: '27.0%', gamma: '19.0%' } },
  });
  const [finding] = audited(dataset, id).findings;
  expect(finding).toMatchObject({
    severity: 'note',
    grade: 0,
  });
  expect(finding.detail).toEqual(holding('2'));
});
