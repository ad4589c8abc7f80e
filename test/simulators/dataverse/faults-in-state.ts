import type { Environment } from './environment.ts';
import type { FaultTable } from './faults.ts';
import type { FlowRow, User } from './rows.ts';
import { withOneMore } from './solution-file.ts';
import type { FaultContext } from './stages.ts';

type StateFault =
  | 'tokens-revoked'
  | 'user-removed'
  | 'privilege-lost'
  | 'secret-changed'
  | 'connection-breaks'
  | 'edit-by-hand'
  | 'draft-appears'
  | 'flow-deleted'
  | 'reference-bound';

/** What happens behind the client's back, just before its request. */
export const stateFaults: FaultTable<StateFault> = {
  'tokens-revoked': () => ({
    change: ({ world }) => {
      for (const issued of world.tokens) issued.revoked = true;
    },
  }),
  'user-removed': ({ account }) => ({
    change: (context) => {
      const { users } = environmentOf(context);
      users.splice(users.indexOf(userOf(context, account)), 1);
    },
  }),
  'privilege-lost': ({ privilege, account }) => ({
    change: (context) => void userOf(context, account).lacks.add(privilege),
  }),
  'secret-changed': () => ({
    change: ({ world }) => {
      for (const app of world.apps) app.secret = 'another secret';
    },
  }),
  'connection-breaks': ({ connection, status = 'Error' }) => ({
    change: (context) => {
      const broken = environmentOf(context).connection(connection);
      if (broken === undefined) throw new Error(`no connection ${connection}`);
      broken.status = status;
    },
  }),
  'edit-by-hand': ({ flow, clientdata }) => ({
    change: (context) => {
      const row = flowOf(context, flow);
      const edited = clientdata ?? withOneMore(row.clientdata);
      environmentOf(context).writeFlow(row, { clientdata: edited }, 'by-hand');
    },
  }),
  'draft-appears': ({ flow }) => ({
    change: (context) => environmentOf(context).saveDraft(flowOf(context, flow)),
  }),
  'flow-deleted': ({ flow }) => ({
    change: (context) => {
      const { flows } = environmentOf(context);
      flows.splice(flows.indexOf(flowOf(context, flow)), 1);
    },
  }),
  'reference-bound': ({ logicalName, connection }) => ({
    change: (context) => {
      const environment = environmentOf(context);
      const row = environment.reference(logicalName);
      if (row === undefined) throw new Error(`no reference ${logicalName}`);
      environment.writeReference(row, { connectionid: connection }, 'by-hand');
      environment.rebind(row);
    },
  }),
};

/** Of the request; where it goes to another server, the first. */
function environmentOf({ environment, world }: FaultContext): Environment {
  return environment ?? world.environment();
}

function flowOf(context: FaultContext, given: string | undefined): FlowRow {
  const environment = environmentOf(context);
  const id = given ?? context.call.id ?? environment.flows[0]?.id ?? '';
  const flow = environment.flow(id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
}

/** The given user, else the first application user. */
function userOf(context: FaultContext, account: string | undefined): User {
  const { users } = environmentOf(context);
  const user = users.find((each) =>
    account === undefined ? each.isApp : each.account === account,
  );
  if (user === undefined) throw new Error(`no user ${account}`);
  return user;
}
