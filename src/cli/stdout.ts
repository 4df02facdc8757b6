import { fstatSync, writeSync } from 'node:fs';
import { Exit } from './exit.ts';

const STDOUT = 1;

/**
 * Writes a result to standard output, all of it: the only way there. A regular file is written piece by piece, because a
 * disk that fills up takes a part without an error and refuses the next; a pipe is waited for.
 *
 * @throws Exit with 2, after one line on stderr, when it cannot be written; with 0 when the reader, such as `head`, has gone
 */
export async function writeResult(text: string | Uint8Array): Promise<void> {
  try {
    if (isFile(STDOUT)) writeAll(STDOUT, typeof text === 'string' ? new TextEncoder().encode(text) : text);
    else await streamed(text);
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === 'EPIPE') throw new Exit(0);
    const { failureText } = await import('../node/path-error.ts');
    process.stderr.write(`sanaq: standard output ${failureText(failure, 'written')}\n`);
    throw new Exit(2);
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
}

function streamed(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
