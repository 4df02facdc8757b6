import * as fc from 'fast-check';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { DatasetFile } from '../../src/index.ts';
import { HOSTILE_LABELS } from './hostile-labels.ts';

/** A text to be damaged: where its values stand. */
interface Subject {
  readonly path: string;
  readonly text: string;
  readonly values: readonly Range[];
  /** Those that others of their kind can replace so that the text can still be read. */
  readonly open: readonly (Range & { readonly kind: Kind })[];
  /** Keys with their values in braces, to the next key: what can be left out. */
  readonly pairs: readonly Range[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Edit extends Range {
  readonly to: string;
}

/** One damage; `file`, `at` and `to` are taken modulo what there is. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly file: number;
  readonly at: number;
  readonly to: number;
}

/** Gentle damage mostly gets past the reader, to the checks; rough damage mostly does not. */
const GENTLE = ['alike', 'alike', 'alike', 'alike', 'omit', 'thin'] as const;
const ROUGH = ['alike', 'nasty', 'nasty', 'omit', 'byte', 'drop', 'double', 'swap', 'cut'] as const;
const KINDS = [...GENTLE, ...ROUGH];

const natural = fc.nat({ max: 2 ** 31 - 1 });
const list = (kinds: readonly Mutation['kind'][], maxLength: number): fc.Arbitrary<Mutation[]> =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), file: natural, at: natural, to: natural }), { minLength: 1, maxLength });
export const mutations: fc.Arbitrary<Mutation[]> = fc.oneof(
  { weight: 3, arbitrary: list(GENTLE, 12) },
  { weight: 1, arbitrary: list(ROUGH, 4) },
);

type Kind = 'share' | 'count' | 'printed' | 'label' | 'source' | 'base' | 'allocation' | 'level';

const POOLS: Readonly<Record<Kind, readonly string[]>> = {
  share: ['0%', '100%', '0.01%', '99.99%', '50%', '33.33%', '7%', '7.000000000%', '0.1%'],
  count: ['0', '1', '2', '9', '98', '100', '1000', '999999', '7241562', '999999999999999', '9007199254740991'],
  printed: ['0', '100', '0.0', '99.9', '63.30', '0.001', '5'],
  label: HOSTILE_LABELS,
  source: ['official', 'poll', 'exit-poll', 'survey', 'quick-count', 'observer-tally', 'voter-tally', 'previous', 'concurrent'],
  base: ['respondents', 'voters', 'unknown'],
  allocation: ['largest-remainder', 'dhondt', 'sainte-lague', 'plurality', 'none'],
  level: ['country', 'region', 'station', 'ward'],
};
/** Keys whose text is free, or one of a few words. */
const BY_KEY: Readonly<Record<string, Kind>> = {
  title: 'label',
  name: 'label',
  abbreviation: 'label',
  publisher: 'label',
  place: 'label',
  url: 'label',
  mode: 'label',
  kind: 'source',
  base: 'base',
  allocation: 'allocation',
};
/** Without these no manifest can be read. */
const REQUIRED = new Set([
  'id',
  'name',
  'kind',
  'quantity',
  'value',
  'range',
  'set',
  'parts',
  'file',
  'level',
  'columns',
  'area',
  'against',
]);
const NODES = [
  '',
  '~',
  '{}',
  '[]',
  '{ a: 1 }',
  '[1, 2]',
  '[[]]',
  '*x',
  '&x y',
  '!!js/function x',
  '"',
  "'",
  '{',
  '? a',
  '- a',
  '%',
  '\t',
  '---',
  '-1',
  '1e309',
];

/** A number by how it is written. */
function numberKind(value: string): Kind | undefined {
  if (/^\d[\d,.]*%$/.test(value)) return 'share';
  if (/^\d+$|^\d{1,3}(,\d{3})+$/.test(value)) return 'count';
  return /^\d+\.\d+$/.test(value) ? 'printed' : undefined;
}

const unquoted = (value: string): string => value.replace(/^"(.*)"$/s, '$1');

/** The texts of a dataset, and what to make of a list of mutations. */
export function mutable(contents: Readonly<Record<string, string>>): (list: readonly Mutation[]) => DatasetFile[] {
  const subjects = Object.entries(contents).map(([path, text]) =>
    path.endsWith('.csv') ? csvSubject(path, text) : yamlSubject(path, text),
  );
  const pools = new Map(Object.entries(POOLS).map(([kind, pool]) => [kind as Kind, [...pool]]));
  for (const { text, open } of subjects) {
    for (const { kind, start, end } of open)
      if (numberKind(unquoted(text.slice(start, end)))) pools.get(kind)?.push(unquoted(text.slice(start, end)));
  }
  return (list) =>
    subjects.map((subject, index) => {
      // The manifest decides most, so every other damage is done to it.
      const own = list.filter(({ file }) => (file % 2 === 0 ? 0 : Math.floor(file / 2) % subjects.length) === index);
      return { path: subject.path, bytes: damaged(subject, own, pools) };
    });
}

function csvSubject(path: string, text: string): Subject {
  const values: Range[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g))
    values.push({ start: match.index, end: match.index + match[1].length });
  const open = values.flatMap((range) => {
    const kind = numberKind(unquoted(text.slice(range.start, range.end)));
    return kind ? [{ ...range, kind }] : [];
  });
  return { path, text, values, open, pairs: [] };
}

function yamlSubject(path: string, text: string): Subject {
  const values: Range[] = [];
  const open: (Range & { kind: Kind })[] = [];
  const pairs: Range[] = [];
  visit(parseDocument(text), (key, node, ancestors) => {
    if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return;
    const [start, end] = node.range ?? [0, 0];
    if (end > start) values.push({ start, end });
    const pair = ancestors.at(-1);
    if (isScalar(node) && key === 'value' && isPair(pair)) {
      const kind = BY_KEY[String(pair.key)] ?? numberKind(unquoted(text.slice(start, end)));
      if (kind) open.push({ start, end, kind });
    }
    if (!isMap(node) || !node.flow) return;
    const starts = node.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
    for (const [index, from] of starts.slice(0, -1).entries()) {
      if (REQUIRED.has(text.slice(from, text.indexOf(':', from)))) continue;
      pairs.push({ start: from, end: starts[index + 1] });
    }
  });
  return { path, text, values, open, pairs };
}

type Pools = ReadonlyMap<Kind, readonly string[]>;

function damaged(subject: Subject, list: readonly Mutation[], pools: Pools): Uint8Array {
  const edits = list.flatMap((one) => edit(subject, one, pools)).sort((a, b) => b.start - a.start);
  let { text } = subject;
  let from = Number.POSITIVE_INFINITY;
  for (const { start, end, to } of edits) {
    if (end > from) continue;
    text = text.slice(0, start) + to + text.slice(end);
    from = start;
  }
  const lines = text.split('\n');
  for (const one of list) damageLines(lines, one, subject.path.endsWith('.csv'));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  for (const { kind, at, to } of list) if (kind === 'byte' && bytes.length > 0) bytes[at % bytes.length] = to & 255;
  return bytes;
}

function edit({ path, text, values, open, pairs }: Subject, { kind, at, to }: Mutation, pools: Pools): Edit[] {
  if (kind === 'omit' && pairs.length > 0) return [{ ...pairs[at % pairs.length], to: '' }];
  const isTable = path.endsWith('.csv');
  if (kind === 'alike' && open.length > 0) {
    const { kind: own, start, end } = open[at % open.length];
    const pool = pools.get(own) as readonly string[];
    const value = pool[to % pool.length];
    const quoted =
      own === 'label' ? JSON.stringify(value) : /^".*"$/.test(text.slice(start, end)) || value.includes(',') ? `"${value}"` : value;
    return [{ start, end, to: quoted }];
  }
  if (kind !== 'nasty') return [];
  const range = values[at % values.length];
  if (!isTable && to % 3 === 0) return [{ ...range, to: NODES[to % NODES.length] }];
  const value = HOSTILE_LABELS[to % HOSTILE_LABELS.length];
  return [{ ...range, to: isTable ? `"${value.replaceAll('"', '""')}"` : JSON.stringify(value) }];
}

function damageLines(lines: string[], { kind, at, to }: Mutation, isTable: boolean): void {
  const line = at % lines.length;
  const other = to % lines.length;
  if (kind === 'thin' && isTable) lines.splice(1 + (at % Math.max(1, lines.length - 1)), 1 + (to % 8));
  else if (kind === 'drop') lines.splice(line, 1 + (to % 3));
  else if (kind === 'double') lines.splice(other, 0, lines[line]);
  else if (kind === 'swap') [lines[line], lines[other]] = [lines[other], lines[line]];
  else if (kind === 'cut' && to % 8 === 0) lines.splice(line);
}
