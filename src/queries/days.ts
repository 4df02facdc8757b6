/**
 * Days since a day long ago, so that two dates can be taken from each other.
 *
 * @param date as 2021-01-10
 * @example dayNumber('2020-03-01') - dayNumber('2020-02-28'); // 2
 */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  // Years that begin in March, so that the leap day is the last.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}
