import type { AuditReport, CheckResult, Finding, QuestionAnswer, Reading, ReportTable } from '../audit/report.ts';
import type { Question } from '../findings/check.ts';
import { QUESTION_TEXTS } from '../findings/check.ts';
import { GRADES } from '../findings/grading.ts';
import { enumerate, join } from '../language/format.ts';
import { T as MODEL } from '../language/model.texts.ts';
import { english, type Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { MOST_OF_A_CHECK, omittedIn } from './capped.ts';
import { T as GLOSSARY } from './glossary.texts.ts';
import { T } from './phrases.texts.ts';
import { T as REPORT } from './report.texts.ts';
import type { Teller } from './teller.ts';

// What every format for people says in the same words; the formats add their marks.

const VERDICTS: Readonly<Record<QuestionAnswer['verdict'], Text>> = {
  contradicted: REPORT.contradicted(),
  anomalous: REPORT.anomalous(),
  unusual: REPORT.unusual(),
  slips: REPORT.slips(),
  consistent: REPORT.consistent(),
  'weakly-tested': REPORT.weaklyTested(),
  'not-testable': REPORT.notTestable(),
};

export const questionText = (question: Question): Text => word(QUESTION_TEXTS[question]);
export const verdictText = ({ verdict }: QuestionAnswer): Text => VERDICTS[verdict];
export const partlyText = ({ partly }: QuestionAnswer): Text => (partly ? REPORT.partlyTested() : '');

/** What was audited. */
export function introduction({ dataset }: AuditReport): Text {
  const { sources, areas, contestants, contest } = dataset;
  const size = [
    REPORT.source2({ sources: sources.length }),
    // The whole is no area of itself.
    ...(areas > 1 ? [MODEL.area2({ found: areas - 1 })] : []),
    REPORT.contestant({ contestants: contestants.length }),
  ];
  const what = REPORT.auditPublishedFiguresAgainst({ size: join(size, ', ') });
  return contest.date ? REPORT.election({ what, date: contest.date }) : T.figures({ what });
}

/** The official result in a sentence, and how finely it is published. */
export function officialResult({ dataset: { result, contestants } }: AuditReport): Text | undefined {
  if (!result) return undefined;
  const most = contestants.map(({ name }, index) => ({ name, share: result.shares[index] })).sort((a, b) => b.share - a.share);
  const shown = join(
    most.slice(0, 8).map(({ name, share }) => T.figures2({ name, share })),
    ', ',
  );
  const all = most.length > 8 ? REPORT.and({ shown, most: most.length - 8 }) : shown;
  const of = result.valid === undefined ? all : REPORT.validVotes({ all, valid: result.valid });
  const official = REPORT.officialResultVotesPublished({ of, level: word(result.level), rows: result.rows });
  return result.level === 'station' ? official : REPORT.noResultsPollingStation({ official });
}

/** How much was found of what kind, and what the kinds mean. */
export function summaryText({ summary }: AuditReport): Text {
  const { errors, documentErrors, warnings, notes } = summary;
  return REPORT.resultDocumentsAboutElection({ errors, documentErrors, warnings, notes });
}

export const KINDS_TEXT: Text = REPORT.errorContradictionNeedsNo();

export function acceptedCount({ summary: { accepted } }: AuditReport): Text | undefined {
  if (accepted === 0) return undefined;
  return REPORT.theseAcceptedReasonBeside({ accepted });
}

/** Checks that had nothing to work on, with those that wait for the same data together. */
export function untested(checks: readonly CheckResult[]): { readonly titles: readonly Text[]; readonly needed: Text }[] {
  const waiting = new Map<string, { readonly titles: Text[]; readonly needed: Text }>();
  for (const { title, status, skipped } of checks) {
    if (status !== 'skipped') continue;
    const needed = skipped[0]?.dataNeeded ?? 'other data';
    const key = english(needed);
    waiting.set(key, { titles: [...(waiting.get(key)?.titles ?? []), title], needed });
  }
  return [...waiting.values()];
}

/** How many of the findings are shown, and where the others are; undefined where all are shown. */
export function leftOutText({ findings, checks }: Pick<AuditReport, 'findings' | 'checks'>, shown: number): Text | undefined {
  const omitted = omittedIn({ checks });
  const all = findings.length + omitted;
  if (all <= shown) return undefined;
  const facts = { most_rows: shown, rows: REPORT.finding2({ findings: all }), part: 'findings.csv' };
  return omitted > 0 ? REPORT.showingSome({ ...facts, most: MOST_OF_A_CHECK }) : REPORT.showingAll(facts);
}

/** How many rows of a table are shown, and where there are more; undefined where all are. */
export function shownRows({ rows, rowsOmitted = 0 }: Pick<ReportTable, 'rows' | 'rowsOmitted'>, most: number): Text | undefined {
  const facts = { most_rows: Math.min(most, rows.length), rows: MODEL.row({ rows: rows.length + rowsOmitted }), part: 'report.json' };
  if (rowsOmitted > 0) return REPORT.showingRows({ ...facts, listed: rows.length });
  return rows.length > most ? REPORT.showingAll(facts) : undefined;
}

/** The findings in the order of a report, the worst of them, by what they are. */
export function groupedFindings(
  { findings }: Pick<AuditReport, 'findings'>,
  most = Number.POSITIVE_INFINITY,
): { readonly title: Text; readonly findings: readonly Finding[] }[] {
  const groups = [
    { title: REPORT.errorsResult(), one: (f: Finding) => f.severity === 'error' && f.about === 'result' },
    { title: REPORT.warnings(), one: (f: Finding) => f.severity === 'warning' },
    { title: REPORT.errorsDocuments(), one: (f: Finding) => f.severity === 'error' && f.about === 'document' },
    { title: REPORT.notes(), one: (f: Finding) => f.severity === 'note' },
  ];
  return groups
    .map(({ title, one }) => ({ title, findings: findings.slice(0, most).filter(one) }))
    .filter((group) => group.findings.length > 0);
}

/** Who accepts a finding, why and until when. */
export function acceptedText({ reason, expires, by }: NonNullable<Finding['accepted']>): Text {
  const who = by === 'manifest' ? REPORT.manifest() : REPORT.baseline();
  return expires ? REPORT.until({ reason, who, expires }) : T.figures3({ reason, who });
}

/** The grade with what it follows from: the least of three scales. */
export function gradeText(grade: number, grading: Finding['grading']): Text {
  const named = REPORT.figures4({ grade, grades: word(GRADES[grade]) });
  if (!grading) return named;
  const { effect, evidence, quality, deduct } = grading;
  const scales = enumerate([
    REPORT.effect({ effect }),
    evidence === undefined ? REPORT.evidenceNotComputable() : REPORT.evidence({ evidence }),
    REPORT.qualitySource({ quality }),
  ]);
  const least = REPORT.least({ named, scales });
  if (!deduct || Math.min(effect, evidence ?? 4, quality) === 0) return least;
  return REPORT.lessOrdinaryExplanationNot({ least, deduct });
}

/** The readings of a source side by side: every key a row. */
export function readingRows(
  readings: readonly Reading[],
): { readonly label: Text; readonly values: readonly (number | Text | undefined)[] }[] {
  const keys = [...new Set(readings.flatMap((reading) => Object.keys(reading)))];
  return keys.map((key) => ({ label: readingLabel(key), values: readings.map((reading) => reading[key]) }));
}

const LABELS: Readonly<Record<string, Text>> = {
  base: REPORT.sharesTaken(),
  n: REPORT.sampleSize(),
  x2SimpleRandom: REPORT.xSimpleRandomSample(),
  log10PSimpleRandom: REPORT.log10PSimple(),
  gSimpleRandom: REPORT.gSimpleRandomSample(),
  log10PGSimpleRandom: REPORT.log10PG(),
  impliedDesignEffect: REPORT.designEffectKnown(),
  designEffectFrom: REPORT.which(),
  log10PImpliedDesignEffect: REPORT.log10PDesign(),
  meanDesignEffect: REPORT.meanDesignEffectOfficial(),
  log10PRaoScottFirstOrder: REPORT.log10PRao(),
  log10PRaoScottSecondOrder: REPORT.log10PRao2(),
  zSimpleRandom: REPORT.zSimpleRandomSample(),
  reconcilingDesignEffect: REPORT.designEffectWouldReconcile(),
  x2TotalSurveyError: REPORT.xTotalSurveyError(),
  log10PTotalSurveyError: REPORT.log10PTotal(),
  x2LeastFavourable: REPORT.xTotalSurveyError2(),
  log10PLeastFavourable: REPORT.log10PSame(),
  effectiveSize: REPORT.interviewsWorth(),
  log10BayesFactor: REPORT.log10BayesFactor(),
  log10BayesFactorLeastFavourable: REPORT.sameLeastFavourableShares(),
  z: REPORT.zTotalSurveyError(),
  log10P: REPORT.log10PTotal2(),
};

/** What a measure of a reading is called: `log10PDesignEffect2` is `log10 p, design effect 2`. */
function readingLabel(key: string): Text {
  const effect = /^log10PDesignEffect(.+)$/.exec(key);
  return effect ? REPORT.log10PDesign2({ effect: effect[1] }) : (LABELS[key] ?? key);
}

/** How often a check speaks up where nothing was done; undefined where it was not measured. */
export function falseAlarmText({ ofHypothesis, simulated, real }: NonNullable<CheckResult['falseAlarms']>): Text {
  const parts = [
    ...(simulated
      ? [
          simulated.stations === 0
            ? REPORT.electionsResultsRegionSimulated({ flagged: simulated.flagged, tested: simulated.tested })
            : REPORT.electionsAboutStationsSimulated({
                flagged: simulated.flagged,
                tested: simulated.tested,
                stations: simulated.stations,
              }),
        ]
      : []),
    ...(real ? [REPORT.realElectionsRegardedClean({ flagged: real.flagged, tested: real.tested })] : []),
  ];
  if (!ofHypothesis) return REPORT.checkFlags({ parts: join(parts, '; ') });
  const [own, ...ofCheck] = parts;
  const hypothesis = REPORT.hypothesisFlags({ parts: own });
  return ofCheck.length === 0 ? hypothesis : join([hypothesis, REPORT.checkFlags({ parts: join(ofCheck, '; ') })], '; ');
}

/** The rate of the finding's own hypothesis; of its check, for a test, where only that was measured. */
function rateShown({ falseAlarms, test, severity }: Finding, check: RatedCheck | undefined, tell: Teller): string | undefined {
  // A warning by a rule of its own is judged by its rate, as one of a test is.
  const byRate = severity === 'warning' && check?.kind === 'test';
  const alarms = falseAlarms ?? (test || byRate ? check?.falseAlarms : undefined);
  if (alarms) return tell(falseAlarmText(alarms));
  return byRate ? tell(REPORT.rateNotMeasured()) : undefined;
}

/** What of a check its findings are told with. */
type RatedCheck = Pick<CheckResult, 'kind' | 'falseAlarms'>;

/** How unlikely a finding is; of one without a p-value how many clean twins show as much, where they were drawn. */
function unlikelyOf({ test, twin }: Finding, tell: Teller, unlikely: (test: NonNullable<Finding['test']>) => string): string | undefined {
  if (test) return unlikely(test);
  if (twin?.draws === undefined || twin.asExtreme === undefined || twin.pValue === undefined) return undefined;
  return tell(REPORT.datasetDrawnWithoutManipulation({ draws: twin.draws, asExtreme: twin.asExtreme, pValue: twin.pValue }));
}

/** The parts of a finding for a reader, each with its name. */
export function findingParts(
  one: Finding,
  tell: Teller,
  unlikely: (test: NonNullable<Finding['test']>) => string,
  check?: RatedCheck,
): { readonly name: Text; readonly text: string }[] {
  const parts: (readonly [Text, string | undefined])[] = [
    [REPORT.expected(), tell(one.expected)],
    [REPORT.seen(), tell(one.seen)],
    [REPORT.howUnlikely(), unlikelyOf(one, tell, unlikely)],
    [REPORT.falseAlarms(), rateShown(one, check, tell)],
    [REPORT.grade(), one.grade === undefined ? undefined : tell(gradeText(one.grade, one.grading))],
    [REPORT.bothFiguresStand(), one.reconciled && tell(one.reconciled)],
    [REPORT.whatElseCouldExplain(), one.grade === 0 ? undefined : one.explanations.map(tell).join(' ')],
    [REPORT.whatToAskFor(), one.grade === 0 ? undefined : one.ask && tell(one.ask)],
    [REPORT.accepted(), one.accepted && tell(acceptedText(one.accepted))],
  ];
  return parts.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}

export const STATUS: Readonly<Record<CheckResult['status'], Text>> = {
  passed: REPORT.passed(),
  flagged: REPORT.flagged(),
  skipped: REPORT.skipped3(),
  failed: REPORT.failed2(),
};

/** How the report came about, and how its p-values are corrected. */
export function reproductionTexts({ tool, options }: AuditReport): readonly Text[] {
  const list = Object.entries(options).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(', ') : String(value)}`);
  return [
    REPORT.writtenSameFilesOptions({ tool: tool.name, version: tool.version, list: list.join('; ') }),
    REPORT.pValuesCorrectedWithin({ level: String(options.level) }),
  ];
}

export const COMMAND_TEXT: Text = GLOSSARY.commandWritesReportAgain();

/** The command that writes a report again from the same files, byte for byte. */
export function reproducingCommand({ tool, options, findings }: Pick<AuditReport, 'tool' | 'options' | 'findings'>): string {
  const list = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));
  const given = ['seed', 'checks', 'skip', 'today'].filter((name) => options[name] !== undefined);
  return [
    `npx ${shellWord(`${tool.name}@${tool.version}`)} audit FOLDER`,
    ...given.map((name) => `--${name} ${shellWord(list(options[name]))}`),
    // An audit that writes a report may draw twins of its own accord.
    `--twin ${shellWord(list(options.twins ?? 0))}`,
    ...(findings.some(({ accepted }) => accepted?.by === 'baseline') ? ['--baseline FILE'] : []),
    '--out DIR',
  ].join(' ');
}

/** A value as one word of a shell, in quotes where anything in it could act. */
const shellWord = (value: string): string => (/^[\w@.,:/+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`);
