import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { countAt, labelAt, rowOf } from '../../data/table.ts';
import { linesIn, MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import type { MatchedProtocols } from '../../queries/matched-protocols.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { sum } from '../../stats/sum.ts';
import { eachMatchedTable } from './kit/protocols/each-comparison.ts';
import { T as PROTOCOLS } from './kit/protocols/protocols.texts.ts';
import { firstNames } from './kit/protocols/words.ts';
import { T } from './unmatched-stations.texts.ts';

const meta = aboutCheck(T.meta, { id: 'unmatched-stations', kind: 'informative', references: [] });

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run: (dataset) => eachMatchedTable(dataset, (matched, key) => observe(dataset, matched, key)),
});

/** A station without an official row, or with one of zeros only, may not be in a partial count yet. */
const observe = (dataset: Dataset, matched: MatchedProtocols, key: string): Observation[] =>
  matched.official.source.stage === 'partial' && matched.unmatched.length + matched.annulled.length > 0
    ? [cannot(matched.source.name, STAGE.officialIsPartial(), STAGE.wholeNeeded())]
    : withPassed([...keysWithoutRow(dataset, matched, key), ...annulledRows(dataset, matched)], matched.rows.length);

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
    { id: `unmatched-stations-${key}`, title: T.title({ source: source.name }) },
    [
      [T.key(), 'text', name],
      [PROTOCOLS.copy(), 'text', (row) => labelAt(copies.labels.copy, row)],
      ...linesIn(copies, (row: number) => row),
    ],
    unmatched,
  );
  return [finding, list];
}

/** Official rows that are 0 in every count, where a protocol holds votes: annulled as a rule, or not counted yet. */
function annulledRows({ areas }: Dataset, { source, table: copies, official, rows, annulled }: MatchedProtocols): Observation[] {
  if (annulled.length === 0) return [];
  const votes = official.table.votes.filter((column) => column !== undefined);
  const firstCells = (row: number) =>
    votes.flatMap((column) => official.table.locate(rowOf(official.table, copies.area[row]), column).slice(0, 1));
  const finding = noted(T.annulled, {
    scope: { source: source.id, quantity: 'annulled' },
    // Annulled by law they are in no doubt; at the most all votes of the copies are.
    weight: {
      stations: annulled.length,
      ofStations: annulled.length + rows.length,
      ballots: [0, sum(annulled.flatMap((row) => copies.votes.map((column) => countAt(column, row) ?? 0)))],
    },
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
