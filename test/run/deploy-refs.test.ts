import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/inputs.ts';
import { UsageError } from '../../src/process/usage-error.ts';
import type { Mode } from '../../src/report/report.ts';
import { checkDeployRef } from '../../src/run/deploy-refs.ts';
import { pushEvent } from '../github/stage.ts';

const PUSH = pushEvent(null, 'c'.repeat(40));

function verdict(ref: string, lines: string, given: Given = {}): string | null {
  const { mode = 'deploy', defaultBranch = 'main', dryRun = false } = given;
  const { deployRefs } = readInputs((name) => (name === 'deploy-refs' ? lines : ''));
  try {
    checkDeployRef(mode, { deployRefs, dryRun }, { ...PUSH, ref, defaultBranch });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

interface Given {
  mode?: Mode;
  defaultBranch?: string | null;
  dryRun?: boolean;
}

const MAIN = 'refs/heads/main';

describe('the refs from which a deployment may write', () => {
  test.each([
    [MAIN, ''],
    [MAIN, MAIN],
    ['refs/heads/release/1.x', 'refs/heads/main\n  refs/heads/release/*  \n'],
    ['refs/tags/v1.2.3', 'refs/tags/v*'],
    ['refs/heads/a/b/c', 'refs/heads/**'],
    ['refs/heads/fix(1)', 'refs/heads/fix(1)'],
  ])('%s is one of %j', (ref, lines) => {
    expect(verdict(ref, lines)).toBeNull();
  });

  test.each([
    ['refs/tags/main', ''],
    ['refs/heads/Main', ''],
    ['refs/heads/main2', ''],
    ['refs/heads/x/main', ''],
    ['main', ''],
    ['', ''],
    ['refs/heads/main/../evil', ''],
    ['refs/heads/main\nrefs/heads/evil', 'refs/heads/main'],
    ['refs/heads/MAIN', MAIN],
    ['refs/heads/v1.0', 'refs/tags/v*'],
    ['refs/heads/release/1/2', 'refs/heads/release/*'],
    ['refs/remotes/refs/heads/main', MAIN],
    [MAIN, 'refs/heads/release'],
  ])('%j is none of %j', (ref, lines) => {
    expect(verdict(ref, lines)).toContain(ref.split('\n')[0]);
  });

  test('a default branch is a name and no glob', () => {
    expect(verdict('refs/heads/anything', '', { defaultBranch: '{any,*}thing' })).not.toBeNull();
    expect(verdict('refs/heads/a+(b)', '', { defaultBranch: 'a+(b)' })).toBeNull();
  });

  test.each([null, ''])(
    'without a known default branch (%j) nothing is written',
    (defaultBranch) => {
      expect(verdict(MAIN, '', { defaultBranch })).not.toBeNull();
      expect(verdict('refs/heads/', '', { defaultBranch })).not.toBeNull();
      expect(verdict(MAIN, MAIN, { defaultBranch })).toBeNull();
    },
  );

  test('the sentence names the ref, the allowed ones and the remedy', () => {
    expect(verdict('refs/heads/fix', 'refs/heads/main\nrefs/tags/v*')).toMatch(
      /`refs\/heads\/fix` .*`refs\/heads\/main`, `refs\/tags\/v\*`.*`deploy-refs`/,
    );
    expect(verdict('refs/heads/a\u202eb', '')).toContain('refs/heads/a\\u202eb');
  });

  test.each<Given>([{ mode: 'check' }, { mode: 'drift' }, { mode: 'export' }, { dryRun: true }])(
    'what writes nothing may run anywhere: %j',
    (given) => {
      expect(verdict('refs/heads/fix', '', given)).toBeNull();
    },
  );

  test('a terminal has no ref', () => {
    expect(() => checkDeployRef('deploy', { deployRefs: [], dryRun: false }, null)).not.toThrow();
  });

  test.each(['main', 'heads/main', '!refs/heads/fix', '**', 'refs/heads/main\nv*'])(
    '%j is refused: only full refs are taken',
    (lines) => {
      expect(() => verdict(MAIN, lines)).toThrow(UsageError);
    },
  );
});
