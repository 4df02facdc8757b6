import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asStatements, exampleIn, exportsOf } from './support/examples.ts';

const root = path.join(import.meta.dirname, '..');

/** The entries of the package, and every name each exports. A name more is a promise more: add it here on purpose. */
const ENTRIES = {
  sanaq: {
    file: 'src/index.ts',
    names: [
      'AuditError',
      'AuditOptions',
      'AuditReport',
      'CHECKS',
      'Dataset',
      'DatasetFile',
      'FORMATS',
      'Finding',
      'Format',
      'Language',
      'Problem',
      'RenderOptions',
      'VERSION',
      'audit',
      'compareReports',
      'draftManifest',
      'explain',
      'manifestSchema',
      'parseDataset',
      'readReports',
      'render',
      'reportSchema',
      'unpack',
    ],
  },
  'sanaq/languages': { file: 'src/languages.ts', names: ['LANGUAGES', 'LANGUAGE_CODES', 'Language', 'LanguageCode'] },
  'sanaq/node': { file: 'src/node.ts', names: ['PathError', 'readDataset', 'writeReports'] },
} as const;

/** The election of the examples. */
const TESTLAND = {
  'audit.yaml': `schemaVersion: 1
id: testland
title: Testland, council, 7 June 2020
contest: { date: 2020-06-07 }
contestants: [{ id: alpha, name: Alpha }, { id: beta, name: Beta }]
sources:
  - id: commission
    kind: official
    tables:
      - file: results.csv
        level: station
        columns: { area: Station, registered: Registered, ballotsCast: Ballots, votes: { alpha: Alpha, beta: Beta } }
`,
  'results.csv': 'Station,Registered,Ballots,Alpha,Beta\nS1,1000,700,400,300\nS2,800,500,310,200\n',
};

const entries = Object.entries(ENTRIES).map(([entry, { file, names }]) => ({ entry, file, names, exported: exportsOf(file) }));

describe.each(entries)('$entry', ({ file, names, exported }) => {
  test('exports these names and no others', async () => {
    expect(exported.map(({ name }) => name)).toEqual(names);
    const values = exported.filter(({ isType }) => !isType).map(({ name }) => name);
    expect(Object.keys((await import(path.join(root, file))) as object).sort()).toEqual(values);
  });

  test.each(exported)('$name has an example that says what comes out', ({ example }) => {
    expect(asStatements(example).join('\n')).toContain('equal(');
  });
});

test('an example is read from a doc comment, up to the next tag', () => {
  const comment = '/**\n * Adds.\n *\n * @example\n * const one = 1;\n * one + 1; // 2\n * @see nothing\n */';
  expect(exampleIn(comment)).toEqual(['const one = 1;', 'one + 1; // 2']);
  expect(exampleIn(comment.replace(' * @see nothing\n', ''))).toEqual(['const one = 1;', 'one + 1; // 2']);
  expect(asStatements(exampleIn(comment))).toEqual(['const one = 1;', 'equal(one + 1, 2);']);
  expect(exampleIn('/** Adds. */')).toEqual([]);
});

describe('the examples, in a program that has the built package', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sanaq-examples-'));
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(root, path.join(folder, 'node_modules', 'sanaq'), 'junction');
    const compilerOptions = {
      noEmit: false,
      outDir: 'out',
      rootDir: '.',
      noUnusedLocals: false,
      typeRoots: [path.join(root, 'node_modules/@types')],
    };
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "private": true }');
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: path.join(root, 'tsconfig.json'),
        compilerOptions: { ...compilerOptions, allowImportingTsExtensions: false },
        include: ['examples.ts'],
      }),
    );
    writeFileSync(path.join(folder, 'examples.ts'), program());
    mkdirSync(path.join(folder, 'testland'));
    for (const [file, text] of Object.entries(TESTLAND)) writeFileSync(path.join(folder, 'testland', file), text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('compile and give what they say', () => {
    const run = (...args: readonly string[]): string => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(compilerErrors(() => run(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'))).toBe('');
    const failures = JSON.parse(run('out/examples.js', 'testland', 'report')) as object;
    expect(failures).toEqual({});
  });
});

function compilerErrors(compile: () => string): string {
  try {
    return compile();
  } catch (error) {
    return (error as { stdout?: string }).stdout || String(error);
  }
}

/** A program that runs every example on the files of a folder, and prints those that do not give what they say. */
function program(): string {
  const named = new Set<string>();
  const imports = entries.map(({ entry, exported }) => {
    const fresh = exported.filter(({ name }) => !named.has(name));
    for (const { name } of fresh) named.add(name);
    return `import { ${fresh.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(', ')} } from '${entry}';`;
  });
  const examples = entries.flatMap(({ entry, exported }) =>
    exported.map(({ name, example }) => `  '${entry} ${name}': async () => {\n    ${asStatements(example).join('\n    ')}\n  },`),
  );
  return `import { deepStrictEqual as equal } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
${imports.join('\n')}
const [folder, output] = process.argv.slice(2);
const files: readonly DatasetFile[] = readdirSync(folder).map((file) => ({ path: file, bytes: readFileSync(path.join(folder, file)) }));
const examples: Record<string, () => Promise<void>> = {
${examples.join('\n')}
};
const failures: Record<string, string> = {};
for (const [name, example] of Object.entries(examples)) await example().catch((error: unknown) => { failures[name] = String(error); });
console.log(JSON.stringify(failures));
`;
}
