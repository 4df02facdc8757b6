import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareText, shareValue } from '../../data/share.ts';
import type { Source } from '../../data/source.ts';
import { broken, type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../findings/check.ts';
import { count, fixed, plural, significant } from '../../language/format.ts';
import { say } from '../../language/text.ts';
import { officialShares, reportedShares } from '../../queries/reference.ts';
import { Z90, Z95 } from '../../stats/confidence.ts';
import { impliedDesignEffect } from '../../stats/design-effect.ts';

const meta: CheckMeta = {
  id: 'margin-matches-sample',
  title: 'Margins of error and sample sizes',
  question: 'Does the stated margin of error fit the stated sample size?',
  kind: 'rule',
  needs: ['a source with sample size and margin of error'],
  limits: [
    'The margin is taken to be for 95 % confidence and a share of one half, as is usual; it says nothing of errors other than sampling.',
    'A margin given as a bound ("at most 2 %") can be too narrow, never too wide.',
  ],
  method:
    'The design effect implied by the margin, (m/(1.96·½/√n))². Below 1 the margin is narrower than a simple random sample allows; that is an error only if it is too narrow even at 90 % confidence, for the most extreme share the source reports, with the correction for a sample that is a large part of the valid votes.',
  explanations: [
    'A margin wider than that of a simple random sample is honest for clustered interviews, such as an exit poll at some hundred stations.',
    'A design effect in the tens can mean that the sample size counts something else than interviews.',
  ],
  references: [{ cite: 'Kish (1965), Survey Sampling', url: 'https://archive.org/details/surveysampling0000kish' }],
};

const options = z.strictObject({
  largest: z.number().min(1).default(5).describe('Implied design effect from which a note is made.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { largest }) {
    const stated = dataset.sources.filter(({ sample }) => sample?.size && sample.marginOfError);
    if (stated.length === 0)
      return [
        skipped(
          say`The whole dataset`,
          say`no source states both a sample size and a margin of error`,
          say`sample size and margin of error`,
        ),
      ];
    return stated.map((source) => check(dataset, source, largest));
  },
});

function check(dataset: Dataset, source: Source, largest: number): Observation {
  const { size, marginOfError: margin } = source.sample ?? {};
  if (!size || !margin || size.value < 1) return skipped(source.name, say`its sample size is not above 0`, say`a sample size above 0`);
  const { low, high } = shareInterval(margin.value);
  const stated = shareValue(margin.value);
  if (stated === 0) return skipped(source.name, say`its margin of error is given as 0`, say`the margin with more decimals`);
  const n = size.value;
  const implied = impliedDesignEffect(stated, n);
  const random = Z95 * Math.sqrt(0.25 / n);
  const fields = {
    about: 'document' as const,
    scope: { source: source.id, quantity: 'margin' },
    expected: say`${fixed(100 * random, 2)} points for a simple random sample of ${count(n)}, wider for clusters and weights`,
    seen: say`${shareText(margin.value)}, an implied design effect of ${significant(implied)}`,
    measures: { size: n, margin: stated, simpleRandomMargin: random, impliedDesignEffect: implied, effectiveSize: n / implied },
    locations: [margin.location, size.location],
  };
  const printed = shareText(margin.value);
  const interviews = plural(n, 'interview');
  if (high < random) {
    const least = smallestMargin(dataset, source, n);
    const message = say`${source.name}: a margin of ${printed} for ${interviews} is narrower than the ${fixed(100 * random, 2)} points of a simple random sample.`;
    if (least === undefined || high >= least)
      return noted({
        ...fields,
        message,
        detail: say`It may be that of a smaller share, of another confidence, or of a sample that is a large part of all.`,
      });
    return broken({
      ...fields,
      message,
      detail: say`No reported share would have one below ${fixed(100 * least, 2)} points, even at 90 % confidence.`,
    });
  }
  // "At most 2 %" allows a narrower margin, of which nothing is implied.
  if (implied < largest || low === 0) return passed(1);
  return noted({
    ...fields,
    message: say`${source.name}: a margin of ${printed} for ${interviews} implies a design effect of ${significant(implied)}.`,
    detail: say`By that margin the sample is worth as much as ${count(n / implied)} people drawn at random.`,
  });
}

/** The smallest margin any reported share can have by chance alone; undefined where none is reported. Each allowance is in favour of the source. */
function smallestMargin(dataset: Dataset, source: Source, n: number): number | undefined {
  const shares = (reportedShares(source)?.values ?? []).filter((share): share is number => share !== undefined && share > 0 && share < 1);
  if (shares.length === 0) return undefined;
  const spread = Math.min(...shares.map((share) => Math.sqrt(share * (1 - share))));
  const voters = officialShares(dataset, source.area)?.valid;
  const left = voters === undefined ? 1 : Math.max(0, 1 - n / voters);
  return Z90 * spread * Math.sqrt(left / n);
}
