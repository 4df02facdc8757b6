import { type Cell, datasetOf, official } from '../../support/dataset.ts';

const HOURS = ['10:00', '12:00', '20:00'];

/** Rows of shares in percent; the columns of hours stand in the given order. */
export const day = (rows: readonly (readonly Cell[])[], hours: readonly string[] = HOURS, level = 'region') =>
  datasetOf(
    {
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 't.csv',
                level,
                shareUnit: 'percent',
                columns: { area: 'area', turnoutAt: Object.fromEntries(hours.map((hour) => [hour, hour])) },
              },
            ],
          },
        ),
      ],
    },
    { 't.csv': [['area', ...hours], ...rows.map((row, index) => [`A${index + 1}`, ...row])] },
  );
