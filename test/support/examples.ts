import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** A name that an entry of the package exports, with the example of its doc comment. */
export interface Exported {
  readonly name: string;
  readonly isType: boolean;
  /** The lines of the example; none where there is none. */
  readonly example: readonly string[];
}

/** What a file hands on from others: the name here, the name there, and the file. */
function handedOn(file: string): { name: string; original: string; isType: boolean; owner: string }[] {
  return [...read(file).matchAll(/^export (type )?\{([^}]*)\} from '([^']+)';/gm)].flatMap(([, allTypes, names, from]) =>
    names
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => {
        const [original, name = original] = one.replace(/^type /, '').split(' as ');
        return {
          name,
          original,
          isType: allTypes !== undefined || one.startsWith('type '),
          owner: path.posix.join(path.posix.dirname(file), from),
        };
      }),
  );
}

const DECLARED = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm;

/** The doc comment above a declaration, in whichever file declares it. */
function docComment(file: string, name: string): string {
  const further = handedOn(file).find((one) => one.name === name);
  if (further) return docComment(further.owner, further.original);
  const text = read(file);
  const declaration = [...text.matchAll(DECLARED)].find((match) => match[1] === name);
  if (!declaration) throw new Error(`${file} declares no ${name}`);
  const before = text.slice(0, declaration.index).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
}

/** The lines of the example in a doc comment. */
export function exampleIn(comment: string): string[] {
  const [, example = ''] = /@example(.*?)(?:\n \* @|\n? \*\/$)/s.exec(comment) ?? [];
  return example
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .filter((line) => line.trim() !== '');
}

/** Everything an entry of the package exports, by name. */
export function exportsOf(entry: string): Exported[] {
  const own = [...read(entry).matchAll(DECLARED)].map(([whole, name]) => ({
    name,
    original: name,
    isType: /^export (type|interface)/.test(whole),
    owner: entry,
  }));
  return [...handedOn(entry), ...own]
    .map(({ name, original, isType, owner }) => ({ name, isType, example: exampleIn(docComment(owner, original)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An example as statements: `value; // 3` becomes a comparison of the two. */
export function asStatements(example: readonly string[]): string[] {
  return example.map((line) => line.replace(/^(\S.*); \/\/ (.+)$/, 'equal($1, $2);'));
}
