import { type Areas, placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Observation, Skipped } from '../../../findings/check.ts';
import { cannot } from '../../../findings/observations.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import { type StationCells, stationCells } from '../../../queries/station-cells.ts';
import { FEW_ROWS, type Stations, stationTables } from '../../../queries/stations.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './compared-cells.texts.ts';

/** Fewest stations that must be left for an answer. */
export const LEAST_COMPARED = 150;

/** Stations in their cells, or why there are none. */
export type CellsAsked = { readonly cells: StationCells; readonly subject: Text } | { readonly refused: Observation };

/**
 * The stations of the finest official table that has all counts, in small areas cut in two by electorate.
 *
 * @param contestant identifier of whose votes are asked about; the one with the most votes where absent
 */
export function cellsAsked(dataset: Dataset, contestant: string | undefined): CellsAsked {
  const named = contestant === undefined ? undefined : dataset.contestants.findIndex(({ id }) => id === contestant);
  if (named !== undefined && named < 0)
    return {
      refused: cannot(MODEL.wholeDataset(), SHARED.thereNoContestant({ asked: contestant as string }), SHARED.identifierContestant()),
    };
  for (const stations of stationTables(dataset)) {
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    const cells = stationCells(dataset, stations, named);
    if (!cells) continue;
    if (onlyAreas(stations)) {
      const reason = T.onlyAreas({ stations: stations.size, level: word(stations.table.level) });
      return { refused: cannot(subject, reason, T.needed({ least: LEAST_COMPARED })) };
    }
    return { cells, subject };
  }
  return { refused: cannot(MODEL.wholeDataset(), SHARED.noOfficialTableHolds(), T.needed({ least: LEAST_COMPARED })) };
}

/** Rows that are no stations: districts of a country differ for reasons of their own. */
const onlyAreas = ({ table, size }: Stations): boolean => table.level !== 'station' && size <= FEW_ROWS;

/** Stations left out, by reason. */
export type LeftOut = Readonly<Record<'few' | 'nonVoters' | 'votes' | 'others', number>>;

/** Why too few stations can be compared, and what would be needed. */
export function tooFew({ cells, subject }: { cells: StationCells; subject: Text }, compared: number, left: LeftOut): Skipped {
  const facts = { compared, least: LEAST_COMPARED, ...leftFacts(cells, left) };
  return cannot(subject, T.tooFew(facts), T.needed({ least: LEAST_COMPARED }));
}

/** How many stations were left out, and why. */
export const leftFacts = ({ left, stations }: StationCells, own: LeftOut) => ({
  unusable: left.unusable + stations.omitted,
  small: left.small + own.few,
  nearEdge: own.nonVoters + own.votes + own.others,
});

/** How a small area is called: the one above it for those too small for themselves. */
export function cellName(areas: Areas, { areaOf, pooled }: StationCells, area: number): Text {
  const name = placeName(areas, areaOf[area]);
  return pooled[area] === 1 ? T.smallOf({ name }) : name;
}
