import type { Dataset } from '../data/dataset.ts';
import { isIndependent, type Source } from '../data/source.ts';
import { rowOf } from '../data/table.ts';
import { join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { type CouldMatter, couldMatter, type Doubt as DoubtfulRows, fewestDoubts } from '../queries/outcome/could-matter.ts';
import type { Decision as Decided } from '../queries/outcome/decision.ts';
import { decisionsUnder } from '../queries/outcome/decisions.ts';
import { type OfficialResult, officialResult } from '../queries/outcome/result.ts';
import { stageCaveat } from '../queries/stage.ts';
import { closestText, decisionText } from './decision-text.ts';
import type { Judged } from './findings.ts';
import { T } from './outcome.texts.ts';
import type { AuditReport, CheckResult, Decision, Finding } from './report.ts';
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
 * @param checks by which findings that cannot be counted in ballots are named
 */
export function outcomeOf(
  dataset: Dataset,
  judged: readonly Judged[],
  counts: (finding: Finding) => boolean,
  size: ContestSize,
  checks: readonly Pick<CheckResult, 'id' | 'title'>[] = [],
): OutcomeInDoubt {
  const official = officialResult(dataset);
  const decisions = official ? decisionsUnder(dataset.contest, official) : [];
  const about = judged.filter(({ finding }) => finding.about === 'result' && !finding.accepted && counts(finding));
  const doubts = official ? doubtsOf(about, official, dataset.sources) : { rows: [] };
  const whole = official && couldMatter(dataset.contest, official, doubts, decisions);
  const byId = new Map(about.map((one) => [one.finding.id, one]));
  const uncounted = about.flatMap(({ finding }) => (finding.weight?.ballots ? [] : [finding]));
  return {
    outcome: {
      decisions: decisions.map((one) => decisionOf(one, dataset)),
      ...(whole &&
        size.ballots !== undefined && {
          doubt: {
            ballots: Math.min(whole.ballots, size.ballots),
            ofBallots: size.ballots,
            stations: whole.stations,
            notCounted: uncounted.map(({ id }) => id),
          },
        }),
      couldMatter: whole?.couldMatter ?? null,
      ...sentenceOf({ dataset, official, doubts, whole, size, findings: about.length, notCounted: notCountedText(uncounted, checks) }),
    },
    couldChange(findings) {
      if (!official || decisions.length === 0) return false;
      const own = findings.flatMap(({ id }) => byId.get(id) ?? []);
      return (
        own.length > 0 && couldMatter(dataset.contest, official, doubtsOf(own, official, dataset.sources), decisions).couldMatter === true
      );
    },
  };
}

export function decisionOf(
  { kind, area, for: winner, against, tie, transfer, add, remove, stations }: Decided,
  dataset: Dataset,
): Decision {
  const id = (contestant: number | undefined): string | null => (contestant === undefined ? null : dataset.contestants[contestant].id);
  return { kind, area: dataset.areas.id(area), for: id(winner), against: id(against), tie, transfer, add, remove, stations };
}

/** The ballots in doubt, by row of the table that holds the result; of findings that know no rows, as totals. */
export function doubtsOf(judged: readonly Judged[], { result, rows }: OfficialResult, sources: readonly Source[]): DoubtfulRows {
  const independent = new Set(sources.filter(isIndependent).map(({ id }) => id));
  const byRow: DoubtfulRows['rows'][number][] = [];
  const totals: NonNullable<DoubtfulRows['totals']>[number][] = [];
  // Sources that speak of one result as a whole may all mean the same ballots, and so may the gaps that one source leaves: the
  // largest counts.
  const byResult = new Map<string, number>();
  for (const { finding, doubt } of judged) {
    if (!doubt) {
      const most = Math.round(Math.min(finding.weight?.ballots?.[1] ?? 0, result.valid));
      const { source = finding.id, area = '' } = finding.scope;
      const whole = independent.has(source) ? `of ${area}` : source;
      byResult.set(whole, Math.max(byResult.get(whole) ?? 0, most));
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
  for (const ballots of byResult.values()) if (ballots > 0) totals.push({ kind: 'moved', ballots });
  return { rows: byRow, totals };
}

interface Weighed {
  readonly dataset: Dataset;
  readonly official: OfficialResult | undefined;
  readonly doubts: DoubtfulRows;
  readonly whole: CouldMatter | undefined;
  readonly size: ContestSize;
  /** How many findings there are, counted in ballots or not. */
  readonly findings: number;
  readonly notCounted: Text[];
}

/** How near the outcome was, and whether what was found could have changed it; what cannot be counted in ballots is named after it. */
function sentenceOf({ dataset, official, doubts, whole, size, findings, notCounted }: Weighed): { sentence?: Text } {
  const closest = whole?.decisions[0]?.decision;
  if (!official || !whole || !closest) return {};
  const turns = closestText(closest, dataset.contestants);
  const caveat = stageCaveat(dataset);
  const told = (...sentences: Text[]) => ({ sentence: join([...(caveat ? [caveat] : []), ...sentences], ' ') });
  if (findings === 0) return told(T.nothing({ turns }));
  if (whole.couldMatter === null || size.ballots === undefined) return told(T.noneCounted({ turns }), ...notCounted);
  const concerns = T.concerns({ ballots: Math.min(whole.ballots, size.ballots), of: size.ballots, turns });
  return told(concerns, changeText(dataset, official, doubts, whole), ...notCounted);
}

/** Whether what was found could have changed a decision, and how much of it would have to be true for that. */
function changeText({ contest, contestants }: Dataset, official: OfficialResult, doubts: DoubtfulRows, { decisions }: CouldMatter): Text {
  const fallen = decisions.find(({ stands }) => !stands)?.decision;
  if (!fallen) return T.couldNotHave();
  const { stations = 0, ballots = 0 } = fewestDoubts(contest, official, doubts, fallen) ?? {};
  const isClosest = fallen === decisions[0].decision;
  const what = decisionText(fallen, contestants);
  if (stations > 0) {
    const places = official.rows?.table.level === 'station' ? T.ofStations({ n: stations }) : T.ofAreas({ n: stations });
    return isClosest ? T.couldHave({ places }) : T.couldHaveOther({ what, places });
  }
  if (ballots === 0) return T.eitherWay();
  return isClosest ? T.couldHaveBallots({ ballots }) : T.couldHaveOtherBallots({ what, ballots });
}

/** Checks named in the sentence; the others are counted. */
const MOST_NAMED = 4;

/** The checks whose findings cannot be counted in ballots. */
function notCountedText(findings: readonly Finding[], checks: readonly Pick<CheckResult, 'id' | 'title'>[]): Text[] {
  const titles = checks.flatMap(({ id, title }) => (findings.some(({ check }) => check === id) ? [title] : []));
  if (titles.length === 0) return [];
  const others = titles.length > MOST_NAMED ? titles.length - MOST_NAMED + 1 : 0;
  const named = titles.slice(0, titles.length - others);
  return [others > 0 ? T.notCountedAndOthers({ checks: named, others }) : T.notCounted({ checks: named })];
}
