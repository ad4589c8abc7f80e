import type { JsonObject } from '../flow/json.ts';
import { type FlowSave, HostError } from '../live/host.ts';
import type { Connection } from './connection.ts';
import { Failure } from './failure.ts';
import { readDocument, unreadable } from './messages.ts';
import { createdName, savedSchema } from './replies.ts';
import type { Tool } from './tools.ts';

/**
 * `update_live_flow`: creates or replaces a flow as a whole, and returns its guid. What the server
 * would misunderstand is not sent.
 */
export async function saveFlow(connection: Connection, save: FlowSave): Promise<string> {
  const { environmentName, flowName, displayName, definition } = save;
  const connectionReferences = save.connectionReferences as JsonObject;
  const content = { environmentName, definition, connectionReferences };
  if (flowName === null && !displayName) throw unsendable('A new flow needs a display name');
  // "`flowName` absent or blank creates a new flow."
  if (flowName !== null && flowName.trim() === '') throw unsendable('The flow to update has no id');
  if (connection.offers('get_live_flow') === null) throw unsendable(UNVERIFIABLE);
  return connection.call({
    kind: flowName === null ? 'create' : 'update',
    tool: 'update_live_flow',
    needed: flowName === null ? { ...content, displayName } : { ...content, flowName },
    wanted: (tool) => ({ displayName, description: descriptionFor(tool, save) }),
    read: (document) => {
      const saved = readDocument(savedSchema, document);
      return flowName === null ? nameOfCreated(saved) : nameOfUpdated(saved, flowName);
    },
  });
}

const UNVERIFIABLE =
  'This server offers no tool get_live_flow, by which a save is read back and compared';

function unsendable(what: string): HostError {
  return new HostError(`${what}, so nothing was sent.`, { kind: 'protocol' });
}

/** The limit of the tool's `description`. */
const LONGEST_DESCRIPTION = 256;

/** Servers before April 2026 demand a description; then the flow's own is said again. */
function descriptionFor({ requires }: Tool, { description, definition }: FlowSave): string | null {
  if (description !== null || !requires.has('description')) return description;
  const own = definition.description;
  return typeof own === 'string' ? own.slice(0, LONGEST_DESCRIPTION) : '';
}

type Saved = ReturnType<typeof readDocument<typeof savedSchema>>;

function nameOfCreated(saved: Saved): string {
  const name = createdName(saved);
  if (saved.created && name !== null) return name;
  throw unreadable('Flow Studio took the new flow and does not tell its id.');
}

/** "`updated` empty with `error: null` is a silent no-op": a failure. */
function nameOfUpdated(saved: Saved, flowName: string): string {
  const created = saved.created ? createdName(saved) : null;
  if (created !== null && created.toLowerCase() !== flowName.toLowerCase()) {
    throw unreadable(
      `Flow Studio created the flow ${created} instead of updating ${flowName}; delete it if nobody needs it.`,
    );
  }
  if (saved.updated && saved.updated.length > 0) return flowName;
  if (saved.created) throw unreadable('Flow Studio does not tell what it updated.');
  throw new Failure(
    'the server accepted the call and changed nothing. This version of Flowgate may not know that version of the server.',
    { kind: 'protocol' },
  );
}
