import { type Calibration, KINDS, type MeasuredPart, type Plan } from '../core.ts';
import { readGivenText } from '../node/read-given.ts';

/**
 * An earlier measurement of all checks.
 *
 * @throws Error whose message follows the name of the file, when it cannot be read or is no calibration
 */
export async function readCalibration(file: string): Promise<Calibration> {
  const read = parsed(await readGivenText(file));
  const lists = [read?.kinds, read?.sizes, read?.falseAlarms, read?.uniformity, read?.critical, read?.power, read?.controls];
  if (read?.schemaVersion !== 1 || !lists.every(Array.isArray)) throw new Error('is no calibration.json of all checks');
  return read;
}

function parsed(text: string): Calibration | undefined {
  try {
    return JSON.parse(text) as Calibration;
  } catch {
    return undefined;
  }
}

/** What the command of a measurement is made of. */
export interface Commanded {
  readonly seed: number;
  readonly confounding: boolean;
  readonly kinds: readonly string[];
  readonly checks?: readonly string[];
  readonly sizes: readonly { readonly name: string; readonly elections: number; readonly perDose: number }[];
  readonly manipulations: readonly string[];
  readonly doses: readonly number[];
  /** Whether real elections are audited, and those of them that are disputed. */
  readonly controls: boolean;
  readonly disputed: readonly string[];
}

/** What the command of a plan is made of. */
export function commanded({ treatments, ...plan }: Plan, controls: boolean, disputed: readonly string[]): Commanded {
  return { ...plan, manipulations: treatments.map(({ name }) => name), doses: treatments[0]?.doses ?? [], controls, disputed };
}

/** The command that writes the same numbers again; folders are left for the reader to name. */
export function commandOf({ seed, confounding, kinds, checks, sizes, manipulations, doses, controls, disputed }: Commanded): string {
  const list = (values: readonly (string | number)[]): string => values.join(',');
  return [
    'sanaq calibrate --out DIR',
    `--sizes ${list(sizes.map(({ name }) => name))}`,
    `--elections ${list(sizes.map(({ elections }) => elections))}`,
    ...(manipulations.length > 0
      ? [`--per-dose ${list(sizes.map(({ perDose }) => perDose))}`, `--manipulations ${list(manipulations)}`, `--doses ${list(doses)}`]
      : ['--manipulations none']),
    ...(kinds.length === 1 && kinds[0] === 'usual' ? [] : [`--kinds ${kinds.length === KINDS.length ? 'all' : list(kinds)}`]),
    ...(checks ? [`--checks ${list(checks)}`, '--into CALIBRATION.JSON'] : []),
    ...(confounding ? [] : ['--no-confounding']),
    ...(controls ? ['--controls FOLDER', ...(disputed.length > 0 ? [`--disputed ${list(disputed)}`] : [])] : []),
    `--seed ${seed}`,
  ].join(' \\\n  ');
}

/** The commands of all that was merged, each into what the one before it wrote. */
export function commandsOf(parts: readonly MeasuredPart[]): string {
  return parts
    .map(({ measured = 'first', ...part }) => `# ${measured}\n${commandOf({ ...part, controls: part.controls > 0 })}`)
    .join('\n\n');
}
