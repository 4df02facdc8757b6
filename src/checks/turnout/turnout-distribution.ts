import * as z from 'zod';
import { type CheckMeta, defineCheck, skipped } from '../../model/check.ts';

const NEEDED = 'registered voters and ballots cast of at least 500 polling stations';

const meta: CheckMeta = {
  id: 'turnout-distribution',
  title: 'Distribution of turnout',
  question: 'Does the turnout of stations have one peak and the tails that elections have?',
  kind: 'test',
  needs: [NEEDED],
  limits: ['Announced, not built: this version of Sanaq skips it on every dataset.'],
  announced: true,
  method: 'Not built in this version.',
  explanations: ['Not built in this version.'],
  references: [
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
};

const options = z.strictObject({});

/** Stands in the list so that a report says what has not been asked. */
export default defineCheck({
  meta,
  options,
  run: () => [skipped('The whole dataset', 'this version of Sanaq does not run the check yet', NEEDED)],
});
