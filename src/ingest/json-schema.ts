import * as z from 'zod';
import { Manifest } from './manifest-schema.ts';

type JsonSchema = Record<string, unknown>;

/**
 * The manifest as JSON Schema (draft 2020-12), for editors and for other programs, made from the very schema that reads it.
 *
 * The reader sees every scalar as text; an editor sees YAML's own numbers and truth values, so those are allowed as well.
 *
 * @param checks JSON Schemas of the options of each check, by identifier
 */
export function manifestJsonSchema(checks: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const schema = z.toJSONSchema(Manifest, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => allowYamlScalars(jsonSchema as JsonSchema),
  }) as JsonSchema;
  const properties = schema.properties as Record<string, JsonSchema>;
  const options = Object.fromEntries(Object.entries(checks).map(([id, own]) => [id, { anyOf: [{ const: false }, own] }]));
  return {
    ...schema,
    title: 'Sanaq manifest',
    description: 'What the tables of an election are, who published them, and what else is known.',
    properties: { ...properties, checks: { type: 'object', properties: options, additionalProperties: false } },
  };
}

function allowYamlScalars(schema: JsonSchema): void {
  if (schema.const === '1') {
    schema.enum = [1, '1'];
    delete schema.const;
    delete schema.type;
  } else if (Array.isArray(schema.enum) && schema.enum.join() === 'true,false') {
    schema.enum = [true, false];
    delete schema.type;
  } else if (schema.type === 'string' && schema.enum === undefined) schema.type = ['string', 'number'];
}
