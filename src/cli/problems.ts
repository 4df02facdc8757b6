import { type Problem, placeText, type ReadDataset, safeText } from '../core.ts';
import { plural } from '../language/english.ts';

const LONGEST = 80;
/** Problems of one kind in one column that get a line each. */
const MOST_ALIKE = 20;

/** One line for a problem: place, what is wrong, the value, what was expected. */
export function problemLine(folder: string, { location, message, found, expected }: Problem): string {
  const place = `${folder}${placeText(location)}`;
  const value =
    found === undefined || found === '' ? '' : `, found ${JSON.stringify(safeText(found.slice(0, 4 * LONGEST)).slice(0, LONGEST))}`;
  const field = location.field ? ` [${safeText(location.field)}]` : '';
  return `${safeText(place)}:${field} ${safeText(message)}${value}; expected ${safeText(expected)}`;
}

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
