// Damages to one file. Most keep a dataset readable, so that checks and writers are reached.
import { unzipSync, zipSync } from 'fflate';
import { alteredManifest } from './manifest.mjs';
import { oneOf } from './random.mjs';

const WORDS = [
  ...['\u0000"}], "severity": "note"', '<script>', '=1+1', '\u202e', '\ud800', '::error::x', ']]>', '| a |', '`', '', ' '],
  ...['__proto__', 'constructor', '%0A', '\r\n', 'x'.repeat(3000)],
];
const COUNTS = ['0', '1', '2', '9', '98', '100', '101', '640', '1000', '2500', '7241', '999999', '7241562', '999999999999999'];
const SHARES = ['0%', '100%', '0.01%', '99.99%', '50%', '33.33%', '7%', '61.2%', '"<=3%"', '"about 12%"'];
const latin = (bytes) => new TextDecoder('latin1').decode(bytes);
const spliced = (bytes, at, length, text) =>
  new Uint8Array([...bytes.subarray(0, at), ...new TextEncoder().encode(text), ...bytes.subarray(at + length)]);

/** Bytes changed, left out, repeated or cut off. */
export function damaged(bytes, random) {
  const at = Math.floor(random() * bytes.length);
  const end = Math.min(bytes.length, at + 1 + Math.floor(random() * 40));
  const kind = random();
  if (kind < 0.5) return Uint8Array.from(bytes, (byte, index) => (index === at ? Math.floor(random() * 256) : byte));
  if (kind < 0.7) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  if (kind < 0.9) return new Uint8Array([...bytes.subarray(0, end), ...bytes.subarray(at)]);
  return bytes.subarray(0, at);
}

/** A file altered as what it is: a manifest, a table, or the parts of a workbook. */
export function altered(bytes, name, random) {
  if (bytes.length === 0 || /\.parquet$/.test(name)) return damaged(bytes, random);
  if (/\.(xlsx|zip)$/.test(name)) return alteredPart(bytes, random);
  if (/^audit\./.test(name)) {
    const text = alteredManifest(new TextDecoder().decode(bytes), random);
    return text === undefined ? damaged(bytes, random) : new TextEncoder().encode(text);
  }
  const kind = random();
  if (kind < 0.35 && /\.(csv|tsv|txt)$/.test(name)) return alteredRows(bytes, random);
  return random() < 0.08 ? relabelled(bytes, name, random) : renumbered(bytes, random, TABLE_NUMBER);
}

function alteredPart(bytes, random) {
  let parts;
  try {
    parts = unzipSync(bytes);
  } catch {
    return damaged(bytes, random);
  }
  const name = oneOf(Object.keys(parts), random);
  if (name === undefined) return bytes;
  return zipSync(
    { ...parts, [name]: random() < 0.2 ? damaged(parts[name], random) : altered(parts[name], name, random) },
    { mtime: new Date(2026, 0, 1) },
  );
}

const TABLE_NUMBER = /(?<=[,;\t">])\d+(?:\.\d+)?%?(?=[,;\t"<\r\n])/g;

/** A value of a text replaced by another of its kind, or by another of the same text. */
function renumbered(bytes, random, pattern) {
  const values = [...latin(bytes).matchAll(pattern)];
  if (values.length === 0) return relabelled(bytes, '', random);
  const { index, 0: value } = oneOf(values, random);
  const known = value.endsWith('%') ? SHARES : /^\d+$/.test(value) ? COUNTS : [value];
  const other = random() < 0.5 ? oneOf(values, random)[0] : oneOf(known, random);
  return spliced(bytes, index, value.length, value.endsWith('%') === other.includes('%') ? other : oneOf(known, random));
}

function relabelled(bytes, name, random) {
  const words = [...latin(bytes).matchAll(/[A-Za-z\u00c0-\u00ff]{3,}/g)];
  if (words.length === 0) return bytes;
  const { index, 0: word } = oneOf(words, random);
  const label = oneOf(WORDS, random);
  return spliced(bytes, index, word.length, /\.csv$/.test(name) ? `"${label.replaceAll('"', '""')}"` : JSON.stringify(label).slice(1, -1));
}

const lines = (bytes) => latin(bytes).split('\n');
const joined = (all) => Uint8Array.from(all.join('\n'), (mark) => mark.charCodeAt(0));

/** Rows left out, repeated or swapped; cells swapped or blank. The header stays. */
function alteredRows(bytes, random) {
  const rows = lines(bytes);
  if (rows.length < 3) return bytes;
  const any = () => 1 + Math.floor(random() * (rows.length - 2));
  const [one, other] = [any(), any()];
  const kind = random();
  if (kind < 0.25) return joined(rows.toSpliced(one, 1));
  if (kind < 0.4) return joined(rows.toSpliced(other, 0, rows[one]));
  if (kind < 0.5) return joined(rows.with(one, rows[other]).with(other, rows[one]));
  const cells = rows[one].split(',');
  const [from, to] = [Math.floor(random() * cells.length), Math.floor(random() * cells.length)];
  if (kind < 0.65) return joined(rows.with(one, cells.with(from, '').join(',')));
  if (kind < 0.8) return joined(rows.with(one, cells.with(from, cells[to]).with(to, cells[from]).join(',')));
  // The counts of one row in the place of another's.
  return joined(rows.with(one, [...cells.slice(0, 2), ...rows[other].split(',').slice(2)].join(',')));
}
