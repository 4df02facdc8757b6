import { Fault, type JsonFault, type JsonScan, skipSpace, take, takeString } from './json-scan.ts';
import type { JsonNode } from './json-tree.ts';

/** The code of the fault that a second value is. */
export const FOLLOWED = 'json-end';
const DEEPEST = 60;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const OTHER_WORD = /[-+]?[\p{L}_$][\p{L}\p{N}_$]*/uy;

/**
 * Reads a JSON text, or one value after the other as in a file of JSON lines. Objects become maps, so that no key is special, and
 * a key may not occur twice in one object.
 *
 * @param lines whether values follow one another, of which an array is then made
 * @see RFC 8259
 */
export function readJson(text: string, lines = false): JsonNode | JsonFault {
  try {
    return wholeText({ text, at: 0 }, lines);
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

export const isFault = (read: JsonNode | JsonFault): read is JsonFault => 'message' in read;

function wholeText(json: JsonScan, lines: boolean): JsonNode {
  const { length } = json.text;
  const values: JsonNode[] = [];
  skipSpace(json);
  do {
    values.push(value(json, 0));
    skipSpace(json);
  } while (lines && json.at < length);
  if (json.at < length)
    throw new Fault(
      json.at,
      'something follows the end of the value',
      'one value; a file of JSON lines ends in .ndjson or .jsonl',
      FOLLOWED,
    );
  return lines ? { kind: 'array', at: 0, items: values } : values[0];
}

function value(json: JsonScan, depth: number): JsonNode {
  const { at } = json;
  if (depth > DEEPEST) throw new Fault(at, 'the values are nested too deeply', `at most ${DEEPEST} levels`, 'too-large');
  const mark = json.text[at];
  if (mark === '"') return { kind: 'text', at, text: takeString(json) };
  if (mark === '{') return { kind: 'object', at, entries: entries(json, depth) };
  if (mark === '[') return { kind: 'array', at, items: items(json, depth) };
  const word = take(json, WORD);
  if (word !== undefined) return { kind: 'word', at, text: word };
  const odd = take(json, OTHER_WORD);
  if (odd !== undefined)
    throw new Fault(at, `"${odd.slice(0, 40)}" is not a JSON value`, 'a number in digits, a text in quotation marks, or null');
  const number = take(json, NUMBER);
  if (number) return { kind: 'number', at, text: number };
  throw new Fault(at, mark === undefined ? 'the text ends where a value should be' : 'no value begins here', 'well-formed JSON');
}

function entries(json: JsonScan, depth: number): Map<string, JsonNode> {
  const found = new Map<string, JsonNode>();
  if (isEmpty(json, '}')) return found;
  do {
    const from = json.at;
    const key = takeKey(json);
    if (found.has(key))
      throw new Fault(from, `the key "${key.slice(0, 40)}" occurs twice in the same object`, 'each key once', 'duplicate-key');
    passColon(json);
    found.set(key, value(json, depth + 1));
  } while (goesOn(json, '}'));
  return found;
}

function items(json: JsonScan, depth: number): JsonNode[] {
  const found: JsonNode[] = [];
  if (isEmpty(json, ']')) return found;
  do found.push(value(json, depth + 1));
  while (goesOn(json, ']'));
  return found;
}

function takeKey(json: JsonScan): string {
  if (json.text[json.at] !== '"') throw new Fault(json.at, 'no key begins here', 'a key in quotation marks');
  return takeString(json);
}

function passColon(json: JsonScan): void {
  skipSpace(json);
  if (json.text[json.at] !== ':') throw new Fault(json.at, 'no colon follows the key', 'a colon');
  json.at++;
  skipSpace(json);
}

/** Passes the opening mark of a container, and the closing one where nothing stands between them. */
function isEmpty(json: JsonScan, end: string): boolean {
  json.at++;
  skipSpace(json);
  if (json.text[json.at] !== end) return false;
  json.at++;
  return true;
}

/** Passes what stands behind a member: the end of its container, or a comma and the space behind it, after which it goes on. */
function goesOn(json: JsonScan, end: string): boolean {
  skipSpace(json);
  const mark = json.text[json.at];
  if (mark !== end && mark !== ',') throw new Fault(json.at, `neither a comma nor "${end}" follows`, 'well-formed JSON');
  json.at++;
  skipSpace(json);
  return mark !== end;
}
