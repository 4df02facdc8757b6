// Writes the JSON Schemas that ship with the package. Needs a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifestSchema, reportSchema } from '../dist/index.js';

const root = new URL('../', import.meta.url);

/** The text of each schema as it should stand, by its path. */
export function schemas() {
  const text = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
  return { 'schemas/manifest.schema.json': text(manifestSchema()), 'schemas/report.schema.json': text(reportSchema()) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('schemas', root), { recursive: true });
  for (const [path, text] of Object.entries(schemas())) writeFileSync(new URL(path, root), text);
}
