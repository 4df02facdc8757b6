import leven from 'leven';
import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { enumerate, fixed, points } from '../../model/format.ts';
import { officialShares, type Row } from '../../model/reference.ts';
import { type Share, shareDigits, shareInterval } from '../../model/share.ts';
import { type ShareColumn, shareAt, votesAt } from '../../model/table.ts';

const meta: CheckMeta = {
  id: 'shares-sum-to-hundred',
  title: 'Percentages of one row',
  question: 'Do the percentages of a row reach 100 within what rounding allows?',
  kind: 'rule',
  needs: ['percentages of at least two contestants in one row'],
  limits: [
    'A row that leaves contestants out can only exceed 100; it is not asked to reach it.',
    'An opinion poll before the vote leaves out the undecided: only a sum above 100 is an error there.',
    'Percentages of all ballots, invalid ones included, rightly fall short of 100: a sum below 100 is an error only where the percentages are known to be of valid votes, from the votes beside them or because most rows of the table reach 100.',
  ],
  method:
    'Each percentage stands for an interval of one unit of its last printed digit; the row fails where no choice within the intervals adds up to 100. A repair is named where exactly one share, changed by one character, makes the sum exact.',
  explanations: [
    'A list that did not reach the threshold, votes against all, or undecided answers may be left out of the row.',
    'A digit may have been lost or turned in copying.',
    'Percentages may have been cut off instead of rounded, or be of another base than valid votes.',
    'More than one answer may have been allowed, where the sum exceeds 100.',
    'A row of earlier results may hold a figure of another state of the count.',
  ],
  references: [
    { cite: 'Mosteller, Youtz & Zahn (1967), The distribution of sums of rounded percentages', url: 'https://doi.org/10.2307/2060324' },
  ],
};

const options = z.strictObject({});

interface Printed {
  readonly name: string;
  readonly share: Share;
  readonly column: ShareColumn;
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = tablesOf(dataset).flatMap(({ source, table }) => {
      const rows = Array.from({ length: table.rows }, (_, row) => ({
        place: { source, table, row },
        shares: printedShares(dataset, { source, table, row }),
      }));
      // A row of zeros is a place where nobody voted.
      const asked = rows.filter(({ shares }) => shares.length > 1 && shares.some(({ share }) => share.units > 0));
      const reaching = asked.filter(({ shares }) => bounds(shares.map(({ share }) => share)).high >= 1 - 1e-12).length;
      const mostReach = asked.length > 2 && 2 * reaching > asked.length;
      return asked.flatMap(({ place, shares }) => checkRow(dataset, place, shares, mostReach));
    });
    const held = observations.reduce((sum, one) => sum + (one.kind === 'passed' ? one.tests : 0), 0);
    const rest = observations.filter(({ kind }) => kind !== 'passed');
    if (held + rest.length > 0) return [...rest, ...(held > 0 ? [passed(held)] : [])];
    return [skipped('The whole dataset', 'no row holds percentages of two contestants', 'percentages by contestant')];
  },
});

function printedShares(dataset: Dataset, { table, row }: Row): Printed[] {
  const named = table.shares.map((column, index) => ({ name: dataset.contestants[index].name, column }));
  return [...named, ...table.otherShares].flatMap(({ name, column }) => {
    const share = shareAt(column, row);
    return column && share ? [{ name, share, column }] : [];
  });
}

/** Sums in units of the finest printed decimal, so that they are exact. */
function bounds(shares: readonly Share[]): { low: number; high: number; sum: number; decimals: number; narrow: number } {
  const decimals = Math.max(...shares.map((share) => share.decimals));
  const scale = 10 ** (decimals + 2);
  const total = (part: (share: Share) => number): number =>
    Math.round(2 * scale * shares.reduce((sum, share) => sum + part(share), 0)) / (2 * scale);
  return {
    decimals,
    low: total((share) => shareInterval(share).low),
    high: total((share) => shareInterval(share).high),
    sum: Math.round(scale * shares.reduce((sum, { units, decimals: own }) => sum + units / 10 ** (own + 2), 0)) / scale,
    narrow: (0.5 * shares.length) / scale,
  };
}

/** Whether more than half of the percentages of a row are those of its votes among the votes of all contestants. */
function ofValidVotes(dataset: Dataset, { source, table, row }: Row): boolean {
  const own = votesAt(table, row);
  const votes = own ?? (source.kind === 'official' ? officialShares(dataset, table.area[row])?.votes : undefined);
  const valid = votes?.reduce((sum, one) => sum + one, 0);
  if (!votes || !valid) return false;
  const fitting = votes.filter((one, contestant) => {
    const share = shareAt(table.shares[contestant], row);
    if (!share) return false;
    const { low, high } = shareInterval(share);
    return one / valid >= low - 1e-12 && one / valid <= high + 1e-12;
  });
  return 2 * fitting.length > votes.length;
}

function checkRow(dataset: Dataset, place: Row, printed: readonly Printed[], mostReach: boolean): Observation[] {
  const { source, table, row } = place;
  const { low, high, sum, decimals, narrow } = bounds(printed.map(({ share }) => share));
  const complete = table.shares.every((column) => shareAt(column, row) !== undefined);
  const over = low > 1 + 1e-12;
  const under = complete && high < 1 - 1e-12;
  // Cut off instead of rounded, every share may be a whole unit higher.
  const cutOff = under && high + narrow >= 1 - 1e-12;
  const wrong = under && !cutOff && source.kind === 'official' && (mostReach || ofValidVotes(dataset, place));
  const area = table.area[row];
  const where = source.kind === 'official' && table.origin === 'file' ? dataset.areas.name(area) : source.name;
  const digits = Math.max(0, decimals);
  const fields = {
    scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity: 'shares' },
    expected: `100.${'0'.repeat(digits)} %, give or take ${fixed(100 * narrow, 3)} points by rounding`,
    seen: `${fixed(100 * sum, digits)} %, ${points(sum - 1)} points from 100`,
    measures: { sum, differencePp: 100 * (sum - 1), lowest: low, highest: high },
    locations: printed.flatMap(({ column }) => table.locate(row, column)),
  };
  const bounded = printed.some(({ share }) => share.relation !== 'is');
  const total = bounded ? `${fixed(100 * low, digits + 2)} to ${fixed(100 * high, digits + 2)}` : fixed(100 * sum, digits);
  const reach = `the ${printed.length} percentages reach ${total}`;
  if (over || wrong) {
    const repair = onlyRepair(printed, sum, decimals);
    const single = repair ?? 'No single share changed by one character would make the sum exact.';
    const detail = votesAt(table, row) ? `${single} With the percentages that the votes of the row give it reaches 100.` : single;
    return [
      broken({
        ...fields,
        about: source.kind === 'official' ? 'result' : 'document',
        message: `${where}: ${reach}.`,
        detail,
        measures: { ...fields.measures, repair: repair ?? 'none' },
      }),
    ];
  }
  if (under && source.kind !== 'poll') {
    return [
      noted({
        ...fields,
        about: source.kind === 'official' ? 'result' : 'document',
        message: `${where}: ${reach}.`,
        detail: cutOff
          ? 'That is what percentages cut off after their last decimal give.'
          : `${fixed(100 * (1 - sum), digits)} % belong to nobody in the list: a category left out, percentages of all ballots, or an error.`,
      }),
    ];
  }
  if (complete && source.kind !== 'poll' && Math.abs(sum - 1) > narrow + 1e-12 && printed.every(({ share }) => share.relation === 'is')) {
    const coarse = printed.filter(({ share }) => share.decimals < decimals).map(({ name }) => name);
    const detail = `That is within rounding only if ${enumerate(coarse)} ${coarse.length === 1 ? 'was' : 'were'} rounded more coarsely than the rest of the row.`;
    return [noted({ ...fields, about: 'document', message: `${where}: ${reach}.`, detail })];
  }
  return [passed(1)];
}

/** The one share that a change of one character would mend, if there is exactly one. */
function onlyRepair(printed: readonly Printed[], sum: number, decimals: number): string | undefined {
  const scale = 10 ** decimals;
  const excess = Math.round((sum - 1) * 100 * scale);
  const repairs = printed.flatMap(({ name, share }) => {
    if (share.relation !== 'is') return [];
    const units = Math.round(share.units * 10 ** (decimals - share.decimals)) - excess;
    if (units < 0) return [];
    const from = shareDigits(share);
    const to = writtenAs(units, decimals).find((text) => leven(from, text) === 1);
    return to === undefined ? [] : [`${name}'s ${from} read as ${to}, a change of one character, would make the sum exactly 100.`];
  });
  return repairs.length === 1 ? repairs[0] : undefined;
}

/** The ways to write a number of units: with all decimals, and with trailing zeros dropped. */
function writtenAs(units: number, decimals: number): string[] {
  const full = (units / 10 ** decimals).toFixed(Math.max(0, decimals));
  return [full, ...(full.includes('.') ? [full.replace(/\.?0+$/, '')] : [])];
}
