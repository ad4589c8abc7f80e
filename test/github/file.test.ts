import { describe, expect, test } from '@jest/globals';
import {
  BASE,
  commits,
  errorOf,
  HEAD,
  messageOf,
  ODD_PATH,
  pushEvent,
  sha,
  stage,
} from './stage.ts';

const AT = sha('e');
const contents: Record<string, Uint8Array> = {
  'flows/utf16le.json': Buffer.from('\ufeff{"name":"é"}', 'utf16le'),
  'flows/utf16be.json': Buffer.from('\ufeff{"name":"é"}', 'utf16le').swap16(),
  'flows/bom.json': Buffer.from('\ufeff{}'),
  'flows/latin1.json': Buffer.from([0x7b, 0xe9, 0x7d, 0x0d, 0x0a]),
  'flows/empty.json': new Uint8Array(),
  'flows/big.json': Buffer.alloc(3 * 1024 * 1024, 'ÿ', 'latin1'),
  'flows/%2e%2e%2f a+b;c=d\'"()[]{}!*.json': Buffer.from('odd'),
  [ODD_PATH]: Buffer.from('odder'),
};
const state = { commits: [...commits, { sha: AT, parents: [BASE], files: contents }] };

test('the exact bytes, whatever they are and whatever the path', async () => {
  const { github, requests } = await stage({ state });
  for (const [path, bytes] of Object.entries(contents)) {
    const read = await github.readFile(path, AT);
    expect(read === null ? path : Buffer.compare(read, bytes)).toBe(0);
  }
  expect(requests()).toHaveLength(Object.keys(contents).length);
});

test('null where the commit has no such file, or a folder', async () => {
  const { github } = await stage({ state });
  for (const path of ['none.json', 'flows', 'flows/a.json/b', 'README.md?ref=main']) {
    expect([path, await github.readFile(path, AT)]).toEqual([path, null]);
  }
});

test('null where the commit before a forced push is gone', async () => {
  const { github } = await stage({ event: pushEvent(sha('f'), HEAD) });
  expect(await github.readFile('flows/a.json', sha('f'))).toBeNull();
});

describe('an error, not null,', () => {
  test('where the commit is not there: a policy must not count as absent', async () => {
    const { github } = await stage({ state });
    const message = await messageOf(github.readFile('flows/a.json', sha('f')));
    expect(message).toMatch(/f{40}.*contoso\/flows/);
    expect(await messageOf(github.readFile('flows/a.json', ''))).toContain('flows/a.json');
  });

  test('where the repository is hidden', async () => {
    const { github } = await stage({ state: { repository: 'contoso/other' } });
    const error = await errorOf(github.readFile('flows/a.json', BASE));
    expect(error).toMatchObject({
      status: 404,
      message: expect.stringContaining('`contents: read`'),
    });
  });

  test('without permission', async () => {
    const { github } = await stage({ token: 'ghs_nothing' });
    const reading = github.readFile('flows/a.json', BASE);
    await expect(reading).rejects.toMatchObject({ status: 403, permission: 'contents: read' });
  });

  test('with a token that is not valid, and does not appear', async () => {
    const { github } = await stage({ token: 'ghs_expired' });
    const error = await errorOf(github.readFile('flows/a.json', BASE));
    expect(error.status).toBe(401);
    expect(error.message).not.toContain('ghs_expired');
  });
});
