import type { Source } from '../../../data/source.ts';
import type { Table } from '../../../data/table.ts';
import type { Skipped } from '../../../findings/check.ts';
import { cannot } from '../../../findings/observations.ts';
import { word } from '../../../language/words.ts';
import { countsOf } from '../../../queries/recorded.ts';
import { T } from './not-exact.texts.ts';

/** Why the digits of a table say nothing, where the manifest says that its counts are rounded or made in batches of one size. */
export function notExact({ name }: Source, table: Table): Skipped | undefined {
  const counts = countsOf(table);
  if (counts === 'exact') return undefined;
  const subject = T.subject({ source: name, level: word(table.level) });
  return cannot(subject, counts === 'rounded' ? T.rounded() : T.batched(), T.exactNeeded());
}
