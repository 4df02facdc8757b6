import { collectProblems, type Problem } from '../../data/problem.ts';
import { choiceNames, clarityReport } from '../clarity.ts';
import { emlContestants, emlContests } from '../eml.ts';
import { repeatedName } from '../headings.ts';
import type { JsonText } from '../json-rows.ts';
import { at, itemsAt, textAt } from '../json-tree.ts';
import type { TableData } from '../manifest-schema.ts';
import { nist } from '../nist.ts';
import type { Given } from './given.ts';
import { type Guess, guess, said } from './guess.ts';
import { normalised } from './label.ts';
import type { Sheet } from './layout.ts';
import { turnedCandidates } from './protocols.ts';

/** A layout that maps its own columns, recognised by its headings, with what a person still has to choose. */
export interface Published {
  readonly format: 'openelections' | 'medsl' | 'nist' | 'clarity' | 'eml' | 'cik';
  readonly reason: string;
  /** The contest with most rows, as `contest` names it; absent where there is one only. */
  readonly contest?: Guess<string>;
  /** All contests, that with most rows first. */
  readonly contests: readonly string[];
  /** Each candidate with the columns that its votes become: one for each party and spelling. */
  readonly candidates: readonly Candidate[];
  /** Rows of the contest that are no candidates by their names. */
  readonly aside: readonly string[];
  readonly level: Guess<string>;
}

export interface Candidate {
  readonly name: string;
  readonly columns: readonly string[];
}

const PSEUDO_OFFICE = /^(registered voters|ballots cast)\b/i;
/** What stands among candidates and is none. */
const NO_CANDIDATE =
  /^((over|under)[ -]?votes?|blanks?( votes?)?|voids?|spoiled|totals?|total votes( cast)?|(total )?ballots( cast)?|contest totals?|times counted|registered voters|(number of )?precincts? reporting|cast votes|unrecovered votes?|overvotes|undervotes)$/i;
const USED = ['county', 'precinct', 'office', 'district', 'party', 'candidate', 'votes', 'mode', 'stage', 'special'];
const MOST_NAMED = 200;

/** Whether headings are those of a published long table: one row a precinct, office and candidate. */
export function publishedRows(sheet: Sheet, given: Given = {}): Published | undefined {
  const names = sheet.header.map((name) => name.toLowerCase());
  const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.includes(name));
  const find = (name: string): number => names.indexOf(name);
  const isMedsl = has('precinct', 'office', 'candidate', 'votes', 'mode', 'party_detailed');
  const isOpen = has('office', 'candidate', 'votes') && (has('county') || has('precinct'));
  if (!isMedsl && !isOpen) return turnedProtocols(sheet, given);
  // Two columns of one of these names: which is meant can be said of a long table only, by their letters.
  const twice = sheet.header.map(repeatedName).filter((name, index) => name !== sheet.header[index]);
  if (twice.some((name) => USED.includes(name.toLowerCase()))) return undefined;
  const format = isMedsl ? 'medsl' : 'openelections';
  const beside = (isMedsl ? ['district', 'stage', 'special'] : ['district']).map(find).filter((index) => index >= 0);
  const contests = new Map<string, { office: string; rows: number; candidates: Map<string, Set<string>> }>();
  for (const row of sheet.rows) {
    const office = (row[find('office')] ?? '').trim();
    if (office === '' || PSEUDO_OFFICE.test(office)) continue;
    const more = beside.flatMap((index) => {
      const cell = (row[index] ?? '').trim();
      return /^(false)?$/i.test(cell) ? [] : [`${sheet.header[index]} ${cell}`];
    });
    const label = [office, ...more].join(', ');
    const one = contests.get(label) ?? { office, rows: 0, candidates: new Map<string, Set<string>>() };
    contests.set(label, one);
    one.rows++;
    const party = (row[find(isMedsl ? 'party_detailed' : 'party')] ?? '').trim();
    const candidate = (row[find('candidate')] ?? '').trim() || party;
    if (candidate !== '') one.candidates.set(candidate, (one.candidates.get(candidate) ?? new Set()).add(party));
  }
  const ranked = [...contests].sort((a, b) => b[1].rows - a[1].rows);
  const first = ranked.find(([label]) => label === given.contest) ?? ranked[0];
  if (!first) return undefined;
  const candidates = [...first[1].candidates].map(([name, parties]) => ({
    name,
    columns: parties.size > 1 ? [...parties].map((party) => (party === '' ? name : `${name} (${party})`)) : [name],
  }));
  const most = `most rows of ${ranked.length} contests: ${first[1].rows}`;
  return {
    format,
    reason: `its headings are those of ${isMedsl ? 'precinct returns of MEDSL' : 'tables of OpenElections'}`,
    ...(ranked.length > 1 && { contest: first[0] === given.contest ? said(first[0]) : guess(first[0], 'unsure', most) }),
    contests: ranked.map(([label]) => label),
    candidates: merged(candidates.filter(({ name }) => !NO_CANDIDATE.test(name))).slice(0, MOST_NAMED),
    aside: candidates.flatMap(({ name }) => (NO_CANDIDATE.test(name) ? [name] : [])),
    level:
      given.level !== undefined
        ? said(given.level)
        : has('precinct')
          ? guess('precinct', 'likely', 'the smallest place that has a column')
          : guess('county', 'likely', 'the smallest place that has a column'),
  };
}

/** A table of protocols whose columns are the stations. */
function turnedProtocols(sheet: Sheet, given: Given): Published | undefined {
  const names = turnedCandidates(sheet);
  return (
    names && {
      format: 'cik',
      reason: 'its rows are those of the protocol of a polling station by their wording',
      contests: [],
      candidates: names.map((name) => ({ name, columns: [name] })),
      aside: [],
      level: given.level === undefined ? guess('station', 'certain', 'a protocol is one of a polling station') : said(given.level),
    }
  );
}

/** Names that differ in case, points and spaces only are one person's. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const by = new Map<string, Candidate>();
  for (const { name, columns } of candidates) {
    const key = normalised(name);
    const known = by.get(key);
    by.set(key, { name: known?.name ?? name, columns: [...(known?.columns ?? []), ...columns] });
  }
  return [...by.values()];
}

/** An election report by the common data format of NIST. */
export function publishedReport(path: string, json: JsonText, given: Given = {}): Published | undefined {
  if (textAt(json.root, '@type') !== 'ElectionResults.ElectionReport') return undefined;
  const contests = itemsAt(json.root, 'Election').flatMap((election) =>
    itemsAt(election, 'Contest').map((contest) => {
      const name = at(contest, 'Name');
      const text = name && 'text' in name ? name.text : textAt(itemsAt(name, 'Text')[0], 'Content');
      return { label: text?.trim() || textAt(contest, '@id') || '', rows: itemsAt(contest, 'ContestSelection').length };
    }),
  );
  const ranked = contests.sort((a, b) => b.rows - a.rows);
  const first = ranked.find(({ label }) => label === given.contest) ?? ranked[0];
  const problems = collectProblems();
  const read = first && nist(path, json, { contest: first.label, columns: {} } as unknown as TableData, problems, () => undefined);
  const known = new Set(read ? [...read.columns.area, ...(read.columns.registered ?? []), ...(read.columns.ballotsCast ?? [])] : []);
  const columns = (read?.grid.header ?? []).filter((name) => !known.has(name));
  const isNone = (name: string): boolean => NO_CANDIDATE.test(name) || /^(write-?ins|ballots rejected)$/i.test(name);
  return {
    format: 'nist',
    reason: 'its @type is that of an election report by NIST SP 1500-100',
    ...(ranked.length > 1 &&
      first && {
        contest:
          first.label === given.contest ? said(first.label) : guess(first.label, 'unsure', `most selections of ${ranked.length} contests`),
      }),
    contests: ranked.map(({ label }) => label),
    candidates: columns.filter((name) => !isNone(name)).map((name) => ({ name, columns: [name] })),
    aside: columns.filter(isNone),
    level: given.level === undefined ? guess('precinct', 'likely', 'the smallest unit of most reports') : said(given.level),
  };
}

/** What a document in XML holds, where its layout is known: the contest with most choices, and those that have votes by place. */
export function publishedXml(path: string, text: string, given: Given = {}): Published | { problems: readonly Problem[] } | undefined {
  const start = text.slice(0, START);
  const problems = collectProblems();
  if (CLARITY.test(start)) {
    const report = clarityReport(path, text, problems);
    if (report?.contests.length === 0) {
      const location = { file: path, line: 1, column: 1, field: '' };
      problems.add({ code: 'empty-table', location, message: 'the report holds no contest', expected: 'a <Contest> with choices' });
    }
    if (!report || report.contests.length === 0) return { problems: problems.kept };
    const contests = report.contests.map((contest) => {
      const names = choiceNames(contest);
      return {
        label: contest.label || contest.key,
        votes: names.slice(0, contest.choices.length),
        aside: names.slice(contest.choices.length),
      };
    });
    return offered('clarity', 'its root is that of a report of Clarity', contests, report.unit.toLowerCase(), given);
  }
  if (!EML.test(start)) return undefined;
  const contests = emlContests(path, text, problems);
  if (!contests) return { problems: problems.kept };
  const counted = contests.map((contest) => ({ label: contest.label || contest.id, votes: emlContestants(contest), aside: [] }));
  const hasUnits = contests.some(({ counts }) => counts.places.size > 1);
  return offered('eml', 'its root is that of the Election Markup Language', counted, hasUnits ? 'station' : 'region', given);
}

interface Counted {
  readonly label: string;
  readonly votes: readonly string[];
  readonly aside: readonly string[];
}

function offered(format: 'clarity' | 'eml', reason: string, contests: readonly Counted[], level: string, given: Given): Published {
  const ranked = [...contests].sort((a, b) => b.votes.length - a.votes.length);
  const first = ranked.find(({ label }) => label === given.contest) ?? ranked[0];
  const isNone = (name: string): boolean => NO_CANDIDATE.test(name);
  return {
    format,
    reason,
    ...(ranked.length > 1 && {
      contest:
        first.label === given.contest
          ? said(first.label)
          : guess(first.label, 'unsure' as const, `most contestants of ${ranked.length} contests`),
    }),
    contests: ranked.map(({ label }) => label),
    candidates: (first?.votes ?? []).filter((name) => !isNone(name)).map((name) => ({ name, columns: [name] })),
    aside: [...(first?.votes ?? []).filter(isNone), ...(first?.aside ?? [])],
    level: given.level === undefined ? guess(level, 'likely', 'the smallest place that has counts') : said(given.level),
  };
}

const START = 4096;
const CLARITY = /<ElectionResult[\s/>]/;
const EML = /<(\w+:)?EML[\s/>]/;

const XML: readonly (readonly [RegExp, string])[] = [
  [/<(\w+:)?ElectionReport[\s>]/, 'an election report by NIST SP 1500-100 in XML'],
  [/<html[\s>]|<!doctype html/i, 'a web page (HTML)'],
];

/** What a text is that is no table: markup, by the name of its kind. */
export function markupOf(text: string): { name: string } | undefined {
  const start = text.slice(0, START);
  if (!/^\s*<(\?xml|!--|!doctype|\w)/i.test(start)) return undefined;
  return { name: XML.find(([root]) => root.test(start))?.[1] ?? 'an XML document' };
}

/** What is read, said where a file is none of it. */
export const READABLE =
  'a table as CSV, XLSX, Parquet or JSON (rows of one level), or one of the layouts openelections, medsl, nist (JSON), clarity (XML), eml (XML) and cik';
