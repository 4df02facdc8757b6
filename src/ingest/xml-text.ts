import { Parser } from 'saxen';
import type { Problems } from '../data/problem.ts';
import type { Place } from './grid.ts';
import { type Lines, linesOf, positionAt } from './lines.ts';
import type { Attributes } from './xml.ts';

/** What happens as an XML text is walked through; names come without their prefix. */
export interface XmlTextEvents {
  /** An element begins at that offset. */
  readonly open: (name: string, attributes: Attributes, at: number) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const DEEPEST = 64;
const MOST_ELEMENTS = 20_000_000;

class Refused extends Error {
  readonly at: number;
  readonly code: string;
  readonly expected: string;
  constructor(code: string, message: string, expected: string, at: number) {
    super(message);
    this.code = code;
    this.at = at;
    this.expected = expected;
  }
}

/** Turns an offset into line and column; the lines are looked for when the first place is wanted. */
export function placesOf(text: string): (at: number) => Place {
  let known: Lines | undefined;
  return (at) => {
    known ??= linesOf(text);
    return positionAt(known, Math.min(at, text.length));
  };
}

/**
 * Walks through the text of a published XML file. It has one root, ends where its root ends, and nests no deeper than 64 elements; a
 * document type, which could declare entities, is refused, so that nothing is ever expanded or fetched.
 *
 * @returns whether it was read to its end; a problem is added where not
 */
export function walkXmlText(path: string, text: string, { open, close, text: onText }: XmlTextEvents, problems: Problems): boolean {
  const parser = new Parser();
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  let at = 0;
  let depth = 0;
  let elements = 0;
  let rootEnded = false;
  const passed = (start: string, end: string): void => {
    at = text.indexOf(start, at);
    at = Math.max(at, text.indexOf(end, at + start.length) + end.length);
  };
  const refuse = (code: string, message: string, expected: string): never => {
    throw new Refused(code, message, expected, at);
  };
  const malformed = (error: Error): never => refuse('xml', `this is not well-formed XML: ${error.message}`, 'XML as it was published');
  parser.on('error', malformed);
  // A mark left out or an attribute given twice may change what is read.
  parser.on('warn', malformed);
  parser.on('attention', (declaration) => {
    at = Math.max(at, text.indexOf('<!', at));
    refuse(
      'document-type',
      `the XML has a document type (${declaration.slice(0, 40)})`,
      'XML without a document type or entities of its own',
    );
  });
  parser.on('comment', () => passed('<!--', '-->'));
  parser.on('cdata', (value) => {
    passed('<![CDATA[', ']]>');
    onText(value);
  });
  parser.on('question', () => passed('<?', '?>'));
  parser.on('openTag', (name, attributes, decode) => {
    at = text.indexOf(`<${name}`, at);
    const here = at;
    at += name.length + 1;
    if (rootEnded) refuse('xml', 'the XML goes on after the end of its root', 'one root element');
    if (++depth > DEEPEST) refuse('too-large', `the elements of the XML are nested more than ${DEEPEST} deep`, 'a flatter document');
    if (++elements > MOST_ELEMENTS) refuse('too-large', `the XML has more than ${MOST_ELEMENTS} elements`, 'fewer elements');
    const given = attributes();
    const found: Record<string, string> = Object.create(null);
    for (const key in given) found[bare(key)] = given[key].includes('&') ? decode(given[key]) : given[key];
    open(bare(name), found, here);
  });
  parser.on('closeTag', (name) => {
    depth--;
    if (depth === 0) rootEnded = true;
    close(bare(name));
  });
  parser.on('text', (value, decode) => onText(value.includes('&') ? decode(value) : value));
  try {
    parser.parse(text);
    if (!rootEnded) refuse('xml', 'the XML ends before its root does', 'the whole file');
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message, expected } = error;
    problems.add({ code, location: { file: path, ...placesOf(text)(error.at), field: '' }, message, expected });
    return false;
  }
}
