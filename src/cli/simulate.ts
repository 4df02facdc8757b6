import path from 'node:path';
import {
  didYouMean,
  type ElectionFile,
  type ElectionOptions,
  electionFiles,
  GENERATOR_NAMES,
  type GeneratorName,
  MANIPULATION_NAMES,
  MANIPULATIONS,
  type ManipulationDose,
  type ManipulationName,
  type SourceOptions,
  safeText,
  simulateElection,
  twinFiles,
} from '../core.ts';
import { readDataset } from '../node/open-dataset.ts';
import { PathError } from '../node/path-error.ts';
import { foldersOf, makeFolder, writeTexts } from '../node/write-texts.ts';
import { Exit } from './exit.ts';
import { problemText } from './problems.ts';
import { writeResult } from './stdout.ts';

export interface SimulateFlags {
  readonly out?: string;
  readonly stations?: string;
  readonly regions?: string;
  readonly contestants?: string;
  readonly kind?: string;
  readonly confounding: boolean;
  readonly special: boolean;
  readonly manipulate?: readonly string[];
  readonly source?: readonly string[];
  readonly seed?: string;
  readonly twin?: string;
  readonly quiet?: boolean;
}

/** Stations where nobody says how many. */
const STATIONS = 1000;
/** What each kind of source may state, and which of it must be. */
const SOURCES: Readonly<Record<SourceOptions['kind'], { readonly may: readonly string[]; readonly must: readonly string[] }>> = {
  survey: { may: ['size', 'deff', 'error', 'gamma'], must: ['size'] },
  tally: { may: ['coverage', 'gamma'], must: ['coverage'] },
  protocols: { may: ['coverage'], must: ['coverage'] },
};

/** `sanaq simulate --out DIR`: writes an election of known truth, or with `--twin PATH` the clean twin of a dataset; exit 2 on wrong arguments. */
export async function simulateCommand(flags: SimulateFlags): Promise<void> {
  const { out, twin } = flags;
  if (out === undefined || out === '') refuse('--out DIR is needed: the folder for the files');
  const seed = whole('--seed', flags.seed ?? '1');
  const files = twin === undefined ? simulated(flags, seed) : await twinOf(twin, flags, seed);
  const texts = files.map(({ path: name, text }) => ({ target: path.join(out, name), text }));
  try {
    for (const folder of foldersOf(texts)) await makeFolder(folder);
    await writeTexts(texts);
  } catch (error) {
    if (error instanceof PathError) refuse(`${error.path} ${error.message}`);
    throw error;
  }
  if (flags.quiet) return;
  const name = safeText(out);
  await writeResult(
    `${name}: wrote ${files.map(({ path: one }) => safeText(one)).join(', ')}; an invented result with the seed ${seed}\nNext: sanaq audit ${name}\n`,
  );
}

function refuse(why: string): never {
  process.stderr.write(`sanaq: ${safeText(why)}\n`);
  throw new Exit(2);
}

function simulated(
  { stations, regions, contestants, kind, confounding, special, manipulate = [], source = [] }: SimulateFlags,
  seed: number,
) {
  const options: ElectionOptions = {
    seed,
    stations: stations === undefined ? STATIONS : whole('--stations', stations),
    ...(regions === undefined ? {} : { regions: whole('--regions', regions) }),
    ...(contestants === undefined ? {} : { contestants: whole('--contestants', contestants) }),
    ...(kind === undefined ? {} : { generator: generatorOf(kind) }),
    confounding,
    special,
    manipulations: manipulate.map(manipulationOf),
    sources: source.map(sourceOf),
  };
  return attempted(() => electionFiles(simulateElection(options)));
}

/** The simulation checks the range of numbers. */
function attempted(make: () => ElectionFile[]): ElectionFile[] {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) refuse(error.message.replace(/^\w+: /, ''));
    throw error;
  }
}

async function twinOf(given: string, flags: SimulateFlags, seed: number): Promise<ElectionFile[]> {
  const { stations, regions, contestants, kind, manipulate, source } = flags;
  const others = Object.entries({ stations, regions, contestants, kind, manipulate, source }).filter(([, value]) => value !== undefined);
  if (others.length > 0) refuse(`--${others[0][0]} cannot be used with --twin: a twin has the areas and contestants of its dataset`);
  try {
    const read = await readDataset(given);
    if (read.dataset) return twinFiles(read.dataset, { seed, stream: 0 });
    process.stderr.write(problemText(given, read));
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    refuse(`${error.path} ${error.message}`);
  }
  throw new Exit(2);
}

function whole(option: string, text: string): number {
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && Number.isSafeInteger(value)) return value;
  return refuse(`${option} takes a whole number of 0 or more, not "${text}"`);
}

function number(option: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text);
  return refuse(`${option} takes a number such as 0.1, not "${text ?? ''}"`);
}

function generatorOf(text: string): GeneratorName {
  const known: readonly string[] = GENERATOR_NAMES;
  if (!known.includes(text))
    refuse(`there is no kind of election "${text}"${didYouMean(text, known)}; expected one of ${known.join(', ')}`);
  return text as GeneratorName;
}

function manipulationOf(text: string): ManipulationDose {
  const [name, dose, ...more] = text.split('=');
  const known: readonly string[] = MANIPULATION_NAMES;
  if (!known.includes(name)) refuse(`there is no manipulation "${name}"${didYouMean(name, known)}; expected one of ${known.join(', ')}`);
  if (dose === undefined || more.length > 0)
    refuse(`--manipulate takes ${name}=DOSE, the dose a ${MANIPULATIONS[name as ManipulationName].unit}`);
  return { name: name as ManipulationName, dose: number(`--manipulate ${name}`, dose) };
}

/** `survey:size=1500,deff=1.5,error=0.02,gamma=1`, `tally:coverage=0.02,gamma=2` or `protocols:coverage=0.1`. */
function sourceOf(text: string): SourceOptions {
  const [kind, ...rest] = text.split(':');
  if (!Object.hasOwn(SOURCES, kind)) {
    const kinds = Object.keys(SOURCES);
    refuse(`there is no kind of source "${kind}"${didYouMean(kind, kinds)}; expected one of ${kinds.join(', ')}`);
  }
  const { may, must } = SOURCES[kind as SourceOptions['kind']];
  const given: Record<string, number> = {};
  for (const part of rest
    .join(':')
    .split(',')
    .filter((one) => one !== '')) {
    const [name, value] = part.split('=');
    if (!may.includes(name)) refuse(`a ${kind} does not take "${name}"${didYouMean(name, may)}; it takes ${may.join(', ')}`);
    given[name] = number(`${kind}:${name}`, value);
  }
  for (const name of must) if (given[name] === undefined) refuse(`a ${kind} needs its ${name}: --source ${kind}:${name}=…`);
  const { deff, ...others } = given;
  return { kind, ...others, ...(deff === undefined ? {} : { designEffect: deff }) } as unknown as SourceOptions;
}
