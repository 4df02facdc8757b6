import { median } from 'simple-statistics';
import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { fixed, percent, points, significant } from '../../model/format.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../model/share.ts';
import type { Source } from '../../model/source.ts';
import { type ShareColumn, shareAt, type Table } from '../../model/table.ts';
import { robustZ } from '../../stats/robust.ts';

const meta: CheckMeta = {
  id: 'cumulative-turnout',
  title: 'Turnout through the day',
  question: 'Does the turnout announced through the day never fall, and does it rise at a pace seen elsewhere at the same hours?',
  kind: 'rule',
  needs: ['turnout of the same areas at two or more hours'],
  limits: [
    'A fall is an error only beyond what rounding allows.',
    'Hours are compared within one table of one source.',
    'The pace is compared among the areas of one table, at least eight; it is a description and gives a note at most.',
    'Hours that were not announced are left out, not interpolated.',
  ],
  method:
    'Intervals of the printed figures, hour after hour. Pace: points gained between two announcements, as a robust z (median and 1.4826 times the median absolute deviation) among the areas.',
  explanations: [
    'Cities vote later and less than villages, and areas in another time zone open and close at another hour of the same clock.',
    'A figure may have been copied wrongly by the outlet that passed it on.',
    'Announcements may be of different coverage: not every commission has reported at every hour.',
  ],
  references: [
    {
      cite: 'Leys, Ley, Klein, Bernard & Licata (2013), Detecting outliers: median absolute deviation',
      url: 'https://doi.org/10.1016/j.jesp.2013.03.013',
    },
  ],
};

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
    if (series.length === 0)
      return [skipped('The whole dataset', 'turnout is not published at two hours', 'turnout at several hours of the day, by area')];
    return series.flatMap(({ source, table }) => {
      const hours = table.turnoutAt.toSorted((a, b) => (a.hour < b.hour ? -1 : 1));
      const steps = hours.slice(1).flatMap((later, index) => paces(dataset, source, table, hours[index], later, minZ, minAreas));
      const observations = [...falls(dataset, source, table, hours), ...steps];
      if (observations.length > 0) return observations;
      return [skipped(`${source.name}, by ${table.level}`, 'no area has a turnout at two hours', 'turnout of one area at several hours')];
    });
  },
});

/** Each announcement against the one before it of the same area, over hours that are missing. */
function falls(dataset: Dataset, source: Source, table: Table, hours: readonly Announcement[]): Observation[] {
  const found: Observation[] = [];
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    let last: Said | undefined;
    for (const { hour, column } of hours) {
      const share = shareAt(column, row);
      if (!share) continue;
      if (last && shareInterval(share).high < shareInterval(last.share).low)
        found.push(fall(dataset, source, table, row, last, { hour, column, share }));
      else if (last) held++;
      last = { hour, column, share };
    }
  }
  return held > 0 ? [...found, passed(held)] : found;
}

type Said = Announcement & { readonly share: Share };

function fall(dataset: Dataset, source: Source, table: Table, row: number, before: Said, after: Said): Observation {
  const area = table.area[row];
  const [earlier, later] = [shareValue(before.share), shareValue(after.share)];
  return broken({
    about: source.kind === 'official' ? 'result' : 'document',
    scope: { source: source.id, ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), quantity: `turnout at ${after.hour}` },
    message: `${dataset.areas.name(area)}: turnout falls from ${shareText(before.share)} at ${before.hour} to ${shareText(after.share)} at ${after.hour}.`,
    expected: `${before.share.relation === 'is' ? 'at least ' : ''}${shareText(before.share)}`,
    seen: shareText(after.share),
    measures: { earlier, later, differencePp: 100 * (later - earlier) },
    locations: [...table.locate(row, before.column), ...table.locate(row, after.column)],
  });
}

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
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) =>
    [earlier, later].every(({ column }) => shareAt(column, row)?.relation === 'is'),
  );
  if (rows.length < minAreas) return [];
  const value = (column: ShareColumn, row: number): number => column.units[row] / 10 ** (column.decimals[row] + 2);
  const gains = rows.map((row) => value(later.column, row) - value(earlier.column, row));
  const middle = median(gains);
  // Where half of the areas gain the same, as after closing time, no pace can be compared.
  const same = gains.filter((gain) => Math.abs(gain - middle) < 1e-9).length;
  if (same * 2 >= gains.length) return [];
  const z = robustZ(gains);
  const found = rows.flatMap((row, index) => {
    if (Math.abs(z[index]) < minZ) return [];
    const area = table.area[row];
    return [
      noted({
        about: 'result',
        scope: {
          source: source.id,
          ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }),
          quantity: `pace ${earlier.hour} to ${later.hour}`,
        },
        message: `${dataset.areas.name(area)}: turnout gains ${fixed(100 * gains[index], 1)} points from ${earlier.hour} to ${later.hour}; the median of ${rows.length} areas is ${fixed(100 * middle, 1)}.`,
        expected: `about ${points(middle, 1)} points`,
        seen: `${points(gains[index], 1)} points, a robust z of ${significant(z[index])}`,
        measures: {
          gain: gains[index],
          median: middle,
          robustZ: z[index],
          areas: rows.length,
          earlier: percent(value(earlier.column, row), 1),
          later: percent(value(later.column, row), 1),
        },
        locations: [...table.locate(row, earlier.column), ...table.locate(row, later.column)],
      }),
    ];
  });
  return rows.length > found.length ? [...found, passed(rows.length - found.length)] : found;
}
