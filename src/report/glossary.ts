import { type Said, say } from '../language/text.ts';

/** Terms of the report for readers who are no statisticians, one sentence each. */
export const GLOSSARY: readonly { readonly term: Said; readonly meaning: Said }[] = [
  {
    term: say`Protocol`,
    meaning: say`The record of the count that a polling station's commission signs; all published results are added up from it.`,
  },
  { term: say`Turnout`, meaning: say`The share of the registered voters who took part, from 0 to 100 %.` },
  {
    term: say`Valid votes`,
    meaning: say`Ballots from which the voter's choice can be told; shares of contestants are usually shares of these.`,
  },
  { term: say`Threshold`, meaning: say`The share of the votes a party needs before it gets any seat.` },
  { term: say`Exit poll`, meaning: say`A survey that asks voters as they leave the polling station how they have just voted.` },
  {
    term: say`Quick count`,
    meaning: say`An independent count of the protocols of polling stations drawn at random, from which the whole result is estimated.`,
  },
  {
    term: say`Effect size`,
    meaning: say`How large a difference is, whatever its probability: with many votes even a difference that matters to nobody is improbable.`,
  },
  {
    term: say`Confidence interval`,
    meaning: say`A range found by a method that catches the true value in 95 of 100 cases, where it is a 95 % interval.`,
  },
  {
    term: say`p-value`,
    meaning: say`How often chance alone would give a difference at least as large as the one seen, if the assumption that is tested were true; it is not the probability that the assumption is true.`,
  },
  {
    term: say`q-value`,
    meaning: say`A p-value made stricter because many comparisons are made at once, some of which would look unusual by chance.`,
  },
  {
    term: say`False discovery rate`,
    meaning: say`The share of false alarms expected among everything that is reported as unusual; warnings here keep it below the level named under Reproduction.`,
  },
  {
    term: say`Degrees of freedom`,
    meaning: say`How many of the numbers compared could vary by themselves; what value of a test counts as large depends on it.`,
  },
  {
    term: say`Effective sample size`,
    meaning: say`How many interviews of a simple random sample would tell as much as the survey does with all of its own.`,
  },
  {
    term: say`Design effect`,
    meaning: say`How many times larger the variance of a survey is than that of a simple random sample of the same size, mostly because people are asked in groups.`,
  },
  {
    term: say`Total survey error`,
    meaning: say`Everything that can move a survey away from the truth: the chance of the sample, who is missing from it, who does not answer, and what is not answered honestly.`,
  },
  {
    term: say`Selection ratio`,
    meaning: say`How many times likelier supporters of one contestant would have to be to get into a count than the others, for both figures to be right.`,
  },
  {
    term: say`Total variation distance`,
    meaning: say`The smallest share of all votes that would have to be moved from some contestants to others to turn one result into the other.`,
  },
  {
    term: say`Bayes factor`,
    meaning: say`How many times better one assumption foretold the data than another; 1 means that the data cannot tell them apart.`,
  },
  {
    term: say`Over-dispersion`,
    meaning: say`Numbers that vary more between places than chance alone makes them vary, as is usual where voters of one place resemble each other.`,
  },
  {
    term: say`Benford’s law`,
    meaning: say`A pattern of digits that many collections of numbers follow, smaller digits coming more often; counts of votes follow it only roughly, and many honest elections do not.`,
  },
];
