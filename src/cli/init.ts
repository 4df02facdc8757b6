import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Draft, type DraftFile, draftManifest, MANIFEST_NAMES, safeText } from '../core.ts';
import { plural } from '../language/english.ts';
import { wrap } from '../report/wrap.ts';
import { Exit } from './exit.ts';
import { expandPaths } from './paths.ts';
import { item, problemItems } from './problems.ts';
import { writeResult } from './stdout.ts';
import { type TableFlags, tableFlags } from './table-options.ts';
import { existing, openTables, refuse, schemaFrom, writeManifest } from './tables.ts';

export interface InitFlags extends TableFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/**
 * `sanaq init FILE…`: drafts a manifest beside the first table, and prints what was guessed of each file and what is still to decide.
 * It asks nothing, overwrites no file without `--force`, and changes nothing when called again.
 */
export async function initCommand(given: readonly string[], flags: InitFlags): Promise<void> {
  const { out, force = false, quiet = false } = flags;
  const files = await expandPaths(given, true);
  const target = out ?? path.join(path.dirname(files[0]), MANIFEST_NAMES[0]);
  if (!/\.ya?ml$/i.test(target)) refuse(target, 'is not the name of a YAML manifest; expected a name that ends in .yaml or .yml');
  const folder = path.dirname(target);
  const tables = await openTables(files, folder);
  const draft = draftManifest(tables, { name: path.basename(target), schema: await schemaFrom(folder), given: tableFlags(flags) });
  const lines = [...(quiet ? [] : draft.files.flatMap(fileLines)), ...leftLines(draft, path.dirname(target))];
  const text = draft.manifest;
  if (text === undefined) {
    if (lines.length > 0) await writeResult(`${lines.join('\n')}\n`);
    process.stderr.write(
      'sanaq: no election data were recognised, so no manifest was written; give the columns on the command line (sanaq audit FILE --votes …) or write audit.yaml by hand\n',
    );
    throw new Exit(2);
  }
  const present = await existing(target);
  const same = present === text;
  if (present !== undefined && !same && !force)
    refuse(
      target,
      'already exists and differs from the new draft; nothing was written; use --force to overwrite it or --out FILE to write another file',
    );
  const other = out === undefined && present === undefined && !force ? await otherManifest(folder) : undefined;
  if (other)
    refuse(
      other,
      `is already a manifest; nothing was written; --force writes ${MANIFEST_NAMES[0]} beside it, and that file is then read instead`,
    );
  if (!same) await writeManifest(target, text);
  const name = safeText(target);
  const next = [same ? `${name}: already up to date` : `${name}: written`];
  if (!quiet)
    next.push(`Next: sanaq validate ${name}`, ...wrap('The file gives the reason for each guess. Correct what is wrong there.', ''));
  await writeResult(`${[...lines, ...next].join('\n')}\n`);
}

async function otherManifest(folder: string): Promise<string | undefined> {
  for (const name of MANIFEST_NAMES) {
    const entry = await stat(path.join(folder, name)).catch(() => undefined);
    if (entry) return path.join(folder, name);
  }
  return undefined;
}

const WIDTH = 15;
const LONGEST = 40;
const MOST_NAMED = 6;

const named = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMED).map((name) => {
    const letters = Array.from(safeText(name));
    return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')}"`;
  });
  return names.length > MOST_NAMED ? `${shown.join(', ')} and ${plural(names.length - MOST_NAMED, 'more column')}` : shown.join(', ');
};

interface Reasoned {
  readonly confidence: string;
  readonly reason: string;
}

/** What was guessed of one file, each with how sure that is and why. */
function fileLines({ path: name, sheet: sheetName, encoding, delimiter, lineEnd, guessed, published }: DraftFile): string[] {
  const lines = [`${safeText(name)}`];
  const add = (what: string, value: string, guess?: Reasoned): void => {
    const why = guess ? ` (${guess.confidence}: ${guess.reason})` : '';
    const [first, ...rest] = wrap(safeText(`${value}${why}`), ' '.repeat(WIDTH + 2));
    lines.push(`  ${what.padEnd(WIDTH)}${first.slice(WIDTH + 2)}`, ...rest);
  };
  if (sheetName !== undefined) add('sheet', `"${sheetName}"`);
  if (encoding) add('encoding', encoding.value, encoding);
  if (delimiter) add('delimiter', delimiter.value === '\t' ? 'tab' : delimiter.value, delimiter);
  if (lineEnd) add('line end', lineEnd);
  if (published) {
    const { format, reason, contest, level, candidates, aside } = published;
    add('format', format, { confidence: 'certain', reason });
    if (contest) add('contest', `"${contest.value}"`, contest);
    add('level', level.value, level);
    add('votes', `${candidates.length} contestants: ${named(candidates.map((one) => one.name))}`);
    if (aside.length > 0) add('not used', named(aside));
    return lines;
  }
  if (!guessed) return lines;
  const { sheet, convention, areas, counts, turnout, turnoutAt, ballotsAt, votes, unused } = guessed;
  const headings = (indices: readonly number[]): string => named(indices.map((index) => sheet.header[index]));
  add('rows', `${sheet.total} below the header`);
  add('header', sheet.headerRows ? `lines ${sheet.headerRows.join(' and ')}` : `line ${sheet.headerLine.value}`, sheet.headerLine);
  add('decimal mark', convention.decimal.value, convention.decimal);
  add('thousands', convention.thousands.value === '' ? 'no mark' : `"${convention.thousands.value}"`, convention.thousands);
  if (areas.split) add('levels', `${[...areas.split.levels.keys()].join(', ')}, by the column ${headings([areas.split.index])}`);
  else add('level', areas.level.value, areas.level);
  add('area', areas.path.value.length > 0 ? headings(areas.path.value) : 'no column', areas.path);
  for (const [role, guess] of counts) add(role, headings(guess.value), guess);
  if (turnout) add('turnout', headings([turnout.value]), turnout);
  if (turnoutAt.size > 0) add('turnoutAt', headings([...turnoutAt.values()]));
  if (ballotsAt.size > 0) add('ballotsAt', headings([...ballotsAt.values()]));
  if (guessed.grouped) {
    const { names, votes } = guessed.grouped;
    add('votes', `"${votes}", in a group of columns for each of ${names.length} contestants: ${named(names)}`);
  }
  if (guessed.long)
    add(
      'votes',
      `${headings([guessed.long.votes])}, a row for each of ${guessed.long.known.contestants.length} contestants: ${named(guessed.long.known.contestants)}`,
    );
  const counted = votes.votes.value.filter((index) => votes.shares.get(index) !== index);
  if (counted.length > 0) add('votes', `${counted.length} contestants: ${headings(counted)}`, votes.votes);
  if (votes.shares.size > 0) add('shares', headings([...votes.shares.values()]));
  if (areas.totals.length > 0)
    add('totals rows', `line ${areas.totals.map((row) => sheet.lines[row]).join(', ')}, by the numbers or the name; never counted twice`);
  const left = unused.filter((index) => !guessed.grouped?.columns.includes(index));
  if (left.length > 0) add('not used', headings(left));
  return lines;
}

/** What is left to decide, and the places that keep an audit from accepting the draft. */
function leftLines({ undecided, problems }: Draft, folder: string): string[] {
  const lines = [...undecided.flatMap((text) => item(safeText(text))), ...problemItems(problems, folder)];
  return lines.length === 0 ? [] : ['Still to decide:', ...lines];
}
