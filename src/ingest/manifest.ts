import type * as z from 'zod';
import type { Problems } from '../data/problem.ts';
import { Manifest, type ManifestData } from './manifest-schema.ts';
import { didYouMean, suggester } from './nearest.ts';
import { type Path, readTree, type Tree } from './yaml-tree.ts';

export interface ReadManifest {
  readonly manifest: ManifestData;
  readonly tree: Tree;
}

/**
 * Reads a manifest; every problem in it is reported at its own line and column.
 *
 * @param file display name, relative to the dataset's folder
 * @returns undefined where it cannot be used, with the problems added
 */
export function readManifest(file: string, text: string, problems: Problems): ReadManifest | undefined {
  const tree = readTree(file, text, problems);
  if (!tree) return undefined;
  const parsed = Manifest.safeParse(tree.value);
  if (parsed.success) return { manifest: parsed.data, tree };
  for (const issue of parsed.error.issues) addIssue(issue, tree, problems);
  return undefined;
}

/** Reports an issue of a schema as a problem at its place in the file. */
export function addIssue(issue: z.core.$ZodIssue, tree: Tree, problems: Problems, schema: z.core.$ZodType = Manifest): void {
  const path = issue.path as Path;
  // A file that is no manifest is not quoted as a whole.
  const found = path.length === 0 ? undefined : valueAt(tree.value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path, schema);
    const suggest = suggester(known);
    for (const key of issue.keys) {
      const message = `there is no key "${key}" here${suggest(key)}`;
      problems.add({ code: 'unknown-key', location: tree.locate([...path, key], 'key'), message, expected: `one of ${known.join(', ')}` });
    }
    return;
  }
  // Of several kinds of values the one is meant that fails inside only, or that says itself what is wrong.
  const kinds = issue.code === 'invalid_union' ? issue.errors : [];
  const within = kinds.filter((issues) => issues.every(({ path: below }) => below.length > 0));
  const inside = within.length > 0 ? within : kinds.filter((issues) => issues.every((one) => one.code === 'custom'));
  if (inside.length === 1) {
    for (const one of inside[0]) addIssue({ ...one, path: [...issue.path, ...one.path] }, tree, problems, schema);
    return;
  }
  if ((issue.code === 'invalid_union' && found !== undefined) || issue.code === 'invalid_key') {
    const inner = issue.code === 'invalid_key' ? issue.issues[0] : issue.errors.flat()[0];
    const message = issue.code === 'invalid_key' ? 'this key is not allowed' : 'this value cannot be used here';
    problems.add({
      code: 'value',
      location: tree.locate(path, issue.code === 'invalid_key' ? 'key' : 'value'),
      ...shown(found),
      message,
      expected: inner ? described(inner) : 'another value',
    });
    return;
  }
  if (path.length > 0 && found === undefined && issue.code !== 'custom') {
    const location = tree.locate(path);
    problems.add({
      code: 'missing-key',
      location,
      message: `the key "${String(path.at(-1) ?? '')}" is missing`,
      expected: described(issue.code === 'invalid_union' ? (issue.errors.flat()[0] ?? issue) : issue),
    });
    return;
  }
  const params = issue.code === 'custom' ? (issue.params as { code?: string; expected?: string } | undefined) : undefined;
  const hint = issue.code === 'invalid_value' ? didYouMean(String(found), issue.values.map(String)) : '';
  problems.add({
    code: params?.code ?? 'value',
    location: tree.locate(path),
    ...shown(found),
    message: params ? issue.message : `this value cannot be used here${hint}`,
    expected: params?.expected ?? described(issue),
  });
}

function described(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return (
        { string: 'a value', object: 'keys with values', record: 'keys with values', array: 'a list', tuple: 'a list' }[
          issue.expected as string
        ] ?? issue.expected
      );
    case 'too_small':
      return issue.origin === 'array'
        ? `a list of at least ${issue.minimum}`
        : issue.origin === 'string'
          ? 'text that is not empty'
          : `at least ${issue.minimum}`;
    default:
      return issue.message;
  }
}

/** The keys allowed at a path, read from the schema itself. */
function knownKeys(path: Path, whole: z.core.$ZodType): string[] {
  let schema = whole;
  for (const step of path) {
    const inner = within(unwrapped(schema), step);
    if (!inner) return [];
    schema = inner;
  }
  const def = unwrapped(schema)._zod.def as { type: string; shape?: Record<string, unknown> };
  return Object.keys(def.shape ?? {});
}

type Definition = {
  type: string;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
};

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: input } = schema._zod.def as unknown as Definition;
  return innerType ? unwrapped(innerType) : input ? unwrapped(input) : schema;
}

function within(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const { shape, element, valueType } = schema._zod.def as unknown as Definition;
  return typeof step === 'number' ? element : (shape?.[step] ?? valueType);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (here !== null && typeof here === 'object' ? (here as Record<string | number, unknown>)[step] : undefined),
    value,
  );
}

function shown(found: unknown): { found?: string } {
  return typeof found === 'string' ? { found } : {};
}
