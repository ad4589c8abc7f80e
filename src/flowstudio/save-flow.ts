import type { JsonObject } from '../json/json.ts';
import { type FlowSave, HostError } from '../live/host.ts';
import type { Connection } from './connection.ts';
import { Failure } from './failure.ts';
import { readDocument, unreadable } from './messages.ts';
import { createdName, savedSchema } from './replies.ts';
import type { Tool } from './tools.ts';

/**
 * `update_live_flow`: creates or replaces a complete flow, and returns its guid. Arguments that the
 * server would misunderstand are never sent.
 */
export async function saveFlow(connection: Connection, save: FlowSave): Promise<string> {
  const { environmentName, flowName, displayName, definition } = save;
  const connectionReferences = save.connectionReferences as JsonObject;
  const content = { environmentName, definition, connectionReferences };
  if (flowName === null && !displayName) throw new HostError({ code: 'no-display-name' });
  // "`flowName` absent or blank creates a new flow."
  if (flowName !== null && flowName.trim() === '') throw new HostError({ code: 'no-flow-id' });
  if (connection.offers('get_live_flow') === null)
    throw new HostError({ code: 'cannot-read-back' });
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

/** The longest `description` that the tool accepts. */
const LONGEST_DESCRIPTION = 256;

/**
 * Servers before April 2026 require a description, which must not be empty: the flow's own, else
 * its name.
 */
function descriptionFor(
  { requires }: Tool,
  { description, definition, displayName, title }: FlowSave,
): string | null {
  if (!requires.has('description')) return description;
  const known = [description, definition.description, displayName, title];
  const found = known.find((text) => typeof text === 'string' && text.trim() !== '');
  return String(found ?? '').slice(0, LONGEST_DESCRIPTION);
}

type Saved = ReturnType<typeof readDocument<typeof savedSchema>>;

function nameOfCreated(saved: Saved): string {
  const name = createdName(saved);
  if (saved.created && name !== null) return name;
  throw unreadable({ code: 'created-without-id' });
}

/** "`updated` empty with `error: null` is a silent no-op": a failure. */
function nameOfUpdated(saved: Saved, flowName: string): string {
  const created = saved.created ? createdName(saved) : null;
  if (created !== null && created.toLowerCase() !== flowName.toLowerCase()) {
    throw unreadable({ code: 'created-instead', created, flowName });
  }
  if (saved.updated && saved.updated.length > 0) return flowName;
  if (saved.created) throw unreadable({ code: 'update-unconfirmed' });
  throw new Failure({ code: 'save-ignored' });
}
