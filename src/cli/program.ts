import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { addAudit, addCheck, addDoor, addInit, addValidate, addWhatIf, DOOR } from './data-commands.ts';
import { addDiff, addExplain, addReport } from './report-commands.ts';
import { addCalibrate, addSimulate } from './trial-commands.ts';

const EXAMPLES = `
Examples:
  sanaq results.csv                                draft, show, ask what is open, and audit
  sanaq audit elections/2024                       audit the dataset in a folder
  sanaq audit elections/2024 --out reports/2024    and write report.html, report.md and more
  sanaq audit elections/2024 --format json         write the report as JSON to standard output
  sanaq report report.json --lang ru --out ru      write the report again, in Russian, without the data
  sanaq audit results.csv --votes 'party_*' --registered roll --ballots cast
  sanaq check elections/*                          for CI: exit with 1 if a dataset contradicts itself
  sanaq validate elections/2024                    read the data only, and list every problem
  sanaq init results.csv                           draft audit.yaml from a table
  sanaq diff old/report.json new/report.json       show what changed between two audits
  sanaq whatif elections/2024 --annul list.csv     show the outcome without the stations of a list
  sanaq simulate --out trial --manipulate stuffing-incremental=0.1
  sanaq explain share-discrepancy                  explain a check and how to read it
  sanaq explain 8453febda822 report.json           explain a finding step by step, with its cells and rows

Exit codes: 0 no finding as severe as --fail-on; 1 at least one such finding; 2 the data or the command could not be used,
or a check failed while --fail-on was at work (the report is written first).`;

/** Control characters other than line ends: an argument may come from a folder anyone has named. */
const UNSAFE = /[^\P{Cc}\n]/gu;

/** In the order in which the help lists them. */
const COMMANDS = [addAudit, addCheck, addValidate, addInit, addReport, addDiff, addWhatIf, addCalibrate, addSimulate, addExplain, addDoor];

/**
 * The command line with all its commands. What a command does is loaded once it is asked for.
 *
 * @param help takes what is to be printed to standard output: help and the version
 */
export function program(help: string[]): Command {
  const sanaq = new Command('sanaq')
    .description('Checks whether published election results are consistent and whether independent counts agree with them.')
    .usage('<file...> | <command> [options]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => help.push(text), outputError: (text, write) => write(text.replace(UNSAFE, ' ')) })
    .exitOverride();
  for (const add of COMMANDS) add(sanaq);
  return sanaq;
}

/** How names of tables and manifests end. */
const TABLE = /\.(csv|tsv|txt|xlsx|xlsm|xls|json|ndjson|jsonl|parquet|pq|xml|ya?ml|gz|zip)$/i;

/** The arguments with the command that is meant where the first is no command but names a file, a folder or a pattern of tables. */
export function withDoor(argv: readonly string[]): readonly string[] {
  const [node, script, first = ''] = argv;
  const isCommand = first.startsWith('-') || first === '' || first === 'help' || program([]).commands.some((one) => one.name() === first);
  if (isCommand || !(TABLE.test(first) || existsSync(first))) return argv;
  return [node, script, DOOR, ...argv.slice(2)];
}
