/** A value of a JSON text with the offset it begins at; numbers keep the text they were written in. */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly entries: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text' | 'number' | 'word'; readonly at: number; readonly text: string };

/** Why a text is no JSON, and where. */
export interface JsonFault {
  readonly code: string;
  readonly at: number;
  readonly message: string;
  readonly expected: string;
}

const DEEPEST = 60;
const FIRST_PRINTED = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const OTHER_WORD = /[-+]?[\p{L}_$][\p{L}\p{N}_$]*/uy;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class Fault extends Error {
  readonly fault: JsonFault;
  constructor(at: number, message: string, expected: string, code = 'json') {
    super(message);
    this.fault = { code, at, message, expected };
  }
}

/**
 * Reads a JSON text, or one value after the other as in a file of JSON lines. Objects become maps, so that no key is special, and
 * a key may not occur twice in one object.
 *
 * @param lines whether values follow one another, of which an array is then made
 * @see RFC 8259
 */
export function readJson(text: string, lines = false): JsonNode | JsonFault {
  let at = 0;
  const skip = (): void => {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  };
  const taken = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  /** What stands before the next quotation mark, backslash or control character. */
  const plain = (): string => {
    const from = at;
    for (let code = text.charCodeAt(at); code >= FIRST_PRINTED && code !== QUOTE && code !== BACKSLASH; ) code = text.charCodeAt(++at);
    return text.slice(from, at);
  };
  const string = (): string => {
    const from = at++;
    let whole = plain();
    for (;;) {
      const mark = text[at];
      if (mark === '"') break;
      if (mark === undefined) throw new Fault(from, 'the text that begins here is not closed', 'a quotation mark at its end');
      if (mark !== '\\') throw new Fault(at, 'a control character stands in a text', 'an escape such as \\n');
      whole += escaped() + plain();
    }
    at++;
    return whole;
  };
  const escaped = (): string => {
    const mark = text[at + 1];
    const simple = mark === undefined ? undefined : ESCAPES[mark];
    const code = text.slice(at + 2, at + 6);
    if (simple === undefined && !(mark === 'u' && /^[0-9a-f]{4}$/i.test(code)))
      throw new Fault(at, 'this is no escape of JSON', 'an escape such as \\n or \\u00e9');
    at += simple === undefined ? 6 : 2;
    return simple ?? String.fromCharCode(Number.parseInt(code, 16));
  };
  const value = (depth: number): JsonNode => {
    if (depth > DEEPEST) throw new Fault(at, 'the values are nested too deeply', `at most ${DEEPEST} levels`, 'too-large');
    const from = at;
    const mark = text[at];
    if (mark === '"') return { kind: 'text', at: from, text: string() };
    if (mark === '{') return { kind: 'object', at: from, entries: entries(depth) };
    if (mark === '[') return { kind: 'array', at: from, items: items(depth) };
    const word = taken(WORD);
    if (word !== undefined) return { kind: 'word', at: from, text: word };
    const odd = taken(OTHER_WORD);
    if (odd !== undefined)
      throw new Fault(from, `"${odd.slice(0, 40)}" is no value of JSON`, 'a number in digits, a text in quotation marks, or null');
    const number = taken(NUMBER);
    if (number) return { kind: 'number', at: from, text: number };
    throw new Fault(from, mark === undefined ? 'the text ends where a value should stand' : 'no value begins here', 'well-formed JSON');
  };
  const entries = (depth: number): Map<string, JsonNode> => {
    const found = new Map<string, JsonNode>();
    at++;
    skip();
    if (text[at] === '}') at++;
    else
      for (;;) {
        const from = at;
        if (text[at] !== '"') throw new Fault(at, 'no key begins here', 'a key in quotation marks');
        const key = string();
        if (found.has(key))
          throw new Fault(from, `the key "${key.slice(0, 40)}" stands twice in one object`, 'each key once', 'duplicate-key');
        skip();
        if (text[at] !== ':') throw new Fault(at, 'no colon follows the key', 'a colon');
        at++;
        skip();
        found.set(key, value(depth + 1));
        if (closed('}')) break;
      }
    return found;
  };
  const items = (depth: number): JsonNode[] => {
    const found: JsonNode[] = [];
    at++;
    skip();
    if (text[at] === ']') at++;
    else
      for (;;) {
        found.push(value(depth + 1));
        if (closed(']')) break;
      }
    return found;
  };
  /** Passes what stands behind a member: the end of its container, or a comma and the space behind it. */
  const closed = (end: string): boolean => {
    skip();
    const mark = text[at];
    if (mark !== end && mark !== ',') throw new Fault(at, `neither a comma nor "${end}" follows`, 'well-formed JSON');
    at++;
    skip();
    return mark === end;
  };
  try {
    skip();
    const values: JsonNode[] = [];
    do {
      values.push(value(0));
      skip();
    } while (lines && at < text.length);
    if (at < text.length)
      throw new Fault(at, 'something follows the end of the value', 'one value; a file of JSON lines ends in .ndjson or .jsonl');
    return lines ? { kind: 'array', at: 0, items: values } : values[0];
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

export const isFault = (read: JsonNode | JsonFault): read is JsonFault => 'message' in read;

/** What stands at a key of an object. */
export function at(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.get(key) : undefined;
}

/** The text of a scalar at a key; nothing where it is absent, null, or holds more than one value. */
export function textAt(node: JsonNode | undefined, key: string): string | undefined {
  const found = at(node, key);
  return found && found.kind !== 'object' && found.kind !== 'array' && !(found.kind === 'word' && found.text === 'null')
    ? found.text
    : undefined;
}

/** The members of an array at a key; none where there is none. */
export function itemsAt(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const found = at(node, key);
  return found?.kind === 'array' ? found.items : [];
}
