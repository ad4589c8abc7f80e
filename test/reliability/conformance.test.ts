import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const RUNNER = join(ROOT, 'node_modules/@modelcontextprotocol/conformance/dist/index.js');
const CLIENT = join(import.meta.dirname, 'conformance/client.ts');

/** The client scenarios of the protocol's own suite that are about calling tools. */
const APPLY = ['initialize', 'tools_call'];

/** All others, by how they begin, and why a client of Flow Studio does not play them. */
const DO_NOT_APPLY: Record<string, string> = {
  'elicitation-': 'a run has nobody to ask, so the client offers no elicitation to a server',
  'sse-retry':
    'asks for a stream over GET, which Flow Studio answers with 405; a lost answer is settled by reading the flow, not by taking up the stream again',
  'auth/': 'Flow Studio knows its callers by `x-api-key`, and offers no OAuth',
};

test('every client scenario applies, or it is said why not', async () => {
  const { output } = await conformance(['list', '--client']);
  const names = [...output.matchAll(/^ {2}- (\S+)/gm)].map(([, name = '']) => name);
  const open = names.filter(
    (name) =>
      !APPLY.includes(name) && !Object.keys(DO_NOT_APPLY).some((start) => name.startsWith(start)),
  );
  expect(names).toEqual(expect.arrayContaining(APPLY));
  expect(open).toEqual([]);
});

describe('the connection to Flow Studio passes the scenario', () => {
  test.each(APPLY)('%s', async (scenario) => {
    const results = await mkdtemp(join(tmpdir(), 'flowgate-conformance-'));
    try {
      const command = `"${process.execPath}" "${CLIENT}"`;
      const given = ['client', '--command', command, '--scenario', scenario, '-o', results];
      const { code, output } = await conformance(given);
      expect(output).toMatch(/Passed: (\d+)\/\1, 0 failed, 0 warnings/);
      expect(code).toBe(0);
    } finally {
      await rm(results, { recursive: true });
    }
  });
});

async function conformance(given: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [RUNNER, ...given], { cwd: tmpdir() });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [code, ...written] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output: shortLines(written.join('\n')) };
}

/** A line of the runner's own bundle, which a stack would show, is a whole program. */
function shortLines(output: string): string {
  const lines = output.split('\n').map((line) => line.slice(0, 200));
  return lines.join('\n');
}
