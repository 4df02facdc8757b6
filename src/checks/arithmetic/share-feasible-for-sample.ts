import * as z from 'zod';
import type { Claim } from '../../data/claim.ts';
import { shareInterval, shareText } from '../../data/share.ts';
import { aboutCheck, broken, defineCheck, type Observation, passed, skipped } from '../../findings/check.ts';
import { percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { quantityName } from '../../queries/quantity.ts';
import { feasibleCounts } from '../../stats/exact-share.ts';
import { T } from './share-feasible-for-sample.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'share-feasible-for-sample',
  kind: 'rule',
  references: [{ cite: 'Brown & Heathers (2017), The GRIM test', url: 'https://doi.org/10.1177/1948550616673876' }],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const claims = dataset.claims.filter((claim) => claim.of !== undefined && claim.value?.kind === 'share' && !claim.approx);
    if (claims.length === 0) return [skipped(MODEL.wholeDataset(), T.noPercentageClaimedKnown(), T.claimValuePercent())];
    return claims.map(check);
  },
});

function check(claim: Claim): Observation {
  const { of: n = 0, value, quantity, location } = claim;
  const name = quantityName(quantity);
  if (value?.kind !== 'share' || n < 1) return skipped(name, T.totalNotAbove0(), T.totalAbove0());
  const { share } = value;
  const { low, high } = shareInterval(share);
  if (n >= 10 ** (share.decimals + 2))
    return skipped(
      name,
      T.totalAllowsEveryPercentage({ n, decimals: share.decimals }),
      T.moreDecimalsOrTotal({ decimals: 10 ** (share.decimals + 2) }),
    );
  if (feasibleCounts(low, high, n)) return passed(1);
  const below = Math.floor(low * n);
  const decimals = Math.max(0, share.decimals) + 1;
  const above = low > 1;
  return broken({
    about: 'document',
    scope: { quantity },
    message: above ? T.moreThanAllThem({ name, share: shareText(share), n }) : T.notWholeNumber({ name, share: shareText(share), n }),
    ...(above
      ? {}
      : {
          detail: T.ofAreAre({
            below,
            n,
            below2: percent(below / n, decimals),
            below3: below + 1,
            below4: percent((below + 1) / n, decimals),
          }),
        }),
    expected: T.percentageWholeNumberGives({ n }),
    seen: shareText(share),
    measures: {
      of: n,
      published: share.units / 10 ** (share.decimals + 2),
      ...(above ? {} : { below: below / n, above: (below + 1) / n }),
    },
    locations: [location],
  });
}
