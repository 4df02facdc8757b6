import { type Problem, type ReadDataset, safeText } from '../core.ts';
import { plural } from '../language/english.ts';
import { problemLine } from '../report/problem-line.ts';
import { wrap } from '../report/wrap.ts';

/** Problems of one kind in one column that get a line each. */
const MOST_ALIKE = 20;

/** All problems of a dataset, one a line, and how many in all. */
export function problemText(given: string, { problems, omitted }: ReadDataset): string {
  // A manifest or a single table was named itself: its files are in its folder.
  const name = given.replace(/^.*[/\\]/, '');
  const isFile = /\.(ya?ml|json)$/i.test(given) || problems.some(({ location }) => location.file === name);
  const folder = isFile ? given.replace(/[^/\\]*$/, '') : `${given.replace(/[/\\]+$/, '')}/`;
  const alike = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const kind = [problem.code, problem.location.file, problem.location.field].join('\0');
    const before = alike.get(kind) ?? 0;
    alike.set(kind, before + 1);
    return before < MOST_ALIKE ? [problemLine(folder, problem)] : [];
  });
  for (const [kind, all] of alike) {
    const [, file, field] = kind.split('\0');
    if (all > MOST_ALIKE)
      lines.push(
        `${plural(all - MOST_ALIKE, 'more problem')} of the same kind in ${safeText(file)}${field ? ` [${safeText(field)}]` : ''}`,
      );
  }
  const total = problems.length + omitted;
  const more = omitted > 0 ? [plural(omitted, 'more problem')] : [];
  return `${[...lines, ...more, `${safeText(given)}: ${total} problem${total === 1 ? '' : 's'}; no audit was made`].join('\n')}\n`;
}

/** An item of a list, broken to the width of a terminal. */
export const item = (text: string): string[] => wrap(text, '    ').map((part, index) => (index === 0 ? `  - ${part.slice(4)}` : part));

/** Most problems to list, of all kinds and of a kind in a column. */
const MOST_LISTED = 10;
const MOST_LISTED_ALIKE = 3;

/** Problems as items of a list: a few of each kind, and how many there are beside them. */
export function problemItems(problems: readonly Problem[], folder: string): string[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  const kinds = new Map<string, number>();
  const shown = problems.filter(({ code, location: { file, field } }) => {
    const kind = [code, file, field].join('\0');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return (kinds.get(kind) as number) <= MOST_LISTED_ALIKE;
  });
  const listed = shown.slice(0, MOST_LISTED);
  const left = problems.length - listed.length;
  const more = left > 0 ? [`${plural(left, 'more problem')}; run sanaq validate to see ${left === 1 ? 'it' : 'them'}`] : [];
  return [...listed.map((problem) => problemLine(prefix, problem)), ...more].flatMap(item);
}
