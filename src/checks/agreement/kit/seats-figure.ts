import type { Dataset } from '../../../data/dataset.ts';
import { figured, type Observation } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { english, type Text } from '../../../language/text.ts';
import { T } from './seats-figure.texts.ts';

/** Most parts a bar is made of; more are not told apart. */
const MOST_PARTS = 12;
const MOST_ROWS = 40;

/** The seats under one source, by contestant; of its shares as printed or another kind of them. */
export interface SeatRow {
  readonly source: Text;
  readonly shares: Text;
  readonly seats: readonly number[];
  /** Seats that change hands against the official division. */
  readonly moved: number;
}

/** Whether a source has rows of two kinds of shares, so that they have to be told apart. */
function isTwice(rows: readonly SeatRow[], at: number): boolean {
  const name = (row: number): string => english(rows[row]?.source ?? '');
  return name(at - 1) === name(at) || name(at + 1) === name(at);
}

/** The seats under each source as bars; the first row is the official division. */
export function seatsFigure({ contest, contestants }: Dataset, rows: readonly SeatRow[]): Observation[] {
  if (rows.length < 2 || contestants.length > MOST_PARTS || !contest.seats) return [];
  const official = rows[0].seats;
  const leader = official.indexOf(Math.max(...official));
  const others = rows.slice(1).map(({ seats }) => seats[leader]);
  const shown = rows.slice(0, MOST_ROWS);
  return [
    figured({
      id: 'seats-under-source',
      title: T.title(),
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
          label: isTwice(rows, at) ? T.ofShares({ source: row.source, shares: row.shares }) : row.source,
          values: row.seats,
        })),
        line: { name: FIGURES.halfSeats(), value: contest.seats / 2 },
      },
    }),
  ];
}
