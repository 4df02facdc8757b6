import * as z from 'zod';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { type ShareColumn, shareAt } from '../../data/table.ts';
import { aboutCheck, broken, defineCheck, type Observation, passed, skipped } from '../../findings/check.ts';
import { fixed } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Worded } from '../../language/text.ts';
import type { Row } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './lead-matches-shares.texts.ts';

const meta = aboutCheck(T.meta, { id: 'lead-matches-shares', kind: 'rule', references: [] });

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const found: Observation[] = [];
    for (const { source, table } of tablesOf(dataset)) {
      if (!table.lead) continue;
      for (let row = 0; row < table.rows; row++) {
        const lead = shareAt(table.lead, row);
        if (lead) found.push(...checkLead(dataset, { source, table, row }, lead));
      }
    }
    return found.length > 0 ? found : [skipped(MODEL.wholeDataset(), T.noLeadPrinted(), T.printedLeadBesideShares())];
  },
});

interface Printed {
  readonly name: string;
  readonly share: Share;
  readonly column: ShareColumn;
  readonly value: number;
}

const halfUnit = ({ decimals }: Share): number => 0.5 / 10 ** (decimals + 2);

function fits(lead: Share, first: Printed, second: Printed): boolean {
  const { low, high } = shareInterval(lead);
  const distance = first.value - second.value;
  const slack = halfUnit(first.share) + halfUnit(second.share) + 1e-12;
  return distance >= low - slack && distance <= high + slack;
}

function checkLead(dataset: Dataset, { source, table, row }: Row, lead: Share): Observation[] {
  const read = ({ name, column }: { name: string; column: ShareColumn | undefined }): Printed[] => {
    const share = shareAt(column, row);
    return share?.relation === 'is' ? [{ name, share, column: column as ShareColumn, value: shareValue(share) }] : [];
  };
  const contestants = table.shares.flatMap((column, index) => read({ name: dataset.contestants[index].name, column }));
  const others = table.otherShares.flatMap(read);
  if (contestants.length < 2) return [skipped(source.name, T.sharesTwoContestantsNot(), T.sharesFirstTwoContestants())];
  const largest = (a: Printed, b: Printed): number => b.value - a.value;
  const [first, second] = contestants.sort(largest);
  const rest = 1 - sum([...contestants, ...others].map(({ value }) => value));
  if (contestants.length < table.shares.length && rest > second.value)
    return [skipped(source.name, T.contestantWhoseShareNot(), T.sharesAllContestants())];
  const [firstOfAll, secondOfAll] = [...contestants, ...others].sort(largest);
  if (fits(lead, firstOfAll, secondOfAll) || fits(lead, first, second)) return [passed(1)];
  const allowed = halfUnit(first.share) + halfUnit(second.share) + halfUnit(lead);
  const computed = first.value - second.value;
  const difference = shareValue(lead) - computed;
  const decimals = Math.max(0, first.share.decimals, second.share.decimals, lead.decimals);
  const whole = Math.abs(difference * 100 - Math.round(difference * 100)) < 1e-9;
  return [
    broken({
      about: aboutOf(source),
      scope: { source: source.id, quantity: 'lead' },
      message: T.leadPrintedLessPoints({
        source: source.name,
        lead: shareText(lead),
        share: shareText(first.share),
        first: first.name,
        share2: shareText(second.share),
        second: second.name,
        computed: fixed(100 * computed, decimals),
      }),
      detail: offText(difference, whole, decimals),
      expected: T.pointsGiveOrTake({ computed: fixed(100 * computed, decimals), allowed: 100 * allowed }),
      seen: ARITHMETIC.differencePoints({ lead: shareText(lead), difference }),
      measures: { published: shareValue(lead), computed, differencePp: 100 * difference },
      locations: [
        ...(table.lead ? table.locate(row, table.lead) : []),
        ...table.locate(row, first.column),
        ...table.locate(row, second.column),
      ],
    }),
  ];
}

/** By how much the lead is off, and which way. */
function offText(difference: number, whole: boolean, decimals: number): Worded {
  const size = fixed(Math.abs(100 * difference), whole ? 0 : decimals);
  if (whole) return difference > 0 ? T.leadExactlyPointsToo({ size }) : T.leadExactlyPointsToo2({ size });
  return difference > 0 ? T.leadPointsTooLarge({ size }) : T.leadPointsTooSmall({ size });
}
