import { type Areas, placeName } from '../data/areas.ts';
import { type Dataset, officialTables } from '../data/dataset.ts';
import type { Source } from '../data/source.ts';
import type { Text } from '../language/text.ts';
import type { Decision as Solved } from '../queries/outcome/decision.ts';
import { turnsOn } from '../queries/outcome/decision.ts';
import { decisionsUnder } from '../queries/outcome/decisions.ts';
import { type OfficialResult, officialResult, type Result, type ResultRows, withoutRows } from '../queries/outcome/result.ts';
import { type Decided, type Replaced, replaced, rowsWithin, whatIf } from '../queries/outcome/what-if.ts';
import { VERSION } from '../version.ts';
import { closestText, decisionText, wayText } from './decision-text.ts';
import type { Judged } from './findings.ts';
import { T as OUTCOME } from './outcome.texts.ts';
import { decisionOf } from './outcome.ts';
import { type SetAside, setAside } from './set-aside.ts';
import { T } from './what-if.texts.ts';
import type { ContestantResult, DecidedResult, NamedPlace, WhatIfReport, WhatWasChanged } from './what-if-report.ts';
import { effectTexts } from './what-if-text.ts';

/** What is changed in the official result: areas annulled, the figures of a source put in, findings set aside. */
export interface Changes {
  readonly annul?: readonly number[];
  readonly replace?: Source;
  readonly setAside?: readonly Judged[];
}

/** What of a dataset can be annulled: areas by the columns that name them. */
export function annullable(dataset: Dataset): {
  readonly areas: Areas;
  readonly paths: readonly (readonly string[])[];
  readonly holdsRows: (area: number) => boolean;
} {
  const { areas } = dataset;
  const rows = officialResult(dataset)?.rows;
  const holds = new Uint8Array(areas.size);
  for (const area of rows?.table.area ?? [])
    for (let here = area; here >= 0 && holds[here] === 0; here = areas.parent[here]) holds[here] = 1;
  const tables = rows ? [rows.table, ...officialTables(dataset).map(({ table }) => table)] : [];
  const paths = new Map(tables.flatMap(({ areaFields }) => (areaFields ? [[areaFields.join('\0'), areaFields] as const] : [])));
  return { areas, paths: [...paths.values()], holdsRows: (area) => holds[area] === 1 };
}

/** Whether ballots are known that a finding puts in doubt, so that they can be set aside. */
export const canBeSetAside = ({ finding: { weight, about } }: Judged): boolean => about === 'result' && (weight?.ballots?.[1] ?? 0) > 0;

/** Why the outcome cannot be told: no words of the options, which whoever asks adds. */
export interface WhatIfRefused {
  readonly option: 'annul' | 'replace' | 'result';
  readonly message: string;
  readonly expected: string;
}

/** The outcome as published and with the changes, in that order: figures put in, areas annulled, findings set aside. */
export function whatIfReport(dataset: Dataset, changes: Changes): WhatIfReport | WhatIfRefused {
  const official = officialResult(dataset);
  if (!official)
    return {
      option: 'result',
      message: 'no official source gives the votes of every contestant',
      expected: 'a dataset with an official result in whole votes',
    };
  const made = changed(dataset, official, changes);
  if ('message' in made) return made;
  const found = whatIf(dataset.contest, official, made.result);
  const [headline, ...effects] = effectTexts(dataset, made.texts, found);
  const { before, after, least } = found;
  const seats = ({ outcome }: Decided) => outcome.seats?.seats;
  const ofContestant = (decided: Decided, contestant: number): ContestantResult => {
    const { votes, valid } = decided.result;
    const own = seats(decided)?.[contestant];
    return { votes: votes[contestant], share: valid > 0 ? votes[contestant] / valid : null, ...(own !== undefined && { seats: own }) };
  };
  const { id, title, contest, names } = dataset;
  const [closestAfter] = after.decisions;
  return {
    schemaVersion: 1,
    kind: 'what-if',
    tool: { name: 'sanaq', version: VERSION },
    dataset: { id, title, contest, ...(Object.keys(names).length > 0 && { names }) },
    changes: made.changes,
    changed: found.changed,
    headline,
    details: [...effects, ...made.notes],
    contestants: dataset.contestants.map((one, contestant) => ({
      id: one.id,
      name: one.name,
      before: ofContestant(before, contestant),
      after: ofContestant(after, contestant),
    })),
    before: decidedResult(before, dataset),
    after: decidedResult(after, dataset),
    ...(least && { least: leastOf(least, official, dataset) }),
    ...(closestAfter && { leastAfter: T.changedTurns({ turns: closestText(closestAfter, dataset.contestants) }) }),
  };
}

interface Changed {
  readonly result: Result;
  readonly changes: WhatWasChanged;
  /** What was done, to begin a sentence with. */
  readonly texts: readonly Text[];
  readonly notes: readonly Text[];
}

function changed(dataset: Dataset, official: OfficialResult, { annul, replace, setAside: findings }: Changes): Changed | WhatIfRefused {
  const { rows } = official;
  if (annul && !rows)
    return {
      option: 'annul',
      message: 'the official result has no rows to annul',
      expected: 'an official table of the whole contest with the votes of every contestant',
    };
  const isAnnulled = insideOf(dataset.areas, annul ?? []);
  let { result } = official;
  const notes: Text[] = [];
  let put: Replaced | undefined;
  if (replace) {
    put = replaced(dataset, official, replace, isAnnulled);
    const wrong = wrongReplacement(dataset, official, replace, put, annul ?? []);
    if (wrong) return wrong;
    ({ result } = put);
    notes.push(...replacedNotes(replace, put));
  }
  const annulled = annul && rows ? rowsWithin(dataset.areas, rows, annul) : [];
  const struck = rows && annulled.length > 0 ? withoutRows(result, rows, annulled) : result;
  const ballots = (result.cast ?? result.valid) - (struck.cast ?? struck.valid);
  result = struck;
  let aside: SetAside | undefined;
  if (findings) {
    const gone = new Set(annulled);
    const isReplaced = insideOf(dataset.areas, put?.areas ?? []);
    const isOut = (row: number): boolean => gone.has(row) || (rows !== undefined && isReplaced(rows.table.area[row]));
    const [closest] = decisionsUnder(dataset.contest, { area: official.area, result });
    aside = setAside(dataset, official, findings, result, closest, isOut);
    ({ result } = aside);
    if (aside.known) notes.push(T.knownVotes());
    if (aside.guessed) notes.push(T.anybodys());
  }
  const ofStations = rows?.table.level === 'station';
  const texts = [
    ...(put && replace ? [T[ofStations ? 'withStations' : 'withAreas']({ source: replace.name, n: put.areas.length })] : []),
    ...(annul ? [T[ofStations ? 'withoutStations' : 'withoutAreas']({ n: annulled.length, ballots })] : []),
    ...(aside ? [T.withSetAside({ ballots: aside.ballots, n: findings?.length ?? 0 })] : []),
  ];
  const changes: WhatWasChanged = {
    ...(annul && { annulled: { areas: annul.map((area) => placeOf(dataset.areas, area)), stations: annulled.length, ballots } }),
    ...(put &&
      replace && { replaced: { source: replace.id, name: replace.name, stations: put.areas.length, unmatched: put.unmatched.length } }),
    ...(aside && findings && { setAside: { findings: findings.map(named), stations: aside.stations, ballots: aside.ballots } }),
  };
  return { result, changes, texts, notes };
}

const named = ({ finding: { id, check, message } }: Judged) => ({ id, check, message });

/** Whether an area is one of some, or lies in one. */
function insideOf({ parent }: Areas, some: readonly number[]): (area: number) => boolean {
  const all = new Set(some);
  const isInside = (area: number): boolean => area >= 0 && (all.has(area) || isInside(parent[area]));
  return all.size === 0 ? () => false : isInside;
}

function wrongReplacement(
  { areas }: Dataset,
  { rows }: OfficialResult,
  source: Source,
  put: Replaced,
  annul: readonly number[],
): WhatIfRefused | undefined {
  if (put.areas.length === 0)
    return {
      option: 'replace',
      message: `the source "${source.id}" gives no votes for an area that has an official row and is not annulled`,
      expected: 'a source with whole votes, such as a tally of protocols',
    };
  const holder = put.areas.find((area) => annul.some((one) => one !== area && insideOf(areas, [area])(one)));
  if (holder === undefined || !rows) return undefined;
  return {
    option: 'replace',
    message: `the source "${source.id}" counts ${placeName(areas, holder)} as a whole, and a part of it is annulled`,
    expected: 'a source that counts the annulled areas one by one, or one of the two options',
  };
}

function replacedNotes({ name, tables }: Source, { unmatched }: Replaced): Text[] {
  const fullest = [...tables].sort((a, b) => b.rows - a.rows)[0];
  return [
    ...(unmatched.length > 0 ? [T.unmatched({ source: name, n: unmatched.length })] : []),
    ...(fullest?.votes.includes(undefined) ? [T.partial({ source: name })] : []),
  ];
}

function placeOf(areas: Areas, area: number): NamedPlace {
  const path: string[] = [];
  for (let here = area; here >= 0 && (areas.parent[here] >= 0 || here === area); here = areas.parent[here]) path.unshift(areas.name(here));
  return { area: areas.id(area), path };
}

function decidedResult({ result, outcome, decisions }: Decided, dataset: Dataset): DecidedResult {
  const { valid, cast, registered } = result;
  const ids = (some: readonly number[]): string[] => some.map((contestant) => dataset.contestants[contestant].id);
  const { winner, majority, passed, seats, quorum } = outcome;
  return {
    valid,
    ...(cast !== undefined && { cast }),
    ...(registered !== undefined && { registered }),
    ...(winner && { winner: ids(winner) }),
    ...(majority && { majority: ids(majority) }),
    ...(passed && { passed: ids(passed) }),
    ...(seats && { seats: { tied: ids(seats.tied), unassigned: seats.unassigned } }),
    ...(quorum !== undefined && { quorum }),
    decisions: decisions.map((one) => ({
      ...decisionOf(one, dataset),
      what: decisionText(one, dataset.contestants),
      ...(Number.isFinite(turnsOn(one)) && { way: wayText(one, dataset.contestants) }),
    })),
  };
}

/** The closest decision of the published result, with the places whose annulment would change it. */
function leastOf(least: Solved, { rows }: OfficialResult, { areas, contestants }: Dataset): NonNullable<WhatIfReport['least']> {
  const turns = closestText(least, contestants);
  const { rows: turning = [] } = least;
  const stations = rows ? turning.map((row) => placeOf(areas, (rows as ResultRows).table.area[row])) : [];
  if (stations.length === 0) return { sentence: T.published({ turns }), stations };
  const n = stations.length;
  const places = rows?.table.level === 'station' ? OUTCOME.ofStations({ n }) : OUTCOME.ofAreas({ n });
  return { sentence: T.publishedStations({ turns, places }), stations };
}
