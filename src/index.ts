/**
 * The public API. Pure: no files, no clock, no terminal; it runs in a browser as it does in Node.
 *
 * @example
 * const { dataset, problems } = parseDataset([{ path: 'audit.yaml', bytes }, { path: 'results.csv', bytes: table }]);
 * if (dataset) console.log(render(audit(dataset), 'markdown'));
 */
import { checkOptions } from './audit/audit.ts';
import { CHECKS } from './checks/index.ts';
import type { Dataset } from './data/dataset.ts';
import type { Problem } from './data/problem.ts';
import { type DatasetFile, type ReadDataset, readDatasetFiles } from './ingest/dataset.ts';
import { didYouMean } from './ingest/nearest.ts';
import { isPath, resolveQuantity } from './queries/quantity.ts';

export {
  AuditError,
  type AuditOptions,
  audit,
  auditReport,
  type CheckRun,
  checksToRun,
  grade,
  LEVEL,
  matchesGlob,
  runCheck,
} from './audit/audit.ts';
export type { Calibration, ControlRow } from './audit/calibration.ts';
export { CALIBRATION } from './audit/calibration-table.ts';
export { type CalibrationTable, calibrationTable, couldHaveSeen, falseAlarms } from './audit/false-alarms.ts';
export type { AuditReport, Finding, Severity } from './audit/report.ts';
export { calibrationOf } from './calibrate/calibration.ts';
export { controlRow } from './calibrate/control-row.ts';
export type { CheckOutcome, ElectionOutcome } from './calibrate/election-outcome.ts';
export { type Plan, type Treatment, type Trial, trialKey, trialsOf } from './calibrate/plan.ts';
export { PUBLISHED_TESTS, publishedStatistics } from './calibrate/published-tests.ts';
export { trialOutcome } from './calibrate/trial.ts';
export { asExtreme, type TwinQuestion, twinQuestions, withTwins } from './calibrate/twins.ts';
export { CHECKS, type RegisteredCheck } from './checks/index.ts';
export type { Dataset } from './data/dataset.ts';
export type { Notice, Problem } from './data/problem.ts';
export { collectProblems } from './data/problem.ts';
export type { Location } from './data/provenance.ts';
export { explain, manifestSchema } from './describe.ts';
export type { Check, CheckMeta, PlainObservation as Observation, Question } from './findings/check.ts';
export { QUESTION_TEXTS, QUESTIONS } from './findings/check.ts';
export { type BaselineEntry, baselineText, readBaseline } from './ingest/baseline.ts';
export { type DatasetFile, MANIFEST_NAMES, manifestFiles, type ReadDataset } from './ingest/dataset.ts';
export { manifestForTable, type TableOptions } from './ingest/from-table.ts';
export { type Draft, type DraftFile, type DraftOptions, draftManifest } from './ingest/guess/draft.ts';
export { didYouMean } from './ingest/nearest.ts';
export { unpack } from './ingest/unpack.ts';
export { LANGUAGE_CODES, type LanguageCode } from './language/language.ts';
export { ENGLISH, english, type Language, say } from './language/text.ts';
export { calibrationMarkdown } from './report/calibration.ts';
export { powerPicture } from './report/figures/power.ts';
export {
  type Change,
  type ChangedFinding,
  compareReports,
  type Difference,
  differenceText,
  drawnFigures,
  FORMATS,
  type Format,
  githubSummary,
  isFormat,
  type RenderOptions,
  readReports,
  render,
  renderAll,
  renderJson,
  safeText,
  type TerminalOptions,
} from './report/index.ts';
export { reportJsonSchema as reportSchema } from './report/schema.ts';
export { type ElectionOptions, type ManipulationDose, type SimulatedElection, simulateElection } from './simulate/election.ts';
export { type ElectionFile, electionFiles } from './simulate/files.ts';
export { MANIPULATION_NAMES, MANIPULATIONS, type ManipulationName } from './simulate/manipulations.ts';
export type { SourceOptions } from './simulate/sources.ts';
export { cleanTwin, type TwinOptions } from './simulate/twin.ts';
export { twinFiles } from './simulate/twin-files.ts';
export { VERSION } from './version.ts';

/**
 * Reads a dataset from its files: the manifest (`audit.yaml` or `audit.json`) and the tables it names, as bytes.
 * Every problem is collected with its file, line and column; where there is one, there is no dataset.
 */
export function parseDataset(files: readonly DatasetFile[]): ReadDataset {
  return readDatasetFiles(files, (dataset, whole) => [...checkProblems(dataset), ...(whole ? pathProblems(dataset) : [])]);
}

/** What the manifest says of checks that do not exist, or of options they do not have. */
function checkProblems(dataset: Dataset): Problem[] {
  const ids = CHECKS.map(({ meta }) => meta.id);
  return Object.entries(dataset.checks).flatMap(([id, raw]): Problem[] => {
    const location = dataset.checkLocation(id);
    const check = CHECKS.find(({ meta }) => meta.id === id);
    if (!check)
      return [
        {
          code: 'unknown-check',
          location,
          found: id,
          message: `there is no check "${id}"${didYouMean(id, ids)}`,
          expected: 'the identifier of a check',
        },
      ];
    if (raw === 'false' || raw === false) return [];
    const parsed = check.options.safeParse(checkOptions(raw));
    if (parsed.success) return [];
    return parsed.error.issues.map((issue) => ({
      code: 'check-option',
      location,
      message: `options of ${id}: ${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`,
      expected: optionNames(check.options),
    }));
  });
}

/** Claims of a path into the dataset that leads nowhere: they would be compared with nothing. */
function pathProblems(dataset: Dataset): Problem[] {
  return dataset.claims
    .filter(({ quantity }) => isPath(quantity) && !resolveQuantity(dataset, quantity))
    .map(({ quantity, quantityLocation: location }) => ({
      code: 'unknown-quantity',
      location,
      found: quantity,
      message: missingQuantity(dataset, quantity),
      expected: 'a path such as contest.seats, areas.region or sources.ID.totals.registered, or a name that does not begin like one',
    }));
}

function missingQuantity({ sources }: Dataset, quantity: string): string {
  const [root, id = ''] = quantity.split('.');
  if (root !== 'sources')
    return root === 'areas' ? `no table has areas of the level "${quantity.slice(6)}"` : `there is no figure at "${quantity}"`;
  const ids = sources.map((source) => source.id);
  const known = ids.filter((one) => quantity.startsWith(`sources.${one}.`)).sort((a, b) => b.length - a.length)[0];
  if (known) return `source "${known}" has no figure at "${quantity.slice(`sources.${known}.`.length)}"`;
  // An identifier may hold dots itself; what follows it here begins with one of these words.
  const named = /^sources\.(.+?)\.(totals|sample)(\.|$)/.exec(quantity)?.[1] ?? id;
  return `there is no source "${named}"${didYouMean(named, ids)}`;
}

function optionNames(schema: unknown): string {
  const names = Object.keys((schema as { shape?: object }).shape ?? {});
  return names.length > 0 ? `\`false\`, or the options ${names.join(', ')}` : '`false`, or no options: the check has none';
}
