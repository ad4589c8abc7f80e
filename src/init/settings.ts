import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { Flow } from '../flow/flow.ts';
import { digString, isObject, own } from '../json/json.ts';
import { decode } from '../json/text.ts';
import type { Environment } from '../map/map.ts';
import { UsageError } from '../process/usage-error.ts';
import { mapMessage } from '../rules/reasons/map.ts';
import { parseMap } from '../run/project/map.ts';
import { errnoText } from '../wording/errno.ts';
import { findFiles } from '../workspace/find-files.ts';
import { readWorkspaceFile } from '../workspace/read-file.ts';
import { type DraftEntry, type DraftEnvironment, neededReferences } from './draft.ts';

/** Where the ALM Accelerator keeps the settings of a solution for each environment, by its name. */
const ALM_FOLDERS = ['config/*/deploymentSettings.json', '*/config/*/deploymentSettings.json'];

/**
 * The environments in settings files: the file of `pac solution create-settings` that is named,
 * otherwise those of an ALM Accelerator folder. None of them has the platform's id. Throws a
 * `UsageError` for a file of another kind.
 */
export async function environmentsInSettings(
  root: string,
  settings: string | null,
  name: string | null,
  flows: readonly Flow[],
): Promise<DraftEnvironment[]> {
  if (settings !== null) {
    const path = isAbsolute(settings) ? settings : join(root, settings);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `\`--settings\`: ${settings} cannot be read (${errnoText(error.code ?? String(error))})`,
      );
    });
    return [await readSettings(settings, bytes, name ?? 'production')];
  }
  const names = new Set(neededReferences(flows).map(({ name }) => name.toLowerCase()));
  const found: DraftEnvironment[] = [];
  for (const file of await findFiles(root, ALM_FOLDERS)) {
    const content = readWorkspaceFile(root, file);
    if (!content?.ok) continue;
    const environment = await readSettings(file, content.bytes, posix.basename(dirname(file)));
    await addStarted(root, file, environment, flows);
    if (belongsTo(environment, names)) add(found, environment);
  }
  return found;
}

/** Whether the settings are of these flows: those of another solution are left alone. */
function belongsTo({ entries, flows }: DraftEnvironment, names: ReadonlySet<string>): boolean {
  return flows.size > 0 || [...entries.keys()].some((key) => names.has(key.toLowerCase()));
}

/** Several solutions may have a folder for one environment. */
function add(found: DraftEnvironment[], environment: DraftEnvironment): void {
  const known = found.find(({ name }) => name === environment.name);
  if (known === undefined) found.push(environment);
  else {
    for (const [key, entry] of environment.entries) known.entries.set(key, entry);
    for (const [file, flow] of environment.flows) known.flows.set(file, flow);
  }
}

async function readSettings(
  file: string,
  bytes: Uint8Array,
  name: string,
): Promise<DraftEnvironment> {
  const result = await parseMap(file, bytes, { environment: name, flows: [] });
  if (!result.ok) {
    const [first] = result.problems;
    const what = first === undefined ? 'it is not valid' : mapMessage(first.reason);
    throw new UsageError(`${file}:${first?.line ?? 1}: ${what}`);
  }
  const environment = result.map.environments.get(name);
  if (environment?.environmentName !== name) {
    throw new UsageError(
      `${file} is not a settings file of \`pac solution create-settings\`: it is already a map`,
    );
  }
  return {
    name,
    environmentName: null,
    deployAs: null,
    entries: entriesOf(environment, file),
    flows: new Map(),
  };
}

/** A token that a pipeline fills in is kept, so that the check reports it by its own name. */
function entriesOf({ entries }: Environment, file: string): Map<string, DraftEntry> {
  return new Map(
    [...entries].map(([key, { connectionName, id, owner }]): [string, DraftEntry] => {
      const isToken = /[#{}%<>]/.test(connectionName);
      const origin = isToken ? `${file} has a token there` : `from ${file}`;
      const known = owner === null || !owner.includes('@') ? null : owner;
      return [key, { connectionName: connectionName || null, id, owner: known, origin }];
    }),
  );
}

/** `ActivateFlowConfiguration` names, by guid, the flows that are on after a deployment. */
async function addStarted(
  root: string,
  file: string,
  { flows: drafts }: DraftEnvironment,
  flows: readonly Flow[],
): Promise<void> {
  const custom = posix.join(dirname(file), 'customDeploymentSettings.json');
  const content = readWorkspaceFile(root, custom);
  const document: unknown = content?.ok ? parse(decode(content.bytes).text) : null;
  const list = isObject(document) ? own(document, 'ActivateFlowConfiguration') : undefined;
  for (const item of Array.isArray(list) ? list : []) {
    const guid = digString(item, 'solutionComponentUniqueName')?.toLowerCase() ?? '';
    const flow = flows.find(({ guids }) => guids.includes(guid));
    const started = { flowName: null, state: 'Started', overrides: new Map() } as const;
    if (flow !== undefined) drafts.set(flow.file, started);
  }
}
