// Writes what is made from the code: the registry of checks and the version. `npm run generate`; a test compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const questions = ['arithmetic', 'agreement', 'turnout', 'digits'];

/** A path without its ending as the name of an import: `digits/last-two-digits` is `digitsLastTwoDigits`. */
const camelCase = (file) => file.replace(/[-/.](.)/g, (_, letter) => letter.toUpperCase());

/** The registry: every file below src/checks/<question> that is named after a check. */
export function registry() {
  const checks = questions.flatMap((question) =>
    readdirSync(new URL(`src/checks/${question}`, root))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.texts.ts'))
      .sort()
      .map((file) => ({ question, file, name: camelCase(file.slice(0, -3)) })),
  );
  const imports = checks.map(({ question, file, name }) => `import ${name} from './${question}/${file}';`);
  const entries = checks.map(({ question, name }) => `  { ...${name}, question: '${question}' },`);
  return [
    '// Written by scripts/generate.mjs: run `npm run generate` after adding a check.',
    "import type { Check, Question } from '../findings/check.ts';",
    ...imports.sort((a, b) => (a.split("'")[1] < b.split("'")[1] ? -1 : 1)),
    '',
    '/** A check with the question it belongs to. */',
    'export interface RegisteredCheck extends Check {',
    '  readonly question: Question;',
    '}',
    '',
    '/** Every check, in the order of the questions, then by name. */',
    'export const CHECKS: readonly RegisteredCheck[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}

export function version() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return [
    '// Written by scripts/generate.mjs from package.json.',
    '/**',
    ' * The version of this package, which every report names.',
    ' *',
    ' * @example',
    ' * const { dataset } = parseDataset(files);',
    ' * audit(dataset!).tool.version === VERSION; // true',
    ' */',
    `export const VERSION = '${version}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('src/checks/index.ts', root), registry());
  writeFileSync(new URL('src/version.ts', root), version());
}
