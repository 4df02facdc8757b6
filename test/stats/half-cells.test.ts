import { expect, test } from 'vitest';
import { halfCells } from '../../src/stats/half-cells.ts';

test('cuts each area at its median, which is large, and sorts the halves by turnout', () => {
  const area = Int32Array.of(1, 0, -1, 1, 0, 1, 0, 1);
  const registered = Float64Array.of(10, 30, 5, 20, 10, 20, 20, 40);
  const ballots = Float64Array.of(5, 10, 5, 19, 9, 10, 10, 1);
  const { order, start, turnout } = halfCells(area, 3, registered, ballots);
  // Area 0: 10 below the median 20; area 1: 10 below the median 20; area 2 has none.
  expect([...start]).toEqual([0, 1, 3, 4, 7, 7, 7]);
  expect([...order]).toEqual([4, 1, 6, 0, 7, 5, 3]);
  expect([...turnout]).toEqual([4, 1, 6, 0, 7, 5, 3].map((at) => Math.log((ballots[at] + 0.5) / (registered[at] - ballots[at] + 0.5))));
});

test('no stations: no halves', () => {
  expect(halfCells(new Int32Array(0), 0, new Float64Array(0), new Float64Array(0)).start).toEqual(new Int32Array(1));
});
