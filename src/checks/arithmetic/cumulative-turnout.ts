import { median } from 'simple-statistics';
import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { RELATIONS, type Share, shareInterval, shareScale, shareText, shareValue } from '../../data/share.ts';
import { aboutOf, type Source } from '../../data/source.ts';
import { PRESENT, type ShareColumn, shareAt, type Table } from '../../data/table.ts';
import { type Failures, failures, type Kind, manyRows, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { fixed, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { robustZ } from '../../stats/robust.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './cumulative-turnout.texts.ts';
import { turnoutHours } from './kit/turnout-hours.ts';

const meta = aboutCheck(T.meta, {
  id: 'cumulative-turnout',
  kind: 'rule',
  references: [
    {
      cite: 'Leys, Ley, Klein, Bernard & Licata (2013), Detecting outliers: median absolute deviation',
      url: 'https://doi.org/10.1016/j.jesp.2013.03.013',
    },
  ],
});

const options = z.strictObject({
  // Honest areas whose logit turnout is spread as t with 5 degrees of freedom, four intervals of a day: 0.05 notes a dataset
  // at 17 areas, 0.02 at 60 and 0.1 at 1,000 (normal: below 0.02); at 5 they were 0.24, 0.21 and 1.9.
  minZ: z.number().min(2).default(7).describe('Smallest robust z of a pace, either way, that gives a note.'),
  minAreas: z.number().int().min(4).default(8).describe('Fewest areas among which a pace is compared.'),
});

interface Announcement {
  readonly hour: string;
  readonly column: ShareColumn;
}

export default defineCheck({
  meta,
  options,
  run(dataset, { minZ, minAreas }) {
    const series = tablesOf(dataset).filter(({ table }) => table.turnoutAt.length > 1);
    if (series.length === 0) return [skipped(MODEL.wholeDataset(), T.turnoutNotPublishedTwo(), T.turnoutSeveralHoursDay())];
    return series.flatMap(({ source, table }) => {
      const hours = table.turnoutAt.toSorted((a, b) => (a.hour < b.hour ? -1 : 1));
      const steps = hours.slice(1).flatMap((later, index) => paces(dataset, source, table, hours[index], later, minZ, minAreas));
      const observations = [...falls(dataset, source, table, hours), ...steps];
      if (observations.length > 0) return [...observations, ...turnoutHours(dataset, { source, table })];
      return [skipped(ARITHMETIC.by({ source: source.name, level: word(table.level) }), T.noAreaTurnoutTwo(), T.turnoutOneAreaSeveral())];
    });
  },
});

/** Each announcement against the one before it of the same area, over hours that are missing. */
function falls(dataset: Dataset, source: Source, table: Table, hours: readonly Announcement[]): Observation[] {
  // A fall is told at the later of its two hours; which hour came before is found again for those that are told.
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
  const before = (row: number, at: number): number => {
    let last = at - 1;
    while (hours[last].column.state[row] !== PRESENT) last--;
    return last;
  };
  const kinds = hours.map(
    (_, at): Kind => ({
      failures: found[at],
      one: (row) => fall(dataset, source, table, row, toldAt(hours[before(row, at)], row), toldAt(hours[at], row)),
      all: () => manyFalls(dataset, source, table, hours, at, found[at], before),
    }),
  );
  const observations = told(kinds);
  return withPassed(observations, held);
}

/** By how much a turnout falls beyond what rounding allows; 0 where it does not. */
function fallBetween(before: ShareColumn, after: ShareColumn, row: number): number {
  const [earlier, later] = [shareAt(before, row) as Share, shareAt(after, row) as Share];
  return shareInterval(later).high < shareInterval(earlier).low ? Math.min(-Number.MIN_VALUE, shareValue(later) - shareValue(earlier)) : 0;
}

type Told = Announcement & { readonly share: Share };

const toldAt = (announcement: Announcement, row: number): Told => ({ ...announcement, share: shareAt(announcement.column, row) as Share });

function manyFalls(
  dataset: Dataset,
  source: Source,
  table: Table,
  hours: readonly Announcement[],
  at: number,
  found: Failures,
  before: (row: number, at: number) => number,
): readonly Observation[] {
  const { hour, column } = hours[at];
  const told = (row: number): [Told, Told] => [toldAt(hours[before(row, at)], row), toldAt(hours[at], row)];
  return manyRows(
    dataset,
    { source, table },
    {
      kind: 'broken',
      check: meta.id,
      about: aboutOf(source),
      scope: { source: source.id, level: table.level, quantity: `turnout at ${hour}` },
      failures: found,
      what: T.turnoutLiesBelowOne({ hour }),
      asked: table.rows,
      expected: T.turnoutDoesNotFall(),
      additive: false,
      amount: (difference) => ARITHMETIC.points({ value: fixed(100 * Math.abs(difference), 2) }),
      columns: [
        { title: T.before(), unit: 'percent' },
        { title: T.at({ hour }), unit: 'percent' },
        { title: MODEL.difference(), unit: 'points' },
      ],
      cells(row) {
        const [earlier, later] = told(row).map(({ share }) => shareValue(share));
        return [earlier, later, later - earlier];
      },
      locations: (row) => [...table.locate(row, told(row)[0].column), ...table.locate(row, column)],
    },
  );
}

function fall(dataset: Dataset, source: Source, table: Table, row: number, before: Told, after: Told): Observation {
  const area = table.area[row];
  const [earlier, later] = [shareValue(before.share), shareValue(after.share)];
  return broken({
    about: aboutOf(source),
    scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity: `turnout at ${after.hour}` },
    message: T.turnoutFallsFrom({
      place: placeName(dataset.areas, area),
      share: shareText(before.share),
      hour: before.hour,
      share2: shareText(after.share),
      hour2: after.hour,
    }),
    expected: before.share.relation === 'is' ? ARITHMETIC.least({ share: shareText(before.share) }) : shareText(before.share),
    seen: shareText(after.share),
    measures: { earlier, later, differencePp: 100 * (later - earlier) },
    locations: [...table.locate(row, before.column), ...table.locate(row, after.column)],
  });
}

const IS = RELATIONS.indexOf('is');

function paces(
  dataset: Dataset,
  source: Source,
  table: Table,
  earlier: Announcement,
  later: Announcement,
  minZ: number,
  minAreas: number,
): Observation[] {
  // A bound is no figure to take a difference from.
  const isFigure = ({ column }: Announcement, row: number): boolean => column.state[row] === PRESENT && column.relation[row] === IS;
  const rows = new Int32Array(table.rows);
  let size = 0;
  for (let row = 0; row < table.rows; row++) if (isFigure(earlier, row) && isFigure(later, row)) rows[size++] = row;
  if (size < minAreas) return [];
  const value = (column: ShareColumn, row: number): number => column.units[row] / shareScale(column.decimals[row]);
  const gains = new Float64Array(size);
  for (let index = 0; index < size; index++) gains[index] = value(later.column, rows[index]) - value(earlier.column, rows[index]);
  const middle = median(gains as unknown as number[]);
  // Where half of the areas gain the same, as after closing time, no pace can be compared.
  const same = gains.filter((gain) => Math.abs(gain - middle) < 1e-9).length;
  if (same * 2 >= size) return [];
  const z = robustZ(gains);
  const found = failures();
  for (let index = 0; index < size; index++) if (Math.abs(z[index]) >= minZ) found.add(index, gains[index] - middle);
  const locations = (index: number) => [...table.locate(rows[index], earlier.column), ...table.locate(rows[index], later.column)];
  const quantity = `pace ${earlier.hour} to ${later.hour}`;
  const one = (index: number): Observation => {
    const row = rows[index];
    const area = table.area[row];
    return noted({
      about: 'result',
      scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity },
      message: T.turnoutGainsPointsFrom({
        place: placeName(dataset.areas, area),
        gains: 100 * gains[index],
        hour: earlier.hour,
        hour2: later.hour,
        size,
        middle: 100 * middle,
      }),
      expected: T.aboutPoints({ middle }),
      seen: T.pointsRobustZ({ gains: gains[index], z: z[index] }),
      measures: {
        gain: gains[index],
        median: middle,
        robustZ: z[index],
        areas: size,
        earlier: english(percent(value(earlier.column, row), 1)),
        later: english(percent(value(later.column, row), 1)),
      },
      locations: locations(index),
    });
  };
  const all = (): readonly Observation[] =>
    manyRows(
      dataset,
      { source, table },
      {
        kind: 'noted',
        check: meta.id,
        about: 'result',
        scope: { source: source.id, level: table.level, quantity },
        failures: found,
        rowOf: (index) => rows[index],
        what: T.turnoutGainsFarMore({ hour: earlier.hour, hour2: later.hour, middle: 100 * middle }),
        asked: size,
        expected: T.aboutPointsRobustZ({ middle, minZ }),
        additive: false,
        amount: (difference) => ARITHMETIC.points({ value: fixed(100 * Math.abs(difference), 1) }),
        columns: [
          { title: T.gain(), unit: 'points' },
          { title: T.fromMedian(), unit: 'points' },
          { title: T.robustZ(), unit: 'number' },
        ],
        cells: (index) => [gains[index], gains[index] - middle, z[index]],
        locations,
      },
    );
  const observations = told([{ failures: found, one, all }]);
  return withPassed(observations, size - found.count());
}
