import type { Project } from '../check/check.ts';
import { liveDocument } from '../export/live-document.ts';
import { usedKeys } from '../export/normalise.ts';
import { sameConnection } from '../flow/connection-name.ts';
import { type Flow, readFlow } from '../flow/flow.ts';
import { withAdditions, withChanges } from '../json/amend.ts';
import { applyFixes } from '../json/apply.ts';
import { type Json, own } from '../json/json.ts';
import type { LiveFlow } from '../live/host.ts';
import { resolve } from '../map/resolve.ts';
import { desiredFlow } from '../plan/desired.ts';
import { definitionDifferences } from '../plan/difference.ts';
import type { ComparedFlow } from '../plan/drift.ts';
import type { WriteBackReason } from '../plan/write-back-reason.ts';
import { parseMap } from '../run/project/map.ts';
import { editFile, type FileProblem } from '../workspace/edit-file.ts';

/** What happened to one flow whose live version differs from Git. */
export interface WriteBackResult {
  file: string;
  environment: string;
  /** What was written to Git from the live flow: `definition`, `displayName`, `state`. */
  written: readonly string[];
  skipped: readonly SkippedPart[];
}

/** What a person must decide: the parts that were not written, and why; a binding names no part. */
export interface SkippedPart {
  parts: readonly string[];
  reason: WriteBackReason;
}

/** A flow that differs, with its live version. */
type Differing = ComparedFlow & { live: LiveFlow };

type Checked = Pick<Project, 'flows' | 'map' | 'mapFile'>;

/**
 * Writes live changes into the files: the definition and the display name into the flow's own file,
 * in its own format; the state, and a binding that the map lacks, into the map. A binding that the
 * map has was decided by a person, and is only shown.
 */
export async function writeBack(
  root: string,
  compared: readonly ComparedFlow[],
  project: Checked,
): Promise<WriteBackResult[]> {
  const differing = compared.flatMap(({ live, ...entry }): Differing[] =>
    live === null || entry.paths.length === 0 ? [] : [{ ...entry, live }],
  );
  const results: WriteBackResult[] = [];
  for (const flow of differing) {
    const sameFile = differing.filter(
      ({ file, environment }) => file === flow.file && environment !== flow.environment,
    );
    results.push(await writeBackOne(root, flow, sameFile, project));
  }
  return results;
}

async function writeBackOne(
  root: string,
  change: Differing,
  sameFile: readonly Differing[],
  project: Checked,
): Promise<WriteBackResult> {
  const { file, environment } = change;
  const written: string[] = [];
  const skipped = boundOtherwise(change);
  const content = differingContent(change);
  const record = (parts: readonly string[], reason: WriteBackReason | null) => {
    if (reason === null) written.push(...parts);
    else skipped.push({ parts, reason });
  };
  if (content.length > 0) {
    const others = sameFile.filter((other) => differingContent(other).length > 0);
    record(
      content,
      others.length > 0
        ? {
            code: 'environments-differ',
            environments: [environment, ...others.map((one) => one.environment)],
          }
        : await writeFlow(root, change, project),
    );
  }
  if (change.paths.includes('/state')) record(['state'], await writeState(root, change, project));
  return { file, environment, written, skipped };
}

function differingContent({ paths }: Differing): string[] {
  return ['definition', 'displayName'].filter((part) =>
    paths.some((path) => path === `/${part}` || path.startsWith(`/${part}/`)),
  );
}

function boundOtherwise({ bindings }: Differing): SkippedPart[] {
  return bindings.flatMap(({ key, from, to }): SkippedPart[] => {
    if (from === null || to === null) return [];
    const [map, live] = [from.connectionName, to.connectionName];
    if (sameConnection(map, live)) return [];
    return [{ parts: [], reason: { code: 'bound-otherwise', key, live, map } }];
  });
}

/** Null when it was written, otherwise why not. */
async function writeFlow(
  root: string,
  change: Differing,
  project: Checked,
): Promise<WriteBackReason | null> {
  const flow = project.flows.find(({ file }) => file === change.file);
  if (flow === undefined) return { code: 'flow-not-read' };
  if (flow.format === 'dataverse-row') return { code: 'dataverse-row' };
  const values =
    project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
  return editFile<WriteBackReason>(root, flow.file, flow.source.text, async (text) => {
    const edited = withChanges(text, liveDocument(flow, change.live, values));
    if (edited === null) return null;
    const reason = await bindNewKeys(root, change, flow, edited, project);
    return reason === null ? edited : { reason };
  });
}

/**
 * Adds to the map the bindings that a flow needs whose text will be `flowText`, if file and map
 * together then mean the live flow. Null when it was written or nothing was missing, otherwise why
 * not.
 */
async function bindNewKeys(
  root: string,
  change: Differing,
  flow: Flow,
  flowText: string,
  project: Checked,
): Promise<WriteBackReason | null> {
  const entries = newEntries(change, flow, project);
  if (entries.length === 0) return unlike(flowText, null, change, project);
  const additions = {
    environments: { [change.environment]: { connectionReferences: Object.fromEntries(entries) } },
  };
  let reason: WriteBackReason | null = null;
  const problem = await editFile<null>(root, project.mapFile, null, async (text) => {
    const edited = withAdditions(text, additions);
    reason = await unlike(flowText, edited, change, project);
    return reason === null ? edited : { reason: null };
  });
  return reason ?? mapProblem(problem, project);
}

function mapProblem(
  cause: FileProblem | null,
  { mapFile }: Pick<Checked, 'mapFile'>,
): WriteBackReason | null {
  return cause === null ? null : { code: 'map-not-written', mapFile, cause };
}

/** Entries for the keys of the live flow that the map does not bind. */
function newEntries(
  { environment, live }: Differing,
  flow: Flow,
  { map }: Checked,
): [string, Json][] {
  const known = map?.environments.get(environment);
  const before = new Set(usedKeys(flow.definition));
  const fresh = usedKeys(live.definition).filter((key) => !before.has(key));
  const isBound = (key: string) =>
    known?.entries.has(key) || known?.flows.get(flow.file)?.overrides.has(key);
  return fresh
    .filter((key) => !isBound(key))
    .flatMap((key): [string, Json][] => {
      const bound = own(live.connectionReferences, key);
      const [connectionName, id] = [own(bound, 'connectionName'), own(bound, 'id')];
      return connectionName && id ? [[key, { connectionName, id }]] : [];
    });
}

/**
 * Reads what is about to be written; null when it means the same as the live flow, otherwise the
 * difference.
 */
async function unlike(
  flowText: string,
  mapText: string | null,
  { file, environment, live }: Differing,
  { map, mapFile }: Checked,
): Promise<WriteBackReason | null> {
  const read = readFlow(file, Buffer.from(flowText));
  const reread =
    mapText === null
      ? null
      : await parseMap(mapFile, Buffer.from(mapText), { environment, flows: [] });
  const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
  if (read.kind !== 'flow' || known === undefined) return { code: 'result-not-a-flow' };
  const desired = desiredFlow(read.flow, resolve(read.flow, known), live);
  const paths = definitionDifferences(desired.definition, live.definition);
  const isNamed = !desired.renames || desired.displayName === live.displayName;
  const differences = [...paths, ...(isNamed ? [] : ['/displayName'])];
  return differences.length === 0 ? null : { code: 'still-different', paths: differences };
}

const STATES: readonly (string | null)[] = ['Started', 'Stopped'];

async function writeState(
  root: string,
  { file, environment, live }: Differing,
  { map, mapFile }: Checked,
): Promise<WriteBackReason | null> {
  const settings = map?.environments.get(environment)?.flows.get(file);
  const { state } = live;
  if (settings === undefined) return { code: 'flow-not-in-map' };
  if (state === null || !STATES.includes(state)) return { code: 'state-not-in-map', state };
  const edit = { kind: 'value', path: [...settings.path, 'state'], to: state } as const;
  const problem = await editFile(
    root,
    mapFile,
    null,
    (text) => applyFixes(text, [{ edits: [edit] }])?.text ?? null,
  );
  return mapProblem(problem, { mapFile });
}
