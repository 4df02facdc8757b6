import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type DigitEstimate, lastDigitMean, secondDigitMean, zeroFivePercentShare, zeroFiveShare } from '../../src/stats/digit-means.ts';
import { tally } from '../../src/stats/tally.ts';

const DATA = process.env.SANAQ_DATA;

describe.skipIf(!DATA)('Albania 2013, as EFToolkit prints it', () => {
  const [header, ...rows] = DATA ? rowsOf(path.join(DATA, 'raw/Albania2013.csv.gz')) : [[]];
  const column = (name: string): Float64Array => Float64Array.from(rows, (row) => Number(row[header.indexOf(name)]));
  const numbers = DATA ? Object.fromEntries(['Ballots', 'Registered', 'C035', 'C050'].map((name) => [name, column(name)])) : {};
  const places = rows.map((row) => row[1]);
  const rowsIn = (place: string): number[] => places.flatMap((one, row) => (one === place ? [row] : []));

  const round = (one: DigitEstimate | undefined): number => Number(one?.estimate.toFixed(3));

  test.each([
    ['BERAT', 300, 4.244, 0.197, 0.217],
    ['DIBER', 258, 4.167, 0.221, 0.225],
    ['DURRES', 444, 4.572, 0.173, 0.194],
    ['ELBASAN', 516, 4.345, 0.217, 0.196],
    ['FIER', 558, 4.373, 0.208, 0.181],
    ['GJIROKASTER', 237, 4.549, 0.287, 0.228],
    ['KORCE', 447, 4.582, 0.233, 0.19],
    ['KUKES', 165, 4.206, 0.212, 0.224],
    ['LEZHE', 256, 4.23, 0.219, 0.191],
    ['SHKODER', 474, 4.169, 0.177, 0.203],
    ['TIRANE', 1421, 4.557, 0.184, 0.19],
    ['VLORE', 432, 4.645, 0.223, 0.231],
  ])('turnout in %s', (place, stations, second, percents, counts) => {
    const at = rowsIn(place);
    expect(at).toHaveLength(stations);
    const ballots = tally(numbers.Ballots, at);
    expect(round(secondDigitMean(ballots))).toBe(second);
    expect(round(zeroFivePercentShare(numbers.Ballots, numbers.Registered, at))).toBe(percents);
    expect(round(zeroFiveShare(ballots))).toBe(counts);
  });

  test('a station without voters or ballots drops out of the percentages alone', () => {
    for (const [place, stations] of [
      ['BERAT', 300],
      ['VLORE', 432],
    ] as const) {
      expect(zeroFivePercentShare(numbers.Ballots, numbers.Registered, rowsIn(place))?.n).toBe(stations - 1);
      expect(zeroFiveShare(tally(numbers.Ballots, rowsIn(place)))?.n).toBe(stations);
    }
  });

  /** Estimate, low and high of R = 1,000 replicates, printed to three decimals. */
  test.each([
    ['Ballots', 'Registered', [4.434, 4.356, 4.509], [4.45, 4.368, 4.522], [0.205, 0.194, 0.215], [0.2, 0.189, 0.211]],
    ['C035', 'Ballots', [4.094, 4.026, 4.173], [4.499, 4.421, 4.578], [0.202, 0.192, 0.213], [0.204, 0.194, 0.215]],
    ['C050', 'Ballots', [3.799, 3.722, 3.874], [4.46, 4.382, 4.533], [0.195, 0.184, 0.205], [0.205, 0.194, 0.216]],
  ])('the country: %s', (name, whole, second, last, percents, counts) => {
    const own = tally(numbers[name]);
    const found = [
      secondDigitMean(own),
      lastDigitMean(own),
      zeroFivePercentShare(numbers[name], numbers[whole]),
      zeroFiveShare(own),
    ] as DigitEstimate[];
    for (const [index, [estimate, low, high]] of [second, last, percents, counts].entries()) {
      expect(round(found[index])).toBe(estimate);
      // A 2.5 % quantile of 1,000 replicates has a standard error of 4.3 % of half the width: √(0.025·0.975/1,000)/0.0584/1.96.
      const allowed = (3.5 * 0.043 * (high - low)) / 2 + 0.0005;
      expect(Math.abs(found[index].interval[0] - low)).toBeLessThan(allowed);
      expect(Math.abs(found[index].interval[1] - high)).toBeLessThan(allowed);
    }
  });
});

function rowsOf(file: string): string[][] {
  const text = new TextDecoder().decode(gunzipSync(readFileSync(file)));
  return text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').trim().split(','));
}
