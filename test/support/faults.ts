import type { Dataset } from '../../src/index.ts';

/** What the tables of a dataset say that cannot be, as one line each: where, what, and of which kind. */
export const faultsOf = (dataset: Dataset | undefined): string[] =>
  (dataset?.sources ?? [])
    .flatMap(({ tables }) => tables.flatMap(({ faults = [] }) => faults))
    .map((one) => {
      const [{ file, line, column, field }] = one.locate();
      const place = `${file}:${line}:${column} ${field}`;
      if (one.kind === 'cell') return `${place}: ${one.why} ${one.found}`;
      if (one.kind === 'parts') return `${place}: ${one.count} ${one.parts} of ${one.total}`;
      return `${place}: line ${one.earlier} again, ${one.differ.length === 0 ? 'the same' : `other ${one.differ.join(', ')}`}, ${one.ballots?.join(' to ') ?? 'no ballots'}`;
    });
