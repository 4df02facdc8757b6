import type { ReportFigure } from '../../../findings/check.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import { BALLOTS, type Stations, type TurnoutBasis } from '../../../queries/stations.ts';
import { T } from './station-turnouts.texts.ts';

/** The turnout of every station, not a number where it has none; and how many those are. */
export interface StationTurnouts {
  readonly values: Float64Array;
  readonly known: number;
  readonly withoutRoll: number;
  readonly withoutBallots: number;
  readonly capped: number;
}

/** Ballots over registered voters, station by station; above 1 counts as 1. */
export function turnoutsOf(registered: Float64Array, ballots: Float64Array): StationTurnouts {
  const values = new Float64Array(registered.length);
  let withoutRoll = 0;
  let withoutBallots = 0;
  let capped = 0;
  for (let at = 0; at < values.length; at++) {
    const roll = registered[at];
    const given = ballots[at];
    if (roll === 0) withoutRoll++;
    else if (given === 0) withoutBallots++;
    else if (given > roll) capped++;
    values[at] = roll > 0 && given > 0 ? Math.min(1, given / roll) : Number.NaN;
  }
  return { values, known: values.length - withoutRoll - withoutBallots, withoutRoll, withoutBallots, capped };
}

/** What turnout is here, which stations have none, and which have one above 100 %. */
export function leftOutTexts({ omitted }: Stations, basis: TurnoutBasis, { withoutRoll, withoutBallots, capped }: StationTurnouts): Text[] {
  const parts = [
    ...(omitted > 0 ? [T.leftOut.omitted({ omitted })] : []),
    ...(withoutRoll > 0 ? [T.leftOut.withoutRoll({ withoutRoll })] : []),
    ...(withoutBallots > 0 ? [T.leftOut.withoutBallots({ withoutBallots })] : []),
  ];
  return [
    T.basis({ ballots: BALLOTS[basis] }),
    ...(parts.length > 0 ? [T.leftOut.all({ parts })] : []),
    ...(capped > 0 ? [T.capped({ capped })] : []),
  ];
}

const STEPS = 100;

/** Stations and registered voters by turnout, in steps of one percentage point. */
export function turnoutHistogram({ source, registered }: Stations, { values, known }: StationTurnouts, basis: TurnoutBasis): ReportFigure {
  const stations = new Float64Array(STEPS + 1);
  const voters = new Float64Array(STEPS + 1);
  let roll = 0;
  for (let at = 0; at < values.length; at++) {
    if (!Number.isFinite(values[at])) continue;
    const step = Math.round(STEPS * values[at]);
    const weight = registered ? registered[at] : 0;
    stations[step]++;
    voters[step] += weight;
    roll += weight;
  }
  const x = Array.from(stations, (_, step) => step / STEPS);
  return {
    id: 'turnout-of-stations',
    title: T.histogram.title(),
    kind: 'bars',
    note: T.histogram.note({ ballots: BALLOTS[basis] }),
    source: source.name,
    n: known,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: T.histogram.part(), unit: 'percent' },
    series: [
      { name: MODEL.stations(), x, y: Array.from(stations, (value) => value / known) },
      { name: T.histogram.voters(), x, y: Array.from(voters, (value) => value / roll) },
    ],
  };
}
