import type { Dataset } from '../data/dataset.ts';
import { enumerate } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { baseOf } from '../queries/outcome/outcome.ts';
import type { Decided, WhatIf } from '../queries/outcome/what-if.ts';
import { T } from './what-if.texts.ts';

/** What a change makes of the outcome: a sentence, and what else it does. */
export function effectTexts(dataset: Dataset, changes: readonly Text[], { before, after, changed }: WhatIf): [Text, ...Text[]] {
  const change = enumerate(changes);
  const told = [firstText(dataset, change, before, after), seatsText(dataset, change, before, after)].flatMap((text) => text ?? []);
  const rest = [...thresholdTexts(dataset, before, after), ...quorumTexts(before, after), ...tiedSeats(dataset, after)];
  const [first = otherwise(change, changed, before), ...others] = told;
  return [first, ...others, ...rest];
}

function otherwise(change: Text, changed: boolean, { decisions }: Decided): Text {
  if (decisions.length === 0) return T.votesOnly({ change });
  return changed ? T.otherDecisions({ change }) : T.sameDecisions({ change });
}

/** Who is first, where that or a majority decides. */
function firstText({ contest, contestants }: Dataset, change: Text, before: Decided, after: Decided): Text | undefined {
  const name = (contestant: number): string => contestants[contestant].name;
  const [was, is] = [before.outcome.winner, after.outcome.winner];
  const [earlier, later] = [before.result.votes, after.result.votes];
  if (contest.majority && (!was || !is)) return majorityText(contest.majority.base, contestants, change, before, after);
  if (!is) return was ? T.nobody({ change }) : undefined;
  const [first] = is;
  const votes = later[first];
  const level = later.flatMap((count, contestant) => (count === votes ? [contestant] : []));
  if (is.length > 1) return T.tied({ change, names: is.map(name), votes });
  if (level.length > 1) return T.wonByRule({ change, names: level.map(name), votes, name: name(first) });
  const lead = votes - most(later, first);
  if (!was || was.includes(first)) {
    const others = (was ?? []).filter((contestant) => contestant !== first);
    if (others.length > 0) return T.wonTie({ change, name: name(first), after: lead, others: others.map(name) });
    const had = earlier[first] - most(earlier, first);
    if (had === lead) return T.stillWonSame({ change, name: name(first), after: lead });
    return T.stillWon({ change, name: name(first), after: lead, before: had });
  }
  return T.wonInstead({ change, name: name(first), after: lead, before: earlier[was[0]] - earlier[first] });
}

/** Most votes of anybody else. */
const most = (votes: readonly number[], but: number): number => Math.max(0, ...votes.filter((_, contestant) => contestant !== but));

function majorityText(
  base: 'valid' | 'cast',
  contestants: Dataset['contestants'],
  change: Text,
  before: Decided,
  after: Decided,
): Text | undefined {
  const share = ({ result }: Decided, contestant: number): number => result.votes[contestant] / (baseOf(result, base) || 1);
  const leader = ({ result: { votes } }: Decided): number => votes.indexOf(Math.max(...votes));
  const [had = leader(before)] = before.outcome.majority ?? [];
  const [has] = after.outcome.majority ?? [];
  const facts = (contestant: number) => ({
    change,
    name: contestants[contestant].name,
    after: share(after, contestant),
    before: share(before, contestant),
  });
  if (has !== undefined) return T.majorityWon(facts(has));
  return before.outcome.majority?.length ? T.majorityLost(facts(had)) : T.noMajority(facts(leader(after)));
}

function seatsText({ contestants }: Dataset, change: Text, before: Decided, after: Decided): Text | undefined {
  const [was, is] = [before.outcome.seats?.seats, after.outcome.seats?.seats];
  if (!was || !is) return undefined;
  const seats = is.flatMap((count, contestant) =>
    count === was[contestant] ? [] : [T.seatsOf({ name: contestants[contestant].name, after: count, before: was[contestant] })],
  );
  return seats.length === 0 ? T.seatsSame({ change }) : T.seatsChange({ change, seats });
}

function tiedSeats({ contestants }: Dataset, { outcome: { seats } }: Decided): Text[] {
  if (!seats || seats.tied.length === 0) return [];
  return [T.seatsTied({ seats: seats.unassigned, names: seats.tied.map((contestant) => contestants[contestant].name) })];
}

function thresholdTexts({ contestants }: Dataset, before: Decided, after: Decided): Text[] {
  const [was, is] = [before.outcome.passed, after.outcome.passed];
  if (!was || !is) return [];
  const names = (some: readonly number[], others: readonly number[]): string[] =>
    some.filter((contestant) => !others.includes(contestant)).map((contestant) => contestants[contestant].name);
  const [passes, fails] = [names(is, was), names(was, is)];
  return [...(passes.length > 0 ? [T.passes({ names: passes })] : []), ...(fails.length > 0 ? [T.fails({ names: fails })] : [])];
}

function quorumTexts({ outcome: { quorum: was } }: Decided, { outcome: { quorum: is } }: Decided): Text[] {
  if (was === undefined || is === undefined || was === is) return [];
  return [is ? T.quorumWon() : T.quorumLost()];
}
