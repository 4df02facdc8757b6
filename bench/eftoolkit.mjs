// The nine statistics of EFToolkit for turnout and the contestants, country and prefectures, with intervals worth 1,000 replicates.
import { pearsonCorrelation } from '../dist/stats/correlation.js';
import { lastDigitMean, secondDigitMean, zeroFivePercentShare, zeroFiveShare } from '../dist/stats/digit-means.js';
import { dipTest } from '../dist/stats/dip-test.js';
import { slopeLessMean } from '../dist/stats/slope-less-mean.js';
import { tally } from '../dist/stats/tally.js';

/** Smaller groups are resampled; in larger ones the delta method gives the same interval. */
const LARGE = 300;
const DRAWS = { draws: 1000, seed: 1, stream: 0 };

/** How many numbers were computed: nine statistics a variable and group, two intervals with each that has one. */
export function eftoolkit(dataset, momentIntervals) {
  const { areas } = dataset;
  const [table] = dataset.sources[0].tables;
  const { registered, ballotsCast } = table.counts;
  const variables = [
    { votes: ballotsCast.values, of: registered.values, isTurnout: true },
    ...table.votes.filter((column) => column).map(({ values }) => ({ votes: values, of: ballotsCast.values, isTurnout: false })),
  ];
  const groups = new Map();
  for (let row = 0; row < table.rows; row++) {
    let area = table.area[row];
    while (areas.parent[areas.parent[area]] >= 0) area = areas.parent[area];
    const group = groups.get(area);
    if (group) group.push(row);
    else groups.set(area, [row]);
  }
  let computed = 0;
  for (const rows of [Array.from({ length: table.rows }, (_, row) => row), ...groups.values()]) {
    const fractions = variables.map(({ votes, of }) =>
      Float64Array.from(rows, (row) => (of[row] > 0 ? Math.min(1, votes[row] / of[row]) : Number.NaN)),
    );
    computed += 6 * momentIntervals(fractions, rows.length < LARGE ? DRAWS : undefined).length;
    for (const [at, { votes, of, isTurnout }] of variables.entries()) {
      const numbers = tally(Float64Array.from(rows, (row) => votes[row]));
      const known = fractions[at].filter((value) => Number.isFinite(value));
      const digits = [secondDigitMean(numbers), lastDigitMean(numbers), zeroFiveShare(numbers), zeroFivePercentShare(votes, of, rows)];
      computed += 3 * digits.filter(Boolean).length;
      if (known.length > 3) computed += Number.isFinite(dipTest(known.slice().sort()).p) ? 1 : 0;
      if (isTurnout) continue;
      const both = rows
        .map((_, index) => index)
        .filter((index) => Number.isFinite(fractions[0][index]) && Number.isFinite(fractions[at][index]));
      const [x, y] = [fractions[0], fractions[at]].map((values) => Float64Array.from(both, (index) => values[index]));
      if (new Set(x).size < 4 || new Set(y).size < 4) continue;
      slopeLessMean(x, y);
      pearsonCorrelation(x, y);
      computed += 2;
    }
  }
  return `${computed} numbers`;
}
