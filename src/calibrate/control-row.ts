import { checksToRun, runCheck } from '../audit/audit.ts';
import type { ControlRow } from '../audit/calibration.ts';
import { type Dataset, officialTables } from '../data/dataset.ts';
import { checkOutcomes } from './election-outcome.ts';

/** What every check says of one real election, by the options of its manifest. */
export function controlRow(dataset: Dataset, disputed: boolean): ControlRow {
  const outcomes = checkOutcomes(
    dataset,
    checksToRun(dataset).map((id) => runCheck(dataset, id)),
  );
  const rows = Math.max(0, ...officialTables(dataset).map(({ table }) => table.rows));
  return {
    id: dataset.id,
    title: dataset.title,
    rows,
    disputed,
    checks: Object.fromEntries(outcomes.map(({ check, errors, warnings, notes }) => [check, [errors, warnings, notes]])),
  };
}
