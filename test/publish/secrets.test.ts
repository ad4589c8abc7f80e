import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  call,
  flow,
  json,
  MAP_FILE,
  map,
  production,
  REMINDER,
  repository,
} from '../scenarios/contoso.ts';
import { type Played, play, TOKEN } from '../scenarios/play.ts';
import { leaks } from '../scenarios/secrets.ts';

/** A flow of a dozen connectors that are bound nowhere, in an environment named like the token. */
const calls = Array.from(
  { length: 12 },
  (_, n) => [`Call_${n}`, call(`shared_c${n}`, 'Call')] as const,
);
const environments = { [TOKEN]: production(map) };
const files = { [MAP_FILE]: json({ ...map, environments }) };
const named = {
  base: repository(files),
  head: repository({ ...files, [REMINDER]: json(flow('Reminder', Object.fromEntries(calls))) }),
};
const review = { on: 'pull_request', base: 'base', head: 'head' } as const;
const permissions = { contents: 'read', 'pull-requests': 'write' } as const;

describe.each([
  ['annotations of the step', { permissions }],
  ['a check run', { permissions: { ...permissions, checks: 'write' } as const }],
])('a secret in a name, with %s', (_, github) => {
  let played: Played;

  beforeAll(async () => {
    const runs = [
      { event: review, inputs: { sarif: 'found.sarif' } },
      { event: review, inputs: { report: `${REMINDER}/${TOKEN}/report.json` } },
      { event: review, inputs: { mode: TOKEN } },
    ];
    const story = { title: '', commits: named, github, runs };
    played = await play(story, 'src/index.ts');
  }, 60_000);

  test('is removed from all that the step prints, writes and sends', () => {
    expect(leaks(played, [TOKEN])).toEqual([]);
  });

  test('and each way out was taken', () => {
    const [full, unwritten, refused] = played.runs;
    const sent = JSON.stringify(full?.github);
    expect(Object.values(full?.written ?? {}).join()).toContain('***');
    expect(full?.summary).toContain('***');
    expect(full?.report).toContain('***');
    expect(full?.comments.map(({ body }) => body).join()).toContain('***');
    const annotated = 'checks' in github.permissions ? sent : full?.stdout;
    expect(annotated).toMatch(/reference-unmapped \(\*\*\*\)/);
    expect(unwritten?.stdout).toMatch(/::warning::The report could not be written: .*\*\*\*/);
    expect(refused?.stdout).toMatch(/::error::`mode` must .*\*\*\*/);
    expect(refused?.summary).toContain('***');
  });
});
