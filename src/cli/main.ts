#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.ts';
import type { AuditFlags } from './audit-settings.ts';
import type { CalibrateFlags } from './calibrate.ts';
import type { DiffFlags } from './diff.ts';
import { Exit } from './exit.ts';
import type { InitFlags } from './init.ts';
import type { OutputFlags } from './outputs.ts';
import type { SimulateFlags } from './simulate.ts';
import { writeResult } from './stdout.ts';
import type { ValidateFlags } from './validate.ts';

const EXAMPLES = `
Examples:
  sanaq audit elections/2024                       audit the dataset in a folder
  sanaq audit elections/2024 --out reports/2024    and write report.html, report.md and more
  sanaq audit elections/2024 --format json         one report object to standard output
  sanaq report report.json --lang ru --out ru      the report again, in Russian, without the data
  sanaq audit results.csv --votes 'party_*' --registered roll --ballots cast
  sanaq check elections/*                          for CI: exit 1 where a dataset contradicts itself
  sanaq validate elections/2024                    read the data only; every problem with its place
  sanaq init results.csv                           draft audit.yaml from a table, with a reason for each guess
  sanaq diff old/report.json new/report.json       what changed between two audits
  sanaq simulate --out trial --manipulate stuffing-incremental=0.1
  sanaq explain share-discrepancy                  what a check asks and how to read it

Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it; 2 the data or the command could not be used.`;

const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
];

/** The same where a list given replaces the one that stands there. */
const listOf = (value: string): readonly string[] => list(value);

/** Options that are given again, each taken whole. */
const again = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Control characters other than line ends: an argument may come from a folder anyone has named. */
const UNSAFE = /[^\P{Cc}\n]/gu;

/** The paths, and the options that make a dataset of a lone table. */
function withTableOptions(command: Command): Command {
  return command
    .argument('<path...>', 'folders with a manifest (audit.yaml, audit.json), manifests, or with the options below a lone table')
    .optionsGroup('A lone table, without a manifest (* and ? stand for any text and any letter):')
    .option('--votes <columns>', 'columns of votes, one a contestant', list)
    .option('--area <columns>', 'the column that names a row, or a path from the country downwards', list)
    .option('--registered <columns>', 'registered voters; several columns are added up, here and below', list)
    .option('--issued <columns>', 'ballots issued', list)
    .option('--ballots <columns>', 'ballots cast', list)
    .option('--invalid <columns>', 'invalid ballots', list)
    .option('--valid <columns>', 'valid votes', list)
    .option('--level <name>', 'what a row is: station (default), region, or a name of your own')
    .option('--title <text>', 'title of the report')
    .option('--encoding <name>', 'utf-8 (default), windows-1251, utf-16le …')
    .option('--delimiter <mark>', 'mark between cells: , (default), ; or tab')
    .option('--decimal <mark>', 'decimal mark')
    .option('--thousands <mark>', 'mark between groups of three digits')
    .optionsGroup('Options:');
}

function withAuditOptions(command: Command, failOn: 'error' | 'never'): Command {
  return command
    .option(
      '--out <dir>',
      'write report.md, report.html, report.json, findings.csv and figures there; with several datasets, in a folder for each',
    )
    .option(
      '--format <list>',
      'terminal, markdown, html, pdf, json, csv, sarif, junit, github or gitlab, to standard output or with =FILE to a file; several with commas',
      list,
    )
    .option('--checks <list>', 'run only these checks', list)
    .option('--skip <list>', 'leave these checks out', list)
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on findings of this severity or worse')
        .choices(['error', 'warning', 'never'])
        .default(failOn),
    )
    .option('--baseline <file>', 'accept the findings listed there; only others decide the exit code')
    .option('--update-baseline', 'write the errors and warnings found into the baseline')
    .option('--reason <text>', 'why the findings that are new to the baseline are accepted')
    .option('--today <date>', 'the date that acceptances with a last day are compared with; today where nobody says')
    .option('--twin <n>', 'draw so many clean twins of each dataset, and say how many show each statistical finding as well')
    .option('--seed <n>', 'seed of whatever is simulated', '1')
    .option('--lang <list>', 'language of what people read: en (default), ru or kk; with --out several, with commas', list)
    .option('--jobs <n>', 'how many threads; the report does not depend on it', '1')
    .option('--no-color', 'no colours; NO_COLOR is honoured too')
    .option('--quiet', 'no summary; what --format and --out ask for, and errors, only')
    .option('--debug', 'show where an error arose');
}

/** @param help takes what is to be printed to standard output: help and the version */
function program(help: string[]): Command {
  const sanaq = new Command('sanaq')
    .description('Audits whether published election results hold together, and whether independent counts agree with them.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => help.push(text), outputError: (text, write) => write(text.replace(UNSAFE, ' ')) })
    .exitOverride();
  const audit = sanaq.command('audit').description('audit datasets and print a summary');
  withAuditOptions(withTableOptions(audit), 'never').action(async (paths: string[], flags: AuditFlags) => {
    const { auditCommand } = await import('./audit.ts');
    await auditCommand(paths, flags);
  });
  const check = sanaq
    .command('check')
    .description('the same audit for CI: quiet unless there is an error or a warning, exit 1 on an error');
  withAuditOptions(withTableOptions(check), 'error').action(async (paths: string[], flags: AuditFlags) => {
    const { auditCommand } = await import('./audit.ts');
    await auditCommand(paths, flags, true);
  });
  const validate = sanaq.command('validate').description('read datasets only, and report every problem with its place');
  withTableOptions(validate)
    .option('--no-color', 'no colours; NO_COLOR is honoured too')
    .option('--quiet', 'only problems')
    .option('--debug', 'show where an error arose')
    .action(async (paths: string[], flags: ValidateFlags) => {
      const { validateCommand } = await import('./validate.ts');
      await validateCommand(paths, flags);
    });
  sanaq
    .command('init')
    .description('draft a manifest for tables: what is guessed is told with its reason, and what is left to decide')
    .argument('<file...>', 'tables of official results: CSV, XLSX, Parquet')
    .option('--out <file>', 'the manifest to write; audit.yaml beside the first table otherwise')
    .option('--force', 'overwrite a manifest that is there')
    .option('--quiet', 'only what is left to decide')
    .option('--debug', 'show where an error arose')
    .action(async (files: string[], flags: InitFlags) => {
      const { initCommand } = await import('./init.ts');
      await initCommand(files, flags);
    });
  sanaq
    .command('report')
    .description('write a report in any format again from its JSON, without the data')
    .argument('<file>', 'a report as --format json writes it, or report.json of --out; - for standard input')
    .option('--out <dir>', 'write the report there, as audit does')
    .option('--format <list>', 'the formats of audit, to standard output or with =FILE to a file', list)
    .option('--lang <list>', 'language of what people read: en (default), ru or kk; with --out several, with commas', list)
    .option('--no-color', 'no colours; NO_COLOR is honoured too')
    .option('--quiet', 'only what --format and --out ask for')
    .option('--debug', 'show where an error arose')
    .action(async (file: string, flags: OutputFlags) => {
      const { reportCommand } = await import('./report.ts');
      await reportCommand(file, flags);
    });
  sanaq
    .command('diff')
    .description('tell what changed between two audits: data, answers, findings, measures')
    .argument('<before>', 'the report of the earlier audit, as JSON')
    .argument('<after>', 'the report of the later one')
    .addOption(new Option('--format <format>', 'how it is told').choices(['terminal', 'json']).default('terminal'))
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on new findings of this severity or worse')
        .choices(['error', 'warning', 'never'])
        .default('never'),
    )
    .option('--lang <language>', 'en (default), ru or kk', list)
    .option('--debug', 'show where an error arose')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diffCommand } = await import('./diff.ts');
      await diffCommand(before, after, flags);
    });
  sanaq
    .command('calibrate')
    .description('audit many simulated elections: how often each check speaks up, and what manipulation it finds')
    .requiredOption('--out <dir>', 'write calibration.json, calibration.md and power.svg there')
    .option('--sizes <list>', 'stations of an election; regions stands for results by region', listOf, ['300', '3000', '30000', 'regions'])
    .option('--elections <list>', 'elections without manipulation, for all sizes or for each', listOf, ['200'])
    .option('--per-dose <list>', 'elections at each dose of each manipulation, for all sizes or for each', listOf, ['20'])
    .option('--manipulations <list>', 'what is done to them; none for false alarms alone', listOf, ['all'])
    .option('--doses <list>', 'doses of each manipulation, above 0 and up to 1', listOf, [
      '0.005',
      '0.01',
      '0.02',
      '0.05',
      '0.1',
      '0.2',
      '0.5',
    ])
    .option('--no-confounding', 'turnout and support do not depend on how urban a place is')
    .option('--controls <dir>', 'audit real elections too: folders with a manifest, or tables NAME.csv.gz')
    .option('--disputed <list>', 'those of them that are disputed; the others are regarded as clean', listOf, [])
    .option('--resume <file>', 'keep every outcome there, and do not simulate again what it holds')
    .option('--seed <n>', 'seed of the first election', '1')
    .option('--jobs <n>', 'how many threads; the numbers do not depend on it', '1')
    .option('--quiet', 'no progress and no summary')
    .option('--debug', 'show where an error arose')
    .action(async (flags: CalibrateFlags) => {
      const { calibrateCommand } = await import('./calibrate.ts');
      await calibrateCommand(flags);
    });
  sanaq
    .command('simulate')
    .description('write an invented election of known truth, or the clean twin of a dataset')
    .requiredOption('--out <dir>', 'the folder to write: audit.yaml, areas.csv, the tables and truth.json')
    .option('--stations <n>', 'polling stations; 1000 where nobody says, 0 for results by region only')
    .option('--regions <n>', 'regions; about the square root of the stations where nobody says')
    .option('--contestants <n>', 'from 2 to 12; 5 where nobody says')
    .option('--no-confounding', 'turnout and the leader’s share do not both depend on how urban a place is')
    .option('--no-special', 'no special stations, tiny and with a turnout near 100 %')
    .option('--manipulate <name=dose>', 'what is done to the count, the dose from 0 to 1; may be given again', again)
    .option(
      '--source <kind:what>',
      'survey:size=N,deff=D,error=E,gamma=G, tally:coverage=C,gamma=G or protocols:coverage=C; may be given again',
      again,
    )
    .option('--seed <n>', 'the same seed and options give the same bytes', '1')
    .option('--twin <path>', 'write the clean twin of this dataset instead: the same areas and voters, drawn from a fitted model')
    .option('--quiet', 'no summary')
    .option('--debug', 'show where an error arose')
    .action(async (flags: SimulateFlags) => {
      const { simulateCommand } = await import('./simulate.ts');
      await simulateCommand(flags);
    });
  sanaq
    .command('explain')
    .description('tell what a check asks, needs and assumes, and how to read it')
    .argument('[check]', 'identifier of a check; without one, all are listed')
    .option('--debug', 'show where an error arose')
    .action(async (name: string | undefined) => {
      const { explainCommand } = await import('./explain.ts');
      await explainCommand(name);
    });
  return sanaq;
}

/** Runs the command line and returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const help: string[] = [];
  try {
    if (argv.length <= 2) {
      program(help).outputHelp({ error: true });
      return 2;
    }
    await program(help)
      .parseAsync(argv)
      .catch(async (error: unknown) => {
        if (help.length > 0) await writeResult(help.join(''));
        throw error;
      });
    return 0;
  } catch (error) {
    if (error instanceof Exit) return error.exitCode;
    // Commander exits with 1 on a mistyped option; here 1 means findings.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const debug = argv.includes('--debug') && error instanceof Error;
    const { safeText } = await import('../index.ts');
    const stack = debug && error.stack ? error.stack.split('\n').map(safeText) : [];
    process.stderr.write(`${[`sanaq: ${safeText(error instanceof Error ? error.message : String(error))}`, ...stack].join('\n')}\n`);
    return 2;
  }
}

// Whoever writes (`writeResult`) is told of it, and tells; without a listener Node would end here, with a stack.
process.stdout.on('error', () => {});
// What cannot be told must not end it with 1, which means findings.
process.stderr.on('error', () => {});
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`sanaq needs Node 20.19 or later; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else process.exitCode = await main(process.argv);
