import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { fixed, points } from '../../model/format.ts';
import type { Row } from '../../model/reference.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../model/share.ts';
import { type ShareColumn, shareAt } from '../../model/table.ts';

const meta: CheckMeta = {
  id: 'lead-matches-shares',
  title: 'Printed leads',
  question: 'Is the printed lead the distance between the first and the second share of its row?',
  kind: 'rule',
  needs: ['a printed lead beside the shares of at least two contestants'],
  limits: ['The lead may have been computed before rounding: half a unit of each of the three figures is allowed.'],
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
      for (let row = 0; row < table.rows; row++) {
        const lead = shareAt(table.lead, row);
        if (lead) found.push(...checkLead(dataset, { source, table, row }, lead));
      }
    }
    return found.length > 0 ? found : [skipped('The whole dataset', 'no lead is printed', 'a printed lead beside the shares')];
  },
});

function checkLead(dataset: Dataset, { source, table, row }: Row, lead: Share): Observation[] {
  const named = table.shares.map((column, index) => ({ name: dataset.contestants[index].name, column }));
  const shares = [...named, ...table.otherShares].flatMap(({ name, column }) => {
    const share = shareAt(column, row);
    return share?.relation === 'is' ? [{ name, share, column: column as ShareColumn, value: shareValue(share) }] : [];
  });
  if (shares.length < 2) return [skipped(source.name, 'the shares of its row are not printed', 'shares of the first two contestants')];
  const [first, second] = shares.sort((a, b) => b.value - a.value);
  const allowed = [first.share, second.share, lead].reduce((sum, share) => sum + shareInterval(share).high - shareValue(share), 0);
  const computed = first.value - second.value;
  const difference = shareValue(lead) - computed;
  if (Math.abs(difference) <= allowed + 1e-12) return [passed(1)];
  const decimals = Math.max(0, first.share.decimals, second.share.decimals);
  const whole = Math.abs(difference * 100 - Math.round(difference * 100)) < 1e-9;
  const off = `${whole ? 'exactly ' : ''}${fixed(Math.abs(100 * difference), whole ? 0 : decimals)} points too ${difference > 0 ? 'large' : 'small'}`;
  return [
    broken({
      about: source.kind === 'official' ? 'result' : 'document',
      scope: { source: source.id, quantity: 'lead' },
      message: `${source.name}: a lead of ${shareText(lead)} is printed; ${shareText(first.share)} for ${first.name} less ${shareText(second.share)} for ${second.name} is ${fixed(100 * computed, decimals)}.`,
      detail: `The lead is ${off}.`,
      expected: `${fixed(100 * computed, decimals)} points, give or take ${fixed(100 * allowed, 2)}`,
      seen: `${shareText(lead)}, a difference of ${points(difference)} points`,
      measures: { published: shareValue(lead), computed, differencePp: 100 * difference },
      locations: [
        ...(table.lead ? table.locate(row, table.lead) : []),
        ...table.locate(row, first.column),
        ...table.locate(row, second.column),
      ],
    }),
  ];
}
