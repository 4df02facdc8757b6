import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/checks/index.ts';
import { QUESTION_TEXTS } from '../../src/findings/check.ts';

const root = path.join(import.meta.dirname, '..', '..', 'src');

/** Every file of the source that is no catalogue, by its path below `src`. */
export const sources: ReadonlyMap<string, string> = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.texts.ts') && file !== 'messages.ts')
    .sort()
    .map((file) => [file, withoutComments(readFileSync(path.join(root, file), 'utf8'))]),
);

function withoutComments(text: string): string {
  return text.replace(/^\s*\/?\*.*$/gm, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Where a template that begins at a backtick ends, and its fixed parts. */
function template(text: string, start: number): { end: number; parts: string[]; inner: string[] } {
  const parts = [''];
  const inner: string[] = [];
  let at = start + 1;
  while (text[at] !== '`') {
    if (at >= text.length) throw new Error(`a template has no end: ${text.slice(start, start + 60)}`);
    if (text[at] === '$' && text[at + 1] === '{') {
      const end = closing(text, at + 1);
      inner.push(text.slice(at + 2, end));
      parts.push('');
      at = end + 1;
    } else {
      const escaped = text[at] === '\\';
      parts[parts.length - 1] += escaped ? unescaped(text[at + 1]) : text[at];
      at += escaped ? 2 : 1;
    }
  }
  return { end: at, parts, inner };
}

const unescaped = (letter: string): string => (letter === 'n' ? '\n' : letter);

/** Where the bracket that opens here is closed, past strings and templates. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at];
    if (letter === '`') at = template(text, at).end;
    else if (letter === "'" || letter === '"') {
      for (at++; text[at] !== letter; at++) if (text[at] === '\\') at++;
    } else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth === 0) return at;
  }
  throw new Error(`a bracket has no end: ${text.slice(open, open + 60)}`);
}

/** The arguments of a call whose bracket opens here, as they are written. */
function argumentsAt(text: string, open: number): string[] {
  const end = closing(text, open);
  const found = [''];
  for (let at = open + 1; at < end; at++) {
    const letter = text[at];
    const from = at;
    if (letter === '`') at = template(text, at).end;
    else if (letter === "'" || letter === '"') {
      for (at++; text[at] !== letter; at++) if (text[at] === '\\') at++;
    } else if ('([{'.includes(letter)) at = closing(text, at);
    else if (letter === ',') {
      found.push('');
      continue;
    }
    found[found.length - 1] += text.slice(from, at + 1);
  }
  return found.map((argument) => argument.trim());
}

const literals = (code: string): string[] => [...code.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text.replace(/\\(.)/g, '$1'));

/** The messages a file uses, by their English. */
export function messagesOf(text: string): string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(/\bsay`/g)) {
    const { parts } = template(text, index + 3);
    found.push(parts.reduce((whole, part, at) => `${whole}{${at - 1}}${part}`));
  }
  for (const { index, 1: name } of text.matchAll(/(?<!function )\b(plural|form)\(/g)) {
    const [, one = '', many] = argumentsAt(text, index + name.length);
    const last = many === '' ? undefined : many;
    const singular = literals(one);
    const several = last === undefined ? singular.map((word) => `${word}s`) : literals(last);
    for (const [at, word] of singular.entries())
      found.push(name === 'plural' ? `# ${word}|# ${several[at] ?? several[0]}` : `${word}|${several[at] ?? several[0]}`);
  }
  return found;
}

/** What the meta of a check says. */
export const messagesOfMeta = ({ meta }: Pick<(typeof CHECKS)[number], 'meta'>): string[] => [
  meta.title,
  meta.question,
  meta.method,
  ...meta.needs,
  ...meta.limits,
  ...meta.explanations,
];

/** What machines read, and what is said of files that cannot be read, stays English. */
const ENGLISH_ONLY =
  /^(cli|ingest\/guess)\/|^report\/(github|gitlab|junit|sarif|findings-csv|explain|calibration|figures\/power)\.ts$|^calibrate\//;

/** Every message the program can use, with one file that uses it. */
export function usedMessages(): Map<string, string> {
  const used = new Map<string, string>();
  for (const [file, text] of sources) if (!ENGLISH_ONLY.test(file)) for (const message of messagesOf(text)) used.set(message, file);
  for (const check of CHECKS)
    for (const message of messagesOfMeta(check)) used.set(message, `checks/${check.question}/${check.meta.id}.ts`);
  for (const text of Object.values(QUESTION_TEXTS)) used.set(text, 'findings/check.ts');
  return used;
}
