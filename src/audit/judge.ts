import type { Dataset } from '../data/dataset.ts';
import { isIndependent, isPeopleSample, type Source } from '../data/source.ts';
import { QUESTIONS, type Unfit } from '../findings/check.ts';
import { join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { isOf } from '../queries/panel/compare.ts';
import { PANEL } from '../queries/panel/elections.ts';
import { stageHeadline } from '../queries/stage.ts';
import { answer } from './answers.ts';
import { officialCopies } from './copies.ts';
import { type CalibrationTable, falseAlarms } from './false-alarms.ts';
import type { Judged } from './findings.ts';
import { T } from './judge.texts.ts';
import { type OutcomeInDoubt, outcomeOf } from './outcome.ts';
import type { AuditReport, CheckResult, Finding, QuestionAnswer, StoryItem } from './report.ts';
import { storyOf } from './story.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';
import { contestSize } from './weigh.ts';

/** What a reader is told first: the answers, the outcome and how near it was, and the causes that matter. */
export type Judgement = Pick<AuditReport, 'outcome' | 'story'> & {
  readonly headline: Text;
  readonly questions: readonly QuestionAnswer[];
};

/**
 * Judges what the checks found.
 *
 * @param findings in the order of the report, accepted ones marked
 * @param judged the same with their ballots area by area, in any order
 * @param unfit columns that cannot be what the manifest says
 * @param rates how often checks flag honest elections, those of the country left out
 */
export function judge(
  dataset: Dataset,
  checks: readonly CheckResult[],
  findings: readonly Finding[],
  judged: readonly Judged[],
  unfit: readonly Unfit[],
  rates: CalibrationTable,
): Judgement {
  const byId = new Map(judged.map((one) => [one.finding.id, one]));
  const marked = findings.map((finding): Judged => ({ ...(byId.get(finding.id) as Judged), finding }));
  const size = contestSize(dataset);
  const unusual = new Set(
    marked.filter((one) => isUnusual(one, checks, size.stations, dataset.contest.country, rates)).map(({ finding }) => finding.id),
  );
  const counts = ({ id, severity }: Finding): boolean => severity !== 'note' || unusual.has(id);
  const outcome: OutcomeInDoubt = outcomeOf(dataset, marked, counts, size, checks);
  const asked = {
    checks,
    judged: marked,
    size,
    isUnusual: ({ id }: Finding): boolean => unusual.has(id),
    couldChange: outcome.couldChange,
    surveys: dataset.sources.filter(isPeopleSample).length,
  };
  const questions = QUESTIONS.map((question) => answer(question, asked));
  const verdicts = new Map(questions.map(({ id, verdict }) => [id, verdict]));
  const verdictOf = (question: CheckResult['question']): Verdict => verdicts.get(question) as Verdict;
  const { isUnusual: unusualOf, couldChange } = asked;
  const doubtOf = ({ id }: Finding) => byId.get(id)?.doubt;
  const story = storyOf({ dataset, checks, findings, isUnusual: unusualOf, verdictOf, couldChange, doubtOf, unfit });
  return { headline: headlineOf(dataset, questions, story, findings), questions, outcome: outcome.outcome, story };
}

/** A check that flags at most so many honest elections speaks of something unusual. */
const RARE = 0.01;
/** Elections a rate must come from. */
const FEWEST_ELECTIONS = 100;

/**
 * Whether a note makes its question unusual: the check says so, or hardly any honest election gets a note of its hypothesis,
 * simulated or real; of its check, where the hypothesis was not measured. Of the real ones those of the same country are left out.
 */
function isUnusual(
  { finding, unusual }: Judged,
  checks: readonly CheckResult[],
  rows: number,
  country: string | undefined,
  rates: CalibrationTable,
): boolean {
  if (finding.severity !== 'note' || finding.about !== 'result') return false;
  if (unusual) return true;
  const check = checks.find(({ id }) => id === finding.check);
  if (check?.kind !== 'informative' || rows === 0 || finding.grade !== undefined) return false;
  if (notedOfClean(finding.check, country)) return false;
  const { simulated, real } = finding.falseAlarms ?? falseAlarms(rates, finding.check, rows) ?? {};
  if (!simulated || simulated.tested < FEWEST_ELECTIONS) return false;
  return simulated.flagged <= RARE * simulated.tested && (real === undefined || real.flagged === 0);
}

const HEADLINES: Readonly<Record<Verdict, Text>> = {
  contradicted: T.contradicted(),
  anomalous: T.anomalous(),
  // A note that is unusual is an item about the result, which the headline tells; what remains are columns that do not fit.
  unusual: T.unfit(),
  slips: T.slips(),
  consistent: T.consistent(),
  'weakly-tested': T.weaklyTested(),
  'not-testable': T.notTestable(),
};
/** Whether the check has a finding about an election regarded as clean, in another country where the country is known. */
function notedOfClean(check: string, country: string | undefined): boolean {
  return PANEL.some((one) => one.reputation === 'clean' && one.notes.includes(check) && !isOf(one, country));
}

/** One sentence: the gravest verdict, and whose figures were read. */
function headlineOf(
  dataset: Dataset,
  questions: readonly QuestionAnswer[],
  story: AuditReport['story'],
  findings: readonly Finding[],
): Text {
  const worst = VERDICTS.find((verdict) => questions.some((one) => one.verdict === verdict)) as Verdict;
  const [item] = story;
  const graver = item && worst !== 'slips' && item.about === 'result';
  const stage = stageHeadline(dataset);
  const last = [...(stage ? [stage] : []), ...copiesText(dataset)];
  const isOfficial = dataset.sources.some(({ kind }) => kind === 'official');
  if (!graver) return join([isOfficial ? HEADLINES[worst] : T.noOfficial(), ...last], ' ');
  return join([item.headline, ...sourceText(dataset, item, findings), ...last], ' ');
}

/** A comparison of this grade or more is no agreement, whatever others of the source say. */
const UNLIKE = 2;
/** Sources named in the headline; the others are counted. */
const MOST_NAMED = 4;

/** What kind of source the first cause is about, and which sources say as the official result does: nobody must take one for all. */
function sourceText({ sources }: Dataset, item: StoryItem, findings: readonly Finding[]): Text[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const told = new Set(item.findings);
  const [about, ...others] = new Set(findings.filter(({ id }) => told.has(id)).map(({ scope }) => scope.source));
  // Of several the headline itself says what they are.
  const source = item.group === 'source' && about !== undefined && others.length === 0 ? known.get(about) : undefined;
  if (!source || !isIndependent(source)) return [];
  const compared = findings.filter((one) => one.about === 'result');
  const alike = new Set(compared.flatMap(({ grade, scope }) => (grade === 0 ? (scope.source ?? []) : [])));
  const unlike = new Set(
    compared.flatMap(({ severity, grade = 0, scope }) => (severity !== 'note' || grade >= UNLIKE ? (scope.source ?? []) : [])),
  );
  // What people said before the vote is no count of it.
  const names = sources.filter(({ id, kind }) => kind !== 'poll' && alike.has(id) && !unlike.has(id)).map(({ name }) => name);
  const unnamed = names.length > MOST_NAMED ? names.length - MOST_NAMED + 1 : 0;
  const agreeing =
    unnamed > 0
      ? T.agreeingAndOthers({ names: names.slice(0, names.length - unnamed), others: unnamed })
      : T.agreeing({ names, sources: names.length });
  return [kindText(source), ...(names.length > 0 ? [agreeing] : [])].filter((text) => text !== undefined);
}

/** What kind of source it is, in a sentence. */
function kindText({ kind, sample }: Source): Text | undefined {
  const size = sample?.size?.value;
  const { sourceKind } = T;
  switch (kind) {
    case 'survey':
      return size === undefined ? sourceKind.survey() : sourceKind.surveyOf({ size });
    case 'exit-poll':
      return size === undefined ? sourceKind.exitPoll() : sourceKind.exitPollOf({ size });
    case 'poll':
      return size === undefined ? sourceKind.poll() : sourceKind.pollOf({ size });
    case 'quick-count':
      return sourceKind.quickCount();
    case 'observer-tally':
      return sourceKind.observerTally();
    case 'voter-tally':
      return sourceKind.voterTally();
    default:
      return undefined;
  }
}

/** Whose copy was read, where the original was not seen. */
function copiesText(dataset: Dataset): Text[] {
  return officialCopies(dataset).map(({ copy, publisher }) =>
    publisher === undefined ? T.copy({ copy: copy.publisher }) : T.copyOf({ copy: copy.publisher, publisher }),
  );
}
