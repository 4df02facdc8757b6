import { type Command, Option } from 'commander';
import type { DiffFlags } from './diff.ts';
import { list } from './option-values.ts';
import type { OutputFlags } from './outputs.ts';

/** Adds `sanaq report`. */
export function addReport(sanaq: Command): void {
  sanaq
    .command('report')
    .description('write a report again from its JSON, in any format, without the data')
    .argument('<file>', 'report.json, or a report written with --format json; - for standard input')
    .option('--out <dir>', 'write the report to this folder, as audit does')
    .option('--format <list>', 'write these formats, as in audit, to standard output, or to a file with =FILE', list)
    .option(
      '--lang <list>',
      'language of reports for people: en, ru or kk; with --out also several, separated by commas (default: en)',
      list,
    )
    .option('--full', 'unfold everything in HTML and PDF: all findings, tables and methods, on paper too')
    .option('--no-color', 'print without colours, as with NO_COLOR')
    .option('--quiet', 'print only what --format and --out ask for')
    .option('--debug', 'print where in the program an error arose')
    .action(async (file: string, flags: OutputFlags) => {
      const { reportCommand } = await import('./report.ts');
      await reportCommand(file, flags);
    });
}

/** Adds `sanaq diff`. */
export function addDiff(sanaq: Command): void {
  sanaq
    .command('diff')
    .description('show what changed between two audits: data, answers, findings, measures')
    .argument('<before>', 'report of the earlier audit, as JSON')
    .argument('<after>', 'report of the later audit, as JSON')
    .addOption(new Option('--format <format>', 'output format').choices(['terminal', 'json']).default('terminal'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 if there are new findings of this severity or worse')
        .choices(['error', 'warning', 'never'])
        .default('never'),
    )
    .option('--lang <language>', 'language: en, ru or kk (default: en)', list)
    .option('--debug', 'print where in the program an error arose')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { diffCommand } = await import('./diff.ts');
      await diffCommand(before, after, flags);
    });
}

/** Adds `sanaq explain`. */
export function addExplain(sanaq: Command): void {
  sanaq
    .command('explain')
    .description('explain what a check asks, needs and assumes, and how to read it; or one finding of a report, step by step')
    .argument('[name]', 'identifier of a check (default: list all checks), or of a finding where a report is given')
    .argument('[report]', 'report.json with the finding; - for standard input')
    .option('--lang <language>', 'language in which a finding is explained: en, ru or kk (default: en)', list)
    .option('--debug', 'print where in the program an error arose')
    .action(async (name: string | undefined, report: string | undefined, { lang }: { lang?: readonly string[] }) => {
      const { explainCommand, explainFindingCommand } = await import('./explain.ts');
      if (name === undefined || report === undefined) await explainCommand(name);
      else await explainFindingCommand(name, report, lang);
    });
}
