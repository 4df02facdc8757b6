// Written by scripts/generate.mjs: run `npm run generate` after adding texts.
import texts0 from './audit/acceptance.texts.ts';
import texts1 from './audit/audit.texts.ts';
import texts2 from './audit/false-alarms.texts.ts';
import texts3 from './checks/agreement/agreement.texts.ts';
import texts4 from './checks/agreement/matched-stations.texts.ts';
import texts5 from './checks/agreement/poll-herding.texts.ts';
import texts6 from './checks/agreement/poll-trend.texts.ts';
import texts7 from './checks/agreement/quick-count.texts.ts';
import texts8 from './checks/agreement/regional-mix.texts.ts';
import texts9 from './checks/agreement/seats-under-source.texts.ts';
import texts10 from './checks/agreement/share-discrepancy.texts.ts';
import texts12 from './checks/agreement/sources.texts.ts';
import texts11 from './checks/agreement/sources-agree.texts.ts';
import texts13 from './checks/agreement/tally-exceeds-official.texts.ts';
import texts14 from './checks/agreement/tally-feasibility.texts.ts';
import texts15 from './checks/agreement/turnout-discrepancy.texts.ts';
import texts16 from './checks/arithmetic/arithmetic.texts.ts';
import texts17 from './checks/arithmetic/ballot-chain.texts.ts';
import texts18 from './checks/arithmetic/change-matches-levels.texts.ts';
import texts19 from './checks/arithmetic/claims-agree.texts.ts';
import texts20 from './checks/arithmetic/cumulative-turnout.texts.ts';
import texts21 from './checks/arithmetic/duplicate-rows.texts.ts';
import texts22 from './checks/arithmetic/identical-results.texts.ts';
import texts23 from './checks/arithmetic/lead-matches-shares.texts.ts';
import texts24 from './checks/arithmetic/margin-matches-sample.texts.ts';
import texts25 from './checks/arithmetic/parts-sum-to-total.texts.ts';
import texts26 from './checks/arithmetic/protocol-balances.texts.ts';
import texts27 from './checks/arithmetic/seats-match-rules.texts.ts';
import texts28 from './checks/arithmetic/share-feasible-for-sample.texts.ts';
import texts29 from './checks/arithmetic/share-matches-votes.texts.ts';
import texts30 from './checks/arithmetic/shares-sum-to-hundred.texts.ts';
import texts31 from './checks/arithmetic/time-is-possible.texts.ts';
import texts32 from './checks/arithmetic/turnout-matches-counts.texts.ts';
import texts33 from './checks/digits/counts-from-percentages.texts.ts';
import texts34 from './checks/digits/digits.texts.ts';
import texts35 from './checks/digits/first-digit-benford.texts.ts';
import texts36 from './checks/digits/kit/benford-columns.texts.ts';
import texts37 from './checks/digits/kit/digit-columns.texts.ts';
import texts38 from './checks/digits/kit/smooth-digit-columns.texts.ts';
import texts39 from './checks/digits/last-digit-uniformity.texts.ts';
import texts40 from './checks/digits/last-two-digits.texts.ts';
import texts41 from './checks/digits/second-digit-benford.texts.ts';
import texts42 from './checks/digits/zero-five-counts.texts.ts';
import texts43 from './checks/digits/zero-five-percentages.texts.ts';
import texts44 from './checks/turnout/anomalous-votes.texts.ts';
import texts45 from './checks/turnout/fingerprint.texts.ts';
import texts46 from './checks/turnout/integer-percentages.texts.ts';
import texts47 from './checks/turnout/outlying-areas.texts.ts';
import texts48 from './checks/turnout/outlying-stations.texts.ts';
import texts49 from './checks/turnout/resampled-density.texts.ts';
import texts50 from './checks/turnout/shared.texts.ts';
import texts51 from './checks/turnout/small-stations.texts.ts';
import texts52 from './checks/turnout/stations-at-hundred.texts.ts';
import texts53 from './checks/turnout/turnout-distribution.texts.ts';
import texts54 from './checks/turnout/turnout-share-dependence.texts.ts';
import texts55 from './checks/turnout/unaccounted-ballots.texts.ts';
import texts56 from './findings/bulk.texts.ts';
import texts57 from './findings/figures.texts.ts';
import texts58 from './findings/grading.texts.ts';
import texts59 from './ingest/ingest.texts.ts';
import type { Messages } from './language/language.ts';
import texts60 from './language/methods.texts.ts';
import texts61 from './language/model.texts.ts';
import texts62 from './queries/quantity.texts.ts';
import texts63 from './queries/quick-count.texts.ts';
import texts64 from './queries/sample-design.texts.ts';
import texts65 from './report/difference.texts.ts';
import texts66 from './report/figures/figures.texts.ts';
import texts67 from './report/glossary.texts.ts';
import texts68 from './report/html/html.texts.ts';
import texts69 from './report/report.texts.ts';

/** Every message by its English. */
export const MESSAGES: Messages = {
  ...texts0,
  ...texts1,
  ...texts2,
  ...texts3,
  ...texts4,
  ...texts5,
  ...texts6,
  ...texts7,
  ...texts8,
  ...texts9,
  ...texts10,
  ...texts11,
  ...texts12,
  ...texts13,
  ...texts14,
  ...texts15,
  ...texts16,
  ...texts17,
  ...texts18,
  ...texts19,
  ...texts20,
  ...texts21,
  ...texts22,
  ...texts23,
  ...texts24,
  ...texts25,
  ...texts26,
  ...texts27,
  ...texts28,
  ...texts29,
  ...texts30,
  ...texts31,
  ...texts32,
  ...texts33,
  ...texts34,
  ...texts35,
  ...texts36,
  ...texts37,
  ...texts38,
  ...texts39,
  ...texts40,
  ...texts41,
  ...texts42,
  ...texts43,
  ...texts44,
  ...texts45,
  ...texts46,
  ...texts47,
  ...texts48,
  ...texts49,
  ...texts50,
  ...texts51,
  ...texts52,
  ...texts53,
  ...texts54,
  ...texts55,
  ...texts56,
  ...texts57,
  ...texts58,
  ...texts59,
  ...texts60,
  ...texts61,
  ...texts62,
  ...texts63,
  ...texts64,
  ...texts65,
  ...texts66,
  ...texts67,
  ...texts68,
  ...texts69,
};
