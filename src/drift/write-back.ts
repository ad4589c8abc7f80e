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
import { fileMessage } from '../report/reasons/file.ts';
import { parseMap } from '../run/map.ts';
import { andList } from '../wording/lists.ts';
import { editFile, type FileProblem } from '../workspace/edit-file.ts';

/** What happened to one flow whose live version differs from Git. */
export interface WriteBackResult {
  file: string;
  environment: string;
  /** What was written to Git from the live flow: `definition`, `displayName`, `state`. */
  written: readonly string[];
  /** What a person must decide, each with the reason. */
  skipped: readonly string[];
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
  const record = (what: readonly string[], reason: string | null) => {
    if (reason === null) written.push(...what);
    else skipped.push(`${andList(what)}: ${reason}`);
  };
  if (content.length > 0) {
    const others = sameFile.filter((other) => differingContent(other).length > 0);
    record(
      content,
      others.length > 0
        ? `the flow differs in ${andList([environment, ...others.map((one) => one.environment)])}; choose one with --environment`
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

function boundOtherwise({ bindings }: Differing): string[] {
  return bindings.flatMap(({ key, from, to }) =>
    from === null || to === null || sameConnection(from.connectionName, to.connectionName)
      ? []
      : [
          `\`${key}\` is bound to ${to.connectionName} live, and to ${from.connectionName} in the map: write the right one into the map, or deploy`,
        ],
  );
}

/** Null when it was written, otherwise why not. */
async function writeFlow(
  root: string,
  change: Differing,
  project: Checked,
): Promise<string | null> {
  const flow = project.flows.find(({ file }) => file === change.file);
  if (flow === undefined) return 'the file is gone';
  if (flow.format === 'dataverse-row') {
    return 'a Dataverse row cannot be written back; keep the flow in a file of its own';
  }
  const values =
    project.map?.environments.get(change.environment)?.flows.get(flow.file)?.parameters ?? {};
  const problem = await editFile<string>(root, flow.file, flow.source.text, async (text) => {
    const edited = withChanges(text, liveDocument(flow, change.live, values));
    if (edited === null) return null;
    const reason = await bindNewKeys(root, change, flow, edited, project);
    return reason === null ? edited : { reason };
  });
  return inWords(problem);
}

function inWords(problem: FileProblem | string | null): string | null {
  return problem === null || typeof problem === 'string' ? problem : fileMessage(problem);
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
): Promise<string | null> {
  const entries = newEntries(change, flow, project);
  if (entries.length === 0) return unlike(flowText, null, change, project);
  const additions = {
    environments: { [change.environment]: { connectionReferences: Object.fromEntries(entries) } },
  };
  const problem = await editFile<string>(root, project.mapFile, null, async (text) => {
    const edited = withAdditions(text, additions);
    const reason = await unlike(flowText, edited, change, project);
    return reason === null ? edited : { reason };
  });
  return problem === null || typeof problem === 'string'
    ? problem
    : `${project.mapFile}: ${fileMessage(problem)}`;
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
): Promise<string | null> {
  const read = readFlow(file, Buffer.from(flowText));
  const reread =
    mapText === null
      ? null
      : await parseMap(mapFile, Buffer.from(mapText), { environment, flows: [] });
  const known = (reread?.ok ? reread.map : map)?.environments.get(environment);
  if (read.kind !== 'flow' || known === undefined) return 'what would be written is no flow';
  const desired = desiredFlow(read.flow, resolve(read.flow, known), live.connectionReferences);
  const paths = definitionDifferences(desired.definition, live.definition);
  const isNamed = !desired.renames || desired.displayName === live.displayName;
  const differences = [...paths, ...(isNamed ? [] : ['/displayName'])];
  if (differences.length === 0) return null;
  return `it would still differ at ${andList(differences, 3)}, which the map sets for this environment`;
}

const STATES: readonly (string | null)[] = ['Started', 'Stopped'];

async function writeState(
  root: string,
  { file, environment, live }: Differing,
  { map, mapFile }: Checked,
): Promise<string | null> {
  const settings = map?.environments.get(environment)?.flows.get(file);
  const { state } = live;
  if (settings === undefined) return 'the map does not name the flow';
  if (state === null || !STATES.includes(state))
    return `${state} is no state that a map can ask for`;
  const edit = { kind: 'value', path: [...settings.path, 'state'], to: state } as const;
  const problem = await editFile(
    root,
    mapFile,
    null,
    (text) => applyFixes(text, [{ edits: [edit] }])?.text ?? null,
  );
  return problem === null ? null : `${mapFile}: ${fileMessage(problem)}`;
}
