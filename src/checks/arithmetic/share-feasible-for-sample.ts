import * as z from 'zod';
import type { Claim } from '../../data/claim.ts';
import { shareInterval, shareScale, shareText, shareValue } from '../../data/share.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
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
    if (claims.length === 0) return [cannot(MODEL.wholeDataset(), T.noPercentage(), T.claimNeeded())];
    return claims.map(check);
  },
});

function check({ of: total = 0, value, quantity, location }: Claim): Observation {
  const name = quantityName(quantity);
  if (value?.kind !== 'share' || total < 1) return cannot(name, T.emptyTotal(), T.totalNeeded());
  const { share } = value;
  const scale = shareScale(share.decimals);
  if (total >= scale) return cannot(name, T.allPossible({ of: total, decimals: share.decimals }), T.decimalsNeeded({ scale }));
  const { low, high } = shareInterval(share);
  if (feasibleCounts(low, high, total)) return passed(1);
  const given = {
    about: 'document',
    scope: { quantity },
    facts: { name, of: total, published: shareValue(share), printed: shareText(share) },
    locations: [location],
  } as const;
  if (low > 1) return broken(T.moreThanAll, given);
  return broken(T.notWhole, { ...given, facts: { ...given.facts, ...nearestCounts(low, total, Math.max(0, share.decimals) + 1) } });
}

/** The whole numbers just below and above the printed share, and the percentages they give. */
function nearestCounts(low: number, total: number, decimals: number) {
  const countBelow = Math.floor(low * total);
  const countAbove = countBelow + 1;
  return { countBelow, countAbove, below: percent(countBelow / total, decimals), above: percent(countAbove / total, decimals) };
}
