import { type Assembly, type DatasetFile, fileAt, hashOfFile, textOf } from './assembly.ts';
import { leavesFolder, type Resource, readResource } from './datapackage.ts';
import type { TableData } from './manifest-schema.ts';
import type { Complain } from './table-columns.ts';
import type { TableInput } from './table-rows.ts';
import type { Path } from './yaml-tree.ts';

/** A table's file with the manifest's words about it; a resource of a data package adds its own. */
export interface TableFile {
  readonly spec: TableData;
  readonly input: TableInput;
  /** Columns that are a key by the word of the data package. */
  readonly primaryKey: readonly string[];
}

/** Finds the file of a table; undefined with the problems added where it is not there. */
export function tableFile(spec: TableData, place: Path, assembly: Assembly, complain: Complain): TableFile | undefined {
  const named: Path = [...place, 'file', ...(spec.ordinal === undefined ? [] : [spec.ordinal])];
  const file = fileAt(spec.file, named, assembly);
  if (!file) return undefined;
  if (file.refused?.code === 'path') {
    assembly.problems.add(file.refused);
    return undefined;
  }
  if (spec.resource === undefined) return { spec, input: inputOf(file, spec, named, assembly), primaryKey: [] };
  const { problems, files, read } = assembly;
  const resource = readResource(file, spec.resource, problems, complain);
  if (!resource) return undefined;
  const table = files.get(resource.path);
  if (!table) {
    complain(
      ['resource'],
      'missing-file',
      `the file "${resource.path}" of the resource does not exist or cannot be read`,
      'a file below the folder of the manifest',
    );
    return undefined;
  }
  if (!isAsDescribed(table, resource, complain)) return undefined;
  const own = valueAt(read.tree.value, place);
  const described = Object.fromEntries(Object.entries(resource.spec).filter(([key]) => !(key in own)));
  const whole: TableData = { ...spec, ...described, file: resource.path };
  if (whole.decimal === whole.thousands) {
    complain(
      ['resource'],
      'number-style',
      'the same mark cannot separate both groups of digits and decimals',
      'another mark, or another `decimal`',
    );
    return undefined;
  }
  return { spec: whole, input: inputOf(table, whole, named, assembly), primaryKey: resource.primaryKey };
}

/** Paths of the files that resources of data packages lead to, as far as the packages are among the files. */
export function resourceFiles(
  tables: readonly Pick<TableData, 'file' | 'resource'>[],
  files: ReadonlyMap<string, DatasetFile>,
  ignore: Assembly['problems'],
): string[] {
  return tables.flatMap(({ file, resource }) => {
    const found = resource === undefined ? undefined : files.get(file);
    const described = found && readResource(found, resource as string, ignore, () => undefined);
    return described && !leavesFolder(described.path) ? [described.path] : [];
  });
}

function inputOf(file: DatasetFile, spec: TableData, named: Path, assembly: Assembly): TableInput {
  const text = (): string | undefined => textOf(file.path, named, spec.encoding, assembly);
  return { ...file, encoding: spec.encoding, text };
}

/** A file that is not the one described would be read by the wrong words. */
function isAsDescribed(file: DatasetFile, { bytes, sha256 }: Resource, complain: Complain): boolean {
  const expected = 'the file the data package describes, or its `bytes` and `hash` brought up to date';
  if (bytes !== undefined && bytes !== (file.parts?.length ?? file.bytes.length)) {
    complain(
      ['resource'],
      'other-file',
      `${file.path} has ${file.parts?.length ?? file.bytes.length} bytes, but the data package says ${bytes}`,
      expected,
    );
    return false;
  }
  const own = sha256 === undefined ? undefined : hashOfFile(file);
  if (sha256 !== undefined && own !== undefined && sha256 !== own) {
    complain(['resource'], 'other-file', `${file.path} has the SHA-256 ${own}, but the data package says ${sha256}`, expected);
    return false;
  }
  return true;
}

function valueAt(value: unknown, path: Path): object {
  const found = path.reduce<unknown>((here, step) => (here as Record<string | number, unknown> | undefined)?.[step], value);
  return typeof found === 'object' && found !== null ? found : {};
}
