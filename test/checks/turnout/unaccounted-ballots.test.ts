import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';

const id = 'unaccounted-ballots';
/** Two areas: 500 and 300 valid votes at 50.0 and 60.0 %: a roll of 1,000 and 500 without invalid ballots. */
const country = (totals: Manifest, turnouts: readonly [string, string] = ['50.0', '60.0']) =>
  datasetOf(
    {
      sources: [
        official(totals, {
          tables: [
            {
              file: 't.csv',
              level: 'region',
              shareUnit: 'percent',
              columns: { area: 'area', turnout: 'turnout', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } },
            },
          ],
        }),
      ],
    },
    {
      't.csv': [
        ['area', 'turnout', 'Alpha', 'Beta', 'Gamma'],
        ['A1', turnouts[0], 250, 150, 100],
        ['A2', turnouts[1], 150, 100, 50],
      ],
    },
  );
const votes = { alpha: 400, beta: 250, gamma: 150 };

test('honest data: nothing differs', () => {
  expect(observe(country({ registered: 1500, ballotsCast: 800, votes }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
});

test('honest data: a difference from rounding is called that', () => {
  // 500 · 1.05 / 0.5 + 300 · 1.05 / 0.6 = 1,575; by rounding between 1,573.5 and 1,576.5.
  const [finding] = audited(country({ registered: 1576, ballotsCast: 840, votes }), id).findings;
  expect(finding).toMatchObject({
    severity: 'note',
    about: 'result',
    message: holding('2', '1,575', '1,576', '1', '0.06'),
    detail: holding('1,500', '76'),
    measures: { areas: 2 },
  });
  expect(finding.measures.scaledRoll).toBeCloseTo(1575, 6);
  expect(finding.measures.unscaledRoll).toBeCloseTo(1500, 6);
  expect(finding.measures.scaledLow).toBeCloseTo(525 / 0.5005 + 315 / 0.6005, 6);
  expect(finding.measures.scaledHigh).toBeCloseTo(525 / 0.4995 + 315 / 0.5995, 6);
});

describe('a planted fault', () => {
  test('a fifth of the roll stands in no area', () => {
    const [finding] = audited(country({ registered: 2000, ballotsCast: 840, votes }), id).findings;
    expect(finding).toMatchObject({
      severity: 'note',
      scope: { source: 'commission', level: 'region', quantity: 'registered' },
      message: holding('425', '21.25'),
      detail: holding('1,500', '500'),
      locations: [{ field: 'sources.commission.totals.registered' }, { line: 2, field: 'turnout' }, { line: 3, field: 'turnout' }],
    });
  });

  test('too small a roll, no invalid ballots: nothing is said of scaling', () => {
    const [finding] = audited(country({ registered: 1490, ballotsCast: 800, votes }), id).findings;
    expect(finding.message).toEqual(holding('10', '0.67'));
    expect(finding.detail).not.toEqual(holding(/\d/));
  });
});

describe('too little data', () => {
  test.each([
    ['no roll', country({ ballotsCast: 840, votes }), 'are not published'],
    ['no ballots cast', country({ registered: 1500, votes }), 'are not published'],
    [
      'an area is missing',
      country({ registered: 1500, ballotsCast: 840, votes: { ...votes, alpha: 401 } }),
      'the areas have 800 of 801 valid votes',
    ],
    [
      'fewer cast than valid',
      country({ registered: 1500, ballotsCast: 799, votes }),
      'the published ballots cast are fewer than the valid votes',
    ],
    ['a turnout of 0', country({ registered: 1500, ballotsCast: 840, votes }, ['0.0', '60.0']), 'may be 0'],
    ['turnout from counts needs no estimate', nordavia(), 'no table has votes and a printed turnout'],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});
