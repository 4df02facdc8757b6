import type { Finding } from './report.ts';

/** What several checks may see of one thing that happened. */
type Mechanism = 'filled stations' | 'aimed percentages';

/** Stations whose turnout was raised for one contestant show in the tails, in small stations, at 100 %, and on one side of their cells. */
const FILLED = [
  'anomalous-votes',
  'fingerprint',
  'outlying-stations',
  'small-stations',
  'stations-at-hundred',
  'symmetric-stations',
  'turnout-distribution',
  'turnout-share-dependence',
  'turnout-slope',
  'two-groups-of-stations',
];
/** Results written down to reach a percentage show at whole ones, at one value, and in last digits of percentages. */
const AIMED = ['integer-percentages', 'resampled-density', 'zero-five-percentages'];

const MECHANISMS: ReadonlyMap<string, Mechanism> = new Map([
  ...FILLED.map((check) => [check, 'filled stations'] as const),
  ...AIMED.map((check) => [check, 'aimed percentages'] as const),
]);

/** Which mechanism a check sees, where others see the same; the check itself where it is alone. */
export const mechanismOf = (check: string): string => MECHANISMS.get(check) ?? check;

/** A cause with the findings that speak of it. */
interface WithFindings {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/**
 * Whether what was aimed at is the very thing that stations were filled to: all piles of turnout are at one value, in more than one
 * place or in the country, so that a spike, tails and small stations are one anomaly. Several values are another matter.
 */
export function isOneTarget(aimed: WithFindings, filled: WithFindings): boolean {
  const has = (cause: WithFindings, mechanism: Mechanism): boolean => cause.findings.every(({ check }) => mechanismOf(check) === mechanism);
  if (!has(aimed, 'aimed percentages') || !has(filled, 'filled stations')) return false;
  const piles = aimed.findings.filter(({ scope }) => scope.quantity === 'one value of turnout');
  const values = new Set(piles.map(({ measures }) => measures.value));
  return values.size === 1 && piles.every(({ facts }) => facts?.others === undefined) && samePlace(aimed, filled);
}

/** Both speak of the country as a whole, or of the same area. */
function samePlace(one: WithFindings, other: WithFindings): boolean {
  const places = (cause: WithFindings): Set<string | undefined> => new Set(cause.findings.map(({ scope }) => scope.area));
  const [a, b] = [places(one), places(other)];
  return [...a].some((place) => b.has(place)) || (a.size > 2 && b.has(undefined));
}
