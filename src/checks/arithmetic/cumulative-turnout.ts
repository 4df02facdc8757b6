import { median } from 'simple-statistics';
import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { RELATIONS, type Share, shareInterval, shareScale, shareText, shareValue } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { countAt, PRESENT, type ShareColumn, shareAt } from '../../data/table.ts';
import { brokenRows, type Failures, failures, type Kind, notedRows, told as tellKinds } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, cannot, noted } from '../../findings/observations.ts';
import { percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import type { SourceTable } from '../../queries/reference.ts';
import { type TurnoutAtHour, turnoutByHour } from '../../queries/turnout-by-hour.ts';
import { robustZ } from '../../stats/robust.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './cumulative-turnout.texts.ts';
import { ballotsByHour } from './kit/ballots-by-hour.ts';
import { turnoutHours } from './kit/turnout-hours.ts';

const meta = aboutCheck(T.meta, {
  id: 'cumulative-turnout',
  kind: 'rule',
  references: [
    {
      cite: 'Leys, Ley, Klein, Bernard & Licata (2013), Detecting outliers: do not use standard deviation around the mean, use absolute deviation around the median',
      url: 'https://doi.org/10.1016/j.jesp.2013.03.013',
    },
  ],
});

const options = z.strictObject({
  // Honest areas whose logit turnout is spread as t with 5 degrees of freedom, four intervals of a day: 0.05 notes a dataset
  // at 17 areas, 0.02 at 60 and 0.1 at 1,000 (normal: below 0.02); at 5 they were 0.24, 0.21 and 1.9.
  minZ: z
    .number()
    .min(2)
    .default(7)
    .describe('Smallest distance of a pace from the median, in robust standard deviations, that gives a note.'),
  minAreas: z.number().int().min(4).default(8).describe('Fewest areas needed to compare their pace.'),
});

type Options = z.output<typeof options>;

type Announcement = TurnoutAtHour;

/** A table whose turnout is published at several hours, in their order. */
interface Day extends SourceTable {
  readonly dataset: Dataset;
  readonly hours: readonly Announcement[];
}

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const series = tablesOf(dataset).filter(
      ({ table }) => turnoutByHour(table).length > 1 || (table.ballotsAt?.length ?? 0) > 1 || (table.ballotsAt && table.counts.ballotsCast),
    );
    if (series.length === 0) return [cannot(MODEL.wholeDataset(), T.noHours(), T.hoursNeeded())];
    return series.flatMap((place) => {
      const { source, table } = place;
      const hours = turnoutByHour(table);
      const steps = hours.slice(1).flatMap((later, index) => paces({ dataset, ...place, hours }, hours[index], later, options));
      // Of counts the counts themselves are asked, not the turnouts that follow from them.
      const printed = hours.filter((one) => table.turnoutAt.includes(one));
      const observations = [...falls({ dataset, ...place, hours: printed }), ...ballotsByHour(dataset, place), ...steps];
      if (observations.length > 0) return [...observations, ...turnoutHours(dataset, place)];
      return [cannot(ARITHMETIC.by({ source: source.name, level: word(table.level) }), T.noArea(), T.areaNeeded())];
    });
  },
});

/** Each announcement against the one before it of the same area, over hours that are missing. */
function falls(day: Day): Observation[] {
  const { table, hours } = day;
  const found = hours.map(failures);
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    let last = -1;
    for (let at = 0; at < hours.length; at++) {
      if (hours[at].column.state[row] !== PRESENT) continue;
      const difference = last < 0 ? Number.NaN : fallBetween(hours[last].column, hours[at].column, row);
      if (difference < 0) found[at].add(row, difference);
      else if (last >= 0) held++;
      last = at;
    }
  }
  const kinds = found.map(
    (failures, at): Kind => ({
      failures,
      one: (row) => fall(day, row, at),
      all: () => manyFalls(day, at, failures),
      weighs: { table, asked: table.rows, ballots: (row) => fallInBallots(day, row, at) },
    }),
  );
  return withPassed(tellKinds(kinds), held);
}

/** By how much a turnout falls beyond what rounding allows; 0 where it does not. */
function fallBetween(before: ShareColumn, after: ShareColumn, row: number): number {
  const [earlier, later] = [shareAt(before, row) as Share, shareAt(after, row) as Share];
  return shareInterval(later).high < shareInterval(earlier).low ? Math.min(-Number.MIN_VALUE, shareValue(later) - shareValue(earlier)) : 0;
}

type Announced = Announcement & { readonly share: Share };

/** What was announced of an area at an hour, and the announcement before it. */
function announcements({ hours }: Day, row: number, at: number): { before: Announced; after: Announced } {
  let last = at - 1;
  while (hours[last].column.state[row] !== PRESENT) last--;
  const announced = (hour: Announcement): Announced => ({ ...hour, share: shareAt(hour.column, row) as Share });
  return { before: announced(hours[last]), after: announced(hours[at]) };
}

/** Voters by which the turnout of an area fell: beyond its rounding, and in all; none where the roll is not known. */
function fallInBallots(day: Day, row: number, at: number): [fewest: number, most: number] {
  const roll = countAt(day.table.counts.registered, row) ?? 0;
  const { before, after } = announcements(day, row, at);
  const [beyond, all] = [
    shareInterval(before.share).low - shareInterval(after.share).high,
    shareValue(before.share) - shareValue(after.share),
  ];
  return [Math.ceil(Math.max(0, beyond) * roll - 1e-9), Math.ceil(Math.max(0, beyond, all) * roll - 1e-9)];
}

function fallLocations(day: Day, row: number, at: number): Location[] {
  const { before, after } = announcements(day, row, at);
  return [...day.table.locate(row, before.column), ...day.table.locate(row, after.column)];
}

function fall(day: Day, row: number, at: number): Observation {
  const { dataset, source, table } = day;
  const area = table.area[row];
  const { before, after } = announcements(day, row, at);
  const [earlier, later] = [shareValue(before.share), shareValue(after.share)];
  return broken(before.share.relation === 'is' ? T.fall.fromFigure : T.fall.fromBound, {
    about: aboutOf(source),
    scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity: `turnout at ${after.hour}` },
    facts: {
      place: placeName(dataset.areas, area),
      hourBefore: before.hour,
      hour: after.hour,
      before: shareText(before.share),
      after: shareText(after.share),
      earlier,
      later,
      differencePp: 100 * (later - earlier),
    },
    locations: fallLocations(day, row, at),
  });
}

function manyFalls(day: Day, at: number, failures: Failures): readonly Observation[] {
  const { dataset, source, table, hours } = day;
  const { hour } = hours[at];
  const shares = (row: number): [earlier: number, later: number] => {
    const { before, after } = announcements(day, row, at);
    return [shareValue(before.share), shareValue(after.share)];
  };
  return brokenRows(T.falls, {
    check: meta.id,
    dataset,
    source,
    table,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: `turnout at ${hour}` },
    failures,
    asked: table.rows,
    differences: 'shares',
    facts: { hour },
    columns: [
      [T.falls.before(), 'percent', (row) => shares(row)[0]],
      [T.falls.at({ hour }), 'percent', (row) => shares(row)[1]],
      [MODEL.difference(), 'points', (row) => shares(row)[1] - shares(row)[0]],
    ],
    locations: (row) => fallLocations(day, row, at),
  });
}

const IS = RELATIONS.indexOf('is');

/** What the areas gained between two hours; each is at its index, its row in `rows`. */
interface Gains {
  readonly earlier: Announcement;
  readonly later: Announcement;
  readonly rows: Int32Array;
  readonly gains: Float64Array;
  readonly median: number;
  readonly z: ArrayLike<number>;
}

const turnoutOf = ({ column }: Announcement, row: number): number => column.units[row] / shareScale(column.decimals[row]);

/** @returns undefined where too few areas are published, or half of them gain the same, as after closing time */
function gainsBetween({ table }: Day, earlier: Announcement, later: Announcement, minAreas: number): Gains | undefined {
  // A bound is no figure to take a difference from.
  const isFigure = ({ column }: Announcement, row: number): boolean => column.state[row] === PRESENT && column.relation[row] === IS;
  const kept = new Int32Array(table.rows);
  let size = 0;
  for (let row = 0; row < table.rows; row++) if (isFigure(earlier, row) && isFigure(later, row)) kept[size++] = row;
  if (size < minAreas) return undefined;
  const rows = kept.subarray(0, size);
  const gains = Float64Array.from(rows, (row) => turnoutOf(later, row) - turnoutOf(earlier, row));
  const middle = median(gains as unknown as number[]);
  const same = gains.filter((gain) => Math.abs(gain - middle) < 1e-9).length;
  return same * 2 >= size ? undefined : { earlier, later, rows, gains, median: middle, z: robustZ(gains) };
}

function paces(day: Day, earlier: Announcement, later: Announcement, { minZ, minAreas }: Options): Observation[] {
  const pace = gainsBetween(day, earlier, later, minAreas);
  if (!pace) return [];
  const { gains, z, median: middle } = pace;
  const found = failures();
  for (let index = 0; index < gains.length; index++) if (Math.abs(z[index]) >= minZ) found.add(index, gains[index] - middle);
  const kind: Kind = { failures: found, one: (index) => unusualPace(day, pace, index), all: () => manyPaces(day, pace, found, minZ) };
  return withPassed(tellKinds([kind]), gains.length - found.count());
}

const paceQuantity = ({ earlier, later }: Gains): string => `pace ${earlier.hour} to ${later.hour}`;

function paceLocations({ table }: Day, { earlier, later, rows }: Gains, index: number): Location[] {
  return [...table.locate(rows[index], earlier.column), ...table.locate(rows[index], later.column)];
}

function unusualPace(day: Day, pace: Gains, index: number): Observation {
  const { earlier, later, rows, gains, median: middle, z } = pace;
  const { areas } = day.dataset;
  const row = rows[index];
  const area = day.table.area[row];
  return noted(T.pace, {
    scope: { source: day.source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: paceQuantity(pace) },
    facts: {
      place: placeName(areas, area),
      hourBefore: earlier.hour,
      hour: later.hour,
      gain: gains[index],
      gainPp: 100 * gains[index],
      median: middle,
      medianPp: 100 * middle,
      robustZ: z[index],
      areas: rows.length,
      earlier: english(percent(turnoutOf(earlier, row), 1)),
      later: english(percent(turnoutOf(later, row), 1)),
    },
    locations: paceLocations(day, pace, index),
  });
}

function manyPaces(day: Day, pace: Gains, failures: Failures, minZ: number): readonly Observation[] {
  const { earlier, later, rows, gains, median: middle, z } = pace;
  const { dataset, source, table } = day;
  return notedRows(T.paces, {
    check: meta.id,
    dataset,
    source,
    table,
    scope: { source: source.id, level: table.level, quantity: paceQuantity(pace) },
    failures,
    rowOf: (index) => rows[index],
    asked: rows.length,
    differences: 'shares',
    facts: { hourBefore: earlier.hour, hour: later.hour, median: middle, medianPp: 100 * middle, minZ },
    columns: [
      [T.paces.gain(), 'points', (index) => gains[index]],
      [T.paces.fromMedian(), 'points', (index) => gains[index] - middle],
      [T.paces.robustZ(), 'number', (index) => z[index]],
    ],
    locations: (index) => paceLocations(day, pace, index),
  });
}
