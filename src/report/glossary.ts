import { T as MODEL } from '../language/model.texts.ts';
import type { Worded } from '../language/text.ts';
import { T } from './glossary.texts.ts';

/** Terms of the report for readers who are no statisticians, one sentence each. */
export const GLOSSARY: readonly { readonly term: Worded; readonly meaning: Worded }[] = [
  {
    term: T.protocol(),
    meaning: T.recordCountPollingStation(),
  },
  { term: MODEL.turnout2(), meaning: T.shareRegisteredVotersWho() },
  {
    term: T.validVotes(),
    meaning: T.ballotsFromWhichVoter(),
  },
  { term: T.threshold(), meaning: T.shareVotesPartyNeeds() },
  { term: T.exitPoll(), meaning: T.surveyAsksVotersThey() },
  {
    term: T.quickCount(),
    meaning: T.independentCountProtocolsPolling(),
  },
  {
    term: T.effectSize(),
    meaning: T.howLargeDifferenceWhatever(),
  },
  {
    term: T.confidenceInterval(),
    meaning: T.rangeFoundMethodCatches(),
  },
  {
    term: T.pValue(),
    meaning: T.howOftenChanceAlone(),
  },
  {
    term: T.qValue(),
    meaning: T.pValueMadeStricter(),
  },
  {
    term: T.falseDiscoveryRate(),
    meaning: T.shareFalseAlarmsExpected(),
  },
  {
    term: T.degreesFreedom(),
    meaning: T.howManyNumbersCompared(),
  },
  {
    term: T.effectiveSampleSize(),
    meaning: T.howManyInterviewsSimple(),
  },
  {
    term: T.designEffect(),
    meaning: T.howManyTimesLarger(),
  },
  {
    term: T.totalSurveyError(),
    meaning: T.everythingCanMoveSurvey(),
  },
  {
    term: T.selectionRatio(),
    meaning: T.howManyTimesLikelier(),
  },
  {
    term: T.totalVariationDistance(),
    meaning: T.smallestShareAllVotes(),
  },
  {
    term: T.bayesFactor(),
    meaning: T.howManyTimesBetter(),
  },
  {
    term: T.overDispersion(),
    meaning: T.numbersVaryMoreBetween(),
  },
  {
    term: T.benfordLaw(),
    meaning: T.patternDigitsManyCollections(),
  },
];
