import type { Problems } from '../data/problem.ts';
import { chosenContest } from './chosen-contest.ts';
import type { Grid } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { PlaceCounts, TOTAL } from './place-counts.ts';
import type { Complain } from './table-columns.ts';
import type { WideTable } from './wide-table.ts';
import { placesOf, walkXmlText } from './xml-text.ts';

export const REGISTERED = 'Registered Voters';
export const BALLOTS_CAST = 'Ballots Cast';

/** A candidate of a contest, with its votes by place and way of voting. */
interface Choice {
  readonly name: string;
  readonly party: string;
  readonly total?: { readonly text: string; readonly at: number };
  readonly votes: Vote[];
}

interface Vote {
  readonly way: string;
  readonly place: string;
  readonly text: string;
  readonly at: number;
}

/** A contest of a report: its choices, and over and under votes, which belong to none of them. */
export interface ClarityContest {
  readonly label: string;
  readonly key: string;
  readonly at: number;
  readonly choices: readonly Choice[];
  readonly beside: readonly Choice[];
}

/** What a report of Clarity holds: what was counted in each place, and its contests. */
export interface ClarityReport {
  readonly unit: string;
  readonly turnout: PlaceCounts;
  readonly contests: readonly ClarityContest[];
}

/**
 * The contests of a report of Clarity Elections (`detail.xml`): one count for each choice, way of voting, and county or precinct.
 * Undefined with a problem added where the text is none.
 */
export function clarityReport(path: string, text: string, problems: Problems): ClarityReport | undefined {
  const before = problems.total();
  const place = placesOf(text);
  const turnout = new PlaceCounts();
  const contests: (ClarityContest & { choices: Choice[]; beside: Choice[] })[] = [];
  const units = new Map<string, number>();
  const open: string[] = [];
  let choice: Choice | undefined;
  let way = '';
  let root: string | undefined;
  const problem = (at: number, code: string, message: string, expected: string, field: string): void =>
    problems.add({ code, location: { file: path, ...place(at), field }, message, expected });
  walkXmlText(
    path,
    text,
    {
      open(name, attributes, at) {
        root ??= name;
        const parent = open.at(-1);
        open.push(name);
        const contest = contests.at(-1);
        if (name === 'ElectionVoterTurnout') addTurnout(turnout, TOTAL, attributes, at);
        else if (name === 'Contest')
          contests.push({ label: attributes.text ?? '', key: attributes.key ?? '', at, choices: [], beside: [] });
        else if (name === 'Choice' && contest) {
          const total = attributes.totalVotes;
          choice = {
            name: attributes.text ?? '',
            party: attributes.party ?? '',
            votes: [],
            ...(total !== undefined && { total: { text: total, at } }),
          };
          contest.choices.push(choice);
        } else if (name === 'VoteType' && contest) {
          way = attributes.name ?? '';
          if (!open.includes('Choice')) {
            choice = { name: way, party: '', votes: [] };
            contest.beside.push(choice);
          }
        } else if (attributes.name !== undefined && open.includes('ElectionVoterTurnout'))
          addTurnout(turnout, attributes.name, attributes, at);
        else if (parent === 'VoteType' && choice) {
          const { name: unit, votes } = attributes;
          if (unit === undefined || votes === undefined) problem(at, 'layout', `a <${name}> lacks its name or its votes`, 'both', name);
          else choice.votes.push({ way, place: unit.trim(), text: votes, at });
          units.set(name, (units.get(name) ?? 0) + 1);
        }
      },
      close() {
        open.pop();
      },
      text() {},
    },
    problems,
  );
  if (problems.total() > before) return undefined;
  if (root !== 'ElectionResult') {
    problem(0, 'layout', 'this is not a report of Clarity (detail.xml)', 'an XML file with the root <ElectionResult>', 'format');
    return undefined;
  }
  const unit = [...units].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'County';
  return { unit, turnout, contests };
}

function addTurnout(turnout: PlaceCounts, place: string, attributes: Readonly<Record<string, string>>, at: number): void {
  for (const [column, text] of [
    [REGISTERED, attributes.totalVoters],
    [BALLOTS_CAST, attributes.ballotsCast],
  ] as const)
    if (text !== undefined) turnout.add(column, place.trim(), text, at);
}

/** Names of the columns that the choices of a contest become: those of the same name are told apart by their party, or their order. */
export function choiceNames({ choices, beside }: ClarityContest): string[] {
  const all = [...choices, ...beside];
  const count = (name: string): number => all.filter((one) => one.name === name).length;
  const used = new Set<string>();
  return all.map(({ name, party }, index) => {
    const long = name === '' || count(name) > 1 ? `${name || 'choice'} (${party || index + 1})` : name;
    const unique = used.has(long) ? `${long} ${index + 1}` : long;
    used.add(unique);
    return unique;
  });
}

/** A contest of a report of Clarity, one row a county or precinct, and a row of the totals that the report prints. */
export function clarity(path: string, text: string, spec: TableData, problems: Problems, complain: Complain): WideTable | undefined {
  const report = clarityReport(path, text, problems);
  const contest =
    report &&
    chosenContest(
      path,
      spec.contest,
      report.contests.map((one) => ({ label: one.label, id: one.key, one })),
      complain,
    );
  if (!report || !contest) return undefined;
  const place = placesOf(text);
  const counts = new PlaceCounts();
  const names = choiceNames(contest);
  const rows = new Set([...contest.choices, ...contest.beside].flatMap(({ votes }) => votes.map((vote) => vote.place)));
  const before = problems.total();
  for (const [index, choice] of [...contest.choices, ...contest.beside].entries()) {
    const seen = new Set<string>();
    // A way of voting may be the sum of the others.
    const sums = choice.votes.some(({ way }) => SUM.test(way));
    for (const { way, place: unit, text: votes, at } of choice.votes) {
      if (sums && !SUM.test(way)) continue;
      if (seen.has(`${way}\0${unit}`)) {
        const message = `"${unit}" has two counts of "${way}" for "${names[index]}"`;
        problems.add({
          code: 'duplicate-row',
          location: { file: path, ...place(at), field: names[index] },
          message,
          expected: 'one count',
        });
      }
      seen.add(`${way}\0${unit}`);
      counts.add(names[index], unit, votes.trim(), at);
    }
  }
  if (problems.total() > before) return undefined;
  const turnout = [...report.turnout.columns].filter(([, own]) => [...rows].some((unit) => Number(own.get(unit)?.text ?? 0) > 0));
  for (const [column, own] of turnout)
    for (const unit of rows) {
      const count = own.get(unit);
      if (count) counts.add(column, unit, count.text, count.at);
    }
  // The printed totals are those of these rows only where the report has no others.
  const whole = [...report.turnout.places.keys()].every((unit) => unit === TOTAL || rows.has(unit));
  if (contest.choices.every(({ total }) => total !== undefined) && rows.size > 1 && !rows.has(TOTAL)) {
    for (const [index, { total }] of contest.choices.entries()) if (total) counts.add(names[index], TOTAL, total.text, total.at);
    for (const [column, own] of whole ? turnout : []) {
      const count = own.get(TOTAL);
      if (count) counts.add(column, TOTAL, count.text, count.at);
    }
  }
  if (rows.size === 0) {
    const location = { file: path, ...place(contest.at), field: '' };
    problems.add({
      code: 'empty-table',
      location,
      message: 'the contest has no votes by place',
      expected: 'a <VoteType> with counties or precincts',
    });
    return undefined;
  }
  const grid: Grid = counts.table(report.unit.toLowerCase(), place);
  const has = (column: string): string[] | undefined => (counts.columns.has(column) ? [column] : undefined);
  return { grid, columns: { area: [grid.header[0]], registered: has(REGISTERED), ballotsCast: has(BALLOTS_CAST) } };
}

const SUM = /^total( votes)?$/i;
