import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { type DatasetFile, parseDataset, unpack } from '../../src/index.ts';
import { readWorkbook } from '../../src/ingest/xlsx.ts';
import { processorTime } from '../support/processor-time.ts';

/** More of them outside the suite: FUZZ_CASES=50000 FUZZ_SEED=7 npx vitest run test/ingest/reader-fuzz.long.test.ts */
const CASES = Number(process.env.FUZZ_CASES ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** No case may take longer, in milliseconds of the processor; one that hangs fails by the limit of the suite. */
const LONGEST = 5_000;

const root = path.join(import.meta.dirname, '..', '..', 'fixtures', 'formats');
const formats = readdirSync(root);

function filesOf(format: string): DatasetFile[] {
  const names = readdirSync(path.join(root, format), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => ({ path: name.replaceAll(path.sep, '/'), bytes: new Uint8Array(readFileSync(path.join(root, format, name))) }));
}

const counted = { cases: 0, read: 0, refused: 0, slowest: 0 };

/** Every file is either read or refused, with a place and words for each problem; nothing is thrown and nothing takes long. */
async function survives(files: readonly DatasetFile[]): Promise<void> {
  const taken = processorTime();
  const { dataset, problems } = parseDataset(await unpack(files));
  if (dataset)
    for (const { tables } of dataset.sources)
      for (const table of tables) for (const column of table.votes) if (column) table.locate(table.rows - 1, column);
  counted.slowest = Math.max(counted.slowest, taken());
  counted.cases++;
  counted[dataset ? 'read' : 'refused']++;
  expect(dataset === undefined).toBe(problems.length > 0);
  for (const { location, message, expected, code } of problems) {
    expect(location.line).toBeGreaterThan(0);
    expect(location.column).toBeGreaterThan(0);
    expect(message.length * expected.length * code.length).toBeGreaterThan(0);
    // What stands in quotation marks is quoted from the file.
    expect(message.replace(/"[^"]*"/gs, '')).not.toMatch(/\b(undefined|NaN|\[object)\b/);
  }
  expect(taken()).toBeLessThan(LONGEST);
}

const position = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: position, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: position, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('end' as const), at: position }),
  fc.record({ kind: fc.constant('copy' as const), at: position, from: position, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    kind: fc.constant('put' as const),
    at: position,
    text: fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\0',
        '\ufffd',
        '{',
        '[',
        ']',
        '}',
        ':',
        '-1',
        '1e9',
        'NaN',
        'Infinity',
        '9007199254740993',
        '__proto__',
      ),
      fc.constantFrom(
        '<c r="XFD1"><v>1</v></c>',
        '<row r="1048576"/>',
        '&lt;',
        ']]>',
        '<v>',
        '</sheetData>',
        '[[[[[[[[',
        '{"a":',
        'Total',
        '#REF!',
      ),
      fc.string({ maxLength: 12 }),
    ),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let out = bytes;
  for (const one of edits) {
    const at = Math.floor(one.at * out.length);
    const before = out.subarray(0, at);
    if (one.kind === 'set') {
      out = out.slice();
      if (out.length > 0) out[at] = one.byte;
    } else if (one.kind === 'cut') out = joined(before, out.subarray(at + one.length));
    else if (one.kind === 'end') out = before;
    else if (one.kind === 'put') out = joined(before, strToU8(one.text), out.subarray(at));
    else out = joined(before, out.subarray(Math.floor(one.from * out.length)).subarray(0, one.length), out.subarray(at));
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const options = { numRuns: CASES, seed: SEED };

describe('damaged files are read or refused', () => {
  test.each(formats)('%s: bytes of its tables', async (format) => {
    const files = filesOf(format);
    const tables = files.flatMap(({ path: name }, index) => (/^audit\./.test(name) ? [] : [index]));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tables), edits, async (which, changes) => {
        await survives(files.map((file, index) => (index === which ? { ...file, bytes: edited(file.bytes, changes) } : file)));
      }),
      options,
    );
  });

  test('a table of opinion polls, and a long one that says one thing in several rows of a place', async () => {
    const head = 'schemaVersion: 1\nid: f\ntitle: F\ncontest: {}\ncontestants: [{ id: a, name: Ann }, { id: b, name: Bo }]\n';
    const polls = `${head}polls: { file: r.csv, thousands: ",", columns: { pollster: firm, start: from, end: to, size: n, shares: { a: A, b: B } } }\n`;
    const long = `${head}sources: [{ id: o, kind: official, tables: [{ file: r.csv, level: station, layout: long, columns: { area: s, registered: roll, ballotsCast: cast, contestant: who, votes: n, shares: pct } }] }]\n`;
    const rows = {
      [polls]:
        'firm,from,to,n,A,B\nAlpha,,28 Mar – 2 Apr 2024,"1,000",48,45\nBeta,3/4/2024,13/4/2024,900,47,46\nGamma,1.4.2024,2024-04-03,,50,44\n',
      [long]:
        's,roll,cast,who,n,pct\nP1,410,221,Ann,120,54.3%\nP1,412,221,Bo,101,45.7%\nP2,505,300,Ann,160,53.3%\nP2,505,301,Bo,140,46.7%\nP2,505,300,Bo,140,46.6%\n',
    };
    const before = counted.read;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.entries(rows)), edits, async ([manifest, table], changes) => {
        await survives([
          { path: 'audit.yaml', bytes: strToU8(manifest) },
          { path: 'r.csv', bytes: edited(strToU8(table), changes) },
        ]);
      }),
      options,
    );
    expect(counted.read - before).toBeGreaterThan(CASES / 50);
  });

  test.each(['xlsx', 'cik-turned'])('%s: the XML inside a sound archive', async (format) => {
    const files = filesOf(format);
    const which = files.findIndex(({ path: name }) => name.endsWith('.xlsx'));
    const entries = unzipSync(files[which].bytes);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(entries)), edits, async (name, changes) => {
        const bytes = zipSync({ ...entries, [name]: edited(entries[name], changes) }, { level: 0 });
        await survives(files.map((file, index) => (index === which ? { ...file, bytes } : file)));
      }),
      options,
    );
  });
});

const key = fc.oneof(
  fc.constantFrom(
    'data',
    'region',
    'station',
    'reed',
    'sand',
    'resources',
    'path',
    'dialect',
    'schema',
    '@id',
    '@type',
    'GpUnit',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 6 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 6 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 8 }),
}));

describe('any JSON is read or refused', () => {
  test.each(['json', 'nist', 'frictionless'])('%s', async (format) => {
    const files = filesOf(format);
    const which = files.findIndex(({ path: name }) => name.endsWith('.json'));
    await fc.assert(
      fc.asyncProperty(value, async (content) => {
        const bytes = strToU8(JSON.stringify(content) ?? 'undefined');
        await survives(files.map((file, index) => (index === which ? { ...file, bytes } : file)));
      }),
      options,
    );
  });

  test('an election report with parts of another in any place', async () => {
    const files = filesOf('nist');
    const which = files.findIndex(({ path: name }) => name === 'report.json');
    const report = JSON.parse(strFromU8(files[which].bytes)) as Record<string, unknown>;
    const places = placesIn(report);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(places.length - 1), fc.oneof(value, fc.constantFrom(...places.map(({ node }) => node)))), {
          minLength: 1,
          maxLength: 3,
        }),
        async (changes) => {
          const copy = structuredClone(report);
          for (const [at, put] of changes) replace(copy, places[at].path, put);
          await survives(files.map((file, index) => (index === which ? { ...file, bytes: strToU8(JSON.stringify(copy)) } : file)));
        },
      ),
      options,
    );
  });
});

function placesIn(node: unknown, at: readonly string[] = []): { path: readonly string[]; node: unknown }[] {
  if (typeof node !== 'object' || node === null) return [{ path: at, node }];
  return [
    ...(at.length > 0 ? [{ path: at, node }] : []),
    ...Object.entries(node).flatMap(([name, inside]) => placesIn(inside, [...at, name])),
  ];
}

function replace(whole: unknown, at: readonly string[], put: unknown): void {
  let here = whole as Record<string, unknown> | undefined;
  for (const step of at.slice(0, -1)) here = here?.[step] as Record<string, unknown> | undefined;
  if (typeof here === 'object' && here !== null) here[at[at.length - 1]] = put;
}

describe('files made to fill the memory', () => {
  const manifest = filesOf('xlsx').filter(({ path: name }) => name === 'audit.yaml');
  const problemOf = async (bytes: Uint8Array, name = 'results.xlsx'): Promise<string> => {
    const { problems } = parseDataset(await unpack([...manifest, { path: name, bytes }]));
    counted.cases++;
    counted.refused++;
    expect(problems).toHaveLength(1);
    return `${problems[0].code}: ${problems[0].message}`;
  };

  test('an archive that unpacks to 300 times its size', async () => {
    const entries = { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 2 ** 20) };
    expect(await problemOf(zipSync(entries))).toMatch(/^too-large: the archive would unpack to 104857611 bytes from \d+$/);
  });

  test('an archive whose directory says less than there is', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(4 * 2 ** 20) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await problemOf(bytes)).toBe('archive: the archive is damaged: an entry is larger than stated');
  });

  test('a sheet of a million rows with one cell in the last column each', () => {
    const sheet = `<worksheet><sheetData>${Array.from({ length: 2000 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')}</sheetData></worksheet>`;
    const entries = {
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="1" Type="x/worksheet" Target="a.xml"/></Relationships>'),
      'xl/a.xml': strToU8(sheet),
    };
    expect(() => readWorkbook(zipSync(entries))).toThrow('the workbook holds more than 20000000 cells');
  });

  test('JSON nested a hundred thousand times', async () => {
    const files = filesOf('json').map((file) => (file.path === 'results.json' ? { ...file, bytes: strToU8('['.repeat(100_000)) } : file));
    await survives(files);
  });
});

afterAll(() => {
  console.info(
    `reader fuzz: ${counted.cases} cases, ${counted.read} read, ${counted.refused} refused; the slowest took ${Math.round(counted.slowest)} ms`,
  );
});
