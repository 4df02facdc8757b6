import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MAIN = pathToFileURL(path.join(import.meta.dirname, '../../dist/cli/main.js')).href;
/** Past the transformation of tests: the program is loaded as Node loads it, once, and its first module for each run. */
const load = createRequire(import.meta.url)('./native-import.cjs') as (address: string) => Promise<unknown>;

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let runs = 0;

/**
 * The built command line run within this process, as if it were one of its own: in that folder, with these arguments and
 * variables. It takes a twentieth of the time of a process; what depends on one (pipes, disks, terminals, an early end) is
 * tested in one.
 */
export async function command(args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const before = { argv: process.argv, folder: process.cwd(), env: { ...process.env }, code: process.exitCode };
  const streams = [process.stdout, process.stderr].map(captured);
  process.argv = [process.execPath, fileURLToPath(MAIN), ...args];
  process.env = environment(env);
  process.chdir(folder);
  try {
    await load(`${MAIN}?run=${runs++}`);
    const [stdout, stderr] = streams.map(({ text }) => text());
    return { code: Number(process.exitCode ?? 0), stdout, stderr };
  } finally {
    for (const { release } of streams) release();
    process.argv = before.argv;
    process.env = before.env;
    process.chdir(before.folder);
    process.exitCode = before.code;
  }
}

/** The same as a process; `preload` is code that runs in it beforehand. */
export function commandProcess(
  args: readonly string[],
  folder: string,
  { env = {}, preload = '' }: { readonly env?: Readonly<Record<string, string>>; readonly preload?: string } = {},
): Ran {
  const flags = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const options = { cwd: folder, encoding: 'utf8', env: environment(env), maxBuffer: 1 << 26 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, fileURLToPath(MAIN), ...args], options);
  return { code: Number(status), stdout, stderr };
}

/** These variables among those there are, without what changes the output wherever it is set. */
function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, GITHUB_STEP_SUMMARY: ___, ...clean } = process.env;
  return { ...clean, TERM: 'xterm', ...env };
}

/** What is written to a stream from here on, and how to give the stream back as it was. */
function captured(stream: NodeJS.WriteStream): { readonly text: () => string; readonly release: () => void } {
  const { write } = stream;
  const listeners = stream.listeners('error') as (() => void)[];
  const pieces: string[] = [];
  stream.write = (piece: string | Uint8Array, ...rest: unknown[]): boolean => {
    pieces.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  };
  return {
    text: () => pieces.join(''),
    release() {
      stream.write = write;
      for (const one of stream.listeners('error') as (() => void)[]) if (!listeners.includes(one)) stream.off('error', one);
    },
  };
}
