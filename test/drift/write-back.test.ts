import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeBack } from '../../src/drift/write-back.ts';
import { readFlow } from '../../src/flow/flow.ts';
import type { ComparedFlow } from '../../src/plan/drift.ts';
import { parseMap } from '../../src/run/project/map.ts';
import { json, live, MAP_FILE, map, REMINDER, reminder } from '../scenarios/contoso.ts';

const read = readFlow(REMINDER, Buffer.from(json(reminder)));
const parsed = await parseMap(MAP_FILE, Buffer.from(json(map)), { environment: null, flows: [] });
if (read.kind !== 'flow' || !parsed.ok) throw new Error('the repository is not readable');
const project = { flows: [read.flow], map: parsed.map, mapFile: MAP_FILE };

/** A flow that differs at `path` from Git, in which nothing else is of interest. */
function differing(path: string, changes: Partial<ComparedFlow> = {}): ComparedFlow {
  const { name, displayName, definition, connectionReferences } = live(REMINDER, reminder);
  return {
    environment: 'production',
    file: REMINDER,
    displayName,
    flowName: name,
    paths: [path],
    diff: null,
    bindings: [],
    reason: null,
    live: { flowName: name, displayName, definition, connectionReferences, state: 'Started' },
    ...changes,
  } as ComparedFlow;
}

const suspended = differing('/state');
const bound = {
  key: 'shared_teams',
  from: { connectionName: 'a', owner: null },
  to: { connectionName: 'b', owner: null },
};

test.each<[string, ComparedFlow[], Partial<typeof project>, object[]]>([
  [
    'a state that the map cannot set',
    [{ ...suspended, live: { ...suspended.live, state: 'Suspended' } } as ComparedFlow],
    {},
    [{ parts: ['state'], reason: { code: 'state-not-in-map', state: 'Suspended' } }],
  ],
  [
    'a state, without the flow in the map',
    [differing('/state', { file: 'flows/other.json' })],
    {},
    [{ parts: ['state'], reason: { code: 'flow-not-in-map' } }],
  ],
  [
    'a state, without the file of the map',
    [suspended],
    {},
    [
      {
        parts: ['state'],
        reason: { code: 'map-not-written', mapFile: MAP_FILE, cause: { code: 'file-gone' } },
      },
    ],
  ],
  [
    'a definition of a flow that was not read',
    [differing('/definition/actions')],
    { flows: [] },
    [{ parts: ['definition'], reason: { code: 'flow-not-read' } }],
  ],
  [
    'a definition whose file is gone',
    [differing('/definition/actions')],
    {},
    [{ parts: ['definition'], reason: { code: 'file-gone' } }],
  ],
  [
    'a Dataverse row',
    [differing('/definition/actions')],
    { flows: [{ ...read.flow, format: 'dataverse-row' }] },
    [{ parts: ['definition'], reason: { code: 'dataverse-row' } }],
  ],
  [
    'a connection that the map binds otherwise',
    [differing('/connectionReferences/shared_teams', { bindings: [bound] as never })],
    {},
    [{ parts: [], reason: { code: 'bound-otherwise', key: 'shared_teams', live: 'b', map: 'a' } }],
  ],
  [
    'a definition that differs in two environments',
    [differing('/displayName'), differing('/definition', { environment: 'test' })],
    {},
    [
      {
        parts: ['displayName'],
        reason: { code: 'environments-differ', environments: ['production', 'test'] },
      },
    ],
  ],
])('%s is not written, and the reason is data', async (_, compared, changes, skipped) => {
  const root = await mkdtemp(join(tmpdir(), 'flowgate-write-back-'));
  try {
    const [result] = await writeBack(root, compared, { ...project, ...changes });
    expect(result).toMatchObject({ written: [], skipped });
  } finally {
    await rm(root, { recursive: true });
  }
});
