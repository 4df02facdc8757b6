import path from 'node:path';
import {
  annullable,
  type Changes,
  canBeSetAside,
  checksToRun,
  collectProblems,
  type Dataset,
  didYouMean,
  judgedFindings,
  readAnnulList,
  renderWhatIf,
  runCheck,
  safeText,
  WHAT_IF_FORMATS,
  type WhatIfFormat,
  type WhatIfReport,
  whatIfReport,
} from '../core.ts';
import { plural } from '../language/english.ts';
import { PathError } from '../node/path-error.ts';
import { readGiven } from '../node/read-given.ts';
import { type OutputFile, writeTexts } from '../node/write-texts.ts';
import { problemLine } from '../report/problem-line.ts';
import { readAll } from './audit-datasets.ts';
import { Exit } from './exit.ts';
import { languagesOf } from './languages.ts';
import { NO_PROGRESS } from './progress.ts';
import { writeResult } from './stdout.ts';
import { type TableFlags, tableOptions } from './table-options.ts';
import { usage } from './usage.ts';

export interface WhatIfFlags extends TableFlags {
  readonly annul?: string;
  readonly replace?: string;
  readonly setAside?: readonly string[];
  readonly format?: readonly string[];
  readonly lang?: readonly string[];
  readonly seed: string;
  readonly color: boolean;
}

/** A format, and the file it goes to; standard output where there is none. */
interface Output {
  readonly format: WhatIfFormat;
  readonly file?: string;
}

/**
 * `sanaq whatif PATH`: the outcome with stations annulled, the figures of a source put in, findings set aside. Everything that is
 * wrong with what was asked is said at once, and then nothing is written.
 */
export async function whatIfCommand(given: string, flags: WhatIfFlags): Promise<void> {
  const outputs = outputsOf(flags.format);
  const languages = languagesOf(flags.lang);
  if (!/^\d{1,9}$/.test(flags.seed)) usage(`--seed needs a whole number of 0 or more, not "${flags.seed}"`);
  if (flags.annul === undefined && flags.replace === undefined && flags.setAside === undefined)
    usage('whatif needs --annul LIST.csv, --replace SOURCE or --set-aside FINDING,…');
  const [{ dataset }] = await readAll([given], tableOptions(flags), NO_PROGRESS);
  const report = await reportOf(dataset, flags);
  const rendered = outputs.map(({ format, file }) => ({
    file,
    text: renderWhatIf(report, format, { languages, color: file === undefined && hasColor(flags) }),
  }));
  await write(rendered.flatMap(({ file, text }) => (file === undefined ? [] : [{ target: file, text }])));
  for (const { file, text } of rendered) if (file === undefined) await writeResult(text);
}

function outputsOf(format: readonly string[] = ['terminal']): Output[] {
  return format.map((one) => {
    const [name, ...rest] = one.split('=');
    const known = WHAT_IF_FORMATS.find((other) => other === name);
    if (!known) usage(`whatif has no format "${name}"${didYouMean(name, WHAT_IF_FORMATS)}; expected one of ${WHAT_IF_FORMATS.join(', ')}`);
    if (rest.length > 0 && rest.join('=') === '') usage(`--format ${name}= needs a file name`);
    return { format: known, ...(rest.length > 0 && { file: rest.join('=') }) };
  });
}

function hasColor({ color }: WhatIfFlags): boolean {
  const { NO_COLOR, TERM } = process.env;
  return color && !NO_COLOR && TERM !== 'dumb' && process.stdout.isTTY === true;
}

async function write(files: readonly OutputFile[]): Promise<void> {
  const twice = files.find(({ target }, at) => files.findIndex((other) => path.resolve(other.target) === path.resolve(target)) < at);
  if (twice) usage(`${twice.target} would be written twice`);
  try {
    await writeTexts(files);
  } catch (error) {
    if (error instanceof PathError) usage(`${error.path} ${error.message}`);
    throw error;
  }
}

async function reportOf(dataset: Dataset, flags: WhatIfFlags): Promise<WhatIfReport> {
  const wrong: string[] = [];
  const annul = flags.annul === undefined ? undefined : await annulled(flags.annul, dataset, wrong);
  const replace = dataset.sources.find(({ id }) => id === flags.replace);
  if (flags.replace !== undefined && !replace) wrong.push(unknownSource(flags.replace, dataset));
  const setAside = flags.setAside && findings(flags.setAside, dataset, Number(flags.seed), wrong);
  const changes: Changes = { ...(annul && { annul }), ...(replace && { replace }), ...(setAside && { setAside }) };
  const report = wrong.length > 0 ? undefined : whatIfReport(dataset, changes);
  if (report && 'kind' in report) return report;
  if (report)
    wrong.push(`${report.option === 'result' ? dataset.id : `--${report.option}`}: ${report.message}; expected ${report.expected}`);
  process.stderr.write(
    `${[...wrong.map(safeText), `${safeText(dataset.id)}: ${plural(wrong.length, 'problem')}; nothing was computed`].join('\n')}\n`,
  );
  throw new Exit(2);
}

/** The areas of a list; every row that names none is a problem. */
async function annulled(file: string, dataset: Dataset, wrong: string[]): Promise<number[]> {
  const bytes = await readGiven(file).catch((error: Error) => {
    wrong.push(`--annul: ${file} ${error.message}`);
    return undefined;
  });
  if (!bytes) return [];
  const problems = collectProblems();
  const areas = readAnnulList(file, bytes, annullable(dataset), problems);
  wrong.push(...problems.kept.map((problem) => problemLine('', problem)));
  const omitted = problems.total() - problems.kept.length;
  if (omitted > 0) wrong.push(`${file}: ${plural(omitted, 'more problem')}`);
  return areas;
}

function unknownSource(given: string, { sources }: Dataset): string {
  const ids = sources.map(({ id }) => id);
  return `--replace: there is no source "${given}"${didYouMean(given, ids)}; expected one of ${ids.join(', ')}`;
}

/** The findings of those identifiers, with their ballots: the audit is run for them. */
function findings(ids: readonly string[], dataset: Dataset, seed: number, wrong: string[]): Changes['setAside'] {
  if (ids.length === 0) wrong.push('--set-aside: no finding is named; expected identifiers as printed in the report');
  const judged = judgedFindings(
    dataset,
    checksToRun(dataset).map((check) => runCheck(dataset, check, seed)),
  );
  const known = new Map(judged.map((one) => [one.finding.id, one]));
  return [...new Set(ids)].flatMap((id) => {
    const found = known.get(id);
    if (!found) {
      const hint = didYouMean(id, known.keys());
      wrong.push(`--set-aside: there is no finding "${id}"${hint}; expected an identifier as printed in the report, such as 1a2b3c4d5e6f`);
    } else if (!canBeSetAside(found))
      wrong.push(
        `--set-aside: the finding "${id}" of ${found.finding.check} does not say which ballots are in doubt; expected a finding that is counted in ballots`,
      );
    else return [found];
    return [];
  });
}
