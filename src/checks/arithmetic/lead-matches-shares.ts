import * as z from 'zod';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { type ShareColumn, shareAt } from '../../data/table.ts';
import { broken, type CheckMeta, defineCheck, type Observation, passed, skipped } from '../../findings/check.ts';
import { fixed, points } from '../../language/format.ts';
import { type Said, say } from '../../language/text.ts';
import type { Row } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';

const meta: CheckMeta = {
  id: 'lead-matches-shares',
  title: 'Printed leads',
  question: 'Is the printed lead the distance between the first and the second share of its row?',
  kind: 'rule',
  needs: ['a printed lead beside the shares of at least two contestants'],
  limits: [
    'The lead may have been computed before rounding: half a unit of each of the three figures is allowed.',
    'A row that leaves out a contestant who may have been second is not asked.',
    'Answers beside the contestants, such as the undecided, may be counted or not: either distance passes.',
  ],
  method:
    'First share minus second share, against the printed lead; the interval of the difference is the sum of the intervals of its terms.',
  explanations: [
    'A digit was mistyped in the lead: leads of opinion polls are often entered by hand.',
    'The lead may be over another contestant than the second in this row.',
  ],
  references: [],
};

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
    return found.length > 0 ? found : [skipped(say`The whole dataset`, say`no lead is printed`, say`a printed lead beside the shares`)];
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
  if (contestants.length < 2)
    return [
      skipped(source.name, say`the shares of two contestants are not printed beside its lead`, say`shares of the first two contestants`),
    ];
  const largest = (a: Printed, b: Printed): number => b.value - a.value;
  const [first, second] = contestants.sort(largest);
  const rest = 1 - sum([...contestants, ...others].map(({ value }) => value));
  if (contestants.length < table.shares.length && rest > second.value)
    return [skipped(source.name, say`a contestant whose share is not printed may have been second`, say`shares of all contestants`)];
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
      message: say`${source.name}: a lead of ${shareText(lead)} is printed; ${shareText(first.share)} for ${first.name} less ${shareText(second.share)} for ${second.name} is ${fixed(100 * computed, decimals)} points.`,
      detail: offText(difference, whole, decimals),
      expected: say`${fixed(100 * computed, decimals)} points, give or take ${fixed(100 * allowed, 2)}`,
      seen: say`${shareText(lead)}, a difference of ${points(difference)} points`,
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
function offText(difference: number, whole: boolean, decimals: number): Said {
  const size = fixed(Math.abs(100 * difference), whole ? 0 : decimals);
  if (whole)
    return difference > 0 ? say`The lead is exactly ${size} points too large.` : say`The lead is exactly ${size} points too small.`;
  return difference > 0 ? say`The lead is ${size} points too large.` : say`The lead is ${size} points too small.`;
}
