import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Dataset } from '../data/dataset.ts';
import type { Unfit } from '../findings/check.ts';
import { type Doubt, together } from '../findings/weight.ts';
import { chanceInWords, probability } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { copiedSources } from './copies.ts';
import { isOneTarget, mechanismOf } from './mechanisms.ts';
import type { CheckResult, Finding, StoryItem } from './report.ts';
import { T } from './story.texts.ts';
import { unfitItem } from './unfit.ts';
import type { Verdict } from './verdicts.ts';

/** Items of a first screen. */
const MOST_ITEMS = 7;
/** Places named in one item. */
const MOST_PLACES = 12;
/** A finding of more cells is no slip of a few: what it shares with another does not make them one. */
const MOST_CELLS = 40;

/** What a story is told from. */
export interface Told {
  readonly dataset: Dataset;
  readonly checks: readonly CheckResult[];
  /** Findings in the order of the report. */
  readonly findings: readonly Finding[];
  readonly isUnusual: (finding: Finding) => boolean;
  readonly verdictOf: (question: CheckResult['question']) => Verdict;
  readonly couldChange: (findings: readonly Finding[]) => boolean;
  /** The ballots of a finding area by area, where they are known. */
  readonly doubtOf: (finding: Finding) => Doubt | undefined;
  /** Columns that cannot be what the manifest says. */
  readonly unfit: readonly Unfit[];
}

type Group = StoryItem['group'];
/** Whose copy an official source was read from, by its identifier. */
type Copies = ReadonlyMap<string, string>;
/** Sources of which several are one cause. */
interface Kinds {
  readonly copies: Copies;
  readonly polls: ReadonlySet<string>;
}
interface Cause {
  readonly group: Group;
  readonly key: string;
  readonly findings: Finding[];
}

/**
 * What a reader should know first: at most seven causes, the gravest first. Findings of one source, of one mechanism over many
 * areas, of one rule, or that rest on the same cells, are one cause.
 */
export function storyOf(told: Told): StoryItem[] {
  const worth = told.findings.filter(
    (one) => !one.accepted && (one.severity !== 'note' || (one.about === 'result' && told.isUnusual(one))),
  );
  const copies = copiedSources(told.dataset);
  const polls = new Set(told.dataset.sources.filter(({ kind }) => kind === 'poll').map(({ id }) => id));
  const causes = sharingCells(withOneTarget(causesOf(worth, told.checks, { copies, polls }))).map((cause) => ({
    cause,
    item: itemOf(cause, told, copies),
  }));
  const rank = rankOf(told, copies);
  const columns = told.unfit.map((one) => ({ item: unfitItem(one), rank: [ORDER.unfit] }));
  return [...causes.map(({ cause, item }) => ({ item, rank: rank(cause) })), ...columns]
    .map((one, order) => ({ ...one, order }))
    .sort((a, b) => compare(a.rank, b.rank) || a.order - b.order)
    .slice(0, MOST_ITEMS)
    .map(({ item }) => item);
}

/** Findings by what they have in common before their cells are looked at. */
function causesOf(findings: readonly Finding[], checks: readonly CheckResult[], kinds: Kinds): Cause[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const causes = new Map<string, Cause>();
  for (const one of findings) {
    const check = byId.get(one.check) as CheckResult;
    const { group, place } = groupOf(one, check, kinds);
    const key = [group, ...place].join('\u0000');
    const cause = causes.get(key) ?? { group, key, findings: [] };
    causes.set(key, cause);
    cause.findings.push(one);
  }
  return [...causes.values()];
}

function groupOf(
  { check, scope, about }: Finding,
  { question, kind }: CheckResult,
  { copies, polls }: Kinds,
): { group: Group; place: readonly string[] } {
  // What a copy of the result says wrong is one cause however often it does, and so is what all other documents say wrong.
  if (about === 'document') return { group: 'rule', place: copies.has(scope.source ?? '') ? [about, scope.source ?? ''] : [about] };
  // Opinion polls ask the same people about the same vote: that they differ from it is one cause.
  if (question === 'agreement' && scope.source !== undefined)
    return { group: 'source', place: [polls.has(scope.source) ? 'poll' : scope.source] };
  if (kind === 'rule') return { group: 'rule', place: [check, scope.source ?? '', scope.quantity ?? '', about] };
  return { group: 'mechanism', place: [mechanismOf(check)] };
}

/** Percentages aimed at, where they are what stations were filled to, belong to that cause. */
function withOneTarget(causes: readonly Cause[]): Cause[] {
  const filled = causes.find((cause) => causes.some((aimed) => isOneTarget(aimed, cause)));
  const aimed = filled && causes.find((cause) => isOneTarget(cause, filled));
  if (!filled || !aimed) return [...causes];
  const whole = { ...filled, findings: [...filled.findings, ...aimed.findings] };
  return causes.flatMap((cause) => (cause === aimed ? [] : cause === filled ? [whole] : [cause]));
}

/** Causes that rest on a cell in common are one; a mistyped count breaks a sum and a percentage. */
function sharingCells(causes: readonly Cause[]): Cause[] {
  const owner = new Map<string, Cause>();
  const merged: Cause[] = [];
  for (const cause of causes) {
    const cells = cause.findings.flatMap(cellsOf);
    // Documents are one cause already, and no part of what is wrong with the result.
    const shares = cause.group === 'rule' && cause.findings[0].about === 'result';
    const known = shares ? cells.map((cell) => owner.get(cell)).find((one) => one !== undefined) : undefined;
    const at = known ? merged.indexOf(known) : -1;
    const whole: Cause = known && at >= 0 ? { group: 'cells', key: known.key, findings: [...known.findings, ...cause.findings] } : cause;
    if (at >= 0) merged[at] = whole;
    else merged.push(whole);
    if (!shares) continue;
    for (const [cell, one] of owner) if (one === known) owner.set(cell, whole);
    for (const cell of cells) owner.set(cell, whole);
  }
  return merged;
}

/** The cells of a finding that others may rest on too; none where they are so many that they are no slip. */
const cellsOf = ({ locations }: Finding): string[] =>
  locations.length > MOST_CELLS ? [] : locations.map(({ file, line, column }) => `${file}\u0000${line}\u0000${column}`);

/** How many findings have no cell in common with one before them: a mistyped percentage breaks a sum too. */
function apart(findings: readonly Finding[]): number {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const cells = cellsOf(finding);
    const isKnown = cells.some((cell) => seen.has(cell));
    for (const cell of cells) seen.add(cell);
    return !isKnown;
  }).length;
}

/** The finding that speaks for a cause: the gravest, then one that names who has more or fewer votes, then the one with the most ballots. */
function speaker({ findings }: Cause): Finding {
  return findings.reduce((best, one) => (compare(weightRank(one), weightRank(best)) < 0 ? one : best));
}

/** The order of the findings of a mechanism: that of their weight, and of the report where they are equal. */
const strongestFirst = (a: Finding, b: Finding): number => compare(weightRank(a), weightRank(b));

/** Names the other checks that see the same mechanism. */
function withOthers(sure: Text, first: Finding, { group, findings }: Cause, checks: readonly CheckResult[]): Text {
  const others = group === 'mechanism' ? new Set(findings.map(({ check }) => check).filter((check) => check !== first.check)) : new Set();
  if (others.size === 0) return sure;
  return T.seenByOthers({ sure, checks: checks.filter(({ id }) => others.has(id)).map(({ title }) => title) });
}

const SEVERITIES = { error: 0, warning: 1, note: 2 } as const;
const weightRank = (one: Finding): number[] => [
  SEVERITIES[one.severity],
  one.scope.area === undefined ? 0 : 1,
  // Who won or lost votes by it comes before how many ballots there were.
  one.weight?.net ? 0 : 1,
  -(one.weight?.ballots?.[1] ?? 0),
  one.test?.log10PValue ?? 0,
];

/** The order of causes. */
const ORDER = { contradictions: 0, warnings: 1, unusual: 2, unfit: 3, slips: 4, copies: 5, documents: 6 } as const;

function orderOf(first: Finding, verdict: Verdict, copies: Copies): number {
  if (first.about === 'document') return copies.has(first.scope.source ?? '') ? ORDER.copies : ORDER.documents;
  if (first.severity === 'error') return verdict === 'contradicted' ? ORDER.contradictions : ORDER.slips;
  return first.severity === 'warning' ? ORDER.warnings : ORDER.unusual;
}

/** Causes by their severity, then by what they could change, then by how unlikely they are. */
function rankOf({ checks, verdictOf, couldChange }: Told, copies: Copies): (cause: Cause) => number[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return (cause) => {
    const first = speaker(cause);
    // What is only noted of a mechanism makes no warning of it larger.
    const grave = cause.findings.filter(({ severity }) => severity === first.severity);
    const ballots = Math.max(...grave.map(({ weight }) => weight?.ballots?.[1] ?? 0));
    const log10P = Math.min(...grave.map(({ test }) => test?.log10PValue ?? 0));
    const order = orderOf(first, verdictOf((byId.get(first.check) as CheckResult).question), copies);
    return [order, couldChange(grave) ? 0 : 1, -ballots, log10P];
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return a[at] - b[at];
  return 0;
}

function itemOf(found: Cause, { dataset, doubtOf, checks }: Told, copies: Copies): StoryItem {
  const cause = found.group === 'mechanism' ? { ...found, findings: found.findings.toSorted(strongestFirst) } : found;
  const first = speaker(cause);
  // Many documents have nothing in common but their kind: the place is that of the one told.
  const told = first.about === 'document' && !copies.has(first.scope.source ?? '') ? { ...cause, findings: [first] } : cause;
  const [explanation] = first.explanations;
  return {
    id: bytesToHex(sha256(utf8ToBytes(cause.key))).slice(0, 12),
    group: cause.group,
    severity: first.severity,
    about: first.about,
    headline: headlineOf(first, cause, copies),
    where: placesOf(told, dataset),
    ...weightOf(cause, first, doubtOf),
    sure: withOthers(howSure(first, cause.findings.length), first, cause, checks),
    explanation,
    ...(first.ask && { ask: first.ask }),
    findings: cause.findings.map(({ id }) => id),
  };
}

/** What the finding that speaks for a cause says; of documents, which ones, and how often they are wrong. */
function headlineOf({ about, scope, message: example }: Finding, { group, findings }: Cause, copies: Copies): Text {
  if (about !== 'document') {
    const polls = new Set(group === 'source' ? findings.map((one) => one.scope.source) : []).size;
    return polls > 1 ? T.ofPolls({ polls, example }) : example;
  }
  const errors = apart(findings);
  const copy = copies.get(scope.source ?? '');
  if (copy !== undefined) return errors > 1 ? T.ofCopyOften({ copy, errors, example }) : T.ofCopy({ copy, example });
  return errors > 1 ? T.ofDocuments({ errors, example }) : example;
}

/** What all findings of a cause weigh together, each ballot once; what one of them weighs, where they know no areas. */
function weightOf({ findings }: Cause, first: Finding, doubtOf: Told['doubtOf']): Pick<StoryItem, 'weight'> {
  const doubts = findings.flatMap((one) => doubtOf(one) ?? []);
  if (doubts.length < 2 || !first.weight) return first.weight ? { weight: first.weight } : {};
  const { areas, fewest, most } = together(doubts);
  const ofStations = Math.max(areas, ...doubts.map(({ asked }) => asked));
  return { weight: { ...first.weight, stations: areas, ofStations, ballots: [fewest, most] } };
}

/** The places a cause is about, each once: area with what holds it, and contestant. */
function placesOf({ findings }: Cause, { areas, contestants }: Dataset): StoryItem['where'] {
  const wanted = new Set(findings.flatMap(({ scope }) => scope.area ?? []));
  const byId = new Map<string, number>();
  // Until all are found: a name is a text that is made when it is asked for.
  for (let area = 0; area < areas.size && byId.size < wanted.size; area++) {
    const id = areas.id(area);
    if (wanted.has(id) && !byId.has(id)) byId.set(id, area);
  }
  const places = new Map<string, StoryItem['where'][number]>();
  for (const { scope } of findings) {
    const area = scope.area === undefined ? undefined : byId.get(scope.area);
    const name = contestants.find(({ id }) => id === scope.contestant)?.name;
    if (area === undefined && name === undefined) continue;
    const place = {
      ...(area !== undefined && { area: areas.id(area), path: pathOf(area, areas) }),
      ...(name !== undefined && { contestant: name }),
    };
    places.set(JSON.stringify(place), place);
  }
  // A place is not named again for what one of its contestants is named for.
  const named = new Set([...places.values()].flatMap(({ area, contestant }) => (contestant === undefined ? [] : [area])));
  return [...places.values()].filter(({ area, contestant }) => contestant !== undefined || !named.has(area)).slice(0, MOST_PLACES);
}

function pathOf(area: number, areas: Dataset['areas']): string[] {
  const path: string[] = [];
  for (let here = area; here >= 0 && areas.parent[here] >= 0; here = areas.parent[here]) path.unshift(areas.name(here));
  return path.length > 0 ? path : [areas.name(area)];
}

/** How sure the finding is, in one sentence. */
function howSure(first: Finding, findings: number): Text {
  const { test, severity, about, measures } = first;
  if (test) return T.byChance({ chance: chanceInWords(test.log10PValue), p: probability(test.log10PValue), tests: test.family });
  if (typeof measures.expectedByChance === 'number')
    return T.expectedByChance({ chance: chanceInWords(Math.min(0, Math.log10(measures.expectedByChance))) });
  if (severity === 'error' && about === 'document') return T.certainOfDocument();
  if (severity === 'error') return findings > 1 ? T.certainOften({ findings }) : T.certain();
  return T.compared();
}
