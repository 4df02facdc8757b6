import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/index.ts';
import { fixtureAudit } from './support/fixture-audit.ts';
import { holding } from './support/holding.ts';

const { findings, checks, tables } = (await fixtureAudit('kz-2021')).report;
const of = (check: string): Finding[] => findings.filter((one) => one.check === check);
const about = (check: string, quantity: string): Finding => {
  const found = of(check).filter(({ scope }) => scope.quantity === quantity);
  expect(found).toHaveLength(1);
  return found[0];
};

describe('figures published twice', () => {
  test('these disagree, and no other', () => {
    expect(
      of('claims-agree')
        .map(({ scope }) => scope.quantity)
        .sort(),
    ).toEqual([
      'areas.region',
      'candidates',
      'countries-with-stations',
      'list-of-adal',
      'nur-otan-in-opinion-polls',
      'polling-stations',
      'regions-voting-late',
      'sources.democratic-institute.totals.shares.aq-jol',
      'sources.ifes.totals.ballotsCast',
      'sources.previous-2016.totals.otherShares.JSDP',
      'sources.qogamdyq-pikir.sample.size',
      'sources.turnout-petrov.totals.turnoutAt.22:00',
      'turnout at 10:00 of turnout-kazinform',
      'turnout-of-2004',
    ]);
  });

  test('all of them are errors of documents, not of the result', () => {
    expect(of('claims-agree').map(({ severity, about }) => `${severity} ${about}`)).toEqual(Array(14).fill('error document'));
  });

  test('316 candidates on five lists, 312 in the text and in Trend: ADAL has 20 or 16', () => {
    const finding = about('claims-agree', 'candidates');
    expect(finding.measures).toMatchObject({ largest: 316, smallest: 312, difference: 4 });
    expect(finding.detail).toEqual(holding('20', '16'));
  });

  test('West Kazakhstan at 10:00: 17.7 % by Kazinform, 12.7 % by BaigeNews', () => {
    expect(about('claims-agree', 'turnout at 10:00 of turnout-kazinform')).toMatchObject({
      scope: { area: 'KZ-ZAP', source: 'turnout-baigenews' },
      measures: { first: 0.177, second: 0.127 },
      locations: [
        { file: 'turnout-by-region.csv', line: 8, field: '10:00 Kazinform' },
        { file: 'turnout-by-region.csv', line: 8, field: '10:00 BaigeNews' },
      ],
    });
  });

  test('"polled" leaves out just the invalid ballots', () => {
    expect(about('claims-agree', 'sources.ifes.totals.ballotsCast').measures.difference).toBe(297_718);
  });

  test('the party of 2016: 88,813 of 7,522,868 are not 1.8 %', () => {
    expect(about('claims-agree', 'sources.previous-2016.totals.otherShares.JSDP').measures.smallest).toBeCloseTo(0.01180574, 8);
  });

  test('16 of 17 regions have hours; informburo has Kyzylorda among the late ones', () => {
    expect(about('claims-agree', 'areas.region').measures).toMatchObject({ largest: 17, smallest: 16 });
    expect(about('claims-agree', 'regions-voting-late').detail).toEqual(holding('KZ-KZY'));
  });
});

test('24.5 % of 78 are no whole number, 11.5 % are 9', () => {
  expect(of('share-feasible-for-sample')).toMatchObject([
    {
      severity: 'error',
      about: 'document',
      scope: { quantity: 'primary-economists' },
      message: holding('78', '19', '24.36', '20', '25.64'),
    },
  ]);
  expect(checks.find(({ id }) => id === 'share-feasible-for-sample')?.tests).toBe(2);
});

test('24:59 is not a time of day', () => {
  expect(of('time-is-possible')).toMatchObject([
    { severity: 'error', scope: { quantity: 'end-of-campaign' }, measures: { published: '24:59' } },
  ]);
});

describe('margins of error', () => {
  test.each([
    ['qogamdyq-pikir', 9.996202],
    ['democratic-institute', 13.015889],
    ['socis-a', 52.576693],
  ])('%s: an implied design effect of %f, a note', (source, effect) => {
    const found = of('margin-matches-sample').filter(({ scope }) => scope.source === source);
    expect(found).toMatchObject([{ severity: 'note', about: 'document' }]);
    expect(found[0].measures.impliedDesignEffect).toBeCloseTo(effect, 6);
  });

  test('Astana Zertteu: 2.1 points for 6,800 imply 3.12, which is usual', () => {
    expect(of('margin-matches-sample')).toHaveLength(3);
    expect(checks.find(({ id }) => id === 'margin-matches-sample')?.tests).toBe(4);
    expect((0.021 / (1.959963984540054 * 0.5)) ** 2 * 6800).toBeCloseTo(3.1226, 4);
  });
});

describe('turnout', () => {
  test('r over 17 regions, its interval, and r without the three cities', () => {
    const [finding, ...others] = of('turnout-share-dependence');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'note', about: 'result', scope: { contestant: 'nur-otan', level: 'region' } });
    const { r, low, high, rWithinGroup, areasInGroup } = finding.measures as Record<string, number>;
    expect([r, low, high, rWithinGroup].map((value) => value.toFixed(3))).toEqual(['0.876', '0.683', '0.955', '0.846']);
    expect(areasInGroup).toBe(14);
    // The shares are those of the votes; with the percentages as printed r is 0.87590529.
    expect(r).toBeCloseTo(0.87594183, 8);
    const table = tables.find(({ id }) => id === 'turnout-by-region');
    expect(table?.rows).toHaveLength(17);
    expect(finding.explanations.join(' ')).toContain('Urbanisation');
  });

  test('the roll behind the areas, with the scaling and without', () => {
    const [finding, ...others] = of('unaccounted-ballots');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'note', measures: { officialRoll: 11_919_241, areas: 17 } });
    expect(finding.measures.scaledRoll).toBeCloseTo(11_894_788, -0.5);
    expect(finding.measures.unscaledRoll).toBeCloseTo(11_425_075.5, 1);
    expect(finding.message).toContain('11,894,788');
    expect(finding.detail).toEqual(holding('11,425,076', '494,165'));
  });

  test('Akmola: 71.35 % by counts against 72.8 % announced', () => {
    expect(of('turnout-matches-counts')).toMatchObject([
      { severity: 'note', scope: { area: 'KZ-AKM', quantity: 'turnout at 22:00' }, message: expect.stringContaining('71.35 %') },
    ]);
  });

  test('no announcement falls; Almaty gains 6 points where the median gains 18.6', () => {
    expect(of('cumulative-turnout')).toMatchObject([
      {
        severity: 'note',
        scope: { area: 'KZ-ALA', quantity: 'pace 10:00 to 12:00' },
        message: holding('6.0'),
      },
    ]);
    expect(of('cumulative-turnout')[0].measures.robustZ).toBeCloseTo(-12.6 / (1.4826 * 1.2), 4);
  });
});

test('the ballots of the country fit together, the loss of 11.1 points too, and no rows repeat each other', () => {
  for (const id of ['ballot-chain', 'change-matches-levels', 'duplicate-rows', 'outlying-areas']) {
    expect(of(id)).toEqual([]);
    expect(checks.find((check) => check.id === id)?.tests).toBeGreaterThan(0);
  }
});
