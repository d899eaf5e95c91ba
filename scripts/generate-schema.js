// Writes dist/schema/*.json from the types of src/model, so that types and schema have one source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const schemas = [
  { name: 'report', type: 'Report', title: 'briefing report', open: false },
  // People keep notes of their own in expectations; unknown keys are left alone.
  { name: 'expectations', type: 'Expectations', title: 'briefing expectations', open: true },
];

/** `MeasureOf<"drones">` → `MeasureOfDrones`: names that need no escaping in a `$ref`. */
const plainNames = (json) =>
  json
    .replaceAll(/%3C%22(\w)(\w*)%22%3E|<\\"(\w)(\w*)\\">/g, (_, a, b, c, d) => (a ?? c).toUpperCase() + (b ?? d))
    .replaceAll(/%3C(\w+)%3E|<(\w+)>/g, '$1$2');

mkdirSync('dist/schema', { recursive: true });
for (const { name, type, title, open } of schemas) {
  const generator = createGenerator({
    path: `src/model/${name}.ts`,
    tsconfig: 'tsconfig.build.json',
    additionalProperties: open,
    skipTypeCheck: true,
  });
  const { $schema, ...rest } = generator.createSchema(type);
  writeFileSync(`dist/schema/${name}.json`, plainNames(`${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`));
}
