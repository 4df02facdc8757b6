// Written by scripts/generate.mjs: run `npm run generate` after adding a check.
import type { Check, Question } from '../model/check.ts';
import seatsUnderSource from './agreement/seats-under-source.ts';
import shareDiscrepancy from './agreement/share-discrepancy.ts';
import tallyFeasibility from './agreement/tally-feasibility.ts';
import turnoutDiscrepancy from './agreement/turnout-discrepancy.ts';
import leadMatchesShares from './arithmetic/lead-matches-shares.ts';
import partsSumToTotal from './arithmetic/parts-sum-to-total.ts';
import seatsMatchRules from './arithmetic/seats-match-rules.ts';
import shareMatchesVotes from './arithmetic/share-matches-votes.ts';
import sharesSumToHundred from './arithmetic/shares-sum-to-hundred.ts';
import countsFromPercentages from './digits/counts-from-percentages.ts';
import firstDigitBenford from './digits/first-digit-benford.ts';
import lastDigitUniformity from './digits/last-digit-uniformity.ts';
import secondDigitBenford from './digits/second-digit-benford.ts';
import integerPercentages from './turnout/integer-percentages.ts';
import turnoutDistribution from './turnout/turnout-distribution.ts';

/** A check with the question it belongs to. */
export interface RegisteredCheck extends Check {
  readonly question: Question;
}

/** Every check, in the order of the questions, then by name. */
export const CHECKS: readonly RegisteredCheck[] = [
  { ...leadMatchesShares, question: 'arithmetic' },
  { ...partsSumToTotal, question: 'arithmetic' },
  { ...seatsMatchRules, question: 'arithmetic' },
  { ...shareMatchesVotes, question: 'arithmetic' },
  { ...sharesSumToHundred, question: 'arithmetic' },
  { ...seatsUnderSource, question: 'agreement' },
  { ...shareDiscrepancy, question: 'agreement' },
  { ...tallyFeasibility, question: 'agreement' },
  { ...turnoutDiscrepancy, question: 'agreement' },
  { ...integerPercentages, question: 'turnout' },
  { ...turnoutDistribution, question: 'turnout' },
  { ...countsFromPercentages, question: 'digits' },
  { ...firstDigitBenford, question: 'digits' },
  { ...lastDigitUniformity, question: 'digits' },
  { ...secondDigitBenford, question: 'digits' },
];
