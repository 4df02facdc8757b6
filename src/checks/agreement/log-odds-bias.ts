import * as z from 'zod';
import { isPeopleSample } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { type Column, cannot, table } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { effectiveSample } from '../../queries/sample-design.ts';
import { meanAbsoluteLogOdds } from '../../stats/distance.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { cellName } from './kit/share-readings.ts';
import { T } from './log-odds-bias.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'log-odds-bias',
  kind: 'informative',
  references: [
    {
      cite: 'Arzheimer & Evans (2014), A new multinomial accuracy measure for polling bias',
      url: 'https://doi.org/10.1093/pan/mpt012',
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
    const rows: Bias[] = [];
    for (const source of samples) {
      const compared = comparedShares(dataset, source);
      const own = compared ? biasesOf(compared) : [];
      rows.push(...own);
      if (!compared) skipped.push(cannot(source.name, AGREEMENT.itsSharesOrOfficial(), AGREEMENT.sharesContestantOfficialVotes()));
      else if (own.length === 0) skipped.push(cannot(source.name, T.shareOfNoneOrAll(), T.sharesBetween()));
    }
    return rows.length > 0 ? [...skipped, passed(rows.length), biasTable(rows)] : skipped;
  },
});

interface Bias {
  readonly source: string;
  readonly name: Text;
  readonly logOdds: number;
  readonly error?: number;
}

/** Arzheimer and Evans' bias of each contestant; none where a share is 0 or 1. */
function biasesOf({ source, reported, cells }: ComparedShares): Bias[] {
  if (!cells.shares.every((share) => share > 0 && share < 1)) return [];
  const size = source.sample?.size?.value;
  const { logOdds, standardErrors } = meanAbsoluteLogOdds(cells.shares, cells.proportions, size && effectiveSample(source, size));
  return cells.names.flatMap((_, cell) =>
    // A bound is no share to take odds of.
    reported.bounded[cells.contestants[cell]]
      ? []
      : [{ source: source.name, name: cellName(cells, cell), logOdds: logOdds[cell], error: standardErrors?.[cell] }],
  );
}

function biasTable(rows: readonly Bias[]): Observation {
  const columns: Column<Bias>[] = [
    [MODEL.source(), 'text', ({ source }) => source],
    [MODEL.contestant(), 'text', ({ name }) => name],
    ['A′', 'number', ({ logOdds }) => logOdds],
    [AGREEMENT.standardError(), 'number', ({ error }) => error],
  ];
  return table({ id: 'log-odds-bias', title: T.table.title(), note: T.table.note() }, columns, rows);
}
