import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareText, shareValue } from '../../data/share.ts';
import type { Source } from '../../data/source.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, passed, skipped } from '../../findings/check.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { officialShares, reportedShares } from '../../queries/reference.ts';
import { Z90, Z95 } from '../../stats/confidence.ts';
import { impliedDesignEffect } from '../../stats/design-effect.ts';
import { T } from './margin-matches-sample.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'margin-matches-sample',
  kind: 'rule',
  references: [{ cite: 'Kish (1965), Survey Sampling', url: 'https://archive.org/details/surveysampling0000kish' }],
});

const options = z.strictObject({
  largest: z.number().min(1).default(5).describe('Implied design effect from which a note is made.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { largest }) {
    const stated = dataset.sources.filter(({ sample }) => sample?.size && sample.marginOfError);
    if (stated.length === 0) return [skipped(MODEL.wholeDataset(), T.noSourceStatesBoth(), T.sampleSizeMarginError())];
    return stated.map((source) => check(dataset, source, largest));
  },
});

function check(dataset: Dataset, source: Source, largest: number): Observation {
  const { size, marginOfError: margin } = source.sample ?? {};
  if (!size || !margin || size.value < 1) return skipped(source.name, T.itsSampleSizeNot(), T.sampleSizeAbove0());
  const { low, high } = shareInterval(margin.value);
  const stated = shareValue(margin.value);
  if (stated === 0) return skipped(source.name, T.itsMarginErrorGiven(), T.marginMoreDecimals());
  const n = size.value;
  const implied = impliedDesignEffect(stated, n);
  const random = Z95 * Math.sqrt(0.25 / n);
  const fields = {
    about: 'document' as const,
    scope: { source: source.id, quantity: 'margin' },
    expected: T.pointsSimpleRandomSample({ random: 100 * random, n }),
    seen: T.impliedDesignEffect({ margin: shareText(margin.value), implied }),
    measures: { size: n, margin: stated, simpleRandomMargin: random, impliedDesignEffect: implied, effectiveSize: n / implied },
    locations: [margin.location, size.location],
  };
  const printed = shareText(margin.value);
  const interviews = T.interview({ n });
  if (high < random) {
    const least = smallestMargin(dataset, source, n);
    const message = T.marginNarrowerThanPoints({ source: source.name, printed, interviews, random: 100 * random });
    if (least === undefined || high >= least)
      return noted({
        ...fields,
        message,
        detail: T.maySmallerShareAnother(),
      });
    return broken({
      ...fields,
      message,
      detail: T.noReportedShareWould({ least: 100 * least }),
    });
  }
  // "At most 2 %" allows a narrower margin, of which nothing is implied.
  if (implied < largest || low === 0) return passed(1);
  return noted({
    ...fields,
    message: T.marginImpliesDesignEffect({ source: source.name, printed, interviews, implied }),
    detail: T.marginSampleWorthMuch({ n: n / implied }),
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
