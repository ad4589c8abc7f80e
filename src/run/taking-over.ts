import type { Project } from '../check.ts';
import { resolve } from '../connections/resolve.ts';
import { amended, extended } from '../fix/amend.ts';
import { applyFixes } from '../fix/apply.ts';
import { sameConnection } from '../flow/connection-name.ts';
import { type Flow, readFlow } from '../flow/flow.ts';
import { type Json, own } from '../flow/json.ts';
import { decode } from '../flow/text.ts';
import type { UpdateChange } from '../plan/change.ts';
import { desiredFlow } from '../plan/desired.ts';
import { definitionDifferences } from '../plan/difference.ts';
import { liveDocument } from '../plan/live-document.ts';
import type { Plan } from '../plan/plan.ts';
import { usedKeys } from '../plan/tidy.ts';
import { encode, replaceFile, writablePath } from './fixing.ts';
import { parseMap } from './map.ts';
import { readWorkspaceFile } from './workspace.ts';

/** What became of one flow that is not live as Git has it. */
export interface TakenOver {
  file: string;
  environment: string;
  /** What Git has now as it is live: `definition`, `displayName`, `state`. */
  taken: readonly string[];
  /** What was left for a person, each with why. */
  left: readonly string[];
}

type Checked = Pick<Project, 'flows' | 'map' | 'mapFile'>;

/**
 * Writes what was changed live into the files: the definition and the display name into the
 * flow's own file, in its own format, the state and a binding that the map lacks into the map. A
 * binding that the map has is a privilege that a person gave, and is only told.
 */
export async function takeOver(root: string, plan: Plan, project: Checked): Promise<TakenOver[]> {
  const updates = plan.changes.filter((change) => change.action === 'update');
  const results: TakenOver[] = [];
  for (const change of updates) {
    const rivals = updates.filter(
      ({ file, environment }) => file === change.file && environment !== change.environment,
    );
    results.push(await takeOne(root, change, rivals, project));
  }
  return results;
}

async function takeOne(
  root: string,
  change: UpdateChange,
  rivals: readonly UpdateChange[],
  project: Checked,
): Promise<TakenOver> {
  const { file, environment } = change;
  const taken: string[] = [];
  const left = boundOtherwise(change);
  const content = contentOf(change);
  const told = (what: readonly string[], reason: string | null) => {
    if (reason === null) taken.push(...what);
    else left.push(`${what.join(' and ')}: ${reason}`);
  };
  if (content.length > 0) {
    const others = rivals.filter((rival) => contentOf(rival).length > 0);
    told(
      content,
      others.length > 0
        ? `the flow differs in ${[environment, ...others.map((one) => one.environment)].join(' and ')}; choose one with --environment`
        : await writeFlow(root, change, project),
    );
  }
  if (change.paths.includes('/state')) told(['state'], await writeState(root, change, project));
  return { file, environment, taken, left };
}

function contentOf({ paths }: UpdateChange): string[] {
  return ['definition', 'displayName'].filter((part) =>
    paths.some((path) => path === `/${part}` || path.startsWith(`/${part}/`)),
  );
}

function boundOtherwise({ bindings }: UpdateChange): string[] {
  return bindings.flatMap(({ key, from, to }) =>
    from === null || to === null || sameConnection(from.connectionName, to.connectionName)
      ? []
      : [
          `\`${key}\` is bound to ${to.connectionName} live, and to ${from.connectionName} in the map: write the right one into the map, or deploy`,
        ],
  );
}

/** Null when it was written, else why not. */
async function writeFlow(
  root: string,
  change: UpdateChange,
  project: Checked,
): Promise<string | null> {
  const flow = project.flows.find(({ file }) => file === change.file);
  if (flow === undefined) return 'the file is gone';
  if (flow.format === 'dataverse-row') {
    return 'a Dataverse row cannot be written back; keep the flow in a file of its own';
  }
  const content = readWorkspaceFile(root, flow.file);
  if (!content?.ok) return content?.reason ?? 'the file is gone';
  const decoded = decode(content.bytes);
  if (decoded.text !== flow.source.text) return 'the file has changed since it was compared';
  const values =
    project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
  const text = amended(decoded.text, liveDocument(flow, change.current, values));
  if (text === null || !encode(decoded.text, decoded).equals(content.bytes)) {
    return 'the file cannot be written without changing more than what differs';
  }
  const bytes = encode(text, decoded);
  const mapText = await mapWithNewKeys(root, change, flow, project);
  const problem = await unlike(bytes, mapText, change, project);
  if (problem !== null) return problem;
  return (
    (mapText === null ? null : await written(root, project.mapFile, mapText)) ??
    (await written(root, flow.file, bytes))
  );
}

/** The map's text with entries for keys that it does not bind; null when it binds them all. */
async function mapWithNewKeys(
  root: string,
  { environment, current }: UpdateChange,
  flow: Flow,
  { map, mapFile }: Checked,
): Promise<Uint8Array | null> {
  const known = map?.environments.get(environment);
  const before = new Set(usedKeys(flow.definition));
  const fresh = usedKeys(current.definition).filter((key) => !before.has(key));
  const isBound = (key: string) =>
    known?.entries.has(key) || known?.flows.get(flow.file)?.overrides.has(key);
  const entries = fresh
    .filter((key) => !isBound(key))
    .flatMap((key): [string, Json][] => {
      const bound = own(current.connectionReferences, key);
      const [connectionName, id] = [own(bound, 'connectionName'), own(bound, 'id')];
      return connectionName && id ? [[key, { connectionName, id }]] : [];
    });
  if (entries.length === 0) return null;
  const content = readWorkspaceFile(root, mapFile);
  if (!content?.ok) return null;
  const decoded = decode(content.bytes);
  const additions = {
    environments: { [environment]: { connectionReferences: Object.fromEntries(entries) } },
  };
  return encode(extended(decoded.text, additions), decoded);
}

/** Reads back what is about to be written; null when it means what is live. */
async function unlike(
  bytes: Uint8Array,
  mapBytes: Uint8Array | null,
  { file, environment, current }: UpdateChange,
  { map, mapFile }: Checked,
): Promise<string | null> {
  const read = readFlow(file, bytes);
  const reread = mapBytes === null ? null : await parseMap(mapFile, mapBytes, environment);
  const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
  if (read.kind !== 'flow' || known === undefined) return 'what would be written is no flow';
  const desired = desiredFlow(read.flow, resolve(read.flow, known), current.connectionReferences);
  const paths = definitionDifferences(desired.definition, current.definition);
  const isNamed = !desired.renames || desired.displayName === current.displayName;
  const differences = [...paths, ...(isNamed ? [] : ['/displayName'])];
  if (differences.length === 0) return null;
  return `it would still differ at ${differences.slice(0, 3).join(', ')}, which the map sets for this environment`;
}

const STATES: readonly (string | null)[] = ['Started', 'Stopped'];

async function writeState(
  root: string,
  { file, environment, current }: UpdateChange,
  { map, mapFile }: Checked,
): Promise<string | null> {
  const settings = map?.environments.get(environment)?.flows.get(file);
  const { state } = current;
  if (settings === undefined) return 'the map does not name the flow';
  if (state === null || !STATES.includes(state))
    return `${state} is no state that a map can ask for`;
  const content = readWorkspaceFile(root, mapFile);
  if (!content?.ok) return content?.reason ?? 'the map is gone';
  const decoded = decode(content.bytes);
  const edit = { kind: 'value', path: [...settings.path, 'state'], to: state } as const;
  const applied = applyFixes(decoded.text, [{ edits: [edit] }]);
  if (applied === null) return 'the map could not be changed';
  return written(root, mapFile, encode(applied.text, decoded));
}

async function written(root: string, file: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await replaceFile(await writablePath(root, file), Buffer.from(bytes));
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return `${file} cannot be written (${code ?? message})`;
  }
}
