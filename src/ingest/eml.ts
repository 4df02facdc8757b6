import type { Problems } from '../data/problem.ts';
import { chosenContest } from './chosen-contest.ts';
import type { Place } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { PlaceCounts, TOTAL } from './place-counts.ts';
import type { Complain } from './table-columns.ts';
import type { WideTable } from './wide-table.ts';
import { placesOf, walkXmlText } from './xml-text.ts';

/** A contest of a count in EML: its counts by reporting unit, and which columns are lists or candidates. */
export interface EmlContest {
  label: string;
  id: string;
  readonly counts: PlaceCounts;
  /** Columns of lists where there are any; else those of candidates. */
  readonly lists: Set<string>;
  readonly candidates: Set<string>;
  readonly rejected: Set<string>;
}

const CAST = 'Cast';
const COUNTED = 'TotalCounted';

/** A unit of which the counts are being read. */
interface Unit {
  id: string;
  name: string;
  at: number;
  selection?: { affiliation?: { name: string }; candidate?: { name: string } };
  readonly cells: {
    readonly column: string;
    readonly kind: 'list' | 'candidate' | 'rejected' | 'other';
    text: string;
    readonly at: number;
  }[];
}

/**
 * The contests of a count in the Election Markup Language (EML 510, OASIS), as municipalities and the electoral council of the
 * Netherlands publish it. A selection with a list is the list's votes; the candidates below it are parts of them.
 */
export function emlContests(path: string, text: string, problems: Problems): readonly EmlContest[] | undefined {
  const before = problems.total();
  const place = placesOf(text);
  const contests: EmlContest[] = [];
  const open: { readonly name: string; text: string; readonly attributes: Readonly<Record<string, string>>; readonly at: number }[] = [];
  let root: string | undefined;
  let unit: Unit | undefined;
  let affiliation: { name: string } | undefined;
  const closed: Readonly<Record<string, (own: (typeof open)[number]) => void>> = {
    ContestName: ({ text: name }) => {
      const contest = contests.at(-1);
      if (contest && name.trim() !== '') contest.label = name.trim();
    },
    ReportingUnitIdentifier: ({ text: name, attributes }) => {
      if (unit) Object.assign(unit, { id: attributes.Id ?? '', name: name.trim() });
    },
    RegisteredName: ({ text: name }) => {
      if (unit?.selection?.affiliation && name.trim() !== '') unit.selection.affiliation.name = name.trim();
    },
    AffiliationIdentifier: () => {
      affiliation = unit?.selection?.affiliation;
    },
    CandidateName: ({ text: name }) => nameCandidate(name),
    CandidateFullName: ({ text: name }) => nameCandidate(name),
    NameLine: ({ text: name }) => nameCandidate(name),
    ValidVotes: ({ text: votes, at }) => {
      const selection = unit?.selection;
      if (!unit || !selection) return;
      const list = selection.affiliation ?? affiliation;
      const candidate = selection.candidate;
      const isList = candidate === undefined && list !== undefined;
      const column = isList
        ? list.name
        : [candidate?.name, list && `(${list.name})`].filter((one) => one !== undefined).join(' ') || 'selection';
      unit.cells.push({ column, kind: isList ? 'list' : 'candidate', text: votes.trim(), at });
    },
    Cast: ({ text: votes, at }) => other(CAST, votes, at),
    TotalCounted: ({ text: votes, at }) => other(COUNTED, votes, at),
    RejectedVotes: ({ text: votes, attributes, at }) => other(`RejectedVotes ${attributes.ReasonCode ?? ''}`.trim(), votes, at, 'rejected'),
    UncountedVotes: ({ text: votes, attributes, at }) => other(`UncountedVotes ${attributes.ReasonCode ?? ''}`.trim(), votes, at),
  };
  const nameCandidate = (name: string): void => {
    const candidate = unit?.selection?.candidate;
    if (candidate && name.trim() !== '') candidate.name = name.trim().replace(/\s+/g, ' ');
  };
  const other = (column: string, votes: string, at: number, kind: 'rejected' | 'other' = 'other'): void => {
    if (unit && unit.selection === undefined) unit.cells.push({ column, kind, text: votes.trim(), at });
  };
  walkXmlText(
    path,
    text,
    {
      open(name, attributes, at) {
        root ??= name;
        open.push({ name, text: '', attributes, at });
        if (name === 'Contest')
          contests.push({ label: '', id: '', counts: new PlaceCounts(), lists: new Set(), candidates: new Set(), rejected: new Set() });
        else if (name === 'ContestIdentifier') {
          const contest = contests.at(-1);
          if (contest) Object.assign(contest, { id: attributes.Id ?? '', label: attributes.Id ?? '' });
        } else if (name === 'TotalVotes' || name === 'ReportingUnitVotes') {
          unit = { id: '', name: name === 'TotalVotes' ? TOTAL : '', at, cells: [] };
          affiliation = undefined;
        } else if (name === 'Selection' && unit) unit.selection = {};
        else if (name === 'AffiliationIdentifier' && unit?.selection) {
          const id = attributes.Id ?? '';
          unit.selection.affiliation = { name: `list ${id}` };
        } else if (name === 'CandidateIdentifier' && unit?.selection) {
          const id = attributes.Id ?? attributes.ShortCode ?? '';
          unit.selection.candidate = { name: `candidate ${id}` };
        }
      },
      close(name) {
        const own = open.pop();
        if (own) closed[name]?.(own);
        if (name === 'Selection' && unit) unit.selection = undefined;
        const contest = contests.at(-1);
        if ((name === 'TotalVotes' || name === 'ReportingUnitVotes') && unit && contest) addUnit(contest, unit, place);
        if (name === 'TotalVotes' || name === 'ReportingUnitVotes') unit = undefined;
      },
      text(piece) {
        const own = open.at(-1);
        if (own) own.text += piece;
      },
    },
    problems,
  );
  if (problems.total() > before) return undefined;
  const refuse = (message: string, expected: string): undefined => {
    problems.add({ code: 'layout', location: { file: path, ...place(0), field: 'format' }, message, expected });
    return undefined;
  };
  if (root !== 'EML') return refuse('this is not a document of EML', 'an XML file with the root <EML>');
  if (contests.every(({ counts }) => counts.places.size === 0)) {
    const message = 'this document of EML has no counts: another of its kinds, such as 230 or 110, lists candidates or elections';
    return refuse(message, 'a count (EML 510)');
  }
  return contests;
}

/** The counts of a unit under a name of its own: that of another unit gets its identifier beside it. */
function addUnit(contest: EmlContest, { id, name, at, cells }: Unit, place: (at: number) => Place): void {
  const plain = name || id || `line ${place(at).line}`;
  const unique = contest.counts.places.has(plain) ? `${plain} (${id || contest.counts.places.size})` : plain;
  for (const { column, kind, text, at: cell } of cells) {
    contest.counts.add(column, unique, text, cell);
    if (kind === 'list') contest.lists.add(column);
    if (kind === 'candidate') contest.candidates.add(column);
    if (kind === 'rejected') contest.rejected.add(column);
  }
}

/** What the contestants of a contest are: its lists where it has any, else its candidates. */
export const emlContestants = ({ lists, candidates }: EmlContest): readonly string[] => [...(lists.size > 0 ? lists : candidates)];

/** The rows of reporting units and that of their total; the total alone where there are no units. */
export function emlTable(contest: EmlContest, text: string): WideTable {
  const { counts, rejected } = contest;
  const grid = counts.table('reporting unit', placesOf(text));
  const has = (column: string): string[] | undefined => (counts.columns.has(column) ? [column] : undefined);
  const invalid = [...rejected].sort((a, b) => grid.header.indexOf(a) - grid.header.indexOf(b));
  const isRoll = castIsRoll(contest);
  return {
    grid,
    columns: {
      area: [grid.header[0]],
      valid: has(COUNTED),
      invalid: invalid.length > 0 ? invalid : undefined,
      ...(isRoll ? { registered: has(CAST) } : { ballotsCast: has(CAST) }),
    },
  };
}

/** Whether `Cast` is those entitled to vote, as the Netherlands write it, rather than ballots: more than was counted and rejected somewhere. */
function castIsRoll({ counts, rejected }: EmlContest): boolean {
  const value = (column: string, place: string): number => Number(counts.columns.get(column)?.get(place)?.text ?? 0);
  return [...counts.places.keys()].some((place) => {
    const sum = [COUNTED, ...rejected].reduce((all, column) => all + value(column, place), 0);
    return value(CAST, place) > sum;
  });
}

/** A contest of a count in EML, one row a reporting unit. */
export function eml(path: string, text: string, spec: TableData, problems: Problems, complain: Complain): WideTable | undefined {
  const contests = emlContests(path, text, problems);
  const offered = contests?.map((one) => ({ label: one.label, id: one.id, one }));
  const contest = offered && chosenContest(path, spec.contest, offered, complain);
  return contest && emlTable(contest, text);
}
