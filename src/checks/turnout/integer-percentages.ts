import * as z from 'zod';
import { type CheckMeta, defineCheck, skipped } from '../../model/check.ts';

const NEEDED = 'registered voters, ballots cast and votes of at least 500 polling stations';

const meta: CheckMeta = {
  id: 'integer-percentages',
  title: 'Whole percentages',
  question: 'Do turnout and shares of stations fall on whole percentages more often than chance allows?',
  kind: 'test',
  needs: [NEEDED],
  limits: ['Announced, not built: this version of Sanaq skips it on every dataset.'],
  announced: true,
  method: 'Not built in this version.',
  explanations: ['Not built in this version.'],
  references: [
    {
      cite: 'Kobak, Shpilkin & Pshenichnikov (2016), Integer percentages as electoral falsification fingerprints',
      url: 'https://doi.org/10.1214/16-AOAS904',
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
