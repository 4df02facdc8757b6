import { datasetOf, official } from '../../support/dataset.ts';

/** Areas with the turnouts given, in percent with two decimals. */
export const areas = (turnouts: readonly number[]) =>
  datasetOf(
    {
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 't.csv',
                level: 'region',
                shareUnit: 'percent',
                columns: { area: 'area', turnout: 'turnout', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } },
              },
            ],
          },
        ),
      ],
    },
    {
      't.csv': [
        ['area', 'turnout', 'Alpha', 'Beta', 'Gamma'],
        ...turnouts.map((one, index) => [`A${index + 1}`, one.toFixed(2), 50 + index, 30, 20]),
      ],
    },
  );
