/** A JSON text, and how far it has been read. */
export interface JsonScan {
  readonly text: string;
  at: number;
}

/** Why a text is no JSON, and where. */
export interface JsonFault {
  readonly code: string;
  readonly at: number;
  readonly message: string;
  readonly expected: string;
}

/** Thrown where a text is no JSON; never leaves `readJson`. */
export class Fault extends Error {
  readonly fault: JsonFault;
  constructor(at: number, message: string, expected: string, code = 'json') {
    super(message);
    this.fault = { code, at, message, expected };
  }
}

const FIRST_PRINTED = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = /[ \t\r\n]*/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

export function skipSpace(json: JsonScan): void {
  SPACE.lastIndex = json.at;
  SPACE.test(json.text);
  json.at = SPACE.lastIndex;
}

/** What a sticky pattern matches here, which is then passed. */
export function take(json: JsonScan, pattern: RegExp): string | undefined {
  pattern.lastIndex = json.at;
  const found = pattern.exec(json.text)?.[0];
  if (found !== undefined) json.at += found.length;
  return found;
}

/** The text whose opening quotation mark stands here. */
export function takeString(json: JsonScan): string {
  const from = json.at++;
  let whole = takePlain(json);
  for (;;) {
    const mark = json.text[json.at];
    if (mark === '"') break;
    if (mark === undefined) throw new Fault(from, 'the text that begins here is not closed', 'a quotation mark at its end');
    if (mark !== '\\') throw new Fault(json.at, 'a text contains a control character', 'an escape such as \\n');
    whole += takeEscape(json) + takePlain(json);
  }
  json.at++;
  return whole;
}

/** What stands before the next quotation mark, backslash or control character. */
function takePlain(json: JsonScan): string {
  const { text, at: from } = json;
  let at = from;
  for (let code = text.charCodeAt(at); code >= FIRST_PRINTED && code !== QUOTE && code !== BACKSLASH; ) code = text.charCodeAt(++at);
  json.at = at;
  return text.slice(from, at);
}

function takeEscape(json: JsonScan): string {
  const { text, at } = json;
  const mark = text[at + 1];
  const simple = mark === undefined ? undefined : ESCAPES[mark];
  const code = text.slice(at + 2, at + 6);
  if (simple === undefined && !(mark === 'u' && /^[0-9a-f]{4}$/i.test(code)))
    throw new Fault(at, 'this is not a JSON escape', 'an escape such as \\n or \\u00e9');
  json.at = at + (simple === undefined ? 6 : 2);
  return simple ?? String.fromCharCode(Number.parseInt(code, 16));
}
