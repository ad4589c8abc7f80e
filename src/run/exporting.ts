import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import pMap from 'p-map';
import type { Project } from '../check.ts';
import type { AdoptedFlow } from '../connections/adopt.ts';
import type { FlowSettings } from '../connections/map.ts';
import type { Outcome } from '../deploy/outcome.ts';
import { amended } from '../fix/amend.ts';
import type { Flow } from '../flow/flow.ts';
import { digString, type JsonObject, own } from '../flow/json.ts';
import { holdsSignedUrl } from '../flow/redact.ts';
import { decode } from '../flow/text.ts';
import type { FlowStudioReader } from '../flowstudio/flowstudio.ts';
import { type FlowSummary, HostError, type LiveFlow, said } from '../live/host.ts';
import { desiredFlow } from '../plan/desired.ts';
import { definitionDifferences } from '../plan/difference.ts';
import { liveDocument } from '../plan/live-document.ts';
import { logicalName, tidyFlow, usedKeys } from '../plan/tidy.ts';
import { LinkError, pathToWrite } from '../workspace/links.ts';
import type { FileNames } from './export-names.ts';
import { encode, replaceFile, writablePath } from './fixing.ts';
import type { KnownFiles } from './known-files.ts';
import { writeWhole } from './whole-file.ts';
import { readWorkspaceFile } from './workspace.ts';

/** The format of new files: for people and pull requests, or as the server answers. */
export type ExportFormat = 'tidy' | 'live';

/** Where flows are exported from, and how. */
export interface Exporting {
  root: string;
  reader: Pick<FlowStudioReader, 'readReply'>;
  project: Omit<Project, 'baseMap'>;
  environment: { name: string; environmentName: string };
  format: ExportFormat;
  /** Whether a file that differs takes the live content over. */
  isForced: boolean;
  concurrency: number;
  onOutcome: (outcome: Outcome, done: number, total: number) => void;
}

/** A flow that is to be exported, and where Git may have it. */
export interface Exported extends KnownFiles {
  summary: FlowSummary;
}

export interface ExportedFlows {
  outcomes: Outcome[];
  adopted: AdoptedFlow[];
}

/** Writes each flow as a file. What fails is that flow's own, and the others go on. */
export async function exportFlows(
  flows: readonly Exported[],
  names: FileNames,
  exporting: Exporting,
): Promise<ExportedFlows> {
  const adopted: AdoptedFlow[] = [];
  // Before the first answer, so that a name does not depend on which comes first.
  const named = flows.map((flow) => ({
    ...flow,
    file: flow.held?.file ?? names.fileFor(flow.summary),
  }));
  const claimed = new Set<string>();
  let done = 0;
  const outcomes = await pMap(
    named,
    async (flow) => {
      const { displayName, flowName } = flow.summary;
      const exported = await exportOne(flow, claimed, exporting).catch(asFailure);
      if (exported.adopted !== null) adopted.push(exported.adopted);
      const { file = flow.file, result, error } = exported;
      const environment = exporting.environment.name;
      const about = { environment, file, displayName, flowName, state: null, snapshot: null };
      const outcome: Outcome = { ...about, result, error };
      exporting.onOutcome(outcome, ++done, flows.length);
      return outcome;
    },
    { concurrency: exporting.concurrency },
  );
  return { outcomes, adopted };
}

interface Done extends Pick<Outcome, 'result' | 'error'> {
  file?: string;
  adopted: AdoptedFlow | null;
}

/** What the server or the disk refuses is told of the flow; all else is a defect. */
function asFailure(error: unknown): Done {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof HostError) return { result: 'failed', error: said(error), adopted: null };
  const reason = error instanceof LinkError ? error.message : code;
  if (typeof reason !== 'string') throw error;
  return { result: 'failed', error: `the file cannot be written (${reason})`, adopted: null };
}

const GONE = 'it was listed, and is not there any more';
const SIGNED =
  'its definition holds a signed URL, which whoever reads the repository could call; move it into a secure parameter or a variable, and export the flow again';

async function exportOne(
  { summary, held, maybe, file }: Exported & { file: string },
  claimed: Set<string>,
  exporting: Exporting,
): Promise<Done> {
  const { root, reader, project, environment, format } = exporting;
  const read = await reader.readReply(environment.environmentName, summary.flowName);
  const failed = (error: string): Done => ({ result: 'failed', error, adopted: null });
  if (read === null) return failed(GONE);
  const { flow: live, reply } = read;
  const document = format === 'live' ? reply : tidyFlow(live);
  if (holdsSignedUrl(JSON.stringify(document))) return failed(SIGNED);
  const settings = project.map?.environments.get(environment.name)?.flows;
  const isSame = (flow: Flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
  const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
  if (flow === null) {
    await writeNewFile(root, file, `${JSON.stringify(document, null, 2)}\n`);
    return { result: 'created', error: null, adopted: adoptedFlow(file, live, false) };
  }
  claimed.add(flow.file);
  const done: Pick<Done, 'result' | 'error'> = isSame(flow)
    ? { result: 'unchanged', error: null }
    : await bring(flow, live, settings?.get(flow.file) ?? null, exporting);
  return { ...done, file: flow.file, adopted: adoptedFlow(flow.file, live, true) };
}

/** Whether a file, with the map's values, means the flow as it is live. */
function isLive(flow: Flow, live: LiveFlow, settings: FlowSettings | null): boolean {
  const { displayName, renames, definition } = desiredFlow(flow, { settings, bindings: [] });
  return (
    (!renames || displayName === live.displayName) &&
    definitionDifferences(definition, live.definition).length === 0
  );
}

const DIFFERS = 'the file differs from the live flow';

/** Brings a file that differs up to date, where that is asked for. */
async function bring(
  flow: Flow,
  live: LiveFlow,
  settings: FlowSettings | null,
  { root, isForced }: Exporting,
): Promise<Pick<Done, 'result' | 'error'>> {
  if (!isForced) {
    return { result: 'skipped', error: `${DIFFERS}; --force takes the live content over` };
  }
  const left = (reason: string) => ({
    result: 'failed' as const,
    error: `${DIFFERS}, and ${reason}`,
  });
  if (flow.format === 'dataverse-row') return left('a Dataverse row cannot be written back');
  const content = readWorkspaceFile(root, flow.file);
  if (!content?.ok) return left(content?.reason ?? 'it is gone');
  const decoded = decode(content.bytes);
  if (decoded.text !== flow.source.text) return left('it has changed since it was read');
  const text = amended(decoded.text, liveDocument(flow, live, settings?.parameters ?? {}));
  if (text === null) return left('it cannot be changed');
  await replaceFile(await writablePath(root, flow.file), encode(text, decoded));
  return { result: 'updated', error: null };
}

function adoptedFlow(file: string, live: LiveFlow, isKnown: boolean): AdoptedFlow {
  const { flowName, state, definition, connectionReferences } = live;
  return {
    file,
    flowName,
    state: state === 'Started' || state === 'Stopped' ? state : null,
    isKnown,
    bindings: usedKeys(definition).flatMap((key) => {
      const reference = own(connectionReferences, key);
      const connectionName = digString(reference, 'connectionName');
      const id = connectorId(reference as JsonObject | undefined);
      if (!connectionName || id === null) return [];
      return [{ name: logicalName(reference) ?? key, connectionName, id }];
    }),
  };
}

const APIS = '/providers/Microsoft.PowerApps/apis/';

function connectorId(reference: JsonObject | undefined): string | null {
  const id = digString(reference, 'id') || digString(reference, 'api', 'id');
  if (id) return id;
  const name = digString(reference, 'api', 'name') || digString(reference, 'apiName');
  return name ? `${APIS}${name.startsWith('shared_') ? name : `shared_${name}`}` : null;
}

/**
 * Writes a file that is not there yet, and the folders above it. Whoever looks meets the whole
 * file or none. Throws where it is there already, and a `LinkError` where a link is on the way.
 */
export async function writeNewFile(root: string, file: string, text: string): Promise<void> {
  const path = await pathToWrite(root, file);
  await mkdir(dirname(path), { recursive: true });
  if ((await stat(path).catch(() => null)) !== null) {
    throw Object.assign(new Error(`${file} is there already`), { code: 'EEXIST' });
  }
  await writeWhole(path, text);
}
