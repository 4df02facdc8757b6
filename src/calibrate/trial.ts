import { checksToRun, runCheck } from '../audit/audit.ts';
import type { Dataset } from '../data/dataset.ts';
import { simulateElection } from '../simulate/election.ts';
import { type ElectionFile, electionFiles } from '../simulate/files.ts';
import type { ManipulationName } from '../simulate/manipulations.ts';
import type { SourceOptions } from '../simulate/sources.ts';
import { asksFor } from './asked-checks.ts';
import { withCompanions } from './companions.ts';
import { checkOutcomes, type ElectionOutcome } from './election-outcome.ts';
import { kindNamed } from './kinds.ts';
import type { Trial } from './plan.ts';
import { publishedStatistics } from './published-tests.ts';

/** What stands beside every simulated result, with the sources of `withCompanions`: a survey of usual quality, and copies of protocols. */
const SURVEY = { kind: 'survey', size: 1500 } as const;
const PROTOCOLS: SourceOptions = { kind: 'protocols', coverage: 0.15 };

/**
 * Simulates one election and audits it from its files on, as a user would: whole, or by the checks of its trial, which then
 * leaves out the published tests.
 *
 * @param read makes a dataset of the files
 * @throws RangeError when a check fails, or as `simulateElection` and `asksFor`
 * @example trialOutcome({ kind: 'usual', size: '300', stations: 300, seed: 1, confounding: true }, read).checks.length;
 */
export function trialOutcome(trial: Trial, read: (files: readonly ElectionFile[]) => Dataset): ElectionOutcome {
  const asked = asksFor(trial.checks);
  const dataset = datasetOf(trial, read);
  const runs = checksToRun(dataset)
    .filter((id) => asked.run.has(id))
    .map((id) => runCheck(dataset, id));
  return {
    checks: checkOutcomes(dataset, runs).filter(({ check }) => asked.told.has(check)),
    published: trial.checks === undefined ? publishedStatistics(dataset, trial.seed) : {},
  };
}

function datasetOf({ kind, stations, seed, confounding, manipulation }: Trial, read: (files: readonly ElectionFile[]) => Dataset): Dataset {
  const { generator, surveyError } = kindNamed(kind);
  const survey: SourceOptions = { ...SURVEY, error: surveyError };
  const election = simulateElection({
    seed,
    stations,
    generator,
    confounding,
    sources: stations > 0 ? [survey, PROTOCOLS] : [survey],
    ...(manipulation && { manipulations: [{ name: manipulation.name as ManipulationName, dose: manipulation.dose }] }),
  });
  const protocols = election.sources.find((source) => source.protocols)?.protocols?.counts;
  return read(withCompanions(election, electionFiles(election), surveyError, protocols));
}
