import * as z from 'zod';
import { CHECKS as REGISTERED } from './checks/index.ts';
import type { CheckMeta, Question } from './findings/check.ts';
import { manifestJsonSchema } from './ingest/json-schema.ts';
import { explainList, explainText, type OptionText } from './report/explain.ts';

interface OptionSchema {
  readonly properties?: Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>;
}

const optionsSchema = (check: (typeof REGISTERED)[number]): OptionSchema & Record<string, unknown> =>
  z.toJSONSchema(check.options, { io: 'input' }) as OptionSchema & Record<string, unknown>;

/**
 * Every check by what it says about itself, in the order of the report: its identifier, what it asks and of what kind it is,
 * what it needs and assumes, innocent reasons for a finding, and references; with the question of the report it belongs to.
 *
 * @example
 * const rules = CHECKS.filter(({ meta }) => meta.kind === 'rule').map(({ meta }) => meta.id);
 * rules.includes('ballot-chain'); // true
 */
export const CHECKS: readonly { readonly question: Question; readonly meta: CheckMeta }[] = REGISTERED.map(({ question, meta }) => ({
  question,
  meta,
}));

/**
 * What a check asks, needs and assumes, and how to read what it says; without an identifier, the list of all checks.
 *
 * @returns plain text of at most eighty columns, as far as words allow; undefined where there is no such check
 * @example
 * explain('ballot-chain')?.startsWith('ballot-chain: '); // true
 * explain('no-such-check'); // undefined
 */
export function explain(id?: string): string | undefined {
  if (id === undefined) return explainList(REGISTERED);
  const check = REGISTERED.find(({ meta }) => meta.id === id);
  if (!check) return undefined;
  const options = Object.entries(optionsSchema(check).properties ?? {}).map(
    ([name, { description = '', default: fallback }]): OptionText => ({ name, description, fallback }),
  );
  return explainText(check, options);
}

/**
 * JSON Schema (draft 2020-12) of `audit.yaml`, with the options of every check. An editor that knows it completes and checks a
 * manifest while it is written; the package holds it as `sanaq/schemas/manifest.schema.json`.
 *
 * @example
 * manifestSchema().$schema; // 'https://json-schema.org/draft/2020-12/schema'
 */
export function manifestSchema(): Record<string, unknown> {
  return manifestJsonSchema(Object.fromEntries(REGISTERED.map((check) => [check.meta.id, optionsSchema(check)])));
}
