import { refusesLarge } from './assembly.ts';
import { isTurned, protocolColumns, turned } from './cik.ts';
import { clarity } from './clarity.ts';
import { groupedSource } from './column-groups.ts';
import { eml } from './eml.ts';
import { gridSource, headerOf, type RowSource } from './grid.ts';
import { openJson } from './json-rows.ts';
import { asWide, longLayout } from './long-layout.ts';
import { type LayoutOf, wideTable } from './long-rows.ts';
import type { TableData } from './manifest-schema.ts';
import { medslLayout } from './medsl.ts';
import { nist, SUPPRESSED } from './nist.ts';
import { containerOf, openRows } from './open-rows.ts';
import { openElectionsLayout } from './openelections.ts';
import { gatherPlain } from './plain-long.ts';
import type { PlainWide } from './plain-wide.ts';
import type { TableContext, TableInput } from './table-rows.ts';
import type { WideTable } from './wide-table.ts';

/** A table as rows, and the manifest's words about it with what its layout adds to them. */
export interface OpenTable {
  readonly spec: TableData;
  readonly source: RowSource;
  /** Whether the rows are those of the delimited text itself, which a faster reader may read. */
  readonly plain: boolean;
  /** The rows as numbers, where they were made of a long table and are known as such. */
  readonly wide?: PlainWide;
}

/** Opens a table of any format; undefined with the problems added where it cannot be read. */
export function openTable(spec: TableData, input: TableInput, context: TableContext): OpenTable | undefined {
  const { problems, notices, complain } = context;
  if (spec.format === 'nist') {
    const text = input.text();
    const json = text === undefined ? undefined : openJson(input.path, text, problems);
    const wide = json && nist(input.path, json, spec, problems, complain);
    return wide && mapped({ ...spec, suppressed: [...spec.suppressed, SUPPRESSED] }, input, wide);
  }
  if (spec.format === 'clarity' || spec.format === 'eml') {
    const text = input.text();
    const wide = text === undefined ? undefined : (spec.format === 'eml' ? eml : clarity)(input.path, text, spec, problems, complain);
    return wide && mapped(spec, input, wide);
  }
  const container = containerOf(input, spec.format);
  const layout = layoutOf(spec, input.path);
  const gathered = layout && !spec.groups && container === 'csv' && isLarge(input) ? gatherPlain(spec, input, context, layout) : undefined;
  if (gathered && 'wide' in gathered) return mapped(asWide(spec), input, gathered.wide);
  if (gathered && 'refused' in gathered) return undefined;
  if (refusesLarge(input, problems, gathered)) return undefined;
  const { delimiter, sheet, headerRow, lastRow, repeat } = spec;
  const source = openRows(
    { file: input, container, delimiter, sheet, headerRow, lastRow, repeat, text: input.text },
    problems,
    notices,
    complain,
  );
  if (!source) return undefined;
  const plain = container === 'csv';
  if (layout) {
    const rows = spec.groups ? groupedSource(spec.groups, source, complain) : source;
    const wide = wideTable(spec, rows, context, layout);
    return wide && mapped(asWide(spec), input, wide);
  }
  if (spec.format === 'cik') return openProtocols(spec, source, context, plain);
  return { spec, source, plain };
}

/** Bytes from which on the faster readers are tried; papaparse is the reader of reference. */
const LARGE = 1 << 16;

export const isLarge = ({ bytes, parts }: TableInput): boolean => parts !== undefined || bytes.length >= LARGE;

/** How the rows of a long table are laid out; undefined where it has a row for each place. */
export function layoutOf(spec: TableData, path: string): LayoutOf | undefined {
  const { each, format } = spec;
  if (each) return (header, context) => longLayout(spec, each, path, header, context);
  if (format === 'medsl') return (header, { complain }) => medslLayout(header, path, complain);
  return format === 'openelections' ? (header, { complain }) => openElectionsLayout(header, path, complain) : undefined;
}

/** A wide table with the columns of its layout, where the manifest names none. */
function mapped(spec: TableData, { path, sheets }: TableInput, { grid, columns, plain }: WideTable): OpenTable {
  const { where: _, except: __, headerRow: ___, lastRow: ____, repeat: _____, ...rest } = spec;
  const known = Object.fromEntries(Object.entries(columns).filter(([, fields]) => fields !== undefined));
  return {
    spec: { ...rest, columns: { ...known, ...spec.columns } },
    source: gridSource(path, grid, sheets && spec.sheet),
    plain: false,
    ...(plain && { wide: plain }),
  };
}

function openProtocols(spec: TableData, source: RowSource, context: TableContext, plain: boolean): OpenTable | undefined {
  const { problems, notices, complain } = context;
  const before = problems.total();
  const header = headerOf(source, problems, notices);
  if (!header) return undefined;
  if (!isTurned(header)) {
    const known = protocolColumns(spec, header, source.path, complain, notices);
    return known && { spec: known, source, plain };
  }
  const rows = turned(source, problems, notices);
  const names = rows && headerOf(rows, problems, notices);
  // Where it is no turned table either, what is said is that the wording of the protocol was not found.
  const known = problems.total() > before ? undefined : protocolColumns(spec, names ?? header, source.path, complain, notices);
  return known && { spec: known, source: rows ?? source, plain: false };
}
