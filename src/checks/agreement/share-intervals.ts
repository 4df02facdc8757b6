import * as z from 'zod';
import { isPeopleSample } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { type Column, cannot, table } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { effectiveSample, sampleReadings } from '../../queries/sample-design.ts';
import { goodmanIntervals, quesenberryHurstIntervals } from '../../stats/simultaneous-intervals.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { cellName, countsOf } from './kit/share-readings.ts';
import { T } from './share-intervals.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'share-intervals',
  kind: 'informative',
  references: [
    {
      cite: 'Goodman (1965), On simultaneous confidence intervals for multinomial proportions',
      url: 'https://doi.org/10.1080/00401706.1965.10490252',
    },
    {
      cite: 'Quesenberry & Hurst (1964), Large sample simultaneous confidence intervals for multinomial proportions',
      url: 'https://doi.org/10.1080/00401706.1964.10490163',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const samples = dataset.sources.filter(isPeopleSample);
    if (samples.length === 0) return [cannot(MODEL.wholeDataset(), AGREEMENT.holdsNoSample(), AGREEMENT.sampleNeeded())];
    const skipped: Observation[] = [];
    const rows: CellIntervals[] = [];
    for (const source of samples) {
      const compared = comparedShares(dataset, source);
      const own = compared ? intervalsOf(compared) : [];
      rows.push(...own);
      if (!compared) skipped.push(cannot(source.name, AGREEMENT.itsSharesOrOfficial(), AGREEMENT.sharesContestantOfficialVotes()));
      else if (own.length === 0) skipped.push(cannot(source.name, AGREEMENT.itsSampleSizeNot(), AGREEMENT.sampleSize()));
    }
    return rows.length > 0 ? [...skipped, passed(rows.length), intervalsTable(rows)] : skipped;
  },
});

interface CellIntervals {
  readonly compared: ComparedShares;
  readonly base: Text;
  readonly cell: number;
  readonly goodman: readonly [number, number];
  readonly wide: readonly [number, number];
}

/** Simultaneous intervals of every sample whose size is known, at what it is worth. */
function intervalsTable(rows: readonly CellIntervals[]): Observation {
  const columns: Column<CellIntervals>[] = [
    [MODEL.source(), 'text', ({ compared: { source } }) => source.name],
    [T.base(), 'text', ({ base }) => base],
    [MODEL.contestant(), 'text', ({ compared: { cells }, cell }) => cellName(cells, cell)],
    [MODEL.share(), 'percent', ({ compared: { cells }, cell }) => cells.shares[cell]],
    [MODEL.official(), 'percent', ({ compared: { cells }, cell }) => cells.proportions[cell]],
    [T.goodmanLow(), 'percent', ({ goodman }) => goodman[0]],
    [AGREEMENT.high(), 'percent', ({ goodman }) => goodman[1]],
    [T.quesenberryHurstLow(), 'percent', ({ wide }) => wide[0]],
    [AGREEMENT.high(), 'percent', ({ wide }) => wide[1]],
  ];
  return table({ id: 'share-intervals', title: T.table.title(), note: T.table.note() }, columns, rows);
}

function intervalsOf(compared: ComparedShares): CellIntervals[] {
  const { source, reported, cells } = compared;
  const size = source.sample?.size?.value;
  const readings = size ? sampleReadings(source, reported, size).filter(({ n }) => n > 0) : [];
  return readings.flatMap(({ base, n }) => {
    const worth = effectiveSample(source, n);
    const effective = Float64Array.from(countsOf(reported, cells, n), (answers) => (answers * worth) / n);
    const goodman = goodmanIntervals(effective);
    const wide = quesenberryHurstIntervals(effective);
    return cells.names.map((_, cell) => ({ compared, base: T.worth({ base, worth }), cell, goodman: goodman[cell], wide: wide[cell] }));
  });
}
