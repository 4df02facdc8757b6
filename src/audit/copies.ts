import { type Dataset, tablesOf } from '../data/dataset.ts';
import type { Copy, Location } from '../data/provenance.ts';
import type { SourceTable } from '../queries/reference.ts';

/** Copies that official figures were read from, each once, with whoever published the original. */
export function officialCopies(dataset: Dataset): { readonly copy: Copy; readonly publisher?: string }[] {
  const copies = new Map<string, { readonly copy: Copy; readonly publisher?: string }>();
  for (const { source, table } of tablesOf(dataset)) {
    if (source.kind !== 'official' || !table.seenIn) continue;
    const publisher = table.publisher ?? source.publisher;
    copies.set(JSON.stringify([table.seenIn.publisher, publisher]), { copy: table.seenIn, ...(publisher !== undefined && { publisher }) });
  }
  return [...copies.values()];
}

/** Whose copy the figures of an official source were read from, by its identifier; sources that were seen themselves have none. */
export function copiedSources(dataset: Dataset): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  for (const { source, table } of tablesOf(dataset))
    if (source.kind === 'official' && table.seenIn) copies.set(source.id, table.seenIn.publisher);
  return copies;
}

/**
 * Whether all cells of a finding lie in figures that were read from a copy: a rule broken there speaks of the copy, since nobody
 * has seen the original.
 */
export function inCopies(dataset: Dataset): (locations: readonly Location[]) => boolean {
  const tables = tablesOf(dataset);
  if (!tables.some(({ table }) => table.seenIn)) return () => false;
  const isCopy = ({ file, field }: Location): boolean => {
    const total = /^sources\.(.+?)\.totals\b/.exec(field)?.[1];
    const holds = ({ source, table }: SourceTable): boolean =>
      total === undefined
        ? table.origin === 'file' && (table.files ?? [table.file]).includes(file)
        : table.origin === 'totals' && source.id === total;
    const own = tables.filter(holds);
    return own.length > 0 && own.every(({ table }) => table.seenIn !== undefined);
  };
  return (locations) => locations.length > 0 && locations.every(isCopy);
}
