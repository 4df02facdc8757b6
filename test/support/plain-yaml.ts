/**
 * A parser of YAML that shares nothing with the one that writes and reads manifests: blocks of mappings and sequences, sequences and
 * mappings in one line, plain, single-quoted and double-quoted scalars, comments. Scalars are the text they are. Whatever else YAML
 * has is refused, so that a draft which uses it fails the test: anchors, aliases, tags, block scalars, directives, documents, and
 * scalars of several lines.
 *
 * @throws Error where the text is not of this kind
 */
export function plainYaml(text: string): unknown {
  if (/[^\P{Cc}\n]/u.test(text)) throw new Error('a control character');
  const lines = text
    .split('\n')
    .map((line) => ({ depth: /^ */.exec(line)?.[0].length ?? 0, text: line.trimStart() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
  const [value, end] = block(lines, 0);
  if (end < lines.length) throw new Error(`left over: ${lines[end].text}`);
  return value;
}

interface Line {
  readonly depth: number;
  readonly text: string;
}
type Parsed = readonly [value: unknown, next: number];

/** The block that begins at a line and holds all that follow at its depth. */
function block(lines: readonly Line[], from: number): Parsed {
  return /^-( |$)/.test(lines[from].text) ? sequence(lines, from) : mapping(lines, from);
}

function sequence(lines: readonly Line[], from: number): Parsed {
  const { depth } = lines[from];
  const found: unknown[] = [];
  let at = from;
  while (at < lines.length && lines[at].depth === depth && /^-( |$)/.test(lines[at].text)) {
    const inner = lines[at].text.slice(1).trimStart();
    if (inner === '' || inner.startsWith('#')) throw new Error('an item without a value');
    const isMapping = keyOf(inner) !== undefined;
    // What follows the dash is a line of its own, as deep as it is written.
    const own = { depth: depth + lines[at].text.length - inner.length, text: inner };
    const [value, next] = isMapping ? mapping([...lines.slice(0, at), own, ...lines.slice(at + 1)], at) : [inLine(inner), at + 1];
    found.push(value);
    at = next;
  }
  return [found, at];
}

function mapping(lines: readonly Line[], from: number): Parsed {
  const { depth } = lines[from];
  const found = new Map<string, unknown>();
  let at = from;
  while (at < lines.length && lines[at].depth === depth && !/^-( |$)/.test(lines[at].text)) {
    const key = keyOf(lines[at].text);
    if (!key) throw new Error(`no key: ${lines[at].text}`);
    if (found.has(key.name)) throw new Error(`twice: ${key.name}`);
    if (key.rest !== '') {
      found.set(key.name, inLine(key.rest));
      at++;
      continue;
    }
    const below = lines[at + 1];
    if (!below || below.depth < depth || (below.depth === depth && !/^-( |$)/.test(below.text))) throw new Error(`no value: ${key.name}`);
    const [value, next] = block(lines, at + 1);
    found.set(key.name, value);
    at = next;
  }
  if (at < lines.length && lines[at].depth > depth) throw new Error(`too deep: ${lines[at].text}`);
  return [Object.fromEntries(found), at];
}

/** The key that a line begins with, and what comes after its colon but for a comment; undefined where it begins with none. */
function keyOf(text: string): { readonly name: string; readonly rest: string } | undefined {
  const [name, end] = scalar(text, 0, ':');
  if (end === undefined || text[end] !== ':' || !/^(?: |$)/.test(text.slice(end + 1))) return undefined;
  const rest = text.slice(end + 1).trimStart();
  return { name, rest: rest.startsWith('#') ? '' : rest };
}

/** A value in one line, with nothing but a comment after it. */
function inLine(text: string): unknown {
  const [value, end] = flow(text, 0, '');
  const rest = text.slice(end);
  if (!/^ *$|^ +#/.test(rest)) throw new Error(`after a value: ${rest}`);
  return value;
}

/** A sequence, a mapping or a scalar from a place on, and where it ends. */
function flow(text: string, from: number, until: string): readonly [unknown, number] {
  if (text[from] === '[') return flowItems(text, from, ']', (at) => flow(text, at, ',]'));
  if (text[from] !== '{') return scalar(text, from, until);
  const [entries, end] = flowItems(text, from, '}', (at) => {
    const [name, colon] = scalar(text, at, ':');
    if (text[colon] !== ':') throw new Error('a key without a value');
    const [value, next] = flow(text, after(text, colon + 1), ',}');
    return [[name, value] as const, next];
  });
  return [Object.fromEntries(entries as [string, unknown][]), end];
}

const after = (text: string, at: number): number => at + (/^ */.exec(text.slice(at))?.[0].length ?? 0);

function flowItems<T>(text: string, from: number, close: string, one: (at: number) => readonly [T, number]): readonly [T[], number] {
  const found: T[] = [];
  let at = after(text, from + 1);
  while (text[at] !== close) {
    const [value, next] = one(at);
    found.push(value);
    at = after(text, next);
    if (text[at] === ',') at = after(text, at + 1);
    else if (text[at] !== close) throw new Error(`not closed: ${text}`);
  }
  return [found, at + 1];
}

/** A scalar from a place on, and where it ends: at its quotation mark, at one of the marks, or at a comment. */
function scalar(text: string, from: number, until: string): readonly [string, number] {
  if (text[from] === '"') return doubleQuoted(text, from);
  if (text[from] === "'") return singleQuoted(text, from);
  if (/^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)/.test(text.slice(from)) || from >= text.length)
    throw new Error(`no plain scalar: ${text.slice(from)}`);
  let at = from;
  while (at < text.length) {
    if (text[at] === ':' && /^(?:\s|$)/.test(text.slice(at + 1))) {
      if (until === ':') break;
      throw new Error(`a colon within a value: ${text}`);
    }
    if (text[at] === '#' && /\s/.test(text[at - 1])) break;
    if (until.length > 1 && /[,[\]{}]/.test(text[at])) break;
    at++;
  }
  const found = text.slice(from, at).trimEnd();
  return [found, from + found.length];
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '"': '"',
  '\\': '\\',
  '/': '/',
  a: '\x07',
  b: '\b',
};
const MORE: Readonly<Record<string, string>> = { ...ESCAPES, e: '\x1b', f: '\f', v: '\v', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029' };

function doubleQuoted(text: string, from: number): readonly [string, number] {
  let found = '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '"') return [found, at + 1];
    if (text[at] !== '\\') {
      found += text[at];
      continue;
    }
    const kind = text[++at];
    const digits = { x: 2, u: 4, U: 8 }[kind];
    if (digits === undefined && MORE[kind] === undefined) throw new Error(`no escape: \\${kind}`);
    found += digits === undefined ? MORE[kind] : String.fromCodePoint(Number.parseInt(text.slice(at + 1, at + 1 + digits), 16));
    at += digits ?? 0;
  }
  throw new Error('a quotation mark is not closed');
}

function singleQuoted(text: string, from: number): readonly [string, number] {
  const end = /^'(?:[^']|'')*'/.exec(text.slice(from));
  if (!end) throw new Error('a quotation mark is not closed');
  return [end[0].slice(1, -1).replaceAll("''", "'"), from + end[0].length];
}
