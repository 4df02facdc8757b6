import * as z from 'zod';
import type { Claim } from '../../data/claim.ts';
import { shareInterval, shareText } from '../../data/share.ts';
import { broken, type CheckMeta, defineCheck, type Observation, passed, skipped } from '../../findings/check.ts';
import { count, percent, plural } from '../../language/format.ts';
import { say } from '../../language/text.ts';
import { quantityName } from '../../queries/quantity.ts';
import { feasibleCounts } from '../../stats/exact-share.ts';

const meta: CheckMeta = {
  id: 'share-feasible-for-sample',
  title: 'Percentages of small numbers',
  question: 'Is there a whole number of people that gives the printed percentage of a known total?',
  kind: 'rule',
  needs: ['a claimed percentage with the whole number it is a share of'],
  limits: [
    'Only unweighted counts: shares of a weighted survey need not be whole numbers of people, so sources with a sample are not asked.',
    'It can fail only where the total is smaller than the number of percentages that can be printed: 1,000 for one decimal.',
  ],
  method: 'GRIM: a whole x with low ≤ x/n ≤ high, the ends being those of the printed figure’s rounding interval, both included.',
  explanations: ['The percentage may be of another total than the one named beside it.', 'A digit may have been mistyped.'],
  references: [{ cite: 'Brown & Heathers (2017), The GRIM test', url: 'https://doi.org/10.1177/1948550616673876' }],
};

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const claims = dataset.claims.filter((claim) => claim.of !== undefined && claim.value?.kind === 'share' && !claim.approx);
    if (claims.length === 0)
      return [
        skipped(say`The whole dataset`, say`no percentage is claimed of a known total`, say`a claim with \`value\` in percent and \`of\``),
      ];
    return claims.map(check);
  },
});

function check(claim: Claim): Observation {
  const { of: n = 0, value, quantity, location } = claim;
  const name = quantityName(quantity);
  if (value?.kind !== 'share' || n < 1) return skipped(name, say`the total is not above 0`, say`a total above 0`);
  const { share } = value;
  const { low, high } = shareInterval(share);
  if (n >= 10 ** (share.decimals + 2))
    return skipped(
      name,
      say`a total of ${count(n)} allows every percentage with ${plural(share.decimals, 'decimal')}`,
      say`more decimals, or a total below ${count(10 ** (share.decimals + 2))}`,
    );
  if (feasibleCounts(low, high, n)) return passed(1);
  const below = Math.floor(low * n);
  const decimals = Math.max(0, share.decimals) + 1;
  const above = low > 1;
  return broken({
    about: 'document',
    scope: { quantity },
    message: above
      ? say`${name}: ${shareText(share)} of ${count(n)} are more than all of them.`
      : say`${name}: ${shareText(share)} of ${count(n)} are not a whole number.`,
    ...(above
      ? {}
      : {
          detail: say`${count(below)} of ${count(n)} are ${percent(below / n, decimals)}, ${count(below + 1)} are ${percent((below + 1) / n, decimals)}.`,
        }),
    expected: say`a percentage that a whole number of ${count(n)} gives`,
    seen: shareText(share),
    measures: {
      of: n,
      published: share.units / 10 ** (share.decimals + 2),
      ...(above ? {} : { below: below / n, above: (below + 1) / n }),
    },
    locations: [location],
  });
}
