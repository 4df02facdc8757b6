import type { AreaMap } from './area-map.ts';
import type { Areas } from './areas.ts';
import type { Claim } from './claim.ts';
import type { Contest, Contestant } from './contest.ts';
import { keptOf } from './kept.ts';
import type { Panel } from './panel.ts';
import type { Notice } from './problem.ts';
import type { Location } from './provenance.ts';
import { type Source, STAGES, type Stage, stageOf } from './source.ts';
import type { Table } from './table.ts';

/** A file the dataset was read from; rows counts the data rows of a table. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
  readonly rows?: number;
}

/** A known finding, by its identifier, and why it is accepted. */
export interface Accepted extends Acceptance {
  readonly finding: string;
  /** Where it is accepted; absent where a baseline does. */
  readonly location?: Location;
}

/** A statement that a finding is known, and why it is accepted. */
export interface Acceptance {
  readonly reason: string;
  /** The last day on which it holds. */
  readonly expires?: string;
  readonly by: 'manifest' | 'baseline';
}

/** Lines of a file of text, by their numbers from 1. */
export interface FileLines {
  readonly lines: ReadonlyMap<number, string>;
  /** The separator of cells, if the file is a table. */
  readonly delimiter?: string;
  /** The line of the head of the table; it is among the lines. */
  readonly header?: number;
}

/**
 * Everything an audit may look at: who stood, by which rules, and what every source says. `parseDataset` makes it.
 *
 * @example
 * const dataset: Dataset | undefined = parseDataset(files).dataset;
 * dataset?.contestants.map(({ name }) => name).join(); // 'Alpha,Beta'
 */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly contest: Contest;
  readonly contestants: readonly Contestant[];
  readonly areas: Areas;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** Options of a check by its identifier, as written in the manifest, or `false` where it is switched off. */
  readonly checks: Readonly<Record<string, unknown>>;
  /** Findings the manifest accepts, each with its reason. */
  readonly accept: readonly Accepted[];
  /** Where the manifest speaks of a check. */
  readonly checkLocation: (check: string) => Location;
  /** What contestants, areas, sources and other labels are called in other languages: language, then label. */
  readonly names: Names;
  /** Where the areas lie, for pictures. */
  readonly map?: AreaMap;
  /** Elections that this one is compared with, in place of those the program has. */
  readonly panel?: Panel;
  readonly files: readonly InputFile[];
  /** Single lines of a file, to be shown; undefined for a file that has none. Absent where the files are not at hand. */
  readonly lines?: (file: string, lines: ReadonlySet<number>) => FileLines | undefined;
  readonly notices: readonly Notice[];
}

/** A table with the source that it is of. */
export interface SourceTable {
  readonly source: Source;
  readonly table: Table;
}

/** Labels in other languages: language, label, and what it is called there. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The tables of the official sources that give the result, each with its source, in the order of the manifest: those of the latest
 * stage that has votes or shares. Final figures without any, such as a roll, go with every count but a partial one, whose sums
 * they do not belong to.
 */
export const officialTables = keptOf((dataset: Dataset): readonly SourceTable[] => {
  const stage = resultStage(dataset);
  return tablesOf(dataset).filter(
    ({ source }) => source.kind === 'official' && (stageOf(source) === stage || (stage === 'preliminary' && stageOf(source) === 'final')),
  );
});

/** The latest stage of an official source that has votes or shares; final where there is none. */
export const resultStage = keptOf(({ sources }: Dataset): Stage => {
  let latest: Stage | undefined;
  for (const source of sources) {
    if (source.kind !== 'official' || !source.tables.some(hasResult)) continue;
    if (latest === undefined || STAGES.indexOf(stageOf(source)) > STAGES.indexOf(latest)) latest = stageOf(source);
  }
  return latest ?? 'final';
});

/** Whether a table has votes or shares of any contestant. */
export const hasResult = ({ votes, shares }: Table): boolean => [...votes, ...shares].some((column) => column !== undefined);

/** Every table of every source, in the order of the manifest. */
export const tablesOf = keptOf(({ sources }: Dataset): readonly SourceTable[] =>
  sources.flatMap((source) => source.tables.map((table) => ({ source, table }))),
);
