import pMap from 'p-map';
import type { Project } from '../check/check.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowStudioReader } from '../flowstudio/flowstudio.ts';
import { withChanges } from '../json/amend.ts';
import { digString, type JsonObject, own } from '../json/json.ts';
import { type FlowSummary, HostError, type LiveFlow } from '../live/host.ts';
import type { AdoptedFlow } from '../map/adopt.ts';
import type { FlowSettings } from '../map/map.ts';
import { desiredFlow } from '../plan/desired.ts';
import { definitionDifferences } from '../plan/difference.ts';
import type { Outcome } from '../plan/outcome.ts';
import type { FileObstacle, OutcomeReason } from '../plan/outcome-reason.ts';
import { holdsSignedUrl } from '../secrets/redact.ts';
import { editFile } from '../workspace/edit-file.ts';
import { writeNewFile } from '../workspace/new-file.ts';
import type { FileNames } from './file-names.ts';
import type { KnownFiles } from './known-files.ts';
import { liveDocument } from './live-document.ts';
import { logicalName, normaliseFlow, usedKeys } from './normalise.ts';

/** The format of new files: `tidy` for people and pull requests, `live` as the server answers. */
export type ExportFormat = 'tidy' | 'live';

/** In which form files are written. */
export interface ExportWish {
  format: ExportFormat;
  /** Whether files that differ are replaced by the live content. */
  isForced: boolean;
}

/** Where to export from, and how. */
interface ExportTask extends ExportWish {
  root: string;
  reader: Pick<FlowStudioReader, 'readReply'>;
  project: Omit<Project, 'baseMap'>;
  environment: { name: string; environmentName: string };
  concurrency: number;
  onOutcome: (outcome: Outcome, done: number, total: number) => void;
}

/** A flow to export, and the files that may already hold it. */
export interface Exported extends KnownFiles {
  summary: FlowSummary;
}

interface ExportedFlows {
  outcomes: Outcome[];
  adopted: AdoptedFlow[];
}

/** Writes each flow as a file. A failure affects only its own flow. */
export async function exportFlows(
  flows: readonly Exported[],
  names: FileNames,
  task: ExportTask,
): Promise<ExportedFlows> {
  const adopted: AdoptedFlow[] = [];
  // Before the first reply, so that names do not depend on which reply comes first.
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
      const exported = await exportOne(flow, claimed, task).catch(asFailure);
      if (exported.adopted !== null) adopted.push(exported.adopted);
      const { file = flow.file, result, reason } = exported;
      const environment = task.environment.name;
      const about = { environment, file, displayName, flowName, state: null, snapshot: null };
      const outcome: Outcome = { ...about, result, reason };
      task.onOutcome(outcome, ++done, flows.length);
      return outcome;
    },
    { concurrency: task.concurrency },
  );
  return { outcomes, adopted };
}

interface Done extends Pick<Outcome, 'result' | 'reason'> {
  file?: string;
  adopted: AdoptedFlow | null;
}

/** A refusal of the server is a result of the flow; any other error is a defect. */
function asFailure(error: unknown): Done {
  if (!(error instanceof HostError)) throw error;
  return failed(error.failure);
}

function failed(reason: OutcomeReason): Done {
  return { result: 'failed', reason, adopted: null };
}

async function exportOne(
  { summary, held, maybe, file }: Exported & { file: string },
  claimed: Set<string>,
  task: ExportTask,
): Promise<Done> {
  const { root, reader, project, environment, format } = task;
  const read = await reader.readReply(environment.environmentName, summary.flowName);
  if (read === null) return failed({ code: 'listed-but-gone' });
  const { flow: live, reply } = read;
  // A flow whose name is hidden has no file by its name, and may get a second one.
  if (live.hidesName || (held === null && summary.hidesName))
    return failed({ code: 'name-not-shown', flowName: summary.flowName });
  const document = format === 'live' ? reply : normaliseFlow(live);
  if (holdsSignedUrl(JSON.stringify(document))) return failed({ code: 'signed-url-in-definition' });
  const settings = project.map?.environments.get(environment.name)?.flows;
  const isSame = (flow: Flow) => isLive(flow, live, settings?.get(flow.file) ?? null);
  const flow = held ?? maybe.find((other) => !claimed.has(other.file) && isSame(other)) ?? null;
  if (flow === null) {
    const problem = await writeNewFile(root, file, `${JSON.stringify(document, null, 2)}\n`);
    if (problem !== null) return failed(problem);
    return { result: 'created', reason: null, adopted: adoptedFlow(file, live, false) };
  }
  claimed.add(flow.file);
  const done: Pick<Done, 'result' | 'reason'> = isSame(flow)
    ? { result: 'unchanged', reason: null }
    : await bring(flow, live, settings?.get(flow.file) ?? null, task);
  return { ...done, file: flow.file, adopted: adoptedFlow(flow.file, live, true) };
}

/** Whether a file, with the map's values, means the same as the live flow. */
function isLive(flow: Flow, live: LiveFlow, settings: FlowSettings | null): boolean {
  const { displayName, renames, definition } = desiredFlow(flow, { settings, bindings: [] });
  return (
    (!renames || displayName === live.displayName) &&
    definitionDifferences(definition, live.definition).length === 0
  );
}

/** Updates a file that differs, if asked to. */
async function bring(
  flow: Flow,
  live: LiveFlow,
  settings: FlowSettings | null,
  { root, isForced }: ExportTask,
): Promise<Pick<Done, 'result' | 'reason'>> {
  if (!isForced) return { result: 'skipped', reason: { code: 'file-differs' } };
  const left = (cause: FileObstacle) => ({
    result: 'failed' as const,
    reason: { code: 'file-not-updated', cause } as const,
  });
  if (flow.format === 'dataverse-row') return left({ code: 'dataverse-row' });
  const problem = await editFile(root, flow.file, flow.source.text, (text) =>
    withChanges(text, liveDocument(flow, live, settings?.parameters ?? {})),
  );
  return problem === null ? { result: 'updated', reason: null } : left(problem);
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
