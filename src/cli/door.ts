import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type DatasetFile,
  type Draft,
  draftManifest,
  type Given,
  inOptions,
  inOptionWords,
  type Language,
  MANIFEST_NAMES,
  optionName,
  parseDataset,
  safeText,
} from '../core.ts';
import { type Text, tell } from '../language/text.ts';
import { wrap } from '../report/wrap.ts';
import { type Asking, asking, ownTerminal, type Terminal } from './ask.ts';
import { auditCommand, auditInputs } from './audit.ts';
import type { Input } from './audit-datasets.ts';
import { type AuditFlags, settingsOf } from './audit-settings.ts';
import { T } from './door.texts.ts';
import { answered, inShell, optionFor, questionText } from './door-question.ts';
import { Exit } from './exit.ts';
import { mappingText } from './mapping.ts';
import { expandPaths } from './paths.ts';
import { item, problemItems, problemText } from './problems.ts';
import { writeResult } from './stdout.ts';
import { tableFlags } from './table-options.ts';
import { existing, openTables, refuse, schemaFrom, writeManifest } from './tables.ts';
import { usage } from './usage.ts';

export interface DoorFlags extends AuditFlags {
  /** Take every guess of the draft. */
  readonly yes?: boolean;
  /** Where the draft is written, with all that was decided. */
  readonly manifest?: string;
}

/** Rounds of questions: each answer may open another. */
const MOST_QUESTIONS = 12;

/**
 * `sanaq FILE…`: drafts a manifest for tables, shows it, asks at a terminal what is open, audits, and says what to do next. Without a
 * terminal it audits only where nothing is open. A dataset with a manifest is audited as `sanaq audit` does.
 *
 * @param terminal where questions are asked; none where nobody can answer
 */
export async function doorCommand(
  given: readonly string[],
  flags: DoorFlags,
  terminal: Terminal | undefined = ownTerminal(),
): Promise<void> {
  const settings = await settingsOf(flags);
  const paths = await expandPaths(given, true);
  const areDatasets = await Promise.all(paths.map(isDataset));
  if (areDatasets.every(Boolean)) return auditCommand(paths, flags);
  if (areDatasets.includes(true)) usage('expected either tables or datasets with a manifest, not both together');
  const [language] = settings.languages;
  const target = flags.manifest ?? path.join(path.dirname(paths[0]), MANIFEST_NAMES[0]);
  const folder = path.dirname(target);
  const tables = await openTables(paths, folder);
  const schema = await schemaFrom(folder);
  const said = tableFlags(flags);
  const drafted = (answers: ReadonlyMap<string, Given>): Draft =>
    draftManifest(tables, { name: MANIFEST_NAMES[0], schema, given: said, answers });
  const answers = new Map<string, Given>();
  const own: Own = { paths, flags, language, answers };
  const isQuestioned = terminal !== undefined && flags.yes !== true;
  let draft = drafted(answers);
  await showMapping(own, draft);
  if (isQuestioned && draft.questions.length > 0) {
    draft = await decided(draft, answers, drafted, asking(terminal), language);
    await showMapping(own, draft);
  }
  if (draft.manifest === undefined || isOpen(draft, flags, isQuestioned)) stop(draft, own);
  if (draft.remarks.length > 0) await show(own, [tell(T.check(), language), ...remarks(draft), '']);
  const input = read(draft.manifest, draft, tables, paths[0]);
  if (flags.manifest !== undefined) await write(flags.manifest, draft.manifest, own);
  try {
    await auditInputs([input], [paths[0]], flags, settings);
  } catch (error) {
    if (!(error instanceof Exit) || error.exitCode !== 1) throw error;
    await next(own);
    throw error;
  }
  await next(own);
}

/** What a run of the door is about. */
interface Own {
  readonly paths: readonly string[];
  readonly flags: DoorFlags;
  readonly language: Language;
  readonly answers: ReadonlyMap<string, Given>;
}

/** A folder, or a file that is a manifest by its name. */
async function isDataset(given: string): Promise<boolean> {
  const entry = await stat(given).catch(() => undefined);
  if (entry?.isDirectory()) return true;
  return (MANIFEST_NAMES as readonly string[]).includes(path.basename(given)) || /\.ya?ml$/i.test(given);
}

async function decided(
  first: Draft,
  answers: Map<string, Given>,
  drafted: (answers: ReadonlyMap<string, Given>) => Draft,
  terminal: Asking,
  language: Language,
): Promise<Draft> {
  let draft = first;
  for (let asked = 0; asked < MOST_QUESTIONS; asked++) {
    const [question] = draft.questions;
    const answer = question && (await answered(question, terminal, language));
    if (!answer) break;
    answers.set(question.path, { ...answers.get(question.path), ...answer });
    draft = drafted(answers);
  }
  terminal.close();
  return draft;
}

/** Whether the draft leaves something open that somebody has to decide before it can be trusted. */
function isOpen({ questions, remarks: left, problems }: Draft, { yes = false }: DoorFlags, isQuestioned: boolean): boolean {
  if (problems.length > 0) return true;
  return !yes && (questions.length > 0 || (left.length > 0 && !isQuestioned));
}

const remarks = (draft: Draft): string[] => draft.remarks.flatMap((text) => item(safeText(inOptionWords(text))));

/** Says what has to be decided, in options, and ends with 2. */
function stop(draft: Draft, { paths, language }: Own): never {
  const say = (text: Text): string => tell(text, language);
  const problems = draft.problems.map((problem) => inOptions(problem, MANIFEST_NAMES[0], draft.files[0].path));
  // An option has a line of its own, so that it can be copied.
  const questions = draft.questions.flatMap((question) => {
    const parts = [questionText(question), ...(question.guessed ? [T.guess({ guessed: question.guessed.slice(0, 6) })] : [])];
    return [...item(safeText(parts.map(say).join(' '))), `      ${safeText(optionFor(question))}`];
  });
  const lines = [
    say(T.open()),
    ...questions,
    ...remarks(draft),
    ...(problems.length > 0 && questions.length + draft.remarks.length > 0 ? [say(T.problems())] : []),
    ...problemItems(problems, path.dirname(paths[0])),
    ...(draft.manifest === undefined
      ? []
      : [...wrap(say(T.otherwise()), ''), `      ${safeText(`sanaq init ${paths.map(inShell).join(' ')}`)}`]),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
  throw new Exit(2);
}

/** The dataset of the draft; its problems are told in options, since nobody wrote a manifest. */
function read(manifest: string, draft: Draft, tables: readonly DatasetFile[], given: string): Input {
  const files = [
    { path: MANIFEST_NAMES[0], bytes: new TextEncoder().encode(manifest) },
    ...tables.filter((table) => draft.tables.includes(table.path)),
  ];
  const parsed = parseDataset(files);
  if (parsed.dataset) return { dataset: parsed.dataset, files };
  const problems = parsed.problems.map((problem) => inOptions(problem, MANIFEST_NAMES[0], tables[0].path));
  process.stderr.write(problemText(given, { ...parsed, problems }));
  throw new Exit(2);
}

async function write(target: string, text: string, own: Own): Promise<void> {
  if (!/\.ya?ml$/i.test(target)) refuse(target, 'is not the name of a YAML manifest; expected a name that ends in .yaml or .yml');
  const present = await existing(target);
  if (present !== undefined && present !== text)
    refuse(target, 'already exists and differs from the draft; give another name with --manifest');
  if (present === undefined) await writeManifest(target, text);
  await show(own, [tell(T.written({ file: target }), own.language), '']);
}

/** What is beside the results: on standard output, unless that carries a report for another program. */
async function show({ flags }: Own, lines: readonly string[]): Promise<void> {
  if (flags.quiet || lines.length === 0) return;
  const text = `${lines.join('\n')}\n`;
  if (flags.format?.some((one) => !one.includes('='))) process.stderr.write(text);
  else await writeResult(text);
}

/** The draft as a table, where anything was drafted. */
async function showMapping(own: Own, draft: Draft): Promise<void> {
  const text = mappingText(draft, own.language);
  if (text !== '') await show(own, [text, '']);
}

/** How to go on: keep the reading in a manifest, write the report. */
async function next(own: Own): Promise<void> {
  const { paths, flags, language, answers } = own;
  const say = (text: Text): string => safeText(tell(text, language));
  const files = paths.map(inShell).join(' ');
  const said = optionsText({ ...tableFlags(flags), ...Object.assign({}, ...answers.values()) });
  const accepted = flags.yes ? ' --yes' : '';
  const beside = await manifestBeside(paths[0]);
  const manifest = beside === undefined ? MANIFEST_NAMES[0] : 'draft.yaml';
  const target = path.join(path.dirname(paths[0]), manifest);
  const lines = [
    ...(flags.manifest === undefined ? [T.write(), `sanaq ${files}${said}${accepted} --manifest ${inShell(target)}`] : []),
    ...(flags.out === undefined ? [T.report(), `sanaq ${files}${said}${accepted} --out report`] : []),
  ];
  const shown = lines.map((line, index) => `${index % 2 === 0 ? '  ' : '    '}${say(line)}`);
  const other = beside === undefined ? [] : [`  ${say(T.beside({ manifest: beside, command: `sanaq ${inShell(beside)}` }))}`];
  if (shown.length + other.length > 0) await show(own, ['', say(T.next()), ...shown, ...other]);
}

async function manifestBeside(table: string): Promise<string | undefined> {
  for (const name of MANIFEST_NAMES) {
    const candidate = path.join(path.dirname(table), name);
    if (await stat(candidate).catch(() => undefined)) return candidate;
  }
  return undefined;
}

/** What was said and answered, as options that say it again. */
function optionsText(given: Given): string {
  return Object.entries(given)
    .map(
      ([option, value]) => ` ${optionName(option)} ${inShell(typeof value === 'string' ? value : (value as readonly string[]).join(','))}`,
    )
    .join('');
}
