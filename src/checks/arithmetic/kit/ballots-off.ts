import { type Share, shareInterval, shareValue } from '../../../data/share.ts';

const SLACK = 1e-12;

/**
 * By how many ballots a printed percentage is off. Fewest: the least change of the count that brings its share inside the rounding of
 * the percentage. Most: the distance of the count from the figure printed, times the base.
 *
 * @example ballotsOff({ units: 625, decimals: 1, relation: 'is' }, 600, 1000); // [20, 25]: 62.0 % need 620 votes, 62.5 % are 625
 */
export function ballotsOff(share: Share, count: number, base: number): [fewest: number, most: number] {
  const { low, high } = shareInterval(share);
  const fewest = Math.max(0, Math.ceil((low - SLACK) * base) - count, count - Math.floor((high + SLACK) * base));
  return [fewest, fewest === 0 ? 0 : Math.max(fewest, Math.round(Math.abs(shareValue(share) * base - count)))];
}
