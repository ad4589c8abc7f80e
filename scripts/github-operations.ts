import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FILE } from '../test/simulators/github/operations.ts';
import { ROUTES } from '../test/simulators/github/routes.ts';
import { type Description, extract } from './github/extract.ts';

const PACKAGE = '@octokit/openapi';
const DESCRIPTION = 'package/generated/api.github.com.json';

const run = promisify(execFile);
/** On Windows npm is a script, which only a shell starts. */
const shell = process.platform === 'win32';

/** What GitHub publishes, of a package of 29 MB that is not installed: 13 MB of 385. */
async function newest(): Promise<Description> {
  const folder = await mkdtemp(join(tmpdir(), 'flowgate-openapi-'));
  try {
    await run('npm', ['pack', '--silent', PACKAGE], { cwd: folder, shell });
    const [archive = ''] = await readdir(folder);
    await run('tar', ['-xzf', archive, DESCRIPTION], { cwd: folder });
    return JSON.parse(await readFile(join(folder, DESCRIPTION), 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A schema a line, so that a difference can be read. */
function toText({ operations, components }: ReturnType<typeof extract>): string {
  const lines = (part: object) =>
    Object.entries(part).map(([name, each]) => `${JSON.stringify(name)}: ${JSON.stringify(each)}`);
  return `{
"operations": {
${lines(operations).join(',\n')}
},
"components": { "schemas": {
${lines(components.schemas).join(',\n')}
} }
}
`;
}

/**
 * Writes what GitHub's OpenAPI description has of the operations that its simulator serves. With
 * `--check` only names what has changed since, and fails.
 */
const text = toText(
  extract(
    await newest(),
    ROUTES.filter((route) => route !== 'POST /graphql'),
  ),
);
if (process.argv.includes('--check')) {
  const held = new Set((await readFile(FILE, 'utf8')).split('\n'));
  const changed = text.split('\n').filter((line) => !held.has(line));
  for (const line of changed) console.log(`GitHub has changed ${line}`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  await writeFile(FILE, text);
}
