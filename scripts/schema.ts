import { mkdir, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { mapSchema, SCHEMA_ADDRESS } from '../src/map/schema.ts';
import { RULES } from '../src/rules/index.ts';

/** Where the schema of the map is committed, from the repository's root. */
export const SCHEMA_FILE = 'schema/connection-references.schema.json';

const DOCS = 'https://github.com/flowgate/flowgate/blob/v1/docs';
const SEVERITIES = {
  error: 'The step fails, and what it concerns is not deployed.',
  warning: 'Shown; the step fails only with `fail-on: warning`.',
  notice: 'Shown, and nothing more.',
  off: 'Not looked for.',
};

/** The page with more about a field, by its name; of all others it is that of the map. */
const PAGES: Readonly<Record<string, string>> = {
  owner: 'ownership',
  sharedWith: 'ownership',
  stewards: 'ownership',
  usedBy: 'ownership',
  reviewBy: 'ownership',
  deployAs: 'ownership',
  owners: 'ownership',
  parameters: 'environment-values',
  environments: 'several-environments',
  dataPolicies: 'data-policies',
  rules: 'rules/README',
};

interface Node extends Record<string, unknown> {
  description?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
}

/** The two parts of the map's schema to which the names of the rules are added. */
interface NamedRules {
  rules: Node;
  suppressions: { items: { properties: { rule: Node } } };
}

/**
 * The JSON Schema of `connection-references.json` for editors: the schema that the map is read
 * with, and the names of the rules. It accepts every map that `readMap` accepts, and refuses what
 * breaks the map's own schema; a settings file of `pac` has another shape.
 */
export function mapJsonSchema(): object {
  const { $schema, ...generated } = z.toJSONSchema(mapSchema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  const { rules, suppressions } = generated.properties as unknown as NamedRules;
  linkPages(generated as Node);
  nameRules(rules);
  const { rule } = suppressions.items.properties;
  rule.enum = RULES.map(({ id }) => id);
  rule.enumDescriptions = RULES.map(({ summary }) => summary);
  return {
    $schema,
    $id: SCHEMA_ADDRESS,
    title: 'Connection references of Power Automate flows',
    description:
      'Which connection each connection reference means in each environment, whose it is, and who may use it.',
    allowComments: true,
    allowTrailingCommas: true,
    ...generated,
  };
}

/** Visual Studio Code shows `markdownDescription` where there is one, and can follow its link. */
function linkPages({ properties = {}, additionalProperties, items }: Node): void {
  for (const [name, field] of Object.entries(properties)) {
    field.markdownDescription = `${escaped(field.description)} [More](${DOCS}/${PAGES[name] ?? 'map'}.md)`;
    linkPages(field);
  }
  for (const inner of [additionalProperties, items]) {
    if (typeof inner === 'object') linkPages(inner);
  }
}

/** `<connector>` is text and no element, but in code, where it needs nothing. */
function escaped(text = ''): string {
  return text.replaceAll(/`[^`]*`|</g, (found) => (found === '<' ? '\\<' : found));
}

/** Each rule is a property of its own, so that an editor offers it with what it reports. */
function nameRules(rules: Node): void {
  rules.properties = Object.fromEntries(
    RULES.map(({ id, severity, summary }) => [
      id,
      {
        description: `${summary} Default: ${severity}.`,
        markdownDescription: `${escaped(summary)} Default: ${severity}. [More](${DOCS}/rules/${id}.md)`,
        enum: Object.keys(SEVERITIES),
        enumDescriptions: Object.values(SEVERITIES),
        default: severity,
      },
    ]),
  );
  rules.additionalProperties = false;
}

/** Leaves out what says nothing: names are always strings, and `format` says what a date is. */
function tidy(node: z.core.JSONSchema.BaseSchema): void {
  if (node.propertyNames !== undefined) delete node.propertyNames;
  if (node.format !== 'date') return;
  node.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
  node.patternErrorMessage = 'A day is expected, written YYYY-MM-DD.';
}

if (import.meta.main) {
  await mkdir('schema', { recursive: true });
  await writeFile(SCHEMA_FILE, `${JSON.stringify(mapJsonSchema(), null, 2)}\n`);
}
