import { Composer, type CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser } from 'yaml';
import type { Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { linesOf, positionAt } from './lines.ts';

export type Path = readonly (string | number)[];

/** A manifest as plain values, every scalar as the text it was written in, and the place of every key and value. */
export interface Tree {
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest value above it; `key` asks for the key instead. */
  locate(path: Path, part?: 'key' | 'value'): Location;
}

const MOST_NODES = 100_000;
const DEEPEST = 40;
/** Collections that may be open at once while the text is taken apart; a level may open two. */
const MOST_OPEN = 2 * DEEPEST;
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly key?: number;
  readonly value: number;
}

/** A path as people read it: `sources.cec.totals.votes.red`, an entry of a list by its identifier where it has one. */
function fieldName(root: unknown, path: Path): string {
  let here: unknown = root;
  const words = path.map((step) => {
    here = here !== null && typeof here === 'object' ? (here as Record<string | number, unknown>)[step] : undefined;
    const id = typeof step === 'number' && here !== null && typeof here === 'object' ? (here as { id?: unknown }).id : undefined;
    return typeof id === 'string' ? id : String(step);
  });
  return words.join('.');
}

/** The lexer of the library marks plain scalars and blocks of text by U+001F; the others begin with their quotation mark. */
const BEGINS_SCALAR: ReadonlySet<string> = new Set(['\u001f', '"', "'"]);

/** Why the text was not taken apart to its end. */
interface Seen {
  /** Where too many collections are open. */
  deep?: number;
  many?: boolean;
}

/** Reads YAML, and JSON as the part of it that it is; undefined with the problems added where it cannot be read. */
export function readTree(file: string, text: string, problems: Problems): Tree | undefined {
  const lines = linesOf(text);
  const at = (offset: number, field: string): Location => ({ file, ...positionAt(lines, offset), field });
  const refuse = (code: string, offset: number, message: string, expected: string, field = ''): undefined => {
    problems.add({ code, location: at(Math.min(offset, text.length), field), message, expected });
    return undefined;
  };
  // Keys are compared below: the library holds each against all before it.
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false, uniqueKeys: false, stringKeys: true });
  const tokens: Seen = {};
  const documents = [...composer.compose(tokensOf(text, tokens))];
  const tooMany = (): undefined =>
    refuse(
      'too-large',
      0,
      `the manifest holds more than ${MOST_NODES} values once its aliases are followed, or is nested too deeply`,
      'a smaller manifest',
    );
  if (tokens.many) return tooMany();
  if (tokens.deep !== undefined) return refuse('too-large', tokens.deep, 'the manifest is nested too deeply', `at most ${DEEPEST} levels`);
  if (documents.length === 0) return refuse('empty', 0, 'the manifest is empty', 'a manifest as the README describes it');
  if (documents.length > 1) return refuse('yaml', documents[1].range?.[0] ?? 0, 'the file has more than one document', 'one document');
  const [document] = documents;
  for (const error of document.errors) {
    const tab = error.code === 'TAB_AS_INDENT' || text[error.pos[0]] === '\t';
    refuse(
      'yaml',
      error.pos[0],
      tab ? 'a tab indents this line' : firstLine(error.message),
      tab ? 'spaces: YAML does not allow tabs there' : 'well-formed YAML',
    );
  }
  if (document.errors.length > 0) return undefined;

  const places = new Map<string, Place>();
  const anchors = new Map<string, unknown>();
  const targets = new Map<unknown, unknown>();
  let nodes = 0;
  let tooLarge = false;
  let twice = false;
  const plain = (node: unknown, path: Path, key?: number, copied = false): unknown => {
    if (++nodes > MOST_NODES || path.length > DEEPEST) tooLarge = true;
    if (tooLarge) return undefined;
    const offset = (node as Node | null | undefined)?.range?.[0] ?? key ?? 0;
    places.set(keyOf(path), { key, value: offset });
    // The library looks through the whole document for each alias; one pass in the order of the text does the same.
    const anchor = (node as { anchor?: string } | null | undefined)?.anchor;
    if (anchor !== undefined && !copied) anchors.set(anchor, node);
    if (isAlias(node) && !targets.has(node)) {
      if (!anchors.has(node.source))
        refuse('yaml', offset, `there is no anchor "&${node.source}" before this alias`, 'an alias of an anchor above it');
      targets.set(node, anchors.get(node.source));
    }
    const resolved = isAlias(node) ? targets.get(node) : node;
    const inside = copied || isAlias(node);
    if (isMap(resolved)) {
      const entries: [string, unknown][] = [];
      const names = new Set<string>();
      for (const pair of resolved.items) {
        const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        const keyOffset = (pair.key as Node | null)?.range?.[0] ?? offset;
        if (names.has(name) && !inside) {
          refuse('yaml', keyOffset, `the key "${name.slice(0, LONGEST_KEY)}" occurs twice here`, 'each key once');
          twice = true;
        }
        names.add(name);
        if (UNSAFE.has(name)) refuse('unsafe-key', keyOffset, `the key "${name}" is reserved`, 'another key', name);
        else entries.push([name, plain(pair.value, [...path, name], keyOffset, inside)]);
      }
      return Object.fromEntries(entries);
    }
    if (isSeq(resolved)) return resolved.items.map((item, index) => plain(item, [...path, index], undefined, inside));
    if (isScalar(resolved)) return typeof resolved.value === 'string' ? resolved.value : (resolved.source ?? '');
    return '';
  };
  const value = plain(document.contents, []);
  if (tooLarge) return tooMany();
  if (twice) return undefined;
  // What an unresolved alias stands for is unknown, so the rest cannot be judged.
  if ([...targets.values()].includes(undefined)) return undefined;
  return {
    value,
    locate(path, part = 'value') {
      for (let length = path.length; length >= 0; length--) {
        const place = places.get(keyOf(path.slice(0, length)));
        if (place) return at(part === 'key' || length < path.length ? (place.key ?? place.value) : place.value, fieldName(value, path));
      }
      return at(0, fieldName(value, path));
    },
  };
}

/**
 * The parts of a text as the library finds them, up to where more collections are open than any manifest needs: what puts the parts
 * together goes down into each, and a text of a thousand brackets would end the whole process there.
 */
function* tokensOf(text: string, seen: Seen): Generator<CST.Token> {
  const parser = new Parser();
  let scalars = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // A scalar is a key or a value, and each key has a value: of twice as many scalars more than the allowed number are values.
    if (BEGINS_SCALAR.has(lexeme[0]) && ++scalars > 2 * MOST_NODES) {
      seen.many = true;
      return;
    }
    yield* parser.next(lexeme);
    if (parser.stack.length > MOST_OPEN) {
      seen.deep = parser.offset;
      return;
    }
  }
  yield* parser.end();
}

const LONGEST_KEY = 80;
const LONGEST_MESSAGE = 160;
const keyOf = (path: Path): string => path.join('\u0000');
const firstLine = (text: string): string => text.split('\n', 1)[0].slice(0, LONGEST_MESSAGE);
