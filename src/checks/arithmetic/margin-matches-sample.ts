import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Located } from '../../data/provenance.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import { isPeopleSample, type Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { broken, cannot, noted } from '../../findings/observations.ts';
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
  largest: z.number().min(1).default(5).describe('Smallest implied design effect that gives a note.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { largest }) {
    const stated = dataset.sources.filter(({ sample }) => sample?.size && (sample.marginOfError || sample.margins));
    if (stated.length === 0) return [cannot(MODEL.wholeDataset(), T.noMargin(), T.marginNeeded())];
    // A quick count draws stations, a tally draws nothing: its size is no number of interviews.
    return stated.flatMap((source) =>
      isPeopleSample(source)
        ? marginsOf(dataset, source).map((margin) => check(dataset, source, margin, largest))
        : [cannot(source.name, T.noInterviews(), T.marginNeeded())],
    );
  },
});

/** A margin of error, for all shares or for that of one contestant. */
interface Margin extends Located<Share> {
  readonly contestant?: number;
}

const marginsOf = ({ contestants }: Dataset, { sample }: Source): Margin[] => [
  ...(sample?.marginOfError ? [sample.marginOfError] : []),
  ...contestants.flatMap((_, contestant) => {
    const own = sample?.margins?.[contestant];
    return own ? [{ ...own, contestant }] : [];
  }),
];

function check(dataset: Dataset, source: Source, margin: Margin, largest: number): Observation {
  const { size } = source.sample ?? {};
  if (!size || size.value < 1) return cannot(source.name, T.emptySample(), T.sizeNeeded());
  const stated = shareValue(margin.value);
  if (stated === 0) return cannot(source.name, T.zeroMargin(), T.decimalsNeeded());
  const { low, high } = shareInterval(margin.value);
  const { contestant } = margin;
  const own = contestant === undefined ? undefined : dataset.contestants[contestant];
  // Of all shares the margin is that of one half, the widest there is.
  const share = contestant === undefined ? 0.5 : (reportedShares(source, dataset)?.values[contestant] ?? 0.5);
  if (share <= 0 || share >= 1) return cannot(source.name, T.shareAtAnEnd(), T.shareNeeded());
  const variance = share * (1 - share);
  const simpleRandomMargin = Z95 * Math.sqrt(variance / size.value);
  const impliedEffect = (impliedDesignEffect(stated, size.value) * 0.25) / variance;
  const least = smallestMargin(dataset, source, size.value, contestant);
  const given = {
    about: 'document',
    scope: { source: source.id, quantity: 'margin', ...(own && { contestant: own.id }) },
    facts: {
      source: source.name,
      size: size.value,
      printed: own ? T.ofContestant({ margin: shareText(margin.value), name: own.name }) : shareText(margin.value),
      name: own?.name,
      margin: stated,
      simpleRandomMargin,
      randomPoints: 100 * simpleRandomMargin,
      leastPoints: least === undefined ? undefined : 100 * least,
      impliedDesignEffect: impliedEffect,
      effectiveSize: size.value / impliedEffect,
    },
    locations: [margin.location, size.location],
  } as const;
  if (high < simpleRandomMargin)
    return least === undefined || high >= least ? noted(T.narrow, given) : broken(own ? T.tooNarrowOwn : T.tooNarrow, given);
  // "At most 2 %" allows a narrower margin, of which nothing is implied.
  return impliedEffect < largest || low === 0 ? passed(1) : noted(T.wide, given);
}

/**
 * The smallest margin any reported share can have by chance alone, or that of one contestant; undefined where none is reported. Each
 * allowance is in favour of the source.
 */
function smallestMargin(dataset: Dataset, source: Source, n: number, contestant: number | undefined): number | undefined {
  const { values = [], intervals = [] } = reportedShares(source, dataset) ?? {};
  const own = contestant === undefined ? undefined : intervals[contestant];
  const asked = contestant === undefined ? values : own ? [own.low, own.high] : [];
  const shares = asked.filter((share): share is number => share !== undefined && share > 0 && share < 1);
  if (shares.length === 0) return undefined;
  const spread = Math.min(...shares.map((share) => Math.sqrt(share * (1 - share))));
  const voters = officialShares(dataset, source.area)?.valid;
  const left = voters === undefined ? 1 : Math.max(0, 1 - n / voters);
  return Z90 * spread * Math.sqrt(left / n);
}
