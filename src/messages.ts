// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import auditAcceptance from './audit/acceptance.texts.ts';
import auditAudit from './audit/audit.texts.ts';
import auditFalseAlarms from './audit/false-alarms.texts.ts';
import checksAgreementAgreement from './checks/agreement/agreement.texts.ts';
import checksAgreementMatchedStations from './checks/agreement/matched-stations.texts.ts';
import checksAgreementPollHerding from './checks/agreement/poll-herding.texts.ts';
import checksAgreementPollTrend from './checks/agreement/poll-trend.texts.ts';
import checksAgreementQuickCount from './checks/agreement/quick-count.texts.ts';
import checksAgreementRegionalMix from './checks/agreement/regional-mix.texts.ts';
import checksAgreementSeatsUnderSource from './checks/agreement/seats-under-source.texts.ts';
import checksAgreementShareDiscrepancy from './checks/agreement/share-discrepancy.texts.ts';
import checksAgreementSources from './checks/agreement/sources.texts.ts';
import checksAgreementSourcesAgree from './checks/agreement/sources-agree.texts.ts';
import checksAgreementTallyExceedsOfficial from './checks/agreement/tally-exceeds-official.texts.ts';
import checksAgreementTallyFeasibility from './checks/agreement/tally-feasibility.texts.ts';
import checksAgreementTurnoutDiscrepancy from './checks/agreement/turnout-discrepancy.texts.ts';
import checksArithmeticArithmetic from './checks/arithmetic/arithmetic.texts.ts';
import checksArithmeticBallotChain from './checks/arithmetic/ballot-chain.texts.ts';
import checksArithmeticChangeMatchesLevels from './checks/arithmetic/change-matches-levels.texts.ts';
import checksArithmeticClaimsAgree from './checks/arithmetic/claims-agree.texts.ts';
import checksArithmeticCumulativeTurnout from './checks/arithmetic/cumulative-turnout.texts.ts';
import checksArithmeticDuplicateRows from './checks/arithmetic/duplicate-rows.texts.ts';
import checksArithmeticIdenticalResults from './checks/arithmetic/identical-results.texts.ts';
import checksArithmeticLeadMatchesShares from './checks/arithmetic/lead-matches-shares.texts.ts';
import checksArithmeticMarginMatchesSample from './checks/arithmetic/margin-matches-sample.texts.ts';
import checksArithmeticPartsSumToTotal from './checks/arithmetic/parts-sum-to-total.texts.ts';
import checksArithmeticProtocolBalances from './checks/arithmetic/protocol-balances.texts.ts';
import checksArithmeticSeatsMatchRules from './checks/arithmetic/seats-match-rules.texts.ts';
import checksArithmeticShareFeasibleForSample from './checks/arithmetic/share-feasible-for-sample.texts.ts';
import checksArithmeticShareMatchesVotes from './checks/arithmetic/share-matches-votes.texts.ts';
import checksArithmeticSharesSumToHundred from './checks/arithmetic/shares-sum-to-hundred.texts.ts';
import checksArithmeticTimeIsPossible from './checks/arithmetic/time-is-possible.texts.ts';
import checksArithmeticTurnoutMatchesCounts from './checks/arithmetic/turnout-matches-counts.texts.ts';
import checksDigitsCountsFromPercentages from './checks/digits/counts-from-percentages.texts.ts';
import checksDigitsDigits from './checks/digits/digits.texts.ts';
import checksDigitsFirstDigitBenford from './checks/digits/first-digit-benford.texts.ts';
import checksDigitsKitBenfordColumns from './checks/digits/kit/benford-columns.texts.ts';
import checksDigitsKitDigitColumns from './checks/digits/kit/digit-columns.texts.ts';
import checksDigitsKitSmoothDigitColumns from './checks/digits/kit/smooth-digit-columns.texts.ts';
import checksDigitsLastDigitUniformity from './checks/digits/last-digit-uniformity.texts.ts';
import checksDigitsLastTwoDigits from './checks/digits/last-two-digits.texts.ts';
import checksDigitsSecondDigitBenford from './checks/digits/second-digit-benford.texts.ts';
import checksDigitsZeroFiveCounts from './checks/digits/zero-five-counts.texts.ts';
import checksDigitsZeroFivePercentages from './checks/digits/zero-five-percentages.texts.ts';
import checksTurnoutAnomalousVotes from './checks/turnout/anomalous-votes.texts.ts';
import checksTurnoutFingerprint from './checks/turnout/fingerprint.texts.ts';
import checksTurnoutIntegerPercentages from './checks/turnout/integer-percentages.texts.ts';
import checksTurnoutOutlyingAreas from './checks/turnout/outlying-areas.texts.ts';
import checksTurnoutOutlyingStations from './checks/turnout/outlying-stations.texts.ts';
import checksTurnoutResampledDensity from './checks/turnout/resampled-density.texts.ts';
import checksTurnoutShared from './checks/turnout/shared.texts.ts';
import checksTurnoutSmallStations from './checks/turnout/small-stations.texts.ts';
import checksTurnoutStationsAtHundred from './checks/turnout/stations-at-hundred.texts.ts';
import checksTurnoutTurnoutDistribution from './checks/turnout/turnout-distribution.texts.ts';
import checksTurnoutTurnoutShareDependence from './checks/turnout/turnout-share-dependence.texts.ts';
import checksTurnoutUnaccountedBallots from './checks/turnout/unaccounted-ballots.texts.ts';
import findingsBulk from './findings/bulk.texts.ts';
import findingsFigures from './findings/figures.texts.ts';
import findingsGrading from './findings/grading.texts.ts';
import ingestIngest from './ingest/ingest.texts.ts';
import type { Messages } from './language/language.ts';
import languageMethods from './language/methods.texts.ts';
import languageModel from './language/model.texts.ts';
import queriesQuantity from './queries/quantity.texts.ts';
import queriesQuickCount from './queries/quick-count.texts.ts';
import queriesSampleDesign from './queries/sample-design.texts.ts';
import reportDifference from './report/difference.texts.ts';
import reportFiguresFigures from './report/figures/figures.texts.ts';
import reportGlossary from './report/glossary.texts.ts';
import reportHtmlHtml from './report/html/html.texts.ts';
import reportReport from './report/report.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = {
  ...auditAcceptance,
  ...auditAudit,
  ...auditFalseAlarms,
  ...checksAgreementAgreement,
  ...checksAgreementMatchedStations,
  ...checksAgreementPollHerding,
  ...checksAgreementPollTrend,
  ...checksAgreementQuickCount,
  ...checksAgreementRegionalMix,
  ...checksAgreementSeatsUnderSource,
  ...checksAgreementShareDiscrepancy,
  ...checksAgreementSourcesAgree,
  ...checksAgreementSources,
  ...checksAgreementTallyExceedsOfficial,
  ...checksAgreementTallyFeasibility,
  ...checksAgreementTurnoutDiscrepancy,
  ...checksArithmeticArithmetic,
  ...checksArithmeticBallotChain,
  ...checksArithmeticChangeMatchesLevels,
  ...checksArithmeticClaimsAgree,
  ...checksArithmeticCumulativeTurnout,
  ...checksArithmeticDuplicateRows,
  ...checksArithmeticIdenticalResults,
  ...checksArithmeticLeadMatchesShares,
  ...checksArithmeticMarginMatchesSample,
  ...checksArithmeticPartsSumToTotal,
  ...checksArithmeticProtocolBalances,
  ...checksArithmeticSeatsMatchRules,
  ...checksArithmeticShareFeasibleForSample,
  ...checksArithmeticShareMatchesVotes,
  ...checksArithmeticSharesSumToHundred,
  ...checksArithmeticTimeIsPossible,
  ...checksArithmeticTurnoutMatchesCounts,
  ...checksDigitsCountsFromPercentages,
  ...checksDigitsDigits,
  ...checksDigitsFirstDigitBenford,
  ...checksDigitsKitBenfordColumns,
  ...checksDigitsKitDigitColumns,
  ...checksDigitsKitSmoothDigitColumns,
  ...checksDigitsLastDigitUniformity,
  ...checksDigitsLastTwoDigits,
  ...checksDigitsSecondDigitBenford,
  ...checksDigitsZeroFiveCounts,
  ...checksDigitsZeroFivePercentages,
  ...checksTurnoutAnomalousVotes,
  ...checksTurnoutFingerprint,
  ...checksTurnoutIntegerPercentages,
  ...checksTurnoutOutlyingAreas,
  ...checksTurnoutOutlyingStations,
  ...checksTurnoutResampledDensity,
  ...checksTurnoutShared,
  ...checksTurnoutSmallStations,
  ...checksTurnoutStationsAtHundred,
  ...checksTurnoutTurnoutDistribution,
  ...checksTurnoutTurnoutShareDependence,
  ...checksTurnoutUnaccountedBallots,
  ...findingsBulk,
  ...findingsFigures,
  ...findingsGrading,
  ...ingestIngest,
  ...languageMethods,
  ...languageModel,
  ...queriesQuantity,
  ...queriesQuickCount,
  ...queriesSampleDesign,
  ...reportDifference,
  ...reportFiguresFigures,
  ...reportGlossary,
  ...reportHtmlHtml,
  ...reportReport,
};
