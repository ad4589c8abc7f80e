import { mkdir, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { mapSchema } from '../src/connections/schema.ts';
import { RULES } from '../src/rules/index.ts';

/** Where the schema of the map is committed, from the repository's root. */
export const SCHEMA_FILE = 'schema/connection-references.schema.json';

const ID = `https://raw.githubusercontent.com/flowgate/flowgate/main/${SCHEMA_FILE}`;
const SEVERITIES = ['error', 'warning', 'notice', 'off'];

/** The two parts of the map's schema to which the names of the rules are added. */
interface NamedRules {
  rules: Record<string, unknown>;
  suppressions: { items: { properties: { rule: Record<string, unknown> } } };
}

/**
 * The JSON Schema of `connection-references.json` for editors: the schema that the map is read
 * with, and the names of the rules. It accepts all that `readMap` accepts.
 */
export function mapJsonSchema(): object {
  const { $schema, ...generated } = z.toJSONSchema(mapSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  const { rules, suppressions } = generated.properties as unknown as NamedRules;
  nameRules(rules);
  suppressions.items.properties.rule.enum = RULES.map(({ id }) => id);
  return {
    $schema,
    $id: ID,
    title: 'Connection references of Power Automate flows',
    description:
      'Which connection each connection reference means in each environment, whose it is, and who may use it.',
    allowComments: true,
    allowTrailingCommas: true,
    ...generated,
  };
}

/** Each rule is a property of its own, so that an editor offers it with what it reports. */
function nameRules(rules: NamedRules['rules']): void {
  rules.properties = Object.fromEntries(
    RULES.map(({ id, severity, summary }) => [
      id,
      { description: `${summary} Default: ${severity}.`, enum: SEVERITIES },
    ]),
  );
  rules.additionalProperties = false;
}

/** Leaves out what says nothing: names are always strings, and `format` says what a date is. */
function tidy(node: z.core.JSONSchema.BaseSchema): void {
  if (node.propertyNames !== undefined) delete node.propertyNames;
  if (node.format === 'date') node.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
}

if (import.meta.main) {
  await mkdir('schema', { recursive: true });
  await writeFile(SCHEMA_FILE, `${JSON.stringify(mapJsonSchema(), null, 2)}\n`);
}
