/**
 * What the command line is made of, from one place: no part of the public API, which is `index.ts`. As pure as that: no files, no
 * clock, no terminal.
 */
export {
  AuditError,
  type AuditOptions,
  audit,
  auditReport,
  type CheckRun,
  checksToRun,
  judgedFindings,
  matchesGlob,
  runCheck,
} from './audit/audit.ts';
export type { Calibration, ControlRow, MeasuredPart } from './audit/calibration.ts';
export { calibrationTable } from './audit/false-alarms.ts';
export type { EnglishFinding as Finding, EnglishReport as AuditReport } from './audit/report.ts';
export { annullable, type Changes, canBeSetAside, whatIfReport } from './audit/what-if.ts';
export type { WhatIfReport } from './audit/what-if-report.ts';
export { calibrationOf } from './calibrate/calibration.ts';
export { controlRow } from './calibrate/control-row.ts';
export type { ElectionOutcome } from './calibrate/election-outcome.ts';
export { type ElectionKind, KINDS } from './calibrate/kinds.ts';
export { lackingIn, mergedCalibration } from './calibrate/merged.ts';
export { inRounds, type Plan, type Trial, trialKey, trialsOf } from './calibrate/plan.ts';
export { trialOutcome } from './calibrate/trial.ts';
export { asExtreme, type TwinQuestion, twinQuestions, withTwins } from './calibrate/twins.ts';
export { CHECKS } from './checks/index.ts';
export type { Dataset } from './data/dataset.ts';
export type { Panel } from './data/panel.ts';
export { collectProblems, type Notice, type Problem } from './data/problem.ts';
export { placeText } from './data/provenance.ts';
export { explain } from './describe.ts';
export { readAnnulList } from './ingest/annul-list.ts';
export { type BaselineEntry, baselineText, readBaseline } from './ingest/baseline.ts';
export { type DatasetFile, MANIFEST_NAMES, type ReadDataset } from './ingest/dataset.ts';
export type { TableOptions } from './ingest/from-table.ts';
export { type Draft, draftManifest } from './ingest/guess/draft.ts';
export type { DraftFile } from './ingest/guess/draft-file.ts';
export type { Given } from './ingest/guess/given.ts';
export type { Choice, Question } from './ingest/guess/questions.ts';
export { didYouMean } from './ingest/nearest.ts';
export { inOptions, inOptionWords, optionName } from './ingest/option-words.ts';
export { readPanel } from './ingest/panel.ts';
export { unpack } from './ingest/unpack.ts';
export { ENGLISH, LANGUAGE_CODES, type Language, type LanguageCode } from './language/language.ts';
export { parseDataset } from './parse-dataset.ts';
export { calibrationMarkdown } from './report/calibration.ts';
export { explainFinding } from './report/explain-finding.ts';
export { powerPicture } from './report/figures/power.ts';
export {
  compareReports,
  type Difference,
  differenceText,
  FORMATS,
  type Format,
  githubSummary,
  isFormat,
  readReports,
  renderAll,
  safeText,
} from './report/index.ts';
export { renderWhatIf, WHAT_IF_FORMATS, type WhatIfFormat } from './report/what-if.ts';
export { type ElectionOptions, type ManipulationDose, simulateElection } from './simulate/election.ts';
export { type ElectionFile, electionFiles } from './simulate/files.ts';
export { GENERATOR_NAMES, GENERATORS, type GeneratorName } from './simulate/generators.ts';
export { MANIPULATION_NAMES, MANIPULATIONS, type ManipulationName } from './simulate/manipulations.ts';
export type { SourceOptions } from './simulate/sources.ts';
export { twinFiles } from './simulate/twin-files.ts';
export { VERSION } from './version.ts';
