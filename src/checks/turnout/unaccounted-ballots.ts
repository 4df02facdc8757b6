import * as z from 'zod';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, type Observation, passed } from '../../findings/check.ts';
import { cannot, noted } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { officialCount, officialShares } from '../../queries/reference.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial } from '../../queries/stage.ts';
import { type TurnoutTable, turnoutTables } from '../../queries/turnout.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './unaccounted-ballots.texts.ts';

const meta = aboutCheck(T.meta, { id: 'unaccounted-ballots', kind: 'informative', references: [] });

const options = z.strictObject({
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference, as a part of the roll, that counts as larger than usual.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minEffect }) {
    if (isPartial(dataset)) return [cannot(MODEL.wholeDataset(), STAGE.officialIsPartial(), STAGE.wholeNeeded())];
    const { root } = dataset.areas;
    const registered = officialCount(dataset, root, 'registered');
    const cast = officialCount(dataset, root, 'ballotsCast');
    const valid = officialShares(dataset, root)?.valid ?? officialCount(dataset, root, 'valid')?.value;
    const printed = turnoutTables(dataset).find(({ rows }) => rows.every(({ turnout }) => turnout.high > turnout.low));
    if (dataset.contest.votesPerBallot !== undefined) return [cannot(MODEL.wholeDataset(), T.severalVotes(), T.oneVoteNeeded())];
    if (!printed) return [cannot(MODEL.wholeDataset(), T.noTable(), T.tableNeeded())];
    if (!registered || !cast || !valid) return [cannot(MODEL.wholeDataset(), T.noTotals(), T.totalsNeeded())];
    if (registered.value === 0) return [cannot(MODEL.wholeDataset(), T.emptyRoll(), T.rollNeeded())];
    if (cast.value < valid) return [cannot(MODEL.wholeDataset(), T.fewerCastThanValid(), T.fittingTotalsNeeded())];
    const level = SHARED.by2({ level: word(printed.table.level) });
    const sum = printed.rows.reduce((total, row) => total + row.valid, 0);
    if (sum !== valid) return [cannot(level, T.areasMissing({ sum, valid }), T.everyAreaNeeded())];
    if (printed.rows.some(({ turnout }) => turnout.low <= 0)) return [cannot(level, T.turnoutMaybe0(), T.turnoutAbove0Needed())];
    return [impliedRoll(printed, registered, cast.value / valid, minEffect)];
  },
});

/** The roll that valid votes and turnouts of the areas imply, each scaled by the ballots cast for a valid vote, beside the published one. */
function impliedRoll(
  { source, table, rows }: TurnoutTable,
  registered: { readonly value: number; readonly locations: readonly Location[] },
  ballotsPerVote: number,
  minEffect: number,
): Observation {
  const roll = (end: 'low' | 'high' | 'value', scale: number): number =>
    rows.reduce((total, { valid, turnout }) => total + (valid * scale) / turnout[end], 0);
  const officialRoll = registered.value;
  const scaledRoll = roll('value', ballotsPerVote);
  const [scaledLow, scaledHigh] = [roll('high', ballotsPerVote), roll('low', ballotsPerVote)];
  const unscaledRoll = roll('value', 1);
  const difference = officialRoll - scaledRoll;
  if (difference === 0) return passed(1);
  const gap = Math.abs(difference);
  const gapPart = gap / officialRoll;
  const byRounding = scaledLow <= officialRoll && officialRoll <= scaledHigh;
  const details = [
    T.size[byRounding ? 'rounding' : gapPart < minEffect ? 'ordinary' : 'large'],
    ...(ballotsPerVote > 1 ? [withoutInvalid(officialRoll - unscaledRoll, gap)] : []),
  ];
  return noted(
    { ...T[difference > 0 ? 'more' : 'fewer'], details },
    {
      scope: { source: source.id, level: table.level, quantity: 'registered' },
      facts: {
        scaledRoll,
        scaledLow,
        scaledHigh,
        unscaledRoll,
        officialRoll,
        difference,
        part: difference / officialRoll,
        areas: rows.length,
        gap,
        gapPart,
        unscaledGap: Math.abs(officialRoll - unscaledRoll),
      },
      locations: [...registered.locations, ...rows.slice(0, 100).flatMap((row) => row.turnout.locate())],
    },
  );
}

/** The sentence on the voters that would seem missing, or too many, if nothing were allowed for invalid ballots. */
function withoutInvalid(seeming: number, gap: number) {
  if (seeming <= 0) return T.withoutInvalid.tooMany;
  return seeming > 2 * gap ? T.withoutInvalid.mostlyMissing : T.withoutInvalid.missing;
}
