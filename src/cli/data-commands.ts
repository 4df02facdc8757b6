import { type Command, Option } from 'commander';
import type { AuditFlags } from './audit-settings.ts';
import type { DoorFlags } from './door.ts';
import type { InitFlags } from './init.ts';
import { list } from './option-values.ts';
import type { ValidateFlags } from './validate.ts';
import type { WhatIfFlags } from './what-if.ts';

/** The paths, and the options that make a dataset of a single table. */
function withTableOptions(command: Command, several = true): Command {
  const path = several
    ? (['<path...>', 'folders with a manifest (audit.yaml, audit.json), manifests, or a single table with the options below'] as const)
    : (['<path>', 'folder with a manifest (audit.yaml, audit.json), manifest, or a single table with the options below'] as const);
  return withColumns(
    command.argument(path[0], path[1]),
    'A single table, without a manifest (* means any text, ? any letter):',
  ).optionsGroup('Options:');
}

/** The options that say what a table holds and how it is written: all that a draft can say. */
function withColumns(command: Command, group: string): Command {
  const more = 'several columns are added up, here and in the options below';
  return command
    .optionsGroup(group)
    .option('--votes <columns>', 'columns of votes, a column for each contestant', list)
    .option('--area <columns>', 'column with the name of the area, or several columns from the largest area to the smallest', list)
    .option('--registered <columns>', `registered voters; ${more}`, list)
    .option('--issued <columns>', 'ballots issued', list)
    .option('--ballots <columns>', 'ballots cast', list)
    .option('--invalid <columns>', 'invalid ballots', list)
    .option('--valid <columns>', 'valid votes', list)
    .option('--received <columns>', 'ballots received by the commission', list)
    .option('--cancelled <columns>', 'ballots cancelled', list)
    .option('--lost <columns>', 'ballots lost', list)
    .option('--unaccounted <columns>', 'ballots unaccounted for', list)
    .option('--shares <columns>', 'columns of printed percentages, in the order of --votes', list)
    .option('--turnout <column>', 'column of the printed turnout')
    .option('--turnout-at <list>', 'columns of turnout by the hour, such as 10:00=T10,12:00=T12', list)
    .option('--ballots-at <list>', 'columns of ballots cast by the hour, such as 10:00=B10,12:00=B12', list)
    .option('--votes-per-ballot <n>', 'how many votes a ballot carries (default: 1)')
    .option('--stage <name>', 'how far the count is: partial, preliminary or final (default: final)')
    .option('--level <name>', 'what each row is: station, region or another name (default: station)')
    .option('--title <text>', 'title of the report')
    .option('--where <list>', 'keep only rows with these values, such as Type=station', list)
    .option(
      '--table-format <name>',
      'csv, xlsx, parquet, json, openelections, medsl, nist, clarity, eml or cik (default: as the name ends)',
    )
    .option('--sheet <name>', 'sheet of a workbook (default: the first that is filled)')
    .option('--contest <name>', 'contest, where the table holds several')
    .option('--header-row <row>', 'row of the header, from 1; 4,5 for the first and the last of several')
    .option('--last-row <row>', 'last row of the table; what is below it is skipped')
    .option('--repeat <n>', 'how many of the last headings the rows go on repeating beyond the header')
    .option('--fill-down <columns>', 'columns whose blank cells repeat the cell above them', list)
    .option('--encoding <name>', 'encoding: utf-8, windows-1251, utf-16le … (default: utf-8)')
    .option('--delimiter <mark>', 'separator of cells: a comma, a semicolon or tab (default: comma)')
    .option('--decimal <mark>', 'decimal separator (default: point)')
    .option('--thousands <mark>', 'separator of groups of three digits (default: none)')
    .option('--grouping <name>', 'indian: groups of two digits before the last three')
    .option('--footnotes <what>', 'strip: marks of footnotes behind a number are no part of it')
    .option('--share-unit <unit>', 'what a bare number among shares is: percent or fraction (default: only numbers with a sign are read)')
    .option('--missing <words>', 'words in cells of numbers that mean that there is none, such as -,n/a', list)
    .option('--suppressed <words>', 'words in cells of numbers that are kept secret, such as *', list);
}

const TWINS = 'number of simulated clean twins of each dataset; the report says how many of them show each statistical finding';

function withAuditOptions(command: Command, failOn: 'error' | 'never', twins = TWINS): Command {
  return command
    .option(
      '--out <dir>',
      'write report.md, report.html, report.json, findings.csv and figures to this folder; with several datasets, to a folder for each',
    )
    .option(
      '--format <list>',
      'write terminal, markdown, html, pdf, json, csv, sarif, junit, github or gitlab to standard output, or to a file with =FILE; separate several with commas',
      list,
    )
    .option('--checks <list>', 'run only these checks', list)
    .option('--skip <list>', 'skip these checks', list)
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 if there are findings of this severity or worse')
        .choices(['error', 'warning', 'never'])
        .default(failOn),
    )
    .option('--baseline <file>', 'file of accepted findings; only other findings decide the exit code')
    .option('--panel <file>', 'elections to compare with, in place of those of the program (or beside them, if the file says so)')
    .option('--update-baseline', 'add the current errors and warnings to the baseline')
    .option('--reason <text>', 'reason for accepting the findings that are new to the baseline')
    .option('--today <date>', 'date used to decide whether an acceptance has expired (default: today)')
    .option('--twin <n>', twins)
    .option('--seed <n>', 'seed of random numbers', '1')
    .option(
      '--lang <list>',
      'language of reports for people: en, ru or kk; with --out also several, separated by commas (default: en)',
      list,
    )
    .option('--full', 'unfold everything in HTML and PDF: all findings, tables and methods, on paper too')
    .option('--jobs <n>', 'number of threads; does not change the report', '1')
    .option('--no-color', 'print without colours, as with NO_COLOR')
    .option('--quiet', 'print no summary, only errors and what --format and --out ask for')
    .option('--debug', 'print where in the program an error arose');
}

/** Adds `sanaq audit`. */
export function addAudit(sanaq: Command): void {
  const audit = sanaq.command('audit').description('audit datasets and print a summary');
  withAuditOptions(
    withTableOptions(audit),
    'never',
    `${TWINS} (default: 99 with --out for at most 200,000 stations × contestants, else 0)`,
  ).action(async (paths: string[], flags: AuditFlags) => {
    const { auditCommand } = await import('./audit.ts');
    await auditCommand(paths, flags);
  });
}

/** Adds `sanaq check`. */
export function addCheck(sanaq: Command): void {
  const check = sanaq.command('check').description('audit for CI: print only datasets with an error or a warning, exit with 1 on an error');
  withAuditOptions(withTableOptions(check), 'error').action(async (paths: string[], flags: AuditFlags) => {
    const { auditCommand } = await import('./audit.ts');
    await auditCommand(paths, flags, true);
  });
}

/** Adds `sanaq validate`. */
export function addValidate(sanaq: Command): void {
  const validate = sanaq.command('validate').description('read datasets without an audit, and list every problem with its place');
  withTableOptions(validate)
    .option('--no-color', 'print without colours, as with NO_COLOR')
    .option('--quiet', 'print only problems')
    .option('--debug', 'print where in the program an error arose')
    .action(async (paths: string[], flags: ValidateFlags) => {
      const { validateCommand } = await import('./validate.ts');
      await validateCommand(paths, flags);
    });
}

const WHAT_IF_EXAMPLES = `
Examples:
  sanaq whatif elections/2024 --annul list.csv         list.csv names areas by columns as in the manifest:
                                                         region,station
                                                         North,12
                                                         South,             (all stations of South)
  sanaq whatif elections/2024 --replace observers      the observers' protocols in the place of the official rows
  sanaq whatif elections/2024 --set-aside 3f9a0c21b7d4 --format html=whatif.html --lang en,ru`;

/** Adds `sanaq whatif`. */
export function addWhatIf(sanaq: Command): void {
  const whatIf = sanaq
    .command('whatif')
    .description('show the outcome with stations annulled, protocols put in or findings set aside, and the least that changes it');
  withTableOptions(whatIf, false)
    .option('--annul <file>', 'CSV list of areas to annul, with columns named as in `area` of the manifest; a larger area means all in it')
    .option('--replace <source>', 'identifier of the source whose votes take the place of the official ones where it has them')
    .option('--set-aside <list>', 'identifiers of findings, as printed in the report, whose ballots are annulled', list)
    .option(
      '--format <list>',
      'write terminal, markdown, html or json to standard output, or to a file with =FILE (default: terminal)',
      list,
    )
    .option('--lang <list>', 'language: en, ru or kk; in HTML also several, separated by commas (default: en)', list)
    .option('--seed <n>', 'seed of random numbers of the audit that --set-aside runs', '1')
    .option('--no-color', 'print without colours, as with NO_COLOR')
    .option('--debug', 'print where in the program an error arose')
    .addHelpText('after', WHAT_IF_EXAMPLES)
    .action(async (given: string, flags: WhatIfFlags) => {
      const { whatIfCommand } = await import('./what-if.ts');
      await whatIfCommand(given, flags);
    });
}

/** Adds `sanaq init`. */
export function addInit(sanaq: Command): void {
  const init = sanaq
    .command('init')
    .description('draft a manifest for tables, with a reason for each guess and a list of what is still to decide')
    .argument('<file...>', 'tables of official results: CSV, XLSX, Parquet, JSON')
    .option('--out <file>', 'manifest to write (default: audit.yaml beside the first table)')
    .option('--force', 'overwrite an existing manifest')
    .option('--quiet', 'print only what is still to decide')
    .option('--debug', 'print where in the program an error arose');
  withColumns(init, 'What is known of the tables, and is then not guessed (* means any text, ? any letter):').action(
    async (files: string[], flags: InitFlags) => {
      const { initCommand } = await import('./init.ts');
      await initCommand(files, flags);
    },
  );
}

/** The name of the command behind `sanaq FILE…`, which nobody types. */
export const DOOR = 'open';

const DOOR_HELP = `
Drafts a manifest in memory, shows which column was read as what, asks at a terminal what is open, audits, and says what to do next.
Without a terminal it audits only if nothing is open; otherwise it says what to decide and exits with 2.

Examples:
  sanaq results.csv
  sanaq results.csv --level station --registered Roll --manifest audit.yaml
  sanaq results.xlsx --sheet Stations --out report --lang en,ru
  sanaq elections/2024                              a folder with a manifest, as sanaq audit does`;

/** Adds `sanaq FILE…`. */
export function addDoor(sanaq: Command): void {
  const door = sanaq
    .command(DOOR, { hidden: true })
    .usage('[options]')
    .description('draft, show, ask and audit: the way from a table to a report')
    .argument('<file...>', 'tables of official results (CSV, XLSX, Parquet, JSON, XML), or datasets with a manifest');
  door.configureHelp({ commandUsage: () => 'sanaq <file...> [options]' });
  withAuditOptions(door, 'never')
    .option('--yes', 'ask nothing, and take every guess')
    .option('--manifest <file>', 'write the draft, with all that was decided, to this manifest');
  withColumns(door, 'What is known of the tables, and is then not guessed (* means any text, ? any letter):')
    .addHelpText('after', DOOR_HELP)
    .action(async (files: string[], flags: DoorFlags) => {
      const { doorCommand } = await import('./door.ts');
      await doorCommand(files, flags);
    });
}
