import * as z from 'zod';

const text = z.string().min(1);

/** A column that says of each row which level it is of. */
export interface LevelColumn {
  readonly column: string;
  /** Level by value of the column. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * `level: {column: Kind, values: {STATION: station}}`. Values beside `column`, and keys that are no such thing, are answered with the
 * whole key as it has to be written.
 */
export const levelOfRows = z
  .looseObject({ column: text.optional(), values: z.record(text, text).optional() })
  .superRefine((given, context) => {
    const { column, values, ...others } = given;
    if (column !== undefined && values !== undefined && Object.keys(values).length > 0 && Object.keys(others).length === 0) return;
    const beside = Object.entries(others);
    const [only] = beside;
    // `level: {Kind: {STATION: station}}` has the column as its key, or `values` is misspelt.
    const nested = beside.length === 1 && only[1] !== null && typeof only[1] === 'object';
    const found = nested ? (only[1] as Record<string, unknown>) : { ...values, ...others };
    const named = Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const expected = written(column ?? (nested ? only[0] : 'HEADING'), named.length > 0 ? named : [['VALUE', 'station']]);
    const message = 'a column of levels needs its heading as `column`, and under `values` what each of its values stands for';
    context.addIssue({ code: 'custom', message, params: { code: 'level', expected } });
  });

/** The key as it has to be written. */
function written(column: string, values: readonly (readonly [string, string])[]): string {
  const all = values.map(([value, level]) => `${scalar(value)}: ${scalar(level)}`).join(', ');
  return `\`level: {column: ${scalar(column)}, values: {${all}}}\``;
}

const scalar = (value: string): string => (/^[\p{L}][\p{L}\p{N} _-]*$/u.test(value) ? value : JSON.stringify(value));

/** One level for all rows; or the one that rows most likely hold no others of, before any was read, and the column. */
export function levelsOf(written: string | z.output<typeof levelOfRows>): { readonly level: string; readonly levels?: LevelColumn } {
  if (typeof written === 'string') return { level: written };
  const { column = '', values = {} } = written;
  const known = Object.values(values);
  return { level: known.includes('station') ? 'station' : (known.at(-1) ?? ''), levels: { column, values } };
}
