import type { Dataset } from '../../../data/dataset.ts';
import { figured, type Observation } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { english, type Text } from '../../../language/text.ts';
import { T } from './seats-figure.texts.ts';

/** Most parts a bar is made of; more are not told apart. */
const MOST_PARTS = 12;
const MOST_ROWS = 40;

/** Whether a source stands there with two kinds of shares, so that they have to be told apart. */
function isTwice(rows: readonly (readonly (Text | number | null)[])[], at: number): boolean {
  const name = (row: number): string => english((rows[row]?.[0] ?? '') as Text);
  return name(at - 1) === name(at) || name(at + 1) === name(at);
}

/** The seats under each source as bars; the first row is the official division. Rows: source, which shares, seats by contestant, and more. */
export function seatsFigure({ contest, contestants }: Dataset, rows: readonly (readonly (Text | number | null)[])[]): Observation[] {
  const seats = (row: readonly (Text | number | null)[]): number[] => row.slice(2, 2 + contestants.length).map(Number);
  if (rows.length < 2 || contestants.length > MOST_PARTS || !contest.seats) return [];
  const official = seats(rows[0]);
  const leader = official.indexOf(Math.max(...official));
  const others = rows.slice(1).map((row) => seats(row)[leader]);
  const shown = rows.slice(0, MOST_ROWS);
  return [
    figured({
      id: 'seats-under-source',
      title: T.seatsUnderEachSource(),
      kind: 'stacked',
      reading: FIGURES.officiallySeatsUnderOther({
        contestants: contestants[leader].name,
        official: official[leader],
        seats: contest.seats,
        least: Math.min(...others),
        most: Math.max(...others),
      }),
      source: FIGURES.officialResultAllIndependent(),
      n: rows.length,
      x: { title: MODEL.seats(), unit: 'count' },
      y: { title: MODEL.source(), unit: 'text' },
      stacks: {
        names: contestants.map(({ name }) => name),
        rows: shown.map((row, at) => ({
          label: isTwice(rows, at) ? T.figures({ row: row[0] as Text, row2: row[1] as Text }) : (row[0] as Text),
          values: seats(row),
        })),
        line: { name: FIGURES.halfSeats(), value: contest.seats / 2 },
      },
    }),
  ];
}
