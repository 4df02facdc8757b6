import * as z from 'zod';
import type { Location } from '../../data/provenance.ts';
import { type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../findings/check.ts';
import { count, join, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { officialCount, officialShares } from '../../queries/reference.ts';
import { type TurnoutTable, turnoutTables } from '../../queries/turnout.ts';

const meta: CheckMeta = {
  id: 'unaccounted-ballots',
  title: 'The roll behind the areas',
  question: 'Do the valid votes and turnouts of the areas imply the published number of registered voters?',
  kind: 'informative',
  needs: ['valid votes and printed turnout of every area', 'registered voters and ballots cast of the whole contest'],
  limits: [
    'Turnout counts ballots, the table valid votes: each area’s votes are scaled by the national ratio of ballots cast to valid votes, since invalid ballots by area are not asked for.',
    'Voters abroad stand on the roll and in no area; turnout may count ballots issued. A difference of one or two percent is ordinary.',
    'Only where turnout is printed as a share: with counts by area the roll needs no estimate.',
  ],
  method: 'Σ valid votes × (ballots cast / valid votes) / turnout, with the rounding interval of every turnout, against registered voters.',
  explanations: [
    'Invalid ballots: without the scaling they look like missing voters.',
    'Voters abroad, on ships, or registered without an area.',
    'Turnout announced from ballots issued while the table counts those found in the boxes.',
  ],
  references: [],
};

const options = z.strictObject({
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference, as a part of the roll, that is told as more than ordinary.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minEffect }) {
    const { root } = dataset.areas;
    const registered = officialCount(dataset, root, 'registered');
    const cast = officialCount(dataset, root, 'ballotsCast');
    const valid = officialShares(dataset, root)?.valid ?? officialCount(dataset, root, 'valid')?.value;
    const printed = turnoutTables(dataset).find(({ rows }) => rows.every(({ turnout }) => turnout.high > turnout.low));
    if (!printed)
      return [
        skipped(say`The whole dataset`, say`no table has votes and a printed turnout of every area`, say`valid votes and turnout by area`),
      ];
    if (!registered || !cast || !valid)
      return [
        skipped(
          say`The whole dataset`,
          say`registered voters, ballots cast or valid votes of the whole contest are not published`,
          say`registered voters, ballots cast and valid votes of the whole contest`,
        ),
      ];
    if (registered.value === 0)
      return [skipped(say`The whole dataset`, say`0 registered voters are published`, say`registered voters of the whole contest`)];
    if (cast.value < valid)
      return [
        skipped(
          say`The whole dataset`,
          say`fewer ballots cast than valid votes are published`,
          say`ballots cast and valid votes that fit each other`,
        ),
      ];
    const sum = printed.rows.reduce((total, row) => total + row.valid, 0);
    if (sum !== valid)
      return [
        skipped(
          say`By ${term(printed.table.level)}`,
          say`the areas hold ${count(sum)} of ${count(valid)} valid votes`,
          say`valid votes and turnout of every area`,
        ),
      ];
    return [implied(printed, registered.value, cast.value / valid, minEffect, registered.locations)];
  },
});

function implied(
  { source, table, rows }: TurnoutTable,
  registered: number,
  ratio: number,
  minEffect: number,
  locations: readonly Location[],
): Observation {
  if (rows.some(({ turnout }) => turnout.low <= 0))
    return skipped(say`By ${term(table.level)}`, say`the turnout of an area may be 0 within its rounding`, say`turnouts above 0`);
  const roll = (end: 'low' | 'high' | 'value', scale: number): number =>
    rows.reduce((total, { valid, turnout }) => total + (valid * scale) / turnout[end], 0);
  const scaled = roll('value', ratio);
  const [low, high] = [roll('high', ratio), roll('low', ratio)];
  const unscaled = roll('value', 1);
  const gap = registered - scaled;
  const part = gap / registered;
  if (gap === 0) return passed(1);
  const size =
    low <= registered && registered <= high
      ? say`Rounding of the turnouts alone can do this.`
      : Math.abs(part) < minEffect
        ? say`Rounding, voters abroad and invalid ballots that differ between areas can explain a difference of this size.`
        : say`The difference is larger than is ordinary.`;
  const implies = say`The valid votes and turnouts of ${plural(rows.length, 'area')} imply ${whole(scaled)} registered voters; ${count(registered)} are published`;
  const difference = whole(Math.abs(gap));
  const percentage = percent(Math.abs(part), 2);
  return noted({
    about: 'result',
    scope: { source: source.id, level: table.level, quantity: 'registered' },
    message: gap > 0 ? say`${implies}, ${difference} (${percentage}) more.` : say`${implies}, ${difference} (${percentage}) fewer.`,
    detail: ratio > 1 ? join([size, scaling(registered, unscaled, gap)], ' ') : size,
    expected: say`${count(registered)} registered voters`,
    seen: say`${whole(scaled)}, between ${whole(low)} and ${whole(high)} by the rounding of the turnouts`,
    measures: {
      scaledRoll: scaled,
      scaledLow: low,
      scaledHigh: high,
      unscaledRoll: unscaled,
      officialRoll: registered,
      difference: gap,
      part,
      areas: rows.length,
    },
    locations: [...locations, ...rows.slice(0, 100).flatMap((row) => row.turnout.locate())],
  });
}

/** What the areas would imply without allowing for invalid ballots. */
function scaling(registered: number, unscaled: number, gap: number): Text {
  const seeming = registered - unscaled;
  const voters = whole(Math.abs(seeming));
  const told =
    seeming > 0
      ? say`Without allowing for invalid ballots the areas would imply ${whole(unscaled)}, and ${voters} voters would seem missing`
      : say`Without allowing for invalid ballots the areas would imply ${whole(unscaled)}, and ${voters} voters would seem too many`;
  return seeming > 2 * Math.abs(gap) ? say`${told}: most of that is invalid ballots.` : say`${told}.`;
}

const whole = (value: number): Text => count(Math.round(value));
