import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readProject } from '../../src/run/project/project.ts';
import { corpusIndex, describeCorpus } from '../flow/shared.ts';
import { check } from '../support/check.ts';
import { PLACES, repositoryOf } from './corpus-layouts.ts';
import { write } from './layouts.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'flowgate-'));
});
afterEach(() => rm(root, { recursive: true }));

/** About what the flows themselves contain: a key in a published flow is one in any layout. */
const OF_THE_FLOW = ['secret-in-definition'];

describeCorpus('real flows are all found, and nothing is an error, in the layout', () => {
  const files = corpusIndex().flatMap(({ path }) => path ?? []);

  test.each(Object.entries(PLACES))(
    '%s',
    async (_name, place) => {
      await write(root, repositoryOf(files, place));
      const project = await readProject({ map: 'none.json', flows: [], environments: [] }, root);
      expect(project.flows).toHaveLength(files.length);
      expect(project.badFiles).toEqual([]);
      expect(project.skipped.filter(({ reason }) => !('byDefault' in reason))).toEqual([]);
      const { findings } = check(
        { ...project, baseMap: null },
        {
          environments: [],
          affected: null,
          today: '2026-11-22',
          pull: { code: 'not-a-pull-request' },
          live: { code: 'no-api-key' },
        },
      );
      const errors = findings.filter(
        ({ severity, rule }) => severity === 'error' && !OF_THE_FLOW.includes(rule),
      );
      expect(errors.map(({ rule, file, message }) => `${rule} ${file}: ${message}`)).toEqual([]);
    },
    60_000,
  );
});
