import type { Dataset } from '../data/dataset.ts';
import { rowOf } from '../data/table.ts';
import { join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { couldMatter, type Doubt as DoubtfulRows } from '../queries/outcome/could-matter.ts';
import { type Decision as Decided, turnsOn } from '../queries/outcome/decision.ts';
import { decisionsUnder } from '../queries/outcome/decisions.ts';
import { type OfficialResult, officialResult } from '../queries/outcome/result.ts';
import type { Judged } from './findings.ts';
import { T } from './outcome.texts.ts';
import type { AuditReport, Decision, Finding } from './report.ts';
import type { ContestSize } from './weigh.ts';

/** What a contest decided, and what the findings could change of it. */
export interface OutcomeInDoubt {
  readonly outcome: AuditReport['outcome'];
  /** Whether the ballots that these findings put in doubt could change a decision. */
  readonly couldChange: (findings: readonly Finding[]) => boolean;
}

/**
 * The outcome and whether what was found could have changed it.
 *
 * @param judged all findings with their ballots
 * @param counts whether a finding counts: what is merely worth knowing puts no ballot in doubt
 */
export function outcomeOf(
  dataset: Dataset,
  judged: readonly Judged[],
  counts: (finding: Finding) => boolean,
  size: ContestSize,
): OutcomeInDoubt {
  const official = officialResult(dataset);
  const decisions = official ? decisionsUnder(dataset.contest, official) : [];
  const about = judged.filter(({ finding }) => finding.about === 'result' && !finding.accepted && counts(finding));
  const whole = official ? couldMatter(dataset.contest, official, doubtsOf(about, official), decisions) : undefined;
  const byId = new Map(about.map((one) => [one.finding.id, one]));
  const notCounted = about.filter(({ finding }) => !finding.weight?.ballots).map(({ finding }) => finding.id);
  const matters = whole?.couldMatter ?? null;
  return {
    outcome: {
      decisions: decisions.map((one) => decisionOf(one, dataset)),
      ...(whole &&
        size.ballots !== undefined && {
          doubt: { ballots: Math.min(whole.ballots, size.ballots), ofBallots: size.ballots, stations: whole.stations, notCounted },
        }),
      couldMatter: matters,
      ...sentenceOf({ dataset, decisions, matters, ballots: whole?.ballots ?? 0, size, notCounted: notCounted.length }),
    },
    couldChange(findings) {
      if (!official || decisions.length === 0) return false;
      const own = findings.flatMap(({ id }) => byId.get(id) ?? []);
      return own.length > 0 && couldMatter(dataset.contest, official, doubtsOf(own, official), decisions).couldMatter === true;
    },
  };
}

function decisionOf({ kind, area, for: winner, against, tie, transfer, add, remove, stations }: Decided, dataset: Dataset): Decision {
  const id = (contestant: number | undefined): string | null => (contestant === undefined ? null : dataset.contestants[contestant].id);
  return { kind, area: dataset.areas.id(area), for: id(winner), against: id(against), tie, transfer, add, remove, stations };
}

/** The ballots in doubt, by row of the table that holds the result; of findings that know no rows, as totals. */
function doubtsOf(judged: readonly Judged[], { result, rows }: OfficialResult): DoubtfulRows {
  const byRow: DoubtfulRows['rows'][number][] = [];
  const totals: NonNullable<DoubtfulRows['totals']>[number][] = [];
  for (const { finding, doubt } of judged) {
    const most = finding.weight?.ballots?.[1];
    if (!doubt) {
      if (most) totals.push({ kind: 'moved', ballots: Math.round(Math.min(most, result.valid)) });
      continue;
    }
    for (let at = 0; at < doubt.areas.length; at++) {
      const row = rows ? rowOf(rows.table, doubt.areas[at]) : -1;
      const ballots = Math.round(doubt.most[at]);
      // What has to be given back is what a contestant would have less.
      const net = doubt.net?.map((votes) => -Math.round(votes?.[at] ?? 0));
      if (row >= 0) byRow.push({ row, ballots, ...(net ? { kind: 'known', net } : { kind: doubt.kind }) });
      else totals.push({ kind: doubt.kind === 'counted' ? 'counted' : 'moved', ballots });
    }
  }
  return { rows: byRow, totals };
}

interface Weighed {
  readonly dataset: Dataset;
  readonly decisions: readonly Decided[];
  readonly matters: boolean | null;
  readonly ballots: number;
  readonly size: ContestSize;
  readonly notCounted: number;
}

/** How near the outcome was, and whether what was found could have changed it. */
function sentenceOf({ dataset, decisions, matters, ballots, size, notCounted }: Weighed): { sentence?: Text } {
  const [closest] = decisions;
  if (!closest) return {};
  const turns = turnsText(closest, dataset);
  const uncounted = notCounted > 0 ? [T.notCounted({ findings: notCounted })] : [];
  if (matters === null || size.ballots === undefined) return { sentence: join([T.turns({ turns }), ...uncounted], ' ') };
  const concerns = T.concerns({ ballots: Math.min(ballots, size.ballots), of: size.ballots, turns });
  return { sentence: join([concerns, matters ? T.couldHave() : T.couldNotHave(), ...uncounted], ' ') };
}

/** On how many votes a decision turns, by which change, and between whom. */
function turnsText(one: Decided, { contestants }: Dataset): Text {
  const name = (contestant: number | undefined): Text => (contestant === undefined ? T.others() : contestants[contestant].name);
  const votes = turnsOn(one);
  const between = { gains: name(one.for), loses: name(one.against) };
  const what = one.kind === 'quorum' ? T.quorum() : T[one.kind](between);
  if (!Number.isFinite(votes)) return T.never({ what });
  const way = votes === one.transfer ? T.transfer(between) : votes === one.add ? T.add(between) : T.remove(between);
  return T.turnsOn({ what, votes, way });
}
