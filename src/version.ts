// Written by scripts/generate.mjs from package.json.
/**
 * The version of this package, which every report names.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * audit(dataset!).tool.version === VERSION; // true
 */
export const VERSION = '0.1.0';
