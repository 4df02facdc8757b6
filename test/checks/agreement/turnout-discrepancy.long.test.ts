import { expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, official } from '../../support/dataset.ts';
import { draws, printed } from '../../support/random.ts';

const id = 'turnout-discrepancy';
const survey = (
  totals: Manifest,
  sample: Manifest = { size: 2000, base: 'respondents' },
  counts: Manifest = { registered: 1000, ballotsCast: 600 },
) => datasetOf({ sources: [official(counts), { id: 'survey', name: 'Survey', kind: 'survey', sample, totals }] });

test('under its null it warns at most once in a hundred', () => {
  const { dirichlet, multinomial } = draws(20200607);
  const c = 0.24 / 0.035 ** 2 - 1;
  const trials = 1500;
  let warnings = 0;
  let below = 0;
  for (let trial = 0; trial < trials; trial++) {
    const [voted] = multinomial(1000, dirichlet([0.6 * c, 0.4 * c]));
    const [finding] = audited(survey({ turnout: printed(voted, 1000, 1) }, { size: 1000, base: 'respondents' }), id).findings;
    if (finding.severity === 'warning') warnings++;
    if ((finding.test?.pValue ?? 1) < 0.05) below++;
  }
  expect(warnings / trials).toBeLessThan(0.01);
  // Near 5 %, a little below for the rounding that is granted; three standard errors are 1.7 %.
  expect(below / trials).toBeGreaterThan(0.03);
  expect(below / trials).toBeLessThan(0.068);
});
