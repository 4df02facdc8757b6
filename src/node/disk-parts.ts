import { closeSync, openSync, readSync } from 'node:fs';
import type { FileParts } from '../ingest/file-parts.ts';

/** Parts from which on one buffer serves for all. */
const LARGE_PART = 1 << 20;

/** A file that is read part by part. Each part is read anew, so that nothing stays open. */
export function partsOfFile(full: string, length: number): FileParts {
  let shared = Buffer.alloc(0);
  return {
    length,
    read(from, to) {
      const size = to - from;
      const isWindow = size >= LARGE_PART && size <= 64 * LARGE_PART;
      if (isWindow && shared.length < size) shared = Buffer.allocUnsafeSlow(size);
      const part = isWindow ? shared.subarray(0, size) : Buffer.allocUnsafeSlow(size);
      const handle = openSync(full, 'r');
      try {
        let read = 0;
        for (let more = 1; read < size && more > 0; read += more)
          more = readSync(handle, part, read, Math.min(size - read, 1 << 30), from + read);
        return new Uint8Array(part.buffer, part.byteOffset, read);
      } finally {
        closeSync(handle);
      }
    },
  };
}
