import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';

const id = 'turnout-matches-counts';
const totals = (counts: Manifest) => datasetOf({ sources: [official(counts)] });
const holds = (counts: Manifest) => expect(observe(totals(counts), id)).toEqual([{ kind: 'passed', tests: 1 }]);

describe('honest data', () => {
  test('an invented country', () => {
    // Twelve districts by the board (printed and 21:00) and by the gazette, and the whole.
    expect(observe(nordavia(), id)).toEqual([{ kind: 'passed', tests: 37 }]);
  });

  test.each([
    ['by ballots cast', { registered: 11_919_241, ballotsCast: 7_539_280, turnout: '63.25%' }],
    ['by ballots issued, where fewer were cast', { registered: 1000, issued: 728, ballotsCast: 713, turnout: '72.8%' }],
    ['on the edge of rounding', { registered: 1000, ballotsCast: 625, turnout: '63%' }],
    ['over 100 %', { registered: 100, ballotsCast: 120, turnout: '120%' }],
    ['a bound', { registered: 100, ballotsCast: 20, turnout: '<=25%' }],
    ['nobody came', { registered: 100, ballotsCast: 0, turnout: '0%' }],
  ])('%s', (_, counts) => holds(counts));

  test('only the latest hour, in whatever order they stand', () => {
    holds({ registered: 100, ballotsCast: 60, turnoutAt: { '20:00': '60%', '10:00': '12%', '12:00': '30%' } });
  });
});

describe('a planted fault', () => {
  test('two digits in the other order', () => {
    const [finding] = audited(totals({ registered: 1000, ballotsCast: 632, turnout: '62.3%' }), id).findings;
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { source: 'commission', quantity: 'turnout' },
      message: holding('Testland', '62.3', '632', '1,000', '63.20'),
      measures: { published: 0.623, computed: 0.632, registered: 1000, ballots: 632 },
      locations: ['turnout', 'ballotsCast', 'registered'].map((field) => ({ field: `sources.commission.totals.${field}` })),
    });
    expect(finding.measures.differencePp).toBeCloseTo(-0.9, 9);
    expect(finding.explanations.join(' ')).toContain('other ballots than ballots cast');
  });

  test('neither issued nor cast fits: both are in the finding', () => {
    const [finding] = audited(totals({ registered: 1000, issued: 700, ballotsCast: 690, turnout: '71%' }), id).findings;
    expect(finding.expected).toEqual(holding('70.00', '69.00'));
    expect(finding.explanations.join(' ')).not.toContain('other ballots');
  });

  test('a difference in the third decimal is shown', () => {
    const [finding] = audited(totals({ registered: 100_000, ballotsCast: 63_253, turnout: '63.254%' }), id).findings;
    expect(finding.message).toEqual(holding('63.254', '63,253', '100,000', '63.2530'));
  });

  test('the last announcement of the day is provisional: a note', () => {
    const dataset = totals({ registered: 519_633, ballotsCast: 370_760, turnoutAt: { '22:00': '72.8%', '20:00': '50%' } });
    const { findings } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        scope: { quantity: 'turnout at 22:00' },
        message: holding('Testland', '72.8', '22:00', '370,760', '519,633', '71.35'),
      },
    ]);
    // 370,760 / 519,633 by hand is 0.713503568865…
    expect(findings[0].measures.computed).toBeCloseTo(0.7135035689, 9);
  });
});

test.each([
  ['no counts', { turnout: '60%', registered: 100 }],
  ['nobody registered', { turnout: '60%', registered: 0, ballotsCast: 5 }],
  ['no turnout', { registered: 100, ballotsCast: 60 }],
])('too little data: %s', (_, counts) => {
  expect(observe(totals(counts), id)).toMatchObject([
    { kind: 'skipped', reason: expect.stringContaining('printed turnout'), dataNeeded: expect.stringContaining('registered') },
  ]);
});
