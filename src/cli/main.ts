#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.ts';
import type { AuditFlags } from './audit.ts';
import { Exit } from './exit.ts';

const EXAMPLES = `
Examples:
  sanaq audit elections/2024                       audit the dataset in a folder
  sanaq audit elections/2024 --out reports/2024    and write report.md and report.json
  sanaq audit elections/2024 --format json         one report object to standard output
  sanaq audit elections/* --fail-on error          exit 1 where a dataset contradicts itself
  sanaq validate elections/2024                    read the data only; every problem with its place

Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it; 2 the data or the command could not be used.`;

const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
];

function program(): Command {
  const sanaq = new Command('sanaq')
    .description('Audits whether published election results hold together, and whether independent counts agree with them.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride();
  sanaq
    .command('audit')
    .description('audit datasets and print a summary')
    .argument('<path...>', 'folders with a manifest (audit.yaml, audit.json), or manifests')
    .option('--out <dir>', 'write report.md and report.json there; with several datasets, in a folder for each')
    .option('--format <list>', 'terminal, markdown or json, to standard output or with =FILE to a file; several with commas', list)
    .option('--checks <list>', 'run only these checks; * and ? stand for any text and any letter', list)
    .option('--skip <list>', 'leave these checks out', list)
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 on findings of this severity or worse')
        .choices(['error', 'warning', 'never'])
        .default('never'),
    )
    .option('--seed <n>', 'seed of whatever is simulated', '1')
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en']).default('en'))
    .option('--jobs <n>', 'how many threads; the report does not depend on it', '1')
    .option('--no-color', 'no colours; NO_COLOR is honoured too')
    .option('--quiet', 'no summary; results and errors only')
    .option('--debug', 'show where an error arose')
    .action(async (paths: string[], flags: AuditFlags) => {
      const { auditCommand } = await import('./audit.ts');
      await auditCommand(paths, flags);
    });
  sanaq
    .command('validate')
    .description('read datasets only, and report every problem with its place')
    .argument('<path...>', 'folders with a manifest (audit.yaml, audit.json), or manifests')
    .option('--no-color', 'no colours; NO_COLOR is honoured too')
    .option('--quiet', 'only problems')
    .option('--debug', 'show where an error arose')
    .action(async (paths: string[], flags: { quiet?: boolean }) => {
      const { validateCommand } = await import('./validate.ts');
      await validateCommand(paths, flags);
    });
  return sanaq;
}

/** Runs the command line and returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    if (argv.length <= 2) {
      program().outputHelp({ error: true });
      return 2;
    }
    await program().parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof Exit) return error.exitCode;
    // Commander exits with 1 on a mistyped option; here 1 means findings.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const debug = argv.includes('--debug') && error instanceof Error;
    process.stderr.write(`sanaq: ${error instanceof Error ? error.message : String(error)}\n${debug ? `${(error as Error).stack}\n` : ''}`);
    return 2;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` has gone: nothing is left to say.
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});
process.exitCode = await main(process.argv);
