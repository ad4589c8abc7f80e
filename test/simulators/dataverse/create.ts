import type { Context } from './context.ts';
import { checkForm } from './flow-service.ts';
import { guidOf } from './ids.ts';
import { payloadOf } from './payload.ts';
import { written } from './project.ts';
import { refuse } from './refusals.ts';
import type { FlowColumns } from './rows.ts';
import { showFlow } from './show.ts';
import { tables } from './tables.ts';
import type { Wire } from './wire.ts';

export const flowColumns = [
  'name',
  'description',
  'clientdata',
  'statecode',
  'statuscode',
] as const;

/** `POST workflows`: always off [doc]; with an own `workflowid` a repeat finds the first [others]. */
export function createFlow(context: Context): Wire {
  const { environment, desk } = context;
  const given = payloadOf(context, [...flowColumns, 'workflowid']);
  const id = String(given.workflowid ?? guidOf(`flow ${desk.world.newId()}`));
  if (environment.flow(id) !== undefined) {
    throw refuse(412, '0x80040237', 'A record with matching key values already exists.');
  }
  return createdFlow(context, id, given);
}

/** What a POST creates, and a PATCH without `If-Match` too. */
export function createdFlow(context: Context, id: string, given: Partial<FlowColumns>): Wire {
  const { environment, call, user } = context;
  const { name = '', description = null, clientdata = null } = given;
  if (clientdata !== null) checkForm(clientdata);
  const columns: FlowColumns = { name, description, clientdata, statecode: 0, statuscode: 1 };
  const row = environment.addFlow(id.toLowerCase(), columns, user.account);
  call.wrote = true;
  return written(context, tables.workflows, showFlow(row, environment), true);
}
