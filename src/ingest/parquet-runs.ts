import { decompressPage } from 'hyparquet/src/datapage.js';

/** A data page as its own header announces it. */
export interface DataPage {
  readonly bytes: Uint8Array;
  readonly codec: Parameters<typeof decompressPage>[2];
  readonly size: number;
  readonly values: number;
  /** Number of the encoding in the format. */
  readonly encoding: number;
  readonly optional: boolean;
  readonly boolean: boolean;
  /** Bytes of the levels in front of the values, where the page is of the second version. */
  readonly levels?: { readonly repetition: number; readonly definition: number; readonly packed: boolean };
}

/** Writers fill up the last group of a page. */
const SLACK = 512;
const WIDEST = 32;
const RLE = 3;
const DICTIONARIES: ReadonlySet<number> = new Set([2, 8]);

/**
 * Refuses a page with a run longer than the page has values: the reader would repeat a value as often as the run says, up to
 * thousands of millions of times from five bytes.
 *
 * @throws Error where there is such a run
 * @see Apache Parquet format 2.10, Encodings.md, "Run Length Encoding / Bit-Packing Hybrid"
 */
export function refuseLongRuns({ bytes, codec, size, values, encoding, optional, boolean, levels }: DataPage): void {
  let page = bytes;
  let at = 0;
  if (levels) {
    const front = levels.repetition + levels.definition;
    if (front > bytes.length) throw new Error('the levels are longer than their page');
    if (optional) walkRuns(bytes, levels.repetition, 1, values);
    page = bytes.subarray(front);
    if (levels.packed && size > front) page = decompressPage(page, size - front, codec, undefined);
  } else {
    page = decompressPage(bytes, size, codec, undefined);
    if (optional) {
      walkRuns(page, 4, 1, values);
      at = 4 + lengthAt(page, 0);
    }
  }
  if (DICTIONARIES.has(encoding) && at < page.length) walkRuns(page, at + 1, page[at], values);
  if (encoding === RLE && boolean) walkRuns(page, at + 4, 1, values);
}

const lengthAt = (page: Uint8Array, at: number): number => new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(at, true);

function walkRuns(page: Uint8Array, from: number, width: number, values: number): void {
  if (width > WIDEST) throw new Error('the values are too wide');
  let at = from;
  for (let seen = 0; seen < values && at < page.length; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      if (shift > 28 || at >= page.length) throw new Error('a run has no length');
      const byte = page[at++];
      header += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const groups = Math.floor(header / 2);
    const isPacked = header % 2 === 1;
    const count = isPacked ? 8 * groups : groups;
    if (count > values + SLACK) throw new Error('a run is longer than its page');
    at += isPacked ? width * groups : Math.ceil(width / 8);
    seen += count;
  }
}
