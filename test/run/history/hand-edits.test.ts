/** @jest-environment-options { "waits": "short" } */
import { describe, expect, test } from '@jest/globals';
import { historyMessage } from '../../../src/rules/reasons/history.ts';
import {
  call,
  changed,
  type FlowDocument,
  flow,
  flowStudio,
  json,
  live,
  MAP_FILE,
  type MapDocument,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
} from '../../scenarios/contoso.ts';
import { fileOf, mapNaming, saying, studioWith, upTo } from '../numbered-flows.ts';
import { type Commits, type Ran, type Reviewing, reviewing, shaOf } from '../reviewed-stage.ts';

/** The flow with one action more for each word. */
function noting(...words: string[]): FlowDocument {
  return changed(reminder, ({ definition: { actions } }) => {
    for (const word of words) {
      actions[`Note_${word}`] = { runAfter: {}, type: 'Compose', inputs: word as never };
    }
  });
}

const inputs = { 'require-reviewed-plan': 'false' } as const;

/** Commits in a row; each one has the files of the one before it, and its own. */
function row(commits: Record<string, Record<string, string | Uint8Array | null>>): Commits {
  let all: Record<string, string | Uint8Array | null> = {};
  const history: Record<string, Commits[string]> = {};
  let parents: string[] = [];
  for (const [name, changes] of Object.entries(commits)) {
    all = { ...all, ...changes };
    history[name] = { parents, files: repository(all) };
    parents = [name];
  }
  return history;
}

const studio = (document: FlowDocument, bindings: object = {}) =>
  flowStudio([
    live(REMINDER, document, bindings),
    live(ONBOARDING, onboarding),
    live(REVIEW, review),
  ]);

const mapWith = (change: (map: MapDocument) => void) => json(changed(map, change));

/** What a run does with the reminder, whatever its file is called. */
function fateOf({ report }: Ran): unknown {
  const is = (file: string) => ![ONBOARDING, REVIEW].includes(file);
  const outcome = report.outcomes.find(({ file }) => is(file));
  if (outcome !== undefined) return outcome.result;
  return report.plan?.changes.find(({ file }) => is(file))?.action;
}

const editsIn = ({ report }: Ran) =>
  report.findings.filter(({ rule }) => rule === 'flow-edited').map(({ severity }) => severity);

const historyRequests = ({ requests }: Ran) =>
  requests.filter((line) => /graphql|\/commits\?.*path=|\/contents\//.test(line)).length;

const EVENTS: Record<string, (stage: Reviewing, more?: object) => Promise<Ran>> = {
  'a push': (stage, more) => stage.push('before', 'now', { ...inputs, ...more }),
  'a push that makes the branch': (stage, more) => stage.push(null, 'now', { ...inputs, ...more }),
  'a run by hand': (stage, more) => stage.byHand('now', { ...inputs, ...more }),
  'a pull request': (stage, more) => stage.review(7, 'before', 'now', { ...inputs, ...more }),
};

const STORY = row({
  first: { [REMINDER]: json(noting('one')) },
  second: { [REMINDER]: json(noting('two')) },
  before: { [REMINDER]: json(noting('three')) },
  now: { [REMINDER]: json(noting('four')) },
});

describe.each(Object.entries(EVENTS))('on %s', (event, start) => {
  test.each(['three', 'two', 'one'])('a live flow that Git had is replaced: %s', async (word) => {
    const ran = await start(await reviewing(STORY, studio(noting(word))));
    expect([editsIn(ran), ran.report.outcomes.length > 0 ? 'updated' : 'update']).toEqual([
      [],
      fateOf(ran),
    ]);
  });

  test('one that Git never had is not, unless on-drift says so', async () => {
    const edited = () => reviewing(STORY, studio(noting('three', 'by hand')));
    const kept = await start(await edited());
    expect([editsIn(kept), fateOf(kept)]).toEqual([['error'], 'blocked']);
    const skipped = await start(await edited(), { 'on-drift': 'skip' });
    expect([editsIn(skipped), skipped.writes]).toEqual([['warning'], 0]);
    const overwritten = await start(await edited(), { 'on-drift': 'overwrite' });
    expect(editsIn(overwritten)).toEqual(['warning']);
    expect(['updated', 'update']).toContain(fateOf(overwritten));
  });

  test('with the rule switched off it is not replaced either', async () => {
    const off = mapWith((document) => {
      document.rules = { 'flow-edited': 'off' };
    });
    const story = row({
      before: { [MAP_FILE]: off, [REMINDER]: json(noting('one')) },
      now: { [REMINDER]: json(noting('two')) },
    });
    const ran = await start(await reviewing(story, studio(noting('by hand'))));
    expect([editsIn(ran), fateOf(ran)]).toEqual([[], 'blocked']);
    const reason = ran.report.plan?.changes.find(({ action }) => action === 'blocked')?.reason;
    expect(reason).toMatchObject({ code: 'flow-edited', cause: null });
  });

  test('nothing is looked up where nothing would be replaced', async () => {
    const found = await start(await reviewing(STORY, studio(noting('four'))));
    const other = await start(await reviewing(STORY, studio(noting('by hand'))));
    expect(historyRequests(found)).toBeLessThan(historyRequests(other));
    const asked = found.requests.filter((line) => line.includes('graphql'));
    // A pull request is asked whose its comments are.
    expect(asked).toHaveLength(event === 'a pull request' ? 1 : 0);
  });
});

/** By hand, so that nothing is known of the change. */
async function byHand(history: Commits, live: Parameters<typeof reviewing>[1], more: object = {}) {
  return (await reviewing(history, live)).byHand('now', { ...inputs, ...more });
}

describe('a file', () => {
  test('that is new in Git does not replace a live flow that Git never had', async () => {
    const story = row({ before: { [REMINDER]: null }, now: { [REMINDER]: json(noting('one')) } });
    for (const ran of [
      await byHand(story, studio(reminder)),
      await (await reviewing(story, studio(reminder))).push('before', 'now', inputs),
    ]) {
      expect([editsIn(ran), fateOf(ran)]).toEqual([['error'], 'blocked']);
    }
    // One that was exported is what would be written.
    const same = await byHand(story, studio(noting('one')));
    expect([editsIn(same), fateOf(same)]).toEqual([[], 'unchanged']);
  });

  const MOVED = 'flows/finance/moved.json';
  const moved = mapWith((document) => {
    const { flows = {} } = production(document);
    flows[MOVED] = flows[REMINDER] ?? {};
    delete flows[REMINDER];
  });

  test('that moved is followed by the guid in the map, also long after', async () => {
    const story = row({
      first: { [REMINDER]: json(noting('one')) },
      before: { [REMINDER]: json(noting('two')) },
      moved: { [REMINDER]: null, [MOVED]: json(noting('three')), [MAP_FILE]: moved },
      now: { [MOVED]: json(noting('four')) },
    });
    for (const word of ['one', 'two', 'three']) {
      expect(fateOf(await byHand(story, studio(noting(word))))).toBe('updated');
    }
    expect(fateOf(await byHand(story, studio(noting('by hand'))))).toBe('blocked');
    const pushed = await reviewing(story, studio(noting('two')));
    expect(fateOf(await pushed.push('before', 'moved', inputs))).toBe('updated');
  });

  test('that another flow replaced, and that takes the guid of another, is what Git had', async () => {
    const story = row({
      before: { [REMINDER]: json(reminder) },
      now: { [REMINDER]: json({ ...onboarding, displayName: 'Invoice reminder' }) },
    });
    expect(fateOf(await byHand(story, studio(reminder)))).toBe('updated');
    const swapped = mapWith((document) => {
      const { flows = {} } = production(document);
      [flows[REMINDER], flows[ONBOARDING]] = [flows[ONBOARDING] ?? {}, flows[REMINDER] ?? {}];
    });
    const swap = row({ before: {}, now: { [MAP_FILE]: swapped } });
    expect((await byHand(swap, flowStudio())).results.toSorted()).toEqual([
      `unchanged ${REVIEW}`,
      `updated ${REMINDER}`,
      `updated ${ONBOARDING}`,
    ]);
  });

  test('in UTF-16, or that was no flow for a while, has its versions', async () => {
    const wide = (document: object) => Buffer.from(`\ufeff${json(document)}`, 'utf16le');
    const story = row({
      first: { [REMINDER]: wide(noting('one')) },
      second: { [REMINDER]: '{ not JSON' },
      third: { [REMINDER]: json({ $schema: 'x' }) },
      before: { [REMINDER]: wide(noting('two')) },
      now: { [REMINDER]: json(noting('three')) },
    });
    for (const word of ['one', 'two']) {
      expect(fateOf(await byHand(story, studio(noting(word))))).toBe('updated');
    }
  });
});

describe('the history', () => {
  /** As `row`, with the parents of some commits. */
  const withParents = (history: Commits, parents: Record<string, string[]>): Commits =>
    Object.fromEntries(
      Object.entries(history).map(([name, { files }]) => [
        name,
        { files, parents: parents[name] ?? history[name]?.parents ?? [] },
      ]),
    );

  test('has both sides of a merge, and no branch that was not merged', async () => {
    const story = withParents(
      row({
        first: { [REMINDER]: json(noting('one')) },
        side: { [REMINDER]: json(noting('side')) },
        main: { [REMINDER]: json(noting('main')) },
        experiment: { [REMINDER]: json(noting('experiment')) },
        now: { [REMINDER]: json(noting('merged')) },
      }),
      { side: ['first'], main: ['first'], experiment: ['first'], now: ['main', 'side'] },
    );
    for (const word of ['one', 'main', 'side']) {
      expect(fateOf(await byHand(story, studio(noting(word))))).toBe('updated');
    }
    expect(fateOf(await byHand(story, studio(noting('experiment'))))).toBe('blocked');
  });

  test('has the branch before a push, although a merge took the file of the other side', async () => {
    const story = withParents(
      row({
        first: { [REMINDER]: json(noting('one')) },
        side: { [REMINDER]: json(noting('side')) },
        before: { [REMINDER]: json(noting('main')) },
        now: { [REMINDER]: json(noting('side')) },
      }),
      { side: ['first'], before: ['first'], now: ['before', 'side'] },
    );
    const stage = await reviewing(story, studio(noting('main')));
    expect(fateOf(await stage.push('before', 'now', inputs))).toBe('updated');
  });

  test('of a pull request is that of its base', async () => {
    const story = row({
      before: { [REMINDER]: json(noting('one')) },
      draft: { [REMINDER]: json(noting('draft')) },
      now: { [REMINDER]: json(noting('two')) },
    });
    const stage = await reviewing(story, studio(noting('draft')));
    expect(fateOf(await stage.review(7, 'before', 'now', inputs))).toBe('blocked');
  });

  test('of more than fifty commits is not looked at further', async () => {
    const story = row({
      ...Object.fromEntries(upTo(52).map((n) => [`c${n}`, { [REMINDER]: json(noting(`${n}`)) }])),
      now: { [REMINDER]: json(noting('now')) },
    });
    expect(fateOf(await byHand(story, studio(noting('3'))))).toBe('updated');
    expect(fateOf(await byHand(story, studio(noting('2'))))).toBe('blocked');
  });
});

describe('the map', () => {
  const bound = (connectionName: string) => ({
    shared_office365: {
      connectionName,
      id: '/providers/Microsoft.PowerApps/apis/shared_office365',
      source: 'Embedded',
    },
  });
  const binding = (connectionName: string) =>
    mapWith((document) => {
      const { shared_office365: entry } = production(document).connectionReferences;
      if (entry !== undefined) entry.connectionName = connectionName;
    });
  const setting = (parameters: object) =>
    mapWith((document) => {
      Object.assign(production(document).flows?.[REMINDER] ?? {}, { parameters });
    });
  const site = (defaultValue: string, ...words: string[]) =>
    changed(noting(...words), ({ definition: { parameters } }) => {
      parameters.siteUrl = { type: 'String', defaultValue };
    });

  test('is looked through for bindings, with one that is invalid in between', async () => {
    const story = row({
      first: { [MAP_FILE]: binding('shared-office365-first') },
      second: { [MAP_FILE]: binding('shared-office365-second') },
      broken: { [MAP_FILE]: '{ "version": 1, "environments": 7' },
      now: { [MAP_FILE]: json(map), [REMINDER]: json(noting('now')) },
    });
    for (const name of ['shared-office365-first', 'shared-office365-second']) {
      expect(fateOf(await byHand(story, studio(reminder, bound(name))))).toBe('updated');
    }
    const foreign = await byHand(story, studio(reminder, bound('shared-office365-of-ann')));
    expect([fateOf(foreign), editsIn(foreign)]).toEqual(['blocked', ['error']]);
  });

  test('is that of the environment: what another one was bound to is nobody’s', async () => {
    const story = row({
      before: {
        [MAP_FILE]: mapWith((document) => {
          const test = structuredClone(production(document));
          test.environmentName = 'Default-other';
          test.connectionReferences = bound('shared-office365-test') as never;
          document.environments.test = test;
        }),
      },
      now: { [MAP_FILE]: json(map), [REMINDER]: json(noting('now')) },
    });
    const found = await byHand(story, studio(reminder, bound('shared-office365-test')));
    expect(fateOf(found)).toBe('blocked');
  });

  test('is that of the environment under whatever name', async () => {
    const story = row({
      before: {
        [MAP_FILE]: mapWith((document) => {
          const prod = production(document);
          Object.assign(prod.connectionReferences, bound('shared-office365-first'));
          document.environments = { prod };
        }),
      },
      now: { [MAP_FILE]: json(map), [REMINDER]: json(noting('now')) },
    });
    const found = await byHand(story, studio(reminder, bound('shared-office365-first')));
    expect(fateOf(found)).toBe('updated');
  });

  test('is looked through for values of parameters', async () => {
    const story = row({
      first: {
        [REMINDER]: json(site('https://file')),
        [MAP_FILE]: setting({ siteUrl: 'https://one' }),
      },
      second: { [MAP_FILE]: setting({ siteUrl: 'https://two' }) },
      now: {
        [MAP_FILE]: setting({ siteUrl: 'https://three' }),
        [REMINDER]: json(site('https://file', 'now')),
      },
    });
    for (const value of ['https://one', 'https://two', 'https://file']) {
      expect(fateOf(await byHand(story, studio(site(value))))).toBe('updated');
    }
    expect(fateOf(await byHand(story, studio(site('https://by.hand'))))).toBe('blocked');
  });

  test('that moved is looked through at its former path', async () => {
    const story = row({
      first: { [MAP_FILE]: binding('shared-office365-first') },
      now: { [MAP_FILE]: null, 'config/map.json': json(map), [REMINDER]: json(noting('now')) },
    });
    const found = studio(reminder, bound('shared-office365-first'));
    const ran = await byHand(story, found, { 'connection-references': 'config/map.json' });
    expect(fateOf(ran)).toBe('updated');
  });

  test('with paths that are none asks for no file of that name', async () => {
    const story = row({
      before: {
        [MAP_FILE]: mapWith((document) => {
          const { flows = {} } = production(document);
          for (const path of ['', '../outside.json', '/etc/passwd', 'a//b', 'nul\u0000.json']) {
            flows[path] = flows[REMINDER] ?? {};
          }
        }),
      },
      now: { [MAP_FILE]: json(map), [REMINDER]: json(noting('now')) },
    });
    expect(fateOf(await byHand(story, studio(noting('by hand'))))).toBe('blocked');
    expect(fateOf(await byHand(story, studio(reminder)))).toBe('updated');
  });
});

describe('requests to GitHub', () => {
  const FLOWS = 30;
  /** In UTF-16, which GraphQL has no text of, so that each version takes a request. */
  const wide = (document: object) => Buffer.from(`\ufeff${json(document)}`, 'utf16le');
  const document = (n: number, word: string) =>
    saying(flow(`Flow ${n}`, { Send: call('shared_office365', 'SendEmailV2') }), word);
  const commit = (version: number) => ({
    [MAP_FILE]: mapNaming(FLOWS),
    ...Object.fromEntries(upTo(FLOWS).map((n) => [fileOf(n), wide(document(n, `v${version}`))])),
  });

  test('end at 200, and the flows that are left are not replaced', async () => {
    const versions = upTo(12).map((n) => [n === 11 ? 'now' : `c${n}`, commit(n)] as const);
    const history = Object.fromEntries(
      versions.map(([name, files], n) => [
        name,
        { files, parents: versions.slice(n - 1, n).map(([parent]) => parent) },
      ]),
    );
    const behind = upTo(FLOWS).map((n) => document(n, n === 0 ? 'v9' : 'by hand'));
    const ran = await (await reviewing(history, studioWith(behind))).byHand('now', inputs);
    expect(historyRequests(ran)).toBe(200);
    expect(ran.results.toSorted()).toEqual([
      ...upTo(FLOWS - 1).map((n) => `blocked ${fileOf(n + 1)}`),
      `updated ${fileOf(0)}`,
    ]);
    const causes = ran.report.findings.filter(({ message }) => message.includes('200 requests'));
    expect(causes).toHaveLength(FLOWS - 1);
  }, 60_000);

  test('are few for many flows that are behind', async () => {
    const plain = (version: number) => ({
      [MAP_FILE]: mapNaming(FLOWS),
      ...Object.fromEntries(upTo(FLOWS).map((n) => [fileOf(n), json(document(n, `v${version}`))])),
    });
    const history = {
      first: { files: plain(1), parents: [] },
      second: { files: plain(2), parents: ['first'] },
      now: { files: plain(3), parents: ['second'] },
    };
    const behind = upTo(FLOWS).map((n) => document(n, 'v1'));
    const ran = await (await reviewing(history, studioWith(behind))).byHand('now', inputs);
    expect(ran.results.every((line) => line.startsWith('updated'))).toBe(true);
    // The map and its one version, three lists of ten files, two reads of their versions.
    expect(historyRequests(ran)).toBeLessThanOrEqual(7);
  }, 60_000);

  test.each([
    ['a push that leaves the map as it is', {}, []],
    ['a push that changes the map', { [MAP_FILE]: `${json(map)}\n` }, ['before', 'now']],
  ])('read each version of the map and of a flow once: %s', async (_, changes, commits) => {
    const story = row({
      before: { [REMINDER]: json(noting('one')) },
      now: { [REMINDER]: json(noting('two')), ...changes },
    });
    const stage = await reviewing(story, studio(noting('by hand')));
    const ran = await stage.push('before', 'now', inputs);
    expect(fateOf(ran)).toBe('blocked');
    const read = (file: string) =>
      ran.requests.flatMap((line) => (line.includes(file) ? line.replace(/.*ref=/, '') : []));
    expect(read(`/contents/${MAP_FILE}`)).toEqual(commits.map(shaOf));
    expect(read(`/contents/${REMINDER}`)).toEqual(['before', 'now'].map(shaOf));
  });

  test('that fail leave the flow alone, and say so', async () => {
    const stage = await reviewing(STORY, studio(noting('one')));
    stage.github.fail({ kind: 403, path: '/graphql' });
    stage.github.fail({ kind: 403, path: /commits\?path=flows/ });
    const ran = await stage.byHand('now', inputs);
    expect(fateOf(ran)).toBe('blocked');
    expect(ran.report.findings).toMatchObject([
      { rule: 'flow-edited', message: expect.stringContaining('403') },
    ]);
  });
});

test('without a token the repository on disk is asked', async () => {
  const stage = await reviewing(STORY, studio(noting('one')));
  const ran = await stage.byHand('now', { ...inputs, 'github-token': '' });
  // The workspace of this test is no clone.
  expect(ran.report.findings.map(({ message }) => message).join()).toContain(
    historyMessage({ code: 'no-repository' }),
  );
});
