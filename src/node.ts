/**
 * What Node adds to the public API: files. In the examples `folder` holds a manifest and its table.
 *
 * @example
 * const { dataset } = await readDataset(folder);
 * if (dataset) await writeReports(audit(dataset), 'my-report');
 */

export { readDataset } from './node/open-dataset.ts';
export { PathError } from './node/path-error.ts';
export { writeReports } from './node/report-files.ts';
