import type { Text } from '../language/text.ts';
import { type Decision, turnsOn } from '../queries/outcome/decision.ts';
import { T } from './decision.texts.ts';

type Contestants = readonly { readonly name: string }[];

/** What a decision is about, as a question: who is first, whether somebody passes the threshold. */
export function decisionText({ kind, for: to, against: from }: Decision, contestants: Contestants): Text {
  if (kind === 'majority' || kind === 'threshold') return T[kind]({ name: contestants[(from ?? to) as number].name });
  return T[kind]();
}

/** On how many votes the closest decision turns, by which change, and between whom; no sentence of its own yet. */
export function closestText(closest: Decision, contestants: Contestants): Text {
  const what = decisionText(closest, contestants);
  const votes = turnsOn(closest);
  if (!Number.isFinite(votes)) return T.never({ what });
  const { kind, tie, for: to, against: from } = closest;
  if (tie && to !== undefined && from !== undefined)
    return T.tie({ what, loses: contestants[from].name, gains: contestants[to].name, votes });
  const way = wayText(closest, contestants);
  return kind === 'quorum' ? T.turnsOnBallots({ what, votes, way }) : T.turnsOn({ what, votes, way });
}

/** The change of which the fewest votes are needed. */
export function wayText(one: Decision, contestants: Contestants): Text {
  const [gains, loses] = [one.for, one.against].map((contestant) => (contestant === undefined ? undefined : contestants[contestant].name));
  const votes = turnsOn(one);
  if (one.kind === 'quorum') return votes === one.add ? T.moreBallots() : T.fewerBallots();
  if (votes === one.transfer)
    return gains === undefined
      ? T.transferToOthers({ loses: loses ?? '' })
      : loses === undefined
        ? T.transferFromOthers({ gains })
        : T.transfer({ gains, loses });
  if (votes === one.add) return gains === undefined ? T.addOthers() : T.add({ gains });
  return loses === undefined ? T.removeOthers() : T.remove({ loses });
}
