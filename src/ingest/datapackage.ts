import type { Problems } from '../data/problem.ts';
import type { DatasetFile } from './assembly.ts';
import { decode, ENCODINGS } from './decode.ts';
import { type JsonText, openJson } from './json-rows.ts';
import { at, itemsAt, type JsonNode, textAt } from './json-tree.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import type { Complain } from './table-columns.ts';

/** What a table's descriptor says of it; keys the manifest gives itself hold instead. */
export interface Resource {
  readonly path: string;
  readonly spec: Partial<TableData>;
  /** Columns whose values together occur once. */
  readonly primaryKey: readonly string[];
  readonly bytes?: number;
  readonly sha256?: string;
}

/** Names of encodings as Python knows them. */
const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-16le',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/**
 * A resource of a Frictionless data package, version 1 or 2: where its table lies, how it is written, and which columns are its
 * key. Nothing is fetched: a resource with a URL, with its data inside, or outside the folder is refused.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function readResource(file: DatasetFile, name: string, problems: Problems, complain: Complain): Resource | undefined {
  const text = decode(file.path, file.bytes, 'utf-8', problems, false);
  const json = text === undefined ? undefined : openJson(file.path, text, problems);
  if (!json) return undefined;
  const resources = itemsAt(json.root, 'resources');
  const names = resources.map((one) => textAt(one, 'name') ?? '');
  const found = resources[names.indexOf(name)];
  if (!found) {
    const listed = names.map((one) => `"${one}"`).join(', ');
    complain(
      ['resource'],
      'unknown-resource',
      `${file.path} has no resource "${name}"${didYouMean(name, names)}`,
      listed === '' ? 'a data package with resources' : `one of ${listed}`,
    );
    return undefined;
  }
  return resourceOf(file.path, json, found, problems);
}

function resourceOf(file: string, { root, place }: JsonText, resource: JsonNode, problems: Problems): Resource | undefined {
  const before = problems.total();
  const refuse = (node: JsonNode, field: string, code: string, message: string, expected: string): void =>
    problems.add({ code, location: { file, ...place(node), field }, ...('text' in node ? { found: node.text } : {}), message, expected });
  const given = at(resource, 'path');
  const parts = given?.kind === 'array' ? given.items : given ? [given] : [];
  const [only] = parts;
  if (parts.length !== 1 || only.kind !== 'text') {
    refuse(given ?? resource, 'path', 'resource', 'the resource is not a single file', 'one `path`, below the folder of the data package');
    return undefined;
  }
  if (leavesFolder(only.text))
    refuse(only, 'path', 'path', 'the path leads out of the folder of the data package', 'a relative path below it; nothing is downloaded');
  const dialect = asObject(at(resource, 'dialect') ?? at(root, 'dialect'));
  const schema = asObject(at(resource, 'schema'));
  const spec: { -readonly [key in keyof TableData]?: TableData[key] } = {};
  const delimiter = textAt(dialect, 'delimiter');
  if (delimiter !== undefined && /^[^"\r\n\p{L}\p{N}\ufeff\u{10000}-\u{10ffff}]$/u.test(delimiter)) spec.delimiter = delimiter;
  else if (delimiter !== undefined)
    refuse(at(dialect, 'delimiter') as JsonNode, 'delimiter', 'delimiter', 'this cannot separate cells', 'one character, such as a comma');
  const quote = at(dialect, 'quoteChar');
  if (quote && textAt(dialect, 'quoteChar') !== '"')
    refuse(quote, 'quoteChar', 'dialect', 'cells use another quotation mark', 'the quotation mark "');
  for (const key of ['escapeChar', 'commentChar', 'commentRows']) {
    const node = at(dialect, key);
    if (node && textAt(dialect, key) !== undefined) refuse(node, key, 'dialect', `\`${key}\` is not read`, 'a table without it');
  }
  const header = at(dialect, 'header');
  if (header && textAt(dialect, 'header') === 'false')
    refuse(header, 'header', 'dialect', 'the table has no header', 'a header with the names of the columns');
  const headerRows = itemsAt(dialect, 'headerRows');
  if (headerRows.length > 1) refuse(headerRows[1], 'headerRows', 'dialect', 'the header is several rows', 'one row');
  const [headerRow] = headerRows;
  if (headerRow && 'text' in headerRow && /^[1-9]\d{0,6}$/.test(headerRow.text)) spec.headerRow = Number(headerRow.text);
  const sheet = textAt(dialect, 'sheetName');
  if (sheet !== undefined) spec.sheet = sheet;
  const encoding = at(resource, 'encoding');
  const named = textAt(resource, 'encoding')?.toLowerCase();
  const known =
    named === undefined ? undefined : ENCODINGS.find((one) => one === (ALIASES[named] ?? named.replace(/^cp(?=125\d$)/, 'windows-')));
  if (known) spec.encoding = known;
  else if (encoding) refuse(encoding, 'encoding', 'encoding', 'this encoding is not read', `one of ${ENCODINGS.join(', ')}`);
  const absent = at(schema, 'missingValues') ?? at(resource, 'missingValues');
  if (absent?.kind === 'array') spec.missing = absent.items.map((one) => ('text' in one ? one.text : (textAt(one, 'value') ?? '')));
  Object.assign(spec, numbersOf(schema, refuse));
  if (problems.total() > before) return undefined;
  const key = at(schema, 'primaryKey');
  const primaryKey = (key?.kind === 'array' ? key.items : key ? [key] : []).flatMap((one) => ('text' in one ? [one.text] : []));
  const bytes = textAt(resource, 'bytes');
  const hash = /^sha-?256:([0-9a-f]{64})$/i.exec(textAt(resource, 'hash') ?? '')?.[1].toLowerCase();
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return {
    path: `${folder}${only.text.replace(/^\.\//, '')}`,
    spec,
    primaryKey,
    ...(bytes !== undefined && /^\d{1,15}$/.test(bytes) && { bytes: Number(bytes) }),
    ...(hash !== undefined && { sha256: hash }),
  };
}

/** A path that names another place than one below the folder, on any system. */
export const leavesFolder = (path: string): boolean =>
  path === '' || /^([\\/]|[a-z]+:)/i.test(path) || path.includes('\\') || path.includes('\0') || path.split('/').includes('..');

/** A descriptor may be kept in a file of its own, which is not followed. */
const asObject = (node: JsonNode | undefined): JsonNode | undefined => (node?.kind === 'object' ? node : undefined);

/** The marks in numbers, which fields state one by one and a table has in common. */
function numbersOf(
  schema: JsonNode | undefined,
  refuse: (node: JsonNode, field: string, code: string, message: string, expected: string) => void,
): Partial<TableData> {
  const marks: { decimal?: TableData['decimal']; thousands?: TableData['thousands'] } = {};
  for (const field of itemsAt(schema, 'fields')) {
    const decimal = at(field, 'decimalChar');
    const group = at(field, 'groupChar');
    const [point, thousands] = [textAt(field, 'decimalChar'), textAt(field, 'groupChar')];
    if (decimal && point !== undefined) {
      if ((point !== '.' && point !== ',') || (marks.decimal ?? point) !== point)
        refuse(decimal, 'decimalChar', 'number-style', 'this mark before decimals is not read here', '"." or ",", the same in all fields');
      else marks.decimal = point;
    }
    if (group && thousands !== undefined) {
      const mark = THOUSANDS.find((one) => one === thousands);
      if (mark === undefined || (marks.thousands ?? mark) !== mark)
        refuse(
          group,
          'groupChar',
          'number-style',
          'this mark between groups of digits is not read here',
          'a space, comma, point or apostrophe, the same in all fields',
        );
      else marks.thousands = mark;
    }
  }
  return marks;
}

const THOUSANDS: readonly TableData['thousands'][] = ['', ' ', ',', '.', "'", '’'];
