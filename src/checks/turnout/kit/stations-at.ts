import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { fileAndSheet } from '../../../data/provenance.ts';
import { partOfRow } from '../../../data/table.ts';
import type { FigureAnnotation } from '../../../findings/check.ts';
import type { StationsAt } from '../../../findings/readings.ts';
import type { Stations } from '../../../queries/stations.ts';

/** Stations that a picture names for each of its marks. */
const MOST = 20;

/** Some stations as a picture names them: the first by their row, each with the line that it was read from, and how many there are. */
export function stationsNamed(
  { areas }: Dataset,
  { table, row }: Stations,
  some: ArrayLike<number>,
): Pick<FigureAnnotation, 'stations' | 'ofStations'> {
  return {
    stations: Array.from({ length: Math.min(MOST, some.length) }, (_, at) => {
      const place = row[some[at]];
      return { label: placeName(areas, table.area[place]), file: fileAndSheet(partOfRow(table, place)), line: table.line(place) };
    }),
    ofStations: some.length,
  };
}

/** The stations with a percentage of so many tenths, where the tenths of each of the rows are known. */
export const stationsAtTenth =
  (dataset: Dataset, stations: Stations, rows: Int32Array, tenthOf: (row: number) => number): StationsAt =>
  (tenth) =>
    stationsNamed(
      dataset,
      stations,
      rows.filter((row) => tenthOf(row) === tenth),
    );
