import type { Location, Publication } from './provenance.ts';
import { type Interval, type Share, shareInterval } from './share.ts';

/** A number as it was claimed: a count, a printed share, or a time of day that is kept as text. */
export type Figure =
  | { readonly kind: 'count'; readonly value: number; readonly text: string }
  | { readonly kind: 'share'; readonly share: Share; readonly text: string }
  | { readonly kind: 'time'; readonly text: string };

/** A published number, range or set that another number can contradict. Exactly one of value, range, set and parts is given. */
export interface Claim extends Publication {
  /** What is claimed: a name of the manifest's own, or a path into the dataset such as `contest.seats`. */
  readonly quantity: string;
  readonly value?: Figure;
  /** What a share is a share of, or what a count is to be divided by. */
  readonly of?: number;
  readonly range?: readonly [Figure, Figure];
  readonly set?: readonly string[];
  /** Numbers to be added, or sets to be united and counted. */
  readonly parts?: readonly { readonly name: string; readonly value: number | readonly string[] }[];
  /** True where the wording is loose ("some", "about"): one unit of the last digit given is then allowed either way. */
  readonly approx: boolean;
  readonly location: Location;
  /** Where the quantity is named. */
  readonly quantityLocation: Location;
}

/** The values a claimed figure allows; a time of day in minutes, undefined where it is approximate: nothing says by how much. */
export function figureInterval(figure: Figure, approx: boolean): Interval | undefined {
  if (figure.kind === 'time') return approx ? undefined : minutes(figure.text);
  if (figure.kind === 'share') return approx ? looseInterval(figure.share) : shareInterval(figure.share);
  const room = approx ? unitOfLastDigit(figure.value) : 0;
  return { low: figure.value - room, high: figure.value + room };
}

/** A bound stays a bound: "at most about 3 %" is 0 to 4 %. */
function looseInterval(share: Share): Interval {
  const { units, relation } = share;
  if (relation === 'at-most') return shareInterval({ ...share, units: units + 1 });
  if (relation === 'at-least') return shareInterval({ ...share, units: Math.max(0, units - 1) });
  return shareInterval({ ...share, relation: 'about' });
}

function minutes(text: string): Interval {
  const [hours, rest] = text.split(':').map(Number);
  return { low: 60 * hours + rest, high: 60 * hours + rest };
}

/** 11,900,000 is given to the hundred thousand. */
export function unitOfLastDigit(value: number): number {
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
