import { checkOptions } from './audit/audit.ts';
import { CHECKS } from './checks/index.ts';
import type { Dataset } from './data/dataset.ts';
import type { Problem } from './data/problem.ts';
import { type DatasetFile, type ReadDataset, readDatasetFiles } from './ingest/dataset.ts';
import { didYouMean } from './ingest/nearest.ts';
import { isPath, resolveQuantity } from './queries/quantity.ts';

/**
 * Reads a dataset from its files: the manifest (`audit.yaml` or `audit.json`) and the tables it names, as bytes.
 * Every problem is collected with its file, line and column; where there is one, there is no dataset.
 *
 * @example
 * const { dataset, problems } = parseDataset(files);
 * problems.length; // 0
 * dataset?.id; // 'testland'
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
      expected:
        'a path such as contest.seats, areas.region or sources.ID.totals.registered, or a name that does not start like such a path',
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
