import { Gunzip, Inflate } from 'fflate';

/** Something about an archive that keeps it from being opened. */
export class ArchiveError extends Error {
  readonly code: string;
  readonly expected: string;
  constructor(code: string, message: string, expected: string) {
    super(message);
    this.name = 'ArchiveError';
    this.code = code;
    this.expected = expected;
  }
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;
/** Bytes an archive may hold in all once unpacked, and how many times its own size beyond the smaller bound. */
const MOST_BYTES = 512 * 2 ** 20;
const SURELY_FINE = 64 * 2 ** 20;
const MOST_TIMES = 200;
/** Bytes of one entry: a text of more cannot be held in one string everywhere. */
const LARGEST_ENTRY = 256 * 2 ** 20;
const STEP = 1 << 16;

/**
 * Opens a ZIP archive. What its directory announces is added up before anything is unpacked, and an entry that turns out larger
 * than announced is given up at once, so that a small file cannot fill the memory.
 *
 * @returns a reader of entries by name: undefined where there is none of that name
 * @throws ArchiveError when the archive is damaged or unpacks to too much
 */
export function openArchive(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  return archive(bytes).read;
}

/** How names of tables end. */
const TABLE = /\.(csv|tsv|txt|tab|json|ndjson|jsonl|xml|xlsx|xlsm|parquet|pq)$/;

/**
 * The only file of an archive that is no workbook: a table packed for sending. Undefined where it holds several, or a workbook.
 *
 * @throws ArchiveError as `openArchive`
 */
export function loneEntry(bytes: Uint8Array): Uint8Array | undefined {
  const { names, read } = archive(bytes);
  const files = names.filter((name) => !name.endsWith('/') && !/(^|\/)(__macosx\/|\._|\.ds_store$|thumbs\.db$)/.test(name));
  return files.length === 1 && TABLE.test(files[0]) ? read(files[0]) : undefined;
}

/**
 * The bytes of a file packed by gzip, held to the same bounds as an archive.
 *
 * @throws ArchiveError when it is damaged or unpacks to too much
 */
export function gunzipped(bytes: Uint8Array): Uint8Array {
  const most = Math.min(LARGEST_ENTRY, Math.max(SURELY_FINE, MOST_TIMES * bytes.length));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((chunk) => {
    size += chunk.length;
    if (size > most) throw new ArchiveError('too-large', `the file would unpack to more than ${most} bytes`, `at most ${most}`);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    throw error instanceof ArchiveError ? error : damaged('it cannot be unpacked');
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

function archive(bytes: Uint8Array): { names: readonly string[]; read: (name: string) => Uint8Array | undefined } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, bytes);
  const whole = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (whole > MOST_BYTES || (whole > SURELY_FINE && whole > MOST_TIMES * bytes.length)) {
    const message = `the archive would unpack to ${whole} bytes from ${bytes.length}`;
    throw new ArchiveError('too-large', message, `at most ${MOST_BYTES} bytes, and at most ${MOST_TIMES} times as many as are packed`);
  }
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry && unpacked(entry, view, bytes);
    },
  };
}

const damaged = (what: string): ArchiveError =>
  new ArchiveError('archive', `the archive is damaged: ${what}`, 'the file as it was published');

function directory(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  let end = view.byteLength - END_SIZE;
  const least = Math.max(0, end - LONGEST_COMMENT);
  while (end >= least && view.getUint32(end, true) !== END) end--;
  if (end < least) throw damaged('it has no directory');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ArchiveError('too-large', `the archive holds ${count} entries`, `at most ${MOST_ENTRIES}`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY) throw damaged('its directory is cut short');
    const named = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new ArchiveError('archive', 'the archive is encrypted', 'the file without a password');
    entries.set(name.toLowerCase(), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpacked({ method, packed, size, offset }: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (size > LARGEST_ENTRY) throw new ArchiveError('too-large', `an entry would unpack to ${size} bytes`, `at most ${LARGEST_ENTRY}`);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged('an entry is not where it should be');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > view.byteLength) throw damaged('an entry is cut short');
  const content = bytes.subarray(from, from + packed);
  if (method === 0) return content;
  if (method !== 8) throw new ArchiveError('archive', `an entry is packed by method ${method}`, 'an archive packed by Deflate');
  return inflated(content, size);
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged('an entry is larger than stated');
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ArchiveError ? error : damaged('an entry cannot be unpacked');
  }
  if (filled < size) throw damaged('an entry is shorter than stated');
  return whole;
}
