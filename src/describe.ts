import * as z from 'zod';
import { CHECKS } from './checks/index.ts';
import { manifestJsonSchema } from './ingest/json-schema.ts';
import { explainList, explainText, type OptionText } from './report/explain.ts';

interface OptionSchema {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>;
}

const optionsSchema = (check: (typeof CHECKS)[number]): OptionSchema & Record<string, unknown> =>
  z.toJSONSchema(check.options, { io: 'input' }) as OptionSchema & Record<string, unknown>;

/**
 * What a check asks, needs and assumes, and how to read what it says; without an identifier, the list of all checks.
 *
 * @returns plain text of at most eighty columns, as far as words allow; undefined where there is no such check
 */
export function explain(id?: string): string | undefined {
  if (id === undefined) return explainList(CHECKS);
  const check = CHECKS.find(({ meta }) => meta.id === id);
  if (!check) return undefined;
  const options = Object.entries(optionsSchema(check).properties ?? {}).map(
    ([name, { description = '', default: fallback }]): OptionText => ({ name, description, fallback }),
  );
  return explainText(check, options);
}

/** JSON Schema (draft 2020-12) of `audit.yaml`, with the options of every check. */
export function manifestSchema(): Record<string, unknown> {
  return manifestJsonSchema(Object.fromEntries(CHECKS.map((check) => [check.meta.id, optionsSchema(check)])));
}
