import { type Command, Option } from 'commander';
import type { DiffFlags } from './diff.ts';
import { list } from './option-values.ts';
import type { OutputFlags } from './outputs.ts';

/** Adds `sanaq report`. */
export function addReport(sanaq: Command): void {
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
}

/** Adds `sanaq diff`. */
export function addDiff(sanaq: Command): void {
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
}

/** Adds `sanaq explain`. */
export function addExplain(sanaq: Command): void {
  sanaq
    .command('explain')
    .description('tell what a check asks, needs and assumes, and how to read it')
    .argument('[check]', 'identifier of a check; without one, all are listed')
    .option('--debug', 'show where an error arose')
    .action(async (name: string | undefined) => {
      const { explainCommand } = await import('./explain.ts');
      await explainCommand(name);
    });
}
