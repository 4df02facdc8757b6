// Written by scripts/generate.mjs: run `npm run generate` after adding a check.
import type { Check, Question } from '../findings/check.ts';
import copiesAgree from './agreement/copies-agree.ts';
import coveredStationsDiffer from './agreement/covered-stations-differ.ts';
import logOddsBias from './agreement/log-odds-bias.ts';
import matchedStations from './agreement/matched-stations.ts';
import oneSidedDifferences from './agreement/one-sided-differences.ts';
import pollHerding from './agreement/poll-herding.ts';
import pollTrend from './agreement/poll-trend.ts';
import quickCount from './agreement/quick-count.ts';
import regionalMix from './agreement/regional-mix.ts';
import seatsUnderSource from './agreement/seats-under-source.ts';
import shareDiscrepancy from './agreement/share-discrepancy.ts';
import shareIntervals from './agreement/share-intervals.ts';
import sourcesAgree from './agreement/sources-agree.ts';
import tallyExceedsOfficial from './agreement/tally-exceeds-official.ts';
import tallyFeasibility from './agreement/tally-feasibility.ts';
import turnoutDiscrepancy from './agreement/turnout-discrepancy.ts';
import unmatchedStations from './agreement/unmatched-stations.ts';
import ballotChain from './arithmetic/ballot-chain.ts';
import changeMatchesLevels from './arithmetic/change-matches-levels.ts';
import claimsAgree from './arithmetic/claims-agree.ts';
import cumulativeTurnout from './arithmetic/cumulative-turnout.ts';
import duplicateRows from './arithmetic/duplicate-rows.ts';
import identicalContestants from './arithmetic/identical-contestants.ts';
import identicalResults from './arithmetic/identical-results.ts';
import leadMatchesShares from './arithmetic/lead-matches-shares.ts';
import marginMatchesSample from './arithmetic/margin-matches-sample.ts';
import partsSumToTotal from './arithmetic/parts-sum-to-total.ts';
import protocolBalances from './arithmetic/protocol-balances.ts';
import repeatedAreas from './arithmetic/repeated-areas.ts';
import sameCountForAll from './arithmetic/same-count-for-all.ts';
import seatsMatchRules from './arithmetic/seats-match-rules.ts';
import shareFeasibleForSample from './arithmetic/share-feasible-for-sample.ts';
import shareMatchesVotes from './arithmetic/share-matches-votes.ts';
import sharesSumToHundred from './arithmetic/shares-sum-to-hundred.ts';
import timeIsPossible from './arithmetic/time-is-possible.ts';
import turnoutMatchesCounts from './arithmetic/turnout-matches-counts.ts';
import unreadableCounts from './arithmetic/unreadable-counts.ts';
import waysOfVoting from './arithmetic/ways-of-voting.ts';
import countsFromPercentages from './digits/counts-from-percentages.ts';
import firstDigitBenford from './digits/first-digit-benford.ts';
import lastDigitUniformity from './digits/last-digit-uniformity.ts';
import lastTwoDigits from './digits/last-two-digits.ts';
import secondDigitBenford from './digits/second-digit-benford.ts';
import zeroFiveCounts from './digits/zero-five-counts.ts';
import zeroFivePercentages from './digits/zero-five-percentages.ts';
import anomalousVotes from './turnout/anomalous-votes.ts';
import fingerprint from './turnout/fingerprint.ts';
import integerPercentages from './turnout/integer-percentages.ts';
import lastHours from './turnout/last-hours.ts';
import misrecordedResults from './turnout/misrecorded-results.ts';
import outlyingAreas from './turnout/outlying-areas.ts';
import outlyingStations from './turnout/outlying-stations.ts';
import resampledDensity from './turnout/resampled-density.ts';
import smallStations from './turnout/small-stations.ts';
import stationsAtHundred from './turnout/stations-at-hundred.ts';
import symmetricStations from './turnout/symmetric-stations.ts';
import turnoutDistribution from './turnout/turnout-distribution.ts';
import turnoutShareDependence from './turnout/turnout-share-dependence.ts';
import turnoutSlope from './turnout/turnout-slope.ts';
import twoGroupsOfStations from './turnout/two-groups-of-stations.ts';
import unaccountedBallots from './turnout/unaccounted-ballots.ts';

/** A check with the question it belongs to. */
export interface RegisteredCheck extends Check {
  readonly question: Question;
}

/** Every check, in the order of the questions, then by name. */
export const CHECKS: readonly RegisteredCheck[] = [
  { ...ballotChain, question: 'arithmetic' },
  { ...changeMatchesLevels, question: 'arithmetic' },
  { ...claimsAgree, question: 'arithmetic' },
  { ...cumulativeTurnout, question: 'arithmetic' },
  { ...duplicateRows, question: 'arithmetic' },
  { ...identicalContestants, question: 'arithmetic' },
  { ...identicalResults, question: 'arithmetic' },
  { ...leadMatchesShares, question: 'arithmetic' },
  { ...marginMatchesSample, question: 'arithmetic' },
  { ...partsSumToTotal, question: 'arithmetic' },
  { ...protocolBalances, question: 'arithmetic' },
  { ...repeatedAreas, question: 'arithmetic' },
  { ...sameCountForAll, question: 'arithmetic' },
  { ...seatsMatchRules, question: 'arithmetic' },
  { ...shareFeasibleForSample, question: 'arithmetic' },
  { ...shareMatchesVotes, question: 'arithmetic' },
  { ...sharesSumToHundred, question: 'arithmetic' },
  { ...timeIsPossible, question: 'arithmetic' },
  { ...turnoutMatchesCounts, question: 'arithmetic' },
  { ...unreadableCounts, question: 'arithmetic' },
  { ...waysOfVoting, question: 'arithmetic' },
  { ...copiesAgree, question: 'agreement' },
  { ...coveredStationsDiffer, question: 'agreement' },
  { ...logOddsBias, question: 'agreement' },
  { ...matchedStations, question: 'agreement' },
  { ...oneSidedDifferences, question: 'agreement' },
  { ...pollHerding, question: 'agreement' },
  { ...pollTrend, question: 'agreement' },
  { ...quickCount, question: 'agreement' },
  { ...regionalMix, question: 'agreement' },
  { ...seatsUnderSource, question: 'agreement' },
  { ...shareDiscrepancy, question: 'agreement' },
  { ...shareIntervals, question: 'agreement' },
  { ...sourcesAgree, question: 'agreement' },
  { ...tallyExceedsOfficial, question: 'agreement' },
  { ...tallyFeasibility, question: 'agreement' },
  { ...turnoutDiscrepancy, question: 'agreement' },
  { ...unmatchedStations, question: 'agreement' },
  { ...anomalousVotes, question: 'turnout' },
  { ...fingerprint, question: 'turnout' },
  { ...integerPercentages, question: 'turnout' },
  { ...lastHours, question: 'turnout' },
  { ...misrecordedResults, question: 'turnout' },
  { ...outlyingAreas, question: 'turnout' },
  { ...outlyingStations, question: 'turnout' },
  { ...resampledDensity, question: 'turnout' },
  { ...smallStations, question: 'turnout' },
  { ...stationsAtHundred, question: 'turnout' },
  { ...symmetricStations, question: 'turnout' },
  { ...turnoutDistribution, question: 'turnout' },
  { ...turnoutShareDependence, question: 'turnout' },
  { ...turnoutSlope, question: 'turnout' },
  { ...twoGroupsOfStations, question: 'turnout' },
  { ...unaccountedBallots, question: 'turnout' },
  { ...countsFromPercentages, question: 'digits' },
  { ...firstDigitBenford, question: 'digits' },
  { ...lastDigitUniformity, question: 'digits' },
  { ...lastTwoDigits, question: 'digits' },
  { ...secondDigitBenford, question: 'digits' },
  { ...zeroFiveCounts, question: 'digits' },
  { ...zeroFivePercentages, question: 'digits' },
];
