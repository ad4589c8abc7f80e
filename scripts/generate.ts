import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RULES } from '../src/rules/index.ts';
import { withWorkflows } from './generate/blocks.ts';
import { contosoWorkflows } from './generate/contoso.ts';
import { fill, tables } from './generate/tables.ts';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from './report-schema.ts';
import { mapJsonSchema, SCHEMA_FILE } from './schema.ts';

const ROOT = resolve(import.meta.dirname, '..');

const REFERENCE_PAGE = 'docs/reference.md';
const RULES_PAGE = 'docs/rules/README.md';

/** Every generated file as it should be, by its path from the repository's root. */
export async function generate(): Promise<Map<string, string>> {
  const text = (file: string) => readFile(join(ROOT, file), 'utf8');
  const { inputs, outputs, rules, usualInputs } = tables(await text('action.yml'), RULES);
  const pages = await Promise.all(
    globSync('docs/*.md', { cwd: ROOT }).map(
      async (file): Promise<[string, string]> => [file, withWorkflows(await text(file))],
    ),
  );
  return new Map([
    ['README.md', withWorkflows(fill(await text('README.md'), { inputs: usualInputs }))],
    ...pages,
    [REFERENCE_PAGE, fill(await text(REFERENCE_PAGE), { inputs, outputs })],
    ...contosoWorkflows(),
    [RULES_PAGE, fill(await text(RULES_PAGE), { rules })],
    [SCHEMA_FILE, `${JSON.stringify(mapJsonSchema(), null, 2)}\n`],
    [REPORT_SCHEMA_FILE, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`],
  ]);
}

if (import.meta.main) {
  for (const [file, content] of await generate()) await writeFile(join(ROOT, file), content);
}
