import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Notice } from '../data/problem.ts';
import type { Observation, Unfit } from '../findings/check.ts';
import { word } from '../language/words.ts';
import type { CheckResult, StoryItem } from './report.ts';
import { T } from './unfit.texts.ts';

/** Observations about columns among those of a check. */
export const unfitAmong = (observations: readonly Observation[]): Unfit[] =>
  observations.flatMap((one) => (one.kind === 'unfit' ? [one] : []));

const factsOf = ({ name, level, rule, failures, asked }: Unfit) => ({ source: name, level: word(level), rule, failures, asked });

/** The notice that a column cannot be what the manifest says, with the one that would mend it. */
export function unfitNotice(one: Unfit): Notice {
  const facts = factsOf(one);
  const unmended = one.sought ? T.unmended(facts) : T.unsought(facts);
  const { column, how, other = '' } = one;
  const message =
    column === undefined ? unmended : how === undefined ? T.mended({ ...facts, column }) : T[how]({ ...facts, column, other });
  const [location] = one.locations;
  return { code: 'columns-do-not-fit', message, ...(location && { location }) };
}

/** Why the check did not judge the rows. */
export function unfitSkipped(one: Unfit): CheckResult['skipped'][number] {
  const facts = factsOf(one);
  return { subject: T.subject(facts), reason: T.reason(facts), dataNeeded: T.needed() };
}

/** The same as a cause of the story. */
export function unfitItem(one: Unfit): StoryItem {
  const { rule: _, ...facts } = factsOf(one);
  const id = bytesToHex(sha256(utf8ToBytes(JSON.stringify(['unfit', one.source, one.level, one.locations[0]?.field ?? ''])))).slice(0, 12);
  return {
    id,
    group: 'rule',
    severity: 'note',
    about: 'document',
    headline: unfitNotice(one).message,
    where: [],
    sure: T.sure(facts),
    explanation: one.column === undefined ? T.otherMeaning() : T.wrongColumn(),
    ask: T.ask(),
    findings: [],
  };
}
