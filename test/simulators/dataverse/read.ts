import type { Context } from './context.ts';
import { checkOptions, page } from './page.ts';
import { annotations, contextUrl, doesNotExist, etag, projected } from './project.ts';
import { refuse } from './refusals.ts';
import { type Shown, showFlow } from './show.ts';
import { type SetName, type Table, tables } from './tables.ts';
import { odata, type Wire } from './wire.ts';

/** Rows of a table, by page. */
export function list(context: Context): Wire {
  const table: Table = tables[context.params.set as SetName];
  const rows = mine(context, table.shown(context.environment));
  return page(context, table, rows);
}

/** One row, with its etag as a header too; `304` where `If-None-Match` has it [doc]. */
export function single(context: Context): Wire {
  const table: Table = tables[context.params.set as SetName];
  const id = context.params.id ?? '';
  const row = table
    .shown(context.environment)
    .find(({ columns }) => String(columns[table.key]).toLowerCase() === id.toLowerCase());
  return one(context, table, row);
}

/** The draft of a flow, or where there is none its published row [others]. */
export function unpublished(context: Context): Wire {
  const { environment, params } = context;
  const flow = environment.flow(params.id ?? '');
  const row = flow === undefined ? undefined : showFlow(flow, environment, true);
  return one(context, tables.workflows, row);
}

/** All flows in their latest layer [others]. */
export function allUnpublished(context: Context): Wire {
  const { environment } = context;
  const rows = environment.flows.map((row) => showFlow(row, environment, true));
  return page(context, tables.workflows, mine(context, rows));
}

function one(context: Context, table: Table, row: Shown | undefined): Wire {
  const { call, params } = context;
  checkOptions(context.query, ['$select', '$expand']);
  if (row === undefined) throw doesNotExist(table.entity, params.id ?? '');
  if (mine(context, [row]).length === 0) {
    const text = `Principal user (Id=${context.user.id}, type=8) does not have ReadAccess right(s) for record with id ${params.id} of entity ${table.entity}`;
    throw refuse(403, '0x80040220', text);
  }
  const asked = annotations(call.headers.prefer);
  if (call.headers['if-none-match'] === etag(row) && asked === null) return odata(304, undefined);
  const body = {
    '@odata.context': contextUrl(context, `${params.set}/$entity`),
    ...projected(context, table, row),
  };
  return odata(200, body, { etag: etag(row) });
}

/** What the user's roles let it see. */
function mine({ user }: Context, rows: Shown[]): Shown[] {
  if (user.reads === 'all') return rows;
  return rows.filter(({ owner }) => owner.toLowerCase() === user.account.toLowerCase());
}
