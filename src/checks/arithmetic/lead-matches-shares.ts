import * as z from 'zod';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { type ShareColumn, shareAt, validAt } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Evidence, type Observation, passed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { doubtOf } from '../../findings/weight.ts';
import { fixed } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Worded } from '../../language/text.ts';
import type { Row } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';
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
    return found.length > 0 ? found : [cannot(MODEL.wholeDataset(), T.noLead(), T.leadNeeded())];
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

function checkLead(dataset: Dataset, at: Row, lead: Share): Observation[] {
  const { source, table, row } = at;
  const read = ({ name, column }: { name: string; column: ShareColumn | undefined }): Printed[] => {
    const share = shareAt(column, row);
    return share?.relation === 'is' ? [{ name, share, column: column as ShareColumn, value: shareValue(share) }] : [];
  };
  const contestants = table.shares.flatMap((column, index) => read({ name: dataset.contestants[index].name, column }));
  const others = table.otherShares.flatMap(read);
  if (contestants.length < 2) return [cannot(source.name, T.tooFewShares(), T.twoSharesNeeded())];
  const largest = (a: Printed, b: Printed): number => b.value - a.value;
  const [first, second] = contestants.sort(largest);
  const rest = 1 - sum([...contestants, ...others].map(({ value }) => value));
  if (contestants.length < table.shares.length && rest > second.value) return [cannot(source.name, T.secondUnknown(), T.allSharesNeeded())];
  const [firstOfAll, secondOfAll] = [...contestants, ...others].sort(largest);
  if (fits(lead, firstOfAll, secondOfAll) || fits(lead, first, second)) return [passed(1)];
  return [leadOff(at, lead, first, second)];
}

/** Votes by which a lead is off: beyond the roundings, and in all; nothing where the votes are not known. */
function ballotsOff(
  { table, row }: Row,
  { difference, allowed }: { readonly difference: number; readonly allowed: number },
): Pick<Evidence, 'doubt'> {
  const votes = validAt(table, row);
  if (votes === undefined) return {};
  const [fewest, most] = [Math.abs(difference) - allowed, Math.abs(difference)].map((gap) => Math.ceil(Math.max(0, gap) * votes - 1e-9));
  return { doubt: doubtOf(table.area[row], fewest, most, 'moved') };
}

function leadOff({ source, table, row }: Row, lead: Share, first: Printed, second: Printed): Observation {
  const computed = first.value - second.value;
  const difference = shareValue(lead) - computed;
  const allowed = halfUnit(first.share) + halfUnit(second.share) + halfUnit(lead);
  const decimals = Math.max(0, first.share.decimals, second.share.decimals, lead.decimals);
  return broken(T.off, {
    about: aboutOf(source),
    scope: { source: source.id, quantity: 'lead' },
    ...ballotsOff({ source, table, row }, { difference, allowed }),
    facts: {
      source: source.name,
      first: first.name,
      second: second.name,
      lead: shareText(lead),
      firstShare: shareText(first.share),
      secondShare: shareText(second.share),
      published: shareValue(lead),
      computed,
      distance: fixed(100 * computed, decimals),
      allowedPp: 100 * allowed,
      difference,
      differencePp: 100 * difference,
      ...offBy(difference, decimals),
    },
    locations: [
      ...(table.lead ? table.locate(row, table.lead) : []),
      ...table.locate(row, first.column),
      ...table.locate(row, second.column),
    ],
  });
}

/** By how many points the lead is off, under the name of its direction and of whether they are whole. */
function offBy(difference: number, decimals: number): Partial<Record<'exactlyOver' | 'exactlyUnder' | 'over' | 'under', Worded>> {
  const exactly = Math.abs(difference * 100 - Math.round(difference * 100)) < 1e-9;
  const size = fixed(Math.abs(100 * difference), exactly ? 0 : decimals);
  if (exactly) return difference > 0 ? { exactlyOver: size } : { exactlyUnder: size };
  return difference > 0 ? { over: size } : { under: size };
}
