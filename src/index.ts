/**
 * The public API. Pure: no files, no clock, no terminal; it runs in a browser as it does in Node. `sanaq/node` adds files,
 * `sanaq/languages` the languages besides English. In the examples `files` are the manifest and the table of an election in
 * Testland, where one of two stations reports more valid votes than ballots.
 *
 * @example
 * const { dataset, problems } = parseDataset(files);
 * if (dataset) console.log(render(audit(dataset), 'markdown'));
 * else console.error(problems);
 */
export { AuditError, type AuditOptions, audit } from './audit/audit.ts';
export type { EnglishFinding as Finding, EnglishReport as AuditReport } from './audit/report.ts';
export type { Dataset } from './data/dataset.ts';
export type { Problem } from './data/problem.ts';
export { CHECKS, explain, manifestSchema } from './describe.ts';
export type { DatasetFile } from './ingest/dataset.ts';
export { draftManifest } from './ingest/guess/draft.ts';
export { unpack } from './ingest/unpack.ts';
export type { Language } from './language/language.ts';
export { parseDataset } from './parse-dataset.ts';
export { compareReports, FORMATS, type Format, type RenderOptions, readReports, render } from './report/index.ts';
export { reportSchema } from './report/schema.ts';
export { VERSION } from './version.ts';
