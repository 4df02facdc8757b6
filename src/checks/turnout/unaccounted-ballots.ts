import * as z from 'zod';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, noted, type Observation, passed, skipped } from '../../findings/check.ts';
import { count, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { officialCount, officialShares } from '../../queries/reference.ts';
import { type TurnoutTable, turnoutTables } from '../../queries/turnout.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './unaccounted-ballots.texts.ts';

const meta = aboutCheck(T.meta, { id: 'unaccounted-ballots', kind: 'informative', references: [] });

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
    if (!printed) return [skipped(MODEL.wholeDataset(), T.noTableVotesPrinted(), T.validVotesTurnoutArea())];
    if (!registered || !cast || !valid)
      return [skipped(MODEL.wholeDataset(), T.registeredVotersBallotsCast(), T.registeredVotersBallotsCast2())];
    if (registered.value === 0)
      return [skipped(MODEL.wholeDataset(), T.figures0RegisteredVotersPublished(), T.registeredVotersWholeContest())];
    if (cast.value < valid) return [skipped(MODEL.wholeDataset(), T.fewerBallotsCastThan(), T.ballotsCastValidVotes())];
    const sum = printed.rows.reduce((total, row) => total + row.valid, 0);
    if (sum !== valid)
      return [skipped(SHARED.by2({ level: word(printed.table.level) }), T.areasHoldValidVotes({ sum, valid }), T.validVotesTurnoutEvery())];
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
    return skipped(SHARED.by2({ level: word(table.level) }), T.turnoutAreaMay0(), T.turnoutsAbove0());
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
      ? T.roundingTurnoutsAloneCan()
      : Math.abs(part) < minEffect
        ? T.roundingVotersAbroadInvalid()
        : T.differenceLargerThanOrdinary();
  const implies = T.validVotesTurnoutsImply({ rows: rows.length, scaled: whole(scaled), registered });
  const difference = whole(Math.abs(gap));
  const percentage = percent(Math.abs(part), 2);
  return noted({
    about: 'result',
    scope: { source: source.id, level: table.level, quantity: 'registered' },
    message: gap > 0 ? T.more({ implies, difference, percentage }) : T.fewer({ implies, difference, percentage }),
    detail: ratio > 1 ? join([size, scaling(registered, unscaled, gap)], ' ') : size,
    expected: T.registeredVoters({ registered }),
    seen: T.betweenRoundingTurnouts({ scaled: whole(scaled), low: whole(low), high: whole(high) }),
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
      ? T.withoutAllowingInvalidBallots({ unscaled: whole(unscaled), voters })
      : T.withoutAllowingInvalidBallots2({ unscaled: whole(unscaled), voters });
  return seeming > 2 * Math.abs(gap) ? T.mostInvalidBallots({ told }) : T.figures({ told });
}

const whole = (value: number): Worded => count(Math.round(value));
