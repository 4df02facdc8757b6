import type { Dataset } from '../../../../data/dataset.ts';
import { isCounted, type Source } from '../../../../data/source.ts';
import type { Table } from '../../../../data/table.ts';
import type { Observation } from '../../../../findings/check.ts';
import { cannot } from '../../../../findings/observations.ts';
import { T as MODEL } from '../../../../language/model.texts.ts';
import { type MatchedProtocols, matchedProtocols, protocolTables } from '../../../../queries/matched-protocols.ts';
import { protocolsOf } from '../../../../queries/protocols.ts';
import { T as AGREEMENT } from '../../agreement.texts.ts';
import { type Comparison, compareFigures } from './comparison.ts';
import { T } from './each-comparison.texts.ts';

/** A table of copies of protocols, with what it is called among the tables of the report. */
export interface Copies {
  readonly source: Source;
  readonly table: Table;
  readonly key: string;
}

/** Asks about every table of copies; a source that has none says what it lacks. */
export function eachTableOfCopies(dataset: Dataset, ask: (copies: Copies) => Observation[]): Observation[] {
  const tallies = dataset.sources.filter(isCounted);
  if (tallies.length === 0) return [cannot(MODEL.wholeDataset(), AGREEMENT.holdsNoTallyObservers(), T.tallyNeeded())];
  return tallies.flatMap((source) => {
    const tables = protocolTables(dataset, source);
    const hasBallots = source.kind === 'voter-tally' && source.tables.some(({ origin }) => origin === 'file');
    if (tables.length === 0 && hasBallots) return [cannot(source.name, T.ballotsOnly(), T.namedCopies())];
    if (tables.length === 0) return [cannot(source.name, T.noStations(), T.protocolsNeeded())];
    return tables.flatMap((table, index) => ask({ source, table, key: index === 0 ? source.id : `${source.id}-${index + 1}` }));
  });
}

/** Asks about every table of copies that has official rows beside it. */
export function eachMatchedTable(dataset: Dataset, ask: (matched: MatchedProtocols, key: string) => Observation[]): Observation[] {
  return eachTableOfCopies(dataset, ({ source, table, key }) => {
    const matched = matchedProtocols(dataset, source, table);
    return matched ? ask(matched, key) : [cannot(source.name, T.noOfficialRow(), T.officialRowsNeeded())];
  });
}

/** Asks about every table of copies whose figures can be compared with official ones. */
export function eachComparison(dataset: Dataset, ask: (comparison: Comparison, key: string) => Observation[]): Observation[] {
  return eachMatchedTable(dataset, (matched, key) => {
    if (matched.partial) return [cannot(matched.source.name, T.partOfBallots(), T.wholeProtocols())];
    const comparison = compareFigures(dataset, matched);
    return comparison.compared > 0 ? ask(comparison, key) : [cannot(matched.source.name, T.noCommonFigure(), T.figuresNeeded())];
  });
}

/** How good copies are as evidence: better where the source says that it checked each. */
export const qualityOf = ({ verified }: Source): number => (verified ? 4 : 2);

/** Rows that only repeat another copy of the same protocol; undefined where a station has one copy. */
export const repeatedCopies = (copies: Table): number | undefined => (copies.copies ? protocolsOf(copies).repeated : undefined);
