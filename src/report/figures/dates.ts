import type { Text } from '../../language/text.ts';
import { T } from './dates.texts.ts';

const DAY = 86_400_000;
const MONTHS = [
  T.january(),
  T.february(),
  T.march(),
  T.april(),
  T.may(),
  T.june(),
  T.july(),
  T.august(),
  T.september(),
  T.october(),
  T.november(),
  T.december(),
];

/** The date that lies so many days after another, for an axis: the day and the month in short. */
export function dateText(dayZero: string, days: number): Text {
  const date = new Date(Date.parse(`${dayZero}T00:00:00Z`) + Math.round(days) * DAY);
  return T.day({ day: date.getUTCDate(), month: MONTHS[date.getUTCMonth()] });
}
