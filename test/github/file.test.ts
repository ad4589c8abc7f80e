import { describe, expect, test } from '@jest/globals';
import { BASE, commits, failureFrom, HEAD, ODD_PATH, pushEvent, sha, stage } from './stage.ts';

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
    const [path, ref] = ['flows/a.json', sha('f')];
    expect(await failureFrom(github.readFile(path, ref))).toMatchObject({
      code: 'github-refused',
      request: { code: 'find-commit-of-file', path, ref, repository: 'contoso/flows' },
    });
    expect(await failureFrom(github.readFile(path, ''))).toEqual({ code: 'no-commit-named', path });
  });

  test('where the repository is hidden', async () => {
    const { github } = await stage({ state: { repository: 'contoso/other' } });
    expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject({
      code: 'github-not-found',
      permission: 'contents: read',
      token: 'job',
    });
  });

  test('without permission', async () => {
    const { github } = await stage({ token: 'ghs_nothing' });
    expect(await failureFrom(github.readFile('flows/a.json', BASE))).toMatchObject({
      code: 'github-permission-missing',
      status: 403,
      permission: 'contents: read',
    });
  });

  test('with a token that is not valid, and does not appear', async () => {
    const { github } = await stage({ token: 'ghs_expired' });
    const failure = await failureFrom(github.readFile('flows/a.json', BASE));
    expect(failure).toMatchObject({ code: 'github-token-not-accepted', status: 401 });
    expect(JSON.stringify(failure)).not.toContain('ghs_expired');
  });
});
