import type { Responses } from '../data/responses.ts';
import type { Source } from '../data/source.ts';
import { type SurveyShares, surveyShares } from '../stats/survey-shares.ts';

const KNOWN = new WeakMap<Responses, { shares?: SurveyShares; turnout?: SurveyShares }>();

/**
 * What the published answers to a survey say of the shares: contestants in their order, then all others named. Those who
 * named nobody are left out; computed once a source.
 *
 * @returns undefined where no answers are published, or nobody named a contestant
 */
export function answeredEstimate({ responses }: Source): SurveyShares | undefined {
  return responses && estimatesOf(responses).shares;
}

/** What the answers say of turnout: the share of those who named somebody among all who said whether they voted. */
export function answeredTurnout({ responses }: Source): SurveyShares | undefined {
  return responses && estimatesOf(responses).turnout;
}

function estimatesOf(responses: Responses): { shares?: SurveyShares; turnout?: SurveyShares } {
  const known = KNOWN.get(responses);
  if (known) return known;
  const { named, others, abstained, weight, cluster, stratum } = responses;
  const design = { ...(weight && { weight }), ...(cluster && { cluster }), ...(stratum && { stratum }) };
  const voted = Float64Array.from(others, (count, row) => named.reduce((sum, column) => sum + column[row], count));
  const estimates = {
    ...(weighs(voted, weight) && { shares: surveyShares({ counts: [...named, others], ...design }) }),
    ...(weighs(abstained, weight) && { turnout: surveyShares({ counts: [voted, abstained], ...design }) }),
  };
  KNOWN.set(responses, estimates);
  return estimates;
}

/** Whether any answer counts: with a weight of 0 none does. */
function weighs(counts: Float64Array, weight: Float64Array | undefined): boolean {
  return counts.some((count, row) => count > 0 && (weight ? weight[row] > 0 : true));
}
