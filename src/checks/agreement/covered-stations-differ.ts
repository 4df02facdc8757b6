import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Observation } from '../../findings/check.ts';
import { cannot, noted } from '../../findings/observations.ts';
import { ballotsOf, type Stations, stationsOf, stationTables } from '../../queries/stations.ts';
import { compareShares, type ShareContrast } from '../../stats/compare-shares.ts';
import { T } from './covered-stations-differ.texts.ts';
import { type Comparison, sourceScope } from './kit/protocols/comparison.ts';
import { eachComparison } from './kit/protocols/each-comparison.ts';
import { leaderVotes } from './kit/protocols/leader-votes.ts';

const meta = aboutCheck(T.meta, { id: 'covered-stations-differ', kind: 'informative', references: [] });

const options = z.strictObject({});

export default defineCheck({ meta, options, run: (dataset) => eachComparison(dataset, (comparison) => observe(dataset, comparison)) });

/** Sets the covered stations beside the others, in the official figures themselves. */
function observe(dataset: Dataset, comparison: Comparison): Observation[] {
  const { matched, differing } = comparison;
  const { source, official, theirs } = matched;
  const stations = stationTables(dataset).find(({ table }) => table === official.table) ?? stationsOf(official.source, official.table);
  const covered = new Uint8Array(official.table.rows);
  for (const row of theirs) covered[row] = 1;
  const share = contrast(stations, covered, stations.votes[stations.leader], stations.valid);
  const turnout = contrast(stations, covered, ballotsOf(stations)?.ballots, stations.registered);
  if (!share) return [cannot(source.name, T.noContrast(), T.contrastNeeded())];
  // Where no row differs the copies say what the official rows say.
  const votes = differing.length > 0 ? leaderVotes(dataset, comparison) : undefined;
  const alike = holdsZero(share) && (turnout === undefined || holdsZero(turnout));
  return [
    noted(T[alike ? 'alike' : 'unlike'][turnout ? 'turnout' : 'share'], {
      scope: { ...sourceScope(dataset, matched), quantity: 'covered stations' },
      // It compares official rows with each other: it says which stations were covered, not how many votes.
      weight: { stations: share.coveredStations, ofStations: share.coveredStations + share.otherStations, ballots: null },
      facts: {
        source: source.name,
        name: dataset.contestants[stations.leader].name,
        coveredStations: share.coveredStations,
        otherStations: share.otherStations,
        shareInCopies: votes?.shares.get(stations.leader)?.copies,
        ...shareFacts(share),
        ...turnoutFacts(turnout),
      },
    }),
  ];
}

/** The covered stations beside the others; undefined where part or whole is not known. */
function contrast(
  { row }: Stations,
  covered: Uint8Array,
  part: Float64Array | undefined,
  whole: Float64Array | undefined,
): ShareContrast | undefined {
  if (!part || !whole) return undefined;
  // A row that contradicts itself is the matter of other checks.
  const kept = Int32Array.from(part.keys()).filter((at) => part[at] <= whole[at]);
  return compareShares({
    votes: Float64Array.from(kept, (at) => part[at]),
    valid: Float64Array.from(kept, (at) => whole[at]),
    covered: Uint8Array.from(kept, (at) => covered[row[at]]),
  });
}

const holdsZero = ({ interval: [low, high] }: ShareContrast): boolean => low <= 0 && high >= 0;

const shareFacts = ({ covered, others, difference, interval: [low, high], p }: ShareContrast) => ({
  shareCovered: covered,
  shareOthers: others,
  shareDifference: difference,
  shareLow: low,
  shareHigh: high,
  shareP: p,
});

const turnoutFacts = (turnout: ShareContrast | undefined) => ({
  turnoutCovered: turnout?.covered,
  turnoutOthers: turnout?.others,
  turnoutDifference: turnout?.difference,
  turnoutLow: turnout?.interval[0],
  turnoutHigh: turnout?.interval[1],
  turnoutP: turnout?.p,
});
