import { type Command, Option } from 'commander';
import type { AuditFlags } from './audit-settings.ts';
import type { InitFlags } from './init.ts';
import { list } from './option-values.ts';
import type { ValidateFlags } from './validate.ts';

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

/** Adds `sanaq audit`. */
export function addAudit(sanaq: Command): void {
  const audit = sanaq.command('audit').description('audit datasets and print a summary');
  withAuditOptions(withTableOptions(audit), 'never').action(async (paths: string[], flags: AuditFlags) => {
    const { auditCommand } = await import('./audit.ts');
    await auditCommand(paths, flags);
  });
}

/** Adds `sanaq check`. */
export function addCheck(sanaq: Command): void {
  const check = sanaq
    .command('check')
    .description('the same audit for CI: quiet unless there is an error or a warning, exit 1 on an error');
  withAuditOptions(withTableOptions(check), 'error').action(async (paths: string[], flags: AuditFlags) => {
    const { auditCommand } = await import('./audit.ts');
    await auditCommand(paths, flags, true);
  });
}

/** Adds `sanaq validate`. */
export function addValidate(sanaq: Command): void {
  const validate = sanaq.command('validate').description('read datasets only, and report every problem with its place');
  withTableOptions(validate)
    .option('--no-color', 'no colours; NO_COLOR is honoured too')
    .option('--quiet', 'only problems')
    .option('--debug', 'show where an error arose')
    .action(async (paths: string[], flags: ValidateFlags) => {
      const { validateCommand } = await import('./validate.ts');
      await validateCommand(paths, flags);
    });
}

/** Adds `sanaq init`. */
export function addInit(sanaq: Command): void {
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
}
