import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Interval, shareInterval } from '../../data/share.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { countAt, shareAt } from '../../data/table.ts';
import { aboutCheck, broken, defineCheck, type Observation, passed, skipped } from '../../findings/check.ts';
import { fixed, points } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { officialShares, reportedShares } from '../../queries/reference.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './change-matches-levels.texts.ts';

const meta = aboutCheck(T.meta, { id: 'change-matches-levels', kind: 'rule', references: [] });

const options = z.strictObject({});

interface Level {
  readonly interval: Interval;
  /** Whether only a bound is published. */
  readonly bound: boolean;
  readonly locations: readonly Location[];
}

type Quantity = 'share' | 'seats';

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = dataset.sources.flatMap((source) => {
      const { change } = source;
      const old = dataset.sources.find(({ id }) => id === change?.against);
      if (!change || !old) return [];
      const place = { dataset, source, old };
      return [
        ...change.shares.map(({ contestant, change: { value, location } }) => {
          const levels = [shareLevel(dataset, source, contestant), shareLevel(dataset, old, contestant)] as const;
          return compare(
            place,
            contestant,
            'share',
            { interval: shareInterval(value), bound: false, locations: [location] },
            levels,
            value.decimals,
          );
        }),
        ...change.seats.map(({ contestant, change: { value, location } }) => {
          const levels = [seatLevel(source, contestant), seatLevel(old, contestant)] as const;
          return compare(
            place,
            contestant,
            'seats',
            { interval: { low: value, high: value }, bound: false, locations: [location] },
            levels,
            0,
          );
        }),
      ];
    });
    return observations.length > 0 ? observations : [skipped(MODEL.wholeDataset(), T.noChangePrinted(), T.printedGainsOrLosses())];
  },
});

/** The printed share, or the one the votes give. */
function shareLevel(dataset: Dataset, source: Source, contestant: number): Level | undefined {
  const exact = (share: number, locations: readonly Location[]): Level => ({
    interval: { low: share, high: share },
    bound: false,
    locations,
  });
  for (const table of source.tables) {
    const row = table.area.indexOf(source.area);
    const column = table.shares[contestant];
    const share = row < 0 ? undefined : shareAt(column, row);
    if (share && column) {
      const bound = share.relation === 'at-most' || share.relation === 'at-least';
      return { interval: shareInterval(share), bound, locations: table.locate(row, column) };
    }
  }
  const votes = reportedShares(source);
  const own = votes?.values[contestant];
  if (votes && own !== undefined) return exact(own, votes.locations);
  const official = source.kind === 'official' ? officialShares(dataset, source.area) : undefined;
  return official && exact(official.shares[contestant], official.locations);
}

function seatLevel(source: Source, contestant: number): Level | undefined {
  for (const table of source.tables) {
    const column = table.seats[contestant];
    const seats = countAt(column, 0);
    if (column && seats !== undefined) return { interval: { low: seats, high: seats }, bound: false, locations: table.locate(0, column) };
  }
  return undefined;
}

function compare(
  { dataset, source, old }: { dataset: Dataset; source: Source; old: Source },
  contestant: number,
  quantity: Quantity,
  { interval: printed, locations }: Level,
  [now, before]: readonly [Level | undefined, Level | undefined],
  decimals: number,
): Observation {
  const { id, name } = dataset.contestants[contestant];
  const ofSeats = quantity === 'seats';
  const subject = ofSeats ? T.changeSeatsAgainst({ name, old: old.name }) : T.changeShareAgainst({ name, old: old.name });
  if (!now || !before) {
    const needed = ofSeats ? T.seatsBothSources() : T.shareBothSources();
    return skipped(subject, T.oneTwoLevelsNot(), needed);
  }
  const low = now.interval.low - before.interval.high;
  const high = now.interval.high - before.interval.low;
  if (printed.low <= high + 1e-12 && printed.high >= low - 1e-12) return passed(1);
  const middle = (interval: Interval): number => (interval.low + interval.high) / 2;
  const amount = (value: number): Text => signed(value, quantity, Math.max(0, decimals));
  const computed = now.bound || before.bound ? ARITHMETIC.to({ amount: amount(low), amount2: amount(high) }) : amount((low + high) / 2);
  const withUnit = (value: Text): Text => (ofSeats ? T.seats({ value }) : ARITHMETIC.points({ value }));
  const change = withUnit(amount(middle(printed)));
  return broken({
    about: aboutOf(source),
    scope: { source: source.id, contestant: id, quantity: `change of ${quantity}` },
    message: T.printedLevelsDiffer({ subject, change, computed }),
    expected: withUnit(computed),
    seen: change,
    measures: { published: middle(printed), computed: (low + high) / 2, smallest: low, largest: high },
    locations: [...locations, ...now.locations, ...before.locations],
  });
}

/** With its sign; a share in points, with two decimals or as many as the printed change has. */
function signed(value: number, quantity: Quantity, decimals: number): Text {
  if (quantity === 'seats') return value > 0 ? T.figures({ value }) : fixed(value, 0);
  return points(value, Math.max(2, decimals));
}
