#!/usr/bin/env node
import { VERSION } from '../version.ts';
import { Exit } from './exit.ts';
import { writeResult } from './stdout.ts';

/** Runs the command line and returns the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    // Scripts ask for the version often; that loads nothing.
    if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) await writeResult(`${VERSION}\n`);
    else return await commands(argv);
    return 0;
  } catch (error) {
    if (error instanceof Exit) return error.exitCode;
    throw error;
  }
}

/** Runs a command and returns the exit code. */
async function commands(argv: readonly string[]): Promise<number> {
  const [{ CommanderError }, { program, withDoor }] = await Promise.all([import('commander'), import('./program.ts')]);
  const help: string[] = [];
  try {
    if (argv.length <= 2) {
      program(help).outputHelp({ error: true });
      return 2;
    }
    await program(help)
      .parseAsync(withDoor(argv))
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
    const { safeText } = await import('../core.ts');
    const stack = debug && error.stack ? error.stack.split('\n').map(safeText) : [];
    process.stderr.write(`${[`sanaq: ${safeText(error instanceof Error ? error.message : String(error))}`, ...stack].join('\n')}\n`);
    return 2;
  }
}

/** What nobody caught, in a promise or a thread: one line and 2, since Node itself would end with 1, which means findings. */
function lost(error: unknown): void {
  const told = error instanceof Error ? error.message : String(error);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  process.stderr.write(`sanaq: ${told.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}\n`);
  process.exit(2);
}

// `writeResult` gets the error and reports it; without a listener Node would end here, with a stack.
process.stdout.on('error', () => {});
// A failure to print must not end with 1, which means findings.
process.stderr.on('error', () => {});
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`sanaq needs Node 20.19 or later; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else {
  process.on('uncaughtException', lost);
  process.on('unhandledRejection', lost);
  process.exitCode = await main(process.argv);
  process.off('uncaughtException', lost);
  process.off('unhandledRejection', lost);
}
