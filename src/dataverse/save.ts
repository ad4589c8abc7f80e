import { digString, type JsonObject } from '../json/json.ts';
import { type FlowSave, HostError } from '../live/host.ts';
import type { Client } from './client.ts';
import { clientdataOf } from './clientdata.ts';
import { guid } from './flows.ts';

/**
 * Replaces a flow that has the version of the save. Without one nothing is sent, since a PATCH
 * without `If-Match` may create. `now`: the row's `clientdata`, which keeps what is not saved.
 */
export async function saveFlowRow(
  client: Client,
  { flowName, version, displayName, description, ...content }: FlowSave,
  now: JsonObject | null,
): Promise<string> {
  if (flowName === null) throw new HostError({ code: 'creates-no-flows', service: 'Dataverse' });
  // The row's description replaces the definition's; without one the row must have none.
  const text = description ?? digString(content.definition, 'description');
  await patchFlow(client, flowName, version, {
    clientdata: clientdataOf(content, now),
    ...(displayName === null ? {} : { name: displayName }),
    description: text,
  });
  return flowName;
}

const CODES = {
  Started: { statecode: 1, statuscode: 2 },
  Stopped: { statecode: 0, statuscode: 1 },
};

/** Turns a flow on or off; the state that was asked for, which the caller verifies by reading. */
export async function setRowState(
  client: Client,
  flowName: string,
  state: 'Started' | 'Stopped',
  version: string | undefined,
): Promise<string> {
  await patchFlow(client, flowName, version, CODES[state]);
  return state;
}

async function patchFlow(
  client: Client,
  flowName: string,
  version: string | undefined,
  body: JsonObject,
): Promise<void> {
  if (version === undefined || version === '' || version === '*') {
    throw new HostError({ code: 'version-missing', service: 'Dataverse' });
  }
  try {
    await client.send({
      kind: 'update',
      call: 'PATCH workflows(id)',
      url: client.url(`workflows(${guid(flowName)})`),
      method: 'PATCH',
      headers: { 'if-match': version },
      body,
      flowName,
      read: () => {},
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // A call that was sent again finds the version of its own first attempt.
    if (error.kind === 'conflict' && error.failure.tries !== undefined)
      throw withUnknownEffect(error);
    if (error.kind !== 'refused') throw error;
    throw (await isUntouched(client, flowName, version)) ? error : withUnknownEffect(error);
  }
}

/** An answer 400 may have written all the same: the version says whether it did. */
async function isUntouched(client: Client, flowName: string, version: string): Promise<boolean> {
  try {
    const now = await client.send({
      kind: 'read',
      call: 'GET workflows(id)',
      url: client.url(`workflows(${guid(flowName)})`, { $select: 'workflowid' }),
      flowName,
      read: (body) => digString(body, '@odata.etag'),
    });
    return now === version;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

/** An error after which nobody knows what was written. */
export function withUnknownEffect({ failure, isLasting, cause }: HostError): HostError {
  return new HostError(failure, { mayHaveWritten: true, isLasting, cause });
}
