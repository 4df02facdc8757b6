import type { Dataset } from '../../../data/dataset.ts';
import { figured, type Observation } from '../../../findings/check.ts';
import { cumulativeRead, fingerprintRead } from '../../../findings/readings.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { ContestantColumns } from '../../../queries/contestant-columns.ts';
import { BALLOTS } from '../../../queries/stations.ts';
import { SHARE_BINS } from '../../../stats/inflation-model.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './turnout-share-figures.texts.ts';

/** The step of one percentage point that holds part / whole: the lower end belongs to it, and 100 % to the last. */
export const percentStep = (part: number, whole: number): number => Math.min(SHARE_BINS - 1, Math.floor((100 * part) / whole));

/** Stations by turnout and share; those above 100 % stand in the last step. */
export function turnoutShareHeat({ contestants }: Dataset, columns: ContestantColumns): Observation {
  const { stations, registered, ballots, valid, votes, contestant, basis } = columns;
  const { name, id } = contestants[contestant];
  const counts = new Int32Array(SHARE_BINS * SHARE_BINS);
  let [n, votesIn, validIn] = [0, 0, 0];
  for (let at = 0; at < registered.length; at++) {
    if (!(registered[at] > 0 && valid[at] > 0)) continue;
    votesIn += votes[at];
    validIn += valid[at];
    counts[percentStep(ballots[at], registered[at]) * SHARE_BINS + percentStep(votes[at], valid[at])]++;
    n++;
  }
  const filled = Array.from(counts.keys()).filter((cell) => counts[cell] > 0);
  const { figure } = figured({
    id: `fingerprint-${id}`,
    title: T.heat.title({ name }),
    kind: 'heat',
    note: T.heat.note({ ballots: BALLOTS[basis] }),
    source: stations.source.name,
    n,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: SHARED.share({ name }), unit: 'percent', range: [0, 1] },
    cells: {
      width: 1 / SHARE_BINS,
      height: 1 / SHARE_BINS,
      x: filled.map((cell) => Math.floor(cell / SHARE_BINS)),
      y: filled.map((cell) => cell % SHARE_BINS),
      count: filled.map((cell) => counts[cell]),
    },
  });
  return figured(fingerprintRead(figure, name, votesIn / validIn));
}

/** Which part of the contestant's votes comes from stations with a turnout up to x: a plateau, unless turnout near 100 % holds many. */
export function votesUpToTurnout({ contestants }: Dataset, columns: ContestantColumns): Observation {
  const { stations, contestant, basis } = columns;
  const { name, id } = contestants[contestant];
  const y = partsUpTo(columns, columns.votes);
  const { figure } = figured({
    id: `votes-up-to-turnout-${id}`,
    title: T.cumulative.title({ name }),
    kind: 'lines',
    note: T.cumulative.note({ name, ballots: BALLOTS[basis] }),
    source: stations.source.name,
    n: aboveNone(columns.registered),
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: T.cumulative.votes({ name }), unit: 'percent', range: [0, 1] },
    series: [{ name, x: Array.from(y, (_, at) => at / SHARE_BINS), y }],
  });
  return figured(cumulativeRead(figure, name, partsUpTo(columns, columns.valid)));
}

function aboveNone(values: Float64Array): number {
  let found = 0;
  for (let at = 0; at < values.length; at++) if (values[at] > 0) found++;
  return found;
}

/** The part of all votes cast in stations with a turnout up to 0, 1, … 100 %. */
function partsUpTo({ registered, ballots }: ContestantColumns, votes: Float64Array): number[] {
  const sums = new Float64Array(SHARE_BINS + 1);
  let all = 0;
  for (let at = 0; at < registered.length; at++) {
    if (!(registered[at] > 0)) continue;
    sums[Math.min(SHARE_BINS, Math.ceil((100 * ballots[at]) / registered[at]))] += votes[at];
    all += votes[at];
  }
  let reached = 0;
  return Array.from(sums, (sum) => {
    reached += sum;
    return all > 0 ? reached / all : 0;
  });
}
