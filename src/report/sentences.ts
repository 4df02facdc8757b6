import type { EnglishFinding } from '../audit/report.ts';
import type { Acceptance } from '../data/dataset.ts';
import { safeText } from './escape.ts';

/** Beyond this a text is cut: a label may be of any length, and a viewer shows the start of it. */
const LONGEST = 1500;

/** Text that holds no character that acts, and no more than a viewer shows. */
export function briefText(text: string, longest = LONGEST): string {
  return safeText(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

/** What was expected, and what was observed. */
export const expectedAndSeen = ({ expected, seen }: EnglishFinding): string =>
  `Expected: ${stopped(briefText(expected))} Observed: ${stopped(briefText(seen))}`;

/** Why a finding is accepted, and how long. */
export const acceptedText = ({ reason, expires }: Acceptance): string =>
  `Accepted${expires === undefined ? '' : ` until ${briefText(expires)}`}: ${stopped(briefText(reason))}`;

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
