import { constants } from 'node:fs';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { failureText, PathError } from './path-error.ts';

/** How long a pipe may stay without anybody who writes into it, in milliseconds. */
const PATIENCE = 2000;
const PIECE = 1 << 16;
/** The longest wait between two looks into a pipe that somebody writes into, in milliseconds. */
const LONGEST_PAUSE = 40;

/** Standard input by its names in the file system: as a socket or a terminal it could not be opened by them. */
const STANDARD_INPUT = /^\/(?:dev\/(?:stdin|fd\/0)|proc\/self\/fd\/0)$/;

/**
 * The bytes of a file that is named on the command line, or of a pipe that somebody writes into, such as that of a shell's
 * `<(…)`. A device would be read for ever, and a pipe without a writer waited for; neither is read.
 *
 * @throws PathError when it is absent, a folder or a device, cannot be read, or is a pipe without a writer
 */
export async function readGiven(given: string): Promise<Uint8Array> {
  if (STANDARD_INPUT.test(given)) return buffer(process.stdin);
  try {
    const found = await stat(given);
    if (found.isFile() || found.isDirectory()) return await readFile(given);
    if (found.isFIFO()) return await readPipe(given);
  } catch (error) {
    if (error instanceof PathError) throw error;
    throw new PathError(given, failureText(error as NodeJS.ErrnoException, 'read'), (error as NodeJS.ErrnoException).code);
  }
  throw new PathError(given, 'is not a file; expected a file or a pipe');
}

/** The same as text. */
export const readGivenText = async (given: string): Promise<string> => new TextDecoder().decode(await readGiven(given));

/** Opened so that nothing waits for a writer: without one, reading ends at once; with one that is slow, it fails with EAGAIN. */
async function readPipe(given: string): Promise<Uint8Array> {
  const handle = await open(given, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const pieces: Uint8Array[] = [];
    let hasWriter = false;
    let waited = 0;
    let pause = 1;
    for (;;) {
      const piece = await nextPiece(handle);
      hasWriter ||= piece === undefined || piece.length > 0;
      if (piece && piece.length > 0) {
        pieces.push(piece);
        pause = 1;
        continue;
      }
      if (piece && hasWriter) return Buffer.concat(pieces);
      if (!hasWriter && waited >= PATIENCE) throw new PathError(given, 'is a pipe that nobody writes into');
      await new Promise((resolve) => setTimeout(resolve, pause));
      waited += pause;
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  } finally {
    await handle.close();
  }
}

/** What waits in a pipe: nothing at its end, undefined where more may come. */
async function nextPiece(handle: FileHandle): Promise<Uint8Array | undefined> {
  try {
    const { bytesRead, buffer: piece } = await handle.read(Buffer.alloc(PIECE), 0, PIECE, null);
    return piece.subarray(0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}
