import { appendFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Calibration,
  CHECKS,
  type ControlRow,
  calibrationMarkdown,
  calibrationOf,
  controlRow,
  didYouMean,
  type ElectionOutcome,
  inRounds,
  KINDS,
  lackingIn,
  MANIPULATION_NAMES,
  MANIPULATIONS,
  type ManipulationName,
  mergedCalibration,
  type Plan,
  powerPicture,
  safeText,
  trialKey,
  VERSION,
} from '../core.ts';
import { failureText, PathError } from '../node/path-error.ts';
import { readGivenText } from '../node/read-given.ts';
import { makeFolder, writeTexts } from '../node/write-texts.ts';
import { runTrials } from './calibrate-threads.ts';
import { commanded, commandOf, commandsOf, readCalibration } from './calibration-file.ts';
import { controlsIn } from './control-datasets.ts';
import { Exit } from './exit.ts';
import { NO_PROGRESS, type ProgressLine, progressLine } from './progress.ts';
import { writeResult } from './stdout.ts';

export interface CalibrateFlags {
  readonly out: string;
  readonly elections: readonly string[];
  readonly perDose: readonly string[];
  readonly sizes: readonly string[];
  readonly manipulations: readonly string[];
  readonly doses: readonly string[];
  readonly kinds: readonly string[];
  readonly checks: readonly string[];
  readonly into?: string;
  readonly measured?: string;
  readonly confounding: boolean;
  readonly controls?: string;
  readonly disputed: readonly string[];
  readonly resume?: string;
  readonly seed: string;
  readonly jobs: string;
  readonly quiet?: boolean;
}

/**
 * `sanaq calibrate`: audits many simulated elections, and real ones where they are given, and writes how often every check
 * speaks up and what doses of manipulation it finds: `calibration.json`, `calibration.md` and `power.svg`.
 */
export async function calibrateCommand(flags: CalibrateFlags): Promise<void> {
  const plan = planOf(flags);
  const jobs = whole('--jobs', flags.jobs, 1);
  const line = lineFor(flags);
  const controls = flags.controls === undefined ? [] : await found(flags.controls);
  const unknown = flags.disputed.find((id) => controls.every((one) => one.id !== id));
  if (unknown !== undefined)
    usage(
      `--disputed: there is no election "${unknown}" among the controls${didYouMean(
        unknown,
        controls.map(({ id }) => id),
      )}`,
    );
  const before = await earlier(flags, plan);
  // Found out before, not after, hours of simulation.
  await attempt(() => makeFolder(flags.out));
  const outcomes = flags.resume === undefined ? new Map<string, ElectionOutcome>() : await known(flags.resume);
  await simulate(plan, outcomes, jobs, flags.resume, line);
  const rows: ControlRow[] = [];
  for (const { id, read } of controls) {
    line.show(`auditing ${id}, ${rows.length + 1} of ${controls.length}`);
    rows.push(controlRow(await attempt(read), flags.disputed.includes(id)));
  }
  line.clear();
  const own = calibrationOf(plan, outcomes, rows, before);
  const told = { ...(flags.measured !== undefined && { measured: flags.measured }), ...(plan.checks && { checks: plan.checks }) };
  const calibration = before ? mergedCalibration(before, own, told) : own;
  const written = await attempt(() => writeTexts(filesOf(calibration, flags, plan)));
  if (!flags.quiet) await writeResult(`${[...summary(calibration), ...written.map(safeText)].join('\n')}\n`);
}

/** The measurement that `--into` names, where it is of such elections. */
async function earlier({ into, measured }: CalibrateFlags, { checks, kinds, sizes, confounding }: Plan): Promise<Calibration | undefined> {
  if (into === undefined) return measured === undefined ? undefined : usage('--measured needs --into');
  if (checks === undefined) usage('--into needs --checks: all checks together are a measurement of their own');
  const before = await readCalibration(into).catch((error) => usage(`--into: ${into} ${error.message}`));
  const lacking = lackingIn(before, { kinds, sizes, confounding });
  if (lacking !== undefined) usage(`--into: ${into} has no ${lacking}`);
  return before;
}

/** A list of one number for all sizes, or of one for each. */
function forEach(option: string, given: readonly string[], sizes: readonly string[]): number[] {
  const numbers = given.map((text) => whole(option, text, 0));
  if (numbers.length === 1) return sizes.map(() => numbers[0]);
  if (numbers.length !== sizes.length) usage(`${option} needs one number, or one for each of the ${sizes.length} sizes`);
  return numbers;
}

function planOf({ sizes, elections, perDose, manipulations, doses, kinds, checks, confounding, seed }: CalibrateFlags): Plan {
  const untouched = forEach('--elections', elections, sizes);
  const touched = forEach('--per-dose', perDose, sizes);
  const twice = sizes.find((name, index) => sizes.indexOf(name) < index);
  if (twice !== undefined) usage(`--sizes names ${twice} twice`);
  const tried = [...new Set(doses.map(doseOf))].sort((a, b) => a - b);
  const [only] = manipulations.length === 1 ? manipulations : [];
  const names = only === 'none' ? [] : only === 'all' ? MANIPULATION_NAMES : manipulations;
  return {
    seed: whole('--seed', seed, 0),
    confounding,
    kinds: kindsOf(kinds),
    ...(checks.length === 1 && checks[0] === 'all' ? {} : { checks: checksOf(checks) }),
    sizes: sizes.map((name, index) => ({ name, stations: stationsOf(name), elections: untouched[index], perDose: touched[index] })),
    treatments: names.map((name) => {
      const { title, unit } = MANIPULATIONS[manipulationOf(name)];
      return { name, title, unit, doses: tried };
    }),
  };
}

function kindsOf(given: readonly string[]): string[] {
  const all = KINDS.map(({ name }) => name);
  const [only] = given.length === 1 ? given : [];
  const names = only === 'all' ? all : given;
  for (const name of names)
    if (!all.includes(name))
      usage(`--kinds: there is no kind of election "${name}"${didYouMean(name, all)}; expected all or some of ${all.join(', ')}`);
  return [...new Set(names)];
}

/** Checks and questions, as they were given. */
function checksOf(given: readonly string[]): string[] {
  const all = [...new Set(CHECKS.map(({ question }) => question)), ...CHECKS.map(({ meta }) => meta.id)];
  for (const name of given) if (!all.includes(name)) usage(`--checks: there is no check or question "${name}"${didYouMean(name, all)}`);
  return [...new Set(given)];
}

function stationsOf(name: string): number {
  if (name === 'regions') return 0;
  if (!/^[1-9]\d{0,5}$/.test(name)) usage(`--sizes needs numbers of stations up to 999999, or regions, not "${name}"`);
  return Number(name);
}

function manipulationOf(name: string): ManipulationName {
  if (!MANIPULATION_NAMES.includes(name as ManipulationName))
    usage(
      `--manipulations: there is no manipulation "${name}"${didYouMean(name, MANIPULATION_NAMES)}; expected all, none or some of ${MANIPULATION_NAMES.join(', ')}`,
    );
  return name as ManipulationName;
}

function doseOf(text: string): number {
  const dose = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || !(dose > 0 && dose <= 1)) usage(`--doses needs numbers above 0 and up to 1, not "${text}"`);
  return dose;
}

function whole(option: string, text: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) usage(`${option} needs a whole number of ${least} or more, not "${text}"`);
  return Number(text);
}

function usage(message: string): never {
  process.stderr.write(`error: ${safeText(message)}\n`);
  throw new Exit(2);
}

async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PathError) usage(`${error.path} ${error.message}`);
    throw error;
  }
}

const found = (folder: string) => attempt(() => controlsIn(folder));

/** Progress is printed only to a terminal. */
function lineFor({ quiet }: CalibrateFlags): ProgressLine {
  const { stderr } = process;
  if (quiet || stderr.isTTY !== true) return NO_PROGRESS;
  return progressLine(
    (text) => stderr.write(text),
    () => performance.now(),
    stderr.columns,
  );
}

/** Outcomes of an earlier run, one a line; the last line may have been cut short, and those of another version do not count. */
async function known(file: string): Promise<Map<string, ElectionOutcome>> {
  const text = await readGivenText(file).catch((error: PathError) => {
    if (error.code === 'ENOENT') return '';
    return usage(`${file} ${error.message}`);
  });
  const outcomes = new Map<string, ElectionOutcome>();
  for (const line of text.split('\n')) {
    const kept = outcomeOf(line);
    if (kept?.version === VERSION) outcomes.set(kept.key, kept.outcome);
  }
  return outcomes;
}

interface KeptOutcome {
  readonly version: string;
  readonly key: string;
  readonly outcome: ElectionOutcome;
}

function outcomeOf(line: string): KeptOutcome | undefined {
  try {
    return JSON.parse(line) as KeptOutcome;
  } catch {
    return undefined;
  }
}

/** Runs what has no outcome yet, and keeps each where that was asked for. */
async function simulate(
  plan: Plan,
  outcomes: Map<string, ElectionOutcome>,
  jobs: number,
  resume: string | undefined,
  line: ProgressLine,
): Promise<void> {
  const trials = inRounds(plan).filter((trial) => !outcomes.has(trialKey(trial)));
  const keep = (text: string): void => {
    if (resume === undefined) return;
    try {
      appendFileSync(resume, text);
    } catch (error) {
      line.clear();
      usage(`${resume} ${failureText(error as NodeJS.ErrnoException, 'written')}`);
    }
  };
  // A line that was cut short must not swallow the next.
  if (trials.length > 0) keep('\n');
  let done = 0;
  await runTrials(trials, Math.min(jobs, Math.max(1, trials.length)), (trial, outcome) => {
    const key = trialKey(trial);
    outcomes.set(key, outcome);
    keep(`${JSON.stringify({ version: VERSION, key, outcome } satisfies KeptOutcome)}\n`);
    done++;
    line.show(`election ${done} of ${trials.length}: ${key}`);
  });
}

function filesOf(calibration: Calibration, flags: CalibrateFlags, plan: Plan): { target: string; text: string }[] {
  const svg = powerPicture(calibration);
  const command = calibration.parts
    ? commandsOf(calibration.parts)
    : commandOf(commanded(plan, flags.controls !== undefined, flags.disputed));
  const text = calibrationMarkdown(calibration, { command, picture: svg !== undefined });
  return [
    { target: path.join(flags.out, 'calibration.json'), text: `${JSON.stringify(calibration)}\n` },
    { target: path.join(flags.out, 'calibration.md'), text },
    ...(svg === undefined ? [] : [{ target: path.join(flags.out, 'power.svg'), text: svg }]),
  ];
}

function summary({ kinds = [] }: Calibration): string[] {
  return kinds.flatMap(({ name, audits }) =>
    audits.map(({ size, elections, warnings, errors }) => {
      const what = /^\d+$/.test(size) ? `${size} stations` : 'by region';
      const kind = name === 'usual' ? '' : ` of the kind ${name}`;
      return `${what}: of ${elections} elections${kind} without manipulation ${warnings.count} with a warning, ${errors.count} with an error`;
    }),
  );
}
