import { placeName } from '../../../../data/areas.ts';
import type { Dataset } from '../../../../data/dataset.ts';
import { labelAt, rowOf } from '../../../../data/table.ts';
import { MOST_TOLD, rowLines } from '../../../../findings/bulk.ts';
import type { Observation } from '../../../../findings/check.ts';
import { noted, table } from '../../../../findings/observations.ts';
import { T as MODEL } from '../../../../language/model.texts.ts';
import type { MatchedProtocols } from '../../../../queries/matched-protocols.ts';
import { T as PROTOCOLS } from './protocols.texts.ts';
import { T } from './unknown-stations.texts.ts';
import { firstNames } from './words.ts';

/** Which stations does only one side know? */
export function unknownStations(dataset: Dataset, matched: MatchedProtocols, key: string): Observation[] {
  return [...keysWithoutRow(dataset, matched, key), ...annulledRows(dataset, matched)];
}

/** Keys that no official row has: listed, never dropped in silence. */
function keysWithoutRow({ areas }: Dataset, { source, table: copies, official, unmatched }: MatchedProtocols, key: string): Observation[] {
  if (unmatched.length === 0) return [];
  const name = (row: number): string => areas.id(copies.area[row]);
  const finding = noted(T.keys, {
    about: 'document',
    scope: { source: source.id, quantity: 'keys of stations' },
    facts: { source: source.name, file: official.table.file, keys: unmatched.length, names: firstNames(unmatched.map(name)) },
    rows: rowLines(copies, unmatched),
  });
  const list = table(
    { id: `matched-stations-keys-${key}`, title: T.title({ source: source.name }) },
    [
      [T.key(), 'text', name],
      [PROTOCOLS.copy(), 'text', (row) => labelAt(copies.labels.copy, row)],
      [MODEL.line(), 'count', (row) => copies.line(row)],
    ],
    unmatched,
  );
  return [finding, list];
}

/** Official rows that are 0 in every count, where a protocol holds votes: annulled as a rule, or not counted yet. */
function annulledRows({ areas }: Dataset, { source, table: copies, official, annulled }: MatchedProtocols): Observation[] {
  if (annulled.length === 0) return [];
  const votes = official.table.votes.filter((column) => column !== undefined);
  const firstCells = (row: number) =>
    votes.flatMap((column) => official.table.locate(rowOf(official.table, copies.area[row]), column).slice(0, 1));
  const finding = noted(T.annulled, {
    scope: { source: source.id, quantity: 'annulled' },
    facts: {
      source: source.name,
      stations: annulled.length,
      names: firstNames(annulled.map((row) => placeName(areas, copies.area[row]))),
    },
    locations: annulled.slice(0, MOST_TOLD).flatMap(firstCells),
    rows: rowLines(copies, annulled),
  });
  return [finding];
}
