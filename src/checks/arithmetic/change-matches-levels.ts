import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Interval, shareInterval } from '../../data/share.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { countAt, shareAt } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { doubtOf } from '../../findings/weight.ts';
import { fixed, points } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { officialShares, reportedShares } from '../../queries/reference.ts';
import { isOfResult } from '../../queries/stage.ts';
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
      const old = dataset.sources.find(({ id }) => id === source.change?.against);
      return old ? changes(dataset, source, old).map((change) => compare(dataset, change)) : [];
    });
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noChange(), T.changeNeeded())];
  },
});

/** A printed change with the two levels it compares. */
interface Change {
  readonly source: Source;
  readonly old: Source;
  readonly contestant: number;
  readonly quantity: Quantity;
  readonly printed: Interval;
  readonly decimals: number;
  readonly location: Location;
  readonly now: Level | undefined;
  readonly before: Level | undefined;
}

function changes(dataset: Dataset, source: Source, old: Source): Change[] {
  const { shares = [], seats = [] } = source.change ?? {};
  return [
    ...shares.map(({ contestant, change: { value, location } }): Change => {
      const [now, before] = [shareLevel(dataset, source, contestant), shareLevel(dataset, old, contestant)];
      const printed = shareInterval(value);
      return { source, old, contestant, quantity: 'share', printed, decimals: Math.max(0, value.decimals), location, now, before };
    }),
    ...seats.map(({ contestant, change: { value, location } }): Change => {
      const [now, before] = [seatLevel(source, contestant), seatLevel(old, contestant)];
      const printed = { low: value, high: value };
      return { source, old, contestant, quantity: 'seats', printed, decimals: 0, location, now, before };
    }),
  ];
}

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
  const official = isOfResult(dataset, source) ? officialShares(dataset, source.area) : undefined;
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

function compare(dataset: Dataset, change: Change): Observation {
  const { contestants } = dataset;
  const { source, old, contestant, quantity, printed, decimals, now, before } = change;
  const { id, name } = contestants[contestant];
  const telling = T[quantity];
  if (!now || !before) return cannot(telling.subject({ name, old: old.name }), T.levelUnknown(), telling.needed());
  const smallest = now.interval.low - before.interval.high;
  const largest = now.interval.high - before.interval.low;
  if (printed.low <= largest + 1e-12 && printed.high >= smallest - 1e-12) return passed(1);
  const published = (printed.low + printed.high) / 2;
  const computed = (smallest + largest) / 2;
  const amount = (value: number): Text => signed(value, quantity, decimals);
  const valid = quantity === 'share' ? officialShares(dataset, source.area)?.valid : undefined;
  const gap = Math.max(printed.low - largest, smallest - printed.high);
  return broken(telling, {
    about: aboutOf(source),
    scope: { source: source.id, contestant: id, quantity: `change of ${quantity}` },
    facts: {
      name,
      old: old.name,
      printed: amount(published),
      apart: now.bound || before.bound ? ARITHMETIC.to({ amount: amount(smallest), amount2: amount(largest) }) : amount(computed),
      published,
      computed,
      smallest,
      largest,
    },
    ...(valid !== undefined && {
      doubt: doubtOf(source.area, Math.ceil(gap * valid - 1e-9), Math.ceil(Math.abs(published - computed) * valid - 1e-9), 'moved'),
    }),
    locations: [change.location, ...now.locations, ...before.locations],
  });
}

/** With its sign; a share in points, with two decimals or as many as the printed change has. */
function signed(value: number, quantity: Quantity, decimals: number): Text {
  if (quantity === 'seats') return value > 0 ? T.gain({ value }) : fixed(value, 0);
  return points(value, Math.max(2, decimals));
}
