import type { Json } from '../flow-studio/state.ts';
import { mayUse } from './connectivity.ts';
import type { Context } from './context.ts';
import { createdFlow, flowColumns } from './create.ts';
import { checkActivation, checkForm } from './flow-service.ts';
import { same } from './ids.ts';
import { payloadOf } from './payload.ts';
import { doesNotExist, etag, written } from './project.ts';
import { flowRefuses, refuse } from './refusals.ts';
import type { FlowColumns, FlowRow, ReferenceRow } from './rows.ts';
import { showFlow, showReference } from './show.ts';
import { asStored } from './solution-file.ts';
import type { Stages, Write } from './stages.ts';
import { tables } from './tables.ts';
import type { Wire } from './wire.ts';

/**
 * `PATCH workflows(<id>)`, judged in this order: payload, row, etag, draft, form; for a flow that is on
 * afterwards what the flow service says; then the write. Without `If-Match` it is an upsert [doc].
 */
export function patchFlow(context: Context): Wire {
  const { environment, call, params, desk } = context;
  const change = stateful(payloadOf(context, flowColumns));
  const row = environment.flow(params.id ?? '');
  if (row?.published !== true) {
    if (row !== undefined || call.headers['if-match'] !== undefined) {
      throw doesNotExist('workflow', params.id ?? '');
    }
    return createdFlow(context, params.id ?? '', change);
  }
  checkMatch(context, row);
  refuseDraft(row);
  const next = { ...row, ...change };
  if (change.clientdata !== undefined) checkForm(change.clientdata);
  checkState(next);
  if (next.statecode === 1 || desk.unknowns.checks === 'always') {
    checkActivation(context, row, next);
  }
  const shown = writeFlow(context, row, change);
  return written(context, tables.workflows, showFlow(shown, environment));
}

/** A state alone brings its usual status along. */
function stateful(payload: Json): Partial<FlowColumns> {
  if (payload.statecode === undefined || payload.statuscode !== undefined) return payload;
  return { ...payload, statuscode: payload.statecode === 1 ? 2 : 1 };
}

/** `412` for another version; with `If-None-Match: *` for any [doc]. */
function checkMatch({ call, desk }: Context, row: { version: number }): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = call.headers;
  if (noneMatch === '*') {
    throw refuse(412, '0x80040237', 'A record with matching key values already exists.');
  }
  if (match === undefined || match === '*' || match === etag(row)) return;
  const text = "The version of the existing record doesn't match the RowVersion property provided.";
  throw refuse(412, desk.unknowns.conflictCode, text);
}

/** Somebody's draft blocks every save [real]. */
function refuseDraft({ draft, id }: FlowRow): void {
  if (draft === null) return;
  const text = `You are attempting to do a published update of publishable component in an unmodified active context when there exists an unpublished active row.\nThis is not allowed context.IsModified =False Component Type: 29  Object Id: ${id} CurrentState=ActiveUnpublished`;
  throw refuse(400, '0x80040203', text);
}

/** The number and the words are from memory [guess]. */
function checkState({ id, statecode, statuscode }: FlowRow): void {
  const fitting: Record<number, number> = { 0: 1, 1: 2, 2: 3 };
  if (fitting[statecode] === statuscode) return;
  const state = ['Draft', 'Activated', 'Suspended'][statecode] ?? statecode;
  const text = `${statuscode} is not a valid status code for state code WorkflowState.${state} on workflow with Id ${id}.`;
  throw refuse(400, '0x80048408', text);
}

/** Writes what the faults leave of it, and gives the row as an answer shows it. */
function writeFlow(context: Context, row: FlowRow, change: Partial<FlowColumns>): FlowRow {
  const { environment, stages, call, user } = context;
  const stored = { ...change };
  const description = change.description === undefined ? row.description : change.description;
  if (typeof change.clientdata === 'string') {
    stored.clientdata = asStored(change.clientdata, description);
  }
  const planned: Write = { change: stored, registers: true };
  const write = stages.reduce<Write | null>(altered, planned);
  if (write === null) return { ...row, ...stored };
  environment.writeFlow(row, write.change, user.account, write.registers);
  call.wrote = true;
  return row;
}

function altered(planned: Write | null, stage: Stages): Write | null {
  return planned === null || stage.write === undefined ? planned : stage.write(planned);
}

/**
 * `PATCH connectionreferences(<id>)`: the caller may use the connection, which is one of the
 * reference's connector [others]. The flows on it follow later [doc].
 */
export function patchReference(context: Context): Wire {
  const { environment, params, user, call, stages } = context;
  const change = payloadOf(context, ['connectionid', 'connectionreferencedisplayname']);
  const { id = '' } = params;
  const row = environment.references.find((each) => same(each.id, id));
  if (row === undefined) {
    if (call.headers['if-match'] === undefined) return createdReference(context, id, change);
    throw doesNotExist('connectionreference', id);
  }
  checkMatch(context, row);
  if (typeof change.connectionid === 'string') checkConnection(context, row, change.connectionid);
  const loses = stages.some((stage) => stage.write?.({ change: {}, registers: true }) === null);
  if (!loses) {
    environment.writeReference(row, change, user.account);
    call.wrote = true;
    rebindLater(context, row);
  }
  const shown = showReference(loses ? { ...row, ...change } : row, environment);
  return written(context, tables.connectionreferences, shown);
}

/** The same upsert; what name such a row has is a guess. */
function createdReference(context: Context, id: string, { connectionid }: Json): Wire {
  const { environment, user, call } = context;
  const connection = environment.connection(String(connectionid));
  const seed = {
    id: id.toLowerCase(),
    logicalName: `new_${id.slice(0, 8)}`,
    connector: connection?.connector ?? '',
    connection: connection?.id ?? null,
  };
  const row = environment.addReference(seed, user.account);
  call.wrote = true;
  return written(context, tables.connectionreferences, showReference(row, environment), true);
}

function checkConnection(
  { environment, user, desk }: Context,
  row: ReferenceRow,
  id: string,
): void {
  const connection = environment.connection(id);
  const { connector } = row;
  if (connection === undefined || connection.connector !== connector) {
    const text = `Could not find connection '${id}' for API '${connector}'.`;
    throw flowRefuses({ code: 'ConnectionNotFound', text, word: 'NotFound' });
  }
  if (mayUse(connection, user.account)) return;
  const text = `The caller object id is '${user.objectId}'. Connection '${id}' to '${connector}' is not a connection you have access permission for.`;
  const inner = { code: 'ConnectionAuthorizationFailed', text, word: 'Forbidden' } as const;
  throw flowRefuses(inner, desk.unknowns.forbiddenStatus);
}

function rebindLater({ desk, environment }: Context, row: ReferenceRow): void {
  const act = () => environment.rebind(row);
  if (desk.rebindAfter === 0) act();
  else desk.later.push({ environment, requests: desk.rebindAfter, act });
}
